// For whom: conditions and filters, with what they leave out; readings and their alternatives.
#include <algorithm>

#include "explain/phrase.h"
#include "explain/phrase_parts.h"
#include "explain/say.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

namespace {

/// A boolean fact that names a kind of the class, 寄宿制学校 of 学校, is said as belonging to it.
bool names_kind(const Program& program, NodeId id, TypeId type) {
  const Node& node = program.nodes[id];
  if (node.op != Op::fact) return false;
  const std::string_view name = program.text(program.facts[node.a].name.zh);
  const std::string_view of = program.text(program.types[type].name.zh);
  return name.size() > of.size() && name.ends_with(of) && !name.starts_with("有") && !name.starts_with("设");
}

Words positive_words(const Program& program, NodeId id, TypeId type) {
  if (names_kind(program, id, type)) return say("属于{}", "{}", phrase(program, id));
  return program.nodes[id].op == Op::any_of ? bracketed(phrase(program, id)) : phrase(program, id);
}

Words excluded_words(const Program& program, NodeId id, TypeId type) {
  if (names_kind(program, id, type)) return phrase(program, id);
  return say("{}的", "{}", program.nodes[id].op == Op::fact ? quoted(phrase(program, id)) : phrase(program, id));
}

void split(const Program& program, NodeId id, TypeId type, ForWhom& out) {
  const Node& node = program.nodes[id];
  if (node.op == Op::all_of && (node.flags & kTable) == 0) {
    for (const NodeId part : program.list(node.b, node.c)) split(program, part, type, out);
    return;
  }
  if (node.op != Op::negation) {
    out.positive.push_back(positive_words(program, id, type));
    return;
  }
  const Node& denied = program.nodes[node.a];
  if (denied.op == Op::any_of) {
    for (const NodeId part : program.list(denied.b, denied.c)) out.excluded.push_back(excluded_words(program, part, type));
    return;
  }
  out.excluded.push_back(excluded_words(program, node.a, type));
}

/// Where the reading is used; the alternatives are the same wherever that is.
const Node* use_of(const Program& program, std::uint32_t reading) {
  const auto found =
      std::find_if(program.nodes.begin(), program.nodes.end(), [&](const Node& n) { return n.op == Op::reading && n.a == reading; });
  return found == program.nodes.end() ? nullptr : &*found;
}

}  // namespace

ForWhom for_whom(const Program& program, NodeId condition, TypeId type) {
  ForWhom out;
  split(program, condition, type, out);
  return out;
}

Words filter_words(const Program& program, NodeId filter, TypeId type) {
  const ForWhom whom = for_whom(program, filter, type);
  Words out;
  if (!whom.positive.empty()) out = say("限{}", "{}", joined(whom.positive, "且", ", "));
  if (!whom.excluded.empty())
    out = out + say(whom.positive.empty() ? "不含{}" : "，不含{}", whom.positive.empty() ? "except {}" : ", except {}",
                    joined(whom.excluded, "、", ", "));
  return out;
}

bool conforms_only(const Program& program, NodeId id) {
  const Node& node = program.nodes[id];
  if (node.op != Op::all_of) return node.op == Op::conforms;
  const auto parts = program.list(node.b, node.c);
  return std::all_of(parts.begin(), parts.end(), [&](NodeId part) { return program.nodes[part].op == Op::conforms; });
}

Words reading_phrase(const Program& program, const Node& node) {
  const Words name = quoted(name_words(program, program.readings[node.a].name));
  for (const NodeId id : program.list(node.b, node.c))
    if (program.nodes[id].op == Op::compare) return say("{}按{}掌握", "{} read as {}", phrase(program, program.nodes[id].a), name);
  // It stands for what is measured, as a figure would: in quotes only where it is spoken of as a reading.
  return is_numeric(program, program.list(node.b, node.c).front()) ? name_words(program, program.readings[node.a].name) : name;
}

Words alternative_words(const Program& program, std::uint32_t alternative) {
  for (std::uint32_t id = 0; id < program.readings.size(); ++id) {
    const Slice all = program.readings[id].alternatives;
    if (alternative < all.begin || alternative >= all.begin + all.count) continue;
    const Node* use = use_of(program, id);
    if (use == nullptr || alternative - all.begin >= use->c) break;
    const NodeId node = program.list(use->b, use->c)[alternative - all.begin];
    const Node& said = program.nodes[node];
    if (said.op != Op::compare) return phrase(program, node);
    return say("{}{}", "{} {}", comparison_words(static_cast<Comparison>(said.sub), comparison_unit(program, said)),
               phrase(program, said.b));
  }
  return same(program.text(program.alternatives[alternative].text));
}

Words alternative_name(const Program& program, std::uint32_t alternative) {
  const AlternativeDef& def = program.alternatives[alternative];
  if (def.title.length == 0) return alternative_words(program, alternative);
  return {std::string(program.text(def.title)), std::string(program.text(def.title_en.length > 0 ? def.title_en : def.title))};
}

namespace {

/// A figure that is worked out says nothing beside the name of the way: that it is called 甲式 has been said.
bool is_formula(const Program& program, std::uint32_t reading, std::uint32_t position) {
  const Node* use = use_of(program, reading);
  if (use == nullptr || position >= use->c) return false;
  const Node& node = program.nodes[program.list(use->b, use->c)[position]];
  return node.op == Op::fact && program.facts[node.a].formula != kNone && is_numeric(program, program.list(use->b, use->c)[position]);
}

}  // namespace

Words readings_words(const Program& program, std::uint32_t reading) {
  const ReadingDef& def = program.readings[reading];
  std::vector<Words> alternatives;
  for (std::uint32_t i = 0; i < def.alternatives.count; ++i) {
    const std::uint32_t id = def.alternatives.begin + i;
    const Words words = alternative_words(program, id);
    const bool titled = program.alternatives[id].title.length > 0;
    alternatives.push_back(!titled                           ? words
                           : is_formula(program, reading, i) ? alternative_name(program, id)
                                                             : say("{}（{}）", "{} ({})", alternative_name(program, id), words));
  }
  return say("{}有{}种口径：{}", "{} has {} readings: {}", quoted(name_words(program, def.name)), number(def.alternatives.count),
             joined(alternatives, "；", "; "));
}

}  // namespace zhunsheng::explaining
