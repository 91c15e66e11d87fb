// 二、1 促进区域协调发展。测试中的数据都是虚构的。

规则集 national

// ── 办学条件、班班通 ───────────────────────────────────────────

规则 school_conditions “学校办学条件达到规定标准”
依据：national-2023#二/1 “校舍建设、安全防范建设、教学仪器装备、数字化基础环境、学校班额、教师配备等办学条件达到规定标准”
对象：学校
条件：学段 为 小学、初中
推进：是
应：
  （一）premises “校舍建设” “premises”：校舍建设达到规定标准；
  （二）security “安全防范建设” “security”：安全防范建设达到规定标准；
  （三）equipment “教学仪器装备” “equipment”：教学仪器装备达到规定标准；
  （四）digital “数字化基础环境” “digital environment”：数字化基础环境达到规定标准；
  （五）class_size “学校班额” “class sizes”：学校班额达到规定标准；
  （六）staffing “教师配备” “staffing”：教师配备达到规定标准
英文：Conditions of each school reach the prescribed standard
说明：意见写“推动……达到规定标准”，没有时限，没有达到的按“未达到预期目标”。“规定标准”是义务教育学校办学标准，不是督导评估标准。

规则 school_conditions_in_county “全县学校办学条件达到规定标准”
依据：national-2023#二/1 “推动义务教育学校校舍建设、安全防范建设、教学仪器装备、数字化基础环境、学校班额、教师配备等办学条件达到规定标准”
对象：县（市、区）
推进：是
应：每（学校：符合 school_conditions，限 学段 为 小学、初中）
英文：Every compulsory school of the county reaches the prescribed standard

数据 networked_classes “班班通班级数”
英文：Classes connected to the network
层级：学校
类型：整数
单位：班
属于：班级数
期间：每学年
提供：学校
来源：教育事业统计
释义：教室接入高速校园网络、可以常态开展网络多媒体教学的教学班数。

规则 every_class_connected “班班通”
依据：national-2023#二/1
对象：学校
条件：学段 为 小学、初中
应：班班通班级数 等于 班级数 “建设高速校园网络，实现班班通”
英文：Every class is connected

// ── 编制和教师配备 ────────────────────────────────────────────

数据 staff_quota “中小学教职工编制数”
英文：Staff quota of primary and secondary schools
层级：县（市、区）
类型：整数
单位：人
期间：每年
提供：县级机构编制部门
来源：编制核定文件
释义：全县中小学教职工编制总数，不含编外聘用。

数据 staff_quota_required “按国家基本标准核算的教职工编制数”
英文：Staff quota by the national basic standard
层级：县（市、区）
类型：整数
单位：人
期间：每年
提供：县级机构编制部门、教育部门
来源：编制核定文件
释义：按国家规定的生师比等中小学教职工编制基本标准和当年在校生数核算的教职工编制总数。

规则 staff_quota_reached “教职工编制达到国家基本标准”
依据：national-2023#二/1
对象：县（市、区）
期间：每年
应：中小学教职工编制数 不少于 按国家基本标准核算的教职工编制数 “确保以县为单位实现中小学教职工编制全面达到国家基本标准”
英文：The county's staff quota reaches the national basic standard
说明：以县为单位，不按校；在校生数逐年变化，每年一算。

规则 staff_quota_everywhere “各县教职工编制均达到国家基本标准”
依据：national-2023#二/1 “确保以县为单位实现中小学教职工编制全面达到国家基本标准”
对象：国家、省
应：每（县（市、区）：符合 staff_quota_reached）
英文：The staff quota of every county reaches the national basic standard

数据 teachers_required “按国家课程方案应配教师数”
英文：Teachers required by the national curriculum
层级：县（市、区）
类型：整数
单位：人
期间：每学年
提供：县级教育部门
来源：课程设置和教师配备台账
释义：按国家课程方案各学科周课时和班级数核算的义务教育学校应配教师数。

数据 teachers_in_post “在岗教师数”
英文：Teachers in post
层级：县（市、区）
类型：整数
单位：人
期间：每学年
提供：县级教育部门
来源：教育事业统计
释义：义务教育学校实际在岗任课的教师数，不含借调、长期离岗的。

数据 compulsory_schools_counted “义务教育学校数”
英文：Compulsory schools
层级：县（市、区）
类型：整数
单位：校
期间：每学年
提供：县级教育部门
来源：教育事业统计
释义：本县小学、初中（含一贯制学校、完全中学的相应学段）校数。

数据 schools_with_all_subjects “各学科教师配齐的学校数”
英文：Of these, with a teacher for every subject
层级：县（市、区）
类型：整数
单位：校
属于：义务教育学校数
期间：每学年
提供：县级教育部门
来源：课程设置和教师配备台账
释义：国家课程方案规定的每一门学科都有教师任教（含走教）的学校数。

规则 teachers_complete “依据国家课程方案配齐配足教师”
依据：national-2023#二/1
对象：县（市、区）
应：
  （一）subjects “配齐” “every subject”：各学科教师配齐的学校数 等于 义务教育学校数 “依据国家课程方案配齐配足教师”；
  （二）enough “配足” “enough”：在岗教师数 不少于 按国家课程方案应配教师数 “依据国家课程方案配齐配足教师”
英文：Schools have enough teachers for the whole national curriculum
说明：配齐看学科，配足看人数，两项分开评。

// ── 不得抢挖 ──────────────────────────────────────────────

数据 developed_area “发达地区”
英文：Developed area
层级：省
类型：是否
提供：国务院教育行政部门（认定）
释义：本省（自治区、直辖市）是否属于意见所说的发达地区；中西部地区、东北地区填否。

