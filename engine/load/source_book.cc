#include "load/source_book.h"

#include "load/said.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

void SourceBook::begin(Facts& facts) {
  facts_ = &facts;
  ids_.clear();
  names_.clear();
  entries_.clear();
}

void SourceBook::know(const std::vector<FactsSource>& sources) {
  known_ = &sources;
  known_ids_.clear();
  for (std::uint32_t i = 0; i < sources.size(); ++i) known_ids_.insert(sources[i].id, i);
}

std::uint32_t SourceBook::entry(std::string_view id) {
  const std::uint32_t known = ids_.find(id);
  if (known != NameTable::kAbsent) return known;
  const auto index = static_cast<std::uint32_t>(entries_.size());
  ids_.insert(names_.emplace_back(id), index);
  entries_.emplace_back();
  FactsSource& source = facts_->sources.emplace_back();
  const std::uint32_t listed = known_ == nullptr ? NameTable::kAbsent : known_ids_.find(id);
  entries_.back().listed = listed != NameTable::kAbsent;
  if (entries_.back().listed)
    source = (*known_)[listed];
  else
    source.id = std::string(id);
  return index;
}

std::uint32_t SourceBook::named(std::string_view id, Reporter& reporter, const char* at) {
  const std::uint32_t index = entry(id);
  Entry& found = entries_[index];
  if (!found.listed && found.uses == 0) found.where = where_text(reporter.file(), reporter.place(at), path_text(reporter.path()));
  ++found.uses;
  return index;
}

bool SourceBook::listed(FactsSource source) {
  const std::uint32_t index = entry(source.id);
  FactsSource& kept = facts_->sources[index];
  if (entries_[index].listed)
    return kept.title == source.title && kept.date == source.date && kept.issuer == source.issuer && kept.url == source.url;
  entries_[index].listed = true;
  kept = std::move(source);
  return true;
}

std::vector<std::string> SourceBook::like(std::string_view id) const {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].listed) names.push_back(facts_->sources[i].id);
  if (known_ != nullptr)
    for (const FactsSource& source : *known_) names.push_back(source.id);
  return close_names(id, names);
}

void SourceBook::report_unlisted(Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (entries_[i].listed) continue;
    const std::string& id = facts_->sources[i].id;
    diagnostics.add(diagnostic_of(Code::unknown_source, said_of_source(id, entries_[i].uses, like(id)), false, entries_[i].where));
  }
}

}  // namespace zhunsheng::load
