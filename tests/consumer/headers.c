/* The header alone, before any other. */
#include <zhunsheng/zhunsheng.h>

int main(void) { return zs_version().size > 0 ? 0 : 1; }
