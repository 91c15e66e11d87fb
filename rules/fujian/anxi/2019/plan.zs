// 安溪县创建全国义务教育优质均衡发展县实施方案（安政办〔2019〕46号）。规则按方案的章节分写在本文件夹：
//   plan.zs          本文件：方案的基本信息、二（工作目标）
//   layout.zs        三、（一）城乡学校布局规划
//   construction.zs  三、（二）学校建设和管理水平
//   teachers.zs      三、（三）师资队伍
//   quality.zs       三、（四）素质教育
//   admission.zs     三、（五）招生考试
//   groups.zs        三、（六）特殊群体
//   funding.zs       三、（七）经费投入
//   organisation.zs  四（组织保障）
// 怎样读一条规则：
//   依据          方案的条款和原文，“三/五/1”是三、（五）第1点
//   对象、条件    要求谁做到；什么情况下才要求
//   应、不得      要求；前面的英文是编号，供数据文件和程序使用
//   证明“……”    要有情况说明和材料；“发生“……””是要查有没有发生过
//   甲 占 乙      甲在乙中的比例，乙是分母；数据里的“属于”写的就是它的分母
//   按 某某 掌握  方案的用语没有写明界限，列出几种理解，都算一遍（见“口径”）
//   推进：是      方案只要求推进，没有全部做到的不算未达标
//   测试          检验规则用的例子，只看要求的可以跳过
// 每条规则写明方案的条款和原文；测试中350524（安溪县）及其学校、乡镇的数据都是虚构的，只用来检验规则。

规则集 anxi “安溪县创建全国义务教育优质均衡发展县实施方案”
版本：1.0.0
简称：安溪方案
依据：anxi-2019
字典：basic-education
适用：县 350524 及其所辖
性质：约束性
施行：2019年4月16日 发布
制定机关：安溪县人民政府办公室
状态：试算
说明：方案没有写施行日期，以印发日期2019年4月16日为准。写明数字、时限、范围的要求，用“应、要、不得、严禁、确保、保证、杜绝”表述的要求，以及建立、制定、成立、纳入、实施、落实等做没做可以凭文件查清的措施（原文没有“应、要”的，也按应当做到掌握），都写成了规则；只写加强、推动、探索、支持、倡导、倾斜，没有可查清的事项的，不在其中。对学校的要求只管小学和初中（“中小学”美育条件除外）。责任单位只列方案写明的，没有写明的不列。情况说明按一年有效掌握（标“有效：1年”），这是本规则集的约定，不是方案的规定。

文件 anxi-2019 “安溪县创建全国义务教育优质均衡发展县实施方案”
文号：安政办〔2019〕46号
制定机关：安溪县人民政府办公室
日期：2019年4月16日
原文：可核对

// ── 二、工作目标 ───────────────────────────────────────────────

规则 balanced_county “达到优质均衡评估验收要求”
依据：anxi-2019#二 “四个方面和各项指标校际差异系数等全部符合国家规定”
对象：县 350524
应：
  （一）resources “校级资源配置” “school resources”：符合 quality-balance.county_balanced_school_resources；
  （二）resource_cv “校际差异系数” “differences between schools”：符合 quality-balance.resource_cv “各项指标校际差异系数等全部符合国家规定”；
  （三）government “政府保障程度” “government support”：符合 quality-balance.county_balanced_government 且 符合 quality-balance.county_balanced_school_conditions
      且 符合 quality-balance.county_balanced_combined_schools 且 符合 quality-balance.county_balanced_classes；
  （四）quality “教育质量” “quality of education”：符合 quality-balance.county_balanced_quality 且 符合 quality-balance.county_balanced_school_quality
      且 符合 quality-balance.county_balanced_monitoring；
  （五）recognition “社会认可度” “public recognition”：符合 quality-balance.recognition；
  （六）acceptance “全部验收要求” “the whole standard”：符合 quality-balance “达到县域义务教育优质均衡发展评估验收要求”
英文：The county meets the standard for balanced, high-quality compulsory education
说明：“国家规定”指方案开头所列的教督〔2017〕6号，规则集 quality-balance。（一）至（五）分四个方面和校际差异系数，看差在哪里；（六）是该规则集的全部要求，包括认定条件和一票否决事项。

// ── 测试（数据虚构）────────────────────────────────────────────

// 一所单设小学、一所九年一贯制学校（两个学段单元），各项都达到。
测试 “工作目标：各项全部达到”
情形：刚达标
截至：2026-12-31
设：县 350524（通过基本均衡认定年数 = 3年，社会认可度 = 85%，
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
应得：balanced_county_resources 达标
应得：balanced_county_resource_cv 达标
应得：balanced_county_government 达标
应得：balanced_county_quality 达标
应得：balanced_county_recognition 达标
应得：balanced_county_acceptance 达标

// 每个方面只差一处，该方面即未达到。
测试 “工作目标：每个方面都差一处”
情形：刚未达标
截至：2026-12-31
设：县 350524（通过基本均衡认定年数 = 2.9年，社会认可度 = 84.9%，交流轮岗教师数 = 4人，符合交流条件教师数 = 50人，
  残疾儿童少年入学率 = 94.9%，county_bars_fabrication = 发现）
报全：学校 4所
报全：多学段学校 1所
报全：监测科目 1科
设：监测科目 小学数学（学段 = 小学，监测等级 = 「Ⅲ级」，校际差异率 = 0.15）
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 1000人，教学仪器设备值 = 400万元，homework = 发现）
设：班级 甲小一班（班额 = 46人）
设：学校 丙小（学段 = 小学，办学类别 = 普通学校，办学形式 = 单设学校，在校生数 = 1000人，教学仪器设备值 = 100万元）
设：学校 丁小（学段 = 小学，办学类别 = 教学点，在校生数 = 60人，公用经费核定学生数 = 60人，教学仪器设备值 = 6万元）
设：多学段学校 乙校（办学形式 = 十二年一贯制，义务教育阶段在校生数 = 2501人）
应得：balanced_county_resources 未达标
应得：balanced_county_government 未达标
应得：balanced_county_quality 未达标
应得：balanced_county_recognition 未达标
应得：balanced_county_acceptance 未达标

测试 “工作目标：一项差异系数超过上限”
情形：刚未达标
截至：2026-12-31
设：县 350524（）
报全：学校 2所
设：学校 甲小（学段 = 小学，办学类别 = 普通学校，在校生数 = 1000人，教学仪器设备值 = 3000001元）
设：学校 丙小（学段 = 小学，办学类别 = 普通学校，在校生数 = 1000人，教学仪器设备值 = 1000000元）
应得：balanced_county_resource_cv 未达标
应得：balanced_county_acceptance 未达标

测试 “工作目标：什么都没有填报”
情形：缺数据
截至：2026-12-31
设：县 350524（）
应得：balanced_county_resources 待核实
应得：balanced_county_resource_cv 待核实
应得：balanced_county_government 待核实
应得：balanced_county_quality 待核实
应得：balanced_county_recognition 待核实
应得：balanced_county_acceptance 待核实
