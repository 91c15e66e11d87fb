// 二、（二）全面提升基础教育质量。测试中的数据都是虚构的。

规则集 guizhou

// ── 4 学前教育 ───────────────────────────────────────────────

数据 estate_kindergartens_due “城镇新建小区应配建幼儿园数”
英文：Kindergartens required of new residential areas in towns
层级：县（市、区）
类型：整数
单位：所
期间：每年
提供：县级自然资源、住建、教育部门
来源：规划条件、土地出让合同
释义：按要求应配建幼儿园、已到配建时间的城镇新建小区，其应配建的幼儿园数。

数据 estate_kindergartens “城镇新建小区已配建幼儿园数”
英文：Kindergartens provided in new residential areas in towns
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：城镇新建小区应配建幼儿园数
提供：县级住建、教育部门
来源：竣工和移交文件
释义：上项中已建成并可以使用的幼儿园数。

数据 dense_kindergartens_due “人口密集社区应配建幼儿园数”
英文：Kindergartens required of densely populated communities
层级：县（市、区）
类型：整数
单位：所
期间：每年
提供：县级教育部门、住建部门
来源：幼儿园布局规划
释义：按要求应配建幼儿园的人口密集社区，其应配建的幼儿园数。

数据 dense_kindergartens “人口密集社区已配建幼儿园数”
英文：Kindergartens provided in densely populated communities
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：人口密集社区应配建幼儿园数
提供：县级教育部门、住建部门
来源：幼儿园设立文件
释义：上项中已设立并可以使用的幼儿园数。

规则 kindergartens_provided “城镇新建小区、人口密集社区配建幼儿园”
依据：guizhou-2025#二/二/4
对象：县（市、区）
应：
  （一）estates “城镇新建小区” “new residential areas”：城镇新建小区已配建幼儿园数 等于 城镇新建小区应配建幼儿园数 “城镇新建小区、人口密集社区按要求配建幼儿园”；
  （二）communities “人口密集社区” “dense communities”：人口密集社区已配建幼儿园数 等于 人口密集社区应配建幼儿园数 “城镇新建小区、人口密集社区按要求配建幼儿园”
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Kindergartens for new residential areas and dense communities

数据 rural_kindergartens “农村幼儿园数”
英文：Rural kindergartens
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：幼儿园数
提供：县级教育部门
来源：教育事业统计城乡分类
释义：统计上属于乡村、镇区的幼儿园所数，范围与农村幼儿园集团化管理资源中心的管理范围一致。

数据 kindergartens_in_groups “纳入集团化办园管理的幼儿园数”
英文：Kindergartens run in groups
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：幼儿园数
提供：县级教育部门
来源：集团化办园名单
释义：幼儿园中已纳入集团化办园管理的所数。

数据 kindergartens_in_research_areas “纳入教研指导责任区的幼儿园数”
英文：Kindergartens in areas of teaching guidance
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：幼儿园数
提供：县级教育部门
来源：教研指导责任区划分文件
释义：幼儿园中已划入教研指导责任区的所数。

数据 rural_kindergartens_in_centres “纳入农村幼儿园集团化管理资源中心的农村幼儿园数”
英文：Rural kindergartens under a resource centre
层级：县（市、区）
类型：整数
单位：所
期间：每年
属于：农村幼儿园数
提供：县级教育部门
来源：资源中心设立文件
释义：农村幼儿园中已由集团化管理资源中心管理的所数。

规则 three_coverages “学前教育“三个全覆盖””
依据：guizhou-2025#二/二/4 “集团化办园管理、教研指导责任区、农村幼儿园集团化管理资源中心“三个全覆盖””
对象：县（市、区）
应：
  （一）groups “集团化办园管理” “groups”：纳入集团化办园管理的幼儿园数 占 幼儿园数 等于 100% ““三个全覆盖””；
  （二）research_areas “教研指导责任区” “areas of guidance”：纳入教研指导责任区的幼儿园数 占 幼儿园数 等于 100% ““三个全覆盖””；
  （三）resource_centres “农村幼儿园资源中心” “resource centres”：纳入农村幼儿园集团化管理资源中心的农村幼儿园数 占 农村幼儿园数 等于 100% ““三个全覆盖””
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Three full coverages of kindergartens
说明：原文说依托“三个全覆盖”的工作机制；前两个全覆盖以全部幼儿园为分母，第三个以农村幼儿园为分母。

