// 二、（二）的各句去向。有数的目标写在 quality.zs。

规则集 guizhou

条款 “推进学前教育普及普惠发展”
依据：guizhou-2025#二/二/4
英文：Preschool education
对象：县（市、区）
有效：1年
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “加快创建国家学前教育普及普惠县” | 推进 | preschool_county_gz | 创建规划、年度创建名单和认定结果 | | National counties of universal preschool education | |
| “健全学前教育保障机制” | 应 | preschool_mechanism_gz | 经费、编制、收费等保障文件 | | Preschool education is provided for | 省、县（市、区） |
| “整体提升县域学前教育普及普惠水平” | 研判 | | 看入园率、普惠性幼儿园覆盖率等历年的变化；方案没有写提升到多少 | | | |
| “优化优质学前教育资源布局” | 应 | preschool_layout_gz | 学前教育布局规划、优质园分布调整 | | Good kindergartens are well placed | |
| “推动薄弱幼儿园提质” | 推进 | weak_kindergartens_gz | 薄弱幼儿园名单和提质措施 | | Weak kindergartens improve | |
| “全面改善办园条件” | 应 | kindergarten_conditions_gz | 办园条件改善台账（应改善园数、已改善园数） | | Conditions of kindergartens improve everywhere | |
| “提高办园质量” | 研判 | | 看幼儿园保育教育质量评估结果的变化；方案没有写提高多少 | | | |
| “全面提升学前教育质量” | 宣示 | | “三个全覆盖”工作机制的目的，没有另外的事项 | | | |
| “幼儿园落实以游戏为基本活动的要求” | 应 | play_gz | 幼儿园一日活动安排、保教检查记录 | | Play is the basic activity of kindergartens | |
| “创设丰富的教育环境” | 应 | kindergarten_environment_gz | 班级环境和游戏材料检查记录 | | Kindergartens offer a rich environment | |
| “提升师幼互动质量” | 研判 | | 看现场观察中教师与幼儿的互动；质量靠现场判断，材料不能单独说明 | | | |
| “持续推进幼儿园和小学科学衔接” | 推进 | kindergarten_to_school_gz | 幼小衔接方案、结对园校名单和活动记录 | | From kindergarten to school | |
| “责任单位:省教育厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | |

条款 “推进义务教育优质均衡发展”
依据：guizhou-2025#二/二/5
英文：Balanced compulsory education
对象：省
有效：1年
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “省级制定县域义务教育优质均衡发展创建规划” | 应 | balanced_plan_gz | 创建规划文本 | | The province has a plan for balanced counties | |
| “分年度、分批次有序实施义务教育优质均衡发展创建工作” | 应 | balanced_batches_gz | 分年度、分批次创建名单和进展 | | Counties follow year by year and batch by batch | |
| “要重点保障义务教育优质均衡发展投入” | 应 | balanced_funding_gz | 优质均衡发展投入预算和决算 | | Funding for balance is secured first | 设区市、县（市、区） |
| “加大对义务教育重点领域、薄弱环节改善的支持力度” | 应 | weak_points_gz | 支持重点领域、薄弱环节的资金和项目，与上年对照 | | More support for weak points | 设区市、县（市、区） |
| “加强义务教育新优质学校培育” | 应 | new_quality_schools_gz | 新优质学校培育方案和名单 | | New good schools are fostered | 省、县（市、区） |
| “注重向乡镇学校、易地搬迁安置区学校倾斜” | 应 | new_quality_leans_gz | 新优质学校名单中乡镇学校、易地搬迁安置区学校的个数 | 新优质学校培育向乡镇学校、易地搬迁安置区学校倾斜 | Township and resettlement schools come first | 省、县（市、区） |
| “大力推进集团化办学和学区制管理改革” | 推进 | school_groups_gz | 教育集团、学区名单和章程 | | Groups of schools and school districts | 省、县（市、区） |
| “通过广东省高水平学校结对帮扶、外省优质学校合作办学、省内优质学校帮扶等方式” | 应 | partner_schools_gz | 三种方式的协议清单 | | Partner schools of Guangdong, other provinces and this one | 省、县（市、区） |
| “深入推进教育人才“组团式”帮扶” | 推进 | talent_teams_gz | “组团式”帮扶方案、派出人数汇总 | | Teams of educators help | 省、县（市、区） |
| “责任单位:省教育厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | |

