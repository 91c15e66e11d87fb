// Collects the tables of a program and lays them out as one block.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/program.h"

namespace zhunsheng {

class ProgramBuilder {
 public:
  Text text(std::string_view s);                          ///< interned
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
  std::string strings_;
  std::unordered_map<std::string, Text> interned_;
  std::unordered_map<std::string, NodeId> node_ids_;
  std::unordered_map<std::string, std::uint32_t> quantification_ids_;
  std::map<std::vector<std::uint32_t>, Slice> list_slices_;
  std::unordered_map<std::string, std::uint32_t> constant_ids_;
  std::unordered_map<std::string, std::uint32_t> unit_ids_;
};

}  // namespace zhunsheng
