// Who drafted, reviewed and confirmed rules or an alignment.
#pragma once

#include <string>

#include "program/program.h"
#include "report/json.h"
#include "report/view.h"

namespace zhunsheng::report {

/// "起草：甲；审核：乙", those that are written.
std::string sign_off_text(const Program& program, const SignOff& by, const View& view);
void append_sign_off(Json& json, const Program& program, const SignOff& by);

}  // namespace zhunsheng::report
