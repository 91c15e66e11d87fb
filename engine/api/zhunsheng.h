// The door to the engine for programs: load rules, measure facts, explain, list, test.
//
// Every failure is a value: nothing throws, running out of memory included. Nothing here reads the clock, the environment or the locale;
// the caller says what day it is and how wide the screen is. A Rules object is immutable and may be shared between threads; calls that
// take one may run at the same time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng::api {

std::string_view version();

enum class Language : std::uint8_t { zh, en };
enum class Format : std::uint8_t { text, json, ndjson, markdown, csv, html, xlsx, docx, rows };
enum class Explained : std::uint8_t { none, failed, all };

/// How text is laid out for people.
struct Display {
  Language language = Language::zh;
  int width = 80;
  bool colour = false;          ///< results
  bool message_colour = false;  ///< messages
};

/// Takes a piece of output; false once nobody reads it any more, and the rest is not made.
using Write = std::function<bool(std::string_view)>;
/// How far a stream is.
struct Progress {
  std::uint64_t lines = 0, refused = 0;
  std::string kind;                        ///< what most of its lines are, in the display's language: "县"
  std::uint64_t of_kind = 0;               ///< so many of them
  std::uint64_t bytes = 0, all_bytes = 0;  ///< read so far, and in all; all_bytes 0: nobody knows (a pipe)
};
/// Called from any thread of the call's, one at a time.
struct Output {
  Write result;   ///< standard output
  Write message;  ///< standard error: diagnostics, as text
  Display display;
  /// Told several times a second how far a stream is, while it waits for input too. False: finish the lines in flight and end. May be empty.
  std::function<bool(const Progress&)> progress = {};
};

/// How a call ended. The first that applies.
enum class Ending : std::uint8_t {
  done,
  wrong_usage,  ///< a selection that names nothing
  failed,       ///< the host: a file that cannot be read, no memory, a broken bundle
  unsound,      ///< rules or facts with errors; of a stream: some lines were refused, the others are done
  stopped,      ///< nobody reads the output any more
  interrupted,  ///< Output::progress said so; what was written are whole lines, without the last one that sums up
};

struct Tally {
  std::uint64_t verdicts = 0, met = 0, not_met = 0, undecided = 0;
  std::uint64_t violations = 0, gaps = 0, shortfalls = 0, deviations = 0, suggestions = 0;
  std::uint64_t failed_tests = 0;
  std::uint64_t findings = 0;  ///< citations that do not stand where they say; statements that nothing accounts for
};
struct End {
  Ending ending = Ending::done;
  Tally tally;
};

/// A rule file in memory.
struct SourceText {
  std::string name;
  std::string text;
};

class Rules {
 public:
  /// What zhunsheng-compile wrote. The bytes must be aligned to 8, and outlive the object.
  static Rules from_bundle(std::span<const std::byte> bundle);
  /// A file of them (.zsp), mapped into memory: it may be replaced while it is used, and not be changed in place. A damaged one is refused.
  static Rules from_compiled(const std::string& path);
  /// The same from bytes, which are taken.
  static Rules from_compiled(std::vector<std::byte> bytes);
  /// The rule texts of a bundle, read and compiled anew: for running their tests.
  static Rules from_bundled_sources(std::span<const std::byte> bundle);
  /// Those of a file of compiled rules.
  static Rules from_compiled_sources(const std::string& path, std::span<const std::byte> bundle);
  /// Files, and folders with all .zs files below them, in the order of their names. A vocabulary that a rule set names
  /// and none of them declares is taken from the bundle. Quotes are held against the lock beside the rules, unless it is to be written anew.
  /// One path may be a file of compiled rules, alone.
  static Rules from_paths(const std::vector<std::string>& paths, std::span<const std::byte> bundle, bool pinned = true);
  static Rules from_texts(std::vector<SourceText> texts, std::span<const std::byte> bundle);

  Rules(Rules&&) noexcept;
  Rules& operator=(Rules&&) noexcept;
  ~Rules();

  /// `done` if they can be used; else `unsound` or `failed`, and messages() says why.
  [[nodiscard]] Ending ending() const;
  /// What is wrong with them, and what to mind: as text, or as zhunsheng-diagnostics/1.
  [[nodiscard]] std::string messages(const Display& display) const;
  [[nodiscard]] std::string messages_json() const;
  /// Works the digest out too: opening a file only sums it, which any damage changes, and somebody with a mind to does not.
  [[nodiscard]] bool is_genuine() const;
  /// The bundle of these rules, for from_bundle and from_compiled; nothing where they cannot be used.
  [[nodiscard]] std::vector<std::byte> bundle() const;

  struct State;
  [[nodiscard]] const State& state() const { return *state_; }

 private:
  explicit Rules(std::unique_ptr<State> state);
  friend struct RulesAccess;
  std::unique_ptr<State> state_;
};

/// What is judged, and on which day.
struct Selection {
  std::string as_of;                  ///< "2026-12-31"; empty: the facts', else today
  std::string today;                  ///< needed where the facts may have no date
  std::vector<std::string> rulesets;  ///< ids; empty: all
  std::vector<std::string> rules;     ///< ids of rules or requirements, with or without the rule set, or their titles
  std::vector<std::string> entities;  ///< ids or names
  bool duties = false;                ///< duties of clauses too; else only those that `rules` names
  std::string overlay;                ///< path; empty: none
  std::string search;                 ///< list_facts: words that ids, names or meanings hold; empty: all
};

