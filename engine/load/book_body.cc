#include "load/book_body.h"

#include <algorithm>

#include "load/document_reader.h"
#include "values/fold.h"
#include "values/quantity_text.h"
#include "values/time.h"

namespace zhunsheng::load {
namespace {

void append_quoted(std::string& out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20U) {
      out.append("\\u00").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    } else {
      out += c;
    }
  }
  out += '"';
}

std::string quoted_text(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

/// "1200万元": the unit of the column is not meant. Of "1,200" and "１２０" it is.
bool has_own_unit(const BookItem& item) {
  if (item.bare) return false;
  const auto read = read_quantity(fold_width(trimmed(item.value.text)), Limits{});
  const auto* quantity = std::get_if<QuantityText>(&read);
  return quantity == nullptr || !quantity->unit.empty();
}

/// Lines of JSON, each with the cell that it stands for.
class Lines {
 public:
  explicit Lines(BookDocument& document) : document_(document) {}
  void add(std::string text, const std::string& where) {
    document_.json.append(text).append("\n");
    document_.lines.push_back(where);
  }

 private:
  BookDocument& document_;
};

class Writer {
 public:
  Writer(const BookBody& body, const Vocabulary& vocabulary, BookDocument& document)
      : body_(body), program_(vocabulary.program()), vocabulary_(vocabulary), lines_(document) {}

  void write() {
    lines_.add("{\"schema\": " + quoted_text(kFactsSchema) + ",", body_.name);
    if (!body_.as_of.empty()) lines_.add("\"as_of\": " + quoted_text(plain_date(body_.as_of.text)) + ",", body_.as_of.where);
    if (!body_.synthetic.empty()) lines_.add("\"synthetic\": " + quoted_text(body_.synthetic.text) + ",", body_.synthetic.where);
    write_sources();
    lines_.add("\"entities\": [", body_.name);
    for (std::size_t i = 0; i < body_.entities.size(); ++i) write_entity(body_.entities[i], i + 1 < body_.entities.size());
    lines_.add("]}", body_.name);
  }

 private:
  void write_sources() {
    if (body_.sources.empty()) return;
    lines_.add("\"sources\": {", body_.name);
    for (std::size_t i = 0; i < body_.sources.size(); ++i) {
      const BookSource& source = body_.sources[i];
      std::string line = quoted_text(source.id.text) + ": {\"title\": " + quoted_text(source.title.empty() ? source.id.text : source.title);
      if (!source.date.empty()) line += ", \"date\": " + quoted_text(plain_date(source.date));
      if (!source.issuer.empty()) line += ", \"issuer\": " + quoted_text(source.issuer);
      if (!source.url.empty()) line += ", \"url\": " + quoted_text(source.url);
      lines_.add(line + (i + 1 < body_.sources.size() ? "}," : "}"), source.id.where);
    }
    lines_.add("},", body_.name);
  }

  void write_entity(const BookEntity& entity, bool more) {
    lines_.add("{\"id\": " + quoted_text(entity.id.text) + ",", entity.id.where);
    lines_.add("\"type\": " + quoted_text(entity.type.text) + ",", entity.type.where.empty() ? entity.id.where : entity.type.where);
    if (!entity.name.empty()) lines_.add("\"name\": " + quoted_text(entity.name.text) + ",", entity.name.where);
    if (!entity.parent.empty()) lines_.add("\"parent\": " + quoted_text(entity.parent.text) + ",", entity.parent.where);
    if (!entity.census.empty()) {
      lines_.add("\"census\": {", entity.id.where);
      for (std::size_t i = 0; i < entity.census.size(); ++i)
        lines_.add(quoted_text(program_.text(program_.types[entity.census[i].first].name.id)) + ": " +
                       quoted_text(entity.census[i].second.text) + (i + 1 < entity.census.size() ? "," : ""),
                   entity.census[i].second.where);
      lines_.add("},", entity.id.where);
    }
    lines_.add("\"facts\": {", entity.id.where);
    for (std::size_t i = 0; i < entity.facts.size(); ++i) write_fact(entity.facts[i], i + 1 < entity.facts.size());
    lines_.add(more ? "}}," : "}}", entity.id.where);
  }

  void write_fact(const std::pair<FactId, std::vector<BookItem>>& fact, bool more) {
    const auto& [id, items] = fact;
    const std::string key = quoted_text(program_.text(program_.facts[id].name.id)) + ": ";
    const std::string end = more ? "," : "";
    const bool series = std::any_of(items.begin(), items.end(), [](const BookItem& item) { return !item.period.empty(); });
    if (items.size() == 1 && !series) return lines_.add(key + item_text(id, items[0]) + end, items[0].value.where);
    lines_.add(key + "[", items[0].value.where);
    std::vector<const BookItem*> of_periods;
    std::string separator;
    for (const BookItem& item : items) {
      if (!item.period.empty()) {
        of_periods.push_back(&item);
        continue;
      }
      lines_.add(separator + item_text(id, item), item.value.where);
      separator = ",";
    }
    if (!of_periods.empty()) write_series(id, of_periods, separator);
    lines_.add("]" + end, items[0].value.where);
  }

  /// Periods in the order in which they first stand; several values of one are a list.
  void write_series(FactId id, const std::vector<const BookItem*>& items, const std::string& separator) {
    std::vector<std::pair<std::string, std::vector<const BookItem*>>> periods;
    for (const BookItem* item : items) {
      const auto known = std::find_if(periods.begin(), periods.end(), [&](const auto& one) { return one.first == item->period; });
      if (known == periods.end())
        periods.emplace_back(item->period, std::vector{item});
      else
        known->second.push_back(item);
    }
    lines_.add(separator + "{\"series\": {", items[0]->value.where);
    for (std::size_t i = 0; i < periods.size(); ++i) {
      const auto& [period, values] = periods[i];
      const std::string end = i + 1 < periods.size() ? "," : "";
      const std::string key = quoted_text(period) + ": ";
      if (values.size() == 1) {
        lines_.add(key + item_text(id, *values[0]) + end, values[0]->value.where);
        continue;
      }
      lines_.add(key + "[", values[0]->value.where);
      for (std::size_t k = 0; k < values.size(); ++k)
        lines_.add(item_text(id, *values[k]) + (k + 1 < values.size() ? "," : ""), values[k]->value.where);
      lines_.add("]" + end, values[0]->value.where);
    }
    lines_.add("}}", items[0]->value.where);
  }

  [[nodiscard]] std::string item_text(FactId id, const BookItem& item) const {
    const FactSpec& spec = vocabulary_.spec(id);
    const bool statement = spec.type == FactType::attestation || spec.type == FactType::finding;
    const std::string value = item.bare && spec.numeric ? item.value.text : quoted_text(item.value.text);
    std::string more;
    const auto add = [&](std::string_view key, const std::string& text) {
      if (!text.empty()) more.append(", \"").append(key).append("\": ").append(quoted_text(text));
    };
    if (statement && !item.evidence.empty()) more += ", \"evidence\": [" + quoted_text(item.evidence) + "]";
    if (statement) add("by", item.by);
    if (statement) add("until", plain_date(item.until));
    add("on", plain_date(item.on));
    add("source", item.source);
    add("note", item.note);
    if (statement) return "{\"" + std::string(spec.type == FactType::finding ? "found" : "attested") + "\": " + value + more + "}";
    const bool percent = spec.type == FactType::share && item.unit == "%";  // 95 may yet be a slip for 0.95: it is asked about
    if (!percent && item.unit != spec.unit_text && !has_own_unit(item)) add("unit", item.unit);
    if (item.rounded) more += ", \"rounded\": true";
    return more.empty() ? value : "{\"value\": " + value + more + "}";
  }

  const BookBody& body_;
  const Program& program_;
  const Vocabulary& vocabulary_;
  Lines lines_;
};

}  // namespace

