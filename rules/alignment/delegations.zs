对照 basic-public-education “基本公共教育服务体系上下位文件衔接”

// 另定：文件留给别的层级或者部门制定的标准、规划、方案、办法，和文件引用而没有写出的规定、标准。
// 只写“机制”“制度”“政策”“平台”“台账”的，只说实施某项行动、工程、计划的，写明了名称的现有文件，只写“依法”“按程序”的，都不列；
// 只写“符合条件”的，下位文件写了“按规定”才列；师范生培养方案由师范院校定，不在各级之内，不列。
// 原文没有写由哪一级制定的，说明里写明：对应的要求按哪一级掌握，这里就列哪一级；没有对应要求的，列国家、省。
// 下位文件只引用、只要求落实，没有写出内容的，记“重申”。没有一行的规则集是未见。

// ═══ 一、意见 ════════════════════════════════════════════════

// ── 学校布局、办学条件、编制 ───────────────────────────────────────

另定 school_standards “义务教育学校办学标准”
英文：Standards for schools of compulsory education
依据：national-2023#二/1 “完善义务教育学校办学具体标准”
对象：省
说明：原文没有写由哪一级完善，规则集按省掌握；同一句要求办学条件“达到规定标准”，也以它为准。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/一/3 | “落实义务教育学校办学标准” | 要求落实办学标准、达到规定标准，方案没有写出标准 |
| shandong | 重申 | shandong-2025#二/二 | “省定II类以上办学条件标准” | 以省定标准为目标，方案没有写出标准 |
| anxi | 重申 | anxi-2019#三/一/1 | “省定办学标准” | 修订布局规划要根据省定办学标准，方案没有写出标准 |

另定 staffing_standard “中小学教职工编制标准”
英文：Staffing standards for schools
依据：national-2023#二/1 “落实中央关于中小学教职工编制标准和统筹管理相关规定”
对象：国家
说明：标准由中央规定，意见没有写出；同一句要求编制“全面达到国家基本标准”。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/四/8 | “全面落实县域内城乡统一的教职工编制标准” | 要求落实，方案没有写出标准 |
| anxi | 重申 | anxi-2019#三/三/2 | “按编制标准核定全县中小学教职工编制总量” | 按编制标准核定，方案没有写出标准 |

另定 teacher_development_plans “教师发展提升规划”
英文：Plans for the development of teachers
依据：national-2023#二/1 “各地区制定并实施教师发展提升规划”
对象：省、设区市、县（市、区）
说明：原文写“各地区”。

另定 school_place_standard “城镇义务教育学位配置标准”
英文：Standard for school places in towns
依据：national-2023#二/2 “各省（自治区、直辖市）要制定城镇义务教育学位配置标准”
对象：省
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| guizhou | 重申 | guizhou-2025#二/一/1 | “省级制定城镇义务教育学位配置标准” | 仍由省级制定，方案没有给出标准 |

另定 residential_school_rules “新建住宅小区配建学校规定”
英文：Rules on schools for new housing estates
依据：national-2023#二/2 “严格落实新建住宅小区配建学校规定”
对象：国家、省
说明：原文没有写是哪一级的规定。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/一/1 | “严格落实新建住宅小区配套学校建设与住宅建设首期项目同步规划、同步建设、同步交付使用等规定” | 写出了同步规划、同步建设、同步交付使用；配建多大的学校没有写 |
| shandong | 重申 | shandong-2025#二/一 | “落实配套教育设施与城镇居住区同步规划、同步建设、同步交付使用要求” | 写出了同步规划、同步建设、同步交付使用；配建多大的学校没有写 |
| guizhou | 重申 | guizhou-2025#二/一/1 | “落实新建住宅小区配建学校有关规定” | 方案没有写出规定 |
| anxi | 重申 | anxi-2019#三/二/2 | “未达到配建学校标准的小规模居住区” | 引用配建学校标准，方案没有写出标准 |

另定 school_land_planning “学校建设用地规划”
英文：Planning land for schools
依据：national-2023#二/2 “市、县合理规划并保障足够建设用地”
对象：设区市、县（市、区）
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| guizhou | 重申 | guizhou-2025#二/一/1 | “做到教育用地应保尽保” | 由市（州）、县（市、区）保障，没有写规划用地 |
| anxi | 转由下级 | anxi-2019#三/一/2 | “各乡镇根据义务教育学校布局规划，采取盘活存量、用好增量等方式，预留足够的义务教育学校用地” | 由各乡镇按布局规划预留 |

