// 四、统筹做好面向学生的其他基本公共服务。测试中的数据都是虚构的。

规则集 shandong

// ── （十）学生卫生健康服务 ─────────────────────────────────────────

规则 health_monitoring_sd “每年开展学生健康监测”
依据：shandong-2025#四/十
对象：县（市、区）
期间：每年
应：
  （一）fitness “体质健康监测” “fitness”：证明 “当年已开展学生体质健康监测” “每年开展学生体质健康监测”；
  （二）diseases “常见病监测” “common diseases”：证明 “当年已开展学生常见病及健康影响因素监测” “学生常见病及健康影响因素监测”
凭据：当年体质健康监测汇总报告、学生常见病及健康影响因素监测报告
有效：1年
英文：Fitness and common diseases are monitored every year

数据 vision_screenings “学期内学生视力筛查次数”
英文：Vision screenings in the term
层级：学校
类型：整数
单位：次
期间：每学期
提供：学校
来源：学生视力筛查记录
释义：学校一个学期面向全体学生开展视力筛查的次数；只查了部分年级、班级的，不计。

规则 vision_screening “每学期视力筛查”
依据：shandong-2025#四/十
对象：学校
期间：每学期
应：学期内学生视力筛查次数 至少 1次 “每学期至少开展1次学生视力筛查”
英文：At least one vision screening a term

// ── （十一）公共文化体育服务 ────────────────────────────────────────

数据 cultural_venues_due “应向学生免费开放的各级各类文化场馆数”
英文：Cultural venues of every level and kind that must be free for pupils
层级：县（市、区）、省
类型：整数
单位：个
期间：每年
提供：文化和旅游部门、文物部门
来源：免费开放名录
释义：各级各类博物馆、纪念馆、文化馆（站）、图书馆、美术馆等文化场馆中按规定应向学生免费开放的个数；不限于公共图书馆，也不限于所列的几种。

数据 cultural_venues_free “已向学生免费开放的各级各类文化场馆数”
英文：Of these, free for pupils
层级：县（市、区）、省
类型：整数
单位：个
期间：每年
属于：应向学生免费开放的各级各类文化场馆数
提供：文化和旅游部门、文物部门
来源：免费开放名录
释义：上项中当年已向学生免费开放的个数。

规则 free_venues “公共文化场馆向学生免费开放”
依据：shandong-2025#四/十一
落实：national-2023#四/10
对象：省、县（市、区）
应：已向学生免费开放的各级各类文化场馆数 等于 应向学生免费开放的各级各类文化场馆数 “要按规定向学生免费开放”
英文：Cultural venues are free for pupils
说明：“各级各类”都要开放，所以省、县分别看是不是全部开放；省的数是全省各级的合计。

数据 able_science_venues “有条件开放的公共体育设施和各类科普场馆数”
英文：Sports facilities and science venues able to open for pupils
层级：县（市、区）、省
类型：整数
单位：个
期间：每年
提供：体育部门、科协
来源：场馆开放名录
释义：公共体育设施、科技馆和各类科普场馆中，主管部门认定有条件向学生开放的个数；不限于认定为科普教育基地的场馆。

数据 able_science_venues_open “免费或低收费向学生开放的公共体育设施和各类科普场馆数”
英文：Of these, open free or at low charge
层级：县（市、区）、省
类型：整数
单位：个
期间：每年
属于：有条件开放的公共体育设施和各类科普场馆数
提供：体育部门、科协
来源：场馆开放名录
释义：上项中当年已免费或低收费向学生开放的个数。

规则 able_venues “公共体育设施和科普场馆向学生开放”
依据：shandong-2025#四/十一
落实：national-2023#四/10
对象：省、县（市、区）
鼓励：免费或低收费向学生开放的公共体育设施和各类科普场馆数 等于 有条件开放的公共体育设施和各类科普场馆数 “鼓励有条件的公共体育设施、科技馆和各类科普场馆免费或低收费向学生开放”
英文：Sports and science venues that are able to open to pupils
说明：只鼓励“有条件的”，分母是有条件开放的场馆。

规则 films “每学期观看优秀影片”
依据：shandong-2025#四/十一
落实：national-2023#四/10
对象：学校
期间：每学期
应：学生观看优秀影片最少次数 至少 2次 “保障每名中小学生每学期至少观看2次优秀影片”
英文：Every pupil sees at least two films a term
说明：要求“每名”学生，看最少的一名，不能用平均数。

规则 films_everywhere “各校每学期观看优秀影片”
依据：shandong-2025#四/十一
落实：national-2023#四/10
对象：县（市、区）
应：每（学校：符合 films） “保障每名中小学生每学期至少观看2次优秀影片”
英文：In every school of the county every pupil sees two films a term

// ── （十二）毕业生就业创业服务 ───────────────────────────────────────

数据 struggling_university_graduates “就业困难高校毕业生数”
英文：University graduates who have difficulty finding work
层级：省
类型：整数
单位：人
期间：每年
提供：省级人力资源社会保障部门、教育部门
来源：就业帮扶台账汇总数
释义：当年认定的就业困难高校毕业生数（只报人数）。

