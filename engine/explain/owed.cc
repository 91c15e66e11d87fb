// What is owed, told in one clause: grouped by entity and provider, and named by the form of 待核实 that it amounts to.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "explain/causes.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

constexpr std::size_t kNamed = 3;  ///< so many are named in a sentence, the rest counted

FactType type_of(const Scene& scene, const Cause& cause) {
  return cause.fact == kNone ? FactType::number : scene.program.facts[cause.fact].type;
}

/// Held by an ancestor of the verdict's entity, listed or not.
bool owed_above(const Scene& scene, const Cause& cause) {
  if (cause.entity.empty()) return true;
  for (EntityId at = scene.facts.entities[scene.verdict.entity].parent; at != kNone; at = scene.facts.entities[at].parent)
    if (scene.facts.entities[at].id == cause.entity) return true;
  return false;
}

bool is_plain_lack(const Scene& scene, const Cause& cause) {
  const FactType type = type_of(scene, cause);
  return cause.kind == CauseKind::missing && cause.fact != kNone && type != FactType::attestation && type != FactType::finding &&
         cause.message.zh.starts_with("缺少");
}

/// Missing figures of one entity, period and provider; or any other cause by itself.
struct Lacking {
  const Cause* first = nullptr;
  std::vector<FactId> facts;  ///< empty: the first's own message
  std::int64_t entities = 1;  ///< that lack them alike; the first's is named
};

constexpr std::int64_t kMany = 3;  ///< from so many on, entities that lack the same are counted

/// Looked for where it mostly is: below the verdict's entity, among those above it, then anywhere. kNone if it is not listed.
EntityId entity_named(const Scene& scene, std::string_view id) {
  const auto& entities = scene.facts.entities;
  const EntityId own = scene.verdict.entity;
  const EntityId end = std::max(entities[own].end, own + 1);
  for (EntityId at = own; at < end; ++at)
    if (entities[at].id == id) return at;
  for (EntityId at = entities[own].parent; at != kNone; at = entities[at].parent)
    if (entities[at].id == id) return at;
  for (EntityId at = 0; at < entities.size(); ++at)
    if (entities[at].id == id) return at;
  return kNone;
}

/// What several entities of one type lack alike is one thing to say.
std::vector<Lacking> merged(const Scene& scene, std::vector<Lacking> groups) {
  if (groups.size() < static_cast<std::size_t>(kMany)) return groups;
  using Alike = std::tuple<std::vector<FactId>, Period, std::string_view, TypeId>;
  std::unordered_map<std::string_view, TypeId> types;
  for (const Lacking& one : groups)
    if (const auto [at, is_new] = types.try_emplace(one.first->entity, kNone); is_new)
      if (const EntityId entity = entity_named(scene, one.first->entity); entity != kNone) at->second = scene.facts.entities[entity].type;
  std::map<Alike, std::int64_t> alike;
  const std::string_view own = scene.facts.entities[scene.verdict.entity].id;
  const auto key_of = [&](const Lacking& one) {
    return Alike{one.facts, one.first->period, one.first->provided_by, types.at(one.first->entity)};
  };
  const auto counts = [&](const Lacking& one) {
    return !one.facts.empty() && one.first->entity != own && std::get<TypeId>(key_of(one)) != kNone;
  };
  for (const Lacking& one : groups)
    if (counts(one)) ++alike[key_of(one)];
  std::vector<Lacking> out;
  for (Lacking& one : groups) {
    if (!counts(one)) {
      out.push_back(std::move(one));
      continue;
    }
    std::int64_t& count = alike[key_of(one)];
    if (count == 0) continue;  // told with the first of them
    if (count >= kMany) {
      one.entities = count;
      count = 0;
    }
    out.push_back(std::move(one));
  }
  return out;
}