另定 school_layout_plan “城乡学校布局规划”
英文：Plans for where schools are
依据：national-2023#二/2 “科学制定城乡学校布局规划”
对象：县（市、区）
说明：原文没有写由哪一级制定，规则集按县掌握。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/一/1 | “县级为主统筹优化义务教育学校和幼儿园布局结构的工作机制” | 写明以县级为主；写的是工作机制，没有写制定规划 |
| shandong | 重申 | shandong-2025#二/一 | “一镇一策优化乡村学校布局” | 写明一镇一策；只写乡村学校 |
| guizhou | 重申 | guizhou-2025#二/一/1 | “做好学校和学位规划布局” | 由市（州）、县（市、区）做 |
| anxi | 重申 | anxi-2019#三/一/1 | “修订完善义务教育学校布局规划” | 要求修订，方案没有附规划 |

// ── 集团化办学、交流轮岗 ─────────────────────────────────────────

另定 school_group_rules “集团化办学和学区制管理办法”
英文：Rules for school groups and districts
依据：national-2023#二/3 “完善集团化办学和学区制管理办法及运行机制”
对象：县（市、区）
说明：原文没有写由哪一级完善，规则集按县掌握。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| shandong | 重申 | shandong-2025#二/四 | “完善集团化办学、学校共同体建设等强校带弱校机制” | 写的是机制，没有写管理办法，也没有写学区制 |

另定 county_rotation_plans “校长和优秀骨干教师交流轮岗具体实施方案”
英文：County plans for the rotation of principals and leading teachers
依据：national-2023#二/3 “各地区要以县（市、区、旗）为单位，制定校长和优秀骨干教师交流轮岗具体实施方案”
对象：县（市、区）
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 不再制定 | fujian-2025#三 | “各地原则上不再制定配套文件” | 方案没有提到这一实施方案；配套文件包不包括它，没有写明 |
| guizhou | 重申 | guizhou-2025#二/三/10 | “县(市、区)要健全完善促进县域内义务教育学校校长教师交流轮岗方案” | 仍由县制定；对象写为校长教师，不限于优秀骨干教师 |

另定 rotation_years “应当交流轮岗的连续任教年限”
英文：Years at one school after which teachers rotate
依据：national-2023#二/3 “在同一学校连续任教达到一定年限”
对象：省、设区市、县（市、区）
说明：原文写“一定年限”，没有写几年，也没有写由哪一级规定；同一句写“各地区”以县为单位制定实施方案。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| guizhou | 转由下级 | guizhou-2025#二/三/10 | “达到县级教育行政部门规定年限” | 年限由县级教育行政部门规定 |

另定 commendation_rules “校长教师表彰奖励的规定”
英文：Rules on commending principals and teachers
依据：national-2023#二/3 “按照国家有关规定予以表彰奖励”
对象：国家

// ── 经费、资助 ─────────────────────────────────────────────

另定 rural_allowance_measures “乡村教师生活补助办法”
英文：Rules for the allowance of rural teachers
依据：national-2023#二/6 “强化地方主体责任，完善乡村教师生活补助办法”
对象：省、设区市、县（市、区）
说明：原文写“地方”；还要求依据困难程度实行差别化补助。

另定 aid_standards “学生资助比例和标准”
英文：Shares and rates of student aid
依据：national-2023#三/8 “推动各地区根据所辖地区经济发展水平、财政状况及家庭经济困难学生分布状况，差别化确定资助比例和标准”
对象：省
说明：原文写“各地区”根据“所辖地区”的情况确定，按省掌握。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| shandong | 转由下级 | shandong-2025#三/九 | “推动各地根据经济发展水平、财力情况及家庭经济困难学生分布状况，差别化确定资助比例和标准” | 由省推动各地确定 |
| guizhou | 重申 | guizhou-2025#二/四/13 | “完善学生资助政策、资助项目、资助标准、资助程序、资金保障等学生资助体系” | 要求完善资助标准，没有写差别化，方案没有写出标准 |
| anxi | 已制定 | anxi-2019#三/六/4 | “按小学每生每年1000元、初中每生每年1250元标准补助生活费” | 写出了生活费补助和营养餐补助的标准；方案早于意见 |

另定 need_assessment “家庭经济困难学生认定依据和工作程序”
英文：How students in need are identified
依据：national-2023#三/8 “完善家庭经济困难学生认定依据和工作程序”
对象：省
说明：原文没有写由哪一级完善，规则集按省掌握。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| shandong | 重申 | shandong-2025#三/九 | “建立健全全省统一的中小学家庭经济困难学生认定量化指标体系” | 认定依据写为全省统一的量化指标体系，只说中小学，方案没有写出指标 |
| guizhou | 重申 | guizhou-2025#二/四/13 | “优化家庭经济困难学生认定依据和工作程序” | 方案没有写出依据和程序 |

