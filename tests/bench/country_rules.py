#!/usr/bin/env python3
"""Writes the country workload as a rule file (country.zs): 30 scalar rules, the 6-of-7 rule, 14 difference coefficients.
usage: country_rules.py SPEC_FOLDER > country.zs      (SPEC_FOLDER holds the workload's spec.py)"""
import sys
sys.path.insert(0, sys.argv[1])
from spec import IND, S, NEAR, CV_MAX  # noqa: E402

CMP = {">=": "不低于", "<=": "不超过"}
out = ["// 全国规模的测算负荷：指标和门槛是为测速而设的，不是任何文件的规定。", "规则集 country “全国测算负荷”", "版本：1.0.0", "性质：约束性", "适用：全国", "字典：country-facts", ""]
facts = ["字典 country-facts “全国测算负荷的数据”", "", "层级 county “县”", "层级 school “学校”", "上级：县", "",
         "枚举 stage “学段类别”", "值：primary “小学”、junior “初中”", "",
         "数据 stage “学段”", "层级：学校", "类型：枚举 学段类别", "", "数据 students “在校生数”", "层级：学校", "类型：整数", ""]
for _, field, _, _, _ in [(i[0], i[1], i[2], i[3], i[4]) for i in IND]:
    facts += [f"数据 {field} “{field}”", "层级：学校", "类型：数", ""]
for key, field, per100, p, j in IND:
    facts += [f"定义 {key} “{key}”", "层级：学校", f"算法：{'100 * ' if per100 else ''}{field} / students", ""]
seen = set()
for rid, kind, op, t, a, b in S:
    for f in (a, b):
        if f and f not in seen:
            seen.add(f)
            facts += [f"数据 {f} “{f}”", "层级：县", "类型：数", ""]
out += ["表 standards “资源配置”", "| 指标 | 要求 | 小学 | 初中 |"]
out += [f"| {k} | 不低于 | {p} | {j} |" for k, _, _, p, j in IND]
out += ["", "规则 school_resources “校级资源配置”", "对象：县", f"应：每（学校：资源配置 7项 至少 6项 达标，其余 不低于 标准的{int(float(NEAR) * 100)}%）", ""]
out += ["表 cv_limits “差异系数上限”", "| 学段类别 | 上限 |", f"| 小学 | {CV_MAX['primary']} |", f"| 初中 | {CV_MAX['junior']} |", "",
        "规则 cv “差异系数”", "对象：县", "逐项：资源配置", "分：学段类别（小学、初中）", "应：差异系数（学校：本项） 不超过 差异系数上限【学段类别】", ""]
for rid, kind, op, t, a, b in S:
    out += [f"规则 {rid} “{rid}”", "对象：县"]
    if kind == "pct":
        out += [f"应：100 * {a} / {b} {CMP[op]} {t}"]
    elif kind == "share":
        out += [f"应：{a} {CMP[op]} {t} * {b}"]
    elif kind == "per":
        out += [f"应：{a} / {b} {CMP[op]} {t}"]
    elif kind == "cmp":
        out += [f"应：{a} {CMP[op]} {b}"]
    else:
        out += [f"应：{a} {CMP[op]} {t}"]
    out += [""]
print("\n".join(facts + out))
