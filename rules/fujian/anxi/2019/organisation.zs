// 四、组织保障。测试中的数据都是虚构的。
// 各部门的职责一条一个责任单位，便于分解和催办。

规则集 anxi

// ── 1 强化领导，协调推进 ─────────────────────────────────────────

规则 leading_group “创建工作领导小组”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “县政府已成立创建全国义务教育优质均衡发展县工作领导小组” “县政府成立创建全国义务教育优质均衡发展县工作领导小组”
凭据：成立领导小组的文件
有效：1年
责任单位：县政府
英文：The county government sets up a leading group

规则 key_task_township “乡镇作为重点任务落实”
依据：anxi-2019#四/1
对象：乡镇
应：证明 “已把创建工作作为一项重点任务抓紧落实” “各乡镇政府和县直有关部门要把这项工作作为一项重点任务抓紧落实”
凭据：乡镇推进方案、工作小结
有效：1年
责任单位：各乡镇政府
英文：Every township treats it as a key task

规则 key_task_departments “县直部门作为重点任务落实”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “县直有关部门均已把创建工作作为一项重点任务抓紧落实” “各乡镇政府和县直有关部门要把这项工作作为一项重点任务抓紧落实”
凭据：各部门推进方案、工作小结
有效：1年
责任单位：县直有关部门
英文：County departments treat it as a key task

规则 work_plan_township “乡镇统筹机制和推进方案”
依据：anxi-2019#四/1
对象：乡镇
应：
  （一）mechanism “统筹机制” “mechanism”：证明 “本乡镇已建立统筹机制” “落实主体责任，建立统筹机制，研究制定工作推进方案”；
  （二）plan “推进方案” “plan”：证明 “本乡镇已制定工作推进方案” “落实主体责任，建立统筹机制，研究制定工作推进方案”
凭据：乡镇工作推进方案、统筹机制文件
有效：1年
责任单位：各乡镇政府
英文：Every township has a mechanism and a work plan

规则 work_plan_departments “县直部门统筹机制和推进方案”
依据：anxi-2019#四/1
对象：县 350524
应：
  （一）mechanism “统筹机制” “mechanism”：证明 “县直有关部门均已建立统筹机制” “落实主体责任，建立统筹机制，研究制定工作推进方案”；
  （二）plan “推进方案” “plan”：证明 “县直有关部门均已制定工作推进方案” “落实主体责任，建立统筹机制，研究制定工作推进方案”
凭据：各部门工作推进方案、统筹机制文件
有效：1年
责任单位：县直有关部门
英文：Every department concerned has a mechanism and a work plan

规则 everywhere “各乡镇、各学校全部落实”
依据：anxi-2019#四/1 “推动创建工作各项政策措施落实到位”
对象：县 350524
应：
  （一）townships “各乡镇” “every township”：每（乡镇：符合 land_reserved 且 符合 turnkey_schools 且 符合 key_task_township
      且 符合 work_plan_township 且 符合 publicity_township） “各乡镇政府和县直有关部门要把这项工作作为一项重点任务抓紧落实,落实主体责任”；
  （二）schools “各学校” “every school”：每（学校：符合 school_training_share 且 符合 curriculum 且 符合 struggling_pupils
      且 符合 practice_activities 且 符合 pe_art_courses 且 符合 fitness_standard 且 符合 daily_exercise_hour 且 符合 art_conditions
      且 符合 boarding_duty 且 符合 rural_boarder_meals 且 符合 needy_lunch_meals 且 符合 needy_boarder_allowance
      且 符合 needy_boarder_everyone 且 符合 base_quota） “推动创建工作各项政策措施落实到位”
责任单位：各乡镇政府、县教育局
英文：Every township and every school does its part
说明：对乡镇、学校的要求逐个评；这里汇总到县，看是不是每个乡镇、每所学校都做到了。乡镇数、学校数没有报全的，为待核实，没有列出的不会当作已经做到。

规则 education_bureau_role “教育局协同推动”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已协同相关部门，推动创建工作各项政策措施落实到位” “县教育局要积极协同相关部门，推动创建工作各项政策措施落实到位”
凭据：年度工作总结、部门会商记录
有效：1年
责任单位：县教育局
英文：The education bureau drives the work with the other departments

