// 安溪方案的条款表：没有写成规则的话，一句一行，写明去向。章节次序与原文相同。测算用的规则在本文件夹的其他文件里。
// 怎样归类：
//   应          原文写“应、要”的，和建立、健全、完善、制定、落实、实行、加强、强化、加大、深化、优化、提高、提升、缩小、向……倾斜等
//               做没做可以凭文件、数字查清的措施（原文没有“应、要”的，与规则、与国家和省的各份文件一样按应当做到掌握）
//   推进        原文只写推进、推动、促进、加快、逐步、转变的，没有时限的，没有做到的按“未达到预期目标”
//   力争        原文写努力、探索的
//   支持、鼓励  原文写支持、鼓励、引导、倡导的
//   研判        只有人看了才能判断的，理由栏写看什么、为什么没有材料能说明
//   宣示        指导思想、原则、口号、目的和印发的套语，没有可以单独核对的事项
// 凭据栏写凭什么材料核对，都只报汇总数，不报个人信息。方案没有规定多久核对一次，情况说明按一年有效掌握（标“有效：1年”），这是本规则集的约定。
// 责任单位只列方案写明的。原文几处合起来才完整的，“要求”栏写全。

规则集 anxi

// ── 印发通知和前言 ───────────────────────────────────────────

条款 “印发通知和制定依据”
依据：anxi-2019#前言
英文：Notice and grounds
| 原文 | 归类 | 编号 | 凭据或理由 |
| “印发给你们，请结合实际” | 宣示 | | 印发的说明 |
| “认真组织实施” | 宣示 | | 印发通知的套语，实施的具体事项在三、四两部分 |
| “深入贯彻全国教育大会精神及国家、省、市中长期教育改革和发展规划纲要” | 宣示 | | 制定方案的背景 |
| “全面巩固义务教育基本均衡发展成果” | 宣示 | | 制定方案的目的；通过基本均衡认定的年数，按评估办法测算 |
| “整体提高我县义务教育发展水平和教育质量” | 宣示 | | 制定方案的目的 |
| “根据教育部《关于印发<县域义务教育优质均衡发展督导评估办法>的通知》” | 宣示 | | 说明制定的依据；评估办法的要求按评估标准的规则集测算 |
| “结合我县工作实际，制订本方案” | 宣示 | | 说明制定的依据 |

// ── 一、指导思想 ─────────────────────────────────────────────

条款 “指导思想”
依据：anxi-2019#一
英文：Guiding ideas
| 原文 | 归类 | 编号 | 凭据或理由 |
| “以习近平新时代中国特色社会主义思想为指导” | 宣示 | | 指导思想 |
| “全面贯彻党的教育方针政策” | 宣示 | | 指导思想 |
| “落实国家和省、市教育事业“十三五”规划目标” | 宣示 | | 指导思想；目标由各级规划列出并另行评估，本方案没有列 |
| “依法实施、保障公平、注重质量、社会认可” | 宣示 | | 工作原则 |
| “着力扩大优质教育资源” | 宣示 | | 指导思想；具体措施见三、（二）和三、（四）第4点 |
| “全面实施素质教育” | 宣示 | | 指导思想；具体措施见三、（四） |
| “全面提高教育质量,推动县域义务教育优质均衡发展” | 宣示 | | 指导思想；是否优质均衡，按二的验收要求测算 |

// ── 二、工作目标 ─────────────────────────────────────────────

条款 “工作目标”
依据：anxi-2019#二
对象：县 350524
有效：1年
英文：Aims
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “以提高质量和促进公平为重点” | 宣示 | | 工作重点的概括，没有可以单独核对的事项 | |
| “不断深化义务教育体制机制改革” | 应 | institutional_reform | 义务教育体制机制改革文件、年度进展报告 | Reform of the system of compulsory education |
| “全面推进义务教育均衡发展和城乡一体化” | 推进 | urban_rural_integration | 城乡义务教育一体化改革发展的实施文件、年度实施情况 | Balanced and integrated urban and rural education |
| “更加均衡、更有质量” | 宣示 | | 总目标的概括；是否做到，按“达到县域义务教育优质均衡发展评估验收要求”测算 | |

// ── 三、（一）城乡学校布局规划 ─────────────────────────────────────

