#include "load/kept_line.h"

#include <algorithm>

namespace zhunsheng::load {
namespace {

/// Copies sound JSON, without some members of the objects called "facts".
class Copy {
 public:
  Copy(std::string_view from, std::string& to, const NameTable& left_out) : from_(from), to_(to), left_out_(left_out) {}

  void entity() {
    members([this](std::string_view name) {
      if (name == "facts" && next() == '{') {
        facts();
      } else if (name == "children" && next() == '[') {
        children();
      } else {
        value();
      }
      return true;
    });
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
      const bool kept = left_out_.find(name) == NameTable::kAbsent;
      if (!kept) to_.resize(before_member_);
      const std::size_t end = to_.size();
      value();
      if (!kept) to_.resize(end);
      return kept;
    });
  }

  void children() {
    put('[');
    while (next() != ']' && next() != '\0') {
      if (next() == ',') {
        put(',');
      } else if (next() == '{') {
        entity();
      } else {
        value();
      }
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
  const NameTable& left_out_;
  std::size_t at_ = 0;
  std::size_t before_member_ = 0;  ///< where the member began that is being copied
};

}  // namespace

LineShortener::LineShortener(const Program& program, const std::vector<bool>& needed) {
  NameTable kept;
  const auto each_name = [&](bool wanted, const auto& take) {
    for (FactId fact = 0; fact < program.facts.size(); ++fact)
      if (needed[fact] == wanted)
        for (const Text name : {program.facts[fact].name.id, program.facts[fact].name.zh}) take(program.text(name));
  };
  each_name(true, [&](std::string_view name) { kept.insert(name, 0); });
  each_name(false, [&](std::string_view name) {
    if (!name.empty() && kept.find(name) == NameTable::kAbsent) left_out_.insert(name, 0);
  });
}

std::string LineShortener::shortened(std::string_view line) const {
  std::string out;
  const std::size_t begin = line.find('{');
  if (begin == std::string_view::npos) return std::string(line);
  Copy copy(line.substr(begin), out, left_out_);
  copy.entity();
  out.shrink_to_fit();
  return out;
}

}  // namespace zhunsheng::load
