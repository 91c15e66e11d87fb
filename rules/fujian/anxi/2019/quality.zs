// 三、（四）深入实施素质教育。测试中的数据都是虚构的。

规则集 anxi

// ── 1 课程开齐、开足 ───────────────────────────────────────────

数据 required_courses “应开设课程门数”
英文：Courses required by the national curriculum plan
层级：学校
类型：整数
单位：门
期间：每学年
提供：学校
释义：国家课程计划规定本校所在学段各年级应开设的国家课程和地方课程门数；同一门课在几个年级开设的，每个年级计一门。

数据 courses_offered “已开设课程门数”
英文：Of these, courses offered
层级：学校
类型：整数
单位：门
期间：每学年
属于：应开设课程门数
提供：学校

数据 courses_full_hours “开足课时的课程门数”
英文：Of these, courses offered with full hours
层级：学校
类型：整数
单位：门
期间：每学年
属于：已开设课程门数
提供：学校
释义：已开设课程中，每周实际课时不少于国家课程计划规定课时的门数。

规则 curriculum “课程开齐开足”
依据：anxi-2019#三/四/1
对象：学校
条件：学段 为 小学、初中
应：
  （一）complete “开齐课程” “all courses”：已开设课程门数 等于 应开设课程门数 “开齐、开足、上好各类课程”；
  （二）full_hours “开足课时” “full hours”：开足课时的课程门数 等于 应开设课程门数 “开齐、开足、上好各类课程”
英文：The full curriculum with full hours
说明：“上好”没有数量标准，由督导评估时判断，不在本规则内。

规则 moral_education_guide “中小学德育工作指南”
依据：anxi-2019#三/四/1
对象：县 350524
应：证明 “已落实《中小学德育工作指南》” “认真落实《中小学德育工作指南》”
凭据：落实指南的工作方案、当年检查记录
有效：1年
英文：The guide to moral education is followed

规则 practice_activities “综合实践和校外教育常态化”
依据：anxi-2019#三/四/1
对象：学校
条件：学段 为 小学、初中
应：证明 “综合实践和校外教育活动已常态化开展” “确保综合实践和校外教育活动常态化”
凭据：学年活动计划、课表、活动记录
有效：1年
英文：Practical and out-of-school activities are held regularly

// ── 2 学习困难学生 ───────────────────────────────────────────

规则 struggling_pupils “学习困难学生帮扶机制”
依据：anxi-2019#三/四/2
对象：学校
条件：学段 为 小学、初中
应：证明 “已建立学习困难学生的帮扶机制” “建立学习困难学生的帮扶机制”
凭据：帮扶制度文件、当年帮扶记录（只报汇总数）
有效：1年
英文：There is a mechanism to help pupils who struggle
说明：方案没有写由谁建立，按逐校建立掌握。

// ── 3 体育和美育 ──────────────────────────────────────────────

数据 pe_offered “已开设体育课程”
英文：PE is offered
层级：学校
类型：是否
提供：学校
释义：各年级都按国家课程计划开设了体育（体育与健康）课程。

数据 music_offered “已开设音乐课程”
英文：Music is offered
层级：学校
类型：是否
提供：学校
释义：各年级都按国家课程计划开设了音乐课程，或开设了包含音乐的艺术课程。

数据 fine_art_offered “已开设美术课程”
英文：Fine art is offered
层级：学校
类型：是否
提供：学校
释义：各年级都按国家课程计划开设了美术课程，或开设了包含美术的艺术课程。

数据 calligraphy_offered “已开设书法课程”
英文：Calligraphy is offered
层级：学校
类型：是否
提供：学校
释义：按国家规定的年级和课时开设了书法课程或书法教学内容。

规则 pe_art_courses “体育和美育课程开齐”
依据：anxi-2019#三/四/3
对象：学校
条件：学段 为 小学、初中
应：已开设体育课程 且 已开设音乐课程 且 已开设美术课程 且 已开设书法课程 “开齐上好体育、音乐、美术、书法等国家课程”
英文：PE, music, fine art and calligraphy are all offered

数据 fitness_pupils_due “体质健康标准应测学生数”
英文：Pupils to be tested under the national fitness standard
层级：学校
类型：整数
单位：生
期间：每学年
提供：学校
释义：本学年按《国家学生体质健康标准》应参加测试的学生数，不含按规定批准免测的。

数据 fitness_pupils_tested “体质健康标准已测学生数”
英文：Of these, tested
层级：学校
类型：整数
单位：生
期间：每学年
属于：体质健康标准应测学生数
提供：学校
释义：应测学生中本学年已完成测试并上报数据的学生数（只报人数）。

规则 fitness_standard “国家学生体质健康标准”
依据：anxi-2019#三/四/3
对象：学校
条件：学段 为 小学、初中
应：体质健康标准已测学生数 等于 体质健康标准应测学生数 “全面实施国家学生体质健康标准，规范开展学生体质健康监测”
英文：Every pupil is tested under the national fitness standard
说明：“全面实施”按应测学生人人测试掌握；方案没有写合格率、优良率，不评测试成绩。

