对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 二、2 推动城乡整体发展：按常住人口供给，学位、用地、配建学校、上学路径，乡村教育、控辍保学、布局、寄宿制和小规模学校，
// 城乡学校共同体和对口帮扶，数字教育资源平台。学龄人口预测、跨区域协作只有下位文件写，也在这里。

// ── 城乡整体和供给机制 ──────────────────────────────────────────

主题 town_and_country “城乡义务教育整体发展”
英文：Town and country as one
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/2 | “以城带乡、整体推进城乡义务教育发展” | | | |
| national-2023#二/2 | “切实解决城镇挤、乡村弱问题” | | | |
| fujian-2025#二/一/1 | “以城带乡、整体推进城乡义务教育发展” | | 收窄 | 没有写解决城镇挤、乡村弱问题 |
| anxi.urban_rural_integration | | | | |

主题 supply_mechanism “与常住人口变化相协调的供给机制”
英文：Supply follows the resident population
| 规则 | 指标 | 变化 | 说明 |
| national.cn_supply_mechanism | | | |
| fujian.fj_supply_mechanism | | | |
| shandong.supply_mechanism_sd | | | |
| guizhou.supply_mechanism_province_gz | | | |
| guizhou.supply_mechanism_gz | | | |

主题 resources_by_population “按实际服务人口配置教育资源”
英文：Resources by the population served
| 规则 | 指标 | 变化 | 说明 |
| national.cn_resources_by_population | | | |
| fujian.fj_resources_across_stages | | 收窄 | 只写因地制宜打通使用各学段教育资源，没有写按实际服务人口规模 |
| fujian.fj_places_rebalanced | | 收窄 | 只写跨学段动态调整和余缺调配，没有写按实际服务人口规模 |
| guizhou.resources_coordinated_gz | | 减弱 | 写为统筹优化教育资源配置，充分考虑学龄人口变化和区域流动趋势，没有写按实际服务人口规模 |

主题 school_age_forecast “学龄人口变化的监测和统筹考虑”
英文：Changes of the school-age population
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_school_age_monitoring | | | |
| shandong.enrolment_forecast_sd | | | |
| guizhou.enrolment_forecast_gz | | | |

// ── 学位、用地、配建学校、上学路径 ──────────────────────────────

主题 town_places_standard “城镇义务教育学位配置标准”
英文：Standard for school places in towns
| 规则 | 指标 | 变化 | 说明 |
| national.town_places_standard | | | |
| national.town_places_standard_everywhere | | | |
| guizhou.town_places_standard_gz | | | |

主题 school_land “学校建设用地”
英文：Land for schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_land_for_schools | | | |
| fujian.fj_land_for_education | | 收窄 | 只写城镇人口聚居地区和人口净流入地区，写为“留足教育空间” |
| shandong.closed_school_premises_sd | | 收窄 | 只写撤并乡村学校的土地和校舍优先用于当地教育 |
| guizhou.education_land | 教育用地应保尽保 | 细化 | 由“足够”写为“应保尽保”，可以按面积计算 |
| anxi.land_reserved | | 细化 | 落到各乡镇，写明盘活存量、用好增量等方式 |
| anxi.idle_land_first | | 细化 | 写明学校周边长期闲置和待开发土地优先预留 |
| anxi.education_land | | 细化 | 加上不得擅自改变性质、挤占变更，不得用污染、地质灾害易发地块 |
| anxi.land_joint_review | | 细化 | 加上教育用地联审联批制度 |
| anxi.land_environment | | 细化 | 加上用地环评程序 |
| anxi.land_bureau_role | | 细化 | 落到自然资源局 |

