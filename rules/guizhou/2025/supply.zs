// 二、（一）全面优化教育资源供给。测试中的数据都是虚构的。

规则集 guizhou

// ── 1 城乡学校布局 ─────────────────────────────────────────────

数据 education_land_due “应保障的教育用地面积”
英文：Land that education needs
层级：县（市、区）、设区市
类型：数
单位：平方米
小数：2
期间：每年
提供：自然资源部门、教育部门
来源：学校布局专项规划、年度用地计划
释义：学校布局专项规划和年度建设计划确定、当年应供应的教育用地面积。

数据 education_land_secured “已保障的教育用地面积”
英文：Land secured for education
层级：县（市、区）、设区市
类型：数
单位：平方米
小数：2
期间：每年
属于：应保障的教育用地面积
提供：自然资源部门
来源：用地供应清单
释义：上项中已供应或者已落实用地指标的面积。

规则 education_land “教育用地应保尽保”
依据：guizhou-2025#二/一/1
落实：national-2023#二/2
对象：设区市、县（市、区）
应：已保障的教育用地面积 等于 应保障的教育用地面积 “做到教育用地应保尽保”
责任单位：省教育厅、省自然资源厅、省住房城乡建设厅、省公安厅、省交通运输厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：All land that education needs is secured

// ── 2 学校标准化建设 ───────────────────────────────────────────

数据 has_canteen “有食堂”
英文：Has a canteen
层级：学校
类型：是否
提供：学校
来源：学校食堂食品经营许可
释义：学校（学段单元）设有食堂。

数据 canteen_self_run “食堂自办自管”
英文：The school runs its canteen itself
层级：学校
类型：是否
期间：每学年
提供：学校
来源：食堂管理制度、用工和采购合同
释义：食堂由学校自己举办、自己管理，没有对外承包或委托经营的填是。

规则 canteen_run_by_school “食堂自办自管”
依据：guizhou-2025#二/一/2
对象：学校
条件：有食堂
应：食堂自办自管 “有食堂的中小学要坚持食堂自办自管”
责任单位：省教育厅、省发展改革委、各市（州）党委和政府、各县（市、区）党委和政府
英文：Schools with a canteen run it themselves

数据 has_boarders “有寄宿学生”
英文：Has boarders
层级：学校
类型：是否
提供：县级教育部门
来源：教育事业统计
释义：有学生在校寄宿的学校（学段单元），即寄宿制学校。

数据 provides_lunch “提供就餐条件”
英文：Pupils can eat at school
层级：学校
类型：是否
期间：每学年
提供：学校
来源：学校就餐服务安排
释义：学生午间可以在校就餐。

数据 provides_rest “提供午休条件”
英文：Pupils can rest at noon
层级：学校
类型：是否
期间：每学年
提供：学校
来源：学校午休服务安排
释义：学生午间可以在校休息，有相应的场所和看护。

规则 lunch_and_rest “非寄宿制学校就餐和午休条件”
依据：guizhou-2025#二/一/2
落实：national-2023#二/1
对象：学校
不含：有寄宿学生
鼓励：
  （一）lunch “就餐” “lunch”：提供就餐条件 “鼓励非寄宿制学校为学生提供就餐和午休条件”；
  （二）rest “午休” “rest”：提供午休条件 “鼓励非寄宿制学校为学生提供就餐和午休条件”
责任单位：省教育厅、省发展改革委、各市（州）党委和政府、各县（市、区）党委和政府
英文：Day schools offer lunch and rest

// ── 3 教育数字化 ──────────────────────────────────────────────

数据 county_bandwidth “到县固定宽带带宽”
英文：Fixed bandwidth to the county
层级：县（市、区）
类型：数
单位：兆
期间：每年
提供：省通信管理局、县级教育部门
来源：网络接入合同、测速记录
释义：教育用固定宽带网络接到县的带宽，以每秒兆比特计。