条款 “完善义务教育学校布局规划”
依据：anxi-2019#三/一/1
对象：县 350524
有效：1年
英文：School layout plan
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “做好衔接并严格实施” | 应 | layout_plan_aligned | 布局规划与土地利用总体规划、城镇规划做好衔接 | 三项规划学校用地的对照表、衔接说明 | The layout plan agrees with the land-use and town plans |
| “做好衔接并严格实施” | 应 | layout_plan_carried_out | 严格实施义务教育学校布局规划 | 布局规划年度实施情况报告、学校建设项目与规划的对照表 | The layout plan is carried out |
| “重点做好城区新建小区、旧城改造、城乡结合部” | 应 | layout_plan_key_areas | 重点做好城区新建小区、旧城改造、城乡结合部、成片开发的城区新区、城镇化重点地区的配套学校布局规划 | 布局规划中各类重点地区配套学校一览表 | The layout plan covers the key areas |

// ── 三、（二）学校建设和管理水平 ────────────────────────────────────

条款 “提高义务教育学校标准化水平”
依据：anxi-2019#三/二/1
对象：县 350524
有效：1年
英文：Standard schools
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “严格对照《福建省“义务教育管理标准化学校”评估标准（试行）》” | 应 | standard_schools_self_check | 各校对照评估标准的自评表、县级复核记录 | Schools are checked against the provincial standard |
| “统筹规划、严格把关、分步实施、整体提高、注重实效” | 宣示 | | 创建工作的原则，没有可以单独核对的事项 | |
| “推进学校内部治理法治化、规范化” | 推进 | school_governance | 各校章程和校内管理制度目录、法治副校长和法律顾问配备情况 | Schools are governed by law and rules |
| “提升学校管理品质” | 应 | school_management_quality | 义务教育管理标准化学校评估结果逐年对照表 | Schools are better managed |

条款 “基本消除大班额现象”
依据：anxi-2019#三/二/3
对象：县 350524
有效：1年
英文：Oversized classes
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “切实加强义务教育学校建设项目统筹” | 应 | school_projects_coordinated | | 学校建设项目库、年度建设计划 | School building is planned as a whole |
| “合理扩大办学容量” | 应 | capacity_enlarged | | 各校学位数逐年对照表、新增学位清单 | Schools have more places |
| “切实规范义务教育招生” | 应 | admission_regulated | | 当年招生文件、招生检查记录 | Admission follows the rules |
| “加快城区学校扩容” | 推进 | urban_schools_enlarged | | 城区学校新建、改扩建项目进度表，新增学位数 | Urban schools are enlarged |
| “着力解决新增进城务工人员随迁子女就学” | 应 | migrant_places | 着力解决新增进城务工人员随迁子女就学所需学位问题 | 新增随迁子女数与可用学位数对照表 | Places for newly arrived migrant children |
| “消除“大校额”“大班额”所需学位问题” | 应 | oversize_places | 着力解决消除“大校额”“大班额”所需学位问题 | 大校额学校、大班额班级清单，所需学位测算和新增学位清单 | Places needed to end oversized schools and classes |

条款 “强化教育信息化建设和应用”
依据：anxi-2019#三/二/4
对象：县 350524
有效：1年
英文：Information technology
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “在教育信息化建设过程中” | 宣示 | | 说明时机，要做的事在后一句 | |
| “进一步提高中小学“三通两平台”建设水平” | 应 | three_links_two_platforms | 宽带、班级资源、学习空间开通数和两个平台应用数的逐年对照表 | Better networks and platforms in schools |
| “积极引导学校创建“智慧校园”” | 鼓励 | smart_campus_guided | 引导创建的文件、参加创建的学校名单 | Schools are led to become smart campuses |
| “加快建设县级基础教育数字资源平台” | 推进 | county_resource_platform | 平台立项、建设进度和验收文件 | A county platform of digital resources |
| “深入开展教师信息化应用各项活动” | 应 | it_use_activities | 活动通知、参加教师人次统计 | Activities for teachers to use information technology |
| “组织各级各类培训” | 应 | it_training | 信息技术应用培训计划、参训人次统计 | Training in information technology at every level |
| “加快提升中小学教师应用信息技术能力” | 推进 | it_ability | 教师信息技术应用能力考核合格率逐年对照表 | Teachers are abler with information technology |
| “促进信息技术与教育教学的深度融合” | 研判 | | 看课堂上信息技术是否真正改变了教和学；设备和使用次数的统计说明不了融合的深度 | |

