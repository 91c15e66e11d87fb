#include "api/bundle_format.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace zhunsheng::api {
namespace {

constexpr std::array<char, 8> kMagic = {'Z', 'S', 'B', 'N', 'D', 'L', '0', '1'};
constexpr std::size_t kAlign = 64;  // a cache line; the program asks for 8

struct Header {
  std::array<char, 8> magic = kMagic;
  std::uint64_t size = 0;  ///< of the whole bundle
  std::uint64_t program = 0, program_size = 0;
  std::uint64_t sources = 0;  ///< how many Entry records follow
};
struct Piece {
  std::uint64_t offset = 0, size = 0;
};
struct Entry {
  Piece name, text, declares;
};

HostError broken() {
  return HostError{
      {"附带的规则已损坏，或者版本不同：请重新安装", "the bundled rules are damaged, or of another version: install the program again"}};
}

bool fits(std::uint64_t offset, std::uint64_t size, std::size_t whole) { return offset <= whole && size <= whole - offset; }

/// Lays pieces out behind the records.
struct Layout {
  std::vector<std::byte> bytes;

  Piece add(std::string_view text) {
    const Piece piece{bytes.size(), text.size()};
    const auto* data = reinterpret_cast<const std::byte*>(text.data());
    bytes.insert(bytes.end(), data, data + text.size());
    return piece;
  }
  template <class T>
  void put(std::size_t at, const T& record) {
    std::memcpy(bytes.data() + at, &record, sizeof record);
  }
};

Result<Header> read_header(std::span<const std::byte> bytes) {
  Header header;
  if (bytes.size() < sizeof header) return broken();
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kMagic || header.size != bytes.size() || !fits(header.program, header.program_size, bytes.size())) return broken();
  if (header.sources > (bytes.size() - sizeof header) / sizeof(Entry)) return broken();
  return header;
}

}  // namespace

std::vector<std::byte> write_bundle(std::span<const std::byte> program, const std::vector<BundledSource>& sources) {
  Layout layout;
  layout.bytes.resize(sizeof(Header) + sources.size() * sizeof(Entry));
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const BundledSource& source = sources[i];
    const Entry entry{layout.add(source.name), layout.add(source.text), layout.add(source.declares)};
    layout.put(sizeof(Header) + i * sizeof(Entry), entry);
  }
  layout.bytes.resize((layout.bytes.size() + kAlign - 1) / kAlign * kAlign);
  Header header;
  header.program = layout.bytes.size();
  header.program_size = program.size();
  header.sources = sources.size();
  layout.bytes.insert(layout.bytes.end(), program.begin(), program.end());
  header.size = layout.bytes.size();
  layout.put(0, header);
  return std::move(layout.bytes);
}

Result<std::span<const std::byte>> bundled_program(std::span<const std::byte> bytes) {
  const auto header = read_header(bytes);
  if (!header) return header.error();
  return bytes.subspan(header.value().program, header.value().program_size);
}

Result<Bundle> read_bundle(std::span<const std::byte> bytes) {
  Bundle bundle;
  if (bytes.empty()) return bundle;
  const auto header = read_header(bytes);
  if (!header) return header.error();
  bundle.program = bytes.subspan(header.value().program, header.value().program_size);
  for (std::size_t i = 0; i < header.value().sources; ++i) {
    Entry entry;
    std::memcpy(&entry, bytes.data() + sizeof(Header) + i * sizeof(Entry), sizeof entry);
    for (const Piece& piece : {entry.name, entry.text, entry.declares})
      if (!fits(piece.offset, piece.size, bytes.size())) return broken();
    const auto text = [&](const Piece& piece) {
      return std::string_view(reinterpret_cast<const char*>(bytes.data()) + piece.offset, piece.size);
    };
    bundle.sources.push_back({text(entry.name), text(entry.text), text(entry.declares)});
  }
  return bundle;
}

bool declares(const BundledSource& source, std::string_view vocabulary) {
  std::string_view rest = source.declares;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    if (rest.substr(0, end) == vocabulary) return true;
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return false;
}

}  // namespace zhunsheng::api
