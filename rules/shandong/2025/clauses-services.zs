// 三、四、五的各句去向。有数的目标写在 aid.zs、services.zs、capacity.zs。

规则集 shandong

条款 “完善学生资助政策体系”
依据：shandong-2025#三/七
英文：Aid for students
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “通过减免保教费、提供政府助学金等方式” | 宣示 | | 说明方式，保障的事在后一句，凭据里一并列出 | | | |
| “切实保障家庭经济困难幼儿接受普惠性学前教育” | 应 | preschool_aid_sd | 幼儿资助办法、减免保教费和政府助学金发放汇总（困难幼儿数、受助数） | | Children in need receive preschool education | |
| “落实义务教育“两免一补”政策” | 应 | two_exemptions_sd | “两免一补”资金下达和使用情况 | | Two exemptions and one subsidy | |
| “为学生免除学杂费” | 应 | tuition_waived_sd | 免除学杂费汇总（应免数、已免数） | 已为义务教育学生免除学杂费 | No tuition in compulsory education | |
| “提供免费教科书” | 应 | free_textbooks_sd | 免费教科书采购和发放汇总 | 已为义务教育学生提供免费教科书 | Free textbooks | |
| “为家庭经济困难学生提供生活补助” | 应 | living_allowance_sd | 生活补助发放汇总（困难学生数、受助数） | | Living allowance for pupils in need | |
| “对符合条件的普通高中家庭经济困难学生提供国家助学金” | 应 | senior_grants_sd | 普通高中国家助学金发放汇总（符合条件数、受助数） | | Grants in high schools | |
| “国家助学金、免除学杂费” | 应 | senior_tuition_sd | 普通高中免学杂费汇总（符合条件数、已免数） | 已为符合条件的普通高中家庭经济困难学生免除学杂费 | No tuition for needy pupils of high schools | |
| “对符合条件的中等职业教育在校生提供国家助学金” | 应 | vocational_grants_sd | 中等职业教育国家助学金发放汇总（符合条件数、受助数） | | Grants in vocational schools | |
| “国家助学金、免除学费” | 应 | vocational_tuition_sd | 中等职业教育免学费汇总（符合条件数、已免数） | 已为符合条件的中等职业教育在校生免除学费 | No tuition in vocational schools | |
| “对残疾学生特殊学习用品、教育训练、交通费予以补助” | 应 | disabled_subsidies_sd | 三项补助的办法和发放汇总，缺一项写明 | | Subsidies for disabled students | |
| “在落实政府资助的基础上” | 应 | government_aid_sd | 政府资助资金下达和发放汇总 | 政府资助已落实 | Government aid is in place | |
| “设立校内资助项目” | 应 | school_aid_projects_sd | 学校资助项目办法 | | Schools have aid projects of their own | 学校 |
| “进一步加大对家庭经济困难学生资助力度” | 应 | school_aid_increased_sd | 校内资助支出与上年对照 | 校内资助支出比上年增加 | Schools increase their aid | 学校 |

条款 “提高学生资助精准化水平”
依据：shandong-2025#三/八
英文：Aid reaches those in need
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “加强部门信息共享和数据比对” | 应 | data_sharing_sd | 部门数据共享协议、共享清单 | Departments share data |
| “精准资助” | 研判 | | 看认定等级与家庭实际困难是否相称；是否精准要逐户核对，只报汇总数的材料不能说明 | |

条款 “推进学生资助工作标准化建设”
依据：shandong-2025#三/九
英文：Standards of aid
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “推动各地根据经济发展水平、财力情况及家庭经济困难学生分布状况” | 推进 | aid_local_conditions_sd | 各地确定资助比例和标准时的测算说明 | Local conditions are taken into account | 设区市、县（市、区） |
| “差别化确定资助比例和标准” | 推进 | aid_differentiated_sd | 各地资助比例和标准文件 | Shares and rates of aid are differentiated | 设区市、县（市、区） |
| “建立健全全省统一的中小学家庭经济困难学生认定量化指标体系” | 应 | need_indicators_sd | 认定量化指标体系文件 | One system of indicators of need for the province | |
| “提升科学认定、规范认定水平” | 研判 | | 看认定复核、申诉和抽查的结果；方案没有写用哪项指标、提升多少 | | |
| “实施学生资助工作标准化提升工程” | 应 | aid_standards_project_sd | 工程实施方案、年度进展 | The project for standards of aid is carried out | |
| “打造流程规范、管理高效的学生资助管理标准体系” | 应 | aid_management_standards_sd | 学生资助管理标准文件目录 | A system of standards for managing aid | |

