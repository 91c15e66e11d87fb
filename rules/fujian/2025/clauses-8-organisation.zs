// 三（组织保障）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “组织保障”
依据：fujian-2025#三
对象：省、设区市、县（市、区）
有效：1年
英文：Organisation
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 责任单位 | 英文 |
| “各级党委和政府要落实教育优先发展战略” | 应 | fj_education_first | 党委、政府落实教育优先发展的文件和会议纪要 | | | 每年 | 各级党委和政府 | Education first |
| “高度重视基本公共教育服务体系建设” | 宣示 | | 态度上的要求，做法在后面各句 | | | | | |
| “将其列入重要议事日程” | 应 | fj_on_the_agenda | 党委常委会、政府常务会议研究基本公共教育服务的纪要 | 将基本公共教育服务体系建设列入重要议事日程 | | 每年 | 各级党委和政府 | On the agenda |
| “强化省级统筹” | 应 | fj_province_coordinates | 省级统筹的协调机制文件、年度工作情况 | | 省 | | 省级 | Province coordinates |
| “充分发挥市级政府作用” | 应 | fj_cities_play_their_part | 市级政府的任务分工、年度工作情况 | | 设区市 | | 市级政府 | Cities play their part |
| “落实以县为主的管理责任” | 应 | fj_counties_are_responsible | 县级管理责任清单、年度履职情况 | | 县（市、区） | | | Counties are responsible |
| “加强部门协同” | 应 | fj_departments_work_together | 部门协同机制文件、会商记录 | | | | | Departments work together |
| “健全学校家庭社会协同育人机制” | 应 | fj_school_family_society | 协同育人机制文件 | | | | | School family society |
| “形成工作合力” | 宣示 | | 协同的目的，没有可以单独核对的事项 | | | | | |
| “教育部门要加强学校管理” | 应 | fj_schools_managed | 学校管理制度、督导检查记录 | | | 每年 | 教育部门 | Schools managed |
| “深化教育教学改革” | 应 | fj_teaching_reform | 教育教学改革方案、年度进展 | | | | 教育部门 | Teaching reform |
| “提高教育质量和育人水平” | 宣示 | | 总的目标，没有指标 | | | | | |
| “机构编制部门要做好公办中小学编制保障工作” | 应 | fj_quota_guaranteed | 编制保障文件、当年核定和使用情况 | | | 每年 | 机构编制部门 | Quota guaranteed |
| “发展改革部门要将基本公共教育服务体系建设纳入国民经济和社会发展规划” | 应 | fj_in_development_plan | 国民经济和社会发展规划的相应章节 | | | | 发展改革部门 | In development plan |
| “财政部门要强化财政保障力度” | 应 | fj_funding_secured | 当年教育预算安排和上年的对照 | | | 每年 | 财政部门 | Funding secured |
| “优化教育支出结构” | 应 | fj_spending_structure | 教育支出结构分析、预算调整文件 | | | 每年 | 财政部门 | Spending structure |
| “坚持把义务教育作为教育投入的重中之重” | 应 | fj_compulsory_education_first_in_funding | 教育支出中义务教育所占份额的逐年对照 | | | 每年 | 财政部门 | Compulsory education first in funding |
| “完善义务教育优质均衡发展奖补机制” | 应 | fj_rewards_for_balance | 奖补办法、当年奖补资金下达文件 | | 省 | | 财政部门 | Rewards for balance |
| “人力资源社会保障部门要立足部门职责，做好相关监管工作” | 应 | fj_personnel_supervision | 人力资源社会保障部门的任务分工、监管工作情况 | 人力资源社会保障部门做好相关监管工作 | | | 人力资源社会保障部门 | Personnel supervision |
| “其他有关部门按照各自职责抓好任务落实” | 应 | fj_other_departments | 有关部门任务分工和完成情况 | | | | 其他有关部门 | Other departments |
| “各地区各部门要及时总结” | 应 | fj_experience_summed_up | 经验和实施成效的总结材料 | | | 每年 | 各地区各部门 | Experience summed up |
| “广泛宣传典型经验和实施成效” | 应 | fj_experience_publicised | 宣传报道目录 | | | 每年 | 各地区各部门 | Experience publicised |
| “形成全社会关心支持教育的良好氛围” | 宣示 | | 宣传的目的，没有可以单独核对的事项 | | | | | |

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “条款：每年一次的职责、限制性规定、力争的事项，都做到了”
截至：2026-12-31
设：省 350000（fj_vocational_ratio_cap_province = 未发现，fj_rewards_for_balance = 已证明，fj_free_education_widened = 已证明）
设：县 350524（fj_counties_are_responsible = 已证明）
应得：fj_vocational_ratio_cap_province 达标
应得：fj_rewards_for_balance 达标
应得：fj_free_education_widened 达标
应得：fj_counties_are_responsible 达标

测试 “条款：没有做到、发现了限制”
截至：2026-12-31
设：省 350000（fj_vocational_ratio_cap_province = 发现，fj_rewards_for_balance = 未证明，fj_free_education_widened = 未证明）
设：县 350524
应得：fj_vocational_ratio_cap_province 未达标
应得：fj_rewards_for_balance 未达标
应得：fj_free_education_widened 未达标
应得：fj_counties_are_responsible 待核实
