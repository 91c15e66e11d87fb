// 三、（三）全面加强义务教育师资队伍建设。测试中的数据都是虚构的。

规则集 anxi

// ── 1 教师培训经费 ─────────────────────────────────────────────

数据 staff_pay_total “教职工工资总额”
英文：Total pay of all school staff
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县财政局、县人社局
来源：财政决算
释义：全县教职工当年的工资总额，含教师、职员和教学辅助、工勤人员。

数据 teacher_pay_total “专任教师工资总额”
英文：Total pay of full-time teachers
层级：县
类型：数
单位：元
小数：2
期间：每年
属于：教职工工资总额
提供：县财政局、县人社局

数据 county_training_funds “县财政教师培训专项经费”
英文：County budget for teacher training
层级：县
类型：数
单位：元
小数：2
期间：每年
属于：教职工工资总额
提供：县财政局
来源：财政决算
释义：县财政当年列支的教师培训专项经费，不含学校从公用经费中列支的部分。它按教职工工资总额的比例列支，所以写作“属于”教职工工资总额，不是说它是工资的一部分。

数据 school_running_funds “年度日常公用经费总额”
英文：Running costs of the school in the year
层级：学校
类型：数
单位：元
小数：2
期间：每年
提供：学校
来源：学校财务决算
释义：学校当年日常公用经费总额，不含公用经费中的项目支出。

数据 school_training_spending “学校列支的教师培训专项经费”
英文：Running costs that the school spends on teacher training
层级：学校
类型：数
单位：元
小数：2
期间：每年
属于：年度日常公用经费总额
提供：学校
来源：学校财务决算
释义：学校当年从日常公用经费中列支的教师培训专项经费。

规则 county_training_share “县财政教师培训经费”
依据：anxi-2019#三/三/1
对象：县 350524
期间：每年
应：县财政教师培训专项经费 占 教职工工资总额 不低于 2.5% “县财政确保每年按教职工工资总额的2.5%”
责任单位：县财政局
英文：County budget for teacher training of 2.5% of staff pay
说明：“按……的2.5%”是确保的数额，多列支不算未达标，所以写作“不低于”。

规则 school_training_share “学校教师培训经费”
依据：anxi-2019#三/三/1
对象：学校
条件：学段 为 小学、初中
期间：每年
应：学校列支的教师培训专项经费 占 年度日常公用经费总额 不少于 5% “学校按不少于年度日常公用经费总额的5%列支教师培训专项经费”
责任单位：学校
英文：Schools spend at least 5% of running costs on teacher training

// ── 1 配备、任职经历、编外聘用 ─────────────────────────────────────

规则 teacher_development “教师专业发展培训制度”
依据：anxi-2019#三/三/1
对象：县 350524
应：证明 “已全面建立教师专业发展培训制度” “全面建立教师专业发展培训制度”
凭据：培训制度文件、当年培训计划
有效：1年
英文：A system of teachers’ professional training covers the whole county

规则 unified_staffing “教职工统一标准配备”
依据：anxi-2019#三/三/1
对象：县 350524
应：证明 “城乡义务教育学校教职工已按统一标准配备” “城乡义务教育学校教职工统一标准进行配备”
凭据：教职工编制标准文件、各校编制核定表
有效：1年
英文：One staffing standard for town and country

数据 new_principals “新聘任校长数”
英文：Newly appointed principals
层级：县
类型：整数
单位：人
提供：县教育局
释义：评估基准日前一年内新聘任的义务教育学校校长数。

数据 new_senior_teachers “新聘任高级职称教师数”
英文：Teachers newly appointed to a senior title
层级：县
类型：整数
单位：人
提供：县教育局
释义：评估基准日前一年内新聘任到高级职称岗位的义务教育教师数。

数据 master_teachers “名师数”
英文：Master teachers
层级：县
类型：整数
单位：人
提供：县教育局
释义：评估基准日在册的县级及以上名师数。

数据 new_principals_least_schools “新聘任校长任职学校最少所数”
英文：Fewest schools that a newly appointed principal has worked in
层级：县
类型：整数
单位：校
提供：县教育局
释义：逐人计算新聘任校长任职或工作过的学校所数，填其中最少的一人的所数。只报数，不报姓名。

