// Result: a value, or why the host could not give it (I/O, limits of the machine).
// What is wrong in the user's text is a Diagnostic, what is wrong in the facts at rule time is a cause of a verdict; neither is a Result.
#pragma once

#include <utility>
#include <variant>

#include "base/words.h"

namespace zhunsheng {

/// Why something outside our control failed, in words for a person.
struct HostError {
  Words message;
};

template <class T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}          // NOLINT(google-explicit-constructor): reads as `return value;`
  Result(HostError error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)
  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] T& value() & { return std::get<T>(state_); }
  [[nodiscard]] const T& value() const& { return std::get<T>(state_); }
  [[nodiscard]] T&& value() && { return std::get<T>(std::move(state_)); }
  [[nodiscard]] const HostError& error() const { return std::get<HostError>(state_); }

 private:
  std::variant<T, HostError> state_;
};

}  // namespace zhunsheng
