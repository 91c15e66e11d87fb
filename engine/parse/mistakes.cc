#include "parse/mistakes.h"

#include <antlr4-runtime.h>

#include "Zhunsheng.h"

namespace zhunsheng::parsing {

void explain(const Mistake& mistake, const Line& line, const Text& text, Complaints& complaints) {
  const Token& token = line.tokens[mistake.at];
  complaints.unexpected({text.source, token.begin, token.end}, {"这里不该有「" + token.text + "」。", "Unexpected \"" + token.text + "\"."}, {});
}

}  // namespace zhunsheng::parsing