数据 new_senior_teachers_least_schools “新聘任高级职称教师任职学校最少所数”
英文：Fewest schools that a newly appointed senior teacher has worked in
层级：县
类型：整数
单位：校
提供：县教育局
释义：逐人计算新聘任的高级职称教师任职或工作过的学校所数，填其中最少的一人的所数。只报数，不报姓名。

数据 master_teachers_least_schools “名师任职学校最少所数”
英文：Fewest schools that a master teacher has worked in
层级：县
类型：整数
单位：校
提供：县教育局
释义：逐人计算名师任职或工作过的学校所数，填其中最少的一人的所数。只报数，不报姓名。

规则 new_principal_experience “新聘任校长的任职经历”
依据：anxi-2019#三/三/1
对象：县 350524
条件：新聘任校长数 多于 0人
应：新聘任校长任职学校最少所数 至少 两所 “新聘任的校长和高级职称教师以及名师至少具有两所学校任职或工作经历”
英文：Newly appointed principals have worked in at least two schools
说明：要求每一个人都有两所学校的经历，最少的一人达到，就是人人达到。

规则 new_senior_teacher_experience “新聘任高级职称教师的任职经历”
依据：anxi-2019#三/三/1
对象：县 350524
条件：新聘任高级职称教师数 多于 0人
应：新聘任高级职称教师任职学校最少所数 至少 两所 “新聘任的校长和高级职称教师以及名师至少具有两所学校任职或工作经历”
英文：Newly appointed senior teachers have worked in at least two schools

规则 master_teacher_experience “名师的任职经历”
依据：anxi-2019#三/三/1
对象：县 350524
条件：名师数 多于 0人
应：名师任职学校最少所数 至少 两所 “新聘任的校长和高级职称教师以及名师至少具有两所学校任职或工作经历”
英文：Master teachers have worked in at least two schools
说明：按原文语序，“新聘任的”只限校长和高级职称教师，名师不论何时认定。

数据 contract_teachers “编外聘用教师数”
英文：Teachers employed outside the establishment
层级：县
类型：整数
单位：人
提供：县教育局
释义：全县中小学在编制外聘用、尚在聘期的教师数。

规则 contract_teacher_pay “编外聘用教师经费”
依据：anxi-2019#三/三/1
对象：县 350524
期间：每年
条件：编外聘用教师数 多于 0人
应：
  （一）determined “核定工资总额” “total pay determined”：证明 “编外聘用教师工资总额已按年度核定” “编外聘用教师工资总额按年度核定”；
  （二）budgeted “列入财政预算” “budgeted”：证明 “编外聘用教师所需经费（含五险一金）已纳入县级财政预算” “所需经费（含五险一金）纳入县级财政预算”
凭据：当年工资总额核定文件、县级财政预算的相应页
有效：1年
英文：Pay of teachers outside the establishment is determined yearly and budgeted

数据 staff_required “按标准应配教职工数”
英文：School staff required by the staffing standard
层级：县
类型：整数
单位：人
提供：县委编办、县教育局
释义：按编制标准核定的全县中小学教职工编制总量。

数据 staff_in_post “在岗教职工数”
英文：School staff in post
层级：县
类型：整数
单位：人
提供：县教育局
释义：全县中小学实际在岗的教职工数，含编外聘用教师，不含借调、长期离岗的。

规则 staff_complete “师资配足配齐”
依据：anxi-2019#三/三/1
对象：县 350524
应：在岗教职工数 不少于 按标准应配教职工数 “保障配足配齐师资”
英文：Schools are fully staffed
说明：方案把编外聘用教师作为配足配齐的办法，所以在岗数含编外聘用教师。

// ── 2 “县管校聘”和交流轮岗 ──────────────────────────────────────

规则 staff_quota_yearly “每年核定编制总量”
依据：anxi-2019#三/三/2
对象：县 350524
期间：每年
应：证明 “已根据生源变动情况，按编制标准核定全县中小学教职工编制总量” “县编制部门每年根据生源变动情况，按编制标准核定全县中小学教职工编制总量”
凭据：当年编制总量核定文件
有效：1年
责任单位：县编制部门
英文：The county's staff quota is determined every year

规则 posts_determined “核定岗位总量”
依据：anxi-2019#三/三/2
对象：县 350524
应：证明 “已按专业技术岗位结构比例核定全县中小学岗位总量” “县人社部门按专业技术岗位结构比例核定全县中小学岗位总量”
凭据：岗位总量核定文件
有效：1年
责任单位：县人社部门
英文：The county's posts are determined by the ratio of ranks

