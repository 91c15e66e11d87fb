// 三、（六）关爱保障特殊群体权益。测试中的数据都是虚构的。

规则集 anxi

// ── 1 随迁子女 ────────────────────────────────────────────────

数据 migrant_children_managed “流入地政府管理的随迁子女数”
英文：Migrant children in the care of the receiving government
层级：县
类型：整数
单位：人
期间：每学年
属于：随迁子女在读人数
提供：县教育局
来源：外来务工人员携带子女信息档案
释义：随迁子女在读人数中，已登记建档并由流入地（本县）政府安排就学、统一管理的人数。

口径 migrant_mainly “以其为主”
依据：anxi-2019#三/六/1 “以流入地政府管理为主，以全日制公办中小学为主”
按：
  （一）majority：超过 50%；
  （二）whole：达到 100%
理由：方案没有写“为主”的界限。不到一半的一定不是为主，全部的一定是；两者之间的，由有权机关明确口径后认定。
英文：Mainly

规则 migrant_children_schooling “随迁子女就学以流入地、公办为主”
依据：anxi-2019#三/六/1
对象：县 350524
应：
  （一）managed “以流入地政府管理为主” “managed by the receiving government”：流入地政府管理的随迁子女数 占 随迁子女在读人数 按 以其为主 掌握 “以流入地政府管理为主”；
  （二）public “以公办学校为主” “in public schools”：随迁子女公办就读人数 占 随迁子女在读人数 按 以其为主 掌握 “以全日制公办中小学为主”
英文：Migrant children: mainly in the care of the receiving government, mainly in public schools

规则 migrant_children_access “随迁子女信息档案和平等入学”
依据：anxi-2019#三/六/1
对象：县 350524
应：
  （一）records “信息档案” “records”：证明 “已建立城区外来务工人员携带子女信息档案” “建立城区外来务工人员携带子女信息档案”；
  （二）nearby “就近划片入学” “nearby admission”：证明 “外来务工人员携带子女已落实就近划片入学” “落实就近划片入学要求”；
  （三）equal “平等接受教育” “equal education”：证明 “外来务工人员携带子女平等接受义务教育” “切实保障外来务工人员携带子女平等接受义务教育”；
  （四）lottery “电脑派位” “lottery”：证明 “建安片区、德苑片区初中校初一年的外来务工人员子女采取自主申请与电脑派位相结合方式安排就读” “就读建安片区、德苑片区初中校初一年的外来务工人员子女，采取自主申请与电脑派位相结合方式安排就读”
凭据：信息档案（只报汇总数）、当年随迁子女入学办法、电脑派位结果公告
有效：1年
英文：Migrant children are on record and go to school nearby on equal terms

// ── 2 留守儿童 ────────────────────────────────────────────────

规则 left_behind_tracking “留守儿童受教育情况全程管理”
依据：anxi-2019#三/六/2
对象：县 350524
应：证明 “已对留守儿童受教育情况实施全程管理” “对留守儿童受教育情况实施全程管理”
凭据：留守儿童信息台账（只报汇总数）、入学和在学情况跟踪记录
有效：1年
英文：The schooling of left-behind children is followed throughout

规则 left_behind_education “留守儿童健康成长”
依据：anxi-2019#三/六/2
对象：县 350524
应：证明 “已对留守儿童加强心理健康、道德法治和公共安全教育” “加强心理健康、道德法治和公共安全教育，确保农村留守儿童健康成长”
凭据：教育活动安排和记录、心理健康服务记录
有效：1年
英文：Left-behind children are taught about mental health, law and safety

规则 left_behind_care “留守儿童关爱保护”
依据：anxi-2019#三/六/2
对象：县 350524
应：
  （一）system “关爱保护体系” “system of care”：证明 “已建立家庭、政府、学校尽职尽责，社会力量积极参与的农村留守儿童关爱保护工作体系” “建立家庭、政府、学校尽职尽责，社会力量积极参与的农村留守儿童关爱保护工作体系”；
  （二）conditions “改善条件” “better conditions”：证明 “已优先改善留守儿童的学习条件、寄宿条件和营养状况” “优先改善留守儿童的学习条件、寄宿条件和营养状况”
凭据：工作体系文件、条件改善项目清单
有效：1年
英文：Left-behind children are cared for and their conditions improved first

