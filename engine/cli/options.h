// The verbs and what each takes: its options write into Given.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace zhunsheng::cli {

/// Both languages of one help text.
struct Texts {
  api::Language language;
  [[nodiscard]] const char* operator()(const char* zh, const char* en) const { return language == api::Language::zh ? zh : en; }
};

/// What the options write into, before it becomes a Command.
struct Given {
  Command command;
  std::string format = "text", explained, fail_on, colour = "auto", language;
  std::vector<std::string> columns;
  std::vector<std::string> schema_of;
};

/// The words of help pages in the language of the reader.
void name_parts(CLI::App& app, const Texts& say);
/// Options of every verb.
void add_common(CLI::App& app, Given& given, const Texts& say, const std::vector<std::string>& formats);
void add_rules(CLI::App& app, Given& given, const Texts& say);
void add_selection(CLI::App& app, Given& given, const Texts& say);
CLI::Option* add_overlay(CLI::App& app, api::Selection& selection, const Texts& say);

/// check, explain, gap, report, changes: they judge facts.
void add_verbs_of_facts(CLI::App& app, Given& given, const Texts& say);
/// rules, facts, test, compare, template, sources, build: they show or use the rules.
void add_verbs_of_rules(CLI::App& app, Given& given, const Texts& say);

}  // namespace zhunsheng::cli
