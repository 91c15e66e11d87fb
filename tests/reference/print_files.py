"""Writes the two kinds of rule file, block by block."""
from print_zs import MODALITIES, NUMERALS, OPS, PERIODS, TYPES, Zs
from syntax import Num, TableAtLeast, inside
from values import show_fraction


def vocabulary_file(case, rng):
    zs = Zs(case, rng)
    blocks = [[zs.head("字典", f"v{case.tag}", "合成字典"), zs.label("版本", "1.0.0"), zs.label("说明", "合成数据，只作测试")]]
    for level in case.levels:
        block = [zs.head("层级", level.id, level.name)]
        if level.parents:
            block.append(zs.label("上级", "、".join(level.parents)))
        if level.kind_of:
            block.append(zs.label("类属", level.kind_of))
        blocks.append(block)
    for enum in case.enums:
        values = "、".join(f"{id_} {zs.quote(name)}" for id_, name in enum.values)
        block = [zs.head("枚举", enum.id, enum.name), zs.label("值", values)]
        if enum.ordered:
            block.append(zs.label("次序", "由低到高"))
        blocks.append(block)
    blocks += [fact_block(zs, d) for d in case.facts if d.definition in (None, "vocabulary")]
    return text_of(blocks)


def fact_block(zs, d):
    head = "数据" if d.definition is None else "定义"
    type_ = d.type if zs.english else TYPES.get(d.type, "枚举")
    if d.type == "enum":
        type_ += " " + zs.name(d.enum)
    block = [zs.head(head, d.id, d.name), zs.label("层级", "、".join(zs.name(x) for x in d.levels)), zs.label("类型", type_)]
    if d.unit:
        block.append(zs.label("单位", d.unit))
    for label, bound in (("最小", d.min), ("最大", d.max)):
        if bound is None:
            block.append(zs.label(label, zs.word("无", "none")))
        elif bound != "default":
            block.append(zs.label(label, show_fraction(bound)))
    if d.part_of:
        block.append(zs.label("属于", zs.name(d.part_of)))
    if d.formula is not None:
        block.append(zs.label("算法", zs.expr(d.formula)))
    return block


def ruleset_file(case, ruleset, rng):
    zs = Zs(case, rng)
    zs.ruleset = ruleset
    document = f"d{ruleset.id}"
    kind = zs.word("约束性", "binding") if ruleset.kind == "binding" else zs.word("评估标准", "assessment")
    block = [zs.head("规则集", ruleset.id, ruleset.name), zs.label("版本", ruleset.version), zs.label("依据", document),
             zs.label("字典", f"v{case.tag}"), zs.label("性质", kind), zs.label("适用", territory(zs, ruleset)),
             zs.label("施行", in_force(zs, ruleset))]
    if ruleset.expires:
        block.append(zs.label("失效", ruleset.expires.isoformat()))
    blocks = [block, [zs.head("文件", document, "合成文件")]]
    blocks += [fact_block(zs, d) for d in case.facts if d.definition == ruleset.id]
    blocks += [table_block(zs, t, document) for t in ruleset.tables]
    blocks += [reading_block(zs, g, document) for g in ruleset.readings]
    blocks += [rule_block(zs, r, document) for r in ruleset.rules]
    return text_of(blocks)


def text_of(blocks):
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def territory(zs, ruleset):
    if ruleset.territory is None:
        return zs.word("全国", "everywhere")
    return f"{zs.name(ruleset.territory[0])} {ruleset.territory[1]}{'' if zs.english else ' 及其所辖'}"


def in_force(zs, ruleset):
    kind, *rest = ruleset.in_force
    if kind == "unknown":
        return zs.word("未载明", "unknown")
    if kind == "date":
        how = {"stated": "载明", "published": "发布", "reported": "报道"}[rest[0]]
        return f"{zs.date(rest[1])} {zs.word(how, rest[0])}"
    a, b = (zs.date(d) for d in rest)
    return zs.word(f"推定 {a} 至 {b}", f"between {a} to {b}")


def cite(zs, document, expressions, texts=()):
    """A citation whose (invented) quote states every number of the expressions, as the checks ask."""
    numbers = list(texts)
    for e in inside(expressions):
        if isinstance(e, Num):
            numbers.append(show_fraction(e.value * 100) + "%" if e.unit == "%" else show_fraction(e.value) + e.unit)
        if isinstance(e, TableAtLeast):
            numbers += [f"{len(zs.tables[e.table].rows)}项", f"{e.n}项"] + ([show_fraction(e.rest * 100) + "%"] if e.rest else [])
        numbers += [f"{e.n}项"] if hasattr(e, "args") and hasattr(e, "n") else []
        numbers += [f"{e.digits}位"] if getattr(e, "fn", "") == "round" else []
    return zs.label("依据", f"{document}#一 {zs.quote('合成：' + '、'.join(dict.fromkeys(numbers)))}")


