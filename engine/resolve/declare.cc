// First walk: which vocabularies, rule sets, levels, facts … exist, under which names.
#include <algorithm>
#include <span>

#include "base/sha256.h"
#include "resolve/names.h"

namespace zhunsheng::resolving {

using syntax::BlockKind;

namespace {

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

const Label* label_of(const Block& block, LabelKind kind) {
  for (const auto& label : block.labels)
    if (label.kind == kind) return &label;
  return nullptr;
}

bool is_head(const Block& block) {
  return block.kind == BlockKind::vocabulary || block.kind == BlockKind::ruleset || block.kind == BlockKind::alignment;
}

BlockKind head_of(const Scope& scope) {
  if (scope.alignment != kNone) return BlockKind::alignment;
  return scope.vocabulary ? BlockKind::vocabulary : BlockKind::ruleset;
}

/// What compares documents stands under a 对照, all else does not; a document may be declared anywhere.
bool may_stand(const Block& block, const Scope& scope) {
  if (block.kind == BlockKind::document || is_head(block)) return true;
  const bool compares = block.kind == BlockKind::topic || block.kind == BlockKind::delegation;
  return compares == (scope.alignment != kNone);
}

void read_sign_off(const Label& label, model::SignOff& out) {
  if (label.kind == LabelKind::drafted) out.drafted = label.text;
  if (label.kind == LabelKind::reviewed) out.reviewed = label.text;
  if (label.kind == LabelKind::confirmed) out.confirmed = label.text;
}

model::Alignment alignment_of(const Block& head) {
  model::Alignment alignment;
  alignment.id = head.id.text;
  alignment.title = head.title.text.empty() ? head.id.text : head.title.text;
  alignment.range = head.range;
  for (const Label& label : head.labels) {
    if (label.kind == LabelKind::version) alignment.version = one_word(label);
    if (label.kind == LabelKind::english) alignment.english = label.text;
    if (label.kind == LabelKind::state) alignment.state = label.text;
    if (label.kind == LabelKind::note) alignment.note = label.text;
    read_sign_off(label, alignment.sign_off);
  }
  return alignment;
}

}  // namespace

void Resolver::open_scopes() {
  for (const auto& file : files_)
    for (const auto& block : file.blocks)
      if (is_head(block) && (block.kind == BlockKind::vocabulary || label_of(block, LabelKind::version) != nullptr)) open_head(file, block);
  for (const auto& file : files_) continue_scope(file);
}

void Resolver::open_head(const syntax::File& file, const Block& head) {
  Scope scope;
  scope.vocabulary = head.kind == BlockKind::vocabulary;
  scope.id = head.id.text;
  scope.folder = folder_of(sources_[file.source].name());
  const auto same =
      std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& s) { return s.vocabulary && scope.vocabulary && s.id == scope.id; });
  if (same != scopes_.end()) return;  // a vocabulary may be spread over files
  if (head.kind == BlockKind::alignment) {
    scope.alignment = static_cast<Id>(model_.alignments.size());
    model_.alignments.push_back(alignment_of(head));
  } else if (!scope.vocabulary) {
    scope.ruleset = static_cast<Id>(model_.rulesets.size());
    model::RuleSet ruleset;
    ruleset.id = head.id.text;
    ruleset.title = head.title.text.empty() ? head.id.text : head.title.text;
    ruleset.version = one_word(*label_of(head, LabelKind::version));
    ruleset.range = head.range;
    model_.rulesets.push_back(std::move(ruleset));
  }
  scopes_.push_back(std::move(scope));
}

void Resolver::report_misplaced(const Block& block, BlockKind head) {
  const std::string& word = block.keyword.text;
  if (head == BlockKind::alignment)
    return report(Code::wrong_kind, block.keyword.range, "对照里不能写" + word, "an alignment holds no " + word,
                  "对照里只写 主题、另定 和 文件；把它写到规则集或字典里", "an alignment holds topics, delegations and documents; move it");
  report(Code::wrong_kind, block.keyword.range, word + "要写在 对照 之下", "a " + word + " stands below an alignment",
         "在文件开头写：对照 名称 “标题”，另存一个文件", "write it in a file that begins with: alignment id \"title\"");
}