数据 daily_exercise “学生每天在校锻炼最短时间”
英文：Least daily exercise at school of any pupil
层级：学校
类型：数
单位：小时
期间：每学年
提供：学校
来源：作息时间表、体育课和大课间安排
释义：分年级、班级计算一名学生每天在校锻炼的时间（体育课、大课间、课外体育活动），填全校最少的一天、最少的年级（班级）的时间；写“59分钟”也可以。

规则 daily_exercise_hour “每天在校锻炼一小时”
依据：anxi-2019#三/四/3
对象：学校
条件：学段 为 小学、初中
应：学生每天在校锻炼最短时间 不少于 一小时 “保证学生每天在校锻炼一小时”
英文：Every pupil exercises one hour a day at school
说明：要求对每名学生、每一天都成立，不按平均数计算；“一小时”是保证的时间，超过的也算达到。

规则 art_facilities_programme “美育设施设备补缺提质工程”
依据：anxi-2019#三/四/3
对象：县 350524
应：证明 “已实施中小学美育设施设备补缺提质工程” “实施中小学美育设施设备补缺提质工程”
凭据：工程实施方案、设施设备补缺清单
有效：1年
英文：The programme for facilities of aesthetic education is carried out

数据 art_conditions_met “美育办学条件达到高标准”
英文：Conditions for aesthetic education reach the high standard
层级：学校
类型：是否
期间：每年
提供：县教育局
来源：美育设施设备补缺提质工程验收结果
释义：学校美育办学基本条件是否经县级以上教育行政部门验收，达到高标准配备要求。

规则 art_conditions “美育办学基本条件”
依据：anxi-2019#三/四/3
对象：学校
期限：到2020年
应：美育办学条件达到高标准 “到2020年美育办学基本条件达到高标准配备要求”
英文：Schools reach the high standard for aesthetic education by 2020
说明：“高标准配备要求”的内容方案没有写，以主管部门的配备标准和验收结果为准。

// ── 4 乡村小学和初中 ──────────────────────────────────────────

数据 village_schools_and_points “村小和教学点数”
英文：Village schools and teaching points
层级：县
类型：整数
单位：校
期间：每年
提供：县教育局
释义：当年在办的村小、教学点数。

数据 village_schools_assessed “纳入中心学校年度考核的村小和教学点数”
英文：Of these, in the yearly assessment of the central school
层级：县
类型：整数
单位：校
期间：每年
属于：村小和教学点数
提供：县教育局
释义：村小、教学点中，教育工作已纳入所属乡镇中心学校当年年度考核的所数。

规则 village_schools_in_assessment “村小、教学点纳入中心学校年度考核”
依据：anxi-2019#三/四/4
对象：县 350524
条件：村小和教学点数 多于 0所
期间：每年
应：纳入中心学校年度考核的村小和教学点数 等于 村小和教学点数 “将村小、教学点教育工作纳入乡镇中心学校年度考核”
凭据：乡镇中心学校年度考核办法和考核结果
英文：Every village school and teaching point is in the yearly assessment of the central school

规则 junior_strengthening “初中“壮腰”工程”
依据：anxi-2019#三/四/4
对象：县 350524
应：证明 “已实施初中“壮腰”工程” “实施初中“壮腰”工程”
凭据：工程实施方案、投入清单
有效：1年
英文：The programme to strengthen junior schools is carried out

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “课程和锻炼：恰好达到”
情形：刚达标
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，应开设课程门数 = 60门，已开设课程门数 = 60门，开足课时的课程门数 = 60门，practice_activities = 已证明，
  已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是，已开设书法课程 = 是，学生每天在校锻炼最短时间 = 1小时）
应得：curriculum_complete 于 350524-0001 达标
应得：curriculum_full_hours 于 350524-0001 达标
应得：practice_activities 于 350524-0001 达标
应得：pe_art_courses 于 350524-0001 达标
应得：daily_exercise_hour 于 350524-0001 达标

测试 “课程和锻炼：各差一点”
情形：刚未达标
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，应开设课程门数 = 60门，已开设课程门数 = 59门，开足课时的课程门数 = 59门，practice_activities = 未证明，
  已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是，已开设书法课程 = 否，学生每天在校锻炼最短时间 = 59分钟）
应得：curriculum_complete 于 350524-0001 未达标
应得：curriculum_full_hours 于 350524-0001 未达标
应得：practice_activities 于 350524-0001 未达标
应得：pe_art_courses 于 350524-0001 未达标
应得：daily_exercise_hour 于 350524-0001 未达标

测试 “课程：开齐了，有一门课时不足”
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，应开设课程门数 = 60门，已开设课程门数 = 60门，开足课时的课程门数 = 59门）
应得：curriculum_complete 于 350524-0001 达标
应得：curriculum_full_hours 于 350524-0001 未达标

