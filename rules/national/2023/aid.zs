// 三、大力提高家庭经济困难学生应助尽助水平。测试中的数据都是虚构的。
// 各项没有写由哪一级达到，按省计算；只收人数，不收个人信息。

规则集 national

// ── 7 资助全覆盖 ────────────────────────────────────────────

规则 aid_for_all “家庭经济困难学生资助全覆盖”
依据：national-2023#三/7 “确保家庭经济困难学生资助全覆盖”；national-2023#三/8 “全面落实家庭经济困难学生资助政策，切实做到应助尽助”
对象：省
期间：每学年
应：受资助的家庭经济困难学生数 占 家庭经济困难学生数 等于 100%
英文：Every student in need is aided
说明：全覆盖、应助尽助都是一个不少；按学年认定和发放，每学年一算。

规则 aid_for_all_everywhere “各省资助全覆盖”
依据：national-2023#三/7 “确保家庭经济困难学生资助全覆盖”
对象：国家
应：每（省：符合 aid_for_all）
英文：In every province, every student in need is aided

// ── 7 各学段 ──────────────────────────────────────────────

数据 needy_preschoolers “家庭经济困难幼儿数”
英文：Preschool children in need
层级：省
类型：整数
单位：人
属于：家庭经济困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数
释义：在园幼儿中经认定家庭经济困难的人数。

数据 needy_preschoolers_inclusive “接受普惠性学前教育的家庭经济困难幼儿数”
英文：Of these, in public or inclusive kindergartens with aid
层级：省
类型：整数
单位：人
属于：家庭经济困难幼儿数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数
释义：上项中在公办园或普惠性民办园就读并享受减免保教费等资助的人数。

数据 compulsory_students_province “应享受两免政策的义务教育学生数”
英文：Students entitled to the two exemptions
层级：省
类型：整数
单位：人
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数
释义：按政策应免除学杂费、提供免费教科书的城乡义务教育学生数。

数据 tuition_exempt “免除学杂费的义务教育学生数”
英文：Of these, exempt from fees
层级：省
类型：整数
单位：人
属于：应享受两免政策的义务教育学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 free_textbooks “享受免费教科书的义务教育学生数”
英文：Of these, with free textbooks
层级：省
类型：整数
单位：人
属于：应享受两免政策的义务教育学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 needy_compulsory “义务教育家庭经济困难学生数”
英文：Students in need in compulsory education
层级：省
类型：整数
单位：人
属于：家庭经济困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 needy_compulsory_allowance “享受生活补助的义务教育困难学生数”
英文：Of these, with a living allowance
层级：省
类型：整数
单位：人
属于：义务教育家庭经济困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 needy_senior “符合条件的普通高中困难学生数”
英文：Senior secondary students in need who are eligible
层级：省
类型：整数
单位：人
属于：家庭经济困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数
释义：普通高中学生中经认定家庭经济困难、符合资助条件的人数。

数据 needy_senior_granted “享受国家助学金的普通高中困难学生数”
英文：Of these, with a state grant
层级：省
类型：整数
单位：人
属于：符合条件的普通高中困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 needy_senior_exempt “免除学杂费的普通高中困难学生数”
英文：Of these, exempt from fees
层级：省
类型：整数
单位：人
属于：符合条件的普通高中困难学生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 vocational_for_grant “符合助学金条件的中等职业教育在校生数”
英文：Vocational students eligible for a grant
层级：省
类型：整数
单位：人
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数
释义：中等职业教育在校生中符合国家助学金条件的人数；与免学费的条件不同，分别计。

数据 vocational_granted “享受国家助学金的中等职业教育在校生数”
英文：Of these, with a state grant
层级：省
类型：整数
单位：人
属于：符合助学金条件的中等职业教育在校生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 vocational_for_exemption “符合免学费条件的中等职业教育在校生数”
英文：Vocational students eligible for exemption
层级：省
类型：整数
单位：人
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

数据 vocational_exempt “免除学费的中等职业教育在校生数”
英文：Of these, exempt from tuition
层级：省
类型：整数
单位：人
属于：符合免学费条件的中等职业教育在校生数
期间：每学年
提供：省级教育部门
来源：学生资助管理信息系统汇总数

规则 preschool_aid “困难幼儿接受普惠性学前教育”
依据：national-2023#三/7
对象：省
应：接受普惠性学前教育的家庭经济困难幼儿数 等于 家庭经济困难幼儿数 “切实保障家庭经济困难幼儿接受普惠性学前教育”
英文：Preschool children in need get inclusive preschool education

