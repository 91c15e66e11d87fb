// .xlsx through libxlsxwriter. The library is loaded when a workbook is to be written, not when the program starts: it brings OpenSSL along,
// and loading both takes longer than a check of a small file.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <dlfcn.h>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <xlsxwriter.h>

#include "tabulate/write_book.h"

namespace zhunsheng {
namespace {

// clang-format off
#define ZS_XLSXWRITER_CALLS(X) \
  X(workbook_new) \
  X(workbook_add_worksheet) \
  X(workbook_add_format) \
  X(workbook_set_properties) \
  X(workbook_close) \
  X(worksheet_write_string) \
  X(worksheet_write_number) \
  X(worksheet_write_formula_num) \
  X(worksheet_write_formula_str) \
  X(worksheet_write_blank) \
  X(worksheet_write_comment_opt) \
  X(worksheet_merge_range) \
  X(worksheet_set_column) \
  X(worksheet_set_row) \
  X(worksheet_freeze_panes) \
  X(worksheet_repeat_rows) \
  X(worksheet_repeat_columns) \
  X(worksheet_set_landscape) \
  X(worksheet_set_paper) \
  X(worksheet_set_margins) \
  X(worksheet_fit_to_pages) \
  X(worksheet_set_footer) \
  X(worksheet_hide) \
  X(worksheet_protect) \
  X(worksheet_data_validation_range) \
  X(worksheet_center_horizontally) \
  X(worksheet_gridlines) \
  X(worksheet_set_comments_author) \
  X(worksheet_activate) \
  X(format_set_font_name) \
  X(format_set_font_size) \
  X(format_set_bold) \
  X(format_set_font_color) \
  X(format_set_num_format) \
  X(format_set_unlocked) \
  X(format_set_align) \
  X(format_set_text_wrap) \
  X(format_set_bg_color) \
  X(format_set_border) \
  X(format_set_border_color)
// clang-format on

/// The calls of the library that are used, found by name.
struct Library {
#define X(name) decltype(&::name) name = nullptr;
  ZS_XLSXWRITER_CALLS(X)
#undef X
  bool whole = false;

