对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 二、3 加快校际均衡发展：集团化办学和学区制，新优质学校，交流轮岗和“县管校聘”，培训和师范生，教学和数字素养，质量评价、督导评估。
// 交流轮岗的比例、培训经费、质量监测、课程和课堂、师德师风、减轻负担只有下位文件或2017年督导评估标准写，也在这里。

// ── 集团化办学、学区制 ──────────────────────────────────────────

主题 school_groups “集团化办学和学区制管理”
英文：Groups of schools and school districts
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_groups | | | |
| fujian.fj_general_school_reform | | 细化 | 以紧密型“总校制”改革推进，由各地探索 |
| fujian.fj_general_school_combined | | 减弱 | 集团化办学、学区化管理只作为“总校制”改革的结合对象，没有写完善管理办法和运行机制 |
| fujian.fj_general_school_planned | | 细化 | 写明各设区市按四项原则科学规划“总校制”改革 |
| fujian.fj_general_school_powers | | 细化 | 写明赋予总校人、财、物统筹权 |
| fujian.general_school_pilot | 总校制改革试点数 | 细化 | 各设区市（含平潭综合实验区）至少设立一个改革试点 |
| fujian.general_school_pilot_everywhere | | 细化 | 各设区市和平潭综合实验区都要设立，由省汇总 |
| shandong.school_groups_sd | | 收窄 | 没有写学区制；写为强校带弱校机制之一 |
| guizhou.school_groups_gz | | | |
| anxi.school_groups | | | |
| anxi.urban_zones | | 收窄 | 只写城区学校“小片区”管理 |

主题 groups_work_as_one “集团、学区内紧密融合和优质带动”
英文：Schools of a group work as one
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_schools_work_as_one | | | | |
| national.cn_strong_schools_lead | | | | |
| national-2023#二/3 | “加快实现集团内、学区内校际优质均衡” | | | |
| fujian.fj_member_schools_managed_together | | | 收窄 | 只写“总校制”的成员学校，只写统一管理 |
| fujian.fj_sharing_among_member_schools | | | 收窄 | 只写“总校制”的成员学校；写明资源共享、师资互派、考评一体 |
| fujian-2025#二/二/4 | “发挥优质学校示范辐射作用，带动乡村学校内涵提升” | | 收窄 | 带动的是乡村学校 |
| shandong.strong_schools_expand_sd | | | 细化 | 以强校扩优行动落实优质带动 |
| anxi.strong_schools_lead | | | | |
| anxi.weak_schools_helped | | | 细化 | 写明帮助薄弱校提升教学质量 |

主题 new_quality_schools “新优质学校”
英文：New good schools
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_new_quality_schools | | | | |
| fujian.fj_new_quality_schools | | | 细化 | 写为实施新优质学校成长计划 |
| fujian.fj_new_and_rebuilt_schools | | | 细化 | 写明高起点举办新建学校、改造帮扶基础较好的学校等方式 |
| shandong.new_quality_schools_sd | | | 细化 | 写为实施新优质学校建设行动 |
| shandong.new_schools_sd | | | 细化 | 写明高起点办好新建学校 |
| shandong-2025#二/四 | “确保条件较优、质量较高、群众满意” | | 细化 | 加上对新建学校的要求 |
| guizhou.new_quality_schools_gz | | | | |
| guizhou.new_quality_leans_gz | | | 细化 | 写明向乡镇学校、易地搬迁安置区学校倾斜 |

主题 schools_near_home “办好“家门口”的学校”
英文：Good schools near home
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/3 | “办好群众“家门口”的学校” | | | |
| fujian-2025#二/二/4 | “办好老百姓“家门口”的学校” | | | |

// ── 交流轮岗、县管校聘 ──────────────────────────────────────────

