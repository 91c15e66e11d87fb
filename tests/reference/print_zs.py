"""Writes a case as rule files: Chinese or English keywords, full-width or ASCII punctuation, ids or Chinese names."""
import random

from values import show_fraction
import syntax as s

ASCII = {"：": ": ", "；": "; ", "，": ", ", "（": "(", "）": ")", "【": "[", "】": "]"}
NUMERALS = "一二三四五六七八九十"
TYPES = {"integer": "整数", "number": "数", "share": "占比", "ratio": "比率", "boolean": "是否", "text": "文本",
         "date": "日期", "attestation": "证明", "finding": "发生"}
LABELS = {"版本": "version", "字典": "vocabulary", "适用": "territory", "性质": "kind", "施行": "in-force", "失效": "expires",
          "上级": "parent", "类属": "kind-of", "值": "values", "次序": "order", "层级": "level", "类型": "type", "单位": "unit",
          "最小": "min", "最大": "max", "属于": "part-of", "算法": "formula", "依据": "cite", "按": "as", "对象": "for",
          "条件": "if", "不含": "except", "分": "by", "逐项": "each", "指标": "indicator", "期间": "every", "期限": "due",
          "但": "unless", "推进": "advance", "有效": "valid", "说明": "note"}
HEADS = {"字典": "vocabulary", "规则集": "ruleset", "文件": "document", "层级": "level", "枚举": "enumeration", "数据": "fact",
         "定义": "definition", "表": "table", "口径": "reading", "规则": "rule"}
MODALITIES = {"must": ("应", "须", "必须", "must"), "must_not": ("不得", "must-not"), "bar": ("一票否决", "bar"),
              "strive": ("力争", "strive"), "in_principle": ("原则上", "in-principle"), "encourage": ("鼓励", "encourage"),
              "may": ("可", "may")}
PERIODS = {"year": "每年", "school-year": "每学年", "term": "每学期", "month": "每月"}
OPS = {">=": ("不低于 不少于 不小于 至少 达到 保持在 ≥ >=", "at least|>="), "<=": ("不超过 不高于 不大于 不多于 至多 控制在 降至 ≤ <=", "at most|<="),
       ">": ("高于 大于 超过 多于 >", "more than|>"), "<": ("低于 小于 不足 不满 少于 <", "less than|<"),
       "=": ("等于 为 =", "equals|is|="), "!=": ("不等于 ≠ !=", "differs from|!=")}
FUNCTIONS = {"larger": "较大者", "smaller": "较小者", "abs": "绝对值", "ceil": "进一", "floor": "取整", "round": "四舍五入",
             "every": "每", "some": "存在", "count": "计数", "share": "占比", "sum": "合计", "mean": "平均", "min": "最小",
             "max": "最大", "stddev": "标准差", "cv": "差异系数", "wmean": "加权平均", "previous": "上年", "growth": "增幅"}
WHOLE, OR, AND, NOT, COMPARE, SHARE, SUM, PRODUCT, PRIMARY = range(-1, 8)


