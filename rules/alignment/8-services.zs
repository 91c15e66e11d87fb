对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 四、面向学生的其他基本公共服务（意见四的9、10、11），以及体质健康、近视、体育活动、读书这几件意见没有写数的事。
// 各级文件的篇幅不同；没有提到只是没有提到，程序会列出。

// ── 9 卫生健康 ──────────────────────────────────────────────

主题 school_health_service “学校卫生体系和能力建设”
英文：School health service
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_health_service | | | |
| fujian.fj_school_health_service | | | |
| fujian.fj_health_deputy_heads | | 细化 | 写明推进中小学幼儿园健康副校（园）长配备 |
| guizhou.school_health_gz | | | |
| guizhou.clinics_gz | | 细化 | 写明完善学校医务室或保健室的设施设备配备 |
| guizhou.health_staff_2030 | 中小学配备专职卫生技术人员、专（兼）职保健教师或卫生专业技术人员比例 | 细化 | 写明了人员、比例和年份 |
| shandong.clinics_sd | | 收窄 | 只写加强学校卫生室建设，没有写学校卫生体系和能力 |

主题 health_records “学生健康档案”
英文：Health records of pupils
| 规则 | 指标 | 变化 | 说明 |
| national.cn_health_records | | | |
| fujian.fj_health_records | | | |
| shandong.health_files_sd | | 细化 | 写明是电子档案；由学生写为中小学生 |
| guizhou.one_file_each | 心理健康档案“一生一案” | 收窄 | 只写心理健康档案 |

主题 health_records_joined “学生健康档案与学龄前健康档案衔接”
英文：Health records joined to those before school age
| 规则 | 指标 | 变化 | 说明 |
| national.cn_health_records_joined | | | |
| shandong.health_files_linked_sd | | | |

主题 health_education “学生健康教育”
英文：Health education
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_health_education | | | | |
| national.cn_health_skills | | | | |
| fujian-2025#二/六/14 | “引导学生养成健康行为习惯” | | 减弱 | 由提供健康教育、健康咨询、健康科普等服务写为引导养成健康行为习惯，没有写提供什么服务 |

主题 disease_prevention “预防接种、传染病防治和突发公共卫生事件防范宣传”
英文：Vaccination, infectious diseases and public health emergencies explained
| 规则 | 指标 | 变化 | 说明 |
| national.cn_disease_prevention_taught | | | |
| shandong.health_education_sd | | | |
| guizhou.epidemics_gz | | 收窄 | 只写传染病疫情，没有写预防接种和突发公共卫生事件；在宣传之外另写了防范处置机制 |

主题 disease_control_visits “学校传染病防控巡访”
英文：Visits to schools on the control of infectious diseases
| 规则 | 指标 | 变化 | 说明 |
| national.cn_schools_visited | | | |

主题 health_boards “学校卫生宣传栏”
英文：Health boards at schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_health_boards | | | |

主题 school_doctors_trained “校医、保健教师业务培训”
英文：Training of school doctors and health teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_doctors_trained | | | |
| shandong.health_staff_trained_sd | | 收窄 | 由校医、保健教师写为学校卫生专业技术人员，没有写保健教师；加了“定期” |

主题 school_food_safety “学校食堂、供餐和校园周边食品安全”
英文：Food safety at and around schools
| 规则 | 指标 | 变化 | 说明 |
| national.cn_food_safety_monitored | | | |
| fujian.fj_food_safety | | 收窄 | 只写校园食品安全工作，没有写校园周边餐饮场所，也没有写风险监测、跟踪评价 |
| fujian.fj_catering_rules | | 细化 | 写明严格落实餐饮服务食品安全规范要求 |
| shandong.food_inspection_sd | | 扩大 | 由校园周边餐饮场所写为学校周边食品经营单位；由风险监测、跟踪评价等服务写为监督检查 |
| shandong.food_and_water_risks_sd | | 扩大 | 在食品之外加了饮用水 |