条款 “推进高中阶段学校多样化发展”
依据：guizhou-2025#二/二/6
英文：Senior secondary schools
对象：省
有效：1年
责任单位：省教育厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “加强普通高中招生规范管理” | 应 | high_school_admission_gz | 普通高中招生办法、检查记录 | | Admission of high schools is regulated | 省、设区市 |
| “落实“公民同招”和属地招生政策” | 应 | local_admission_gz | 当年招生方案、各校招生计划和录取范围 | | Public and private schools admit together, and locally | 省、设区市 |
| “杜绝跨区域、掐尖招生现象” | 不得 | no_creaming_off_gz | 录取名册核查记录（只报汇总数）、举报核查结果 | 普通高中跨区域、掐尖招生 | No creaming off across regions | 设区市、县（市、区） |
| “持续实施“强县中”计划” | 应 | strong_county_schools_gz | “强县中”计划年度实施情况 | | The plan for strong high schools of counties | |
| “推进高中阶段学校多样化发展,” | 推进 | varied_schools_gz | 多样化发展方案、学校名单 | | Senior secondary schools develop in various ways | 省、设区市 |
| “发挥优质和特色普通高中示范引领作用” | 应 | example_schools_gz | 优质、特色普通高中名单和示范引领活动记录 | | Good high schools set an example | 省、设区市 |
| “积极协调教育部直属高校托管帮扶县中” | 应 | universities_help_gz | 托管帮扶协议清单 | | Universities of the ministry help high schools of counties | |
| “推动省级优质普通高中帮扶薄弱县中” | 推进 | good_help_weak_gz | 结对帮扶名单和协议 | | Good high schools of the province help weak ones | |
| “探索举办综合高中” | 力争 | comprehensive_schools_gz | 综合高中试点名单 | | Comprehensive high schools are explored | 省、设区市 |
| “支持有条件的高中创建国家科学教育特色普通高中” | 支持 | science_schools_gz | 支持创建的文件、创建学校名单 | | High schools with science as their feature | |
| “各地结合实际制定激励政策和保障机制” | 应 | high_school_teachers_gz | 激励政策和保障机制文件 | | Teachers of high schools are encouraged and provided for | 设区市、县（市、区） |
| “防止县中优秀教师流失” | 应 | teachers_stay_gz | 县中教师流动台账（优秀教师调出数与上年对照，只报人数） | | Good teachers stay in high schools of counties | 设区市、县（市、区） |
| “责任单位:省教育厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | |

