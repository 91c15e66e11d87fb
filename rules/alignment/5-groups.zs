对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 二、4（群体公平发展）、5（民族地区）：《意见》这两条里写成规则的目标和逐句列出的职责，每项在一个主题里；
// 另有《意见》没有写数、下位文件之间可以对照的事项：残疾儿童入学、特殊教育资源中心、择校、优质普通高中招生名额。控辍保学写在《意见》二、2，不列在这里。
// 只写程序看不出的变化；数的宽严、期限、语气、新增、未提及由程序算出，不写在这里。

// ── 入学 ──────────────────────────────────────────────

主题 admission_without_tests “免试就近入学和公办民办学校同步招生”
英文：Admission without tests, near home, public and private schools at the same time
| 规则 | 指标 | 变化 | 说明 |
| national.cn_admission_without_tests | | | |
| quality-balance.nearby_admission_primary | 公办小学就近划片入学比例 | | |
| quality-balance.nearby_admission_junior | 公办初中就近划片入学比例 | | |
| quality-balance.county_bars_exam_admission | 以考试方式招生 | | |
| guizhou.nearby_admission_gz | | | |
| guizhou.same_time_admission_gz | | | |
| shandong.nearby_admission_sd | | | |
| shandong.same_time_admission_sd | | | |
| anxi.admission_policy_zoned | 划片招生 | 细化 | 写明按照学校位置就近划分招生范围和片区；没有写公办民办学校同步招生 |
| anxi.admission_policy_nearby | 就近入学 | 细化 | 写明在户籍或房产所在地的学校就近入学 |
| anxi.admission_policy_by_examination | 免试就近入学 | | |
| anxi.junior_lottery | 划分片区和电脑派位方式相结合 | 细化 | 写明安溪一中、建安片区、德苑片区初一年学生的安排方式 |
| anxi.lottery | 电脑派位 | 细化 | 写明学校学位无法容纳的采取电脑派位 |

主题 school_choice “择校”
英文：School choice
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.county_bars_school_choice | 违规择校行为 | | |
| anxi.no_school_choice | 择校现象 | 扩大 | 由违规择校行为写为杜绝择校现象，没有“违规”的限定 |

主题 quality_high_school_places “优质普通高中招生名额分配”
英文：Places at good senior secondary schools
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.quality_places_share | 优质高中招生名额分配比例 | | |
| quality-balance.quality_places_rural | 向农村初中倾斜 | | |
| anxi.high_school_places | 优质普通高中招生计划分配比例 | 减弱 | 写为向城乡初中分配，没有写向农村初中倾斜 |

主题 equal_access “不同群体适龄儿童平等接受义务教育”
英文：Equal access to compulsory education for every group
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_equal_access | | | | |
| fujian.migrant_equal_rights | | 同迁入地户籍人口同等权利 | 收窄 | 只写符合条件的随迁子女；由“确保”写为“推动” |
| shandong.residence_permit_sd | | | 收窄 | 以“保障群体教育公平”为条名，条文只写随迁子女的教育保障，没有写确保各群体平等接受义务教育 |
| guizhou-2025#二/四/11 | “促进教育公平” | | 减弱 | 由确保平等接受义务教育写为促进教育公平 |
| anxi.migrant_children_access_equal | | 平等接受义务教育 | 收窄 | 只写外来务工人员携带子女 |

// ── 随迁子女 ──────────────────────────────────────────────

主题 residence_permits “灵活就业人员和新就业形态劳动者居住证申领”
英文：Residence permits for flexible workers and workers in new forms of employment
| 规则 | 指标 | 变化 | 说明 |
| national.cn_residence_permits | | | |

