#pragma once

#include "program/program.h"

namespace zhunsheng {

/// Of a program whose other tables are sound: its expressions are.
bool has_sound_nodes(const Program& program);
/// A day of the calendar that a text can name.
bool is_calendar_day(Date date);

}  // namespace zhunsheng
