// The annex of 材料目录: what many units have to show, material by material.
#pragma once

#include <string>
#include <vector>

#include "folio/folio.h"
#include "report/paper_materials.h"

namespace zhunsheng::report {

/// What is said of one material.
struct MaterialWords {
  std::string given, day, until, by, state, lack;
};
MaterialWords material_words(const Result& result, const Asked& asked, const Material& material);
/// "示例县第一小学【2026年】"
std::string owner_of(const Result& result, const Material& material);
inline Line or_blank(const std::string& text) { return text.empty() ? Line{blank()} : line_of(text); }

/// One material that many units have to show.
struct MaterialOfMany {
  std::string title, wanted;
  Asked asked;
  std::vector<Material> materials;
};

/// Whose material is lacking, material by material; then a unit a row with what it has shown. What was issued alike (day, term, issuer) is said once.
void put_materials_of_many(Folio& folio, const Result& result, const std::vector<MaterialOfMany>& all);

}  // namespace zhunsheng::report
