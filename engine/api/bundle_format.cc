#include "api/bundle_format.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>

#include "base/quick_sum.h"

namespace zhunsheng::api {
namespace {

constexpr std::array<char, 8> kMagic = {'Z', 'S', 'P', 'F', 'I', 'L', '\r', '\n'};  // a transfer as text breaks the end of it
constexpr std::uint32_t kVersion = 2;                                               // of this layout; the program has its own
constexpr std::size_t kAlign = 64;                                                  // a cache line; the program asks for 8

struct Header {
  std::array<char, 8> magic = kMagic;
  std::uint32_t version = kVersion;
  std::uint32_t reserved = 0;
  std::array<char, 16> written_by{};  ///< "0.1.0", cut to fit
  std::uint64_t size = 0;             ///< of the whole bundle
  std::uint64_t sum = 0;              ///< of the whole bundle, with nothing in this place
  std::uint64_t program = 0, program_size = 0;
  std::uint64_t sources = 0;  ///< how many Entry records follow
};
struct Piece {
  std::uint64_t offset = 0, size = 0;
};
struct Entry {
  Piece name, text, declares;
};

HostError refused(std::string zh, std::string en) {
  return {{"编译好的规则不能用：" + std::move(zh), "compiled rules cannot be used: " + std::move(en)}};
}
HostError broken() {
  return refused("文件已损坏或不完整，请重新编译或重新传送", "damaged or not whole: build it again or transfer it again");
}
HostError newer(const Header& header) {
  std::string by;  // of a file that may be damaged: what is no version is left out
  for (const char c : header.written_by)
    if (std::string_view("0123456789.").find(c) != std::string_view::npos) by += c;
  return refused(fmt::format("是较新版本的准绳（{}）编译的，请升级准绳", by),
                 fmt::format("a newer version of zhunsheng ({}) compiled them: upgrade zhunsheng", by));
}
HostError older() {
  return refused("是较旧版本的准绳编译的，请用本版本重新编译", "an older version of zhunsheng compiled them: build them again");
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
  if (!is_bundle(bytes)) return refused("这不是编译好的规则（.zsp）", "this is no file of compiled rules (.zsp)");
  if (bytes.size() < sizeof header) return broken();
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.version > kVersion) return newer(header);
  if (header.version < kVersion) return older();
  if (header.size != bytes.size() || !fits(header.program, header.program_size, bytes.size())) return broken();
  if (header.program % kAlign != 0 || header.sources > (bytes.size() - sizeof header) / sizeof(Entry)) return broken();
  return header;
}

/// Of everything but the place where it stands itself.
std::uint64_t sum_of(Header header, std::span<const std::byte> bytes) {
  header.sum = 0;
  const std::array<std::uint64_t, 2> sums = {quick_sum(std::as_bytes(std::span(&header, 1))), quick_sum(bytes.subspan(sizeof header))};
  return quick_sum(std::as_bytes(std::span(sums)));
}

}  // namespace

bool is_bundle(std::span<const std::byte> begin) {
  return begin.size() >= kMagic.size() && std::memcmp(begin.data(), kMagic.data(), kMagic.size()) == 0;
}

std::vector<std::byte> write_bundle(std::span<const std::byte> program, const std::vector<BundledSource>& sources,
                                    std::string_view version) {
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
  version.copy(header.written_by.data(), header.written_by.size());
  header.sum = sum_of(header, layout.bytes);
  layout.put(0, header);
  return std::move(layout.bytes);
}

Result<bool> check_bundle(std::span<const std::byte> bytes) {
  const auto header = read_header(bytes);
  if (!header) return header.error();
  if (sum_of(header.value(), bytes) != header.value().sum) return broken();
  return true;
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
