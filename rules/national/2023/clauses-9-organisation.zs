// 五（组织实施）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “认真做好组织实施”
依据：national-2023#五
对象：省、设区市、县（市、区）
有效：1年
英文：Organisation
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 责任单位 | 英文 |
| “加强党的全面领导” | 宣示 | | 领导原则，做法在后面各句 | | | | | |
| “各级党委和政府要把构建优质均衡的基本公共教育服务体系作为实现共同富裕的一项重大民生工程” | 应 | cn_major_project | 党委、政府把它列为重大民生工程的文件 | | | | 各级党委和政府 | Major project |
| “列入党委和政府重要议事日程” | 应 | cn_on_the_agenda | 党委常委会、政府常务会议研究基本公共教育服务的纪要 | 构建优质均衡的基本公共教育服务体系列入党委和政府重要议事日程 | | 每年 | 各级党委和政府 | On the agenda |
| “强化省级统筹” | 应 | cn_province_coordinates | 省级统筹的协调机制文件、年度工作情况 | | 省 | | | Province coordinates |
| “充分发挥市级政府作用” | 应 | cn_cities_play_their_part | 市级政府的任务分工、年度工作情况 | | 设区市 | | | Cities play their part |
| “落实以县为主的管理责任” | 应 | cn_counties_are_responsible | 县级管理责任清单、年度履职情况 | | 县（市、区） | | | Counties are responsible |
| “制定工作实施方案” | 应 | cn_implementation_plan | 本省实施方案 | | 省 | | | Implementation plan |
| “建立部门协同机制” | 应 | cn_departments_work_together | 部门协同机制文件、会商记录 | | | | | Departments work together |
| “压实部门责任” | 应 | cn_departments_responsible | 任务分工和责任清单 | | | | | Departments responsible |
| “形成工作合力” | 宣示 | | 协同的目的，没有可以单独核对的事项 | | | | | |
| “确保各项政策措施落到实处” | 应 | cn_measures_carried_out | 督导检查报告、任务完成情况 | | | 每年 | | Measures carried out |
| “深化基础教育综合改革实验区建设” | 应 | cn_reform_zones | 实验区名单、建设方案、年度总结 | | 国家、省 | | | Reform zones |
| “强化区域统筹和改革攻坚” | 研判 | | 要看实验区改革任务的突破；没有写攻坚哪些事项、到什么程度 | | | | | |
| “同时，进一步加大对普惠性非基本公共教育服务支持力度” | 应 | cn_support_beyond_basic | 学前、高中阶段财政投入和上年的对照 | 进一步加大对普惠性非基本公共教育服务支持力度 | 省、县（市、区） | 每年 | | Support beyond basic |
| “完善普惠性学前教育保障机制” | 应 | cn_preschool_guarantee | 生均财政拨款、公用经费、收费等保障政策文件 | | 省、县（市、区） | | | Preschool guarantee |
| “提高县域普通高中办学水平” | 应 | cn_county_senior_schools | 县域普通高中发展提升行动方案、年度完成情况 | | 省、县（市、区） | 每年 | | County senior schools |
| “整体提升公共教育服务能力” | 宣示 | | 总的目的，没有可以单独核对的事项 | | | | | |
| “采取财政补贴、服务性收费或代收费等方式筹措义务教育课后服务经费” | 应 | cn_after_school_funding | 课后服务经费筹措办法、当年经费来源 | | 县（市、区） | 每学年 | | After school funding |
| “丰富优质课后服务资源” | 应 | cn_after_school_resources | 课后服务项目和师资目录 | | 县（市、区） | 每学年 | | After school resources |
| “强化课后育人功能” | 研判 | | 要看课后服务内容和学生的收获；没有指标 | | | | | |
| “各地区各部门要加大政策宣传解读力度” | 应 | cn_policy_explained | 政策宣传解读材料目录 | | | 每年 | 各地区各部门 | Policy explained |
| “及时总结、广泛宣传典型经验和实施成效” | 应 | cn_experience_publicised | 典型经验总结材料、宣传报道目录 | | | 每年 | 各地区各部门 | Experience publicised |
| “形成全社会关心支持教育的良好氛围” | 宣示 | | 宣传的目的，没有可以单独核对的事项 | | | | | |

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “条款：职责有材料”
截至：2026-12-31
设：国家 中国（cn_management_platform = 已证明）
设：省 350000（cn_implementation_plan = 已证明，cn_school_standards = 已证明）
应得：cn_management_platform 达标
应得：cn_implementation_plan 达标
应得：cn_school_standards 达标

测试 “条款：没有做到、没有材料”
截至：2026-12-31
设：国家 中国（cn_management_platform = 未证明）
设：省 350000（cn_implementation_plan = 未证明）
应得：cn_management_platform 未达标
应得：cn_implementation_plan 未达标
应得：cn_school_standards 待核实