规则 two_exemptions_one_subsidy “两免一补”
依据：national-2023#三/7
对象：省
应：
  （一）fees “免除学杂费” “no fees”：免除学杂费的义务教育学生数 等于 应享受两免政策的义务教育学生数 “为学生免除学杂费”；
  （二）textbooks “免费教科书” “free textbooks”：享受免费教科书的义务教育学生数 等于 应享受两免政策的义务教育学生数 “为学生免除学杂费、提供免费教科书”；
  （三）allowance “生活补助” “living allowance”：享受生活补助的义务教育困难学生数 等于 义务教育家庭经济困难学生数 “为家庭经济困难学生提供生活补助”
英文：Two exemptions and one subsidy

数据 nutrition_area “营养改善计划实施地区”
英文：Area of the nutrition programme
层级：县（市、区）
类型：是否
提供：省级教育部门
来源：营养改善计划实施地区名单
释义：本县是否属于农村义务教育学生营养改善计划（国家或地方试点）实施地区。

数据 nutrition_pupils “营养改善计划应享受学生数”
英文：Pupils entitled to meal subsidies
层级：县（市、区）
类型：整数
单位：人
期间：每学年
提供：县级教育部门
来源：学生资助管理信息系统汇总数
释义：实施地区农村义务教育学校应享受营养膳食补助的学生数。

数据 nutrition_pupils_covered “享受营养膳食补助的学生数”
英文：Of these, subsidised
层级：县（市、区）
类型：整数
单位：人
属于：营养改善计划应享受学生数
期间：每学年
提供：县级教育部门
来源：学生资助管理信息系统汇总数

规则 nutrition “营养膳食补助”
依据：national-2023#三/7
对象：县（市、区）
条件：营养改善计划实施地区
应：享受营养膳食补助的学生数 等于 营养改善计划应享受学生数 “为实施地区学生提供营养膳食补助”
英文：Pupils of the nutrition programme get their subsidy

规则 senior_student_aid “普通高中困难学生资助”
依据：national-2023#三/7
对象：省
应：
  （一）grants “国家助学金” “state grants”：享受国家助学金的普通高中困难学生数 等于 符合条件的普通高中困难学生数 “对符合条件的普通高中家庭经济困难学生提供国家助学金”；
  （二）fees “免除学杂费” “no fees”：免除学杂费的普通高中困难学生数 等于 符合条件的普通高中困难学生数 “对符合条件的普通高中家庭经济困难学生提供国家助学金、免除学杂费”
英文：Senior secondary students in need receive grants and pay no fees

规则 vocational_student_aid “中等职业教育学生资助”
依据：national-2023#三/7
对象：省
应：
  （一）grants “国家助学金” “state grants”：享受国家助学金的中等职业教育在校生数 等于 符合助学金条件的中等职业教育在校生数 “对符合条件的中等职业教育在校生提供国家助学金”；
  （二）tuition “免除学费” “no tuition”：免除学费的中等职业教育在校生数 等于 符合免学费条件的中等职业教育在校生数 “对符合条件的中等职业教育在校生提供国家助学金、免除学费”
英文：Vocational students who are eligible receive grants and pay no tuition

规则 needy_disabled_aided “残疾儿童优先纳入资助”
依据：national-2023#三/7
对象：省
应：纳入资助范围的家庭经济困难残疾儿童数 等于 家庭经济困难的残疾儿童数 “优先将家庭经济困难的残疾儿童纳入资助范围”
英文：Disabled children in need are aided first
说明：既是优先，家庭经济困难的残疾儿童就不应有一人在资助范围之外。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “资助：一个不少”
情形：刚达标
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000（家庭经济困难学生数 = 9000人，家庭经济困难幼儿数 = 1000人，应享受两免政策的义务教育学生数 = 50000人，
  义务教育家庭经济困难学生数 = 4000人，符合条件的普通高中困难学生数 = 2000人，
  符合助学金条件的中等职业教育在校生数 = 1500人，符合免学费条件的中等职业教育在校生数 = 3000人，
  家庭经济困难的残疾儿童数 = 80人，受资助的家庭经济困难学生数 = 9000人，接受普惠性学前教育的家庭经济困难幼儿数 = 1000人，
  免除学杂费的义务教育学生数 = 50000人，享受免费教科书的义务教育学生数 = 50000人，
  享受生活补助的义务教育困难学生数 = 4000人，享受国家助学金的普通高中困难学生数 = 2000人，
  免除学杂费的普通高中困难学生数 = 2000人，享受国家助学金的中等职业教育在校生数 = 1500人，
  免除学费的中等职业教育在校生数 = 3000人，纳入资助范围的家庭经济困难残疾儿童数 = 80人）
