// 县域义务教育优质均衡发展督导评估：教育质量（9项，须全部达到）。
// 引号内是转述，未与原文核对；测试中的县、学校和数字都是虚构的。
规则集 quality-balance

// ═══ 1 初中三年巩固率 ═══════════════════════════════════════════
// 两种算法都在用（见数据字典的口径），可能一个达标、一个未达标。
规则 junior_retention “初中三年巩固率”
依据：quality-balance-2017#教育质量 “初中三年巩固率达到95%以上”
对象：县（市、区）
应：初中三年巩固率 达到 95%以上
责任单位：县级教育部门
英文：three-year junior retention

测试 “巩固率恰为95%”
情形：刚达标
截至：2026-12-31
设：县 999901（初中毕业学生数 = 950人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 0人）
应得：junior_retention 达标

测试 “巩固率差1人”
情形：刚未达标
截至：2026-12-31
设：县 999901（初中毕业学生数 = 949人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 0人）
应得：junior_retention 未达标

测试 “缺转出学生数”
情形：缺数据
截至：2026-12-31
设：县 999901（初中毕业学生数 = 950人，初中入学学生数 = 1000人，初中三年转入学生数 = 10人，初中三年死亡学生数 = 0人）
应得：junior_retention 待核实

// 931÷（1000－20）恰为95%；不减死亡学生数只有93.1%。
测试 “死亡学生从分母减去”
截至：2026-12-31
设：县 999901（初中毕业学生数 = 931人，初中入学学生数 = 1000人，初中三年转入学生数 = 0人，初中三年转出学生数 = 0人，初中三年死亡学生数 = 20人）
应得：junior_retention 达标

// 缺入学学生数时甲式算不出；乙式直接填报94%，未达标。两式一不明一未达标，仍待核实。
测试 “一式未达标、另一式不明”
情形：缺数据
截至：2026-12-31
设：县 999901（初中三年巩固率乙式 = 94%）
应得：junior_retention 待核实

// 甲式（969－50＋30）÷1000＝94.9%，乙式969÷（1000＋50－30）＝95%。
测试 “两式结果不同”
截至：2026-12-31
设：县 999901（初中毕业学生数 = 969人，初中入学学生数 = 1000人，初中三年转入学生数 = 50人，初中三年转出学生数 = 30人，初中三年死亡学生数 = 0人）
应得：junior_retention 待研判

测试 “两式直接填报”
截至：2026-12-31
设：县 999901（初中三年巩固率甲式 = 97.5%，初中三年巩固率乙式 = 97.1%）
应得：junior_retention 达标

// ═══ 2 残疾儿童少年入学 ═══════════════════════════════════════════
规则 disabled_enrolment “残疾儿童少年入学率”
依据：quality-balance-2017#教育质量 “残疾儿童少年入学率达到95%以上”
对象：县（市、区）
应：残疾儿童少年入学率 达到 95%以上
责任单位：县级教育部门、残联
英文：enrolment of disabled children

测试 “入学率恰为95%”
情形：刚达标
截至：2026-12-31
设：县 999901（残疾儿童少年入学人数 = 190人，适龄残疾儿童少年数 = 200人）
应得：disabled_enrolment 达标

测试 “入学少1人”
情形：刚未达标
截至：2026-12-31
设：县 999901（残疾儿童少年入学人数 = 189人，适龄残疾儿童少年数 = 200人）
应得：disabled_enrolment 未达标，差 1人

测试 “缺适龄残疾儿童少年数”
情形：缺数据
截至：2026-12-31
设：县 999901（残疾儿童少年入学人数 = 190人）
应得：disabled_enrolment 待核实

// 填报率96%，由人数算得94.5%，两者不一致，不能据以判断。
测试 “填报的率与人数不一致”
情形：缺数据
截至：2026-12-31
设：县 999901（残疾儿童少年入学率 = 96%，残疾儿童少年入学人数 = 189人，适龄残疾儿童少年数 = 200人）
应得：disabled_enrolment 待核实

