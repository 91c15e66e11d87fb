// 二、（一）和（三）的各句去向。有数的目标写在 supply.zs、teachers.zs。

规则集 guizhou

条款 “实施城乡学校布局规划调整”
依据：guizhou-2025#二/一/1
英文：Layout of schools
对象：设区市、县（市、区）
有效：1年
责任单位：省教育厅、省自然资源厅、省住房城乡建设厅、省公安厅、省交通运输厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 |
| “省级制定城镇义务教育学位配置标准” | 应 | town_places_standard_gz | 城镇义务教育学位配置标准文件 | | A standard for places in town schools | 省 |
| “实施县域基础教育学校布局优化与质量提升改革试点” | 应 | layout_pilots_gz | 试点方案、试点县名单 | | Pilots of layout and quality | 省 |
| “统筹优化教育资源配置” | 应 | resources_coordinated_gz | 教育资源配置方案、年度调整记录 | | Resources are allocated together | |
| “充分考虑学龄人口变化和区域流动趋势” | 应 | enrolment_forecast_gz | 学龄人口和流动趋势预测报告 | | Changes of population are taken into account | |
| “建立同常住人口变化相协调的基本公共教育服务供给机制” | 应 | supply_mechanism_gz | 市、县按常住人口配置教育资源的文件 | | Supply follows the resident population | |
| “做好学校和学位规划布局” | 应 | places_planned_gz | 学校布局专项规划、学位供需测算表 | | Schools and places are planned | |
| “落实新建住宅小区配建学校有关规定” | 应 | estate_schools_gz | 新建住宅小区配建学校清单（应配建数、已配建数、移交数） | | New residential areas have their schools | 县（市、区） |
| “科学整合并保留必要的乡村学校” | 应 | rural_schools_kept_gz | 乡村学校整合和保留清单、论证和公示材料 | | Rural schools are merged or kept with care | 县（市、区） |
| “保障适龄学生就学需求” | 应 | places_for_all_gz | 各学段学位数与适龄学生数对照（写明缺口数） | | There is a place for every child | 县（市、区） |
| “加强市(州)和县(市、区)政府驻地普通高中建设” | 应 | seat_high_schools_gz | 政府驻地普通高中建设项目清单和进度 | | High schools at the seats of government | |
| “因地制宜扩大高中阶段学位供给和招生规模” | 应 | senior_places_gz | 高中阶段学位数、招生数与上年对照 | | More places and entrants of senior secondary schools | |
| “持续优化学生上学路径和校园周边交通环境治理” | 应 | school_routes_gz | 上学路径和校园周边交通治理清单、完成情况 | | Ways to school and traffic around schools | 县（市、区） |
| “责任单位:省教育厅、省自然资源厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | |
| “以下措施责任单位均包括各市〈州〉、县〈市、区〉党委和政府,不再列出” | 宣示 | | 责任单位的通则，已写入以下各条，不另设要求 | | | |

