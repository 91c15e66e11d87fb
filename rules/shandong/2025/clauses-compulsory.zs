// 二（一）至（六）的各句去向。有数的目标写在 compulsory.zs。

规则集 shandong

条款 “优化学校规划布局”
依据：shandong-2025#二/一
英文：Layout of schools
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “统筹考虑新型城镇化和乡村全面振兴进程、学龄人口变动趋势等因素” | 应 | enrolment_forecast_sd | 学龄人口预测和学位需求测算报告 | | Population and urbanisation are taken into account | |
| “建立与常住人口变化相协调的基本公共教育服务供给机制” | 应 | supply_mechanism_sd | 按常住人口配置教育资源的文件、年度调整记录 | | Supply follows the resident population | |
| “有效保障城镇学位资源供给” | 应 | town_places_sd | 城镇义务教育学位供需测算表（写明缺口数）、当年学位建设完成情况 | | Places in towns are secured | |
| “与乡村振兴总体规划有机衔接” | 应 | rural_plan_linked_sd | 学校布局规划与乡村振兴规划的对应内容 | | Layout is linked with the plan for the countryside | |
| “按程序适当整合小、散、弱的乡村小规模学校或教学点” | 应 | merging_procedure_sd | 当年整合学校清单和每校公示、论证、报批的材料；当年没有整合的，写明没有 | 整合乡村学校均已履行程序 | Small schools are merged only by procedure | |
| “办好乡镇寄宿制学校和确需保留的小规模学校” | 应 | boarding_and_small_schools_sd | 乡镇寄宿制学校和保留的小规模学校名单、改善项目台账、公用经费拨付情况 | | Boarding and small schools are kept in good order | |
| “撤并乡村学校的土地和校舍优先保障当地教育事业改革发展需要” | 应 | closed_school_premises_sd | 撤并学校土地校舍处置台账和审批文件 | | Premises of closed schools serve education first | |

条款 “全面改善办学条件”
依据：shandong-2025#二/二
英文：Conditions of schools
对象：省
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 责任单位 |
| “统筹义务教育薄弱环节改善与能力提升、优化改善乡村学校办学条件工程等项目” | 应 | projects_coordinated_sd | 项目统筹安排文件、年度项目清单和资金分配 | | Projects are coordinated | |
| “省级层面建立工作调度和跟踪评估机制” | 应 | tracking_mechanism_sd | 工作调度制度、跟踪评估报告 | | The province tracks the work | 省级 |
| “督促各级政府加强工作统筹” | 应 | governments_urged_sd | 调度通报、督办函 | | Governments are urged to coordinate | 省级 |
| “切实兜住办学条件底线” | 应 | conditions_bottom_line_sd | 低于省定办学条件底线的学校清单（写明所数），或没有这样的学校的核查结果 | 没有低于办学条件底线的学校 | No school is below the bottom line | 省级 |

条款 “均衡教师资源配置”
依据：shandong-2025#二/三
英文：Teachers
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 |
| “大力弘扬教育家精神” | 应 | educator_spirit_sd | 弘扬教育家精神的实施方案、当年宣传和学习活动记录 | The spirit of educators is promoted |
| “建设新时代高素质专业化教师队伍” | 宣示 | | 总的目的，具体要求在本条其余各句 | |
| “有针对性地加强思政课、体育、美育、劳动教育、科学、信息科技、心理健康及特殊教育等教师配备” | 应 | subject_teachers_sd | 所列八类教师的缺额台账、当年招聘和调配结果 | Teachers of the named subjects are reinforced |
| “落实“县管校聘”管理机制” | 应 | county_managed_sd | “县管校聘”实施文件、岗位核定和聘用结果 | Teachers are managed by the county and engaged by the school |
| “实行义务教育教师乡村学校服务期制度” | 应 | rural_service_sd | 服务期制度文件、当年执行情况 | Teachers serve a period in rural schools |
| “推动县域内校长、教师均衡配置” | 推进 | even_staffing_sd | 校长教师交流轮岗和调配台账、校际师资差异对照 | Principals and teachers are spread evenly |
| “巩固提升乡村教师周转宿舍建设水平” | 应 | teacher_housing_sd | 周转宿舍台账（套数、入住数）、当年新建改造项目 | Housing of rural teachers is improved |