规则 school_quotas “统筹分配各校编制并备案”
依据：anxi-2019#三/三/2
对象：县 350524
应：
  （一）allocated “统筹分配编制” “posts allocated”：证明 “已在核定的总量内统筹分配各校教职工编制数，细化各校岗位结构比例” “在核定的教职工编制总量和岗位总量内” “统筹分配各校教职工编制数，细化各校岗位结构比例”；
  （二）filed “报送备案” “filed”：证明 “分配结果已报编制、人社、财政部门备案” “并报编制、人社、财政部门备案”
凭据：各校编制和岗位分配文件、备案回执
有效：1年
责任单位：县教育部门
英文：The county education office allocates quota and posts to the schools and files it

规则 competitive_posts “教师岗位聘任”
依据：anxi-2019#三/三/2
对象：县 350524
应：
  （一）system “岗位聘任制度” “system”：证明 “已完善中小学教师岗位聘任管理制度” “完善中小学教师岗位聘任管理制度”；
  （二）competition “竞聘上岗” “competition”：证明 “中小学已全面推行教师竞聘上岗” “全面推行教师竞聘上岗”
凭据：岗位聘任管理制度、各校竞聘方案和结果
有效：1年
英文：Teachers are appointed by competition

规则 rotation “校长教师交流轮岗”
依据：anxi-2019#三/三/2
对象：县 350524
期间：每年
应：（一）teachers “交流轮岗教师” “teachers rotated”：交流轮岗教师数 占 符合交流条件教师数 不低于 10% “每年交流轮岗比例不低于符合交流条件教师总数的10%”，
  其中 backbone “骨干教师” “backbone teachers”：交流轮岗骨干教师数 不低于 20% “其中骨干教师不低于交流轮岗教师总数的20%”
英文：Rotation of principals and teachers
说明：对象是全县。骨干教师的比例以交流轮岗教师为分母，不是全县骨干教师，也不是符合条件的教师。

// ── 3 继续教育 ────────────────────────────────────────────────

规则 training_completed “继续教育培训完成率”
依据：anxi-2019#三/三/3
对象：县 350524
应：教师培训完成率 达到 100% “教师继续教育培训完成率达到100%”
英文：All teachers complete continuing education

规则 recall_mechanism “师德建设和教职工召回管理机制”
依据：anxi-2019#三/三/3
对象：县 350524
应：证明 “已构建师德建设和不胜任教职工召回管理长效机制” “构建师德建设和不胜任教职工召回管理长效机制”
凭据：师德建设和召回管理的制度文件、当年执行记录
有效：1年
英文：There is a mechanism of professional ethics and of recalling staff who are not up to their post

规则 talent_programmes “教育人才计划和工程”
依据：anxi-2019#三/三/3
对象：县 350524
应：
  （一）leading “教育领航人才” “leading educators”：证明 “已实施教育领航人才计划” “实施教育领航人才计划”；
  （二）masters “名师名班主任名校长” “master teachers and heads”：证明 “已实施名师名班主任名校长工程” “实施名师名班主任名校长工程”
凭据：计划和工程的实施方案、年度实施情况
有效：1年
英文：The programmes for leading and master teachers are carried out

// ── 4 待遇 ──────────────────────────────────────────────────

规则 pay_linkage “工资长效联动机制”
依据：anxi-2019#三/三/4
对象：县 350524
应：证明 “已健全中小学教师工资长效联动机制，核定绩效工资总量时统筹考虑公务员实际收入水平” “健全和完善中小学教师工资长效联动机制，在核定义务教育学校绩效工资总量时，统筹考虑公务员实际收入水平”
凭据：联动机制文件、绩效工资总量核定文件
有效：1年
英文：Teachers’ pay is linked to that of civil servants

规则 teacher_pay “教师平均工资不低于公务员”
依据：anxi-2019#三/三/4
对象：县 350524
应：义务教育教师平均工资收入 不低于 当地公务员平均工资收入 “确保县域内义务教育教师平均工资收入水平不低于公务员的平均工资收入水平”
英文：Average pay of teachers is no lower than that of civil servants