/// Hands each block to the scope of the head that stands last before it.
void Resolver::continue_scope(const syntax::File& file) {
  std::size_t current = scopes_.size();
  std::size_t from = 0;  // where the text of the head at hand begins
  const std::string folder = folder_of(sources_[file.source].name());
  for (const auto& block : file.blocks) {
    if (is_head(block)) {
      if (&block != &file.blocks.front()) {
        take_text(file, from, current, block.range.begin);
        from = block.range.begin;
      }
      const Label* version = label_of(block, LabelKind::version);
      const auto fits = [&](const Scope& s, bool here) {
        if (head_of(s) != block.kind || s.id != block.id.text) return false;
        if (s.vocabulary) return true;
        if (s.alignment != kNone) return !here || s.folder == folder;
        if (version != nullptr)
          return model_.rulesets[s.ruleset].range.begin == block.range.begin &&
                 model_.rulesets[s.ruleset].range.source == block.range.source;
        return !here || s.folder == folder;
      };
      auto at = std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& s) { return fits(s, true); });
      if (at == scopes_.end()) at = std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& s) { return fits(s, false); });
      current = static_cast<std::size_t>(at - scopes_.begin());
      if (at == scopes_.end())
        report(Code::missing_label, block.range, block.keyword.text + "「" + block.id.text + "」没有写版本",
               "the " + block.keyword.text + " `" + block.id.text + "` has no version", "在它之下写一行 版本：1.0.0",
               "write a line version: 1.0.0 below the head");
    } else if (current == scopes_.size()) {
      report(Code::missing_label, block.keyword.range, "文件应当以 字典、规则集 或 对照 开头",
             "a file begins with a vocabulary, a ruleset or an alignment", "在文件开头写：规则集 名称 “标题”",
             "write first: ruleset id \"title\"");
      return;
    }
    if (current == scopes_.size()) continue;
    if (!may_stand(block, scopes_[current])) {
      report_misplaced(block, head_of(scopes_[current]));
      continue;
    }
    scopes_[current].blocks.emplace_back(&file, &block);
  }
  take_text(file, from, current, sources_[file.source].text().size());
}

/// The text of a file from `from` on belongs to the scope: its digest is over what stands under its heads.
void Resolver::take_text(const syntax::File& file, std::size_t from, std::size_t scope, std::size_t to) {
  if (scope < scopes_.size()) scopes_[scope].text += sources_[file.source].text().substr(from, to - from);
}

/// A rule set looks into the vocabularies that it names, or into all; a vocabulary into those it names.
void Resolver::link_scopes() {
  for (auto& scope : scopes_) {
    bool named = false;
    for (const auto& [file, block] : scope.blocks) {
      if (!is_head(*block)) continue;
      for (const auto& label : block->labels) {
        if (label.kind != LabelKind::vocabulary) continue;
        named = true;
        for (const auto& word : label.words) {
          const auto at = std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& s) { return s.vocabulary && s.id == word.text; });
          if (at != scopes_.end())
            scope.uses.push_back(static_cast<std::size_t>(at - scopes_.begin()));
          else
            report_unread_vocabulary(word);
        }
      }
    }
    if (named || scope.vocabulary) continue;
    for (std::size_t i = 0; i < scopes_.size(); ++i)
      if (scopes_[i].vocabulary) scope.uses.push_back(i);
  }
}

void Resolver::declare_all(BlockKind kind, void (Resolver::*declare_one)(std::size_t, const syntax::File&, const Block&)) {
  for (std::size_t i = 0; i < scopes_.size(); ++i) {
    const auto blocks = scopes_[i].blocks;
    for (const auto& [file, block] : blocks)
      if (block->kind == kind && (!needs_id(kind) || !block->id.empty())) (this->*declare_one)(i, *file, *block);
  }
}