class Zs:
    """One file's manner of writing, and the names of a case."""

    def __init__(self, case, rng, english=None, wide=None):
        self.case, self.rng = case, rng
        self.english = rng.random() < 0.4 if english is None else english
        self.wide = rng.random() < 0.6 if wide is None else wide
        self.names = {d.id: d.name for d in case.facts}
        self.names.update({level.id: level.name for level in case.levels})
        for ruleset in case.rulesets:
            self.names.update({t.id: t.name for t in ruleset.tables})
            self.names.update({g.id: g.name for g in ruleset.readings})
        for enum in case.enums:
            self.names.update(enum.values)
        self.decls = {d.id: d for d in case.facts}
        self.tables = {t.id: t for r in case.rulesets for t in r.tables}

    # ── words and marks ──────────────────────────────────────
    def mark(self, text):
        return text if self.wide else "".join(ASCII.get(c, c) for c in text)

    def word(self, chinese, english):
        return english if self.english else chinese

    def name(self, id_):
        name = self.names.get(id_)
        if not name or self.rng.random() < 0.6:
            return id_
        return f"「{name}」" if self.rng.random() < 0.1 else name

    def quote(self, text):
        return f"“{text}”" if self.wide else f'"{text}"'

    def brackets(self, inside):
        return self.mark("（") + inside + self.mark("）").strip()

    def label(self, chinese, rest):
        return self.word(chinese, LABELS[chinese]) + self.mark("：") + rest

    def head(self, chinese, id_, title=""):
        return self.word(chinese, HEADS[chinese]) + " " + id_ + (" " + self.quote(title) if title else "")

    def number(self, num):
        if num.unit == "%":
            tens = num.value * 10
            if tens.denominator == 1 and 1 <= tens <= 9 and self.rng.random() < 0.1 and not self.english:
                return self.rng.choice((NUMERALS[int(tens) - 1] + "成", f"百分之{NUMERALS[int(tens) - 1]}十"))
            return show_fraction(num.value * 100) + ("％" if self.wide else "%")
        return show_fraction(num.value) + num.unit

    def date(self, d):
        return f"{d.year}年{d.month}月{d.day}日" if self.rng.random() < 0.5 and not self.english else d.isoformat()

    # ── expressions ──────────────────────────────────────────
    def expr(self, e, level=WHOLE):
        text, own = self._expr(e)
        if own < level or (own < PRIMARY and self.rng.random() < 0.08):
            return self.brackets(text)
        return text

    def _expr(self, e):
        return getattr(self, "_" + type(e).__name__.lower())(e)

    def _num(self, e):
        return self.number(e), PRIMARY

    def _fact(self, e):
        return self.name(e.id), PRIMARY

    def _arith(self, e):
        own = SUM if e.op in "+-" else PRODUCT
        op = {"*": "×", "/": "÷", "-": "－"}.get(e.op, e.op) if self.wide and self.rng.random() < 0.5 else e.op
        return f"{self.expr(e.a, own)} {op} {self.expr(e.b, own + 1)}", own

    def _shareof(self, e):
        return f"{self.expr(e.a, SUM)} {self.word('占', 'as share of')} {self.expr(e.b, SUM)}", SHARE

    def _call(self, e):
        args = [self.expr(a, OR) for a in e.args]
        if e.fn == "round":
            args.append(f"{e.digits}{self.word('位', '')}")
        return self.apply(e.fn, self.mark("，").join(args)), PRIMARY

    def apply(self, fn, inside):
        word = self.word(FUNCTIONS[fn], fn)
        if fn == "every" and not self.english and self.rng.random() < 0.1:
            word = "每一"
        return word + self.brackets(inside)

    def _previous(self, e):
        return self.apply("previous", self.expr(e.x, OR)), PRIMARY

    def _growth(self, e):
        return self.apply("growth", self.expr(e.x, OR)), PRIMARY

    def _if(self, e):
        c, a, b = (self.expr(x, OR) for x in (e.c, e.a, e.b))
        return (f"if {c} then {a} else {b}" if self.english else f"如 {c} 则 {a} 否则 {b}"), WHOLE

    def _quantifier(self, e):
        inside = self.name(e.cls)
        if e.body is not None:
            inside += self.mark("：") + self.expr(e.body, OR)
        if e.where is not None:
            inside += self.mark("，") + self.word("限 ", "where ") + self.expr(e.where, OR)
        if e.weight is not None:
            inside += self.mark("，") + self.word("权 ", "weight ") + self.expr(e.weight, OR)
        return self.apply(e.kind, inside), PRIMARY

    def _lookup(self, e):
        table = self.tables[e.table]
        inside = self.name(table.enum)
        if len(table.columns) > 1:
            inside += self.mark("，") + table.columns[e.column]
        return self.name(e.table) + self.mark("【") + inside + self.mark("】"), PRIMARY

    def _item(self, e):
        return self.word("本项", "item"), PRIMARY

    def _itemmet(self, e):
        return self.word("本项 达标", "item met"), COMPARE

    def _readingvalue(self, e):
        return self.name(e.reading), PRIMARY

    def comparator(self, op, right):
        """The comparator and the right side."""
        zh, en = OPS[op]
        if self.english:
            return f"{self.rng.choice(en.split('|'))} {self.expr(right, SHARE)}"
        if isinstance(right, s.Num) and op in (">=", "<=") and self.rng.random() < 0.2:
            words = ("达到 {}以上", "保持在 {}以上") if op == ">=" else ("控制在 {}以下", "控制在 {}以内", "降至 {}以下")
            return self.rng.choice(words).format(self.number(right))
        return f"{self.rng.choice(zh.split())} {self.expr(right, SHARE)}"

    def _compare(self, e):
        return f"{self.expr(e.a, SHARE)} {self.comparator(e.op, e.b)}", COMPARE

    def _rate(self, e):
        mode = {"up": "尾数进一", "down": "尾数舍去", "exact": "尾数按比例"}[e.mode]
        return (f"{self.expr(e.x, SHARE)} 对 {self.expr(e.y, SHARE)} 按 每{self.number(e.per)} {self.number(e.amount)} 配足"
                f"{self.mark('，')}{mode}"), WHOLE

    def _readas(self, e):
        x, r = self.expr(e.x, SHARE), self.name(e.reading)
        return (f"{x} read as {r}" if self.english else f"{x} 按 {r} 掌握"), COMPARE

    def _is(self, e):
        decl = self.decls[e.fact]
        values = [self.date(v) if decl.type == "date" else self.name(v) for v in e.values]
        zh, en = OPS["=" if e.op == "in" else e.op]
        op = self.word("为", "is") if e.op == "in" else self.rng.choice(en.split("|") if self.english else zh.split())
        return f"{self.name(e.fact)} {op} {'、'.join(values)}", COMPARE

    def _matches(self, e):
        return f"{self.name(e.fact)} {self.word('匹配', 'matches')} {self.quote(e.pattern)}", COMPARE

    def _and(self, e):
        return f" {self.word('且', 'and')} ".join(self.expr(a, NOT) for a in e.args), AND

    def _or(self, e):
        return f" {self.word('或', 'or')} ".join(self.expr(a, AND if self.rng.random() < 0.5 else NOT) for a in e.args), OR

    def _not(self, e):
        return f"{self.word('非', 'not')} {self.expr(e.x, NOT)}", NOT

    def _atleast(self, e):
        inside = self.brackets(self.mark("；").join(self.expr(a, OR) for a in e.args))
        return (f"at least {e.n} of {inside}" if self.english else f"至少 {e.n} 项{inside}"), PRIMARY

    def _conforms(self, e):
        prefix = self.ruleset.id + "."
        name = e.id[len(prefix):] if e.id.startswith(prefix) and self.rng.random() < 0.7 else e.id
        return f"{self.word('符合', 'conforms to')} {name}", PRIMARY

    def _attested(self, e):
        return f"{self.word('证明', 'attested')} {self.quote(e.text) if e.text else self.name(e.id)}", PRIMARY

    def _found(self, e):
        return f"{self.word('发生', 'found')} {self.quote(e.text) if e.text else self.name(e.id)}", PRIMARY

    def _judged(self, e):
        return f"{self.word('研判', 'judged')} {self.quote(e.text)}", PRIMARY

    def _tableall(self, e):
        return f"{self.name(e.table)} {self.word('各项 达标', 'all met')}", WHOLE

    def _tableatleast(self, e):
        rows = len(self.tables[e.table].rows)
        text = self.name(e.table) + (f" at least {e.n} met" if self.english else f" {rows}项 至少 {e.n}项 达标")
        if e.rest is not None:
            rest = show_fraction(e.rest * 100) + ("％" if self.wide else "%")
            text += self.mark("，") + (f"the rest at least {rest}" if self.english else f"其余 不低于 标准的{rest}")
        return text, WHOLE


# ── files ────────────────────────────────────────────────────
def print_zs(case):
    """[(file name, text)]: the vocabulary, then the rule sets."""
    from print_files import ruleset_file, vocabulary_file
    files = [(f"v{case.tag}.zs", vocabulary_file(case, random.Random(f"v{case.tag}")))]
    for ruleset in case.rulesets:
        files.append((f"{ruleset.id}.zs", ruleset_file(case, ruleset, random.Random(ruleset.id))))
    for ruleset in case.others:
        text = ruleset_file(case, ruleset, random.Random(ruleset.id + ruleset.version))
        files.append((f"{ruleset.id}-{ruleset.version}.zs", text))
    return files
