vocabulary words "words"
version: 1.0
level county "县"
parent: city
kind-of: place
code-digits: 6
enumeration stage "stage"
values: primary "小学"、junior "初中"
fact students "在校生数"
level: school
type: enum stage
min: none
max: 10
part-of: people
period: school-yearly
definition ratio "生师比"
formula: students / teachers
ruleset anxi-2019 "安溪"
territory: county 350524 and below
in-force: between 2024-10 and 2025-06
kind: binding
reading about_60 "60%"
as: (1) floor: at least 60%; (2) open: unlimited; (3) never
rule migrant_public_share "随迁子女公办就读比例"
cite: fujian-2025#二/五/11 "义务教育阶段在公办校就读的比例保持在95％以上"
for: province
every: year
by: stage(primary、junior)
due: before 2025-07
must: by 2027, migrant_children_in_public_schools as share of migrant_children at least 95%
must-not: found "poaching"
in-principle: not a or b and c differs from d
encourage: (1) x "title": every(school: a at most 5, where b, weight c), of which y “标题” "in English": b more than 20% "q"; (2) "no id": before 2027, if a then b else c is d
may: rooms for count(class) at the rate of 1room per 12class, rounded up
strive: standards at least 6 of 7 met, the rest at least 85% and standards all met and item met
must: at least 2 of (a; b; c < 5) and cv(school: item, weight students) <= limits[stage]
must: previous(a) + growth(b) - round(c, 2) >= larger(a, b) and x matches "[a-z]+" and s read as about_60 and s is about 60% (about_60)
must: attested "issued" and attested issued and judged "fit" and conforms to quality-balance-2017 and t = yes and weight > where
unless: a less than 300, not-applicable "q"; b, must c: d equals 4
valid: 1年
test "t"
case: just-met、missing
as-of: 2026-12-31
given: county 350524 (a = 5, b[2025/26] = not-attested, c = none-found, d = found, e = missing, f = attested)
census: school 5所
expect: migrant_public_share at 350524-1 [2025] not_met, short 1人