主题 migrant_admission_policy “以居住证为主要依据的随迁子女入学政策”
英文：Admission of migrant children on the basis of residence permits
| 规则 | 指标 | 变化 | 说明 |
| national.cn_migrant_admission_policy | | | |
| fujian.fj_migrant_admission_policy | | 扩大 | 写“随迁子女”，没有“农业转移人口”的限定 |
| guizhou.migrant_policy_gz | | 扩大 | 写“随迁子女”，没有“农业转移人口”的限定；并写明“两为主、两纳入” |
| shandong.residence_permit_sd | | 扩大 | 写“随迁子女”，没有“农业转移人口”的限定；由健全政策写为进一步落实要求 |
| anxi.migrant_grid_platform | | 细化 | 写明按城乡社区网格化服务管理信息平台的通知登记信息；没有写以居住证为主要依据 |
| anxi.migrant_children_access_records | 城区外来务工人员携带子女信息档案 | 细化 | 写明建立信息档案 |
| anxi.migrant_priority | | 细化 | 写明入住时间长者优先与电脑派位相结合等方式 |
| anxi.migrant_children_access_nearby | 就近划片入学 | 细化 | 写明落实就近划片入学要求 |
| anxi.migrant_children_access_lottery | 自主申请与电脑派位相结合 | 细化 | 写明建安片区、德苑片区初中校初一年的安排方式 |
| anxi.police_role | 随迁子女登记制度 | 细化 | 写明公安局加强居住证管理、完善随迁子女登记制度 |

主题 migrant_public_schools “随迁子女在公办学校就读”
英文：Migrant children in public schools
说明：2017年的标准只计符合条件的随迁子女，政府购买服务的民办学校也计入；其余各文件说的都是公办学校。
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.left_behind_and_migrant_migrant | 符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例 | | |
| national.migrant_children_mainly_public | 以公办学校为主 | | |
| fujian.migrant_public_share | 随迁子女义务教育阶段在公办校就读的比例 | 细化 | 由以公办学校为主写明为在公办校就读的比例 |
| guizhou.migrant_children_public | 两为主 | | |
| shandong.migrant_children_public | 以流入地公办学校为主 | | |
| anxi.migrant_children_schooling_public | 以全日制公办中小学为主 | | |
| anxi.migrant_children_schooling_managed | 以流入地政府管理为主 | | |

// ── 孤儿、留守儿童、困境儿童等 ──────────────────────────────────────

主题 vulnerable_children_found “孤儿、留守儿童、困境儿童等群体精准摸排”
英文：Finding orphans, left-behind children and children in difficulty
| 规则 | 指标 | 变化 | 说明 |
| national.cn_vulnerable_children_found | | | |
| fujian.fj_vulnerable_children_found | | 扩大 | 增列流动儿童、残疾儿童，并以“等群体”概括；没有列困境儿童 |
| shandong.children_in_difficulty_sd | | | |

主题 vulnerable_children_care “孤儿、留守儿童、困境儿童等群体教育保障和关爱保护”
英文：Education and care for orphans, left-behind children and children in difficulty
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.left_behind_and_migrant_care | 留守儿童关爱体系 | | |
| national.cn_vulnerable_children_protected | | | |
| fujian.fj_care_throughout | | 扩大 | 意见写“加强”，方案写“全过程”，对象增列流动儿童、残疾儿童；没有列困境儿童 |
| guizhou.children_cared_for_gz | | 扩大 | 与意见比，增列残疾儿童、流动儿童和家庭教育指导；没有列事实无人抚养儿童，没有写教育保障 |
| shandong.children_in_difficulty_sd | | | |
| anxi.left_behind_protection | | 收窄 | 只写留守儿童 |
| anxi.children_in_hardship | | 收窄 | 对困境儿童只写教育保障工作 |
| anxi.left_behind_care_system | 农村留守儿童关爱保护工作体系 | 细化 | 写明家庭、政府、学校尽职尽责，社会力量积极参与 |
| anxi.left_behind_tracking | 留守儿童受教育情况全程管理 | 细化 | 写明对留守儿童受教育情况实施全程管理 |
| anxi.left_behind_partners | | 细化 | 写明家校联动、社区关怀和志愿服务等机制 |
| anxi.left_behind_education | 留守儿童心理健康、道德法治和公共安全教育 | 细化 | 写明对留守儿童加强三项教育 |