struct CheckOptions {
  Selection selection;
  Format format = Format::text;
  std::vector<std::string> columns;  ///< of the short form of NDJSON; empty: whole verdicts
  Explained explained = Explained::failed;
  unsigned jobs = 0;  ///< threads for a stream; 0: as many as the machine has
  std::string by;  ///< entity type: tables in text files are judged group by group, rows with one parent of this type; empty: as one body
  bool complete = false;  ///< the tables have all there are: how many they list is the census
  std::string rejects;    ///< path: the lines of a stream that are refused go there, as they came; empty: nowhere
};

/// Paths of facts; "-" is standard input. Several make one body of facts. NDJSON is judged line by line.
End check(const Rules& rules, const std::vector<std::string>& facts, const CheckOptions& options, const Output& output);

/// The whole reasoning of the verdicts that `key` (a verdict's key) or the selection names. Text or JSON.
End explain(const Rules& rules, const std::vector<std::string>& facts, std::string_view key, const Selection& selection, Format format,
            const Output& output);

/// Writes the rules as a file of compiled rules: whole or not at all, in the place of an older one that others may be using.
End build(const Rules& rules, const std::string& path, const Output& output);

/// The readings of the rules, with what rests on each.
End list_readings(const Rules& rules, Format format, const Output& output);
End list_rules(const Rules& rules, Format format, const Output& output);
/// All facts; of the selection's rule sets and rules, where it names some, those that they need.
End list_facts(const Rules& rules, const Selection& selection, Format format, const Output& output);
/// The JSON Schema of facts of an entity type (id or name); empty: of all.
End facts_schema(const Rules& rules, std::string_view type, const Output& output);

/// Runs the tests in the rule texts. `strict` also asks for a test of each kind for every requirement.
End test(const Rules& rules, bool strict, Format format, const Output& output);

/// What of the alignments is shown.
struct CompareOptions {
  Format format = Format::text;       ///< text, json, markdown
  std::vector<std::string> topics;    ///< ids or titles, of delegations too; empty: all
  std::vector<std::string> rulesets;  ///< only what these documents say; empty: all
  bool delegations = false;           ///< only the ledger of delegations
};
/// 上下位文件衔接对照表: what the documents of several levels make of the same matters, and of what was left for others to make.
End compare(const Rules& rules, const CompareOptions& options, const Output& output);

/// The originals, and what to do with them.
struct SourcesOptions {
  std::string folder;   ///< of the originals, or one of them
  std::string lock;     ///< verify writes the lock there; empty: nowhere
  std::string locator;  ///< show: "fujian-2025#二/五/11", or a document's id for all of it; coverage: 二/一 too, empty for everything
  bool uncovered = false;  ///< coverage: only what nothing accounts for
  bool counts = false;     ///< coverage: how much of each class, by document and chapter
  bool html = false;       ///< show: as a page
  Format format = Format::text;
  std::vector<std::string> facts;  ///< show: whose verdicts stand beside the rules
  Selection selection;
};
/// Whether the words of every citation stand where it says.
End verify_sources(const Rules& rules, const SourcesOptions& options, const Output& output);
/// What became of every statement.
End cover_sources(const Rules& rules, const SourcesOptions& options, const Output& output);
/// One clause with the rules that rest on it.
End show_source(const Rules& rules, const SourcesOptions& options, const Output& output);

struct GapOptions {
  Selection selection;
  Format format = Format::text;  ///< text, json, csv; xlsx: 整改台账
  std::string update;            ///< xlsx: path of an old ledger; what people wrote in it is kept. Empty: a new one
};
/// 缺口测算: for every requirement with a number that is not met the smallest changes of stated figures that bring it about.
End gap(const Rules& rules, const std::vector<std::string>& facts, const GapOptions& options, const Output& output);

/// Papers to sign.
struct ReportOptions {
  Selection selection;
  std::string form;              ///< "determination", "self-evaluation", "ledger", "evidence", or its Chinese name
  std::string key;               ///< determination: key of a verdict, or a rule; empty: as the selection names it
  bool is_final = false;         ///< refused while a citation is unverified, a reading unconfirmed or a fact synthetic
  Format format = Format::docx;  ///< docx, or markdown to be read on a screen
};
/// 判定说明, 自评报告, 整改台账, 材料目录. Written in Chinese, whatever the display's language is.
End report(const Rules& rules, const std::vector<std::string>& facts, const ReportOptions& options, const Output& output);

/// Two results of check, and what they were made from where it is to be told which change did it.
struct ChangesOptions {
  std::string before, after;         ///< paths: zhunsheng-result/1, as JSON or NDJSON
  Format format = Format::text;      ///< text, json
  std::vector<std::string> facts;    ///< the facts of both, the old ones first; empty: only what is possible is said
  std::string old_overlay, overlay;  ///< paths; empty: none
  bool duties = false;               ///< the results judge duties too
};
/// What is new, goes on, is settled, and why. `old_rules`: those of the first result, where they are others; may be null.
End changes(const Rules& rules, const Rules* old_rules, const ChangesOptions& options, const Output& output);

/// Workbooks to fill in.
struct FormOptions {
  Selection selection;
  std::vector<std::string> facts;  ///< what is known already, to be prefilled; may be empty
  std::string school_folder;       ///< a workbook for each school, and one for the county, go there; empty: one workbook for all
};
/// The workbook goes to the result; with a folder, the names of the workbooks that were written.
End write_forms(const Rules& rules, const FormOptions& options, const Output& output);

/// Text that others wrote, such as the name of a file, made harmless for a terminal.
std::string harmless(std::string_view text);
/// The system's word for an error number.
std::string system_reason(int number, Language language);

/// The whole text of a file, or of standard input for "-". False and a reason in `error` where it cannot be read.
bool read_file(const std::string& path, std::string& text, std::string& error);

}  // namespace zhunsheng::api
