// 二、加快推进义务教育优质均衡发展。测试中的数据都是虚构的。

规则集 shandong

// ── （一）优化学校规划布局 ─────────────────────────────────────────

数据 estate_facilities_due “城镇居住区应配套教育设施数”
英文：Educational facilities required of town residential areas
层级：县（市、区）
类型：整数
单位：个
期间：每年
提供：县级自然资源、住建、教育部门
来源：规划条件、土地出让合同
释义：规划条件或规定要求配套建设教育设施（幼儿园、小学、初中等）、住宅首期已开工的城镇居住区，其应配套的教育设施数。

数据 estate_facilities_planned “同步规划的居住区教育设施数”
英文：Educational facilities planned together with the housing
层级：县（市、区）
类型：整数
单位：个
期间：每年
属于：城镇居住区应配套教育设施数
提供：县级自然资源部门
来源：规划许可
释义：应配套的教育设施中，与所在居住区同步完成规划的个数。

数据 estate_facilities_built “同步建设的居住区教育设施数”
英文：Educational facilities built together with the housing
层级：县（市、区）
类型：整数
单位：个
期间：每年
属于：城镇居住区应配套教育设施数
提供：县级住建部门
来源：施工许可
释义：应配套的教育设施中，与所在居住区同步建设的个数；停建、缓建的不计。

数据 estate_facilities_delivered “同步交付使用的居住区教育设施数”
英文：Educational facilities handed over together with the housing
层级：县（市、区）
类型：整数
单位：个
期间：每年
属于：城镇居住区应配套教育设施数
提供：县级住建、教育部门
来源：竣工和移交文件
释义：应配套的教育设施中，与所在居住区同步交付使用的个数；居住区尚未交付、设施未逾期的计入。

规则 estate_facilities “居住区教育设施同步规划、建设、交付”
依据：shandong-2025#二/一 “落实配套教育设施与城镇居住区同步规划、同步建设、同步交付使用要求”
落实：national-2023#二/2
对象：县（市、区）
应：
  （一）planned “同步规划” “planned together”：同步规划的居住区教育设施数 等于 城镇居住区应配套教育设施数 “同步规划”；
  （二）built “同步建设” “built together”：同步建设的居住区教育设施数 等于 城镇居住区应配套教育设施数 “同步建设”；
  （三）delivered “同步交付使用” “handed over together”：同步交付使用的居住区教育设施数 等于 城镇居住区应配套教育设施数 “同步交付使用”
英文：Educational facilities are planned, built and handed over together with the housing

数据 rural_townships “有乡村学校的乡镇数”
英文：Townships with rural schools
层级：县（市、区）
类型：整数
单位：个
期间：每年
提供：县级教育部门
来源：教育事业统计
释义：有乡村学校（含教学点）的乡镇数，涉农街道有乡村学校的计入。

数据 townships_with_layout_policy “制定乡村学校布局优化办法的乡镇数”
英文：Townships with their own policy for the layout of rural schools
层级：县（市、区）
类型：整数
单位：个
期间：每年
属于：有乡村学校的乡镇数
提供：县级教育部门
来源：各乡镇学校布局优化办法
释义：上项中逐个乡镇制定了乡村学校布局优化办法（一镇一策）的个数。

规则 township_layout “乡村学校布局一镇一策”
依据：shandong-2025#二/一
落实：national-2023#二/2
对象：县（市、区）
应：制定乡村学校布局优化办法的乡镇数 等于 有乡村学校的乡镇数 “一镇一策优化乡村学校布局”
英文：Every township has its own policy for the layout of rural schools

数据 township_junior_schools “乡镇初中学校数”
英文：Junior schools in the township
层级：乡镇
类型：整数
单位：校
期间：每学年
算法：计数（学校：学段 为 初中）
提供：县级教育部门
来源：教育事业统计
释义：乡镇内开设初中的学校数，九年一贯制学校、完全中学的初中部计入。逐校列出并报全的，由系统计数。

规则 township_junior “每个乡镇保留一所初中”
依据：shandong-2025#二/一
落实：national-2023#二/2
对象：乡镇
原则上：乡镇初中学校数 至少 一所 “原则上每个乡镇至少保留一所初中学校”
英文：Every township keeps at least one junior school
说明：原文没有写哪些乡镇可以例外。没有保留的，要说明理由。

规则 township_junior_everywhere “各乡镇都保留初中”
依据：shandong-2025#二/一
落实：national-2023#二/2
对象：县（市、区）
原则上：每（乡镇：乡镇初中学校数 至少 一所） “原则上每个乡镇至少保留一所初中学校”
英文：All townships of the county keep a junior school

