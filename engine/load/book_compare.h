// Whether two books are one.
#pragma once

#include <string>

#include "book/filled.h"

namespace zhunsheng::load {

/// The content of a book: two files that say the same are one.
std::string digest_of(const FilledBook& book);

}  // namespace zhunsheng::load