数据 school_bandwidth “到校固定宽带带宽”
英文：Fixed bandwidth to the school
层级：学校
类型：数
单位：兆
期间：每年
提供：学校
来源：网络接入合同、测速记录
释义：固定宽带网络接到学校的带宽，以每秒兆比特计。

数据 class_bandwidth “到班固定宽带最低带宽”
英文：Least fixed bandwidth to a classroom
层级：学校
类型：数
单位：兆
期间：每年
提供：学校
来源：测速记录
释义：固定宽带网络接到各班教室的带宽，以每秒兆比特计，填全校最低的一个班。

口径 ten_gigabit “万兆”
依据：guizhou-2025#二/一/3 “万兆到县”
按：（一）ten_gigabit “每秒一万兆比特” “10,000 Mbit/s”：不低于 10000兆
理由：原文写“万兆”，没有写计量单位；固定宽带按通行说法以每秒兆比特计。
英文：Ten gigabit

口径 one_gigabit “千兆”
依据：guizhou-2025#二/一/3 “千兆到校”
按：（一）one_gigabit “每秒一千兆比特” “1,000 Mbit/s”：不低于 1000兆
理由：同“万兆”。
英文：One gigabit

口径 hundred_megabit “百兆”
依据：guizhou-2025#二/一/3 “百兆到班”
按：（一）hundred_megabit “每秒一百兆比特” “100 Mbit/s”：不低于 100兆
理由：同“万兆”。
英文：A hundred megabit

规则 network_to_county “万兆到县”
依据：guizhou-2025#二/一/3
落实：national-2023#二/1
对象：县（市、区）
应：到县固定宽带带宽 按 万兆 掌握 “固定宽带网络万兆到县”
责任单位：省教育厅、省通信管理局、省大数据局、省政务服务中心、各市（州）党委和政府、各县（市、区）党委和政府
英文：Ten gigabit to the county

规则 network_to_school “千兆到校、百兆到班”
依据：guizhou-2025#二/一/3
落实：national-2023#二/1
对象：学校
应：
  （一）to_school “千兆到校” “to the school”：到校固定宽带带宽 按 千兆 掌握 “千兆到校”；
  （二）to_class “百兆到班” “to the class”：到班固定宽带最低带宽 按 百兆 掌握 “百兆到班”
责任单位：省教育厅、省通信管理局、省大数据局、省政务服务中心、各市（州）党委和政府、各县（市、区）党委和政府
英文：One gigabit to the school, a hundred megabit to the class
说明：“到班”要求每个班都到，看最低的一个班。

规则 network_everywhere “各县各校网络到位”
依据：guizhou-2025#二/一/3 “实现固定宽带网络万兆到县、千兆到校、百兆到班”
落实：national-2023#二/1
对象：省
应：
  （一）counties “各县” “every county”：每（县（市、区）：符合 network_to_county） “万兆到县”；
  （二）schools “各校” “every school”：每（学校：符合 network_to_school） “千兆到校、百兆到班”
责任单位：省教育厅、省通信管理局、省大数据局、省政务服务中心、各市（州）党委和政府、各县（市、区）党委和政府
英文：The network reaches every county and school

数据 pilot_counties_by_2026 “试点县在二〇二六年底前建设”
英文：A batch of pilot counties set up by the end of 2026
层级：省
类型：是否
提供：省教育厅
来源：教育数字化转型试点县（市、区）名单
释义：2026年12月31日（含）以前，是否已建设一批教育数字化转型试点县（市、区）。“一批”没有写多少个，以公布的名单为准。截止的日子已在名称里，填报时不另写统计时点。

数据 pilot_counties_by_2027 “试点县在二〇二七年底前建设”
英文：A batch of pilot counties set up by the end of 2027
层级：省
类型：是否
提供：省教育厅
来源：教育数字化转型试点县（市、区）名单
释义：2027年12月31日（含）以前，是否已建设一批教育数字化转型试点县（市、区），含2026年底以前建设的。2027年没有过完、还没有建设的，不填。

