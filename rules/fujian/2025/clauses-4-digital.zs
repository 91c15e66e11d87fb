// 二、（三）教育数字化赋能：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “加强教育数字化建设”
依据：fujian-2025#二/三/6
对象：省
有效：1年
英文：Digital education
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “落实教育数字化战略行动要求” | 应 | fj_digital_strategy | 教育数字化工作方案、年度任务完成情况 | | | | Digital strategy |
| “夯实教育数字底座” | 应 | fj_digital_foundation | 数据中心、专网、平台的建设台账 | | | | Digital foundation |
| “扩大优质教育资源受益面” | 宣示 | | 建设的目的，受益面没有指标 | | | | |
| “提供快速、稳定、绿色、安全的网络服务” | 应 | fj_network_service | 专网服务协议、网速和可用性监测、网络安全等级保护测评报告 | | | 每年 | Network service |
| “推进校园基础设施环境的智能化改造” | 推进 | fj_smart_campus_facilities | 智能化改造项目清单和进度 | | 县（市、区） | | Smart campus facilities |
| “全面支撑中小学线上教学、实时交互、虚拟现实等新型教育教学模式” | 研判 | | 要看各校能不能常态开展这些教学；网络条件的材料说明不了使用效果 | | | | |
| “推进省级“智慧教育试点区”” | 推进 | fj_smart_education_districts | 试点区名单、建设方案、中期评估 | 推进省级“智慧教育试点区”建设工作 | | | Smart education districts |
| ““智慧校园试点校”建设工作” | 推进 | fj_smart_campus_schools | 试点校名单、建设方案、中期评估 | 推进省级“智慧校园试点校”建设工作 | | | Smart campus schools |
| “加快国家智慧教育平台的应用、延伸与拓展” | 推进 | fj_national_platform_used | 平台应用统计、应用推进方案 | | | 每年 | National platform used |
| “优化福建智慧教育平台建设” | 应 | fj_provincial_platform | 平台建设方案、功能更新和验收记录 | | | | Provincial platform |
| “打造基础教育精品课等” | 应 | fj_model_lessons | 精品课遴选文件、入选课例清单 | | | 每年 | Model lessons |
| “不断丰富优质数字教育资源” | 推进 | fj_digital_resources_growing | 平台资源数量逐年统计 | | | 每年 | Digital resources growing |

条款 “提升师生数字素养与能力”
依据：fujian-2025#二/三/7
对象：省
有效：1年
英文：Digital literacy
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “加强数字化赋能教师发展” | 应 | fj_digital_teacher_development | 教师数字化培训和应用方案 | | 每年 | Digital teacher development |
| “强化人工智能、大数据等技术应用” | 应 | fj_ai_applications | 应用项目清单、试点文件 | | | AI applications |
| “提升师生数字素养和信息技术应用能力” | 研判 | | 要看师生数字素养测评结果的变化；没有规定测评办法和水平 | | | |
| “强化师范生基于信息环境的实践教学和创新能力” | 应 | fj_student_teachers_digital_practice | 师范专业培养方案、实践教学安排 | | | Student teachers digital practice |
| “培养面向智能时代的数字公民” | 宣示 | | 培养的目标，没有可以单独核对的事项 | | | |
| “将学生数字素养培育有机融入各学段各学科课程教学” | 应 | fj_digital_literacy_in_subjects | 学校课程实施方案、学科教学计划中的相应内容 | 学校 | 每学年 | Digital literacy in subjects |
| “鼓励将人工智能教育纳入地方课程和校本课程” | 鼓励 | fj_ai_in_local_courses | 地方课程、校本课程目录 | 省、学校 | | AI in local courses |
| “培养具有数字意识、计算思维、终身学习能力和社会责任感的数字公民” | 宣示 | | 培养的目标，没有可以单独核对的事项 | | | |
