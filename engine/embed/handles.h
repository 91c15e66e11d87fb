// What the handles of the C interface hold, and how a call is guarded: no exception goes over the border.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/judging.h"
#include "api/zhunsheng.h"
#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "embed/include/zhunsheng/zhunsheng.h"
#include "facts/facts.h"
#include "program/program.h"
#include "values/too_long.h"

/// One diagnostic with its place worked out.
struct zs_said {
  std::string code, name, file, path;
  std::string message_zh, message_en, help_zh, help_en;
  std::int32_t severity = ZS_ERROR;
  std::uint32_t line = 0, column = 0;
};
struct zs_diagnostics {
  std::vector<zs_said> list;
  std::size_t dropped = 0;
};
struct zs_buffer {
  std::string text;
};
struct zs_program {
  explicit zs_program(zhunsheng::api::Rules&& with) : rules(std::move(with)) {}
  std::atomic<std::size_t> uses = 1;
  zhunsheng::api::Rules rules;
  mutable std::once_flag digested;  ///< not at opening: it takes longer than that
  mutable std::string digest;
};
struct zs_cancellation {
  std::atomic<bool> cancelled = false;
};

namespace zhunsheng::embed {

/// A use of a shared handle, given back at the end.
template <class Handle, void (*Release)(Handle*)>
class Use {
 public:
  Use() = default;
  explicit Use(Handle* handle) : handle_(handle) { handle_->uses.fetch_add(1, std::memory_order_relaxed); }
  Use(Use&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Use& operator=(Use&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Use() { Release(handle_); }
  [[nodiscard]] Handle* get() const { return handle_; }
  Handle* operator->() const { return handle_; }

 private:
  Handle* handle_ = nullptr;
};

/// Whether that was the last use.
template <class Handle>
bool was_last(Handle* handle) {
  return handle != nullptr && handle->uses.fetch_sub(1, std::memory_order_acq_rel) == 1;
}

using ProgramUse = Use<zs_program, zs_program_release>;
using FactsUse = Use<zs_facts, zs_facts_release>;

}  // namespace zhunsheng::embed

struct zs_facts {
  explicit zs_facts(zs_program* of) : program(of) {}
  std::atomic<std::size_t> uses = 1;
  zhunsheng::embed::ProgramUse program;
  zhunsheng::Facts facts;
};

namespace zhunsheng::embed {

inline std::string_view view(zs_text text) { return text.size == 0 ? std::string_view() : std::string_view(text.data, text.size); }
inline zs_text text_of(std::string_view text) { return {text.data() == nullptr ? "" : text.data(), text.size()}; }
inline bool is_text(zs_text text) { return text.size == 0 || text.data != nullptr; }
inline const Program& program_of(const zs_program* program) { return *program->rules.state().program; }

/// Runs `work`; what it throws becomes a status.
template <class Work>
zs_status guarded(Work&& work) noexcept {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return ZS_OUT_OF_MEMORY;
  } catch (const NumberTooLong&) {
    return ZS_TOO_MUCH;
  } catch (...) {
    return ZS_INTERNAL;
  }
}

/// What the caller wrote of a structure, the rest zero. Nothing where its size is none, or where it sets what this library does not know.
template <class Struct>
std::optional<Struct> taken(const Struct* given) {
  Struct out{};
  std::size_t size = 0;
  std::memcpy(&size, given, sizeof size);
  if (size < sizeof size) return std::nullopt;
  std::memcpy(&out, given, std::min(size, sizeof out));
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  for (std::size_t i = sizeof out; i < size; ++i)
    if (bytes[i] != 0) return std::nullopt;
  return out;
}

/// As much of a structure as the caller has room for.
template <class Struct>
zs_status give(Struct made, Struct* out) {
  std::size_t size = 0;
  std::memcpy(&size, out, sizeof size);
  if (size < sizeof size) return ZS_WRONG_USAGE;
  made.struct_size = size;
  std::memcpy(out, &made, std::min(size, sizeof made));
  if (size > sizeof made) std::memset(reinterpret_cast<unsigned char*>(out) + sizeof made, 0, size - sizeof made);
  return ZS_OK;
}

/// Takes down what is said in the course of one call; gives it out at its end, whatever that is.
class Notes {
 public:
  explicit Notes(zs_diagnostics** out) : out_(out) {
    if (out_ != nullptr) *out_ = nullptr;
  }
  /// `names`: what documents are called in the places of their diagnostics.
  void add(const Diagnostics& diagnostics, const Sources& sources, const std::vector<std::string>& names);
  void add(const HostError& error);
  /// For what is put down by hand.
  zs_diagnostics* kept();

 private:
  zs_diagnostics** out_;
};

/// "facts.json:12:8 /entities/0": file, line, column, path. What is no place of these documents is a path.
void read_place(std::string_view where, const std::vector<std::string>& names, zs_said& said);

}  // namespace zhunsheng::embed
