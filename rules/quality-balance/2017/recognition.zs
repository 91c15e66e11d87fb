// 县域义务教育优质均衡发展督导评估：认定条件、社会认可度、一票否决事项，以及各项合成的县级结果。
// 引号内是转述，未与原文核对；测试中的县、学校和数字都是虚构的。
规则集 quality-balance

// ═══ 一、认定条件 ═══════════════════════════════════════════════
规则 basic_balance “已通过基本均衡认定”
依据：quality-balance-2017#认定条件 “通过国家义务教育基本均衡发展认定3年以上”
对象：县（市、区）
应：通过基本均衡认定年数 不少于 3年
责任单位：县级人民政府
英文：recognised as basically balanced

测试 “满3年”
情形：刚达标
截至：2026-12-31
设：县 999901（通过基本均衡认定年数 = 3年）
应得：basic_balance 达标

测试 “差一点满3年”
情形：刚未达标
截至：2026-12-31
设：县 999901（通过基本均衡认定年数 = 2.99年）
应得：basic_balance 未达标

测试 “缺认定年数”
情形：缺数据
截至：2026-12-31
设：县 999901（）
应得：basic_balance 待核实

// ═══ 二、社会认可度 ═══════════════════════════════════════════════
规则 recognition “社会认可度”
依据：quality-balance-2017#社会认可 “社会认可度达到85%以上”
对象：县（市、区）
应：社会认可度 达到 85%以上
责任单位：县级人民政府
英文：public recognition

测试 “认可度恰为85%”
情形：刚达标
截至：2026-12-31
设：县 999901（社会认可度 = 85%）
应得：recognition 达标

测试 “认可度84.99%”
情形：刚未达标
截至：2026-12-31
设：县 999901（社会认可度 = 84.99%）
应得：recognition 未达标

测试 “调查结果尚未反馈”
情形：缺数据
截至：2026-12-31
设：县 999901（）
应得：recognition 待核实

// ═══ 三、一票否决事项 ═══════════════════════════════════════════
规则 county_bars “一票否决事项”
依据：quality-balance-2017#社会认可 “有下列情形之一的县，不予认定”
对象：县（市、区）
一票否决：
  （一）exam_admission “考试招生” “admission by examination”：发生 “以考试方式招生” “存在以考试方式招生”；
  （二）school_choice “违规择校” “school choice”：发生 “违规择校” “存在违规择校行为”；
  （三）key_schools “重点学校和重点班” “key schools and classes”：发生 “设立重点学校或重点班” “存在重点学校或重点班”；
  （四）accidents “安全责任事故和违纪” “accidents and misconduct”：发生 “重大安全责任事故或严重违纪违规事件” “有重大安全责任事故和严重违纪违规事件”；
  （五）fabrication “弄虚作假” “fabrication”：发生 “弄虚作假” “有弄虚作假行为”
凭据：县级教育督导部门年度核查记录、上级督查通报
有效：1年
责任单位：县级人民政府
英文：bars

测试 “均未发现”
情形：刚达标
截至：2026-12-31
设：县 999901（county_bars_exam_admission = 未发现，county_bars_school_choice = 未发现，county_bars_key_schools = 未发现，county_bars_accidents = 未发现，county_bars_fabrication = 未发现）
应得：county_bars_exam_admission 达标
应得：county_bars_school_choice 达标
应得：county_bars_key_schools 达标
应得：county_bars_accidents 达标
应得：county_bars_fabrication 达标

测试 “均有发现”
情形：刚未达标
截至：2026-12-31
设：县 999901（county_bars_exam_admission = 发现，county_bars_school_choice = 发现，county_bars_key_schools = 发现，county_bars_accidents = 发现，county_bars_fabrication = 发现）
应得：county_bars_exam_admission 未达标
应得：county_bars_school_choice 未达标
应得：county_bars_key_schools 未达标
应得：county_bars_accidents 未达标
应得：county_bars_fabrication 未达标

