// Reads sources.lock.
#pragma once

#include <string_view>

#include "diagnostics/diagnostic.h"
#include "original/lock.h"

namespace zhunsheng {

/// False, with an error, if the text is no lock of this version.
bool read_lock(std::string_view json, std::string_view name, Lock& lock, Diagnostics& diagnostics);

}  // namespace zhunsheng
