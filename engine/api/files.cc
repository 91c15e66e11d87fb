#include "api/files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <poll.h>
#include <set>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "api/zhunsheng.h"
#include "base/limits.h"
#include "base/visible.h"

namespace zhunsheng::api {
namespace {

/// The system's usual reasons in Chinese; others as the system says them.
std::string in_chinese(int number, const std::string& english) {
  switch (number) {
    case ENOENT:
      return "没有这个文件或文件夹";
    case EACCES:
    case EPERM:
      return "没有权限";
    case EISDIR:
      return "这是文件夹，不是文件";
    case ENOTDIR:
      return "路径中有一段不是文件夹";
    case ELOOP:
      return "链接绕回了自己";
    case EIO:
      return "设备读写出错";
    case EBADF:
      return "没有打开";
    case ENOSPC:
      return "磁盘已满";
    case EROFS:
      return "只读的磁盘";
    case ENAMETOOLONG:
      return "文件名太长";
    case EDQUOT:
      return "磁盘配额已用完";
    case EFBIG:
      return "文件超过了允许的大小";
    case EMFILE:
    case ENFILE:
      return "打开的文件太多";
    default:
      return english;
  }
}

HostError error_of(const std::string& path, int number) {
  const std::string reason = std::generic_category().message(number);
  return HostError{{fmt::format("{}：{}", path, in_chinese(number, reason)), fmt::format("{}: {}", path, reason)}};
}

Result<int> open_file(const std::string& path) {
  if (path == "-") return 0;
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return error_of(path, errno);
  struct stat about {};
  if (::fstat(file, &about) == 0 && S_ISDIR(about.st_mode)) {
    ::close(file);
    return error_of(path, EISDIR);
  }
  return file;
}

/// write(2) until all is written; the error number, or 0.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t done = ::write(file, text.data(), text.size());
    if (done < 0 && errno != EINTR) return errno;
    if (done > 0) text.remove_prefix(static_cast<std::size_t>(done));
  }
  return 0;
}

/// read(2) until something comes: 0 at the end, -1 with errno.
ssize_t read_some(int file, char* at, std::size_t size) {
  ssize_t got = 0;
  do {
    got = ::read(file, at, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

}  // namespace

Result<std::string> read_whole(const std::string& path, std::size_t longest) {
  auto file = open_file(path);
  if (!file) return file.error();
  struct stat about {};
  const bool sized = ::fstat(file.value(), &about) == 0 && S_ISREG(about.st_mode);
  std::string text;
  std::size_t filled = 0;
  ssize_t got = 0;
  const std::size_t room = sized ? std::min(static_cast<std::size_t>(about.st_size), longest) + 1 : 65536;
  do {
    filled += static_cast<std::size_t>(got);
    if (filled == text.size()) text.resize(std::max(room, filled * 2));
    got = read_some(file.value(), text.data() + filled, text.size() - filled);
  } while (got > 0 && filled <= longest);
  const int failed = got < 0 ? errno : 0;
  if (path != "-") ::close(file.value());
  if (failed != 0) return error_of(path, failed);
  text.resize(filled);
  return text;
}

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::string& path) {
  auto out = std::make_shared<MappedFile>();
  auto file = open_file(path);
  if (!file) return file.error();
  struct stat about {};
  const bool plain = ::fstat(file.value(), &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
  const auto size = plain ? static_cast<std::size_t>(about.st_size) : 0;
  void* const at = plain ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.value(), 0) : MAP_FAILED;
  if (path != "-") ::close(file.value());
  if (at != MAP_FAILED) {
    out->mapped_ = at;
    out->bytes_ = {static_cast<const std::byte*>(at), size};
    return std::shared_ptr<const MappedFile>(std::move(out));
  }
  auto text = read_whole(path, Limits{}.facts_line_bytes);
  if (!text) return text.error();
  const auto bytes = std::as_bytes(std::span(text.value()));
  out->read_.assign(bytes.begin(), bytes.end());
  out->bytes_ = out->read_;
  return std::shared_ptr<const MappedFile>(std::move(out));
}

MappedFile::~MappedFile() {
  if (mapped_ != nullptr) ::munmap(mapped_, bytes_.size());
}

Result<bool> write_whole(const std::string& path, std::string_view text) {
  const std::string beside = path + ".new";
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) return error_of(path, errno);
  int failed = write_all(file, text);
  if (::close(file) != 0 && failed == 0) failed = errno;
  if (failed == 0 && ::rename(beside.c_str(), path.c_str()) != 0) failed = errno;
  if (failed == 0) return true;
  ::unlink(beside.c_str());
  return error_of(path, failed);
}

