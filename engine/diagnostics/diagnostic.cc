#include "diagnostics/diagnostic.h"

#include <algorithm>

namespace zhunsheng {

std::string_view code_name(Code code) {
  switch (code) {
#define X(number, name, severity) \
  case Code::name:                \
    return #name;
    ZHUNSHENG_CODES(X)
#undef X
  }
  return "";
}

DiagnosticSeverity code_severity(Code code) {
  switch (code) {
#define X(number, name, severity) \
  case Code::name:                \
    return DiagnosticSeverity::severity;
    ZHUNSHENG_CODES(X)
#undef X
  }
  return DiagnosticSeverity::error;
}

std::string code_text(Code code) { return "ZS" + std::to_string(static_cast<int>(code)); }

const std::vector<Code>& all_codes() {
  static const std::vector<Code> codes = {
#define X(number, name, severity) Code::name,
      ZHUNSHENG_CODES(X)
#undef X
  };
  return codes;
}

void Diagnostics::add(Diagnostic diagnostic) {
  if (code_severity(diagnostic.code) == DiagnosticSeverity::error) ++errors_;
  if (list_.size() >= limit_) {
    ++dropped_;
    return;
  }
  list_.push_back(std::move(diagnostic));
}

void Diagnostics::sort() {
  std::stable_sort(list_.begin(), list_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.range.source != b.range.source ? a.range.source < b.range.source : a.range.begin < b.range.begin;
  });
}

void Diagnostics::merge(Diagnostics&& other) {
  dropped_ += other.dropped_;
  errors_ += other.errors_ - static_cast<std::size_t>(std::count_if(other.list_.begin(), other.list_.end(), [](const Diagnostic& d) {
               return code_severity(d.code) == DiagnosticSeverity::error;
             }));
  for (auto& diagnostic : other.list_) add(std::move(diagnostic));
  other.clear();
}

void Diagnostics::clear() {
  list_.clear();
  errors_ = 0;
  dropped_ = 0;
}

}  // namespace zhunsheng