// ── 三、（三）师资队伍 ───────────────────────────────────────────

条款 “大力推进师资配置均衡”
依据：anxi-2019#三/三/1
对象：县 350524
有效：1年
英文：Teachers evenly placed
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “适度向规模较小的农村学校” | 应 | staffing_small_rural | 教职工配备适度向规模较小的农村学校倾斜 | 规模较小农村学校编制核定数与按统一标准应配数的对照表 | More staff for small rural schools |
| “实施小班化教学的学校倾斜” | 应 | staffing_small_classes | 教职工配备适度向实施小班化教学的学校倾斜 | 实施小班化教学学校编制核定数与按统一标准应配数的对照表 | More staff for schools with small classes |
| “健全队伍流动机制” | 应 | staff_mobility | | 校长、教师流动和调配的制度文件 | There is a system for staff to move |
| “实行校长、教师合理有序交流” | 应 | orderly_exchange | | 年度校长、教师交流方案和实施情况 | Heads and teachers are exchanged in order |
| “整体优化师资队伍” | 应 | staff_structure | | 教师年龄、学历、职称、学科结构逐年对照表 | The teaching force is better composed |
| “建立健全有利于稳定农村教师队伍的体制机制” | 应 | rural_staff_stability | | 稳定农村教师队伍的文件、农村教师调出数逐年对照表 | There is a system to keep rural teachers |
| “评优评先、绩效考核、职务评审等方面进一步向农村倾斜” | 应 | rural_staff_favoured | 在评优评先、绩效考核、职务评审等方面进一步向农村倾斜 | 评优评先、绩效考核、职务评审文件中向农村倾斜的条款，农村、城镇结果对照表 | Awards, appraisal and promotion favour rural teachers |

条款 “深化教师“县管校聘”改革”
依据：anxi-2019#三/三/2
对象：县 350524
有效：1年
英文：Teachers managed by the county and employed by schools
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 | 责任单位 |
| “按照班额、生源等情况” | 应 | quotas_by_classes | 按照班额、生源等情况统筹分配各校教职工编制数 | 各校编制分配测算表 | Quotas follow the number of classes and pupils | 县教育部门 |
| “乡村小规模学校、寄宿制学校和城镇中小学实际需要” | 应 | quotas_by_need | 分配编制充分考虑乡村小规模学校、寄宿制学校和城镇中小学实际需要 | 编制分配方案中三类学校的安排及说明 | Quotas consider small rural, boarding and urban schools | 县教育部门 |
| “强化聘期考核和结果运用” | 应 | term_appraisal | | 聘期考核办法、考核结果与续聘、调整的对照汇总 | Appraisal at the end of a term counts | |
| “建立竞争择优、能上能下的岗位聘任机制” | 应 | posts_up_and_down | | 岗位聘任办法、当年高聘和低聘人数汇总 | Posts are won and lost by competition | |
| “推进义务教育学校校长、教师交流轮岗” | 推进 | rotation_advanced | | 交流轮岗方案、校长和教师分列的交流轮岗人数统计 | Rotation of heads and teachers | |

条款 “提升师德水平和业务能力”
依据：anxi-2019#三/三/3
对象：县 350524
有效：1年
英文：Ethics and skills of teachers
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “加强师德师风建设” | 应 | teacher_ethics | | 师德师风建设方案、师德考核结果汇总 | Work on the ethics of teachers |
| “把师德放在首位” | 应 | ethics_first | | 教师招聘、考核、职称评聘、评优文件中以师德为首要标准的条款 | Ethics come first |
| “进一步落实正向激励” | 应 | teacher_incentives | 进一步落实正向激励制度 | 激励制度文件、当年表彰奖励汇总 | Incentives for teachers |
| “反向约束制度” | 应 | teacher_constraints | 进一步落实反向约束制度 | 师德失范处理办法、当年处理情况汇总 | Constraints on teachers |
| “激发广大教师的存在感、荣誉感和责任感” | 研判 | | | 看座谈、走访中教师的感受；感受由教师自己说，表彰和活动的材料说明不了 | |
| “探索校长职级制” | 力争 | principal_ranks | | 校长职级制试点方案、进展报告 | Ranks of principals are tried out |
| “创新年轻后备干部选拔机制” | 应 | reserve_cadres | | 年轻后备干部选拔办法、后备干部人数汇总 | New ways to choose young reserve cadres |
| “探索新教师培养培训机制” | 力争 | new_teacher_training | | 新教师培养培训方案、参训人数统计 | Ways to train new teachers are tried out |
| “加强骨干教师培养” | 应 | backbone_training | | 骨干教师培养计划、各级骨干教师数逐年对照表 | Backbone teachers are trained |
| “建立教师校长人才梯队” | 应 | talent_ladder | | 人才梯队建设方案、各层次教师和校长人数汇总 | A ladder of able teachers and heads |
| “深入开展“双培养”“三项研磨”“四项素养”活动” | 应 | teacher_activities | | 三项活动的方案、参加人次统计和总结 | The three activities for teachers |
| “全面提升教师队伍整体素质和教育教学能力” | 应 | teacher_quality | | 教师学历、职称、骨干教师数和教学比赛、考核结果的逐年对照表 | Teachers are more able |
| “努力打造一支教育铁军” | 宣示 | | | 口号，没有可以单独核对的事项 | |

