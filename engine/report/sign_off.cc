#include "report/sign_off.h"

#include "report/punctuation.h"

namespace zhunsheng::report {

std::string sign_off_text(const Program& program, const SignOff& by, const View& view) {
  const bool zh = view.language == Language::zh;
  std::string out;
  const auto add = [&](std::string_view label, Text text) {
    if (text.length > 0) out.append(out.empty() ? "" : zh ? "；" : "; ").append(label).append(program.text(text));
  };
  add(zh ? "起草：" : "Drafted: ", by.drafted);
  add(zh ? "审核：" : "Reviewed: ", by.reviewed);
  add(zh ? "确认：" : "Confirmed: ", by.confirmed);
  return out;
}

void append_sign_off(Json& json, const Program& program, const SignOff& by) {
  json.member_if("drafted", program.text(by.drafted));
  json.member_if("reviewed", program.text(by.reviewed));
  json.member_if("confirmed", program.text(by.confirmed));
}

}  // namespace zhunsheng::report
