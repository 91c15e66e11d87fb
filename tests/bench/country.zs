字典 country-facts “全国测算负荷的数据”

层级 county “县”
层级 school “学校”
上级：县

枚举 stage “学段类别”
值：primary “小学”、junior “初中”

数据 stage “学段”
层级：学校
类型：枚举 学段类别

数据 students “在校生数”
层级：学校
类型：整数

数据 teachers_above_degree “teachers_above_degree”
层级：学校
类型：数

数据 backbone_teachers “backbone_teachers”
层级：学校
类型：数

数据 pe_art_teachers “pe_art_teachers”
层级：学校
类型：数

数据 teaching_area_m2 “teaching_area_m2”
层级：学校
类型：数

数据 sports_area_m2 “sports_area_m2”
层级：学校
类型：数

数据 equipment_value_yuan “equipment_value_yuan”
层级：学校
类型：数

数据 multimedia_rooms “multimedia_rooms”
层级：学校
类型：数

定义 teachers_above “teachers_above”
层级：学校
算法：100 * teachers_above_degree / students

定义 backbone “backbone”
层级：学校
算法：100 * backbone_teachers / students

定义 pe_art “pe_art”
层级：学校
算法：100 * pe_art_teachers / students

定义 teach_area “teach_area”
层级：学校
算法：teaching_area_m2 / students

定义 sport_area “sport_area”
层级：学校
算法：sports_area_m2 / students

定义 equipment “equipment”
层级：学校
算法：equipment_value_yuan / students

定义 multimedia “multimedia”
层级：学校
算法：100 * multimedia_rooms / students

数据 disabled_enrolled “disabled_enrolled”
层级：县
类型：数

数据 disabled_total “disabled_total”
层级：县
类型：数

数据 migrant_in_public “migrant_in_public”
层级：县
类型：数

数据 migrant_total “migrant_total”
层级：县
类型：数

数据 teachers_rotated “teachers_rotated”
层级：县
类型：数

数据 teachers_rotation_due “teachers_rotation_due”
层级：县
类型：数

数据 backbone_rotated “backbone_rotated”
层级：县
类型：数

数据 teachers_rotated_all “teachers_rotated_all”
层级：县
类型：数

数据 nine_year_completed “nine_year_completed”
层级：县
类型：数

数据 nine_year_cohort “nine_year_cohort”
层级：县
类型：数

数据 primary_nearby_enrolled “primary_nearby_enrolled”
层级：县
类型：数

数据 primary_enrolled “primary_enrolled”
层级：县
类型：数

数据 junior_nearby_enrolled “junior_nearby_enrolled”
层级：县
类型：数

数据 junior_enrolled “junior_enrolled”
层级：县
类型：数

数据 quality_quota_allocated “quality_quota_allocated”
层级：县
类型：数

数据 quality_quota_total “quality_quota_total”
层级：县
类型：数

数据 teachers_certified “teachers_certified”
层级：县
类型：数

数据 teachers_total “teachers_total”
层级：县
类型：数

数据 teachers_trained_360h “teachers_trained_360h”
层级：县
类型：数

数据 teachers_training_due “teachers_training_due”
层级：县
类型：数

数据 dropouts “dropouts”
层级：县
类型：数

数据 pupils_total “pupils_total”
层级：县
类型：数

数据 large_classes “large_classes”
层级：县
类型：数

数据 classes_total “classes_total”
层级：县
类型：数

数据 superlarge_classes “superlarge_classes”
层级：县
类型：数

数据 classes_total_b “classes_total_b”
层级：县
类型：数

数据 schools_within_size “schools_within_size”
层级：县
类型：数

数据 schools_total “schools_total”
层级：县
类型：数

数据 schools_with_clinic “schools_with_clinic”
层级：县
类型：数

数据 schools_boarding “schools_boarding”
层级：县
类型：数

数据 schools_with_library “schools_with_library”
层级：县
类型：数

数据 schools_total_b “schools_total_b”
层级：县
类型：数

数据 pupils_fit “pupils_fit”
层级：县
类型：数

数据 pupils_tested “pupils_tested”
层级：县
类型：数

数据 pupils_myopic “pupils_myopic”
层级：县
类型：数

数据 pupils_screened “pupils_screened”
层级：县
类型：数

数据 migrant_seats_state “migrant_seats_state”
层级：县
类型：数

数据 migrant_seats_total “migrant_seats_total”
层级：县
类型：数

数据 schools_charter “schools_charter”
层级：县
类型：数

数据 schools_total_c “schools_total_c”
层级：县
类型：数

数据 schools_networked “schools_networked”
层级：县
类型：数

数据 schools_total_d “schools_total_d”
层级：县
类型：数

数据 pe_art_certified “pe_art_certified”
层级：县
类型：数

数据 pe_art_posts “pe_art_posts”
层级：县
类型：数

数据 complaints_open “complaints_open”
层级：县
类型：数

数据 complaints_total “complaints_total”
层级：县
类型：数

数据 rural_posts_senior “rural_posts_senior”
层级：县
类型：数

数据 rural_posts_total “rural_posts_total”
层级：县
类型：数

数据 training_fund_wan “training_fund_wan”
层级：县
类型：数