// ── （二）全面改善办学条件 ─────────────────────────────────────────

规则 standardisation_ledger_sd “学校标准化提升工作台账”
依据：shandong-2025#二/二
落实：national-2023#二/1
对象：县（市、区）
应：
  （一）ledger “建立台账” “ledger”：证明 “已建立学校标准化提升工作台账” “逐县（市、区）建立学校标准化提升工作台账”；
  （二）contents “台账内容” “contents”：证明 “台账逐项目写明项目内容、规划投资及完成时限” “明确项目内容、规划投资及完成时限”
凭据：学校标准化提升工作台账
有效：1年
英文：A ledger of the standardisation of schools

规则 standardisation_ledgers “各县都建立台账”
依据：shandong-2025#二/二
落实：national-2023#二/1
对象：省
应：每（县（市、区）：符合 standardisation_ledger_sd） “逐县（市、区）建立学校标准化提升工作台账”
英文：Every county has a ledger

数据 meets_class_2 “达到省定二类以上办学条件标准”
英文：Meets the provincial conditions of class II or above
层级：学校
类型：是否
期间：每年
提供：县级教育部门
来源：学校标准化提升工作台账
释义：学校（学段单元）逐条对照山东省规定的办学条件标准，Ⅱ类或Ⅰ类的各条都达到的填是。

数据 compulsory_units “义务教育学校和学段单元数”
英文：Compulsory schools
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
算法：计数（学校：学段 为 小学、初中）
提供：教育部门
来源：教育事业统计
释义：小学、初中学校数，含教学点；一贯制学校和完全中学的小学部、初中部各计一个。逐校列出并报全的，由系统计数。

数据 compulsory_units_class_2 “达到省定二类以上办学条件标准的学校和学段单元数”
英文：Compulsory schools that meet the conditions of class II or above
层级：县（市、区）、省
类型：整数
单位：校
期间：每年
属于：义务教育学校和学段单元数
算法：计数（学校：达到省定二类以上办学条件标准，限 学段 为 小学、初中）
提供：教育部门
来源：学校标准化提升工作台账
释义：义务教育学校中达到省定二类以上办学条件标准的学校数。逐校列出并报全的，由系统计数。

规则 school_conditions “义务教育学校办学条件”
依据：shandong-2025#二/二
落实：national-2023#二/1
对象：学校
条件：学段 为 小学、初中
期限：到2027年
应：达到省定二类以上办学条件标准 “到2027年所有义务教育学校均达到省定II类以上办学条件标准”
英文：Compulsory schools meet the provincial conditions of class II or above

规则 school_conditions_everywhere “所有义务教育学校办学条件达标”
依据：shandong-2025#二/二
落实：national-2023#二/1
对象：省、县（市、区）
期限：到2027年
应：达到省定二类以上办学条件标准的学校和学段单元数 占 义务教育学校和学段单元数 等于 100% “到2027年所有义务教育学校均达到省定II类以上办学条件标准”
英文：All compulsory schools meet the provincial conditions of class II or above

// ── （三）均衡教师资源配置 ─────────────────────────────────────────

数据 curriculum_teachers_required “按国家课程方案应配专任教师数”
英文：Teachers required by the national curriculum plan
层级：县（市、区）
类型：整数
单位：人
期间：每学年
提供：县级教育部门、机构编制部门
来源：课程方案课时测算、教职工编制核定文件
释义：按国家课程方案的科目和课时测算，全县义务教育学校应配备的专任教师数。

数据 schools_all_subjects “各科教师配齐的义务教育学校和学段单元数”
英文：Compulsory schools with teachers of every subject
层级：县（市、区）
类型：整数
单位：校
期间：每学年
属于：义务教育学校和学段单元数
提供：县级教育部门
来源：教师配备台账
释义：国家课程方案规定的各科目都有专任教师（含走教、交流到校任教的）的义务教育学校和学段单元数。

规则 teachers_by_curriculum “依据国家课程方案配齐配足专任教师”
依据：shandong-2025#二/三
落实：national-2023#二/1
对象：县（市、区）
应：
  （一）enough “配足” “enough”：专任教师数 不少于 按国家课程方案应配专任教师数 “依据国家课程方案配齐配足义务教育专任教师”；
  （二）every_subject “配齐” “every subject”：各科教师配齐的义务教育学校和学段单元数 等于 义务教育学校和学段单元数 “依据国家课程方案配齐配足义务教育专任教师”
英文：Enough teachers, and of every subject, for the national curriculum plan
说明：“配足”看总数，“配齐”看各科。

数据 urban_teachers “城区义务教育学校专任教师数”
英文：Teachers of compulsory schools in cities
层级：省
类型：整数
单位：人
期间：每年
提供：省级教育部门
来源：教育事业统计城乡分类
释义：统计上属于城区的义务教育学校专任教师数。