设：县 350524（营养改善计划实施地区 = 是，营养改善计划应享受学生数 = 600人，享受营养膳食补助的学生数 = 600人）
应得：aid_for_all 达标
应得：preschool_aid 达标
应得：two_exemptions_one_subsidy_fees 达标
应得：two_exemptions_one_subsidy_textbooks 达标
应得：two_exemptions_one_subsidy_allowance 达标
应得：senior_student_aid_grants 达标
应得：senior_student_aid_fees 达标
应得：vocational_student_aid_grants 达标
应得：vocational_student_aid_tuition 达标
应得：needy_disabled_aided 达标
应得：aid_for_all_everywhere 达标
应得：nutrition 达标

测试 “资助：各少一人”
情形：刚未达标
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000（家庭经济困难学生数 = 9000人，家庭经济困难幼儿数 = 1000人，应享受两免政策的义务教育学生数 = 50000人，
  义务教育家庭经济困难学生数 = 4000人，符合条件的普通高中困难学生数 = 2000人，
  符合助学金条件的中等职业教育在校生数 = 1500人，符合免学费条件的中等职业教育在校生数 = 3000人，
  家庭经济困难的残疾儿童数 = 80人，受资助的家庭经济困难学生数 = 8999人，接受普惠性学前教育的家庭经济困难幼儿数 = 999人，
  免除学杂费的义务教育学生数 = 49999人，享受免费教科书的义务教育学生数 = 49999人，
  享受生活补助的义务教育困难学生数 = 3999人，享受国家助学金的普通高中困难学生数 = 1999人，
  免除学杂费的普通高中困难学生数 = 1999人，享受国家助学金的中等职业教育在校生数 = 1499人，
  免除学费的中等职业教育在校生数 = 2999人，纳入资助范围的家庭经济困难残疾儿童数 = 79人）
设：县 350524（营养改善计划实施地区 = 是，营养改善计划应享受学生数 = 600人，享受营养膳食补助的学生数 = 599人）
应得：aid_for_all 未达标，差 1人
应得：preschool_aid 未达标，差 1人
应得：two_exemptions_one_subsidy_fees 未达标，差 1人
应得：two_exemptions_one_subsidy_textbooks 未达标，差 1人
应得：two_exemptions_one_subsidy_allowance 未达标，差 1人
应得：senior_student_aid_grants 未达标，差 1人
应得：senior_student_aid_fees 未达标，差 1人
应得：vocational_student_aid_grants 未达标，差 1人
应得：vocational_student_aid_tuition 未达标，差 1人
应得：needy_disabled_aided 未达标，差 1人
应得：aid_for_all_everywhere 未达标
应得：nutrition 未达标，差 1人

测试 “资助：没有报全”
情形：缺数据
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000（家庭经济困难学生数 = 9000人，家庭经济困难幼儿数 = 1000人，应享受两免政策的义务教育学生数 = 50000人，
  义务教育家庭经济困难学生数 = 4000人，符合条件的普通高中困难学生数 = 2000人，
  符合助学金条件的中等职业教育在校生数 = 1500人，符合免学费条件的中等职业教育在校生数 = 3000人，
  家庭经济困难的残疾儿童数 = 80人）
设：县 350524（营养改善计划实施地区 = 是，营养改善计划应享受学生数 = 600人）
应得：aid_for_all 待核实
应得：preschool_aid 待核实
应得：two_exemptions_one_subsidy_fees 待核实
应得：two_exemptions_one_subsidy_textbooks 待核实
应得：two_exemptions_one_subsidy_allowance 待核实
应得：senior_student_aid_grants 待核实
应得：senior_student_aid_fees 待核实
应得：vocational_student_aid_grants 待核实
应得：vocational_student_aid_tuition 待核实
应得：needy_disabled_aided 待核实
应得：aid_for_all_everywhere 待核实
应得：nutrition 待核实

测试 “资助：分母误用义务教育的困难学生数”
情形：分母误用
截至：2026-12-31
设：省 350000（家庭经济困难学生数 = 9000人，受资助的家庭经济困难学生数 = 4000人，义务教育家庭经济困难学生数 = 4000人）
应得：aid_for_all 未达标

测试 “营养膳食补助：不是实施地区”
情形：不适用
截至：2026-12-31
设：县 350524（营养改善计划实施地区 = 否）
应得：nutrition 不适用

测试 “资助：另一个省没有报”
截至：2026-12-31
设：国家 中国
报全：省 2个
设：省 350000（家庭经济困难学生数 = 9000人，受资助的家庭经济困难学生数 = 9000人）
应得：aid_for_all_everywhere 待核实
