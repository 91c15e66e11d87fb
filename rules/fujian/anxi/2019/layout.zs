// 三、（一）进一步优化城乡学校布局规划。测试中的数据都是虚构的。

规则集 anxi

// ── 1 布局规划 ───────────────────────────────────────────────

规则 layout_plan_kept “布局规划修订并纳入上位规划”
依据：anxi-2019#三/一/1
对象：县 350524
应：
  （一）revised “修订完善” “revised”：证明 “已修订完善义务教育学校布局规划” “根据新型城镇化发展和义务教育适龄人口变化趋势及省定办学标准，修订完善义务教育学校布局规划”；
  （二）land_plan “纳入土地利用规划” “in the land-use plan”：证明 “义务教育学校布局规划已纳入土地利用总体规划” “并纳入土地利用总体规划和城镇规划”；
  （三）town_plan “纳入城镇规划” “in the town plan”：证明 “义务教育学校布局规划已纳入城镇规划” “并纳入土地利用总体规划和城镇规划”
凭据：修订后的布局规划及批准文件、土地利用总体规划和城镇规划的相应页
有效：1年
英文：The school layout plan is revised and part of the land-use and town plans

规则 layout_plan_change “布局规划不得随意变更”
依据：anxi-2019#三/一/1
对象：县 350524
不得：发生 “随意变更义务教育学校布局规划” “做好衔接并严格实施，不得随意变更”
凭据：布局规划及历次调整的批准文件、县级年度核查记录
有效：1年
英文：The school layout plan is not changed at will
说明：依法定程序修订、调整规划不算随意变更。

// ── 2 学校用地 ───────────────────────────────────────────────

规则 land_reserved “预留足够的学校用地”
依据：anxi-2019#三/一/2
对象：乡镇
应：证明 “已根据义务教育学校布局规划预留足够的义务教育学校用地” “各乡镇根据义务教育学校布局规划，采取盘活存量、用好增量等方式，预留足够的义务教育学校用地”
凭据：预留用地清单和图件、国土空间（土地利用）规划的相应页
有效：1年
责任单位：各乡镇
英文：Every township reserves enough land for compulsory schools
说明：方案没有写多少面积算足够，由乡镇对照布局规划说明并附材料。

规则 idle_land_first “学校周边闲置地优先预留”
依据：anxi-2019#三/一/2
对象：县 350524
应：证明 “学校周边长期闲置和待开发土地已优先规划为教育增容预留用地” “对学校周边长期闲置和待开发土地，要优先规划为教育增容预留用地”
凭据：学校周边闲置和待开发土地清单、规划批准文件
有效：1年
英文：Idle land around schools is reserved for their growth first

规则 education_land “教育用地不得挪作他用”
依据：anxi-2019#三/一/2
对象：县 350524
不得：
  （一）use_changed “不得擅自改变用途” “no change of use”：发生 “未按法定程序，擅自将义务教育用地改变性质用于其他建设项目” “严禁未按法定程序，擅自将义务教育用地改变性质用于其他建设项目”；
  （二）occupied “不得侵占” “no occupation”：发生 “以各种方式挤占、变更教育用地” “严禁未按法定程序，擅自将义务教育用地改变性质用于其他建设项目，或以各种方式挤占、变更教育用地”；
  （三）hazardous_site “校园选址安全” “safe sites”：发生 “将污染、地质灾害易发等地块及其周边作为教育用地” “不将污染、地质灾害易发等地块及其周边作为教育用地”
凭据：教育用地台账、自然资源部门年度核查记录、用地环境评价材料
有效：1年
英文：Education land is neither diverted, occupied nor sited on hazardous ground

规则 land_joint_review “教育用地联审联批”
依据：anxi-2019#三/一/2
对象：县 350524
应：证明 “已实行教育用地联审联批制度” “实行教育用地联审联批制度”
凭据：联审联批制度文件、当年联审联批记录
有效：1年
英文：Education land is reviewed and approved jointly

规则 land_environment “教育用地环评程序”
依据：anxi-2019#三/一/2
对象：县 350524
应：证明 “教育用地均已按程序进行环境评价” “严格用地环评程序”
凭据：当年教育用地清单、用地环境评价材料
有效：1年
英文：The environment of education land is assessed as prescribed

规则 education_consent “住宅小区和配套学校方案征得教育部门同意”
依据：anxi-2019#三/一/2
对象：县 350524
应：证明 “城镇新建住宅小区规划和配套学校建设方案均已征得县教育行政部门同意” “城镇新建住宅小区规划和配套学校建设方案，相关部门应征得县教育行政部门同意”
凭据：当年新建住宅小区规划和配套学校建设方案清单、县教育行政部门的书面意见
有效：1年
责任单位：相关部门
英文：Housing plans and school schemes have the consent of the county education office

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “布局和用地：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（layout_plan_change = 未发现，idle_land_first = 已证明，education_land_use_changed = 未发现，
  education_land_occupied = 未发现，education_land_hazardous_site = 未发现，education_consent = 已证明）
设：乡镇 350524-100（land_reserved = 已证明）
应得：layout_plan_change 达标
应得：idle_land_first 达标
应得：education_land_use_changed 达标
应得：education_land_occupied 达标
应得：education_land_hazardous_site 达标
应得：education_consent 达标
应得：land_reserved 于 350524-100 达标

测试 “布局和用地：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（layout_plan_change = 发现，idle_land_first = 未证明，education_land_use_changed = 发现，
  education_land_occupied = 发现，education_land_hazardous_site = 发现，education_consent = 未证明）
设：乡镇 350524-100（land_reserved = 未证明）
应得：layout_plan_change 未达标
应得：idle_land_first 未达标
应得：education_land_use_changed 未达标
应得：education_land_occupied 未达标
应得：education_land_hazardous_site 未达标
应得：education_consent 未达标
应得：land_reserved 于 350524-100 未达标

测试 “布局和用地：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
设：乡镇 350524-100
应得：layout_plan_change 待核实
应得：idle_land_first 待核实
应得：education_land_use_changed 待核实
应得：education_land_occupied 待核实
应得：education_land_hazardous_site 待核实
应得：education_consent 待核实
应得：land_reserved 于 350524-100 待核实

测试 “布局规划修订、联审联批、环评：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（layout_plan_kept_revised = 已证明，layout_plan_kept_land_plan = 已证明，layout_plan_kept_town_plan = 已证明，land_joint_review = 已证明，
  land_environment = 已证明）
应得：layout_plan_kept_revised 达标
应得：layout_plan_kept_land_plan 达标
应得：layout_plan_kept_town_plan 达标
应得：land_joint_review 达标
应得：land_environment 达标

测试 “布局规划修订、联审联批、环评：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（layout_plan_kept_revised = 未证明，layout_plan_kept_land_plan = 未证明，layout_plan_kept_town_plan = 未证明，land_joint_review = 未证明，
  land_environment = 未证明）
应得：layout_plan_kept_revised 未达标
应得：layout_plan_kept_land_plan 未达标
应得：layout_plan_kept_town_plan 未达标
应得：land_joint_review 未达标
应得：land_environment 未达标

测试 “布局规划修订、联审联批、环评：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：layout_plan_kept_revised 待核实
应得：layout_plan_kept_land_plan 待核实
应得：layout_plan_kept_town_plan 待核实
应得：land_joint_review 待核实
应得：land_environment 待核实