主题 rotation_plan “交流轮岗行动计划和实施方案”
英文：Plans of rotation
| 规则 | 指标 | 变化 | 说明 |
| national.cn_rotation_action_plan | | | |
| national.rotation_plan | | | |
| national.rotation_plan_everywhere | | | |
| fujian.fj_rotation_incentives | | 减弱 | 只写健全交流轮岗保障与激励机制，没有写行动计划和各县的具体实施方案 |
| guizhou.rotation_plan_gz | | 扩大 | 对象由校长和优秀骨干教师写为义务教育学校校长教师 |
| anxi.staff_mobility | | | |
| anxi.orderly_exchange | | | |
| anxi.rotation_advanced | | | |

主题 rotation_share “教师交流轮岗比例”
英文：Share of teachers rotated
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.teacher_rotation_rotated | 交流轮岗比例 | | |
| quality-balance.teacher_rotation_backbone | 骨干教师占交流轮岗教师的比例 | | |
| guizhou.town_school_rotation_teachers | 交流轮岗比例 | 收窄 | 只算城镇学校、优质学校的教师，不是全县 |
| guizhou.town_school_rotation_backbone | 骨干教师占交流轮岗教师的比例 | 收窄 | 只算城镇学校、优质学校的教师，不是全县 |
| guizhou.town_school_rotation_everywhere | | 收窄 | 只算城镇学校、优质学校的教师，由省汇总各县 |
| anxi.rotation_teachers | 交流轮岗比例 | | |
| anxi.rotation_backbone | 骨干教师占交流轮岗教师的比例 | | |

主题 rotation_after_years “达到年限优先交流轮岗”
英文：Rotation after the set years
| 规则 | 指标 | 变化 | 说明 |
| national.rotation_after_years | 达到一定年限的校长和优秀骨干教师优先交流轮岗 | | |
| guizhou.rotation_after_years | 达到规定年限的专任教师交流轮岗 | 扩大 | 对象由校长和优秀骨干教师写为专任教师（没有写校长），“优先”写为“应” |

主题 rotation_incentives “交流轮岗保障与激励机制”
英文：Support and incentives for rotation
| 规则 | 指标 | 变化 | 说明 |
| national.cn_rotation_incentives | | | |
| fujian.fj_rotation_incentives | | | |

主题 rural_service_years “到乡村、薄弱学校任教年限”
英文：Years of service in rural or weak schools
| 规则 | 指标 | 变化 | 说明 |
| national.rural_service_senior_title | 申报高级职称所需到乡村学校或办学条件薄弱学校任教年限 | | |
| national.rural_service_principals | 选任中小学校长优先所需到乡村学校或办学条件薄弱学校任教年限 | | |
| fujian.fj_service_in_rural_schools | | 减弱 | 写为推进校长和教师到乡村学校、薄弱学校任教，没有写年限，没有与职称、选任校长挂钩 |
| shandong.rural_service_sd | | 减弱 | 写为实行乡村学校服务期制度，没有写年限，没有与职称、选任校长挂钩 |
| anxi.new_principal_experience | 新聘任的校长任职或工作学校所数 | 减弱 | 看任职或工作的学校所数，不看是否到乡村、薄弱学校和任教几年 |
| anxi.new_senior_teacher_experience | 新聘任的高级职称教师任职或工作学校所数 | 减弱 | 看任职或工作的学校所数，不看是否到乡村、薄弱学校和任教几年 |
| anxi.master_teacher_experience | 名师任职或工作学校所数 | 减弱 | 看任职或工作的学校所数，不看是否到乡村、薄弱学校和任教几年；加上名师 |

主题 teachers_to_weak_schools “校长教师向乡村、薄弱学校流动”
英文：Principals and teachers go to rural and weak schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_leading_teachers_to_weak_schools | | | |
| fujian.fj_service_in_rural_schools | | 扩大 | 对象由优秀校长和骨干教师写为校长和教师，不限于优秀、骨干 |
| shandong.rural_service_sd | | 细化 | 写明以义务教育教师乡村学校服务期制度落实；没有写校长、薄弱学校 |
| guizhou.town_school_rotation_backbone | 骨干教师占交流轮岗教师的比例 | 收窄 | 只写城镇学校、优质学校骨干教师的交流轮岗比例，没有写流向乡村、薄弱学校 |

