
// Generated from Zhunsheng.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"




class  Zhunsheng : public antlr4::Parser {
public:
  enum {
    END = 1, HEAD = 2, ROW = 3, BAR = 4, TEXT_LABEL = 5, NAMES_LABEL = 6, 
    TYPE_LABEL = 7, CITES_LABEL = 8, VALUES_LABEL = 9, NUMBER_LABEL = 10, 
    BOUND_LABEL = 11, EXPR_LABEL = 12, MUST_LABEL = 13, UNLESS_LABEL = 14, 
    READINGS_LABEL = 15, PLACE_LABEL = 16, FAN_LABEL = 17, DUE_LABEL = 18, 
    DATE_LABEL = 19, IN_FORCE_LABEL = 20, GIVEN_LABEL = 21, CENSUS_LABEL = 22, 
    EXPECT_LABEL = 23, NAME = 24, NUMBER = 25, DATE = 26, PERIOD = 27, QUOTE = 28, 
    TEXT = 29, CITATION = 30, ORDINAL = 31, TRUTH = 32, STATE = 33, COLON = 34, 
    COMMA = 35, SEMI = 36, LIST = 37, LP = 38, RP = 39, LB = 40, RB = 41, 
    DOT = 42, PLUS = 43, MINUS = 44, STAR = 45, SLASH = 46, ASSIGN = 47, 
    OR = 48, AND = 49, NOT = 50, IF = 51, THEN = 52, ELSE = 53, COMPARATOR = 54, 
    BOUND = 55, ABOUT = 56, SHARE_OF = 57, MATCHES = 58, BY_READING = 59, 
    HOLD = 60, READ_AS = 61, IN_PROPORTION = 62, EACH = 63, SUPPLY = 64, 
    RATE = 65, PER = 66, ROUNDING = 67, QUANTIFIER = 68, FUNCTION = 69, 
    WHERE = 70, WEIGHT = 71, AT_LEAST_OF = 72, CONFORMS = 73, ATTESTED = 74, 
    FOUND = 75, JUDGED = 76, ALL_MET = 77, MET = 78, OF = 79, REST = 80, 
    OF_STANDARD = 81, ITEM = 82, ITEM_MET = 83, AMONG = 84, NOT_APPLICABLE = 85, 
    MUST = 86, UNLIMITED = 87, NEVER = 88, NONE = 89, UNTIL = 90, BY = 91, 
    BEFORE = 92, BEFORE_END = 93, BELOW = 94, UNKNOWN = 95, BETWEEN = 96, 
    TO = 97, KNOWN_AS = 98, AT = 99, SHORT = 100, UNREADABLE = 101
  };

  enum {
    RuleFile = 0, RuleLine = 1, RuleHead = 2, RuleRow = 3, RuleCell = 4, 
    RuleLabel = 5, RuleNames = 6, RuleWord = 7, RuleValue = 8, RuleCode = 9, 
    RuleMoment = 10, RuleCitations = 11, RuleCitation = 12, RuleInForce = 13, 
    RuleWindow = 14, RuleDue = 15, RuleRequirements = 16, RuleRequirement = 17, 
    RuleCalled = 18, RuleAmong = 19, RuleProvisos = 20, RuleProviso = 21, 
    RuleAlternatives = 22, RuleAlternative = 23, RuleGiven = 24, RuleAssignment = 25, 
    RuleExpected = 26, RulePath = 27, RuleExpr = 28, RuleDisjunction = 29, 
    RuleConjunction = 30, RuleNegation = 31, RuleComparison = 32, RuleTail = 33, 
    RuleTarget = 34, RuleRate = 35, RuleShare = 36, RuleSum = 37, RuleProduct = 38, 
    RuleUnary = 39, RulePrimary = 40, RuleLookup = 41, RuleTableMet = 42, 
    RuleQuantifier = 43, RuleFunction = 44, RuleAtLeastOf = 45
  };

