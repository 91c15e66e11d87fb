对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 五、组织实施（意见五），以及同一段里提到的学前教育、高中阶段教育、课后服务；
// 意见没有写、两份以上的文件写到的招生、课业负担、校外培训、德育、美育、督导也列在后面。

// ── 领导和责任 ─────────────────────────────────────────────

主题 party_leadership “加强党的全面领导”
英文：The leadership of the Party
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#五 | “加强党的全面领导” | | | |
| shandong.party_leadership_sd | | | | |

主题 major_project “作为重大民生工程”
英文：A major project for people's livelihood
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_major_project | | | | |
| fujian-2025#三 | “高度重视基本公共教育服务体系建设” | | 减弱 | 由作为一项重大民生工程写为高度重视 |
| shandong.livelihood_project_sd | | | | |
| guizhou.livelihood_project_gz | | | | |
| anxi-2019#四/2 | “创建义务教育优质均衡发展县,是我县的一项惠民工程,也是一项为民办实事工程,更是政府履行教育职责所在” | | 收窄 | 说的是创建义务教育优质均衡发展县 |

主题 on_the_agenda “列入党委和政府重要议事日程”
英文：On the agenda of Party committees and governments
| 规则 | 指标 | 变化 | 说明 |
| national.cn_on_the_agenda | | | |
| fujian.fj_on_the_agenda | | | |
| shandong.on_agenda_sd | | | |
| guizhou.on_agenda_gz | | | |

主题 province_coordinates “强化省级统筹”
英文：The province coordinates
| 规则 | 指标 | 变化 | 说明 |
| national.cn_province_coordinates | | | |
| fujian.fj_province_coordinates | | | |
| shandong.funds_coordinated_sd | | 收窄 | 只写省级统筹中小学办学条件改善资金 |
| guizhou.province_coordinates_gz | | | |
| anxi | | 不涉及 | 省级的事，不由县的方案写 |

主题 cities_play_their_part “充分发挥市级政府作用”
英文：Cities play their part
| 规则 | 指标 | 变化 | 说明 |
| national.cn_cities_play_their_part | | | |
| fujian.fj_cities_play_their_part | | | |
| shandong.city_role_sd | | | |
| guizhou.city_role_gz | | | |
| anxi | | 不涉及 | 市级的事，不由县的方案写 |

主题 counties_are_responsible “落实以县为主的管理责任”
英文：Counties are responsible
| 规则 | 指标 | 变化 | 说明 |
| national.cn_counties_are_responsible | | | |
| fujian.fj_counties_are_responsible | | | |
| shandong.county_responsibility_sd | | | |
| guizhou.county_responsibility_gz | | | |
| guizhou.county_management_gz | | 细化 | 另写夯实义务教育以县为主管理的体制 |

主题 implementation_plan “制定工作实施方案”
英文：Plans for carrying it out
说明：三省的方案本身就是实施方案；安溪的方案早于意见，是为创建义务教育优质均衡发展县制订的。
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_implementation_plan | | | | |
| fujian-2025#前言 | “根据《中共中央办公厅、国务院办公厅印发〈关于构建优质均衡的基本公共教育服务体系的意见〉的通知》，结合我省实际，制定本实施方案” | | | |
| fujian.no_supporting_documents | | 制定配套文件 | 收窄 | 制定的是省的方案，市、县原则上不再制定配套文件 |
| shandong-2025#前言 | “制定如下实施方案” | | | |
| guizhou-2025#前言 | “制定本实施方案” | | | |
| anxi-2019#前言 | “结合我县工作实际，制订本方案” | | 收窄 | 只是创建义务教育优质均衡发展县的方案 |
| anxi.work_plan_township_plan | | 研究制定工作推进方案 | 细化 | 各乡镇政府也要制定工作推进方案 |
| anxi.work_plan_departments_plan | | 研究制定工作推进方案 | 细化 | 县直有关部门也要制定工作推进方案 |