void Resolver::declare_document(std::size_t /*scope*/, const syntax::File& /*file*/, const Block& block) {
  model::Document document;
  document.id = block.id.text;
  document.title = block.title.text;
  document.range = block.range;
  for (const auto& label : block.labels) {
    if (label.kind == LabelKind::number) document.number = label.text;
    if (label.kind == LabelKind::issuer) document.issuer = label.text;
    if (label.kind == LabelKind::date) document.date = label.date ? label.date->text() : label.text;
    if (label.kind == LabelKind::text) {
      document.paraphrased = one_word(label) == "转述" || one_word(label) == "paraphrased";
      document.checkable = one_word(label) == "可核对" || one_word(label) == "available";
    }
  }
  const auto [at, fresh] = documents_.emplace(document.id, static_cast<Id>(model_.documents.size()));
  if (!fresh && model_.documents[at->second].title == document.title) return;  // every rule set may name its source
  if (!fresh) declare(documents_, document.id, static_cast<Id>(model_.documents.size()), block.id.range);
  model_.documents.push_back(std::move(document));
}

void Resolver::declare_level(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  const Id id = static_cast<Id>(model_.levels.size());
  model::Level level;
  level.id = block.id.text;
  level.zh = block.title.text.empty() ? block.id.text : block.title.text;
  level.range = block.range;
  for (const auto& other : model_.levels)
    if (other.id == level.id)
      report(Code::duplicate_name, block.id.range, "层级「" + level.id + "」已经声明过", "the level `" + level.id + "` is declared twice",
             "删去或改名其中一处", "delete or rename one of them");
  auto& names = scopes_[scope].levels;
  declare(names, level.id, id, block.id.range);
  if (level.zh != level.id) declare(names, level.zh, id, block.title.range);
  for (const auto& label : block.labels) {
    if (label.kind != LabelKind::alias) continue;
    for (const auto& word : label.words) {
      level.aliases.push_back(word.text);
      declare(names, word.text, id, word.range);
    }
  }
  model_.levels.push_back(std::move(level));
}

void Resolver::declare_enumeration(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  const Id id = static_cast<Id>(model_.enumerations.size());
  model::Enumeration enumeration;
  enumeration.id = block.id.text;
  enumeration.zh = block.title.text.empty() ? block.id.text : block.title.text;
  enumeration.range = block.range;
  declare(scopes_[scope].enumerations, enumeration.id, id, block.id.range);
  if (enumeration.zh != enumeration.id) declare(scopes_[scope].enumerations, enumeration.zh, id, block.title.range);
  for (const auto& label : block.labels) {
    if (label.kind == LabelKind::order) enumeration.ordered = true;
    for (const auto& value : label.values) {
      check_value_names(enumeration, value);
      enumeration.values.push_back(static_cast<Id>(model_.values.size()));
      model_.values.push_back({value.id.text, value.title.text.empty() ? value.id.text : value.title.text, id});
    }
  }
  if (enumeration.values.empty())
    report(Code::missing_label, block.range, "枚举「" + enumeration.zh + "」没有值",
           "the enumeration `" + enumeration.id + "` has no values", "写一行 值：a “甲”、b “乙”", "write values: a \"A\", b \"B\"");
  model_.enumerations.push_back(std::move(enumeration));
}

/// A value is told from those before it by its id and by its name.
void Resolver::check_value_names(const model::Enumeration& enumeration, const syntax::EnumValue& value) {
  for (const Id other : enumeration.values)
    for (const auto* word : {&value.id, &value.title})
      if (!word->empty() && (word->text == model_.values[other].id || word->text == model_.values[other].zh))
        report(Code::duplicate_name, word->range, "枚举「" + enumeration.zh + "」有两个值叫「" + word->text + "」",
               "the enumeration `" + enumeration.id + "` has two values called `" + word->text + "`", "给其中一个改名",
               "rename one of them");
}

