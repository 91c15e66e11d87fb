// The citations of a program, with who cites them.
#include <algorithm>
#include <map>

#include "cite/coverage.h"

namespace zhunsheng::cite {
namespace {

class Claims {
 public:
  explicit Claims(const Program& program) : program_(program), citing_(program.citations.size()) {}

  std::vector<Claim> run() {
    for (RequirementId id = 0; id < program_.requirements.size(); ++id) {
      const RequirementDef& requirement = program_.requirements[id];
      if (requirement.duty != 0) continue;  // accounts have them
      for (const std::uint32_t c : program_.list(requirement.citations)) cite(c, id);
      for (const std::uint32_t reading : program_.list(requirement.readings))
        for (const std::uint32_t c : program_.list(program_.readings[reading].citations)) citing_[c].requirements.push_back(id);
    }
    for (const RuleDef& rule : program_.rules)
      for (const std::uint32_t c : program_.list(rule.citations))
        for (std::uint32_t k = 0; k < rule.requirements.count && !rule.duty() && citing_[c].requirements.empty(); ++k)
          cite(c, rule.requirements.begin + k);
    for (const ReadingDef& reading : program_.readings) cited_by(reading.citations, reading.name.id);
    for (const FactDef& fact : program_.facts) cited_by(fact.citations, fact.name.id);
    for (const DelegationDef& def : program_.delegations) {
      delegated(def.citation, def.id);
      for (std::uint32_t i = def.rows.begin; i < def.rows.begin + def.rows.count; ++i)
        delegated(program_.delegation_rows[i].citation, def.id);
    }
    std::vector<Claim> out = claims();
    for (const AccountDef& account : program_.accounts) out.push_back(claim_of(account));
    return out;
  }

 private:
  struct Citing {
    std::vector<std::uint32_t> requirements;
    std::vector<std::string> ids;
  };

  void cite(std::uint32_t citation, RequirementId id) {
    citing_[citation].requirements.push_back(id);
    citing_[citation].ids.emplace_back(program_.text(program_.rules[program_.requirements[id].rule].id));
  }
  void cited_by(Slice citations, Text id) {
    for (const std::uint32_t c : program_.list(citations)) citing_[c].ids.emplace_back(program_.text(id));
  }

  void delegated(std::uint32_t citation, Text id) {
    if (citation != kNone) citing_[citation].ids.emplace_back(program_.text(id));
  }

  /// Of rules, readings and definitions, and of tables, which nothing refers to.
  std::vector<Claim> claims() {
    std::vector<bool> accounted(citing_.size());
    for (const AccountDef& account : program_.accounts) accounted[account.citation] = true;
    std::vector<Claim> out;
    for (std::uint32_t i = 0; i < citing_.size(); ++i) {
      Citing& by = citing_[i];
      if (program_.citations[i].document == kNone || (accounted[i] && by.ids.empty())) continue;
      sort_once(by.requirements);
      sort_once(by.ids);
      Claim claim = claim_on(i, Account::rule);
      claim.requirements = std::move(by.requirements);
      claim.cited_by = std::move(by.ids);
      out.push_back(std::move(claim));
    }
    return out;
  }

  [[nodiscard]] Claim claim_on(std::uint32_t citation, Account account) const {
    const CitationDef& cited = program_.citations[citation];
    Claim claim;
    claim.document = cited.document;
    claim.locator = program_.text(cited.locator);
    claim.quote = program_.text(cited.quote);
    claim.account = account;
    return claim;
  }

  [[nodiscard]] Claim claim_of(const AccountDef& account) const {
    Claim claim = claim_on(account.citation, account_of(account.account_class));
    claim.reason = program_.text(account.reason);
    if (account.rule == kNone) return claim;
    const RuleDef& rule = program_.rules[account.rule];
    claim.requirements.push_back(rule.requirements.begin);
    claim.cited_by.emplace_back(program_.text(rule.id));
    return claim;
  }

  static Account account_of(AccountClass account) {
    switch (account) {
      case AccountClass::duty:
        return Account::duty;
      case AccountClass::judgement:
        return Account::judgement;
      case AccountClass::declaratory:
        return Account::declaratory;
      case AccountClass::deferred:
        return Account::deferred;
    }
    return Account::duty;
  }

  template <class T>
  static void sort_once(std::vector<T>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }

  const Program& program_;
  std::vector<Citing> citing_;
};

}  // namespace

std::vector<Claim> claims_of(const Program& program) { return Claims(program).run(); }

}  // namespace zhunsheng::cite