条款 “实施学校标准化建设工程”
依据：guizhou-2025#二/一/2
英文：Standard schools
对象：县（市、区）
有效：1年
责任单位：省教育厅、省发展改革委、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “推进义务教育学校标准化建设” | 推进 | standard_schools_gz | 标准化建设台账（应建校数、已达标校数） | Compulsory schools are brought to standard | |
| “大力实施义务教育薄弱环节改善与能力提升、教育强国基础设施建设工程等项目” | 应 | building_projects_gz | 年度项目清单、资金和进度 | The building projects are carried out | |
| “完善提升乡镇寄宿制学校办学条件” | 应 | boarding_conditions_gz | 乡镇寄宿制学校名单和改善项目 | Better conditions in township boarding schools | |
| “推动义务教育学校基础设施和教育装备配备规范提质” | 推进 | equipment_gz | 基础设施和装备配备标准对照表 | Buildings and equipment are regular and better | |
| “推进县域普通高中标准化建设” | 推进 | standard_high_schools_gz | 县域普通高中标准化建设台账 | High schools of counties are brought to standard | |
| “加快改善县中办学条件” | 推进 | county_high_school_conditions_gz | 县中改善项目清单和进度 | Better conditions in high schools of counties | |
| “有条件的地区可探索政府购买服务方式为学校提供安保、宿管、卫生健康等服务” | 可 | | 允许，不作要求 | | |
| “责任单位:省教育厅、省发展改革委” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “实施教育数字化战略行动”
依据：guizhou-2025#二/一/3
英文：Digital education
对象：省
有效：1年
责任单位：省教育厅、省通信管理局、省大数据局、省政务服务中心、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 对象 |
| “巩固提升教育信息化环境建设成果” | 应 | digital_environment_gz | 教育信息化环境运维和更新清单 | The digital environment is kept and improved | 省、县（市、区） |
| “提高国家中小学智慧教育平台、全国基础教育管理服务平台和贵州省教育资源公共服务平台应用水平” | 应 | platforms_used_gz | 三个平台的应用数据（注册数、使用数）与上年对照 | The platforms are used more | 省、县（市、区） |
| “发挥优质数字教育资源作用” | 应 | digital_resources_gz | 优质数字资源目录和使用情况 | Good digital resources are put to use | 省、县（市、区） |
| “助力提升基础教育质量和管理水平” | 宣示 | | 平台应用的目的，没有另外的事项 | | |
| “促进农村地区、民族地区、易地搬迁安置区等提高教育质量” | 研判 | | 看这些地区使用数字资源之后质量监测结果的变化；方案没有写用哪项指标，也难以单独归因 | | |
| “推进义务教育招生入学数字化” | 推进 | digital_admission_gz | 网上招生平台开通和使用情况 | Admission goes digital | 省、县（市、区） |
| “高效办成教育入学“一件事”” | 应 | admission_one_matter_gz | “一件事”办事指南、办结件数和时长 | Admission is one matter, quickly done | 省、县（市、区） |
| “推进智慧校园建设” | 推进 | smart_campus_gz | 智慧校园建设名单和进度 | Smart campuses | 县（市、区） |
| “探索数字赋能因材施教、创新性教学的有效途径” | 力争 | digital_teaching_gz | 数字化教学试验项目和总结材料 | Ways of teaching with digital means are explored | 省、县（市、区） |
| “开展全省教育数字化创新应用实践活动” | 应 | digital_activities_gz | 活动通知、参与和结果汇总 | Activities in digital innovation | |
| “多措并举提升师生数字素养与技能” | 应 | digital_literacy_gz | 师生数字素养培训汇总、测评结果 | Digital literacy of teachers and pupils | 省、县（市、区） |
| “支持有条件的地区和学校先行先试” | 支持 | digital_first_gz | 支持先行先试的文件和经费安排 | Places and schools that are able go first | |
| “责任单位:省教育厅、省通信管理局” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “深化“县管校聘”工作机制”
依据：guizhou-2025#二/三/9
英文：Teachers managed by the county
对象：县（市、区）
有效：1年
责任单位：省教育厅、省委编办、省财政厅、省人力资源社会保障厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 英文 | 责任单位 |
| “要加强统筹县域内师资资源配置” | 应 | staff_coordinated_gz | 县域师资统筹配置文件、编制和岗位调整记录 | Staff of the county are allocated together | |
| “县(市、区)教育行政部门制定调整方案” | 应 | staff_plan_gz | 师资调整方案 | The county education office has a plan of adjustment | 县（市、区）教育行政部门、省教育厅、省委编办、省财政厅、省人力资源社会保障厅、各市（州）党委和政府、各县（市、区）党委和政府 |
| “优化“县管校聘”管理机制” | 应 | county_managed_gz | “县管校聘”实施文件、岗位核定和聘用结果 | Teachers are managed by the county and engaged by the school | 县（市、区）教育行政部门、省教育厅、省委编办、省财政厅、省人力资源社会保障厅、各市（州）党委和政府、各县（市、区）党委和政府 |
| “责任单位:省教育厅、省委编办” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | |

条款 “深化教师队伍建设”
依据：guizhou-2025#二/三/10
英文：Teachers
对象：省
有效：1年
责任单位：省教育厅、省人力资源社会保障厅、各市（州）党委和政府、各县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 英文 | 对象 | 责任单位 |
| “推动省内师范院校加强师范生培养” | 推进 | teacher_students_gz | 师范生培养方案、招生计划 | | Teacher students of the province | | |
| “推进公费师范生计划” | 推进 | publicly_funded_students_gz | 公费师范生年度招生和履约汇总 | | Publicly funded teacher students | | |
| “农村优秀教师定向培养计划实施” | 推进 | rural_teacher_training_gz | 农村优秀教师定向培养年度招生和履约汇总 | 推进农村优秀教师定向培养计划 | Teachers are trained for the countryside | | |
| “大力实施“国培计划”” | 应 | national_training_gz | “国培计划”年度实施方案和参训汇总 | | The national training programme is carried out | | |
| “推进整县提升培训” | 推进 | county_training_gz | 整县提升培训名单和进度 | | Training of whole counties | 省、县（市、区） | |
| “重点向农村地区、民族地区、易地搬迁安置区等倾斜” | 应 | training_leans_gz | 参训名额分配表（所列地区的名额和占比） | 培训名额重点向农村地区、民族地区、易地搬迁安置区等倾斜 | Training leans to rural and minority areas and resettlements | | |
| “要健全完善促进县域内义务教育学校校长教师交流轮岗方案” | 应 | rotation_plan_gz | 交流轮岗方案、当学年轮岗名单（只报人数） | | A plan for the rotation of principals and teachers | 县（市、区） | |
| “加强师德师风建设” | 应 | ethics_gz | 师德师风制度、培训和查处记录 | | Professional ethics | 县（市、区）、学校 | |
| “减轻中小学教师非教育教学负担” | 应 | teacher_burden_gz | 社会事务进校园清单及与上年对照 | | Teachers' burdens other than teaching are reduced | 县（市、区） | |
| “严禁违规抽调借用中小学教师” | 不得 | no_borrowed_teachers_gz | 教师借调台账核查记录、举报核查结果 | 违规抽调借用中小学教师 | Teachers are not taken away against the rules | 省、设区市、县（市、区） | |
| “责任单位:省教育厅、省人力资源社会保障厅” | 宣示 | | 列出责任单位，已写入本条各项，不另设要求 | | | | |