条款 “加强学生卫生健康服务”
依据：shandong-2025#四/十
英文：Health
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “健全中小学生健康电子档案” | 应 | health_files_sd | 健康电子档案建档数与在校生数对照（只报人数） | | Pupils have an electronic health file | 学校 |
| “逐步实现与学龄前健康档案内容衔接” | 推进 | health_files_linked_sd | 档案衔接方案、数据对接进展 | | Health files follow from those before school age | 省、县（市、区） |
| “加强学校卫生室建设” | 应 | clinics_sd | 学校卫生室设置和设备台账 | | Clinics in schools | |
| “定期对学校卫生专业技术人员开展业务培训” | 应 | health_staff_trained_sd | 培训通知和参训汇总（原文没有写多久一次，由材料写明周期） | | Health staff are trained regularly | |
| “做好学生预防接种、传染病防治和突发公共卫生事件防范知识宣传” | 应 | health_education_sd | 宣传教育安排和活动记录 | | Knowledge of vaccination, infectious disease and emergencies | 学校 |
| “定期开展学校食堂及学校周边食品经营单位监督检查” | 应 | food_inspection_sd | 监督检查计划、检查记录（原文没有写多久一次，由材料写明周期） | | Canteens and food shops are inspected regularly | |
| “全面排查食品饮用水安全风险隐患” | 应 | food_and_water_risks_sd | 排查学校清单（应查数、已查数）、隐患整改台账 | | Risks of food and drinking water are looked into everywhere | |
| “建立家校社协同防范心理异常工作机制” | 应 | mental_health_mechanism_sd | 家校社协同机制文件 | | Family, school and society watch over mental health | |
| ““学校—班级—宿舍”三级心理健康工作网络” | 应 | mental_health_network_sd | 三级网络人员名册（只报岗位和人数）；不寄宿的学校没有宿舍一级 | 已建立“学校—班级—宿舍”三级心理健康工作网络 | A network of school, class and dormitory | 学校 |
| “确保学生心理健康问题早识别、早疏导、早转介” | 应 | mental_health_early_sd | 心理筛查、疏导、转介工作记录（只报汇总数） | | Problems are found, eased and referred early | 学校 |

条款 “丰富公共文化体育服务”
依据：shandong-2025#四/十一
英文：Culture and sports
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “强化公共文化体育和科普资源建设供给” | 应 | culture_resources_sd | 公共文化体育和科普设施建设项目清单 | Facilities of culture, sports and science | 省、县（市、区） |
| “国家法定节假日和寒暑假期间适当延长开放时间” | 鼓励 | longer_hours_sd | 场馆节假日、寒暑假开放时间公告 | Longer hours on holidays | 省、县（市、区） |
| “并增设适合学生特点的文化体育和科普活动” | 鼓励 | activities_for_pupils_sd | 场馆面向学生的活动安排 | Activities for pupils | 省、县（市、区） |
| “遴选一批安全优质、设施完备的博物馆和科普文体场馆” | 应 | venues_selected_sd | 遴选结果名单（写明个数） | Good venues are selected | 省、设区市、县（市、区） |
| “纳入各级研学实践基地建设范围” | 应 | study_bases_sd | 各级研学实践基地名单 | Selected venues become bases of study trips | 省、设区市、县（市、区） |
| “支持其接纳学生开展研学实践教育服务” | 支持 | study_trips_sd | 基地接待学生研学的安排和人次汇总 | Bases receive pupils | 省、设区市、县（市、区） |
| “开展优秀影片进校园活动” | 应 | films_in_schools_sd | 活动方案、影片目录、放映记录 | Good films come to schools | |

条款 “做好毕业生就业创业服务”
依据：shandong-2025#四/十二
英文：Employment of graduates
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “加强职业生涯教育和就业创业指导” | 应 | career_education_sd | 职业生涯课程开设、指导人员配备情况 | Careers education and guidance |
| “建设职业、学业、择业、创业“四位一体”的大学生生涯规划与就业指导体系” | 应 | career_system_sd | 指导体系建设方案和进展 | A system of career planning for students |
| “打造大学生就业创业指导品牌” | 应 | career_brand_sd | 品牌项目名单和活动记录 | Well-known guidance projects |
| “及时发布人力资源供求、市场工资价位、就业岗位、见习岗位等就业信息” | 应 | job_information_sd | 四类信息的发布记录（日期、渠道） | Information on jobs is published in time |
| “对参加职业技能培训并符合条件的毕业生按规定落实相关补贴” | 应 | training_subsidies_sd | 补贴发放汇总（符合条件数、已发数） | Subsidies for graduates who train |
| “做好毕业生去向登记和档案管理转递等工作” | 应 | graduate_records_sd | 去向登记率、档案转递汇总 | Destinations are registered and files passed on |
| “为毕业生提供高质量就业创业服务” | 宣示 | | 前面各项的目的，没有另外的事项 | |
| “积极支持学生参加职业技能大赛” | 支持 | skills_contests_sd | 参赛组织文件、参赛人数汇总 | Students take part in skills contests |
| “全面提升学生综合素质和技能本领” | 宣示 | | 支持参赛的目的，没有另外的事项 | |
| “推动人才供需有效对接” | 推进 | supply_meets_demand_sd | 供需对接活动记录和签约汇总 | Supply and demand of talent meet |
| “聚焦就业困难高校毕业生” | 宣示 | | 说明对象，要做的事在前后各句 | |
| “按要求落实好“宏志助航计划”” | 应 | hongzhi_programme_sd | 培训基地名单、参训人数汇总 | The Hongzhi programme is carried out |
| “帮助有就业意愿的就业困难毕业生及时就业” | 应 | struggling_graduates_employed_sd | 就业困难且有就业意愿的毕业生数与已就业数汇总（原文没有写多久算及时，由材料写明时点） | Graduates in difficulty find work in time |

