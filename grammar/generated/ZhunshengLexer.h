
// Generated from ZhunshengLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"




class  ZhunshengLexer : public antlr4::Lexer {
public:
  enum {
    BLANK = 1, COMMENT = 2, WORD = 3, HAN = 4, NUMERAL = 5, CODE = 6, LOCATOR = 7, 
    QUOTED = 8, NAMED = 9, UNCLOSED = 10, STRAY = 11, PERCENT = 12, COMPARE = 13, 
    ODD = 14, PLUS = 15, MINUS = 16, STAR = 17, SLASH = 18, DOT = 19, COLON = 20, 
    COMMA = 21, SEMI = 22, LIST = 23, STOP = 24, LP = 25, RP = 26, LB = 27, 
    RB = 28, BAR = 29, OTHER = 30
  };

  ZhunshengLexer(antlr4::CharStream *input);
  ~ZhunshengLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

