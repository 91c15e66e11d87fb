// 三、（五）规范完善招生考试制度。测试中的数据都是虚构的。

规则集 anxi

// ── 1 免试就近入学、划片 ─────────────────────────────────────────

数据 compulsory_entrants “应就近入学新生数”
英文：New pupils who are to be admitted nearby
层级：县
类型：整数
单位：人
期间：每学年
提供：县教育局
来源：招生入学台账
释义：当年在本县义务教育公办学校入学的一年级、初一年新生中，有本县户籍或房产的适龄儿童、少年数。

数据 compulsory_nearby_entrants “就近入学新生数”
英文：Of these, admitted nearby
层级：县
类型：整数
单位：人
期间：每学年
属于：应就近入学新生数
提供：县教育局
来源：招生入学台账
释义：在户籍或房产所在地片区的学校入学的新生数，含片区内因学位不足按电脑派位入学的。

数据 zoned_schools_due “应划片公办学校数”
英文：Public schools that are to have a catchment area
层级：县
类型：整数
单位：校
期间：每学年
提供：县教育局
释义：当年招收一年级、初一年新生的义务教育公办学校数。

数据 zoned_schools “已划片公办学校数”
英文：Of these, with a catchment area
层级：县
类型：整数
单位：校
期间：每学年
属于：应划片公办学校数
提供：县教育局
释义：当年已按学校位置就近划定招生范围和片区并公布的学校数。

规则 admission_policy “免试就近入学、划片招生”
依据：anxi-2019#三/五/1
对象：县 350524
应：
  （一）nearby “免试就近入学” “nearby admission”：就近入学新生数 等于 应就近入学新生数 “坚持义务教育阶段适龄儿童、少年在其户籍或房产所在地的学校就近入学”；
  （二）zoned “划片招生” “catchment areas”：已划片公办学校数 等于 应划片公办学校数 “按照学校位置就近划分相应招生范围和片区”
不得：（三）by_examination “不得考试选拔新生” “no selection by examination”：发生 “以考试、测试方式选拔义务教育新生” “严格执行免试就近入学、划片招生政策”
凭据：当年招生方案和片区公告、新生名册与片区的比对记录、信访投诉办理记录
有效：1年
英文：Admission without examination, nearby and by catchment area

规则 junior_lottery “安溪一中和建安、德苑片区初一年安排”
依据：anxi-2019#三/五/1
对象：县 350524
应：证明 “安溪一中、建安片区、德苑片区初一年学生采取划分片区和电脑派位相结合方式安排就读” “安溪一中、建安片区、德苑片区、初一年学生采取划分片区和电脑派位方式相结合方式安排就读”
凭据：当年招生方案、片区公告、电脑派位结果公告
有效：1年
英文：The three junior areas combine catchment areas and a lottery

数据 grade_one_entrants “全县一年级新生数”
英文：First graders of the county
层级：县
类型：整数
单位：人
期间：每学年
提供：县教育局
来源：招生入学台账
释义：当年全县小学一年级新生数。

数据 urban_grade_one_entrants “城区一年级新生数”
英文：Of these, in the urban area
层级：县
类型：整数
单位：人
期间：每学年
属于：全县一年级新生数
提供：县教育局
来源：招生入学台账
释义：全县一年级新生中在城区小学入学的人数；镇区、乡村的不计。

数据 urban_grade_one_online “网上报名的城区一年级新生数”
英文：Of these, who applied online
层级：县
类型：整数
单位：人
期间：每学年
属于：城区一年级新生数
提供：县教育局
来源：网上报名系统汇总数
释义：城区一年级新生中，通过“安溪县教育局”微信公众平台报名的人数。

规则 online_application “城区一年级新生网上报名”
依据：anxi-2019#三/五/1
对象：县 350524
应：网上报名的城区一年级新生数 等于 城区一年级新生数 “城区一年级新生利用“安溪县教育局”微信公众平台进行网上报名”
英文：Urban first graders apply online
说明：方案没有写例外，按城区一年级新生人人网上报名掌握；只限城区，不能用全县或镇区的新生数。

数据 oversubscribed_schools “学位无法容纳的学校数”
英文：Schools that cannot hold their applicants
层级：县
类型：整数
单位：校
期间：每学年
提供：县教育局
释义：当年片区内报名的新生超过学位数的义务教育公办学校数。

