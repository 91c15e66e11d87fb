// The ids of a stream and their lines, against a plain map.
#include <map>
#include <random>
#include <string>

#include "api/id_roll.h"
#include "catch.h"

namespace zhunsheng::api {

TEST_CASE("an id is remembered with its line", "[stream]") {
  IdRoll roll;
  roll.begin_line({0, 7});
  CHECK(roll.add("350524"));
  CHECK(roll.add(""));
  roll.begin_line({1, 3});
  CHECK(roll.add("350525"));
  for (const char* id : {"350524", "", "350525"}) CHECK_FALSE(roll.add(id));
  CHECK(roll.line_of("350524") == LineAt{0, 7});
  CHECK(roll.line_of("") == LineAt{0, 7});
  CHECK(roll.line_of("350525") == LineAt{1, 3});
}

TEST_CASE("many ids, short and long, over many chunks", "[stream]") {
  IdRoll roll;
  std::map<std::string, LineAt> expected;
  std::mt19937 random(5);
  for (std::uint32_t line = 1; line <= 3000; ++line) {
    const LineAt here{line % 3, line};
    roll.begin_line(here);
    for (int i = 0; i < 20; ++i) {
      std::string id = std::to_string(random() % 50000);
      if (line % 10 == 0) id.append(250 + random() % 10, 'x');
      if (line % 500 == 0 && i == 0) id.append(70000, 'y');
      const auto [at, is_new] = expected.emplace(id, here);
      REQUIRE(roll.add(id) == is_new);
      REQUIRE(roll.line_of(id) == at->second);
    }
  }
}

}  // namespace zhunsheng::api