def table_block(zs, t, document):
    cells = [c for row in t.rows for c in (row.cells if t.kind == "list" else row[1])]
    block = [zs.head("表", t.id, t.name), cite(zs, document, [], [show_fraction(c) for c in cells])]
    enum = next((e.name for e in zs.case.enums if e.id == t.enum), None)
    if t.kind == "lookup":
        rows = [[enum] + t.columns] + [[zs.name(v)] + [show_fraction(c) for c in cells] for v, cells in t.rows]
    else:
        standard = zs.word("标准", "standard")
        columns = [standard] if t.enum is None else [zs.name(v) for v in t.columns]
        rows = [[zs.word("指标", "indicator"), zs.word("要求", "requirement")] + columns]
        for row in t.rows:
            op = zs.rng.choice(OPS[row.op][1].split("|")) if zs.english else OPS[row.op][0].split()[0]
            rows.append([zs.name(row.fact), op] + [show_fraction(c) for c in row.cells])
    return block + ["| " + " | ".join(row) + " |" for row in rows]


def numbered(zs, items):
    return zs.mark("；").join(zs.brackets(NUMERALS[n]) + item for n, item in enumerate(items))


def reading_block(zs, g, document):
    items = []
    for a in g.alternatives:
        if a.value is not None:
            text = zs.expr(a.value)
        else:
            text = {"any": "不设限", "none": "不成立"}.get(a.op) or zs.comparator(a.op, a.bound)
        items.append(a.id + zs.mark("：") + text)
    used = [e for a in g.alternatives for e in (a.value, a.bound) if e is not None]
    return [zs.head("口径", g.id, g.name), cite(zs, document, used), zs.label("按", numbered(zs, items))]


def rule_block(zs, r, document):
    subject = zs.name(r.subject) + (f" {r.subject_code}" if r.subject_code else "")
    dues = [due(zs, text) for text in [r.due_text] + [q.due_text for q in r.requirements] if text]
    block = [zs.head("规则", r.id, r.name), cite(zs, document, expressions(zs.case, r), dues), zs.label("对象", subject)]
    if r.condition is not None:
        block.append(zs.label("条件", zs.expr(r.condition)))
    if r.excludes is not None:
        block.append(zs.label("不含", zs.expr(r.excludes)))
    if r.fan_out:
        block.append(zs.label("分", zs.name(r.fan_out[0]) + zs.brackets("、".join(zs.name(v) for v in r.fan_out[1]))))
    if r.each:
        block.append(zs.label("逐项", zs.name(r.each)))
    if r.period:
        block.append(zs.label("期间", r.period if zs.english else PERIODS[r.period]))
    if r.due:
        block.append(zs.label("期限", due(zs, r.due_text)))
    if r.indicator is not None:
        block.append(zs.label("指标", zs.expr(r.indicator)))
    words = MODALITIES[r.requirements[0].modality]
    word = words[-1] if zs.english else zs.rng.choice(words[:-1])
    block.append(word + zs.mark("：") + requirements(zs, r))
    for e in r.exceptions:
        what = "不适用" if e.requirement is None else zs.word("应 ", "must ") + zs.expr(e.requirement)
        block.append(zs.label("但", zs.expr(e.condition, 0) + zs.mark("，") + what))
    if r.advance:
        block.append(zs.label("推进", "是"))
    if r.valid_years:
        block.append(zs.label("有效", f"{r.valid_years}年"))
    return block


def expressions(case, r):
    """All that a rule says, with the readings and tables it uses."""
    found = [e for e in (r.condition, r.excludes, r.indicator) if e is not None] + [q.expr for q in r.requirements]
    for e in r.exceptions:
        found += [x for x in (e.condition, e.requirement) if x is not None]
    used = {getattr(e, "reading", None) for e in inside(found)}
    for ruleset in case.rulesets:
        for g in ruleset.readings:
            found += [e for a in g.alternatives for e in (a.value, a.bound) if g.id in used and e is not None]
        for t in ruleset.tables:
            cells = [c for row in t.rows for c in (row.cells if t.kind == "list" else row[1])]
            if t.id == r.each or any(getattr(e, "table", None) == t.id for e in inside(found)):
                found += [Num(c) for c in cells]
    return found


def due(zs, text):
    word, year, month = text
    if word == "before":
        return zs.word(f"{year}年{month}月之前", f"before {year}-{month:02d}")
    return zs.word(f"到{year}年" if word == "by" else f"{year}年底前", f"by {year}")


def requirements(zs, r):
    items = []
    for q in r.requirements:
        if q.of_which:
            part = zs.expr(q.expr.a.a, 4) + " " + zs.comparator(q.expr.op, q.expr.b)
            items[-1] += zs.mark("，") + "其中 " + q.id + zs.mark("：") + part
            continue
        text = due(zs, q.due_text) + zs.mark("，") if q.due else ""
        text += zs.comparator(q.expr.op, q.expr.b) if q.from_indicator else zs.expr(q.expr)
        items.append(text if len(r.requirements) == 1 else q.id + zs.mark("：") + text)
    return items[0] if len(r.requirements) == 1 else numbered(zs, items)