数据 pilot_schools_by_2026 “试点校在二〇二六年底前建设”
英文：A batch of pilot schools set up by the end of 2026
层级：省
类型：是否
提供：省教育厅
来源：教育数字化转型试点校名单
释义：2026年12月31日（含）以前，是否已建设一批教育数字化转型试点校。“一批”没有写多少个，以公布的名单为准。截止的日子已在名称里，填报时不另写统计时点。

数据 pilot_schools_by_2027 “试点校在二〇二七年底前建设”
英文：A batch of pilot schools set up by the end of 2027
层级：省
类型：是否
提供：省教育厅
来源：教育数字化转型试点校名单
释义：2027年12月31日（含）以前，是否已建设一批教育数字化转型试点校，含2026年底以前建设的。2027年没有过完、还没有建设的，不填。

口径 pilot_counties_before_2027 “建设一批试点县”
依据：guizhou-2025#二/一/3 “在2027年前建设一批教育数字化转型试点县(市、区)”
按：
  （一）year_excluded “不含2027年” “2027 excluded”：试点县在二〇二六年底前建设；
  （二）year_included “含2027年” “2027 included”：试点县在二〇二六年底前建设 或 试点县在二〇二七年底前建设
理由：“前”通常不含所说的年份，到2026年12月31日为止；也有连同当年计算的。2026年底前已建设的一定做到，2027年底仍没有的一定没有做到；2027年当年建设的，由有权机关明确口径后认定。
英文：Pilot counties before 2027

口径 pilot_schools_before_2027 “建设一批试点校”
依据：guizhou-2025#二/一/3 “在2027年前建设一批教育数字化转型试点县(市、区)、试点校”
按：
  （一）year_excluded “不含2027年” “2027 excluded”：试点校在二〇二六年底前建设；
  （二）year_included “含2027年” “2027 included”：试点校在二〇二六年底前建设 或 试点校在二〇二七年底前建设
理由：同“建设一批试点县”。
英文：Pilot schools before 2027

规则 digital_pilots_gz “教育数字化转型试点”
依据：guizhou-2025#二/一/3
对象：省
期限：2027年前
应：
  （一）counties “试点县” “pilot counties”：pilot_counties_before_2027 “在2027年前建设一批教育数字化转型试点县(市、区)”；
  （二）schools “试点校” “pilot schools”：pilot_schools_before_2027 “在2027年前建设一批教育数字化转型试点县(市、区)、试点校”
凭据：试点县、试点校名单（写明个数）、建设情况
责任单位：省教育厅、省通信管理局、省大数据局、省政务服务中心、各市（州）党委和政府、各县（市、区）党委和政府
英文：Pilot counties and schools of digital education
说明：“2027年前”含不含2027年，按两种口径都算一遍；“一批”没有写多少个，只看建没建。“支持有条件的地区和学校先行先试”是前一分句，写在条款里。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “资源供给：恰好做到”
情形：刚达标
截至：2026-12-31
设：省 520000（试点县在二〇二六年底前建设 = 是，试点校在二〇二六年底前建设 = 是）
报全：设区市 1个
报全：县（市、区） 1县
报全：学校 1所
设：设区市 529900（应保障的教育用地面积 = 90000平方米，已保障的教育用地面积 = 90000平方米）
设：县 529901（应保障的教育用地面积 = 30000平方米，已保障的教育用地面积 = 30000平方米，到县固定宽带带宽 = 10000兆）
设：学校 529901-0001（学段 = 小学，有食堂 = 是，食堂自办自管 = 是，有寄宿学生 = 否，提供就餐条件 = 是，提供午休条件 = 是，到校固定宽带带宽 = 1000兆，到班固定宽带最低带宽 = 100兆）
应得：education_land_city 达标
应得：education_land_county 达标
应得：canteen_run_by_school 达标
应得：lunch_and_rest_lunch 达标
应得：lunch_and_rest_rest 达标
应得：network_to_county 达标
应得：network_to_school_to_school 达标
应得：network_to_school_to_class 达标
应得：network_everywhere_counties 达标
应得：network_everywhere_schools 达标
应得：digital_pilots_gz_counties 达标
应得：digital_pilots_gz_schools 达标

