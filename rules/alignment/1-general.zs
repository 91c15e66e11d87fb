对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 一、总体要求：2027年、2030年、2035年的目标，优先保障、政府主责、财政投入、标准化法治化，以及缩小各种差距。
// 研判、宣示没有编号，按所在的条和原文列出；它们的年份写在原文的前半句，时限的变化写在说明里。

// ── 2027年、2030年的目标 ────────────────────────────────

主题 system_built “优质均衡的基本公共教育服务体系”
英文：The system of balanced, high-quality basic services
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “到2027年，优质均衡的基本公共教育服务体系初步建立” | | | |
| fujian-2025#一 | “初步建立优质均衡的基本公共教育服务体系” | | | |
| shandong-2025#一 | “基本公共教育服务体系进一步完善” | | 减弱 | 2027年由“初步建立”写为“进一步完善”，没有写优质均衡 |
| shandong-2025#一 | “优质均衡的基本公共教育服务体系全面建立” | | 细化 | 在2027年之后加上2030年“全面建立”一步 |

主题 supply_and_structure “供给总量和供给结构”
英文：Total and structure of supply
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “供给总量进一步扩大，供给结构进一步优化” | | | |
| fujian-2025#二/一/2 | “有效增强学位资源的灵活性和适配性” | | 收窄 | 只写学位资源，没有写供给总量 |
| guizhou-2025#一 | “到2027年,基本公共教育服务供给总量、供给结构与经济社会和人口高质量发展需求更加契合” | | 减弱 | 由“进一步扩大”“进一步优化”写为与需求“更加契合”，没有写扩大 |

主题 equal_services “均等化水平”
英文：How equal the services are
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “均等化水平明显提高” | | | |
| guizhou-2025#一 | “均等化水平明显提高” | | | |

主题 quality_balanced_counties “义务教育优质均衡县占比”
英文：Share of counties that are balanced and of high quality
| 规则 | 指标 | 变化 | 说明 |
| national.quality_balanced_counties | 实现优质均衡的县（市、区、旗）占比 | | |
| fujian.quality_balanced_counties_by_2027 | 通过义务教育优质均衡发展省级督导评估的县（市、区）占比 | 细化 | 意见2027年没有县的比例，方案加上这一步；省级督导评估不是国家认定 |
| fujian.quality_balanced_counties_by_2030 | 实现义务教育优质均衡发展的县（市、区）占比 | | |
| shandong.quality_balanced_counties | 达到义务教育优质均衡发展水平的县（市、区）占比 | 细化 | 意见2027年没有县的比例，方案加上2027年这一步 |
| guizhou.quality_balanced_counties | 达到国家义务教育优质均衡督导评估标准的县（市、区）占比 | | |
| anxi | | 不涉及 | 县占比由省和国家计算；安溪自身的目标见“优质均衡创建和督导评估认定” |

// ── 2035年的目标 ────────────────────────────────────────────

主题 conditions_for_strong_education “四个方面适应教育强国需要”
英文：Conditions, teachers, funding and governance fit a strong country of education
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “义务教育学校办学条件、师资队伍、经费投入、治理体系适应教育强国需要” | | | |
| fujian-2025#一 | “县域义务教育学校办学条件、师资队伍、经费投入、治理体系适应教育强省需要” | | 细化 | 由2035年提前到2030年；“教育强国”写为“教育强省” |
| guizhou-2025#一 | “办学条件、师资队伍、经费投入、治理体系适应特色教育强省需要” | | 扩大 | 没有限于义务教育学校，接在“基础教育普及水平和质量全面提升”之后；“教育强国”写为“特色教育强省” |

主题 city_balance “市域义务教育均衡发展水平”
英文：Balance within each city
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “市（地、州、盟）域义务教育均衡发展水平显著提升” | | | |
| fujian-2025#一 | “到2035年，市域义务教育优质均衡发展水平显著提升” | | 扩大 | 由“均衡发展”写为“优质均衡发展”，仍为2035年 |
| shandong-2025#一 | “市域义务教育均衡发展程度显著提升” | | 细化 | 由2035年提前到2030年 |

主题 fair_services “适龄学生享有公平优质的服务”
英文：Fair services of high quality for all pupils
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “适龄学生享有公平优质的基本公共教育服务，总体水平步入世界前列” | | | |
| fujian-2025#一 | “适龄学生享有公平优质的基本公共教育服务” | | | |
| guizhou-2025#一 | “适龄学生享有公平优质的基本公共教育服务” | | | |

// ── 原则 ────────────────────────────────────────────────────────

主题 education_first “优先保障基本公共教育服务”
英文：Basic education first
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_basic_education_first | | | | |
| fujian.fj_education_first | | | 减弱 | 写为落实教育优先发展战略，没有写在规划、资金、公共资源配置上优先保障 |
| fujian.fj_in_development_plan | | | 细化 | 规划一项落到发展改革部门，纳入国民经济和社会发展规划 |
| shandong-2025#一 | “坚持优先保障、政府主责、补齐短板、改革创新” | | 减弱 | 只作为工作原则列出“优先保障”，没有写在哪些方面优先 |
| anxi.education_first_in_budget | | | 收窄 | 只写财政支出一个方面 |

主题 government_leads “坚持政府主责”
英文：The government is in charge
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#一 | “坚持政府主责，尽力而为、量力而行、循序渐进、动态调整” | | | |
| shandong-2025#一 | “坚持优先保障、政府主责、补齐短板、改革创新” | | | |
| guizhou.government_leads_gz | | | | |

主题 funding_growing “加大财政投入力度”
英文：More public funding
| 规则 | 指标 | 变化 | 说明 |
| national.cn_more_funding | | | |
| fujian.fj_funding_secured | | 减弱 | 由“不断加大财政投入力度”写为“强化财政保障力度”，没有写投入不断加大；落到财政部门 |
| guizhou.funding_increased_gz | | | |
| anxi.three_growths | 三个增长 | 细化 | 投入的增长写为“三个增长”，可以逐年计算 |

主题 standards_and_law “标准化、专业化、法治化建设”
英文：Standards, skill and law
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national.cn_standards_and_law | | | | |
| shandong-2025#一 | “提升基本公共教育服务标准化、专业化、法治化建设水平” | | | |

// ── 差距 ────────────────────────────────────────────────────────

主题 education_gaps “缩小区域、城乡、校际、群体差距”
英文：Narrowing the gaps in education
| 规则 | 原文 | 指标 | 变化 | 说明 |
| national-2023#二/1 | “以推进学校建设标准化为重点，加快缩小区域教育差距” | | | |
| national.cn_gaps_within_province | | | | |
| national-2023#二/2 | “以推进城乡教育一体化为重点，加快缩小县域内城乡教育差距” | | | |
| national-2023#二/3 | “以推进师资配置均衡化为重点，加快缩小校际办学质量差距” | | | |
| national-2023#二/4 | “以推进教育关爱制度化为重点，加快缩小群体教育差距” | | | |
| shandong-2025#二/四 | “缩小区域发展差距” | | 收窄 | 只写区域，是区域协作机制的目的；没有城乡、校际、群体 |
| guizhou-2025#一 | “持续缩小城乡、区域、校际、群体间基本公共教育服务水平差距” | | | |
| anxi.differences_narrowed | | | 收窄 | 只写城乡、校际，写在初中教育里 |