条款 “继续完善教师待遇保障机制”
依据：anxi-2019#三/三/4
对象：县 350524
有效：1年
英文：Pay and conditions of teachers
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “职称评聘向乡村学校倾斜” | 应 | titles_favour_rural | 职称评聘文件中向乡村学校倾斜的条款，乡村、城镇评聘结果对照表 | Professional titles favour rural schools |
| “鼓励乡村教师安心从教” | 鼓励 | rural_teachers_stay | 鼓励措施文件、乡村教师调出数逐年对照表 | Rural teachers are encouraged to stay |
| “加快乡村教师周转房建设” | 推进 | rural_teacher_housing | 周转房建设项目清单和进度表、已交付套数 | Housing for rural teachers |
| “切实改善乡村教师工作生活条件” | 应 | rural_conditions | 乡村学校办公、食宿条件改善项目清单 | Rural teachers work and live in better conditions |

// ── 三、（四）素质教育 ───────────────────────────────────────────

条款 “大力提升学生综合素质”
依据：anxi-2019#三/四/1
对象：县 350524
有效：1年
英文：All-round education
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 | 对象 |
| “紧紧围绕立德树人根本任务” | 宣示 | | | 总的要求，具体措施见本款以下各句 | | |
| “培养学生社会责任感、创新精神和实践能力” | 研判 | | | 看学生的行为和作品；养成这些品质要看多年，没有材料能说明 | | |
| “进教材、进课堂、进网络、进队伍建设、进课外” | 推进 | core_values_everywhere | 推动社会主义核心价值观、中华优秀传统文化进教材、进课堂、进网络、进队伍建设、进课外、进评价体系 | 工作方案、各环节落实情况一览表 | Core values and fine traditions enter teaching and assessment | |
| “弘扬中华民族优秀传统” | 应 | fine_traditions | | 优秀传统教育活动安排和记录 | Fine traditions are taught | |
| “综合实践教学中突出实践环节” | 应 | practice_in_lessons | 在学科教学特别是道德与法治（品德）、科学、综合实践教学中突出实践环节 | 学科教学计划中实践环节的课时和内容、实施记录 | Practice stands out in lessons | 学校 |
| “加强心理健康与生命教育” | 应 | mental_health_and_life | | 心理健康与生命教育课时安排、心理辅导室和心理教师配备统计 | Mental health and life education | |
| “推动未成年人思想道德建设工作” | 推进 | minors_morals | | 年度工作方案和总结 | Moral education of minors | |
| “全面执行国家课程计划” | 应 | national_curriculum_plan | | 学年课程计划、课表 | The national curriculum plan is carried out | 学校 |
| “积极开发地方课程” | 应 | local_courses | | 地方课程目录、当年新开发课程清单 | Local courses are developed | |
| “地方课程和校本课程” | 应 | school_courses | 积极开发校本课程 | 校本课程目录、课程纲要 | School courses are developed | 学校 |
| “上好各类课程” | 研判 | | | 看课堂教学的实际效果；课程门数和课时由规则测算，上得好不好只有听课才知道 | | |
| “从小培养学生的社会责任感、创新精神和实践能力” | 研判 | | | 与本款第二句相同：看学生的行为和作品，要看多年，没有材料能说明 | | |