  Library() {
    void* const opened = ::dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (opened == nullptr) return;
    whole = true;
#define X(called)                                                           \
  called = reinterpret_cast<decltype(&::called)>(::dlsym(opened, #called)); \
  whole = whole && called != nullptr;
    ZS_XLSXWRITER_CALLS(X)
#undef X
  }
};

const Library& library() {
  static const Library loaded;
  return loaded;
}

struct LookStyle {
  Look look;
  const char* number;  ///< format; nullptr: none
  lxw_color_t ground;  ///< 0: none
  lxw_color_t ink;
  double size;
  bool bold, border, wrap, unlocked;
  std::uint8_t across;
};

constexpr lxw_color_t kHead = 0xE7E6E6, kEntry = 0xFFF9DB, kGiven = 0xF2F2F2, kGood = 0xE2F0D9, kBad = 0xFBE0DD, kDoubt = 0xFFF2CC;
constexpr auto kLeft = LXW_ALIGN_LEFT;
constexpr auto kMiddle = LXW_ALIGN_CENTER;
constexpr auto kRight = LXW_ALIGN_RIGHT;

constexpr std::array<LookStyle, 22> kStyles = {{
    {Look::plain, nullptr, 0, 0, 10.5, false, true, true, false, kLeft},
    {Look::centred, nullptr, 0, 0, 10.5, false, true, true, false, kMiddle},
    {Look::head, nullptr, kHead, 0, 10.5, true, true, true, false, kMiddle},
    {Look::subhead, "@", kHead, 0, 9, false, true, true, false, kMiddle},
    {Look::title, nullptr, 0, 0, 18, true, false, false, false, kMiddle},
    {Look::remark, nullptr, 0, 0, 10.5, false, false, true, false, kLeft},
    {Look::label, nullptr, kHead, 0, 12, true, true, true, false, kMiddle},
    {Look::number, nullptr, 0, 0, 10.5, false, true, false, false, kRight},
    {Look::integer, "0", 0, 0, 10.5, false, true, false, false, kRight},
    {Look::decimal2, "0.00", 0, 0, 10.5, false, true, false, false, kRight},
    {Look::decimal3, "0.000", 0, 0, 10.5, false, true, false, false, kRight},
    {Look::percent2, "0.00%", 0, 0, 10.5, false, true, false, false, kRight},
    {Look::entry, "@", kEntry, 0, 10.5, false, true, true, true, kLeft},
    {Look::entry_unit, "@", kEntry, 0, 10.5, false, true, true, true, kMiddle},
    {Look::entry_date, "yyyy-mm-dd", kEntry, 0, 10.5, false, true, false, true, kMiddle},
    {Look::entry_number, nullptr, kEntry, 0, 10.5, false, true, false, true, kRight},
    {Look::entry_percent, "0%", kEntry, 0, 10.5, false, true, false, true, kRight},
    {Look::entry_percent2, "0.00%", kEntry, 0, 10.5, false, true, false, true, kRight},
    {Look::given, "@", kGiven, 0, 10.5, false, true, true, false, kLeft},
    {Look::good, nullptr, kGood, 0, 10.5, false, true, true, false, kMiddle},
    {Look::bad, nullptr, kBad, 0x9C1C0E, 10.5, true, true, true, false, kMiddle},
    {Look::doubt, nullptr, kDoubt, 0x7F6000, 10.5, false, true, true, false, kMiddle},
}};
constexpr LookStyle kSection = {Look::section, nullptr, kHead, 0, 10.5, true, true, false, false, kLeft};

constexpr double kMargin = 0.5;  // inches
constexpr int kLongestNumber = 15;

double nearest(const std::string& text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// A number of more digits than a workbook keeps would be shown as another one.
bool fits(const std::string& text) {
  const std::size_t first = std::min(text.find_first_of("123456789"), text.size());
  const std::size_t end = std::min(text.find_first_of("eE"), text.size());
  const auto digits = first >= end
                          ? 0
                          : std::count_if(text.begin() + static_cast<std::ptrdiff_t>(first),
                                          text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c >= '0' && c <= '9'; });
  return digits <= kLongestNumber && text.find('/') == std::string::npos && text.find('(') == std::string::npos;
}

class Writer {
 public:
  Writer(const LaidBook& book, const std::string& path) : call_(library()), book_(book), file_(call_.workbook_new(path.c_str())) {}

  bool write() {
    if (file_ == nullptr) return false;
    lxw_doc_properties about{};
    std::string title = book_.title, author = book_.author, comments = book_.comments;
    about.title = title.data();
    about.author = author.data();
    about.comments = comments.data();
    constexpr std::time_t kFixed = 946684800;  // the same book, the same bytes: not the day on which it was written
    about.created = kFixed;
    call_.workbook_set_properties(file_, &about);
    for (const LaidSheet& sheet : book_.sheets) write_sheet(sheet);
    return call_.workbook_close(file_) == LXW_NO_ERROR;
  }

 private:
  lxw_format* format(Look look, std::int8_t decimals = kDecimalsOfLook) {
    const auto [at, fresh] = formats_.try_emplace(std::pair(look, decimals), nullptr);
    if (!fresh) return at->second;
    const auto* style = std::find_if(kStyles.begin(), kStyles.end(), [&](const LookStyle& one) { return one.look == look; });
    if (style == kStyles.end()) style = &kSection;
    lxw_format* made = call_.workbook_add_format(file_);
    call_.format_set_font_name(made, "宋体");
    call_.format_set_font_size(made, style->size);
    call_.format_set_align(made, style->across);
    call_.format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (decimals != kDecimalsOfLook)
      call_.format_set_num_format(made, decimals == 0 ? "0" : ("0." + std::string(static_cast<std::size_t>(decimals), '0')).c_str());
    else if (style->number != nullptr)
      call_.format_set_num_format(made, style->number);
    if (style->ground != 0) call_.format_set_bg_color(made, style->ground);
    if (style->ink != 0) call_.format_set_font_color(made, style->ink);
    if (style->bold) call_.format_set_bold(made);
    if (style->wrap) call_.format_set_text_wrap(made);
    if (style->unlocked) call_.format_set_unlocked(made);
    if (style->border) {
      call_.format_set_border(made, LXW_BORDER_THIN);
      call_.format_set_border_color(made, 0x7F7F7F);
    }
    return at->second = made;
  }

  void write_sheet(const LaidSheet& sheet) {
    lxw_worksheet* made = call_.workbook_add_worksheet(file_, sheet.name.c_str());
    if (made == nullptr) return;
    for (std::size_t i = 0; i < sheet.widths.size(); ++i)
      call_.worksheet_set_column(made, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), sheet.widths[i], nullptr);
    for (const auto& [row, height] : heights_of(sheet)) call_.worksheet_set_row(made, row, height, nullptr);
    for (const auto& [area, cell] : sheet.merged)
      call_.worksheet_merge_range(made, area.first.row, column(area.first), area.last.row, column(area.last),
                                  std::get_if<std::string>(&cell.content) == nullptr ? "" : std::get<std::string>(cell.content).c_str(),
                                  format(cell.look));
    for (const LaidCell& cell : sheet.cells) write_cell(made, cell);
    for (const Choices& choices : sheet.choices) add_choices(made, choices);
    for (const EntryRule& rule : sheet.entries) add_rule(made, rule);
    set_page(made, sheet);
  }

  /// Programs do not work out how high a wrapped row is when they open a file: it is written. What the sheet says itself comes last.
  static std::map<std::uint32_t, double> heights_of(const LaidSheet& sheet) {
    constexpr double kLine = 15.5, kAround = 3, kLeast = 19, kMost = 409;  // what programs show at most
    std::map<std::uint32_t, double> out;
    for (const LaidCell& cell : sheet.cells) {
      const auto* text = std::get_if<std::string>(&cell.content);
      if (text == nullptr || cell.place.column >= sheet.widths.size()) continue;
      const double lines = lines_of(*text, sheet.widths[cell.place.column]);
      double& height = out[cell.place.row];
      height = std::max({height, kLeast, lines > 1 ? lines * kLine + kAround : 0});
    }
    for (const auto& [area, cell] : sheet.merged) {
      const auto* text = std::get_if<std::string>(&cell.content);
      if (text == nullptr || area.first.row != area.last.row || cell.look != Look::remark) continue;
      double width = 0;
      for (std::uint32_t column = area.first.column; column <= area.last.column && column < sheet.widths.size(); ++column)
        width += sheet.widths[column];
      double& height = out[area.first.row];
      height = std::max({height, kLeast, lines_of(*text, width) * kLine + 2 * kAround});
    }
    for (const auto& [row, height] : sheet.heights) out[row] = height;
    for (auto& [row, height] : out) height = std::min(height, kMost);
    return out;
  }
  static double lines_of(std::string_view text, double width) {
    double lines = 1, used = 0;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '\n') {
        ++lines;
        used = 0;
      } else if ((byte & 0xC0U) != 0x80U) {  // the first byte of a character
        const double wide = byte < 0x80U ? 1.05 : 2.1;
        if (used + wide > width) {
          ++lines;
          used = 0;
        }
        used += wide;
      }
    }
    return lines;
  }

