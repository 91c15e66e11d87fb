// Numbers of workbooks: the text that is stored, to the 15 digits that were typed.
#include "book/address.h"
#include "catch.h"
#include "tabulate/cell_number.h"

using namespace zhunsheng;
using tabulate::Shown;

namespace {

std::string number(std::string_view stored, Shown shown = Shown::number, bool from_1904 = false) {
  FilledCell cell;
  if (!tabulate::take_number(stored, shown, from_1904, cell)) return "none";
  return cell.text + (cell.long_digits ? " long" : "");
}

}  // namespace

TEST_CASE("a stored number is what was typed", "[book]") {
  CHECK(number("800") == "800");
  CHECK(number("0.94999999999999996") == "0.95");
  CHECK(number("0.30000000000000004") == "0.3");
  CHECK(number("1.1000000000000001") == "1.1");
  CHECK(number("0.1234567890123456") == "0.123456789012346");
  CHECK(number("9.9999999999999999E-1") == "1");
  CHECK(number("-1.5E+3") == "-1500");
  CHECK(number("1E-7") == "0.0000001");
  CHECK(number("0") == "0");
  CHECK(number("-0.0") == "0");
  CHECK(number("00012.500") == "12.5");
  CHECK(number("3.5052419900101E+17") == "350524199001010000 long");
  CHECK(number("999999999999999") == "999999999999999");
  CHECK(number("1E+300") == "1e300 long");
  CHECK(number("") == "none");
  CHECK(number("1,5") == "none");
  CHECK(number("NaN") == "none");
}

TEST_CASE("percentages and dates are told by how the cell is shown", "[book]") {
  CHECK(number("0.95", Shown::percent) == "95%");
  CHECK(number("0.8499", Shown::percent) == "84.99%");
  CHECK(number("0", Shown::percent) == "0%");
  CHECK(number("46266", Shown::date) == "2026-09-01");
  CHECK(number("46266.75", Shown::date) == "2026-09-01");
  CHECK(number("44804", Shown::date, true) == "2026-09-01");
  CHECK(number("1", Shown::date) == "1900-01-01");
  CHECK(number("59", Shown::date) == "1900-02-28");
  CHECK(number("61", Shown::date) == "1900-03-01");
  CHECK(number("60", Shown::date) == "60");  // 29 February 1900 never was
  CHECK(tabulate::shown_by(10, "") == Shown::percent);
  CHECK(tabulate::shown_by(14, "") == Shown::date);
  CHECK(tabulate::shown_by(31, "") == Shown::date);
  CHECK(tabulate::shown_by(2, "") == Shown::number);
  CHECK(tabulate::shown_by(164, "0.0%;[Red]-0.0%") == Shown::percent);
  CHECK(tabulate::shown_by(164, "yyyy\"年\"m\"月\"d\"日\"") == Shown::date);
  CHECK(tabulate::shown_by(164, "[$-804]yyyy/m/d;@") == Shown::date);
  CHECK(tabulate::shown_by(164, "0.00_);\\(0.00\\)") == Shown::number);
  CHECK(tabulate::shown_by(164, "General") == Shown::number);
  CHECK(tabulate::shown_by(164, "#,##0\"d\"") == Shown::number);
}

TEST_CASE("addresses of cells", "[book]") {
  CHECK(address_text({6, 3}) == "D7");
  CHECK(address_text({0, 26}) == "AA1");
  CHECK(address_text({1048575, 16383}) == "XFD1048576");
  CHECK(address_from("D7") == CellPlace{6, 3});
  CHECK(address_from("$AA$1") == CellPlace{0, 26});
  CHECK(!address_from("D0"));
  CHECK(!address_from("D1048577"));
  CHECK(!address_from("XFE1"));
  CHECK(!address_from("7D"));
  CHECK(!address_from(""));
}
