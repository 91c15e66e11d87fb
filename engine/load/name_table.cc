#include "load/name_table.h"

#include "load/bytes.h"

namespace zhunsheng::load {

std::uint32_t NameTable::find(std::string_view name) const {
  if (entries_.empty()) return kAbsent;
  const std::uint32_t hash = hash_of(name);
  for (std::size_t i = hash & (entries_.size() - 1);; i = (i + 1) & (entries_.size() - 1)) {
    const Entry& entry = entries_[i];
    if (entry.epoch != epoch_) return kAbsent;
    if (entry.hash == hash && entry.name == name) return entry.value;
  }
}

std::uint32_t NameTable::insert(std::string_view name, std::uint32_t value) {
  if ((size_ + 1) * 2 > entries_.size()) grow();
  const std::uint32_t hash = hash_of(name);
  for (std::size_t i = hash & (entries_.size() - 1);; i = (i + 1) & (entries_.size() - 1)) {
    Entry& entry = entries_[i];
    if (entry.epoch != epoch_) {
      // One by one: g++ copies a whole entry by way of the stack, and waits for it.
      entry.name = name;
      entry.hash = hash;
      entry.value = value;
      entry.epoch = epoch_;
      ++size_;
      return value;
    }
    if (entry.hash == hash && entry.name == name) return entry.value;
  }
}

void NameTable::clear() {
  size_ = 0;
  if (++epoch_ != 0) return;
  entries_.assign(entries_.size(), Entry{});  // after four thousand million clears the marks would meet old ones
  epoch_ = 1;
}

void NameTable::grow() {
  std::vector<Entry> old(entries_.empty() ? 64 : entries_.size() * 2);
  old.swap(entries_);
  for (const Entry& entry : old) {
    if (entry.epoch != epoch_) continue;
    std::size_t i = entry.hash & (entries_.size() - 1);
    while (entries_[i].epoch == epoch_) i = (i + 1) & (entries_.size() - 1);
    entries_[i] = entry;
  }
}

}  // namespace zhunsheng::load