数据 oversubscribed_by_lottery “采取电脑派位的学校数”
英文：Of these, that hold a lottery
层级：县
类型：整数
单位：校
期间：每学年
属于：学位无法容纳的学校数
提供：县教育局
释义：学位无法容纳的学校中，当年采取电脑派位方式的所数。

规则 lottery “学位不足的采取电脑派位”
依据：anxi-2019#三/五/1
对象：县 350524
条件：学位无法容纳的学校数 多于 0所
应：采取电脑派位的学校数 等于 学位无法容纳的学校数 “对于学校学位无法容纳的，采取电脑派位方式进行”
英文：Schools that cannot hold their applicants hold a lottery

// ── 1 巩固率 ─────────────────────────────────────────────────

规则 junior_retention “初中三年巩固率”
依据：anxi-2019#三/五/1
对象：县 350524
应：初中三年巩固率 达到 97%以上 “全县初中三年巩固率要确保达到97%以上”
英文：Three-year junior retention of at least 97%
说明：方案没有写算法，甲式、乙式都算一遍（见数据字典的口径）。

// ── 2 优质普通高中招生计划分配 ─────────────────────────────────────

规则 high_school_places “优质普通高中招生计划分配”
依据：anxi-2019#三/五/2
对象：县 350524
应：分配到初中的优质普通高中招生计划数 占 优质普通高中招生计划数 不低于 50% “优质普通高中招生计划按不低于50%的比例向城乡初中分配”
英文：At least half of the places of quality high schools are allocated to junior schools

// ── 2 考试评价制度 ───────────────────────────────────────────

规则 examination_systems “考试、评价和监测制度”
依据：anxi-2019#三/五/2
对象：县 350524
应：
  （一）examination “学业水平考试” “examination”：证明 “已建立健全初中学业水平考试制度” “建立健全初中学业水平考试和初中学生综合素质评价制度”；
  （二）evaluation “综合素质评价” “evaluation”：证明 “已建立健全初中学生综合素质评价制度” “建立健全初中学业水平考试和初中学生综合素质评价制度”；
  （三）high_school_policy “高中阶段招生政策” “admission to senior high school”：证明 “已按省、市要求实行高中阶段学校招生政策” “按省、市要求实行高中阶段学校招生政策”；
  （四）national_monitoring “国家质量监测” “national monitoring”：证明 “已参加国家基础教育质量监测” “积极参加国家基础教育质量监测”；
  （五）monitoring_system “质量监测制度” “monitoring system”：证明 “已完善义务教育质量监测制度，监测结果已反馈运用” “完善义务教育质量监测制度，强化监测结果的反馈运用”
凭据：学业水平考试、综合素质评价、质量监测的制度文件，当年高中阶段招生文件，监测结果反馈材料
有效：1年
英文：The systems of examination, evaluation and monitoring are in place

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “招生：全部就近，没有考试”
情形：刚达标
截至：2026-12-31
设：县 350524（就近入学新生数 = 20000人，应就近入学新生数 = 20000人，已划片公办学校数 = 260所，应划片公办学校数 = 260所，
  admission_policy_by_examination = 未发现）
应得：admission_policy_nearby 达标
应得：admission_policy_zoned 达标
应得：admission_policy_by_examination 达标

测试 “招生：差一人、差一所，有考试”
情形：刚未达标
截至：2026-12-31
设：县 350524（就近入学新生数 = 19999人，应就近入学新生数 = 20000人，已划片公办学校数 = 259所，应划片公办学校数 = 260所，
  admission_policy_by_examination = 发现）
应得：admission_policy_nearby 未达标
应得：admission_policy_zoned 未达标
应得：admission_policy_by_examination 未达标

测试 “招生：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524（应就近入学新生数 = 20000人，应划片公办学校数 = 260所）
应得：admission_policy_nearby 待核实
应得：admission_policy_zoned 待核实
应得：admission_policy_by_examination 待核实

测试 “巩固率：两种算法都恰好97%”
情形：刚达标
截至：2026-12-31
设：县 350524（初中毕业学生数 = 970人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 0人）
应得：junior_retention 达标