主题 even_staffing “县域内师资均衡配置”
英文：Teachers spread evenly in the county
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/3 | “加快实现县域内校际间师资均衡配置” | | | |
| quality-balance.resource_cv_primary_degree_teachers_per_100 | | 小学每百名学生拥有高于规定学历教师数校际差异系数 | | |
| quality-balance.resource_cv_junior_degree_teachers_per_100 | | 初中每百名学生拥有高于规定学历教师数校际差异系数 | | |
| quality-balance.resource_cv_primary_backbone_teachers_per_100 | | 小学每百名学生拥有县级以上骨干教师数校际差异系数 | | |
| quality-balance.resource_cv_junior_backbone_teachers_per_100 | | 初中每百名学生拥有县级以上骨干教师数校际差异系数 | | |
| quality-balance.resource_cv_primary_pe_art_teachers_per_100 | | 小学每百名学生拥有体育艺术专任教师数校际差异系数 | | |
| quality-balance.resource_cv_junior_pe_art_teachers_per_100 | | 初中每百名学生拥有体育艺术专任教师数校际差异系数 | | |
| fujian-2025#二/四/8 | “加快实现县域内校际师资均衡配置” | | | |
| shandong.even_staffing_sd | | | | |
| shandong.urban_rural_degrees | | 城市与农村义务教育学校专任教师本科以上学历比例之比 | 细化 | 加上城乡之比，可以计算；没有写校际 |
| guizhou.staff_coordinated_gz | | | 减弱 | 意见写校际间师资均衡配置；方案写统筹县域内师资资源配置，没有写校际均衡 |
| guizhou.staff_plan_gz | | | 细化 | 写明由县（市、区）教育行政部门制定调整方案 |
| anxi.balanced_county_resource_cv | | 各项指标校际差异系数 | 细化 | 写明全部符合国家规定；不只是师资 |
| anxi.staff_structure | | | 减弱 | 写为整体优化师资队伍，没有写校际均衡 |

主题 county_managed_teachers “教师“县管校聘”管理改革”
英文：Teachers managed by the county and engaged by schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_county_managed_teachers | | | |
| fujian.fj_county_managed_teachers | | | |
| shandong.county_managed_sd | | | |
| guizhou.county_managed_gz | | | |
| anxi.competitive_posts | | 细化 | 写明岗位聘任管理制度和全面推行竞聘上岗 |
| anxi.term_appraisal | | 细化 | 写明聘期考核和结果运用 |
| anxi.posts_up_and_down | | 细化 | 写明竞争择优、能上能下的岗位聘任机制 |

主题 schools_that_send_teachers “奖励培养、输送骨干教师的学校”
英文：Schools that train and send leading teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_schools_that_send_teachers_rewarded | | | |

主题 outstanding_teachers “突出贡献校长教师评优表彰”
英文：Awards for outstanding principals and teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_outstanding_teachers_favoured | | | |
| national.cn_outstanding_teachers_commended | | | |

主题 rural_teachers_cared_for “乡村教师关爱和队伍稳定”
英文：Rural teachers cared for and kept
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_rural_teachers_cared_for | | | |
| anxi.rural_staff_stability | | | |
| anxi.rural_staff_favoured | | 细化 | 写明评优评先、绩效考核、职务评审等方面向农村倾斜 |
| anxi.rural_teacher_honours | | 细化 | 写明建立乡村教师荣誉制度 |
| anxi.rural_teacher_awards | | 细化 | 写明评比表彰中单列乡村教师指标 |
| anxi.titles_favour_rural | | 细化 | 写明职称评聘向乡村学校倾斜 |
| anxi.rural_teachers_stay | | | |
| anxi.rural_conditions | | | |

// ── 培训、师范生、见习 ──────────────────────────────────────────

主题 new_teachers “新招聘教师见习培养”
英文：New teachers learn in strong schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_new_teachers_trained_in_strong_schools | | | |
| anxi.new_teacher_training | | 收窄 | 写为探索新教师培养培训机制，没有写在办学水平较高的学校见习 |

