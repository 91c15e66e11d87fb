#include "api/test_facts.h"

#include <algorithm>
#include <map>

#include "report/json.h"

namespace zhunsheng::api {
namespace {

using Kind = syntax::Assignment::Kind;

/// One value of one fact: an assignment, or a cell of a row.
struct Said {
  Kind kind = Kind::value;
  syntax::ExprId expr = syntax::kNoExpr;
  std::string text;  ///< of a cell that is no expression
  std::optional<Period> period;
};

struct Listed {
  std::string id, type, name;
  int rank = 0;
  std::string parent;
  std::vector<std::pair<std::string, std::vector<Said>>> facts;  ///< in the order in which they were written
  std::vector<std::pair<std::string, std::string>> census;
};

Kind kind_of(std::string_view text) {
  if (text == "缺" || text == "missing" || text.empty()) return Kind::missing;
  if (text == "已证明" || text == "attested") return Kind::attested;
  if (text == "未证明" || text == "not-attested") return Kind::not_attested;
  if (text == "未发现" || text == "none-found") return Kind::none_found;
  if (text == "发现" || text == "found") return Kind::found;
  return Kind::value;
}

/// "95%", "1200人": as the reader of facts takes it, with 万 multiplied out.
std::string number_text(const syntax::Number& number, bool negative) {
  const Rational value = negative ? -number.value : number.value;
  const bool percent = number.unit == "%" || number.unit == "‰" || number.unit == "个百分点";
  return percent ? (value * 100).text() + "%" : value.text() + number.unit;
}

void append_expr(report::Json& json, const syntax::File& file, syntax::ExprId id, std::string_view text) {
  if (id == syntax::kNoExpr) {
    json.string(text);
    return;
  }
  const syntax::Expr& expr = file.at(id);
  if (expr.kind == syntax::ExprKind::number) {
    json.string(number_text(expr.number, false));
  } else if (expr.kind == syntax::ExprKind::minus && file.at(expr.args[0]).kind == syntax::ExprKind::number) {
    json.string(number_text(file.at(expr.args[0]).number, true));
  } else if (expr.kind == syntax::ExprKind::truth) {
    json.boolean(expr.flag);
  } else if (expr.kind == syntax::ExprKind::date) {
    json.string(expr.date.text());
  } else if (expr.kind == syntax::ExprKind::period) {
    json.string(expr.period.text());
  } else if (expr.kind == syntax::ExprKind::name || expr.kind == syntax::ExprKind::text) {
    json.string(expr.word.text);
  } else {
    json.string(syntax::print(file, id));
  }
}

class Document {
 public:
  Document(const syntax::File& file, const model::Model& model, Date attested_on) : file_(file), model_(model), day_(attested_on) {}

  void read(const syntax::Block& test) {
    for (const syntax::Label& label : test.labels) {
      if (label.given) given(*label.given);
      if (label.kind == syntax::LabelKind::census && !label.words.empty() && label.number)
        census(label.words.front().text, label.number->value.text());
      rows(label.rows);
    }
    rows(test.rows);
  }

  [[nodiscard]] const std::vector<Listed>& entities() const { return entities_; }

  std::string text() const {
    std::string out;
    report::Json json(out);
    json.begin_object().member("schema", "zhunsheng-facts/1").key("entities").begin_array();
    for (const Listed& entity : entities_) append(json, entity);
    json.end_array().end_object();
    return out;
  }

 private:
  Listed& list(std::string_view type, std::string id, std::string name) {
    const model::Level* level = level_named(model_, type);
    Listed entity{
        std::move(id), level != nullptr ? level->id : std::string(type), std::move(name), level != nullptr ? level->rank : 0, "", {}, {}};
    if (const Listed* above = nearest_above(entity.rank)) entity.parent = above->id;
    return entities_.emplace_back(std::move(entity));
  }
  /// The nearest earlier entity of a higher level.
  Listed* nearest_above(int rank) {
    const auto found = std::find_if(entities_.rbegin(), entities_.rend(), [&](const Listed& entity) { return entity.rank < rank; });
    return found == entities_.rend() ? nullptr : &*found;
  }