规则 development_bureau_role “发改局统筹布局、优先支持建设”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已统筹考虑义务教育学校布局，优先支持义务教育学校建设” “发改局要统筹考虑义务教育学校布局，优先支持义务教育学校建设”
凭据：年度投资计划、项目审批文件
有效：1年
责任单位：发改局
英文：The development bureau puts school building first

规则 finance_bureau_role “财政局完善经费保障机制”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已进一步完善义务教育经费保障机制” “财政局要进一步完善义务教育经费保障机制”
凭据：经费保障文件、预算安排
有效：1年
责任单位：财政局
英文：The finance bureau improves the funding of compulsory education

规则 police_role “公安局户籍、居住证和随迁子女登记”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已严格户籍制度，加强居住证管理，完善随迁子女登记制度” “公安局要严格户籍制度，加强居住证管理，完善随迁子女登记制度”
凭据：登记制度文件、年度工作总结
有效：1年
责任单位：公安局
英文：The police keep household, residence permit and migrant children registration

规则 staffing_role “编办、人社局统筹编制和岗位”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已提供政策支持，统筹安排义务教育学校教职工编制和岗位” “编办、人社局要提供政策支持，统筹安排义务教育学校教职工编制和岗位”
凭据：编制、岗位核定和调整文件
有效：1年
责任单位：编办、人社局
英文：The staffing office and the personnel bureau arrange quota and posts

规则 land_bureau_role “自然资源局保障学校用地”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已依法切实保障学校建设用地” “自然资源局要依法切实保障学校建设用地”
凭据：当年学校建设用地供应清单
有效：1年
责任单位：自然资源局
英文：The natural resources bureau secures land for schools

规则 detailed_plans_consulted “控制性详细规划征求教育局意见”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “制定涉及中小学用地的控制性详细规划，均已征求教育局意见” “住建局制定控制性详细规划涉及中小学用地的，应当征求教育局意见”
凭据：当年控制性详细规划清单、征求意见函和复函
有效：1年
责任单位：住建局
英文：The education bureau is asked about detailed plans that touch school land

规则 responsibility_broken_down “创建责任层层分解”
依据：anxi-2019#四/1
对象：县 350524
应：证明 “已按照目标责任制和责任追究制的要求，将创建责任层层分解逐一落实” “要按照目标责任制和责任追究制的相关要求,将创建责任层层分解逐一落实”
凭据：责任分解文件、责任书
有效：1年
英文：Responsibilities are broken down and assigned

// ── 2 广泛宣传 ────────────────────────────────────────────────

规则 publicity_township “乡镇宣传”
依据：anxi-2019#四/2
对象：乡镇
应：证明 “已通过多种形式宣传义务教育法律法规和优质均衡创建工作” “各乡镇、各单位特别是新闻宣传媒体,要通过多种形式,广泛宣传以《义务教育法》为重点的法律法规和政策”
凭据：宣传材料、宣传活动记录
有效：1年
责任单位：各乡镇
英文：Townships publicise the law and the work

规则 publicity_county “县直单位和媒体宣传”
依据：anxi-2019#四/2
对象：县 350524
应：证明 “各单位和新闻宣传媒体已通过多种形式宣传义务教育法律法规和优质均衡创建工作” “各乡镇、各单位特别是新闻宣传媒体,要通过多种形式,广泛宣传以《义务教育法》为重点的法律法规和政策”
凭据：宣传材料、报道目录
有效：1年
责任单位：各单位、新闻宣传媒体
英文：Departments and the media publicise the law and the work

// ── 3 加强督导，落实责任 ──────────────────────────────────────

规则 supervision_methods “督导考核办法”
依据：anxi-2019#四/3
对象：县 350524
应：
  （一）townships “乡镇人民政府” “townships”：证明 “已完善对乡镇人民政府教育工作督导评估的办法” “完善对乡镇人民政府教育工作督导评估和对乡镇党政主要领导干部抓教育工作督导及对相关部门督导等考核办法”；
  （二）leaders “乡镇党政主要领导” “leaders of townships”：证明 “已完善对乡镇党政主要领导干部抓教育工作督导的办法” “完善对乡镇人民政府教育工作督导评估和对乡镇党政主要领导干部抓教育工作督导及对相关部门督导等考核办法”；
  （三）departments “相关部门” “departments”：证明 “已完善对相关部门督导的办法” “完善对乡镇人民政府教育工作督导评估和对乡镇党政主要领导干部抓教育工作督导及对相关部门督导等考核办法”
