// Evidence of an attestation: a text, or a list of documents with title, number, date and page.
#pragma once

#include <cstdint>

#include "load/reading.h"

namespace zhunsheng::load {

/// The index of the items, joined by "；", in Facts::texts; kNone if nothing is named.
std::uint32_t take_evidence(Reading& reading, const Field& field);

}  // namespace zhunsheng::load