数据 boarding_school “寄宿制学校”
英文：Boarding school
层级：学校
类型：是否
提供：县教育局
来源：教育事业统计
释义：学校（学段单元）是否有学生在校寄宿。

数据 public_school “公办学校”
英文：Public school
层级：学校
类型：是否
提供：县教育局
来源：教育事业统计
释义：举办者是否为政府。

规则 boarding_duty “寄宿制学校值班和宿舍安全”
依据：anxi-2019#三/六/2
对象：学校
条件：学段 为 小学、初中 且 寄宿制学校
应：
  （一）on_duty “教职工值班” “staff on duty”：证明 “教职工值班制度已完善并执行” “寄宿制学校要完善教职工值班制度”；
  （二）dormitory “宿舍安全管理” “dormitory safety”：证明 “学生宿舍安全管理责任已落实到岗位” “寄宿制学校要完善教职工值班制度，落实学生宿舍安全管理责任”
凭据：值班制度和值班表、宿舍安全责任书、检查记录
有效：1年
责任单位：寄宿制学校
英文：Boarding schools have staff on duty and safe dormitories

// ── 3 残疾儿童少年 ─────────────────────────────────────────────

规则 disabled_enrolment “残疾儿童少年入学率”
依据：anxi-2019#三/六/3
对象：县 350524
应：残疾儿童少年入学率 达到 96%以上 “残疾儿童少年入学率达到96%以上”
英文：At least 96% of disabled children are enrolled

规则 special_funds “特殊教育学校生均公用经费”
依据：anxi-2019#三/六/3
对象：县 350524
期间：每年
条件：设有特殊教育学校
应：特殊教育学校生均公用经费 不低于 6000元/生 “特殊教育学校生均公用经费不低于6000元”
英文：Public funds per student of special schools of at least 6000 yuan
说明：方案没有写“每年”，生均公用经费按年安排，所以每年一算；以全县特殊教育学校中最低的标准比较。

数据 special_allowance_now “特殊教育教职工津贴标准”
英文：Allowance of special education staff
层级：县
类型：数
单位：元
小数：2
提供：县财政局、县人社局
来源：津贴标准文件
释义：评估基准日执行的特殊教育教职工每人每月津贴标准；分档的，填最低一档。

数据 special_allowance_2019 “方案印发时特殊教育教职工津贴标准”
英文：Allowance of special education staff when the plan was issued
层级：县
类型：数
单位：元
小数：2
提供：县财政局、县人社局
来源：津贴标准文件
释义：2019年4月16日执行的特殊教育教职工每人每月津贴标准，与“特殊教育教职工津贴标准”同一档。

规则 special_allowance_raised “提高特殊教育教职工津贴标准”
依据：anxi-2019#三/六/3
对象：县 350524
应：特殊教育教职工津贴标准 高于 方案印发时特殊教育教职工津贴标准 “提高特殊教育教职工津贴标准”
英文：The allowance of special education staff is raised
说明：方案没有写提高多少；这里只看现在的标准是不是比方案印发时高。按比例发放的，折算成金额。

数据 special_staff_required “应配特殊教育教职工数”
英文：Special education staff required by the standard
层级：县
类型：整数
单位：人
提供：县委编办、县教育局
释义：按特殊教育学校编制标准和随班就读、送教上门的规定应配备的特殊教育教职工数。

数据 special_staff_in_post “在岗特殊教育教职工数”
英文：Special education staff in post
层级：县
类型：整数
单位：人
提供：县教育局

规则 special_staff “特殊教育教职工配齐”
依据：anxi-2019#三/六/3
对象：县 350524
应：在岗特殊教育教职工数 不少于 应配特殊教育教职工数 “补足配齐特殊教育教职工”
英文：Special education is fully staffed

// ── 4 营养餐和生活费补助 ─────────────────────────────────────────

规则 two_exemptions “两免一补”
依据：anxi-2019#三/六/4
对象：县 350524
应：证明 “已全面实施“两免一补”” “在全面实施“两免一补”的基础上”
凭据：当年“两免一补”资金发放汇总
有效：1年
英文：The two exemptions and one subsidy reach everyone entitled

数据 rural_boarders “农村寄宿生数”
英文：Boarders entitled to the meal subsidy
层级：学校
类型：整数
单位：生
期间：每年
提供：学校
释义：农村义务教育公办寄宿制学校的在校寄宿生数。

