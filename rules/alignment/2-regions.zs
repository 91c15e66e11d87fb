对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 二、1 促进区域协调发展：对困难地区和欠发达县区的支持，学校标准化建设和办学条件，数字化环境，教职工编制和教师配备，不得抢挖。
// 下位文件和2017年督导评估标准另有数的事项（班额、学校规模、编制岗位分配、智慧校园、数字化试点、网上招生）也在这里。

// ── 区域之间 ────────────────────────────────────────────────────

主题 weaker_regions_support “支持中西部困难地区”
英文：Support for the centre and the west
| 规则 | 指标 | 变化 | 说明 |
| national.cn_support_for_weaker_regions | | | |
| fujian | | 不涉及 | 对中西部困难地区的支持由国家安排，福建不属于中西部地区 |
| shandong | | 不涉及 | 对中西部困难地区的支持由国家安排，山东不属于中西部地区 |
| guizhou | | 不涉及 | 对中西部困难地区的支持由国家安排，贵州是受支持的一方 |
| anxi | | 不涉及 | 对中西部困难地区的支持由国家安排，不是县的事 |

主题 weaker_counties_resources “资源配置向欠发达县区倾斜”
英文：Resources for weaker counties
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/1 | “市级政府要充分发挥区域经济中心作用” | | | |
| national.cn_resources_to_weaker_counties | | | | |
| fujian.fj_priority_for_weaker_counties | | | 细化 | 写明倾斜的是乡村振兴重点县、欠发达老区苏区县、民族乡村；资源之外加上政策支持 |
| shandong.funds_for_poor_areas_sd | | | 收窄 | 只写财政困难地区和办学质量率先达标县（市、区）的高中 |
| guizhou.resources_allocated_gz | | | 减弱 | 写为优化区域教育资源配置，没有写向经济欠发达县区倾斜 |

主题 weaker_counties_tracked “办学条件跟踪评估和定期调度”
英文：Conditions are tracked
| 规则 | 指标 | 变化 | 说明 |
| national.cn_weaker_counties_tracked | | | |
| shandong.tracking_mechanism_sd | | 扩大 | 没有限于经济欠发达县区；没有写“定期” |

主题 governments_urged “督促地方政府加强工作统筹”
英文：Governments are urged to coordinate
| 规则 | 指标 | 变化 | 说明 |
| national.cn_local_governments_urged | | | |
| shandong.governments_urged_sd | | | |

主题 conditions_floor “兜住办学条件底线”
英文：A floor for conditions
| 规则 | 指标 | 变化 | 说明 |
| national.cn_conditions_floor | | | |
| shandong.conditions_bottom_line_sd | | | |

// ── 学校标准化建设和办学条件 ────────────────────────────────────

主题 standard_schools “学校标准化建设工程和办学标准”
英文：Standard schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_standard_schools_programme | | | |
| national.cn_school_standards | | | |
| fujian.fj_school_standards_carried_out | | 收窄 | 只写落实办学标准，没有写完善办学具体标准 |
| shandong.standardisation_ledger_sd_ledger | | 收窄 | 写为建立学校标准化提升工作台账，没有写标准化建设工程、完善办学具体标准 |
| shandong.school_conditions | 达到省定II类以上办学条件标准 | 细化 | 写明执行的是省定II类以上办学条件标准 |
| guizhou.standard_schools_gz | | 收窄 | 没有写完善办学具体标准 |
| anxi.standard_schools | | 收窄 | 指按《福建省“义务教育管理标准化学校”评估标准（试行）》创建，管的是学校管理 |
| anxi.standard_schools_self_check | | 收窄 | 对照的是义务教育管理标准化学校评估标准，不是办学标准的全部 |

主题 standard_schools_ledger “学校标准化建设台账”
英文：The ledger of standard schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_standard_schools_ledger | | | |
| shandong.standardisation_ledger_sd | | 细化 | 逐县（市、区）建立，写明项目内容、规划投资及完成时限 |
| shandong.standardisation_ledgers | | 细化 | 逐县（市、区）建立，由省汇总各县 |

