// The script and the style of the page, as the build bundled them from engine/page. Empty where it was built without npm.
#pragma once

#include <string_view>

extern "C" {
extern const char zhunsheng_page_script_begin[];
extern const char zhunsheng_page_script_end[];
extern const char zhunsheng_page_style_begin[];
extern const char zhunsheng_page_style_end[];
}

namespace zhunsheng::report {

inline std::string_view page_script() {
  return {zhunsheng_page_script_begin, static_cast<std::size_t>(zhunsheng_page_script_end - zhunsheng_page_script_begin)};
}
inline std::string_view page_style() {
  return {zhunsheng_page_style_begin, static_cast<std::size_t>(zhunsheng_page_style_end - zhunsheng_page_style_begin)};
}

}  // namespace zhunsheng::report
