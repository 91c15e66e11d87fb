#include "parse/expectations.h"

#include <antlr4-runtime.h>
#include <array>

#include "Zhunsheng.h"

namespace zhunsheng::parsing {

namespace {

struct Item {
  std::size_t type;
  const char* zh;
  const char* en;
};

// In the order in which they are worth telling. Operators come last: they could always go on.
constexpr std::array kItems = {
    Item{Zhunsheng::COMPARATOR, "比较词（不低于、不超过 等）", "a comparator (at least, at most, …)"},
    Item{Zhunsheng::CITATION, "出处（文件#位置）", "a citation (document#locator)"},
    Item{Zhunsheng::NAME, "名称", "a name"},
    Item{Zhunsheng::NUMBER, "数", "a number"},
    Item{Zhunsheng::DATE, "日期或期间", "a date or period"},
    Item{Zhunsheng::QUOTE, "引号里的文字", "text in quotes"},
    Item{Zhunsheng::STATE, "已证明、未证明、发现、未发现或缺", "attested, not-attested, found, none-found or missing"},
    Item{Zhunsheng::NOT_APPLICABLE, "不适用", "not-applicable"},
    Item{Zhunsheng::MUST, "应 …", "must …"},
    Item{Zhunsheng::NONE, "无", "none"},
    Item{Zhunsheng::UNLIMITED, "不设限", "unlimited"},
    Item{Zhunsheng::NEVER, "不成立", "never"},
    Item{Zhunsheng::UNTIL, "期限（到2027年）", "a due date (by 2027)"},
    Item{Zhunsheng::BEFORE, "之前", "before"},
    Item{Zhunsheng::UNKNOWN, "未载明", "unknown"},
    Item{Zhunsheng::BETWEEN, "推定 … 至 …", "between … and …"},
    Item{Zhunsheng::TO, "至", "and"},
    Item{Zhunsheng::KNOWN_AS, "载明、发布或报道", "stated, published or reported"},
    Item{Zhunsheng::HOLD, "掌握", "掌握"},
    Item{Zhunsheng::EACH, "每…", "每…"},
    Item{Zhunsheng::SUPPLY, "配足", "配足"},
    Item{Zhunsheng::PER, "per", "per"},
    Item{Zhunsheng::ROUNDING, "尾数进一、尾数舍去或尾数按比例", "rounded up, rounded down or unrounded"},
    Item{Zhunsheng::MET, "达标", "met"},
    Item{Zhunsheng::ASSIGN, "「=」", "\"=\""},
    Item{Zhunsheng::COLON, "「：」", "\":\""},
    Item{Zhunsheng::LP, "「（」", "\"(\""},
    Item{Zhunsheng::RP, "「）」", "\")\""},
    Item{Zhunsheng::RB, "「】」", "\"]\""},
    Item{Zhunsheng::LIST, "「、」", "\"、\""},
    Item{Zhunsheng::COMMA, "「，」", "\",\""},
    Item{Zhunsheng::SEMI, "「；」", "\";\""},
    Item{Zhunsheng::AND, "且、或", "and, or"},
    Item{Zhunsheng::SHARE_OF, "占", "as share of"},
    Item{Zhunsheng::PLUS, "+ - * /", "+ - * /"},
    Item{Zhunsheng::END, "行末", "the end of the line"},
};

constexpr std::size_t kMost = 4;

}  // namespace

Words expectation(const std::set<std::size_t>& expected) {
  const bool operand = expected.count(Zhunsheng::NAME) > 0 && expected.count(Zhunsheng::NUMBER) > 0 && expected.count(Zhunsheng::LP) > 0;
  Words out;
  std::size_t said = 0;
  for (const Item& item : kItems) {
    if (expected.count(item.type) == 0 || said == kMost) continue;
    if (item.type == Zhunsheng::BEFORE && expected.count(Zhunsheng::UNTIL) > 0) continue;
    if (operand && (item.type == Zhunsheng::QUOTE || item.type == Zhunsheng::DATE || item.type == Zhunsheng::COMPARATOR)) continue;
    out.zh += (said > 0 ? "、" : "") + std::string(item.zh);
    out.en += (said > 0 ? ", " : "") + std::string(item.en);
    ++said;
  }
  return out;
}

}  // namespace zhunsheng::parsing
