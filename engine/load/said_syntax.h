// Words for texts that are no JSON, no UTF-8, or too large.
#pragma once

#include <string_view>

#include "load/json_cursor.h"
#include "load/reporter.h"

namespace zhunsheng::load {

/// `rest` is the text from the fault on. In a stream a second object on a line, in a document a line of a stream, has help of its own.
Said said_of_fault(JsonFault fault, std::string_view rest, int depth_limit);
/// A scalar that JSON does not have: NaN, None, 01, .5, 1., +1, full-width digits, single quotes.
Said said_of_word(std::string_view word);
Said said_of_encoding(std::string_view text, std::size_t bad_byte);
Said said_of_size(std::size_t limit);

}  // namespace zhunsheng::load
