对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 三、7（资助全覆盖）、8（资助精准化）：《意见》这两条里写成规则的目标和逐句列出的职责，每项在一个主题里；
// 认定精准度是研判，几个文件都写，也列出对照。
// 只写程序看不出的变化；数的宽严、期限、语气、新增、未提及由程序算出，不写在这里。

// ── 全覆盖和资助体系 ────────────────────────────────────────────

主题 aid_for_all “家庭经济困难学生资助全覆盖、应助尽助”
英文：Every student in need is aided
| 规则 | 指标 | 变化 | 说明 |
| national.aid_for_all | 家庭经济困难学生资助全覆盖 | | |
| national.aid_for_all_everywhere | | | |
| guizhou.aid_coverage | 家庭经济困难学生资助全覆盖 | | |
| shandong.nobody_missed_checked | 不漏一人 | 细化 | 写明对每年比对下发的困难人群不漏一人 |
| shandong.nobody_missed_aided | 应助尽助 | 细化 | 写明以每年比对下发的困难人群为准；没有写资助全覆盖 |
| shandong.nobody_missed_anywhere | | 细化 | 写明在每年比对、下发的基础上实现不漏一人、精准资助、应助尽助 |

主题 aid_for_all_stages “覆盖全学段的学生资助体系”
英文：A system of aid for all stages
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_for_all_stages | | | |
| fujian.fj_aid_for_all_stages | | | |
| shandong.preschool_aid_sd | | 细化 | 以“完善学生资助政策体系”为条名，条文从幼儿写到中等职业教育；没有写“全学段” |
| shandong.two_exemptions_sd | | | |
| shandong.senior_grants_sd | | | |
| shandong.vocational_grants_sd | | | |
| guizhou.aid_system_gz | | 细化 | 列出政策、项目、标准、程序、资金保障；没有写覆盖全学段 |

// ── 各学段 ──────────────────────────────────────────────

主题 preschool_aid_system “幼儿资助制度”
英文：A system of aid for preschool children
| 规则 | 指标 | 变化 | 说明 |
| national.cn_preschool_aid_system | | | |
| fujian.fj_preschool_aid_policy | | | |
| shandong.preschool_aid_sd | | 减弱 | 没有写建立健全制度，写为以减免保教费、提供政府助学金等方式保障 |
| anxi | | 不涉及 | 县的方案只管义务教育 |

主题 preschool_aid “家庭经济困难幼儿接受普惠性学前教育”
英文：Inclusive preschool education for children in need
| 规则 | 指标 | 变化 | 说明 |
| national.preschool_aid | 家庭经济困难幼儿接受普惠性学前教育 | | |
| national.cn_preschool_fees_reduced | | | |
| fujian.fj_preschool_aid_policy | | 减弱 | 由切实保障家庭经济困难幼儿接受普惠性学前教育写为巩固和完善幼儿资助政策 |
| shandong.preschool_aid_sd | | 细化 | 资助方式除减免保教费外，增加提供政府助学金 |
| anxi | | 不涉及 | 县的方案只管义务教育 |

主题 two_exemptions_one_subsidy “义务教育“两免一补””
英文：Two exemptions and one subsidy
| 规则 | 指标 | 变化 | 说明 |
| national.cn_two_exemptions_policy | | | |
| national.two_exemptions_one_subsidy_fees | 免除学杂费 | | |
| national.two_exemptions_one_subsidy_textbooks | 免费教科书 | | |
| national.two_exemptions_one_subsidy_allowance | 生活补助 | | |
| fujian.fj_two_exemptions_policy | | | |
| shandong.two_exemptions_sd | | | |
| shandong.tuition_waived_sd | | | |
| shandong.free_textbooks_sd | | | |
| shandong.living_allowance_sd | | | |
| anxi.two_exemptions | 两免一补 | | |
| anxi.needy_boarder_allowance | 困难家庭寄宿生生活费补助标准 | 细化 | 在“两免一补”的基础上，写明公办寄宿制学校困难家庭寄宿生小学、初中的补助标准 |
| anxi.needy_boarder_everyone | 困难家庭寄宿生生活费补助 | 细化 | 在“两免一补”的基础上，写明公办寄宿制学校建档立卡、低保家庭寄宿生享受补助 |

主题 nutrition “学生营养补助”
英文：Meal subsidies
| 规则 | 指标 | 变化 | 说明 |
| national.cn_nutrition_programme | | | |
| national.nutrition | 营养膳食补助 | | |
| anxi.rural_boarder_meals_everyone | 农村寄宿生营养餐补助 | 细化 | 写明农村公办寄宿制学校寄宿生享受营养餐补助；没有写营养改善计划 |
| anxi.rural_boarder_meals_rate | 农村寄宿生营养餐补助标准 | 细化 | 写明每生每年的补助标准 |
| anxi.needy_lunch_meals_everyone | 困难家庭寄午餐学生营养餐补助 | 细化 | 写明城乡公办寄宿制学校困难家庭寄午餐学生享受营养餐补助 |
| anxi.needy_lunch_meals_rate | 困难家庭寄午餐学生营养餐补助标准 | 细化 | 写明每生每年的补助标准 |