// 189人占适龄200人为94.5%；若误除以持证适龄残疾儿童少年数195人，得96.9%。
测试 “入学率的分母是适龄残疾儿童少年数”
情形：分母误用
截至：2026-12-31
设：县 999901（残疾儿童少年入学人数 = 189人，适龄残疾儿童少年数 = 200人，持证适龄残疾儿童少年数 = 195人）
应得：disabled_enrolment 未达标

// ═══ 3 学校章程和信息化管理 ═══════════════════════════════════════════
规则 charter_and_it “学校章程和管理教学信息化”
依据：quality-balance-2017#教育质量 “所有学校制定章程，实现学校管理与教学信息化”
对象：学校
条件：义务教育普通学校
应：
  （一）charter “学校章程” “charter”：证明 “已制定学校章程” “所有学校制定章程”；
  （二）it_management “管理教学信息化” “management and teaching by IT”：证明 “实现学校管理与教学信息化” “实现学校管理与教学信息化”
凭据：章程核准文件、管理与教学系统应用情况
有效：3年
责任单位：学校、县级教育部门
英文：charter, IT in management and teaching

// ═══ 4 教师培训经费 ═══════════════════════════════════════════
规则 school_training_budget_share “学校教师培训经费”
依据：quality-balance-2017#教育质量 “所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费”
对象：学校
条件：义务教育普通学校
期间：每年
应：学校教师培训经费 占 年度公用经费预算总额 不低于 5%
责任单位：学校、县级财政部门
英文：funds of the school for teacher training

测试 “培训经费恰为5%”
情形：刚达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，学校教师培训经费 = 5万元，年度公用经费预算总额 = 100万元）
应得：school_training_budget_share 于 甲小 达标

测试 “培训经费少1元”
情形：刚未达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，学校教师培训经费 = 49999元，年度公用经费预算总额 = 100万元）
应得：school_training_budget_share 于 甲小 未达标，差 1元

测试 “缺公用经费预算总额”
情形：缺数据
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，学校教师培训经费 = 5万元）
应得：school_training_budget_share 于 甲小 待核实

// 当年预算总额110万元，4.5%；若误除以上年预算总额90万元，得5.6%。
测试 “培训经费的分母是当年公用经费预算总额”
情形：分母误用
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，学校教师培训经费【2026】 = 5万元，年度公用经费预算总额【2026】 = 110万元，年度公用经费预算总额【2025】 = 90万元）
应得：school_training_budget_share 于 甲小 【2026】 未达标

// ═══ 5 信息化教学和设备使用 ═══════════════════════════════════════════
规则 it_teaching “信息化教学和设备使用”
依据：quality-balance-2017#教育质量 “教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平”
对象：学校
条件：义务教育普通学校
应：
  （一）teachers “教师信息化教学” “teachers”：证明 “教师能熟练运用信息化手段组织教学” “教师能熟练运用信息化手段组织教学”；
  （二）equipment_use “设施设备利用” “use of equipment”：证明 “设施设备利用率达到较高水平” “设施设备利用率达到较高水平”
凭据：信息化教学督导评价、设备使用记录
有效：1年
责任单位：学校
英文：IT in teaching, use of equipment

// ═══ 6 德育和校园文化 ═══════════════════════════════════════════
规则 moral_education_and_culture “德育工作和校园文化建设”
依据：quality-balance-2017#教育质量 “所有学校德育工作、校园文化建设水平达到良好以上”
对象：学校
条件：义务教育普通学校
应：
  （一）moral_education “德育工作” “moral education”：德育工作评价等级 不低于 良好 “所有学校德育工作水平达到良好以上”；
  （二）campus_culture “校园文化建设” “campus culture”：校园文化建设评价等级 不低于 良好 “所有学校校园文化建设水平达到良好以上”
责任单位：学校、县级教育督导部门
英文：moral education and campus culture

测试 “两项均为良好”
情形：刚达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，德育工作评价等级 = 良好，校园文化建设评价等级 = 良好）
应得：moral_education_and_culture_moral_education 于 甲小 达标
应得：moral_education_and_culture_campus_culture 于 甲小 达标