数据 urban_bachelor_teachers “城区义务教育学校本科以上学历专任教师数”
英文：Teachers in cities with a bachelor's degree or above
层级：省
类型：整数
单位：人
期间：每年
属于：城区义务教育学校专任教师数
提供：省级教育部门
来源：教育事业统计城乡分类
释义：上项中本科及以上学历的人数。

数据 town_teachers “镇区义务教育学校专任教师数”
英文：Teachers of compulsory schools in towns
层级：省
类型：整数
单位：人
期间：每年
提供：省级教育部门
来源：教育事业统计城乡分类
释义：统计上属于镇区的义务教育学校专任教师数。

数据 town_bachelor_teachers “镇区义务教育学校本科以上学历专任教师数”
英文：Teachers in towns with a bachelor's degree or above
层级：省
类型：整数
单位：人
期间：每年
属于：镇区义务教育学校专任教师数
提供：省级教育部门
来源：教育事业统计城乡分类
释义：上项中本科及以上学历的人数。

数据 village_teachers “乡村义务教育学校专任教师数”
英文：Teachers of compulsory schools in villages
层级：省
类型：整数
单位：人
期间：每年
提供：省级教育部门
来源：教育事业统计城乡分类
释义：统计上属于乡村的义务教育学校专任教师数。

数据 village_bachelor_teachers “乡村义务教育学校本科以上学历专任教师数”
英文：Teachers in villages with a bachelor's degree or above
层级：省
类型：整数
单位：人
期间：每年
属于：乡村义务教育学校专任教师数
提供：省级教育部门
来源：教育事业统计城乡分类
释义：上项中本科及以上学历的人数。

口径 urban_rural_degree_ratio “城市与农村专任教师本科以上学历比例之比”
依据：shandong-2025#二/三 “城市与农村义务教育学校专任教师本科以上学历比例之比”
按：
  （一）towns_rural “镇区计入农村” “towns are rural”：（城区义务教育学校本科以上学历专任教师数 占 城区义务教育学校专任教师数）
    / （（镇区义务教育学校本科以上学历专任教师数 + 乡村义务教育学校本科以上学历专任教师数） / （镇区义务教育学校专任教师数 + 乡村义务教育学校专任教师数））；
  （二）towns_apart “镇区不计” “towns are left out”：（城区义务教育学校本科以上学历专任教师数 占 城区义务教育学校专任教师数）
    / （乡村义务教育学校本科以上学历专任教师数 占 乡村义务教育学校专任教师数）；
  （三）towns_urban “镇区计入城市” “towns are urban”：（（城区义务教育学校本科以上学历专任教师数 + 镇区义务教育学校本科以上学历专任教师数）
    / （城区义务教育学校专任教师数 + 镇区义务教育学校专任教师数）） / （乡村义务教育学校本科以上学历专任教师数 占 乡村义务教育学校专任教师数）
理由：统计上分城区、镇区、乡村，方案只写城市与农村，没有写镇区算哪一边。三种都算，结果不同的，由有权机关明确口径后认定。
英文：How towns count in the ratio of city to country

规则 urban_rural_degrees “城乡专任教师本科以上学历比例之比”
依据：shandong-2025#二/三
落实：national-2023#二/3
对象：省
期限：到2027年
应：城市与农村专任教师本科以上学历比例之比 降至 1.03以下 “到2027年城市与农村义务教育学校专任教师本科以上学历比例之比降至1.03以下”
英文：Ratio of city to country shares of teachers with a bachelor's degree
说明：先各自算本科以上学历教师占专任教师的比例，再求两个比例之比；不是人数之比。

规则 teacher_pay “教师平均工资不低于公务员”
依据：shandong-2025#二/三
落实：national-2023#二/6
对象：县（市、区）
应：义务教育教师平均工资收入 不低于 当地公务员平均工资收入 “义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平”
英文：Average pay of teachers is no lower than that of local civil servants

规则 teacher_pay_everywhere “各县教师平均工资不低于公务员”
依据：shandong-2025#二/三
落实：national-2023#二/6
对象：省
应：每（县（市、区）：符合 teacher_pay） “全面落实义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平要求”
英文：Every county pays its teachers no less than civil servants
说明：“全面落实”按各县都落实掌握；“当地”是县，不能用全省平均数代替。

// ── （五）保障群体教育公平 ─────────────────────────────────────────

口径 public_schools_mainly_sd “以流入地公办学校为主”
依据：shandong-2025#二/五 “以流入地公办学校为主”
按：
  （一）majority “超过一半” “more than half”：超过 50%；
  （二）whole “全部” “all”：达到 100%