主题 departments_work_together “部门协同机制”
英文：Departments work together
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_departments_work_together | | | | |
| national-2023#五 | “形成工作合力” | | | |
| fujian.fj_departments_work_together | | | 减弱 | 由建立部门协同机制写为加强部门协同，没有要求建立机制 |
| fujian-2025#三 | “形成工作合力” | | | |
| shandong.department_mechanism_sd | | | | |
| shandong-2025#六 | “形成工作合力” | | | |
| guizhou.departments_together_gz | | | 减弱 | 由建立部门协同机制写为加强部门协同，没有要求建立机制 |
| guizhou-2025#三 | “形成工作合力” | | | |
| anxi.leading_group_coordinates | | | 细化 | 写明由县政府成立的领导小组负责组织协调；管的是创建工作 |
| anxi.leading_group_supervises | | | 细化 | 写明由领导小组负责监督指导；管的是创建工作 |
| anxi.work_plan_township_mechanism | | 建立统筹机制 | 细化 | 写明各乡镇政府建立统筹机制 |
| anxi.work_plan_departments_mechanism | | 建立统筹机制 | 细化 | 写明县直有关部门建立统筹机制 |

主题 departments_responsible “压实部门责任”
英文：Departments are responsible
说明：福建逐个写明教育、机构编制、发展改革、财政、人力资源社会保障等部门做什么，其中已有专门主题的不在这里重复。
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_departments_responsible | | | | |
| fujian.fj_teaching_reform | | | 细化 | 写明教育部门深化教育教学改革 |
| fujian.fj_personnel_supervision | | | 细化 | 写明人力资源社会保障部门做好相关监管工作 |
| fujian.fj_other_departments | | | 细化 | 写明其他有关部门按照各自职责抓好落实 |
| shandong.department_duties_sd | | | | |
| guizhou-2025#二/一/1 | “以下措施责任单位均包括各市〈州〉、县〈市、区〉党委和政府,不再列出” | | 细化 | 各条逐一列明责任单位，没有另写压实责任 |
| anxi.key_task_township | | 作为一项重点任务抓紧落实 | 细化 | 写明各乡镇政府；管的是创建工作 |
| anxi.key_task_departments | | 作为一项重点任务抓紧落实 | 细化 | 写明县直有关部门；管的是创建工作 |
| anxi.responsibility_broken_down | | 创建责任层层分解逐一落实 | 细化 | 写明按照目标责任制和责任追究制分解责任；管的是创建工作 |
| anxi.joint_creation | | | 细化 | 写明一级抓一级、层层抓落实的联创共建机制 |

主题 measures_carried_out “各项政策措施落到实处”
英文：The measures are carried out
| 规则 | 指标 | 变化 | 说明 |
| national.cn_measures_carried_out | | | |
| fujian.fj_plan_carried_out | | | |
| shandong.measures_in_place_sd | | | |
| anxi.education_bureau_role | 推动各项政策措施落实到位 | 收窄 | 由县教育局协同相关部门推动；只是创建工作的政策措施 |

主题 reform_zones “基础教育综合改革实验区”
英文：Zones for the reform of basic education
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_reform_zones | | | | |
| national-2023#五 | “强化区域统筹和改革攻坚” | | | |

// ── 普惠性非基本公共教育服务：学前教育 ────────────────────────────────────

主题 support_beyond_basic “普惠性非基本公共教育服务支持力度”
英文：More support for services beyond the basic
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_support_beyond_basic | | | | |
| national-2023#五 | “整体提升公共教育服务能力” | | | |
| fujian.fj_free_education_widened | | | 减弱 | 以“加强普惠性非基本公共教育服务”为条名，条文没有写加大支持力度，写为探索逐步扩大免费教育范围 |
| shandong.preschool_funding_sd | | | 收窄 | 只写学前教育；写明支持和投入 |
| shandong.preschool_support_sd | | | 收窄 | 只写学前教育 |
| anxi | | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管学前教育和高中 |

