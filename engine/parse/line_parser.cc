#include "parse/line_parser.h"

#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/mistakes.h"

namespace zhunsheng::parsing {

namespace {

// The tokens of one line, as ANTLR wants them. Its token objects are kept from line to line.
class LineTokens final : public antlr4::TokenStream {
 public:
  void load(const Line& line) {
    count_ = line.tokens.size() + 1;
    while (tokens_.size() < count_) {
      tokens_.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
      tokens_.back()->setTokenIndex(tokens_.size() - 1);
    }
    for (std::size_t i = 0; i < line.tokens.size(); ++i) tokens_[i]->setType(line.tokens[i].type);
    tokens_[count_ - 1]->setType(antlr4::Token::EOF);
    at_ = 0;
  }

  void consume() override {
    if (at_ + 1 < count_) ++at_;
  }
  std::size_t LA(ssize_t i) override { return LT(i)->getType(); }
  antlr4::Token* LT(ssize_t k) override {
    const auto wanted = static_cast<ssize_t>(at_) + (k > 0 ? k - 1 : k);
    if (wanted < 0) return tokens_.front().get();
    return tokens_[std::min(static_cast<std::size_t>(wanted), count_ - 1)].get();
  }
  ssize_t mark() override { return 0; }
  void release(ssize_t) override {}
  std::size_t index() override { return at_; }
  void seek(std::size_t index) override { at_ = std::min(index, count_ - 1); }
  std::size_t size() override { return count_; }
  std::string getSourceName() const override { return "line"; }
  antlr4::Token* get(std::size_t index) const override { return tokens_[index].get(); }
  antlr4::TokenSource* getTokenSource() const override { return nullptr; }
  std::string getText(const antlr4::misc::Interval&) override { return {}; }
  std::string getText() override { return {}; }
  std::string getText(antlr4::RuleContext*) override { return {}; }
  std::string getText(antlr4::Token*, antlr4::Token*) override { return {}; }

 private:
  std::vector<std::unique_ptr<antlr4::CommonToken>> tokens_;
  std::size_t count_ = 0;
  std::size_t at_ = 0;
};

// One message a mistake; then on to the next requirement, cell or line.
class Strategy final : public antlr4::DefaultErrorStrategy {
 public:
  Strategy(const Text& text, Complaints& complaints) : text_(text), complaints_(complaints) {}

  void load(const Line& line) {
    line_ = &line;
    visited_.clear();
    visited_at_ = 0;
  }

  // Remembers the states since the last token: together they know all that could have come.
  void sync(antlr4::Parser* parser) override {
    const std::size_t at = parser->getTokenStream()->index();
    if (at != visited_at_) visited_.clear();
    visited_at_ = at;
    visited_.push_back(parser->getState());
  }

  antlr4::Token* recoverInline(antlr4::Parser* parser) override { throw antlr4::InputMismatchException(parser); }

  void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& e) override {
    if (inErrorRecoveryMode(parser)) return;
    beginErrorCondition(parser);
    if (line_->quiet) return;
    Mistake mistake;
    mistake.at = e.getOffendingToken()->getTokenIndex();
    collect(*parser, e, mistake);
    explain(mistake, *line_, text_, complaints_);
  }

  void recover(antlr4::Parser* parser, std::exception_ptr) override {
    auto* tokens = parser->getTokenStream();
    const bool listed = within(*parser, {Zhunsheng::RuleRequirements, Zhunsheng::RuleProvisos, Zhunsheng::RuleAlternatives});
    const bool cells = within(*parser, {Zhunsheng::RuleRow});
    for (std::size_t type = tokens->LA(1);; type = tokens->LA(1)) {
      if (type == Zhunsheng::END || type == antlr4::Token::EOF) return;
      if (cells && type == Zhunsheng::BAR) return;
      if (listed && type == Zhunsheng::SEMI && outside_brackets(tokens->index())) return;
      tokens->consume();
    }
  }

 private:
  static bool within(const antlr4::Parser& parser, std::initializer_list<std::size_t> rules) {
    for (auto* context = const_cast<antlr4::Parser&>(parser).getContext(); context != nullptr;
         context = static_cast<antlr4::ParserRuleContext*>(context->parent))
      if (std::find(rules.begin(), rules.end(), context->getRuleIndex()) != rules.end()) return true;
    return false;
  }

  // A ； followed by （二） ends a requirement even where a bracket was not closed.
  [[nodiscard]] bool outside_brackets(std::size_t index) const {
    if (index + 1 < line_->tokens.size() && line_->tokens[index + 1].type == Zhunsheng::ORDINAL) return true;
    int depth = 0;
    for (std::size_t i = index; i-- > 0;) {
      const std::size_t type = line_->tokens[i].type;
      if (type == Zhunsheng::RP || type == Zhunsheng::RB) ++depth;
      if (type == Zhunsheng::LP || type == Zhunsheng::LB) --depth;
      if (depth < 0) return false;
      if (type == Zhunsheng::SEMI && depth == 0) return true;
    }
    return true;
  }

  static void insert(Mistake& mistake, const antlr4::misc::IntervalSet& set) {
    for (const auto& interval : set.getIntervals())
      for (ssize_t type = std::max<ssize_t>(interval.a, 1); type <= interval.b; ++type)
        mistake.expected.insert(static_cast<std::size_t>(type));
  }

  void collect(antlr4::Parser& parser, const antlr4::RecognitionException& e, Mistake& mistake) const {
    const auto& atn = parser.getATN();
    if (const auto* dead = dynamic_cast<const antlr4::NoViableAltException*>(&e); dead != nullptr && dead->getDeadEndConfigs() != nullptr) {
      for (const auto& config : dead->getDeadEndConfigs()->configs)
        for (const auto* transition : config->state->transitions)
          if (!transition->isEpsilon()) insert(mistake, transition->label());
      if (!mistake.expected.empty()) return;
    }
    insert(mistake, parser.getExpectedTokens());
    if (visited_at_ != mistake.at) return;
    for (const std::size_t state : visited_) insert(mistake, atn.nextTokens(atn.states[state]));
  }

  const Text& text_;
  Complaints& complaints_;
  const Line* line_ = nullptr;
  std::vector<std::size_t> visited_;
  std::size_t visited_at_ = 0;
};

}  // namespace

struct LineParser::Machine {
  LineTokens tokens;
  Zhunsheng parser{&tokens};
  std::shared_ptr<Strategy> strategy;
};

LineParser::LineParser(const Text& text, Complaints& complaints, Prediction prediction) : machine_(std::make_unique<Machine>()) {
  machine_->strategy = std::make_shared<Strategy>(text, complaints);
  machine_->parser.removeErrorListeners();
  machine_->parser.setErrorHandler(machine_->strategy);
  machine_->parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
      prediction == Prediction::sll ? antlr4::atn::PredictionMode::SLL : antlr4::atn::PredictionMode::LL);
}

LineParser::~LineParser() = default;

antlr4::ParserRuleContext* LineParser::parse(const Line& line) {
  machine_->tokens.load(line);
  machine_->strategy->load(line);
  machine_->parser.reset();
  return machine_->parser.line();
}

}  // namespace zhunsheng::parsing
