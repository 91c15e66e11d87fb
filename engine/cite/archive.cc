#include "cite/archive.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <unzip.h>

namespace zhunsheng::cite {
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

std::optional<std::string> current_member(void* archive, std::size_t limit) {
  unz_file_info64 about{};
  if (unzGetCurrentFileInfo64(archive, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return {};
  if (about.uncompressed_size > limit || (about.flag & 1U) != 0 || unzOpenCurrentFile(archive) != UNZ_OK) return {};
  std::string out(static_cast<std::size_t>(about.uncompressed_size), '\0');
  const int got = unzReadCurrentFile(archive, out.data(), static_cast<unsigned>(out.size()));
  const bool whole = unzCloseCurrentFile(archive) == UNZ_OK && got >= 0 && static_cast<std::size_t>(got) == out.size();
  if (!whole) return {};
  return out;
}

}  // namespace

std::optional<std::string> member_of(std::string_view archive, const char* name, std::size_t limit) {
  Memory bytes{archive};
  zlib_filefunc64_def access{open_memory, read_memory, nullptr, tell_memory, seek_memory, nothing_to_close, no_error, &bytes};
  const std::unique_ptr<void, Closing> opened(unzOpen2_64(name, &access));
  if (!opened || unzLocateFile(opened.get(), name, 1) != UNZ_OK) return {};
  return current_member(opened.get(), limit);
}

}  // namespace zhunsheng::cite
