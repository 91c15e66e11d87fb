// 三、（二）提升义务教育学校建设和管理水平。测试中的数据都是虚构的。

规则集 anxi

// ── 1 标准化学校 ─────────────────────────────────────────────

规则 standard_schools “管理标准化学校创建”
依据：anxi-2019#三/二/1
对象：县 350524
应：
  （一）schedule “创建进度” “schedule”：证明 “已规划义务教育管理标准化学校创建进度” “认真规划义务教育管理标准化学校创建进度”；
  （二）measures “改进计划与措施” “measures”：证明 “已制定改进计划与措施” “科学制定改进计划与措施”
凭据：创建进度规划、改进计划
有效：1年
英文：The work towards standard schools is scheduled and planned
说明：方案没有写谁来制定，也没有写哪一年有多少学校达到；这里看全县有没有进度规划和改进计划。

// ── 2 配建学校“三同步” ─────────────────────────────────────────

数据 projects_requiring_school “规划条件要求配建学校的项目数”
英文：Housing projects whose planning conditions require a school
层级：乡镇
类型：整数
单位：个
提供：县自然资源局、县住建局
释义：规划条件中要求配建义务教育学校、住宅首期已开工的项目数。

数据 schools_planned_in_step “与住宅首期同步规划的配建学校项目数”
英文：Projects whose school was planned together with the first housing phase
层级：乡镇
类型：整数
单位：个
属于：规划条件要求配建学校的项目数
提供：县自然资源局

数据 schools_built_in_step “与住宅首期同步建设的配建学校项目数”
英文：Projects whose school is built together with the first housing phase
层级：乡镇
类型：整数
单位：个
属于：规划条件要求配建学校的项目数
提供：县住建局
释义：配建学校不晚于住宅首期开工并同步推进；没有一处停建、缓建。

数据 schools_delivered_in_step “与住宅首期同步交付使用的配建学校项目数”
英文：Projects whose school is handed over together with the first housing phase
层级：乡镇
类型：整数
单位：个
属于：规划条件要求配建学校的项目数
提供：县住建局、县教育局
释义：住宅首期尚未交付的项目，配建学校未逾交付时间的计入本数。

规则 turnkey_schools “配建学校与住宅首期三同步”
依据：anxi-2019#三/二/2
对象：乡镇
条件：规划条件要求配建学校的项目数 多于 0个
应：
  （一）turnkey “实施交钥匙工程” “turnkey projects”：证明 “规划条件中要求配建学校的项目均已实施“交钥匙”工程” “规划条件中要求配建学校的项目，各乡镇要实施“交钥匙”工程”；
  （二）planned “同步规划” “planned together”：与住宅首期同步规划的配建学校项目数 等于 规划条件要求配建学校的项目数 “确保配建学校与住宅首期项目同步规划”；
  （三）built “同步建设” “built together”：与住宅首期同步建设的配建学校项目数 等于 规划条件要求配建学校的项目数 “确保配建学校与住宅首期项目同步规划、同步建设”；
  （四）delivered “同步交付使用” “handed over together”：与住宅首期同步交付使用的配建学校项目数 等于 规划条件要求配建学校的项目数 “确保配建学校与住宅首期项目同步规划、同步建设、同步交付使用”
凭据：规划条件、“交钥匙”协议、规划许可、竣工和移交文件
有效：1年
责任单位：各乡镇
英文：Schools required of housing projects are planned, built and handed over with the first phase

规则 residential_schools “城镇新建居住区配套标准化公办学校”
依据：anxi-2019#三/二/2
对象：县 350524
应：证明 “城镇新建居住区配套标准化公办学校建设已依法落实” “依法落实城镇新建居住区配套标准化公办学校建设”
凭据：城镇新建居住区清单、配套学校建设和移交文件
有效：1年
英文：New residential areas get the public schools that the law requires

