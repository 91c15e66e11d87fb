// What the command learns from the machine, and nobody below it: language, day, width of the screen; and where it writes.
#pragma once

#include <string>
#include <string_view>

#include "api/zhunsheng.h"

namespace zhunsheng::cli {

/// From --lang in the arguments, else from LC_ALL, LC_MESSAGES and LANG: Chinese unless another language is named.
api::Language language_of(int count, char** values);

/// Today in Beijing (UTC+8, no summer time), "2026-12-31".
std::string beijing_today();

enum class Colour : std::uint8_t { automatic, always, never };
/// `width` 0: that of the terminal, 80 where there is none.
api::Display display_of(api::Language language, Colour colour, int width, bool to_file);

/// Writes to a file descriptor; false once that fails. A closed pipe is no error to speak of.
/// A file is written beside its place, as FILE.part, and takes its place when it is whole; pipes and devices are written directly.
class Writer {
 public:
  /// "" or "-": standard output. The file is made when the first piece comes. `keeps_part`: its lines are worth something by themselves.
  Writer(std::string path, api::Language language, bool keeps_part = false)
      : path_(std::move(path)), language_(language), keeps_part_(keeps_part) {}
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  bool write(std::string_view text);
  /// Closes the file and, where it is `whole`, puts it in its place. False if anything could not be written; `reason` says why, and is empty
  /// for a closed pipe.
  bool close(bool whole, std::string& reason);
  /// After close(): the file that is not whole and was kept; empty: none.
  [[nodiscard]] const std::string& left() const { return left_; }

 private:
  bool open();
  bool open_beside();
  bool fail(int number);

  std::string path_;
  std::string target_, part_;  ///< of a file that is written beside its place
  std::string reason_, left_;
  api::Language language_;
  bool keeps_part_;
  int file_ = -1;
  bool failed_ = false;
};

/// The path names the place of the result.
bool is_output(const std::string& path, const std::string& output);
/// What would be written is read: it is that file, or a rule file in that folder.
bool is_read(const std::string& read, const std::string& written);

/// Where standard input, output or error is closed, no file that is opened later may take its place: a message would go into a result.
void hold_standard_files();

/// To standard error; what cannot be written there is lost.
void write_message(std::string_view text);

}  // namespace zhunsheng::cli
