// 二、（二）开展义务教育优质均衡发展行动。测试中的数据都是虚构的。

规则集 fujian

// 平潭综合实验区只在方案写明的事项上与设区市并列。
层级 experimental_zone “综合实验区”
上级：省

// ── 5 “总校制”改革试点 ─────────────────────────────────────────

数据 pilots_by_june_2025 “截至六月底总校制改革试点数”
英文：Pilots of the general-school system set up by the end of June 2025
层级：设区市、综合实验区
类型：整数
单位：个
属于：截至七月底总校制改革试点数
提供：设区市教育部门、平潭综合实验区教育部门
来源：试点批复文件
释义：2025年6月30日（含）以前设立的“总校制”改革试点数。

数据 pilots_by_july_2025 “截至七月底总校制改革试点数”
英文：Pilots of the general-school system set up by the end of July 2025
层级：设区市、综合实验区
类型：整数
单位：个
提供：设区市教育部门、平潭综合实验区教育部门
来源：试点批复文件
释义：2025年7月31日（含）以前设立的“总校制”改革试点数。

口径 before_july_2025 “2025年7月之前”
依据：fujian-2025#二/二/5 “在2025年7月之前至少设立一个改革试点”
按：
  （一）july_excluded “不含7月” “July excluded”：截至六月底总校制改革试点数；
  （二）july_included “含7月” “July included”：截至七月底总校制改革试点数
理由：“之前”通常不含所说的月份，到6月30日为止；也有连同当月计算的。6月底前已设立的一定做到，7月底仍没有的一定没有做到；7月当月设立的，由有权机关明确口径后认定。
英文：Before July 2025

规则 general_school_pilot “总校制改革试点”
依据：fujian-2025#二/二/5
落实：national-2023#二/3
对象：设区市、综合实验区
期限：2025年7月之前
应：before_july_2025 至少 一个 “在2025年7月之前至少设立一个改革试点”
责任单位：各设区市、平潭综合实验区
凭据：试点批复文件
英文：At least one pilot of the general-school system before July 2025
说明：对象是“各设区市（含平潭综合实验区）”。

规则 general_school_pilot_everywhere “各设区市均设立总校制改革试点”
依据：fujian-2025#二/二/5 “各设区市（含平潭综合实验区）要按照优质带动、强弱结合、相对便利、规模适度原则，科学规划“总校制”改革，在2025年7月之前至少设立一个改革试点”
落实：national-2023#二/3
对象：省
期限：2025年7月之前
应：
  （一）cities “各设区市” “every city”：每（设区市：符合 general_school_pilot）；
  （二）pingtan “平潭综合实验区” “Pingtan”：每（综合实验区：符合 general_school_pilot）
英文：Every city and Pingtan has a pilot of the general-school system

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “试点：六月底前各设立一个”
情形：刚达标
截至：2026-12-31
设：省 350000
报全：设区市 2个
报全：综合实验区 1个
设：设区市 350500（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
设：设区市 350600（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
设：综合实验区 平潭（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
应得：general_school_pilot_city 于 350500 达标
应得：general_school_pilot_experimental_zone 于 平潭 达标
应得：general_school_pilot_everywhere 达标

测试 “试点：到七月底一个也没有”
情形：刚未达标
截至：2026-12-31
设：省 350000
报全：设区市 2个
报全：综合实验区 1个
设：设区市 350500（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 0个）
设：设区市 350600（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
设：综合实验区 平潭（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 0个）
应得：general_school_pilot_city 于 350500 未达标，差 1个
应得：general_school_pilot_experimental_zone 于 平潭 未达标，差 1个
应得：general_school_pilot_everywhere 未达标

测试 “试点：七月中设立，看怎样理解“之前””
截至：2026-12-31
设：省 350000
报全：设区市 2个
报全：综合实验区 1个
设：设区市 350500（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 1个）
设：设区市 350600（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
设：综合实验区 平潭（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 1个）
应得：general_school_pilot_city 于 350500 待研判
应得：general_school_pilot_experimental_zone 于 平潭 待研判
应得：general_school_pilot_everywhere_cities 待研判

测试 “试点：没有报”
情形：缺数据
截至：2026-12-31
设：省 350000
设：设区市 350500
设：综合实验区 平潭
应得：general_school_pilot_city 于 350500 待核实
应得：general_school_pilot_experimental_zone 于 平潭 待核实
应得：general_school_pilot_everywhere 待核实

测试 “试点：2025年6月30日之前”
情形：未到时限
截至：2025-06-29
设：省 350000
报全：设区市 2个
报全：综合实验区 1个
设：设区市 350500（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 0个）
设：设区市 350600（截至六月底总校制改革试点数 = 1个，截至七月底总校制改革试点数 = 1个）
设：综合实验区 平潭（截至六月底总校制改革试点数 = 0个，截至七月底总校制改革试点数 = 0个）
应得：general_school_pilot_city 于 350500 未到时限
应得：general_school_pilot_experimental_zone 于 平潭 未到时限
应得：general_school_pilot_everywhere 未到时限