规则 completion_certificate “未配建学校不得发放核实合格书”
依据：anxi-2019#三/二/2
对象：县 350524
不得：发生 “向未按规划条件要求配建学校的项目发放建设工程规划核实合格书” “未按规划条件要求配建学校的，不得发放建设工程规划核实合格书”
凭据：当年建设工程规划核实合格书发放清单
有效：1年
英文：No planning certificate for a project that did not build its school

规则 old_town_schools “老城区和小规模居住区的配套学校”
依据：anxi-2019#三/二/2
对象：县 350524
应：证明 “老城区改造配套学校建设不足和未达到配建学校标准的小规模居住区，已由县政府统筹新建或改扩建配套学校” “老城区改造配套学校建设不足和未达到配建学校标准的小规模居住区，由县政府统筹新建或改扩建配套学校”
凭据：县政府统筹方案、学校新建和改扩建项目清单
有效：1年
责任单位：县政府
英文：The county provides schools for old districts and small housing areas

// ── 2 新建、改扩建学校全程参与 ───────────────────────────────────

数据 school_building_projects “新建改扩建学校项目数”
英文：Schools being built or extended
层级：县
类型：整数
单位：个
提供：县教育局、县住建局
释义：评估基准日前一年内在设计、建设或竣工验收的义务教育学校新建、改建、扩建项目数。

数据 projects_with_education_taking_part “学校和教育部门全程参与的项目数”
英文：Of these, with the school and the education office taking part throughout
层级：县
类型：整数
单位：个
属于：新建改扩建学校项目数
提供：县教育局
释义：设计、建设、竣工验收各环节都安排了学校和教育行政部门参与的项目数；未到的环节不计。

规则 education_takes_part “学校建设全程参与”
依据：anxi-2019#三/二/2
对象：县 350524
条件：新建改扩建学校项目数 多于 0个
应：学校和教育部门全程参与的项目数 等于 新建改扩建学校项目数 “新建、改扩建学校的设计、建设、竣工验收等，均应安排学校和教育行政部门全程参与”
英文：Schools and the education office take part in all building projects throughout

规则 new_schools_serve “新建、改扩建学校满足就近入学和教学需要”
依据：anxi-2019#三/二/2
对象：县 350524
条件：新建改扩建学校项目数 多于 0个
应：证明 “新建、改扩建学校保证就近入学需要，符合教育教学要求” “保证就近入学需要，符合教育教学要求”
凭据：学位供需测算、竣工验收意见
有效：1年
英文：New and extended schools serve nearby pupils and fit teaching

// ── 3 大班额、择校 ─────────────────────────────────────────────

数据 school_classes_all “中小学班级数”
英文：Classes of all primary and secondary schools
层级：县
类型：整数
单位：班
提供：县教育局
释义：小学、初中、普通高中的全部班级数。

数据 compulsory_classes “义务教育班级数”
英文：Classes of compulsory education
层级：县
类型：整数
单位：班
属于：中小学班级数
提供：县教育局
来源：教育事业统计
释义：全县小学、初中（含九年一贯制、完全中学的相应学段）的班级数，不含普通高中。

数据 large_classes “大班额班级数”
英文：Oversized classes
层级：县
类型：整数
单位：班
属于：义务教育班级数
提供：县教育局
来源：教育事业统计
释义：义务教育学校中达到国家和省规定的大班额人数的班级数。方案没有写多少人算大班额。

数据 new_large_classes “新产生的大班额班级数”
英文：Newly formed oversized classes
层级：县
类型：整数
单位：班
属于：大班额班级数
提供：县教育局
来源：消除大班额工作台账
释义：上一学年不是大班额、或者本学年新编而成为大班额的班级数。

口径 large_class_elimination “基本消除”
依据：anxi-2019#三/二/3 “基本消除大班额现象”
按：
  （一）whole：等于 0%；
  （二）majority：低于 50%
理由：方案没有写“基本”的界限。全部消除的一定达到，一半以上班级仍是大班额的一定没有达到；两者之间的，由有权机关明确口径后认定。
英文：Basically eliminated

