// 二、6（财政保障水平）：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 national

条款 “提高财政保障水平”
依据：national-2023#二/6
对象：省、县（市、区）
有效：1年
英文：Funding
| 原文 | 归类 | 编号 | 凭据或理由 | 对象 | 期间 | 英文 |
| “始终坚持把义务教育作为教育投入的重中之重” | 应 | cn_compulsory_education_first_in_funding | 教育支出中义务教育所占份额的逐年对照 | | 每年 | Compulsory education first in funding |
| “切实落实政府责任” | 应 | cn_government_responsibility | 各级政府义务教育经费分担和落实文件 | | | Government responsibility |
| “优化教育经费使用结构” | 应 | cn_spending_structure | 教育经费使用结构分析、预算调整文件 | | 每年 | Spending structure |
| “加大对教育教学和教师队伍建设投入力度” | 应 | cn_spending_on_teaching | 教育教学、教师队伍建设支出和上年的对照 | | 每年 | Spending on teaching |
| “依法保障教师工资待遇” | 应 | cn_teachers_pay | 教师工资发放情况、平均工资收入和当地公务员的对照 | 县（市、区） | 每年 | Teachers pay |
| “促进义务教育优质均衡发展” | 宣示 | | 经费使用的目的，没有可以单独核对的事项 | | | |
| “强化地方主体责任” | 宣示 | | 责任的归属，要做的事在后一句 | | | |
| “强化地方主体责任，完善乡村教师生活补助办法” | 应 | cn_rural_allowance_rules | 乡村教师生活补助办法 | 县（市、区） | | Rural allowance rules |
| “依据困难程度实行差别化补助” | 应 | cn_rural_allowance_by_hardship | 分档补助标准文件 | 县（市、区） | | Rural allowance by hardship |
| “加快实施艰苦边远地区乡村学校教师周转宿舍建设” | 推进 | cn_teachers_lodgings | 周转宿舍建设项目清单和进度 | 县（市、区） | | Teachers lodgings |
| “具备条件的地区可以通过政府购买服务方式为学校提供安保、食堂、宿管、医疗卫生保健等方面服务” | 可 | | 允许具备条件的地区去做，不作要求 | | | |
| “加强劳动实践、校外活动、研学实践、科普教育基地和家庭教育指导服务中心、家长学校、服务站点建设” | 应 | cn_bases_and_parent_schools | 各类基地、中心、站点名录和建设情况 | | | Bases and parent schools |
| “健全学校家庭社会协同育人机制” | 应 | cn_school_family_society | 协同育人机制文件 | | | School family society |