测试 “课程和锻炼：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，应开设课程门数 = 60门，已开设体育课程 = 是，已开设音乐课程 = 是，已开设美术课程 = 是）
应得：curriculum_complete 于 350524-0001 待核实
应得：curriculum_full_hours 于 350524-0001 待核实
应得：practice_activities 于 350524-0001 待核实
应得：pe_art_courses 于 350524-0001 待核实
应得：daily_exercise_hour 于 350524-0001 待核实

测试 “美育条件：2020年底达到”
情形：刚达标
截至：2020-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，美育办学条件达到高标准 = 是）
应得：art_conditions 于 350524-0001 达标

测试 “美育条件：2020年底没有达到”
情形：刚未达标
截至：2020-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学，美育办学条件达到高标准 = 否）
应得：art_conditions 于 350524-0001 未达标

测试 “美育条件：没有报”
情形：缺数据
截至：2020-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学）
应得：art_conditions 于 350524-0001 待核实

测试 “美育条件：2020年底之前”
情形：未到时限
截至：2020-06-30
设：县 350524
设：学校 350524-0001（学段 = 小学，美育办学条件达到高标准 = 否）
应得：art_conditions 于 350524-0001 未到时限

测试 “帮扶机制、补缺提质、“壮腰”工程：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（art_facilities_programme = 已证明，junior_strengthening = 已证明）
设：学校 350524-0001（学段 = 小学，struggling_pupils = 已证明）
应得：art_facilities_programme 达标
应得：junior_strengthening 达标
应得：struggling_pupils 于 350524-0001 达标

测试 “帮扶机制、补缺提质、“壮腰”工程：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（art_facilities_programme = 未证明，junior_strengthening = 未证明）
设：学校 350524-0001（学段 = 小学，struggling_pupils = 未证明）
应得：art_facilities_programme 未达标
应得：junior_strengthening 未达标
应得：struggling_pupils 于 350524-0001 未达标

测试 “帮扶机制、补缺提质、“壮腰”工程：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 小学）
应得：art_facilities_programme 待核实
应得：junior_strengthening 待核实
应得：struggling_pupils 于 350524-0001 待核实

测试 “体质测试和村小考核：一个不少”
情形：刚达标
截至：2026-12-31
设：县 350524（村小和教学点数 = 40所，纳入中心学校年度考核的村小和教学点数 = 40所）
设：学校 350524-0001（学段 = 小学，体质健康标准应测学生数 = 500人，体质健康标准已测学生数 = 500人）
应得：fitness_standard 于 350524-0001 达标
应得：village_schools_in_assessment 达标

测试 “体质测试和村小考核：各少一个”
情形：刚未达标
截至：2026-12-31
设：县 350524（村小和教学点数 = 40所，纳入中心学校年度考核的村小和教学点数 = 39所）
设：学校 350524-0001（学段 = 小学，体质健康标准应测学生数 = 500人，体质健康标准已测学生数 = 499人，在校生数 = 505人）
应得：fitness_standard 于 350524-0001 未达标
应得：village_schools_in_assessment 未达标

测试 “体质测试和村小考核：没有报全”
情形：缺数据
截至：2026-12-31
设：县 350524（村小和教学点数 = 40所）
设：学校 350524-0001（学段 = 小学，体质健康标准已测学生数 = 500人，在校生数 = 500人）
应得：fitness_standard 于 350524-0001 待核实
应得：village_schools_in_assessment 待核实

测试 “村小考核：没有村小和教学点”
情形：不适用
截至：2026-12-31
设：县 350524（村小和教学点数 = 0所）
应得：village_schools_in_assessment 不适用

测试 “课程和锻炼：高中不在义务教育之内”
情形：不适用
截至：2026-12-31
设：县 350524
设：学校 350524-0001（学段 = 高中，学生每天在校锻炼最短时间 = 30分钟）
应得：curriculum_complete 于 350524-0001 不适用
应得：curriculum_full_hours 于 350524-0001 不适用
应得：practice_activities 于 350524-0001 不适用
应得：pe_art_courses 于 350524-0001 不适用
应得：daily_exercise_hour 于 350524-0001 不适用
应得：struggling_pupils 于 350524-0001 不适用
应得：fitness_standard 于 350524-0001 不适用

测试 “德育工作指南：都做到了”
情形：刚达标
截至：2026-12-31
设：县 350524（moral_education_guide = 已证明）
应得：moral_education_guide 达标

测试 “德育工作指南：都没有做到”
情形：刚未达标
截至：2026-12-31
设：县 350524（moral_education_guide = 未证明）
应得：moral_education_guide 未达标

测试 “德育工作指南：没有材料”
情形：缺数据
截至：2026-12-31
设：县 350524
应得：moral_education_guide 待核实

测试 “美育条件：2020年底没有达到，以后才达到”
截至：2026-12-31
设：县 350524
设：学校 350524-0001（美育办学条件达到高标准【2020】 = 否，美育办学条件达到高标准【2026】 = 是）
应得：art_conditions 于 350524-0001 未达标
