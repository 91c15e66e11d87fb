// Whether a program may be used whoever made it. The digest of a file says that nothing changed it since it was written, not who wrote it.
#pragma once

#include "program/program.h"

namespace zhunsheng {

/// Every index, slice, text and enumeration of every table is one that is there; expressions are of the sorts that their users take, rest on
/// each other in no circle and no deeper than a compiler writes; what follows from other tables is as it follows.
bool is_sound(const Program& program);

}  // namespace zhunsheng
