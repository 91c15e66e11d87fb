#include "facts/facts.h"

namespace zhunsheng {

void Facts::reset(const Program& program) {
  entities.clear();
  by_type.resize(program.types.size());
  cells.resize(program.types.size());
  for (TypeId type = 0; type < program.types.size(); ++type) {
    by_type[type].clear();
    cells[type].resize(program.slot_count(type));
    for (auto& column : cells[type]) column.clear();
  }
  stated.clear();
  large.clear();
  texts.clear();
  census.clear();
  sources.clear();
  amendments.clear();
  arena.clear();
  as_of = kNoDay;
  synthetic = false;
  preferring = false;
  digest.clear();
}

}  // namespace zhunsheng
