// 二、（四）教师队伍建设：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “推进中小学师资均衡配置”
依据：fujian-2025#二/四/8
对象：县（市、区）
有效：1年
英文：Teachers are shared out evenly
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 责任单位 | 英文 |
| “全面落实县域内城乡统一的教职工编制标准” | 应 | fj_unified_staffing_standard | 编制标准文件、各校编制核定表 | | | | Unified staffing standard |
| “各地核定公办中小学教职工编制时，要综合考虑3－5年内在校生数、各学科教师储备、高考综合改革等情况” | 应 | fj_quota_looks_ahead | 编制核定文件中对今后三至五年在校生数、学科教师储备、高考综合改革的测算 | 设区市、县（市、区） | | 各地 | Quota looks ahead |
| “合理确定编制规模” | 应 | fj_quota_size_set | 编制核定批复 | 设区市、县（市、区） | | 各地 | Quota size set |
| “将公办中小学教职工编制核定情况纳入机构编制报告事项” | 应 | fj_quota_in_report | 年度机构编制报告的相应页 | 设区市、县（市、区） | 每年 | | Quota in report |
| “加强思想政治、体育、艺术、科学、综合实践、劳动教育、心理健康教育、特殊教育等紧缺学科教师的配备” | 应 | fj_scarce_subject_teachers | 八类紧缺学科教师招聘计划和配备情况（只报人数） | | 每年 | | Scarce subject teachers |
| “科学推进中小学教师“县管校聘”管理改革” | 推进 | fj_county_managed_teachers | “县管校聘”改革方案、年度实施情况 | | | | County managed teachers |
| “推进中小学校长和教师到乡村学校、薄弱学校任教” | 推进 | fj_service_in_rural_schools | 选派方案、到乡村和薄弱学校任教人数 | | 每年 | | Service in rural schools |
| “健全交流轮岗保障与激励机制” | 应 | fj_rotation_incentives | 交流轮岗保障、激励办法 | | | | Rotation incentives |
| “加快实现县域内校际师资均衡配置” | 研判 | | 要看校际教师学历、职称、骨干教师的差异（可参看规则集 quality-balance 的校际差异系数）；方案没有写到什么程度算均衡 | | | | |
| “探索师资队伍跨区域统筹” | 力争 | fj_teachers_across_regions | 跨区域统筹师资的试点方案 | 省、设区市 | | | Teachers across regions |
| “完善省市县校分级负责、分工明确的教师培训体系” | 应 | fj_training_system | 教师培训体系文件、各级分工 | 省、设区市、县（市、区）、学校 | | | Training system |
| “加大培训力度” | 应 | fj_more_training | 当年培训计划、经费和上年的对照 | 省、设区市、县（市、区） | 每年 | | More training |
| “持续提升中小学教师教学技能” | 研判 | | 要看教学技能竞赛、课堂教学评价的变化；“持续提升”没有指标 | | | | |
| “奖励推广优秀教学成果” | 应 | fj_teaching_results_rewarded | 教学成果奖励、推广文件 | 省、设区市 | | | Teaching results rewarded |

条款 “落实惠师尊师举措”
依据：fujian-2025#二/四/9
对象：县（市、区）
有效：1年
英文：Respect and care for teachers
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “健全中小学教师工资长效联动机制” | 应 | fj_pay_linked_to_civil_servants | 工资联动机制文件、当年核定绩效工资总量的测算 | | 每年 | Pay linked to civil servants |
| “支持各地因地制宜将符合条件的教师纳入当地政府住房保障范围” | 支持 | fj_teacher_housing | 住房保障政策、纳入保障的教师人数 | | | Teacher housing |
| “实施乡村园丁关爱工程” | 应 | fj_rural_teachers_cared_for | 乡村园丁关爱工程实施文件、当年项目清单 | 省 | 每年 | Rural teachers cared for |
| “提高教师政治地位、社会地位、职业地位” | 宣示 | | 总的要求，做法在后面各句和待遇各条 | | | |
| “维护教师职业尊严和合法权益” | 应 | fj_teachers_rights | 教师权益维护制度、案件处理记录（只报件数） | | 每年 | Teachers rights |
| “维护教师教育惩戒权” | 应 | fj_disciplinary_power | 学校教育惩戒实施细则 | 学校 | | Disciplinary power |
| “规范社会事务进校园” | 应 | fj_outside_affairs_in_schools | 社会事务进校园清单、审批记录 | | 每年 | Outside affairs in schools |
| “减轻教师非教育教学任务负担” | 应 | fj_teachers_burden_reduced | 减负清单、督查检查考核事项和上年的对照 | | 每年 | Teachers burden reduced |