主题 building_projects “薄弱环节改善与能力提升等项目”
英文：Building projects
| 规则 | 指标 | 变化 | 说明 |
| national.cn_building_projects | | | |
| fujian.fj_weak_links_improved | | 收窄 | 没有列教育强国推进工程；没有写“加大力度并统筹实施” |
| shandong.projects_coordinated_sd | | 细化 | 加上本省的优化改善乡村学校办学条件工程；没有列教育强国推进工程 |
| guizhou.building_projects_gz | | | |
| guizhou.weak_points_gz | | 细化 | 加大支持力度落到市（州）和县（市、区）政府 |
| anxi.school_projects_coordinated | | 收窄 | 只在基本消除大班额现象里写建设项目统筹，没有列项目 |

主题 school_conditions “办学条件达到规定标准”
英文：Conditions of schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_conditions_improved | | | |
| national.school_conditions_premises | 校舍建设达到规定标准 | | |
| national.school_conditions_security | 安全防范建设达到规定标准 | | |
| national.school_conditions_equipment | 教学仪器装备达到规定标准 | | |
| national.school_conditions_digital | 数字化基础环境达到规定标准 | | |
| national.school_conditions_staffing | 教师配备达到规定标准 | | |
| national.school_conditions_in_county | 义务教育学校办学条件达到规定标准 | | |
| fujian.school_conditions_premises | 校舍建设达到规定标准 | | |
| fujian.school_conditions_security | 安全防范建设达到规定标准 | | |
| fujian.school_conditions_equipment | 教学仪器装备达到规定标准 | | |
| fujian.school_conditions_digital | 数字化基础环境达到规定标准 | | |
| fujian.school_conditions_staffing | 教师配备达到规定标准 | | |
| fujian.school_conditions_in_county | 义务教育学校办学条件达到规定标准 | | |
| shandong.school_conditions | 达到省定II类以上办学条件标准 | 细化 | 把“规定标准”写明为省定II类以上办学条件标准，所有学校都要达到 |
| shandong.school_conditions_everywhere | 达到省定II类以上办学条件标准的学校占比 | 细化 | 把“规定标准”写明为省定II类以上办学条件标准，按省、按县汇总 |
| guizhou.equipment_gz | | 减弱 | 由“达到规定标准”写为“规范提质”，六个方面只写基础设施和教育装备 |
| anxi.junior_gap_filled | | 收窄 | 只写补足初中办学条件缺口 |

主题 class_size “学校班额和大班额”
英文：Class sizes
| 规则 | 指标 | 变化 | 说明 |
| national.school_conditions_class_size | 学校班额达到规定标准 | | |
| quality-balance.class_size | 班级学生数 | | |
| fujian.school_conditions_class_size | 学校班额达到规定标准 | | |
| shandong.school_conditions | 达到省定II类以上办学条件标准 | 收窄 | 意见单列学校班额；方案只写办学条件达到省定II类以上标准，没有单列班额 |
| anxi.large_class_share | 大班额班级占比 | 减弱 | 写“基本消除大班额”，不是各校班额都达到规定标准 |
| anxi.no_new_large_classes | 新产生的大班额班级数 | 细化 | 加上杜绝新的大班额 |
| anxi.large_class_ledger | | 细化 | 加上工作台账和销号管理 |
| anxi.large_class_programme | | 细化 | 加上消除大班额专项计划 |

主题 school_size “学校规模和大校额”
英文：Sizes of schools
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.school_size | 小学、初中规模 | | |
| quality-balance.combined_school_size | 九年一贯制学校、十二年一贯制学校义务教育阶段规模 | | |
| anxi.oversize_places | | 减弱 | 没有写规模上限，只写解决消除“大校额”“大班额”所需学位 |

主题 living_and_safety “教学生活和安全保障条件”
英文：Living and safety in schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_living_and_safety_conditions | | | |
| fujian.fj_premises_safety_projects | | 收窄 | 只写校舍安全保障等项目，没有教学生活条件 |

主题 campus_culture “校园文化环境建设”
英文：Campus culture
| 规则 | 指标 | 变化 | 说明 |
| national.cn_campus_culture | | | |
| quality-balance.moral_education_and_culture_campus_culture | 校园文化建设水平 | | |
| fujian.fj_campus_culture | | | |