主题 national_training “国培计划”
英文：The national training programme
| 规则 | 指标 | 变化 | 说明 |
| national.cn_national_training | | | |
| guizhou.national_training_gz | | | |
| guizhou.county_training_gz | | 细化 | 加上推进整县提升培训 |

主题 full_training “校长教师培训”
英文：Training of principals and teachers
| 规则 | 指标 | 变化 | 说明 |
| national.full_training | 校长教师全员培训 | | |
| national.cn_training_by_provinces_and_schools | | | |
| quality-balance.training_completion | 教师培训完成率 | | |
| fujian.full_training | 校长和教师全员培训 | 收窄 | 意见写省、市、县、学校；方案的全员培训只写市县 |
| fujian.fj_training_system | | 细化 | 写明省市县校分级负责、分工明确的培训体系 |
| fujian.fj_more_training | | 细化 | 加上加大培训力度 |
| guizhou.national_training_gz | | 收窄 | 意见写校长教师全员培训；方案只写“国培计划”，没有写全员培训 |
| guizhou.county_training_gz | | 收窄 | 意见写校长教师全员培训；方案只写整县提升培训，没有写全员培训 |
| anxi.training_completed | 教师继续教育培训完成率 | | |
| anxi.teacher_development | | 细化 | 写明全面建立教师专业发展培训制度 |

主题 training_funds “教师培训经费”
英文：Funds for training
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.school_training_budget_share | 教师培训经费占学校年度公用经费预算总额的比例 | | |
| anxi.school_training_share | 教师培训专项经费占年度日常公用经费总额的比例 | | |
| anxi.county_training_share | 教师培训专项经费占教职工工资总额的比例 | 扩大 | 学校之外加上县财政列支 |

主题 student_teachers “师范生培养”
英文：Student teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_student_teachers | | | |
| fujian.fj_student_teachers_digital_practice | | 收窄 | 只写基于信息环境的实践教学和创新能力 |
| guizhou.teacher_students_gz | | 减弱 | 写为加强师范生培养，没有写优化师范生培养方案和课程体系 |
| guizhou.publicly_funded_students_gz | | 扩大 | 加上公费师范生计划 |
| guizhou.rural_teacher_training_gz | | 扩大 | 加上农村优秀教师定向培养计划 |

// ── 教学、数字素养 ──────────────────────────────────────────────

主题 ai_for_teachers “人工智能助推教师队伍建设”
英文：AI for teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_ai_for_teachers | | | |
| fujian.fj_digital_teacher_development | | 扩大 | 由人工智能写为数字化赋能教师发展；没有写“行动” |
| fujian.fj_ai_applications | | 扩大 | 人工智能之外加上大数据等技术，不限于教师队伍建设 |

主题 skills_of_principals_and_teachers “校长办学治校能力和教师教育教学水平”
英文：Skills of principals and teachers
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/3 | “全面提高校长办学治校能力和教师教育教学水平” | | | |
| fujian-2025#二/四/8 | “持续提升中小学教师教学技能” | | 收窄 | 只写教师教学技能，没有写校长 |
| shandong-2025#二/六 | “提高教师业务素养和育人水平” | | 收窄 | 只写教师，没有写校长 |
| anxi.teacher_quality | | | 收窄 | 写教师队伍，没有写校长 |

主题 ways_of_teaching “创新教学方式”
英文：New ways of teaching
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_new_ways_of_teaching | | | | |
| fujian-2025#二/三/6 | “全面支撑中小学线上教学、实时交互、虚拟现实等新型教育教学模式” | | 收窄 | 只写网络和设施支撑的新型教育教学模式 |
| shandong.reform_projects_sd | | | 细化 | 写明定期开展教学改革项目培育 |
| guizhou.digital_teaching_gz | | | 收窄 | 只写数字赋能的因材施教、创新性教学 |
| anxi.teaching_innovation | | | | |
| anxi.classroom_reform | | | 细化 | 写明分类推进课堂教学改革 |
| anxi.teaching_methods | | | 细化 | 写明启发式、探究式、讨论式、参与式等教学方式 |

