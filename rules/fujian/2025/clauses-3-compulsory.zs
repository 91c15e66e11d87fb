// 二、（二）义务教育优质均衡发展：写成规则以外的条款，逐句列明归类。职责凭所列材料说明，只在要求时才评；研判要由人看，宣示没有可以单独核对的事项。

规则集 fujian

条款 “实施义务教育强校提质工程”
依据：fujian-2025#二/二/4
对象：县（市、区）
有效：1年
英文：Stronger schools
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 期间 | 英文 |
| “深化新时代教育山海协作和对口帮扶机制” | 应 | fj_mountain_sea_cooperation | 山海协作和对口帮扶协议、年度工作情况 | | 省、设区市、县（市、区） | | Mountain sea cooperation |
| “组织协作双方中小学校开展结对共建” | 应 | fj_cooperating_schools_paired | 结对共建学校名单和协议 | | | | Cooperating schools paired |
| “在教师互派、师资培训、学科建设、教学科研等方面加强交流合作” | 应 | fj_cooperation_in_teaching | 教师互派名单（只报人数）、培训和教研活动记录 | | | 每年 | Cooperation in teaching |
| “发挥“互联网＋教育”作用” | 应 | fj_online_cooperation | 远程同步课堂、网络教研的安排和记录 | | | | Online cooperation |
| “不断完善跨区域教育帮扶模式” | 推进 | fj_cross_region_help_improved | 帮扶协议的修订、典型模式总结 | | | | Cross region help improved |
| “实施新优质学校成长计划” | 应 | fj_new_quality_schools | 成长计划文件、培育学校名单 | | | | New quality schools |
| “通过高起点举办新建学校、改造帮扶基础较好的学校等方式” | 应 | fj_new_and_rebuilt_schools | 新建学校办学方案、改造帮扶学校清单 | 高起点举办新建学校、改造帮扶基础较好的学校 | | | New and rebuilt schools |
| “办好老百姓“家门口”的学校” | 研判 | | 要看群众对就近学校的满意度调查和生源变化；“办好”没有指标 | | | | |
| “健全城乡学校帮扶机制” | 应 | fj_town_rural_school_help | 城乡学校帮扶机制文件、结对名单 | | | | Town rural school help |
| “加强城乡紧密型教育共同体建设” | 应 | fj_education_communities | 教育共同体名单、章程和年度工作情况 | | | | Education communities |
| “发挥优质学校示范辐射作用，带动乡村学校内涵提升” | 研判 | | 要看被带动学校的教学质量、教师发展有没有改善；材料只能说明开展了帮扶 | | | | |
| “更好地满足人民群众对“上好学”的需要” | 宣示 | | 总的目的，没有可以单独核对的事项 | | | | |

条款 “深化“总校制”等办学管理体制改革”
依据：fujian-2025#二/二/5
对象：设区市、综合实验区
有效：1年
英文：General schools
| 原文 | 归类 | 编号 | 凭据或理由 | 要求 | 对象 | 责任单位 | 英文 |
| “鼓励各地探索紧密型“总校制”改革” | 鼓励 | fj_general_school_reform | “总校制”改革方案、总校和成员学校名单 | | 设区市、县（市、区） | | General school reform |
| “与集团化办学、城乡紧密型教育共同体建设、学区化管理等相结合” | 鼓励 | fj_general_school_combined | 改革方案中与集团化办学、学区化管理衔接的内容 | “总校制”改革与集团化办学、城乡紧密型教育共同体建设、学区化管理等相结合 | 设区市、县（市、区） | | General school combined |
| “扩大优质教育资源均衡供给” | 宣示 | | 改革的目的，没有可以单独核对的事项 | | | | |
| “要按照优质带动、强弱结合、相对便利、规模适度原则，科学规划“总校制”改革” | 应 | fj_general_school_planned | “总校制”改革规划 | | | 各设区市（含平潭综合实验区） | General school planned |
| “赋予总校人、财、物统筹权” | 应 | fj_general_school_powers | 赋予总校人、财、物统筹权的文件，三项各自的规定 | | | 各设区市（含平潭综合实验区） | General school powers |
| “推动成员学校相对统一管理” | 推进 | fj_member_schools_managed_together | 总校章程、成员学校统一管理制度 | | | 各设区市（含平潭综合实验区） | Member schools managed together |
| “实现校际资源共享、师资互派、考评一体” | 应 | fj_sharing_among_member_schools | 资源共享、师资互派（只报人数）、一体考评的制度和记录 | | | 各设区市（含平潭综合实验区） | Sharing among member schools |
| “促进学校均衡发展” | 宣示 | | 改革的目的，校际差异由评估标准衡量 | | | | |
| “力争形成具有福建特色的经验做法” | 力争 | fj_general_school_experience | 经验总结、推广文件 | | | 各设区市（含平潭综合实验区） | General school experience |
