// The modality of a requirement against the words of its quote: 力争 written as 应, 应 written as 鼓励.
#include <algorithm>
#include <optional>

#include "resolve/quoted_numbers.h"
#include "resolve/resolver.h"
#include "syntax/code_points.h"
#include "syntax/modal_words.h"

namespace zhunsheng::resolving {

namespace {

using model::Modality;

struct Said {
  std::u32string_view word;
  Modality modality;
};

/// Words that ask for less than 应.
constexpr Said kSofter[] = {{U"力争", Modality::strive},         {U"争取", Modality::strive},    {U"努力", Modality::strive},
                            {U"原则上", Modality::in_principle}, {U"鼓励", Modality::encourage}, {U"倡导", Modality::encourage},
                            {U"提倡", Modality::encourage}};
constexpr std::u32string_view kFirm[] = {U"必须", U"应当", U"务必", U"不得", U"严禁", U"禁止", U"不准", U"一律", U"确保", U"应"};

std::string encoded(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) syntax::append_utf8(out, c);
  return out;
}

/// Names of documents say nothing of what is asked.
std::u32string without_titles(std::u32string text) {
  for (std::size_t begin = text.find(U'《'); begin != std::u32string::npos; begin = text.find(U'《', begin)) {
    const std::size_t end = text.find(U'》', begin);
    if (end == std::u32string::npos) break;
    text.erase(begin, end + 1 - begin);
  }
  return text;
}

/// 原则上，… and 力争到2027年，… speak of what follows.
bool leads_in(std::u32string_view part) {
  constexpr std::size_t kShort = 5;
  return part.size() <= kShort || part.ends_with(U"年,") || part.ends_with(U"底,") || part.ends_with(U"前,") || part.ends_with(U"时,");
}

std::vector<std::u32string> parts_of(const std::string& quote) {
  std::vector<std::u32string> out(1);
  for (const char32_t c : without_titles(syntax::decode(syntax::fold(quote)))) {
    out.back().push_back(c);
    if (std::u32string_view(U",;:。").find(c) != std::u32string_view::npos && !leads_in(out.back())) out.emplace_back();
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

std::optional<Said> softer_word(std::u32string_view part) {
  for (const Said& said : kSofter)
    if (part.find(said.word) != std::u32string_view::npos) return said;
  if (part.starts_with(U"支持")) return Said{U"支持", Modality::encourage};  // elsewhere a noun: 加大支持力度
  return {};
}

std::optional<Said> firm_word(std::u32string_view part) {
  for (const std::u32string_view word : kFirm)
    for (std::size_t at = part.find(word); at != std::u32string_view::npos; at = part.find(word, at + 1))
      if (part[at] != U'应' || !syntax::is_other_word(part, at)) return Said{word, Modality::must};
  return {};
}

Words words_of(Modality modality) {
  switch (modality) {
    case Modality::must:
      return {"应", "must"};
    case Modality::must_not:
      return {"不得", "must not"};
    case Modality::strive:
      return {"力争", "strive"};
    case Modality::in_principle:
      return {"原则上", "in principle"};
    case Modality::encourage:
      return {"鼓励", "encourage"};
    case Modality::may:
      return {"可", "may"};
  }
  return {};
}

bool is_firm(Modality modality) { return modality == Modality::must || modality == Modality::must_not; }

/// What one part of the quote says against the modality: a softer word where none is written or another one, a firm word alone where a
/// softer one is written.
std::optional<Said> objection(std::u32string_view part, Modality modality) {
  const auto softer = softer_word(part);
  const auto asked = [&](const Said& said) { return said.modality == modality && part.find(said.word) != std::u32string_view::npos; };
  if (softer) return softer->modality == modality || std::any_of(std::begin(kSofter), std::end(kSofter), asked) ? std::nullopt : softer;
  return is_firm(modality) ? std::nullopt : firm_word(part);
}

}  // namespace

/// The parts of the quotes that hold the requirement's numbers; without numbers, a quote of a single part.
std::vector<std::u32string> Resolver::parts_asking(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes) const {
  const std::vector<Literal> literals = literals_below(file, expr);
  std::vector<std::u32string> all;
  for (const std::string& quote : quotes)
    for (std::u32string& part : parts_of(quote)) all.push_back(std::move(part));
  std::vector<std::u32string> out;
  for (const std::u32string& part : all) {
    const std::vector<Rational> said = numbers_in(encoded(part));
    if (std::any_of(literals.begin(), literals.end(),
                    [&](const Literal& l) { return std::find(said.begin(), said.end(), l.value) != said.end(); }))
      out.push_back(part);
  }
  if (out.empty() && all.size() == 1) out = std::move(all);
  return out;
}

void Resolver::check_modality(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes,
                              const model::Requirement& requirement) {
  std::optional<Said> found;
  for (const std::u32string& part : parts_asking(file, expr, quotes)) {
    const auto said = objection(part, requirement.modality);
    if (!said) return;
    if (!found) found = said;
  }
  if (!found) return;
  const Words written = words_of(requirement.modality);
  const Words meant = words_of(found->modality);
  const std::string word = encoded(found->word);
  report(Code::modality_not_quoted, requirement.range, "引文说“" + word + "”，要求「" + requirement.id + "」写的是「" + written.zh + "」",
         "the quote says “" + word + "”, the requirement `" + requirement.id + "` is written as `" + written.en + "`",
         "照原文写「" + meant.zh + "」；引文里的“" + word + "”说的是别的事，就把引文截到这项要求自己的话",
         "write `" + meant.en + "`; if “" + word + "” speaks of something else, quote only the words of this requirement");
}

/// 但 c，应 … asks for something, whatever the rule says: below 原则上 it would be judged as softly as the rule. 应 and 不得 weigh the same.
void Resolver::check_exception_modality(const syntax::Exception& exception, const model::Requirement& r) {
  if (is_firm(r.modality) && !r.advance) return;
  const Words written = r.advance ? Words{"推进", "advance"} : words_of(r.modality);
  report(Code::wrong_kind, exception.range, "「但」里写的是 应，这条规则是「" + written.zh + "」：两种轻重不能写在一条规则里",
         "the exception says must, the rule is `" + written.en + "`: one rule has one modality",
         "本条改写 但：同一情形，不适用；另写一条规则：条件 写这种情形，应 写「但」里的要求",
         "let the exception say not applicable, and write another rule: the case as its condition, and what it asks as must");
}

}  // namespace zhunsheng::resolving
