// The file that zhunsheng-compile writes and the command carries: the compiled rules, and the texts that they were made of.
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

std::vector<std::byte> write_bundle(std::span<const std::byte> program, const std::vector<BundledSource>& sources);
/// Only the compiled rules: nothing else of the bundle is looked at.
Result<std::span<const std::byte>> bundled_program(std::span<const std::byte> bytes);
/// Empty bytes are a bundle of nothing.
Result<Bundle> read_bundle(std::span<const std::byte> bytes);
/// True if the source declares the vocabulary.
bool declares(const BundledSource& source, std::string_view vocabulary);

}  // namespace zhunsheng::api
