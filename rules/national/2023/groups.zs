// 二、4 保障群体公平发展。测试中的数据都是虚构的。

规则集 national

// ── 随迁子女 ──────────────────────────────────────────────

数据 migrant_children_all_stages “中小学随迁子女在读人数”
英文：Migrant children in primary and secondary schools, senior schools included
层级：省、县（市、区）
类型：整数
单位：人
期间：每学年
提供：教育部门
来源：教育事业统计
释义：义务教育和高中阶段随迁子女在读人数合计；不是公办就读比例的分母。

口径 mainly_public_schools “以公办学校为主”
依据：national-2023#二/4 “以公办学校为主将随迁子女纳入流入地义务教育保障范围”
按：
  （一）majority “超过一半” “more than half”：超过 50%；
  （二）whole “全部” “all”：达到 100%
理由：意见没有写“为主”的界限。不到一半的一定不是为主，全部的一定是；两者之间的，由有权机关明确口径后认定。省里另有比例的（如福建95％），看省的规则集。
英文：Mainly in public schools

规则 migrant_children_mainly_public “随迁子女以公办学校为主”
依据：national-2023#二/4
对象：省、县（市、区）
应：随迁子女公办就读人数 占 随迁子女在读人数 按 mainly_public_schools 掌握 “以公办学校为主将随迁子女纳入流入地义务教育保障范围”
英文：Migrant children are mainly in public schools
说明：流入地按省、县分别计算。分母是义务教育阶段在读的随迁子女。

// ── 学习困难学生 ───────────────────────────────────────────

数据 support_for_strugglers “已建立学习困难学生帮扶制度”
英文：Has a system of help for pupils who struggle
层级：学校
类型：是否
期间：每学年
提供：学校
来源：帮扶制度文件、帮扶记录汇总
释义：学校是否已建立学习困难学生帮扶制度并在执行。

规则 support_for_strugglers_everywhere “全面建立学习困难学生帮扶制度”
依据：national-2023#二/4
对象：县（市、区）
应：占比（学校：已建立学习困难学生帮扶制度） 等于 100% “全面建立学校学习困难学生帮扶制度”
英文：Every school helps pupils who struggle

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “随迁子女：全部在公办”
情形：刚达标
截至：2026-12-31
设：省 350000（随迁子女公办就读人数 = 1000人，随迁子女在读人数 = 1000人）
设：县 350524（随迁子女公办就读人数 = 1000人，随迁子女在读人数 = 1000人）
应得：migrant_children_mainly_public_province 达标
应得：migrant_children_mainly_public_county 达标

测试 “随迁子女：正好一半”
情形：刚未达标
截至：2026-12-31
设：省 350000（随迁子女公办就读人数 = 500人，随迁子女在读人数 = 1000人）
设：县 350524（随迁子女公办就读人数 = 500人，随迁子女在读人数 = 1000人）
应得：migrant_children_mainly_public_province 未达标
应得：migrant_children_mainly_public_county 未达标

测试 “随迁子女：过半而不是全部，要看怎样理解“为主””
截至：2026-12-31
设：省 350000（随迁子女公办就读人数 = 501人，随迁子女在读人数 = 1000人）
设：县 350524（随迁子女公办就读人数 = 501人，随迁子女在读人数 = 1000人）
应得：migrant_children_mainly_public_province 待研判
应得：migrant_children_mainly_public_county 待研判

测试 “随迁子女：在读人数没有报”
情形：缺数据
截至：2026-12-31
设：省 350000（随迁子女公办就读人数 = 500人）
设：县 350524（随迁子女公办就读人数 = 500人）
应得：migrant_children_mainly_public_province 待核实
应得：migrant_children_mainly_public_county 待核实

测试 “随迁子女：分母误用包括高中的人数”
情形：分母误用
截至：2026-12-31
设：省 350000（随迁子女公办就读人数 = 500人，随迁子女在读人数 = 1000人，中小学随迁子女在读人数 = 1200人）
设：县 350524（随迁子女公办就读人数 = 500人，随迁子女在读人数 = 1000人，中小学随迁子女在读人数 = 1200人）
应得：migrant_children_mainly_public_province 未达标
应得：migrant_children_mainly_public_county 未达标

测试 “帮扶制度：各校都建立”
情形：刚达标
截至：2026-12-31
设：县 350524
报全：学校 2所
设：学校 350524-0001（已建立学习困难学生帮扶制度 = 是）
设：学校 350524-0002（已建立学习困难学生帮扶制度 = 是）
应得：support_for_strugglers_everywhere 达标

测试 “帮扶制度：差一所”
情形：刚未达标
截至：2026-12-31
设：县 350524
报全：学校 2所
设：学校 350524-0001（已建立学习困难学生帮扶制度 = 是）
设：学校 350524-0002（已建立学习困难学生帮扶制度 = 否）
应得：support_for_strugglers_everywhere 未达标

测试 “帮扶制度：还有一所没有列出”
情形：缺数据
截至：2026-12-31
设：县 350524
报全：学校 3所
设：学校 350524-0001（已建立学习困难学生帮扶制度 = 是）
设：学校 350524-0002（已建立学习困难学生帮扶制度 = 是）
应得：support_for_strugglers_everywhere 待核实