凭据：三项督导考核办法
有效：1年
英文：There are methods to supervise townships, their leaders and departments

规则 supervision_counts “督导评估结果作为政绩重要内容”
依据：anxi-2019#四/3
对象：县 350524
应：
  （一）townships “乡镇政府” “townships”：证明 “督导评估结果已作为评价乡镇政府政绩的重要内容” “将督导评估结果作为评价乡镇政府和县直有关单位政绩的重要内容”；
  （二）departments “县直有关单位” “departments”：证明 “督导评估结果已作为评价县直有关单位政绩的重要内容” “将督导评估结果作为评价乡镇政府和县直有关单位政绩的重要内容”
凭据：当年绩效考评办法和结果
有效：1年
英文：The results of supervision count in the appraisal of townships and departments

数据 townships_outstanding “成效显著的乡镇数”
英文：Townships with outstanding results
层级：县
类型：整数
单位：个
期间：每年
提供：县政府教育督导室
释义：当年督导评估认定推进义务教育均衡发展工作成效显著的乡镇数。

数据 townships_commended “受表彰奖励的乡镇数”
英文：Of these, commended
层级：县
类型：整数
单位：个
期间：每年
属于：成效显著的乡镇数
提供：县政府教育督导室
释义：成效显著的乡镇中已给予表彰奖励的个数。

规则 commendation “成效显著的乡镇表彰奖励”
依据：anxi-2019#四/3
对象：县 350524
条件：成效显著的乡镇数 多于 0个
应：受表彰奖励的乡镇数 等于 成效显著的乡镇数 “对推进义务教育均衡发展工作成效显著的乡镇给予表彰奖励”
凭据：督导评估结果、表彰奖励文件
英文：Outstanding townships are commended

数据 townships_lagging “工作滞后的乡镇数”
英文：Townships that lag
层级：县
类型：整数
单位：个
期间：每年
提供：县政府教育督导室
释义：当年督导评估认定因不作为或工作不力而导致工作滞后的乡镇数。

数据 townships_criticised “通报批评的乡镇数”
英文：Of these, criticised
层级：县
类型：整数
单位：个
期间：每年
属于：工作滞后的乡镇数
提供：县政府教育督导室
释义：工作滞后的乡镇中已予以通报批评的个数。

规则 criticism “工作滞后的乡镇通报批评”
依据：anxi-2019#四/3
对象：县 350524
条件：工作滞后的乡镇数 多于 0个
应：通报批评的乡镇数 等于 工作滞后的乡镇数 “对不作为或工作不力而导致工作滞后的乡镇予以通报批评”
凭据：督导评估结果、通报文件
英文：Lagging townships are criticised

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “组织保障：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（key_task_departments = 已证明，education_bureau_role = 已证明，development_bureau_role = 已证明，
  finance_bureau_role = 已证明，police_role = 已证明，staffing_role = 已证明，land_bureau_role = 已证明，
  detailed_plans_consulted = 已证明，responsibility_broken_down = 已证明，publicity_county = 已证明）
设：乡镇 350524-100（key_task_township = 已证明，publicity_township = 已证明）
应得：key_task_departments 达标
应得：education_bureau_role 达标
应得：development_bureau_role 达标
应得：finance_bureau_role 达标
应得：police_role 达标
应得：staffing_role 达标
应得：land_bureau_role 达标
应得：detailed_plans_consulted 达标
应得：responsibility_broken_down 达标
应得：publicity_county 达标
应得：key_task_township 于 350524-100 达标
应得：publicity_township 于 350524-100 达标

