// Cuts a rule file into pieces. The characters it sees are classes, one for each code point of the file (engine/parse/characters.h):
//   a letter or _    0 digit    h Chinese character    d 、    s 。    g ≥    l ≤    x ≠    o anything else
//   q opening quote whose partner stands on the same line    t what stands between    e closing quote    u opening quote without a partner
//   n w the same for 「 」    @ also ¶    other punctuation and blanks are themselves
// Which words are keywords, and which pieces make one number, date or citation, is decided in engine/parse, not here.
lexer grammar ZhunshengLexer;

BLANK: [ \n]+ -> skip;
COMMENT: '/' '/' ~'\n'* -> skip;

WORD: 'a' ('a' | '0')* ('-' ('a' | '0')+)*;
HAN: 'h'+;
NUMERAL: '0'+ ('.' '0'+)*;
CODE: '0'+ ('-' ('a' | '0')+)+;
LOCATOR: '#' ('a' | 'h' | '0' | '-' | '/' | '@' | '.')*;

QUOTED: 'q' 't'* 'e';
NAMED: 'n' 't'* 'w';
UNCLOSED: 'u' ~'\n'*;
STRAY: 'e' | 'w';

PERCENT: '%';
COMPARE: '>' '='? | '<' '='? | '=' | '!' '=' | 'g' | 'l' | 'x';
ODD: '=' '=' | '=' '>' | '=' '<' | '<' '>' | '&' '&'? | '!';

PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
DOT: '.';
COLON: ':';
COMMA: ',';
SEMI: ';';
LIST: 'd';
STOP: 's';
LP: '(';
RP: ')';
LB: '[';
RB: ']';
BAR: '|';
OTHER: .;
