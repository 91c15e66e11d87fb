#pragma once

#include "base/words.h"
#include "values/too_long.h"

namespace zhunsheng::api {

/// Why there is no number.
Words said_of(const NumberTooLong& too_long);

}  // namespace zhunsheng::api