主题 fitness_platform “学生体质健康状况监测平台”
英文：A platform for monitoring the fitness of pupils
| 规则 | 指标 | 变化 | 说明 |
| national.cn_fitness_platform | | | |
| fujian.fj_fitness_platform | | | |
| shandong.health_monitoring_sd_fitness | 每年学生体质健康监测 | 减弱 | 写为每年开展监测，没有写建立平台 |
| guizhou.fitness_platform_gz | | | |

主题 health_monitoring “学生体质健康、常见病和视力监测”
英文：Fitness, common diseases and eyesight of pupils monitored
说明：意见只写建立监测平台；这里列监测本身。
| 规则 | 指标 | 变化 | 说明 |
| shandong.health_monitoring_sd_fitness | 每年学生体质健康监测 | | |
| shandong.health_monitoring_sd_diseases | 每年学生常见病及健康影响因素监测 | | |
| shandong.vision_screening | 每学期学生视力筛查次数 | | |
| guizhou.health_monitoring_gz | | | |
| anxi.fitness_standard | 国家学生体质健康标准测试学生数 | | |
| anxi.fitness_monitoring_proper | | | |

主题 health_literacy “学生健康素养水平数据每年发布”
英文：Data on the health literacy of pupils published every year
| 规则 | 指标 | 变化 | 说明 |
| national.health_literacy | 每年发布学生健康素养水平数据 | | |

主题 mental_health_screening “学生心理健康问题筛查评估、早期识别与干预”
英文：Screening for and early help with mental health problems
说明：心理健康教育和心理辅导室是意见二、4的事，不列在这里。
| 规则 | 指标 | 变化 | 说明 |
| national.cn_mental_health_screening | | | |
| fujian.fj_mental_health_screening | | | |
| guizhou.mental_reports_gz | | 收窄 | 写监测和报告制度，没有写干预机制 |
| guizhou.mental_platform_gz | | 细化 | 写明建立市（州）级学生心理健康监测平台 |
| guizhou.one_file_each | 心理健康档案“一生一案” | 细化 | 写明每名学生一份心理健康档案 |
| shandong.mental_health_early_sd | | 收窄 | 写早识别、早疏导、早转介，没有写定期筛查评估 |
| shandong.mental_health_mechanism_sd | | 细化 | 写明是家校社协同的工作机制 |
| shandong.mental_health_network_sd | | 细化 | 写明“学校—班级—宿舍”三级工作网络 |

主题 eyesight_and_weight “近视和肥胖防控”
英文：Short sight and obesity
| 规则 | 原文 | 指标 | 变化 | 说明 |
| fujian.myopia_primary | | 小学生近视率 | | |
| fujian.myopia_junior | | 初中生近视率 | | |
| fujian.fj_eyesight_weight_anxiety | | | | |
| fujian-2025#二/六/14 | “学生肥胖率得到有效控制” | | | |
| guizhou-2025#二/二/8 | “有效控制近视率、肥胖率” | | | |

// ── 10 文化、体育、科普 ─────────────────────────────────────────

主题 public_resources “公共文化体育和科普资源”
英文：Public resources of culture, sports and science
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#四/10 | “充分发挥公共文化体育和科普资源重要育人作用” | | | |
| fujian.fj_public_resources_shared | | | 细化 | 由发挥育人作用写为推进公共资源共享 |
| shandong.culture_resources_sd | | | 细化 | 由发挥育人作用写为强化资源建设供给 |

主题 venues_free “公共文化场馆向学生免费开放”
英文：Cultural venues free for pupils
| 规则 | 指标 | 变化 | 说明 |
| national.venues_free | 公共文化场馆按规定向学生免费开放 | | |
| fujian.venues_free | 公共文化场馆按规定向学生免费开放 | | |
| shandong.free_venues | 公共文化场馆按规定向学生免费开放 | 扩大 | 写“各级各类”和“等文化场馆”，图书馆不限于公共图书馆 |
| guizhou.free_venues | 公共文化场馆按规定向学生免费开放 | | |

主题 venues_open “公共体育设施、科技馆和科普教育基地向学生开放”
英文：Sports and science venues open for pupils
| 规则 | 指标 | 变化 | 说明 |
| national.venues_open | 公共体育设施、科技馆和科普教育基地免费或低收费向学生开放 | | |
| fujian.venues_open | 公共体育设施、科技馆和科普教育基地免费或低收费向学生开放 | | |
| shandong.able_venues | 公共体育设施、科技馆和科普场馆免费或低收费向学生开放 | 收窄 | 由科普教育基地写为科普场馆 |
| guizhou.able_venues | 公共体育设施、科技馆和科普教育基地免费或低收费向学生开放 | 扩大 | 没有“有条件的”这一限定 |

主题 longer_holiday_hours “节假日和寒暑假延长开放时间”
英文：Longer hours in the holidays
| 规则 | 指标 | 变化 | 说明 |
| national.cn_longer_holiday_hours | | | |
| fujian.fj_longer_holiday_hours | | 收窄 | 与公共体育设施、科技馆和科普教育基地写在一句，没有写到免费开放的文化场馆 |
| shandong.longer_hours_sd | | 收窄 | 与公共体育设施、科技馆和科普场馆写在一句，没有写到免费开放的文化场馆 |
| guizhou.longer_hours_gz | | 扩大 | 加了周末 |

主题 activities_for_pupils “适合学生特点的文化体育和科普活动”
英文：Activities for pupils
| 规则 | 指标 | 变化 | 说明 |
| national.cn_activities_for_pupils | | | |
| fujian.fj_activities_in_venues | | 细化 | 由各地各校利用场馆组织，写明夏令营、社会实践和研学研训 |
| shandong.activities_for_pupils_sd | | 收窄 | 与公共体育设施、科技馆和科普场馆写在一句，没有写到免费开放的文化场馆 |

主题 films “优秀影片进校园”
英文：Good films at school
| 规则 | 指标 | 变化 | 说明 |
| national.cn_films_in_schools | | | |
| national.films | 每名中小学生每学期观看优秀影片次数 | | |
| national.films_everywhere | | | |
| shandong.films_in_schools_sd | | | |
| shandong.films | 每名中小学生每学期观看优秀影片次数 | | |
| shandong.films_everywhere | | | |
| guizhou.films_in_schools_gz | | | |
| guizhou.films | 每名中小学生每学期观看优秀影片次数 | | |
| guizhou.films_everywhere | | | |

主题 reading “青少年学生读书行动”
英文：Reading for young people
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_reading | | | |
| guizhou.reading_gz | | | |

主题 daily_sport “学生每天体育活动时间”
英文：Time for sport every day
| 规则 | 指标 | 变化 | 说明 |
| guizhou.daily_activity_two_hours | 中小学生每天综合体育活动时间 | | |
| guizhou.daily_activity_everywhere | | | |
| guizhou.breaks_gz | | | |
| anxi.daily_exercise_hour | 学生每天在校锻炼时间 | | |

主题 sport_activities “课外体育活动”
英文：Sport outside lessons
| 规则 | 指标 | 变化 | 说明 |
| guizhou.sunshine_sports_gz | | | |
| anxi.sport_after_class | | | |

主题 sports_feature_schools “体育特色学校”
英文：Schools with sports as their feature
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_sports_schools | | | |
| anxi.feature_schools | | 扩大 | 体育之外还有艺术类特色（传统）学校 |
| anxi.one_school_one_feature | | 细化 | 写明形成“一校一品”“一校多品”的格局 |

// ── 11 毕业生就业创业 ─────────────────────────────────────────