条款 “推进特殊教育和专门教育发展”
依据：guizhou-2025#二/二/7
英文：Special and correctional education
对象：省
有效：1年
责任单位：省教育厅、省委政法委、省公安厅、省司法厅、省财政厅、省人力资源社会保障厅、省残联、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “促进特殊教育融合发展” | 推进 | inclusion_gz | 融合教育推进方案、随班就读汇总 | Special education becomes inclusive | 省、县（市、区） |
| “推动国家特殊教育改革实验区建设” | 推进 | special_pilot_area_gz | 实验区建设方案和进展 | The national pilot area of special education | |
| “强化特殊教育资源中心和资源教室规范化建设” | 应 | special_resource_centres_gz | 资源中心、资源教室台账和规范对照 | Resource centres and rooms are regular | 省、县（市、区） |
| “健全面向视力、听力、言语、肢体、智力、精神、多重残疾以及其他有特殊需要的儿童的特殊教育服务机制” | 应 | special_services_gz | 特殊教育服务机制文件（逐类写明服务安排） | Special education for every kind of need | 省、县（市、区） |
| “完善专门教育保障机制” | 应 | correction_mechanism_gz | 专门教育经费、编制保障文件 | Correctional education is provided for | 省、设区市 |
| “实施专门学校建设三年规划” | 应 | correction_plan_gz | 三年规划文本、年度完成情况 | The three-year plan for correctional schools is carried out | 省、设区市 |
| “以市(州)为单位根据需要建设必要的义务教育阶段专门学校” | 应 | correction_schools_gz | 需要评估、专门学校设立文件；评估不需要的，写明评估结果 | Cities build the correctional schools that they need | 设区市 |
| “改善专门学校办学条件” | 应 | correction_conditions_gz | 专门学校改善项目清单 | Better conditions in correctional schools | 省、设区市 |
| “规范专门学校管理” | 应 | correction_management_gz | 专门学校管理办法、检查记录 | Correctional schools are regularly managed | 省、设区市 |
| “加强对有严重不良行为未成年学生的教育和矫治” | 应 | correction_work_gz | 教育矫治工作记录（只报汇总数） | Pupils with serious misconduct are educated and corrected | 省、设区市 |
| “责任单位:省教育厅、省委政法委” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “推进“五育”并举”
依据：guizhou-2025#二/二/8
英文：All-round education
对象：县（市、区）
有效：1年
责任单位：省教育厅、团省委、省体育局、省科协、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “全面落实立德树人根本任务” | 宣示 | | 总的目的，具体要求在本条其余各句 | | |
| “推进大中小学思政课一体化建设” | 推进 | ideology_courses_gz | 一体化建设方案、共同体名单和活动记录 | Ideology courses from school to university | 省、县（市、区） |
| “推动党、团、队育人链条衔接贯通” | 推进 | party_league_pioneers_gz | 党、团、队衔接工作方案和活动记录 | Party, League and Pioneers work together | 省、县（市、区）、学校 |
| “持续实施中小学“贵青杯”系列活动” | 应 | guiqing_cup_gz | 当年活动通知和结果 | The Guiqing Cup activities go on | 省 |
| “加强学生宪法法治教育” | 应 | constitution_gz | 宪法法治教育安排和活动记录 | Education in the constitution and law | 省、县（市、区）、学校 |
| “持续巩固“双减”成果” | 应 | double_reduction_gz | “双减”监测和检查结果 | Double reduction is kept up | |
| “提升校内教育教学、课后服务质量和校外培训机构治理水平” | 应 | teaching_and_training_gz | 教学和课后服务评价结果、校外培训治理台账，与上年对照 | Teaching, after-school service and training firms | |
| “保障学生课间休息和活动时间” | 应 | breaks_gz | 作息时间表、课间活动检查记录 | Pupils have their breaks | 学校 |
| “持续开展千万师生阳光体育运动” | 应 | sunshine_sports_gz | 阳光体育活动方案和记录 | Sunshine sports go on | 省、县（市、区）、学校 |
| “加强校园足球建设” | 应 | football_gz | 校园足球学校名单、场地和活动记录 | Football in schools | |
| “有效控制近视率、肥胖率” | 研判 | | 看近视率、肥胖率历年监测数；方案没有写控制到多少，升降多少算“有效”由人判断 | | |
| “实施美育浸润行动” | 应 | aesthetic_education_gz | 美育浸润行动方案和年度实施情况 | The programme of aesthetic education is carried out | |
| “促进学生身心健康发展” | 宣示 | | 美育活动的目的，没有另外的事项 | | |
| “构建劳动育人长效机制” | 应 | labour_education_gz | 劳动教育机制文件、基地名单和课程安排 | A lasting mechanism of education in labour | |
| “加强和改进实验教学管理” | 应 | experiments_gz | 实验教学管理办法、实验开出汇总 | Teaching by experiment is managed | |
| “统筹多方资源” | 应 | science_resources_gz | 科学教育校外资源目录和合作协议 | Resources from many sides | |
| “强化科学教育” | 应 | science_education_gz | 科学教育方案、课程和活动安排 | Education in science | |
| “深入实施青少年学生读书行动” | 应 | reading_gz | 读书行动方案和活动记录 | The reading programme is carried out | 省、县（市、区）、学校 |
| “责任单位:省教育厅、团省委” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

// ── 测试（数据虚构）────────────────────────────────────────────

// “探索”与力争一样，没有做成的是未达到预期目标；“推进”“推动”的另列。
测试 “条款：探索的事项，一项做到，一项没有做到，一项没有材料”
截至：2026-12-31
设：省 520000（comprehensive_schools_gz_province = 已证明，digital_teaching_gz_province = 未证明）
设：县 529901
应得：comprehensive_schools_gz_province 达标
应得：digital_teaching_gz_province 未达标
应得：digital_teaching_gz_county 待核实
