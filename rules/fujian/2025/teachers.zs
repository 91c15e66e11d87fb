// 二、（四）开展高素质专业化教师队伍建设行动。测试中的数据都是虚构的。

规则集 fujian

// ── 8 全员培训、不得抢挖 ─────────────────────────────────────────

规则 full_training “校长和教师全员培训”
依据：fujian-2025#二/四/8
落实：national-2023#二/3
对象：设区市、县（市、区）
推进：是
应：参加全员培训的校长教师数 等于 应参加全员培训的校长教师数 “推动市县开展校长和教师全员培训”
英文：All principals and teachers are trained
说明：全员是校长（园长）和教师一个不少，不能只算教师。方案写“推动”，没有完成的按“未达到预期目标”。

数据 coastal_area “沿海地区”
英文：Coastal area
层级：设区市、县（市、区）
类型：是否
提供：省教育厅
来源：山海协作帮扶关系文件
释义：本市、县是否属于方案所说的沿海地区，由省教育厅按山海协作帮扶关系认定。

规则 no_poaching_from_mountains “不得从山区抢挖校长和教师”
依据：fujian-2025#二/四/8
落实：national-2023#二/1
对象：设区市、县（市、区）、学校
条件：沿海地区
不得：发生 “从山区抢挖中小学优秀校长和教师” “沿海地区不得从山区抢挖中小学优秀校长和教师”
凭据：当年引进校长教师名册的核查记录（只报人数和来源地）、教育部门年度核查记录
有效：1年
英文：Coastal areas do not poach principals and teachers from the mountains

// ── 9 工资待遇 ──────────────────────────────────────────────

规则 teacher_pay “教师平均工资不低于公务员”
依据：fujian-2025#二/四/9
落实：national-2023#二/6
对象：县（市、区）
期间：每年
应：义务教育教师平均工资收入 不低于 当地公务员平均工资收入 “义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平”
英文：Average pay of teachers is no lower than that of local civil servants
说明：“当地”按县（市、区）；平均工资按年统计，每年一算。

规则 teacher_pay_everywhere “各县教师平均工资不低于公务员”
依据：fujian-2025#二/四/9 “巩固义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平成果”
落实：national-2023#二/6
对象：省
应：每（县（市、区）：符合 teacher_pay）
英文：In every county the average pay of teachers is no lower than that of civil servants

规则 rural_allowance “乡村教师生活补助”
依据：fujian-2025#二/四/9
落实：national-2023#二/6
对象：县（市、区）
期间：每年
条件：应享受乡村教师生活补助的教师数 多于 0人
应：已享受乡村教师生活补助的教师数 等于 应享受乡村教师生活补助的教师数 “全面落实乡村教师生活补助政策”
英文：Every rural teacher entitled receives the living allowance
说明：“全面落实”按应享受的教师人人享受掌握；补助按年发放，每年一算。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “培训、抢挖、工资、补助：都做到了”
情形：刚达标
截至：2026-12-31
设：省 350000
报全：县 1个
设：设区市 350500（沿海地区 = 是，参加全员培训的校长教师数 = 6000人，应参加全员培训的校长教师数 = 6000人，no_poaching_from_mountains_city = 未发现）
设：县 350524（沿海地区 = 是，参加全员培训的校长教师数 = 1000人，应参加全员培训的校长教师数 = 1000人，no_poaching_from_mountains_county = 未发现，义务教育教师平均工资收入 = 98000元，当地公务员平均工资收入 = 98000元，
  应享受乡村教师生活补助的教师数 = 300人，已享受乡村教师生活补助的教师数 = 300人）
设：学校 350524-0001（no_poaching_from_mountains_school = 未发现）
应得：full_training_city 达标
应得：full_training_county 达标
应得：no_poaching_from_mountains_city 达标
应得：no_poaching_from_mountains_county 达标
应得：no_poaching_from_mountains_school 于 350524-0001 达标
应得：teacher_pay 达标
应得：teacher_pay_everywhere 达标
应得：rural_allowance 达标

测试 “培训、抢挖、工资、补助：都差一点”
情形：刚未达标
截至：2026-12-31
设：省 350000
报全：县 1个
设：设区市 350500（沿海地区 = 是，参加全员培训的校长教师数 = 5999人，应参加全员培训的校长教师数 = 6000人，no_poaching_from_mountains_city = 发现）
设：县 350524（沿海地区 = 是，参加全员培训的校长教师数 = 999人，应参加全员培训的校长教师数 = 1000人，no_poaching_from_mountains_county = 发现，义务教育教师平均工资收入 = 97999元，当地公务员平均工资收入 = 98000元，
  应享受乡村教师生活补助的教师数 = 300人，已享受乡村教师生活补助的教师数 = 299人）
设：学校 350524-0001（no_poaching_from_mountains_school = 发现）
应得：full_training_city 未达标，差 1人
应得：full_training_county 未达标，差 1人
应得：no_poaching_from_mountains_city 未达标
应得：no_poaching_from_mountains_county 未达标
应得：no_poaching_from_mountains_school 于 350524-0001 未达标
应得：teacher_pay 未达标，差 1元
应得：teacher_pay_everywhere 未达标
应得：rural_allowance 未达标，差 1人

测试 “培训、抢挖、工资、补助：没有报全”
情形：缺数据
截至：2026-12-31
设：省 350000
报全：县 2个
设：设区市 350500（沿海地区 = 是，应参加全员培训的校长教师数 = 6000人）
设：县 350524（沿海地区 = 是，应参加全员培训的校长教师数 = 1000人，义务教育教师平均工资收入 = 98000元，
  应享受乡村教师生活补助的教师数 = 300人）
设：学校 350524-0001
应得：full_training_city 待核实
应得：full_training_county 待核实
应得：no_poaching_from_mountains_city 待核实
应得：no_poaching_from_mountains_county 待核实
应得：no_poaching_from_mountains_school 于 350524-0001 待核实
应得：teacher_pay 待核实
应得：teacher_pay_everywhere 待核实
应得：rural_allowance 待核实

测试 “抢挖、补助：山区县；没有应享受补助的教师”
情形：不适用
截至：2026-12-31
设：设区市 350800（沿海地区 = 否）
设：县 350524（沿海地区 = 否，应享受乡村教师生活补助的教师数 = 0人）
设：学校 350524-0001
应得：no_poaching_from_mountains_city 不适用
应得：no_poaching_from_mountains_county 不适用
应得：no_poaching_from_mountains_school 于 350524-0001 不适用
应得：rural_allowance 不适用

测试 “抢挖：是不是沿海地区不知道”
截至：2026-12-31
设：县 350524（no_poaching_from_mountains_county = 未发现）
应得：no_poaching_from_mountains_county 待核实

测试 “教师工资：另一个县没有列出”
截至：2026-12-31
设：省 350000
报全：县 2个
设：县 350524（义务教育教师平均工资收入 = 98000元，当地公务员平均工资收入 = 98000元）
应得：teacher_pay_everywhere 待核实
