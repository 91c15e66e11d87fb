// Files as the operating system gives them. Errors are HostErrors with the path and the system's reason.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace zhunsheng::api {

/// The whole of a file, or of one over `longest` bytes its begin, which is longer than that; "-" is standard input.
/// Read and not mapped: a file cut short by others must not bring the host down.
Result<std::string> read_whole(const std::string& path, std::size_t longest);

/// A file as memory, for as long as the object lives. Only of files that are replaced and never changed in place: one cut short by others
/// brings the host down. What is no plain file is read.
class MappedFile {
 public:
  static Result<std::shared_ptr<const MappedFile>> open(const std::string& path);
  MappedFile() = default;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
  void* mapped_ = nullptr;
  std::vector<std::byte> read_;
};

/// Writes a file whole or not at all: beside it first, then in its place.
Result<bool> write_whole(const std::string& path, std::string_view text);

/// A file of lines that grows while others are read.
class LineFile {
 public:
  /// Makes the file, or empties it.
  static Result<LineFile> create(const std::string& path);
  LineFile(LineFile&& other) noexcept : file_(std::exchange(other.file_, -1)), name_(std::move(other.name_)) {}
  LineFile& operator=(LineFile&&) = delete;
  ~LineFile();
  Result<bool> write(std::string_view lines);

 private:
  LineFile(int file, std::string name) : file_(file), name_(std::move(name)) {}
  int file_ = -1;
  std::string name_;
};

/// Both name one file that is there; "-" is standard input.
bool is_same_file(const std::string& one, const std::string& other);

/// Reads a file piece by piece; each piece ends at the end of a line, but for the last.
class LineReader {
 public:
  static Result<LineReader> open(const std::string& path);
  LineReader(LineReader&& other) noexcept;
  LineReader& operator=(LineReader&&) = delete;
  ~LineReader();

  /// Whole lines, about `bytes` long, or fewer where a pipe has no more yet; empty at the end. They stand in `memory`, whose own is taken for
  /// what comes. A line is never cut, unless it is longer than `longest`: then its begin is given, which is longer than that, as a line of its
  /// own, and the rest left out.
  Result<std::string_view> next(std::size_t bytes, std::size_t longest, std::string& memory);
  /// Everything that is left, or its begin, which is longer than `longest` bytes.
  Result<std::string_view> rest(std::size_t longest);
  /// What comes next, at least `bytes` of it if there are so many, without taking it.
  Result<std::string_view> peek(std::size_t bytes);
  /// Takes so much of what was looked at.
  void take(std::size_t bytes) { begin_ += bytes; }
  /// Asked several times a second while there is nothing to read; once false, next() gives nothing more.
  void watch(std::function<bool()> go_on) { go_on_ = std::move(go_on); }
  /// How long the file is; 0 where nobody knows.
  [[nodiscard]] std::uint64_t size() const;

 private:
  explicit LineReader(int file, std::string name) : file_(file), name_(std::move(name)) {}
  Result<bool> fill(std::size_t wanted, bool wait);
  Result<bool> skip_line();
  [[nodiscard]] bool has_more_now() const;
  bool wait_for_more();

  int file_ = -1;
  std::string name_;
  std::string buffer_;
  std::size_t begin_ = 0, end_ = 0;  ///< what of the buffer is read and not taken
  bool at_end_ = false;
  bool ended_ = false;  ///< by watch()
  std::function<bool()> go_on_ = {};
  bool in_long_line_ = false;  ///< the begin of a line over the limit was given
};

/// The files that paths stand for: a folder stands for the .zs files in it and below, by name. No file twice; links in circles end.
Result<std::vector<std::string>> rule_files(const std::vector<std::string>& paths);

}  // namespace zhunsheng::api
