// 二、（四）和（五）的各句去向。有数的目标写在 care.zs、services.zs。

规则集 guizhou

条款 “加强群体公平发展保障”
依据：guizhou-2025#二/四/11
英文：Fairness to all groups
对象：县（市、区）
有效：1年
责任单位：省教育厅、省民政厅、团省委、省妇联、省残联、省关工委、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 | 责任单位 |
| “夯实义务教育以县为主管理的体制” | 应 | county_management_gz | 县级政府义务教育管理责任文件 | | The county manages compulsory education | | |
| “健全控辍保学常态化机制” | 应 | retention_mechanism_gz | 控辍保学工作机制文件、动态监测台账（只报汇总数） | | Pupils are kept in school | | |
| “落实义务教育免试就近入学” | 应 | nearby_admission_gz | 当年招生入学办法、学区划分公告 | | Nearby admission without examination | | |
| “和“公民同招”政策” | 应 | same_time_admission_gz | 当年招生工作日程、民办学校招生办法 | 公办、民办义务教育学校同步招生 | Public and private schools admit at the same time | | |
| ““两为主、两纳入，以居住证为主要依据”的随迁子女入学政策” | 应 | migrant_policy_gz | 随迁子女入学办法（以流入地政府管理为主、以居住证为主要依据），纳入教育发展规划和财政保障的文件 | | Migrant children: the policy of two mains and two inclusions, on the residence permit | | |
| “促进教育公平” | 宣示 | | 前面各项的目的，没有另外的事项 | | | | |
| “要加强对孤儿、残疾儿童、流动儿童、留守儿童、困境儿童等群体关爱保护和家庭教育指导” | 应 | children_cared_for_gz | 关爱保护和家庭教育指导的年度安排、活动记录（只报汇总数） | | Children in difficulty are cared for, and their families guided | 省、设区市、县（市、区）、学校 | 各级教育部门、民政部门、团委和妇联等单位、学校、省教育厅、省民政厅、团省委、省妇联、省残联、省关工委、各市（州）党委和政府、各县（市、区）党委和政府 |
| “畅通“12355”等青少年权益维护渠道” | 应 | helpline_gz | 热线接听和办结汇总 | | Helplines such as 12355 are open | 省、设区市、县（市、区） | |
| “做好特困学生救助供养” | 应 | destitute_pupils_gz | 特困学生救助供养发放汇总 | | Destitute pupils are supported | | |
| “保障其学习、生活需求” | 应 | destitute_needs_gz | 特困学生学习、生活保障记录（只报汇总数） | | Their needs of study and life are met | | |
| “学校要完善学习困难学生帮扶制度” | 应 | strugglers_gz | 帮扶制度、当年帮扶记录（只报汇总数） | | Schools help pupils who struggle | 学校 | 学校、省教育厅、省民政厅、团省委、省妇联、省残联、省关工委、各市（州）党委和政府、各县（市、区）党委和政府 |
| “责任单位:省教育厅、省民政厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | | |

条款 “加强卫生健康和心理健康服务”
依据：guizhou-2025#二/四/12
英文：Health and mental health
对象：县（市、区）
有效：1年
责任单位：省教育厅、省卫生健康委、省疾控局、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 | 责任单位 |
| “强化学校卫生体系和能力建设” | 应 | school_health_gz | 学校卫生工作体系文件、能力建设项目 | | The school health system | 省、县（市、区） | |
| “完善学校医务室或保健室设施设备配备” | 应 | clinics_gz | 医务室、保健室设施设备台账 | | Clinics are equipped | | |
| “推进学生体质健康状况监测平台建设” | 推进 | fitness_platform_gz | 监测平台建设进度 | | A platform for fitness | 省 | |
| “加强学生体质健康和常见病监测” | 应 | health_monitoring_gz | 当年体质健康监测、常见病监测汇总报告 | | Fitness and common diseases are monitored | | |
| “建立健全校园传染病疫情宣传防范处置机制” | 应 | epidemics_gz | 传染病防控和处置预案、演练记录 | | Infectious diseases are dealt with | 县（市、区）、学校 | |
| “加快学校心理辅导室标准化建设” | 推进 | counselling_rooms_gz | 心理辅导室台账（应建数、达标数） | | Counselling rooms of the standard kind | | |
| “配强专(兼)职心理健康教育教师” | 研判 | | 看心理健康教育教师的专业背景和履职情况；“配强”没有标准，资格材料不能单独说明 | | | | |
| “要建立市(州)级学生心理健康监测平台” | 应 | mental_platform_gz | 监测平台建成和运行情况 | | Cities have a platform for mental health | 设区市 | |
| “学校要建立学生心理健康监测和报告制度” | 应 | mental_reports_gz | 监测和报告制度、执行记录（只报汇总数） | | Schools monitor and report mental health | 学校 | 学校、省教育厅、省卫生健康委、省疾控局、各市（州）党委和政府、各县（市、区）党委和政府 |
| “责任单位:省教育厅、省卫生健康委” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | | |

条款 “加强教育资助”
依据：guizhou-2025#二/四/13
英文：Aid for students
对象：省
有效：1年
责任单位：省教育厅、省财政厅、省残联、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “根据国家政策” | 宣示 | | 说明依据，要做的事在后一句 | | |
| “完善学生资助政策、资助项目、资助标准、资助程序、资金保障等学生资助体系” | 应 | aid_system_gz | 资助政策、项目、标准、程序、资金保障文件（五项） | The system of aid | |
| “综合考虑经济社会发展水平、财政状况、物价水平和生活成本等变动情况” | 应 | aid_calculation_gz | 调整资助标准时的测算说明（四项因素） | Costs and means are taken into account | |
| “完善资助标准动态调整机制和资金发放机制” | 应 | aid_adjustment_gz | 动态调整机制文件、资金发放办法 | Rates are adjusted and aid is paid out | |
| “依托全国学生资助管理信息系统” | 应 | aid_system_used_gz | 信息系统录入数与资助数对照 | The national aid system is used | 省、县（市、区） |
| “优化家庭经济困难学生认定依据和工作程序” | 应 | need_procedure_gz | 认定办法和工作程序文件 | Grounds and procedure of finding need are improved | |
| “提高认定精准度和便利性” | 研判 | | 看认定复核、申诉和抽查的结果、办理环节的变化；方案没有写用哪项指标、提高多少 | | |
| “帮助其顺利完成学业” | 宣示 | | 资助全覆盖的目的，没有另外的事项 | | |
| “责任单位:省教育厅、省财政厅、省残联” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “提升校外教育服务质量”
依据：guizhou-2025#二/五/14
英文：Education outside school
对象：县（市、区）
有效：1年
责任单位：省教育厅、省委宣传部、省文化和旅游厅（省文物局）、省体育局、团省委、省科协、省妇联、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “深化学校家庭社会协同育人” | 应 | family_school_gz | 协同育人机制文件和活动记录 | School, family and society educate together | 省、县（市、区） |
| “加强校外活动场所、研学实践基地、科普教育基地和家庭教育指导服务中心、家长学校、服务站点建设” | 应 | bases_gz | 六类场所的名单和建设情况 | Places of activity and guidance | 省、县（市、区） |
| “寒暑假、周末和法定节假日等时段要适当延长开放时间” | 应 | longer_hours_gz | 场馆假期、周末开放时间公告（原文没有写延长多少，由材料写明） | Longer hours on holidays and weekends | 省、县（市、区） |
| “创新开展优秀影片进校园活动” | 应 | films_in_schools_gz | 活动方案、影片目录、放映记录 | Good films come to schools | |
| “鼓励有条件的中小学校、青少年活动中心在寒暑假、周末和法定节假日等时段面向中小学生开展免费公益的托管服务” | 鼓励 | holiday_care_gz | 开展免费托管服务的单位名单、服务人次 | Free care on holidays | 县（市、区）、学校 |
| “责任单位:省教育厅、省委宣传部” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “提升毕业生就业创业服务质量”
依据：guizhou-2025#二/五/15
英文：Employment of graduates
对象：省
有效：1年
责任单位：省人力资源社会保障厅、省教育厅、省财政厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 |
| “实施高校毕业生留黔行动” | 应 | graduates_stay_gz | 留黔行动方案、留黔就业人数汇总 | | Graduates stay in Guizhou |
| “高校毕业生等青年就业服务攻坚行动” | 应 | youth_employment_gz | 攻坚行动方案和年度实施情况 | 已实施高校毕业生等青年就业服务攻坚行动 | Young people are helped into work |
| “将职业生涯教育融入高校人才培养全过程” | 应 | career_in_study_gz | 各高校人才培养方案中的职业生涯课程 | | Careers education runs through university study |
| “加强高校毕业生职业生涯教育和就业创业指导” | 应 | career_guidance_gz | 指导课程、人员配备和活动记录 | | Careers education and guidance |
| “鼓励支持在高校设立职业指导服务站(中心、室、点)” | 鼓励 | career_stations_gz | 高校职业指导服务站名单 | | Careers stations in universities |
| “打造权威公信的高校毕业生就业服务平台” | 应 | job_platform_gz | 就业服务平台运行情况（岗位数、使用数） | | A trusted platform for jobs |
| “落实创业担保贷款及贴息、自主创业补贴、场地支持等政策” | 应 | startup_support_gz | 贷款贴息、补贴、场地支持汇总（三项） | | Loans, subsidies and premises for starting a business |
| “提供流动人员人事档案管理服务” | 应 | personnel_files_gz | 所列四类人员的档案接收和服务汇总 | 已对未就业的高校、中职毕业生和自费、因私出国（境）人员提供流动人员人事档案管理服务 | Personnel files are kept for the named groups |
| “按规定给予职业培训补贴、职业技能鉴定补贴和生活费补贴” | 应 | training_subsidies_gz | 三项补贴发放汇总（符合条件数、已发数） | 已对参加职业技能培训并符合条件的毕业生给予三项补贴 | Subsidies for graduates who train |
| “责任单位:省人力资源社会保障厅、省教育厅、省财政厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |
