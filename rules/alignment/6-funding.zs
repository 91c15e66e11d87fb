对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 二、6（财政保障水平）：《意见》这一条里写成规则的目标和逐句列出的职责，每项在一个主题里；
// 另有《意见》没有写、下位文件和2017年标准之间可以对照的经费、教师待遇事项。
// 只写程序看不出的变化；数的宽严、期限、语气、新增、未提及由程序算出，不写在这里。

// ── 投入和经费 ──────────────────────────────────────────────

主题 compulsory_education_first “义务教育作为教育投入的重中之重”
英文：Compulsory education comes first in education spending
| 规则 | 指标 | 变化 | 说明 |
| national.cn_compulsory_education_first_in_funding | | | |
| fujian.fj_compulsory_education_first_in_funding | | | |
| guizhou.compulsory_first_gz | | | |

主题 government_responsibility “落实政府投入责任”
英文：The government answers for the funding
| 规则 | 指标 | 变化 | 说明 |
| national.cn_government_responsibility | | | |
| guizhou.government_leads_gz | | | |
| anxi.government_funds | | | |

主题 spending_rising “逐步提高经费保障水平”
英文：Funding rises step by step
| 规则 | 指标 | 变化 | 说明 |
| national.spending_rising | 经费保障水平 | | |
| fujian.fj_funding_secured | | | |
| guizhou.balanced_funding_gz | | 细化 | 写明市（州）和县（市、区）政府重点保障义务教育优质均衡发展投入 |
| anxi.three_growths | 三个增长 | 细化 | 写明确保实现“三个增长” |
| anxi.funding_mechanism | | 细化 | 写明健全义务教育经费保障机制 |
| anxi.finance_bureau_role | | 细化 | 落到财政局，完善义务教育经费保障机制 |

主题 places_mainly_public “义务教育学位主要由公办学校提供”
英文：Places are mainly provided by public schools
| 规则 | 指标 | 变化 | 说明 |
| national.places_mainly_public | 义务教育学位主要由公办学校提供 | | |

主题 spending_structure “教育经费使用结构”
英文：How the money is spent
| 规则 | 指标 | 变化 | 说明 |
| national.cn_spending_structure | | | |
| fujian.fj_spending_structure | | | |
| guizhou.funding_structure_gz | | | |
| anxi.spending_structure | | 收窄 | 只写义务教育经费支出结构 |
| anxi.spending_beyond_buildings | | 细化 | 写明从重点投硬件到软硬件并重转变 |
| anxi.spending_on_quality | | 细化 | 写明逐步加大学校内涵建设投入 |

主题 spending_on_teaching “教育教学和教师队伍建设投入”
英文：More money for teaching and teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_spending_on_teaching | | | |
| guizhou.teaching_funds_gz | | | |

主题 base_quota “生均公用经费基准定额”
英文：Base quota of public funds a pupil
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.unified_standards_funding | 生均公用经费基准定额 | | |
| anxi.base_quota | 生均公用经费基准定额 | | |

主题 small_school_funds “规模较小学校公用经费”
英文：Public funds of small schools
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.small_school_funding | 村小学和教学点公用经费核定学生数 | | |
| anxi.small_school_funds_small | 规模较小学校公用经费补助水平 | 减弱 | 没有写不足100名学生的按100名核定，写为适当提高补助水平 |
| anxi.small_school_funds_boarding | 寄宿制学校公用经费补助水平 | 扩大 | 增加寄宿制学校 |

主题 special_school_funds “特殊教育学校公用经费”
英文：Public funds of special schools
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.special_school_funds | 特殊教育学校生均公用经费 | | |
| anxi.special_funds | 特殊教育学校生均公用经费 | | |

主题 purchased_services “政府购买服务”
英文：Services bought for schools
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/6 | “具备条件的地区可以通过政府购买服务方式为学校提供安保、食堂、宿管、医疗卫生保健等方面服务” | | | |
| fujian.fj_services_purchased | | | 扩大 | 没有“具备条件的地区”的限定 |
| guizhou-2025#二/一/2 | “有条件的地区可探索政府购买服务方式为学校提供安保、宿管、卫生健康等服务” | | 收窄 | 所列服务没有食堂；同一条另要求有食堂的中小学坚持食堂自办自管 |

