// Runs the generated parser on one line at a time: memory stays small, and a mistake cannot reach beyond its line.
#pragma once

#include <memory>

#include "parse/complaints.h"
#include "parse/parse_mode.h"
#include "parse/tokens.h"

namespace antlr4 {
class ParserRuleContext;
}

namespace zhunsheng::parsing {

class LineParser {
 public:
  LineParser(const Text& text, Complaints& complaints, Prediction prediction);
  ~LineParser();
  LineParser(const LineParser&) = delete;
  LineParser& operator=(const LineParser&) = delete;

  /// The tree of the line; it lives until the next call.
  antlr4::ParserRuleContext* parse(const Line& line);

 private:
  struct Machine;
  std::unique_ptr<Machine> machine_;
};

}  // namespace zhunsheng::parsing
