// Compiled rules as a file (.zsp): what `zhunsheng build` writes and the command carries. The program, and the texts that it was made of.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace zhunsheng::api {

struct BundledSource {
  std::string_view name;
  std::string_view text;
  std::string_view declares;  ///< ids of the vocabularies that it declares, one a line
};

/// A view: everything points into the bytes.
struct Bundle {
  std::span<const std::byte> program;
  std::vector<BundledSource> sources;
};

/// `version`: of who writes it, for messages.
std::vector<std::byte> write_bundle(std::span<const std::byte> program, const std::vector<BundledSource>& sources,
                                    std::string_view version);
/// Whether a file begins like one.
bool is_bundle(std::span<const std::byte> begin);
/// Whether the bytes are whole and as they were written: the checksum over all of them.
Result<bool> check_bundle(std::span<const std::byte> bytes);
/// Only the compiled rules: nothing else of the bundle is looked at, and nothing is summed.
Result<std::span<const std::byte>> bundled_program(std::span<const std::byte> bytes);
/// Empty bytes are a bundle of nothing.
Result<Bundle> read_bundle(std::span<const std::byte> bytes);
/// True if the source declares the vocabulary.
bool declares(const BundledSource& source, std::string_view vocabulary);

}  // namespace zhunsheng::api
