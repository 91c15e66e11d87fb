// 四（其他基本公共服务）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “加强学生卫生健康服务”
依据：national-2023#四/9
对象：县（市、区）
有效：1年
英文：Health
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “加强学校卫生体系和能力建设” | 应 | cn_school_health_service | 学校卫生机构、人员和设备配备情况 | | | School health service |
| “建立学生健康档案” | 应 | cn_health_records | 学生健康档案管理制度、建档人数 | 学校 | 每学年 | Health records |
| “逐步实现与学龄前健康档案内容衔接” | 推进 | cn_health_records_joined | 档案衔接办法、已衔接人数 | | | Health records joined |
| “为学生提供健康教育、健康咨询、健康科普等服务” | 应 | cn_health_education | 健康教育课程、咨询和科普活动记录 | 学校 | 每学年 | Health education |
| “有针对性地传授适合学生特点和使用需求的健康知识和健康技能” | 应 | cn_health_skills | 健康知识和技能教学安排 | 学校 | 每学年 | Health skills |
| “建立学生体质健康状况监测平台” | 应 | cn_fitness_platform | 监测平台建设和运行文件 | 国家、省 | | Fitness platform |
| “做好学生预防接种、传染病防治和突发公共卫生事件防范知识宣传服务” | 应 | cn_disease_prevention_taught | 预防接种、传染病防治、突发事件防范三类宣传材料和记录 | | 每学年 | Disease prevention taught |
| “定期对学校传染病防控开展巡访” | 应 | cn_schools_visited | 疾控机构巡访计划和记录 | | 每学期 | Schools visited |
| “指导学校设立卫生宣传栏” | 应 | cn_health_boards | 设立卫生宣传栏的学校名单 | | | Health boards |
| “对校医、保健教师开展业务培训” | 应 | cn_school_doctors_trained | 培训计划、参训人数 | | 每年 | School doctors trained |
| “定期为学校食堂和供餐、校园周边餐饮场所提供食品安全风险监测、跟踪评价等服务” | 应 | cn_food_safety_monitored | 食品安全风险监测和跟踪评价报告 | | 每学期 | Food safety monitored |
| “建立健全学生心理健康问题定期筛查评估、早期识别与干预机制” | 应 | cn_mental_health_screening | 筛查评估、识别、干预制度，当学年筛查汇总（只报人数） | 学校 | 每学年 | Mental health screening |

条款 “丰富公共文化体育服务”
依据：national-2023#四/10
对象：省、县（市、区）
有效：1年
英文：Culture and sports
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “充分发挥公共文化体育和科普资源重要育人作用” | 宣示 | | 本条的目的，做法在后面各句 | | | | |
| “国家法定节假日和学校寒暑假期间适当延长开放时间” | 应 | cn_longer_holiday_hours | 场馆节假日、寒暑假开放时间公告和平日的对照 | | | 每年 | Longer holiday hours |
| “增设适合学生特点的文化体育和科普活动” | 应 | cn_activities_for_pupils | 增设活动的清单 | 增设适合学生特点的文化体育和科普活动 | | 每年 | Activities for pupils |
| “创新开展优秀影片进校园活动” | 应 | cn_films_in_schools | 优秀影片进校园活动方案和记录 | | 县（市、区） | 每学年 | Films in schools |

条款 “做好毕业生就业创业服务”
依据：national-2023#四/11
对象：省
有效：1年
英文：Jobs for graduates
| 原文 | 归类 | 编号 | 凭据或理由 | 期间 | 英文 |
| “加强学校毕业生职业生涯教育和就业创业指导” | 应 | cn_careers_guidance | 职业生涯教育课程、就业创业指导安排 | 每学年 | Careers guidance |
| “建设高质量就业服务平台” | 应 | cn_job_platform | 平台建设和运行文件 | | Job platform |
| “提供就业创业和劳动用工政策法规咨询” | 应 | cn_job_law_advice | 咨询服务安排和统计 | 每年 | Job law advice |
| “发布人力资源供求、市场工资价位、见习岗位等就业信息” | 应 | cn_job_information | 三类信息发布统计 | 每年 | Job information |
| “为有需求的应届毕业生提供实习实践和就业帮扶等服务” | 应 | cn_graduates_helped | 提出需求和得到服务的应届毕业生人数 | 每年 | Graduates helped |
| “开展毕业去向登记” | 应 | cn_destinations_recorded | 毕业去向登记制度、登记人数 | 每年 | Destinations recorded |
| “提供流动人员人事档案管理服务” | 应 | cn_personnel_files | 四类人员人事档案管理服务制度、保管数量 | | Personnel files |