  void given(const syntax::Given& given) {
    Listed& entity = list(given.type.text, given.id.empty() ? "e" + std::to_string(entities_.size() + 1) : given.id.text, given.title.text);
    for (const syntax::Assignment& one : given.assignments) say(entity, one.fact.text, {one.kind, one.value, "", one.period});
  }
  static void say(Listed& entity, const std::string& fact, Said said) {
    const auto found = std::find_if(entity.facts.begin(), entity.facts.end(), [&](const auto& one) { return one.first == fact; });
    auto& sayings = found != entity.facts.end() ? found->second : entity.facts.emplace_back(fact, std::vector<Said>{}).second;
    sayings.push_back(std::move(said));
  }
  void census(const std::string& type, std::string count) {
    const model::Level* level = level_named(model_, type);
    if (Listed* above = nearest_above(level != nullptr ? level->rank : INT32_MAX))
      above->census.emplace_back(level != nullptr ? level->id : type, std::move(count));
  }
  void rows(const std::vector<syntax::Row>& rows) {
    if (rows.size() < 2 || rows.front().cells.empty()) return;
    const auto& head = rows.front().cells;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      const auto& cells = rows[i].cells;
      if (cells.empty()) continue;
      Listed& entity = list(head.front().text, cells.front().text, "");
      for (std::size_t c = 1; c < std::min(cells.size(), head.size()); ++c)
        if (!cells[c].text.empty()) say(entity, head[c].text, {kind_of(cells[c].text), cells[c].expr, cells[c].text, std::nullopt});
    }
  }

  void append(report::Json& json, const Listed& entity) const {
    json.begin_object()
        .member("id", entity.id)
        .member("type", entity.type)
        .member_if("name", entity.name)
        .member_if("parent", entity.parent);
    if (!entity.census.empty()) {
      json.key("census").begin_object();
      for (const auto& [type, count] : entity.census) json.key(type).raw(count);
      json.end_object();
    }
    json.key("facts").begin_object();
    for (const auto& [fact, sayings] : entity.facts) {
      json.key(fact);
      append(json, sayings);
    }
    json.end_object().end_object();
  }
  void append(report::Json& json, const std::vector<Said>& sayings) const {
    if (sayings.front().period) {
      json.begin_object().key("series").begin_object();
      for (const Said& said : sayings) {
        json.key(said.period ? said.period->text() : "");
        append(json, said);
      }
      json.end_object().end_object();
    } else if (sayings.size() > 1) {
      json.begin_array();
      for (const Said& said : sayings) append(json, said);
      json.end_array();
    } else {
      append(json, sayings.front());
    }
  }
  void append(report::Json& json, const Said& said) const {
    switch (said.kind) {
      case Kind::value:
        append_expr(json, file_, said.expr, said.text);
        break;
      case Kind::missing:
        json.null();
        break;
      case Kind::attested:
        append_record(json, "attested", true);
        break;
      case Kind::not_attested:
        append_record(json, "attested", false);
        break;
      case Kind::none_found:
        append_record(json, "found", false);
        break;
      case Kind::found:
        append_record(json, "found", true);
        break;
    }
  }
  void append_record(report::Json& json, std::string_view answer, bool yes) const {
    json.begin_object()
        .key(answer)
        .boolean(yes)
        .member("on", day_.text())
        .member("by", "测试单位")
        .member("evidence", "测试材料")
        .end_object();
  }

  const syntax::File& file_;
  const model::Model& model_;
  Date day_;
  std::vector<Listed> entities_;
};

}  // namespace

const model::Level* level_named(const model::Model& model, std::string_view word) {
  for (const model::Level& level : model.levels)
    if (level.id == word || level.zh == word || std::find(level.aliases.begin(), level.aliases.end(), word) != level.aliases.end())
      return &level;
  return nullptr;
}

bool is_a(const model::Model& model, const model::Level& level, std::string_view to_class) {
  const model::Level* at = &level;
  for (std::size_t steps = 0; steps <= model.levels.size(); ++steps) {
    if (at->id == to_class) return true;
    if (at->kind_of == model::kNone) return false;
    at = &model.levels[at->kind_of];
  }
  return false;
}

std::vector<TestEntity> test_entities(const syntax::Block& test, const model::Model& model) {
  static const syntax::File no_file;
  Document document(no_file, model, Date{});
  document.read(test);
  std::vector<TestEntity> entities;
  for (const Listed& entity : document.entities()) entities.push_back({entity.id, level_named(model, entity.type)});
  return entities;
}

std::string test_facts(const syntax::File& file, const syntax::Block& test, const model::Model& model, Date attested_on) {
  Document document(file, model, attested_on);
  document.read(test);
  return document.text();
}

}  // namespace zhunsheng::api