void Resolver::declare_fact(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  const Id id = static_cast<Id>(model_.facts.size());
  model::Fact fact;
  fact.id = block.id.text;
  fact.zh = block.title.text.empty() ? block.id.text : block.title.text;
  fact.range = block.range;
  fact.owner = scopes_[scope].id;
  fact.shared = scopes_[scope].vocabulary;
  if (!fact_ids_.emplace(fact.id, block.id.range).second)
    report(Code::duplicate_name, block.id.range, "数据「" + fact.id + "」已经声明过", "the fact `" + fact.id + "` is declared twice",
           "几个规则集共用的数据写在数据字典里", "a fact that several rule sets share belongs to the vocabulary");
  declare(scopes_[scope].facts, fact.id, id, block.id.range);
  if (fact.zh != fact.id) declare(scopes_[scope].facts, fact.zh, id, block.title.range);
  model_.facts.push_back(std::move(fact));
}

void Resolver::declare_table(std::size_t scope, const syntax::File& file, const Block& block) {
  Table table;
  table.id = block.id.text;
  table.zh = block.title.text.empty() ? block.id.text : block.title.text;
  table.file = &file;
  table.block = &block;
  table.scope = scope;
  const Id id = static_cast<Id>(tables_.size());
  declare(scopes_[scope].tables, table.id, id, block.id.range);
  if (table.zh != table.id) declare(scopes_[scope].tables, table.zh, id, block.title.range);
  tables_.push_back(std::move(table));
}

void Resolver::declare_reading(std::size_t scope, const syntax::File& file, const Block& block) {
  const Id id = static_cast<Id>(model_.readings.size());
  model::Reading reading;
  reading.id = scopes_[scope].id + "." + block.id.text;
  reading.zh = block.title.text.empty() ? block.id.text : block.title.text;
  reading.range = block.range;
  ReadingDraft draft{&file, nullptr};
  const syntax::Citation* cited = nullptr;
  for (const auto& label : block.labels) {
    if (label.kind == LabelKind::cite && !label.citations.empty()) cited = &label.citations[0];
    if (label.kind == LabelKind::reason) reading.reason = label.text;
    if (label.kind == LabelKind::english) reading.en = label.text;
    if (label.kind == LabelKind::cite) reading.citations = citations(label.citations);
    if (label.kind == LabelKind::alternatives) draft.label = &label;
  }
  if (draft.label == nullptr || draft.label->alternatives.empty())
    report(Code::missing_label, block.range, "口径「" + reading.zh + "」没有写 按：",
           "the reading `" + block.id.text + "` has no alternatives", "写 按：（一）…；（二）…", "write as: (1) …; (2) …");
  else
    for (const auto& alternative : draft.label->alternatives)
      reading.alternatives.push_back({alternative.id.text.empty() ? std::to_string(reading.alternatives.size() + 1) : alternative.id.text,
                                      std::string(sources_.slice(alternative.range)), alternative.title.text, alternative.english.text});
  if (draft.label != nullptr && cited != nullptr)
    for (const auto& alternative : draft.label->alternatives)
      for (const auto& quote : alternative.quotes) reading.citations.push_back(citation(cited->document, cited->locator.text, quote.text));
  declare(scopes_[scope].readings, block.id.text, id, block.id.range);
  if (reading.zh != block.id.text) declare(scopes_[scope].readings, reading.zh, id, block.title.range);
  reading_drafts_.push_back(draft);
  model_.readings.push_back(std::move(reading));
}

void Resolver::declare_rule_name(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  const Id id = static_cast<Id>(model_.rules.size());
  model::Rule rule;
  rule.id = scopes_[scope].id + "." + block.id.text;
  rule.title = block.title.text.empty() ? block.id.text : block.title.text;
  rule.ruleset = scopes_[scope].ruleset;
  rule.range = block.range;
  if (rule.ruleset == kNone)
    report(Code::wrong_kind, block.keyword.range, "字典里不能写规则", "a vocabulary holds no rules", "把规则写到规则集的文件里",
           "move the rule to a rule set");
  declare(scopes_[scope].rules, block.id.text, id, block.id.range);
  rule_ids_.emplace(&block, id);
  model_.rules.push_back(std::move(rule));
}

