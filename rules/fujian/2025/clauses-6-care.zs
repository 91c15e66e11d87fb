// 二、（五）教育关爱服务：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “统筹推进“双减”和教育教学质量提升”
依据：fujian-2025#二/五/10
对象：学校
有效：1年
英文：Less burden, better teaching
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “持续推进学校减负提质工作” | 推进 | fj_burden_reduction | 减负提质工作方案、检查记录 | 县（市、区） | 每年 | Burden reduction |
| “强化课堂主阵地作用” | 研判 | | 要看课堂教学视导和听课评价；没有材料能单独说明课堂的作用强了 | | | |
| “全面提升课堂教学水平” | 研判 | | 要看课堂教学评价、质量监测的变化；“全面提升”没有指标 | | | |
| “丰富课后服务内容” | 应 | fj_after_school_content | 当学期课后服务课程表 | | 每学期 | After school content |
| “完善课后服务体系” | 应 | fj_after_school_system | 课后服务制度、收费和经费保障文件 | 县（市、区） | | After school system |
| “落实课程方案和课程标准” | 应 | fj_curriculum_carried_out | 学校课程实施方案、课程表 | | 每学年 | Curriculum carried out |
| “推动育人方式、培养模式改革” | 推进 | fj_education_reform | 改革方案、实验校名单 | 县（市、区） | | Education reform |
| “全面提高教育教学质量” | 宣示 | | 总的目标，没有指标 | | | |
| “压减重复性作业” | 应 | fj_less_repetitive_homework | 作业管理制度、作业公示和检查记录 | | 每学期 | Less repetitive homework |
| “减少日常考试测试频次” | 应 | fj_fewer_tests | 考试管理制度、当学期考试测试次数和上学期的对照 | | 每学期 | Fewer tests |
| “强化科技教育和人文教育协同” | 应 | fj_science_and_humanities | 课程实施方案、活动安排 | | | Science and humanities |
| “强化核心素养培育” | 研判 | | 要看学生核心素养的表现和质量监测；没有规定测评办法 | | | |
| “推动体育传统特色校建设” | 推进 | fj_sports_schools | 体育传统特色学校名单、建设情况 | 县（市、区） | | Sports schools |
| “鼓励各地结合实际适当扩大教室学习活动空间和体育运动场地” | 鼓励 | fj_more_space | 扩建改造清单、扩大的面积 | 县（市、区） | | More space |
| “为非寄宿制学校提供学生就餐和午休条件” | 鼓励 | fj_meals_and_rest | 提供就餐、午休条件的非寄宿制学校名单 | 县（市、区） | | Meals and rest |
| “加强校外培训监管行政执法体系建设” | 应 | fj_training_enforcement | 执法机构、人员和制度文件 | 省、设区市、县（市、区） | | Training enforcement |
| “严控学科类培训” | 应 | fj_subject_training_controlled | 学科类培训机构名录、检查和查处记录 | 设区市、县（市、区） | 每年 | Subject training controlled |
| “规范非学科类培训” | 应 | fj_other_training_regulated | 非学科类培训机构准入标准、检查记录 | 设区市、县（市、区） | 每年 | Other training regulated |
| “持续减轻学生校外培训负担” | 研判 | | 要看学生校外培训时间和家庭支出的调查；没有指标 | | | |
| “加强学校安全教育” | 应 | fj_safety_education | 安全教育计划、课时安排 | | 每学年 | Safety education |
| “落实新生安全教育课和安全教育周制度” | 应 | fj_safety_lessons_and_week | 新生安全教育课课表、安全教育周方案和记录 | | 每学年 | Safety lessons and week |

条款 “加强特殊群体教育保障”
依据：fujian-2025#二/五/11
对象：县（市、区）
有效：1年
英文：Children with special needs
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “进一步健全完善以居住证为主要依据的随迁子女入学保障政策” | 应 | fj_migrant_admission_policy | 当年随迁子女入学政策文件 | | 每年 | Migrant admission policy |
| “推行“长幼随学”的就读举措” | 应 | fj_siblings_policy | “长幼随学”办法、招生工作意见 | | | Siblings policy |
| “推动落实多孩家庭子女同校就读” | 推进 | fj_siblings_same_school | 申请同校就读和已落实的户数（只报户数） | | 每学年 | Siblings same school |
| “深入实施特殊教育发展提升行动” | 应 | fj_special_education_action | 特殊教育发展提升行动计划、年度完成情况 | 省、设区市、县（市、区） | 每年 | Special education action |
| “建立学习困难学生帮扶制度” | 应 | fj_help_for_strugglers | 帮扶制度文件、帮扶记录汇总 | 学校 | 每学年 | Help for strugglers |
| “完善孤儿、事实无人抚养儿童、流动儿童、农村留守儿童、残疾儿童等群体精准摸排机制” | 应 | fj_vulnerable_children_found | 摸排机制文件、当年摸排汇总（只报人数） | | 每年 | Vulnerable children found |
| “优先保障寄宿、交通、营养、无障碍需求” | 应 | fj_priority_needs | 寄宿、交通、营养、无障碍四项需求的保障办法和落实汇总（只报人数） | | 每学年 | Priority needs |
| “推进全过程教育保障和关爱保护” | 推进 | fj_care_throughout | 关爱保护工作方案、跟踪记录汇总 | | | Care throughout |
| “完善控辍保学常态化报告和多部门协作机制” | 应 | fj_dropout_reports | 控辍保学报告制度、多部门协作机制文件、当学期报告 | | 每学期 | Dropout reports |
| “严防适龄儿童少年失学辍学” | 应 | fj_dropout_prevented | 失学辍学台账、劝返复学记录汇总（只报人数） | | 每学期 | Dropout prevented |

条款 “实施精准化学生资助”
依据：fujian-2025#二/五/12
对象：省
有效：1年
英文：Aid for students
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 期间 | 英文 |
| “完善覆盖全学段学生资助体系” | 应 | fj_aid_for_all_stages | 从学前到高等教育各学段的资助政策文件 | | | Aid for all stages |
| “进一步巩固和完善幼儿资助政策” | 应 | fj_preschool_aid_policy | 幼儿资助政策文件、当年执行情况 | | 每年 | Preschool aid policy |
| “义务教育“两免一补”政策” | 应 | fj_two_exemptions_policy | “两免一补”资金下达文件、执行情况 | 进一步巩固和完善义务教育“两免一补”政策 | 每年 | Two exemptions policy |
| “对残疾学生特殊学习用品、教育训练、交通费等予以补助” | 应 | fj_disabled_students_subsidised | 三类补助的政策文件和发放汇总（只报人数、金额） | | 每年 | Disabled students subsidised |
