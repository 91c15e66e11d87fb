#include "cli/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

#include "cli/host.h"

namespace zhunsheng::cli {
namespace {

constexpr std::chrono::milliseconds kFirst(500);
constexpr std::chrono::milliseconds kBetween(200);
constexpr int kUsualColumns = 80;
constexpr std::string_view kBetweenParts = "  ";

int columns_of_terminal() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 ? kUsualColumns : size.ws_col;
}

/// Enough for these words: characters of three bytes are two columns wide.
int width_of(std::string_view text) {
  int width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    width += byte >= 0xE0 ? 2 : byte < 0x80 || byte >= 0xC0 ? 1 : 0;
  }
  return width;
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

/// As many of the parts as fit, the first ones first; the last column stays free, so that no line breaks.
std::string fitting(const std::vector<std::string>& parts, int columns) {
  std::string line;
  for (const std::string& part : parts) {
    std::string longer = line.empty() ? part : line + std::string(kBetweenParts) + part;
    if (width_of(longer) >= columns) break;
    line = std::move(longer);
  }
  return line;
}

struct Phrases {
  api::Language language;
  [[nodiscard]] std::string operator()(const std::string& zh, const std::string& en) const {
    return language == api::Language::zh ? zh : en;
  }
};

std::string duration(const Phrases& say, double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  const std::string h = std::to_string(whole / 3600);
  const std::string m = std::to_string(whole / 60 % 60);
  const std::string s = std::to_string(whole % 60);
  if (whole >= 3600) return say(h + "小时" + m + "分", h + " h " + m + " min");
  if (whole >= 60) return say(m + "分" + s + "秒", m + " min " + s + " s");
  return say(s + "秒", s + " s");
}

}  // namespace

ProgressLine::ProgressLine(ShowProgress wanted, api::Language language, bool to_file)
    : language_(language),
      wanted_(wanted != ShowProgress::never && ::isatty(STDERR_FILENO) == 1 &&
              (wanted == ShowProgress::always || to_file || ::isatty(STDOUT_FILENO) != 1)),
      next_(began_ + kFirst) {}

std::string ProgressLine::text(const api::Progress& progress, double seconds) const {
  const Phrases say{language_};
  const bool alike = progress.of_kind > 0;
  const std::uint64_t count = alike ? progress.of_kind : progress.lines;
  std::vector<std::string> parts{(alike ? progress.kind : say("行", "lines")) + " " + grouped(count)};
  if (progress.refused > 0) parts.push_back(say("拒收 ", "refused ") + grouped(progress.refused));
  const double share = progress.all_bytes == 0 ? 0 : static_cast<double>(progress.bytes) / static_cast<double>(progress.all_bytes);
  if (count > 0 && share > 0 && share <= 1) {  // a header alone tells nothing
    parts.push_back(std::to_string(static_cast<int>(share * 100)) + "%");
    parts.push_back(say("约剩 ", "about ") + duration(say, seconds / share - seconds) + say("", " left"));
  }
  parts.push_back(say("每秒 ", "") + grouped(static_cast<std::uint64_t>(static_cast<double>(count) / seconds)) + say("", " a second"));
  return fitting(parts, columns_of_terminal());
}

void ProgressLine::show(const api::Progress& progress) {
  if (!wanted_) return;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + kBetween;
  drawn_ = true;
  write_message("\r" + text(progress, std::chrono::duration<double>(now - began_).count()) + "\x1b[K");
}

void ProgressLine::clear() {
  if (drawn_) write_message("\r\x1b[K");
  drawn_ = false;
}

}  // namespace zhunsheng::cli