主题 residential_schools “新建住宅小区配建学校”
英文：Schools of new residential areas
| 规则 | 指标 | 变化 | 说明 |
| national.residential_schools | 新建住宅小区配建学校 | | |
| fujian.residential_schools_in_step_planned | 同步规划 | 细化 | 写明与住宅建设首期项目同步规划 |
| fujian.residential_schools_in_step_built | 同步建设 | 细化 | 写明与住宅建设首期项目同步建设 |
| fujian.residential_schools_in_step_delivered | 同步交付使用 | 细化 | 写明与住宅建设首期项目同步交付使用 |
| shandong.estate_facilities_planned | 同步规划 | 细化 | 写明与城镇居住区同步规划；对象为配套教育设施，不只是学校 |
| shandong.estate_facilities_built | 同步建设 | 细化 | 写明与城镇居住区同步建设；对象为配套教育设施，不只是学校 |
| shandong.estate_facilities_delivered | 同步交付使用 | 细化 | 写明与城镇居住区同步交付使用；对象为配套教育设施，不只是学校 |
| guizhou.estate_schools_gz | | | |
| anxi.residential_schools | | 细化 | 写明配套的是标准化公办学校 |
| anxi.turnkey_schools_turnkey | | 细化 | 落到各乡镇，实施“交钥匙”工程 |
| anxi.turnkey_schools_planned | 同步规划 | | |
| anxi.turnkey_schools_built | 同步建设 | | |
| anxi.turnkey_schools_delivered | 同步交付使用 | | |
| anxi.completion_certificate | | 细化 | 加上未配建的不得发放建设工程规划核实合格书 |
| anxi.old_town_schools | | 扩大 | 加上老城区改造和小规模居住区，由县政府统筹 |
| anxi.education_consent | | 细化 | 加上小区规划和配套学校方案征得县教育行政部门同意 |

主题 town_places “城镇学校扩容增位”
英文：More places in town schools
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_town_places_added | | | | |
| national-2023#二/2 | “切实解决人口集中流入地区教育资源供需矛盾” | | | |
| fujian.fj_places_supplied | | | 扩大 | 不限于城镇学校，按各学段学龄人口变化保障学位 |
| fujian.fj_schools_extended | | | 细化 | 写明用新建、改扩建等方式，在城镇人口聚居地区和人口净流入地区扩容提质一批学校 |
| shandong.town_places_sd | | | 收窄 | 只写“有效保障城镇学位资源供给”，没有写加快扩容增位 |
| guizhou.places_for_all_gz | | | 收窄 | 只写保障适龄学生就学需求，没有写城镇学校扩容增位 |
| anxi.capacity_enlarged | | | | |
| anxi.urban_schools_enlarged | | | 收窄 | 只写城区学校 |
| anxi.migrant_places | | | 细化 | 写明用于新增进城务工人员随迁子女就学 |

主题 routes_to_school “上学路径和校园周边交通”
英文：Ways to school and traffic around schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_routes_to_school_in_plans | | | |
| national.cn_routes_to_school_rebuilt | | | |
| fujian.fj_routes_to_school_in_plans | | 减弱 | 没有写“抓紧改造到位” |
| fujian.fj_traffic_around_schools | | 扩大 | 加上保障校园周边交通安全畅通 |
| guizhou.school_routes_gz | | 减弱 | 写为持续优化治理，没有列为城市规划建设重要任务，没有写改造到位 |

// ── 乡村教育、控辍保学 ──────────────────────────────────────────

主题 rural_education_first “优先发展乡村教育”
英文：Rural education first
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_rural_education_first | | | | |
| fujian-2025#二/二/4 | “发挥优质学校示范辐射作用，带动乡村学校内涵提升” | | 减弱 | 由“优先发展”写为带动乡村学校内涵提升 |
| shandong.township_foundation_sd | | | 细化 | 以强镇筑基行动落实 |
| shandong.rural_pioneer_areas_sd | | | 细化 | 以乡村教育振兴先行区建设落实 |
| shandong-2025#二/四 | “提高乡村学校办学水平” | | 减弱 | 由“优先发展”写为提高办学水平 |
| guizhou.new_quality_leans_gz | | | 收窄 | 只写新优质学校培育注重向乡镇学校倾斜 |
| guizhou.training_leans_gz | | | 收窄 | 只写教师培训重点向农村地区等倾斜 |
| anxi.rural_funds_first | | | 收窄 | 只写经费投入向农村倾斜 |