数据 struggling_university_graduates_helped “受一对一帮扶的就业困难高校毕业生数”
英文：University graduates in difficulty who are helped one to one
层级：省
类型：整数
单位：人
期间：每年
属于：就业困难高校毕业生数
提供：省级人力资源社会保障部门、教育部门
来源：就业帮扶台账汇总数
释义：上项中每人都有明确帮扶人、受到一对一帮扶的人数。

规则 one_to_one_help “就业困难高校毕业生一对一帮扶”
依据：shandong-2025#四/十二
落实：national-2023#四/11
对象：省
应：受一对一帮扶的就业困难高校毕业生数 等于 就业困难高校毕业生数 “实施“一对一”精准帮扶”
英文：Every graduate in difficulty is helped one to one
说明：“一对一”按人人有帮扶人掌握。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “服务：恰好做到”
情形：刚达标
截至：2026-12-31
设：省 370000（应向学生免费开放的各级各类文化场馆数 = 700个，已向学生免费开放的各级各类文化场馆数 = 700个，
  有条件开放的公共体育设施和各类科普场馆数 = 300个，免费或低收费向学生开放的公共体育设施和各类科普场馆数 = 300个，
  就业困难高校毕业生数 = 5000人，受一对一帮扶的就业困难高校毕业生数 = 5000人）
设：县 379901（health_monitoring_sd_fitness = 已证明，health_monitoring_sd_diseases = 已证明，
  应向学生免费开放的各级各类文化场馆数 = 7个，已向学生免费开放的各级各类文化场馆数 = 7个，有条件开放的公共体育设施和各类科普场馆数 = 3个，免费或低收费向学生开放的公共体育设施和各类科普场馆数 = 3个）
报全：学校 1所
设：学校 379901-0001（学期内学生视力筛查次数【2025/26-1】 = 1次，学期内学生视力筛查次数【2025/26-2】 = 1次，学生观看优秀影片最少次数【2025/26-1】 = 2次，学生观看优秀影片最少次数【2025/26-2】 = 2次）
应得：health_monitoring_sd_fitness 达标
应得：health_monitoring_sd_diseases 达标
应得：free_venues_province 达标
应得：free_venues_county 达标
应得：able_venues_province 达标
应得：able_venues_county 达标
应得：one_to_one_help 达标
应得：vision_screening 【2025/26-2】 达标
应得：films 【2025/26-2】 达标
应得：films_everywhere 达标

测试 “服务：各差一个”
情形：刚未达标
截至：2026-12-31
设：省 370000（应向学生免费开放的各级各类文化场馆数 = 700个，已向学生免费开放的各级各类文化场馆数 = 699个，
  有条件开放的公共体育设施和各类科普场馆数 = 300个，免费或低收费向学生开放的公共体育设施和各类科普场馆数 = 299个，
  就业困难高校毕业生数 = 5000人，受一对一帮扶的就业困难高校毕业生数 = 4999人）
设：县 379901（health_monitoring_sd_fitness = 未证明，health_monitoring_sd_diseases = 未证明，
  应向学生免费开放的各级各类文化场馆数 = 7个，已向学生免费开放的各级各类文化场馆数 = 6个，有条件开放的公共体育设施和各类科普场馆数 = 3个，免费或低收费向学生开放的公共体育设施和各类科普场馆数 = 2个）
设：学校 379901-0001（学期内学生视力筛查次数 = 0次，学生观看优秀影片最少次数 = 1次）
应得：health_monitoring_sd_fitness 未达标
应得：health_monitoring_sd_diseases 未达标
应得：free_venues_province 未达标，差 1个
应得：free_venues_county 未达标，差 1个
应得：able_venues_province 未达标，差 1个
应得：able_venues_county 未达标，差 1个
应得：one_to_one_help 未达标，差 1人
应得：vision_screening 【2025/26-2】 未达标，差 1次
应得：films 【2025/26-2】 未达标，差 1次
应得：films_everywhere 未达标

测试 “服务：没有填报”
情形：缺数据
截至：2026-12-31
设：省 370000
设：县 379901
设：学校 379901-0001
应得：health_monitoring_sd_fitness 待核实
应得：health_monitoring_sd_diseases 待核实
应得：free_venues_province 待核实
应得：free_venues_county 待核实
应得：able_venues_province 待核实
应得：able_venues_county 待核实
应得：one_to_one_help 待核实
应得：vision_screening 【2025/26-2】 待核实
应得：films 【2025/26-2】 待核实
应得：films_everywhere 待核实

// 上一学期看了两次，不能补这一学期。
测试 “服务：各学期分别算”
截至：2026-12-31
设：县 379901
设：学校 379901-0001（学期内学生视力筛查次数【2025/26-1】 = 2次，学期内学生视力筛查次数【2025/26-2】 = 0次，
  学生观看优秀影片最少次数【2025/26-1】 = 4次，学生观看优秀影片最少次数【2025/26-2】 = 0次）
应得：vision_screening 【2025/26-1】 达标
应得：vision_screening 【2025/26-2】 未达标
应得：films 【2025/26-1】 达标
应得：films 【2025/26-2】 未达标