主题 classroom_and_sports_space “教室学习活动空间和体育运动场地”
英文：Space in classrooms and for sport
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/1 | “各地区在推进学校建设标准化的同时，可结合实际支持学校适当扩大教室学习活动空间和体育运动场地” | | | |
| fujian.fj_more_space | | | | |

主题 lunch_and_rest “非寄宿制学校就餐和午休条件”
英文：Lunch and rest in day schools
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/1 | “为非寄宿制学校提供学生就餐和午休条件” | | | |
| fujian.fj_meals_and_rest | | | | |
| guizhou.lunch_and_rest_lunch | | 为学生提供就餐条件 | | |
| guizhou.lunch_and_rest_rest | | 为学生提供午休条件 | | |

// ── 数字化环境 ──────────────────────────────────────────────────

主题 digital_strategy “教育数字化战略行动”
英文：The strategy of digital education
| 规则 | 指标 | 变化 | 说明 |
| national.cn_digital_strategy | | | |
| fujian.fj_digital_strategy | | | |
| fujian.fj_digital_foundation | | 细化 | 加上夯实教育数字底座 |
| guizhou.digital_environment_gz | | 细化 | 该条以“实施教育数字化战略行动”为题，从巩固提升教育信息化环境写起 |

主题 networks_joined “校园有线、无线、物联网三网融合”
英文：The networks of a campus are joined
| 规则 | 指标 | 变化 | 说明 |
| national.cn_networks_joined | | | |

主题 school_networks “高速校园网络和班班通”
英文：Fast networks to schools and classes
| 规则 | 指标 | 变化 | 说明 |
| national.cn_fast_school_networks | | | |
| national.every_class_connected | 班班通 | | |
| fujian.education_network_cities | 福建教育专网覆盖各市 | 收窄 | 建的是覆盖到市的教育专网，没有写到校到班 |
| fujian.education_network_counties | 福建教育专网覆盖各县（区） | 收窄 | 建的是覆盖到县（区）的教育专网，没有写到校到班 |
| fujian.fj_network_service | | 细化 | 由“高速”写为“快速、稳定、绿色、安全的网络服务” |
| guizhou.network_to_county | 万兆到县 | 细化 | 加上到县的带宽 |
| guizhou.network_to_school_to_school | 千兆到校 | 细化 | 把“高速”写明为到校千兆 |
| guizhou.network_to_school_to_class | 百兆到班 | 细化 | 把“班班通”写明为到班百兆 |
| guizhou.network_everywhere | | 细化 | 写明到县、到校、到班的带宽，由省汇总各县各校 |
| anxi.three_links_two_platforms | | | |

主题 smart_campus “智慧校园”
英文：Smart campuses
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_smart_campus_facilities | | | |
| guizhou.smart_campus_gz | | | |
| anxi.smart_campus_plan | | 细化 | 写明制定中小学“智慧校园”建设规划 |
| anxi.smart_campus_guided | | | |

主题 digital_pilots “教育数字化试点”
英文：Pilots of digital education
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_smart_education_districts | | | |
| fujian.fj_smart_campus_schools | | | |
| guizhou.digital_first_gz | | | |
| guizhou.digital_pilots_gz | | | |

主题 online_admission “招生入学网上办理”
英文：Admission online
| 规则 | 指标 | 变化 | 说明 |
| guizhou.digital_admission_gz | | | |
| guizhou.admission_one_matter_gz | | | |
| anxi.online_application | 城区一年级新生网上报名 | | |

// ── 编制和教师配备 ──────────────────────────────────────────────

主题 staff_quota “教职工编制达到国家基本标准”
英文：Staff quotas reach the national standard
| 规则 | 指标 | 变化 | 说明 |
| national.staff_quota_reached | 中小学教职工编制达到国家基本标准 | | |
| national.staff_quota_everywhere | 各县中小学教职工编制均达到国家基本标准 | | |
| fujian.fj_quota_size_set | | 减弱 | 由“全面达到国家基本标准”写为“合理确定编制规模” |
| fujian.fj_quota_looks_ahead | | 细化 | 写明核定时综合考虑3－5年内在校生数、各学科教师储备、高考综合改革等 |
| anxi.staff_quota_yearly | | 细化 | 写明每年根据生源变动核定；没有写达到国家基本标准 |