主题 senior_student_aid “普通高中家庭经济困难学生资助”
英文：Aid for senior secondary students in need
| 规则 | 指标 | 变化 | 说明 |
| national.senior_student_aid_grants | 国家助学金 | | |
| national.senior_student_aid_fees | 免除学杂费 | | |
| fujian.senior_student_aid_grants | 国家助学金 | 扩大 | 由普通高中写为高中阶段教育，与中等职业教育合写 |
| fujian.senior_student_aid_fees | 免除学杂费 | 扩大 | 由普通高中写为高中阶段教育，与中等职业教育合写 |
| shandong.senior_grants_sd | | | |
| shandong.senior_tuition_sd | | | |
| anxi | | 不涉及 | 县的方案只管义务教育 |

主题 vocational_student_aid “中等职业教育学生资助”
英文：Aid for vocational students
| 规则 | 指标 | 变化 | 说明 |
| national.vocational_student_aid_grants | 国家助学金 | | |
| national.vocational_student_aid_tuition | 免除学费 | | |
| fujian.senior_student_aid_grants | 国家助学金 | 收窄 | 由符合条件的在校生写为符合条件的家庭经济困难在校学生 |
| fujian.senior_student_aid_fees | 免除学杂费 | 收窄 | 由符合条件的在校生写为符合条件的家庭经济困难在校学生 |
| shandong.vocational_grants_sd | | | |
| shandong.vocational_tuition_sd | | | |
| anxi | | 不涉及 | 县的方案只管义务教育 |

// ── 残疾学生 ──────────────────────────────────────────────

主题 needy_disabled_aided “家庭经济困难残疾儿童优先纳入资助”
英文：Children with disabilities in need come first
| 规则 | 指标 | 变化 | 说明 |
| national.needy_disabled_aided | 家庭经济困难的残疾儿童纳入资助范围 | | |
| fujian.needy_disabled_aided | 家庭经济困难的残疾儿童纳入资助范围 | | |
| shandong.needy_disabled_first | 家庭经济困难残疾儿童纳入资助范围 | | |

主题 disabled_students_subsidised “残疾学生特殊学习用品、教育训练、交通费补助”
英文：Subsidies for students with disabilities
| 规则 | 指标 | 变化 | 说明 |
| national.cn_disabled_students_subsidised | | | |
| fujian.fj_disabled_students_subsidised | | | |
| shandong.disabled_subsidies_sd | | 收窄 | 三项之后没有“等”字，限于所列的三项 |

// ── 标准、认定、发放 ────────────────────────────────────────────

主题 aid_standards_adjusted “资助标准动态调整机制”
英文：Aid follows prices and costs
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_standards_adjusted | | | |
| guizhou.aid_calculation_gz | | | |
| guizhou.aid_adjustment_gz | | | |

主题 studies_finished “家庭经济困难学生完成学业”
英文：Students in need finish their studies
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#三/7 | “帮助家庭经济困难学生顺利完成学业” | | | |
| guizhou-2025#二/四/13 | “帮助其顺利完成学业” | | | |

主题 aid_differentiated “差别化确定资助比例和标准”
英文：Shares and rates of aid differ by place
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_differentiated | | | |
| shandong.aid_local_conditions_sd | | | |
| shandong.aid_differentiated_sd | | | |

主题 aid_data_shared “部门间数据共享和比对”
英文：Departments share and match their data
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_data_shared | | | |
| guizhou.aid_system_used_gz | | 收窄 | 只写依托全国学生资助管理信息系统，没有写部门间数据共享交换 |
| shandong.data_sharing_sd | | | |
| shandong.needy_match_sd | 困难人群信息和学籍数据比对 | 细化 | 写明每年比对、所列各类困难人群，并下发至各市、县（市、区）及学校 |

主题 need_assessed “家庭经济困难学生认定依据和工作程序”
英文：How need is assessed
| 规则 | 指标 | 变化 | 说明 |
| national.cn_need_assessed | | | |
| guizhou.need_procedure_gz | | | |
| shandong.need_indicators_sd | | 细化 | 写明建立全省统一的认定量化指标体系；限于中小学 |

主题 need_assessed_well “认定精准度和申请便利性”
英文：Need is assessed well and applying is easy
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#三/8 | “提高家庭经济困难学生认定精准度和异地申请的便利性” | | | |
| guizhou-2025#二/四/13 | “提高认定精准度和便利性” | | 减弱 | 由异地申请的便利性写为一般的便利性 |
| shandong-2025#三/九 | “提升科学认定、规范认定水平” | | 收窄 | 没有写异地申请的便利性 |

主题 aid_payment “资助资金发放机制”
英文：How aid is paid out
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_payment | | | |
| guizhou.aid_adjustment_gz | | | |

主题 aid_policy_stable “学生资助政策总体稳定、有效衔接”
英文：Aid stays stable and joined up
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_policy_stable | | | |

主题 families_at_risk “防止返贫监测对象子女”
英文：Children of families at risk of falling back into poverty
| 规则 | 指标 | 变化 | 说明 |
| national.cn_families_at_risk | | | |
| shandong.needy_match_sd_matched | 困难人群信息和学籍数据比对 | 细化 | 写明防止返贫监测帮扶对象家庭学生列入每年比对的人群 |

主题 aid_publicised “学生资助政策宣传”
英文：Aid is made known
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_publicised | | | |

主题 aid_transparent “资助信息公开透明”
英文：Aid is open to view
| 规则 | 指标 | 变化 | 说明 |
| national.cn_aid_transparent | | | |
