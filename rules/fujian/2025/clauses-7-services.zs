// 二、（六）其他基本公共服务：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “加强普惠性非基本公共教育服务”
依据：fujian-2025#二/六/13
对象：省
有效：1年
英文：Inclusive services beyond the basic
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “加快促进学前教育优质普惠发展” | 推进 | fj_preschool_development | 学前教育发展提升行动计划、年度完成情况 | | 省、县（市、区） | | Preschool development |
| “完善普惠性学前教育保障机制” | 应 | fj_preschool_guarantee | 生均财政拨款、公用经费、收费等保障政策文件 | | 省、县（市、区） | | Preschool guarantee |
| “加大高中阶段学校学位供给” | 应 | fj_senior_places_added | 新增高中阶段学位项目清单、当年新增学位数 | | 省、设区市 | 每年 | Senior places added |
| “推进普通高中优质特色发展” | 推进 | fj_senior_schools_profiled | 优质特色发展实施方案、学校名单 | | | | Senior schools profiled |
| “探索设立一批以科技、体育、艺术等为特色的普通高中” | 力争 | fj_science_sports_art_schools | 特色普通高中设立文件、名单 | | | | Science sports art schools |
| “持续实施县域普通高中发展提升行动” | 应 | fj_county_senior_schools | 县域普通高中发展提升行动方案、年度完成情况 | | | 每年 | County senior schools |
| “推进综合高中班试点” | 推进 | fj_comprehensive_classes | 综合高中班试点文件、试点学校名单 | | | | Comprehensive classes |
| “推动中等职业教育与普通高中教育融合发展” | 推进 | fj_vocational_general_integration | 职普融通的课程互选、学籍互转办法 | | | | Vocational general integration |
| “高中阶段不作职普比限制” | 不得 | fj_vocational_ratio_cap | 招生计划和招生文件中是否设职普比的核查记录 | 高中阶段招生设置职普比限制 | 省、设区市 | | Vocational ratio cap |
| “探索逐步扩大免费教育范围” | 力争 | fj_free_education_widened | 扩大免费教育范围的研究、试点文件 | | | | Free education widened |

条款 “促进卫生健康服务”
依据：fujian-2025#二/六/14
对象：学校
有效：1年
英文：Health
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “坚持健康第一，促进学生身心健康发展” | 宣示 | | 工作理念，做法在后面各句 | | | | |
| “加强学校卫生服务体系和能力建设” | 应 | fj_school_health_service | 学校卫生室（保健室）和人员配备情况 | | 县（市、区） | | School health service |
| “推进中小学幼儿园健康副校（园）长配备工作” | 推进 | fj_health_deputy_heads | 健康副校（园）长聘任文件、已配备学校数 | | 县（市、区） | | Health deputy heads |
| “建立学生健康档案” | 应 | fj_health_records | 学生健康档案管理制度、建档人数 | | | 每学年 | Health records |
| “体质健康状况监测平台” | 应 | fj_fitness_platform | 监测平台建设和运行文件 | 建立学生体质健康状况监测平台 | 省 | | Fitness platform |
| “引导学生养成健康行为习惯” | 研判 | | 要看学生用眼、饮食、运动、睡眠等行为调查；材料只能说明做了引导 | | | | |
| “着力解决“小眼镜”、“小胖墩”、“小焦虑”等问题” | 应 | fj_eyesight_weight_anxiety | 近视、肥胖、焦虑三项综合防控方案和年度监测 | | 省、县（市、区） | 每年 | Eyesight weight anxiety |
| “学生肥胖率得到有效控制” | 研判 | | 到2035年要看学生肥胖率的逐年监测；“有效控制”没有界限 | | | | |
| “建立健全学生心理健康问题定期筛查评估、早期识别和干预机制” | 应 | fj_mental_health_screening | 筛查评估、识别、干预制度，当学年筛查汇总（只报人数） | | | 每学年 | Mental health screening |
| “全方位开展心理健康教育” | 应 | fj_mental_health_education | 心理健康课程表、活动安排、辅导室开放记录 | | | 每学年 | Mental health education |
| “培养积极心理品质” | 宣示 | | 教育的目的，没有可以单独核对的事项 | | | | |
| “强化校园食品安全工作” | 应 | fj_food_safety | 校园食品安全责任制、检查记录 | | | 每学期 | Food safety |
| “严格落实餐饮服务食品安全规范要求” | 应 | fj_catering_rules | 餐饮服务食品安全操作规范自查表、监督检查结果 | | | 每学期 | Catering rules |

条款 “丰富公共文化科技体育服务”
依据：fujian-2025#二/六/15
对象：省、县（市、区）
有效：1年
英文：Culture, science and sports
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “推进公共资源共享” | 推进 | fj_public_resources_shared | 公共文化、体育、科技资源向学校开放的目录和协议 | | | Public resources shared |
| “国家法定节假日和学校寒暑假期间适当增加开放时间” | 应 | fj_longer_holiday_hours | 场馆节假日、寒暑假开放时间公告和平日的对照 | | 每年 | Longer holiday hours |
| “鼓励各地各校利用各类场馆组织开展夏令营、社会实践和研学研训等特色活动” | 鼓励 | fj_activities_in_venues | 活动方案和记录 | 县（市、区）、学校 | | Activities in venues |
| “加强闽南语等福建方言的教育、保护与传承” | 应 | fj_dialects | 方言教育、保护的课程和活动方案 | | | Dialects |
| “深入开展青少年学生读书行动” | 应 | fj_reading | 读书行动实施方案、年度活动记录 | 省、县（市、区）、学校 | 每年 | Reading |
| “引导激励青少年学生爱读书、读好书、善读书” | 宣示 | | 读书行动的目的，没有可以单独核对的事项 | | | |

条款 “做好毕业生就业创业服务”
依据：fujian-2025#二/六/16
对象：省
有效：1年
英文：Jobs for graduates
| 原文 | 归类 | 编号 | 凭据或理由 | 期间 | 责任单位 | 英文 |
| “完善高校毕业生等重点群体就业支持体系” | 应 | fj_employment_support | 就业支持政策文件 | | | Employment support |
| “加强学校毕业生职业生涯教育和就业创业指导” | 应 | fj_careers_guidance | 职业生涯教育课程、就业创业指导安排 | 每学年 | | Careers guidance |
| “搭建一站式、精准化就业服务信息平台” | 应 | fj_job_platform | 平台建设和运行文件 | | | Job platform |
| “依法汇集发布毕业生求职信息、用人单位需求信息” | 应 | fj_job_information | 平台发布信息统计 | 每年 | | Job information |
| “促进人岗精准对接” | 宣示 | | 服务的目的，没有可以单独核对的事项 | | | |
| “支持留学回国人员同等享受就业创业政策和服务” | 支持 | fj_returned_students | 政策文件中对留学回国人员同等适用的规定 | | | Returned students |
| “实行户籍地政府和所在学校负责人“双向包干制”” | 应 | fj_two_way_responsibility | “双向包干制”文件、包干责任名册（只报人数） | | 户籍地政府和所在学校 | Two way responsibility |
| “重点关注脱贫家庭、低保家庭、零就业家庭、身体残疾等困难毕业生群体就业情况” | 应 | fj_struggling_graduates_followed | 困难毕业生就业情况台账汇总（只报人数） | 每年 | | Struggling graduates followed |