主题 staffing_rules “教职工编制标准和统筹管理规定”
英文：Rules of staffing
| 规则 | 指标 | 变化 | 说明 |
| national.cn_staffing_rules | | | |
| quality-balance.unified_standards_staffing | | | |
| fujian.fj_unified_staffing_standard | | 收窄 | 意见写编制标准和统筹管理相关规定；方案只写县域内城乡统一的编制标准 |
| fujian.fj_quota_in_report | | 细化 | 加上编制核定情况纳入机构编制报告事项 |
| fujian.fj_quota_guaranteed | | 细化 | 落到机构编制部门 |
| anxi.unified_staffing | | | |
| anxi.staffing_small_rural | | 细化 | 在统一标准之上向规模较小的农村学校倾斜 |
| anxi.staffing_small_classes | | 细化 | 在统一标准之上向实施小班化教学的学校倾斜 |

主题 posts_allocation “县域内统筹分配编制和岗位”
英文：Posts are shared out within the county
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.posts_allocation | | | |
| anxi.posts_determined | | | |
| anxi.school_quotas | | 细化 | 加上细化各校岗位结构比例、报编制、人社、财政部门备案 |
| anxi.quotas_by_classes | | 细化 | 写明按照班额、生源等情况分配 |
| anxi.quotas_by_need | | 细化 | 写明考虑乡村小规模学校、寄宿制学校和城镇中小学的实际需要 |
| anxi.staffing_role | | 细化 | 落到编办、人社局 |

主题 teachers_complete “依据国家课程方案配齐配足教师”
英文：Enough teachers for every subject
| 规则 | 指标 | 变化 | 说明 |
| national.teachers_complete_subjects | 配齐教师 | | |
| national.teachers_complete_enough | 配足教师 | | |
| shandong.teachers_by_curriculum_every_subject | 配齐义务教育专任教师 | | |
| shandong.teachers_by_curriculum_enough | 配足义务教育专任教师 | | |
| anxi.staff_complete | 配足配齐师资 | 细化 | 写明以编外聘用教师经费纳入财政预算作保障；没有写依据国家课程方案 |

主题 scarce_subject_teachers “紧缺学科教师配备”
英文：Teachers of scarce subjects
| 规则 | 指标 | 变化 | 说明 |
| national.cn_scarce_subject_teachers | | | |
| fujian.fj_scarce_subject_teachers | | 扩大 | 加上科学、综合实践；“美育”写为“艺术” |
| shandong.subject_teachers_sd | | 扩大 | 加上科学、信息科技 |
| guizhou.counsellors_in_post | 配齐心理健康教育教师 | 收窄 | 只写心理健康教育教师，要求配齐 |
| anxi.pe_art_shortage | | 收窄 | 只写体育、美育；特殊教育另写 |
| anxi.special_staff | 配齐特殊教育教职工 | 收窄 | 只写特殊教育，要求补足配齐 |

主题 teacher_development_plan “教师发展提升规划”
英文：Plans to develop teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_teacher_development_plan | | | |

主题 leading_teachers “优秀骨干教师总量”
英文：More leading teachers
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/1 | “显著扩大优秀骨干教师总量” | | | |
| anxi.backbone_training | | | 减弱 | 写加强骨干教师培养，没有写扩大总量 |
| anxi.talent_programmes | | | 细化 | 写明教育领航人才计划、名师名班主任名校长工程 |
| anxi.talent_ladder | | | 细化 | 写明建立教师校长人才梯队 |

主题 no_poaching “不得抢挖优秀校长和教师”
英文：No poaching of principals and teachers
| 规则 | 指标 | 变化 | 说明 |
| national.no_poaching_from_weaker_regions | | | |
| fujian.no_poaching_from_mountains | | 收窄 | 管的是省内沿海地区对山区，没有写中西部地区、东北地区 |
| shandong.no_poaching_sd | | 收窄 | 管的是省内发达市县和城区学校对薄弱市县和县域普通高中，没有写中西部地区、东北地区 |
| guizhou | | 不涉及 | 禁止的是发达地区，贵州属于西部地区；省内写“防止县中优秀教师流失” |