测试 “巩固率：少一个人”
情形：刚未达标
截至：2026-12-31
设：县 350524（初中毕业学生数 = 969人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 0人）
应得：junior_retention 未达标

测试 “巩固率：算法不同，结果不同”
截至：2026-12-31
设：县 350524（初中毕业学生数 = 870人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 100人，初中三年死亡学生数 = 0人）
应得：junior_retention 待研判

测试 “巩固率：毕业学生数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 0人）
应得：junior_retention 待核实

测试 “招生计划分配：恰好一半”
情形：刚达标
截至：2026-12-31
设：县 350524（分配到初中的优质普通高中招生计划数 = 1000人，优质普通高中招生计划数 = 2000人）
应得：high_school_places 达标

测试 “招生计划分配：少一个名额”
情形：刚未达标
截至：2026-12-31
设：县 350524（分配到初中的优质普通高中招生计划数 = 999人，优质普通高中招生计划数 = 2000人）
应得：high_school_places 未达标，差 1人

测试 “招生计划分配：计划总数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（分配到初中的优质普通高中招生计划数 = 1000人）
应得：high_school_places 待核实

测试 “招生计划分配：分母误用初中毕业学生数”
情形：分母误用
截至：2026-12-31
设：县 350524（分配到初中的优质普通高中招生计划数 = 1000人，优质普通高中招生计划数 = 2000人，初中毕业学生数 = 12000人）
应得：high_school_places 达标

测试 “派位安排和考试评价制度：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（junior_lottery = 已证明，examination_systems_examination = 已证明，examination_systems_evaluation = 已证明，examination_systems_high_school_policy = 已证明，
  examination_systems_national_monitoring = 已证明，examination_systems_monitoring_system = 已证明）
应得：junior_lottery 达标
应得：examination_systems_examination 达标
应得：examination_systems_evaluation 达标
应得：examination_systems_high_school_policy 达标
应得：examination_systems_national_monitoring 达标
应得：examination_systems_monitoring_system 达标

测试 “派位安排和考试评价制度：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（junior_lottery = 未证明，examination_systems_examination = 未证明，examination_systems_evaluation = 未证明，examination_systems_high_school_policy = 未证明，
  examination_systems_national_monitoring = 未证明，examination_systems_monitoring_system = 未证明）
应得：junior_lottery 未达标
应得：examination_systems_examination 未达标
应得：examination_systems_evaluation 未达标
应得：examination_systems_high_school_policy 未达标
应得：examination_systems_national_monitoring 未达标
应得：examination_systems_monitoring_system 未达标

测试 “派位安排和考试评价制度：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：junior_lottery 待核实
应得：examination_systems_examination 待核实
应得：examination_systems_evaluation 待核实
应得：examination_systems_high_school_policy 待核实
应得：examination_systems_national_monitoring 待核实
应得：examination_systems_monitoring_system 待核实

测试 “网上报名和派位：一个不少”
情形：刚达标
截至：2026-12-31
设：县 350524（城区一年级新生数 = 4000人，网上报名的城区一年级新生数 = 4000人，学位无法容纳的学校数 = 5所，采取电脑派位的学校数 = 5所）
应得：online_application 达标
应得：lottery 达标

测试 “网上报名和派位：各少一个”
情形：刚未达标
截至：2026-12-31
设：县 350524（城区一年级新生数 = 4000人，网上报名的城区一年级新生数 = 3999人，学位无法容纳的学校数 = 5所，采取电脑派位的学校数 = 4所）
应得：online_application 未达标
应得：lottery 未达标

测试 “网上报名和派位：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524（城区一年级新生数 = 4000人，学位无法容纳的学校数 = 5所）
应得：online_application 待核实
应得：lottery 待核实

测试 “网上报名：分母误用全县一年级新生数、城区和镇区招生数”
情形：分母误用
截至：2026-12-31
设：县 350524（网上报名的城区一年级新生数 = 4000人，城区一年级新生数 = 4000人，全县一年级新生数 = 15000人，城区和镇区公办小学招生数 = 9000人）
应得：online_application 达标

测试 “电脑派位：学位都够”
情形：不适用
截至：2026-12-31
设：县 350524（学位无法容纳的学校数 = 0所）
应得：lottery 不适用