条款 “积极稳妥推进课程改革”
依据：anxi-2019#三/四/2
对象：县 350524
有效：1年
英文：Curriculum reform
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 | 对象 |
| “紧紧围绕立德树人根本任务” | 宣示 | | | 总的要求，具体措施见本款以下各句 | | |
| “系统推进中华优秀传统文化、爱国主义、集体主义” | 推进 | themes_taught | 系统推进中华优秀传统文化、爱国主义、集体主义、社会主义、公民道德、民主法治、生命安全、心理健康、行为规范、生态文明等方面教育 | 各方面教育的实施方案、课时和活动一览表 | The listed themes are taught as a whole | |
| “充分利用我县红色教育资源，传承弘扬红色文化” | 应 | red_resources | | 红色教育资源目录、学生参加活动记录 | The county’s revolutionary heritage is used in teaching | |
| “统筹规划建设地方课程” | 应 | local_course_plan | | 地方课程建设规划 | Local courses are planned | |
| “加强校本课程管理” | 应 | school_course_management | | 校本课程管理办法、审议和备案目录 | School courses are managed | |
| “增强课程对地方、学校的适应性” | 研判 | | | 看课程是否合乎当地和本校学生的实际；适应与否没有标准，课程目录说明不了 | | |
| “分类推进课堂教学改革” | 推进 | classroom_reform | | 分类的课堂教学改革方案、年度进展报告 | Classroom teaching is reformed by kind | |
| “启发式、探究式、讨论式、参与式等教学方式” | 鼓励 | teaching_methods | 倡导教师采用启发式、探究式、讨论式、参与式等教学方式 | 倡导文件、教研和公开课活动记录 | Teaching that lets pupils inquire and take part | |
| “创新教育教学方法” | 应 | teaching_innovation | | 教学改革和教研项目清单、成果目录 | New methods of teaching | |
| “关注学生的核心素养” | 研判 | | | 看课堂和评价是否以学生的核心素养为中心；教案上写了不等于做到 | | |
| “改进优异学生的培养方式” | 应 | able_pupils | | 优异学生培养的改进方案、当年实施记录（只报汇总数） | Able pupils are taught in better ways | 学校 |
| “学会学习，激发学生学习兴趣和潜能，增强创新实践能力” | 研判 | | | 看学生学习的主动性和解决问题的表现；是前面各项措施想达到的效果，没有材料能说明 | | |

条款 “加强体育和美育工作”
依据：anxi-2019#三/四/3
对象：县 350524
有效：1年
英文：Physical and aesthetic education
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 | 对象 |
| “统筹解决体育、美育师资不足问题” | 应 | pe_art_shortage | | 体育、美育教师应配数与在岗数逐校对照表、统筹措施文件 | The shortage of sports and art teachers is met | |
| “上好体育、音乐、美术、书法等国家课程” | 研判 | | | 看课堂教学的实际效果；是否开齐由规则测算，上得好不好只有听课才知道 | | |
| “创新课外体育活动载体” | 应 | sport_after_class | | 课外体育活动方案、新增活动项目清单 | New forms of sport outside lessons | 学校 |
| “规范开展学生体质健康监测” | 应 | fitness_monitoring_proper | | 监测方案、数据上报和抽查复核记录 | Fitness is monitored properly | 学校 |
| “提高学生健康水平” | 应 | pupils_health | | 学生体质健康优良率、近视率逐年对照表 | Pupils are healthier | |
| “支持学校开发有特色的美育校本课程” | 支持 | art_courses_supported | | 支持措施文件、美育校本课程目录 | Schools are supported in art courses of their own | |
| “创建体育、艺术类特色（传统）学校” | 应 | feature_schools | | 特色（传统）学校认定文件和名单 | Schools with a tradition of sport or art | |
| “形成“一校一品”“一校多品”的格局” | 应 | one_school_one_feature | | 各校体育、艺术特色项目一览表 | Every school has a feature of its own | |

