// 二、3（校际均衡发展）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “加快校际均衡发展”
依据：national-2023#二/3
对象：县（市、区）
有效：1年
英文：Schools
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “以推进师资配置均衡化为重点，加快缩小校际办学质量差距” | 宣示 | | 本条的重点和目的，做法在后面各句 | | | | |
| “完善集团化办学和学区制管理办法及运行机制” | 应 | cn_school_groups | 集团化办学、学区制管理办法和运行机制文件 | | | | School groups |
| “促进校际间管理、教学、教研紧密融合” | 推进 | cn_schools_work_as_one | 集团、学区统一管理、联合教研的制度和记录 | | | 每学年 | Schools work as one |
| “强化优质带动、优势互补、资源共享” | 应 | cn_strong_schools_lead | 集团、学区内教师共享、资源共享清单 | | | | Strong schools lead |
| “加快实现集团内、学区内校际优质均衡” | 研判 | | 要看集团、学区内各校资源和质量的差异；没有写差异缩小到多少 | | | | |
| “为县域义务教育优质均衡发展奠定基础” | 宣示 | | 工作的意义，没有可以单独核对的事项 | | | | |
| “促进新优质学校成长” | 推进 | cn_new_quality_schools | 新优质学校培育方案、名单 | | | | New quality schools |
| “办好群众“家门口”的学校” | 研判 | | 要看群众对就近学校的满意度调查；“办好”没有指标 | | | | |
| “实施校长教师有序交流轮岗行动计划” | 应 | cn_rotation_action_plan | 交流轮岗行动计划、年度实施情况 | | 省、县（市、区） | 每年 | Rotation action plan |
| “科学推进教师“县管校聘”管理改革” | 推进 | cn_county_managed_teachers | “县管校聘”改革方案、年度实施情况 | | | | County managed teachers |
| “从城市、农村等不同地区的实际出发，完善交流轮岗保障与激励机制” | 应 | cn_rotation_incentives | 交流轮岗保障、激励办法中分城乡的规定 | | | | Rotation incentives |
| “推动优秀校长和骨干教师向乡村学校、办学条件薄弱学校流动” | 推进 | cn_leading_teachers_to_weak_schools | 向乡村、薄弱学校流动的校长和骨干教师人数 | | | 每年 | Leading teachers to weak schools |
| “加快实现县域内校际间师资均衡配置” | 研判 | | 要看校际教师学历、职称、骨干教师的差异（可参看规则集 quality-balance 的校际差异系数）；没有写到什么程度算均衡 | | | | |
| “对培养、输送优秀骨干教师的学校给予奖励支持” | 应 | cn_schools_that_send_teachers_rewarded | 奖励办法、受奖励学校名单 | | | 每年 | Schools that send teachers rewarded |
| “对作出突出贡献的校长教师在各级评优表彰工作中予以倾斜” | 应 | cn_outstanding_teachers_favoured | 评优表彰文件中的倾斜规定 | | 省、设区市、县（市、区） | | Outstanding teachers favoured |
| “按照国家有关规定予以表彰奖励” | 应 | cn_outstanding_teachers_commended | 表彰奖励文件 | 对作出突出贡献的校长教师按照国家有关规定予以表彰奖励 | 省、设区市、县（市、区） | | Outstanding teachers commended |
| “积极探索建立新招聘教师在办学水平较高的学校见习培养制度” | 力争 | cn_new_teachers_trained_in_strong_schools | 见习培养制度文件、见习安排（只报人数） | | | | New teachers trained in strong schools |
| “聚焦新课程、新教材、新方法、新技术，加大“国培计划”实施力度” | 应 | cn_national_training | “国培计划”年度实施方案、绩效报告，和上年的对照 | 加大“国培计划”实施力度 | 国家、省 | 每年 | National training |
| “推动省、市、县、学校开展校长教师全员培训” | 推进 | cn_training_by_provinces_and_schools | 省级培训计划、校本培训计划和参训情况（只报人数） | | 省、学校 | 每年 | Training by provinces and schools |
| “优化师范生培养方案和课程体系” | 应 | cn_student_teachers | 师范专业培养方案修订文件 | | 省 | | Student teachers |
| “开展人工智能助推教师队伍建设行动” | 应 | cn_ai_for_teachers | 行动方案、试点名单 | | 国家、省 | | AI for teachers |
| “全面提高校长办学治校能力和教师教育教学水平” | 研判 | | 要看校长、教师考核和教学质量的变化；“全面提高”没有指标 | | | | |
| “支持教师创新教学方式” | 支持 | cn_new_ways_of_teaching | 支持教学创新的政策、项目 | | 省、县（市、区） | | New ways of teaching |
| “深入开展精品课遴选工作” | 应 | cn_model_lessons | 精品课遴选通知、入选名单 | | 国家、省 | 每年 | Model lessons |
| “大力推广应用优秀教学成果” | 应 | cn_teaching_results_spread | 优秀教学成果推广方案、应用学校名单 | | 省 | | Teaching results spread |
| “提高教师数字素养和信息技术应用能力” | 研判 | | 要看教师数字素养测评结果的变化；没有规定测评水平 | | | | |
| “建设全国基础教育管理服务平台” | 应 | cn_management_platform | 平台建设和运行年度报告 | | 国家 | | Management platform |
| “提升数字化管理水平和管理效能” | 研判 | | 要看管理事项办理的便捷和准确程度；没有指标 | | | | |
| “完善学校管理和义务教育质量评价制度” | 应 | cn_evaluation_system | 学校管理、义务教育质量评价制度文件 | | 省、县（市、区） | | Evaluation system |
| “积极开展县域义务教育优质均衡创建和督导评估认定工作” | 应 | cn_recognition_work | 创建规划、督导评估认定工作文件和结果 | | 省、县（市、区） | 每年 | Recognition work |
