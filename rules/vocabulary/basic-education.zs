// 基础教育指标数据字典：层级、分类和指标的统一名称、单位、释义。
// 各规则集只引用这里的名称；一项指标只有释义相同才是同一项。
// 本字典只收汇总数，不收个人信息。
字典 basic-education “基础教育指标数据字典”
版本：1.0.0
说明：供义务教育优质均衡、基本公共教育服务等规则集共用；几份文件用语相同、都没有写明界限的口径也写在这里。县的学校应报数即“评估单元名录”：单设学校和学段单元各计一个，多学段学校本身不计。

// ═══ 一、层级 ═══════════════════════════════════════════════

层级 nation “国家”

层级 province “省”
上级：国家
别名：省级
区划位数：2

层级 city “设区市”
上级：省
别名：市
区划位数：4

层级 county “县（市、区）”
上级：设区市、省
别名：县
区划位数：6
单位：县

层级 township “乡镇”
上级：县（市、区）

// 学校：单设的小学、初中、村小、教学点。
层级 school “学校”
上级：县（市、区）、乡镇
单位：校

// 多学段学校：九年一贯制学校、完全中学、十二年一贯制学校。它不是“学校”的一种，不进入评估单元名录；
// 它的每个义务教育学段在它下面列一个“学段单元”，由学段单元参加校级评估。高中部不列学段单元。
层级 combined_school “多学段学校”
上级：县（市、区）、乡镇
单位：校

层级 stage_unit “学段单元”
上级：多学段学校
类属：学校
单位：校

层级 class “班级”
上级：学校、学段单元
单位：班

// 多学段学校的专用教室列在主要使用它的学段单元下，一间只列一次。
层级 room “专用教室”
上级：学校、学段单元
单位：间

// 特殊教育学校单列，不计入评估单元名录。
层级 special_school “特殊教育学校”
上级：县（市、区）、乡镇
单位：校

// 监测科目：国家义务教育质量监测中一个学段的一个科目，列在县下。
层级 monitored_subject “监测科目”
上级：县（市、区）
单位：科

// ═══ 二、分类 ═══════════════════════════════════════════════

// 九年一贯制等是办学形式，不是学段。
枚举 stage “学段”
值：preschool “学前教育”、primary “小学”、junior “初中”、senior “高中”

枚举 school_kind “办学类别”
值：regular “普通学校”、village “村小”、teaching_point “教学点”、special “特殊教育”、vocational “职业教育”

枚举 school_form “办学形式”
值：single “单设学校”、nine_year “九年一贯制”、complete_secondary “完全中学”、twelve_year “十二年一贯制”

枚举 room_use “教室用途”
值：music “音乐”、fine_art “美术”、science “科学实验”、computer “计算机”、library “图书阅览”、other “其他”

枚举 county_kind “县级区划类别”
值：county “县”、county_city “县级市”、district “市辖区”

枚举 monitoring_level “监测等级”
值：level_1 “Ⅰ级”、level_2 “Ⅱ级”、level_3 “Ⅲ级”、level_4 “Ⅳ级”
次序：由低到高；按国家义务教育质量监测结果报告的水平等级，Ⅰ级最低，Ⅳ级最高

枚举 grade “评价等级”
值：poor “较差”、fair “一般”、good “良好”、excellent “优秀”
次序：由低到高；按教育督导评价等级

// ═══ 三、学校（含学段单元） ═══════════════════════════════════════

// ── 基本情况 ──
数据 stage “学段”
层级：学校、监测科目
类型：枚举 学段
提供：学校
来源：教育事业统计
释义：学校或学段单元所在的学段。多学段学校按学段分列学段单元。
英文：stage

数据 school_kind “办学类别”
层级：学校
类型：枚举 办学类别
提供：县级教育部门
来源：教育事业统计
释义：普通学校、村小、教学点、特殊教育、职业教育之一。
英文：kind of school

数据 school_form “办学形式”
层级：学校、多学段学校
类型：枚举 办学形式
提供：县级教育部门
来源：教育事业统计
释义：单设小学、单设初中填“单设学校”；学段单元和多学段学校填所在学校的形式。
英文：form of school

数据 students “在校生数”
层级：学校
类型：整数
单位：生
提供：学校
来源：教育事业统计
期间：每学年
释义：学校或学段单元的在籍在校学生总数，各项生均、每百名学生指标的分母，也是差异系数的权。
英文：students

数据 migrant_students “随迁子女学生数”
层级：学校
类型：整数
单位：生
属于：在校生数
提供：学校
来源：教育事业统计
期间：每学年
释义：在校生中的进城务工人员随迁子女数。
英文：migrant children among the students

数据 rural_school “农村学校”
层级：学校
类型：是否
提供：县级教育部门
来源：教育事业统计城乡分类
释义：是否属农村学校，由县级教育部门按城乡分类代码认定。
英文：rural school

数据 built_year “建成年份”
层级：学校、多学段学校
类型：整数
最小：1800
提供：县级教育部门
来源：学校建设档案
释义：学校建成投入使用的公历年份。异地新建的，按新校址。
英文：year of construction