理由：方案没有写“为主”的界限。不到一半的一定不是为主，全部的一定是；两者之间的，由有权机关明确口径后认定。
英文：Mainly public schools

规则 migrant_children_public “随迁子女以公办学校为主就读”
依据：shandong-2025#二/五
落实：national-2023#二/4
对象：县（市、区）
应：随迁子女公办就读人数 占 随迁子女在读人数 按 以流入地公办学校为主 掌握 “以流入地公办学校为主”
英文：Migrant children are mainly in public schools

数据 vulnerable_children “应接受义务教育的孤儿等群体儿童数”
英文：Orphans, left-behind and other children in difficulty, of compulsory age
层级：县（市、区）
类型：整数
单位：人
期间：每学年
提供：县级民政部门、教育部门
来源：精准摸排台账汇总数
释义：孤儿、事实无人抚养儿童、农村留守儿童、困境儿童中应接受义务教育的人数，同一人不重复计（只报人数）。

数据 vulnerable_children_in_school “在学的孤儿等群体儿童数”
英文：Orphans, left-behind and other children in difficulty who are in school
层级：县（市、区）
类型：整数
单位：人
期间：每学年
属于：应接受义务教育的孤儿等群体儿童数
提供：县级教育部门
来源：控辍保学台账汇总数
释义：上项中在学校接受义务教育、没有失学辍学的人数（只报人数）。

规则 no_dropouts “不发生失学辍学”
依据：shandong-2025#二/五
落实：national-2023#二/2；national-2023#二/4
对象：县（市、区）
应：在学的孤儿等群体儿童数 等于 应接受义务教育的孤儿等群体儿童数 “防止发生失学辍学问题”
英文：No child in difficulty is out of school
说明：“防止发生”按一例也不发生掌握，即人人在学；范围是原文前半句所列的儿童。

规则 disabled_enrolment “残疾儿童义务教育入学率”
依据：shandong-2025#二/五
落实：national-2023#二/4
对象：省
应：残疾儿童少年入学率 保持在 99%以上 “确保残疾儿童义务教育入学率稳定在99%以上”
英文：At least 99% of disabled children are enrolled
说明：“稳定在”要求一直保持，没有期限。

规则 correction_schools “各市专门学校”
依据：shandong-2025#二/五
落实：national-2023#二/4
对象：设区市
推进：是
应：设有专门学校 “加快推进各市专门学校建设”
英文：Every city builds a school for pupils with serious misconduct
说明：原文是“加快推进”，没有写完成时限；“各市”按每个市至少一所掌握，没有建成的为未达到预期目标。

规则 correction_schools_everywhere “专门学校建设覆盖各市”
依据：shandong-2025#二/五
落实：national-2023#二/4
对象：省
推进：是
应：占比（设区市：设有专门学校） 等于 100% “加快推进各市专门学校建设”
英文：All cities build such schools

// ── （六）着力提升育人质量 ─────────────────────────────────────────

数据 plan_courses “国家课程方案规定的课程门数”
英文：Courses required by the national curriculum plan
层级：学校
类型：整数
单位：门
期间：每学年
提供：学校
来源：国家课程方案、学校课程表
释义：国家课程方案规定本校所在学段各年级应开设的课程门数；同一门课在几个年级开设的，每个年级计一门。

数据 plan_courses_offered “按国家课程方案开设的课程门数”
英文：Courses offered of the national curriculum plan
层级：学校
类型：整数
单位：门
期间：每学年
属于：国家课程方案规定的课程门数
提供：学校
来源：学校课程表
释义：上项中各年级已开设的课程门数。

数据 plan_courses_full_hours “课时达到国家课程方案的课程门数”
英文：Courses of the national curriculum plan with full hours
层级：学校
类型：整数
单位：门
期间：每学年
属于：按国家课程方案开设的课程门数
提供：学校
来源：学校课程表
释义：已开设课程中，实际课时不少于国家课程方案规定课时的门数。

规则 curriculum_offered “开齐课程、开足课时”
依据：shandong-2025#二/六
对象：学校
条件：学段 为 小学、初中
应：
  （一）complete “开齐课程” “all courses”：按国家课程方案开设的课程门数 等于 国家课程方案规定的课程门数 “开齐课程”；
  （二）full_hours “开足课时” “full hours”：课时达到国家课程方案的课程门数 等于 国家课程方案规定的课程门数 “开足课时”
英文：The full curriculum with full hours

