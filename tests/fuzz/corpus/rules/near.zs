// 演示用：修约会改变结果的值、未注明日期的数、只计数的成员、按分钟填报的小时数、口径的理由。
规则集 near “演示规则（临界）” 
版本：1.0.0
英文：demonstration rules, near the line
依据：near-doc
适用：全国
性质：约束性
施行：2020-01-01 载明

文件 near-doc “演示文件二”
文号：演示〔2020〕2号
原文：转述
日期：2020-01-01

层级 county “县”
层级 school “学校”
上级：县
单位：校
层级 class “班级”
上级：学校
单位：班

数据 funds “培训经费”
英文：Training funds
层级：县
类型：数
单位：元
提供：县财政局
释义：全年培训支出。
数据 payroll “工资总额”
英文：Payroll
层级：县
类型：数
单位：元
提供：县财政局
数据 network “网络已建成”
英文：Network built
层级：县
类型：是否
提供：县教育局
数据 exercise “每天锻炼时间”
英文：Daily exercise
层级：县
类型：数
单位：小时
提供：县教育局
数据 entrants “入学人数”
英文：Entrants
层级：县
类型：整数
单位：人
提供：县教育局
数据 graduates “毕业人数”
英文：Graduates
层级：县
类型：整数
单位：人
属于：入学人数
算法：入学人数 - 流失人数
提供：县教育局
数据 lost “流失人数”
英文：Lost
层级：县
类型：整数
单位：人
属于：入学人数
提供：县教育局
数据 formula_a “甲式比例”
英文：Formula A
层级：县
类型：占比
提供：县教育局
数据 formula_b “乙式比例”
英文：Formula B
层级：县
类型：占比
提供：县教育局
数据 pupils “在校生数”
英文：Pupils
层级：学校
类型：整数
单位：人
数据 books “图书册数”
英文：Books
层级：学校
类型：整数
单位：册
数据 rooms “专用教室数”
英文：Rooms
层级：学校
类型：整数
单位：间
数据 leisure “课外活动室”
英文：Leisure room
层级：学校
类型：是否
定义 books_each “生均图书”
英文：Books each
层级：学校
单位：册/人
算法：图书册数 / 在校生数

口径 how “比例算法”
英文：how the share is worked out
依据：near-doc#三 “比例达到95%”
按：（一）a “甲式” “formula A”：甲式比例；（二）b “乙式” “formula B”：乙式比例
理由：文件没有写算法。

规则 hundredth “专用教室”
英文：rooms for classes
依据：near-doc#十 “每12个班1间”
对象：学校
应：专用教室数 对 计数（班级） 按 每12班 1间 配足，尾数进一
说明：教室数由学校填报。
规则 training “培训经费比例”
英文：training funds
依据：near-doc#二 “不低于2.5%”
对象：县
应：培训经费 / 工资总额 不低于 2.5%
规则 spread “校际差异”
英文：spread
依据：near-doc#九/二 “差异系数不超过0.50”
对象：县
应：差异系数（学校：生均图书，权 在校生数）不超过 0.50
规则 network_by “建成网络”
英文：network built
依据：near-doc#九/一 “到2020年建成网络”
对象：县
期限：到2020年
应：网络已建成
规则 exercise_hour “锻炼一小时”
英文：an hour of exercise
依据：near-doc#四 “每天1小时”
对象：县
应：每天锻炼时间 不少于 1小时
规则 share “比例”
英文：the share
依据：near-doc#三 “比例达到95%”
对象：县
应：比例算法 不低于 95%
规则 completion “毕业比例”
英文：completion
依据：near-doc#一 “比例达到95%”
对象：县
应：毕业人数 占 入学人数 不低于 95%
规则 leisure “课外活动室”
英文：leisure rooms
依据：near-doc#五 “学校原则上设课外活动室”
对象：学校
原则上：课外活动室
