// Why a verdict is what it is: program, facts and trace in, sentences and numbers out, in Chinese and English.
// No sentence is stored with a rule; all of them follow from the compiled nodes and the steps of the evaluation.
#pragma once

#include <functional>
#include <span>

#include "facts/facts.h"
#include "outcome/explanation.h"
#include "outcome/outcome.h"
#include "outcome/overlay.h"
#include "program/program.h"

namespace zhunsheng {

/// What stands beside a verdict and is not in its trace. What is left out is not spoken of.
struct ExplainContext {
  std::span<const ReadingStatus> readings;  ///< the verdict's own piece of Outcome::readings
  const Overlay* overlay = nullptr;         ///< who waived, and who gave a reason
  Date as_of{kNoDay};                       ///< the outcome's; else that of the facts
  bool brief = false;                       ///< only the margin and the causes are wanted
  bool version_uncertain = false;           ///< RuleSetOutcome's, of the verdict's rule set
  /// The trace of a verdict on which a 符合 rests (requirement, entity and period are set): so that what is lacking there is named.
  std::function<Trace(const Verdict&)> descend;
  /// The trace of the verdict itself with these alternatives of its readings: so that what is lacking under another than the first is named.
  std::function<Trace(std::span<const std::uint32_t>)> under;
};

Explanation explain(const Program& program, const Facts& facts, const Verdict& verdict, const Trace& trace,
                    const ExplainContext& context = {});

/// "到2027年，常住人口不少于20万人的县（市、区），达到办学标准的特殊教育学校数不少于1所": conditions, due date, exceptions and all.
Words requirement_words(const Program& program, RequirementId requirement);
/// "交流轮岗教师数占符合交流条件教师数的比例不低于10%"
Words expression_words(const Program& program, NodeId node);

}  // namespace zhunsheng
