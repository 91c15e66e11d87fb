#include "tabulate/cell_number.h"

#include <algorithm>
#include <charconv>

#include "values/time.h"

namespace zhunsheng::tabulate {
namespace {

constexpr std::int64_t kLongestPlain = 40;  // digits that are written out; beyond, with an exponent

/// ±digits × 10^exponent, without zeros at either end of the digits ("" is zero).
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;
};

bool parse(std::string_view text, Decimal& out) {
  std::size_t i = 0;
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) out.negative = text[i++] == '-';
  bool point = false;
  bool any = false;
  for (; i < text.size() && ((text[i] >= '0' && text[i] <= '9') || (text[i] == '.' && !point)); ++i) {
    if (text[i] == '.') {
      point = true;
      continue;
    }
    any = true;
    out.digits += text[i];
    if (point) --out.exponent;
  }
  if (!any) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && text[i] == '+') ++i;
    int exponent = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + i, end, exponent);
    if (read.ec != std::errc() || read.ptr != end) return false;
    out.exponent += exponent;
    i = text.size();
  }
  return i == text.size();
}

void strip(Decimal& number) {
  number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
  while (!number.digits.empty() && number.digits.back() == '0') {
    number.digits.pop_back();
    ++number.exponent;
  }
  if (number.digits.empty()) number = {};
}

void round_to_kept(Decimal& number) {
  if (number.digits.size() <= kKeptDigits) return;
  const bool up = number.digits[kKeptDigits] >= '5';
  number.exponent += static_cast<std::int64_t>(number.digits.size()) - kKeptDigits;
  number.digits.resize(kKeptDigits);
  if (up) {
    std::size_t i = number.digits.size();
    while (i > 0 && number.digits[i - 1] == '9') number.digits[--i] = '0';
    if (i > 0)
      ++number.digits[i - 1];
    else
      number.digits.insert(0, 1, '1');
  }
  strip(number);
}

std::string text_of(const Decimal& number) {
  if (number.digits.empty()) return "0";
  std::string out = number.negative ? "-" : "";
  const auto size = static_cast<std::int64_t>(number.digits.size());
  if (size + number.exponent > kLongestPlain || number.exponent < -kLongestPlain)
    return out + number.digits + "e" + std::to_string(number.exponent);
  if (number.exponent >= 0) return out + number.digits + std::string(static_cast<std::size_t>(number.exponent), '0');
  const std::int64_t whole = size + number.exponent;
  if (whole <= 0) return out + "0." + std::string(static_cast<std::size_t>(-whole), '0') + number.digits;
  return out + number.digits.substr(0, static_cast<std::size_t>(whole)) + "." + number.digits.substr(static_cast<std::size_t>(whole));
}

/// Days since 1970-01-01 of a serial number; the time of day is left out. The 60th day of 1900 never was.
bool take_date(const Decimal& number, bool from_1904, FilledCell& cell) {
  Decimal whole = number;
  if (whole.exponent < 0) {
    const auto cut = static_cast<std::size_t>(-whole.exponent);
    whole.digits = cut >= whole.digits.size() ? std::string() : whole.digits.substr(0, whole.digits.size() - cut);
    whole.exponent = 0;
  }
  constexpr std::int64_t kLastSerial = 2958465;  // 9999-12-31
  const auto size = static_cast<std::int64_t>(whole.digits.size()) + whole.exponent;
  if (number.negative || size > 7) return false;
  std::int64_t serial = 0;
  for (const char c : whole.digits) serial = serial * 10 + (c - '0');
  for (std::int64_t i = 0; i < whole.exponent; ++i) serial *= 10;
  if (serial > kLastSerial || (!from_1904 && (serial == 0 || serial == 60))) return false;
  constexpr std::int64_t kFrom1900 = 25569, kFrom1904 = 24107;
  const std::int64_t days = from_1904 ? serial - kFrom1904 : serial - kFrom1900 + (serial < 60 ? 1 : 0);
  cell.kind = CellKind::date;
  cell.text = Date{static_cast<std::int32_t>(days)}.text();
  return true;
}

bool is_date_letter(char c) { return c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's' || c == 'Y' || c == 'M' || c == 'D'; }

}  // namespace

Shown shown_by(std::uint32_t number, std::string_view format) {
  if (format.empty()) {
    if (number == 9 || number == 10) return Shown::percent;
    const bool date = (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47) ||
                      (number >= 50 && number <= 58);
    return date ? Shown::date : Shown::number;
  }
  bool percent = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c == ';') break;  // what follows is for negative numbers and zero
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"') {
      i = std::min(format.find('"', i + 1), format.size());
    } else if (c == '[') {
      i = std::min(format.find(']', i + 1), format.size());
    } else if (c == '%') {
      percent = true;
    } else if (is_date_letter(c) && !format.substr(i).starts_with("General") && !percent) {
      return Shown::date;
    }
  }
  return percent ? Shown::percent : Shown::number;
}

bool take_number(std::string_view stored, Shown shown, bool from_1904, FilledCell& cell) {
  Decimal number;
  if (!parse(stored, number)) return false;
  strip(number);
  if (shown == Shown::date && take_date(number, from_1904, cell)) return true;
  round_to_kept(number);
  cell.kind = CellKind::number;
  cell.long_digits = static_cast<std::int64_t>(number.digits.size()) + number.exponent > kKeptDigits;
  if (shown == Shown::percent && !number.digits.empty()) number.exponent += 2;
  cell.text = text_of(number);
  if (shown == Shown::percent) cell.text += '%';
  return true;
}

}  // namespace zhunsheng::tabulate
