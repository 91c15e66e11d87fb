#include "api/one_body.h"

namespace zhunsheng::api {

bool OneBody::read(const std::vector<std::string>& paths) {
  std::vector<FactsInput> inputs;
  if (!open_inputs(paths, output_, inputs, end_)) return false;
  Diagnostics diagnostics;
  const bool sound = read_documents(rules_, inputs, facts_, diagnostics, output_, end_);
  write_messages(output_, diagnostics, {});
  return sound;
}

const report::Result* OneBody::judge(Judge& judge, const Chosen& chosen) {
  Diagnostics diagnostics;
  if (!judge.amend(facts_, diagnostics)) {
    write_messages(output_, diagnostics, {});
    end_.ending = Ending::unsound;
    return nullptr;
  }
  const report::Result& result = judge.judge(facts_);
  const bool met = report_unmet_overlay(chosen, result.head.as_of, judge.overlay_seen(), diagnostics);
  write_messages(output_, diagnostics, {});
  if (met) return &result;
  end_.ending = Ending::unsound;
  return nullptr;
}

bool OneBody::find(const std::vector<std::string>& names, std::vector<EntityId>& found) {
  std::vector<bool> seen(names.size());
  std::vector<std::string_view> known;
  for (EntityId id = 0; id < facts_.entities.size(); ++id) {
    const Entity& entity = facts_.entities[id];
    known.insert(known.end(), {entity.id, entity.name});
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (entity.id != names[i] && entity.name != names[i]) continue;
      seen[i] = true;
      found.push_back(id);
    }
  }
  Diagnostics diagnostics;
  report_unseen(names, seen, known, diagnostics);
  write_messages(output_, diagnostics, {});
  if (!diagnostics.has_errors()) return true;
  end_.ending = Ending::wrong_usage;
  return false;
}

void OneBody::refuse(Diagnostic diagnostic) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  write_messages(output_, diagnostics, {});
  end_.ending = Ending::wrong_usage;
}

}  // namespace zhunsheng::api