主题 priority_needs “优先保障寄宿、交通、营养需求”
英文：Boarding, transport and food come first
| 规则 | 指标 | 变化 | 说明 |
| national.cn_priority_needs | | | |
| fujian.fj_priority_needs | | 扩大 | 增加无障碍需求 |
| shandong.basic_needs_sd | | 减弱 | 由优先保障寄宿、交通、营养需求写为保障基本学习、生活需求 |
| anxi.left_behind_care_conditions | 留守儿童学习条件、寄宿条件和营养状况 | 收窄 | 只写留守儿童；没有交通 |

主题 counselling “人文关怀和心理疏导”
英文：Care and counselling
| 规则 | 指标 | 变化 | 说明 |
| national.cn_counselling | | | |
| shandong.children_in_difficulty_sd | | 收窄 | 只写关心关爱机制；心理疏导写在学生心理健康里，不专对这些儿童 |

主题 destitute_pupils “特困学生救助供养”
英文：Support for destitute pupils
| 规则 | 指标 | 变化 | 说明 |
| national.cn_destitute_pupils_supported | | | |
| guizhou.destitute_pupils_gz | | | |

主题 basic_needs “基本学习、生活需求”
英文：Basic needs of learning and living
| 规则 | 指标 | 变化 | 说明 |
| national.cn_destitute_pupils_needs | | | |
| guizhou.destitute_needs_gz | | | |
| shandong.basic_needs_sd | | 扩大 | 对象写为孤儿、事实无人抚养儿童、农村留守儿童、困境儿童，没有写特困学生 |

// ── 特殊教育 ──────────────────────────────────────────────

主题 special_schools “特殊教育学校建设”
英文：Special schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_special_schools | | | |
| fujian.special_school | 达标特殊教育学校 | 细化 | 写明20万人口以上的县（市、区）办好一所达标特殊教育学校 |
| fujian.special_school_everywhere | 达标特殊教育学校 | 细化 | 写明20万人口以上的县（市、区）办好一所达标特殊教育学校 |
| guizhou.special_school | 达到标准的特殊教育学校 | 细化 | 写明人口20万以上的县（市、区）办好一所达到标准的特殊教育学校 |
| guizhou.special_school_everywhere | 达到标准的特殊教育学校 | 细化 | 写明人口20万以上的县（市、区）办好一所达到标准的特殊教育学校 |
| shandong.autism_schools_sd | | 收窄 | 只写孤独症儿童特殊教育学校 |
| shandong.fifteen_year_schools_sd | | 扩大 | 由义务教育阶段延伸到幼儿园至高中的十五年一贯制 |
| anxi.special_school_standard | | | |

主题 inclusive_classes “普通学校随班就读”
英文：Inclusive classes in ordinary schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_inclusive_classes | | | |
| guizhou.inclusion_gz | | 减弱 | 没有写随班就读，写为促进特殊教育融合发展 |
| shandong.inclusive_resources_sd | | 收窄 | 没有写随班就读，只写融合教育资源建设 |
| anxi.inclusion_guided | | | |

主题 special_resource_centres “特殊教育资源中心和资源教室”
英文：Resource centres and resource rooms for special education
| 规则 | 指标 | 变化 | 说明 |
| guizhou.special_resource_centres_gz | | | |
| shandong.resource_centres_sd | | | |
| anxi.resource_rooms | | | |

主题 special_education_service “特殊教育服务机制”
英文：Services of special education
| 规则 | 指标 | 变化 | 说明 |
| national.cn_special_education_service | | | |
| fujian.fj_special_education_action | | 收窄 | 只写深入实施特殊教育发展提升行动，没有写服务机制和面向哪些儿童 |
| guizhou.special_services_gz | | | |
| shandong.special_education_mechanism_sd | | | |
| anxi.special_services | | | |