数据 schools_teaching_meets_standard “课堂教学达标的义务教育学校和学段单元数”
英文：Compulsory schools whose classroom teaching meets the standard
层级：县（市、区）
类型：整数
单位：校
期间：每学年
属于：义务教育学校和学段单元数
提供：县级教育部门
来源：课程实施监测、课堂教学评价结果
释义：按省、市教育部门的课堂教学标准评价为达标的义务教育学校和学段单元数。

规则 classroom_teaching “课堂教学全面达标”
依据：shandong-2025#二/六
对象：县（市、区）
推进：是
应：课堂教学达标的义务教育学校和学段单元数 等于 义务教育学校和学段单元数 “推动课堂教学全面达标”
英文：Classroom teaching meets the standard in every school

数据 library_subjects_due “义务教育学科数”
英文：Subjects of compulsory education
层级：省
类型：整数
单位：门
提供：省级教育部门
来源：国家课程方案
释义：国家课程方案规定的义务教育各学科门数。

数据 library_subjects “优秀课程共享资源库覆盖的学科数”
英文：Subjects in the library of shared courses
层级：省
类型：整数
单位：门
期间：每年
属于：义务教育学科数
提供：省级教育部门
来源：优秀课程共享资源库目录
释义：资源库中至少有一节优秀课程的学科门数。

数据 library_chapters_due “义务教育各学科教材章节数”
英文：Chapters of all subjects
层级：省
类型：整数
单位：章
提供：省级教育部门
来源：教材目录
释义：义务教育各学科在用教材的章节总数。

数据 library_chapters “优秀课程共享资源库覆盖的章节数”
英文：Chapters in the library of shared courses
层级：省
类型：整数
单位：章
期间：每年
属于：义务教育各学科教材章节数
提供：省级教育部门
来源：优秀课程共享资源库目录
释义：资源库中至少有一节优秀课程的章节数。

规则 course_library “优秀课程共享资源库”
依据：shandong-2025#二/六
落实：national-2023#二/2
对象：省
推进：是
应：
  （一）subjects “全学科” “every subject”：优秀课程共享资源库覆盖的学科数 等于 义务教育学科数 “逐步建成覆盖全学科、全章节的优秀课程共享资源库”；
  （二）chapters “全章节” “every chapter”：优秀课程共享资源库覆盖的章节数 等于 义务教育各学科教材章节数 “逐步建成覆盖全学科、全章节的优秀课程共享资源库”
英文：A library of shared courses for every subject and chapter
说明：原文是“逐步建成”，没有写完成时限。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “县：都恰好做到”
情形：刚达标
截至：2026-12-31
设：县 379901（城镇居住区应配套教育设施数 = 12个，同步规划的居住区教育设施数 = 12个，同步建设的居住区教育设施数 = 12个，同步交付使用的居住区教育设施数 = 12个，
  有乡村学校的乡镇数 = 8个，制定乡村学校布局优化办法的乡镇数 = 8个，
  standardisation_ledger_sd_ledger = 已证明，standardisation_ledger_sd_contents = 已证明，
  专任教师数 = 3000人，按国家课程方案应配专任教师数 = 3000人，义务教育学校和学段单元数 = 60校，各科教师配齐的义务教育学校和学段单元数 = 60校，
  义务教育教师平均工资收入 = 9万元，当地公务员平均工资收入 = 9万元，
  随迁子女公办就读人数 = 800人，随迁子女在读人数 = 800人，应接受义务教育的孤儿等群体儿童数 = 90人，在学的孤儿等群体儿童数 = 90人，课堂教学达标的义务教育学校和学段单元数 = 60校）
应得：estate_facilities_planned 达标
应得：estate_facilities_built 达标
应得：estate_facilities_delivered 达标
应得：township_layout 达标
应得：standardisation_ledger_sd_ledger 达标
应得：standardisation_ledger_sd_contents 达标
应得：teachers_by_curriculum_enough 达标
应得：teachers_by_curriculum_every_subject 达标
应得：teacher_pay 达标
应得：migrant_children_public 达标
应得：no_dropouts 达标
应得：classroom_teaching 达标

测试 “县：各差一个”
情形：刚未达标
截至：2026-12-31
设：县 379901（城镇居住区应配套教育设施数 = 12个，同步规划的居住区教育设施数 = 11个，同步建设的居住区教育设施数 = 11个，同步交付使用的居住区教育设施数 = 11个，
  有乡村学校的乡镇数 = 8个，制定乡村学校布局优化办法的乡镇数 = 7个，
  standardisation_ledger_sd_ledger = 未证明，standardisation_ledger_sd_contents = 未证明，
  专任教师数 = 2999人，按国家课程方案应配专任教师数 = 3000人，义务教育学校和学段单元数 = 60校，各科教师配齐的义务教育学校和学段单元数 = 59校，
  义务教育教师平均工资收入 = 89999元，当地公务员平均工资收入 = 9万元，
  随迁子女公办就读人数 = 400人，随迁子女在读人数 = 800人，应接受义务教育的孤儿等群体儿童数 = 90人，在学的孤儿等群体儿童数 = 89人，课堂教学达标的义务教育学校和学段单元数 = 59校）