规则 zero_start_gz “小学一年级“零起点”教学”
依据：guizhou-2025#二/二/4
对象：学校
条件：学段 为 小学
应：证明 “一年级按课程标准“零起点”教学，没有提前、超标教学” “坚持小学一年级“零起点”教学”
凭据：一年级课程计划和教学进度、教育部门检查记录
有效：1年
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Year one of primary school starts from zero

// ── 5 义务教育优质均衡 ─────────────────────────────────────────

规则 quality_balanced_counties “义务教育优质均衡县占比”
依据：guizhou-2025#二/二/5
落实：national-2023#一
对象：省
期限：到2035年
力争：实现义务教育优质均衡发展的县数 占 县级行政区数 等于 100% “到2035年,力争全省所有县(市、区)达到国家义务教育优质均衡督导评估标准”
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Every county reaches the national standard of balanced compulsory education
说明：“达到国家督导评估标准”以督导评估认定为准；规则集 quality-balance 的测算结果不能代替认定。

数据 weak_urban_schools “县域城区薄弱中小学数”
英文：Weak schools in county seats
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
提供：教育部门
来源：薄弱学校认定名单
释义：县域城区中小学中，由教育部门认定为薄弱的学校数。

数据 weak_urban_schools_helped “受帮扶的县域城区薄弱中小学数”
英文：Weak schools in county seats helped by a good school
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
属于：县域城区薄弱中小学数
提供：教育部门
来源：结对帮扶、合作办学协议
释义：上项中与广东省高水平学校、外省优质学校或者省内优质学校有在执行的帮扶、合作协议的学校数。

规则 weak_urban_schools_covered “县域城区薄弱中小学帮扶全覆盖”
依据：guizhou-2025#二/二/5
对象：省、县（市、区）
期限：到2027年
力争：受帮扶的县域城区薄弱中小学数 占 县域城区薄弱中小学数 等于 100% “到2027年,力争实现县域城区薄弱中小学帮扶全覆盖”
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Every weak school in a county seat is helped

// ── 6 高中阶段 ───────────────────────────────────────────────

数据 weak_county_high_schools “薄弱县中数”
英文：Weak high schools of counties
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
提供：教育部门
来源：薄弱县中认定名单
释义：县域普通高中里，由教育部门认定为薄弱的学校数。

数据 weak_county_high_schools_helped “受帮扶的薄弱县中数”
英文：Weak high schools of counties that are helped
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
属于：薄弱县中数
提供：教育部门
来源：托管帮扶协议
释义：上项中有在执行的托管、帮扶协议的学校数。

规则 weak_county_high_schools_covered “薄弱县中帮扶全覆盖”
依据：guizhou-2025#二/二/6
落实：national-2023#五
对象：省、县（市、区）
期限：到2027年
力争：受帮扶的薄弱县中数 占 薄弱县中数 等于 100% “到2027年,力争实现薄弱县中帮扶全覆盖”
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
英文：Every weak high school of a county is helped

// ── 7 特殊教育 ───────────────────────────────────────────────

规则 special_school “人口20万以上县办好特殊教育学校”
依据：guizhou-2025#二/二/7
落实：national-2023#二/4
对象：县（市、区）
条件：population_counted 不少于 20万人
推进：是
应：达标特殊教育学校数 不少于 一所 “推进人口20万以上县(市、区)办好一所达到标准的特殊教育学校”
责任单位：省教育厅、省委政法委、省公安厅、省司法厅、省财政厅、省人力资源社会保障厅、省残联、各市（州）党委和政府、各县（市、区）党委和政府
英文：A county of 200,000 people or more runs a special school that meets the standard
说明：人口20万以上是条件，没有写是常住人口还是户籍人口，两种都算一遍（见数据字典的口径）；原文是“推进”，没有写完成时限，没有办成的为未达到预期目标。

规则 special_school_everywhere “人口20万以上县均办好特殊教育学校”
依据：guizhou-2025#二/二/7
落实：national-2023#二/4
对象：省
推进：是
应：每（县（市、区）：达标特殊教育学校数 不少于 一所，限 population_counted 不少于 20万人） “推进人口20万以上县(市、区)办好一所达到标准的特殊教育学校”
责任单位：省教育厅、省委政法委、省公安厅、省司法厅、省财政厅、省人力资源社会保障厅、省残联、各市（州）党委和政府、各县（市、区）党委和政府
英文：Every county of 200,000 people or more has one

// ── 8 “五育”并举 ─────────────────────────────────────────────

数据 daily_activity “学生每天综合体育活动最短时间”
英文：Least daily physical activity of any pupil
层级：学校
类型：数
单位：小时
期间：每学年
提供：学校
来源：作息时间表、体育课和体育活动安排
释义：分年级、班级计算一名学生每天综合体育活动的时间（体育课、大课间、课外体育活动等），填全校最少的一天、最少的年级（班级）的时间。

规则 daily_activity_two_hours “每天综合体育活动两小时”
依据：guizhou-2025#二/二/8
对象：学校
应：学生每天综合体育活动最短时间 不少于 2小时 “确保中小学生每天综合体育活动不少于2小时”
责任单位：省教育厅、团省委、省体育局、省科协、各市（州）党委和政府、各县（市、区）党委和政府
英文：Every pupil has two hours of physical activity a day
说明：要求对每名学生、每一天都成立，不按平均数计算。

规则 daily_activity_everywhere “各校每天综合体育活动两小时”
依据：guizhou-2025#二/二/8
对象：县（市、区）
应：每（学校：符合 daily_activity_two_hours） “确保中小学生每天综合体育活动不少于2小时”
责任单位：省教育厅、团省委、省体育局、省科协、各市（州）党委和政府、各县（市、区）党委和政府
英文：In every school of the county every pupil has two hours a day

数据 singing_classes “有班级歌唱活动的班级数”
英文：Classes with singing
层级：学校
类型：整数
单位：班
期间：每学年
属于：班级数
提供：学校
来源：美育活动记录
释义：当学年开展“班班有歌声”活动的教学班数。

数据 art_exhibition_held “举办校园艺术展示”
英文：The school held an art exhibition
层级：学校
类型：是否
期间：每学年
提供：学校
来源：美育活动记录
释义：当学年举办过面向全体学生的校园艺术展示（“校校有艺展”）。

规则 songs_and_exhibitions “班班有歌声、校校有艺展”
依据：guizhou-2025#二/二/8
对象：学校
应：
  （一）songs “班班有歌声” “singing in every class”：有班级歌唱活动的班级数 等于 班级数 ““班班有歌声””；
  （二）exhibitions “校校有艺展” “an exhibition in every school”：举办校园艺术展示 ““校校有艺展””
责任单位：省教育厅、团省委、省体育局、省科协、各市（州）党委和政府、各县（市、区）党委和政府
英文：Singing in every class, an art exhibition in every school

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “教育质量：县和学校恰好做到”
情形：刚达标
截至：2026-12-31
设：省 520000
报全：县（市、区） 1县
设：县 529901（城镇新建小区应配建幼儿园数 = 5所，城镇新建小区已配建幼儿园数 = 5所，人口密集社区应配建幼儿园数 = 3所，人口密集社区已配建幼儿园数 = 3所，
  幼儿园数 = 80所，纳入集团化办园管理的幼儿园数 = 80所，纳入教研指导责任区的幼儿园数 = 80所，农村幼儿园数 = 50所，纳入农村幼儿园集团化管理资源中心的农村幼儿园数 = 50所，
  常住人口 = 200000人，户籍人口 = 200000人，达标特殊教育学校数 = 1校）