测试 “组织保障：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（key_task_departments = 未证明，education_bureau_role = 未证明，development_bureau_role = 未证明，
  finance_bureau_role = 未证明，police_role = 未证明，staffing_role = 未证明，land_bureau_role = 未证明，
  detailed_plans_consulted = 未证明，responsibility_broken_down = 未证明，publicity_county = 未证明）
设：乡镇 350524-100（key_task_township = 未证明，publicity_township = 未证明）
应得：key_task_departments 未达标
应得：education_bureau_role 未达标
应得：development_bureau_role 未达标
应得：finance_bureau_role 未达标
应得：police_role 未达标
应得：staffing_role 未达标
应得：land_bureau_role 未达标
应得：detailed_plans_consulted 未达标
应得：responsibility_broken_down 未达标
应得：publicity_county 未达标
应得：key_task_township 于 350524-100 未达标
应得：publicity_township 于 350524-100 未达标

测试 “组织保障：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
设：乡镇 350524-100
应得：key_task_departments 待核实
应得：education_bureau_role 待核实
应得：development_bureau_role 待核实
应得：finance_bureau_role 待核实
应得：police_role 待核实
应得：staffing_role 待核实
应得：land_bureau_role 待核实
应得：detailed_plans_consulted 待核实
应得：responsibility_broken_down 待核实
应得：publicity_county 待核实
应得：key_task_township 于 350524-100 待核实
应得：publicity_township 于 350524-100 待核实

测试 “领导小组、推进方案、督导办法：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（leading_group = 已证明，work_plan_departments_mechanism = 已证明，work_plan_departments_plan = 已证明，supervision_methods_townships = 已证明，
  supervision_methods_leaders = 已证明，supervision_methods_departments = 已证明，supervision_counts_townships = 已证明，supervision_counts_departments = 已证明）
设：乡镇 350524-100（work_plan_township_mechanism = 已证明，work_plan_township_plan = 已证明）
应得：leading_group 达标
应得：work_plan_departments_mechanism 达标
应得：work_plan_departments_plan 达标
应得：supervision_methods_townships 达标
应得：supervision_methods_leaders 达标
应得：supervision_methods_departments 达标
应得：supervision_counts_townships 达标
应得：supervision_counts_departments 达标
应得：work_plan_township_mechanism 于 350524-100 达标
应得：work_plan_township_plan 于 350524-100 达标

测试 “领导小组、推进方案、督导办法：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（leading_group = 未证明，work_plan_departments_mechanism = 未证明，work_plan_departments_plan = 未证明，supervision_methods_townships = 未证明，
  supervision_methods_leaders = 未证明，supervision_methods_departments = 未证明，supervision_counts_townships = 未证明，supervision_counts_departments = 未证明）
设：乡镇 350524-100（work_plan_township_mechanism = 未证明，work_plan_township_plan = 未证明）
应得：leading_group 未达标
应得：work_plan_departments_mechanism 未达标
应得：work_plan_departments_plan 未达标
应得：supervision_methods_townships 未达标
应得：supervision_methods_leaders 未达标
应得：supervision_methods_departments 未达标
应得：supervision_counts_townships 未达标
应得：supervision_counts_departments 未达标
应得：work_plan_township_mechanism 于 350524-100 未达标
应得：work_plan_township_plan 于 350524-100 未达标

测试 “领导小组、推进方案、督导办法：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
设：乡镇 350524-100
应得：leading_group 待核实
应得：work_plan_departments_mechanism 待核实
应得：work_plan_departments_plan 待核实
应得：supervision_methods_townships 待核实
应得：supervision_methods_leaders 待核实
应得：supervision_methods_departments 待核实
应得：supervision_counts_townships 待核实
应得：supervision_counts_departments 待核实
应得：work_plan_township_mechanism 于 350524-100 待核实
应得：work_plan_township_plan 于 350524-100 待核实

测试 “表彰和通报：一个不少”
情形：刚达标
截至：2026-12-31
设：县 350524（成效显著的乡镇数 = 3个，受表彰奖励的乡镇数 = 3个，工作滞后的乡镇数 = 2个，通报批评的乡镇数 = 2个）
应得：commendation 达标
应得：criticism 达标

