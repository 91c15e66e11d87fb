#include "source/archive.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <unzip.h>

namespace zhunsheng {
namespace {

/// minizip reads files; this is a file that is a string.
struct Memory {
  std::string_view bytes;
  std::size_t at = 0;
};

Memory& memory(voidpf stream) { return *static_cast<Memory*>(stream); }

voidpf open_memory(voidpf opaque, const void* /*name*/, int /*mode*/) { return opaque; }

uLong read_memory(voidpf /*opaque*/, voidpf stream, void* to, uLong size) {
  Memory& from = memory(stream);
  const std::size_t count = std::min<std::size_t>(size, from.bytes.size() - from.at);
  std::memcpy(to, from.bytes.data() + from.at, count);
  from.at += count;
  return static_cast<uLong>(count);
}

ZPOS64_T tell_memory(voidpf /*opaque*/, voidpf stream) { return memory(stream).at; }

long seek_memory(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin) {
  Memory& in = memory(stream);
  const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : in.bytes.size();
  if (base + offset > in.bytes.size()) return -1;
  in.at = base + static_cast<std::size_t>(offset);
  return 0;
}

int nothing_to_close(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }
int no_error(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }

struct Closing {
  void operator()(void* archive) const { unzClose(archive); }
};

/// Deflate packs no further than about 1032 to 1.
constexpr std::uint64_t kPackedFurthest = 1100;
constexpr std::uint64_t kSmall = 4096;

Member current_member(void* archive, std::size_t limit) {
  unz_file_info64 about{};
  if (unzGetCurrentFileInfo64(archive, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return {{}, MemberFault::damaged};
  if ((about.flag & 1U) != 0) return {{}, MemberFault::locked};
  if (about.uncompressed_size > limit) return {{}, MemberFault::too_large};
  if (about.uncompressed_size > kSmall && about.uncompressed_size / kPackedFurthest > about.compressed_size)
    return {{}, MemberFault::damaged};
  if (unzOpenCurrentFile(archive) != UNZ_OK) return {{}, MemberFault::damaged};
  std::string out(static_cast<std::size_t>(about.uncompressed_size), '\0');
  const int got = unzReadCurrentFile(archive, out.data(), static_cast<unsigned>(out.size()));
  const bool whole = unzCloseCurrentFile(archive) == UNZ_OK && got >= 0 && static_cast<std::size_t>(got) == out.size();
  if (!whole) return {{}, MemberFault::damaged};
  return {std::move(out), MemberFault::none};
}

}  // namespace

Member read_member(std::string_view archive, const char* name, std::size_t limit) {
  Memory bytes{archive};
  zlib_filefunc64_def access{open_memory, read_memory, nullptr, tell_memory, seek_memory, nothing_to_close, no_error, &bytes};
  const std::unique_ptr<void, Closing> opened(unzOpen2_64(name, &access));
  if (!opened) return {{}, MemberFault::no_archive};
  if (unzLocateFile(opened.get(), name, 1) != UNZ_OK) return {{}, MemberFault::absent};
  return current_member(opened.get(), limit);
}

std::optional<std::string> member_of(std::string_view archive, const char* name, std::size_t limit) {
  Member member = read_member(archive, name, limit);
  if (member.fault != MemberFault::none) return {};
  return std::move(member.bytes);
}

}  // namespace zhunsheng
