#include "program/builder.h"

#include <cstring>

#include "program/derived.h"
#include "program/layout.h"

namespace zhunsheng {

namespace {

/// The key under which a record is interned: its bytes. Records have no padding that is not a named, initialised field.
template <class Record>
std::string key_of(const Record& record) {
  return {reinterpret_cast<const char*>(&record), sizeof record};
}

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
  const auto [at, is_new] = interned_.try_emplace(std::string(s));
  if (is_new) {
    at->second = {static_cast<std::uint32_t>(strings_.size()), static_cast<std::uint32_t>(s.size())};
    strings_.append(s);
  }
  return at->second;
}

Slice ProgramBuilder::list(const std::vector<std::uint32_t>& items) {
  const auto [at, is_new] =
      list_slices_.try_emplace(items, Slice{static_cast<std::uint32_t>(lists.size()), static_cast<std::uint32_t>(items.size())});
  if (is_new) lists.insert(lists.end(), items.begin(), items.end());
  return at->second;
}

std::uint32_t ProgramBuilder::quantification(const Quantification& q) {
  const auto [at, is_new] = quantification_ids_.try_emplace(key_of(q), static_cast<std::uint32_t>(quantifications.size()));
  if (is_new) quantifications.push_back(q);
  return at->second;
}

NodeId ProgramBuilder::node(const Node& n) {
  const auto [at, is_new] = node_ids_.try_emplace(key_of(n), static_cast<NodeId>(nodes.size()));
  if (is_new) nodes.push_back(n);
  return at->second;
}

std::uint32_t ProgramBuilder::constant(const Rational& value, std::string_view written) {
  const std::string exact = value.fraction_text();
  const auto [at, is_new] = constant_ids_.try_emplace(exact + ' ' + std::string(written), static_cast<std::uint32_t>(constants.size()));
  if (is_new) {
    Constant c{0, 1, {}, text(written)};
    // Reduced where it fits 64 bits, so that equal numbers are equal records.
    const Rational reduced = *Rational::from_text(exact);
    if (reduced.is_small()) {
      c.numerator = reduced.small_numerator();
      c.denominator = reduced.small_denominator();
    } else {
      c.big = text(exact);
    }
    constants.push_back(c);
  }
  return at->second;
}

std::uint32_t ProgramBuilder::unit(std::string_view name) {
  const auto [at, is_new] = unit_ids_.try_emplace(std::string(name), static_cast<std::uint32_t>(units.size()));
  if (is_new) units.push_back({text(name)});
  return at->second;
}

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
  return writer.finish();
}

}  // namespace zhunsheng
