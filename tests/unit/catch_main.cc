// Catch2 2 makes main here; Catch2 3 brings its own and ignores this.
#define CATCH_CONFIG_MAIN
#include "catch.h"