测试 “资源供给：各差一点”
情形：刚未达标
截至：2026-12-31
设：省 520000（试点县在二〇二六年底前建设 = 否，试点县在二〇二七年底前建设 = 否，
  试点校在二〇二六年底前建设 = 否，试点校在二〇二七年底前建设 = 否）
报全：设区市 1个
报全：县（市、区） 1县
报全：学校 1所
设：设区市 529900（应保障的教育用地面积 = 90000平方米，已保障的教育用地面积 = 89999平方米）
设：县 529901（应保障的教育用地面积 = 30000平方米，已保障的教育用地面积 = 29999平方米，到县固定宽带带宽 = 9999兆）
设：学校 529901-0001（学段 = 小学，有食堂 = 是，食堂自办自管 = 否，有寄宿学生 = 否，提供就餐条件 = 否，提供午休条件 = 否，到校固定宽带带宽 = 999兆，到班固定宽带最低带宽 = 99兆）
应得：education_land_city 未达标
应得：education_land_county 未达标
应得：canteen_run_by_school 未达标
应得：lunch_and_rest_lunch 未达标
应得：lunch_and_rest_rest 未达标
应得：network_to_county 未达标，差 1兆
应得：network_to_school_to_school 未达标，差 1兆
应得：network_to_school_to_class 未达标，差 1兆
应得：network_everywhere_counties 未达标
应得：network_everywhere_schools 未达标
应得：digital_pilots_gz_counties 未达标
应得：digital_pilots_gz_schools 未达标

测试 “资源供给：没有填报”
情形：缺数据
截至：2026-12-31
设：省 520000
报全：设区市 1个
报全：县（市、区） 1县
报全：学校 1所
设：设区市 529900
设：县 529901
设：学校 529901-0001（学段 = 小学，有食堂 = 是，有寄宿学生 = 否）
应得：education_land_city 待核实
应得：education_land_county 待核实
应得：canteen_run_by_school 待核实
应得：lunch_and_rest_lunch 待核实
应得：lunch_and_rest_rest 待核实
应得：network_to_county 待核实
应得：network_to_school_to_school 待核实
应得：network_to_school_to_class 待核实
应得：network_everywhere_counties 待核实
应得：network_everywhere_schools 待核实
应得：digital_pilots_gz_counties 待核实
应得：digital_pilots_gz_schools 待核实

测试 “资源供给：没有食堂的、寄宿制的不要求”
情形：不适用
截至：2026-12-31
设：县 529901
设：学校 529901-0002（学段 = 小学，有食堂 = 否，有寄宿学生 = 是）
应得：canteen_run_by_school 不适用
应得：lunch_and_rest_lunch 不适用
应得：lunch_and_rest_rest 不适用

// 2027年前不含2027年：2026年12月30日还没有到时限，2026年12月31日到了。
测试 “试点：2026年底以前没有到时限”
情形：未到时限
截至：2026-12-30
设：省 520000
应得：digital_pilots_gz_counties 未到时限
应得：digital_pilots_gz_schools 未到时限

// “2027年前”含不含2027年：当年建设的看怎样理解；这一年还没有过完的，另一种口径还不能定。
测试 “试点：2027年当年建设的，看怎样理解“前””
截至：2027-12-31
设：省 520000（试点县在二〇二六年底前建设 = 否，试点县在二〇二七年底前建设 = 是，试点校在二〇二六年底前建设 = 否，试点校在二〇二七年底前建设 = 是）
应得：digital_pilots_gz_counties 待研判
应得：digital_pilots_gz_schools 待研判

测试 “试点：2027年当中还没有建设的”
截至：2027-06-30
设：省 520000（试点县在二〇二六年底前建设 = 否，试点校在二〇二六年底前建设 = 是）
应得：digital_pilots_gz_counties 待核实
应得：digital_pilots_gz_schools 达标