数据 crowded_centre “中心城区用地紧张学校”
层级：学校
类型：是否
提供：县级教育部门
来源：县级教育、自然资源部门认定意见
释义：是否为位于中心城区、因用地紧张无法新增体育场地的学校。
英文：school in a crowded centre

数据 class_count “班级数”
层级：学校
类型：整数
单位：班
算法：计数（班级）
提供：学校
来源：教育事业统计
期间：每学年
释义：学校或学段单元的教学班数。逐班列出并报全的，由系统计数；两者都有的应当一致。
英文：classes

数据 largest_class “最大班额”
层级：学校
类型：整数
单位：生
算法：最大（班级：班额）
提供：学校
来源：教育事业统计
期间：每学年
释义：学校各班学生数中的最大值。逐班列出并报全的，由系统取最大值。
英文：largest class

// ── 教师 ──
数据 full_time_teachers “专任教师数”
层级：学校、县（市、区）
类型：整数
单位：人
提供：学校、县级教育部门（县级数）
来源：教育事业统计
期间：每学年
释义：义务教育阶段专门从事教学工作的教师数。多学段学校的教师按实际任教学段分到学段单元，不重复计。
英文：full-time teachers

数据 certified_teachers “持教师资格证专任教师数”
层级：学校、县（市、区）
类型：整数
单位：人
属于：专任教师数
提供：县级教育部门
来源：教师管理信息系统
期间：每学年
释义：专任教师中持有相应教师资格证的人数。
英文：certified teachers

数据 teachers_college_and_above “专科及以上学历教师数”
层级：学校
类型：整数
单位：人
属于：专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中专科及以上学历的人数；小学“高于规定学历教师”按此计。学段单元按实际任教教师计。
英文：teachers with a college diploma or above

数据 teachers_bachelor_and_above “本科及以上学历教师数”
层级：学校
类型：整数
单位：人
属于：专科及以上学历教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中本科及以上学历的人数；初中“高于规定学历教师”按此计。学段单元按实际任教教师计。
英文：teachers with a bachelor's degree or above

数据 backbone_teachers “县级及以上骨干教师数”
层级：学校
类型：整数
单位：人
属于：专任教师数
提供：县级教育部门
来源：骨干教师认定文件
期间：每学年
释义：专任教师中县级及以上骨干教师（含学科带头人、名师、特级教师）数，同一人不重复计。学段单元按实际任教教师计。
英文：backbone teachers of county level and above

数据 pe_teachers “体育专任教师数”
层级：学校
类型：整数
单位：人
属于：体育艺术专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中体育教师数。
英文：PE teachers

数据 music_teachers “音乐专任教师数”
层级：学校
类型：整数
单位：人
属于：体育艺术专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中音乐教师数。
英文：music teachers

数据 fine_art_teachers “美术专任教师数”
层级：学校
类型：整数
单位：人
属于：体育艺术专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中美术教师数。
英文：fine art teachers

数据 art_teachers “艺术专任教师数”
层级：学校
类型：整数
单位：人
属于：体育艺术专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：专任教师中任教综合艺术课的教师数，不含已计入音乐、美术的。
英文：art teachers

数据 pe_art_teachers “体育艺术专任教师数”
层级：学校
类型：整数
单位：人
属于：专任教师数
算法：体育专任教师数 + 音乐专任教师数 + 美术专任教师数 + 艺术专任教师数
提供：学校
来源：教育事业统计
期间：每学年
释义：体育、音乐、美术、艺术专任教师数之和。可以直接填报，也可以填报四项；都填的应当一致。
英文：PE and art teachers

数据 pe_art_visiting_teachers “体育艺术走教和兼任教师数”
层级：学校
类型：整数
单位：人
提供：学校
来源：县级教育部门走教安排
期间：每学年
释义：在本校任教体育、音乐、美术、艺术的走教教师和兼任教师数，不含本校体育艺术专任教师。
英文：rotating and part-time PE and art teachers

// ── 校舍和设备 ──
// 多学段学校共用的校舍、场地、设备和教室，按学生数与学段权重分摊到学段单元后填报；
// 应分摊多少，规则集 quality-balance 有“应分摊……”各项可以核对。
数据 teaching_area “教学及辅助用房面积”
层级：学校
类型：数
单位：平方米
小数：2
提供：学校
来源：教育事业统计
期间：每学年
释义：教室、专用教室、图书室、室内体育用房等教学及辅助用房建筑面积之和。学段单元填专用部分与分摊部分之和。
英文：teaching and auxiliary floor area

数据 indoor_sports_area “室内体育用房面积”
层级：学校
类型：数
单位：平方米
属于：教学及辅助用房面积
小数：2
提供：学校
来源：教育事业统计
期间：每学年
释义：教学及辅助用房中室内体育馆（房）的面积。学段单元填专用部分与分摊部分之和。
英文：indoor sports area

数据 sports_ground_area “体育运动场地面积”
层级：学校
类型：数
单位：平方米
小数：2
提供：学校
来源：教育事业统计
期间：每学年
释义：室外体育运动场地面积，不含室内体育用房。学段单元填专用部分与分摊部分之和。
英文：sports grounds

数据 nearby_sports_area “步行十分钟内改建租用体育场馆面积”
层级：学校
类型：数
单位：平方米
小数：2
提供：学校
来源：改建、租用协议
释义：学校改建或租用、步行十分钟以内可到、本校学生固定使用的体育场馆面积。
英文：rebuilt or rented halls within ten minutes' walk

