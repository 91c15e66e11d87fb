#include "report/changes.h"
#include "report/json.h"

namespace zhunsheng::report {

namespace {

constexpr int kPretty = 2;
constexpr ChangeKind kKinds[] = {ChangeKind::appeared, ChangeKind::opened,     ChangeKind::settled,
                                 ChangeKind::answered, ChangeKind::continuing, ChangeKind::dropped};

class Writer {
 public:
  Writer(std::string& out, const ChangesReport& report) : json_(out, kPretty), report_(report) {}

  void write() {
    json_.begin_object().member("schema", "zhunsheng-changes/1");
    json_.key("tool").begin_object().member("name", "zhunsheng").member("version", report_.tool_version).end_object();
    result("old", report_.before);
    result("new", report_.after);
    factors("differ", report_.changes.differ);
    counts();
    json_.key("changes").begin_array();
    for (const VerdictChange& change : report_.changes.changes) this->change(change);
    json_.end_array().end_object();
  }

 private:
  void result(std::string_view name, const SavedResult& result) {
    json_.key(name).begin_object().member("as_of", result.as_of).key("synthetic").boolean(result.synthetic);
    json_.member("facts", result.facts_digest).key("rulesets").begin_array();
    for (const SavedRuleSet& one : result.rulesets)
      json_.begin_object().member("id", one.id).member("version", one.version).member("digest", one.digest).end_object();
    json_.end_array().key("overlays").begin_array();
    for (const std::string& digest : result.overlays) json_.string(digest);
    json_.end_array().end_object();
  }

  void counts() {
    const Changes& all = report_.changes;
    json_.key("counts").begin_object();
    for (const ChangeKind kind : kKinds) {
      std::int64_t n = 0;
      for (const VerdictChange& change : all.changes) n += change.kind == kind ? 1 : 0;
      json_.key(id_of(kind)).integer(n);
    }
    const std::pair<const char*, std::size_t> others[] = {
        {"same", all.same}, {"in_new_only", all.newly_asked}, {"in_old_only", all.no_longer_asked}};
    for (const auto& [name, n] : others) json_.key(name).integer(static_cast<std::int64_t>(n));
    json_.end_object();
  }

  void factors(std::string_view name, const Factors& factors) {
    json_.key(name).begin_array();
    for (const Factor factor : factors) json_.string(id_of(factor));
    json_.end_array();
  }

  void verdict(std::string_view name, const SavedVerdict* verdict) {
    json_.key(name);
    if (verdict == nullptr) {
      json_.null();
      return;
    }
    json_.begin_object().member("key", verdict->key).member("status", verdict->status).member_or_null("period", verdict->period);
    json_.member_or_null("observed", verdict->observed).end_object();
  }

  void change(const VerdictChange& change) {
    const SavedVerdict& any = change.after != nullptr ? *change.after : *change.before;
    json_.begin_object().member("kind", id_of(change.kind)).member("requirement", any.requirement);
    json_.key("title").begin_object().member("zh", any.title.zh).member("en", any.title.en).end_object();
    json_.key("entity").begin_object().member("id", any.entity).member("name", any.entity_name).end_object();
    verdict("old", change.before);
    verdict("new", change.after);
    if (change.kind != ChangeKind::continuing) why(change);
    json_.end_object();
  }

  void why(const VerdictChange& change) {
    json_.key("why").begin_object();
    factors("possible", change.possible);
    json_.key("facts");
    if (change.facts_compared) {
      json_.begin_array();
      for (const FactDifference& one : change.facts) {
        const Words text = figure_difference_words(report_, one);
        json_.begin_object().member("path", one.path).member_or_null("old", one.before).member_or_null("new", one.after);
        json_.key("text").begin_object().member("zh", text.zh).member("en", text.en).end_object().end_object();
      }
      json_.end_array();
    } else {
      json_.null();
    }
    json_.key("tried").begin_array();
    for (const TriedFactors& one : change.tried) {
      json_.begin_object();
      factors("changed", one.changed);
      json_.member_or_null("status", one.status).key("turns").boolean(one.turns).end_object();
    }
    json_.end_array().key("all_tried").boolean(change.all_tried).key("causes").begin_array();
    for (const Factors& cause : change.causes) {
      json_.begin_array();
      for (const Factor factor : cause) json_.string(id_of(factor));
      json_.end_array();
    }
    const Words words = why_words(report_, change);
    json_.end_array().key("text").begin_object().member("zh", words.zh).member("en", words.en).end_object().end_object();
  }

  Json json_;
  const ChangesReport& report_;
};

}  // namespace

void append_changes_json(std::string& out, const ChangesReport& report) {
  Writer(out, report).write();
  out += '\n';
}

}  // namespace zhunsheng::report