测试 “两项均为一般”
情形：刚未达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，德育工作评价等级 = 一般，校园文化建设评价等级 = 一般）
应得：moral_education_and_culture_moral_education 于 甲小 未达标
应得：moral_education_and_culture_campus_culture 于 甲小 未达标

测试 “没有评价等级”
情形：缺数据
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
应得：moral_education_and_culture_moral_education 于 甲小 待核实
应得：moral_education_and_culture_campus_culture 于 甲小 待核实

// ═══ 7 开齐开足课程 ═══════════════════════════════════════════
规则 full_curriculum “课程开设”
依据：quality-balance-2017#教育质量 “课程开齐开足，教学秩序规范，综合实践活动有效开展”
对象：学校
条件：义务教育普通学校
应：证明 “课程开齐开足，教学秩序规范，综合实践活动有效开展”
凭据：当学期课程表、教学常规督导记录、综合实践活动记录
有效：1年
责任单位：学校
英文：full curriculum

// ═══ 8 课业负担 ═══════════════════════════════════════════════
规则 homework “无过重课业负担”
依据：quality-balance-2017#教育质量 “无过重课业负担”
对象：学校
条件：义务教育普通学校
不得：发生 “学生课业负担过重”
凭据：作业管理督导检查记录
有效：1年
责任单位：学校、县级教育督导部门
英文：no excessive homework

// ═══ 9 国家义务教育质量监测 ═══════════════════════════════════════════
规则 national_monitoring “国家义务教育质量监测”
依据：quality-balance-2017#教育质量 “在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15”
对象：监测科目
应：
  （一）level “学业水平” “level”：监测等级 不低于 「Ⅲ级」 “相关科目学生学业水平达到Ⅲ级以上”；
  （二）difference “校际差异率” “difference between schools”：校际差异率 低于 0.15 “校际差异率低于0.15”
责任单位：县级教育部门
说明：监测结果由上级反馈。“相关科目”以反馈的科目为准，县的监测科目应报数应与反馈一致。
英文：national monitoring of quality

测试 “Ⅲ级，差异率刚低于0.15”
情形：刚达标
截至：2026-12-31
设：县 999901（）
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅲ级」，校际差异率 = 0.1499）
应得：national_monitoring_level 于 小学数学 达标
应得：national_monitoring_difference 于 小学数学 达标

// “低于0.15”不含0.15。
测试 “Ⅱ级，差异率恰为0.15”
情形：刚未达标
截至：2026-12-31
设：县 999901（）
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅱ级」，校际差异率 = 0.15）
应得：national_monitoring_level 于 小学数学 未达标
应得：national_monitoring_difference 于 小学数学 未达标

测试 “监测结果尚未反馈”
情形：缺数据
截至：2026-12-31
设：县 999901（）
设：监测科目 小学数学（学段 = 小学）
应得：national_monitoring_level 于 小学数学 待核实
应得：national_monitoring_difference 于 小学数学 待核实

// ═══ 各项证明和核查的测试 ═══════════════════════════════════════════
测试 “学校各项材料齐备，未发现课业负担过重”
情形：刚达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，charter_and_it_charter = 已证明，charter_and_it_it_management = 已证明，it_teaching_teachers = 已证明，it_teaching_equipment_use = 已证明，full_curriculum = 已证明，homework = 未发现）
应得：charter_and_it_charter 于 甲小 达标
应得：charter_and_it_it_management 于 甲小 达标
应得：it_teaching_teachers 于 甲小 达标
应得：it_teaching_equipment_use 于 甲小 达标
应得：full_curriculum 于 甲小 达标
应得：homework 于 甲小 达标

测试 “学校各项均未落实，发现课业负担过重”
情形：刚未达标
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，charter_and_it_charter = 未证明，charter_and_it_it_management = 未证明，it_teaching_teachers = 未证明，it_teaching_equipment_use = 未证明，full_curriculum = 未证明，homework = 发现）
应得：charter_and_it_charter 于 甲小 未达标
应得：charter_and_it_it_management 于 甲小 未达标
应得：it_teaching_teachers 于 甲小 未达标
应得：it_teaching_equipment_use 于 甲小 未达标
应得：full_curriculum 于 甲小 未达标
应得：homework 于 甲小 未达标