// 没有核查记录，不等于没有发生。
测试 “没有核查记录”
情形：缺数据
截至：2026-12-31
设：县 999901（）
应得：county_bars_exam_admission 待核实
应得：county_bars_school_choice 待核实
应得：county_bars_key_schools 待核实
应得：county_bars_accidents 待核实
应得：county_bars_fabrication 待核实

// ═══ 四、县级结果 ═══════════════════════════════════════════════
// 四个方面全部达到、具备认定条件、没有一票否决情形。这里只测算距离认定还差哪些，认定由有权机关作出。
规则 county_balanced “县域义务教育优质均衡”
依据：quality-balance-2017#认定条件 “资源配置、政府保障程度、教育质量、社会认可度各项全部达到要求的县，方可认定”
对象：县（市、区）
应：
  （一）precondition “基本均衡认定” “basic balance”：符合 已通过基本均衡认定 “通过国家义务教育基本均衡发展认定3年以上”；
  （二）school_resources “校级资源配置” “school resources”：每（学校：符合 校级资源配置） “每所学校的资源配置达到要求”；
  （三）resource_cv “校际差异系数” “differences between schools”：符合 资源配置校际差异系数 “7项指标的校际差异系数达到要求”；
  （四）government “县级政府保障” “government support, county”：符合 学校规划布局 且 符合 城乡四项统一 且 符合 特殊教育学校公用经费 且 符合 教师平均工资收入 且 符合 教师培训完成率
      且 符合 统筹分配教职工编制和岗位 且 符合 教师交流轮岗 且 符合 教师资格证持证上岗 且 符合 就近划片入学
      且 符合 优质高中招生名额分配 且 符合 留守儿童关爱和随迁子女就学 “政府保障程度中县级各项达到要求”；
  （五）school_conditions “学校办学条件” “government support, schools”：每（学校：符合 「音乐、美术专用教室」 且 符合 「小学、初中规模」 且 符合 村小和教学点公用经费） “政府保障程度中每所学校的专用教室、规模、公用经费达到要求”；
  （六）combined_schools “一贯制学校规模” “size of combined schools”：每（多学段学校：符合 「九年一贯制、十二年一贯制学校规模」） “一贯制学校的规模达到要求”；
  （七）classes “班额” “class size”：每（学校：每（班级：符合 班额）） “所有班级的学生数达到要求”；
  （八）quality “县级教育质量” “quality of education, county”：符合 初中三年巩固率 且 符合 残疾儿童少年入学率 “教育质量中县级各项达到要求”；
  （九）school_quality “学校教育质量” “quality of education, schools”：每（学校：符合 学校章程和管理教学信息化 且 符合 学校教师培训经费 且 符合 信息化教学和设备使用
      且 符合 德育工作和校园文化建设 且 符合 课程开设 且 符合 无过重课业负担） “教育质量中每所学校的各项达到要求”；
  （十）monitoring “国家质量监测” “national monitoring”：每（监测科目：符合 国家义务教育质量监测） “国家义务教育质量监测的相关科目达到要求”；
  （十一）recognition “社会认可度” “public recognition”：符合 社会认可度 “社会认可度达到要求”；
  （十二）bars “一票否决” “bars”：符合 一票否决事项 “没有一票否决情形”
责任单位：县级人民政府
英文：balanced county

