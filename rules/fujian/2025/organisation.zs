// 三、组织保障。测试中的数据都是虚构的。

规则集 fujian

数据 supporting_documents “另行制定配套文件”
英文：Supporting documents were issued on top of the plan
层级：设区市、县（市、区）
类型：是否
提供：设区市、县（市、区）党委和政府办公室
来源：发文登记
释义：方案印发后，本级党委、政府是否专为落实本方案另行制定印发了配套文件；落实方案的工作清单、会议纪要不计。

规则 no_supporting_documents “不再制定配套文件”
依据：fujian-2025#三
对象：设区市、县（市、区）
原则上：非 另行制定配套文件 “各地原则上不再制定配套文件”
英文：In principle no supporting documents are issued
说明：“各地”按设区市和县（市、区）掌握。确需制定的，说明理由。

// ── 测试（数据虚构）────────────────────────────────────────────

测试 “配套文件：一个也没有”
情形：刚达标
截至：2026-12-31
设：设区市 350500（另行制定配套文件 = 否）
设：县 350524（另行制定配套文件 = 否）
应得：no_supporting_documents_city 达标
应得：no_supporting_documents_county 达标

测试 “配套文件：制定了一个”
情形：刚未达标
截至：2026-12-31
设：设区市 350500（另行制定配套文件 = 是）
设：县 350524（另行制定配套文件 = 是）
应得：no_supporting_documents_city 未达标
应得：no_supporting_documents_county 未达标

测试 “配套文件：没有报”
情形：缺数据
截至：2026-12-31
设：设区市 350500
设：县 350524
应得：no_supporting_documents_city 待核实
应得：no_supporting_documents_county 待核实