规则 no_poaching_from_weaker_regions “不得从中西部、东北地区抢挖校长和教师”
依据：national-2023#二/1
对象：省、设区市、县（市、区）
条件：发达地区
不得：发生 “从中西部地区、东北地区抢挖优秀校长和教师” “发达地区不得从中西部地区、东北地区抢挖优秀校长和教师”
凭据：当年引进校长教师的核查记录（只报人数和来源地）、教育部门年度核查记录
有效：1年
英文：Developed areas do not poach principals and teachers from the centre, the west and the north-east
说明：设区市、县（市、区）是否属于发达地区，看所在的省。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “办学条件、班班通：都达到”
情形：刚达标
截至：2026-12-31
设：县 350524
报全：学校 1所
设：学校 350524-0001（学段 = 小学，校舍建设达到规定标准 = 是，安全防范建设达到规定标准 = 是，教学仪器装备达到规定标准 = 是，数字化基础环境达到规定标准 = 是，学校班额达到规定标准 = 是，教师配备达到规定标准 = 是，班班通班级数 = 12班，班级数 = 12班）
应得：school_conditions 于 350524-0001 达标
应得：school_conditions_in_county 达标
应得：every_class_connected 于 350524-0001 达标

测试 “办学条件、班班通：都差一点”
情形：刚未达标
截至：2026-12-31
设：县 350524
报全：学校 1所
设：学校 350524-0001（学段 = 初中，校舍建设达到规定标准 = 否，安全防范建设达到规定标准 = 否，教学仪器装备达到规定标准 = 否，数字化基础环境达到规定标准 = 否，学校班额达到规定标准 = 否，教师配备达到规定标准 = 否，班班通班级数 = 11班，班级数 = 12班）
应得：school_conditions 于 350524-0001 未达标
应得：school_conditions_in_county 未达标
应得：every_class_connected 于 350524-0001 未达标，差 1班

测试 “办学条件、班班通：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524
报全：学校 2所
设：学校 350524-0001（学段 = 小学，班级数 = 12班）
应得：school_conditions 于 350524-0001 待核实
应得：school_conditions_in_county 待核实
应得：every_class_connected 于 350524-0001 待核实

测试 “办学条件、班班通：高中不在义务教育之内”
情形：不适用
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 高中，班班通班级数 = 11班，班级数 = 12班）
应得：school_conditions 于 350524-0001 不适用
应得：every_class_connected 于 350524-0001 不适用

测试 “编制、配备、抢挖：恰好达到”
情形：刚达标
截至：2026-12-31
设：国家 中国
报全：省 1个
报全：县 1个
设：省 350000（发达地区 = 是，no_poaching_from_weaker_regions_province = 未发现）
报全：县 1个
设：设区市 350500（no_poaching_from_weaker_regions_city = 未发现）
设：县 350524（中小学教职工编制数 = 5000人，按国家基本标准核算的教职工编制数 = 5000人，各学科教师配齐的学校数 = 60所，
  义务教育学校数 = 60所，在岗教师数 = 4800人，按国家课程方案应配教师数 = 4800人，
  no_poaching_from_weaker_regions_county = 未发现）
应得：staff_quota_reached 达标
应得：staff_quota_everywhere_nation 达标
应得：staff_quota_everywhere_province 达标
应得：teachers_complete 达标
应得：no_poaching_from_weaker_regions_province 达标
应得：no_poaching_from_weaker_regions_city 达标
应得：no_poaching_from_weaker_regions_county 达标

测试 “编制、配备、抢挖：都差一点”
情形：刚未达标
截至：2026-12-31
设：国家 中国
报全：省 1个
报全：县 1个
设：省 350000（发达地区 = 是，no_poaching_from_weaker_regions_province = 发现）
报全：县 1个
设：设区市 350500（no_poaching_from_weaker_regions_city = 发现）
设：县 350524（中小学教职工编制数 = 4999人，按国家基本标准核算的教职工编制数 = 5000人，各学科教师配齐的学校数 = 59所，
  义务教育学校数 = 60所，在岗教师数 = 4799人，按国家课程方案应配教师数 = 4800人，
  no_poaching_from_weaker_regions_county = 发现）
应得：staff_quota_reached 未达标
应得：staff_quota_everywhere_nation 未达标
应得：staff_quota_everywhere_province 未达标
应得：teachers_complete 未达标
应得：no_poaching_from_weaker_regions_province 未达标
应得：no_poaching_from_weaker_regions_city 未达标
应得：no_poaching_from_weaker_regions_county 未达标

测试 “编制、配备、抢挖：没有报全”
情形：缺数据
截至：2026-12-31
设：国家 中国
设：省 350000（发达地区 = 是）
设：设区市 350500
设：县 350524（按国家基本标准核算的教职工编制数 = 5000人，义务教育学校数 = 60所）
应得：staff_quota_reached 待核实
应得：staff_quota_everywhere_nation 待核实
应得：staff_quota_everywhere_province 待核实
应得：teachers_complete 待核实
应得：no_poaching_from_weaker_regions_province 待核实
应得：no_poaching_from_weaker_regions_city 待核实
应得：no_poaching_from_weaker_regions_county 待核实

测试 “抢挖：不是发达地区”
情形：不适用
截至：2026-12-31
设：省 520000（发达地区 = 否）
设：设区市 520100
设：县 520102
应得：no_poaching_from_weaker_regions_province 不适用
应得：no_poaching_from_weaker_regions_city 不适用
应得：no_poaching_from_weaker_regions_county 不适用