条款 “提高乡村小学和初中教育质量”
依据：anxi-2019#三/四/4
对象：县 350524
有效：1年
英文：Rural and junior schools
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “完善乡村小规模学校管理” | 应 | small_school_management | | 乡村小规模学校管理办法 | Small rural schools are better managed |
| “通过送教、走教、推送数字化课程资源等方式，支持乡村小规模学校开足开好国家课程” | 支持 | small_school_courses | 通过送教、走教、推送数字化课程资源等方式，支持乡村小规模学校开足开好国家课程 | 送教、走教安排和记录，数字化课程资源推送清单 | Small rural schools are supported in the national courses |
| “加大初中教育投入力度” | 应 | junior_investment | | 初中教育经费逐年对照表 | More is spent on junior schools |
| “着力补足初中办学条件缺口” | 应 | junior_gap_filled | | 初中办学条件缺口清单和补足情况表 | Junior schools lack nothing |
| “缩小城乡、校际办学差异” | 应 | differences_narrowed | | 城乡、校际资源配置指标和差异系数逐年对照表 | Differences between areas and schools narrow |
| “支持建设义务教育九年一贯制学校” | 支持 | nine_year_schools | | 九年一贯制学校建设项目清单、支持措施文件 | Nine-year schools are supported |
| “促进小学、初中教育教学有效衔接” | 推进 | primary_to_junior | | 小学、初中衔接方案和联合教研记录 | Primary and junior teaching link up |
| “努力突破初中教育瓶颈” | 宣示 | | | 没有写明瓶颈是什么，具体措施见前面各句 | |
| “加强优质学校辐射带动” | 应 | strong_schools_lead | | 优质学校结对帮扶名单、帮扶活动记录 | Strong schools lead others |
| “深化城区学校“小片区”管理” | 应 | urban_zones | | 小片区划分和管理办法、片区活动记录 | Urban schools are managed in small zones |
| “农村薄弱学校“委托管理”” | 应 | rural_entrusted | 深化农村薄弱学校“委托管理” | 委托管理协议、受托学校名单和考核结果 | Weak rural schools are entrusted to others |
| “探索集团化办学等管理机制改革” | 力争 | school_groups | | 集团化办学试点方案、教育集团名单 | School groups are tried out |
| “完善教学开放制度” | 应 | open_teaching | | 教学开放制度文件、开放活动记录 | Schools open their teaching to others |
| “帮助薄弱校提升教学质量” | 应 | weak_schools_helped | | 薄弱校名单和帮扶措施、薄弱校质量监测结果逐年对照表 | Weak schools are helped to teach better |

// ── 三、（五）招生考试制度 ────────────────────────────────────────

条款 “规范义务教育学校招生行为”
依据：anxi-2019#三/五/1
对象：县 350524
有效：1年
英文：Admission
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “方便群众，提升办事效率” | 应 | admission_convenience | 网上报名办事指南、办理时间和到场次数前后对照 | Application is easy and quick |
| “让家长及时掌握教育信息” | 应 | parents_informed | 平台发布招生信息的目录和时间 | Parents are informed in time |
| “做到阳光、透明” | 应 | admission_open | 招生方案、片区、计划、派位结果的公告 | Admission is transparent |
| “促进招生工作公平、公正、公开” | 研判 | | 看家长和社会的评价、投诉是否属实；公开由“阳光、透明”核对，公平公正不是一份文件能说明的 | |
| “使招生工作公开、公平、公正” | 研判 | | 看电脑派位的全过程是否可信；派位结果公告说明不了公平公正 | |

条款 “深化考试评价制度改革”
依据：anxi-2019#三/五/2
对象：县 350524
有效：1年
英文：Examination and evaluation
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “改革考试评价内容和方式” | 应 | assessment_reform | 考试评价改革文件、当年命题和评价办法 | Examinations and evaluation are reformed |
| “促进城乡初中学校全面实施素质教育” | 推进 | junior_all_round | 城乡初中实施素质教育的督导评估结果 | All-round education in all junior schools |
| “全面提升学生发展核心素养” | 研判 | | 看学生的综合表现；质量监测只测部分学科和学段，说明不了全部核心素养 | |
| “更好地服务教育决策、指导改进教学” | 应 | monitoring_used | 引用监测结果的决策文件、教学改进方案 | Results of monitoring serve decisions and teaching |

// ── 三、（六）特殊群体 ───────────────────────────────────────────