主题 curriculum “落实国家课程方案”
英文：The national curriculum
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.full_curriculum | | | |
| fujian.fj_curriculum_carried_out | | | |
| shandong.national_curriculum_sd | | | |
| shandong.curriculum_offered_complete | 开齐课程 | | |
| shandong.curriculum_offered_full_hours | 开足课时 | | |
| shandong.curriculum_monitoring_sd | | 细化 | 加上课程实施监测制度 |
| anxi.national_curriculum_plan | | | |
| anxi.curriculum_complete | 开齐课程 | | |
| anxi.curriculum_full_hours | 开足课时 | | |
| anxi.pe_art_courses | 开齐体育、音乐、美术、书法等国家课程 | 细化 | 单列体育、音乐、美术、书法等国家课程 |

主题 local_courses “地方课程和校本课程”
英文：Local and school courses
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_ai_in_local_courses | | | |
| anxi.local_courses | | 扩大 | 不限于人工智能教育 |
| anxi.school_courses | | 扩大 | 不限于人工智能教育 |
| anxi.local_course_plan | | 细化 | 写明统筹规划建设地方课程 |
| anxi.school_course_management | | 细化 | 写明加强校本课程管理 |

主题 classroom_teaching “课堂教学水平”
英文：Teaching in the classroom
| 规则 | 原文 | 指标 | 变化 | 说明 |
| fujian-2025#二/五/10 | “强化课堂主阵地作用” | | | |
| fujian-2025#二/五/10 | “全面提升课堂教学水平” | | | |
| shandong.better_lessons_sd | | | | |
| shandong.classroom_teaching | | 课堂教学全面达标 | | |

主题 model_lessons “精品课遴选”
英文：Model lessons
| 规则 | 指标 | 变化 | 说明 |
| national.cn_model_lessons | | | |
| fujian.fj_model_lessons | | 减弱 | 由“深入开展”遴选工作写为“打造基础教育精品课等”，是平台建设的一项 |
| shandong.lessons_selected_sd | | 扩大 | 精品课之外加上优质课 |

主题 teaching_results “优秀教学成果推广”
英文：Good results are spread
| 规则 | 指标 | 变化 | 说明 |
| national.cn_teaching_results_spread | | | |
| fujian.fj_teaching_results_rewarded | | 扩大 | 推广之外加上奖励 |
| shandong.research_results_sd | | 收窄 | 由“教学成果”写为“教研成果” |

主题 digital_literacy “数字素养和信息技术应用能力”
英文：Digital literacy
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/3 | “提高教师数字素养和信息技术应用能力” | | | |
| quality-balance.it_teaching_teachers | | | | |
| fujian-2025#二/三/7 | “提升师生数字素养和信息技术应用能力” | | 扩大 | 教师之外加上学生 |
| fujian.fj_digital_literacy_in_subjects | | | 扩大 | 加上学生数字素养培育融入各学段各学科课程教学 |
| guizhou.digital_literacy_gz | | | 扩大 | 教师之外加上学生 |
| guizhou.digital_activities_gz | | | 细化 | 加上全省教育数字化创新应用实践活动 |
| anxi.it_ability | | | | |
| anxi.it_training | | | 细化 | 写明组织各级各类培训 |
| anxi.it_use_activities | | | 细化 | 写明开展教师信息化应用各项活动 |

主题 management_platform “基础教育管理服务平台”
英文：The platform of management
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_management_platform | | | | |
| national-2023#二/3 | “提升数字化管理水平和管理效能” | | | |
| guizhou.platforms_used_gz | | | 细化 | 全国平台落到本省，写为提高应用水平 |
| guizhou-2025#二/一/3 | “助力提升基础教育质量和管理水平” | | 扩大 | 管理水平之外加上质量 |

// ── 评价、认定、督导 ────────────────────────────────────────────