数据 equipment_value “教学仪器设备值”
层级：学校
类型：数
单位：元
小数：2
提供：学校
来源：教育事业统计
期间：每学年
释义：教学仪器设备的账面价值。学段单元填专用部分与分摊部分之和。
英文：value of teaching equipment

数据 multimedia_classrooms “网络多媒体教室数”
层级：学校
类型：数
单位：间
小数：2
提供：学校
来源：教育事业统计
期间：每学年
释义：接入网络、配有多媒体教学设备的教室数。学段单元填专用部分与分摊部分之和，可以有小数。
英文：networked multimedia classrooms

// ── 经费 ──
数据 funded_students “公用经费核定学生数”
层级：学校
类型：整数
单位：生
提供：县级财政部门
来源：公用经费核定文件
期间：每年
释义：核定、拨付学校公用经费时采用的学生数。
英文：students for whom public funds are granted

数据 public_funds_budget “年度公用经费预算总额”
层级：学校
类型：数
单位：元
小数：2
提供：学校
来源：部门预算
期间：每年
释义：学校当年公用经费预算总额。
英文：yearly public funds budget

数据 school_training_budget “学校教师培训经费”
层级：学校
类型：数
单位：元
属于：年度公用经费预算总额
小数：2
提供：学校
来源：部门预算
期间：每年
释义：学校当年公用经费预算中安排用于教师培训的经费。
英文：public funds of the school for teacher training

// ── 办学条件（与规定标准对照） ──
数据 premises_meet_standard “校舍建设达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校校舍是否达到国家和省规定的义务教育学校办学标准；逐条对照，全部达到的填是。
英文：premises meet the prescribed standard

数据 security_meets_standard “安全防范建设达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校安全防范设施是否达到国家和省规定的义务教育学校办学标准；逐条对照，全部达到的填是。
英文：security meets the prescribed standard

数据 equipment_meets_standard “教学仪器装备达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校教学仪器装备是否达到国家和省规定的义务教育学校办学标准；逐条对照，全部达到的填是。
英文：teaching equipment meets the prescribed standard

数据 digital_meets_standard “数字化基础环境达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校数字化基础环境是否达到国家和省规定的义务教育学校办学标准；逐条对照，全部达到的填是。
英文：digital environment meets the prescribed standard

数据 class_size_meets_standard “学校班额达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校每一个班的学生数是否都不超过国家和省规定的班额；全部不超过的填是。
英文：class sizes meet the prescribed standard

数据 staffing_meets_standard “教师配备达到规定标准”
层级：学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
期间：每学年
释义：学校教师配备是否达到国家和省规定的义务教育学校办学标准；逐条对照，全部达到的填是。
英文：staffing meets the prescribed standard

// ── 影片、演练 ──
数据 least_films_per_term “学生观看优秀影片最少次数”
层级：学校
类型：整数
单位：次
提供：学校
来源：优秀影片进校园活动记录
期间：每学期
释义：逐班计算学生一个学期观看优秀影片的次数，填全校最少的次数；不能填平均数。
英文：fewest quality films seen by any pupil in the term

// ── 管理 ──
数据 moral_education_grade “德育工作评价等级”
层级：学校
类型：枚举 评价等级
提供：县级教育督导部门
来源：学校督导评价结果
释义：学校德育工作的督导评价等级。
英文：grade of moral education

数据 campus_culture_grade “校园文化建设评价等级”
层级：学校
类型：枚举 评价等级
提供：县级教育督导部门
来源：学校督导评价结果
释义：学校校园文化建设的督导评价等级。
英文：grade of campus culture

// ═══ 四、多学段学校 ═══════════════════════════════════════════════

数据 compulsory_students “义务教育阶段在校生数”
层级：多学段学校
类型：整数
单位：生
算法：合计（学段单元：在校生数，限 学段 为 小学、初中）
提供：学校
来源：教育事业统计
期间：每学年
释义：多学段学校小学部与初中部在校生数之和，不含高中部。学段单元列全的由系统合计。
英文：students in the compulsory stage

数据 senior_students “高中部在校生数”
层级：多学段学校
类型：整数
单位：生
提供：学校
来源：教育事业统计
期间：每学年
释义：完全中学、十二年一贯制学校高中部在校生数；九年一贯制学校没有高中部，可以不填。只用于分摊共用资源。
英文：students of the senior stage

数据 shared_teaching_area “全校共用教学及辅助用房面积”
层级：多学段学校
类型：数
单位：平方米
小数：2
提供：学校
来源：教育事业统计
释义：多学段学校各学段共用的教学及辅助用房面积。
英文：teaching floor area shared by the stages

数据 shared_sports_area “全校共用体育运动场馆面积”
层级：多学段学校
类型：数
单位：平方米
小数：2
提供：学校
来源：教育事业统计
释义：多学段学校各学段共用的体育运动场地和室内体育用房面积。
英文：sports area shared by the stages

数据 shared_equipment_value “全校共用教学仪器设备值”
层级：多学段学校
类型：数
单位：元
小数：2
提供：学校
来源：教育事业统计
释义：多学段学校各学段共用的教学仪器设备账面价值。
英文：equipment shared by the stages