测试 “表彰和通报：各少一个”
情形：刚未达标
截至：2026-12-31
设：县 350524（成效显著的乡镇数 = 3个，受表彰奖励的乡镇数 = 2个，工作滞后的乡镇数 = 2个，通报批评的乡镇数 = 1个）
应得：commendation 未达标，差 1个
应得：criticism 未达标，差 1个

测试 “表彰和通报：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524（成效显著的乡镇数 = 3个，工作滞后的乡镇数 = 2个）
应得：commendation 待核实
应得：criticism 待核实

测试 “表彰和通报：没有这样的乡镇”
情形：不适用
截至：2026-12-31
设：县 350524（成效显著的乡镇数 = 0个，工作滞后的乡镇数 = 0个）
应得：commendation 不适用
应得：criticism 不适用

测试 “各乡镇、各学校：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524
报全：乡镇 1个
报全：学校 1所
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 0个，land_reserved = 已证明，key_task_township = 已证明，
  work_plan_township_mechanism = 已证明，work_plan_township_plan = 已证明，publicity_township = 已证明）
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 否，公办学校 = 是，农村学校 = 是，学校列支的教师培训专项经费 = 5万元，年度日常公用经费总额 = 100万元，
  应开设课程门数 = 60门，已开设课程门数 = 60门，开足课时的课程门数 = 60门，struggling_pupils = 已证明，practice_activities = 已证明，
  已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是，已开设书法课程 = 是，体质健康标准应测学生数 = 500人，体质健康标准已测学生数 = 500人，
  学生每天在校锻炼最短时间 = 60分钟，美育办学条件达到高标准 = 是，生均公用经费实际拨付额 = 850元/生，生均公用经费基准定额 = 850元/生）
应得：everywhere_townships 达标
应得：everywhere_schools 达标

测试 “各乡镇、各学校：一个乡镇没有落实，一所学校锻炼少一分钟”
情形：刚未达标
截至：2026-12-31
设：县 350524
报全：乡镇 1个
报全：学校 1所
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 0个，land_reserved = 已证明，key_task_township = 未证明，
  work_plan_township_mechanism = 已证明，work_plan_township_plan = 已证明，publicity_township = 已证明）
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 否，公办学校 = 是，农村学校 = 是，学校列支的教师培训专项经费 = 5万元，年度日常公用经费总额 = 100万元，
  应开设课程门数 = 60门，已开设课程门数 = 60门，开足课时的课程门数 = 60门，struggling_pupils = 已证明，practice_activities = 已证明，
  已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是，已开设书法课程 = 是，体质健康标准应测学生数 = 500人，体质健康标准已测学生数 = 500人，
  学生每天在校锻炼最短时间 = 59分钟，美育办学条件达到高标准 = 是，生均公用经费实际拨付额 = 850元/生，生均公用经费基准定额 = 850元/生）
应得：everywhere_townships 未达标
应得：everywhere_schools 未达标

测试 “各乡镇、各学校：应有两个，只列出一个”
情形：缺数据
截至：2026-12-31
设：县 350524
报全：乡镇 2个
报全：学校 2所
设：乡镇 350524-100（规划条件要求配建学校的项目数 = 0个，land_reserved = 已证明，key_task_township = 已证明，
  work_plan_township_mechanism = 已证明，work_plan_township_plan = 已证明，publicity_township = 已证明）
设：学校 350524-0001（学段 = 小学，寄宿制学校 = 否，公办学校 = 是，农村学校 = 是，学校列支的教师培训专项经费 = 5万元，年度日常公用经费总额 = 100万元，
  应开设课程门数 = 60门，已开设课程门数 = 60门，开足课时的课程门数 = 60门，struggling_pupils = 已证明，practice_activities = 已证明，
  已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是，已开设书法课程 = 是，体质健康标准应测学生数 = 500人，体质健康标准已测学生数 = 500人，
  学生每天在校锻炼最短时间 = 60分钟，美育办学条件达到高标准 = 是，生均公用经费实际拨付额 = 850元/生，生均公用经费基准定额 = 850元/生）
应得：everywhere_townships 待核实
应得：everywhere_schools 待核实

测试 “各乡镇、各学校：一个也没有列出”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：everywhere_townships 待核实
应得：everywhere_schools 待核实