主题 evaluation_system “学校管理和质量评价制度”
英文：How schools are managed and assessed
| 规则 | 指标 | 变化 | 说明 |
| national.cn_evaluation_system | | | |
| fujian.fj_schools_managed | | 减弱 | 写为加强学校管理，没有写质量评价制度 |
| shandong.school_assessment_sd | | | |
| shandong.assessment_reform_sd | | 扩大 | 加上推进教育评价改革 |
| anxi.school_governance | | 收窄 | 写学校内部治理法治化、规范化，没有写质量评价制度 |
| anxi.school_management_quality | | 收窄 | 写提升学校管理品质，没有写质量评价制度 |

主题 quality_monitoring “义务教育质量监测”
英文：Monitoring of quality
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.national_monitoring_level | 国家义务教育质量监测学业水平 | | |
| quality-balance.national_monitoring_difference | 国家义务教育质量监测校际差异率 | | |
| shandong.quality_monitoring_sd | | 减弱 | 写为实施质量监测，没有写学业水平和校际差异率的要求 |
| anxi.examination_systems_national_monitoring | | 减弱 | 写为积极参加国家监测，没有写学业水平和校际差异率的要求 |
| anxi.examination_systems_monitoring_system | | 细化 | 加上质量监测制度和监测结果的反馈运用 |
| anxi.monitoring_used | | 细化 | 写明服务教育决策、指导改进教学 |

主题 recognition_work “优质均衡创建和督导评估认定”
英文：Recognition of balanced counties
| 规则 | 指标 | 变化 | 说明 |
| national.cn_recognition_work | | | |
| quality-balance.county_balanced | 县域义务教育优质均衡 | | |
| fujian.fj_rewards_for_balance | | 细化 | 写明完善优质均衡发展奖补机制；省级督导评估的目标见“义务教育优质均衡县占比” |
| shandong.balanced_county_plan_sd | | 细化 | 写明制定、落实优质均衡发展县建设规划 |
| shandong.plan_targets_on_time_sd | | 细化 | 写明确保如期实现规划目标 |
| guizhou.balanced_plan_gz | | 细化 | 写明由省级制定创建规划 |
| guizhou.balanced_batches_gz | | 细化 | 写明分年度、分批次实施创建 |
| anxi.balanced_county_resources | 资源配置 | 细化 | 写明资源配置全部符合国家规定 |
| anxi.balanced_county_government | 政府保障程度 | 细化 | 写明政府保障程度全部符合国家规定 |
| anxi.balanced_county_quality | 教育质量 | 细化 | 写明教育质量全部符合国家规定 |
| anxi.balanced_county_recognition | 社会认可度 | 细化 | 写明社会认可度全部符合国家规定 |
| anxi.balanced_county_acceptance | 达到县域义务教育优质均衡发展评估验收要求 | 细化 | 写明全县达到评估验收要求；没有写时限 |
| anxi.leading_group | | 细化 | 写明县政府成立创建工作领导小组 |
| anxi.townships_driven | | 细化 | 写明推动各乡镇和相关部门开展创建 |

// ── 师德师风、减轻负担 ──────────────────────────────────────────

主题 teacher_ethics “师德师风”
英文：Ethics of teachers
| 规则 | 指标 | 变化 | 说明 |
| guizhou.ethics_gz | | | |
| anxi.teacher_ethics | | | |
| anxi.ethics_first | | | |
| anxi.teacher_incentives | | | |
| anxi.teacher_constraints | | | |
| anxi.recall_mechanism | | | |

主题 teacher_burden “减轻非教育教学负担”
英文：Burdens other than teaching
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_teachers_burden_reduced | | | |
| shandong.school_burden_sd | | | |
| guizhou.teacher_burden_gz | | | |
| guizhou.no_borrowed_teachers_gz | | | |

主题 outside_affairs “规范社会事务进校园”
英文：Affairs brought into schools
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_outside_affairs_in_schools | | | |
| shandong.campus_affairs_sd | | | |
