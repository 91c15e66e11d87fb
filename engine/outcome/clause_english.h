// The place of a clause in the numbers that an English reader knows.
#pragma once

#include <string>
#include <string_view>

#include "program/program.h"

namespace zhunsheng {

/// "II(V)11" of 二/五/11; "Chapter 2, Article 4", with ", para. 2" and ", sentence 1". Empty where a level has no number ("前言").
std::string clause_english(std::string_view locator, Numberings numberings);

}  // namespace zhunsheng