规则 large_class_share “基本消除大班额”
依据：anxi-2019#三/二/3
对象：县 350524
应：大班额班级数 占 义务教育班级数 按 基本消除 掌握 “基本消除大班额现象”
英文：Oversized classes are basically eliminated

规则 no_new_large_classes “杜绝新的大班额”
依据：anxi-2019#三/二/3
对象：县 350524
不得：新产生的大班额班级数 多于 0班 “杜绝新的大班额现象产生”
责任单位：教育行政部门
英文：No new oversized class is formed

规则 large_class_ledger “消除大班额工作台账”
依据：anxi-2019#三/二/3
对象：县 350524
应：证明 “已建立消除大班额工作台账，实行销号管理” “教育行政部门建立消除大班额工作台账，实行销号管理”
凭据：工作台账、销号记录
有效：1年
责任单位：教育行政部门
英文：A ledger of oversized classes is kept and closed row by row

规则 large_class_programme “消除大班额专项计划”
依据：anxi-2019#三/二/3
对象：县 350524
应：证明 “已实施消除大班额专项计划” “实施消除大班额专项计划”
凭据：专项计划文件、实施情况报告
有效：1年
英文：The programme against oversized classes is carried out

规则 no_school_choice “杜绝择校”
依据：anxi-2019#三/二/3
对象：县 350524
不得：发生 “义务教育招生中的择校现象” “切实规范义务教育招生，杜绝择校现象”
凭据：当年招生方案、新生名册与片区的比对记录、信访投诉办理记录
有效：1年
英文：No school choice in admissions

// ── 4 智慧校园 ───────────────────────────────────────────────

规则 smart_campus_plan ““智慧校园”建设规划”
依据：anxi-2019#三/二/4
对象：县 350524
应：证明 “已制定中小学“智慧校园”建设规划” “制定中小学“智慧校园”建设规划”
凭据：“智慧校园”建设规划
有效：1年
英文：There is a plan for smart campuses

规则 learning_spaces “网络学习空间和公共服务平台应用”
依据：anxi-2019#三/二/4
对象：县 350524
应：证明 ““网络学习空间”、教育资源公共服务平台已在各校应用” “全面推进“网络学习空间”、教育资源公共服务平台应用”
推进：是
凭据：各校应用情况统计
有效：1年
英文：Online learning spaces and the public platform are used in every school
说明：方案写的是“全面推进”，没有时限，没有全部做到的按“未达到预期目标”，不按未达标。

// ── 4 “一校带多校” ─────────────────────────────────────────────

数据 compulsory_schools_and_points “义务教育学校和教学点数”
英文：Compulsory schools and teaching points
层级：县
类型：整数
单位：校
期间：每年
提供：县教育局
释义：全县小学、初中和教学点的总数。

数据 compulsory_schools_without_points “不含教学点的义务教育学校数”
英文：Compulsory schools without teaching points
层级：县
类型：整数
单位：校
属于：义务教育学校和教学点数
期间：每年
提供：县教育局

数据 schools_in_teaching_network “接入一校带多校网络的学校数”
英文：Schools and teaching points in the network of one school leading several
层级：县
类型：整数
单位：校
属于：义务教育学校和教学点数
期间：每年
提供：县教育局
释义：已接入“一校带多校”的教学、教研互动网络并常态使用的学校（牵头和被带）和教学点数。

口径 network_coverage “基本全覆盖”
依据：anxi-2019#三/二/4 “基本实现全覆盖”
按：
  （一）whole：达到 100%；
  （二）majority：高于 50%
理由：方案没有写“基本”的界限。全部覆盖的一定达到，不到一半的一定没有达到；两者之间的，由有权机关明确口径后认定。
英文：Basically all covered