测试 “学校没有材料，也没有核查记录”
情形：缺数据
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
应得：charter_and_it_charter 于 甲小 待核实
应得：charter_and_it_it_management 于 甲小 待核实
应得：it_teaching_teachers 于 甲小 待核实
应得：it_teaching_equipment_use 于 甲小 待核实
应得：full_curriculum 于 甲小 待核实
应得：homework 于 甲小 待核实

// 列在同一份数据里、供别的规则集使用的幼儿园、普通高中、职业学校、特殊教育学校，不按义务教育学校判断。
测试 “不是义务教育普通学校”
情形：不适用
截至：2026-12-31
设：县 999901（）
设：学校 幼儿园（学段 = 学前教育，办学类别 = 普通学校）
设：学校 高中（学段 = 高中，办学类别 = 普通学校）
设：学校 职校（学段 = 初中，办学类别 = 职业教育）
设：学校 特校（学段 = 小学，办学类别 = 特殊教育）
应得：charter_and_it_charter 于 幼儿园 不适用
应得：charter_and_it_charter 于 高中 不适用
应得：charter_and_it_charter 于 职校 不适用
应得：charter_and_it_charter 于 特校 不适用
应得：charter_and_it_it_management 于 幼儿园 不适用
应得：charter_and_it_it_management 于 高中 不适用
应得：charter_and_it_it_management 于 职校 不适用
应得：charter_and_it_it_management 于 特校 不适用
应得：school_training_budget_share 于 幼儿园 不适用
应得：school_training_budget_share 于 高中 不适用
应得：school_training_budget_share 于 职校 不适用
应得：school_training_budget_share 于 特校 不适用
应得：it_teaching_teachers 于 幼儿园 不适用
应得：it_teaching_teachers 于 高中 不适用
应得：it_teaching_teachers 于 职校 不适用
应得：it_teaching_teachers 于 特校 不适用
应得：it_teaching_equipment_use 于 幼儿园 不适用
应得：it_teaching_equipment_use 于 高中 不适用
应得：it_teaching_equipment_use 于 职校 不适用
应得：it_teaching_equipment_use 于 特校 不适用
应得：moral_education_and_culture_moral_education 于 幼儿园 不适用
应得：moral_education_and_culture_moral_education 于 高中 不适用
应得：moral_education_and_culture_moral_education 于 职校 不适用
应得：moral_education_and_culture_moral_education 于 特校 不适用
应得：moral_education_and_culture_campus_culture 于 幼儿园 不适用
应得：moral_education_and_culture_campus_culture 于 高中 不适用
应得：moral_education_and_culture_campus_culture 于 职校 不适用
应得：moral_education_and_culture_campus_culture 于 特校 不适用
应得：full_curriculum 于 幼儿园 不适用
应得：full_curriculum 于 高中 不适用
应得：full_curriculum 于 职校 不适用
应得：full_curriculum 于 特校 不适用
应得：homework 于 幼儿园 不适用
应得：homework 于 高中 不适用
应得：homework 于 职校 不适用
应得：homework 于 特校 不适用

测试 “优秀高于良好，较差低于良好”
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学，办学类别 = 村小，德育工作评价等级 = 优秀，校园文化建设评价等级 = 较差）
应得：moral_education_and_culture_moral_education 于 甲小 达标
应得：moral_education_and_culture_campus_culture 于 甲小 未达标

测试 “Ⅳ级高于Ⅲ级，Ⅰ级低于Ⅲ级”
截至：2026-12-31
设：县 999901（）
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅳ级」，校际差异率 = 0）
设：监测科目 初中数学（学段 = 初中，监测等级 = 「Ⅰ级」，校际差异率 = 0.1501）
应得：national_monitoring_level 于 小学数学 达标
应得：national_monitoring_difference 于 小学数学 达标
应得：national_monitoring_level 于 初中数学 未达标
应得：national_monitoring_difference 于 初中数学 未达标