数据 rural_teacher_pay “乡村教师实际工资收入”
英文：Actual pay of rural teachers, in the rank with the least margin
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县人社局、县财政局
来源：工资统计
释义：逐个职级比较乡村教师与城镇教师的年平均实际工资收入（含乡村教师生活补助），填乡村教师减城镇教师之差最小的那个职级的乡村教师数。

数据 town_teacher_pay “同职级城镇教师工资收入”
英文：Pay of town teachers in that rank
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县人社局、县财政局
来源：工资统计
释义：与“乡村教师实际工资收入”同一职级的城镇教师年平均工资收入，统计范围相同。

规则 rural_pay “乡村教师收入不低于同职级城镇教师”
依据：anxi-2019#三/三/4
对象：县 350524
应：乡村教师实际工资收入 不低于 同职级城镇教师工资收入 “确保乡村教师实际工资收入水平不低于同职级城镇教师工资收入水平”
英文：Rural teachers earn no less than town teachers of the same rank
说明：要求每个职级都不低于，比较差额最不利的职级；不能用全体平均数比较，职级结构不同会掩盖差距。

数据 rural_allowance_now “乡村教师生活补助标准”
英文：Living allowance of rural teachers
层级：县
类型：数
单位：元
小数：2
提供：县财政局、县教育局
来源：补助标准文件
释义：评估基准日执行的乡村教师每人每月生活补助标准；分档的，填最低一档。

数据 rural_allowance_2019 “方案印发时乡村教师生活补助标准”
英文：Living allowance of rural teachers when the plan was issued
层级：县
类型：数
单位：元
小数：2
提供：县财政局、县教育局
来源：补助标准文件
释义：2019年4月16日执行的乡村教师每人每月生活补助标准，与“乡村教师生活补助标准”同一档。

规则 rural_allowance_paid “乡村教师生活补助政策”
依据：anxi-2019#三/三/4
对象：县 350524
期间：每年
条件：应享受乡村教师生活补助的教师数 多于 0人
应：已享受乡村教师生活补助的教师数 等于 应享受乡村教师生活补助的教师数 “落实乡村教师生活补助政策”
凭据：补助发放汇总（只报汇总数）
英文：The living allowance of rural teachers is paid
说明：“落实政策”按应享受的教师人人享受掌握；补助按年发放，每年一算。

规则 rural_allowance_raised “提高乡村教师生活补助标准”
依据：anxi-2019#三/三/4
对象：县 350524
应：乡村教师生活补助标准 高于 方案印发时乡村教师生活补助标准 “落实乡村教师生活补助政策，稳步提高标准”
英文：The living allowance of rural teachers is raised
说明：方案没有写提高多少、多久提高一次；这里只看现在的标准是不是比方案印发时高。

数据 housing_fund_teachers_due “应缴存住房公积金的教师数”
英文：Teachers entitled to the housing fund
层级：县
类型：整数
单位：人
提供：县财政局、县教育局

数据 housing_fund_teachers_covered “已缴存住房公积金的教师数”
英文：Teachers for whom the housing fund is paid
层级：县
类型：整数
单位：人
属于：应缴存住房公积金的教师数
提供：县财政局、县教育局

数据 housing_fund_due “教师住房公积金单位应缴额”
英文：Housing fund owed by employers for teachers
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县财政局
释义：按规定的基数和比例，当年财政和单位应为教师缴存的住房公积金总额。

数据 housing_fund_paid “教师住房公积金单位实缴额”
英文：Housing fund paid by employers for teachers
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县财政局
释义：当年财政和单位为教师实际缴存的住房公积金总额，不含补缴往年的部分。

数据 insurance_teachers_due “应参加社会保险的教师数”
英文：Teachers entitled to social insurance
层级：县
类型：整数
单位：人
提供：县人社局、县教育局

数据 insurance_teachers_covered “已参加各项社会保险的教师数”
英文：Teachers covered by every kind of social insurance
层级：县
类型：整数
单位：人
属于：应参加社会保险的教师数
提供：县人社局、县教育局
释义：法定的各项社会保险都已参加的教师数，缺一项的不计。

数据 insurance_due “教师社会保险单位应缴额”
英文：Social insurance owed by employers for teachers
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县财政局、县人社局
释义：按规定的基数和费率，当年财政和单位应为教师缴纳的各项社会保险费总额。

