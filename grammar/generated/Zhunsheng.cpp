
// Generated from Zhunsheng.g4 by ANTLR 4.7.2



#include "Zhunsheng.h"


using namespace antlrcpp;
using namespace antlr4;

Zhunsheng::Zhunsheng(TokenStream *input) : Parser(input) {
  static const Initializer prepared;
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

Zhunsheng::~Zhunsheng() {
  delete _interpreter;
}

std::string Zhunsheng::getGrammarFileName() const {
  return "Zhunsheng.g4";
}

const std::vector<std::string>& Zhunsheng::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& Zhunsheng::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

Zhunsheng::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::FileContext::EOF() {
  return getToken(Zhunsheng::EOF, 0);
}

std::vector<Zhunsheng::LineContext *> Zhunsheng::FileContext::line() {
  return getRuleContexts<Zhunsheng::LineContext>();
}

Zhunsheng::LineContext* Zhunsheng::FileContext::line(size_t i) {
  return getRuleContext<Zhunsheng::LineContext>(i);
}


size_t Zhunsheng::FileContext::getRuleIndex() const {
  return Zhunsheng::RuleFile;
}


Zhunsheng::FileContext* Zhunsheng::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, Zhunsheng::RuleFile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(95);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Zhunsheng::HEAD)
      | (1ULL << Zhunsheng::ROW)
      | (1ULL << Zhunsheng::TEXT_LABEL)
      | (1ULL << Zhunsheng::NAMES_LABEL)
      | (1ULL << Zhunsheng::TYPE_LABEL)
      | (1ULL << Zhunsheng::CITES_LABEL)
      | (1ULL << Zhunsheng::VALUES_LABEL)
      | (1ULL << Zhunsheng::NUMBER_LABEL)
      | (1ULL << Zhunsheng::BOUND_LABEL)
      | (1ULL << Zhunsheng::EXPR_LABEL)
      | (1ULL << Zhunsheng::MUST_LABEL)
      | (1ULL << Zhunsheng::UNLESS_LABEL)
      | (1ULL << Zhunsheng::READINGS_LABEL)
      | (1ULL << Zhunsheng::PLACE_LABEL)
      | (1ULL << Zhunsheng::FAN_LABEL)
      | (1ULL << Zhunsheng::DUE_LABEL)
      | (1ULL << Zhunsheng::DATE_LABEL)
      | (1ULL << Zhunsheng::IN_FORCE_LABEL)
      | (1ULL << Zhunsheng::GIVEN_LABEL)
      | (1ULL << Zhunsheng::CENSUS_LABEL)
      | (1ULL << Zhunsheng::EXPECT_LABEL))) != 0)) {
      setState(92);
      line();
      setState(97);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(98);
    match(Zhunsheng::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LineContext ------------------------------------------------------------------

Zhunsheng::LineContext::LineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::LineContext::END() {
  return getToken(Zhunsheng::END, 0);
}

Zhunsheng::HeadContext* Zhunsheng::LineContext::head() {
  return getRuleContext<Zhunsheng::HeadContext>(0);
}

Zhunsheng::LabelContext* Zhunsheng::LineContext::label() {
  return getRuleContext<Zhunsheng::LabelContext>(0);
}

Zhunsheng::RowContext* Zhunsheng::LineContext::row() {
  return getRuleContext<Zhunsheng::RowContext>(0);
}


size_t Zhunsheng::LineContext::getRuleIndex() const {
  return Zhunsheng::RuleLine;
}


Zhunsheng::LineContext* Zhunsheng::line() {
  LineContext *_localctx = _tracker.createInstance<LineContext>(_ctx, getState());
  enterRule(_localctx, 2, Zhunsheng::RuleLine);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(103);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::HEAD: {
        setState(100);
        head();
        break;
      }

      case Zhunsheng::TEXT_LABEL:
      case Zhunsheng::NAMES_LABEL:
      case Zhunsheng::TYPE_LABEL:
      case Zhunsheng::CITES_LABEL:
      case Zhunsheng::VALUES_LABEL:
      case Zhunsheng::NUMBER_LABEL:
      case Zhunsheng::BOUND_LABEL:
      case Zhunsheng::EXPR_LABEL:
      case Zhunsheng::MUST_LABEL:
      case Zhunsheng::UNLESS_LABEL:
      case Zhunsheng::READINGS_LABEL:
      case Zhunsheng::PLACE_LABEL:
      case Zhunsheng::FAN_LABEL:
      case Zhunsheng::DUE_LABEL:
      case Zhunsheng::DATE_LABEL:
      case Zhunsheng::IN_FORCE_LABEL:
      case Zhunsheng::GIVEN_LABEL:
      case Zhunsheng::CENSUS_LABEL:
      case Zhunsheng::EXPECT_LABEL: {
        setState(101);
        label();
        break;
      }

      case Zhunsheng::ROW: {
        setState(102);
        row();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(105);
    match(Zhunsheng::END);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeadContext ------------------------------------------------------------------

Zhunsheng::HeadContext::HeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::HeadContext::HEAD() {
  return getToken(Zhunsheng::HEAD, 0);
}

tree::TerminalNode* Zhunsheng::HeadContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::HeadContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}


size_t Zhunsheng::HeadContext::getRuleIndex() const {
  return Zhunsheng::RuleHead;
}


Zhunsheng::HeadContext* Zhunsheng::head() {
  HeadContext *_localctx = _tracker.createInstance<HeadContext>(_ctx, getState());
  enterRule(_localctx, 4, Zhunsheng::RuleHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(107);
    match(Zhunsheng::HEAD);
    setState(109);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::NAME) {
      setState(108);
      match(Zhunsheng::NAME);
    }
    setState(112);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::QUOTE) {
      setState(111);
      match(Zhunsheng::QUOTE);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowContext ------------------------------------------------------------------

Zhunsheng::RowContext::RowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::RowContext::ROW() {
  return getToken(Zhunsheng::ROW, 0);
}

std::vector<Zhunsheng::CellContext *> Zhunsheng::RowContext::cell() {
  return getRuleContexts<Zhunsheng::CellContext>();
}

Zhunsheng::CellContext* Zhunsheng::RowContext::cell(size_t i) {
  return getRuleContext<Zhunsheng::CellContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::RowContext::BAR() {
  return getTokens(Zhunsheng::BAR);
}

tree::TerminalNode* Zhunsheng::RowContext::BAR(size_t i) {
  return getToken(Zhunsheng::BAR, i);
}


size_t Zhunsheng::RowContext::getRuleIndex() const {
  return Zhunsheng::RuleRow;
}


Zhunsheng::RowContext* Zhunsheng::row() {
  RowContext *_localctx = _tracker.createInstance<RowContext>(_ctx, getState());
  enterRule(_localctx, 6, Zhunsheng::RuleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(114);
    match(Zhunsheng::ROW);
    setState(115);
    cell();
    setState(120);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::BAR) {
      setState(116);
      match(Zhunsheng::BAR);
      setState(117);
      cell();
      setState(122);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CellContext ------------------------------------------------------------------

Zhunsheng::CellContext::CellContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::CellContext::TEXT() {
  return getToken(Zhunsheng::TEXT, 0);
}

tree::TerminalNode* Zhunsheng::CellContext::COMPARATOR() {
  return getToken(Zhunsheng::COMPARATOR, 0);
}

Zhunsheng::ExprContext* Zhunsheng::CellContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}


size_t Zhunsheng::CellContext::getRuleIndex() const {
  return Zhunsheng::RuleCell;
}


Zhunsheng::CellContext* Zhunsheng::cell() {
  CellContext *_localctx = _tracker.createInstance<CellContext>(_ctx, getState());
  enterRule(_localctx, 8, Zhunsheng::RuleCell);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(126);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 5, _ctx)) {
    case 1: {
      setState(123);
      match(Zhunsheng::TEXT);
      break;
    }

    case 2: {
      setState(124);
      match(Zhunsheng::COMPARATOR);
      break;
    }

    case 3: {
      setState(125);
      expr();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelContext ------------------------------------------------------------------

Zhunsheng::LabelContext::LabelContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::LabelContext::TEXT_LABEL() {
  return getToken(Zhunsheng::TEXT_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::TEXT() {
  return getToken(Zhunsheng::TEXT, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::NAMES_LABEL() {
  return getToken(Zhunsheng::NAMES_LABEL, 0);
}

Zhunsheng::NamesContext* Zhunsheng::LabelContext::names() {
  return getRuleContext<Zhunsheng::NamesContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::TYPE_LABEL() {
  return getToken(Zhunsheng::TYPE_LABEL, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::LabelContext::NAME() {
  return getTokens(Zhunsheng::NAME);
}

tree::TerminalNode* Zhunsheng::LabelContext::NAME(size_t i) {
  return getToken(Zhunsheng::NAME, i);
}

tree::TerminalNode* Zhunsheng::LabelContext::CITES_LABEL() {
  return getToken(Zhunsheng::CITES_LABEL, 0);
}

Zhunsheng::CitationsContext* Zhunsheng::LabelContext::citations() {
  return getRuleContext<Zhunsheng::CitationsContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::VALUES_LABEL() {
  return getToken(Zhunsheng::VALUES_LABEL, 0);
}

std::vector<Zhunsheng::ValueContext *> Zhunsheng::LabelContext::value() {
  return getRuleContexts<Zhunsheng::ValueContext>();
}

Zhunsheng::ValueContext* Zhunsheng::LabelContext::value(size_t i) {
  return getRuleContext<Zhunsheng::ValueContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::LabelContext::LIST() {
  return getTokens(Zhunsheng::LIST);
}

tree::TerminalNode* Zhunsheng::LabelContext::LIST(size_t i) {
  return getToken(Zhunsheng::LIST, i);
}

tree::TerminalNode* Zhunsheng::LabelContext::NUMBER_LABEL() {
  return getToken(Zhunsheng::NUMBER_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::BOUND_LABEL() {
  return getToken(Zhunsheng::BOUND_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::NONE() {
  return getToken(Zhunsheng::NONE, 0);
}

Zhunsheng::ExprContext* Zhunsheng::LabelContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::EXPR_LABEL() {
  return getToken(Zhunsheng::EXPR_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::MUST_LABEL() {
  return getToken(Zhunsheng::MUST_LABEL, 0);
}

Zhunsheng::RequirementsContext* Zhunsheng::LabelContext::requirements() {
  return getRuleContext<Zhunsheng::RequirementsContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::UNLESS_LABEL() {
  return getToken(Zhunsheng::UNLESS_LABEL, 0);
}

Zhunsheng::ProvisosContext* Zhunsheng::LabelContext::provisos() {
  return getRuleContext<Zhunsheng::ProvisosContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::READINGS_LABEL() {
  return getToken(Zhunsheng::READINGS_LABEL, 0);
}

Zhunsheng::AlternativesContext* Zhunsheng::LabelContext::alternatives() {
  return getRuleContext<Zhunsheng::AlternativesContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::PLACE_LABEL() {
  return getToken(Zhunsheng::PLACE_LABEL, 0);
}

Zhunsheng::CodeContext* Zhunsheng::LabelContext::code() {
  return getRuleContext<Zhunsheng::CodeContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::BELOW() {
  return getToken(Zhunsheng::BELOW, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::FAN_LABEL() {
  return getToken(Zhunsheng::FAN_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::DUE_LABEL() {
  return getToken(Zhunsheng::DUE_LABEL, 0);
}

Zhunsheng::DueContext* Zhunsheng::LabelContext::due() {
  return getRuleContext<Zhunsheng::DueContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::DATE_LABEL() {
  return getToken(Zhunsheng::DATE_LABEL, 0);
}

Zhunsheng::MomentContext* Zhunsheng::LabelContext::moment() {
  return getRuleContext<Zhunsheng::MomentContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::IN_FORCE_LABEL() {
  return getToken(Zhunsheng::IN_FORCE_LABEL, 0);
}

Zhunsheng::InForceContext* Zhunsheng::LabelContext::inForce() {
  return getRuleContext<Zhunsheng::InForceContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::GIVEN_LABEL() {
  return getToken(Zhunsheng::GIVEN_LABEL, 0);
}

Zhunsheng::GivenContext* Zhunsheng::LabelContext::given() {
  return getRuleContext<Zhunsheng::GivenContext>(0);
}

tree::TerminalNode* Zhunsheng::LabelContext::CENSUS_LABEL() {
  return getToken(Zhunsheng::CENSUS_LABEL, 0);
}

tree::TerminalNode* Zhunsheng::LabelContext::EXPECT_LABEL() {
  return getToken(Zhunsheng::EXPECT_LABEL, 0);
}

Zhunsheng::ExpectedContext* Zhunsheng::LabelContext::expected() {
  return getRuleContext<Zhunsheng::ExpectedContext>(0);
}


size_t Zhunsheng::LabelContext::getRuleIndex() const {
  return Zhunsheng::RuleLabel;
}


Zhunsheng::LabelContext* Zhunsheng::label() {
  LabelContext *_localctx = _tracker.createInstance<LabelContext>(_ctx, getState());
  enterRule(_localctx, 10, Zhunsheng::RuleLabel);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(199);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::TEXT_LABEL: {
        enterOuterAlt(_localctx, 1);
        setState(128);
        match(Zhunsheng::TEXT_LABEL);
        setState(129);
        match(Zhunsheng::TEXT);
        break;
      }

      case Zhunsheng::NAMES_LABEL: {
        enterOuterAlt(_localctx, 2);
        setState(130);
        match(Zhunsheng::NAMES_LABEL);
        setState(131);
        names();
        break;
      }

      case Zhunsheng::TYPE_LABEL: {
        enterOuterAlt(_localctx, 3);
        setState(132);
        match(Zhunsheng::TYPE_LABEL);
        setState(133);
        match(Zhunsheng::NAME);
        setState(135);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::NAME) {
          setState(134);
          match(Zhunsheng::NAME);
        }
        break;
      }

      case Zhunsheng::CITES_LABEL: {
        enterOuterAlt(_localctx, 4);
        setState(137);
        match(Zhunsheng::CITES_LABEL);
        setState(138);
        citations();
        break;
      }

      case Zhunsheng::VALUES_LABEL: {
        enterOuterAlt(_localctx, 5);
        setState(139);
        match(Zhunsheng::VALUES_LABEL);
        setState(140);
        value();
        setState(145);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Zhunsheng::LIST) {
          setState(141);
          match(Zhunsheng::LIST);
          setState(142);
          value();
          setState(147);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Zhunsheng::NUMBER_LABEL: {
        enterOuterAlt(_localctx, 6);
        setState(148);
        match(Zhunsheng::NUMBER_LABEL);
        setState(149);
        match(Zhunsheng::NUMBER);
        break;
      }

      case Zhunsheng::BOUND_LABEL: {
        enterOuterAlt(_localctx, 7);
        setState(150);
        match(Zhunsheng::BOUND_LABEL);
        setState(153);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Zhunsheng::NONE: {
            setState(151);
            match(Zhunsheng::NONE);
            break;
          }

          case Zhunsheng::NAME:
          case Zhunsheng::NUMBER:
          case Zhunsheng::DATE:
          case Zhunsheng::PERIOD:
          case Zhunsheng::QUOTE:
          case Zhunsheng::TRUTH:
          case Zhunsheng::LP:
          case Zhunsheng::MINUS:
          case Zhunsheng::NOT:
          case Zhunsheng::IF:
          case Zhunsheng::COMPARATOR:
          case Zhunsheng::MATCHES:
          case Zhunsheng::BY_READING:
          case Zhunsheng::READ_AS:
          case Zhunsheng::IN_PROPORTION:
          case Zhunsheng::QUANTIFIER:
          case Zhunsheng::FUNCTION:
          case Zhunsheng::AT_LEAST_OF:
          case Zhunsheng::CONFORMS:
          case Zhunsheng::ATTESTED:
          case Zhunsheng::FOUND:
          case Zhunsheng::JUDGED:
          case Zhunsheng::ITEM:
          case Zhunsheng::ITEM_MET:
          case Zhunsheng::UNREADABLE: {
            setState(152);
            expr();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Zhunsheng::EXPR_LABEL: {
        enterOuterAlt(_localctx, 8);
        setState(155);
        match(Zhunsheng::EXPR_LABEL);
        setState(156);
        expr();
        break;
      }

      case Zhunsheng::MUST_LABEL: {
        enterOuterAlt(_localctx, 9);
        setState(157);
        match(Zhunsheng::MUST_LABEL);
        setState(158);
        requirements();
        break;
      }

      case Zhunsheng::UNLESS_LABEL: {
        enterOuterAlt(_localctx, 10);
        setState(159);
        match(Zhunsheng::UNLESS_LABEL);
        setState(160);
        provisos();
        break;
      }

      case Zhunsheng::READINGS_LABEL: {
        enterOuterAlt(_localctx, 11);
        setState(161);
        match(Zhunsheng::READINGS_LABEL);
        setState(162);
        alternatives();
        break;
      }

      case Zhunsheng::PLACE_LABEL: {
        enterOuterAlt(_localctx, 12);
        setState(163);
        match(Zhunsheng::PLACE_LABEL);
        setState(164);
        match(Zhunsheng::NAME);
        setState(169);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Zhunsheng::LIST) {
          setState(165);
          match(Zhunsheng::LIST);
          setState(166);
          match(Zhunsheng::NAME);
          setState(171);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(176);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::NAME

        || _la == Zhunsheng::NUMBER) {
          setState(172);
          code();
          setState(174);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Zhunsheng::BELOW) {
            setState(173);
            match(Zhunsheng::BELOW);
          }
        }
        break;
      }

      case Zhunsheng::FAN_LABEL: {
        enterOuterAlt(_localctx, 13);
        setState(178);
        match(Zhunsheng::FAN_LABEL);
        setState(179);
        match(Zhunsheng::NAME);
        setState(184);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::LP) {
          setState(180);
          match(Zhunsheng::LP);
          setState(181);
          names();
          setState(182);
          match(Zhunsheng::RP);
        }
        break;
      }

      case Zhunsheng::DUE_LABEL: {
        enterOuterAlt(_localctx, 14);
        setState(186);
        match(Zhunsheng::DUE_LABEL);
        setState(187);
        due();
        break;
      }

      case Zhunsheng::DATE_LABEL: {
        enterOuterAlt(_localctx, 15);
        setState(188);
        match(Zhunsheng::DATE_LABEL);
        setState(189);
        moment();
        break;
      }

      case Zhunsheng::IN_FORCE_LABEL: {
        enterOuterAlt(_localctx, 16);
        setState(190);
        match(Zhunsheng::IN_FORCE_LABEL);
        setState(191);
        inForce();
        break;
      }

      case Zhunsheng::GIVEN_LABEL: {
        enterOuterAlt(_localctx, 17);
        setState(192);
        match(Zhunsheng::GIVEN_LABEL);
        setState(193);
        given();
        break;
      }

      case Zhunsheng::CENSUS_LABEL: {
        enterOuterAlt(_localctx, 18);
        setState(194);
        match(Zhunsheng::CENSUS_LABEL);
        setState(195);
        match(Zhunsheng::NAME);
        setState(196);
        match(Zhunsheng::NUMBER);
        break;
      }

      case Zhunsheng::EXPECT_LABEL: {
        enterOuterAlt(_localctx, 19);
        setState(197);
        match(Zhunsheng::EXPECT_LABEL);
        setState(198);
        expected();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NamesContext ------------------------------------------------------------------

Zhunsheng::NamesContext::NamesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::WordContext *> Zhunsheng::NamesContext::word() {
  return getRuleContexts<Zhunsheng::WordContext>();
}

Zhunsheng::WordContext* Zhunsheng::NamesContext::word(size_t i) {
  return getRuleContext<Zhunsheng::WordContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::NamesContext::LIST() {
  return getTokens(Zhunsheng::LIST);
}

tree::TerminalNode* Zhunsheng::NamesContext::LIST(size_t i) {
  return getToken(Zhunsheng::LIST, i);
}


size_t Zhunsheng::NamesContext::getRuleIndex() const {
  return Zhunsheng::RuleNames;
}


Zhunsheng::NamesContext* Zhunsheng::names() {
  NamesContext *_localctx = _tracker.createInstance<NamesContext>(_ctx, getState());
  enterRule(_localctx, 12, Zhunsheng::RuleNames);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(201);
    word();
    setState(206);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::LIST) {
      setState(202);
      match(Zhunsheng::LIST);
      setState(203);
      word();
      setState(208);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WordContext ------------------------------------------------------------------

Zhunsheng::WordContext::WordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::WordContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::WordContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}


size_t Zhunsheng::WordContext::getRuleIndex() const {
  return Zhunsheng::RuleWord;
}


Zhunsheng::WordContext* Zhunsheng::word() {
  WordContext *_localctx = _tracker.createInstance<WordContext>(_ctx, getState());
  enterRule(_localctx, 14, Zhunsheng::RuleWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(209);
    _la = _input->LA(1);
    if (!(_la == Zhunsheng::NAME

    || _la == Zhunsheng::QUOTE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueContext ------------------------------------------------------------------

Zhunsheng::ValueContext::ValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::ValueContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::ValueContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}


size_t Zhunsheng::ValueContext::getRuleIndex() const {
  return Zhunsheng::RuleValue;
}


Zhunsheng::ValueContext* Zhunsheng::value() {
  ValueContext *_localctx = _tracker.createInstance<ValueContext>(_ctx, getState());
  enterRule(_localctx, 16, Zhunsheng::RuleValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(211);
    match(Zhunsheng::NAME);
    setState(213);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::QUOTE) {
      setState(212);
      match(Zhunsheng::QUOTE);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodeContext ------------------------------------------------------------------

Zhunsheng::CodeContext::CodeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::CodeContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::CodeContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}


size_t Zhunsheng::CodeContext::getRuleIndex() const {
  return Zhunsheng::RuleCode;
}


Zhunsheng::CodeContext* Zhunsheng::code() {
  CodeContext *_localctx = _tracker.createInstance<CodeContext>(_ctx, getState());
  enterRule(_localctx, 18, Zhunsheng::RuleCode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(215);
    _la = _input->LA(1);
    if (!(_la == Zhunsheng::NAME

    || _la == Zhunsheng::NUMBER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MomentContext ------------------------------------------------------------------

Zhunsheng::MomentContext::MomentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::MomentContext::DATE() {
  return getToken(Zhunsheng::DATE, 0);
}

tree::TerminalNode* Zhunsheng::MomentContext::PERIOD() {
  return getToken(Zhunsheng::PERIOD, 0);
}

tree::TerminalNode* Zhunsheng::MomentContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}


size_t Zhunsheng::MomentContext::getRuleIndex() const {
  return Zhunsheng::RuleMoment;
}


Zhunsheng::MomentContext* Zhunsheng::moment() {
  MomentContext *_localctx = _tracker.createInstance<MomentContext>(_ctx, getState());
  enterRule(_localctx, 20, Zhunsheng::RuleMoment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(217);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Zhunsheng::NUMBER)
      | (1ULL << Zhunsheng::DATE)
      | (1ULL << Zhunsheng::PERIOD))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CitationsContext ------------------------------------------------------------------

Zhunsheng::CitationsContext::CitationsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::CitationContext *> Zhunsheng::CitationsContext::citation() {
  return getRuleContexts<Zhunsheng::CitationContext>();
}

Zhunsheng::CitationContext* Zhunsheng::CitationsContext::citation(size_t i) {
  return getRuleContext<Zhunsheng::CitationContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::CitationsContext::SEMI() {
  return getTokens(Zhunsheng::SEMI);
}

tree::TerminalNode* Zhunsheng::CitationsContext::SEMI(size_t i) {
  return getToken(Zhunsheng::SEMI, i);
}

std::vector<tree::TerminalNode *> Zhunsheng::CitationsContext::LIST() {
  return getTokens(Zhunsheng::LIST);
}

tree::TerminalNode* Zhunsheng::CitationsContext::LIST(size_t i) {
  return getToken(Zhunsheng::LIST, i);
}


size_t Zhunsheng::CitationsContext::getRuleIndex() const {
  return Zhunsheng::RuleCitations;
}


Zhunsheng::CitationsContext* Zhunsheng::citations() {
  CitationsContext *_localctx = _tracker.createInstance<CitationsContext>(_ctx, getState());
  enterRule(_localctx, 22, Zhunsheng::RuleCitations);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(219);
    citation();
    setState(224);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(220);
        _la = _input->LA(1);
        if (!(_la == Zhunsheng::SEMI

        || _la == Zhunsheng::LIST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(221);
        citation(); 
      }
      setState(226);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx);
    }
    setState(228);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::SEMI) {
      setState(227);
      match(Zhunsheng::SEMI);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CitationContext ------------------------------------------------------------------

Zhunsheng::CitationContext::CitationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::CitationContext::CITATION() {
  return getToken(Zhunsheng::CITATION, 0);
}

tree::TerminalNode* Zhunsheng::CitationContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::CitationContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::CitationContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}


size_t Zhunsheng::CitationContext::getRuleIndex() const {
  return Zhunsheng::RuleCitation;
}


Zhunsheng::CitationContext* Zhunsheng::citation() {
  CitationContext *_localctx = _tracker.createInstance<CitationContext>(_ctx, getState());
  enterRule(_localctx, 24, Zhunsheng::RuleCitation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(230);
    _la = _input->LA(1);
    if (!(_la == Zhunsheng::NAME

    || _la == Zhunsheng::CITATION)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(234);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::QUOTE) {
      setState(231);
      match(Zhunsheng::QUOTE);
      setState(236);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InForceContext ------------------------------------------------------------------

Zhunsheng::InForceContext::InForceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::InForceContext::UNKNOWN() {
  return getToken(Zhunsheng::UNKNOWN, 0);
}

tree::TerminalNode* Zhunsheng::InForceContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

Zhunsheng::WindowContext* Zhunsheng::InForceContext::window() {
  return getRuleContext<Zhunsheng::WindowContext>(0);
}

Zhunsheng::MomentContext* Zhunsheng::InForceContext::moment() {
  return getRuleContext<Zhunsheng::MomentContext>(0);
}

tree::TerminalNode* Zhunsheng::InForceContext::KNOWN_AS() {
  return getToken(Zhunsheng::KNOWN_AS, 0);
}


size_t Zhunsheng::InForceContext::getRuleIndex() const {
  return Zhunsheng::RuleInForce;
}


Zhunsheng::InForceContext* Zhunsheng::inForce() {
  InForceContext *_localctx = _tracker.createInstance<InForceContext>(_ctx, getState());
  enterRule(_localctx, 26, Zhunsheng::RuleInForce);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(247);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::UNKNOWN: {
        enterOuterAlt(_localctx, 1);
        setState(237);
        match(Zhunsheng::UNKNOWN);
        setState(240);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::COMMA) {
          setState(238);
          match(Zhunsheng::COMMA);
          setState(239);
          window();
        }
        break;
      }

      case Zhunsheng::BETWEEN: {
        enterOuterAlt(_localctx, 2);
        setState(242);
        window();
        break;
      }

      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD: {
        enterOuterAlt(_localctx, 3);
        setState(243);
        moment();
        setState(245);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::KNOWN_AS) {
          setState(244);
          match(Zhunsheng::KNOWN_AS);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WindowContext ------------------------------------------------------------------

Zhunsheng::WindowContext::WindowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::WindowContext::BETWEEN() {
  return getToken(Zhunsheng::BETWEEN, 0);
}

std::vector<Zhunsheng::MomentContext *> Zhunsheng::WindowContext::moment() {
  return getRuleContexts<Zhunsheng::MomentContext>();
}

Zhunsheng::MomentContext* Zhunsheng::WindowContext::moment(size_t i) {
  return getRuleContext<Zhunsheng::MomentContext>(i);
}

tree::TerminalNode* Zhunsheng::WindowContext::TO() {
  return getToken(Zhunsheng::TO, 0);
}


size_t Zhunsheng::WindowContext::getRuleIndex() const {
  return Zhunsheng::RuleWindow;
}


Zhunsheng::WindowContext* Zhunsheng::window() {
  WindowContext *_localctx = _tracker.createInstance<WindowContext>(_ctx, getState());
  enterRule(_localctx, 28, Zhunsheng::RuleWindow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(249);
    match(Zhunsheng::BETWEEN);
    setState(250);
    moment();
    setState(251);
    match(Zhunsheng::TO);
    setState(252);
    moment();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DueContext ------------------------------------------------------------------

Zhunsheng::DueContext::DueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Zhunsheng::MomentContext* Zhunsheng::DueContext::moment() {
  return getRuleContext<Zhunsheng::MomentContext>(0);
}

tree::TerminalNode* Zhunsheng::DueContext::UNTIL() {
  return getToken(Zhunsheng::UNTIL, 0);
}

tree::TerminalNode* Zhunsheng::DueContext::BY() {
  return getToken(Zhunsheng::BY, 0);
}

tree::TerminalNode* Zhunsheng::DueContext::BEFORE() {
  return getToken(Zhunsheng::BEFORE, 0);
}

tree::TerminalNode* Zhunsheng::DueContext::BEFORE_END() {
  return getToken(Zhunsheng::BEFORE_END, 0);
}


size_t Zhunsheng::DueContext::getRuleIndex() const {
  return Zhunsheng::RuleDue;
}


Zhunsheng::DueContext* Zhunsheng::due() {
  DueContext *_localctx = _tracker.createInstance<DueContext>(_ctx, getState());
  enterRule(_localctx, 30, Zhunsheng::RuleDue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(259);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::UNTIL:
      case Zhunsheng::BY:
      case Zhunsheng::BEFORE: {
        enterOuterAlt(_localctx, 1);
        setState(254);
        _la = _input->LA(1);
        if (!(((((_la - 90) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 90)) & ((1ULL << (Zhunsheng::UNTIL - 90))
          | (1ULL << (Zhunsheng::BY - 90))
          | (1ULL << (Zhunsheng::BEFORE - 90)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(255);
        moment();
        break;
      }

      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD: {
        enterOuterAlt(_localctx, 2);
        setState(256);
        moment();
        setState(257);
        _la = _input->LA(1);
        if (!(_la == Zhunsheng::BEFORE

        || _la == Zhunsheng::BEFORE_END)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequirementsContext ------------------------------------------------------------------

Zhunsheng::RequirementsContext::RequirementsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::RequirementContext *> Zhunsheng::RequirementsContext::requirement() {
  return getRuleContexts<Zhunsheng::RequirementContext>();
}

Zhunsheng::RequirementContext* Zhunsheng::RequirementsContext::requirement(size_t i) {
  return getRuleContext<Zhunsheng::RequirementContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::RequirementsContext::SEMI() {
  return getTokens(Zhunsheng::SEMI);
}

tree::TerminalNode* Zhunsheng::RequirementsContext::SEMI(size_t i) {
  return getToken(Zhunsheng::SEMI, i);
}


size_t Zhunsheng::RequirementsContext::getRuleIndex() const {
  return Zhunsheng::RuleRequirements;
}


Zhunsheng::RequirementsContext* Zhunsheng::requirements() {
  RequirementsContext *_localctx = _tracker.createInstance<RequirementsContext>(_ctx, getState());
  enterRule(_localctx, 32, Zhunsheng::RuleRequirements);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(261);
    requirement();
    setState(266);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 23, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(262);
        match(Zhunsheng::SEMI);
        setState(263);
        requirement(); 
      }
      setState(268);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 23, _ctx);
    }
    setState(270);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::SEMI) {
      setState(269);
      match(Zhunsheng::SEMI);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequirementContext ------------------------------------------------------------------

Zhunsheng::RequirementContext::RequirementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Zhunsheng::ExprContext* Zhunsheng::RequirementContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::RequirementContext::ORDINAL() {
  return getToken(Zhunsheng::ORDINAL, 0);
}

Zhunsheng::CalledContext* Zhunsheng::RequirementContext::called() {
  return getRuleContext<Zhunsheng::CalledContext>(0);
}

Zhunsheng::DueContext* Zhunsheng::RequirementContext::due() {
  return getRuleContext<Zhunsheng::DueContext>(0);
}

tree::TerminalNode* Zhunsheng::RequirementContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::RequirementContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::RequirementContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}

std::vector<Zhunsheng::AmongContext *> Zhunsheng::RequirementContext::among() {
  return getRuleContexts<Zhunsheng::AmongContext>();
}

Zhunsheng::AmongContext* Zhunsheng::RequirementContext::among(size_t i) {
  return getRuleContext<Zhunsheng::AmongContext>(i);
}


size_t Zhunsheng::RequirementContext::getRuleIndex() const {
  return Zhunsheng::RuleRequirement;
}


Zhunsheng::RequirementContext* Zhunsheng::requirement() {
  RequirementContext *_localctx = _tracker.createInstance<RequirementContext>(_ctx, getState());
  enterRule(_localctx, 34, Zhunsheng::RuleRequirement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(273);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::ORDINAL) {
      setState(272);
      match(Zhunsheng::ORDINAL);
    }
    setState(276);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx)) {
    case 1: {
      setState(275);
      called();
      break;
    }

    }
    setState(281);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx)) {
    case 1: {
      setState(278);
      due();
      setState(279);
      match(Zhunsheng::COMMA);
      break;
    }

    }
    setState(283);
    expr();
    setState(287);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::QUOTE) {
      setState(284);
      match(Zhunsheng::QUOTE);
      setState(289);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(293);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::COMMA) {
      setState(290);
      among();
      setState(295);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CalledContext ------------------------------------------------------------------

Zhunsheng::CalledContext::CalledContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::CalledContext::COLON() {
  return getToken(Zhunsheng::COLON, 0);
}

tree::TerminalNode* Zhunsheng::CalledContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::CalledContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::CalledContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}


size_t Zhunsheng::CalledContext::getRuleIndex() const {
  return Zhunsheng::RuleCalled;
}


Zhunsheng::CalledContext* Zhunsheng::called() {
  CalledContext *_localctx = _tracker.createInstance<CalledContext>(_ctx, getState());
  enterRule(_localctx, 36, Zhunsheng::RuleCalled);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(301);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::NAME: {
        setState(296);
        match(Zhunsheng::NAME);
        setState(298);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 30, _ctx)) {
        case 1: {
          setState(297);
          match(Zhunsheng::QUOTE);
          break;
        }

        }
        break;
      }

      case Zhunsheng::QUOTE: {
        setState(300);
        match(Zhunsheng::QUOTE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(304);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::QUOTE) {
      setState(303);
      match(Zhunsheng::QUOTE);
    }
    setState(306);
    match(Zhunsheng::COLON);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmongContext ------------------------------------------------------------------

Zhunsheng::AmongContext::AmongContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::AmongContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

tree::TerminalNode* Zhunsheng::AmongContext::AMONG() {
  return getToken(Zhunsheng::AMONG, 0);
}

Zhunsheng::ExprContext* Zhunsheng::AmongContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

Zhunsheng::CalledContext* Zhunsheng::AmongContext::called() {
  return getRuleContext<Zhunsheng::CalledContext>(0);
}

std::vector<tree::TerminalNode *> Zhunsheng::AmongContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::AmongContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}


size_t Zhunsheng::AmongContext::getRuleIndex() const {
  return Zhunsheng::RuleAmong;
}


Zhunsheng::AmongContext* Zhunsheng::among() {
  AmongContext *_localctx = _tracker.createInstance<AmongContext>(_ctx, getState());
  enterRule(_localctx, 38, Zhunsheng::RuleAmong);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(308);
    match(Zhunsheng::COMMA);
    setState(309);
    match(Zhunsheng::AMONG);
    setState(311);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 33, _ctx)) {
    case 1: {
      setState(310);
      called();
      break;
    }

    }
    setState(313);
    expr();
    setState(317);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::QUOTE) {
      setState(314);
      match(Zhunsheng::QUOTE);
      setState(319);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProvisosContext ------------------------------------------------------------------

Zhunsheng::ProvisosContext::ProvisosContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::ProvisoContext *> Zhunsheng::ProvisosContext::proviso() {
  return getRuleContexts<Zhunsheng::ProvisoContext>();
}

Zhunsheng::ProvisoContext* Zhunsheng::ProvisosContext::proviso(size_t i) {
  return getRuleContext<Zhunsheng::ProvisoContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::ProvisosContext::SEMI() {
  return getTokens(Zhunsheng::SEMI);
}

tree::TerminalNode* Zhunsheng::ProvisosContext::SEMI(size_t i) {
  return getToken(Zhunsheng::SEMI, i);
}


size_t Zhunsheng::ProvisosContext::getRuleIndex() const {
  return Zhunsheng::RuleProvisos;
}


Zhunsheng::ProvisosContext* Zhunsheng::provisos() {
  ProvisosContext *_localctx = _tracker.createInstance<ProvisosContext>(_ctx, getState());
  enterRule(_localctx, 40, Zhunsheng::RuleProvisos);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(320);
    proviso();
    setState(325);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 35, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(321);
        match(Zhunsheng::SEMI);
        setState(322);
        proviso(); 
      }
      setState(327);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 35, _ctx);
    }
    setState(329);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::SEMI) {
      setState(328);
      match(Zhunsheng::SEMI);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProvisoContext ------------------------------------------------------------------

Zhunsheng::ProvisoContext::ProvisoContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Zhunsheng::ExprContext* Zhunsheng::ProvisoContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::ProvisoContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

tree::TerminalNode* Zhunsheng::ProvisoContext::NOT_APPLICABLE() {
  return getToken(Zhunsheng::NOT_APPLICABLE, 0);
}

tree::TerminalNode* Zhunsheng::ProvisoContext::MUST() {
  return getToken(Zhunsheng::MUST, 0);
}

Zhunsheng::RequirementContext* Zhunsheng::ProvisoContext::requirement() {
  return getRuleContext<Zhunsheng::RequirementContext>(0);
}

tree::TerminalNode* Zhunsheng::ProvisoContext::ORDINAL() {
  return getToken(Zhunsheng::ORDINAL, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::ProvisoContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::ProvisoContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}


size_t Zhunsheng::ProvisoContext::getRuleIndex() const {
  return Zhunsheng::RuleProviso;
}


Zhunsheng::ProvisoContext* Zhunsheng::proviso() {
  ProvisoContext *_localctx = _tracker.createInstance<ProvisoContext>(_ctx, getState());
  enterRule(_localctx, 42, Zhunsheng::RuleProviso);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(332);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::ORDINAL) {
      setState(331);
      match(Zhunsheng::ORDINAL);
    }
    setState(334);
    expr();
    setState(335);
    match(Zhunsheng::COMMA);
    setState(345);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::NOT_APPLICABLE: {
        setState(336);
        match(Zhunsheng::NOT_APPLICABLE);
        setState(340);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Zhunsheng::QUOTE) {
          setState(337);
          match(Zhunsheng::QUOTE);
          setState(342);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Zhunsheng::MUST: {
        setState(343);
        match(Zhunsheng::MUST);
        setState(344);
        requirement();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AlternativesContext ------------------------------------------------------------------

Zhunsheng::AlternativesContext::AlternativesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::AlternativeContext *> Zhunsheng::AlternativesContext::alternative() {
  return getRuleContexts<Zhunsheng::AlternativeContext>();
}

Zhunsheng::AlternativeContext* Zhunsheng::AlternativesContext::alternative(size_t i) {
  return getRuleContext<Zhunsheng::AlternativeContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::AlternativesContext::SEMI() {
  return getTokens(Zhunsheng::SEMI);
}

tree::TerminalNode* Zhunsheng::AlternativesContext::SEMI(size_t i) {
  return getToken(Zhunsheng::SEMI, i);
}


size_t Zhunsheng::AlternativesContext::getRuleIndex() const {
  return Zhunsheng::RuleAlternatives;
}


Zhunsheng::AlternativesContext* Zhunsheng::alternatives() {
  AlternativesContext *_localctx = _tracker.createInstance<AlternativesContext>(_ctx, getState());
  enterRule(_localctx, 44, Zhunsheng::RuleAlternatives);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(347);
    alternative();
    setState(352);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 40, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(348);
        match(Zhunsheng::SEMI);
        setState(349);
        alternative(); 
      }
      setState(354);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 40, _ctx);
    }
    setState(356);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::SEMI) {
      setState(355);
      match(Zhunsheng::SEMI);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AlternativeContext ------------------------------------------------------------------

Zhunsheng::AlternativeContext::AlternativeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::AlternativeContext::UNLIMITED() {
  return getToken(Zhunsheng::UNLIMITED, 0);
}

tree::TerminalNode* Zhunsheng::AlternativeContext::NEVER() {
  return getToken(Zhunsheng::NEVER, 0);
}

Zhunsheng::ExprContext* Zhunsheng::AlternativeContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::AlternativeContext::ORDINAL() {
  return getToken(Zhunsheng::ORDINAL, 0);
}

Zhunsheng::CalledContext* Zhunsheng::AlternativeContext::called() {
  return getRuleContext<Zhunsheng::CalledContext>(0);
}

tree::TerminalNode* Zhunsheng::AlternativeContext::HOLD() {
  return getToken(Zhunsheng::HOLD, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::AlternativeContext::QUOTE() {
  return getTokens(Zhunsheng::QUOTE);
}

tree::TerminalNode* Zhunsheng::AlternativeContext::QUOTE(size_t i) {
  return getToken(Zhunsheng::QUOTE, i);
}


size_t Zhunsheng::AlternativeContext::getRuleIndex() const {
  return Zhunsheng::RuleAlternative;
}


Zhunsheng::AlternativeContext* Zhunsheng::alternative() {
  AlternativeContext *_localctx = _tracker.createInstance<AlternativeContext>(_ctx, getState());
  enterRule(_localctx, 46, Zhunsheng::RuleAlternative);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(359);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::ORDINAL) {
      setState(358);
      match(Zhunsheng::ORDINAL);
    }
    setState(362);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 43, _ctx)) {
    case 1: {
      setState(361);
      called();
      break;
    }

    }
    setState(367);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::UNLIMITED: {
        setState(364);
        match(Zhunsheng::UNLIMITED);
        break;
      }

      case Zhunsheng::NEVER: {
        setState(365);
        match(Zhunsheng::NEVER);
        break;
      }

      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::QUOTE:
      case Zhunsheng::TRUTH:
      case Zhunsheng::LP:
      case Zhunsheng::MINUS:
      case Zhunsheng::NOT:
      case Zhunsheng::IF:
      case Zhunsheng::COMPARATOR:
      case Zhunsheng::MATCHES:
      case Zhunsheng::BY_READING:
      case Zhunsheng::READ_AS:
      case Zhunsheng::IN_PROPORTION:
      case Zhunsheng::QUANTIFIER:
      case Zhunsheng::FUNCTION:
      case Zhunsheng::AT_LEAST_OF:
      case Zhunsheng::CONFORMS:
      case Zhunsheng::ATTESTED:
      case Zhunsheng::FOUND:
      case Zhunsheng::JUDGED:
      case Zhunsheng::ITEM:
      case Zhunsheng::ITEM_MET:
      case Zhunsheng::UNREADABLE: {
        setState(366);
        expr();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(370);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::HOLD) {
      setState(369);
      match(Zhunsheng::HOLD);
    }
    setState(375);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::QUOTE) {
      setState(372);
      match(Zhunsheng::QUOTE);
      setState(377);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GivenContext ------------------------------------------------------------------

Zhunsheng::GivenContext::GivenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::GivenContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

Zhunsheng::CodeContext* Zhunsheng::GivenContext::code() {
  return getRuleContext<Zhunsheng::CodeContext>(0);
}

tree::TerminalNode* Zhunsheng::GivenContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}

tree::TerminalNode* Zhunsheng::GivenContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

tree::TerminalNode* Zhunsheng::GivenContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

std::vector<Zhunsheng::AssignmentContext *> Zhunsheng::GivenContext::assignment() {
  return getRuleContexts<Zhunsheng::AssignmentContext>();
}

Zhunsheng::AssignmentContext* Zhunsheng::GivenContext::assignment(size_t i) {
  return getRuleContext<Zhunsheng::AssignmentContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::GivenContext::COMMA() {
  return getTokens(Zhunsheng::COMMA);
}

tree::TerminalNode* Zhunsheng::GivenContext::COMMA(size_t i) {
  return getToken(Zhunsheng::COMMA, i);
}


size_t Zhunsheng::GivenContext::getRuleIndex() const {
  return Zhunsheng::RuleGiven;
}


Zhunsheng::GivenContext* Zhunsheng::given() {
  GivenContext *_localctx = _tracker.createInstance<GivenContext>(_ctx, getState());
  enterRule(_localctx, 48, Zhunsheng::RuleGiven);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(378);
    match(Zhunsheng::NAME);
    setState(379);
    code();
    setState(381);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::QUOTE) {
      setState(380);
      match(Zhunsheng::QUOTE);
    }
    setState(395);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::LP) {
      setState(383);
      match(Zhunsheng::LP);
      setState(392);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Zhunsheng::NAME) {
        setState(384);
        assignment();
        setState(389);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Zhunsheng::COMMA) {
          setState(385);
          match(Zhunsheng::COMMA);
          setState(386);
          assignment();
          setState(391);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(394);
      match(Zhunsheng::RP);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AssignmentContext ------------------------------------------------------------------

Zhunsheng::AssignmentContext::AssignmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::AssignmentContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::AssignmentContext::ASSIGN() {
  return getToken(Zhunsheng::ASSIGN, 0);
}

tree::TerminalNode* Zhunsheng::AssignmentContext::STATE() {
  return getToken(Zhunsheng::STATE, 0);
}

Zhunsheng::ExprContext* Zhunsheng::AssignmentContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::AssignmentContext::LB() {
  return getToken(Zhunsheng::LB, 0);
}

Zhunsheng::MomentContext* Zhunsheng::AssignmentContext::moment() {
  return getRuleContext<Zhunsheng::MomentContext>(0);
}

tree::TerminalNode* Zhunsheng::AssignmentContext::RB() {
  return getToken(Zhunsheng::RB, 0);
}


size_t Zhunsheng::AssignmentContext::getRuleIndex() const {
  return Zhunsheng::RuleAssignment;
}


Zhunsheng::AssignmentContext* Zhunsheng::assignment() {
  AssignmentContext *_localctx = _tracker.createInstance<AssignmentContext>(_ctx, getState());
  enterRule(_localctx, 50, Zhunsheng::RuleAssignment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(397);
    match(Zhunsheng::NAME);
    setState(402);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::LB) {
      setState(398);
      match(Zhunsheng::LB);
      setState(399);
      moment();
      setState(400);
      match(Zhunsheng::RB);
    }
    setState(404);
    match(Zhunsheng::ASSIGN);
    setState(407);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::STATE: {
        setState(405);
        match(Zhunsheng::STATE);
        break;
      }

      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::QUOTE:
      case Zhunsheng::TRUTH:
      case Zhunsheng::LP:
      case Zhunsheng::MINUS:
      case Zhunsheng::NOT:
      case Zhunsheng::IF:
      case Zhunsheng::COMPARATOR:
      case Zhunsheng::MATCHES:
      case Zhunsheng::BY_READING:
      case Zhunsheng::READ_AS:
      case Zhunsheng::IN_PROPORTION:
      case Zhunsheng::QUANTIFIER:
      case Zhunsheng::FUNCTION:
      case Zhunsheng::AT_LEAST_OF:
      case Zhunsheng::CONFORMS:
      case Zhunsheng::ATTESTED:
      case Zhunsheng::FOUND:
      case Zhunsheng::JUDGED:
      case Zhunsheng::ITEM:
      case Zhunsheng::ITEM_MET:
      case Zhunsheng::UNREADABLE: {
        setState(406);
        expr();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpectedContext ------------------------------------------------------------------

Zhunsheng::ExpectedContext::ExpectedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Zhunsheng::PathContext* Zhunsheng::ExpectedContext::path() {
  return getRuleContext<Zhunsheng::PathContext>(0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::AT() {
  return getToken(Zhunsheng::AT, 0);
}

Zhunsheng::CodeContext* Zhunsheng::ExpectedContext::code() {
  return getRuleContext<Zhunsheng::CodeContext>(0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::LB() {
  return getToken(Zhunsheng::LB, 0);
}

Zhunsheng::MomentContext* Zhunsheng::ExpectedContext::moment() {
  return getRuleContext<Zhunsheng::MomentContext>(0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::RB() {
  return getToken(Zhunsheng::RB, 0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::SHORT() {
  return getToken(Zhunsheng::SHORT, 0);
}

tree::TerminalNode* Zhunsheng::ExpectedContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}


size_t Zhunsheng::ExpectedContext::getRuleIndex() const {
  return Zhunsheng::RuleExpected;
}


Zhunsheng::ExpectedContext* Zhunsheng::expected() {
  ExpectedContext *_localctx = _tracker.createInstance<ExpectedContext>(_ctx, getState());
  enterRule(_localctx, 52, Zhunsheng::RuleExpected);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(409);
    path();
    setState(412);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::AT) {
      setState(410);
      match(Zhunsheng::AT);
      setState(411);
      code();
    }
    setState(418);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::LB) {
      setState(414);
      match(Zhunsheng::LB);
      setState(415);
      moment();
      setState(416);
      match(Zhunsheng::RB);
    }
    setState(420);
    match(Zhunsheng::NAME);
    setState(424);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::COMMA) {
      setState(421);
      match(Zhunsheng::COMMA);
      setState(422);
      match(Zhunsheng::SHORT);
      setState(423);
      match(Zhunsheng::NUMBER);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathContext ------------------------------------------------------------------

Zhunsheng::PathContext::PathContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> Zhunsheng::PathContext::NAME() {
  return getTokens(Zhunsheng::NAME);
}

tree::TerminalNode* Zhunsheng::PathContext::NAME(size_t i) {
  return getToken(Zhunsheng::NAME, i);
}

std::vector<tree::TerminalNode *> Zhunsheng::PathContext::DOT() {
  return getTokens(Zhunsheng::DOT);
}

tree::TerminalNode* Zhunsheng::PathContext::DOT(size_t i) {
  return getToken(Zhunsheng::DOT, i);
}


size_t Zhunsheng::PathContext::getRuleIndex() const {
  return Zhunsheng::RulePath;
}


Zhunsheng::PathContext* Zhunsheng::path() {
  PathContext *_localctx = _tracker.createInstance<PathContext>(_ctx, getState());
  enterRule(_localctx, 54, Zhunsheng::RulePath);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(426);
    match(Zhunsheng::NAME);
    setState(431);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::DOT) {
      setState(427);
      match(Zhunsheng::DOT);
      setState(428);
      match(Zhunsheng::NAME);
      setState(433);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExprContext ------------------------------------------------------------------

Zhunsheng::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::ExprContext::IF() {
  return getToken(Zhunsheng::IF, 0);
}

std::vector<Zhunsheng::ExprContext *> Zhunsheng::ExprContext::expr() {
  return getRuleContexts<Zhunsheng::ExprContext>();
}

Zhunsheng::ExprContext* Zhunsheng::ExprContext::expr(size_t i) {
  return getRuleContext<Zhunsheng::ExprContext>(i);
}

tree::TerminalNode* Zhunsheng::ExprContext::THEN() {
  return getToken(Zhunsheng::THEN, 0);
}

tree::TerminalNode* Zhunsheng::ExprContext::ELSE() {
  return getToken(Zhunsheng::ELSE, 0);
}

Zhunsheng::DisjunctionContext* Zhunsheng::ExprContext::disjunction() {
  return getRuleContext<Zhunsheng::DisjunctionContext>(0);
}


size_t Zhunsheng::ExprContext::getRuleIndex() const {
  return Zhunsheng::RuleExpr;
}


Zhunsheng::ExprContext* Zhunsheng::expr() {
  ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, getState());
  enterRule(_localctx, 56, Zhunsheng::RuleExpr);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(442);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::IF: {
        enterOuterAlt(_localctx, 1);
        setState(434);
        match(Zhunsheng::IF);
        setState(435);
        expr();
        setState(436);
        match(Zhunsheng::THEN);
        setState(437);
        expr();
        setState(438);
        match(Zhunsheng::ELSE);
        setState(439);
        expr();
        break;
      }

      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::QUOTE:
      case Zhunsheng::TRUTH:
      case Zhunsheng::LP:
      case Zhunsheng::MINUS:
      case Zhunsheng::NOT:
      case Zhunsheng::COMPARATOR:
      case Zhunsheng::MATCHES:
      case Zhunsheng::BY_READING:
      case Zhunsheng::READ_AS:
      case Zhunsheng::IN_PROPORTION:
      case Zhunsheng::QUANTIFIER:
      case Zhunsheng::FUNCTION:
      case Zhunsheng::AT_LEAST_OF:
      case Zhunsheng::CONFORMS:
      case Zhunsheng::ATTESTED:
      case Zhunsheng::FOUND:
      case Zhunsheng::JUDGED:
      case Zhunsheng::ITEM:
      case Zhunsheng::ITEM_MET:
      case Zhunsheng::UNREADABLE: {
        enterOuterAlt(_localctx, 2);
        setState(441);
        disjunction();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DisjunctionContext ------------------------------------------------------------------

Zhunsheng::DisjunctionContext::DisjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::ConjunctionContext *> Zhunsheng::DisjunctionContext::conjunction() {
  return getRuleContexts<Zhunsheng::ConjunctionContext>();
}

Zhunsheng::ConjunctionContext* Zhunsheng::DisjunctionContext::conjunction(size_t i) {
  return getRuleContext<Zhunsheng::ConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::DisjunctionContext::OR() {
  return getTokens(Zhunsheng::OR);
}

tree::TerminalNode* Zhunsheng::DisjunctionContext::OR(size_t i) {
  return getToken(Zhunsheng::OR, i);
}


size_t Zhunsheng::DisjunctionContext::getRuleIndex() const {
  return Zhunsheng::RuleDisjunction;
}


Zhunsheng::DisjunctionContext* Zhunsheng::disjunction() {
  DisjunctionContext *_localctx = _tracker.createInstance<DisjunctionContext>(_ctx, getState());
  enterRule(_localctx, 58, Zhunsheng::RuleDisjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(444);
    conjunction();
    setState(449);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::OR) {
      setState(445);
      match(Zhunsheng::OR);
      setState(446);
      conjunction();
      setState(451);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConjunctionContext ------------------------------------------------------------------

Zhunsheng::ConjunctionContext::ConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::NegationContext *> Zhunsheng::ConjunctionContext::negation() {
  return getRuleContexts<Zhunsheng::NegationContext>();
}

Zhunsheng::NegationContext* Zhunsheng::ConjunctionContext::negation(size_t i) {
  return getRuleContext<Zhunsheng::NegationContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::ConjunctionContext::AND() {
  return getTokens(Zhunsheng::AND);
}

tree::TerminalNode* Zhunsheng::ConjunctionContext::AND(size_t i) {
  return getToken(Zhunsheng::AND, i);
}


size_t Zhunsheng::ConjunctionContext::getRuleIndex() const {
  return Zhunsheng::RuleConjunction;
}


Zhunsheng::ConjunctionContext* Zhunsheng::conjunction() {
  ConjunctionContext *_localctx = _tracker.createInstance<ConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 60, Zhunsheng::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(452);
    negation();
    setState(457);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::AND) {
      setState(453);
      match(Zhunsheng::AND);
      setState(454);
      negation();
      setState(459);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NegationContext ------------------------------------------------------------------

Zhunsheng::NegationContext::NegationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::NegationContext::NOT() {
  return getToken(Zhunsheng::NOT, 0);
}

Zhunsheng::NegationContext* Zhunsheng::NegationContext::negation() {
  return getRuleContext<Zhunsheng::NegationContext>(0);
}

Zhunsheng::ComparisonContext* Zhunsheng::NegationContext::comparison() {
  return getRuleContext<Zhunsheng::ComparisonContext>(0);
}


size_t Zhunsheng::NegationContext::getRuleIndex() const {
  return Zhunsheng::RuleNegation;
}


Zhunsheng::NegationContext* Zhunsheng::negation() {
  NegationContext *_localctx = _tracker.createInstance<NegationContext>(_ctx, getState());
  enterRule(_localctx, 62, Zhunsheng::RuleNegation);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(463);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::NOT: {
        enterOuterAlt(_localctx, 1);
        setState(460);
        match(Zhunsheng::NOT);
        setState(461);
        negation();
        break;
      }

      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::QUOTE:
      case Zhunsheng::TRUTH:
      case Zhunsheng::LP:
      case Zhunsheng::MINUS:
      case Zhunsheng::COMPARATOR:
      case Zhunsheng::MATCHES:
      case Zhunsheng::BY_READING:
      case Zhunsheng::READ_AS:
      case Zhunsheng::IN_PROPORTION:
      case Zhunsheng::QUANTIFIER:
      case Zhunsheng::FUNCTION:
      case Zhunsheng::AT_LEAST_OF:
      case Zhunsheng::CONFORMS:
      case Zhunsheng::ATTESTED:
      case Zhunsheng::FOUND:
      case Zhunsheng::JUDGED:
      case Zhunsheng::ITEM:
      case Zhunsheng::ITEM_MET:
      case Zhunsheng::UNREADABLE: {
        enterOuterAlt(_localctx, 2);
        setState(462);
        comparison();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparisonContext ------------------------------------------------------------------

Zhunsheng::ComparisonContext::ComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Zhunsheng::ShareContext* Zhunsheng::ComparisonContext::share() {
  return getRuleContext<Zhunsheng::ShareContext>(0);
}

Zhunsheng::TailContext* Zhunsheng::ComparisonContext::tail() {
  return getRuleContext<Zhunsheng::TailContext>(0);
}


size_t Zhunsheng::ComparisonContext::getRuleIndex() const {
  return Zhunsheng::RuleComparison;
}


Zhunsheng::ComparisonContext* Zhunsheng::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 64, Zhunsheng::RuleComparison);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(470);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 62, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(465);
      share();
      setState(467);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << Zhunsheng::NUMBER)
        | (1ULL << Zhunsheng::COMPARATOR)
        | (1ULL << Zhunsheng::MATCHES)
        | (1ULL << Zhunsheng::BY_READING)
        | (1ULL << Zhunsheng::READ_AS)
        | (1ULL << Zhunsheng::IN_PROPORTION))) != 0)) {
        setState(466);
        tail();
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(469);
      tail();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TailContext ------------------------------------------------------------------

Zhunsheng::TailContext::TailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::TailContext::COMPARATOR() {
  return getToken(Zhunsheng::COMPARATOR, 0);
}

Zhunsheng::TargetContext* Zhunsheng::TailContext::target() {
  return getRuleContext<Zhunsheng::TargetContext>(0);
}

tree::TerminalNode* Zhunsheng::TailContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::BOUND() {
  return getToken(Zhunsheng::BOUND, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::MATCHES() {
  return getToken(Zhunsheng::MATCHES, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::BY_READING() {
  return getToken(Zhunsheng::BY_READING, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::HOLD() {
  return getToken(Zhunsheng::HOLD, 0);
}

tree::TerminalNode* Zhunsheng::TailContext::READ_AS() {
  return getToken(Zhunsheng::READ_AS, 0);
}

Zhunsheng::RateContext* Zhunsheng::TailContext::rate() {
  return getRuleContext<Zhunsheng::RateContext>(0);
}


size_t Zhunsheng::TailContext::getRuleIndex() const {
  return Zhunsheng::RuleTail;
}


Zhunsheng::TailContext* Zhunsheng::tail() {
  TailContext *_localctx = _tracker.createInstance<TailContext>(_ctx, getState());
  enterRule(_localctx, 66, Zhunsheng::RuleTail);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(484);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::COMPARATOR: {
        enterOuterAlt(_localctx, 1);
        setState(472);
        match(Zhunsheng::COMPARATOR);
        setState(473);
        target();
        break;
      }

      case Zhunsheng::NUMBER: {
        enterOuterAlt(_localctx, 2);
        setState(474);
        match(Zhunsheng::NUMBER);
        setState(475);
        match(Zhunsheng::BOUND);
        break;
      }

      case Zhunsheng::MATCHES: {
        enterOuterAlt(_localctx, 3);
        setState(476);
        match(Zhunsheng::MATCHES);
        setState(477);
        match(Zhunsheng::QUOTE);
        break;
      }

      case Zhunsheng::BY_READING: {
        enterOuterAlt(_localctx, 4);
        setState(478);
        match(Zhunsheng::BY_READING);
        setState(479);
        match(Zhunsheng::NAME);
        setState(480);
        match(Zhunsheng::HOLD);
        break;
      }

      case Zhunsheng::READ_AS: {
        enterOuterAlt(_localctx, 5);
        setState(481);
        match(Zhunsheng::READ_AS);
        setState(482);
        match(Zhunsheng::NAME);
        break;
      }

      case Zhunsheng::IN_PROPORTION: {
        enterOuterAlt(_localctx, 6);
        setState(483);
        rate();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetContext ------------------------------------------------------------------

Zhunsheng::TargetContext::TargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::TargetContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::TargetContext::ABOUT() {
  return getToken(Zhunsheng::ABOUT, 0);
}

tree::TerminalNode* Zhunsheng::TargetContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

tree::TerminalNode* Zhunsheng::TargetContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::TargetContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

std::vector<Zhunsheng::ShareContext *> Zhunsheng::TargetContext::share() {
  return getRuleContexts<Zhunsheng::ShareContext>();
}

Zhunsheng::ShareContext* Zhunsheng::TargetContext::share(size_t i) {
  return getRuleContext<Zhunsheng::ShareContext>(i);
}

tree::TerminalNode* Zhunsheng::TargetContext::BOUND() {
  return getToken(Zhunsheng::BOUND, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::TargetContext::LIST() {
  return getTokens(Zhunsheng::LIST);
}

tree::TerminalNode* Zhunsheng::TargetContext::LIST(size_t i) {
  return getToken(Zhunsheng::LIST, i);
}


size_t Zhunsheng::TargetContext::getRuleIndex() const {
  return Zhunsheng::RuleTarget;
}


Zhunsheng::TargetContext* Zhunsheng::target() {
  TargetContext *_localctx = _tracker.createInstance<TargetContext>(_ctx, getState());
  enterRule(_localctx, 68, Zhunsheng::RuleTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(506);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 66, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(486);
      match(Zhunsheng::NUMBER);
      setState(487);
      match(Zhunsheng::ABOUT);
      setState(488);
      match(Zhunsheng::LP);
      setState(489);
      match(Zhunsheng::NAME);
      setState(490);
      match(Zhunsheng::RP);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(491);
      match(Zhunsheng::ABOUT);
      setState(492);
      match(Zhunsheng::NUMBER);
      setState(493);
      match(Zhunsheng::LP);
      setState(494);
      match(Zhunsheng::NAME);
      setState(495);
      match(Zhunsheng::RP);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(496);
      share();
      setState(504);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case Zhunsheng::BOUND: {
          setState(497);
          match(Zhunsheng::BOUND);
          break;
        }

        case Zhunsheng::LIST: {
          setState(500); 
          _errHandler->sync(this);
          _la = _input->LA(1);
          do {
            setState(498);
            match(Zhunsheng::LIST);
            setState(499);
            share();
            setState(502); 
            _errHandler->sync(this);
            _la = _input->LA(1);
          } while (_la == Zhunsheng::LIST);
          break;
        }

        case Zhunsheng::END:
        case Zhunsheng::BAR:
        case Zhunsheng::QUOTE:
        case Zhunsheng::COMMA:
        case Zhunsheng::SEMI:
        case Zhunsheng::RP:
        case Zhunsheng::OR:
        case Zhunsheng::AND:
        case Zhunsheng::THEN:
        case Zhunsheng::ELSE:
        case Zhunsheng::HOLD: {
          break;
        }

      default:
        break;
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RateContext ------------------------------------------------------------------

Zhunsheng::RateContext::RateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::RateContext::IN_PROPORTION() {
  return getToken(Zhunsheng::IN_PROPORTION, 0);
}

Zhunsheng::ShareContext* Zhunsheng::RateContext::share() {
  return getRuleContext<Zhunsheng::ShareContext>(0);
}

tree::TerminalNode* Zhunsheng::RateContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

tree::TerminalNode* Zhunsheng::RateContext::ROUNDING() {
  return getToken(Zhunsheng::ROUNDING, 0);
}

tree::TerminalNode* Zhunsheng::RateContext::BY_READING() {
  return getToken(Zhunsheng::BY_READING, 0);
}

tree::TerminalNode* Zhunsheng::RateContext::EACH() {
  return getToken(Zhunsheng::EACH, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::RateContext::NUMBER() {
  return getTokens(Zhunsheng::NUMBER);
}

tree::TerminalNode* Zhunsheng::RateContext::NUMBER(size_t i) {
  return getToken(Zhunsheng::NUMBER, i);
}

tree::TerminalNode* Zhunsheng::RateContext::SUPPLY() {
  return getToken(Zhunsheng::SUPPLY, 0);
}

tree::TerminalNode* Zhunsheng::RateContext::RATE() {
  return getToken(Zhunsheng::RATE, 0);
}

tree::TerminalNode* Zhunsheng::RateContext::PER() {
  return getToken(Zhunsheng::PER, 0);
}


size_t Zhunsheng::RateContext::getRuleIndex() const {
  return Zhunsheng::RuleRate;
}


Zhunsheng::RateContext* Zhunsheng::rate() {
  RateContext *_localctx = _tracker.createInstance<RateContext>(_ctx, getState());
  enterRule(_localctx, 70, Zhunsheng::RuleRate);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(508);
    match(Zhunsheng::IN_PROPORTION);
    setState(509);
    share();
    setState(519);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::BY_READING: {
        setState(510);
        match(Zhunsheng::BY_READING);
        setState(511);
        match(Zhunsheng::EACH);
        setState(512);
        match(Zhunsheng::NUMBER);
        setState(513);
        match(Zhunsheng::NUMBER);
        setState(514);
        match(Zhunsheng::SUPPLY);
        break;
      }

      case Zhunsheng::RATE: {
        setState(515);
        match(Zhunsheng::RATE);
        setState(516);
        match(Zhunsheng::NUMBER);
        setState(517);
        match(Zhunsheng::PER);
        setState(518);
        match(Zhunsheng::NUMBER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(521);
    match(Zhunsheng::COMMA);
    setState(522);
    match(Zhunsheng::ROUNDING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShareContext ------------------------------------------------------------------

Zhunsheng::ShareContext::ShareContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::SumContext *> Zhunsheng::ShareContext::sum() {
  return getRuleContexts<Zhunsheng::SumContext>();
}

Zhunsheng::SumContext* Zhunsheng::ShareContext::sum(size_t i) {
  return getRuleContext<Zhunsheng::SumContext>(i);
}

tree::TerminalNode* Zhunsheng::ShareContext::SHARE_OF() {
  return getToken(Zhunsheng::SHARE_OF, 0);
}


size_t Zhunsheng::ShareContext::getRuleIndex() const {
  return Zhunsheng::RuleShare;
}


Zhunsheng::ShareContext* Zhunsheng::share() {
  ShareContext *_localctx = _tracker.createInstance<ShareContext>(_ctx, getState());
  enterRule(_localctx, 72, Zhunsheng::RuleShare);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(524);
    sum();
    setState(527);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::SHARE_OF) {
      setState(525);
      match(Zhunsheng::SHARE_OF);
      setState(526);
      sum();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SumContext ------------------------------------------------------------------

Zhunsheng::SumContext::SumContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::ProductContext *> Zhunsheng::SumContext::product() {
  return getRuleContexts<Zhunsheng::ProductContext>();
}

Zhunsheng::ProductContext* Zhunsheng::SumContext::product(size_t i) {
  return getRuleContext<Zhunsheng::ProductContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::SumContext::PLUS() {
  return getTokens(Zhunsheng::PLUS);
}

tree::TerminalNode* Zhunsheng::SumContext::PLUS(size_t i) {
  return getToken(Zhunsheng::PLUS, i);
}

std::vector<tree::TerminalNode *> Zhunsheng::SumContext::MINUS() {
  return getTokens(Zhunsheng::MINUS);
}

tree::TerminalNode* Zhunsheng::SumContext::MINUS(size_t i) {
  return getToken(Zhunsheng::MINUS, i);
}


size_t Zhunsheng::SumContext::getRuleIndex() const {
  return Zhunsheng::RuleSum;
}


Zhunsheng::SumContext* Zhunsheng::sum() {
  SumContext *_localctx = _tracker.createInstance<SumContext>(_ctx, getState());
  enterRule(_localctx, 74, Zhunsheng::RuleSum);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(529);
    product();
    setState(534);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::PLUS

    || _la == Zhunsheng::MINUS) {
      setState(530);
      _la = _input->LA(1);
      if (!(_la == Zhunsheng::PLUS

      || _la == Zhunsheng::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(531);
      product();
      setState(536);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProductContext ------------------------------------------------------------------

Zhunsheng::ProductContext::ProductContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Zhunsheng::UnaryContext *> Zhunsheng::ProductContext::unary() {
  return getRuleContexts<Zhunsheng::UnaryContext>();
}

Zhunsheng::UnaryContext* Zhunsheng::ProductContext::unary(size_t i) {
  return getRuleContext<Zhunsheng::UnaryContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::ProductContext::STAR() {
  return getTokens(Zhunsheng::STAR);
}

tree::TerminalNode* Zhunsheng::ProductContext::STAR(size_t i) {
  return getToken(Zhunsheng::STAR, i);
}

std::vector<tree::TerminalNode *> Zhunsheng::ProductContext::SLASH() {
  return getTokens(Zhunsheng::SLASH);
}

tree::TerminalNode* Zhunsheng::ProductContext::SLASH(size_t i) {
  return getToken(Zhunsheng::SLASH, i);
}


size_t Zhunsheng::ProductContext::getRuleIndex() const {
  return Zhunsheng::RuleProduct;
}


Zhunsheng::ProductContext* Zhunsheng::product() {
  ProductContext *_localctx = _tracker.createInstance<ProductContext>(_ctx, getState());
  enterRule(_localctx, 76, Zhunsheng::RuleProduct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(537);
    unary();
    setState(542);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::STAR

    || _la == Zhunsheng::SLASH) {
      setState(538);
      _la = _input->LA(1);
      if (!(_la == Zhunsheng::STAR

      || _la == Zhunsheng::SLASH)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(539);
      unary();
      setState(544);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnaryContext ------------------------------------------------------------------

Zhunsheng::UnaryContext::UnaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::UnaryContext::MINUS() {
  return getToken(Zhunsheng::MINUS, 0);
}

Zhunsheng::UnaryContext* Zhunsheng::UnaryContext::unary() {
  return getRuleContext<Zhunsheng::UnaryContext>(0);
}

Zhunsheng::PrimaryContext* Zhunsheng::UnaryContext::primary() {
  return getRuleContext<Zhunsheng::PrimaryContext>(0);
}


size_t Zhunsheng::UnaryContext::getRuleIndex() const {
  return Zhunsheng::RuleUnary;
}


Zhunsheng::UnaryContext* Zhunsheng::unary() {
  UnaryContext *_localctx = _tracker.createInstance<UnaryContext>(_ctx, getState());
  enterRule(_localctx, 78, Zhunsheng::RuleUnary);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(548);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Zhunsheng::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(545);
        match(Zhunsheng::MINUS);
        setState(546);
        unary();
        break;
      }

      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::QUOTE:
      case Zhunsheng::TRUTH:
      case Zhunsheng::LP:
      case Zhunsheng::QUANTIFIER:
      case Zhunsheng::FUNCTION:
      case Zhunsheng::AT_LEAST_OF:
      case Zhunsheng::CONFORMS:
      case Zhunsheng::ATTESTED:
      case Zhunsheng::FOUND:
      case Zhunsheng::JUDGED:
      case Zhunsheng::ITEM:
      case Zhunsheng::ITEM_MET:
      case Zhunsheng::UNREADABLE: {
        enterOuterAlt(_localctx, 2);
        setState(547);
        primary();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

Zhunsheng::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::PrimaryContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::DATE() {
  return getToken(Zhunsheng::DATE, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::PERIOD() {
  return getToken(Zhunsheng::PERIOD, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::QUOTE() {
  return getToken(Zhunsheng::QUOTE, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::TRUTH() {
  return getToken(Zhunsheng::TRUTH, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

Zhunsheng::LookupContext* Zhunsheng::PrimaryContext::lookup() {
  return getRuleContext<Zhunsheng::LookupContext>(0);
}

Zhunsheng::TableMetContext* Zhunsheng::PrimaryContext::tableMet() {
  return getRuleContext<Zhunsheng::TableMetContext>(0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::ITEM() {
  return getToken(Zhunsheng::ITEM, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::ITEM_MET() {
  return getToken(Zhunsheng::ITEM_MET, 0);
}

Zhunsheng::QuantifierContext* Zhunsheng::PrimaryContext::quantifier() {
  return getRuleContext<Zhunsheng::QuantifierContext>(0);
}

Zhunsheng::FunctionContext* Zhunsheng::PrimaryContext::function() {
  return getRuleContext<Zhunsheng::FunctionContext>(0);
}

Zhunsheng::AtLeastOfContext* Zhunsheng::PrimaryContext::atLeastOf() {
  return getRuleContext<Zhunsheng::AtLeastOfContext>(0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::CONFORMS() {
  return getToken(Zhunsheng::CONFORMS, 0);
}

Zhunsheng::PathContext* Zhunsheng::PrimaryContext::path() {
  return getRuleContext<Zhunsheng::PathContext>(0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::ATTESTED() {
  return getToken(Zhunsheng::ATTESTED, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::FOUND() {
  return getToken(Zhunsheng::FOUND, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::JUDGED() {
  return getToken(Zhunsheng::JUDGED, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

Zhunsheng::ExprContext* Zhunsheng::PrimaryContext::expr() {
  return getRuleContext<Zhunsheng::ExprContext>(0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

tree::TerminalNode* Zhunsheng::PrimaryContext::UNREADABLE() {
  return getToken(Zhunsheng::UNREADABLE, 0);
}


size_t Zhunsheng::PrimaryContext::getRuleIndex() const {
  return Zhunsheng::RulePrimary;
}


Zhunsheng::PrimaryContext* Zhunsheng::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 80, Zhunsheng::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(574);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(550);
      match(Zhunsheng::NUMBER);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(551);
      match(Zhunsheng::DATE);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(552);
      match(Zhunsheng::PERIOD);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(553);
      match(Zhunsheng::QUOTE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(554);
      match(Zhunsheng::TRUTH);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(555);
      match(Zhunsheng::NAME);
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(556);
      lookup();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(557);
      tableMet();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(558);
      match(Zhunsheng::ITEM);
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(559);
      match(Zhunsheng::ITEM_MET);
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(560);
      quantifier();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(561);
      function();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(562);
      atLeastOf();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(563);
      match(Zhunsheng::CONFORMS);
      setState(564);
      path();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(565);
      _la = _input->LA(1);
      if (!(_la == Zhunsheng::ATTESTED

      || _la == Zhunsheng::FOUND)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(566);
      _la = _input->LA(1);
      if (!(_la == Zhunsheng::NAME

      || _la == Zhunsheng::QUOTE)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(567);
      match(Zhunsheng::JUDGED);
      setState(568);
      match(Zhunsheng::QUOTE);
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(569);
      match(Zhunsheng::LP);
      setState(570);
      expr();
      setState(571);
      match(Zhunsheng::RP);
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(573);
      match(Zhunsheng::UNREADABLE);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LookupContext ------------------------------------------------------------------

Zhunsheng::LookupContext::LookupContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> Zhunsheng::LookupContext::NAME() {
  return getTokens(Zhunsheng::NAME);
}

tree::TerminalNode* Zhunsheng::LookupContext::NAME(size_t i) {
  return getToken(Zhunsheng::NAME, i);
}

tree::TerminalNode* Zhunsheng::LookupContext::LB() {
  return getToken(Zhunsheng::LB, 0);
}

tree::TerminalNode* Zhunsheng::LookupContext::RB() {
  return getToken(Zhunsheng::RB, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::LookupContext::COMMA() {
  return getTokens(Zhunsheng::COMMA);
}

tree::TerminalNode* Zhunsheng::LookupContext::COMMA(size_t i) {
  return getToken(Zhunsheng::COMMA, i);
}


size_t Zhunsheng::LookupContext::getRuleIndex() const {
  return Zhunsheng::RuleLookup;
}


Zhunsheng::LookupContext* Zhunsheng::lookup() {
  LookupContext *_localctx = _tracker.createInstance<LookupContext>(_ctx, getState());
  enterRule(_localctx, 82, Zhunsheng::RuleLookup);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(576);
    match(Zhunsheng::NAME);
    setState(577);
    match(Zhunsheng::LB);
    setState(578);
    match(Zhunsheng::NAME);
    setState(583);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::COMMA) {
      setState(579);
      match(Zhunsheng::COMMA);
      setState(580);
      match(Zhunsheng::NAME);
      setState(585);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(586);
    match(Zhunsheng::RB);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableMetContext ------------------------------------------------------------------

Zhunsheng::TableMetContext::TableMetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::TableMetContext::NAME() {
  return getToken(Zhunsheng::NAME, 0);
}

tree::TerminalNode* Zhunsheng::TableMetContext::ALL_MET() {
  return getToken(Zhunsheng::ALL_MET, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::TableMetContext::COMPARATOR() {
  return getTokens(Zhunsheng::COMPARATOR);
}

tree::TerminalNode* Zhunsheng::TableMetContext::COMPARATOR(size_t i) {
  return getToken(Zhunsheng::COMPARATOR, i);
}

std::vector<tree::TerminalNode *> Zhunsheng::TableMetContext::NUMBER() {
  return getTokens(Zhunsheng::NUMBER);
}

tree::TerminalNode* Zhunsheng::TableMetContext::NUMBER(size_t i) {
  return getToken(Zhunsheng::NUMBER, i);
}

tree::TerminalNode* Zhunsheng::TableMetContext::MET() {
  return getToken(Zhunsheng::MET, 0);
}

tree::TerminalNode* Zhunsheng::TableMetContext::OF() {
  return getToken(Zhunsheng::OF, 0);
}

tree::TerminalNode* Zhunsheng::TableMetContext::COMMA() {
  return getToken(Zhunsheng::COMMA, 0);
}

tree::TerminalNode* Zhunsheng::TableMetContext::REST() {
  return getToken(Zhunsheng::REST, 0);
}

tree::TerminalNode* Zhunsheng::TableMetContext::OF_STANDARD() {
  return getToken(Zhunsheng::OF_STANDARD, 0);
}


size_t Zhunsheng::TableMetContext::getRuleIndex() const {
  return Zhunsheng::RuleTableMet;
}


Zhunsheng::TableMetContext* Zhunsheng::tableMet() {
  TableMetContext *_localctx = _tracker.createInstance<TableMetContext>(_ctx, getState());
  enterRule(_localctx, 84, Zhunsheng::RuleTableMet);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(610);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 78, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(588);
      match(Zhunsheng::NAME);
      setState(589);
      match(Zhunsheng::ALL_MET);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(590);
      match(Zhunsheng::NAME);
      setState(592);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Zhunsheng::NUMBER) {
        setState(591);
        match(Zhunsheng::NUMBER);
      }
      setState(594);
      match(Zhunsheng::COMPARATOR);
      setState(595);
      match(Zhunsheng::NUMBER);
      setState(598);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Zhunsheng::OF) {
        setState(596);
        match(Zhunsheng::OF);
        setState(597);
        match(Zhunsheng::NUMBER);
      }
      setState(600);
      match(Zhunsheng::MET);
      setState(608);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 77, _ctx)) {
      case 1: {
        setState(601);
        match(Zhunsheng::COMMA);
        setState(602);
        match(Zhunsheng::REST);
        setState(603);
        match(Zhunsheng::COMPARATOR);
        setState(605);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Zhunsheng::OF_STANDARD) {
          setState(604);
          match(Zhunsheng::OF_STANDARD);
        }
        setState(607);
        match(Zhunsheng::NUMBER);
        break;
      }

      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierContext ------------------------------------------------------------------

Zhunsheng::QuantifierContext::QuantifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::QuantifierContext::QUANTIFIER() {
  return getToken(Zhunsheng::QUANTIFIER, 0);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::QuantifierContext::NAME() {
  return getTokens(Zhunsheng::NAME);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::NAME(size_t i) {
  return getToken(Zhunsheng::NAME, i);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::QuantifierContext::LIST() {
  return getTokens(Zhunsheng::LIST);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::LIST(size_t i) {
  return getToken(Zhunsheng::LIST, i);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::COLON() {
  return getToken(Zhunsheng::COLON, 0);
}

std::vector<Zhunsheng::ExprContext *> Zhunsheng::QuantifierContext::expr() {
  return getRuleContexts<Zhunsheng::ExprContext>();
}

Zhunsheng::ExprContext* Zhunsheng::QuantifierContext::expr(size_t i) {
  return getRuleContext<Zhunsheng::ExprContext>(i);
}

std::vector<tree::TerminalNode *> Zhunsheng::QuantifierContext::COMMA() {
  return getTokens(Zhunsheng::COMMA);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::COMMA(size_t i) {
  return getToken(Zhunsheng::COMMA, i);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::WHERE() {
  return getToken(Zhunsheng::WHERE, 0);
}

tree::TerminalNode* Zhunsheng::QuantifierContext::WEIGHT() {
  return getToken(Zhunsheng::WEIGHT, 0);
}


size_t Zhunsheng::QuantifierContext::getRuleIndex() const {
  return Zhunsheng::RuleQuantifier;
}


Zhunsheng::QuantifierContext* Zhunsheng::quantifier() {
  QuantifierContext *_localctx = _tracker.createInstance<QuantifierContext>(_ctx, getState());
  enterRule(_localctx, 86, Zhunsheng::RuleQuantifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(612);
    match(Zhunsheng::QUANTIFIER);
    setState(613);
    match(Zhunsheng::LP);
    setState(614);
    match(Zhunsheng::NAME);
    setState(619);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::LIST) {
      setState(615);
      match(Zhunsheng::LIST);
      setState(616);
      match(Zhunsheng::NAME);
      setState(621);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(624);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::COLON) {
      setState(622);
      match(Zhunsheng::COLON);
      setState(623);
      expr();
    }
    setState(629);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 81, _ctx)) {
    case 1: {
      setState(626);
      match(Zhunsheng::COMMA);
      setState(627);
      match(Zhunsheng::WHERE);
      setState(628);
      expr();
      break;
    }

    }
    setState(634);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Zhunsheng::COMMA) {
      setState(631);
      match(Zhunsheng::COMMA);
      setState(632);
      match(Zhunsheng::WEIGHT);
      setState(633);
      expr();
    }
    setState(636);
    match(Zhunsheng::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionContext ------------------------------------------------------------------

Zhunsheng::FunctionContext::FunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::FunctionContext::FUNCTION() {
  return getToken(Zhunsheng::FUNCTION, 0);
}

tree::TerminalNode* Zhunsheng::FunctionContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

std::vector<Zhunsheng::ExprContext *> Zhunsheng::FunctionContext::expr() {
  return getRuleContexts<Zhunsheng::ExprContext>();
}

Zhunsheng::ExprContext* Zhunsheng::FunctionContext::expr(size_t i) {
  return getRuleContext<Zhunsheng::ExprContext>(i);
}

tree::TerminalNode* Zhunsheng::FunctionContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::FunctionContext::COMMA() {
  return getTokens(Zhunsheng::COMMA);
}

tree::TerminalNode* Zhunsheng::FunctionContext::COMMA(size_t i) {
  return getToken(Zhunsheng::COMMA, i);
}


size_t Zhunsheng::FunctionContext::getRuleIndex() const {
  return Zhunsheng::RuleFunction;
}


Zhunsheng::FunctionContext* Zhunsheng::function() {
  FunctionContext *_localctx = _tracker.createInstance<FunctionContext>(_ctx, getState());
  enterRule(_localctx, 88, Zhunsheng::RuleFunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(638);
    match(Zhunsheng::FUNCTION);
    setState(639);
    match(Zhunsheng::LP);
    setState(640);
    expr();
    setState(645);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::COMMA) {
      setState(641);
      match(Zhunsheng::COMMA);
      setState(642);
      expr();
      setState(647);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(648);
    match(Zhunsheng::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtLeastOfContext ------------------------------------------------------------------

Zhunsheng::AtLeastOfContext::AtLeastOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Zhunsheng::AtLeastOfContext::AT_LEAST_OF() {
  return getToken(Zhunsheng::AT_LEAST_OF, 0);
}

tree::TerminalNode* Zhunsheng::AtLeastOfContext::NUMBER() {
  return getToken(Zhunsheng::NUMBER, 0);
}

tree::TerminalNode* Zhunsheng::AtLeastOfContext::LP() {
  return getToken(Zhunsheng::LP, 0);
}

std::vector<Zhunsheng::ExprContext *> Zhunsheng::AtLeastOfContext::expr() {
  return getRuleContexts<Zhunsheng::ExprContext>();
}

Zhunsheng::ExprContext* Zhunsheng::AtLeastOfContext::expr(size_t i) {
  return getRuleContext<Zhunsheng::ExprContext>(i);
}

tree::TerminalNode* Zhunsheng::AtLeastOfContext::RP() {
  return getToken(Zhunsheng::RP, 0);
}

std::vector<tree::TerminalNode *> Zhunsheng::AtLeastOfContext::SEMI() {
  return getTokens(Zhunsheng::SEMI);
}

tree::TerminalNode* Zhunsheng::AtLeastOfContext::SEMI(size_t i) {
  return getToken(Zhunsheng::SEMI, i);
}


size_t Zhunsheng::AtLeastOfContext::getRuleIndex() const {
  return Zhunsheng::RuleAtLeastOf;
}


Zhunsheng::AtLeastOfContext* Zhunsheng::atLeastOf() {
  AtLeastOfContext *_localctx = _tracker.createInstance<AtLeastOfContext>(_ctx, getState());
  enterRule(_localctx, 90, Zhunsheng::RuleAtLeastOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(650);
    match(Zhunsheng::AT_LEAST_OF);
    setState(651);
    match(Zhunsheng::NUMBER);
    setState(652);
    match(Zhunsheng::LP);
    setState(653);
    expr();
    setState(658);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Zhunsheng::SEMI) {
      setState(654);
      match(Zhunsheng::SEMI);
      setState(655);
      expr();
      setState(660);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(661);
    match(Zhunsheng::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> Zhunsheng::_decisionToDFA;
atn::PredictionContextCache Zhunsheng::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN Zhunsheng::_atn;
std::vector<uint16_t> Zhunsheng::_serializedATN;

std::vector<std::string> Zhunsheng::_ruleNames = {
  "file", "line", "head", "row", "cell", "label", "names", "word", "value", 
  "code", "moment", "citations", "citation", "inForce", "window", "due", 
  "requirements", "requirement", "called", "among", "provisos", "proviso", 
  "alternatives", "alternative", "given", "assignment", "expected", "path", 
  "expr", "disjunction", "conjunction", "negation", "comparison", "tail", 
  "target", "rate", "share", "sum", "product", "unary", "primary", "lookup", 
  "tableMet", "quantifier", "function", "atLeastOf"
};

std::vector<std::string> Zhunsheng::_literalNames = {
};

std::vector<std::string> Zhunsheng::_symbolicNames = {
  "", "END", "HEAD", "ROW", "BAR", "TEXT_LABEL", "NAMES_LABEL", "TYPE_LABEL", 
  "CITES_LABEL", "VALUES_LABEL", "NUMBER_LABEL", "BOUND_LABEL", "EXPR_LABEL", 
  "MUST_LABEL", "UNLESS_LABEL", "READINGS_LABEL", "PLACE_LABEL", "FAN_LABEL", 
  "DUE_LABEL", "DATE_LABEL", "IN_FORCE_LABEL", "GIVEN_LABEL", "CENSUS_LABEL", 
  "EXPECT_LABEL", "NAME", "NUMBER", "DATE", "PERIOD", "QUOTE", "TEXT", "CITATION", 
  "ORDINAL", "TRUTH", "STATE", "COLON", "COMMA", "SEMI", "LIST", "LP", "RP", 
  "LB", "RB", "DOT", "PLUS", "MINUS", "STAR", "SLASH", "ASSIGN", "OR", "AND", 
  "NOT", "IF", "THEN", "ELSE", "COMPARATOR", "BOUND", "ABOUT", "SHARE_OF", 
  "MATCHES", "BY_READING", "HOLD", "READ_AS", "IN_PROPORTION", "EACH", "SUPPLY", 
  "RATE", "PER", "ROUNDING", "QUANTIFIER", "FUNCTION", "WHERE", "WEIGHT", 
  "AT_LEAST_OF", "CONFORMS", "ATTESTED", "FOUND", "JUDGED", "ALL_MET", "MET", 
  "OF", "REST", "OF_STANDARD", "ITEM", "ITEM_MET", "AMONG", "NOT_APPLICABLE", 
  "MUST", "UNLIMITED", "NEVER", "NONE", "UNTIL", "BY", "BEFORE", "BEFORE_END", 
  "BELOW", "UNKNOWN", "BETWEEN", "TO", "KNOWN_AS", "AT", "SHORT", "UNREADABLE"
};

dfa::Vocabulary Zhunsheng::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> Zhunsheng::_tokenNames;

Zhunsheng::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x67, 0x29a, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x3, 0x2, 0x7, 0x2, 0x60, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x63, 
    0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 
    0x6a, 0xa, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0x70, 
    0xa, 0x4, 0x3, 0x4, 0x5, 0x4, 0x73, 0xa, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x3, 0x5, 0x7, 0x5, 0x79, 0xa, 0x5, 0xc, 0x5, 0xe, 0x5, 0x7c, 0xb, 
    0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x81, 0xa, 0x6, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 
    0x8a, 0xa, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x7, 0x7, 0x92, 0xa, 0x7, 0xc, 0x7, 0xe, 0x7, 0x95, 0xb, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x9c, 0xa, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x7, 0x7, 0xaa, 0xa, 
    0x7, 0xc, 0x7, 0xe, 0x7, 0xad, 0xb, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 
    0xb1, 0xa, 0x7, 0x5, 0x7, 0xb3, 0xa, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xbb, 0xa, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xca, 0xa, 0x7, 
    0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0xcf, 0xa, 0x8, 0xc, 0x8, 0xe, 
    0x8, 0xd2, 0xb, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 
    0xd8, 0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 
    0xd, 0x3, 0xd, 0x7, 0xd, 0xe1, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xe4, 0xb, 
    0xd, 0x3, 0xd, 0x5, 0xd, 0xe7, 0xa, 0xd, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 
    0xeb, 0xa, 0xe, 0xc, 0xe, 0xe, 0xe, 0xee, 0xb, 0xe, 0x3, 0xf, 0x3, 0xf, 
    0x3, 0xf, 0x5, 0xf, 0xf3, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x5, 
    0xf, 0xf8, 0xa, 0xf, 0x5, 0xf, 0xfa, 0xa, 0xf, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x5, 0x11, 0x106, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x7, 0x12, 0x10b, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x10e, 
    0xb, 0x12, 0x3, 0x12, 0x5, 0x12, 0x111, 0xa, 0x12, 0x3, 0x13, 0x5, 0x13, 
    0x114, 0xa, 0x13, 0x3, 0x13, 0x5, 0x13, 0x117, 0xa, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x11c, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x7, 0x13, 0x120, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x123, 0xb, 0x13, 
    0x3, 0x13, 0x7, 0x13, 0x126, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x129, 
    0xb, 0x13, 0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x12d, 0xa, 0x14, 0x3, 0x14, 
    0x5, 0x14, 0x130, 0xa, 0x14, 0x3, 0x14, 0x5, 0x14, 0x133, 0xa, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x13a, 
    0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x7, 0x15, 0x13e, 0xa, 0x15, 0xc, 0x15, 
    0xe, 0x15, 0x141, 0xb, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x7, 0x16, 
    0x146, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x149, 0xb, 0x16, 0x3, 0x16, 
    0x5, 0x16, 0x14c, 0xa, 0x16, 0x3, 0x17, 0x5, 0x17, 0x14f, 0xa, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x155, 0xa, 0x17, 
    0xc, 0x17, 0xe, 0x17, 0x158, 0xb, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 
    0x15c, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x7, 0x18, 0x161, 
    0xa, 0x18, 0xc, 0x18, 0xe, 0x18, 0x164, 0xb, 0x18, 0x3, 0x18, 0x5, 0x18, 
    0x167, 0xa, 0x18, 0x3, 0x19, 0x5, 0x19, 0x16a, 0xa, 0x19, 0x3, 0x19, 
    0x5, 0x19, 0x16d, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 
    0x172, 0xa, 0x19, 0x3, 0x19, 0x5, 0x19, 0x175, 0xa, 0x19, 0x3, 0x19, 
    0x7, 0x19, 0x178, 0xa, 0x19, 0xc, 0x19, 0xe, 0x19, 0x17b, 0xb, 0x19, 
    0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x180, 0xa, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x186, 0xa, 0x1a, 0xc, 0x1a, 
    0xe, 0x1a, 0x189, 0xb, 0x1a, 0x5, 0x1a, 0x18b, 0xa, 0x1a, 0x3, 0x1a, 
    0x5, 0x1a, 0x18e, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x5, 0x1b, 0x195, 0xa, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 
    0x5, 0x1b, 0x19a, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 
    0x19f, 0xa, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 
    0x1a5, 0xa, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 
    0x1ab, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x1b0, 
    0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1b3, 0xb, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 
    0x1e, 0x1bd, 0xa, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x7, 0x1f, 
    0x1c2, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1c5, 0xb, 0x1f, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x1ca, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 
    0x1cd, 0xb, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21, 0x1d2, 
    0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x5, 0x22, 0x1d6, 0xa, 0x22, 0x3, 0x22, 
    0x5, 0x22, 0x1d9, 0xa, 0x22, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 
    0x23, 0x3, 0x23, 0x5, 0x23, 0x1e7, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 
    0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x6, 0x24, 
    0x1f7, 0xa, 0x24, 0xd, 0x24, 0xe, 0x24, 0x1f8, 0x5, 0x24, 0x1fb, 0xa, 
    0x24, 0x5, 0x24, 0x1fd, 0xa, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 
    0x25, 0x3, 0x25, 0x5, 0x25, 0x20a, 0xa, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x212, 0xa, 0x26, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x217, 0xa, 0x27, 0xc, 0x27, 
    0xe, 0x27, 0x21a, 0xb, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 
    0x21f, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x222, 0xb, 0x28, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x227, 0xa, 0x29, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x241, 0xa, 0x2a, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x248, 0xa, 0x2b, 
    0xc, 0x2b, 0xe, 0x2b, 0x24b, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x253, 0xa, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x259, 0xa, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x260, 0xa, 0x2c, 
    0x3, 0x2c, 0x5, 0x2c, 0x263, 0xa, 0x2c, 0x5, 0x2c, 0x265, 0xa, 0x2c, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x7, 0x2d, 0x26c, 
    0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x26f, 0xb, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x5, 0x2d, 0x273, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 
    0x278, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x27d, 
    0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 
    0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x286, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x289, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x293, 0xa, 0x2f, 0xc, 0x2f, 
    0xe, 0x2f, 0x296, 0xb, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x2, 0x2, 
    0x30, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 
    0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 
    0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 
    0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x2, 0xc, 
    0x4, 0x2, 0x1a, 0x1a, 0x1e, 0x1e, 0x3, 0x2, 0x1a, 0x1b, 0x3, 0x2, 0x1b, 
    0x1d, 0x3, 0x2, 0x26, 0x27, 0x4, 0x2, 0x1a, 0x1a, 0x20, 0x20, 0x3, 0x2, 
    0x5c, 0x5e, 0x3, 0x2, 0x5e, 0x5f, 0x3, 0x2, 0x2d, 0x2e, 0x3, 0x2, 0x2f, 
    0x30, 0x3, 0x2, 0x4c, 0x4d, 0x2, 0x2ec, 0x2, 0x61, 0x3, 0x2, 0x2, 0x2, 
    0x4, 0x69, 0x3, 0x2, 0x2, 0x2, 0x6, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x8, 0x74, 
    0x3, 0x2, 0x2, 0x2, 0xa, 0x80, 0x3, 0x2, 0x2, 0x2, 0xc, 0xc9, 0x3, 0x2, 
    0x2, 0x2, 0xe, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x10, 0xd3, 0x3, 0x2, 0x2, 
    0x2, 0x12, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x14, 0xd9, 0x3, 0x2, 0x2, 0x2, 
    0x16, 0xdb, 0x3, 0x2, 0x2, 0x2, 0x18, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x1a, 
    0xe8, 0x3, 0x2, 0x2, 0x2, 0x1c, 0xf9, 0x3, 0x2, 0x2, 0x2, 0x1e, 0xfb, 
    0x3, 0x2, 0x2, 0x2, 0x20, 0x105, 0x3, 0x2, 0x2, 0x2, 0x22, 0x107, 0x3, 
    0x2, 0x2, 0x2, 0x24, 0x113, 0x3, 0x2, 0x2, 0x2, 0x26, 0x12f, 0x3, 0x2, 
    0x2, 0x2, 0x28, 0x136, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x142, 0x3, 0x2, 0x2, 
    0x2, 0x2c, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x15d, 0x3, 0x2, 0x2, 0x2, 
    0x30, 0x169, 0x3, 0x2, 0x2, 0x2, 0x32, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x34, 
    0x18f, 0x3, 0x2, 0x2, 0x2, 0x36, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1ac, 
    0x3, 0x2, 0x2, 0x2, 0x3a, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x1be, 0x3, 
    0x2, 0x2, 0x2, 0x3e, 0x1c6, 0x3, 0x2, 0x2, 0x2, 0x40, 0x1d1, 0x3, 0x2, 
    0x2, 0x2, 0x42, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x44, 0x1e6, 0x3, 0x2, 0x2, 
    0x2, 0x46, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x48, 0x1fe, 0x3, 0x2, 0x2, 0x2, 
    0x4a, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x213, 0x3, 0x2, 0x2, 0x2, 0x4e, 
    0x21b, 0x3, 0x2, 0x2, 0x2, 0x50, 0x226, 0x3, 0x2, 0x2, 0x2, 0x52, 0x240, 
    0x3, 0x2, 0x2, 0x2, 0x54, 0x242, 0x3, 0x2, 0x2, 0x2, 0x56, 0x264, 0x3, 
    0x2, 0x2, 0x2, 0x58, 0x266, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x280, 0x3, 0x2, 
    0x2, 0x2, 0x5c, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x60, 0x5, 0x4, 0x3, 
    0x2, 0x5f, 0x5e, 0x3, 0x2, 0x2, 0x2, 0x60, 0x63, 0x3, 0x2, 0x2, 0x2, 
    0x61, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x61, 0x62, 0x3, 0x2, 0x2, 0x2, 0x62, 
    0x64, 0x3, 0x2, 0x2, 0x2, 0x63, 0x61, 0x3, 0x2, 0x2, 0x2, 0x64, 0x65, 
    0x7, 0x2, 0x2, 0x3, 0x65, 0x3, 0x3, 0x2, 0x2, 0x2, 0x66, 0x6a, 0x5, 
    0x6, 0x4, 0x2, 0x67, 0x6a, 0x5, 0xc, 0x7, 0x2, 0x68, 0x6a, 0x5, 0x8, 
    0x5, 0x2, 0x69, 0x66, 0x3, 0x2, 0x2, 0x2, 0x69, 0x67, 0x3, 0x2, 0x2, 
    0x2, 0x69, 0x68, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x6b, 0x3, 0x2, 0x2, 0x2, 
    0x6b, 0x6c, 0x7, 0x3, 0x2, 0x2, 0x6c, 0x5, 0x3, 0x2, 0x2, 0x2, 0x6d, 
    0x6f, 0x7, 0x4, 0x2, 0x2, 0x6e, 0x70, 0x7, 0x1a, 0x2, 0x2, 0x6f, 0x6e, 
    0x3, 0x2, 0x2, 0x2, 0x6f, 0x70, 0x3, 0x2, 0x2, 0x2, 0x70, 0x72, 0x3, 
    0x2, 0x2, 0x2, 0x71, 0x73, 0x7, 0x1e, 0x2, 0x2, 0x72, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x72, 0x73, 0x3, 0x2, 0x2, 0x2, 0x73, 0x7, 0x3, 0x2, 0x2, 
    0x2, 0x74, 0x75, 0x7, 0x5, 0x2, 0x2, 0x75, 0x7a, 0x5, 0xa, 0x6, 0x2, 
    0x76, 0x77, 0x7, 0x6, 0x2, 0x2, 0x77, 0x79, 0x5, 0xa, 0x6, 0x2, 0x78, 
    0x76, 0x3, 0x2, 0x2, 0x2, 0x79, 0x7c, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x78, 
    0x3, 0x2, 0x2, 0x2, 0x7a, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x7b, 0x9, 0x3, 
    0x2, 0x2, 0x2, 0x7c, 0x7a, 0x3, 0x2, 0x2, 0x2, 0x7d, 0x81, 0x7, 0x1f, 
    0x2, 0x2, 0x7e, 0x81, 0x7, 0x38, 0x2, 0x2, 0x7f, 0x81, 0x5, 0x3a, 0x1e, 
    0x2, 0x80, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x80, 0x7e, 0x3, 0x2, 0x2, 0x2, 
    0x80, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x80, 0x81, 0x3, 0x2, 0x2, 0x2, 0x81, 
    0xb, 0x3, 0x2, 0x2, 0x2, 0x82, 0x83, 0x7, 0x7, 0x2, 0x2, 0x83, 0xca, 
    0x7, 0x1f, 0x2, 0x2, 0x84, 0x85, 0x7, 0x8, 0x2, 0x2, 0x85, 0xca, 0x5, 
    0xe, 0x8, 0x2, 0x86, 0x87, 0x7, 0x9, 0x2, 0x2, 0x87, 0x89, 0x7, 0x1a, 
    0x2, 0x2, 0x88, 0x8a, 0x7, 0x1a, 0x2, 0x2, 0x89, 0x88, 0x3, 0x2, 0x2, 
    0x2, 0x89, 0x8a, 0x3, 0x2, 0x2, 0x2, 0x8a, 0xca, 0x3, 0x2, 0x2, 0x2, 
    0x8b, 0x8c, 0x7, 0xa, 0x2, 0x2, 0x8c, 0xca, 0x5, 0x18, 0xd, 0x2, 0x8d, 
    0x8e, 0x7, 0xb, 0x2, 0x2, 0x8e, 0x93, 0x5, 0x12, 0xa, 0x2, 0x8f, 0x90, 
    0x7, 0x27, 0x2, 0x2, 0x90, 0x92, 0x5, 0x12, 0xa, 0x2, 0x91, 0x8f, 0x3, 
    0x2, 0x2, 0x2, 0x92, 0x95, 0x3, 0x2, 0x2, 0x2, 0x93, 0x91, 0x3, 0x2, 
    0x2, 0x2, 0x93, 0x94, 0x3, 0x2, 0x2, 0x2, 0x94, 0xca, 0x3, 0x2, 0x2, 
    0x2, 0x95, 0x93, 0x3, 0x2, 0x2, 0x2, 0x96, 0x97, 0x7, 0xc, 0x2, 0x2, 
    0x97, 0xca, 0x7, 0x1b, 0x2, 0x2, 0x98, 0x9b, 0x7, 0xd, 0x2, 0x2, 0x99, 
    0x9c, 0x7, 0x5b, 0x2, 0x2, 0x9a, 0x9c, 0x5, 0x3a, 0x1e, 0x2, 0x9b, 0x99, 
    0x3, 0x2, 0x2, 0x2, 0x9b, 0x9a, 0x3, 0x2, 0x2, 0x2, 0x9c, 0xca, 0x3, 
    0x2, 0x2, 0x2, 0x9d, 0x9e, 0x7, 0xe, 0x2, 0x2, 0x9e, 0xca, 0x5, 0x3a, 
    0x1e, 0x2, 0x9f, 0xa0, 0x7, 0xf, 0x2, 0x2, 0xa0, 0xca, 0x5, 0x22, 0x12, 
    0x2, 0xa1, 0xa2, 0x7, 0x10, 0x2, 0x2, 0xa2, 0xca, 0x5, 0x2a, 0x16, 0x2, 
    0xa3, 0xa4, 0x7, 0x11, 0x2, 0x2, 0xa4, 0xca, 0x5, 0x2e, 0x18, 0x2, 0xa5, 
    0xa6, 0x7, 0x12, 0x2, 0x2, 0xa6, 0xab, 0x7, 0x1a, 0x2, 0x2, 0xa7, 0xa8, 
    0x7, 0x27, 0x2, 0x2, 0xa8, 0xaa, 0x7, 0x1a, 0x2, 0x2, 0xa9, 0xa7, 0x3, 
    0x2, 0x2, 0x2, 0xaa, 0xad, 0x3, 0x2, 0x2, 0x2, 0xab, 0xa9, 0x3, 0x2, 
    0x2, 0x2, 0xab, 0xac, 0x3, 0x2, 0x2, 0x2, 0xac, 0xb2, 0x3, 0x2, 0x2, 
    0x2, 0xad, 0xab, 0x3, 0x2, 0x2, 0x2, 0xae, 0xb0, 0x5, 0x14, 0xb, 0x2, 
    0xaf, 0xb1, 0x7, 0x60, 0x2, 0x2, 0xb0, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xb0, 
    0xb1, 0x3, 0x2, 0x2, 0x2, 0xb1, 0xb3, 0x3, 0x2, 0x2, 0x2, 0xb2, 0xae, 
    0x3, 0x2, 0x2, 0x2, 0xb2, 0xb3, 0x3, 0x2, 0x2, 0x2, 0xb3, 0xca, 0x3, 
    0x2, 0x2, 0x2, 0xb4, 0xb5, 0x7, 0x13, 0x2, 0x2, 0xb5, 0xba, 0x7, 0x1a, 
    0x2, 0x2, 0xb6, 0xb7, 0x7, 0x28, 0x2, 0x2, 0xb7, 0xb8, 0x5, 0xe, 0x8, 
    0x2, 0xb8, 0xb9, 0x7, 0x29, 0x2, 0x2, 0xb9, 0xbb, 0x3, 0x2, 0x2, 0x2, 
    0xba, 0xb6, 0x3, 0x2, 0x2, 0x2, 0xba, 0xbb, 0x3, 0x2, 0x2, 0x2, 0xbb, 
    0xca, 0x3, 0x2, 0x2, 0x2, 0xbc, 0xbd, 0x7, 0x14, 0x2, 0x2, 0xbd, 0xca, 
    0x5, 0x20, 0x11, 0x2, 0xbe, 0xbf, 0x7, 0x15, 0x2, 0x2, 0xbf, 0xca, 0x5, 
    0x16, 0xc, 0x2, 0xc0, 0xc1, 0x7, 0x16, 0x2, 0x2, 0xc1, 0xca, 0x5, 0x1c, 
    0xf, 0x2, 0xc2, 0xc3, 0x7, 0x17, 0x2, 0x2, 0xc3, 0xca, 0x5, 0x32, 0x1a, 
    0x2, 0xc4, 0xc5, 0x7, 0x18, 0x2, 0x2, 0xc5, 0xc6, 0x7, 0x1a, 0x2, 0x2, 
    0xc6, 0xca, 0x7, 0x1b, 0x2, 0x2, 0xc7, 0xc8, 0x7, 0x19, 0x2, 0x2, 0xc8, 
    0xca, 0x5, 0x36, 0x1c, 0x2, 0xc9, 0x82, 0x3, 0x2, 0x2, 0x2, 0xc9, 0x84, 
    0x3, 0x2, 0x2, 0x2, 0xc9, 0x86, 0x3, 0x2, 0x2, 0x2, 0xc9, 0x8b, 0x3, 
    0x2, 0x2, 0x2, 0xc9, 0x8d, 0x3, 0x2, 0x2, 0x2, 0xc9, 0x96, 0x3, 0x2, 
    0x2, 0x2, 0xc9, 0x98, 0x3, 0x2, 0x2, 0x2, 0xc9, 0x9d, 0x3, 0x2, 0x2, 
    0x2, 0xc9, 0x9f, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xa1, 0x3, 0x2, 0x2, 0x2, 
    0xc9, 0xa3, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xa5, 0x3, 0x2, 0x2, 0x2, 0xc9, 
    0xb4, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xbc, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xbe, 
    0x3, 0x2, 0x2, 0x2, 0xc9, 0xc0, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xc2, 0x3, 
    0x2, 0x2, 0x2, 0xc9, 0xc4, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xc7, 0x3, 0x2, 
    0x2, 0x2, 0xca, 0xd, 0x3, 0x2, 0x2, 0x2, 0xcb, 0xd0, 0x5, 0x10, 0x9, 
    0x2, 0xcc, 0xcd, 0x7, 0x27, 0x2, 0x2, 0xcd, 0xcf, 0x5, 0x10, 0x9, 0x2, 
    0xce, 0xcc, 0x3, 0x2, 0x2, 0x2, 0xcf, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd0, 
    0xce, 0x3, 0x2, 0x2, 0x2, 0xd0, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xd1, 0xf, 
    0x3, 0x2, 0x2, 0x2, 0xd2, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd3, 0xd4, 0x9, 
    0x2, 0x2, 0x2, 0xd4, 0x11, 0x3, 0x2, 0x2, 0x2, 0xd5, 0xd7, 0x7, 0x1a, 
    0x2, 0x2, 0xd6, 0xd8, 0x7, 0x1e, 0x2, 0x2, 0xd7, 0xd6, 0x3, 0x2, 0x2, 
    0x2, 0xd7, 0xd8, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x13, 0x3, 0x2, 0x2, 0x2, 
    0xd9, 0xda, 0x9, 0x3, 0x2, 0x2, 0xda, 0x15, 0x3, 0x2, 0x2, 0x2, 0xdb, 
    0xdc, 0x9, 0x4, 0x2, 0x2, 0xdc, 0x17, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xe2, 
    0x5, 0x1a, 0xe, 0x2, 0xde, 0xdf, 0x9, 0x5, 0x2, 0x2, 0xdf, 0xe1, 0x5, 
    0x1a, 0xe, 0x2, 0xe0, 0xde, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xe4, 0x3, 0x2, 
    0x2, 0x2, 0xe2, 0xe0, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe3, 0x3, 0x2, 0x2, 
    0x2, 0xe3, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe2, 0x3, 0x2, 0x2, 0x2, 
    0xe5, 0xe7, 0x7, 0x26, 0x2, 0x2, 0xe6, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe6, 
    0xe7, 0x3, 0x2, 0x2, 0x2, 0xe7, 0x19, 0x3, 0x2, 0x2, 0x2, 0xe8, 0xec, 
    0x9, 0x6, 0x2, 0x2, 0xe9, 0xeb, 0x7, 0x1e, 0x2, 0x2, 0xea, 0xe9, 0x3, 
    0x2, 0x2, 0x2, 0xeb, 0xee, 0x3, 0x2, 0x2, 0x2, 0xec, 0xea, 0x3, 0x2, 
    0x2, 0x2, 0xec, 0xed, 0x3, 0x2, 0x2, 0x2, 0xed, 0x1b, 0x3, 0x2, 0x2, 
    0x2, 0xee, 0xec, 0x3, 0x2, 0x2, 0x2, 0xef, 0xf2, 0x7, 0x61, 0x2, 0x2, 
    0xf0, 0xf1, 0x7, 0x25, 0x2, 0x2, 0xf1, 0xf3, 0x5, 0x1e, 0x10, 0x2, 0xf2, 
    0xf0, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xfa, 
    0x3, 0x2, 0x2, 0x2, 0xf4, 0xfa, 0x5, 0x1e, 0x10, 0x2, 0xf5, 0xf7, 0x5, 
    0x16, 0xc, 0x2, 0xf6, 0xf8, 0x7, 0x64, 0x2, 0x2, 0xf7, 0xf6, 0x3, 0x2, 
    0x2, 0x2, 0xf7, 0xf8, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xfa, 0x3, 0x2, 0x2, 
    0x2, 0xf9, 0xef, 0x3, 0x2, 0x2, 0x2, 0xf9, 0xf4, 0x3, 0x2, 0x2, 0x2, 
    0xf9, 0xf5, 0x3, 0x2, 0x2, 0x2, 0xfa, 0x1d, 0x3, 0x2, 0x2, 0x2, 0xfb, 
    0xfc, 0x7, 0x62, 0x2, 0x2, 0xfc, 0xfd, 0x5, 0x16, 0xc, 0x2, 0xfd, 0xfe, 
    0x7, 0x63, 0x2, 0x2, 0xfe, 0xff, 0x5, 0x16, 0xc, 0x2, 0xff, 0x1f, 0x3, 
    0x2, 0x2, 0x2, 0x100, 0x101, 0x9, 0x7, 0x2, 0x2, 0x101, 0x106, 0x5, 
    0x16, 0xc, 0x2, 0x102, 0x103, 0x5, 0x16, 0xc, 0x2, 0x103, 0x104, 0x9, 
    0x8, 0x2, 0x2, 0x104, 0x106, 0x3, 0x2, 0x2, 0x2, 0x105, 0x100, 0x3, 
    0x2, 0x2, 0x2, 0x105, 0x102, 0x3, 0x2, 0x2, 0x2, 0x106, 0x21, 0x3, 0x2, 
    0x2, 0x2, 0x107, 0x10c, 0x5, 0x24, 0x13, 0x2, 0x108, 0x109, 0x7, 0x26, 
    0x2, 0x2, 0x109, 0x10b, 0x5, 0x24, 0x13, 0x2, 0x10a, 0x108, 0x3, 0x2, 
    0x2, 0x2, 0x10b, 0x10e, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10a, 0x3, 0x2, 
    0x2, 0x2, 0x10c, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x10d, 0x110, 0x3, 0x2, 
    0x2, 0x2, 0x10e, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x10f, 0x111, 0x7, 0x26, 
    0x2, 0x2, 0x110, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x110, 0x111, 0x3, 0x2, 
    0x2, 0x2, 0x111, 0x23, 0x3, 0x2, 0x2, 0x2, 0x112, 0x114, 0x7, 0x21, 
    0x2, 0x2, 0x113, 0x112, 0x3, 0x2, 0x2, 0x2, 0x113, 0x114, 0x3, 0x2, 
    0x2, 0x2, 0x114, 0x116, 0x3, 0x2, 0x2, 0x2, 0x115, 0x117, 0x5, 0x26, 
    0x14, 0x2, 0x116, 0x115, 0x3, 0x2, 0x2, 0x2, 0x116, 0x117, 0x3, 0x2, 
    0x2, 0x2, 0x117, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x5, 0x20, 
    0x11, 0x2, 0x119, 0x11a, 0x7, 0x25, 0x2, 0x2, 0x11a, 0x11c, 0x3, 0x2, 
    0x2, 0x2, 0x11b, 0x118, 0x3, 0x2, 0x2, 0x2, 0x11b, 0x11c, 0x3, 0x2, 
    0x2, 0x2, 0x11c, 0x11d, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x121, 0x5, 0x3a, 
    0x1e, 0x2, 0x11e, 0x120, 0x7, 0x1e, 0x2, 0x2, 0x11f, 0x11e, 0x3, 0x2, 
    0x2, 0x2, 0x120, 0x123, 0x3, 0x2, 0x2, 0x2, 0x121, 0x11f, 0x3, 0x2, 
    0x2, 0x2, 0x121, 0x122, 0x3, 0x2, 0x2, 0x2, 0x122, 0x127, 0x3, 0x2, 
    0x2, 0x2, 0x123, 0x121, 0x3, 0x2, 0x2, 0x2, 0x124, 0x126, 0x5, 0x28, 
    0x15, 0x2, 0x125, 0x124, 0x3, 0x2, 0x2, 0x2, 0x126, 0x129, 0x3, 0x2, 
    0x2, 0x2, 0x127, 0x125, 0x3, 0x2, 0x2, 0x2, 0x127, 0x128, 0x3, 0x2, 
    0x2, 0x2, 0x128, 0x25, 0x3, 0x2, 0x2, 0x2, 0x129, 0x127, 0x3, 0x2, 0x2, 
    0x2, 0x12a, 0x12c, 0x7, 0x1a, 0x2, 0x2, 0x12b, 0x12d, 0x7, 0x1e, 0x2, 
    0x2, 0x12c, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12d, 0x3, 0x2, 0x2, 
    0x2, 0x12d, 0x130, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x130, 0x7, 0x1e, 0x2, 
    0x2, 0x12f, 0x12a, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x12e, 0x3, 0x2, 0x2, 
    0x2, 0x130, 0x132, 0x3, 0x2, 0x2, 0x2, 0x131, 0x133, 0x7, 0x1e, 0x2, 
    0x2, 0x132, 0x131, 0x3, 0x2, 0x2, 0x2, 0x132, 0x133, 0x3, 0x2, 0x2, 
    0x2, 0x133, 0x134, 0x3, 0x2, 0x2, 0x2, 0x134, 0x135, 0x7, 0x24, 0x2, 
    0x2, 0x135, 0x27, 0x3, 0x2, 0x2, 0x2, 0x136, 0x137, 0x7, 0x25, 0x2, 
    0x2, 0x137, 0x139, 0x7, 0x56, 0x2, 0x2, 0x138, 0x13a, 0x5, 0x26, 0x14, 
    0x2, 0x139, 0x138, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13a, 0x3, 0x2, 0x2, 
    0x2, 0x13a, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x13f, 0x5, 0x3a, 0x1e, 
    0x2, 0x13c, 0x13e, 0x7, 0x1e, 0x2, 0x2, 0x13d, 0x13c, 0x3, 0x2, 0x2, 
    0x2, 0x13e, 0x141, 0x3, 0x2, 0x2, 0x2, 0x13f, 0x13d, 0x3, 0x2, 0x2, 
    0x2, 0x13f, 0x140, 0x3, 0x2, 0x2, 0x2, 0x140, 0x29, 0x3, 0x2, 0x2, 0x2, 
    0x141, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x142, 0x147, 0x5, 0x2c, 0x17, 0x2, 
    0x143, 0x144, 0x7, 0x26, 0x2, 0x2, 0x144, 0x146, 0x5, 0x2c, 0x17, 0x2, 
    0x145, 0x143, 0x3, 0x2, 0x2, 0x2, 0x146, 0x149, 0x3, 0x2, 0x2, 0x2, 
    0x147, 0x145, 0x3, 0x2, 0x2, 0x2, 0x147, 0x148, 0x3, 0x2, 0x2, 0x2, 
    0x148, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x149, 0x147, 0x3, 0x2, 0x2, 0x2, 
    0x14a, 0x14c, 0x7, 0x26, 0x2, 0x2, 0x14b, 0x14a, 0x3, 0x2, 0x2, 0x2, 
    0x14b, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x14d, 
    0x14f, 0x7, 0x21, 0x2, 0x2, 0x14e, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x14e, 
    0x14f, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x150, 0x3, 0x2, 0x2, 0x2, 0x150, 
    0x151, 0x5, 0x3a, 0x1e, 0x2, 0x151, 0x15b, 0x7, 0x25, 0x2, 0x2, 0x152, 
    0x156, 0x7, 0x57, 0x2, 0x2, 0x153, 0x155, 0x7, 0x1e, 0x2, 0x2, 0x154, 
    0x153, 0x3, 0x2, 0x2, 0x2, 0x155, 0x158, 0x3, 0x2, 0x2, 0x2, 0x156, 
    0x154, 0x3, 0x2, 0x2, 0x2, 0x156, 0x157, 0x3, 0x2, 0x2, 0x2, 0x157, 
    0x15c, 0x3, 0x2, 0x2, 0x2, 0x158, 0x156, 0x3, 0x2, 0x2, 0x2, 0x159, 
    0x15a, 0x7, 0x58, 0x2, 0x2, 0x15a, 0x15c, 0x5, 0x24, 0x13, 0x2, 0x15b, 
    0x152, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x159, 0x3, 0x2, 0x2, 0x2, 0x15c, 
    0x2d, 0x3, 0x2, 0x2, 0x2, 0x15d, 0x162, 0x5, 0x30, 0x19, 0x2, 0x15e, 
    0x15f, 0x7, 0x26, 0x2, 0x2, 0x15f, 0x161, 0x5, 0x30, 0x19, 0x2, 0x160, 
    0x15e, 0x3, 0x2, 0x2, 0x2, 0x161, 0x164, 0x3, 0x2, 0x2, 0x2, 0x162, 
    0x160, 0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x3, 0x2, 0x2, 0x2, 0x163, 
    0x166, 0x3, 0x2, 0x2, 0x2, 0x164, 0x162, 0x3, 0x2, 0x2, 0x2, 0x165, 
    0x167, 0x7, 0x26, 0x2, 0x2, 0x166, 0x165, 0x3, 0x2, 0x2, 0x2, 0x166, 
    0x167, 0x3, 0x2, 0x2, 0x2, 0x167, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x168, 0x16a, 
    0x7, 0x21, 0x2, 0x2, 0x169, 0x168, 0x3, 0x2, 0x2, 0x2, 0x169, 0x16a, 
    0x3, 0x2, 0x2, 0x2, 0x16a, 0x16c, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16d, 
    0x5, 0x26, 0x14, 0x2, 0x16c, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16d, 
    0x3, 0x2, 0x2, 0x2, 0x16d, 0x171, 0x3, 0x2, 0x2, 0x2, 0x16e, 0x172, 
    0x7, 0x59, 0x2, 0x2, 0x16f, 0x172, 0x7, 0x5a, 0x2, 0x2, 0x170, 0x172, 
    0x5, 0x3a, 0x1e, 0x2, 0x171, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x171, 0x16f, 
    0x3, 0x2, 0x2, 0x2, 0x171, 0x170, 0x3, 0x2, 0x2, 0x2, 0x172, 0x174, 
    0x3, 0x2, 0x2, 0x2, 0x173, 0x175, 0x7, 0x3e, 0x2, 0x2, 0x174, 0x173, 
    0x3, 0x2, 0x2, 0x2, 0x174, 0x175, 0x3, 0x2, 0x2, 0x2, 0x175, 0x179, 
    0x3, 0x2, 0x2, 0x2, 0x176, 0x178, 0x7, 0x1e, 0x2, 0x2, 0x177, 0x176, 
    0x3, 0x2, 0x2, 0x2, 0x178, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x179, 0x177, 
    0x3, 0x2, 0x2, 0x2, 0x179, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x17a, 0x31, 0x3, 
    0x2, 0x2, 0x2, 0x17b, 0x179, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x17d, 0x7, 
    0x1a, 0x2, 0x2, 0x17d, 0x17f, 0x5, 0x14, 0xb, 0x2, 0x17e, 0x180, 0x7, 
    0x1e, 0x2, 0x2, 0x17f, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x180, 0x3, 
    0x2, 0x2, 0x2, 0x180, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x181, 0x18a, 0x7, 
    0x28, 0x2, 0x2, 0x182, 0x187, 0x5, 0x34, 0x1b, 0x2, 0x183, 0x184, 0x7, 
    0x25, 0x2, 0x2, 0x184, 0x186, 0x5, 0x34, 0x1b, 0x2, 0x185, 0x183, 0x3, 
    0x2, 0x2, 0x2, 0x186, 0x189, 0x3, 0x2, 0x2, 0x2, 0x187, 0x185, 0x3, 
    0x2, 0x2, 0x2, 0x187, 0x188, 0x3, 0x2, 0x2, 0x2, 0x188, 0x18b, 0x3, 
    0x2, 0x2, 0x2, 0x189, 0x187, 0x3, 0x2, 0x2, 0x2, 0x18a, 0x182, 0x3, 
    0x2, 0x2, 0x2, 0x18a, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x18b, 0x18c, 0x3, 
    0x2, 0x2, 0x2, 0x18c, 0x18e, 0x7, 0x29, 0x2, 0x2, 0x18d, 0x181, 0x3, 
    0x2, 0x2, 0x2, 0x18d, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x33, 0x3, 0x2, 
    0x2, 0x2, 0x18f, 0x194, 0x7, 0x1a, 0x2, 0x2, 0x190, 0x191, 0x7, 0x2a, 
    0x2, 0x2, 0x191, 0x192, 0x5, 0x16, 0xc, 0x2, 0x192, 0x193, 0x7, 0x2b, 
    0x2, 0x2, 0x193, 0x195, 0x3, 0x2, 0x2, 0x2, 0x194, 0x190, 0x3, 0x2, 
    0x2, 0x2, 0x194, 0x195, 0x3, 0x2, 0x2, 0x2, 0x195, 0x196, 0x3, 0x2, 
    0x2, 0x2, 0x196, 0x199, 0x7, 0x31, 0x2, 0x2, 0x197, 0x19a, 0x7, 0x23, 
    0x2, 0x2, 0x198, 0x19a, 0x5, 0x3a, 0x1e, 0x2, 0x199, 0x197, 0x3, 0x2, 
    0x2, 0x2, 0x199, 0x198, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x35, 0x3, 0x2, 0x2, 
    0x2, 0x19b, 0x19e, 0x5, 0x38, 0x1d, 0x2, 0x19c, 0x19d, 0x7, 0x65, 0x2, 
    0x2, 0x19d, 0x19f, 0x5, 0x14, 0xb, 0x2, 0x19e, 0x19c, 0x3, 0x2, 0x2, 
    0x2, 0x19e, 0x19f, 0x3, 0x2, 0x2, 0x2, 0x19f, 0x1a4, 0x3, 0x2, 0x2, 
    0x2, 0x1a0, 0x1a1, 0x7, 0x2a, 0x2, 0x2, 0x1a1, 0x1a2, 0x5, 0x16, 0xc, 
    0x2, 0x1a2, 0x1a3, 0x7, 0x2b, 0x2, 0x2, 0x1a3, 0x1a5, 0x3, 0x2, 0x2, 
    0x2, 0x1a4, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x3, 0x2, 0x2, 
    0x2, 0x1a5, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1aa, 0x7, 0x1a, 0x2, 
    0x2, 0x1a7, 0x1a8, 0x7, 0x25, 0x2, 0x2, 0x1a8, 0x1a9, 0x7, 0x66, 0x2, 
    0x2, 0x1a9, 0x1ab, 0x7, 0x1b, 0x2, 0x2, 0x1aa, 0x1a7, 0x3, 0x2, 0x2, 
    0x2, 0x1aa, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x37, 0x3, 0x2, 0x2, 0x2, 
    0x1ac, 0x1b1, 0x7, 0x1a, 0x2, 0x2, 0x1ad, 0x1ae, 0x7, 0x2c, 0x2, 0x2, 
    0x1ae, 0x1b0, 0x7, 0x1a, 0x2, 0x2, 0x1af, 0x1ad, 0x3, 0x2, 0x2, 0x2, 
    0x1b0, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1af, 0x3, 0x2, 0x2, 0x2, 
    0x1b1, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b2, 0x39, 0x3, 0x2, 0x2, 0x2, 0x1b3, 
    0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1b5, 0x7, 0x35, 0x2, 0x2, 0x1b5, 
    0x1b6, 0x5, 0x3a, 0x1e, 0x2, 0x1b6, 0x1b7, 0x7, 0x36, 0x2, 0x2, 0x1b7, 
    0x1b8, 0x5, 0x3a, 0x1e, 0x2, 0x1b8, 0x1b9, 0x7, 0x37, 0x2, 0x2, 0x1b9, 
    0x1ba, 0x5, 0x3a, 0x1e, 0x2, 0x1ba, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bb, 
    0x1bd, 0x5, 0x3c, 0x1f, 0x2, 0x1bc, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1bc, 
    0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c3, 
    0x5, 0x3e, 0x20, 0x2, 0x1bf, 0x1c0, 0x7, 0x32, 0x2, 0x2, 0x1c0, 0x1c2, 
    0x5, 0x3e, 0x20, 0x2, 0x1c1, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c5, 
    0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c4, 
    0x3, 0x2, 0x2, 0x2, 0x1c4, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x1c3, 0x3, 
    0x2, 0x2, 0x2, 0x1c6, 0x1cb, 0x5, 0x40, 0x21, 0x2, 0x1c7, 0x1c8, 0x7, 
    0x33, 0x2, 0x2, 0x1c8, 0x1ca, 0x5, 0x40, 0x21, 0x2, 0x1c9, 0x1c7, 0x3, 
    0x2, 0x2, 0x2, 0x1ca, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1c9, 0x3, 
    0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x3f, 0x3, 0x2, 
    0x2, 0x2, 0x1cd, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cf, 0x7, 0x34, 
    0x2, 0x2, 0x1cf, 0x1d2, 0x5, 0x40, 0x21, 0x2, 0x1d0, 0x1d2, 0x5, 0x42, 
    0x22, 0x2, 0x1d1, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d0, 0x3, 0x2, 
    0x2, 0x2, 0x1d2, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d5, 0x5, 0x4a, 
    0x26, 0x2, 0x1d4, 0x1d6, 0x5, 0x44, 0x23, 0x2, 0x1d5, 0x1d4, 0x3, 0x2, 
    0x2, 0x2, 0x1d5, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d9, 0x3, 0x2, 
    0x2, 0x2, 0x1d7, 0x1d9, 0x5, 0x44, 0x23, 0x2, 0x1d8, 0x1d3, 0x3, 0x2, 
    0x2, 0x2, 0x1d8, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x43, 0x3, 0x2, 0x2, 
    0x2, 0x1da, 0x1db, 0x7, 0x38, 0x2, 0x2, 0x1db, 0x1e7, 0x5, 0x46, 0x24, 
    0x2, 0x1dc, 0x1dd, 0x7, 0x1b, 0x2, 0x2, 0x1dd, 0x1e7, 0x7, 0x39, 0x2, 
    0x2, 0x1de, 0x1df, 0x7, 0x3c, 0x2, 0x2, 0x1df, 0x1e7, 0x7, 0x1e, 0x2, 
    0x2, 0x1e0, 0x1e1, 0x7, 0x3d, 0x2, 0x2, 0x1e1, 0x1e2, 0x7, 0x1a, 0x2, 
    0x2, 0x1e2, 0x1e7, 0x7, 0x3e, 0x2, 0x2, 0x1e3, 0x1e4, 0x7, 0x3f, 0x2, 
    0x2, 0x1e4, 0x1e7, 0x7, 0x1a, 0x2, 0x2, 0x1e5, 0x1e7, 0x5, 0x48, 0x25, 
    0x2, 0x1e6, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1dc, 0x3, 0x2, 0x2, 
    0x2, 0x1e6, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e0, 0x3, 0x2, 0x2, 
    0x2, 0x1e6, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e5, 0x3, 0x2, 0x2, 
    0x2, 0x1e7, 0x45, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1e9, 0x7, 0x1b, 0x2, 
    0x2, 0x1e9, 0x1ea, 0x7, 0x3a, 0x2, 0x2, 0x1ea, 0x1eb, 0x7, 0x28, 0x2, 
    0x2, 0x1eb, 0x1ec, 0x7, 0x1a, 0x2, 0x2, 0x1ec, 0x1fd, 0x7, 0x29, 0x2, 
    0x2, 0x1ed, 0x1ee, 0x7, 0x3a, 0x2, 0x2, 0x1ee, 0x1ef, 0x7, 0x1b, 0x2, 
    0x2, 0x1ef, 0x1f0, 0x7, 0x28, 0x2, 0x2, 0x1f0, 0x1f1, 0x7, 0x1a, 0x2, 
    0x2, 0x1f1, 0x1fd, 0x7, 0x29, 0x2, 0x2, 0x1f2, 0x1fa, 0x5, 0x4a, 0x26, 
    0x2, 0x1f3, 0x1fb, 0x7, 0x39, 0x2, 0x2, 0x1f4, 0x1f5, 0x7, 0x27, 0x2, 
    0x2, 0x1f5, 0x1f7, 0x5, 0x4a, 0x26, 0x2, 0x1f6, 0x1f4, 0x3, 0x2, 0x2, 
    0x2, 0x1f7, 0x1f8, 0x3, 0x2, 0x2, 0x2, 0x1f8, 0x1f6, 0x3, 0x2, 0x2, 
    0x2, 0x1f8, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1fb, 0x3, 0x2, 0x2, 
    0x2, 0x1fa, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1f6, 0x3, 0x2, 0x2, 
    0x2, 0x1fa, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1fd, 0x3, 0x2, 0x2, 
    0x2, 0x1fc, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1ed, 0x3, 0x2, 0x2, 
    0x2, 0x1fc, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1fd, 0x47, 0x3, 0x2, 0x2, 0x2, 
    0x1fe, 0x1ff, 0x7, 0x40, 0x2, 0x2, 0x1ff, 0x209, 0x5, 0x4a, 0x26, 0x2, 
    0x200, 0x201, 0x7, 0x3d, 0x2, 0x2, 0x201, 0x202, 0x7, 0x41, 0x2, 0x2, 
    0x202, 0x203, 0x7, 0x1b, 0x2, 0x2, 0x203, 0x204, 0x7, 0x1b, 0x2, 0x2, 
    0x204, 0x20a, 0x7, 0x42, 0x2, 0x2, 0x205, 0x206, 0x7, 0x43, 0x2, 0x2, 
    0x206, 0x207, 0x7, 0x1b, 0x2, 0x2, 0x207, 0x208, 0x7, 0x44, 0x2, 0x2, 
    0x208, 0x20a, 0x7, 0x1b, 0x2, 0x2, 0x209, 0x200, 0x3, 0x2, 0x2, 0x2, 
    0x209, 0x205, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x20b, 0x3, 0x2, 0x2, 0x2, 
    0x20b, 0x20c, 0x7, 0x25, 0x2, 0x2, 0x20c, 0x20d, 0x7, 0x45, 0x2, 0x2, 
    0x20d, 0x49, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x211, 0x5, 0x4c, 0x27, 0x2, 
    0x20f, 0x210, 0x7, 0x3b, 0x2, 0x2, 0x210, 0x212, 0x5, 0x4c, 0x27, 0x2, 
    0x211, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x211, 0x212, 0x3, 0x2, 0x2, 0x2, 
    0x212, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x213, 0x218, 0x5, 0x4e, 0x28, 0x2, 
    0x214, 0x215, 0x9, 0x9, 0x2, 0x2, 0x215, 0x217, 0x5, 0x4e, 0x28, 0x2, 
    0x216, 0x214, 0x3, 0x2, 0x2, 0x2, 0x217, 0x21a, 0x3, 0x2, 0x2, 0x2, 
    0x218, 0x216, 0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x3, 0x2, 0x2, 0x2, 
    0x219, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x218, 0x3, 0x2, 0x2, 0x2, 0x21b, 
    0x220, 0x5, 0x50, 0x29, 0x2, 0x21c, 0x21d, 0x9, 0xa, 0x2, 0x2, 0x21d, 
    0x21f, 0x5, 0x50, 0x29, 0x2, 0x21e, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21f, 
    0x222, 0x3, 0x2, 0x2, 0x2, 0x220, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x220, 
    0x221, 0x3, 0x2, 0x2, 0x2, 0x221, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x222, 0x220, 
    0x3, 0x2, 0x2, 0x2, 0x223, 0x224, 0x7, 0x2e, 0x2, 0x2, 0x224, 0x227, 
    0x5, 0x50, 0x29, 0x2, 0x225, 0x227, 0x5, 0x52, 0x2a, 0x2, 0x226, 0x223, 
    0x3, 0x2, 0x2, 0x2, 0x226, 0x225, 0x3, 0x2, 0x2, 0x2, 0x227, 0x51, 0x3, 
    0x2, 0x2, 0x2, 0x228, 0x241, 0x7, 0x1b, 0x2, 0x2, 0x229, 0x241, 0x7, 
    0x1c, 0x2, 0x2, 0x22a, 0x241, 0x7, 0x1d, 0x2, 0x2, 0x22b, 0x241, 0x7, 
    0x1e, 0x2, 0x2, 0x22c, 0x241, 0x7, 0x22, 0x2, 0x2, 0x22d, 0x241, 0x7, 
    0x1a, 0x2, 0x2, 0x22e, 0x241, 0x5, 0x54, 0x2b, 0x2, 0x22f, 0x241, 0x5, 
    0x56, 0x2c, 0x2, 0x230, 0x241, 0x7, 0x54, 0x2, 0x2, 0x231, 0x241, 0x7, 
    0x55, 0x2, 0x2, 0x232, 0x241, 0x5, 0x58, 0x2d, 0x2, 0x233, 0x241, 0x5, 
    0x5a, 0x2e, 0x2, 0x234, 0x241, 0x5, 0x5c, 0x2f, 0x2, 0x235, 0x236, 0x7, 
    0x4b, 0x2, 0x2, 0x236, 0x241, 0x5, 0x38, 0x1d, 0x2, 0x237, 0x238, 0x9, 
    0xb, 0x2, 0x2, 0x238, 0x241, 0x9, 0x2, 0x2, 0x2, 0x239, 0x23a, 0x7, 
    0x4e, 0x2, 0x2, 0x23a, 0x241, 0x7, 0x1e, 0x2, 0x2, 0x23b, 0x23c, 0x7, 
    0x28, 0x2, 0x2, 0x23c, 0x23d, 0x5, 0x3a, 0x1e, 0x2, 0x23d, 0x23e, 0x7, 
    0x29, 0x2, 0x2, 0x23e, 0x241, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x241, 0x7, 
    0x67, 0x2, 0x2, 0x240, 0x228, 0x3, 0x2, 0x2, 0x2, 0x240, 0x229, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x240, 0x22b, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x240, 0x22d, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x240, 0x22f, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x230, 0x3, 0x2, 0x2, 0x2, 0x240, 0x231, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x232, 0x3, 0x2, 0x2, 0x2, 0x240, 0x233, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x234, 0x3, 0x2, 0x2, 0x2, 0x240, 0x235, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x237, 0x3, 0x2, 0x2, 0x2, 0x240, 0x239, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x23b, 0x3, 0x2, 0x2, 0x2, 0x240, 0x23f, 0x3, 
    0x2, 0x2, 0x2, 0x241, 0x53, 0x3, 0x2, 0x2, 0x2, 0x242, 0x243, 0x7, 0x1a, 
    0x2, 0x2, 0x243, 0x244, 0x7, 0x2a, 0x2, 0x2, 0x244, 0x249, 0x7, 0x1a, 
    0x2, 0x2, 0x245, 0x246, 0x7, 0x25, 0x2, 0x2, 0x246, 0x248, 0x7, 0x1a, 
    0x2, 0x2, 0x247, 0x245, 0x3, 0x2, 0x2, 0x2, 0x248, 0x24b, 0x3, 0x2, 
    0x2, 0x2, 0x249, 0x247, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24a, 0x3, 0x2, 
    0x2, 0x2, 0x24a, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24b, 0x249, 0x3, 0x2, 
    0x2, 0x2, 0x24c, 0x24d, 0x7, 0x2b, 0x2, 0x2, 0x24d, 0x55, 0x3, 0x2, 
    0x2, 0x2, 0x24e, 0x24f, 0x7, 0x1a, 0x2, 0x2, 0x24f, 0x265, 0x7, 0x4f, 
    0x2, 0x2, 0x250, 0x252, 0x7, 0x1a, 0x2, 0x2, 0x251, 0x253, 0x7, 0x1b, 
    0x2, 0x2, 0x252, 0x251, 0x3, 0x2, 0x2, 0x2, 0x252, 0x253, 0x3, 0x2, 
    0x2, 0x2, 0x253, 0x254, 0x3, 0x2, 0x2, 0x2, 0x254, 0x255, 0x7, 0x38, 
    0x2, 0x2, 0x255, 0x258, 0x7, 0x1b, 0x2, 0x2, 0x256, 0x257, 0x7, 0x51, 
    0x2, 0x2, 0x257, 0x259, 0x7, 0x1b, 0x2, 0x2, 0x258, 0x256, 0x3, 0x2, 
    0x2, 0x2, 0x258, 0x259, 0x3, 0x2, 0x2, 0x2, 0x259, 0x25a, 0x3, 0x2, 
    0x2, 0x2, 0x25a, 0x262, 0x7, 0x50, 0x2, 0x2, 0x25b, 0x25c, 0x7, 0x25, 
    0x2, 0x2, 0x25c, 0x25d, 0x7, 0x52, 0x2, 0x2, 0x25d, 0x25f, 0x7, 0x38, 
    0x2, 0x2, 0x25e, 0x260, 0x7, 0x53, 0x2, 0x2, 0x25f, 0x25e, 0x3, 0x2, 
    0x2, 0x2, 0x25f, 0x260, 0x3, 0x2, 0x2, 0x2, 0x260, 0x261, 0x3, 0x2, 
    0x2, 0x2, 0x261, 0x263, 0x7, 0x1b, 0x2, 0x2, 0x262, 0x25b, 0x3, 0x2, 
    0x2, 0x2, 0x262, 0x263, 0x3, 0x2, 0x2, 0x2, 0x263, 0x265, 0x3, 0x2, 
    0x2, 0x2, 0x264, 0x24e, 0x3, 0x2, 0x2, 0x2, 0x264, 0x250, 0x3, 0x2, 
    0x2, 0x2, 0x265, 0x57, 0x3, 0x2, 0x2, 0x2, 0x266, 0x267, 0x7, 0x46, 
    0x2, 0x2, 0x267, 0x268, 0x7, 0x28, 0x2, 0x2, 0x268, 0x26d, 0x7, 0x1a, 
    0x2, 0x2, 0x269, 0x26a, 0x7, 0x27, 0x2, 0x2, 0x26a, 0x26c, 0x7, 0x1a, 
    0x2, 0x2, 0x26b, 0x269, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26f, 0x3, 0x2, 
    0x2, 0x2, 0x26d, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x26e, 0x3, 0x2, 
    0x2, 0x2, 0x26e, 0x272, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x26d, 0x3, 0x2, 
    0x2, 0x2, 0x270, 0x271, 0x7, 0x24, 0x2, 0x2, 0x271, 0x273, 0x5, 0x3a, 
    0x1e, 0x2, 0x272, 0x270, 0x3, 0x2, 0x2, 0x2, 0x272, 0x273, 0x3, 0x2, 
    0x2, 0x2, 0x273, 0x277, 0x3, 0x2, 0x2, 0x2, 0x274, 0x275, 0x7, 0x25, 
    0x2, 0x2, 0x275, 0x276, 0x7, 0x48, 0x2, 0x2, 0x276, 0x278, 0x5, 0x3a, 
    0x1e, 0x2, 0x277, 0x274, 0x3, 0x2, 0x2, 0x2, 0x277, 0x278, 0x3, 0x2, 
    0x2, 0x2, 0x278, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x279, 0x27a, 0x7, 0x25, 
    0x2, 0x2, 0x27a, 0x27b, 0x7, 0x49, 0x2, 0x2, 0x27b, 0x27d, 0x5, 0x3a, 
    0x1e, 0x2, 0x27c, 0x279, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x27d, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x27e, 0x27f, 0x7, 0x29, 
    0x2, 0x2, 0x27f, 0x59, 0x3, 0x2, 0x2, 0x2, 0x280, 0x281, 0x7, 0x47, 
    0x2, 0x2, 0x281, 0x282, 0x7, 0x28, 0x2, 0x2, 0x282, 0x287, 0x5, 0x3a, 
    0x1e, 0x2, 0x283, 0x284, 0x7, 0x25, 0x2, 0x2, 0x284, 0x286, 0x5, 0x3a, 
    0x1e, 0x2, 0x285, 0x283, 0x3, 0x2, 0x2, 0x2, 0x286, 0x289, 0x3, 0x2, 
    0x2, 0x2, 0x287, 0x285, 0x3, 0x2, 0x2, 0x2, 0x287, 0x288, 0x3, 0x2, 
    0x2, 0x2, 0x288, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x289, 0x287, 0x3, 0x2, 
    0x2, 0x2, 0x28a, 0x28b, 0x7, 0x29, 0x2, 0x2, 0x28b, 0x5b, 0x3, 0x2, 
    0x2, 0x2, 0x28c, 0x28d, 0x7, 0x4a, 0x2, 0x2, 0x28d, 0x28e, 0x7, 0x1b, 
    0x2, 0x2, 0x28e, 0x28f, 0x7, 0x28, 0x2, 0x2, 0x28f, 0x294, 0x5, 0x3a, 
    0x1e, 0x2, 0x290, 0x291, 0x7, 0x26, 0x2, 0x2, 0x291, 0x293, 0x5, 0x3a, 
    0x1e, 0x2, 0x292, 0x290, 0x3, 0x2, 0x2, 0x2, 0x293, 0x296, 0x3, 0x2, 
    0x2, 0x2, 0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 0x3, 0x2, 
    0x2, 0x2, 0x295, 0x297, 0x3, 0x2, 0x2, 0x2, 0x296, 0x294, 0x3, 0x2, 
    0x2, 0x2, 0x297, 0x298, 0x7, 0x29, 0x2, 0x2, 0x298, 0x5d, 0x3, 0x2, 
    0x2, 0x2, 0x57, 0x61, 0x69, 0x6f, 0x72, 0x7a, 0x80, 0x89, 0x93, 0x9b, 
    0xab, 0xb0, 0xb2, 0xba, 0xc9, 0xd0, 0xd7, 0xe2, 0xe6, 0xec, 0xf2, 0xf7, 
    0xf9, 0x105, 0x10c, 0x110, 0x113, 0x116, 0x11b, 0x121, 0x127, 0x12c, 
    0x12f, 0x132, 0x139, 0x13f, 0x147, 0x14b, 0x14e, 0x156, 0x15b, 0x162, 
    0x166, 0x169, 0x16c, 0x171, 0x174, 0x179, 0x17f, 0x187, 0x18a, 0x18d, 
    0x194, 0x199, 0x19e, 0x1a4, 0x1aa, 0x1b1, 0x1bc, 0x1c3, 0x1cb, 0x1d1, 
    0x1d5, 0x1d8, 0x1e6, 0x1f8, 0x1fa, 0x1fc, 0x209, 0x211, 0x218, 0x220, 
    0x226, 0x240, 0x249, 0x252, 0x258, 0x25f, 0x262, 0x264, 0x26d, 0x272, 
    0x277, 0x27c, 0x287, 0x294, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