主题 careers_guidance “毕业生职业生涯教育和就业创业指导”
英文：Careers guidance
| 规则 | 指标 | 变化 | 说明 |
| national.cn_careers_guidance | | | |
| fujian.fj_careers_guidance | | | |
| shandong.career_education_sd | | | |
| shandong.career_system_sd | | 细化 | 写明建设“四位一体”的大学生生涯规划与就业指导体系 |
| shandong.career_brand_sd | | 细化 | 写明打造大学生就业创业指导品牌 |
| guizhou.career_guidance_gz | | 收窄 | 由学校毕业生写为高校毕业生 |
| guizhou.career_in_study_gz | | 细化 | 写明融入高校人才培养全过程 |
| guizhou.career_stations_gz | | 细化 | 写明在高校设立职业指导服务站（中心、室、点） |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 job_platform “就业服务平台”
英文：A platform for employment services
| 规则 | 指标 | 变化 | 说明 |
| national.cn_job_platform | | | |
| fujian.fj_job_platform | | 细化 | 写明是一站式、精准化的就业服务信息平台 |
| guizhou.job_platform_gz | | 收窄 | 只写高校毕业生就业服务平台 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 job_law_advice “就业创业和劳动用工政策法规咨询”
英文：Advice on the law of employment
| 规则 | 指标 | 变化 | 说明 |
| national.cn_job_law_advice | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 job_information “就业信息发布”
英文：Job information
| 规则 | 指标 | 变化 | 说明 |
| national.cn_job_information | | | |
| fujian.fj_job_information | | 收窄 | 写毕业生求职信息、用人单位需求信息，没有写市场工资价位和见习岗位 |
| shandong.job_information_sd | | 扩大 | 加了就业岗位信息，并要求及时 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 graduates_helped “毕业生实习实践和就业帮扶”
英文：Help for graduates in finding work
| 规则 | 指标 | 变化 | 说明 |
| national.cn_graduates_helped | | | |
| fujian.fj_employment_support | | 扩大 | 由有需求的应届毕业生写为高校毕业生等重点群体，由就业帮扶写为就业支持体系；没有写实习实践 |
| fujian.graduates_paired | 困难毕业生“一对一”结对帮扶 | 收窄 | 由有需求的应届毕业生写为困难毕业生；写明“一对一”结对 |
| fujian.fj_two_way_responsibility | | 细化 | 写明户籍地政府和所在学校负责人“双向包干制” |
| fujian.fj_struggling_graduates_followed | | 收窄 | 重点关注脱贫家庭、低保家庭、零就业家庭、身体残疾等困难毕业生 |
| shandong.one_to_one_help | 就业困难高校毕业生“一对一”帮扶 | 收窄 | 由有需求的应届毕业生写为就业困难高校毕业生；写明“一对一” |
| shandong.hongzhi_programme_sd | | 细化 | 写明落实“宏志助航计划” |
| shandong.struggling_graduates_employed_sd | | 收窄 | 只写有就业意愿的就业困难毕业生 |
| guizhou.youth_employment_gz | | 细化 | 写明实施高校毕业生等青年就业服务攻坚行动；没有写实习实践 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 destinations_recorded “毕业去向登记”
英文：Destinations of graduates recorded
| 规则 | 指标 | 变化 | 说明 |
| national.cn_destinations_recorded | | | |
| shandong.graduate_records_sd | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 personnel_files “流动人员人事档案管理服务”
英文：Personnel files of mobile people
| 规则 | 指标 | 变化 | 说明 |
| national.cn_personnel_files | | | |
| guizhou.personnel_files_gz | | 扩大 | 由中专毕业生写为中职毕业生 |
| shandong.graduate_records_sd | | 收窄 | 只写毕业生的档案管理转递，没有写自费出国（境）留学的高校毕业生和因私出国（境）人员 |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |

主题 graduate_subsidies “毕业生职业培训等补贴”
英文：Subsidies for graduates who train
| 规则 | 指标 | 变化 | 说明 |
| national.graduate_subsidies | 职业培训补贴、职业技能鉴定补贴和生活费补贴 | | |
| shandong.training_subsidies_sd | | 减弱 | 由给予三项补贴写为按规定落实相关补贴，没有列出是哪几项 |
| guizhou.training_subsidies_gz | | | |
| anxi | | 不涉及 | 县的方案为创建义务教育优质均衡发展县而定，不管毕业生就业 |
