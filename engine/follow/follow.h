// Two saved results → what is new, what goes on, what is settled, and why.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "outcome/changes.h"

namespace zhunsheng {

/// The status of the verdict with these factors as in the new result and the others as in the old one, handed over by the caller; empty where
/// there is no such verdict, nothing where that cannot be judged (rules or facts are not at hand).
using Rejudge =
    std::function<std::optional<std::string>(std::span<const Factor> changed, const SavedVerdict* before, const SavedVerdict* after)>;

/// The results must outlive what is returned. `rejudge` may be empty: then only what is possible is said.
Changes follow(const SavedResult& before, const SavedResult& after, const Rejudge& rejudge);

}  // namespace zhunsheng