数据 public_fund_wan “public_fund_wan”
层级：县
类型：数

数据 land_fee_education_wan “land_fee_education_wan”
层级：县
类型：数

数据 land_fee_wan “land_fee_wan”
层级：县
类型：数

数据 special_fund_yuan “special_fund_yuan”
层级：县
类型：数

数据 special_pupils “special_pupils”
层级：县
类型：数

数据 small_school_fund_wan “small_school_fund_wan”
层级：县
类型：数

数据 small_school_due_wan “small_school_due_wan”
层级：县
类型：数

数据 teacher_salary_yuan “teacher_salary_yuan”
层级：县
类型：数

数据 civil_salary_yuan “civil_salary_yuan”
层级：县
类型：数

数据 satisfaction “satisfaction”
层级：县
类型：数

// 全国规模的测算负荷：指标和门槛是为测速而设的，不是任何文件的规定。
规则集 country “全国测算负荷”
版本：1.0.0
性质：约束性
适用：全国
字典：country-facts

表 standards “资源配置”
| 指标 | 要求 | 小学 | 初中 |
| teachers_above | 不低于 | 4.2 | 5.3 |
| backbone | 不低于 | 1 | 1 |
| pe_art | 不低于 | 0.9 | 0.9 |
| teach_area | 不低于 | 4.5 | 5.8 |
| sport_area | 不低于 | 7.5 | 10.2 |
| equipment | 不低于 | 2000 | 2500 |
| multimedia | 不低于 | 2.3 | 2.4 |

规则 school_resources “校级资源配置”
对象：县
应：每（学校：资源配置 7项 至少 6项 达标，其余 不低于 标准的85%）

表 cv_limits “差异系数上限”
| 学段类别 | 上限 |
| 小学 | 0.50 |
| 初中 | 0.45 |

规则 cv “差异系数”
对象：县
逐项：资源配置
分：学段类别（小学、初中）
应：差异系数（学校：本项） 不超过 差异系数上限【学段类别】

规则 R01 “R01”
对象：县
应：100 * disabled_enrolled / disabled_total 不低于 99

规则 R02 “R02”
对象：县
应：100 * migrant_in_public / migrant_total 不低于 95

规则 R03 “R03”
对象：县
应：100 * teachers_rotated / teachers_rotation_due 不低于 10

规则 R04 “R04”
对象：县
应：100 * backbone_rotated / teachers_rotated_all 不低于 20

规则 R05 “R05”
对象：县
应：100 * nine_year_completed / nine_year_cohort 不低于 95

规则 R06 “R06”
对象：县
应：100 * primary_nearby_enrolled / primary_enrolled 不低于 98

规则 R07 “R07”
对象：县
应：100 * junior_nearby_enrolled / junior_enrolled 不低于 95

规则 R08 “R08”
对象：县
应：100 * quality_quota_allocated / quality_quota_total 不低于 50

规则 R09 “R09”
对象：县
应：100 * teachers_certified / teachers_total 不低于 100

规则 R10 “R10”
对象：县
应：100 * teachers_trained_360h / teachers_training_due 不低于 100

规则 R11 “R11”
对象：县
应：100 * dropouts / pupils_total 不超过 0.6

规则 R12 “R12”
对象：县
应：100 * large_classes / classes_total 不超过 5

规则 R13 “R13”
对象：县
应：100 * superlarge_classes / classes_total_b 不超过 0

规则 R14 “R14”
对象：县
应：100 * schools_within_size / schools_total 不低于 98

规则 R15 “R15”
对象：县
应：100 * schools_with_clinic / schools_boarding 不低于 95

规则 R16 “R16”
对象：县
应：100 * schools_with_library / schools_total_b 不低于 90

规则 R17 “R17”
对象：县
应：100 * pupils_fit / pupils_tested 不低于 92.5

规则 R18 “R18”
对象：县
应：100 * pupils_myopic / pupils_screened 不超过 38

规则 R19 “R19”
对象：县
应：100 * migrant_seats_state / migrant_seats_total 不低于 85

规则 R20 “R20”
对象：县
应：100 * schools_charter / schools_total_c 不低于 97.5

规则 R21 “R21”
对象：县
应：100 * schools_networked / schools_total_d 不低于 99.9

规则 R22 “R22”
对象：县
应：100 * pe_art_certified / pe_art_posts 不低于 30

规则 R23 “R23”
对象：县
应：100 * complaints_open / complaints_total 不超过 1.25

规则 R24 “R24”
对象：县
应：100 * rural_posts_senior / rural_posts_total 不低于 80

规则 R25 “R25”
对象：县
应：training_fund_wan 不低于 0.05 * public_fund_wan

规则 R26 “R26”
对象：县
应：land_fee_education_wan 不低于 0.1 * land_fee_wan

规则 R27 “R27”
对象：县
应：special_fund_yuan / special_pupils 不低于 6000

规则 R28 “R28”
对象：县
应：small_school_fund_wan 不低于 small_school_due_wan

规则 R29 “R29”
对象：县
应：teacher_salary_yuan 不低于 civil_salary_yuan

规则 R30 “R30”
对象：县
应：satisfaction 不低于 85

