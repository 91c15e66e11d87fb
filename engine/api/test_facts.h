// The facts of a test block as a facts document: what a test says goes through the same reader as every other fact.
#pragma once

#include <string>
#include <string_view>

#include "model/model.h"
#include "syntax/syntax.h"
#include "values/time.h"

namespace zhunsheng::api {

/// `attested_on` is the day on which the test's attestations and findings are dated.
std::string test_facts(const syntax::File& file, const syntax::Block& test, const model::Model& model, Date attested_on);

/// The level that a word names, by id, name or alias; nullptr if there is none.
const model::Level* level_named(const model::Model& model, std::string_view word);
/// True if a member of `level` belongs to `to_class`.
bool is_a(const model::Model& model, const model::Level& level, std::string_view to_class);

/// An entity of a test, as it is listed in the facts.
struct TestEntity {
  std::string id;
  const model::Level* level = nullptr;
};
std::vector<TestEntity> test_entities(const syntax::Block& test, const model::Model& model);

}  // namespace zhunsheng::api