std::vector<Lacking> grouped(const Scene& scene, const std::vector<Cause>& causes) {
  std::vector<Lacking> out;
  std::map<std::tuple<std::string_view, Period, std::string_view>, std::size_t> groups;
  std::set<std::string_view> said;
  for (const Cause& cause : causes) {
    if (!is_plain_lack(scene, cause)) {
      if (said.insert(cause.message.zh).second) out.push_back({&cause, {}});
      continue;
    }
    const auto [at, is_new] = groups.try_emplace({cause.entity, cause.period, cause.provided_by}, out.size());
    if (is_new) out.push_back({&cause, {}});
    out[at->second].facts.push_back(cause.fact);
  }
  return out;
}

/// "缺少甲校2026年的“在校生数”“班级数”（由学校提供）"
Words lacking_words(const Scene& scene, const Lacking& lacking) {
  if (lacking.facts.empty()) return lacking.first->message;
  const Cause& first = *lacking.first;
  const EntityId named = entity_named(scene, first.entity);
  const Entity* entity = named == kNone ? nullptr : &scene.facts.entities[named];
  const bool own = named == kNone || named == scene.verdict.entity;
  Words whose = own ? Words{} : same(entity->name.empty() ? entity->id : entity->name);
  if (lacking.entities > 1) {
    const Words all = count_words(scene.program, entity->type, lacking.entities);
    whose = {whose.zh + "等" + all.zh, all.en + " (" + whose.en + " …)"};
  }
  const Words when = period_words(first.period);
  std::vector<Words> names;
  const bool all = lacking.facts.size() <= kNamed + 1;
  for (std::size_t i = 0; i < (all ? lacking.facts.size() : kNamed); ++i)
    names.push_back(quoted(fact_words(scene.program, lacking.facts[i])));
  Words list = joined(names, "", ", ");
  if (!all) list = list + say("等{}项数据", " and others, {} in all", number(static_cast<std::int64_t>(lacking.facts.size())));
  const std::string of = own && empty(when) ? "" : "的";
  const std::string of_en = (own ? "" : " of " + whose.en) + (empty(when) ? "" : " for " + when.en);
  const Words who = provided(first.provided_by);
  return {"缺少" + whose.zh + when.zh + of + list.zh + who.zh,
          list.en + of_en + (lacking.facts.size() == 1 ? " is missing" : " are missing") + who.en};
}

}  // namespace

Words lacks_words(const Scene& scene, const std::vector<Cause>& causes) {
  const auto groups = merged(scene, grouped(scene, causes));
  const bool all = groups.size() <= kNamed + 1;
  std::vector<Words> parts;
  for (std::size_t i = 0; i < (all ? groups.size() : kNamed); ++i) parts.push_back(lacking_words(scene, groups[i]));
  if (all) return joined(parts, "；", "; ");
  return joined(parts, "；", "; ") + say("；等共{}项", "; … ({} in all)", number(static_cast<std::int64_t>(groups.size())));
}

OpenForm open_form(const Scene& scene, const std::vector<Cause>& causes) {
  const auto any = [&](auto&& test) { return std::any_of(causes.begin(), causes.end(), test); };
  const auto missing = [&](auto&& test) {
    return std::all_of(causes.begin(), causes.end(), [&](const Cause& c) { return c.kind != CauseKind::missing || test(c); });
  };
  if (any([](const Cause& c) { return c.kind == CauseKind::contradiction; })) return OpenForm::contradiction;
  if (!any([](const Cause& c) { return c.kind == CauseKind::missing; }))
    return any([](const Cause& c) { return c.kind == CauseKind::universe; }) ? OpenForm::universe : OpenForm::missing;
  if (missing([&](const Cause& c) { return type_of(scene, c) == FactType::attestation; })) return OpenForm::evidence;
  if (missing([&](const Cause& c) { return type_of(scene, c) == FactType::finding; })) return OpenForm::finding;
  return missing([&](const Cause& c) { return owed_above(scene, c); }) ? OpenForm::owed_above : OpenForm::missing;
}

Words open_words(const Scene& scene, const std::vector<Cause>& causes) {
  const auto universe = std::find_if(causes.begin(), causes.end(), [](const Cause& c) { return c.kind == CauseKind::universe; });
  return zhunsheng::open_words(open_form(scene, causes), universe == causes.end() ? Words{} : types_words(scene.program, universe->type));
}

}  // namespace zhunsheng::explaining
