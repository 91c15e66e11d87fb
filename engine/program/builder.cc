#include "program/builder.h"

#include <numeric>

#include "program/derived.h"
#include "program/layout.h"

namespace zhunsheng {

namespace {

std::size_t aligned(std::size_t size) { return (size + layout::kAlignment - 1) / layout::kAlignment * layout::kAlignment; }

/// Lays sections one after another behind a header and a table that are filled in at the end.
class SectionWriter {
 public:
  SectionWriter() : bytes_(aligned(sizeof(layout::Header) + layout::kSections * sizeof(layout::Section))) {}

  template <class Records>
  void add(const Records& records) {
    using Record = typename Records::value_type;
    sections_.push_back({bytes_.size(), records.size(), sizeof(Record)});
    const std::size_t size = records.size() * sizeof(Record);
    bytes_.resize(aligned(bytes_.size() + size));
    if (size > 0) std::memcpy(bytes_.data() + sections_.back().offset, records.data(), size);
  }

  std::vector<std::byte> finish() {
    std::memcpy(bytes_.data() + sizeof(layout::Header), sections_.data(), sections_.size() * sizeof(layout::Section));
    layout::Header header{layout::kMagic, layout::kVersion, layout::kSections, bytes_.size(), {}};
    header.digest = Sha256::of(std::span(std::as_const(bytes_)).subspan(sizeof header));
    std::memcpy(bytes_.data(), &header, sizeof header);
    return std::move(bytes_);
  }

 private:
  std::vector<std::byte> bytes_;
  std::vector<layout::Section> sections_;
};

}  // namespace

Text ProgramBuilder::text(std::string_view s) {
  if (s.empty()) return {};
  if (const auto known = interned_.find(s); known != interned_.end()) return known->second;
  const Text fresh{static_cast<std::uint32_t>(strings_.size()), static_cast<std::uint32_t>(s.size())};
  strings_.append(s);
  return interned_.emplace(s, fresh).first->second;
}

std::uint32_t ProgramBuilder::file(std::string_view name) {
  const auto [at, is_new] = file_ids_.try_emplace(std::string(name), static_cast<std::uint32_t>(files_.size()));
  if (is_new) {
    files_.push_back({static_cast<std::uint32_t>(file_names_.size()), static_cast<std::uint32_t>(name.size())});
    file_names_.append(name);
  }
  return at->second;
}

Slice ProgramBuilder::list(const std::vector<std::uint32_t>& items) {
  const auto [at, is_new] =
      list_slices_.try_emplace(items, Slice{static_cast<std::uint32_t>(lists.size()), static_cast<std::uint32_t>(items.size())});
  if (is_new) lists.insert(lists.end(), items.begin(), items.end());
  return at->second;
}

std::uint32_t ProgramBuilder::quantification(const Quantification& q) { return intern(q, quantifications, quantification_ids_); }

NodeId ProgramBuilder::node(const Node& n) { return intern(n, nodes, node_ids_); }

std::uint32_t ProgramBuilder::constant(const Rational& value, std::string_view written) {
  Constant c{0, 1, {}, text(written)};
  // Reduced, so that equal numbers are equal records.
  if (value.is_small()) {
    const std::int64_t common = std::gcd(value.small_numerator(), value.small_denominator());
    c.numerator = value.small_numerator() / common;
    c.denominator = value.small_denominator() / common;
  } else {
    c.big = text(value.fraction_text());
  }
  return intern(c, constants, constant_ids_);
}

std::uint32_t ProgramBuilder::unit(std::string_view name) { return intern({text(name)}, units, unit_ids_); }

std::uint32_t ProgramBuilder::pattern(std::string_view name) {
  const Text pattern = text(name);
  for (std::uint32_t i = 0; i < patterns.size(); ++i)
    if (patterns[i].offset == pattern.offset && patterns[i].length == pattern.length) return i;
  patterns.push_back(pattern);
  return static_cast<std::uint32_t>(patterns.size() - 1);
}

std::vector<std::byte> ProgramBuilder::finish() {
  const auto memberships = memberships_of(types);
  const Slots slots = slots_of(types, facts, lists, memberships);
  SectionWriter writer;
  layout::for_each_table(*this, [&](const auto& table) { writer.add(table); });
  writer.add(slots.slots);
  writer.add(slots.counts);
  writer.add(memberships);
  writer.add(strings_);
  writer.add(files_);
  writer.add(file_names_);
  return writer.finish();
}

}  // namespace zhunsheng