规则 teaching_network “一校带多校互动网络”
依据：anxi-2019#三/二/4
对象：县 350524
期限：到2020年
应：接入一校带多校网络的学校数 占 义务教育学校和教学点数 按 基本全覆盖 掌握 “到2020年“一校带多校”的教学、教研互动网络基本实现全覆盖”
英文：The network of one school leading several covers basically all
说明：“全覆盖”的范围方案没有写，按义务教育学校和教学点的全部计；教学点也在“被带”之列，分母不能只用学校数。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “三同步和配套学校、择校：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（completion_certificate = 未发现，no_school_choice = 未发现，old_town_schools = 已证明，large_class_ledger = 已证明）
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 5个，与住宅首期同步规划的配建学校项目数 = 5个，
  与住宅首期同步建设的配建学校项目数 = 5个，与住宅首期同步交付使用的配建学校项目数 = 5个，turnkey_schools_turnkey = 已证明）
应得：turnkey_schools_turnkey 于 350524-100 达标
应得：turnkey_schools_planned 于 350524-100 达标
应得：turnkey_schools_built 于 350524-100 达标
应得：turnkey_schools_delivered 于 350524-100 达标
应得：completion_certificate 达标
应得：no_school_choice 达标
应得：old_town_schools 达标
应得：large_class_ledger 达标

测试 “三同步和配套学校、择校：各差一个”
情形：刚未达标
截至：2026-12-31
设：县 350524（completion_certificate = 发现，no_school_choice = 发现，old_town_schools = 未证明，large_class_ledger = 未证明）
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 5个，与住宅首期同步规划的配建学校项目数 = 4个，
  与住宅首期同步建设的配建学校项目数 = 4个，与住宅首期同步交付使用的配建学校项目数 = 4个，turnkey_schools_turnkey = 未证明）
应得：turnkey_schools_turnkey 于 350524-100 未达标
应得：turnkey_schools_planned 于 350524-100 未达标
应得：turnkey_schools_built 于 350524-100 未达标
应得：turnkey_schools_delivered 于 350524-100 未达标
应得：completion_certificate 未达标
应得：no_school_choice 未达标
应得：old_town_schools 未达标
应得：large_class_ledger 未达标

测试 “三同步和配套学校、择校：只知道有五个项目”
情形：缺数据
截至：2026-12-31
设：县 350524
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 5个）
应得：turnkey_schools_turnkey 于 350524-100 待核实
应得：turnkey_schools_planned 于 350524-100 待核实
应得：turnkey_schools_built 于 350524-100 待核实
应得：turnkey_schools_delivered 于 350524-100 待核实
应得：completion_certificate 待核实
应得：no_school_choice 待核实
应得：old_town_schools 待核实
应得：large_class_ledger 待核实

测试 “三同步：没有要求配建学校的项目”
情形：不适用
截至：2026-12-31
设：县 350524
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 0个）
应得：turnkey_schools_turnkey 于 350524-100 不适用
应得：turnkey_schools_planned 于 350524-100 不适用
应得：turnkey_schools_built 于 350524-100 不适用
应得：turnkey_schools_delivered 于 350524-100 不适用

测试 “全程参与：八个项目都参与”
情形：刚达标
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个，学校和教育部门全程参与的项目数 = 8个）
应得：education_takes_part 达标

测试 “全程参与：有一个项目没有参与”
情形：刚未达标
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个，学校和教育部门全程参与的项目数 = 7个）
应得：education_takes_part 未达标

测试 “全程参与：参与的项目数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个）
应得：education_takes_part 待核实

测试 “全程参与：没有建设项目”
情形：不适用
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 0个）
应得：education_takes_part 不适用

测试 “大班额：一个也没有”
情形：刚达标
截至：2026-12-31
设：县 350524（大班额班级数 = 0班，义务教育班级数 = 2000班，新产生的大班额班级数 = 0班）
应得：large_class_share 达标
应得：no_new_large_classes 达标

测试 “大班额：正好一半，新产生一个”
情形：刚未达标
截至：2026-12-31
设：县 350524（大班额班级数 = 1000班，义务教育班级数 = 2000班，新产生的大班额班级数 = 1班）
应得：large_class_share 未达标
应得：no_new_large_classes 未达标

