// A rule while its labels are being read and its requirements written out.
#pragma once

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

using model::DueKind;
using model::Modality;

/// What the labels of one rule say.
struct Resolver::Draft {
  struct Written {
    const syntax::Requirement* requirement = nullptr;
    Modality modality = Modality::must;
    bool bar = false;
  };
  std::size_t scope = 0;
  const syntax::File* file = nullptr;
  const Block* block = nullptr;
  Id rule = kNone;
  std::vector<Written> written;
  std::vector<Id> subjects;
  std::string code;
  std::vector<ExprId> conditions, exclusions;
  std::vector<const syntax::Exception*> exceptions;
  Id enumeration = kNone;
  std::vector<Id> values;
  const Table* items = nullptr;
  ExprId indicator = syntax::kNoExpr;
  PeriodKind period = PeriodKind::none;
  std::optional<syntax::Due> due;
  std::vector<const syntax::Citation*> cited;
  std::string responsible, evidence, english;
  int valid_years = 0;
  bool advance = false;
  bool duty = false;
};

/// The quotes of an exception and of what it asks instead; citations.cc.
std::vector<std::string> quotes_of(const syntax::Exception& exception);

}  // namespace zhunsheng::resolving