// ── 教师待遇 ──────────────────────────────────────────────

主题 teacher_pay “教师工资待遇”
英文：Teachers' pay
| 规则 | 指标 | 变化 | 说明 |
| quality-balance.teacher_pay | 义务教育学校教师平均工资收入水平 | | |
| national.cn_teachers_pay | | | |
| fujian.teacher_pay | 义务教育教师平均工资收入水平 | 细化 | 意见写依法保障教师工资待遇；方案写明平均工资收入水平不低于当地公务员 |
| fujian.teacher_pay_everywhere | | 细化 | 写明巩固平均工资收入水平不低于当地公务员的成果 |
| guizhou.teacher_pay_secured_gz | | | |
| shandong.teacher_pay | 义务教育教师平均工资收入水平 | 细化 | 意见写依法保障教师工资待遇；方案写明平均工资收入水平不低于当地公务员 |
| shandong.teacher_pay_everywhere | | 细化 | 写明全面落实平均工资收入水平不低于当地公务员的要求 |
| anxi.teacher_pay | 义务教育教师平均工资收入水平 | | |
| anxi.rural_pay | 乡村教师实际工资收入水平 | 细化 | 加上乡村教师不低于同职级城镇教师 |

主题 pay_linkage “教师工资长效联动机制”
英文：Teachers' pay follows that of civil servants
| 规则 | 指标 | 变化 | 说明 |
| fujian.fj_pay_linked_to_civil_servants | | | |
| anxi.pay_linkage | 中小学教师工资长效联动机制 | 细化 | 写明核定义务教育学校绩效工资总量时统筹考虑公务员实际收入水平 |

主题 rural_allowance “乡村教师生活补助”
英文：Allowance of rural teachers
| 规则 | 指标 | 变化 | 说明 |
| national.rural_allowance | 乡村教师生活补助 | | |
| fujian.rural_allowance | 乡村教师生活补助 | | |
| guizhou.rural_allowance | 乡村教师生活补助 | | |
| anxi.rural_allowance_paid | 乡村教师生活补助 | | |
| anxi.rural_allowance_raised | 乡村教师生活补助标准 | 扩大 | 增加稳步提高标准 |

主题 rural_allowance_rules “乡村教师生活补助办法和差别化补助”
英文：Rules of the rural allowance, graded by hardship
| 规则 | 指标 | 变化 | 说明 |
| national.cn_rural_allowance_rules | | | |
| national.cn_rural_allowance_by_hardship | | | |

主题 teachers_lodgings “乡村教师周转宿舍”
英文：Lodgings of rural teachers
| 规则 | 指标 | 变化 | 说明 |
| national.cn_teachers_lodgings | | | |
| shandong.teacher_housing_sd | | 扩大 | 不限于艰苦边远地区；由加快实施建设写为巩固提升建设水平 |
| anxi.rural_teacher_housing | | 扩大 | 不限于艰苦边远地区 |

主题 teachers_in_housing_scheme “教师住房保障”
英文：Teachers in the local housing scheme
| 规则 | 指标 | 变化 | 说明 |
| national.rural_housing | 符合条件的乡村学校教师纳入当地政府住房保障体系 | | |
| fujian.fj_teacher_housing | | 扩大 | 由乡村学校教师写为教师；纳入保障由各地因地制宜 |

// ── 协同育人 ──────────────────────────────────────────────

主题 bases_and_parent_schools “实践基地和家庭教育指导服务站点”
英文：Bases for practice and services for parents
| 规则 | 指标 | 变化 | 说明 |
| national.cn_bases_and_parent_schools | | | |
| guizhou.bases_gz | | 收窄 | 没有列劳动实践基地 |
| shandong.study_bases_sd | | 收窄 | 只写把遴选的博物馆和科普文体场馆纳入研学实践基地建设范围 |

主题 school_family_society “学校家庭社会协同育人”
英文：School, family and society together
| 规则 | 指标 | 变化 | 说明 |
| national.cn_school_family_society | | | |
| fujian.fj_school_family_society | | | |
| shandong.mental_health_mechanism_sd | | 收窄 | 只写家校社协同防范心理异常 |
| guizhou.family_school_gz | | | |
| anxi.left_behind_partners | | 收窄 | 只写农村留守儿童的家校联动、社区关怀和志愿服务等机制 |