条款 “扩大优质资源供给”
依据：shandong-2025#二/四
英文：More good schools
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “实施新优质学校建设行动” | 应 | new_quality_schools_sd | 行动方案、新优质学校名单 | The programme of new good schools is carried out | 省、县（市、区） |
| “高起点办好新建学校” | 应 | new_schools_sd | 新建学校的办学条件验收结果、校长教师配备方案 | New schools start well | |
| “确保条件较优、质量较高、群众满意” | 研判 | | 看新建学校的条件、质量评价和群众反映；“较优”“较高”没有标准，满意也没有写用什么调查，材料不能单独说明 | | |
| “实施强校扩优行动” | 应 | strong_schools_expand_sd | 行动方案、扩优学校和新增学位清单 | Strong schools expand | 省、县（市、区） |
| “完善集团化办学、学校共同体建设等强校带弱校机制” | 应 | school_groups_sd | 集团化办学和学校共同体章程、成员校名单、考核办法 | Strong schools lead weak ones | |
| “全面提升薄弱学校办学质量” | 研判 | | 看薄弱学校历年质量评价的变化；方案没有写用哪项评价、提升多少 | | |
| “实施强镇筑基行动” | 应 | township_foundation_sd | 行动方案、试点乡镇名单、经费安排 | The programme for township schools is carried out | 省、县（市、区） |
| “大力推进乡村教育振兴先行区建设” | 推进 | rural_pioneer_areas_sd | 先行区名单、建设任务和进展 | Pioneer areas of rural education | 省、县（市、区） |
| “提高乡村学校办学水平” | 研判 | | 看乡村学校质量评价的变化；方案没有写用哪项评价、提高多少 | | |
| “建立区域协作机制” | 应 | regional_cooperation_sd | 区域协作机制文件、结对名单 | Regions cooperate | 省 |
| “鼓励支持教育发展较好的市、县（市、区）对基础薄弱市、县（市、区）予以帮扶指导” | 鼓励 | regional_help_sd | 帮扶协议、当年帮扶活动记录 | Better developed regions help weaker ones | 设区市、县（市、区） |
| “缩小区域发展差距” | 研判 | | 看市际、县际办学条件、师资、质量差距历年的变化；方案没有写用哪项指标、缩小多少 | | |

条款 “保障群体教育公平”
依据：shandong-2025#二/五
英文：Fairness to all groups
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “推进义务教育免试就近入学” | 推进 | nearby_admission_sd | 当年招生入学办法、学区划分公告、监督检查结果 | | Nearby admission without examination | |
| “公办民办义务教育学校同步招生政策” | 推进 | same_time_admission_sd | 当年招生工作日程、民办学校招生办法 | 公办、民办义务教育学校同步招生 | Public and private schools admit at the same time | |
| “进一步落实以居住证为主要依据” | 应 | residence_permit_sd | 随迁子女入学办法、所要证件清单 | 随迁子女入学以居住证为主要依据 | Admission of migrant children rests on the residence permit | |
| “健全完善孤儿、事实无人抚养儿童、农村留守儿童、困境儿童精准摸排、关心关爱机制” | 应 | children_in_difficulty_sd | 摸排和关爱机制文件、当年摸排台账（只报汇总数） | | Children in difficulty are found and cared for | |
| “保障其基本学习、生活需求” | 应 | basic_needs_sd | 生活保障和救助发放汇总、学习用品等保障记录 | | Their basic needs are met | |
| “建立学习困难学生成长档案” | 应 | struggling_files_sd | 学习困难学生档案目录（只报人数）与建档人数对照 | | Pupils who struggle have a file | 学校 |
| “健全个性化帮扶机制” | 应 | personal_help_sd | 帮扶制度、当年帮扶记录（只报汇总数） | | Personal help | 学校 |
| “保障学生完成学业” | 应 | studies_completed_sd | 学习困难学生毕业、结业、流失人数汇总 | 学习困难学生都完成了学业 | Pupils complete their studies | 学校 |
| “完善特殊教育服务保障机制” | 应 | special_education_mechanism_sd | 特殊教育保障机制文件、经费和师资安排 | | A mechanism for special education | 省、县（市、区） |
| “加快建设孤独症儿童特殊教育学校” | 推进 | autism_schools_sd | 建设项目清单和进度 | | Schools for autistic children | 省、设区市 |
| “积极发展学前和高中阶段特殊教育” | 应 | special_preschool_and_senior_sd | 设有学前、高中阶段特殊教育的学校和在读人数汇总 | | Special education before and after the compulsory stage | 省、县（市、区） |
| “鼓励有条件的地方建设从幼儿园到高中全学段衔接的十五年一贯制特殊教育学校” | 鼓励 | fifteen_year_schools_sd | 十五年一贯制特殊教育学校名单 | | Fifteen-year special schools | 设区市、县（市、区） |
| “加强融合教育资源建设” | 应 | inclusive_resources_sd | 资源教室和巡回指导教师台账 | | Resources of inclusive education | |
| “推进特殊教育资源中心建设” | 推进 | resource_centres_sd | 各级资源中心设立文件 | | Resource centres of special education | |
| “建立完善专门教育工作机制” | 应 | correction_mechanism_sd | 专门教育指导委员会文件、工作机制文件 | | A mechanism for correctional education | 省、设区市 |
| “满足具有严重不良行为未成年人的教育矫治需求” | 研判 | | 看经评估需要矫治的人数与专门学校实际接收能力；需求由专门教育指导委员会逐案评估，材料只能说明接收了多少，不能说明该收的都收了 | | | |

