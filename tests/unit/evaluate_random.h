// Random rules and facts, for properties that hold of all of them. Facts are free of contradictions by construction.
#pragma once

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "evaluate_world.h"

namespace zhunsheng::evaluate_test {

class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}
  int pick(int low, int high) { return low + static_cast<int>(engine_() % static_cast<unsigned>(high - low + 1)); }
  bool one_in(int n) { return pick(1, n) == 1; }
  template <class T>
  const T& of(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(pick(0, static_cast<int>(items.size()) - 1))];
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    std::shuffle(items.begin(), items.end(), engine_);
  }

 private:
  std::mt19937 engine_;
};

/// Counties and schools with the same kinds of facts; expressions over them.
class RandomRules {
 public:
  struct Level {
    TypeId type;
    std::vector<FactId> numbers, booleans, stages, attestations, findings;
    std::vector<std::pair<FactId, FactId>> quotients;  ///< where the lower is 0 the upper is 0 too
  };

  explicit RandomRules(Chance& chance) : c_(chance) {
    for (const TypeId type : {Rules::county, Rules::school}) levels_.push_back(facts_of(type));
    limit_ = r.reading("limit", {"first", "second"});
    for (int i = 0; i < 3; ++i) require(1);
    for (int i = 0; i < 8; ++i) require(0);
  }

  Rules r;
  [[nodiscard]] const std::vector<Level>& levels() const { return levels_; }

 private:
  std::string name(const char* what) { return std::string(what) + std::to_string(r.facts.size()); }

  Level facts_of(TypeId type) {
    Level out{type, {}, {}, {}, {}, {}, {}};
    for (int i = 0; i < 3; ++i) out.numbers.push_back(r.declare(name("n").c_str(), type, FactType::number, c_.one_in(3) ? nullptr : "0"));
    out.numbers.push_back(r.declare(name("s").c_str(), type, FactType::share));
    for (int i = 0; i < 2; ++i) {
      const FactId top = r.declare(name("t").c_str(), type);
      const FactId bottom = r.declare(name("b").c_str(), type);
      out.quotients.emplace_back(top, bottom);
      out.numbers.push_back(r.computed(name("q").c_str(), type, r.fact(top) / r.fact(bottom)));
    }
    for (int i = 0; i < 2; ++i) out.booleans.push_back(r.declare(name("f").c_str(), type, FactType::boolean));
    out.stages.push_back(r.declare(name("e").c_str(), type, FactType::enumeration));
    out.attestations.push_back(r.declare(name("a").c_str(), type, FactType::attestation));
    out.findings.push_back(r.declare(name("o").c_str(), type, FactType::finding));
    return out;
  }

  void require(int level) {
    reads_ = false;
    const Expr root = truth(level, 3);
    const Expr condition = c_.one_in(3) ? truth(level, 1) : Expr{};
    const Expr exception = c_.one_in(4) ? truth(level, 1) : Expr{};
    const Expr instead = c_.one_in(2) ? truth(level, 2) : Expr{};
    r.require(root, levels_[static_cast<std::size_t>(level)].type);
    r.last().condition = condition.id;
    if (exception.id != kNone) r.except({{exception, instead}});
    if (reads_) r.last().readings = r.list({limit_});
    switch (c_.pick(0, 4)) {
      case 0:
        r.last().due = DueKind::by;
        r.last().by = day(c_.one_in(2) ? "2025-12-31" : "2027-12-31");
        break;
      case 1:
        r.last().due = DueKind::each;
        r.last().period = c_.one_in(2) ? PeriodKind::year : PeriodKind::term;
        break;
      default:
        break;
    }
    if (level == 1) ++school_rules_;
  }

  Expr number(int level, int depth) {
    const Level& at = levels_[static_cast<std::size_t>(level)];
    if (depth == 0) return c_.one_in(4) ? constant() : r.fact(c_.of(at.numbers));
    const auto sub = [&] { return number(level, depth - 1); };
    switch (c_.pick(0, level == 0 ? 15 : 11)) {
      case 0:
        return sub() + sub();
      case 1:
        return sub() - sub();
      case 2:
        return sub() * sub();
      case 3: {
        const auto& [top, bottom] = c_.of(at.quotients);
        return r.fact(top) / r.fact(bottom);
      }
      case 4:
        return r.binary(Op::larger, sub(), sub());
      case 5:
        return r.binary(Op::smaller, sub(), sub());
      case 6:
        return r.unary(Op::absolute, sub());
      case 7:
        return c_.one_in(2) ? r.unary(Op::ceiling, sub()) : r.unary(Op::round, sub(), 1);
      case 8:
        return r.choose(truth(level, depth - 1), sub(), sub());
      case 9:
        return r.unary(Op::previous, sub());
      case 10: {
        // The base of a growth is never 0: a figure that was 0 and is not any more would contradict the division.
        return r.unary(Op::growth, r.fact(at.numbers[0]) + r.number("1000"));
      }
      case 11:
        return c_.one_in(2) ? constant() : -sub();
      default:
        return quantified(depth);
    }
  }
  Expr quantified(int depth) {
    using enum Quantifier;
    const Quantifier q = c_.of(std::vector<Quantifier>{sum, mean, min, max, weighted_mean, count, share});
    const Expr filter = c_.one_in(3) ? truth(1, 1) : Expr{};
    if (q == count && c_.one_in(3)) return r.quantify(q, Rules::school, {}, filter);
    if (q == count || q == share) return r.quantify(q, Rules::school, truth(1, depth - 1), filter);
    const Expr weight = q == weighted_mean ? r.fact(levels_[1].quotients[0].second) : Expr{};
    return r.quantify(q, Rules::school, number(1, depth - 1), filter, weight);
  }