报全：学校 1所
设：学校 529901-0001（学段 = 小学，zero_start_gz = 已证明，学生每天综合体育活动最短时间 = 2小时，班级数 = 12班，有班级歌唱活动的班级数 = 12班，举办校园艺术展示 = 是）
应得：kindergartens_provided_estates 达标
应得：kindergartens_provided_communities 达标
应得：three_coverages_groups 达标
应得：three_coverages_research_areas 达标
应得：three_coverages_resource_centres 达标
应得：zero_start_gz 达标
应得：special_school 达标
应得：special_school_everywhere 达标
应得：daily_activity_two_hours 达标
应得：daily_activity_everywhere 达标
应得：songs_and_exhibitions_songs 达标
应得：songs_and_exhibitions_exhibitions 达标

测试 “教育质量：县和学校各差一个”
情形：刚未达标
截至：2026-12-31
设：省 520000
报全：县（市、区） 1县
设：县 529901（城镇新建小区应配建幼儿园数 = 5所，城镇新建小区已配建幼儿园数 = 4所，人口密集社区应配建幼儿园数 = 3所，人口密集社区已配建幼儿园数 = 2所，
  幼儿园数 = 80所，纳入集团化办园管理的幼儿园数 = 79所，纳入教研指导责任区的幼儿园数 = 79所，农村幼儿园数 = 50所，纳入农村幼儿园集团化管理资源中心的农村幼儿园数 = 49所，
  常住人口 = 200000人，户籍人口 = 200000人，达标特殊教育学校数 = 0校）
报全：学校 1所
设：学校 529901-0001（学段 = 小学，zero_start_gz = 未证明，学生每天综合体育活动最短时间 = 1.9小时，班级数 = 12班，有班级歌唱活动的班级数 = 11班，举办校园艺术展示 = 否）
应得：kindergartens_provided_estates 未达标，差 1所
应得：kindergartens_provided_communities 未达标，差 1所
应得：three_coverages_groups 未达标
应得：three_coverages_research_areas 未达标
应得：three_coverages_resource_centres 未达标
应得：zero_start_gz 未达标
应得：special_school 未达标
应得：special_school_everywhere 未达标
应得：daily_activity_two_hours 未达标
应得：daily_activity_everywhere 未达标
应得：songs_and_exhibitions_songs 未达标，差 1班
应得：songs_and_exhibitions_exhibitions 未达标

测试 “教育质量：没有填报”
情形：缺数据
截至：2026-12-31
设：省 520000
报全：县（市、区） 1县
设：县 529901（常住人口 = 200000人，户籍人口 = 200000人）
报全：学校 1所
设：学校 529901-0001（学段 = 小学）
应得：kindergartens_provided_estates 待核实
应得：kindergartens_provided_communities 待核实
应得：three_coverages_groups 待核实
应得：three_coverages_research_areas 待核实
应得：three_coverages_resource_centres 待核实
应得：zero_start_gz 待核实
应得：special_school 待核实
应得：special_school_everywhere 待核实
应得：daily_activity_two_hours 待核实
应得：daily_activity_everywhere 待核实
应得：songs_and_exhibitions_songs 待核实
应得：songs_and_exhibitions_exhibitions 待核实

测试 “教育质量：人口不到20万的县、初中不要求”
情形：不适用
截至：2026-12-31
设：省 520000
报全：县（市、区） 1县
设：县 529901（常住人口 = 199999人，户籍人口 = 199999人，达标特殊教育学校数 = 0校）
设：学校 529901-0002（学段 = 初中）
应得：special_school 不适用
应得：special_school_everywhere 不适用
应得：zero_start_gz 不适用

测试 “特殊教育学校：常住人口不到20万、户籍人口超过20万”
截至：2026-12-31
设：县 529901（常住人口 = 190000人，户籍人口 = 240000人，达标特殊教育学校数 = 0校）
应得：special_school 待研判

// 50所农村幼儿园都纳入了，占全部幼儿园80所只有62.5%；第三个全覆盖的分母是农村幼儿园。
测试 “三个全覆盖：分母误用”
情形：分母误用
截至：2026-12-31
设：县 529901（幼儿园数 = 80所，农村幼儿园数 = 50所，纳入集团化办园管理的幼儿园数 = 50所，纳入教研指导责任区的幼儿园数 = 50所，纳入农村幼儿园集团化管理资源中心的农村幼儿园数 = 50所）
应得：three_coverages_groups 未达标
应得：three_coverages_research_areas 未达标
应得：three_coverages_resource_centres 达标

