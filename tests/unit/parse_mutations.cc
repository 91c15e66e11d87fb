// One mistake at a time, everywhere: a piece taken out, doubled, or replaced. Nothing crashes, each is said once or little more.
#include "catch.h"
#include "parse/pieces.h"
#include "parse_testing.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

constexpr std::size_t kMessagesOfAMistake = 3;
constexpr std::size_t kCompareEvery = 7;  // both prediction modes

/// The blocks of a file as texts of their own.
std::vector<std::string> blocks(const std::string& text) {
  const Parsed whole = parse_text(text);
  std::vector<std::string> out;
  const auto& list = whole.file.blocks;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::size_t end = i + 1 < list.size() ? list[i + 1].range.begin : text.size();
    out.push_back(text.substr(list[i].range.begin, end - list[i].range.begin));
  }
  return out;
}

struct Place {
  std::size_t begin;
  std::size_t end;
};

std::vector<Place> places(const std::string& text) {
  const parsing::Characters characters = parsing::read_characters(text);
  std::vector<Place> out;
  for (const parsing::Piece& piece : parsing::cut(characters))
    out.push_back({characters.offsets[piece.begin], characters.offsets[piece.end]});
  return out;
}

struct Tally {
  std::size_t mutations = 0;
  std::size_t silent = 0;
};

void try_one(const std::string& text, std::size_t known, Tally& tally) {
  const Parsed fast = parse_text(text);
  const std::size_t errors = fast.diagnostics.errors();
  if (errors > known + kMessagesOfAMistake) {
    INFO(text << "\n" << fast.complaints());
    CHECK(errors <= known + kMessagesOfAMistake);
  }
  tally.silent += errors == known ? 1U : 0U;
  if (++tally.mutations % kCompareEvery != 0) return;
  const Parsed full = parse_text(text, {}, parsing::Prediction::ll);
  if (fast.outline() != full.outline() || fast.complaints() != full.complaints()) {
    INFO(text << "\n" << fast.complaints() << "\n" << full.complaints());
    CHECK(fast.outline() == full.outline());
    CHECK(fast.complaints() == full.complaints());
  }
}

template <class Change>
Tally mutate(Change change) {
  Tally tally;
  for (const auto& path : rule_files("fixtures/syntax")) {
    const std::string file = read(path);
    if (!parse_text(file).diagnostics.list().empty()) continue;
    for (const std::string& block : blocks(file)) {
      const auto known = parse_text(block).diagnostics.errors();
      for (const Place& place : places(block)) try_one(change(block, place), known, tally);
    }
  }
  return tally;
}

std::string replaced(const std::string& text, const Place& place, const std::string& by) {
  return text.substr(0, place.begin) + by + text.substr(place.end);
}

}  // namespace

TEST_CASE("a piece left out is told once or little more", "[parse]") {
  const Tally tally = mutate([](const std::string& text, const Place& place) { return replaced(text, place, ""); });
  CHECK(tally.mutations > 2000);
  // What stays valid without the piece is for the checks of meaning to find.
  CHECK(tally.silent * 2 < tally.mutations);
}

TEST_CASE("a piece written twice is told once or little more", "[parse]") {
  const Tally tally = mutate([](const std::string& text, const Place& place) {
    return replaced(text, place,
                    text.substr(place.begin, place.end - place.begin) + " " + text.substr(place.begin, place.end - place.begin));
  });
  CHECK(tally.mutations > 2000);
}

TEST_CASE("a piece replaced by another is told once or little more", "[parse]") {
  static constexpr const char* kOthers[] = {"（", "）", "不低于", "5", "“", "；", "规则", "|", "：", "甲", "且"};
  std::size_t turn = 0;
  const Tally tally = mutate([&turn](const std::string& text, const Place& place) {
    return replaced(text, place, std::string(" ") + kOthers[turn++ % std::size(kOthers)] + " ");
  });
  CHECK(tally.mutations > 2000);
}