条款 “完善随迁子女就学机制”
依据：anxi-2019#三/六/1
对象：县 350524
有效：1年
英文：Children of migrant workers
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “泉州市城乡社区网格化服务管理信息平台” | 应 | migrant_grid_platform | 利用“泉州市城乡社区网格化服务管理信息平台”进行城区外来务工人员携带子女信息登记 | 平台登记人数汇总、登记办法 | Migrant children are registered on the city’s platform |
| “根据学校规模和办学容量，以“入住时间长者优先与电脑派位相结合”等方式” | 应 | migrant_priority | 以“入住时间长者优先与电脑派位相结合”等方式安排就学 | 当年随迁子女入学办法、派位结果公告 | Long residents first, with a lottery |

条款 “关爱保护留守儿童成长”
依据：anxi-2019#三/六/2
对象：县 350524
有效：1年
英文：Left-behind children
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “（闽政〔2016〕44号）要求” | 应 | left_behind_opinion | 落实《福建省人民政府关于加强农村留守儿童关爱保护的实施意见》（闽政〔2016〕44号） | 贯彻实施意见的文件、任务分解表和落实情况 | The provincial opinion on left-behind children is carried out |
| “切实加强留守儿童的教育关爱保护” | 应 | left_behind_protection | | 留守儿童教育关爱保护工作方案、年度总结 | Left-behind children are better protected |
| “困境儿童的教育保障工作” | 应 | children_in_hardship | 切实加强困境儿童的教育保障工作 | 困境儿童教育保障方案、受助人数汇总 | The education of children in hardship is secured |
| “落实属地责任” | 应 | left_behind_local_duty | | 属地责任分解文件、责任书 | The place of residence answers for the children |
| “促进农村留守儿童健康成长” | 宣示 | | | 目的，具体措施见本款各句 | |
| “不断完善家校联动、社区关怀和志愿服务等机制” | 应 | left_behind_partners | | 家校联动、社区关怀、志愿服务的制度文件和活动记录 | Families, communities and volunteers take part |

条款 “重视残疾儿童义务教育”
依据：anxi-2019#三/六/3
对象：县 350524
有效：1年
英文：Children with disabilities
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “加强特殊教育基础能力建设” | 应 | special_capacity | | 特殊教育建设项目清单、设施设备逐年对照表 | The base of special education is strengthened |
| “加大标准化特殊教育学校创建力度” | 应 | special_school_standard | | 创建方案、标准化评估结果 | The special school becomes a standard school |
| “加快普通学校随班就读资源教室建设” | 推进 | resource_rooms | | 资源教室建设清单、已建间数逐年对照表 | Resource rooms in ordinary schools |
| “强化随班就读” | 应 | inclusion_guided | 强化随班就读工作的指导管理 | 随班就读管理办法、指导记录 | Inclusive education is guided |
| “送教上门工作的指导管理” | 应 | home_teaching_guided | 强化送教上门工作的指导管理 | 送教上门管理办法、指导记录（只报汇总数） | Teaching at home is guided |
| “积极开展“医教结合”实验” | 应 | medical_education | | 医教结合实验方案、合作协议和实施记录 | Medicine and education are tried together |
| “完善特殊教育服务体系” | 应 | special_services | | 特殊教育服务体系文件、各类服务机构和人员统计 | The services of special education are complete |
| “加强特教师资培养培训” | 应 | special_teacher_training | | 特教师资培养培训计划、参训人次统计 | Teachers of special education are trained |

// ── 三、（七）经费投入 ───────────────────────────────────────────

条款 “依法保障义务教育经费投入”
依据：anxi-2019#三/七/1
对象：县 350524
有效：1年
英文：Funding by law
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 责任单位 |
| “健全义务教育经费保障机制” | 应 | funding_mechanism | 经费保障机制文件 | There is a mechanism to fund compulsory education | |
| “切实履行政府主体责任” | 应 | government_funds | 县政府研究义务教育经费的会议纪要、当年预算批复 | The government answers for funding | 县政府 |
| “把教育作为财政支出重点领域给予优先保障” | 应 | education_first_in_budget | 当年预算草案说明、教育支出占一般公共预算支出比例逐年对照表 | Education comes first in the budget | |
| “经费投入重点向农村义务教育倾斜” | 应 | rural_funds_first | 农村、城镇义务教育经费投入对照表 | Funds favour rural education | |