数据 rural_boarders_subsidised “享受营养餐补助的农村寄宿生数”
英文：Of these, receiving it
层级：学校
类型：整数
单位：生
期间：每年
属于：农村寄宿生数
提供：学校

数据 rural_boarder_meal_rate “农村寄宿生营养餐补助标准”
英文：Meal subsidy of rural boarders
层级：学校
类型：数
单位：元/生/年
期间：每年
提供：学校
来源：资助资金发放汇总
释义：每名农村寄宿生当年实得的营养餐补助；各人不同的，填最低的。

数据 needy_lunch_students “困难家庭寄午餐学生数”
英文：Needy pupils who lunch at school
层级：学校
类型：整数
单位：生
期间：每年
提供：学校
释义：公办寄宿制学校中建档立卡家庭经济困难、低保家庭（含特困人员）的寄午餐学生数。

数据 needy_lunch_students_subsidised “享受营养餐补助的困难家庭寄午餐学生数”
英文：Of these, receiving the meal subsidy
层级：学校
类型：整数
单位：生
期间：每年
属于：困难家庭寄午餐学生数
提供：学校

数据 needy_lunch_rate “困难家庭寄午餐学生营养餐补助标准”
英文：Meal subsidy of needy pupils who lunch at school
层级：学校
类型：数
单位：元/生/年
期间：每年
提供：学校
来源：资助资金发放汇总
释义：每名困难家庭寄午餐学生当年实得的营养餐补助；各人不同的，填最低的。

数据 needy_boarders “困难家庭寄宿生数”
英文：Needy boarders
层级：学校
类型：整数
单位：生
期间：每年
提供：学校
释义：公办寄宿制学校中建档立卡家庭经济困难、低保家庭（含特困人员）的寄宿生数。

数据 needy_boarders_subsidised “享受生活费补助的困难家庭寄宿生数”
英文：Of these, receiving the living allowance
层级：学校
类型：整数
单位：生
期间：每年
属于：困难家庭寄宿生数
提供：学校

数据 needy_boarder_rate “困难家庭寄宿生生活费补助标准”
英文：Living allowance of needy boarders
层级：学校
类型：数
单位：元/生/年
期间：每年
提供：学校
来源：资助资金发放汇总
释义：每名困难家庭寄宿生当年实得的生活费补助；各人不同的，填最低的。

规则 rural_boarder_meals “农村寄宿生营养餐补助”
依据：anxi-2019#三/六/4
对象：学校
条件：学段 为 小学、初中 且 农村学校 且 公办学校 且 寄宿制学校 且 农村寄宿生数 多于 0人
期间：每年
应：
  （一）everyone “补助覆盖面” “everyone covered”：享受营养餐补助的农村寄宿生数 等于 农村寄宿生数 “对全县农村义务教育公办寄宿制学校寄宿生”；
  （二）rate “补助标准” “rate”：农村寄宿生营养餐补助标准 不低于 1000元/生/年 “按每生每年1000元标准进行营养餐补助”
英文：Meal subsidy of 1000 yuan a year for every boarder of rural public schools
说明：“按……标准”是补助的标准，高于它的也算达到。

规则 needy_lunch_meals “困难家庭寄午餐学生营养餐补助”
依据：anxi-2019#三/六/4
对象：学校
条件：学段 为 小学、初中 且 公办学校 且 寄宿制学校 且 困难家庭寄午餐学生数 多于 0人
期间：每年
应：
  （一）everyone “补助覆盖面” “everyone covered”：享受营养餐补助的困难家庭寄午餐学生数 等于 困难家庭寄午餐学生数 “城乡义务教育公办寄宿制学校中建档立卡家庭经济困难、低保家庭（含特困人员）寄午餐学生”；
  （二）rate “补助标准” “rate”：困难家庭寄午餐学生营养餐补助标准 不低于 1000元/生/年 “按每生每年1000元标准进行营养餐补助”
英文：Meal subsidy of 1000 yuan a year for needy pupils who lunch at boarding schools
说明：“按……标准”是补助的标准，高于它的也算达到。

表 living_allowance “生活费补助标准表”
依据：anxi-2019#三/六/4 “按小学每生每年1000元、初中每生每年1250元标准补助生活费”
| 学段 | 金额         |
| 小学 | 1000元/生/年 |
| 初中 | 1250元/生/年 |