数据 insurance_paid “教师社会保险单位实缴额”
英文：Social insurance paid by employers for teachers
层级：县
类型：数
单位：元
小数：2
期间：每年
提供：县财政局、县人社局
释义：当年财政和单位为教师实际缴纳的各项社会保险费总额，不含补缴往年的部分。

规则 teacher_benefits “住房公积金和社会保险足额、全面落实”
依据：anxi-2019#三/三/4
对象：县 350524
应：
  （一）housing_fund_in_full “公积金足额缴存” “housing fund in full”：教师住房公积金单位实缴额 不少于 教师住房公积金单位应缴额 “依法足额、全面落实教师住房公积金”；
  （二）housing_fund_for_all “公积金全员缴存” “housing fund for all”：已缴存住房公积金的教师数 等于 应缴存住房公积金的教师数 “依法足额、全面落实教师住房公积金”；
  （三）insurance_in_full “社会保险足额缴纳” “insurance in full”：教师社会保险单位实缴额 不少于 教师社会保险单位应缴额 “依法足额、全面落实教师住房公积金和各项社会保险政策”；
  （四）insurance_for_all “社会保险全员参保” “insurance for all”：已参加各项社会保险的教师数 等于 应参加社会保险的教师数 “依法足额、全面落实教师住房公积金和各项社会保险政策”
英文：Housing fund and social insurance in full and for all
说明：“足额”看实缴与应缴，“全面”看应享受的教师是否人人享受。

规则 posts_ratio_standard “岗位结构比例指导标准”
依据：anxi-2019#三/三/4
对象：县 350524
应：证明 “已确定岗位结构比例指导标准” “合理确定岗位结构比例指导标准”
凭据：岗位结构比例指导标准文件
有效：1年
英文：There is a guiding standard for the ratio of ranks

规则 rural_teacher_honours “乡村教师荣誉制度”
依据：anxi-2019#三/三/4
对象：县 350524
应：证明 “已建立乡村教师荣誉制度” “建立乡村教师荣誉制度”
凭据：荣誉制度文件、授予名册（只报汇总数）
有效：1年
英文：There is a system of honours for rural teachers

规则 rural_teacher_awards “评比表彰单列乡村教师指标”
依据：anxi-2019#三/三/4
对象：县 350524
应：证明 “教育系统各类评比表彰均已单列乡村教师指标” “在教育系统各类评比表彰中单列乡村教师指标”
凭据：当年各类评比表彰文件
有效：1年
英文：Every award in education has places for rural teachers

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “培训经费：恰好达到”
情形：刚达标
截至：2026-12-31
设：县 350524（县财政教师培训专项经费 = 2500万元，教职工工资总额 = 10亿元）
设：学校 350524-0001（学段 = 小学，学校列支的教师培训专项经费 = 5万元，年度日常公用经费总额 = 100万元）
应得：county_training_share 达标
应得：school_training_share 于 350524-0001 达标

测试 “培训经费：差一元”
情形：刚未达标
截至：2026-12-31
设：县 350524（县财政教师培训专项经费 = 24999999元，教职工工资总额 = 10亿元）
设：学校 350524-0001（学段 = 小学，学校列支的教师培训专项经费 = 49999元，年度日常公用经费总额 = 100万元）
应得：county_training_share 未达标
应得：school_training_share 于 350524-0001 未达标

测试 “培训经费：总额没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（县财政教师培训专项经费 = 2500万元）
设：学校 350524-0001（学段 = 小学，学校列支的教师培训专项经费 = 5万元）
应得：county_training_share 待核实
应得：school_training_share 于 350524-0001 待核实

测试 “培训经费：分母误用专任教师工资总额、公用经费预算总额”
情形：分母误用
截至：2026-12-31
设：县 350524（县财政教师培训专项经费 = 2400万元，教职工工资总额 = 10亿元，专任教师工资总额 = 9亿元）
设：学校 350524-0001（学段 = 小学，学校列支的教师培训专项经费 = 5万元，年度日常公用经费总额 = 100万元，年度公用经费预算总额 = 120万元）
应得：county_training_share 未达标
应得：school_training_share 于 350524-0001 达标

测试 “任职经历：最少的一人两所”
情形：刚达标
截至：2026-12-31
设：县 350524（新聘任校长数 = 6人，新聘任校长任职学校最少所数 = 2所，新聘任高级职称教师数 = 30人，
  新聘任高级职称教师任职学校最少所数 = 2所，名师数 = 12人，名师任职学校最少所数 = 2所）