数据 shared_multimedia_classrooms “全校共用网络多媒体教室数”
层级：多学段学校
类型：整数
单位：间
提供：学校
来源：教育事业统计
释义：多学段学校各学段共用的网络多媒体教室数。
英文：multimedia classrooms shared by the stages

// ═══ 五、班级、专用教室、监测科目 ══════════════════════════════════════

数据 class_size “班额”
层级：班级
类型：整数
单位：生
提供：学校
来源：学籍系统分班汇总数
期间：每学年
释义：一个教学班的学生数（只报人数）。
英文：students of the class

数据 room_use “教室用途”
层级：专用教室
类型：枚举 教室用途
提供：学校
来源：学校校舍台账
释义：专用教室的主要用途。音乐、美术分别计，一间只填一种。
英文：use of the room

数据 room_area “教室面积”
层级：专用教室
类型：数
单位：平方米
小数：2
提供：学校
来源：学校校舍台账
释义：一间专用教室的使用面积，不含准备室。
英文：area of the room

数据 monitoring_level “监测等级”
层级：监测科目
类型：枚举 监测等级
提供：国家、省级教育督导部门（反馈）
来源：国家义务教育质量监测结果报告
释义：该科目本县学生学业水平达到的等级。
英文：level in the national monitoring

数据 school_difference_rate “校际差异率”
层级：监测科目
类型：比率
小数：3
提供：国家、省级教育督导部门（反馈）
来源：国家义务教育质量监测结果报告
释义：监测结果报告给出的学校之间的差异率。与资源配置的“差异系数”不是一回事。
英文：between-school difference rate in the monitoring

// ═══ 六、县（市、区） ═══════════════════════════════════════════════

// ── 教师队伍 ──
数据 rotation_eligible_teachers “符合交流条件教师数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：校长教师交流轮岗台账
期间：每年
释义：当年达到规定任教年限、符合交流条件的校长教师总数。
英文：teachers eligible for rotation

数据 rotated_teachers “交流轮岗教师数”
层级：县（市、区）
类型：整数
单位：人
属于：符合交流条件教师数
提供：县级教育部门
来源：校长教师交流轮岗台账
期间：每年
释义：符合交流条件教师中当年实际交流轮岗的人数。
英文：rotated teachers

数据 rotated_backbone_teachers “交流轮岗骨干教师数”
层级：县（市、区）
类型：整数
单位：人
属于：交流轮岗教师数
提供：县级教育部门
来源：校长教师交流轮岗台账
期间：每年
释义：当年交流轮岗教师中的骨干教师数；其比例的分母是交流轮岗教师数，不是全部骨干教师。
英文：backbone teachers among the rotated

数据 county_backbone_teachers “全县骨干教师数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：骨干教师认定文件
期间：每年
释义：全县义务教育学校县级及以上骨干教师总数。
英文：backbone teachers of the county

数据 training_due_teachers “应完成继续教育培训教师数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：教师培训管理系统
期间：每年
释义：按五年一周期、每人不少于360学时的规定，本周期应完成培训的教师数。
英文：teachers due to complete training

数据 training_completed_teachers “完成继续教育培训教师数”
层级：县（市、区）
类型：整数
单位：人
属于：应完成继续教育培训教师数
提供：县级教育部门
来源：教师培训管理系统
期间：每年
释义：应完成培训教师中已完成规定学时的人数。
英文：teachers who completed training

数据 training_completion “教师培训完成率”
层级：县（市、区）
类型：占比
小数：2
算法：完成继续教育培训教师数 占 应完成继续教育培训教师数
提供：县级教育部门
来源：教师培训管理系统
期间：每年
释义：完成继续教育培训教师数与应完成数之比。可以直接填报，也可以填报分子分母；都填的应当一致。
英文：training completion rate

数据 teacher_average_pay “义务教育教师平均工资收入”
层级：县（市、区）
类型：数
单位：元
小数：2
提供：县级人社、财政部门
来源：工资统计
期间：每年
释义：本县义务教育教师年平均工资收入，与公务员采用同一统计范围。
英文：average pay of teachers

数据 civil_servant_average_pay “当地公务员平均工资收入”
层级：县（市、区）
类型：数
单位：元
小数：2
提供：县级人社、财政部门
来源：工资统计
期间：每年
释义：本县公务员年平均工资收入，与义务教育教师采用同一统计范围。
英文：average pay of local civil servants

// ── 招生 ──
数据 town_primary_entrants “城区和镇区公办小学招生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：招生入学台账
期间：每学年
释义：城区和镇区公办小学（均不含寄宿制学校）当年招收的一年级学生数。
英文：entrants of public day primary schools in towns

数据 town_primary_nearby_entrants “城区和镇区公办小学就近入学人数”
层级：县（市、区）
类型：整数
单位：人
属于：城区和镇区公办小学招生数
提供：县级教育部门
来源：招生入学台账
期间：每学年
释义：上项中按划片就近入学的人数。
英文：nearby entrants of public day primary schools in towns