  Expr truth(int level, int depth) {
    const Level& at = levels_[static_cast<std::size_t>(level)];
    if (depth == 0) return c_.one_in(5) ? comparison(level, 0) : plain_truth(level);
    const auto sub = [&] { return truth(level, depth - 1); };
    switch (c_.pick(0, level == 0 ? 14 : 10)) {
      case 0:
        return r.all({sub(), sub()});
      case 1:
        return r.any({sub(), sub()});
      case 2:
        return !sub();
      case 3:
        return r.choose(truth(level, depth - 1), sub(), sub());
      case 4:
        return r.at_least(static_cast<std::uint32_t>(c_.pick(1, 3)), {sub(), sub(), sub()});
      case 5:
        return r.one_of(r.fact(at.stages[0]), {r.stage(0), r.stage(2)}, c_.one_in(2));
      case 6:
        return c_.one_in(3) ? r.judged() : sub();
      case 7: {
        reads_ = true;
        const Expr x = number(level, depth - 1);
        return r.read(limit_, {x >= constant(), c_.one_in(2) ? r.truth(true) : x >= constant()});
      }
      case 11:
        return r.quantify(Quantifier::every, Rules::school, truth(1, depth - 1), c_.one_in(3) ? truth(1, 1) : Expr{});
      case 12:
        return r.quantify(Quantifier::some, Rules::school, truth(1, depth - 1), c_.one_in(3) ? truth(1, 1) : Expr{});
      case 13:
        return r.quantify(Quantifier::every, Rules::school,
                          r.conforms(Conformity::rule, static_cast<std::uint32_t>(c_.pick(0, school_rules_ - 1))));
      case 14: {
        const auto q = c_.one_in(2) ? Quantifier::coefficient : Quantifier::deviation;
        const Expr weight = c_.one_in(2) ? r.fact(levels_[1].quotients[1].second) : Expr{};
        return r.quantify(q, Rules::school, r.fact(c_.of(levels_[1].numbers)), {}, weight) <= constant();
      }
      default:
        return comparison(level, depth - 1);
    }
  }
  Expr plain_truth(int level) {
    const Level& at = levels_[static_cast<std::size_t>(level)];
    switch (c_.pick(0, 3)) {
      case 0:
        return r.fact(c_.of(at.booleans));
      case 1:
        return r.fact(at.stages[0]) == r.stage(static_cast<std::uint32_t>(c_.pick(0, 2)));
      case 2:
        return r.attested(at.attestations[0]);
      default:
        return !r.found(at.findings[0]);
    }
  }
  Expr comparison(int level, int depth) {
    return r.compare(static_cast<Comparison>(c_.pick(0, 5)), number(level, depth), c_.one_in(3) ? number(level, depth) : constant());
  }
  Expr constant() { return r.number(c_.of(std::vector<std::string>{"0", "1", "2", "5", "0.5", "1/3", "-1", "10"})); }

  Chance& c_;
  std::vector<Level> levels_;
  std::uint32_t limit_ = 0;
  int school_rules_ = 0;
  bool reads_ = false;
};

/// Facts as a list of statements that can be taken away one by one.
struct RandomFacts {
  struct Statement {
    FactId fact;
    std::string value;
    std::string on, period;
    int decimals = -100;  ///< rounded to so many
    FactCell::Tag tag = FactCell::Tag::number;
    int answer = -1;
  };
  struct Item {
    std::string id;
    TypeId type;
    int parent = -1;
    std::int64_t census = -1;  ///< of schools
    std::vector<Statement> statements;
  };
  std::vector<Item> items;

