// 二、2（城乡整体发展）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “推动城乡整体发展”
依据：national-2023#二/2
对象：县（市、区）
有效：1年
英文：Town and country
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 责任单位 | 英文 |
| “以推进城乡教育一体化为重点，加快缩小县域内城乡教育差距” | 宣示 | | 本条的重点和目的，做法在后面各句 | | | | | |
| “适应国家人口发展战略和服务乡村振兴战略、新型城镇化战略” | 宣示 | | 与国家战略的关系，做法在后面各句 | | | | | |
| “以城带乡、整体推进城乡义务教育发展” | 研判 | | 要看城乡学校在经费、教师、设施上的差距是否缩小；“整体推进”没有指标 | | | | | |
| “切实解决城镇挤、乡村弱问题” | 研判 | | 要看城镇学校班额和乡村学校条件、质量的变化；没有写到什么程度算解决 | | | | | |
| “建立与常住人口变化相协调的基本公共教育服务供给机制” | 应 | cn_supply_mechanism | 供给机制文件、按常住人口测算学位的年度结果 | | 省、设区市、县（市、区） | | | Supply mechanism |
| “按实际服务人口规模配置教育资源” | 应 | cn_resources_by_population | 按实际服务人口配置学位、教师、经费的测算和分配文件 | | | 每年 | | Resources by population |
| “市、县合理规划并保障足够建设用地” | 应 | cn_land_for_schools | 国土空间规划的相应页、学校建设用地供应清单 | | 设区市、县（市、区） | | 市、县 | Land for schools |
| “加快城镇学校扩容增位” | 推进 | cn_town_places_added | 城镇学校新建改扩建项目清单、当年新增学位数 | | | 每年 | | Town places added |
| “切实解决人口集中流入地区教育资源供需矛盾” | 研判 | | 要看人口流入地区学位缺口的变化；没有写到什么程度算解决 | | | | | |
| “将学生上学路径和校园周边交通环境改造作为城市规划建设重要任务” | 应 | cn_routes_to_school_in_plans | 城市规划建设年度计划的相应页 | | 设区市、县（市、区） | | | Routes to school in plans |
| “抓紧改造到位” | 推进 | cn_routes_to_school_rebuilt | 上学路径和周边交通改造项目清单、完成情况 | 上学路径和校园周边交通环境改造到位 | 设区市、县（市、区） | | | Routes to school rebuilt |
| “优先发展乡村教育” | 应 | cn_rural_education_first | 乡村教育优先安排资金、项目、教师的文件 | | | | | Rural education first |
| “健全控辍保学长效机制” | 应 | cn_dropout_mechanism | 控辍保学工作机制文件、台账 | | | | | Dropout mechanism |
| “加强义务教育巩固情况年度监测” | 应 | cn_retention_monitored | 当年义务教育巩固情况监测报告 | | 省、县（市、区） | 每年 | | Retention monitored |
| “科学制定城乡学校布局规划” | 应 | cn_school_layout_plan | 城乡学校布局规划及批准文件 | | | | | School layout plan |
| “进一步加强寄宿制学校建设” | 应 | cn_boarding_schools | 寄宿制学校建设项目清单、条件达标情况 | | | | | Boarding schools |
| “办好必要的乡村小规模学校” | 应 | cn_small_rural_schools | 保留的乡村小规模学校名单、办学条件达标情况 | | | | | Small rural schools |
| “全面推进城乡学校共同体建设” | 推进 | cn_school_communities | 城乡学校共同体名单、章程和年度工作情况 | | | | | School communities |
| “健全城乡学校帮扶激励机制” | 应 | cn_help_incentives | 城乡学校帮扶激励办法 | | | | | Help incentives |
| “加强国家中小学智慧教育平台建设” | 应 | cn_national_platform | 平台建设和运行年度报告 | | 国家 | 每年 | | National platform |
| “构建互联互通、共建共享的数字教育资源平台体系” | 应 | cn_platforms_connected | 各级平台互联互通的技术文件、接入情况 | | 国家、省 | | | Platforms connected |
| “提供系列化精品化、覆盖德智体美劳全面育人的教育教学资源” | 应 | cn_teaching_resources | 平台资源目录，德智体美劳各类资源数量 | | 国家、省 | 每年 | | Teaching resources |
| “创新数字教育资源呈现形式” | 应 | cn_new_forms_of_resources | 新形式资源清单 | | 国家、省 | | | New forms of resources |
| “有效扩大优质教育资源覆盖面” | 研判 | | 要看平台使用范围和效果的变化；没有写覆盖多少 | | | | | |
| “服务农村边远地区提高教育质量” | 研判 | | 要看农村边远地区学校使用资源以后质量的变化；使用统计说明不了质量 | | | | | |