应得：estate_facilities_planned 未达标，差 1个
应得：estate_facilities_built 未达标，差 1个
应得：estate_facilities_delivered 未达标，差 1个
应得：township_layout 未达标，差 1个
应得：standardisation_ledger_sd_ledger 未达标
应得：standardisation_ledger_sd_contents 未达标
应得：teachers_by_curriculum_enough 未达标，差 1人
应得：teachers_by_curriculum_every_subject 未达标，差 1校
应得：teacher_pay 未达标，差 1元
应得：migrant_children_public 未达标
应得：no_dropouts 未达标，差 1人
应得：classroom_teaching 未达标，差 1校

测试 “县：什么都没有填报”
情形：缺数据
截至：2026-12-31
设：县 379901
应得：estate_facilities_planned 待核实
应得：estate_facilities_built 待核实
应得：estate_facilities_delivered 待核实
应得：township_layout 待核实
应得：standardisation_ledger_sd_ledger 待核实
应得：standardisation_ledger_sd_contents 待核实
应得：teachers_by_curriculum_enough 待核实
应得：teachers_by_curriculum_every_subject 待核实
应得：teacher_pay 待核实
应得：migrant_children_public 待核实
应得：no_dropouts 待核实
应得：classroom_teaching 待核实

测试 “随迁子女：分母误用符合条件随迁子女数；一半以上、不到全部的待研判”
情形：分母误用
截至：2026-12-31
设：县 379901（随迁子女公办就读人数 = 401人，随迁子女在读人数 = 800人，符合条件随迁子女数 = 401人）
应得：migrant_children_public 待研判

测试 “乡镇初中：九年一贯制学校的初中部也算一所”
情形：刚达标
截至：2026-12-31
设：县 379901
报全：乡镇 1个
设：乡镇 379901-100
报全：学校 1所
报全：多学段学校 1所
设：多学段学校 379901-100-9（办学形式 = 九年一贯制）
报全：学段单元 1所
设：学段单元 379901-100-9-2（学段 = 初中）
应得：township_junior 达标
应得：township_junior_everywhere 达标

测试 “乡镇初中：一所也没有保留”
情形：刚未达标
截至：2026-12-31
设：县 379901
报全：乡镇 2个
设：乡镇 379901-100（乡镇初中学校数 = 1校）
设：乡镇 379901-101（乡镇初中学校数 = 0校）
应得：township_junior 于 379901-101 未达标，差 1校
应得：township_junior_everywhere 未达标

测试 “乡镇初中：有一个乡镇没有列出”
情形：缺数据
截至：2026-12-31
设：县 379901
报全：乡镇 2个
设：乡镇 379901-100（乡镇初中学校数 = 1校）
设：乡镇 379901-101
应得：township_junior 于 379901-101 待核实
应得：township_junior_everywhere 待核实

测试 “省：各县都做到”
情形：刚达标
截至：2026-12-31
设：省 370000（残疾儿童少年入学人数 = 99人，适龄残疾儿童少年数 = 100人，
  义务教育学科数 = 18门，优秀课程共享资源库覆盖的学科数 = 18门，义务教育各学科教材章节数 = 900章，优秀课程共享资源库覆盖的章节数 = 900章）
报全：县（市、区） 1县
报全：设区市 1个
设：设区市 379900（专门学校数 = 1校）
设：县 379901（standardisation_ledger_sd_ledger = 已证明，standardisation_ledger_sd_contents = 已证明，义务教育教师平均工资收入 = 9万元，当地公务员平均工资收入 = 9万元）
应得：disabled_enrolment 达标
应得：standardisation_ledgers 达标
应得：teacher_pay_everywhere 达标
应得：correction_schools 达标
应得：correction_schools_everywhere 达标
应得：course_library_subjects 达标
应得：course_library_chapters 达标

测试 “省：有一个县、一个市没有做到”
情形：刚未达标
截至：2026-12-31
设：省 370000（残疾儿童少年入学人数 = 9899人，适龄残疾儿童少年数 = 10000人，
  义务教育学科数 = 18门，优秀课程共享资源库覆盖的学科数 = 17门，义务教育各学科教材章节数 = 900章，优秀课程共享资源库覆盖的章节数 = 899章）