  RandomFacts(Chance& c, const RandomRules& rules) {
    items.push_back({"c1", Rules::county, -1, -1, {}});
    const int schools = c.pick(0, 4);
    if (!c.one_in(4)) items[0].census = schools + (c.one_in(4) ? 1 : 0);
    for (int i = 0; i < schools; ++i) items.push_back({"s" + std::to_string(i), Rules::school, 0, -1, {}});
    for (Item& item : items) fill(c, rules.levels()[item.type == Rules::county ? 0 : 1], item);
  }

  /// Places in the order given; an item without a place, and what it holds, is left out.
  void build(Town& town, const std::vector<std::size_t>& order) const {
    std::map<int, EntityId> placed;
    for (const std::size_t i : order) {
      const Item& item = items[i];
      const EntityId e = town.add(item.type, item.id, item.parent < 0 ? kNone : placed.at(item.parent));
      placed[static_cast<int>(i)] = e;
      if (item.census >= 0) town.census(e, {{Rules::school, item.census}});
      std::map<FactId, std::vector<Statement>> by_fact;
      for (const Statement& s : item.statements) by_fact[s.fact].push_back(s);
      for (const auto& [fact, statements] : by_fact) state(town, e, fact, statements);
    }
  }
  [[nodiscard]] std::vector<std::size_t> order() const {
    std::vector<std::size_t> out(items.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = i;
    return out;
  }

 private:
  static void state(Town& town, EntityId e, FactId fact, const std::vector<Statement>& statements) {
    const Statement& first = statements.front();
    const bool bare = statements.size() == 1 && first.on.empty() && first.period.empty() && first.decimals == -100 && first.answer < 0;
    const auto cell_of = [&](const Statement& s) {
      return s.tag == FactCell::Tag::number ? town.number(s.value) : town.cell(s.tag, std::stoi(s.value));
    };
    if (bare) return town.set(e, fact, cell_of(first));
    std::vector<Stated> all;
    for (const Statement& s : statements) {
      Stated stated;
      if (s.answer >= 0) stated = town.says(s.answer == 1, s.on.empty() ? nullptr : s.on.c_str());
      if (s.answer < 0) stated.value = cell_of(s);
      if (!s.on.empty()) stated.on = day(s.on.c_str()).days;
      if (!s.period.empty()) stated.period = period(s.period.c_str());
      stated.rounded = s.decimals != -100;
      stated.decimals = static_cast<std::int16_t>(s.decimals);
      all.push_back(stated);
    }
    town.state(e, fact, all);
  }

  static void fill(Chance& c, const RandomRules::Level& level, Item& item) {
    const auto say = [&](FactId fact, const std::string& value, FactCell::Tag tag) {
      item.statements.push_back({fact, value, "", "", -100, tag, -1});
    };
    for (std::size_t i = 0; i < 3; ++i) figure(c, level.numbers[i], item);
    if (!c.one_in(4)) say(level.numbers[3], c.of(std::vector<std::string>{"0", "0.5", "1", "0.333"}), FactCell::Tag::number);
    for (const auto& [top, bottom] : level.quotients) {
      const bool none = c.one_in(5);
      if (!c.one_in(5)) say(top, none ? "0" : std::to_string(c.pick(0, 12)), FactCell::Tag::number);
      if (!c.one_in(5)) say(bottom, none ? "0" : std::to_string(c.pick(1, 9)), FactCell::Tag::number);
    }
    for (const FactId f : level.booleans)
      if (!c.one_in(4)) say(f, std::to_string(c.pick(0, 1)), FactCell::Tag::boolean);
    if (!c.one_in(4)) say(level.stages[0], std::to_string(c.pick(0, 2)), FactCell::Tag::value);
    for (const auto& facts : {level.attestations, level.findings})
      if (!c.one_in(4))
        item.statements.push_back({facts[0], "", c.one_in(3) ? "2025-03-01" : "2026-03-01", "", -100, FactCell::Tag::absent, c.pick(0, 1)});
  }
  /// A number: bare, rounded, dated, or a series.
  static void figure(Chance& c, FactId fact, Item& item) {
    const auto value = [&] { return c.of(std::vector<std::string>{"0", "1", "2", "5", "7", "0.5", "12", "4.99"}); };
    switch (c.pick(0, 4)) {
      case 0:
        return;
      case 1:
        return item.statements.push_back({fact, value(), "", "", -100, FactCell::Tag::number, -1});
      case 2:
        return item.statements.push_back({fact, value(), "", "", 2, FactCell::Tag::number, -1});
      case 3:
        return item.statements.push_back({fact, value(), c.one_in(2) ? "2025-06-01" : "2026-06-01", "", -100, FactCell::Tag::number, -1});
      default:
        for (const char* p : {"2023", "2024", "2025", "2026"})
          if (!c.one_in(4)) item.statements.push_back({fact, value(), "", p, -100, FactCell::Tag::number, -1});
    }
  }
};

}  // namespace zhunsheng::evaluate_test