// ── 其他公共服务、组织实施 ────────────────────────────────────────

另定 free_venue_rules “公共文化场馆向学生免费开放的规定”
英文：Rules on free entry to cultural venues
依据：national-2023#四/10 “按规定向学生免费开放政策”
对象：国家、省
说明：原文没有写是哪一级的规定。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/六/15 | “按规定向学生免费开放政策” | 方案没有写出规定 |
| shandong | 重申 | shandong-2025#四/十一 | “要按规定向学生免费开放” | 方案没有写出规定 |
| guizhou | 重申 | guizhou-2025#二/五/14 | “按规定免费向学生开放政策” | 方案没有写出规定 |

另定 graduate_subsidy_rules “毕业生职业培训等补贴的条件和标准”
英文：Conditions and rates of subsidies for graduates who train
依据：national-2023#四/11 “对参加职业技能培训并符合条件的毕业生给予职业培训补贴、职业技能鉴定补贴和生活费补贴”
对象：国家、省
说明：意见写“符合条件”，山东、贵州写“按规定”；条件和标准，由哪一级规定，都没有写。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| shandong | 重申 | shandong-2025#四/十二 | “按规定落实相关补贴” | 写“按规定”，方案没有写出规定 |
| guizhou | 重申 | guizhou-2025#二/五/15 | “按规定给予职业培训补贴、职业技能鉴定补贴和生活费补贴” | 写“按规定”，方案没有写出规定 |

另定 provincial_implementation_plans “省的工作实施方案”
英文：Provincial plans for carrying out the Opinion
依据：national-2023#五 “强化省级统筹，充分发挥市级政府作用，落实以县为主的管理责任，制定工作实施方案”
对象：省
说明：原文没有写明由哪一级制定，规则集按省掌握。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 已制定 | fujian-2025#前言 | “制定本实施方案” | 方案就是福建省的实施方案 |
| shandong | 已制定 | shandong-2025#前言 | “制定如下实施方案” | 方案就是山东省的实施方案 |
| guizhou | 已制定 | guizhou-2025#前言 | “制定本实施方案” | 方案就是贵州省的实施方案 |

另定 local_implementation_plans “市、县的工作实施方案”
英文：Plans of cities and counties for carrying out the Opinion
依据：national-2023#五 “充分发挥市级政府作用，落实以县为主的管理责任，制定工作实施方案”
对象：设区市、县（市、区）
说明：原文没有写明由哪一级制定；省以外，市、县要不要制定，也没有写明。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 不再制定 | fujian-2025#三 | “各地原则上不再制定配套文件” | 市、县原则上直接按省的方案执行 |

// ═══ 二、省的方案 ══════════════════════════════════════════════

// ── 福建 ───────────────────────────────────────────────

另定 fj_provincial_assessment “福建省义务教育优质均衡发展省级督导评估”
英文：The assessment by Fujian of balanced, high-quality compulsory education
依据：fujian-2025#一 “通过义务教育优质均衡发展省级督导评估”
对象：省
说明：2027年的目标按省级督导评估算，方案没有写评估的标准和程序。

另定 fj_general_school_plan “设区市的“总校制”改革规划”
英文：City plans for the general-school reform
依据：fujian-2025#二/二/5 “科学规划“总校制”改革”
对象：设区市
说明：由各设区市（含平潭综合实验区）规划；“2025年7月之前”是设立改革试点的期限，规划没有另写期限。

另定 fj_special_school_standard “福建省达标特殊教育学校的标准”
英文：When a special school in Fujian meets the standard
依据：fujian-2025#二/五/11 “办好一所达标特殊教育学校”
对象：国家、省
说明：方案没有写达到哪一级的标准。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| anxi | 重申 | anxi-2019#三/六/3 | “加大标准化特殊教育学校创建力度” | 写标准化，方案没有写出标准 |

另定 fj_first_class_high_school_standard “福建省一级达标高中的标准”
英文：When a senior secondary school in Fujian is of the first class
依据：fujian-2025#二/六/13 “至少拥有1所一级达标高中”
对象：省
说明：方案没有写怎样评定一级达标高中，规则集按省级评估结果掌握。

// ── 山东 ───────────────────────────────────────────────

另定 sd_conditions_standard “山东省省定II类以上办学条件标准”
英文：The conditions of schools of provincial class two in Shandong
依据：shandong-2025#二/二 “省定II类以上办学条件标准”
对象：省
说明：到2027年所有义务教育学校都要达到，方案没有写出标准。