测试 “大班额：还有一些，要看怎样理解“基本””
截至：2026-12-31
设：县 350524（大班额班级数 = 20班，义务教育班级数 = 2000班）
应得：large_class_share 待研判

测试 “大班额：没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（义务教育班级数 = 2000班）
应得：large_class_share 待核实
应得：no_new_large_classes 待核实

测试 “大班额：分母误用包括高中的中小学班级数”
情形：分母误用
截至：2026-12-31
设：县 350524（大班额班级数 = 1000班，义务教育班级数 = 2000班，中小学班级数 = 2400班）
应得：large_class_share 未达标

测试 “一校带多校：学校和教学点全部接入”
情形：刚达标
截至：2020-12-31
设：县 350524（接入一校带多校网络的学校数 = 300所，义务教育学校和教学点数 = 300所）
应得：teaching_network 达标

测试 “一校带多校：正好一半”
情形：刚未达标
截至：2020-12-31
设：县 350524（接入一校带多校网络的学校数 = 150所，义务教育学校和教学点数 = 300所）
应得：teaching_network 未达标

测试 “一校带多校：差一所，要看怎样理解“基本””
截至：2020-12-31
设：县 350524（接入一校带多校网络的学校数 = 299所，义务教育学校和教学点数 = 300所）
应得：teaching_network 待研判

测试 “一校带多校：接入数没有报”
情形：缺数据
截至：2020-12-31
设：县 350524（义务教育学校和教学点数 = 300所）
应得：teaching_network 待核实

测试 “一校带多校：2020年底之前”
情形：未到时限
截至：2020-12-30
设：县 350524（接入一校带多校网络的学校数 = 150所，义务教育学校和教学点数 = 300所）
应得：teaching_network 未到时限

测试 “一校带多校：分母误用不含教学点的学校数”
情形：分母误用
截至：2020-12-31
设：县 350524（接入一校带多校网络的学校数 = 150所，义务教育学校和教学点数 = 300所，不含教学点的义务教育学校数 = 150所）
应得：teaching_network 未达标

测试 “标准化、配套学校、专项计划、智慧校园：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个，standard_schools_schedule = 已证明，standard_schools_measures = 已证明，residential_schools = 已证明，
  new_schools_serve = 已证明，large_class_programme = 已证明，smart_campus_plan = 已证明，learning_spaces = 已证明）
应得：standard_schools_schedule 达标
应得：standard_schools_measures 达标
应得：residential_schools 达标
应得：new_schools_serve 达标
应得：large_class_programme 达标
应得：smart_campus_plan 达标
应得：learning_spaces 达标

测试 “标准化、配套学校、专项计划、智慧校园：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个，standard_schools_schedule = 未证明，standard_schools_measures = 未证明，residential_schools = 未证明，
  new_schools_serve = 未证明，large_class_programme = 未证明，smart_campus_plan = 未证明，learning_spaces = 未证明）
应得：standard_schools_schedule 未达标
应得：standard_schools_measures 未达标
应得：residential_schools 未达标
应得：new_schools_serve 未达标
应得：large_class_programme 未达标
应得：smart_campus_plan 未达标
应得：learning_spaces 未达标

测试 “标准化、配套学校、专项计划、智慧校园：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 8个）
应得：standard_schools_schedule 待核实
应得：standard_schools_measures 待核实
应得：residential_schools 待核实
应得：new_schools_serve 待核实
应得：large_class_programme 待核实
应得：smart_campus_plan 待核实
应得：learning_spaces 待核实

测试 “满足入学和教学需要：没有建设项目”
情形：不适用
截至：2026-12-31
设：县 350524（新建改扩建学校项目数 = 0个）
应得：new_schools_serve 不适用

测试 “一校带多校：2020年只有一半，到2026年才全部接入”
截至：2026-12-31
设：县 350524（接入一校带多校网络的学校数【2020】 = 150所，义务教育学校和教学点数【2020】 = 300所，
  接入一校带多校网络的学校数【2026】 = 300所，义务教育学校和教学点数【2026】 = 300所）
应得：teaching_network 未达标
