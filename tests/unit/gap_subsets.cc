// How few values have to be raised: against every choice of levels on a grid, for random samples.
#include <random>

#include "catch.h"
#include "gap/subsets.h"

using namespace zhunsheng;
using gapping::fewest_raised;
using gapping::SampleMember;
using gapping::Spread;

namespace {

/// Whether the coefficient of these values is at most `limit`, by its definition.
bool within(const std::vector<SampleMember>& sample, const Rational& limit) {
  Rational weights(0), mean(0), square(0);
  for (const auto& m : sample) {
    weights += m.weight;
    mean += m.weight * m.value;
  }
  mean = mean / weights;
  for (const auto& m : sample) square += m.weight / weights * (m.value - mean) * (m.value - mean);
  return square <= limit * limit * mean * mean;
}

std::vector<SampleMember> raised(std::vector<SampleMember> sample, std::uint32_t mask, const Rational& level) {
  for (std::size_t i = 0; i < sample.size(); ++i)
    if ((mask >> i & 1U) != 0) sample[i].value = std::max(sample[i].value, level);
  return sample;
}

/// The fewest by trying every set at its best level and at every whole level up to the highest.
std::uint32_t fewest_by_trying(const std::vector<SampleMember>& sample, const Rational& limit, int highest) {
  std::uint32_t fewest = 0;
  for (std::uint32_t mask = 1; mask < 1U << sample.size(); ++mask) {
    const auto size = static_cast<std::uint32_t>(__builtin_popcount(mask));
    if (fewest != 0 && size >= fewest) continue;
    std::vector<std::uint32_t> set;
    for (std::uint32_t i = 0; i < sample.size(); ++i)
      if ((mask >> i & 1U) != 0) set.push_back(i);
    bool does = within(raised(sample, mask, Spread(sample, Rational(0), false).best_level(sample, set)), limit);
    for (int level = 1; level <= highest && !does; ++level) does = within(raised(sample, mask, Rational(level)), limit);
    if (does) fewest = size;
  }
  return fewest;
}

std::vector<SampleMember> random_sample(std::mt19937& random, std::size_t size, int highest) {
  std::vector<SampleMember> out;
  for (std::size_t i = 0; i < size; ++i)
    out.push_back(
        {Rational(1 + static_cast<int>(random() % static_cast<unsigned>(highest))), Rational(1 + static_cast<int>(random() % 9)), true});
  return out;
}

}  // namespace

TEST_CASE("The fewest values to raise are what trying everything finds") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const int highest = 20;
    const auto sample = random_sample(random, 2 + random() % 5, highest);
    const Rational limit(1 + static_cast<int>(random() % 9), 20);
    if (within(sample, limit)) continue;
    const auto found = fewest_raised(sample, limit, false);
    const auto expected = fewest_by_trying(sample, limit, highest);
    CHECK(found.at_most == expected);
    if (expected == 0) continue;
    CHECK(found.at_least == expected);
    for (const auto& set : found.sets) {
      std::uint32_t mask = 0;
      for (const std::uint32_t i : set) mask |= 1U << i;
      CHECK(within(raised(sample, mask, Spread(sample, Rational(0), false).best_level(sample, set)), limit));
    }
  }
}

TEST_CASE("Of many values the bounds hold, and what is named does it") {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    const auto sample = random_sample(random, 40, 300);
    for (const Rational& limit : {Rational(1, 2), Rational(1, 5), Rational(1, 20)}) {
      if (within(sample, limit)) continue;
      const auto found = fewest_raised(sample, limit, false);
      REQUIRE(found.at_most > 0);
      CHECK(found.at_least <= found.at_most);
      auto after = sample;
      const Rational level = Spread(sample, Rational(0), false).best_level(sample, found.sets.front());
      for (const std::uint32_t i : found.sets.front()) after[i].value = std::max(after[i].value, level);
      CHECK(within(after, limit));
    }
  }
}

TEST_CASE("Values that cannot rise are left alone") {
  std::vector<SampleMember> sample{{Rational(1), Rational(1), false}, {Rational(1), Rational(1), true}, {Rational(9), Rational(2), true}};
  const auto found = fewest_raised(sample, Rational(1, 100), false);
  CHECK(found.at_most == 0);
  sample[0].can_rise = true;
  CHECK(fewest_raised(sample, Rational(1, 100), false).at_most == 2);
}
