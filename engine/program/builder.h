// Collects the tables of a program and lays them out as one block.
#pragma once

#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "program/program.h"

namespace zhunsheng {

class ProgramBuilder {
 public:
  Text text(std::string_view s);                          ///< interned
  std::uint32_t file(std::string_view name);              ///< interned; apart from the texts, see Program::digest
  Slice list(const std::vector<std::uint32_t>& items);    ///< interned
  std::uint32_t quantification(const Quantification& q);  ///< interned
  NodeId node(const Node& n);                             ///< interned: equal nodes are one
  std::uint32_t constant(const Rational& value, std::string_view written);
  std::uint32_t unit(std::string_view text);
  std::uint32_t pattern(std::string_view text);

  std::vector<Node> nodes;
  std::vector<std::uint32_t> lists;
  std::vector<Constant> constants;
  std::vector<Quantification> quantifications;
  std::vector<UnitDef> units;
  std::vector<FactDef> facts;
  std::vector<TypeDef> types;
  std::vector<EnumDef> enumerations;
  std::vector<ValueDef> values;
  std::vector<DocumentDef> documents;
  std::vector<CitationDef> citations;
  std::vector<RuleSetDef> rulesets;
  std::vector<RuleDef> rules;
  std::vector<RequirementDef> requirements;
  std::vector<ExceptionDef> exceptions;
  std::vector<ReadingDef> readings;
  std::vector<AlternativeDef> alternatives;
  std::vector<Text> patterns;
  std::vector<ClauseDef> clauses;
  std::vector<AccountDef> accounts;
  std::vector<AlignmentDef> alignments;
  std::vector<TopicDef> topics;
  std::vector<TopicRowDef> topic_rows;
  std::vector<DelegationDef> delegations;
  std::vector<DelegationRowDef> delegation_rows;

  /// Works out slots and memberships from facts and types, and lays the block out.
  std::vector<std::byte> finish();

 private:
  /// Of names: looked up without being copied.
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  /// Of records: by their bytes.
  struct RecordHash {
    template <class Record>
    std::size_t operator()(const Record& record) const {
      return std::hash<std::string_view>{}({reinterpret_cast<const char*>(&record), sizeof record});
    }
  };
  struct SameRecord {
    template <class Record>
    bool operator()(const Record& a, const Record& b) const {
      return std::memcmp(&a, &b, sizeof a) == 0;
    }
  };
  template <class Record>
  using Interned = std::unordered_map<Record, std::uint32_t, RecordHash, SameRecord>;
  /// The number of a record that equals this one; it is added if there is none.
  template <class Record>
  static std::uint32_t intern(const Record& record, std::vector<Record>& all, Interned<Record>& numbers) {
    static_assert(std::has_unique_object_representations_v<Record>, "records are told apart by their bytes");
    const auto [at, is_new] = numbers.try_emplace(record, static_cast<std::uint32_t>(all.size()));
    if (is_new) all.push_back(record);
    return at->second;
  }

  std::string strings_, file_names_;
  std::vector<Text> files_;
  std::unordered_map<std::string, std::uint32_t> file_ids_;
  std::unordered_map<std::string, Text, TextHash, std::equal_to<>> interned_;
  std::map<std::vector<std::uint32_t>, Slice> list_slices_;
  Interned<Node> node_ids_;
  Interned<Quantification> quantification_ids_;
  Interned<Constant> constant_ids_;
  Interned<UnitDef> unit_ids_;
};

}  // namespace zhunsheng
