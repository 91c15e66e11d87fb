#include "source/convert.h"

#include <array>
#include <iconv.h>

namespace zhunsheng {

std::optional<std::string> converted(std::string_view bytes, const char* from) {
  const iconv_t converter = ::iconv_open("UTF-8", from);
  if (converter == reinterpret_cast<iconv_t>(-1)) return {};  // NOLINT: what iconv_open(3) says
  std::string input(bytes);
  std::string out;
  std::array<char, 16384> buffer{};
  char* in = input.data();
  std::size_t left = input.size();
  bool good = true;
  while (good && left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t before = left;
    const std::size_t done = ::iconv(converter, &in, &left, &to, &room);
    out.append(buffer.data(), buffer.size() - room);
    good = done != static_cast<std::size_t>(-1) || left < before || room < buffer.size();
  }
  ::iconv_close(converter);
  if (!good) return {};
  return out;
}

}  // namespace zhunsheng
