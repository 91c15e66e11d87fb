// The header alone, before any other, in two files of one program.
#include <zhunsheng/zhunsheng.hpp>

std::size_t rules_seen_again();

int main() { return zhunsheng::version().empty() || rules_seen_again() == 0 ? 1 : 0; }
