#include "program/program.h"

#include <cstring>
#include <type_traits>

#include "base/sha256.h"
#include "program/layout.h"

namespace zhunsheng {

namespace {

HostError refused(const char* zh, const char* en) {
  return {{std::string("编译好的规则不能用：") + zh, std::string("compiled rules cannot be used: ") + en}};
}

/// Takes the sections of a block one after another.
class SectionReader {
 public:
  explicit SectionReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  template <class Record>
  void take(std::span<const Record>& table) {
    static_assert(std::is_trivially_copyable_v<Record> && alignof(Record) <= layout::kAlignment);
    layout::Section section;
    std::memcpy(&section, bytes_.data() + sizeof(layout::Header) + next_++ * sizeof section, sizeof section);
    const bool fits = section.offset <= bytes_.size() && section.count <= (bytes_.size() - section.offset) / sizeof(Record);
    if (section.record != sizeof(Record) || section.offset % layout::kAlignment != 0 || !fits) {
      sound_ = false;
      return;
    }
    table = {reinterpret_cast<const Record*>(bytes_.data() + section.offset), section.count};
  }
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  std::span<const std::byte> bytes_;
  std::size_t next_ = 0;
  bool sound_ = true;
};

}  // namespace

Result<Program> Program::view(std::span<const std::byte> bytes, Digest digest) {
  layout::Header header;
  if (bytes.size() < sizeof header) return refused("不完整", "the block is cut");
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % layout::kAlignment != 0)
    return refused("没有按 8 字节对齐", "the block is not aligned to 8 bytes");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != layout::kMagic) return refused("这不是编译好的规则", "this is no block of compiled rules");
  if (header.version > layout::kVersion)
    return refused("是较新版本的准绳编译的，请升级准绳", "a newer version of zhunsheng compiled them: upgrade zhunsheng");
  if (header.version != layout::kVersion || header.sections != layout::kSections)
    return refused("是另一版本的准绳编译的，请重新编译", "another version of zhunsheng compiled them: compile them again");
  if (header.size != bytes.size() || bytes.size() < sizeof header + layout::kSections * sizeof(layout::Section))
    return refused("不完整", "the block is cut");
  if (digest == Digest::checked && Sha256::of(bytes.subspan(sizeof header)) != header.digest)
    return refused("已被改动", "the block was altered");
  Program p;
  SectionReader reader(bytes);
  layout::for_each_table(p, [&](auto& table) { reader.take(table); });
  reader.take(p.slots);
  reader.take(p.slot_counts);
  reader.take(p.memberships);
  reader.take(p.strings);
  reader.take(p.files);
  reader.take(p.file_names);
  if (!reader.sound()) return refused("是另一种编译器排列的", "another compiler laid the block out");
  p.bytes_ = bytes;
  return p;
}

Result<Program> Program::own(std::vector<std::byte> bytes) {
  auto owned = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  auto program = view(*owned);
  if (program) program.value().owned_ = std::move(owned);
  return program;
}

Rational Program::constant(std::uint32_t id) const {
  const Constant& c = constants[id];
  if (c.big.length > 0) return Rational::from_text(text(c.big)).value_or(Rational());
  return {c.numerator, c.denominator};
}

std::string Program::digest() const {
  Sha256 hash;
  const auto add = [&hash](const auto& table) {
    const std::uint64_t count = table.size();
    hash.add(std::as_bytes(std::span(&count, 1)));
    hash.add(std::as_bytes(table));
  };
  layout::for_each_table(*this, add);
  add(slots);
  add(slot_counts);
  add(memberships);
  add(strings);
  return zhunsheng::text(hash.finish());
}

}  // namespace zhunsheng