规则 needy_boarder_allowance “困难家庭寄宿生生活费补助标准”
依据：anxi-2019#三/六/4
对象：学校
条件：公办学校 且 寄宿制学校 且 困难家庭寄宿生数 多于 0人
分：学段（小学、初中）
期间：每年
应：困难家庭寄宿生生活费补助标准 不低于 生活费补助标准表【学段】 “按小学每生每年1000元、初中每生每年1250元标准补助生活费”
英文：Living allowance of needy boarders: 1000 yuan in primary, 1250 in junior schools
说明：“按……标准”是补助的标准，高于它的也算达到。

规则 needy_boarder_everyone “困难家庭寄宿生全部享受生活费补助”
依据：anxi-2019#三/六/4
对象：学校
条件：学段 为 小学、初中 且 公办学校 且 寄宿制学校 且 困难家庭寄宿生数 多于 0人
期间：每年
应：享受生活费补助的困难家庭寄宿生数 等于 困难家庭寄宿生数 “同时，对城乡义务教育公办寄宿制学校中建档立卡家庭经济困难、低保家庭（含特困人员）寄宿生”
英文：Every needy boarder receives the living allowance

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “随迁子女：全部”
情形：刚达标
截至：2026-12-31
设：县 350524（随迁子女在读人数 = 1000人，流入地政府管理的随迁子女数 = 1000人，随迁子女公办就读人数 = 1000人）
应得：migrant_children_schooling_managed 达标
应得：migrant_children_schooling_public 达标

测试 “随迁子女：正好一半”
情形：刚未达标
截至：2026-12-31
设：县 350524（随迁子女在读人数 = 1000人，流入地政府管理的随迁子女数 = 500人，随迁子女公办就读人数 = 500人）
应得：migrant_children_schooling_managed 未达标
应得：migrant_children_schooling_public 未达标

测试 “随迁子女：过半而不是全部，要看怎样理解“为主””
截至：2026-12-31
设：县 350524（随迁子女在读人数 = 1000人，流入地政府管理的随迁子女数 = 501人，随迁子女公办就读人数 = 999人）
应得：migrant_children_schooling_managed 待研判
应得：migrant_children_schooling_public 待研判

测试 “随迁子女：在读总数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（流入地政府管理的随迁子女数 = 500人，随迁子女公办就读人数 = 500人）
应得：migrant_children_schooling_managed 待核实
应得：migrant_children_schooling_public 待核实

测试 “随迁子女：分母误用符合条件随迁子女数”
情形：分母误用
截至：2026-12-31
设：县 350524（随迁子女在读人数 = 1000人，流入地政府管理的随迁子女数 = 500人，随迁子女公办就读人数 = 500人，符合条件随迁子女数 = 500人）
应得：migrant_children_schooling_managed 未达标
应得：migrant_children_schooling_public 未达标

测试 “留守儿童和寄宿制学校：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（left_behind_tracking = 已证明，left_behind_education = 已证明）
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 是，boarding_duty_on_duty = 已证明，boarding_duty_dormitory = 已证明）
应得：left_behind_tracking 达标
应得：left_behind_education 达标
应得：boarding_duty_on_duty 于 350524-0001 达标
应得：boarding_duty_dormitory 于 350524-0001 达标

测试 “留守儿童和寄宿制学校：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（left_behind_tracking = 未证明，left_behind_education = 未证明）
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 是，boarding_duty_on_duty = 未证明，boarding_duty_dormitory = 未证明）
应得：left_behind_tracking 未达标
应得：left_behind_education 未达标
应得：boarding_duty_on_duty 于 350524-0001 未达标
应得：boarding_duty_dormitory 于 350524-0001 未达标

测试 “留守儿童和寄宿制学校：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 是）
应得：left_behind_tracking 待核实
应得：left_behind_education 待核实
应得：boarding_duty_on_duty 于 350524-0001 待核实
应得：boarding_duty_dormitory 于 350524-0001 待核实