数据 town_junior_entrants “城区和镇区公办初中招生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：招生入学台账
期间：每学年
释义：城区和镇区公办初中（均不含寄宿制学校）当年招收的初一年学生数。
英文：entrants of public day junior schools in towns

数据 town_junior_nearby_entrants “城区和镇区公办初中就近入学人数”
层级：县（市、区）
类型：整数
单位：人
属于：城区和镇区公办初中招生数
提供：县级教育部门
来源：招生入学台账
期间：每学年
释义：上项中按划片就近入学的人数。
英文：nearby entrants of public day junior schools in towns

数据 quality_high_school_places “优质普通高中招生计划数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：高中阶段招生计划
期间：每年
释义：优质普通高中当年招生计划总数。
英文：places of quality high schools

数据 quality_high_school_places_allocated “分配到初中的优质普通高中招生计划数”
层级：县（市、区）
类型：整数
单位：人
属于：优质普通高中招生计划数
提供：县级教育部门
来源：高中阶段招生计划
期间：每年
释义：优质普通高中招生计划中定向分配到城乡初中的名额数。
英文：places of quality high schools allocated to junior schools

// ── 特殊群体 ──
数据 migrant_children_enrolled “随迁子女在读人数”
层级：县（市、区）、省
类型：整数
单位：人
提供：教育部门
来源：教育事业统计
期间：每学年
释义：在本地接受义务教育的进城务工人员随迁子女数，含公办和民办学校。
英文：migrant children enrolled

数据 migrant_children_public “随迁子女公办就读人数”
层级：县（市、区）、省
类型：整数
单位：人
属于：随迁子女在读人数
提供：教育部门
来源：教育事业统计
期间：每学年
释义：随迁子女在读人数中在公办学校就读的人数。
英文：migrant children in public schools

数据 migrant_children_eligible “符合条件随迁子女数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：随迁子女入学登记台账
期间：每学年
释义：符合当地入学条件的义务教育阶段随迁子女数，不论现在何处就读。
英文：eligible migrant children

数据 migrant_children_eligible_public “符合条件随迁子女公办就读人数”
层级：县（市、区）
类型：整数
单位：人
属于：符合条件随迁子女公办或购买学位就读人数
提供：县级教育部门
来源：随迁子女入学登记台账
期间：每学年
释义：符合条件随迁子女中在公办学校就读的人数。
英文：eligible migrant children in public schools

数据 migrant_children_eligible_purchased “符合条件随迁子女购买学位就读人数”
层级：县（市、区）
类型：整数
单位：人
属于：符合条件随迁子女公办或购买学位就读人数
提供：县级教育部门
来源：政府购买学位协议
期间：每学年
释义：符合条件随迁子女中在民办学校、由政府购买学位就读的人数。
英文：eligible migrant children in government-bought private places

数据 migrant_children_placed “符合条件随迁子女公办或购买学位就读人数”
层级：县（市、区）
类型：整数
单位：人
属于：符合条件随迁子女数
算法：符合条件随迁子女公办就读人数 + 符合条件随迁子女购买学位就读人数
提供：县级教育部门
来源：随迁子女入学登记台账
期间：每学年
释义：符合条件随迁子女中在公办学校就读和由政府购买学位就读的人数之和。
英文：eligible migrant children in public or government-bought places

数据 disabled_children “适龄残疾儿童少年数”
层级：县（市、区）、省
类型：整数
单位：人
提供：教育部门、残联
来源：残疾儿童少年入学情况台账
期间：每学年
释义：义务教育适龄残疾儿童少年总数。
英文：disabled children of school age

数据 disabled_children_certified “持证适龄残疾儿童少年数”
层级：县（市、区）
类型：整数
单位：人
属于：适龄残疾儿童少年数
提供：残联
来源：残疾人证核发系统汇总数
期间：每学年
释义：适龄残疾儿童少年中持有残疾人证的人数。不是入学率的分母。
英文：disabled children of school age with a certificate

数据 disabled_children_enrolled “残疾儿童少年入学人数”
层级：县（市、区）、省
类型：整数
单位：人
属于：适龄残疾儿童少年数
提供：教育部门
来源：残疾儿童少年入学情况台账
期间：每学年
释义：适龄残疾儿童少年中在特殊教育学校、普通学校就读以及纳入送教上门的人数。
英文：disabled children enrolled

数据 disabled_children_enrolment “残疾儿童少年入学率”
层级：县（市、区）、省
类型：占比
小数：2
算法：残疾儿童少年入学人数 占 适龄残疾儿童少年数
提供：教育部门
来源：残疾儿童少年入学情况台账
期间：每学年
释义：残疾儿童少年入学人数与适龄残疾儿童少年数之比；与入学安置率不是同一项。可以直接填报，也可以填报分子分母；都填的应当一致。
英文：enrolment rate of disabled children

数据 has_special_school “设有特殊教育学校”
层级：县（市、区）
类型：是否
提供：县级教育部门
来源：教育事业统计
释义：本县是否独立设置特殊教育学校。
英文：has a special school

数据 special_public_funds_per_student “特殊教育学校生均公用经费”
层级：县（市、区）、特殊教育学校
类型：数
单位：元/生
小数：2
提供：县级财政部门
来源：公用经费拨付文件
期间：每年
释义：特殊教育学校每名学生一年的公用经费；县级数为全县特殊教育学校中最低的标准。
英文：public funds per student of special schools

