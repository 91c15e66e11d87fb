#include "api/document.h"

#include "api/books.h"
#include "load/books.h"
#include "load/load.h"
#include "load/vocabulary.h"
#include "tabulate/read_book.h"

namespace zhunsheng::api {
namespace {

constexpr std::size_t kLookAt = 4096;

bool is_stream(const std::string& name, std::string_view begin) {
  return name.ends_with(".ndjson") || name.ends_with(".jsonl") || looks_like_stream(begin);
}

report::View view_in(std::optional<report::Language> language, const Output& output) {
  report::View view = view_of(output.display);
  view.language = language.value_or(view.language);
  return view;
}

}  // namespace

bool open_inputs(const std::vector<std::string>& paths, const Output& output, std::vector<FactsInput>& inputs, End& end) {
  const auto fail = [&](const HostError& error) {
    output.message(cannot_read(error, output.display));
    end.ending = Ending::failed;
    return false;
  };
  for (const std::string& path : paths) {
    auto reader = LineReader::open(path);
    if (!reader) return fail(reader.error());
    const auto begin = reader.value().peek(kLookAt);
    if (!begin) return fail(begin.error());
    const BookKind kind = book_kind(path, begin.value());
    const bool book = kind != BookKind::none;
    const bool stream = !book && is_stream(path, begin.value());
    inputs.push_back({path, std::move(reader).value(), stream, book, kind == BookKind::table});
  }
  return true;
}

bool read_documents(const Rules& rules, std::vector<FactsInput>& inputs, Facts& facts, Diagnostics& diagnostics, const Output& output,
                    End& end) {
  const Limits& limits = rules.state().limits;
  FactsReader reader(program_of(rules), limits);
  reader.begin(facts, inputs.size() > 1 || (!inputs.empty() && inputs.front().is_book));
  std::vector<FilledBook> books;
  bool sound = true;
  for (FactsInput& input : inputs) {
    auto text = input.reader.rest(input.is_book ? limits.book_bytes : limits.facts_line_bytes);
    if (!text) {
      output.message(cannot_read(text.error(), output.display));
      end.ending = Ending::failed;
      return false;
    }
    if (input.is_book)
      sound = read_book(text.value(), input.name, limits, books.emplace_back(), diagnostics) && sound;
    else
      reader.add(text.value(), input.name, diagnostics);
  }
  KnownTypes types;
  for (const Entity& entity : facts.entities)
    if (entity.type != kNone)
      types.try_emplace(std::string(entity.id), program_of(rules).text(program_of(rules).types[entity.type].name.id));
  for (const BookDocument& document : documents_of(books, load::Vocabulary(program_of(rules)), diagnostics, std::move(types)))
    reader.add(document.json, document.name, diagnostics, &document.lines);
  sound = !diagnostics.has_errors() && sound;
  if (reader.finish(diagnostics) && sound) return true;
  end.ending = Ending::unsound;
  return false;
}

JudgedDocument::JudgedDocument(const Rules& rules, const Chosen& chosen, report::Explained explained, const Output& output, bool brief,
                               std::optional<report::Language> language)
    : rules_(rules), chosen_(chosen), output_(output), judge_(program_of(rules), chosen, explained, view_in(language, output), brief) {}

bool JudgedDocument::judge(std::vector<FactsInput>& inputs, Diagnostics& diagnostics, End& end) {
  if (!read_documents(rules_, inputs, facts_, diagnostics, output_, end)) return false;
  if (!judge_.amend(facts_, diagnostics)) {
    end.ending = Ending::unsound;
    return false;
  }
  const report::Result& result = judge_.judge(facts_);
  if (const Ending ending = ending_of(chosen_, judge_, result, diagnostics); ending != Ending::done) {
    end.ending = ending;
    return false;
  }
  result_ = &result;
  return true;
}

bool JudgedDocument::judge(const std::vector<std::string>& paths, Diagnostics& diagnostics, End& end) {
  std::vector<FactsInput> inputs;
  return open_inputs(paths, output_, inputs, end) && judge(inputs, diagnostics, end);
}

void write_document_messages(const Rules& rules, const Diagnostics& diagnostics, Format format, const Output& output, const End& end) {
  write_messages(output, diagnostics, rules.state().sources);
  if (format == Format::json && end.ending == Ending::unsound) write_unsound(output, diagnostics, rules.state().sources);
}

}  // namespace zhunsheng::api
