#include "api/ledger.h"

#include "load/ledger.h"
#include "tabulate/read_book.h"

namespace zhunsheng::api {

bool read_ledger(const Rules& rules, const std::string& path, const report::GapReport& report, std::optional<KeptLedger>& ledger,
                 const Output& output, End& end) {
  const Limits& limits = rules.state().limits;
  const auto bytes = read_whole(path, limits.book_bytes);
  if (!bytes) {
    output.message(cannot_read(bytes.error(), output.display));
    end.ending = Ending::failed;
    return false;
  }
  Diagnostics diagnostics;
  FilledBook book;
  if (read_book(bytes.value(), path, limits, book, diagnostics, true)) ledger = ledger_of(book, diagnostics);
  const bool fits = ledger && report::fits_ledger(*ledger, report, diagnostics);
  write_messages(output, diagnostics, {});
  if (!fits) end.ending = Ending::unsound;
  return fits;
}

}  // namespace zhunsheng::api