条款 “加大综合奖补投入力度”
依据：anxi-2019#三/七/2
对象：县 350524
有效：1年
英文：Comprehensive awards and subsidies
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “探索实行义务教育经费综合奖补” | 力争 | comprehensive_awards | | 综合奖补办法、奖补资金安排清单 | Comprehensive awards are tried out |
| “调整优化义务教育经费支出结构” | 应 | spending_structure | | 义务教育经费支出结构逐年对照表、调整方案 | The structure of spending is adjusted |
| “从重点投硬件到软硬件并重转变” | 推进 | spending_beyond_buildings | 经费支出从重点投硬件到软硬件并重转变 | 硬件、软件支出逐年对照表 | Spending moves from buildings to both |
| “逐步加大学校内涵建设投入” | 推进 | spending_on_quality | | 教研、培训、课程、校园文化等内涵建设支出逐年对照表 | More is spent on what schools do |

// ── 四、组织保障 ─────────────────────────────────────────────

条款 “强化领导，协调推进”
依据：anxi-2019#四/1
对象：县 350524
有效：1年
英文：Leadership
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 | 责任单位 |
| “全面负责创建工作的组织协调” | 应 | leading_group_coordinates | 领导小组全面负责创建工作的组织协调 | 领导小组会议纪要、协调事项清单 | The leading group coordinates the work | 领导小组 |
| “监督指导工作” | 应 | leading_group_supervises | 领导小组全面负责创建工作的监督指导 | 领导小组督查通报、指导记录 | The leading group supervises the work | 领导小组 |
| “努力形成一级抓一级,层层抓落实的联创共建机制” | 力争 | joint_creation | 形成一级抓一级、层层抓落实的联创共建机制 | 逐级签订的责任书、调度和督办记录 | Every level sees to the next | |

条款 “广泛宣传,营造氛围”
依据：anxi-2019#四/2
对象：县 350524
有效：1年
英文：Publicity
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 | 责任单位 |
| “创建义务教育优质均衡发展县,是我县的一项惠民工程,也是一项为民办实事工程,更是政府履行教育职责所在” | 宣示 | | 说明创建工作的意义 | | | |
| “宣传义务教育的基础地位和作用” | 应 | publicity_role | 县直单位和媒体的宣传材料、报道目录 | Departments and the media publicise the role of compulsory education | | 各单位、新闻宣传媒体 |
| “宣传义务教育的基础地位和作用” | 应 | publicity_role_township | 乡镇的宣传材料、宣传活动记录 | Townships publicise the role of compulsory education | 乡镇 | 各乡镇 |
| “创建义务教育优质均衡发展县工作的重大意义” | 应 | publicity_meaning | 县直单位和媒体的宣传材料、报道目录 | Departments and the media publicise the meaning of the work | | 各单位、新闻宣传媒体 |
| “创建义务教育优质均衡发展县工作的重大意义” | 应 | publicity_meaning_township | 乡镇的宣传材料、宣传活动记录 | Townships publicise the meaning of the work | 乡镇 | 各乡镇 |
| “积极营造创建义务教育优质均衡发展县的浓厚氛围” | 研判 | | 看群众和师生是否知道、关心创建工作；宣传了多少次说明不了氛围是否浓厚 | | | |

条款 “加强督导，落实责任”
依据：anxi-2019#四/3
对象：县 350524
有效：1年
英文：Supervision
| 原文 | 归类 | 编号 | 要求 | 凭据或理由 | 英文 |
| “按照创建工作目标任务” | 宣示 | | | 说明依据，要做的事在后面各句 | |
| “进一步贯彻落实《教育督导条例》” | 应 | supervision_regulation | | 教育督导机构和督学配备文件、年度督导计划和报告 | The Regulation on Education Supervision is carried out |
| “推动各乡镇和相关部门大力开展” | 推进 | townships_driven | 推动各乡镇和相关部门大力开展“义务教育发展优质均衡县”创建工作 | 督导通知和通报、各乡镇和相关部门创建工作报告 | Townships and departments are driven to do their part |

// ── 测试（数据虚构）────────────────────────────────────────────

// 加强、强化、加大、深化按应当做到掌握，没有做到的是未达标；推进、加快的，没有做到的是未达到预期目标。
测试 “条款：加强、加大的措施和加快的措施，做到的、没有做到的、没有材料的”
截至：2026-12-31
设：县 350524（teacher_ethics = 已证明，junior_investment = 未证明，urban_schools_enlarged = 未证明）
应得：teacher_ethics 达标
应得：junior_investment 未达标
应得：urban_schools_enlarged 未达标
应得：mental_health_and_life 待核实