// ── 区划和人口 ──
数据 county_kind “县级区划类别”
层级：县（市、区）
类型：枚举 县级区划类别
提供：县级民政部门
来源：行政区划
释义：县（含自治县、旗）、县级市、市辖区之一。“县（市）”指县和县级市，不含市辖区。
英文：kind of county

数据 resident_population “常住人口”
层级：县（市、区）
类型：整数
单位：人
提供：县级统计部门
来源：统计公报
期间：每年
释义：年末常住人口数。
英文：resident population

数据 registered_population “户籍人口”
层级：县（市、区）
类型：整数
单位：人
提供：县级公安部门
来源：人口统计
期间：每年
释义：年末户籍人口数。
英文：registered population

口径 population_counted “县（市、区）人口”
按：
  （一）resident “按常住人口” “resident population”：常住人口；
  （二）registered “按户籍人口” “registered population”：户籍人口
理由：各文件只写多少人口以上的县（市、区），没有写是常住人口还是户籍人口。两种人口都达到或者都没有达到的，结果相同；一种达到一种没有达到的，由有权机关明确口径后认定。
英文：population of the county

// ── 优质均衡、普及普惠 ──
数据 compulsory_balanced “实现义务教育优质均衡发展”
层级：县（市、区）
类型：是否
提供：国家、省级教育督导部门（反馈）
来源：督导评估认定结果
期间：每年
释义：本县是否已由国家或省级教育督导部门认定为义务教育优质均衡发展。规则集 quality-balance 的测算结果不能代替认定。
英文：recognised as balanced and of high quality in compulsory education

数据 preschool_universal “达到学前教育普及普惠发展水平”
层级：县（市、区）
类型：是否
提供：国家、省级教育督导部门（反馈）
来源：督导评估认定结果
期间：每年
释义：本县是否已由国家或省级教育督导部门认定为学前教育普及普惠发展。
英文：recognised as universal and inclusive in preschool education

// ── 教师全员培训、生活补助 ──
数据 staff_to_train “应参加全员培训的校长教师数”
层级：县（市、区）、设区市
类型：整数
单位：人
提供：县级教育部门
来源：教师培训管理系统
期间：每年
释义：本县中小学、幼儿园在岗校长（园长）和教师数，即当年全员培训的应训人数。
英文：principals and teachers due for training

数据 staff_trained “参加全员培训的校长教师数”
层级：县（市、区）、设区市
类型：整数
单位：人
属于：应参加全员培训的校长教师数
提供：县级教育部门
来源：教师培训管理系统
期间：每年
释义：应训人数中当年已参加培训的人数，同一人不重复计。
英文：principals and teachers trained

数据 rural_allowance_entitled “应享受乡村教师生活补助的教师数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门、财政部门
来源：乡村教师生活补助发放台账
期间：每年
释义：按当地补助办法应享受乡村教师生活补助的在岗教师数。
英文：teachers entitled to the rural living allowance

数据 rural_allowance_received “已享受乡村教师生活补助的教师数”
层级：县（市、区）
类型：整数
单位：人
属于：应享受乡村教师生活补助的教师数
提供：县级教育部门、财政部门
来源：乡村教师生活补助发放台账
期间：每年
释义：应享受的教师中当年已足额发放的人数。
英文：teachers who received the rural living allowance

// ── 新建住宅小区配套学校 ──
数据 residential_schools_due “新建住宅小区应配建学校数”
层级：县（市、区）
类型：整数
单位：个
提供：县级自然资源、住建部门
来源：规划条件、土地出让合同
释义：规划条件或规定要求配套建设义务教育学校、住宅首期已开工的新建住宅小区，其应配建的学校数。
英文：schools required of new residential areas

数据 residential_schools_planned “与住宅首期同步规划的配套学校数”
层级：县（市、区）
类型：整数
单位：个
属于：新建住宅小区应配建学校数
提供：县级自然资源部门
来源：规划许可
释义：应配建的学校中，规划与住宅建设首期项目同步完成的个数。
英文：schools planned together with the first phase

数据 residential_schools_built “与住宅首期同步建设的配套学校数”
层级：县（市、区）
类型：整数
单位：个
属于：新建住宅小区应配建学校数
提供：县级住建部门
来源：施工许可
释义：应配建的学校中，不晚于住宅建设首期项目开工并同步推进的个数；停建、缓建的不计。
英文：schools built together with the first phase

数据 residential_schools_delivered “与住宅首期同步交付使用的配套学校数”
层级：县（市、区）
类型：整数
单位：个
属于：新建住宅小区应配建学校数
提供：县级住建、教育部门
来源：竣工和移交文件
释义：应配建的学校中，与住宅建设首期项目同步交付使用的个数；住宅首期尚未交付的，学校未逾期的计入。
英文：schools handed over together with the first phase

// ── 特殊教育学校 ──
数据 special_school_meets_standard “达到特殊教育办学标准”
层级：特殊教育学校
类型：是否
提供：县级教育部门
来源：学校标准化建设台账
释义：特殊教育学校是否达到国家和省规定的特殊教育学校建设和办学标准。
英文：special school meets its standard