void Resolver::head_of_ruleset(model::RuleSet& ruleset, const Block& head) {
  const std::size_t scope =
      static_cast<std::size_t>(std::find_if(scopes_.begin(), scopes_.end(),
                                            [&](const Scope& s) { return s.ruleset != kNone && &model_.rulesets[s.ruleset] == &ruleset; }) -
                               scopes_.begin());
  bool territory = false;
  for (const auto& label : head.labels) {
    read_sign_off(label, ruleset.sign_off);
    switch (label.kind) {
      case LabelKind::kind: {
        const std::string word = one_word(label);
        ruleset.assessment = word == "评估标准" || word == "assessment";
        if (!ruleset.assessment && word != "约束性" && word != "binding")
          report(Code::wrong_word, label.range, "没有「" + word + "」这种性质", "there is no kind `" + word + "`", "写 约束性 或 评估标准",
                 "write binding or assessment");
        break;
      }
      case LabelKind::territory:
        territory = true;
        ruleset.everywhere = one_word(label) == "全国" || one_word(label) == "everywhere";
        if (!ruleset.everywhere && !label.words.empty()) {
          ruleset.territory_level = level(scope, label.words[0]);
          ruleset.territory = label.code.text;
        }
        if (label.words.size() > 1)
          report(Code::unexpected_token, label.range, "「适用」只能写一个地方", "`territory` names one place",
                 "写 适用：省 350000 及其所辖；几个地方各写一个规则集",
                 "write territory: province 350000 and below; a rule set for each of several places");
        break;
      case LabelKind::in_force:
        ruleset.in_force = label.in_force;
        break;
      case LabelKind::expires:
        ruleset.expires = label.date;
        break;
      case LabelKind::short_title:
        ruleset.short_title = label.text;
        break;
      case LabelKind::issuer:
        ruleset.issuer = label.text;
        break;
      case LabelKind::state:
        ruleset.state = label.text;
        break;
      case LabelKind::note:
        ruleset.note = label.text;
        break;
      case LabelKind::above:
        ruleset.above = one_word(label);
        break;
      case LabelKind::english:
        ruleset.english = label.text;
        break;
      case LabelKind::responsible:
        scopes_[scope].responsible = label.text;
        break;
      case LabelKind::cite:
        for (const auto& cited : label.citations) document(cited.document);
        for (const auto& word : label.words) document(word);
        break;
      default:
        break;
    }
  }
  if (!territory && label_of(head, LabelKind::version) != nullptr) ruleset.everywhere = true;
}

void Resolver::check_versions() {
  for (std::size_t i = 0; i < model_.rulesets.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const auto& a = model_.rulesets[i];
      const auto& b = model_.rulesets[j];
      if (a.id != b.id) continue;
      using Kind = syntax::InForce::Kind;
      const bool same_start =
          (a.in_force.kind == Kind::unknown) == (b.in_force.kind == Kind::unknown) && a.in_force.from == b.in_force.from;
      if (a.version != b.version && !same_start) continue;
      report(Code::duplicate_version, a.range, "规则集「" + a.id + "」有两份同样的版本，或同一天施行",
             "the rule set `" + a.id + "` has one version twice, or two that start on one day", "改版本号和施行日期，或只给出一份",
             "change the version and the date in force, or give one of them only");
    }
}

void Resolver::digest_rulesets() {
  for (const auto& scope : scopes_)
    if (scope.ruleset != kNone) model_.rulesets[scope.ruleset].digest = text(Sha256::of(std::as_bytes(std::span<const char>(scope.text))));
}

}  // namespace zhunsheng::resolving
