// 三（学生资助）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “家庭经济困难学生资助全覆盖”
依据：national-2023#三/7
对象：省
有效：1年
英文：Aid for all in need
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “完善覆盖全学段学生资助体系” | 应 | cn_aid_for_all_stages | 从学前到高等教育各学段的资助政策文件 | | | | Aid for all stages |
| “建立健全幼儿资助制度” | 应 | cn_preschool_aid_system | 幼儿资助制度文件 | | | | Preschool aid system |
| “通过减免保教费等方式” | 应 | cn_preschool_fees_reduced | 减免保教费的办法和发放汇总（只报人数、金额） | 减免家庭经济困难幼儿保教费等 | | 每年 | Preschool fees reduced |
| “坚持和完善义务教育“两免一补”政策” | 应 | cn_two_exemptions_policy | “两免一补”资金下达文件、执行情况 | | | 每年 | Two exemptions policy |
| “深入实施农村义务教育学生营养改善计划” | 应 | cn_nutrition_programme | 营养改善计划实施方案、资金和供餐检查记录 | | 县（市、区） | 每年 | Nutrition programme |
| “对残疾学生特殊学习用品、教育训练、交通费等予以补助” | 应 | cn_disabled_students_subsidised | 三类补助的政策文件和发放汇总（只报人数、金额） | | | 每年 | Disabled students subsidised |
| “根据经济社会发展水平和国家财政状况，综合考虑物价水平和生活成本等变动情况，完善资助标准动态调整机制” | 应 | cn_aid_standards_adjusted | 资助标准动态调整机制文件、测算和历次调整 | | | | Aid standards adjusted |
| “帮助家庭经济困难学生顺利完成学业” | 研判 | | 要看受资助学生的毕业和辍学情况以及原因；资助材料说明不了学业完成是不是因为资助 | | | | |

条款 “提升学生资助精准化水平”
依据：national-2023#三/8
对象：省
有效：1年
英文：Aid that reaches the right pupils
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “依托政务数据共享交换平台，加强教育与民政、农业农村、残联等部门间数据共享交换” | 应 | cn_aid_data_shared | 部门数据共享协议、比对记录 | 教育与民政、农业农村、残联等部门间数据共享交换 | | 每学年 | Aid data shared |
| “完善家庭经济困难学生认定依据和工作程序” | 应 | cn_need_assessed | 家庭经济困难学生认定办法和工作程序 | | | | Need assessed |
| “提高家庭经济困难学生认定精准度和异地申请的便利性” | 研判 | | 要看错认漏认的核查和异地申请的办理时间；没有写精准、便利到什么程度 | | | | |
| “不断完善资助资金发放机制” | 推进 | cn_aid_payment | 资助资金发放办法、发放时限检查 | | | | Aid payment |
| “推动各地区根据所辖地区经济发展水平、财政状况及家庭经济困难学生分布状况，差别化确定资助比例和标准” | 推进 | cn_aid_differentiated | 各地区资助比例和标准文件 | | | | Aid differentiated |
| “进一步巩固拓展脱贫攻坚成果” | 宣示 | | 总的要求，做法在后面各句 | | | | |
| “保持学生资助政策总体稳定、有效衔接” | 应 | cn_aid_policy_stable | 脱贫攻坚过渡期前后资助政策的对照 | | | | Aid policy stable |
| “对防止返贫动态监测对象子女给予重点关注” | 应 | cn_families_at_risk | 监测对象子女名册比对和资助汇总（只报人数） | | 县（市、区） | 每学年 | Families at risk |
| “加强学生资助政策宣传” | 应 | cn_aid_publicised | 资助政策宣传材料、告知书 | | | 每学年 | Aid publicised |
| “确保资助信息公开透明” | 应 | cn_aid_transparent | 资助标准、程序、结果公示记录（不公示个人隐私） | | 县（市、区） | 每学年 | Aid transparent |