数据 special_schools_meeting_standard “达标特殊教育学校数”
层级：县（市、区）
类型：整数
单位：校
算法：计数（特殊教育学校：达到特殊教育办学标准）
提供：县级教育部门
来源：教育事业统计
期间：每年
释义：本县达到特殊教育办学标准的特殊教育学校数。逐校列出并报全的，由系统计数。
英文：special schools that meet their standard

// ── 教育质量 ──
数据 junior_entrants “初中入学学生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：本届初中毕业生三年前初一年入学时的学生数。
英文：junior entrants three years before

数据 junior_graduates “初中毕业学生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：本届初中毕业学生数，含三年中转入的学生。
英文：junior graduates

数据 junior_transfers_in “初中三年转入学生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：本届学生在初中三年中从县外转入的人数。
英文：transfers into the cohort

数据 junior_transfers_out “初中三年转出学生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：本届学生在初中三年中转出到县外的人数。
英文：transfers out of the cohort

数据 junior_deaths “初中三年死亡学生数”
层级：县（市、区）
类型：整数
单位：人
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：本届学生在初中三年中死亡的人数。
英文：deaths in the cohort

数据 junior_retention_cohort “初中三年巩固率甲式”
层级：县（市、区）
类型：占比
最大：无
小数：2
算法：（初中毕业学生数 - 初中三年转入学生数 + 初中三年转出学生数） / （初中入学学生数 - 初中三年死亡学生数）
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：（毕业－转入＋转出）÷（入学－死亡），只看入学时的学生。直接填报巩固率的，应写明按甲式还是乙式。
英文：three-year junior retention, entrants only

数据 junior_retention_adjusted “初中三年巩固率乙式”
层级：县（市、区）
类型：占比
最大：无
小数：2
算法：初中毕业学生数 / （初中入学学生数 + 初中三年转入学生数 - 初中三年转出学生数 - 初中三年死亡学生数）
提供：县级教育部门
来源：学籍系统汇总数
期间：每学年
释义：毕业÷（入学＋转入－转出－死亡），把转入转出计入分母。直接填报巩固率的，应写明按甲式还是乙式。
英文：three-year junior retention, entrants adjusted for transfers

口径 junior_retention_formula “初中三年巩固率”
按：
  （一）cohort “甲式” “formula A”：初中三年巩固率甲式；
  （二）adjusted “乙式” “formula B”：初中三年巩固率乙式
理由：各文件只写初中三年巩固率，没有写算法，通行的有两种。甲式只看入学时的学生：（毕业－转入＋转出）÷（入学－死亡）；乙式把转入转出计入分母：毕业÷（入学＋转入－转出－死亡）。两种算法都达到或都没有达到的，结果一定；不一致的，由有权机关明确算法后认定。
英文：three-year junior retention

// ── 经费 ──
数据 education_appropriation “财政教育拨款”
层级：县（市、区）、省
类型：数
单位：元
小数：2
提供：财政部门
来源：财政决算
期间：每年
释义：一般公共预算安排的教育拨款。
英文：public appropriation for education

// ── 社会认可和认定条件 ──
数据 public_recognition “社会认可度”
层级：县（市、区）
类型：占比
小数：2
提供：国家、省级教育督导部门（反馈）
来源：社会认可度调查报告
释义：对学生、家长、教师、校长、人大代表、政协委员及其他群众调查得出的认可度。
英文：public recognition

数据 basic_balance_years “通过基本均衡认定年数”
层级：县（市、区）
类型：数
单位：年
小数：1
提供：县级教育督导部门
来源：国家义务教育基本均衡认定文件
释义：自通过国家义务教育基本均衡发展认定之日起至评估基准日的年数。
英文：years since recognition as basically balanced

// ═══ 七、国家、省、设区市 ═══════════════════════════════════════════════

数据 counties “县级行政区数”
层级：国家、省
类型：整数
单位：县
算法：计数（县（市、区））
提供：民政部门
来源：行政区划
释义：全国、全省的县级行政区数，不含开发区等功能区。逐县列出并报全的，由系统计数。
英文：counties of the country or the province

数据 compulsory_balanced_counties “实现义务教育优质均衡发展的县数”
层级：国家、省
类型：整数
单位：县
属于：县级行政区数
算法：计数（县（市、区）：实现义务教育优质均衡发展）
提供：国家、省级教育督导部门
来源：督导评估认定结果
期间：每年
释义：全国、全省已认定为义务教育优质均衡发展的县（市、区）数。可以直接填报，也可以由各县数据计数；都有的应当一致。
英文：counties recognised as balanced and of high quality

数据 preschool_universal_counties “达到学前教育普及普惠发展水平的县数”
层级：省
类型：整数
单位：县
属于：县级行政区数
算法：计数（县（市、区）：达到学前教育普及普惠发展水平）
提供：省级教育督导部门
来源：督导评估认定结果
期间：每年
释义：全省已认定为学前教育普及普惠发展的县（市、区）数。可以直接填报，也可以由各县数据计数；都有的应当一致。
英文：counties recognised as universal and inclusive in preschool education

// ── 学前教育 ──
数据 kindergartens “幼儿园数”
层级：县（市、区）、省
类型：整数
单位：所
提供：教育部门
来源：教育事业统计
期间：每年
释义：各类幼儿园所数，不含附设幼儿班。
英文：kindergartens

