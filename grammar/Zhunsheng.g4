// The grammar of rule files, over the tokens that engine/parse/ makes of the lexer's pieces: keywords are told from names there,
// each label comes as the token of its shape, and an END stands before each head, label and row and at the end.
// A file is a flat list of lines; which label belongs to which block is settled when the tree is built.
parser grammar Zhunsheng;

tokens {
  END, HEAD, ROW, BAR,
  TEXT_LABEL, NAMES_LABEL, TYPE_LABEL, CITES_LABEL, VALUES_LABEL, NUMBER_LABEL, BOUND_LABEL, EXPR_LABEL, MUST_LABEL, UNLESS_LABEL,
  READINGS_LABEL, PLACE_LABEL, FAN_LABEL, DUE_LABEL, DATE_LABEL, IN_FORCE_LABEL, GIVEN_LABEL, CENSUS_LABEL, EXPECT_LABEL,
  NAME, NUMBER, DATE, PERIOD, QUOTE, TEXT, CITATION, ORDINAL, TRUTH, STATE,
  COLON, COMMA, SEMI, LIST, LP, RP, LB, RB, DOT, PLUS, MINUS, STAR, SLASH, ASSIGN,
  OR, AND, NOT, IF, THEN, ELSE, COMPARATOR, BOUND, ABOUT, SHARE_OF, MATCHES, BY_READING, HOLD, READ_AS,
  IN_PROPORTION, EACH, SUPPLY, RATE, PER, ROUNDING, QUANTIFIER, FUNCTION, WHERE, WEIGHT, AT_LEAST_OF, CONFORMS,
  ATTESTED, FOUND, JUDGED, ALL_MET, MET, OF, REST, OF_STANDARD, ITEM, ITEM_MET, AMONG, NOT_APPLICABLE, MUST,
  UNLIMITED, NEVER, NONE, UNTIL, BY, BEFORE, BEFORE_END, BELOW, UNKNOWN, BETWEEN, TO, KNOWN_AS, AT, SHORT, UNREADABLE
}

file: line* EOF;

line: (head | label | row) END;

head: HEAD NAME? QUOTE?;

row: ROW cell (BAR cell)*;

cell: (TEXT | COMPARATOR | expr)?;

label
  : TEXT_LABEL TEXT
  | NAMES_LABEL names
  | TYPE_LABEL NAME NAME?
  | CITES_LABEL citations
  | VALUES_LABEL value (LIST value)*
  | NUMBER_LABEL NUMBER
  | BOUND_LABEL (NONE | expr)
  | EXPR_LABEL expr
  | MUST_LABEL requirements
  | UNLESS_LABEL provisos
  | READINGS_LABEL alternatives
  | PLACE_LABEL NAME (LIST NAME)* (code BELOW?)?
  | FAN_LABEL NAME (LP names RP)?
  | DUE_LABEL due
  | DATE_LABEL moment
  | IN_FORCE_LABEL inForce
  | GIVEN_LABEL given
  | CENSUS_LABEL NAME NUMBER
  | EXPECT_LABEL expected
  ;

names: word (LIST word)*;

word: NAME | QUOTE;

value: NAME QUOTE?;

code: NUMBER | NAME;

moment: DATE | PERIOD | NUMBER;

citations: citation ((SEMI | LIST) citation)* SEMI?;

citation: (CITATION | NAME) QUOTE*;

inForce
  : UNKNOWN (COMMA window)?
  | window
  | moment KNOWN_AS?
  ;

window: BETWEEN moment TO moment;

due
  : (UNTIL | BY | BEFORE) moment
  | moment (BEFORE | BEFORE_END)
  ;

// ── requirements, exceptions, alternatives ──

requirements: requirement (SEMI requirement)* SEMI?;

requirement: ORDINAL? called? (due COMMA)? expr QUOTE* among*;

// id, title, title in English: rotated “交流轮岗教师” “teachers rotated”：
called: (NAME QUOTE? | QUOTE) QUOTE? COLON;

among: COMMA AMONG called? expr QUOTE*;

provisos: proviso (SEMI proviso)* SEMI?;

proviso: ORDINAL? expr COMMA (NOT_APPLICABLE QUOTE* | MUST requirement);

alternatives: alternative (SEMI alternative)* SEMI?;

alternative: ORDINAL? called? (UNLIMITED | NEVER | expr) HOLD? QUOTE*;

// ── tests ──

given: NAME code QUOTE? (LP (assignment (COMMA assignment)*)? RP)?;

assignment: NAME (LB moment RB)? ASSIGN (STATE | expr);

expected: path (AT code)? (LB moment RB)? NAME (COMMA SHORT NUMBER)?;

path: NAME (DOT NAME)*;

// ── expressions, from loosest to tightest ──

expr
  : IF expr THEN expr ELSE expr
  | disjunction
  ;

disjunction: conjunction (OR conjunction)*;

conjunction: negation (AND negation)*;

negation
  : NOT negation
  | comparison
  ;

// Without a left side it continues the rule's indicator.
comparison
  : share tail?
  | tail
  ;

tail
  : COMPARATOR target
  | NUMBER BOUND
  | MATCHES QUOTE
  | BY_READING NAME HOLD
  | READ_AS NAME
  | rate
  ;

target
  : NUMBER ABOUT LP NAME RP
  | ABOUT NUMBER LP NAME RP
  | share (BOUND | (LIST share)+)?
  ;

rate: IN_PROPORTION share (BY_READING EACH NUMBER NUMBER SUPPLY | RATE NUMBER PER NUMBER) COMMA ROUNDING;

share: sum (SHARE_OF sum)?;

sum: product ((PLUS | MINUS) product)*;

product: unary ((STAR | SLASH) unary)*;

unary
  : MINUS unary
  | primary
  ;

primary
  : NUMBER
  | DATE
  | PERIOD
  | QUOTE
  | TRUTH
  | NAME
  | lookup
  | tableMet
  | ITEM
  | ITEM_MET
  | quantifier
  | function
  | atLeastOf
  | CONFORMS path
  | (ATTESTED | FOUND) (QUOTE | NAME)
  | JUDGED QUOTE
  | LP expr RP
  | UNREADABLE
  ;

lookup: NAME LB NAME (COMMA NAME)* RB;

tableMet
  : NAME ALL_MET
  | NAME NUMBER? COMPARATOR NUMBER (OF NUMBER)? MET (COMMA REST COMPARATOR OF_STANDARD? NUMBER)?
  ;

quantifier: QUANTIFIER LP NAME (LIST NAME)* (COLON expr)? (COMMA WHERE expr)? (COMMA WEIGHT expr)? RP;

function: FUNCTION LP expr (COMMA expr)* RP;

atLeastOf: AT_LEAST_OF NUMBER LP expr (SEMI expr)* RP;
