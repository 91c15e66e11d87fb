#include "resolve/resolve.h"

#include "resolve/resolver.h"

namespace zhunsheng {

model::Model resolve(const Sources& sources, const std::vector<syntax::File>& files, const Limits& limits, Diagnostics& diagnostics,
                     const Elsewhere& elsewhere) {
  return resolving::Resolver(sources, files, limits, diagnostics, elsewhere).run();
}

namespace resolving {

using syntax::BlockKind;

model::Model Resolver::run() {
  std::size_t exprs = 0;
  for (const auto& file : files_) exprs += file.exprs.size();
  model_.exprs.reserve(2 * exprs);  // one that is written once may stand for several
  for (const auto& file : files_)
    for (const auto& block : file.blocks) {
      check_id(block);
      check_labels(block);
    }
  open_scopes();
  link_scopes();
  declare_all(BlockKind::document, &Resolver::declare_document);
  declare_all(BlockKind::level, &Resolver::declare_level);
  declare_all(BlockKind::level, &Resolver::fill_level);
  rank_levels();
  declare_all(BlockKind::enumeration, &Resolver::declare_enumeration);
  for (const auto kind : {BlockKind::fact, BlockKind::definition}) declare_all(kind, &Resolver::declare_fact);
  for (const auto kind : {BlockKind::fact, BlockKind::definition}) declare_all(kind, &Resolver::fill_fact);
  declare_all(BlockKind::table, &Resolver::declare_table);
  declare_all(BlockKind::reading, &Resolver::declare_reading);
  declare_all(BlockKind::clause, &Resolver::clause);
  declare_all(BlockKind::rule, &Resolver::declare_rule_name);
  for (auto& table : tables_) fill_table(table);
  for (const auto kind : {BlockKind::fact, BlockKind::definition}) declare_all(kind, &Resolver::fill_formula);
  for (std::size_t i = 0; i < scopes_.size(); ++i)
    if (!scopes_[i].vocabulary && scopes_[i].ruleset != kNone)
      for (const auto& [file, head] : scopes_[i].blocks)
        if (head->kind == BlockKind::ruleset) head_of_ruleset(model_.rulesets[scopes_[i].ruleset], *head);
  declare_all(BlockKind::rule, &Resolver::rule);
  declare_all(BlockKind::topic, &Resolver::topic);
  declare_all(BlockKind::delegation, &Resolver::delegation);
  check_versions();
  digest_rulesets();
  link_conformity();
  check_cycles();
  collect_readings();
  check_no_errors_left();
  return std::move(model_);
}

}  // namespace resolving

}  // namespace zhunsheng