  static lxw_col_t column(CellPlace place) { return static_cast<lxw_col_t>(place.column); }

  void write_cell(lxw_worksheet* sheet, const LaidCell& cell) {
    const auto [row, col] = std::pair(cell.place.row, column(cell.place));
    lxw_format* const look = format(cell.look, cell.decimals);
    if (const auto* text = std::get_if<std::string>(&cell.content)) {
      call_.worksheet_write_string(sheet, row, col, text->c_str(), look);
    } else if (const auto* number = std::get_if<NumberText>(&cell.content)) {
      if (fits(number->text))
        call_.worksheet_write_number(sheet, row, col, nearest(number->text), look);
      else
        call_.worksheet_write_string(sheet, row, col, number->text.c_str(), look);
    } else if (const auto* formula = std::get_if<Formula>(&cell.content)) {
      if (formula->is_text)
        call_.worksheet_write_formula_str(sheet, row, col, formula->text.c_str(), look, formula->value.c_str());
      else
        call_.worksheet_write_formula_num(sheet, row, col, formula->text.c_str(), look, nearest(formula->value));
    } else {
      call_.worksheet_write_blank(sheet, row, col, look);
    }
    if (cell.note.empty()) return;
    lxw_comment_options options{};
    constexpr std::uint16_t kNoteWidth = 260, kNoteHeight = 120;
    options.width = kNoteWidth;
    options.height = kNoteHeight;
    call_.worksheet_write_comment_opt(sheet, row, col, cell.note.c_str(), &options);
  }

