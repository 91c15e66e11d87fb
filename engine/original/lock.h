// sources.lock: what each document is, and by which words of it each citation was proven. Written only with the originals at hand.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace zhunsheng {

/// The sections that the original numbers in one form.
struct LockedNumbering {
  std::string sign;                   ///< "第一条", "（一）", "1．"
  std::vector<std::string> sections;  ///< their locators, in order
};

struct LockedDocument {
  std::string id, title, issuer, number;
  std::string date, date_known;  ///< as the rules say, and how it is known: "original", "rules", "unknown"
  std::string fingerprint;       ///< of all its normal characters
  std::vector<LockedNumbering> numbering;
};

struct LockedCitation {
  std::string document, locator;
  std::string sentence;              ///< where the words stand: "二/五/11@2"
  std::string sentence_fingerprint;  ///< of the sentence
  std::string quote_fingerprint;
  std::uint32_t offset = 0, length = 0;  ///< of the words in the sentence, in normal characters
  std::vector<std::string> cited_by;     ///< ids of the rules, readings and facts that cite it, sorted
};

struct Lock {
  std::vector<LockedDocument> documents;  ///< by id
  std::vector<LockedCitation> citations;  ///< by document, place in it, quote
};

}  // namespace zhunsheng
