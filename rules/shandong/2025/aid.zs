// 三、大力提高家庭经济困难学生资助水平。测试中的数据都是虚构的。

规则集 shandong

// ── （七）学生资助政策体系 ─────────────────────────────────────────

规则 needy_disabled_first “家庭经济困难残疾儿童优先纳入资助”
依据：shandong-2025#三/七
落实：national-2023#三/7
对象：省、县（市、区）
应：纳入资助范围的家庭经济困难残疾儿童数 等于 家庭经济困难的残疾儿童数 “优先将家庭经济困难残疾儿童纳入资助范围”
英文：Disabled children in need are aided first
说明：优先的对象没有全部纳入，就谈不上优先，所以要求全部纳入。

数据 school_income_aid_due “应从事业收入中提取的资助经费”
英文：Aid funds that the school must set aside from its income
层级：学校
类型：数
单位：元
小数：2
期间：每年
提供：学校
来源：学校财务决算
释义：按规定的比例，学校当年应从事业收入中提取的资助经费；没有事业收入、按规定不提取的填0。

数据 school_income_aid “从事业收入中提取的资助经费”
英文：Aid funds set aside from the school's income
层级：学校
类型：数
单位：元
小数：2
期间：每年
提供：学校
来源：学校财务决算
释义：学校当年实际从事业收入中提取的资助经费。

规则 school_aid_funds “足额提取资助经费”
依据：shandong-2025#三/七
对象：学校
期间：每年
应：从事业收入中提取的资助经费 不少于 应从事业收入中提取的资助经费 “指导学校按规定从事业收入中足额提取资助经费”
英文：Schools set aside aid funds in full
说明：原文要求教育部门指导，足额提取的是学校；事业收入按年决算，所以每年一算。

// ── （八）学生资助精准化 ─────────────────────────────────────────

规则 needy_match_sd “每年比对并下发困难人群信息”
依据：shandong-2025#三/八
落实：national-2023#三/8
对象：省
期间：每年
应：
  （一）matched “比对” “matched”：证明 “当年已将所列各类困难人群信息和学籍数据进行比对” “每年将” “困难人群信息和学籍数据进行比对”；
  （二）sent_down “下发” “sent down”：证明 “当年比对结果已下发至各市、县（市、区）及学校” “下发至各市、县（市、区）及学校”
凭据：当年数据比对记录（列明所比对的各类人群，只报汇总数）、下发通知和接收回执
有效：1年
英文：Lists of people in need are matched with pupils every year and sent down
说明：原文所列的各类人群缺一类，不算已经比对。“下发至各市、县（市、区）”的是省级，原文没有写哪个部门。

数据 matched_pupils “比对下发的困难学生数”
英文：Pupils in need on the lists sent down
层级：县（市、区）
类型：整数
单位：人
期间：每年
提供：县级教育部门
来源：学生资助管理信息系统汇总数
释义：当年省级比对后下发到本县的困难人群学生数（只报人数）。

数据 matched_pupils_checked “已逐一核实的困难学生数”
英文：Pupils on the lists who were checked one by one
层级：县（市、区）
类型：整数
单位：人
期间：每年
属于：比对下发的困难学生数
提供：县级教育部门
来源：学生资助管理信息系统汇总数
释义：上项中已由学校逐一核实、认定应不应资助的人数。

数据 matched_pupils_entitled “核实后应资助的学生数”
英文：Pupils on the lists who are entitled to aid
层级：县（市、区）
类型：整数
单位：人
期间：每年
属于：已逐一核实的困难学生数
提供：县级教育部门
来源：学生资助管理信息系统汇总数
释义：上项中核实后认定应当资助的人数。

数据 matched_pupils_aided “核实后已资助的学生数”
英文：Pupils on the lists who are aided
层级：县（市、区）
类型：整数
单位：人
期间：每年
属于：核实后应资助的学生数
提供：县级教育部门
来源：学生资助管理信息系统汇总数
释义：上项中已按规定资助的人数。