// 一所单设小学、一所九年一贯制学校（两个学段单元），各项都达到。
测试 “各项全部达到”
情形：刚达标
截至：2026-12-31
设：县 999901（通过基本均衡认定年数 = 3年，社会认可度 = 85%，
  layout_plan = 已证明，unified_standards_construction = 已证明，unified_standards_staffing = 已证明，unified_standards_funding = 已证明，unified_standards_equipment = 已证明，
  设有特殊教育学校 = 否，义务教育教师平均工资收入 = 98000元，当地公务员平均工资收入 = 98000元，
  完成继续教育培训教师数 = 60人，应完成继续教育培训教师数 = 60人，posts_allocation = 已证明，
  交流轮岗教师数 = 5人，符合交流条件教师数 = 50人，交流轮岗骨干教师数 = 1人，持教师资格证专任教师数 = 60人，专任教师数 = 60人，
  城区和镇区公办小学就近入学人数 = 20人，城区和镇区公办小学招生数 = 20人，城区和镇区公办初中就近入学人数 = 19人，城区和镇区公办初中招生数 = 20人，
  分配到初中的优质普通高中招生计划数 = 10人，优质普通高中招生计划数 = 20人，quality_places_rural = 已证明，
  left_behind_and_migrant_care = 已证明，符合条件随迁子女公办或购买学位就读人数 = 17人，符合条件随迁子女数 = 20人，
  初中三年巩固率甲式 = 95%，初中三年巩固率乙式 = 95%，残疾儿童少年入学率 = 95%，
  county_bars_exam_admission = 未发现，county_bars_school_choice = 未发现，county_bars_key_schools = 未发现，county_bars_accidents = 未发现，county_bars_fabrication = 未发现）
报全：学校 3所
报全：多学段学校 1所
报全：监测科目 1科
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅲ级」，校际差异率 = 0.14）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 40人，随迁子女学生数 = 2人，农村学校 = 否，中心城区用地紧张学校 = 否，建成年份 = 2018，
  专科及以上学历教师数 = 2人，县级及以上骨干教师数 = 1人，体育艺术专任教师数 = 1人，教学及辅助用房面积 = 180平方米，室内体育用房面积 = 0平方米，体育运动场地面积 = 300平方米，教学仪器设备值 = 8万元，网络多媒体教室数 = 1间，
  公用经费核定学生数 = 100人，学校教师培训经费 = 5000元，年度公用经费预算总额 = 10万元，德育工作评价等级 = 良好，校园文化建设评价等级 = 优秀，
  charter_and_it_charter = 已证明，charter_and_it_it_management = 已证明，it_teaching_teachers = 已证明，it_teaching_equipment_use = 已证明，full_curriculum = 已证明，homework = 未发现）
报全：班级 1个
报全：专用教室 2间
设：班级 甲小一班（班额 = 40人）
设：专用教室 甲小音乐（教室用途 = 音乐，教室面积 = 96平方米）
设：专用教室 甲小美术（教室用途 = 美术，教室面积 = 90平方米）
设：多学段学校 乙校（办学形式 = 九年一贯制，建成年份 = 2018）
报全：学段单元 2所
设：学段单元 乙小（学段 = 小学，办学类别 = 普通学校，办学形式 = 九年一贯制，在校生数 = 40人，随迁子女学生数 = 2人，农村学校 = 否，中心城区用地紧张学校 = 否，建成年份 = 2018，
  专科及以上学历教师数 = 2人，县级及以上骨干教师数 = 1人，体育艺术专任教师数 = 1人，教学及辅助用房面积 = 180平方米，室内体育用房面积 = 0平方米，体育运动场地面积 = 300平方米，教学仪器设备值 = 8万元，网络多媒体教室数 = 1间，
  学校教师培训经费 = 5000元，年度公用经费预算总额 = 10万元，德育工作评价等级 = 良好，校园文化建设评价等级 = 优秀，
  charter_and_it_charter = 已证明，charter_and_it_it_management = 已证明，it_teaching_teachers = 已证明，it_teaching_equipment_use = 已证明，full_curriculum = 已证明，homework = 未发现）
报全：班级 1个
报全：专用教室 2间
设：班级 乙小一班（班额 = 40人）
设：专用教室 乙小音乐（教室用途 = 音乐，教室面积 = 96平方米）
设：专用教室 乙小美术（教室用途 = 美术，教室面积 = 90平方米）
设：学段单元 乙中（学段 = 初中，办学类别 = 普通学校，办学形式 = 九年一贯制，在校生数 = 40人，随迁子女学生数 = 2人，农村学校 = 否，中心城区用地紧张学校 = 否，建成年份 = 2018，
  专科及以上学历教师数 = 3人，本科及以上学历教师数 = 3人，县级及以上骨干教师数 = 1人，体育艺术专任教师数 = 1人，教学及辅助用房面积 = 232平方米，室内体育用房面积 = 0平方米，体育运动场地面积 = 408平方米，教学仪器设备值 = 10万元，网络多媒体教室数 = 1间，
  学校教师培训经费 = 5000元，年度公用经费预算总额 = 10万元，德育工作评价等级 = 良好，校园文化建设评价等级 = 优秀，
  charter_and_it_charter = 已证明，charter_and_it_it_management = 已证明，it_teaching_teachers = 已证明，it_teaching_equipment_use = 已证明，full_curriculum = 已证明，homework = 未发现）