条款 “着力提升育人质量”
依据：shandong-2025#二/六
英文：Quality of education
对象：县（市、区）
有效：1年
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “严格落实国家课程方案和课程标准” | 应 | national_curriculum_sd | 学校课程实施方案、课程表、课程实施检查记录 | The national curriculum is followed | 学校 |
| “深化实施强课提质行动” | 应 | better_lessons_sd | 行动方案、年度实施情况 | The programme for better lessons is carried out | 省、县（市、区） |
| “建立课程实施监测制度” | 应 | curriculum_monitoring_sd | 课程实施监测制度、监测报告 | The curriculum is monitored | |
| “强化教研支撑” | 应 | teaching_research_sd | 教研人员配备和教研计划 | Research on teaching supports schools | |
| “完善省、市、县、校教研体系” | 应 | research_system_sd | 教研机构设置文件、教研员配备台账、校本教研制度 | A system of research on teaching at every level | 省、设区市、县（市、区）、学校 |
| “提高教师业务素养和育人水平” | 研判 | | 看教师考核、课堂评价的变化；方案没有写用哪项评价、提高多少 | | |
| “定期开展教学改革项目培育” | 应 | reform_projects_sd | 教学改革项目立项和培育文件（原文没有写多久一次，由材料写明周期） | Reform projects are fostered regularly | 省 |
| “推广应用优秀教研成果” | 应 | research_results_sd | 优秀成果目录、推广应用安排和记录 | Good results are put to use | 省、县（市、区） |
| “深入开展优质课、精品课遴选” | 应 | lessons_selected_sd | 遴选通知和结果 | Good lessons are selected | 省、县（市、区） |
| “推进教育评价改革” | 推进 | assessment_reform_sd | 评价改革方案、任务清单和进展 | Reform of assessment | 省、县（市、区） |
| “完善学校管理和质量评价制度” | 应 | school_assessment_sd | 学校管理和质量评价办法 | Management and quality of schools are assessed | |
| “实施义务教育质量监测” | 应 | quality_monitoring_sd | 质量监测实施方案和结果报告 | The quality of compulsory education is monitored | 省、县（市、区） |
| “强化规范办学监管” | 应 | schools_supervised_sd | 规范办学检查记录、问题整改台账 | Schools are supervised | |
| “持续开展中小学课业负担监测” | 应 | homework_monitoring_sd | 课业负担监测方案、历次监测结果 | The burden of homework is monitored | |
| “提升课后服务水平” | 应 | after_school_sd | 课后服务办法、参加学生数汇总、评价结果 | After-school service is improved | |
| “让学生在校内学足学好” | 研判 | | 看课堂质量和学生校外负担；“学足学好”没有指标，材料不能单独说明 | | |
| “规范社会事务进校园” | 应 | campus_affairs_sd | 进校园事项审批制度、白名单 | Affairs brought into schools are regulated | |
| “减轻学校非教育教学负担” | 应 | school_burden_sd | 白名单事项数与上年对照、督查检查评比考核事项清单 | Burdens other than teaching are reduced | |