规则 nobody_missed “不漏一人、应助尽助”
依据：shandong-2025#三/八
落实：national-2023#三/8
对象：县（市、区）
期间：每年
应：
  （一）checked “不漏一人” “nobody missed”：已逐一核实的困难学生数 等于 比对下发的困难学生数 “不漏一人”；
  （二）aided “应助尽助” “all aided”：核实后已资助的学生数 占 核实后应资助的学生数 等于 100% “每年将” “应助尽助”
英文：Nobody is missed and everyone entitled is aided

规则 nobody_missed_anywhere “各县不漏一人、应助尽助”
依据：shandong-2025#三/八
落实：national-2023#三/8
对象：省
应：每（县（市、区）：符合 nobody_missed） “实现不漏一人、精准资助、应助尽助”
英文：Nobody is missed in any county

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “资助：都做到了”
情形：刚达标
截至：2026-12-31
设：省 370000（家庭经济困难的残疾儿童数 = 900人，纳入资助范围的家庭经济困难残疾儿童数 = 900人，needy_match_sd_matched = 已证明，needy_match_sd_sent_down = 已证明）
报全：县（市、区） 1县
设：县 379901（家庭经济困难的残疾儿童数 = 30人，纳入资助范围的家庭经济困难残疾儿童数 = 30人，
  比对下发的困难学生数 = 500人，已逐一核实的困难学生数 = 500人，核实后应资助的学生数 = 480人，核实后已资助的学生数 = 480人）
设：学校 379901-0001（应从事业收入中提取的资助经费 = 3万元，从事业收入中提取的资助经费 = 3万元）
应得：needy_disabled_first_province 达标
应得：needy_disabled_first_county 达标
应得：school_aid_funds 达标
应得：needy_match_sd_matched 达标
应得：needy_match_sd_sent_down 达标
应得：nobody_missed_checked 达标
应得：nobody_missed_aided 达标
应得：nobody_missed_anywhere 达标

测试 “资助：各差一个”
情形：刚未达标
截至：2026-12-31
设：省 370000（家庭经济困难的残疾儿童数 = 900人，纳入资助范围的家庭经济困难残疾儿童数 = 899人，needy_match_sd_matched = 未证明，needy_match_sd_sent_down = 未证明）
报全：县（市、区） 1县
设：县 379901（家庭经济困难的残疾儿童数 = 30人，纳入资助范围的家庭经济困难残疾儿童数 = 29人，
  比对下发的困难学生数 = 500人，已逐一核实的困难学生数 = 499人，核实后应资助的学生数 = 480人，核实后已资助的学生数 = 479人）
设：学校 379901-0001（应从事业收入中提取的资助经费 = 3万元，从事业收入中提取的资助经费 = 29999元）
应得：needy_disabled_first_province 未达标，差 1人
应得：needy_disabled_first_county 未达标，差 1人
应得：school_aid_funds 未达标，差 1元
应得：needy_match_sd_matched 未达标
应得：needy_match_sd_sent_down 未达标
应得：nobody_missed_checked 未达标，差 1人
应得：nobody_missed_aided 未达标
应得：nobody_missed_anywhere 未达标

测试 “资助：没有填报”
情形：缺数据
截至：2026-12-31
设：省 370000
报全：县（市、区） 1县
设：县 379901
设：学校 379901-0001
应得：needy_disabled_first_province 待核实
应得：needy_disabled_first_county 待核实
应得：school_aid_funds 待核实
应得：needy_match_sd_matched 待核实
应得：needy_match_sd_sent_down 待核实
应得：nobody_missed_checked 待核实
应得：nobody_missed_aided 待核实
应得：nobody_missed_anywhere 待核实

// 480人占比对名单500人是96%，但名单上有20人核实后不应资助；分母是应资助的480人。
测试 “应助尽助：分母误用比对名单人数”
情形：分母误用
截至：2026-12-31
设：县 379901（比对下发的困难学生数 = 500人，已逐一核实的困难学生数 = 500人，核实后应资助的学生数 = 480人，核实后已资助的学生数 = 480人）
应得：nobody_missed_aided 达标