另定 sd_school_aid_share “山东省学校从事业收入中提取资助经费的规定”
英文：How much of their income schools in Shandong set aside for aid
依据：shandong-2025#三/七 “按规定从事业收入中足额提取资助经费”
对象：国家、省
说明：方案没有写提取的比例，也没有写是哪一级的规定。

另定 sd_aid_management_standards “山东省学生资助管理标准体系”
英文：Standards for managing student aid in Shandong
依据：shandong-2025#三/九 “打造流程规范、管理高效的学生资助管理标准体系”
对象：省

另定 sd_first_class_kindergarten_standard “山东省省级一类及以上优质园的标准”
英文：When a kindergarten in Shandong is of provincial class one
依据：shandong-2025#五/十三 “省级一类及以上优质园”
对象：省
说明：分类由省级认定，方案没有写出标准。

另定 sd_high_school_standard “山东省公办普通高中办学质量达标的标准”
英文：When a public senior secondary school in Shandong meets the standard
依据：shandong-2025#五/十四 “实施办学质量达标行动”
对象：省
说明：到2027年县（市）达标全覆盖，方案没有写怎样算达标。

另定 sd_balanced_county_plan “山东省市、县的义务教育优质均衡发展县建设规划”
英文：City and county plans for balanced counties in Shandong
依据：shandong-2025#六 “科学制定、认真落实义务教育优质均衡发展县和学前教育普及普惠县建设规划”
对象：设区市、县（市、区）
说明：原文写在“充分发挥市级政府作用，落实以县为主的管理责任”之后，规则集按设区市、县掌握。

另定 sd_preschool_county_plan “山东省市、县的学前教育普及普惠县建设规划”
英文：City and county plans for universal preschool education in Shandong
依据：shandong-2025#六 “学前教育普及普惠县建设规划”
对象：设区市、县（市、区）
说明：原文写在“充分发挥市级政府作用，落实以县为主的管理责任”之后，规则集按设区市、县掌握。

// ── 贵州 ───────────────────────────────────────────────

另定 gz_balanced_plan “贵州省县域义务教育优质均衡发展创建规划”
英文：The plan of Guizhou for balanced counties
依据：guizhou-2025#二/二/5 “省级制定县域义务教育优质均衡发展创建规划”
对象：省

另定 gz_recognition_standard “国家义务教育优质均衡督导评估标准”
英文：The national standard for balanced, high-quality compulsory education
依据：guizhou-2025#二/二/5 “达到国家义务教育优质均衡督导评估标准”
对象：国家
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| quality-balance | 已制定 | quality-balance-2017#认定条件 | “资源配置、政府保障程度、教育质量、社会认可度各项全部达到要求的县，方可认定” | 2017年的督导评估办法就是这一标准；引文是转述，未与原文核对 |

另定 gz_kindergarten_provision “贵州省新建小区和人口密集社区配建幼儿园的要求”
英文：Kindergartens for new estates and dense neighbourhoods in Guizhou
依据：guizhou-2025#二/二/4 “按要求配建幼儿园”
对象：国家、省
说明：方案没有写出要求，也没有写是哪一级的要求。

另定 gz_county_high_school_incentives “贵州省各地稳定县中教师的激励政策和保障机制”
英文：How localities in Guizhou keep teachers in county high schools
依据：guizhou-2025#二/二/6 “各地结合实际制定激励政策和保障机制”
对象：设区市、县（市、区）
说明：原文写“各地”，规则集按设区市、县掌握。

另定 gz_special_school_standard “贵州省达到标准的特殊教育学校的标准”
英文：When a special school in Guizhou meets the standard
依据：guizhou-2025#二/二/7 “办好一所达到标准的特殊教育学校”
对象：国家、省
说明：方案没有写达到哪一级的标准。

另定 gz_correction_plan “贵州省专门学校建设三年规划”
英文：The three-year plan for corrective schools in Guizhou
依据：guizhou-2025#二/二/7 “实施专门学校建设三年规划”
对象：省、设区市
说明：方案没有写规划由谁制定、是哪三年，规则集按省、设区市掌握。

另定 gz_staff_plan “贵州省各县的师资调整方案”
英文：County plans for adjusting staff in Guizhou
依据：guizhou-2025#二/三/9 “县(市、区)教育行政部门制定调整方案”
对象：县（市、区）

// ═══ 三、县的方案 ══════════════════════════════════════════════

另定 ax_standard_schools_plan “安溪县管理标准化学校改进计划与措施”
英文：Plans and measures in Anxi to improve schools to the standard
依据：anxi-2019#三/二/1 “科学制定改进计划与措施”
对象：县（市、区）
说明：方案没有写由谁制定，规则集按县掌握；同一句还要求规划创建进度。