测试 “不是寄宿制学校”
情形：不适用
截至：2026-12-31
设：县 350524
设：学校 350524-0001（寄宿制学校 = 否，公办学校 = 是，农村学校 = 是，学段 = 小学）
应得：boarding_duty_on_duty 于 350524-0001 不适用
应得：boarding_duty_dormitory 于 350524-0001 不适用
应得：rural_boarder_meals_everyone 于 350524-0001 不适用
应得：rural_boarder_meals_rate 于 350524-0001 不适用
应得：needy_lunch_meals_everyone 于 350524-0001 不适用
应得：needy_lunch_meals_rate 于 350524-0001 不适用
应得：needy_boarder_allowance_primary 于 350524-0001 不适用
应得：needy_boarder_allowance_junior 于 350524-0001 不适用
应得：needy_boarder_everyone 于 350524-0001 不适用

测试 “特殊教育：恰好达到”
情形：刚达标
截至：2026-12-31
设：县 350524（残疾儿童少年入学人数 = 480人，适龄残疾儿童少年数 = 500人，设有特殊教育学校 = 是，特殊教育学校生均公用经费 = 6000元/生，
  在岗特殊教育教职工数 = 60人，应配特殊教育教职工数 = 60人）
应得：disabled_enrolment 达标
应得：special_funds 达标
应得：special_staff 达标

测试 “特殊教育：少一个人、少一元”
情形：刚未达标
截至：2026-12-31
设：县 350524（残疾儿童少年入学人数 = 479人，适龄残疾儿童少年数 = 500人，设有特殊教育学校 = 是，特殊教育学校生均公用经费 = 5999元/生，
  在岗特殊教育教职工数 = 59人，应配特殊教育教职工数 = 60人）
应得：disabled_enrolment 未达标
应得：special_funds 未达标
应得：special_staff 未达标，差 1人

测试 “特殊教育：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524（残疾儿童少年入学人数 = 480人，设有特殊教育学校 = 是，在岗特殊教育教职工数 = 60人）
应得：disabled_enrolment 待核实
应得：special_funds 待核实
应得：special_staff 待核实

测试 “特殊教育学校公用经费：没有特殊教育学校”
情形：不适用
截至：2026-12-31
设：县 350524（设有特殊教育学校 = 否）
应得：special_funds 不适用

测试 “补助：农村公办寄宿制小学，人人享受，恰好达到标准”
情形：刚达标
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，
  农村寄宿生数 = 200人，享受营养餐补助的农村寄宿生数 = 200人，农村寄宿生营养餐补助标准 = 1000元/生/年，
  困难家庭寄午餐学生数 = 30人，享受营养餐补助的困难家庭寄午餐学生数 = 30人，困难家庭寄午餐学生营养餐补助标准 = 1000元/生/年，
  困难家庭寄宿生数 = 20人，享受生活费补助的困难家庭寄宿生数 = 20人，困难家庭寄宿生生活费补助标准 = 1000元/生/年）
设：学校 350524-0002（学段 = 初中，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，
  困难家庭寄宿生数 = 20人，享受生活费补助的困难家庭寄宿生数 = 20人，困难家庭寄宿生生活费补助标准 = 1250元/生/年）
应得：rural_boarder_meals_everyone 于 350524-0001 达标
应得：rural_boarder_meals_rate 于 350524-0001 达标
应得：needy_lunch_meals_everyone 于 350524-0001 达标
应得：needy_lunch_meals_rate 于 350524-0001 达标
应得：needy_boarder_allowance_primary 于 350524-0001 达标
应得：needy_boarder_allowance_junior 于 350524-0001 不适用
应得：needy_boarder_everyone 于 350524-0001 达标
应得：needy_boarder_allowance_junior 于 350524-0002 达标

测试 “补助：差一人、差一元”
情形：刚未达标
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，
  农村寄宿生数 = 200人，享受营养餐补助的农村寄宿生数 = 199人，农村寄宿生营养餐补助标准 = 999元/生/年，
  困难家庭寄午餐学生数 = 30人，享受营养餐补助的困难家庭寄午餐学生数 = 29人，困难家庭寄午餐学生营养餐补助标准 = 999元/生/年，
  困难家庭寄宿生数 = 20人，享受生活费补助的困难家庭寄宿生数 = 19人，困难家庭寄宿生生活费补助标准 = 999元/生/年）
设：学校 350524-0002（学段 = 初中，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，
  困难家庭寄宿生数 = 20人，享受生活费补助的困难家庭寄宿生数 = 20人，困难家庭寄宿生生活费补助标准 = 1249元/生/年）