应得：new_principal_experience 达标
应得：new_senior_teacher_experience 达标
应得：master_teacher_experience 达标

测试 “任职经历：有一人只在一所学校”
情形：刚未达标
截至：2026-12-31
设：县 350524（新聘任校长数 = 6人，新聘任校长任职学校最少所数 = 1所，新聘任高级职称教师数 = 30人，
  新聘任高级职称教师任职学校最少所数 = 1所，名师数 = 12人，名师任职学校最少所数 = 1所）
应得：new_principal_experience 未达标，差 1所
应得：new_senior_teacher_experience 未达标
应得：master_teacher_experience 未达标

测试 “任职经历：只知道人数”
情形：缺数据
截至：2026-12-31
设：县 350524（新聘任校长数 = 6人，新聘任高级职称教师数 = 30人，名师数 = 12人）
应得：new_principal_experience 待核实
应得：new_senior_teacher_experience 待核实
应得：master_teacher_experience 待核实

测试 “任职经历、编外聘用：没有这些人”
情形：不适用
截至：2026-12-31
设：县 350524（新聘任校长数 = 0人，新聘任高级职称教师数 = 0人，名师数 = 0人，编外聘用教师数 = 0人）
应得：new_principal_experience 不适用
应得：new_senior_teacher_experience 不适用
应得：master_teacher_experience 不适用
应得：contract_teacher_pay_determined 不适用
应得：contract_teacher_pay_budgeted 不适用

测试 “编制、岗位、配备、编外经费、表彰：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（unified_staffing = 已证明，编外聘用教师数 = 80人，contract_teacher_pay_determined = 已证明，
  contract_teacher_pay_budgeted = 已证明，staff_quota_yearly = 已证明，posts_determined = 已证明，
  school_quotas_allocated = 已证明，school_quotas_filed = 已证明，rural_teacher_awards = 已证明）
应得：unified_staffing 达标
应得：contract_teacher_pay_determined 达标
应得：contract_teacher_pay_budgeted 达标
应得：staff_quota_yearly 达标
应得：posts_determined 达标
应得：school_quotas_allocated 达标
应得：school_quotas_filed 达标
应得：rural_teacher_awards 达标

测试 “编制、岗位、配备、编外经费、表彰：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（unified_staffing = 未证明，编外聘用教师数 = 80人，contract_teacher_pay_determined = 未证明，
  contract_teacher_pay_budgeted = 未证明，staff_quota_yearly = 未证明，posts_determined = 未证明，
  school_quotas_allocated = 未证明，school_quotas_filed = 未证明，rural_teacher_awards = 未证明）
应得：unified_staffing 未达标
应得：contract_teacher_pay_determined 未达标
应得：contract_teacher_pay_budgeted 未达标
应得：staff_quota_yearly 未达标
应得：posts_determined 未达标
应得：school_quotas_allocated 未达标
应得：school_quotas_filed 未达标
应得：rural_teacher_awards 未达标

测试 “编制、岗位、配备、编外经费、表彰：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524（编外聘用教师数 = 80人）
应得：unified_staffing 待核实
应得：contract_teacher_pay_determined 待核实
应得：contract_teacher_pay_budgeted 待核实
应得：staff_quota_yearly 待核实
应得：posts_determined 待核实
应得：school_quotas_allocated 待核实
应得：school_quotas_filed 待核实
应得：rural_teacher_awards 待核实

测试 “交流轮岗：恰好百分之十，其中恰好百分之二十”
情形：刚达标
截至：2026-12-31
设：县 350524（符合交流条件教师数 = 1000人，交流轮岗教师数 = 100人，交流轮岗骨干教师数 = 20人）
应得：rotation_teachers 达标
应得：rotation_backbone 达标

测试 “交流轮岗：少一个人”
情形：刚未达标
截至：2026-12-31
设：县 350524（符合交流条件教师数 = 1000人，交流轮岗教师数 = 99人，交流轮岗骨干教师数 = 19人）
应得：rotation_teachers 未达标，差 1人
应得：rotation_backbone 未达标，差 1人

测试 “交流轮岗：轮岗人数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（符合交流条件教师数 = 1000人）
应得：rotation_teachers 待核实
应得：rotation_backbone 待核实