报全：县（市、区） 2县
报全：设区市 2个
设：设区市 379900（专门学校数 = 0校）
设：县 379901（standardisation_ledger_sd_ledger = 已证明，standardisation_ledger_sd_contents = 未证明，义务教育教师平均工资收入 = 89999元，当地公务员平均工资收入 = 9万元）
应得：disabled_enrolment 未达标
应得：standardisation_ledgers 未达标
应得：teacher_pay_everywhere 未达标
应得：correction_schools 未达标
应得：correction_schools_everywhere 未达标
应得：course_library_subjects 未达标，差 1门
应得：course_library_chapters 未达标，差 1章

// 两个县应报、只列出一个：没有列出的县不能当作做到。
测试 “省：有一个县没有列出，其余没有填报”
情形：缺数据
截至：2026-12-31
设：省 370000
报全：县（市、区） 2县
报全：设区市 2个
设：设区市 379900
设：县 379901（standardisation_ledger_sd_ledger = 已证明，standardisation_ledger_sd_contents = 已证明，义务教育教师平均工资收入 = 9万元，当地公务员平均工资收入 = 9万元）
应得：disabled_enrolment 待核实
应得：standardisation_ledgers 待核实
应得：teacher_pay_everywhere 待核实
应得：correction_schools 待核实
应得：correction_schools_everywhere 待核实
应得：course_library_subjects 待核实
应得：course_library_chapters 待核实

// “稳定在”是一直保持：看最近一个学年，上一学年达到过不算。
测试 “残疾儿童入学率：上一学年恰好99%，这一学年少一个人”
截至：2026-12-31
设：省 370000（残疾儿童少年入学人数【2024/25】 = 9900人，适龄残疾儿童少年数【2024/25】 = 10000人，
  残疾儿童少年入学人数【2025/26】 = 9899人，适龄残疾儿童少年数【2025/26】 = 10000人）
应得：disabled_enrolment 未达标

// 学前、高中的残疾儿童不在分母里：按原文，分母是义务教育适龄残疾儿童。
测试 “残疾儿童入学率：分母不是资助范围内的残疾儿童”
情形：分母误用
截至：2026-12-31
设：省 370000（残疾儿童少年入学人数 = 980人，适龄残疾儿童少年数 = 1000人，家庭经济困难的残疾儿童数 = 980人）
应得：disabled_enrolment 未达标

测试 “办学条件：2027年全部达到”
情形：刚达标
截至：2027-12-31
设：省 370000（义务教育学校和学段单元数 = 9000校，达到省定二类以上办学条件标准的学校和学段单元数 = 9000校）
设：县 379901
报全：学校 1所
设：学校 379901-0001（学段 = 小学，达到省定二类以上办学条件标准 = 是）
应得：school_conditions 达标
应得：school_conditions_everywhere_county 达标
应得：school_conditions_everywhere_province 达标

测试 “办学条件：有一所没有达到”
情形：刚未达标
截至：2027-12-31
设：省 370000（义务教育学校和学段单元数 = 9000校，达到省定二类以上办学条件标准的学校和学段单元数 = 8999校）
设：县 379901
报全：学校 2所
设：学校 379901-0001（学段 = 小学，达到省定二类以上办学条件标准 = 否）
设：学校 379901-0002（学段 = 初中，达到省定二类以上办学条件标准 = 是）
应得：school_conditions 于 379901-0001 未达标
应得：school_conditions_everywhere_county 未达标
应得：school_conditions_everywhere_province 未达标

测试 “办学条件：没有填报”
情形：缺数据
截至：2027-12-31
设：省 370000
设：县 379901
报全：学校 2所
设：学校 379901-0001（学段 = 小学）
设：学校 379901-0002（学段 = 初中，达到省定二类以上办学条件标准 = 是）
应得：school_conditions 于 379901-0001 待核实
应得：school_conditions_everywhere_county 待核实
应得：school_conditions_everywhere_province 待核实

测试 “办学条件：2026年还没有到时限”
情形：未到时限
截至：2026-12-31
设：省 370000
设：县 379901
设：学校 379901-0001（学段 = 小学，达到省定二类以上办学条件标准 = 否）
应得：school_conditions 未到时限
应得：school_conditions_everywhere_county 未到时限
应得：school_conditions_everywhere_province 未到时限

测试 “办学条件：分母是义务教育学校，不含高中”
情形：分母误用、不适用
截至：2027-12-31
设：省 370000（义务教育学校和学段单元数 = 9000校，达到省定二类以上办学条件标准的学校和学段单元数 = 8999校，县级行政区数 = 8999县）
设：县 379901
报全：学校 2所
设：学校 379901-0001（学段 = 小学，达到省定二类以上办学条件标准 = 是）
设：学校 379901-0002（学段 = 高中，达到省定二类以上办学条件标准 = 否）
应得：school_conditions 于 379901-0002 不适用
应得：school_conditions_everywhere_county 达标
应得：school_conditions_everywhere_province 未达标