应得：rural_boarder_meals_everyone 于 350524-0001 未达标
应得：rural_boarder_meals_rate 于 350524-0001 未达标
应得：needy_lunch_meals_everyone 于 350524-0001 未达标
应得：needy_lunch_meals_rate 于 350524-0001 未达标
应得：needy_boarder_allowance_primary 于 350524-0001 未达标
应得：needy_boarder_everyone 于 350524-0001 未达标
应得：needy_boarder_allowance_junior 于 350524-0002 未达标

测试 “补助：只知道应享受人数”
情形：缺数据
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，
  农村寄宿生数 = 200人，困难家庭寄午餐学生数 = 30人，困难家庭寄宿生数 = 20人）
设：学校 350524-0002（学段 = 初中，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，困难家庭寄宿生数 = 20人）
应得：rural_boarder_meals_everyone 于 350524-0001 待核实
应得：rural_boarder_meals_rate 于 350524-0001 待核实
应得：needy_lunch_meals_everyone 于 350524-0001 待核实
应得：needy_lunch_meals_rate 于 350524-0001 待核实
应得：needy_boarder_allowance_primary 于 350524-0001 待核实
应得：needy_boarder_everyone 于 350524-0001 待核实
应得：needy_boarder_allowance_junior 于 350524-0002 待核实

测试 “随迁子女档案、留守儿童关爱、两免一补：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（migrant_children_access_records = 已证明，migrant_children_access_nearby = 已证明，migrant_children_access_equal = 已证明，migrant_children_access_lottery = 已证明，
  left_behind_care_system = 已证明，left_behind_care_conditions = 已证明，two_exemptions = 已证明）
应得：migrant_children_access_records 达标
应得：migrant_children_access_nearby 达标
应得：migrant_children_access_equal 达标
应得：migrant_children_access_lottery 达标
应得：left_behind_care_system 达标
应得：left_behind_care_conditions 达标
应得：two_exemptions 达标

测试 “随迁子女档案、留守儿童关爱、两免一补：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（migrant_children_access_records = 未证明，migrant_children_access_nearby = 未证明，migrant_children_access_equal = 未证明，migrant_children_access_lottery = 未证明，
  left_behind_care_system = 未证明，left_behind_care_conditions = 未证明，two_exemptions = 未证明）
应得：migrant_children_access_records 未达标
应得：migrant_children_access_nearby 未达标
应得：migrant_children_access_equal 未达标
应得：migrant_children_access_lottery 未达标
应得：left_behind_care_system 未达标
应得：left_behind_care_conditions 未达标
应得：two_exemptions 未达标

测试 “随迁子女档案、留守儿童关爱、两免一补：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：migrant_children_access_records 待核实
应得：migrant_children_access_nearby 待核实
应得：migrant_children_access_equal 待核实
应得：migrant_children_access_lottery 待核实
应得：left_behind_care_system 待核实
应得：left_behind_care_conditions 待核实
应得：two_exemptions 待核实

测试 “特教津贴：比印发时高一元”
情形：刚达标
截至：2026-12-31
设：县 350524（特殊教育教职工津贴标准 = 401元，方案印发时特殊教育教职工津贴标准 = 400元）
应得：special_allowance_raised 达标

测试 “特教津贴：没有提高”
情形：刚未达标
截至：2026-12-31
设：县 350524（特殊教育教职工津贴标准 = 400元，方案印发时特殊教育教职工津贴标准 = 400元）
应得：special_allowance_raised 未达标

测试 “特教津贴：不知道印发时的标准”
情形：缺数据
截至：2026-12-31
设：县 350524（特殊教育教职工津贴标准 = 401元）
应得：special_allowance_raised 待核实

测试 “寄宿和补助：高中不在义务教育之内”
情形：不适用
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 高中，农村学校 = 是，公办学校 = 是，寄宿制学校 = 是，农村寄宿生数 = 200人，困难家庭寄午餐学生数 = 30人，困难家庭寄宿生数 = 20人）
应得：boarding_duty_on_duty 于 350524-0001 不适用
应得：boarding_duty_dormitory 于 350524-0001 不适用
应得：rural_boarder_meals_everyone 于 350524-0001 不适用
应得：rural_boarder_meals_rate 于 350524-0001 不适用
应得：needy_lunch_meals_everyone 于 350524-0001 不适用
应得：needy_lunch_meals_rate 于 350524-0001 不适用
应得：needy_boarder_everyone 于 350524-0001 不适用
