// 二、1（区域协调发展）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “促进区域协调发展”
依据：national-2023#二/1
对象：省
有效：1年
英文：Regions
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 责任单位 | 英文 |
| “以推进学校建设标准化为重点，加快缩小区域教育差距” | 宣示 | | 本条的重点和目的，做法在后面各句 | | | | | |
| “继续加大对中西部困难地区支持力度” | 应 | cn_support_for_weaker_regions | 中央转移支付、对口支援资金逐年对照 | | 国家 | 每年 | | Support for weaker regions |
| “省级政府要聚焦促进省域内不同地市、县区之间缩小办学条件和水平差距” | 应 | cn_gaps_within_province | 省域内地市、县区办学条件差距监测和缩小措施 | | | 每年 | 省级政府 | Gaps within province |
| “市级政府要充分发挥区域经济中心作用” | 研判 | | 要看市级政府统筹市域教育的作为；“充分发挥”没有指标，材料只能说明做了哪些事 | | | | | |
| “资源配置重点向经济欠发达县区倾斜” | 应 | cn_resources_to_weaker_counties | 市级教育资金、项目分配表 | | 设区市 | 每年 | 市级政府 | Resources to weaker counties |
| “国家和省级层面建立经济欠发达县区学校办学条件跟踪评估和定期调度机制” | 应 | cn_weaker_counties_tracked | 跟踪评估和定期调度机制文件、调度记录 | | 国家、省 | | 国家和省级层面 | Weaker counties tracked |
| “督促地方政府加强工作统筹” | 应 | cn_local_governments_urged | 督促检查通知、督导报告 | | 国家、省 | 每年 | 国家和省级层面 | Local governments urged |
| “切实兜住办学条件底线” | 应 | cn_conditions_floor | 经济欠发达县区学校办学条件底线达标检查结果 | | 国家、省 | 每年 | | Conditions floor |
| “实施义务教育学校标准化建设工程” | 应 | cn_standard_schools_programme | 标准化建设工程实施方案、年度完成情况 | | | 每年 | | Standard schools programme |
| “完善义务教育学校办学具体标准” | 应 | cn_school_standards | 义务教育学校办学标准文件 | | | | | School standards |
| “建立学校标准化建设台账” | 应 | cn_standard_schools_ledger | 学校标准化建设台账 | | 县（市、区） | | | Standard schools ledger |
| “加大力度并统筹实施义务教育薄弱环节改善与能力提升、教育强国推进工程等项目” | 应 | cn_building_projects | 项目规划、资金下达文件、年度完成情况 | | | 每年 | | Building projects |
| “切实改善学校教学生活和安全保障条件” | 应 | cn_living_and_safety_conditions | 改善教学、生活、安全条件的项目清单和验收记录 | | 县（市、区） | | | Living and safety conditions |
| “加强校园文化环境建设” | 应 | cn_campus_culture | 校园文化环境建设方案和检查记录 | | 学校 | | | Campus culture |
| “各地区在推进学校建设标准化的同时，可结合实际支持学校适当扩大教室学习活动空间和体育运动场地” | 可 | | 允许各地区去做，不作要求 | | | | | |
| “为非寄宿制学校提供学生就餐和午休条件” | 可 | | 承前句“可”，允许各地区去做，不作要求 | | | | | |
| “大力推进国家教育数字化战略行动” | 推进 | cn_digital_strategy | 教育数字化工作方案、年度任务完成情况 | | | | | Digital strategy |
| “促进校园有线、无线、物联网三网融合” | 推进 | cn_networks_joined | 三网融合建设项目清单和进度 | | 县（市、区） | | | Networks joined |
| “建设高速校园网络” | 应 | cn_fast_school_networks | 校园网络建设台账、各校带宽统计 | | 县（市、区） | | | Fast school networks |
| “落实中央关于中小学教职工编制标准和统筹管理相关规定” | 应 | cn_staffing_rules | 编制标准和统筹管理的实施文件 | | 省、县（市、区） | | | Staffing rules |
| “加强思政课、体育、美育、劳动教育和心理健康教育、特殊教育教师配备” | 应 | cn_scarce_subject_teachers | 六类教师招聘计划和配备情况（只报人数） | 加强思政课、体育、美育、劳动教育和心理健康教育、特殊教育教师配备 | 县（市、区） | 每年 | | Scarce subject teachers |
| “各地区制定并实施教师发展提升规划” | 应 | cn_teacher_development_plan | 教师发展提升规划、年度实施情况 | | 省、县（市、区） | | 各地区 | Teacher development plan |
| “大力培养造就高素质专业化教师队伍” | 宣示 | | 培养的目标，没有可以单独核对的事项 | | | | | |
| “显著扩大优秀骨干教师总量” | 研判 | | 要看各级骨干教师人数的逐年变化；“显著”没有界限 | | | | | |
