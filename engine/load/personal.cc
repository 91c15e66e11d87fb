#include "load/personal.h"

#include <algorithm>

namespace zhunsheng::load {

namespace {

constexpr std::size_t kPhone = 11;
constexpr std::size_t kIdentity = 18;
constexpr std::size_t kQuotedBytes = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// GB 11643: the code of a province at 1–2, a date of birth at 7–14. The check digit is not asked for: a mistyped number is a person's all
/// the same. Codes of institutions have no date there.
bool is_identity(std::string_view text) {
  const int province = number(text.substr(0, 2));
  const int year = number(text.substr(6, 4));
  const int month = number(text.substr(10, 2));
  const int day = number(text.substr(12, 2));
  return province >= 11 && province <= 83 && year >= 1900 && year <= 2039 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool is_phone(std::string_view digits) { return digits[0] == '1' && digits[1] >= '3'; }

/// The first two digits after the province of a division code: 01–34, 51–53, 90.
bool may_be_division(std::string_view digits) {
  const int place = number(digits.substr(2, 2));
  return digits[1] <= '5' && ((place >= 1 && place <= 34) || (place >= 51 && place <= 53) || place == 90);
}

/// 138-0013-8000 or 138 0013 8000 at the front.
bool is_spaced_phone(std::string_view text) {
  static constexpr std::string_view shape = "ddd-dddd-dddd";
  if (text.size() < shape.size() || (text[3] != '-' && text[3] != ' ') || text[8] != text[3]) return false;
  for (std::size_t i = 0; i < shape.size(); ++i)
    if (shape[i] == 'd' && !is_digit(text[i])) return false;
  return is_phone(text) && (text.size() == shape.size() || !is_digit(text[shape.size()]));
}

/// Calls judge(run, rest from its begin) for every run of digits, with an X that ends an identity number.
template <class Judge>
bool any_run(std::string_view text, Judge&& judge) {
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - i == kIdentity - 1 && end < text.size() && (text[end] == 'X' || text[end] == 'x')) ++end;
    if (judge(text.substr(i, end - i), text.substr(i))) return true;
    i = end;
  }
  return false;
}

bool is_mobile(std::string_view run, std::string_view rest) {
  if (run.size() == kPhone) return is_phone(run);
  if (run.size() == kPhone + 2 && run.starts_with("86")) return is_phone(run.substr(2));
  return run.size() == 3 && is_spaced_phone(rest);
}

}  // namespace

bool has_identity_number(std::string_view text) {
  if (text.size() < kIdentity) return false;
  return any_run(text, [](std::string_view run, std::string_view) { return run.size() == kIdentity && is_identity(run); });
}

bool looks_personal(std::string_view text) {
  if (text.size() < kPhone) return false;
  return any_run(text, [](std::string_view run, std::string_view rest) {
    return (run.size() == kIdentity && is_identity(run)) || is_mobile(run, rest);
  });
}

bool looks_personal_id(std::string_view id) {
  if (id.size() < kPhone) return false;
  // Eleven digits in a row within fewer than twenty-two characters take up the middle.
  if (id.size() < 2 * kPhone && !(is_digit(id[kPhone - 1]) && is_digit(id[id.size() - kPhone]))) return false;
  return any_run(id, [](std::string_view run, std::string_view) {
    return (run.size() == kIdentity && is_identity(run)) || (run.size() == kPhone && is_phone(run) && !may_be_division(run));
  });
}

bool names_a_person_column(std::string_view key) {
  static constexpr std::string_view within[] = {"姓名", "身份证", "手机", "联系电话", "电话号码", "住址", "监护人", "出生日期", "出生年月"};
  static constexpr std::string_view whole[] = {"id_card",      "idcard",       "id_number", "mobile",     "phone",
                                               "phone_number", "home_address", "birthday",  "birth_date", "student_name",
                                               "teacher_name", "full_name",    "guardian"};
  std::string lower(key.substr(0, 200));
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return std::any_of(std::begin(within), std::end(within), [&](std::string_view word) { return lower.find(word) != std::string::npos; }) ||
         std::find(std::begin(whole), std::end(whole), lower) != std::end(whole);
}

bool names_a_person_role(std::string_view label) {
  static constexpr std::string_view roles[] = {"联系人", "填表人", "填报人", "制表人", "审核人",
                                               "复核人", "经办人", "负责人", "校长",   "单位负责人"};
  return std::find(std::begin(roles), std::end(roles), label.substr(0, label.find('('))) != std::end(roles);
}

std::string shortened(std::string_view text, std::size_t bytes) {
  std::string out(text.substr(0, bytes));
  if (out.size() < text.size()) {
    while (!out.empty() && (static_cast<unsigned char>(text[out.size()]) & 0xC0U) == 0x80U) out.pop_back();
    out += "…";
  }
  std::replace_if(
      out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7F'; }, ' ');
  return out;
}

std::string quoted(std::string_view text) { return looks_personal(text) ? "***" : shortened(text, kQuotedBytes); }

}  // namespace zhunsheng::load
