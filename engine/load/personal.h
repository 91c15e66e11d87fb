// What looks like a record of a person: the tool holds counts, never persons, and refuses such cells without repeating them.
#pragma once

#include <string>
#include <string_view>

namespace zhunsheng::load {

/// An 18-digit identity number (a province, a date of birth) or a mobile phone number, alone or within text.
bool looks_personal(std::string_view text);

/// An identity number only: for amounts, where 13800138000 may be money.
bool has_identity_number(std::string_view text);

/// For ids of entities: as looks_personal, but eleven digits that begin like a division code stand for a division.
bool looks_personal_id(std::string_view id);

/// A key that names a column about persons: 姓名, 身份证号, 手机, home address …
bool names_a_person_column(std::string_view key);

/// A label of a form beside which a person's name is written: 联系人, 填表人 …
bool names_a_person_role(std::string_view label);

/// At most `bytes` bytes of UTF-8, cut between characters, "…" where something was cut; control characters as spaces.
std::string shortened(std::string_view text, std::size_t bytes);

/// User text for a message: shortened, and "***" if it looks personal.
std::string quoted(std::string_view text);

}  // namespace zhunsheng::load
