#include "cli/host.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhunsheng::cli {
namespace {

constexpr int kUsualWidth = 80;
constexpr int kNarrowest = 20;
constexpr int kWidest = 400;

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

int terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsualWidth;
  return size.ws_col;
}

bool wants_colour(Colour colour, int file, bool to_file) {
  switch (colour) {
    case Colour::always:
      return true;
    case Colour::never:
      return false;
    case Colour::automatic:
      return !to_file && ::isatty(file) == 1 && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
  }
  return false;
}

/// write(2) until all is written; the error number, or 0.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

api::Language language_of(int count, char** values) {
  std::string_view named;
  for (int i = 1; i < count; ++i) {
    const std::string_view value = values[i];
    if (value == "--lang" && i + 1 < count) named = values[i + 1];
    if (value.starts_with("--lang=")) named = value.substr(std::string_view("--lang=").size());
  }
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (named.empty()) named = variable(name);
  const bool names_none = named.empty() || named == "C" || named.starts_with("C.") || named == "POSIX";
  return names_none || named.starts_with("zh") ? api::Language::zh : api::Language::en;
}

std::string beijing_today() {
  using namespace std::chrono;
  const year_month_day day{floor<days>(system_clock::now() + hours(8))};
  const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(static_cast<int>(day.year())) + "-" + two(static_cast<unsigned>(day.month())) + "-" +
         two(static_cast<unsigned>(day.day()));
}

api::Display display_of(api::Language language, Colour colour, int width, bool to_file) {
  api::Display display;
  display.language = language;
  display.width = width > 0 ? width : to_file || ::isatty(STDOUT_FILENO) != 1 ? kUsualWidth : terminal_width();
  display.width = display.width < kNarrowest ? kNarrowest : display.width > kWidest ? kWidest : display.width;
  display.colour = wants_colour(colour, STDOUT_FILENO, to_file);
  display.message_colour = wants_colour(colour, STDERR_FILENO, false);
  return display;
}

Writer::~Writer() {
  if (file_ > STDERR_FILENO) ::close(file_);
}

bool Writer::open() {
  if (path_.empty() || path_ == "-") {
    file_ = STDOUT_FILENO;
    return true;
  }
  struct stat about {};
  const bool there = ::stat(path_.c_str(), &about) == 0;
  if (!there || S_ISREG(about.st_mode)) return open_beside();
  file_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  return file_ >= 0 || fail(errno);
}

bool Writer::open_beside() {
  constexpr mode_t kReadableByAll = 0666;
  char* const real = ::realpath(path_.c_str(), nullptr);  // a link stays one
  target_ = real == nullptr ? path_ : real;
  std::free(real);
  struct stat before {};
  const bool there = ::stat(target_.c_str(), &before) == 0;
  if (there && ::access(target_.c_str(), W_OK) != 0) return fail(errno);
  part_ = target_ + ".part";
  file_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, kReadableByAll);
  if (file_ < 0) return fail(errno);
  if (there) ::fchmod(file_, before.st_mode & 07777U);
  return true;
}

bool Writer::fail(int number) {
  failed_ = true;
  const std::string name = path_.empty() || path_ == "-" ? language_ == api::Language::zh ? "标准输出" : "standard output" : path_;
  if (number != EPIPE)
    reason_ = api::harmless(name) + (language_ == api::Language::zh ? "：" : ": ") + api::system_reason(number, language_);
  return false;
}

bool Writer::write(std::string_view text) {
  if (failed_ || (file_ < 0 && !open())) return false;
  const int number = write_all(file_, text);
  return number == 0 || fail(number);
}

bool Writer::close(bool whole, std::string& reason) {
  const bool beside = file_ >= 0 && !part_.empty();
  if (beside && whole && !failed_ && ::fdatasync(file_) != 0 && errno != EINVAL) fail(errno);
  if (file_ > STDERR_FILENO && ::close(file_) != 0 && !failed_) fail(errno);
  file_ = -1;
  if (beside && whole && !failed_ && ::rename(part_.c_str(), target_.c_str()) != 0) fail(errno);
  if (beside && (!whole || failed_)) {
    if (keeps_part_)
      left_ = part_;
    else
      ::unlink(part_.c_str());
  }
  reason = reason_;
  return !failed_;
}

bool is_output(const std::string& path, const std::string& output) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!output.empty() && output != "-") {
    const fs::path wanted = fs::weakly_canonical(path, error);
    const fs::path there = fs::weakly_canonical(output, error);
    return wanted == there || wanted == there.string() + ".part" || fs::equivalent(path, output, error);
  }
  struct stat one {};
  struct stat other {};
  return ::fstat(STDOUT_FILENO, &one) == 0 && ::stat(path.c_str(), &other) == 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

bool is_read(const std::string& read, const std::string& written) {
  namespace fs = std::filesystem;
  if (read.empty() || read == "-" || written.empty() || written == "-") return false;
  std::error_code error;
  if (!fs::is_directory(read, error)) return is_output(read, written);
  const std::string folder = fs::weakly_canonical(read, error).string() + "/";
  const std::string file = fs::weakly_canonical(written, error).string();
  return file.starts_with(folder) && file.ends_with(".zs");
}

void hold_standard_files() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(file, F_GETFD) < 0) ::open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);  // to use it fails as before
}

void write_message(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace zhunsheng::cli
