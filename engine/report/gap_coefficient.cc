// What is said of a difference coefficient above its limit.
#include <fmt/format.h>

#include "outcome/display.h"
#include "report/gap.h"
#include "report/measured.h"

namespace zhunsheng::report {

Words spread_words(const GapReport& report, const CoefficientGap& about) {
  const Program& program = report.result.head.program;
  const NumberStyle style = style_of(program, program.nodes[about.coefficient].a);
  const Words mean = number_words(about.mean, {style.unit, 3});
  const Words deviation = root_words(about.square, 1, {style.unit});
  return {fmt::format("平均值{}，标准差{}，共{}个单位；对方差的贡献最大的：", mean.zh, deviation.zh, about.contributions.size()),
          fmt::format("mean {}, standard deviation {}, {} units; the largest contributions to the variance:", mean.en, deviation.en,
                      about.contributions.size())};
}

Words lifting_words(const GapReport& report, const Gap& gap, const CoefficientGap& about) {
  const Program& program = report.result.head.program;
  const Words best = number_words(about.best, {style_of(program, program.nodes[about.coefficient].a).unit, 2});
  if (about.at_most == 0 || gap.fewest == 0)
    return {fmt::format("在不降低任何学校、不超过现有最高值{}的前提下，提高{}个单位的数不能使系数降到限值以内", best.zh, about.candidates),
            fmt::format("lifting the {} units that can be lifted, none above the highest value {}, does not bring it to the limit",
                        about.candidates, best.en)};
  const Words text = {fmt::format("不降低任何学校、提高后不超过现有最高值{}，最少须提高{}个单位", best.zh, about.at_most),
                      fmt::format("with nobody lowered and nobody lifted above the highest value {}, the fewest that have to be lifted: {}",
                                  best.en, about.at_most)};
  if (about.at_least == about.at_most) return {text.zh + "（已证明不能更少）：", text.en + " (proven: no fewer do):"};
  return {text.zh + fmt::format("（至少{}个，至多{}个）：", about.at_least, about.at_most),
          text.en + fmt::format(" (at least {}, at most {}):", about.at_least, about.at_most)};
}

}  // namespace zhunsheng::report