主题 disabled_enrolment “残疾儿童少年入学”
英文：Enrolment of children with disabilities
说明：《意见》没有写残疾儿童的入学比例，比例见2017年的标准和下位文件。
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.disabled_enrolment | 残疾儿童少年入学率 | | |
| fujian.disabled_placement | 义务教育阶段适龄残疾儿童少年入学安置率 | | |
| shandong.disabled_enrolment | 残疾儿童义务教育入学率 | | |
| anxi.disabled_enrolment | 残疾儿童少年入学率 | | |

// ── 学习困难学生、个性化培养 ────────────────────────────────────────

主题 learning_analysed “精准分析学情”
英文：How pupils learn is analysed
| 规则 | 指标 | 变化 | 说明 |
| national.cn_learning_analysed | | | |

主题 struggling_pupils “学习困难学生帮扶制度”
英文：Help for pupils who struggle
| 规则 | 指标 | 变化 | 说明 |
| national.support_for_strugglers_everywhere | 学校学习困难学生帮扶制度 | | |
| fujian.fj_help_for_strugglers | | 减弱 | 由全面建立学校学习困难学生帮扶制度写为建立学习困难学生帮扶制度，没有写“全面” |
| guizhou.strugglers_gz | | | |
| shandong.struggling_files_sd | | 细化 | 写明建立学习困难学生成长档案 |
| shandong.personal_help_sd | | 细化 | 写明帮扶机制是个性化的 |
| shandong.studies_completed_sd | | 细化 | 写明帮扶要保障学生完成学业 |
| anxi.struggling_pupils | 学习困难学生的帮扶机制 | | |

主题 individual_development “面向全体学生的个性化培养机制”
英文：Individual development of every pupil
| 规则 | 指标 | 变化 | 说明 |
| national.cn_individual_development | | | |
| shandong.personal_help_sd | | 收窄 | 个性化帮扶只写学习困难学生 |
| guizhou.digital_teaching_gz | | 收窄 | 只写探索数字赋能因材施教，没有写面向全体学生的机制 |

主题 innovative_talent “创新人才培养环境条件”
英文：Conditions for training innovative talent
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/4 | “优化创新人才培养环境条件” | | | |
| anxi.able_pupils | | | 收窄 | 只写改进优异学生的培养方式 |

// ── 心理健康 ──────────────────────────────────────────────

主题 counselling_rooms “学校心理辅导室建设”
英文：Counselling rooms in schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_counselling_rooms | | | |
| guizhou.counselling_rooms_gz | | 细化 | 写明是标准化建设 |

主题 mental_health_education “学生心理健康教育”
英文：Mental health education
| 规则 | 指标 | 变化 | 说明 |
| national.cn_mental_health_education | | | |
| fujian.fj_mental_health_education | | | |
| shandong.mental_health_network_sd | | 收窄 | 只写“学校—班级—宿舍”三级心理健康工作网络，没有写心理健康教育 |
| guizhou.counsellors_in_post | 专（兼）职心理健康教育教师 | 收窄 | 只写配齐配强专（兼）职心理健康教育教师 |
| anxi.mental_health_and_life | | 扩大 | 与生命教育并列 |

// ── 专门教育 ──────────────────────────────────────────────

主题 correction_guarantee “专门教育保障机制”
英文：What corrective education rests on
| 规则 | 指标 | 变化 | 说明 |
| national.cn_correction_guarantee | | | |
| guizhou.correction_mechanism_gz | | | |
| shandong.correction_mechanism_sd | | | |