报全：班级 1个
报全：专用教室 2间
设：班级 乙中一班（班额 = 40人）
设：专用教室 乙中音乐（教室用途 = 音乐，教室面积 = 96平方米）
设：专用教室 乙中美术（教室用途 = 美术，教室面积 = 90平方米）
应得：county_balanced_precondition 于 999901 达标
应得：county_balanced_school_resources 于 999901 达标
应得：county_balanced_resource_cv 于 999901 达标
应得：county_balanced_government 于 999901 达标
应得：county_balanced_school_conditions 于 999901 达标
应得：county_balanced_combined_schools 于 999901 达标
应得：county_balanced_classes 于 999901 达标
应得：county_balanced_quality 于 999901 达标
应得：county_balanced_school_quality 于 999901 达标
应得：county_balanced_monitoring 于 999901 达标
应得：county_balanced_recognition 于 999901 达标
应得：county_balanced_bars 于 999901 达标

// 每个方面只差一处：1所学校、1个班、1项比例、1件事，该方面即未达到。
测试 “每个方面都差一处”
情形：刚未达标
截至：2026-12-31
设：县 999901（通过基本均衡认定年数 = 2.9年，社会认可度 = 84.9%，交流轮岗教师数 = 4人，符合交流条件教师数 = 50人，
  残疾儿童少年入学率 = 94.9%，county_bars_fabrication = 发现）
报全：学校 4所
报全：多学段学校 2所
报全：监测科目 2科
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅲ级」，校际差异率 = 0.15）
设：监测科目 初中数学（学段 = 初中，监测等级 = 「Ⅲ级」，校际差异率 = 0.14）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 1000人，教学仪器设备值 = 400万元，homework = 发现）
设：班级 甲小一班（班额 = 46人）
设：学校 丙小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 1000人，教学仪器设备值 = 100万元）
设：学校 丁小（学段 = 小学，办学类别 = 教学点，在校生数 = 60人，公用经费核定学生数 = 60人，教学仪器设备值 = 6万元）
设：多学段学校 乙校（办学形式 = 十二年一贯制，义务教育阶段在校生数 = 2501人）
设：多学段学校 戊校（办学形式 = 十二年一贯制，义务教育阶段在校生数 = 2500人）
应得：county_balanced_precondition 于 999901 未达标
应得：county_balanced_school_resources 于 999901 未达标
应得：county_balanced_resource_cv 于 999901 待核实
应得：county_balanced_government 于 999901 未达标
应得：county_balanced_school_conditions 于 999901 未达标
应得：county_balanced_combined_schools 于 999901 未达标
应得：county_balanced_classes 于 999901 未达标
应得：county_balanced_quality 于 999901 未达标
应得：county_balanced_school_quality 于 999901 未达标
应得：county_balanced_monitoring 于 999901 未达标
应得：county_balanced_recognition 于 999901 未达标
应得：county_balanced_bars 于 999901 未达标

测试 “一项差异系数超过上限”
情形：刚未达标
截至：2026-12-31
设：县 999901（）
报全：学校 2所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，在校生数 = 1000人，教学仪器设备值 = 3000001元）
设：学校 丙小（学段 = 小学，办学类别 = 普通学校，在校生数 = 1000人，教学仪器设备值 = 1000000元）
应得：county_balanced_resource_cv 于 999901 未达标

