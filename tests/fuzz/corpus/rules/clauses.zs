规则集 fujian

条款 “优化教育设施布局规划” // a clause in Chinese
依据：fujian-2025#二/一/1
对象：县（市、区）
期间：每年
有效：1年
责任单位：县（市、区）党委和政府
| 原文 | 归类 | 编号 | 凭据或理由 | 责任单位 |
| --- | --- | --- | --- | --- |
| “建立与常住人口变化相协调的基本公共教育服务供给机制” | 应 | supply_mechanism | 供给机制文件及执行情况（〔2025〕3号，见“附件”） | 县教育局 |
| “以城带乡、整体推进城乡义务教育发展” | 宣示 | | 总的要求：没有可以单独核对的事项；第1条已写 | |

条款
依据：fujian-2025#二/一/2
期限：到2027年
| 归类 | 原文 | 要求 | 英文 | 对象 | 编号 | 期间 | 凭据 |
| 不得 | “严禁拆分” | “把学校拆分为两校” | no school is split | 学校 | no_split | 每学年 | 核查记录 |
| 研判 | “有序扩大” | | | | | | 看“有序”与否，要看几年的安排 |

clause "Layout"
cite: fujian-2025#二/一/3
english: Layout of schools
for: county
every: year
| quote | class | id | evidence or reason | english | for | each |
| "plan “ahead” of need" | must not | plan_ahead | the plan, as published | plan ahead | county | term |
| "in step with the population" | in principle | in_step | figures of each year | in step | | |
