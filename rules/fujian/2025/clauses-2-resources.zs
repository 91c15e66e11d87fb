// 二、（一）区域教育资源优化配置：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “优化教育设施布局规划”
依据：fujian-2025#二/一/1
对象：县（市、区）
有效：1年
英文：Planning of school sites
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 责任单位 | 英文 |
| “主动适应国家人口发展战略和服务乡村振兴战略、新型城镇化战略” | 宣示 | | 与国家战略的关系，做法在后面各句 | | | | |
| “以城带乡、整体推进城乡义务教育发展” | 研判 | | 要看城乡学校在经费、教师、设施上的差距是否缩小；“整体推进”没有指标，单看一份材料说明不了 | | | | |
| “建立与常住人口变化相协调的基本公共教育服务供给机制” | 应 | fj_supply_mechanism | 供给机制文件、按常住人口测算学位的年度结果 | | 省、设区市、县（市、区） | | Supply mechanism |
| “健全市级为主统筹优化高中阶段学校布局结构” | 应 | fj_city_plans_senior_schools | 市级统筹高中阶段学校布局的工作机制文件 | 健全市级为主统筹优化高中阶段学校布局结构的工作机制 | 设区市 | 市级 | City plans senior schools |
| “县级为主统筹优化义务教育学校和幼儿园布局结构的工作机制” | 应 | fj_county_plans_schools | 县级统筹义务教育学校和幼儿园布局的工作机制文件 | 健全县级为主统筹优化义务教育学校和幼儿园布局结构的工作机制 | | 县级 | County plans schools |

条款 “加强学位资源供需调配”
依据：fujian-2025#二/一/2
对象：县（市、区）
有效：1年
英文：Supply of school places
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “建立基础教育各学段学龄人口变化监测预警机制” | 应 | fj_school_age_monitoring | 监测预警机制文件、当年各学段学龄人口预测 | 省、设区市、县（市、区） | | School age monitoring |
| “根据各学段学龄人口梯次达峰的变化趋势，强化学位保障和供给” | 应 | fj_places_supplied | 当年学位缺口测算和新增学位计划及完成情况 | | 每年 | Places supplied |
| “因地制宜打通使用各学段教育资源” | 应 | fj_resources_across_stages | 各学段校舍、师资统筹使用方案 | | | Resources across stages |
| “加强跨学段动态调整和余缺调配” | 应 | fj_places_rebalanced | 跨学段学位、教师余缺调配记录 | | 每年 | Places rebalanced |
| “有效增强学位资源的灵活性和适配性” | 研判 | | 要看调配以后各学段学位余缺的变化；没有指标，材料只能说明做了调配 | | | |
| “在城镇人口聚居地区和人口净流入地区留足教育空间” | 应 | fj_land_for_education | 国土空间规划中教育用地的相应页、教育用地台账 | | | Land for education |
| “通过新建、改扩建等方式扩容提质一批学校” | 应 | fj_schools_extended | 新建、改扩建学校项目清单和进度 | | | Schools extended |
| “建好一批可长期保留的公办义务教育寄宿制学校” | 应 | fj_boarding_schools_built | 寄宿制学校建设清单、长期保留学校名单 | | | Boarding schools built |
| “鼓励采取政府购买服务等方式为学校提供安保、宿管、食堂、医疗卫生保健等方面服务” | 鼓励 | fj_services_purchased | 政府购买服务合同、服务学校名单 | | | Services purchased |
| “办好必要的乡村小规模学校” | 应 | fj_small_rural_schools_kept | 保留的乡村小规模学校名单、办学条件达标情况 | | | Small rural schools kept |
| “对乡村振兴重点县及欠发达老区苏区县、民族乡村予以重点倾斜” | 应 | fj_priority_for_weaker_counties | 政策文件、资金和项目分配表中的倾斜安排 | 省、设区市 | 每年 | Priority for weaker counties |

条款 “实施学校标准化建设工程”
依据：fujian-2025#二/一/3
对象：县（市、区）
有效：1年
英文：Standard schools
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “落实义务教育学校办学标准” | 应 | fj_school_standards_carried_out | 逐校对照办学标准的检查结果 | | | | School standards carried out |
| “做好义务教育薄弱环节改善与能力提升” | 应 | fj_weak_links_improved | 项目清单、年度完成情况 | | | 每年 | Weak links improved |
| “中小学校舍安全保障等项目建设” | 应 | fj_premises_safety_projects | 校舍安全保障项目清单、校舍安全年检结果 | 做好中小学校舍安全保障等项目建设 | | 每年 | Premises safety projects |
| “加强校园文化环境建设” | 应 | fj_campus_culture | 校园文化环境建设方案和检查记录 | | 学校 | | Campus culture |
| “将学生上学通道和校园周边交通环境优化改造作为城市规划建设重要任务” | 应 | fj_routes_to_school_in_plans | 城市规划建设年度计划的相应页、改造项目清单 | | 设区市、县（市、区） | | Routes to school in plans |
| “保障校园周边交通安全畅通” | 应 | fj_traffic_around_schools | 校园周边交通护学安排、交通事故和拥堵点治理记录 | | 设区市、县（市、区） | 每年 | Traffic around schools |
