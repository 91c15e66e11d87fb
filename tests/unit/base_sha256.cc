// Digests: of a text at once, in pieces, and behind a reader.
#include <algorithm>
#include <random>
#include <span>
#include <string>

#include "base/sha256.h"
#include "catch.h"

namespace zhunsheng {

TEST_CASE("SHA-256: the published vectors, in one piece and in many", "[base]") {
  const auto digest = [](std::string_view s) { return text(Sha256::of(std::as_bytes(std::span(s)))); };
  CHECK(digest("") == "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(digest("abc") == "sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "sha-256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  const std::string million(1000000, 'a');
  CHECK(digest(million) == "sha-256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  for (const std::size_t step : {1U, 55U, 63U, 64U, 65U, 1000U}) {
    Sha256 sha;
    for (std::size_t at = 0; at < 5000; at += step)
      sha.add(std::as_bytes(std::span(million).subspan(at, std::min<std::size_t>(step, 5000 - at))));
    CHECK(text(sha.finish()) == digest(std::string_view(million).substr(0, 5000)));
  }
}

TEST_CASE("a digest that follows a reader is that of the text", "[base]") {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    Sha256 at_once;
    Sha256 followed;
    Sha256Trail trail;
    for (int part = 0; part < 4; ++part) {
      std::string text(random() % 700, 'x');
      for (char& c : text) c = static_cast<char>(random());
      at_once.add(std::as_bytes(std::span(text)));
      trail.begin(followed, text);
      // By any steps, perhaps not to the end, perhaps twice.
      for (std::size_t at = 0; at < text.size() && random() % 30 != 0; at += random() % 90) trail.reach(text.data() + at);
      if (random() % 5 == 0) trail.reach(text.data());
      trail.end();
    }
    CHECK(at_once.finish() == followed.finish());
  }
}

}  // namespace zhunsheng