std::vector<BookItem>& BookEntity::items(FactId fact) {
  for (auto& [known, items] : facts)
    if (known == fact) return items;
  return facts.emplace_back(fact, std::vector<BookItem>()).second;
}

BookEntity& BookBody::entity(const PlacedText& id_of) {
  const auto [at, fresh] = by_id.try_emplace(id_of.text, entities.size());
  if (fresh) entities.emplace_back().id = id_of;
  return entities[at->second];
}

std::string plain_date(std::string_view text) {
  const std::string folded(trimmed(fold_width(text)));
  std::vector<std::string> parts(1);
  for (const char c : folded) {
    if (c >= '0' && c <= '9')
      parts.back() += c;
    else if (c == '/' || c == '.' || c == '-')
      parts.emplace_back();
    else
      return std::string(text);
  }
  if (parts.size() != 3 || parts[0].size() != 4 || parts[1].empty() || parts[1].size() > 2 || parts[2].empty() || parts[2].size() > 2)
    return std::string(text);
  for (std::size_t i = 1; i < 3; ++i)
    if (parts[i].size() == 1) parts[i].insert(0, 1, '0');
  return parts[0] + "-" + parts[1] + "-" + parts[2];
}

bool is_day_text(std::string_view text) {
  static constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  static constexpr std::string_view kDigits = "0123456789";
  const std::string folded(trimmed(fold_width(text)));
  if (plain_date(folded) != folded || Date::from_text(folded)) return true;
  if (folded.ends_with("日") && folded.find("月") != std::string::npos) return folded.find_first_of(kDigits) == 0;
  const std::size_t dash = folded.find('-');
  if (dash == std::string::npos || folded.find('-', dash + 1) != std::string::npos) return false;
  const std::string_view before = std::string_view(folded).substr(0, dash);
  const std::string_view after = std::string_view(folded).substr(dash + 1);
  const auto is_month = [](std::string_view word) { return std::find(std::begin(months), std::end(months), word) != std::end(months); };
  const auto is_number = [](std::string_view word) { return !word.empty() && word.find_first_not_of(kDigits) == std::string_view::npos; };
  return (is_number(before) && is_month(after)) || (is_month(before) && is_number(after));
}

BookDocument write_document(const BookBody& body, const Vocabulary& vocabulary) {
  BookDocument document{body.name, {}, {}};
  Writer(body, vocabulary, document).write();
  return document;
}

}  // namespace zhunsheng::load