测试 “交流轮岗：分母误用专任教师数、全县骨干教师数”
情形：分母误用
截至：2026-12-31
设：县 350524（符合交流条件教师数 = 1000人，交流轮岗教师数 = 100人，交流轮岗骨干教师数 = 20人，
  专任教师数 = 6000人，全县骨干教师数 = 400人）
应得：rotation_teachers 达标
应得：rotation_backbone 达标

测试 “交流轮岗：每年一算，用当年的数”
截至：2026-11-22
设：县 350524（符合交流条件教师数【2025】 = 1000人，交流轮岗教师数【2025】 = 100人，交流轮岗骨干教师数【2025】 = 19人）
应得：rotation_teachers 【2025】 达标
应得：rotation_backbone 【2025】 未达标

测试 “配备、培训完成率和工资：恰好达到”
情形：刚达标
截至：2026-12-31
设：县 350524（完成继续教育培训教师数 = 5000人，应完成继续教育培训教师数 = 5000人，
  义务教育教师平均工资收入 = 9万元，当地公务员平均工资收入 = 9万元，
  乡村教师实际工资收入 = 8.5万元，同职级城镇教师工资收入 = 8.5万元，
  在岗教职工数 = 6200人，按标准应配教职工数 = 6200人）
应得：staff_complete 达标
应得：training_completed 达标
应得：teacher_pay 达标
应得：rural_pay 达标

测试 “配备、培训完成率和工资：差一人、差一元”
情形：刚未达标
截至：2026-12-31
设：县 350524（完成继续教育培训教师数 = 4999人，应完成继续教育培训教师数 = 5000人，
  义务教育教师平均工资收入 = 89999元，当地公务员平均工资收入 = 9万元，
  乡村教师实际工资收入 = 84999元，同职级城镇教师工资收入 = 8.5万元，
  在岗教职工数 = 6199人，按标准应配教职工数 = 6200人）
应得：staff_complete 未达标，差 1人
应得：training_completed 未达标
应得：teacher_pay 未达标，差 1元
应得：rural_pay 未达标，差 1元

测试 “配备、培训完成率和工资：缺一半数据”
情形：缺数据
截至：2026-12-31
设：县 350524（完成继续教育培训教师数 = 5000人，义务教育教师平均工资收入 = 9万元，乡村教师实际工资收入 = 8.5万元，在岗教职工数 = 6200人）
应得：staff_complete 待核实
应得：training_completed 待核实
应得：teacher_pay 待核实
应得：rural_pay 待核实

测试 “培训完成率：分母误用专任教师数”
情形：分母误用
截至：2026-12-31
设：县 350524（完成继续教育培训教师数 = 5000人，应完成继续教育培训教师数 = 5200人，专任教师数 = 5000人）
应得：training_completed 未达标

测试 “公积金和社会保险：足额、人人享受”
情形：刚达标
截至：2026-12-31
设：县 350524（教师住房公积金单位实缴额 = 6000万元，教师住房公积金单位应缴额 = 6000万元，
  已缴存住房公积金的教师数 = 6000人，应缴存住房公积金的教师数 = 6000人，
  教师社会保险单位实缴额 = 1.2亿元，教师社会保险单位应缴额 = 1.2亿元，
  已参加各项社会保险的教师数 = 6000人，应参加社会保险的教师数 = 6000人）
应得：teacher_benefits_housing_fund_in_full 达标
应得：teacher_benefits_housing_fund_for_all 达标
应得：teacher_benefits_insurance_in_full 达标
应得：teacher_benefits_insurance_for_all 达标

测试 “公积金和社会保险：差一元、差一人”
情形：刚未达标
截至：2026-12-31
设：县 350524（教师住房公积金单位实缴额 = 59999999元，教师住房公积金单位应缴额 = 6000万元，
  已缴存住房公积金的教师数 = 5999人，应缴存住房公积金的教师数 = 6000人，
  教师社会保险单位实缴额 = 119999999元，教师社会保险单位应缴额 = 1.2亿元，
  已参加各项社会保险的教师数 = 5999人，应参加社会保险的教师数 = 6000人）
应得：teacher_benefits_housing_fund_in_full 未达标，差 1元
应得：teacher_benefits_housing_fund_for_all 未达标
应得：teacher_benefits_insurance_in_full 未达标，差 1元
应得：teacher_benefits_insurance_for_all 未达标