另定 ax_smart_campus_plan “安溪县中小学“智慧校园”建设规划”
英文：The plan of Anxi for smart campuses
依据：anxi-2019#三/二/4 “制定中小学“智慧校园”建设规划”
对象：县（市、区）

另定 ax_posts_ratio_standard “安溪县岗位结构比例指导标准”
英文：The standard of Anxi for the structure of posts
依据：anxi-2019#三/三/4 “合理确定岗位结构比例指导标准”
对象：县（市、区）

另定 ax_rural_allowance_rate “安溪县乡村教师生活补助标准”
英文：The rate of the rural allowance in Anxi
依据：anxi-2019#三/三/4 “落实乡村教师生活补助政策，稳步提高标准”
对象：县（市、区）
说明：方案没有写提高到多少。

另定 ax_special_allowance_rate “安溪县特殊教育教职工津贴标准”
英文：The rate of the allowance for special education staff in Anxi
依据：anxi-2019#三/六/3 “提高特殊教育教职工津贴标准”
对象：县（市、区）
说明：方案没有写提高到多少。

另定 ax_small_school_funds_rate “安溪县寄宿制学校、规模较小学校公用经费补助水平”
英文：The public funds of boarding and small schools in Anxi
依据：anxi-2019#三/七/2 “适当提高寄宿制学校、规模较小学校公用经费补助水平”
对象：县（市、区）
说明：方案没有写提高到多少。

另定 ax_art_standard “安溪县美育办学基本条件的高标准配备要求”
英文：The high standard of conditions for arts education in Anxi
依据：anxi-2019#三/四/3 “到2020年美育办学基本条件达到高标准配备要求”
对象：国家、省
说明：方案没有写出要求，也没有写是哪一级的要求；2020年是达到要求的年份，不是制定的期限。

另定 ax_high_school_admission “高中阶段学校招生政策”
英文：Policy on admission to senior secondary schools
依据：anxi-2019#三/五/2 “按省、市要求实行高中阶段学校招生政策”
对象：省、设区市

另定 ax_work_plans “安溪县各乡镇、县直有关部门的工作推进方案”
英文：Work plans of townships and departments in Anxi
依据：anxi-2019#四/1 “落实主体责任，建立统筹机制，研究制定工作推进方案”
对象：县（市、区）、乡镇
说明：由各乡镇政府和县直有关部门制定。

另定 ax_supervision_methods “安溪县教育督导考核办法”
英文：Rules for supervision in Anxi
依据：anxi-2019#四/3 “完善对乡镇人民政府教育工作督导评估和对乡镇党政主要领导干部抓教育工作督导及对相关部门督导等考核办法”
对象：县（市、区）

// ═══ 四、2017年的标准（引文是转述，未与原文核对）══════════════════════════════

另定 qb_layout_rules “学校规划布局的国家规定”
英文：National rules on where schools are
依据：quality-balance-2017#政府保障 “县域内义务教育学校规划布局合理，符合国家规定要求”
对象：国家

另定 qb_building_standard “城乡统一的义务教育学校建设标准”
英文：One building standard for town and country
依据：quality-balance-2017#政府保障 “建设标准统一”
对象：国家、省
说明：只要求城乡统一，没有写由哪一级规定。

另定 qb_staffing_standard “城乡统一的教师编制标准”
英文：One staffing standard for town and country
依据：quality-balance-2017#政府保障 “教师编制标准统一”
对象：国家、省
说明：只要求城乡统一，没有写由哪一级规定。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| fujian | 重申 | fujian-2025#二/四/8 | “县域内城乡统一的教职工编制标准” | 要求全面落实，方案没有写出标准 |
| anxi | 重申 | anxi-2019#三/三/1 | “城乡义务教育学校教职工统一标准进行配备” | 要求按统一标准配备，方案没有写出标准 |

另定 qb_base_quota “生均公用经费基准定额”
英文：Base quota of public funds a pupil
依据：quality-balance-2017#政府保障 “生均公用经费基准定额统一”
对象：国家、省
说明：只要求城乡统一，没有写由哪一级规定。
| 规则集 | 情况 | 依据 | 原文 | 说明 |
| anxi | 重申 | anxi-2019#三/七/2 | “落实义务教育生均公用经费基准定额” | 要求落实，方案没有写出定额 |

另定 qb_equipment_standard “城乡统一的基本装备配置标准”
英文：One equipment standard for town and country
依据：quality-balance-2017#政府保障 “基本装备配置标准统一”
对象：国家、省
说明：只要求城乡统一，没有写由哪一级规定。
