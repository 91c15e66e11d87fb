// Putting sentences together in both languages at once.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "outcome/display.h"

namespace zhunsheng::explaining {

/// Both patterns take the same arguments, each in its own language: say("{}低于{}", "{} is below {}", a, b).
template <class... Parts>
Words say(std::string_view zh, std::string_view en, const Parts&... parts) {
  return {fmt::format(fmt::runtime(zh), parts.zh...), fmt::format(fmt::runtime(en), parts.en...)};
}

/// The same text in both: ids, dates as filed, names given in the facts.
inline Words same(std::string_view text) { return {std::string(text), std::string(text)}; }
inline Words number(std::int64_t n) { return bare_words(Rational(n)); }

inline Words joined(const std::vector<Words>& parts, std::string_view zh, std::string_view en) {
  Words out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    out.zh += (i ? std::string(zh) : "") + parts[i].zh;
    out.en += (i ? std::string(en) : "") + parts[i].en;
  }
  return out;
}

inline Words operator+(Words a, const Words& b) {
  a.zh += b.zh;
  a.en += b.en;
  return a;
}
inline bool empty(const Words& words) { return words.zh.empty() && words.en.empty(); }
inline Words bracketed(const Words& words) { return say("（{}）", "({})", words); }
inline Words quoted(const Words& words) { return say("“{}”", "“{}”", words); }

}  // namespace zhunsheng::explaining
