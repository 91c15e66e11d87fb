// A program whose parts do not fit together is refused, whoever summed it.
#include "catch.h"
#include "program/builder.h"
#include "program/sound.h"

using namespace zhunsheng;

namespace {

/// A truth, a number, and what is made of them: enough to be wrong in.
ProgramBuilder small() {
  ProgramBuilder b;
  const auto unit = b.unit("");
  const NodeId yes = b.node({.op = Op::truth, .sub = 1});
  Node one{.op = Op::number};
  one.a = b.constant(Rational(1), "1");
  one.unit = unit;
  const NodeId number = b.node(one);
  Node negation{.op = Op::negation};
  negation.a = yes;
  b.node(negation);
  Node minus{.op = Op::minus};
  minus.a = number;
  minus.unit = unit;
  b.node(minus);
  return b;
}

bool sound(ProgramBuilder& b) { return is_sound(Program::own(b.finish()).value()); }

template <class Change>
bool sound_with(Change&& change) {
  ProgramBuilder b = small();
  change(b);
  return sound(b);
}

}  // namespace

TEST_CASE("a program as a compiler writes it is sound", "[program]") {
  CHECK(sound_with([](ProgramBuilder&) {}));
}

TEST_CASE("a program that points outside itself is not", "[program]") {
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[1].a = 7; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[1].unit = kNone; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.units[0].text = {0, 1000}; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.constants[0].denominator = 0; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.constants[0].big = b.text("1e999999999"); }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.units[0].text = b.text("\xff"); }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.patterns.push_back({5000, 1}); }));
}

TEST_CASE("the names of files are there and are text", "[program]") {
  const auto with_file = [](std::string_view name, std::uint32_t number) {
    return sound_with([&](ProgramBuilder& b) {
      b.file(name);
      b.alignments.emplace_back();
      TopicDef topic;
      topic.alignment = 0;
      topic.file = number;
      b.topics.push_back(topic);
    });
  };
  CHECK(with_file("规则.zs", 0));
  CHECK_FALSE(with_file("规则.zs", 1));
  CHECK_FALSE(with_file("规则.zs", kNone));
  CHECK_FALSE(with_file("\xff.zs", 0));
}

TEST_CASE("operands come first and are of their sort", "[program]") {
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[2].a = 1; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[2].a = 2; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[2].a = kNone; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[3].a = 0; }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) { b.nodes[3].op = static_cast<Op>(200); }));
}

TEST_CASE("formulas in a circle, and too deep", "[program]") {
  const auto chain = [](ProgramBuilder& b, int length) {
    for (int i = 0; i < length; ++i) {
      Node minus{.op = Op::minus};
      minus.a = static_cast<NodeId>(b.nodes.size() - 1);
      minus.unit = 0;
      b.nodes.push_back(minus);
    }
  };
  CHECK(sound_with([&](ProgramBuilder& b) { chain(b, 900); }));
  CHECK_FALSE(sound_with([&](ProgramBuilder& b) { chain(b, 5000); }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) {  // written out it doubles with each step
    for (int i = 0; i < 40; ++i) {
      Node sum{.op = Op::add};
      sum.a = sum.b = static_cast<NodeId>(b.nodes.size() - 1);
      sum.unit = 0;
      b.nodes.push_back(sum);
    }
  }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) {
    FactDef fact;
    fact.unit = 0;
    Node own{.op = Op::fact};
    own.a = 0;
    own.unit = 0;
    b.nodes.push_back(own);
    fact.formula = static_cast<NodeId>(b.nodes.size() - 1);
    b.facts.push_back(fact);
  }));
  CHECK_FALSE(sound_with([](ProgramBuilder& b) {
    FactDef fact;
    fact.part_of = 0;
    b.facts.push_back(fact);
  }));
}