// 城区、镇区、乡村三个比例：103%、100%、100%的形状；三种口径都不超过1.03。
测试 “城乡学历比例之比：恰好1.03”
情形：刚达标
截至：2027-12-31
设：省 370000（城区义务教育学校专任教师数 = 10000人，城区义务教育学校本科以上学历专任教师数 = 9270人，
  镇区义务教育学校专任教师数 = 10000人，镇区义务教育学校本科以上学历专任教师数 = 9000人，
  乡村义务教育学校专任教师数 = 10000人，乡村义务教育学校本科以上学历专任教师数 = 9000人）
应得：urban_rural_degrees 达标

测试 “城乡学历比例之比：城市多一个人，三种口径都超过”
情形：刚未达标
截至：2027-12-31
设：省 370000（城区义务教育学校专任教师数 = 10000人，城区义务教育学校本科以上学历专任教师数 = 9271人，
  镇区义务教育学校专任教师数 = 0人，镇区义务教育学校本科以上学历专任教师数 = 0人，
  乡村义务教育学校专任教师数 = 10000人，乡村义务教育学校本科以上学历专任教师数 = 9000人）
应得：urban_rural_degrees 未达标

测试 “城乡学历比例之比：镇区算哪一边结果不同”
截至：2027-12-31
设：省 370000（城区义务教育学校专任教师数 = 10000人，城区义务教育学校本科以上学历专任教师数 = 9400人，
  镇区义务教育学校专任教师数 = 10000人，镇区义务教育学校本科以上学历专任教师数 = 9400人，
  乡村义务教育学校专任教师数 = 10000人，乡村义务教育学校本科以上学历专任教师数 = 9000人）
应得：urban_rural_degrees 待研判

测试 “城乡学历比例之比：乡村教师数没有报”
情形：缺数据
截至：2027-12-31
设：省 370000（城区义务教育学校专任教师数 = 10000人，城区义务教育学校本科以上学历专任教师数 = 9400人，
  镇区义务教育学校专任教师数 = 10000人，镇区义务教育学校本科以上学历专任教师数 = 9400人）
应得：urban_rural_degrees 待核实

测试 “城乡学历比例之比：2026年还没有到时限”
情形：未到时限
截至：2026-12-31
设：省 370000
应得：urban_rural_degrees 未到时限

// 本科以上学历教师的人数城乡之比是2，远高于1.03；两个比例之比是1，达标。
测试 “城乡学历比例之比：不是人数之比”
情形：分母误用
截至：2027-12-31
设：省 370000（城区义务教育学校专任教师数 = 20000人，城区义务教育学校本科以上学历专任教师数 = 18000人，
  镇区义务教育学校专任教师数 = 10000人，镇区义务教育学校本科以上学历专任教师数 = 9000人，
  乡村义务教育学校专任教师数 = 10000人，乡村义务教育学校本科以上学历专任教师数 = 9000人）
应得：urban_rural_degrees 达标

测试 “课程：开齐开足”
情形：刚达标
截至：2026-12-31
设：县 379901
设：学校 379901-0001（学段 = 初中，国家课程方案规定的课程门数 = 39门，按国家课程方案开设的课程门数 = 39门，课时达到国家课程方案的课程门数 = 39门）
应得：curriculum_offered_complete 达标
应得：curriculum_offered_full_hours 达标

测试 “课程：少开一门、一门课时不足”
情形：刚未达标
截至：2026-12-31
设：县 379901
设：学校 379901-0001（学段 = 初中，国家课程方案规定的课程门数 = 39门，按国家课程方案开设的课程门数 = 38门，课时达到国家课程方案的课程门数 = 38门）
应得：curriculum_offered_complete 未达标，差 1门
应得：curriculum_offered_full_hours 未达标，差 1门

测试 “课程：没有填报”
情形：缺数据
截至：2026-12-31
设：县 379901
设：学校 379901-0001（学段 = 初中）
应得：curriculum_offered_complete 待核实
应得：curriculum_offered_full_hours 待核实

测试 “课程：高中不在义务教育之内”
情形：不适用
截至：2026-12-31
设：县 379901
设：学校 379901-0002（学段 = 高中）
应得：curriculum_offered_complete 不适用
应得：curriculum_offered_full_hours 不适用

测试 “随迁子女：差一个人就不是全部，待研判”
截至：2026-12-31
设：县 379901（随迁子女公办就读人数 = 799人，随迁子女在读人数 = 800人）
应得：migrant_children_public 待研判