  void add_choices(lxw_worksheet* sheet, const Choices& choices) {
    lxw_data_validation rule{};
    std::string formula = choices.formula, title = choices.title, message = choices.message;
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
    rule.error_title = title.data();
    rule.error_message = message.data();
    if (!choices.strict) rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    add_validation(sheet, choices.area, rule);
  }

  void add_rule(lxw_worksheet* sheet, const EntryRule& entry) {
    lxw_data_validation rule{};
    std::string title = entry.title, message = entry.message;
    rule.error_title = title.data();
    rule.error_message = message.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;  // "95%" in words, or 缺, is allowed after a question
    rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
    rule.validate = entry.kind == EntryRule::Kind::whole     ? LXW_VALIDATION_TYPE_INTEGER
                    : entry.kind == EntryRule::Kind::decimal ? LXW_VALIDATION_TYPE_DECIMAL
                                                             : LXW_VALIDATION_TYPE_DATE_NUMBER;
    add_validation(sheet, entry.area, rule);
  }

  void add_validation(lxw_worksheet* sheet, const CellArea& area, lxw_data_validation& rule) {
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    call_.worksheet_data_validation_range(sheet, area.first.row, column(area.first), area.last.row, column(area.last), &rule);
  }

  void set_page(lxw_worksheet* made, const LaidSheet& sheet) {
    constexpr std::uint8_t kA4 = 9;
    call_.worksheet_set_paper(made, kA4);
    if (sheet.landscape) call_.worksheet_set_landscape(made);
    call_.worksheet_set_margins(made, kMargin, kMargin, kMargin, kMargin + 0.2);
    const double width = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0);
    const auto pages = static_cast<std::uint16_t>(std::max(1.0, std::round(width / kWidthOfPage)));
    call_.worksheet_fit_to_pages(made, pages, 0);
    if (pages > 1 && sheet.repeat_columns > 0) call_.worksheet_repeat_columns(made, 0, static_cast<lxw_col_t>(sheet.repeat_columns - 1));
    call_.worksheet_center_horizontally(made);
    call_.worksheet_gridlines(made, LXW_HIDE_ALL_GRIDLINES);
    if (sheet.freeze.row > 0 || sheet.freeze.column > 0) call_.worksheet_freeze_panes(made, sheet.freeze.row, column(sheet.freeze));
    if (sheet.repeat_last > 0) call_.worksheet_repeat_rows(made, sheet.repeat_first, sheet.repeat_last);
    const std::string footer = "&C第 &P 页，共 &N 页" + (sheet.footer.empty() ? std::string() : "&L" + sheet.footer);
    call_.worksheet_set_footer(made, footer.c_str());
    if (sheet.hidden) call_.worksheet_hide(made);
    if (!sheet.locked) return;
    lxw_protection allowed{};
    allowed.format_columns = allowed.format_rows = allowed.format_cells = LXW_TRUE;
    call_.worksheet_protect(made, nullptr, &allowed);
  }

  const Library& call_;
  const LaidBook& book_;
  lxw_workbook* file_;
  std::map<std::pair<Look, std::int8_t>, lxw_format*> formats_;
};

}  // namespace

Result<bool> write_workbook(const LaidBook& book, const std::string& path) {
  if (!library().whole)
    return HostError{{"没有安装写工作簿要用的 libxlsxwriter（Debian、Ubuntu：apt install libxlsxwriter4）",
                      "libxlsxwriter, which writes workbooks, is not installed (Debian, Ubuntu: apt install libxlsxwriter4)"}};
  if (!Writer(book, path).write()) return HostError{{"工作簿没有写成", "the workbook could not be written"}};
  return true;
}

}  // namespace zhunsheng
