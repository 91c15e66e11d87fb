// 演示用的规则，不是任何文件的内容。每种测算结果、每种程度各有一条。
规则集 demo “演示规则”
版本：1.0.0
依据：demo-doc
适用：全国
性质：约束性
施行：2020-01-01 载明

文件 demo-doc “演示文件”
文号：演示〔2020〕1号
原文：转述
日期：2020-01-01

层级 county “县”
层级 school “学校”
上级：县
单位：校

数据 teachers “教师数”
英文：Teachers
层级：县
类型：整数
单位：人
提供：县教育局
数据 rotated “轮岗教师数”
英文：Teachers rotated
层级：县
类型：整数
单位：人
属于：教师数
提供：县教育局
数据 trained “完成培训教师数”
英文：Teachers trained
层级：县
类型：整数
单位：人
属于：教师数
提供：县教师进修学校
数据 funds “教育经费”
英文：Education funds
层级：县
类型：数
单位：元
期间：每年
提供：县财政局
数据 retention “巩固率”
英文：Retention
层级：县
类型：占比
提供：县教育局
数据 pupils “在校生数”
英文：Pupils
层级：学校
类型：整数
单位：人
提供：学校
数据 books “图书册数”
英文：Books
层级：学校
类型：整数
单位：册
提供：学校
数据 exercise “每天锻炼时间”
英文：Exercise a day
层级：学校
类型：数
单位：小时
提供：学校

口径 about_60 “60％左右”
依据：demo-doc#五 “60％左右”
按：（一）floor：不低于 60%；（二）open：不设限
英文：about 60%

规则 rotation “教师轮岗”
依据：demo-doc#一
对象：县
应：（一）share “轮岗比例” “share rotated”：轮岗教师数 占 教师数 不低于 10% “轮岗比例不低于10%”；
  （二）plan “轮岗方案” “plan”：证明 “轮岗方案已印发” “印发轮岗方案”
责任单位：县教育局
英文：Teacher rotation

规则 training “教师培训”
依据：demo-doc#二 “培训完成率达到100%”
对象：县
应：完成培训教师数 占 教师数 达到 100%
英文：Teacher training

规则 growth “经费增长”
依据：demo-doc#三 “经费增幅不低于5%”
对象：县
期间：每年
力争：增幅（教育经费） 不低于 5%
英文：Growth of funds

规则 goal “2027年目标”
依据：demo-doc#四 “到2027年，巩固率达到98%”
对象：县
应：到2027年，巩固率 达到 98%
英文：Goal for 2027

规则 about “轮岗比例左右”
依据：demo-doc#五 “60％左右”
对象：县
应：完成培训教师数 占 教师数 为 60％左右（about_60）
英文：About 60%

规则 differences “校际差异”
依据：demo-doc#六 “差异系数不超过0.50”
对象：县
原则上：差异系数（学校：图书册数 / 在校生数，权 在校生数） 不超过 0.50
英文：Differences between schools

规则 size “学校规模”
依据：demo-doc#七 “学校不超过2000人”
对象：县
应：每（学校：在校生数 不超过 2000人）
英文：Size of schools

规则 exercise_time “锻炼时间”
依据：demo-doc#八 “100人以上的学校每天锻炼1小时”
对象：学校
条件：在校生数 不少于 100人
鼓励：每天锻炼时间 不少于 1小时
英文：Exercise

规则 poaching “违规招生”
依据：demo-doc#九 “不得违规招生”
对象：县
不得：发生 “违规招生”
英文：Admission against the rules

规则 spirit “校风”
依据：demo-doc#十 “校风良好”
对象：县
应：研判 “校风良好”
英文：Spirit