条款 “提高学前教育优质普惠发展水平”
依据：shandong-2025#五/十三
英文：Preschool education
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “加大对学前教育的支持和投入” | 应 | preschool_funding_sd | 学前教育财政投入与上年对照 | More support for preschool education | 省、县（市、区） |
| “聚焦教师队伍建设等关键指标” | 应 | preschool_indicators_sd | 普及普惠督导评估指标的自评表和补短板清单 | Key indicators, such as teachers, are in view | 县（市、区） |
| “加强统筹谋划” | 应 | preschool_planning_sd | 学前教育发展规划或年度计划 | Preschool education is planned | 省、县（市、区） |
| “加大支持力度” | 应 | preschool_support_sd | 支持学前教育的政策文件、项目和经费清单 | More support | 省、县（市、区） |
| “推进学前教育普及普惠发展” | 推进 | preschool_advance_sd | 分年度创建计划和进展 | Preschool education becomes universal | 省、县（市、区） |
| “鼓励有条件的地方利用幼儿园开展2—3岁幼儿托育服务” | 鼓励 | nursery_service_sd | 开展托育服务的幼儿园名单和托位数 | Kindergartens take in children of two to three | 县（市、区） |

条款 “提高县域高中办学水平”
依据：shandong-2025#五/十四
英文：High schools in counties
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 | 责任单位 |
| “加大高中阶段学校学位供给” | 应 | senior_places_added_sd | 当年新增高中阶段学位清单 | | More places in senior secondary schools | 省、设区市 | |
| “实施办学质量达标行动” | 应 | school_quality_action_sd | 行动方案、达标标准和评价结果 | | The programme for the quality of high schools is carried out | | |
| “坚持特色多样发展” | 应 | varied_high_schools_sd | 特色高中建设方案和名单 | | High schools develop in various ways | 省、设区市 | |
| “省级统筹中小学办学条件改善资金” | 应 | funds_coordinated_sd | 资金分配文件 | | The province coordinates the funds | | 省级 |
| “加大对财政困难地区和办学质量率先达标县（市、区）高中的支持力度” | 应 | funds_for_poor_areas_sd | 对财政困难地区和率先达标县高中的资金分配数与上年对照 | | More support for poor areas and for counties that meet the standard first | | 省级 |
| “巩固“地方专项计划”覆盖范围” | 应 | local_programme_sd | 当年“地方专项计划”实施区域和招生计划数，与上年对照 | 实施区域没有缩小 | The local programme keeps its reach | | |
| “增加农村地区学生进入重点高校机会” | 应 | rural_university_places_sd | “地方专项计划”录取农村学生数与上年对照 | 录取的农村学生数比上年增加 | More rural students in key universities | | |
| “稳定县域普通高中生源” | 应 | county_high_school_intake_sd | 属地招生规定、县域优秀初中毕业生在本县升学的比例与上年对照 | | Pupils stay in the high schools of their county | 省、县（市、区） | |
| “严禁发达市、县（市、区）和城区学校到薄弱市、县（市、区）及县域普通高中抢挖优秀校长和教师” | 不得 | no_poaching_sd | 教师校长调动台账核查记录、举报核查结果 | 到薄弱市、县（市、区）及县域普通高中抢挖优秀校长和教师 | No poaching of principals and teachers | 设区市、县（市、区）、学校 | |
| “推进高水平中等职业学校和特色化专业建设计划” | 推进 | vocational_programme_sd | 建设计划、立项学校和专业名单 | | Vocational schools of a high level | | |
| “支持和遴选高水平中等职业学校联合高职院校举办初中后五年制高等职业教育” | 支持 | five_year_vocational_sd | 遴选结果、五年制招生计划 | | Five-year vocational education after junior school | | |
| “为推动县域经济高质量发展培养高素质劳动者和技术技能人才” | 宣示 | | 前一句的目的，没有另外的事项 | | | | |