主题 correction_schools “专门学校建设”
英文：Corrective schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_correction_schools | | | |
| fujian.correction_school | 专门学校建设 | 扩大 | 由各省根据需要建设必要的专门学校写为各设区市全覆盖 |
| fujian.correction_schools_everywhere | 各设区市专门学校建设全覆盖 | 扩大 | 由各省根据需要建设必要的专门学校写为各设区市全覆盖 |
| guizhou.correction_schools_gz | | 细化 | 由以省为单位写为以市（州）为单位，仍是根据需要建设必要的专门学校 |
| guizhou.correction_plan_gz | | 细化 | 写明实施专门学校建设三年规划 |
| guizhou.correction_conditions_gz | | 扩大 | 建设以外，增加改善办学条件 |
| guizhou.correction_management_gz | | 扩大 | 建设以外，增加规范管理 |
| shandong.correction_schools | 专门学校建设 | 扩大 | 由各省根据需要建设必要的专门学校写为推进各市建设，没有“根据需要”的限定 |
| shandong.correction_schools_everywhere | 各市专门学校建设 | 扩大 | 由各省根据需要建设必要的专门学校写为推进各市建设，没有“根据需要”的限定 |
| anxi | | 不涉及 | 专门学校由省、设区市建设，不由县的方案写 |

主题 correction “严重不良行为未成年学生教育矫治”
英文：Correction of pupils with serious misconduct
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_correction | | | | |
| guizhou.correction_work_gz | | | | |
| shandong-2025#二/五 | “满足具有严重不良行为未成年人的教育矫治需求” | | 扩大 | 由未成年学生写为未成年人，由加强矫治写为满足矫治需求 |

// ── 民族地区 ──────────────────────────────────────────────

主题 minority_areas_conditions “民族地区办学条件”
英文：Schools in ethnic minority areas
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_minority_areas_conditions | | | | |
| fujian.fj_priority_for_weaker_counties | | | 收窄 | 写民族乡村，与乡村振兴重点县等并列，在政策支持、资源配置上重点倾斜；没有写全面改善办学条件 |
| guizhou-2025#二/一/3 | “促进农村地区、民族地区、易地搬迁安置区等提高教育质量” | | 收窄 | 只在应用数字教育资源平台时写到民族地区；没有写全面改善办学条件 |
| shandong | | | 不涉及 | 山东没有民族自治地方 |

主题 minority_areas_teachers “民族地区师资队伍建设”
英文：Teachers in ethnic minority areas
| 规则 | 指标 | 变化 | 说明 |
| national.cn_minority_areas_teachers | | | |
| fujian | | 不涉及 | 福建没有民族自治地方 |
| shandong | | 不涉及 | 山东没有民族自治地方 |

主题 minority_areas_training “民族地区教师专门培训”
英文：Training of teachers in ethnic minority areas
| 规则 | 指标 | 变化 | 说明 |
| national.cn_minority_areas_training | | | |
| fujian | | 不涉及 | 福建没有民族自治地方 |
| shandong | | 不涉及 | 山东没有民族自治地方 |

主题 minority_areas_programmes ““特岗计划”、“国培计划”等项目向民族地区倾斜”
英文：National programmes give priority to ethnic minority areas
| 规则 | 指标 | 变化 | 说明 |
| national.cn_minority_areas_programmes | | | |
| fujian | | 不涉及 | 福建没有民族自治地方 |
| shandong | | 不涉及 | 山东没有民族自治地方 |
| guizhou.training_leans_gz | | 收窄 | 项目写“国培计划”和整县提升培训，没有写“特岗计划”；倾斜对象与农村地区、易地搬迁安置区等并列 |

主题 group_support “教育人才“组团式”支援”
英文：Teams of educators sent to help
| 规则 | 指标 | 变化 | 说明 |
| national.cn_group_support | | | |
| guizhou.talent_teams_gz | | 扩大 | 不限于民族地区 |
| guizhou.partner_schools_gz | | 细化 | 写明广东省高水平学校结对帮扶、外省优质学校合作办学、省内优质学校帮扶等方式 |

主题 teachers_to_minority_areas “优秀教师到民族地区学校帮扶任教”
英文：Good teachers go to ethnic minority areas
| 规则 | 指标 | 变化 | 说明 |
| national.cn_teachers_to_minority_areas | | | |

主题 national_community “中华民族共同体意识宣传教育”
英文：The sense of community of the Chinese nation
| 规则 | 指标 | 变化 | 说明 |
| national.cn_national_community | | | |