数据 kindergarten_children “在园幼儿数”
层级：县（市、区）、省
类型：整数
单位：人
提供：教育部门
来源：教育事业统计
期间：每学年
释义：各类幼儿园在园幼儿总数，含附设幼儿班。
英文：children in kindergartens

数据 inclusive_kindergarten_children “普惠性幼儿园在园幼儿数”
层级：县（市、区）、省
类型：整数
单位：人
属于：在园幼儿数
提供：教育部门
来源：教育事业统计
期间：每学年
释义：公办幼儿园和经认定的普惠性民办幼儿园在园幼儿数；与在园幼儿数之比是普惠性幼儿园覆盖率。
英文：children in public or inclusive kindergartens

数据 public_kindergarten_children “公办园在园幼儿数”
层级：县（市、区）、省
类型：整数
单位：人
属于：普惠性幼儿园在园幼儿数
提供：教育部门
来源：教育事业统计
期间：每学年
释义：公办幼儿园在园幼儿数，不含普惠性民办幼儿园。
英文：children in public kindergartens

// ── 高中阶段、专门学校 ──
数据 senior_places “高中阶段学校学位数”
层级：设区市、省
类型：整数
单位：人
提供：教育部门
来源：高中阶段招生计划
期间：每年
释义：普通高中和中等职业学校当年可以招收应届初中毕业生的学位数。
英文：places of senior secondary schools

数据 junior_graduates_to_continue “需要继续升学的初中毕业生数”
层级：设区市、省
类型：整数
单位：人
提供：教育部门
来源：学籍系统汇总数
期间：每年
释义：当年初中毕业生中要求继续升学的人数。
英文：junior graduates who want to go on

数据 correction_schools “专门学校数”
层级：设区市
类型：整数
单位：校
提供：设区市教育部门
来源：教育事业统计
期间：每年
释义：本市设立的专门学校数。
英文：schools for pupils with serious misconduct

数据 has_correction_school “设有专门学校”
层级：设区市
类型：是否
算法：专门学校数 多于 0所
期间：每年
提供：设区市教育部门
来源：教育事业统计
释义：本市是否设立了专门学校；报了专门学校数的，由系统判断。
英文：has a school for pupils with serious misconduct

// ── 场馆开放 ──
数据 free_venues_due “应向学生免费开放的公共文化场馆数”
层级：县（市、区）、省
类型：整数
单位：个
提供：文化和旅游部门、文物部门
来源：免费开放名录
期间：每年
释义：博物馆、纪念馆、公共图书馆、美术馆、文化馆（站）中按规定应向学生免费开放的个数。
英文：cultural venues that must be free for pupils

数据 free_venues “已向学生免费开放的公共文化场馆数”
层级：县（市、区）、省
类型：整数
单位：个
属于：应向学生免费开放的公共文化场馆数
提供：文化和旅游部门、文物部门
来源：免费开放名录
期间：每年
释义：上项中当年已向学生免费开放的个数。
英文：cultural venues free for pupils

数据 able_venues “有条件开放的公共体育设施和科普教育基地数”
层级：县（市、区）、省
类型：整数
单位：个
提供：体育部门、科协
来源：场馆开放名录
期间：每年
释义：公共体育设施、科技馆和各类科普教育基地中，主管部门认定有条件向学生开放的个数。
英文：sports facilities and science education bases able to open for pupils

数据 able_venues_open “免费或低收费向学生开放的公共体育设施和科普教育基地数”
层级：县（市、区）、省
类型：整数
单位：个
属于：有条件开放的公共体育设施和科普教育基地数
提供：体育部门、科协
来源：场馆开放名录
期间：每年
释义：上项中当年已免费或低收费向学生开放的个数。
英文：sports facilities and science education bases open free or at low charge

// ── 学生资助 ──
数据 needy_students “家庭经济困难学生数”
层级：县（市、区）、省
类型：整数
单位：人
提供：教育部门
来源：学生资助管理信息系统汇总数
期间：每学年
释义：经认定的家庭经济困难学生总数（只报人数），含学前、义务教育、高中阶段，同一人不重复计。
英文：students in need

数据 needy_students_aided “受资助的家庭经济困难学生数”
层级：县（市、区）、省
类型：整数
单位：人
属于：家庭经济困难学生数
提供：教育部门
来源：学生资助管理信息系统汇总数
期间：每学年
释义：上项中已按规定受到资助的人数。
英文：students in need who are aided

数据 needy_disabled_children “家庭经济困难的残疾儿童数”
层级：县（市、区）、省
类型：整数
单位：人
提供：教育部门、残联
来源：学生资助管理信息系统汇总数
期间：每学年
释义：在学残疾儿童中经认定家庭经济困难的人数。
英文：disabled children in need

数据 needy_disabled_children_aided “纳入资助范围的家庭经济困难残疾儿童数”
层级：县（市、区）、省
类型：整数
单位：人
属于：家庭经济困难的残疾儿童数
提供：教育部门
来源：学生资助管理信息系统汇总数
期间：每学年
释义：上项中已纳入资助范围的人数。
英文：disabled children in need who are aided
