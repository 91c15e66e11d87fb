#include "load/kept_line.h"

#include <algorithm>

namespace zhunsheng::load {
namespace {

/// Copies sound JSON, without some members of the objects called "facts" and some elements of the arrays called "children".
class Copy {
 public:
  Copy(std::string_view from, std::string& to, const NameTable& facts, const NameTable& types)
      : from_(from), to_(to), facts_(facts), types_(types) {}

  /// False where it is of a type that is left out.
  bool entity() {
    bool kept = true;
    members([&](std::string_view name) {
      if (name == "facts" && next() == '{') {
        facts();
      } else if (name == "children" && next() == '[') {
        children();
      } else {
        const std::size_t begin = to_.size();
        value();
        const std::string_view written = std::string_view(to_).substr(begin);
        if (name == "type" && written.size() > 2 && written.front() == '"')
          kept = types_.find(written.substr(1, written.size() - 2)) == NameTable::kAbsent;
      }
      return true;
    });
    return kept;
  }

 private:
  char next() {
    at_ = std::min(from_.find_first_not_of(" \t\r\n", at_), from_.size());
    return at_ < from_.size() ? from_[at_] : '\0';
  }
  void put(char c) {
    to_ += c;
    ++at_;
  }

  void facts() {
    members([this](std::string_view name) {
      const bool kept = facts_.find(name) == NameTable::kAbsent;
      if (!kept) to_.resize(before_member_);
      const std::size_t end = to_.size();
      value();
      if (!kept) to_.resize(end);
      return kept;
    });
  }

  void children() {
    put('[');
    bool first = true;
    while (next() != ']' && next() != '\0') {
      if (next() == ',') ++at_;
      next();
      const std::size_t before = to_.size();
      if (!first) to_ += ',';
      if (next() == '{' ? entity() : (value(), true))
        first = false;
      else
        to_.resize(before);
    }
    put(']');
  }

  /// Copies an object; `member` copies the value behind a name, or says that the member was left out.
  template <class Member>
  void members(const Member& member) {
    put('{');
    bool first = true;
    while (next() != '}' && next() != '\0') {
      if (next() == ',') ++at_;
      next();
      const std::size_t before = to_.size();
      if (!first) to_ += ',';
      const std::string_view name = text();
      to_.append("\"").append(name).append("\":");
      if (next() == ':') ++at_;
      next();
      before_member_ = before;
      if (member(name)) first = false;
    }
    put('}');
  }

  /// A string as written, without its quotes.
  std::string_view text() {
    const std::size_t begin = ++at_;
    while (at_ < from_.size() && from_[at_] != '"') at_ += from_[at_] == '\\' ? 2 : 1;
    return from_.substr(begin, at_++ - begin);
  }

  void value() {
    const std::size_t begin = at_;
    int depth = 0;
    do {
      const char c = next();
      if (c == '"') {
        text();
        continue;
      }
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      const bool scalar = depth == 0 && c != '}' && c != ']';
      at_ = scalar ? std::min(from_.find_first_of(",}] \t\r\n", at_), from_.size()) : at_ + 1;
    } while (depth > 0 && at_ < from_.size());
    to_.append(from_.substr(begin, at_ - begin));
  }

  std::string_view from_;
  std::string& to_;
  const NameTable& facts_;  ///< names of those that are left out
  const NameTable& types_;
  std::size_t at_ = 0;
  std::size_t before_member_ = 0;  ///< where the member began that is being copied
};

/// The names that stand for none that is needed.
template <class Records>
NameTable names_left_out(const Program& program, const Records& records, const std::vector<bool>& needed) {
  NameTable kept, out;
  const auto each_name = [&](bool wanted, const auto& take) {
    for (std::uint32_t id = 0; id < records.size(); ++id)
      if (needed[id] == wanted)
        for (const Text name : {records[id].name.id, records[id].name.zh}) take(program.text(name));
  };
  each_name(true, [&](std::string_view name) { kept.insert(name, 0); });
  each_name(false, [&](std::string_view name) {
    if (!name.empty() && kept.find(name) == NameTable::kAbsent) out.insert(name, 0);
  });
  return out;
}

}  // namespace

LineShortener::LineShortener(const Program& program, const std::vector<bool>& facts, const std::vector<bool>& types)
    : facts_(names_left_out(program, program.facts, facts)), types_(names_left_out(program, program.types, types)) {}

std::string LineShortener::shortened(std::string_view line) const {
  std::string out;
  const std::size_t begin = line.find('{');
  if (begin == std::string_view::npos) return std::string(line);
  Copy copy(line.substr(begin), out, facts_, types_);
  copy.entity();
  out.shrink_to_fit();
  return out;
}

}  // namespace zhunsheng::load
