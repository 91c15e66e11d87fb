// 二、4（群体公平发展）、5（民族地区）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “保障群体公平发展”
依据：national-2023#二/4
对象：县（市、区）
有效：1年
英文：Groups
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 责任单位 | 英文 |
| “以推进教育关爱制度化为重点，加快缩小群体教育差距” | 宣示 | | 本条的重点和目的，做法在后面各句 | | | | | |
| “全面推进义务教育免试就近入学和公办民办学校同步招生政策” | 推进 | cn_admission_without_tests | 当年招生政策文件、招生日程、违规查处记录 | | | 每年 | | Admission without tests |
| “确保不同群体适龄儿童平等接受义务教育” | 应 | cn_equal_access | 当年入学汇总，各群体入学人数（只报人数） | | | 每学年 | | Equal access |
| “完善灵活就业人员和新就业形态劳动者居住证申领政策” | 应 | cn_residence_permits | 居住证申领政策文件 | | 省、设区市、县（市、区） | | | Residence permits |
| “健全以居住证为主要依据的农业转移人口随迁子女入学保障政策” | 应 | cn_migrant_admission_policy | 当年随迁子女入学政策文件 | | | 每年 | | Migrant admission policy |
| “完善孤儿、事实无人抚养儿童、农村留守儿童、困境儿童精准摸排机制” | 应 | cn_vulnerable_children_found | 摸排机制文件、当年摸排汇总（只报人数） | | | 每年 | | Vulnerable children found |
| “加强教育保障和关爱保护” | 应 | cn_vulnerable_children_protected | 教育保障和关爱保护工作方案、落实情况 | | | 每年 | | Vulnerable children protected |
| “优先保障寄宿、交通、营养需求” | 应 | cn_priority_needs | 寄宿、交通、营养三项需求的保障办法和落实汇总（只报人数） | | | 每学年 | | Priority needs |
| “强化人文关怀和心理疏导” | 应 | cn_counselling | 心理疏导服务安排和记录汇总 | | | 每学年 | | Counselling |
| “做好特困学生救助供养” | 应 | cn_destitute_pupils_supported | 特困学生救助供养台账汇总（只报人数、金额） | | | 每年 | | Destitute pupils supported |
| “保障基本学习、生活需求” | 应 | cn_destitute_pupils_needs | 特困学生学习、生活需求保障情况汇总 | 保障特困学生基本学习、生活需求 | | 每年 | | Destitute pupils needs |
| “加强义务教育阶段特殊教育学校建设” | 应 | cn_special_schools | 特殊教育学校建设项目清单、办学条件达标情况 | | | | | Special schools |
| “普通学校随班就读工作” | 应 | cn_inclusive_classes | 随班就读学校名单、资源教室和教师配备情况 | 加强普通学校随班就读工作 | | 每学年 | | Inclusive classes |
| “健全面向视力、听力、言语、肢体、智力、精神、多重残疾以及其他有特殊需要的儿童的特殊教育服务机制” | 应 | cn_special_education_service | 特殊教育服务机制文件，八类儿童各自的服务安排 | | | | | Special education service |
| “坚持精准分析学情” | 应 | cn_learning_analysed | 学情分析报告、教学调整记录 | | 学校 | 每学期 | | Learning analysed |
| “健全面向全体学生的个性化培养机制” | 应 | cn_individual_development | 个性化培养机制文件、覆盖全体学生的安排 | | 学校 | | | Individual development |
| “优化创新人才培养环境条件” | 研判 | | 要看培养的环境、条件有没有改善；没有写哪些条件、到什么程度 | | | | | |
| “加快学校心理辅导室建设” | 推进 | cn_counselling_rooms | 心理辅导室建设清单、已建成学校数 | | | | | Counselling rooms |
| “切实加强学生心理健康教育” | 应 | cn_mental_health_education | 心理健康课程表、活动安排、教师配备 | | 学校 | 每学年 | | Mental health education |
| “完善专门教育保障机制” | 应 | cn_correction_guarantee | 专门教育指导委员会、经费和师资保障文件 | | 省、设区市 | | | Correction guarantee |
| “各省（自治区、直辖市）根据需要建设必要的义务教育阶段专门学校” | 应 | cn_correction_schools | 专门学校需求评估、建设规划和已建学校名单 | | 省 | | 各省（自治区、直辖市） | Correction schools |
| “加强对有严重不良行为未成年学生的教育矫治” | 应 | cn_correction | 教育矫治工作制度、年度情况汇总 | | 设区市、县（市、区） | 每年 | | Correction |

条款 “加快民族地区教育发展”
依据：national-2023#二/5
对象：国家、省
有效：1年
英文：Ethnic minority areas
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “全面改善民族地区办学条件，整体提升办学水平” | 应 | cn_minority_areas_conditions | 民族地区学校建设项目清单、办学条件达标情况 | 全面改善民族地区办学条件 | | 每年 | Minority areas conditions |
| “加强民族地区师资队伍建设” | 应 | cn_minority_areas_teachers | 民族地区教师补充、培养计划和完成情况 | | | 每年 | Minority areas teachers |
| “强化思想政治素质、国家通用语言文字、学科专业素养、教育教学能力等方面专门培训” | 应 | cn_minority_areas_training | 四个方面专门培训的计划和记录 | | | 每年 | Minority areas training |
| “加大“特岗计划”、“国培计划”等项目向民族地区倾斜力度” | 应 | cn_minority_areas_programmes | “特岗计划”、“国培计划”名额分配表和上年的对照 | | | 每年 | Minority areas programmes |
| “推进教育人才“组团式”支援工作” | 推进 | cn_group_support | “组团式”支援方案、派出人数 | | | | Group support |
| “引导和支持优秀教师到民族地区学校帮扶任教” | 支持 | cn_teachers_to_minority_areas | 帮扶任教政策、派出人数 | | | | Teachers to minority areas |
| “将中华民族共同体意识宣传教育纳入学校育人全过程” | 应 | cn_national_community | 课程、教材、活动中的安排 | | 学校 | 每学年 | National community |
| “筑牢各族师生中华民族共同体思想基础” | 宣示 | | 教育的目的，没有可以单独核对的事项 | | | | |