测试 “公积金和社会保险：应缴数没有报”
情形：缺数据
截至：2026-12-31
设：县 350524（教师住房公积金单位实缴额 = 6000万元，已缴存住房公积金的教师数 = 6000人，
  教师社会保险单位实缴额 = 1.2亿元，已参加各项社会保险的教师数 = 6000人）
应得：teacher_benefits_housing_fund_in_full 待核实
应得：teacher_benefits_housing_fund_for_all 待核实
应得：teacher_benefits_insurance_in_full 待核实
应得：teacher_benefits_insurance_for_all 待核实

测试 “培训制度、聘任、机制、补助和荣誉：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（teacher_development = 已证明，competitive_posts_system = 已证明，competitive_posts_competition = 已证明，recall_mechanism = 已证明，
  talent_programmes_leading = 已证明，talent_programmes_masters = 已证明，pay_linkage = 已证明，应享受乡村教师生活补助的教师数 = 900人，已享受乡村教师生活补助的教师数 = 900人，
  rural_teacher_honours = 已证明）
应得：teacher_development 达标
应得：competitive_posts_system 达标
应得：competitive_posts_competition 达标
应得：recall_mechanism 达标
应得：talent_programmes_leading 达标
应得：talent_programmes_masters 达标
应得：pay_linkage 达标
应得：rural_allowance_paid 达标
应得：rural_teacher_honours 达标

测试 “培训制度、聘任、机制、补助和荣誉：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（teacher_development = 未证明，competitive_posts_system = 未证明，competitive_posts_competition = 未证明，recall_mechanism = 未证明，
  talent_programmes_leading = 未证明，talent_programmes_masters = 未证明，pay_linkage = 未证明，应享受乡村教师生活补助的教师数 = 900人，已享受乡村教师生活补助的教师数 = 899人，
  rural_teacher_honours = 未证明）
应得：teacher_development 未达标
应得：competitive_posts_system 未达标
应得：competitive_posts_competition 未达标
应得：recall_mechanism 未达标
应得：talent_programmes_leading 未达标
应得：talent_programmes_masters 未达标
应得：pay_linkage 未达标
应得：rural_allowance_paid 未达标，差 1人
应得：rural_teacher_honours 未达标

测试 “培训制度、聘任、机制、补助和荣誉：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524（应享受乡村教师生活补助的教师数 = 900人）
应得：teacher_development 待核实
应得：competitive_posts_system 待核实
应得：competitive_posts_competition 待核实
应得：recall_mechanism 待核实
应得：talent_programmes_leading 待核实
应得：talent_programmes_masters 待核实
应得：pay_linkage 待核实
应得：rural_allowance_paid 待核实
应得：rural_teacher_honours 待核实

测试 “乡村教师补助：没有应享受的教师”
情形：不适用
截至：2026-12-31
设：县 350524（应享受乡村教师生活补助的教师数 = 0人）
应得：rural_allowance_paid 不适用

测试 “乡村教师补助：比印发时高一元”
情形：刚达标
截至：2026-12-31
设：县 350524（乡村教师生活补助标准 = 301元，方案印发时乡村教师生活补助标准 = 300元）
应得：rural_allowance_raised 达标

测试 “乡村教师补助：没有提高”
情形：刚未达标
截至：2026-12-31
设：县 350524（乡村教师生活补助标准 = 300元，方案印发时乡村教师生活补助标准 = 300元）
应得：rural_allowance_raised 未达标

测试 “乡村教师补助：不知道印发时的标准”
情形：缺数据
截至：2026-12-31
设：县 350524（乡村教师生活补助标准 = 301元）
应得：rural_allowance_raised 待核实

测试 “学校教师培训经费：高中不在义务教育之内”
情形：不适用
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 高中，学校列支的教师培训专项经费 = 1万元，年度日常公用经费总额 = 100万元）
应得：school_training_share 于 350524-0001 不适用

测试 “岗位结构比例：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（posts_ratio_standard = 已证明）
应得：posts_ratio_standard 达标

测试 “岗位结构比例：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（posts_ratio_standard = 未证明）
应得：posts_ratio_standard 未达标

测试 “岗位结构比例：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：posts_ratio_standard 待核实