测试 “力争的目标：2035年、2027年恰好全部达到”
情形：刚达标
截至：2035-12-31
设：省 520000（实现义务教育优质均衡发展的县数 = 8县，县级行政区数 = 8县，县域城区薄弱中小学数 = 90校，受帮扶的县域城区薄弱中小学数 = 90校，薄弱县中数 = 30校，受帮扶的薄弱县中数 = 30校）
设：县 529901（县域城区薄弱中小学数 = 3校，受帮扶的县域城区薄弱中小学数 = 3校，薄弱县中数 = 1校，受帮扶的薄弱县中数 = 1校）
应得：quality_balanced_counties 达标
应得：weak_urban_schools_covered_province 达标
应得：weak_urban_schools_covered_county 达标
应得：weak_county_high_schools_covered_province 达标
应得：weak_county_high_schools_covered_county 达标

测试 “力争的目标：差一个”
情形：刚未达标
截至：2035-12-31
设：省 520000（实现义务教育优质均衡发展的县数 = 7县，县级行政区数 = 8县，县域城区薄弱中小学数 = 90校，受帮扶的县域城区薄弱中小学数 = 89校，薄弱县中数 = 30校，受帮扶的薄弱县中数 = 29校）
设：县 529901（县域城区薄弱中小学数 = 3校，受帮扶的县域城区薄弱中小学数 = 2校，薄弱县中数 = 2校，受帮扶的薄弱县中数 = 1校）
应得：quality_balanced_counties 未达标
应得：weak_urban_schools_covered_province 未达标
应得：weak_urban_schools_covered_county 未达标
应得：weak_county_high_schools_covered_province 未达标
应得：weak_county_high_schools_covered_county 未达标

测试 “力争的目标：总数没有报”
情形：缺数据
截至：2035-12-31
设：省 520000（实现义务教育优质均衡发展的县数 = 7县，受帮扶的县域城区薄弱中小学数 = 89校，受帮扶的薄弱县中数 = 29校）
设：县 529901（受帮扶的县域城区薄弱中小学数 = 2校，受帮扶的薄弱县中数 = 1校）
应得：quality_balanced_counties 待核实
应得：weak_urban_schools_covered_province 待核实
应得：weak_urban_schools_covered_county 待核实
应得：weak_county_high_schools_covered_province 待核实
应得：weak_county_high_schools_covered_county 待核实

测试 “力争的目标：还没有到时限”
情形：未到时限
截至：2026-12-31
设：省 520000
设：县 529901
应得：quality_balanced_counties 未到时限
应得：weak_urban_schools_covered_province 未到时限
应得：weak_urban_schools_covered_county 未到时限
应得：weak_county_high_schools_covered_province 未到时限
应得：weak_county_high_schools_covered_county 未到时限

// 受帮扶的学校总数多于薄弱学校的另一类，不能混用：薄弱中小学和薄弱县中各有各的分母。
测试 “力争的目标：分母误用普及普惠县数、另一类薄弱学校数”
情形：分母误用
截至：2035-12-31
设：省 520000（实现义务教育优质均衡发展的县数 = 7县，达到学前教育普及普惠发展水平的县数 = 7县，县级行政区数 = 8县，
  县域城区薄弱中小学数 = 90校，受帮扶的县域城区薄弱中小学数 = 30校，薄弱县中数 = 30校，受帮扶的薄弱县中数 = 30校）
设：县 529901（县域城区薄弱中小学数 = 3校，受帮扶的县域城区薄弱中小学数 = 1校，薄弱县中数 = 1校，受帮扶的薄弱县中数 = 1校）
应得：quality_balanced_counties 未达标
应得：weak_urban_schools_covered_province 未达标
应得：weak_urban_schools_covered_county 未达标
应得：weak_county_high_schools_covered_province 达标
应得：weak_county_high_schools_covered_county 达标
