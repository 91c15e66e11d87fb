#include "source/archive.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <unzip.h>
#include <zip.h>

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

/// A file that is written, in memory.
struct Growing {
  std::string bytes;
  std::size_t at = 0;
};

Growing& growing(voidpf stream) { return *static_cast<Growing*>(stream); }

uLong write_growing(voidpf /*opaque*/, voidpf stream, const void* from, uLong size) {
  Growing& to = growing(stream);
  if (to.at + size > to.bytes.size()) to.bytes.resize(to.at + size);
  std::memcpy(to.bytes.data() + to.at, from, size);
  to.at += size;
  return size;
}

uLong read_growing(voidpf /*opaque*/, voidpf /*stream*/, void* /*to*/, uLong /*size*/) { return 0; }
ZPOS64_T tell_growing(voidpf /*opaque*/, voidpf stream) { return growing(stream).at; }

long seek_growing(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin) {
  Growing& in = growing(stream);
  const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : in.bytes.size();
  if (base + offset > in.bytes.size()) return -1;
  in.at = base + static_cast<std::size_t>(offset);
  return 0;
}

bool add_member(zipFile archive, const NewMember& member) {
  constexpr uLong kFirstDay = 0x00210000;  // 1 January 1980: the first that the format can say
  constexpr uLong kMadeBy = 20;            // version 2.0, on no system in particular
  constexpr uLong kNamesInUtf8 = 1UL << 11U;
  zip_fileinfo about{};
  about.dosDate = kFirstDay;
  if (zipOpenNewFileInZip4(archive, member.name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0,
                           -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, kMadeBy, kNamesInUtf8) != ZIP_OK)
    return false;
  const bool written = zipWriteInFileInZip(archive, member.bytes.data(), static_cast<unsigned>(member.bytes.size())) == ZIP_OK;
  return zipCloseFileInZip(archive) == ZIP_OK && written;
}

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

std::optional<std::string> archive_of(const std::vector<NewMember>& members) {
  Growing out;
  zlib_filefunc64_def access{open_memory, read_growing, write_growing, tell_growing, seek_growing, nothing_to_close, no_error, &out};
  const zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &access);
  if (archive == nullptr) return {};
  bool whole = true;
  for (const NewMember& member : members) whole = whole && add_member(archive, member);
  if (zipClose(archive, nullptr) != ZIP_OK || !whole) return {};
  return std::move(out.bytes);
}

}  // namespace zhunsheng