  Zhunsheng(antlr4::TokenStream *input);
  ~Zhunsheng();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class LineContext;
  class HeadContext;
  class RowContext;
  class CellContext;
  class LabelContext;
  class NamesContext;
  class WordContext;
  class ValueContext;
  class CodeContext;
  class MomentContext;
  class CitationsContext;
  class CitationContext;
  class InForceContext;
  class WindowContext;
  class DueContext;
  class RequirementsContext;
  class RequirementContext;
  class CalledContext;
  class AmongContext;
  class ProvisosContext;
  class ProvisoContext;
  class AlternativesContext;
  class AlternativeContext;
  class GivenContext;
  class AssignmentContext;
  class ExpectedContext;
  class PathContext;
  class ExprContext;
  class DisjunctionContext;
  class ConjunctionContext;
  class NegationContext;
  class ComparisonContext;
  class TailContext;
  class TargetContext;
  class RateContext;
  class ShareContext;
  class SumContext;
  class ProductContext;
  class UnaryContext;
  class PrimaryContext;
  class LookupContext;
  class TableMetContext;
  class QuantifierContext;
  class FunctionContext;
  class AtLeastOfContext; 

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    std::vector<LineContext *> line();
    LineContext* line(size_t i);

   
  };

  FileContext* file();

  class  LineContext : public antlr4::ParserRuleContext {
  public:
    LineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *END();
    HeadContext *head();
    LabelContext *label();
    RowContext *row();

   
  };

  LineContext* line();

  class  HeadContext : public antlr4::ParserRuleContext {
  public:
    HeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *HEAD();
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *QUOTE();

   
  };

  HeadContext* head();

  class  RowContext : public antlr4::ParserRuleContext {
  public:
    RowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ROW();
    std::vector<CellContext *> cell();
    CellContext* cell(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);

   
  };

  RowContext* row();

  class  CellContext : public antlr4::ParserRuleContext {
  public:
    CellContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEXT();
    antlr4::tree::TerminalNode *COMPARATOR();
    ExprContext *expr();

   
  };

  CellContext* cell();

  class  LabelContext : public antlr4::ParserRuleContext {
  public:
    LabelContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEXT_LABEL();
    antlr4::tree::TerminalNode *TEXT();
    antlr4::tree::TerminalNode *NAMES_LABEL();
    NamesContext *names();
    antlr4::tree::TerminalNode *TYPE_LABEL();
    std::vector<antlr4::tree::TerminalNode *> NAME();
    antlr4::tree::TerminalNode* NAME(size_t i);
    antlr4::tree::TerminalNode *CITES_LABEL();
    CitationsContext *citations();
    antlr4::tree::TerminalNode *VALUES_LABEL();
    std::vector<ValueContext *> value();
    ValueContext* value(size_t i);
    std::vector<antlr4::tree::TerminalNode *> LIST();
    antlr4::tree::TerminalNode* LIST(size_t i);
    antlr4::tree::TerminalNode *NUMBER_LABEL();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *BOUND_LABEL();
    antlr4::tree::TerminalNode *NONE();
    ExprContext *expr();
    antlr4::tree::TerminalNode *EXPR_LABEL();
    antlr4::tree::TerminalNode *MUST_LABEL();
    RequirementsContext *requirements();
    antlr4::tree::TerminalNode *UNLESS_LABEL();
    ProvisosContext *provisos();
    antlr4::tree::TerminalNode *READINGS_LABEL();
    AlternativesContext *alternatives();
    antlr4::tree::TerminalNode *PLACE_LABEL();
    CodeContext *code();
    antlr4::tree::TerminalNode *BELOW();
    antlr4::tree::TerminalNode *FAN_LABEL();
    antlr4::tree::TerminalNode *LP();
    antlr4::tree::TerminalNode *RP();
    antlr4::tree::TerminalNode *DUE_LABEL();
    DueContext *due();
    antlr4::tree::TerminalNode *DATE_LABEL();
    MomentContext *moment();
    antlr4::tree::TerminalNode *IN_FORCE_LABEL();
    InForceContext *inForce();
    antlr4::tree::TerminalNode *GIVEN_LABEL();
    GivenContext *given();
    antlr4::tree::TerminalNode *CENSUS_LABEL();
    antlr4::tree::TerminalNode *EXPECT_LABEL();
    ExpectedContext *expected();

   
  };

  LabelContext* label();

  class  NamesContext : public antlr4::ParserRuleContext {
  public:
    NamesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<WordContext *> word();
    WordContext* word(size_t i);
    std::vector<antlr4::tree::TerminalNode *> LIST();
    antlr4::tree::TerminalNode* LIST(size_t i);

   
  };

  NamesContext* names();

  class  WordContext : public antlr4::ParserRuleContext {
  public:
    WordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *QUOTE();

   
  };

  WordContext* word();

  class  ValueContext : public antlr4::ParserRuleContext {
  public:
    ValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *QUOTE();

   
  };

  ValueContext* value();

  class  CodeContext : public antlr4::ParserRuleContext {
  public:
    CodeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *NAME();

   
  };

  CodeContext* code();

  class  MomentContext : public antlr4::ParserRuleContext {
  public:
    MomentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *PERIOD();
    antlr4::tree::TerminalNode *NUMBER();

   
  };

  MomentContext* moment();

  class  CitationsContext : public antlr4::ParserRuleContext {
  public:
    CitationsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<CitationContext *> citation();
    CitationContext* citation(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);
    std::vector<antlr4::tree::TerminalNode *> LIST();
    antlr4::tree::TerminalNode* LIST(size_t i);

   
  };

  CitationsContext* citations();

  class  CitationContext : public antlr4::ParserRuleContext {
  public:
    CitationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CITATION();
    antlr4::tree::TerminalNode *NAME();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);

   
  };

  CitationContext* citation();

  class  InForceContext : public antlr4::ParserRuleContext {
  public:
    InForceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *COMMA();
    WindowContext *window();
    MomentContext *moment();
    antlr4::tree::TerminalNode *KNOWN_AS();

   
  };

  InForceContext* inForce();

  class  WindowContext : public antlr4::ParserRuleContext {
  public:
    WindowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<MomentContext *> moment();
    MomentContext* moment(size_t i);
    antlr4::tree::TerminalNode *TO();

   
  };

  WindowContext* window();

  class  DueContext : public antlr4::ParserRuleContext {
  public:
    DueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MomentContext *moment();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *BEFORE_END();

   
  };

  DueContext* due();

  class  RequirementsContext : public antlr4::ParserRuleContext {
  public:
    RequirementsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<RequirementContext *> requirement();
    RequirementContext* requirement(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);

   
  };

  RequirementsContext* requirements();

  class  RequirementContext : public antlr4::ParserRuleContext {
  public:
    RequirementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *ORDINAL();
    CalledContext *called();
    DueContext *due();
    antlr4::tree::TerminalNode *COMMA();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);
    std::vector<AmongContext *> among();
    AmongContext* among(size_t i);

   
  };

  RequirementContext* requirement();

  class  CalledContext : public antlr4::ParserRuleContext {
  public:
    CalledContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *NAME();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);

   
  };

  CalledContext* called();

  class  AmongContext : public antlr4::ParserRuleContext {
  public:
    AmongContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *AMONG();
    ExprContext *expr();
    CalledContext *called();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);

   
  };

  AmongContext* among();

  class  ProvisosContext : public antlr4::ParserRuleContext {
  public:
    ProvisosContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ProvisoContext *> proviso();
    ProvisoContext* proviso(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);

   
  };

  ProvisosContext* provisos();

  class  ProvisoContext : public antlr4::ParserRuleContext {
  public:
    ProvisoContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *NOT_APPLICABLE();
    antlr4::tree::TerminalNode *MUST();
    RequirementContext *requirement();
    antlr4::tree::TerminalNode *ORDINAL();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);

   
  };

  ProvisoContext* proviso();

  class  AlternativesContext : public antlr4::ParserRuleContext {
  public:
    AlternativesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AlternativeContext *> alternative();
    AlternativeContext* alternative(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);

   
  };

  AlternativesContext* alternatives();

  class  AlternativeContext : public antlr4::ParserRuleContext {
  public:
    AlternativeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNLIMITED();
    antlr4::tree::TerminalNode *NEVER();
    ExprContext *expr();
    antlr4::tree::TerminalNode *ORDINAL();
    CalledContext *called();
    antlr4::tree::TerminalNode *HOLD();
    std::vector<antlr4::tree::TerminalNode *> QUOTE();
    antlr4::tree::TerminalNode* QUOTE(size_t i);

   
  };

  AlternativeContext* alternative();

  class  GivenContext : public antlr4::ParserRuleContext {
  public:
    GivenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    CodeContext *code();
    antlr4::tree::TerminalNode *QUOTE();
    antlr4::tree::TerminalNode *LP();
    antlr4::tree::TerminalNode *RP();
    std::vector<AssignmentContext *> assignment();
    AssignmentContext* assignment(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  GivenContext* given();

  class  AssignmentContext : public antlr4::ParserRuleContext {
  public:
    AssignmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *ASSIGN();
    antlr4::tree::TerminalNode *STATE();
    ExprContext *expr();
    antlr4::tree::TerminalNode *LB();
    MomentContext *moment();
    antlr4::tree::TerminalNode *RB();

   
  };

  AssignmentContext* assignment();

  class  ExpectedContext : public antlr4::ParserRuleContext {
  public:
    ExpectedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PathContext *path();
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *AT();
    CodeContext *code();
    antlr4::tree::TerminalNode *LB();
    MomentContext *moment();
    antlr4::tree::TerminalNode *RB();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *SHORT();
    antlr4::tree::TerminalNode *NUMBER();

   
  };

  ExpectedContext* expected();

  class  PathContext : public antlr4::ParserRuleContext {
  public:
    PathContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> NAME();
    antlr4::tree::TerminalNode* NAME(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

   
  };

  PathContext* path();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
    DisjunctionContext *disjunction();

   
  };

  ExprContext* expr();

  class  DisjunctionContext : public antlr4::ParserRuleContext {
  public:
    DisjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ConjunctionContext *> conjunction();
    ConjunctionContext* conjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);

   
  };

  DisjunctionContext* disjunction();

  class  ConjunctionContext : public antlr4::ParserRuleContext {
  public:
    ConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NegationContext *> negation();
    NegationContext* negation(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  ConjunctionContext* conjunction();

  class  NegationContext : public antlr4::ParserRuleContext {
  public:
    NegationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NOT();
    NegationContext *negation();
    ComparisonContext *comparison();

   
  };

  NegationContext* negation();

  class  ComparisonContext : public antlr4::ParserRuleContext {
  public:
    ComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ShareContext *share();
    TailContext *tail();

   
  };

  ComparisonContext* comparison();

  class  TailContext : public antlr4::ParserRuleContext {
  public:
    TailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COMPARATOR();
    TargetContext *target();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *BOUND();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *QUOTE();
    antlr4::tree::TerminalNode *BY_READING();
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *HOLD();
    antlr4::tree::TerminalNode *READ_AS();
    RateContext *rate();

   
  };

  TailContext* tail();

  class  TargetContext : public antlr4::ParserRuleContext {
  public:
    TargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *ABOUT();
    antlr4::tree::TerminalNode *LP();
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *RP();
    std::vector<ShareContext *> share();
    ShareContext* share(size_t i);
    antlr4::tree::TerminalNode *BOUND();
    std::vector<antlr4::tree::TerminalNode *> LIST();
    antlr4::tree::TerminalNode* LIST(size_t i);

   
  };

  TargetContext* target();

  class  RateContext : public antlr4::ParserRuleContext {
  public:
    RateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN_PROPORTION();
    ShareContext *share();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *ROUNDING();
    antlr4::tree::TerminalNode *BY_READING();
    antlr4::tree::TerminalNode *EACH();
    std::vector<antlr4::tree::TerminalNode *> NUMBER();
    antlr4::tree::TerminalNode* NUMBER(size_t i);
    antlr4::tree::TerminalNode *SUPPLY();
    antlr4::tree::TerminalNode *RATE();
    antlr4::tree::TerminalNode *PER();

   
  };

  RateContext* rate();

  class  ShareContext : public antlr4::ParserRuleContext {
  public:
    ShareContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    antlr4::tree::TerminalNode *SHARE_OF();

   
  };

  ShareContext* share();

  class  SumContext : public antlr4::ParserRuleContext {
  public:
    SumContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ProductContext *> product();
    ProductContext* product(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

   
  };

  SumContext* sum();

  class  ProductContext : public antlr4::ParserRuleContext {
  public:
    ProductContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<UnaryContext *> unary();
    UnaryContext* unary(size_t i);
    std::vector<antlr4::tree::TerminalNode *> STAR();
    antlr4::tree::TerminalNode* STAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SLASH();
    antlr4::tree::TerminalNode* SLASH(size_t i);

   
  };

  ProductContext* product();

  class  UnaryContext : public antlr4::ParserRuleContext {
  public:
    UnaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MINUS();
    UnaryContext *unary();
    PrimaryContext *primary();

   
  };

  UnaryContext* unary();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *PERIOD();
    antlr4::tree::TerminalNode *QUOTE();
    antlr4::tree::TerminalNode *TRUTH();
    antlr4::tree::TerminalNode *NAME();
    LookupContext *lookup();
    TableMetContext *tableMet();
    antlr4::tree::TerminalNode *ITEM();
    antlr4::tree::TerminalNode *ITEM_MET();
    QuantifierContext *quantifier();
    FunctionContext *function();
    AtLeastOfContext *atLeastOf();
    antlr4::tree::TerminalNode *CONFORMS();
    PathContext *path();
    antlr4::tree::TerminalNode *ATTESTED();
    antlr4::tree::TerminalNode *FOUND();
    antlr4::tree::TerminalNode *JUDGED();
    antlr4::tree::TerminalNode *LP();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RP();
    antlr4::tree::TerminalNode *UNREADABLE();

   
  };

  PrimaryContext* primary();

  class  LookupContext : public antlr4::ParserRuleContext {
  public:
    LookupContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> NAME();
    antlr4::tree::TerminalNode* NAME(size_t i);
    antlr4::tree::TerminalNode *LB();
    antlr4::tree::TerminalNode *RB();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  LookupContext* lookup();

  class  TableMetContext : public antlr4::ParserRuleContext {
  public:
    TableMetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *ALL_MET();
    std::vector<antlr4::tree::TerminalNode *> COMPARATOR();
    antlr4::tree::TerminalNode* COMPARATOR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NUMBER();
    antlr4::tree::TerminalNode* NUMBER(size_t i);
    antlr4::tree::TerminalNode *MET();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *REST();
    antlr4::tree::TerminalNode *OF_STANDARD();

   
  };

  TableMetContext* tableMet();

  class  QuantifierContext : public antlr4::ParserRuleContext {
  public:
    QuantifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *QUANTIFIER();
    antlr4::tree::TerminalNode *LP();
    std::vector<antlr4::tree::TerminalNode *> NAME();
    antlr4::tree::TerminalNode* NAME(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> LIST();
    antlr4::tree::TerminalNode* LIST(size_t i);
    antlr4::tree::TerminalNode *COLON();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *WHERE();
    antlr4::tree::TerminalNode *WEIGHT();

   
  };

  QuantifierContext* quantifier();

  class  FunctionContext : public antlr4::ParserRuleContext {
  public:
    FunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FUNCTION();
    antlr4::tree::TerminalNode *LP();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  FunctionContext* function();

  class  AtLeastOfContext : public antlr4::ParserRuleContext {
  public:
    AtLeastOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AT_LEAST_OF();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *LP();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);

   
  };

  AtLeastOfContext* atLeastOf();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

