字典 education “义务教育指标数据字典”
版本：0.1.0
说明：所有规则共用的数据。 // 行末的注释不算
  第二行接着写，见 https://example.org/a//b

层级 country “国家”
区划位数：0
层级 province “省”
上级：country
区划位数：2
层级 county “县（市、区）”
上级：city、province
别名：县、县（市）、“区县”、「县级3类」
区划位数：6
单位：个
层级 nine_year “九年一贯制学校”
上级：县
类属：school

枚举 stage “学段”
值：primary “小学”、junior “初中”、senior
次序：按年龄从小到大

数据 students “在校生数”
层级：学校、class
类型：整数
单位：人
最小：0
最大：无
期间：每学年
小数：0
提供：学校
来源：教育事业统计
释义：“学年初在校学生人数”
英文：enrolled students

数据 backbone “骨干教师数”
层级：school
类型：枚举 学段
属于：teachers
最小：-1.5

定义 area_per_student “生均面积”
层级：学校
单位：平方米/生
依据：quality-balance-2017#资源配置 “生均教学及辅助用房面积”；anxi-2019#三/四/2@3
算法：如 学段 为 小学 则 （教学用房面积 - 室内体育用房面积） / 在校生数 否则 教学用房面积 * 2 / 在校生数 + -1