主题 dropout_control “控辍保学机制”
英文：Keeping children in school
| 规则 | 指标 | 变化 | 说明 |
| national.cn_dropout_mechanism | | | |
| fujian.fj_dropout_reports | | 细化 | 写明为常态化报告和多部门协作机制 |
| fujian.fj_dropout_prevented | | 细化 | 加上严防适龄儿童少年失学辍学 |
| shandong.no_dropouts | 失学辍学 | 收窄 | 只写孤儿、事实无人抚养儿童、农村留守儿童、困境儿童；没有写控辍保学长效机制 |
| guizhou.retention_mechanism_gz | | | |

主题 retention “义务教育巩固水平和监测”
英文：Retention in compulsory education
| 规则 | 指标 | 变化 | 说明 |
| national.cn_retention_monitored | | | |
| national.retention_rising | 九年义务教育巩固水平 | | |
| quality-balance.junior_retention | 初中三年巩固率 | | |
| anxi.junior_retention | 初中三年巩固率 | | |

主题 school_layout “城乡学校布局规划”
英文：Layout of schools in town and country
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_layout_plan | | | |
| quality-balance.layout_plan | | | |
| fujian.fj_county_plans_schools | | 减弱 | 意见写“科学制定”规划；方案写健全县级为主统筹优化布局结构的工作机制 |
| fujian.fj_city_plans_senior_schools | | 扩大 | 加上市级为主统筹优化高中阶段学校布局结构的工作机制 |
| shandong.township_layout | 一镇一策优化乡村学校布局 | 收窄 | 意见写城乡学校；方案只写乡村学校，写明一镇一策 |
| shandong.rural_plan_linked_sd | | 细化 | 写明与乡村振兴总体规划有机衔接 |
| shandong.township_junior | 每个乡镇保留初中学校所数 | 细化 | 写明原则上每个乡镇至少保留一所初中学校 |
| shandong.township_junior_everywhere | | 细化 | 写明原则上每个乡镇至少保留一所初中学校，由县汇总各乡镇 |
| guizhou.places_planned_gz | | 扩大 | 学校之外加上学位的规划布局 |
| guizhou.layout_pilots_gz | | 扩大 | 加上县域基础教育学校布局优化与质量提升改革试点 |
| anxi.layout_plan_kept | | 细化 | 写明修订完善，纳入土地利用总体规划和城镇规划 |
| anxi.layout_plan_change | | 细化 | 加上不得随意变更 |
| anxi.layout_plan_aligned | | 细化 | 加上与土地利用、城镇规划做好衔接 |
| anxi.layout_plan_carried_out | | 细化 | 加上严格实施 |
| anxi.layout_plan_key_areas | | 细化 | 写明重点做好的几类地区 |
| anxi.detailed_plans_consulted | | 细化 | 落到住建局，控制性详细规划征求教育局意见 |
| anxi.development_bureau_role | | 细化 | 落到发改局，统筹考虑学校布局、优先支持学校建设 |

主题 boarding_schools “寄宿制学校建设”
英文：Boarding schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_boarding_schools | | | |
| fujian.fj_boarding_schools_built | | 细化 | 写明建好一批可长期保留的公办义务教育寄宿制学校 |
| shandong.boarding_and_small_schools_sd | | 收窄 | 只写乡镇寄宿制学校 |
| guizhou.boarding_conditions_gz | | 收窄 | 只写乡镇寄宿制学校的办学条件 |

主题 small_rural_schools “乡村小规模学校”
英文：Small rural schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_small_rural_schools | | | |
| fujian.fj_small_rural_schools_kept | | | |
| shandong.boarding_and_small_schools_sd | | | |
| shandong.merging_procedure_sd | | 收窄 | 一部分小、散、弱的小规模学校或教学点按程序整合，不再属于要办好的 |
| guizhou.rural_schools_kept_gz | | 减弱 | 由“办好”写为“科学整合并保留” |
| anxi.small_school_management | | 减弱 | 由“办好”写为完善管理 |
| anxi.village_schools_in_assessment | 纳入乡镇中心学校年度考核的村小和教学点 | 细化 | 写明村小、教学点纳入乡镇中心学校年度考核 |

// ── 城乡学校共同体、对口帮扶 ────────────────────────────────────