主题 preschool_guarantee “普惠性学前教育保障机制”
英文：What inclusive preschool education rests on
| 规则 | 指标 | 变化 | 说明 |
| national.cn_preschool_guarantee | | | |
| fujian.fj_preschool_guarantee | | | |
| shandong.preschool_funding_sd | | 减弱 | 写为加大支持和投入，没有写保障机制 |
| guizhou.preschool_mechanism_gz | | 扩大 | 写学前教育，没有“普惠性”的限定 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管学前教育 |

主题 preschool_counties “学前教育普及普惠县”
英文：Counties with universal and inclusive preschool education
| 规则 | 指标 | 变化 | 说明 |
| fujian.preschool_2027_counties | 达到学前教育普及普惠发展水平的县（市、区）比例 | | |
| shandong.preschool_2027_counties | 达到学前教育普及普惠发展水平的县（市、区）比例 | | |
| shandong.preschool_county_plan_sd | | | |
| guizhou.preschool_county_gz | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管学前教育 |

主题 public_kindergarten_places “公办园在园幼儿占比”
英文：Children in public kindergartens
| 规则 | 指标 | 变化 | 说明 |
| fujian.preschool_2027_public | 公办园在园幼儿占比 | | |
| shandong.preschool_2027_public_places | 公办园在园幼儿占比 | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管学前教育 |

主题 preschool_level “学前教育普及普惠水平”
英文：How universal and inclusive preschool education is
| 规则 | 原文 | 指标 | 变化 | 说明 |
| fujian.fj_preschool_development | | | | |
| fujian.preschool_2027_enrolment | | 学前三年入园率 | | |
| fujian.preschool_2027_inclusive | | 普惠性幼儿园覆盖率 | | |
| shandong.preschool_advance_sd | | | | |
| guizhou-2025#二/二/4 | “整体提升县域学前教育普及普惠水平” | | | |
| anxi | | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管学前教育 |

主题 kindergarten_quality “优质园和幼儿园提质”
英文：Good kindergartens
| 规则 | 原文 | 指标 | 变化 | 说明 |
| shandong.preschool_2027_first_class | | 省级一类及以上优质园占比 | | |
| guizhou.preschool_layout_gz | | | | |
| guizhou.weak_kindergartens_gz | | | | |
| guizhou.kindergarten_conditions_gz | | | | |
| guizhou-2025#二/二/4 | “提高办园质量” | | | |

// ── 高中阶段教育 ────────────────────────────────────────────

主题 senior_places “高中阶段学校学位供给”
英文：Places of senior secondary schools
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_senior_places_added | | | |
| fujian.senior_places_for_all | 满足初中毕业学生继续升学需求 | | |
| shandong.senior_places_added_sd | | | |
| shandong.senior_places | 高中阶段学校学位供给率 | | |
| shandong.senior_places_everywhere | 满足初中毕业学生继续就学需求 | | |
| guizhou.senior_places_gz | | | |
| guizhou.seat_high_schools_gz | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管高中办学 |

主题 county_senior_schools “县域普通高中办学水平”
英文：Senior secondary schools of counties
| 规则 | 指标 | 变化 | 说明 |
| national.cn_county_senior_schools | | | |
| fujian.fj_county_senior_schools | | 细化 | 写明持续实施县域普通高中发展提升行动 |
| shandong.school_quality_action_sd | | 细化 | 写明实施办学质量达标行动 |
| shandong.funds_for_poor_areas_sd | | 细化 | 写明加大对财政困难地区和办学质量率先达标县（市、区）高中的支持力度 |
| guizhou.strong_county_schools_gz | | 细化 | 写明持续实施“强县中”计划 |
| guizhou.standard_high_schools_gz | | 细化 | 写明推进县域普通高中标准化建设 |
| guizhou.county_high_school_conditions_gz | | 细化 | 写明加快改善县中办学条件 |
| guizhou.universities_help_gz | | 细化 | 写明协调教育部直属高校托管帮扶县中 |
| guizhou.good_help_weak_gz | | 细化 | 写明省级优质普通高中帮扶薄弱县中 |
| guizhou.weak_county_high_schools_covered | 薄弱县中帮扶全覆盖 | 细化 | 写明帮扶的对象、期限和全覆盖 |
| guizhou.high_school_teachers_gz | | 细化 | 写明各地制定激励政策和保障机制 |
| guizhou.teachers_stay_gz | | 细化 | 写明防止县中优秀教师流失 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管高中办学 |

