#pragma once

// Debian 12 has Catch2 2, newer systems have 3: tests include this header and run with either.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
