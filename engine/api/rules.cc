#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "api/bundle_format.h"
#include "api/files.h"
#include "api/rules_state.h"
#include "api/too_long.h"
#include "cite/lock.h"
#include "compile/compile.h"
#include "load/lock_reader.h"
#include "parse/parse.h"
#include "program/sound.h"
#include "report/diagnostics.h"
#include "report/result_json.h"
#include "resolve/resolve.h"

namespace zhunsheng::api {

struct RulesAccess {
  static Rules make(std::unique_ptr<Rules::State> state) { return Rules(std::move(state)); }
};

namespace {

/// A byte order mark is no part of the text.
std::string without_mark(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

Diagnostic too_large(const std::string& name, std::size_t limit) {
  Diagnostic diagnostic;
  diagnostic.code = Code::file_too_large;
  diagnostic.where = name;
  diagnostic.message = {fmt::format("规则文件超过 {} 兆字节", limit >> 20U),
                        fmt::format("the rule file is larger than {} MB", limit >> 20U)};
  diagnostic.help = {"请分成几个文件。", "Divide it into several files."};
  return diagnostic;
}

Diagnostic nothing_to_read() {
  Diagnostic diagnostic;
  diagnostic.code = Code::nothing_to_check;
  diagnostic.message = {"没有找到规则文件（.zs）", "no rule file (.zs) was found"};
  diagnostic.help = {"请检查 --rules 后的路径。", "Check the path after --rules."};
  return diagnostic;
}

Diagnostic nothing_written(const std::string& name) {
  Diagnostic diagnostic;
  diagnostic.code = Code::nothing_to_check;
  diagnostic.where = name;
  diagnostic.message = {"规则文件里什么也没有写", "the rule files hold nothing"};
  diagnostic.help = {"第一条规则的写法见 README。", "The README shows how a first rule is written."};
  return diagnostic;
}

/// Files were given and read, and there is not one block in them.
bool says_nothing(const Rules::State& state) {
  return !state.files.empty() && !state.diagnostics.has_errors() &&
         std::all_of(state.files.begin(), state.files.end(), [](const syntax::File& file) { return file.blocks.empty(); });
}

void add_source(Rules::State& state, std::string name, std::string text) {
  if (text.size() > state.limits.rule_file_bytes) {
    state.diagnostics.add(too_large(name, state.limits.rule_file_bytes));
    return;
  }
  const SourceId id = state.sources.add(std::move(name), without_mark(std::move(text)));
  state.files.push_back(parse(state.sources, id, state.limits, state.diagnostics));
}

/// The vocabularies that rule sets name, and those that the files declare.
struct Vocabularies {
  std::set<std::string> named, declared;
};
Vocabularies vocabularies_of(const std::vector<syntax::File>& files) {
  Vocabularies result;
  for (const syntax::File& file : files)
    for (const syntax::Block& block : file.blocks) {
      if (block.kind == syntax::BlockKind::vocabulary) result.declared.insert(block.id.text);
      for (const syntax::Label& label : block.labels)
        if (label.kind == syntax::LabelKind::vocabulary)
          for (const syntax::Word& word : label.words) result.named.insert(word.text);
    }
  return result;
}

/// Takes from the bundle what the files name and do not declare.
void add_vocabularies(Rules::State& state, std::span<const std::byte> bundle_bytes) {
  const auto bundle = read_bundle(bundle_bytes);
  if (!bundle) return;
  const Vocabularies vocabularies = vocabularies_of(state.files);
  for (const BundledSource& source : bundle.value().sources) {
    const bool wanted = std::any_of(vocabularies.named.begin(), vocabularies.named.end(), [&](const std::string& name) {
      return !vocabularies.declared.contains(name) && declares(source, name);
    });
    if (wanted) add_source(state, std::string(source.name), std::string(source.text));
  }
}

/// The lock beside the rules, or above them: rules/sources.lock for rules/fujian/2025/.
std::string lock_of(const std::vector<std::string>& paths) {
  std::error_code error;
  for (const std::string& path : paths) {
    auto folder = std::filesystem::absolute(path, error);
    for (bool more = !error; more; folder = folder.parent_path()) {
      std::error_code none;  // a file is no folder: nothing is in it
      if (std::filesystem::is_regular_file(folder / "sources.lock", none)) return (folder / "sources.lock").string();
      more = folder != folder.parent_path();
    }
  }
  return {};
}

/// Reads the lock of the rules, if they have one.
void add_lock(Rules::State& state, const std::vector<std::string>& paths) {
  state.lock.emplace();
  const std::string path = lock_of(paths);
  if (path.empty()) return;
  const auto text = read_whole(path, state.limits.rule_file_bytes);
  if (text) read_lock(text.value(), path, *state.lock, state.diagnostics);
}

/// The facts of the bundled rules, by id and by name.
Elsewhere bundled_facts(std::span<const std::byte> bundle) {
  Elsewhere out;
  const auto bytes = bundled_program(bundle);
  if (!bytes) return out;
  const auto program = Program::view(bytes.value());
  if (!program) return out;
  for (const FactDef& fact : program.value().facts)
    for (const Text name : {fact.name.id, fact.name.zh})
      out.try_emplace(std::string(program.value().text(name)), fact.shared != 0, std::string(program.value().text(fact.owner)), "");
  return out;
}

void compile_state(Rules::State& state, std::span<const std::byte> bundle) {
  state.model = resolve(state.sources, state.files, state.limits, state.diagnostics, bundled_facts(bundle));
  if (state.lock && !state.diagnostics.has_errors()) cite::pin(state.model, *state.lock, state.diagnostics);
  state.diagnostics.sort();
  if (state.diagnostics.has_errors()) return;
  auto program = Program::own(compile(state.model, state.sources));
  if (program) {
    state.program = std::move(program).value();
  } else {
    state.failure = program.error();
  }
}

Rules from_sources(std::vector<SourceText> texts, std::span<const std::byte> bundle, const std::vector<std::string>& paths = {}) {
  auto state = std::make_unique<Rules::State>();
  try {
    if (!paths.empty()) add_lock(*state, paths);
    for (SourceText& text : texts) add_source(*state, std::move(text.name), std::move(text.text));
    state->given = state->files.size();
    add_vocabularies(*state, bundle);
    if (texts.empty()) state->diagnostics.add(nothing_to_read());
    if (says_nothing(*state)) state->diagnostics.add(nothing_written(state->sources[0].name()));
    compile_state(*state, bundle);
  } catch (const std::bad_alloc&) {
    state->failure = HostError{{"内存不足", "out of memory"}};
    state->out_of_memory = true;
  } catch (const NumberTooLong& too_long) {
    state->failure = HostError{said_of(too_long)};
  } catch (const std::exception& error) {
    state->failure = HostError{{error.what(), error.what()}};
  }
  return RulesAccess::make(std::move(state));
}

Rules failing(HostError error, bool unread = false) {
  auto state = std::make_unique<Rules::State>();
  state->failure = std::move(error);
  state->unread = unread;
  return RulesAccess::make(std::move(state));
}

Rules unread(HostError error) { return failing(std::move(error), true); }

/// The program of a bundle whose bytes are as they were written.
Rules from_known_good(std::span<const std::byte> bytes, std::shared_ptr<const void> held) {
  const auto program_bytes = bundled_program(bytes);
  if (!program_bytes) return failing(program_bytes.error());
  auto program = Program::view(program_bytes.value(), Program::Digest::known_good);
  if (!program) return failing(program.error());
  auto state = std::make_unique<Rules::State>();
  state->program = std::move(program).value();
  state->held = std::move(held);
  state->compiled = bytes;
  return RulesAccess::make(std::move(state));
}

Rules from_checked(std::span<const std::byte> bytes, std::shared_ptr<const void> held) {
  if (const auto whole = check_bundle(bytes); !whole) return failing(whole.error());
  return from_known_good(bytes, std::move(held));
}

/// A sum says that nothing was changed by accident; somebody may have made the file to do harm.
Rules from_anybody(std::span<const std::byte> bytes, std::shared_ptr<const void> held) {
  Rules rules = from_checked(bytes, std::move(held));
  if (rules.state().program && !is_sound(*rules.state().program))
    return failing({{"编译好的规则不能用：内容前后不一致，不是准绳编译出来的",
                     "compiled rules cannot be used: their parts do not fit together; no zhunsheng compiled them"}});
  return rules;
}

/// The texts of a bundle, compiled anew.
Rules from_texts_of(std::span<const std::byte> bytes, std::span<const std::byte> bundle) {
  auto of = read_bundle(bytes);
  if (!of) return failing(of.error());
  std::vector<SourceText> texts;
  for (const BundledSource& source : of.value().sources) texts.push_back({std::string(source.name), std::string(source.text)});
  return from_sources(std::move(texts), bundle);
}

bool names_compiled(const std::string& path) { return path.ends_with(".zsp"); }

HostError compiled_among_others() {
  return {{"编译好的规则（.zsp）只能单独给一个，不能与别的规则文件一起用",
           "a file of compiled rules (.zsp) is given alone, not with other rule files"}};
}

}  // namespace

Rules::Rules(std::unique_ptr<State> state) : state_(std::move(state)) {}
Rules::Rules(Rules&&) noexcept = default;
Rules& Rules::operator=(Rules&&) noexcept = default;
Rules::~Rules() = default;

Rules Rules::from_bundle(std::span<const std::byte> bundle) {
  if (bundle.empty())
    return failing({{"程序里没有附带规则：请用 --rules 指明规则文件", "no rules are bundled with this program: use --rules"}});
  return from_checked(bundle, nullptr);
}

Rules Rules::from_compiled(const std::string& path) {
  auto file = MappedFile::open(path);
  if (!file) return unread(file.error());
  auto rules = from_anybody(file.value()->bytes(), file.value());
  if (rules.state_->failure)
    for (std::string* text : {&rules.state_->failure->message.zh, &rules.state_->failure->message.en}) *text = path + ": " + *text;
  return rules;
}

Rules Rules::from_compiled(std::vector<std::byte> bytes) {
  auto held = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  return from_anybody(*held, held);
}

Rules Rules::from_bundled_sources(std::span<const std::byte> bytes) { return from_texts_of(bytes, {}); }

Rules Rules::from_compiled_sources(const std::string& path, std::span<const std::byte> bundle) {
  Rules compiled = from_compiled(path);
  return compiled.ending() == Ending::done ? from_texts_of(compiled.state_->compiled, bundle) : std::move(compiled);
}

Rules Rules::from_paths(const std::vector<std::string>& paths, std::span<const std::byte> bundle, bool pinned) {
  if (std::any_of(paths.begin(), paths.end(), names_compiled))
    return paths.size() == 1 ? from_compiled(paths.front()) : failing(compiled_among_others());
  auto files = rule_files(paths);
  if (!files) return unread(files.error());
  std::vector<SourceText> texts;
  for (const std::string& file : files.value()) {
    auto text = read_whole(file, Limits{}.rule_file_bytes);
    if (!text) return unread(text.error());
    texts.push_back({file, std::move(text).value()});
  }
  return from_sources(std::move(texts), bundle, pinned ? paths : std::vector<std::string>());
}

Rules Rules::from_texts(std::vector<SourceText> texts, std::span<const std::byte> bundle) { return from_sources(std::move(texts), bundle); }

Ending Rules::ending() const {
  if (state_->failure) return Ending::failed;
  return state_->diagnostics.has_errors() ? Ending::unsound : Ending::done;
}

std::string Rules::messages(const Display& display) const {
  std::string text;
  report::append_text(text, state_->diagnostics, state_->sources, message_view_of(display));
  if (state_->failure) text += state_->unread ? cannot_read(*state_->failure, display) : host_message(*state_->failure, display);
  return text;
}

std::string Rules::messages_json() const {
  std::string text;
  report::append_diagnostics_document(text, version(), state_->diagnostics, state_->sources);
  return text;
}

std::vector<std::byte> Rules::bundle() const {
  if (!state_->program) return {};
  if (!state_->compiled.empty()) return {state_->compiled.begin(), state_->compiled.end()};
  std::vector<std::string> declared(state_->given);
  std::vector<BundledSource> sources;
  for (std::size_t i = 0; i < state_->given; ++i) {
    for (const syntax::Block& block : state_->files[i].blocks)
      if (block.kind == syntax::BlockKind::vocabulary) declared[i] += block.id.text + "\n";
    const Source& source = state_->sources[state_->files[i].source];
    sources.push_back({source.name(), source.text(), declared[i]});
  }
  return write_bundle(state_->program->bytes(), sources, version());
}

End build(const Rules& rules, const std::string& path, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, Format::text, output, end)) return end;
    const auto bytes = rules.bundle();
    const auto written = write_whole(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!written) {
      output.message(host_message(written.error(), output.display));
      end.ending = Ending::failed;
    }
    return end;
  });
}

bool Rules::is_genuine() const { return state_->program && Program::view(state_->program->bytes()).ok(); }

}  // namespace zhunsheng::api
