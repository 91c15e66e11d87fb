#include "syntax/code_points.h"

namespace zhunsheng::syntax {

namespace {

// U+2F00…U+2FD5 in order, as the unified ideographs that they stand for.
constexpr std::u32string_view kRadicals =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
    U"廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
    U"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
    U"邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

}  // namespace

bool is_chinese(char32_t c) {
  return between(c, 0x4E00, 0x9FFF) || between(c, 0x3400, 0x4DBF) || between(c, 0xF900, 0xFAFF) || between(c, 0x20000, 0x3FFFD) ||
         c == U'〇' || c == U'々' || c == U'·';
}

char32_t next_code_point(std::string_view text, std::size_t& i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const char32_t lead = byte(i++);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t c = lead & (0x3FU >> static_cast<unsigned>(more));
  for (int k = 0; k < more; ++k) c = c << 6U | (byte(i++) & 0x3FU);
  return c;
}

char32_t fold(char32_t c) {
  if (c < 0x80) return c;
  if (between(c, 0xFF01, 0xFF5E)) return c - 0xFEE0;
  if (between(c, 0x2F00, 0x2FD5)) return kRadicals[c - 0x2F00];
  switch (c) {
    case 0x3000:
      return U' ';
    case U'【':
      return U'[';
    case U'】':
      return U']';
    case U'×':
      return U'*';
    case U'÷':
      return U'/';
    case U'−':
      return U'-';
    case U'﹪':
      return U'%';
    case U'｡':
      return U'。';
    case U'､':
      return U'、';
    case U'≧':
      return U'≥';
    case U'≦':
      return U'≤';
    default:
      return c;
  }
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0U | c >> 6U);
  } else if (c < 0x10000) {
    put(0xE0U | c >> 12U);
    put(0x80U | (c >> 6U & 0x3FU));
  } else {
    put(0xF0U | c >> 18U);
    put(0x80U | (c >> 12U & 0x3FU));
    put(0x80U | (c >> 6U & 0x3FU));
  }
  put(0x80U | (c & 0x3FU));
}

std::u32string decode(std::string_view text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) out.push_back(next_code_point(text, i));
  return out;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) append_utf8(out, fold(next_code_point(text, i)));
  return out;
}

}  // namespace zhunsheng::syntax
