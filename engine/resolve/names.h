// Look-up of a name: the scope itself, then those that it uses.
#pragma once

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

template <class Pick>
Id Resolver::find(std::size_t scope, const std::string& name, Pick pick) const {
  const auto look = [&](const Scope& s) {
    const auto& names = pick(s);
    const auto at = names.find(name);
    return at == names.end() ? kNone : at->second;
  };
  if (const Id own = look(scopes_[scope]); own != kNone) return own;
  for (const auto used : scopes_[scope].uses)
    if (const Id id = look(scopes_[used]); id != kNone) return id;
  return kNone;
}

}  // namespace zhunsheng::resolving
