// One text in both languages of the product.
#pragma once

#include <string>

namespace zhunsheng {

struct Words {
  std::string zh;
  std::string en;
};

}  // namespace zhunsheng