主题 good_county_senior_school “每个县（市）办好一所普通高中”
英文：A good senior secondary school in every county
| 规则 | 指标 | 变化 | 说明 |
| fujian.first_class_high_school | 县（市）一级达标高中数 | | |
| fujian.first_class_high_school_everywhere | 至少拥有1所一级达标高中的县（市）比例 | | |
| shandong.good_high_school | 县（市）办好的公办普通高中数 | | |
| shandong.good_high_school_everywhere | 至少办好一所公办普通高中的县（市）比例 | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管高中办学 |

主题 senior_admission “普通高中招生和县中生源”
英文：Admission to senior secondary schools
说明：优质普通高中招生计划的分配见二、4。
| 规则 | 指标 | 变化 | 说明 |
| shandong.county_high_school_intake_sd | | | |
| guizhou.high_school_admission_gz | | | |
| guizhou.local_admission_gz | | | |
| guizhou.no_creaming_off_gz | | | |
| anxi.examination_systems_high_school_policy | 按省、市要求实行高中阶段学校招生政策 | | |

主题 varied_senior_schools “普通高中特色多样发展”
英文：Senior secondary schools with features of their own
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_senior_schools_profiled | | | |
| fujian.fj_science_sports_art_schools | | | |
| shandong.varied_high_schools_sd | | | |
| guizhou.varied_schools_gz | | | |
| guizhou.example_schools_gz | | | |
| guizhou.science_schools_gz | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管高中办学 |

主题 comprehensive_senior_schools “综合高中”
英文：Comprehensive senior secondary education
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_comprehensive_classes | | | |
| guizhou.comprehensive_schools_gz | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管高中办学 |

// ── 课后服务、课业负担、校外培训 ───────────────────────────────────────

主题 after_school_funding “义务教育课后服务经费”
英文：Money for after-school services
| 规则 | 指标 | 变化 | 说明 |
| national.cn_after_school_funding | | | |

主题 after_school_services “课后服务资源和水平”
英文：After-school services
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_after_school_resources | | | | |
| national-2023#五 | “强化课后育人功能” | | | |
| fujian.fj_after_school_content | | | | |
| fujian.fj_after_school_system | | | 扩大 | 在内容之外写完善课后服务体系 |
| shandong.after_school_sd | | | 收窄 | 只写提升课后服务水平，没有写丰富资源、强化育人功能 |
| guizhou.teaching_and_training_gz | | | 收窄 | 只写提升课后服务质量，没有写丰富资源、强化育人功能 |

主题 schoolwork_burden “学生课业负担”
英文：The burden of schoolwork
说明：意见没有写课业负担；2017年的标准要求无过重课业负担。
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.homework | 过重课业负担 | | |
| fujian.fj_burden_reduction | | 减弱 | 由无过重课业负担写为持续推进学校减负提质工作 |
| fujian.fj_less_repetitive_homework | | 细化 | 写明压减重复性作业 |
| fujian.fj_fewer_tests | | 细化 | 写明减少日常考试测试频次 |
| shandong.homework_monitoring_sd | | 减弱 | 由无过重课业负担写为持续开展课业负担监测 |
| guizhou.double_reduction_gz | | 减弱 | 由无过重课业负担写为持续巩固“双减”成果 |

主题 training_outside_school “校外培训治理”
英文：Training outside school
| 规则 | 原文 | 指标 | 变化 | 说明 |
| fujian.fj_training_enforcement | | | | |
| fujian.fj_subject_training_controlled | | | | |
| fujian.fj_other_training_regulated | | | | |
| fujian-2025#二/五/10 | “持续减轻学生校外培训负担” | | | |
| guizhou.teaching_and_training_gz | | | | |

// ── 德育、美育 ─────────────────────────────────────────────

