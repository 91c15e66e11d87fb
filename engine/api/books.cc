#include "api/books.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tabulate/write_book.h"

namespace zhunsheng::api {
namespace {

/// A file in memory, which a library that wants a path can write.
class MemoryFile {
 public:
  MemoryFile() : file_(::memfd_create("zhunsheng", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (file_ >= 0) ::close(file_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] bool is_open() const { return file_ >= 0; }
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }
  [[nodiscard]] Result<std::string> bytes() const {
    struct stat about {};
    if (::fstat(file_, &about) != 0) return failed();
    std::string out(static_cast<std::size_t>(about.st_size), '\0');
    for (std::size_t at = 0; at < out.size();) {
      const ssize_t got = ::pread(file_, out.data() + at, out.size() - at, static_cast<off_t>(at));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return failed();
      at += static_cast<std::size_t>(got);
    }
    return out;
  }
  static HostError failed() {
    const std::string why = std::strerror(errno);
    return {{"工作簿没有写成：" + why, "the workbook could not be written: " + why}};
  }

 private:
  int file_;
};

}  // namespace

Result<std::string> workbook_bytes(const LaidBook& book) {
  const MemoryFile file;
  if (!file.is_open()) return MemoryFile::failed();
  if (const auto written = write_workbook(book, file.path()); !written) return written.error();
  return file.bytes();
}

}  // namespace zhunsheng::api