主题 school_communities “城乡学校共同体”
英文：Communities of town and rural schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_communities | | | |
| fujian.fj_education_communities | | 细化 | 写明为“紧密型”；没有写“全面推进” |
| shandong.school_groups_sd | | 减弱 | 由“全面推进”建设写为完善包括学校共同体在内的强校带弱校机制，没有写城乡 |

主题 town_rural_help “城乡学校对口帮扶”
英文：Town schools help rural schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_help_incentives | | | |
| national.rural_schools_paired | 乡村学校有城镇学校对口帮扶 | | |
| national.rural_schools_paired_everywhere | 各县乡村学校都有城镇学校对口帮扶 | | |
| fujian.fj_town_rural_school_help | | 减弱 | 由“确保乡村学校都有城镇学校对口帮扶”写为“健全城乡学校帮扶机制”；没有写激励 |
| shandong.school_groups_sd | | 减弱 | 由“确保乡村学校都有城镇学校对口帮扶”写为完善强校带弱校机制，没有写城乡 |
| guizhou.weak_urban_schools_covered | 县域城区薄弱中小学帮扶全覆盖 | 收窄 | 全覆盖的对象是县域城区薄弱中小学，不是乡村学校 |
| anxi.rural_entrusted | | 收窄 | 只写农村薄弱学校“委托管理” |

主题 cross_region_help “跨区域协作和帮扶”
英文：Regions help each other
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_mountain_sea_cooperation | | | |
| fujian.fj_cooperating_schools_paired | | | |
| fujian.fj_cooperation_in_teaching | | | |
| fujian.fj_online_cooperation | | | |
| fujian.fj_cross_region_help_improved | | | |
| shandong.regional_cooperation_sd | | | |
| shandong.regional_help_sd | | | |
| guizhou.partner_schools_gz | | | |

// ── 数字教育资源 ────────────────────────────────────────────────

主题 education_platforms “智慧教育平台和资源平台体系”
英文：Platforms of digital education
| 规则 | 指标 | 变化 | 说明 |
| national.cn_national_platform | | | |
| national.cn_platforms_connected | | | |
| fujian.fj_national_platform_used | | 细化 | 国家平台落到本省的“应用、延伸与拓展” |
| fujian.fj_provincial_platform | | 收窄 | 只写优化本省平台建设，没有写互联互通、共建共享 |
| shandong.course_library | 优秀课程共享资源库 | 收窄 | 只写优秀课程共享资源库，没有写国家平台和平台体系 |
| guizhou.platforms_used_gz | | 收窄 | 由“建设”“构建”写为提高应用水平；点明国家、全国、本省三个平台 |
| anxi.county_resource_platform | | 细化 | 写明建设县级基础教育数字资源平台 |
| anxi.learning_spaces | | 收窄 | 只写应用 |

主题 digital_resources “数字教育资源”
英文：Digital resources
| 规则 | 指标 | 变化 | 说明 |
| national.cn_teaching_resources | | | |
| national.cn_new_forms_of_resources | | | |
| fujian.fj_digital_resources_growing | | 收窄 | 没有写系列化精品化、覆盖德智体美劳，没有写创新呈现形式 |
| shandong.course_library | 优秀课程共享资源库 | 细化 | 写明覆盖全学科、全章节；没有写创新呈现形式 |
| guizhou.digital_resources_gz | | 减弱 | 由“提供”写为“发挥优质数字教育资源作用”，没有写创新呈现形式 |

主题 resources_for_rural “优质资源覆盖面和农村边远地区”
英文：Good resources reach remote areas
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/2 | “有效扩大优质教育资源覆盖面” | | | |
| national-2023#二/2 | “服务农村边远地区提高教育质量” | | | |
| fujian-2025#二/三/6 | “扩大优质教育资源受益面” | | 收窄 | 没有写服务农村边远地区 |
| guizhou-2025#二/一/3 | “促进农村地区、民族地区、易地搬迁安置区等提高教育质量” | | 扩大 | 农村之外加上民族地区、易地搬迁安置区 |
| anxi.teaching_network | | 一校带多校的教学、教研互动网络覆盖 | 细化 | 写明以“一校带多校”互动网络覆盖 |
| anxi.small_school_courses | | | 细化 | 写明以送教、走教、推送数字化课程资源支持乡村小规模学校 |
