// 二、2 推动城乡整体发展。测试中的数据都是虚构的。

规则集 national

// ── 学位配置标准、配建学校 ────────────────────────────────────────

规则 town_places_standard “城镇义务教育学位配置标准”
依据：national-2023#二/2
对象：省
应：证明 “已制定城镇义务教育学位配置标准” “各省（自治区、直辖市）要制定城镇义务教育学位配置标准”
凭据：城镇义务教育学位配置标准文件
有效：1年
责任单位：各省（自治区、直辖市）
英文：The province sets a standard of school places for towns

规则 town_places_standard_everywhere “各省均制定学位配置标准”
依据：national-2023#二/2 “各省（自治区、直辖市）要制定城镇义务教育学位配置标准”
对象：国家
应：每（省：符合 town_places_standard）
英文：Every province has such a standard

数据 residential_schools_provided “新建住宅小区已配建学校数”
英文：Of the schools required, provided
层级：县（市、区）
类型：整数
单位：个
属于：新建住宅小区应配建学校数
提供：县级住建、教育部门
来源：竣工和移交文件
释义：应配建的学校中已按规定配建或按规定进度在建的个数；停建、缓建、逾期的不计。

规则 residential_schools “新建住宅小区配建学校”
依据：national-2023#二/2
对象：县（市、区）
条件：新建住宅小区应配建学校数 多于 0个
应：新建住宅小区已配建学校数 等于 新建住宅小区应配建学校数 “严格落实新建住宅小区配建学校规定”
凭据：规划条件、竣工和移交文件
责任单位：市、县
英文：New residential areas get the schools that are required of them

// ── 乡村学校对口帮扶 ──────────────────────────────────────────

数据 paired_with_town_school “有城镇学校对口帮扶”
英文：Paired with a school in town
层级：学校
类型：是否
期间：每学年
提供：县级教育部门
来源：对口帮扶协议
释义：本校是否与一所城镇学校结成对口帮扶关系并在执行；只对农村学校填报。

规则 rural_schools_paired “乡村学校都有城镇学校对口帮扶”
依据：national-2023#二/2
对象：县（市、区）
应：每（学校：有城镇学校对口帮扶，限 农村学校） “确保乡村学校都有城镇学校对口帮扶”
凭据：对口帮扶协议、年度帮扶记录
英文：Every rural school is paired with a school in town

规则 rural_schools_paired_everywhere “各县乡村学校都有对口帮扶”
依据：national-2023#二/2 “确保乡村学校都有城镇学校对口帮扶”
对象：国家、省
应：每（县（市、区）：符合 rural_schools_paired）
英文：In every county, every rural school is paired

// ── 巩固水平 ──────────────────────────────────────────────

数据 nine_year_retention “九年义务教育巩固率”
英文：Retention in the nine years of compulsory education
层级：国家
类型：占比
期间：每学年
提供：国务院教育行政部门
来源：全国教育事业发展统计公报
释义：初中毕业班学生数占该年级入小学一年级时学生数的百分比；按教育事业统计的口径。

规则 retention_rising “九年义务教育巩固水平持续提升”
依据：national-2023#二/2
对象：国家
期间：每学年
推进：是
应：九年义务教育巩固率 高于 上年（九年义务教育巩固率） “持续提升九年义务教育巩固水平”
英文：Nine-year retention keeps rising
说明：意见没有写提升多少，只看是不是高于上一学年；没有提升的按“未达到预期目标”。没有写由哪一级达到，按全国计算。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “学位标准、配建学校、对口帮扶：都做到了”
情形：刚达标
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000（town_places_standard = 已证明）
报全：县 1个
设：县 350524（新建住宅小区应配建学校数 = 4个，新建住宅小区已配建学校数 = 4个）
报全：学校 2所
设：学校 350524-0001（农村学校 = 是，有城镇学校对口帮扶 = 是）
设：学校 350524-0002（农村学校 = 否）
应得：town_places_standard 达标
应得：town_places_standard_everywhere 达标
应得：residential_schools 达标
应得：rural_schools_paired 达标
应得：rural_schools_paired_everywhere_province 达标

测试 “学位标准、配建学校、对口帮扶：都差一点”
情形：刚未达标
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000（town_places_standard = 未证明）
报全：县 1个
设：县 350524（新建住宅小区应配建学校数 = 4个，新建住宅小区已配建学校数 = 3个）
报全：学校 1所
设：学校 350524-0001（农村学校 = 是，有城镇学校对口帮扶 = 否）
应得：town_places_standard 未达标
应得：town_places_standard_everywhere 未达标
应得：residential_schools 未达标，差 1个
应得：rural_schools_paired 未达标
应得：rural_schools_paired_everywhere_province 未达标
应得：rural_schools_paired_everywhere_nation 未达标

测试 “学位标准、配建学校、对口帮扶：没有报全”
情形：缺数据
截至：2026-12-31
设：国家 中国
报全：省 1个
设：省 350000
报全：县 1个
设：县 350524（新建住宅小区应配建学校数 = 4个）
报全：学校 1所
设：学校 350524-0001（农村学校 = 是）
应得：town_places_standard 待核实
应得：town_places_standard_everywhere 待核实
应得：residential_schools 待核实
应得：rural_schools_paired 待核实
应得：rural_schools_paired_everywhere_province 待核实
应得：rural_schools_paired_everywhere_nation 待核实

测试 “对口帮扶：全国”
情形：刚达标
截至：2026-12-31
设：国家 中国
报全：省 1个
报全：县 1个
设：省 350000
报全：县 1个
设：县 350524
报全：学校 1所
设：学校 350524-0001（农村学校 = 是，有城镇学校对口帮扶 = 是）
应得：rural_schools_paired_everywhere_nation 达标

测试 “配建学校：没有应配建的”
情形：不适用
截至：2026-12-31
设：县 350524（新建住宅小区应配建学校数 = 0个）
应得：residential_schools 不适用

测试 “巩固率：比上一学年高”
情形：刚达标
截至：2026-06-30
设：国家 中国（九年义务教育巩固率【2023/24】 = 95.7%，九年义务教育巩固率【2024/25】 = 95.8%）
应得：retention_rising 【2024/25】 达标

测试 “巩固率：与上一学年相同”
情形：刚未达标
截至：2026-06-30
设：国家 中国（九年义务教育巩固率【2023/24】 = 95.8%，九年义务教育巩固率【2024/25】 = 95.8%）
应得：retention_rising 【2024/25】 未达标

测试 “巩固率：不知道上一学年的”
情形：缺数据
截至：2026-06-30
设：国家 中国（九年义务教育巩固率【2024/25】 = 95.8%）
应得：retention_rising 【2024/25】 待核实