Result<LineFile> LineFile::create(const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) return error_of(path, errno);
  return LineFile(file, path);
}

LineFile::~LineFile() {
  if (file_ >= 0) ::close(file_);
}

Result<bool> LineFile::write(std::string_view lines) {
  const int failed = write_all(file_, lines);
  return failed == 0 ? Result<bool>(true) : error_of(name_, failed);
}

bool is_same_file(const std::string& one, const std::string& other) {
  struct stat first {};
  struct stat second {};
  const auto look = [](const std::string& path, struct stat& about) {
    return (path == "-" ? ::fstat(0, &about) : ::stat(path.c_str(), &about)) == 0;
  };
  return look(one, first) && look(other, second) && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

std::string harmless(std::string_view text) { return visible(text); }

std::string system_reason(int number, Language language) {
  const std::string reason = std::generic_category().message(number);
  return language == Language::zh ? in_chinese(number, reason) : reason;
}

Result<LineReader> LineReader::open(const std::string& path) {
  auto file = open_file(path);
  if (!file) return file.error();
  return LineReader(file.value(), path);
}

LineReader::LineReader(LineReader&& other) noexcept
    : file_(std::exchange(other.file_, -1)),
      name_(std::move(other.name_)),
      buffer_(std::move(other.buffer_)),
      begin_(other.begin_),
      end_(other.end_),
      at_end_(other.at_end_),
      go_on_(std::move(other.go_on_)) {}

std::uint64_t LineReader::size() const {
  struct stat about {};
  return ::fstat(file_, &about) == 0 && S_ISREG(about.st_mode) ? static_cast<std::uint64_t>(about.st_size) : 0;
}

LineReader::~LineReader() {
  if (file_ > 0) ::close(file_);
}

/// Whether a read would not have to wait.
bool LineReader::has_more_now() const {
  pollfd one{file_, POLLIN, 0};
  return ::poll(&one, 1, 0) > 0;
}

/// Waits for something to read. False: it is not waited for any longer.
bool LineReader::wait_for_more() {
  constexpr int kBetweenLooks = 200;  // milliseconds
  pollfd one{file_, POLLIN, 0};
  while (go_on_ && !ended_ && ::poll(&one, 1, kBetweenLooks) <= 0) ended_ = !go_on_();
  return !ended_;
}

/// Reads until `wanted` bytes are there or the file ends; false if it ended before. Without `wait`, what is there already is enough
/// as soon as it holds a line.
Result<bool> LineReader::fill(std::size_t wanted, bool wait) {
  if (begin_ > 0 && end_ - begin_ < wanted) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  const bool has_line = std::memchr(buffer_.data() + begin_, '\n', end_ - begin_) != nullptr;
  if (!wait && has_line && end_ - begin_ < wanted && !has_more_now()) return true;
  while (end_ - begin_ < wanted && !at_end_) {
    if (buffer_.size() < begin_ + wanted) buffer_.resize(begin_ + wanted);
    if (!wait_for_more()) return false;
    const ssize_t got = read_some(file_, buffer_.data() + end_, buffer_.size() - end_);
    if (got < 0) return error_of(name_, errno);
    at_end_ = got == 0;
    const bool line_came = std::memchr(buffer_.data() + end_, '\n', static_cast<std::size_t>(got)) != nullptr;
    end_ += static_cast<std::size_t>(got);
    if (!wait && line_came && !has_more_now()) return true;
  }
  return end_ - begin_ >= wanted;
}

Result<std::string_view> LineReader::peek(std::size_t bytes) {
  const auto filled = fill(bytes, false);
  if (!filled) return filled.error();
  return std::string_view(buffer_).substr(begin_, end_ - begin_);
}

Result<std::string_view> LineReader::rest(std::size_t longest) {
  while (!at_end_ && end_ - begin_ <= longest) {
    const auto filled = fill(std::max<std::size_t>(65536, (end_ - begin_) * 2), true);
    if (!filled) return filled.error();
  }
  const std::string_view left = std::string_view(buffer_).substr(begin_, end_ - begin_);
  begin_ = end_;
  return left;
}

/// Leaves out what is left of a line of which the begin was given.
Result<bool> LineReader::skip_line() {
  while (in_long_line_) {
    const auto* rest = static_cast<const char*>(std::memchr(buffer_.data() + begin_, '\n', end_ - begin_));
    if (rest != nullptr) {
      begin_ = static_cast<std::size_t>(rest - buffer_.data()) + 1;
      in_long_line_ = false;
      break;
    }
    begin_ = end_ = 0;
    if (const auto filled = fill(1, true); !filled) return filled.error();
    if (ended_) break;
    in_long_line_ = end_ > 0;
  }
  return true;
}

Result<std::string_view> LineReader::next(std::size_t bytes, std::size_t longest, std::string& memory) {
  for (std::size_t wanted = bytes;; wanted *= 2) {
    if (auto skipped = skip_line(); !skipped) return skipped.error();
    const auto filled = fill(wanted, false);
    if (!filled) return filled.error();
    if (ended_) return std::string_view();
    const std::string_view there = std::string_view(buffer_).substr(begin_, end_ - begin_);
    const std::size_t last = there.rfind('\n');
    if (last == std::string_view::npos && !at_end_ && there.size() <= longest) continue;
    in_long_line_ = last == std::string_view::npos && !at_end_;
    if (in_long_line_) {  // the begin of a line is a line too
      buffer_.resize(end_ + 1);
      buffer_[end_++] = '\n';
    }
    const std::size_t taken = at_end_ || in_long_line_ ? end_ - begin_ : last + 1;
    const std::string_view left(buffer_.data() + begin_ + taken, end_ - begin_ - taken);
    if (memory.size() < std::max(bytes, left.size())) memory.resize(std::max(bytes, left.size()));
    std::memcpy(memory.data(), left.data(), left.size());
    std::swap(memory, buffer_);
    end_ = left.size();
    return std::string_view(memory).substr(std::exchange(begin_, 0), taken);
  }
}

namespace {

namespace fs = std::filesystem;

/// A pipe, say, into which nobody may ever write.
HostError no_plain_file(const std::string& path) {
  return HostError{{fmt::format("{}：不是普通文件", path), fmt::format("{}: not a plain file", path)}};
}

/// Collects the rule files below folders, each file and folder once.
struct Walk {
  std::vector<std::string> files;
  std::set<std::pair<dev_t, ino_t>> seen;

  bool is_new(const struct stat& about) { return seen.emplace(about.st_dev, about.st_ino).second; }

  Result<bool> path(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return error_of(path, errno);
    if (!S_ISDIR(about.st_mode)) {
      if (is_new(about)) files.push_back(path);
      return true;
    }
    return is_new(about) ? folder(path) : Result<bool>(true);
  }

  Result<bool> folder(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator at(folder, error), last; !error && at != last; at.increment(error))
      names.push_back(at->path().filename().string());
    if (error) return error_of(folder, error.value());
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      if (name.starts_with('.')) continue;
      const std::string below = folder.ends_with('/') ? folder + name : folder + "/" + name;
      struct stat about {};
      if (::stat(below.c_str(), &about) != 0) continue;  // a link to nothing
      if (!S_ISDIR(about.st_mode) && !name.ends_with(".zs")) continue;
      if (!S_ISDIR(about.st_mode) && !S_ISREG(about.st_mode)) return no_plain_file(below);
      if (auto done = path(below); !done) return done.error();
    }
    return true;
  }
};

}  // namespace

Result<std::vector<std::string>> rule_files(const std::vector<std::string>& paths) {
  Walk walk;
  for (const std::string& path : paths) {
    if (path == "-") {
      walk.files.push_back(path);
      continue;
    }
    if (auto done = walk.path(path); !done) return done.error();
  }
  return std::move(walk.files);
}

}  // namespace zhunsheng::api