主题 moral_education “德育工作”
英文：Moral education
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.moral_education_and_culture_moral_education | 德育工作水平 | | |
| guizhou.ideology_courses_gz | | 细化 | 写明大中小学思政课一体化建设；没有写德育工作水平 |
| guizhou.party_league_pioneers_gz | | 细化 | 写明党、团、队育人链条衔接贯通 |
| guizhou.constitution_gz | | 细化 | 写明学生宪法法治教育 |
| anxi.moral_education_guide | 落实《中小学德育工作指南》 | 减弱 | 由水平达到良好以上写为认真落实《中小学德育工作指南》 |
| anxi.core_values_everywhere | | 细化 | 写明社会主义核心价值观、中华优秀传统文化“进教材、进课堂、进网络、进队伍建设、进课外、进评价体系” |
| anxi.minors_morals | | 细化 | 写明未成年人思想道德建设 |

主题 arts_conditions “美育设施和办学条件”
英文：Rooms and equipment for the arts
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.music_art_rooms_music | 音乐专用教室 | | |
| quality-balance.music_art_rooms_art | 美术专用教室 | | |
| anxi.art_facilities_programme | 中小学美育设施设备补缺提质工程 | 扩大 | 不限于音乐、美术专用教室；没有写间数和面积 |
| anxi.art_conditions | 美育办学基本条件 | 扩大 | 不限于音乐、美术专用教室；没有写间数和面积 |

主题 arts_education “美育活动和课程”
英文：Arts activities and courses
| 规则 | 指标 | 变化 | 说明 |
| guizhou.aesthetic_education_gz | | | |
| guizhou.songs_and_exhibitions_songs | 班班有歌声 | | |
| guizhou.songs_and_exhibitions_exhibitions | 校校有艺展 | | |
| anxi.art_courses_supported | | | |

// ── 督导、宣传 ─────────────────────────────────────────────

主题 education_supervision “教育督导和结果运用”
英文：Supervision of education and what follows from it
说明：意见五没有写督导；县域优质均衡的督导评估认定见二、3。
| 规则 | 指标 | 变化 | 说明 |
| shandong.supervision_mechanism_sd | | | |
| shandong.special_supervision_sd | | | |
| shandong.government_duties_urged_sd | | | |
| shandong.policies_enforced_sd | | | |
| anxi.supervision_regulation | | | |
| anxi.supervision_methods | 督导等考核办法 | | |
| anxi.supervision_counts | 督导评估结果作为评价政绩的重要内容 | | |
| anxi.commendation | 成效显著的乡镇表彰奖励 | | |
| anxi.criticism | 工作滞后的乡镇通报批评 | | |

主题 policy_explained “政策宣传解读”
英文：The policy explained
| 规则 | 指标 | 变化 | 说明 |
| national.cn_policy_explained | | | |
| guizhou.policy_publicity_gz | | 收窄 | 写教育政策宣传，没有写解读 |
| anxi.publicity_township | 广泛宣传法律法规和政策 | 细化 | 写明各乡镇广泛宣传以《义务教育法》为重点的法律法规和政策 |
| anxi.publicity_county | 广泛宣传法律法规和政策 | 细化 | 写明各单位特别是新闻宣传媒体 |
| anxi.publicity_role | | 细化 | 写明宣传义务教育的基础地位和作用 |
| anxi.publicity_role_township | | 细化 | 写明宣传义务教育的基础地位和作用 |
| anxi.publicity_meaning | | 细化 | 写明宣传创建工作的重大意义 |
| anxi.publicity_meaning_township | | 细化 | 写明宣传创建工作的重大意义 |

主题 experience_publicised “典型经验和实施成效宣传”
英文：Good experience summed up and publicised
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_experience_publicised | | | | |
| national-2023#五 | “形成全社会关心支持教育的良好氛围” | | | |
| fujian.fj_experience_summed_up | | | | |
| fujian.fj_experience_publicised | | | | |
| fujian-2025#三 | “形成全社会关心支持教育的良好氛围” | | | |
| guizhou.good_examples_gz | | | | |
| anxi-2019#四/2 | “积极营造创建义务教育优质均衡发展县的浓厚氛围” | | 收窄 | 只写创建工作的氛围 |