测试 “什么都没有填报”
情形：缺数据
截至：2026-12-31
设：县 999901（）
应得：county_balanced_precondition 于 999901 待核实
应得：county_balanced_school_resources 于 999901 待核实
应得：county_balanced_resource_cv 于 999901 待核实
应得：county_balanced_government 于 999901 待核实
应得：county_balanced_school_conditions 于 999901 待核实
应得：county_balanced_combined_schools 于 999901 待核实
应得：county_balanced_classes 于 999901 待核实
应得：county_balanced_quality 于 999901 待核实
应得：county_balanced_school_quality 于 999901 待核实
应得：county_balanced_monitoring 于 999901 待核实
应得：county_balanced_recognition 于 999901 待核实
应得：county_balanced_bars 于 999901 待核实

// 只列出一所学校，班额也都不超，但县里没有学校应报数，不能说所有学校都不超。
测试 “没有学校应报数”
情形：缺数据
截至：2026-12-31
设：县 999901（）
设：学校 甲小（学段 = 小学）
报全：班级 1个
设：班级 甲小一班（班额 = 40人）
应得：county_balanced_classes 于 999901 待核实

// 应报2所，只列1所，列出的都达到：待核实。列出的有一所未达到：不论没有列出的怎样，未达标。
测试 “学校没有列全，列出的都达到”
情形：缺数据
截至：2026-12-31
设：县 999901（）
报全：学校 2所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
报全：班级 1个
设：班级 甲小一班（班额 = 45人）
应得：county_balanced_classes 于 999901 待核实

测试 “学校没有列全，列出的有一个班超过”
情形：缺数据
截至：2026-12-31
设：县 999901（）
报全：学校 2所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
报全：班级 2个
设：班级 甲小一班（班额 = 46人）
应得：county_balanced_classes 于 999901 未达标

// 该校应报2个班只列出1个；另一所没有班级应报数。
测试 “学校列全，班级没有列全”
情形：缺数据
截至：2026-12-31
设：县 999901（）
报全：学校 2所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
报全：班级 2个
设：班级 甲小一班（班额 = 45人）
设：学校 乙小（学段 = 小学，办学类别 = 普通学校）
设：班级 乙小一班（班额 = 45人）
应得：county_balanced_classes 于 999901 待核实

// 列出的学校比应报数还多，应报数有误，不能说已经列全。
测试 “列出的学校比应报数多”
情形：缺数据
截至：2026-12-31
设：县 999901（）
报全：学校 1所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校）
报全：班级 1个
设：班级 甲小一班（班额 = 45人）
设：学校 乙小（学段 = 小学，办学类别 = 普通学校）
报全：班级 1个
设：班级 乙小一班（班额 = 45人）
应得：county_balanced_classes 于 999901 待核实

// 唯一的未决之处是口径，县级结果待研判，不是待核实。
测试 “只差口径未明”
截至：2026-12-31
设：县 999901（初中三年巩固率甲式 = 95%，初中三年巩固率乙式 = 94.9%，残疾儿童少年入学率 = 95%）
报全：学校 1所
报全：多学段学校 1所
设：多学段学校 乙校（办学形式 = 九年一贯制，建成年份 = 2010，义务教育阶段在校生数 = 2501人）
应得：county_balanced_quality 于 999901 待研判
应得：county_balanced_combined_schools 于 999901 待研判

// 供别的规则集使用的高中列在其中，不影响义务教育各项。
测试 “列有高中”
截至：2026-12-31
设：县 999901（）
报全：学校 2所
设：学校 高中（学段 = 高中，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 3000人）
报全：班级 1个
设：班级 高一一班（班额 = 55人）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 40人，班级数 = 1班，建成年份 = 2018，农村学校 = 否，最大班额 = 40人）
报全：班级 1个
报全：专用教室 2间
设：班级 甲小一班（班额 = 40人）
设：专用教室 甲小音乐（教室用途 = 音乐，教室面积 = 96平方米）
设：专用教室 甲小美术（教室用途 = 美术，教室面积 = 90平方米）
应得：county_balanced_classes 于 999901 达标
应得：county_balanced_school_conditions 于 999901 达标
