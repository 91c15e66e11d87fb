// Labels that stand twice where the second would silently take the place of the first.
#include <algorithm>

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

namespace {

/// Labels of which a block may have several; they add up.
bool may_repeat(LabelKind kind) {
  switch (kind) {
    case LabelKind::cite:
    case LabelKind::implements:
    case LabelKind::condition:
    case LabelKind::except:
    case LabelKind::unless:
    case LabelKind::must:
    case LabelKind::must_not:
    case LabelKind::bar:
    case LabelKind::strive:
    case LabelKind::in_principle:
    case LabelKind::encourage:
    case LabelKind::may:
    case LabelKind::given:
    case LabelKind::census:
    case LabelKind::expect:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool Resolver::needs_id(syntax::BlockKind kind) { return kind != syntax::BlockKind::clause && kind != syntax::BlockKind::test; }

/// A block with neither id nor title is not one; the parser said so.
void Resolver::check_id(const Block& block) {
  if (!needs_id(block.kind) || !block.id.empty() || block.title.empty()) return;
  const std::string& keyword = block.keyword.text;
  report(Code::missing_label, {block.range.source, block.keyword.range.begin, block.title.range.end},
         keyword + "「" + block.title.text + "」没有写代码", keyword + " \"" + block.title.text + "\" has no id",
         "在名称前写一个代码（小写英文、数字、下划线），如 " + keyword + " students “学生数”",
         "write one before the title (lower case letters, digits, underscores), for example " + keyword + " students \"Pupils\"");
}

void Resolver::check_labels(const Block& block) {
  for (auto label = block.labels.begin(); label != block.labels.end(); ++label) {
    if (may_repeat(label->kind)) continue;
    const auto first = std::find_if(block.labels.begin(), label, [&](const Label& l) { return l.kind == label->kind; });
    if (first == label) continue;
    const std::string& word = label->keyword.text;
    report(Code::duplicate_label, label->range, "「" + word + "」写了两次", "`" + word + "` stands twice", "只留一行，几个值写在同一行里",
           "keep one line; several values stand on it");
  }
}

}  // namespace zhunsheng::resolving
