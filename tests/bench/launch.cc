// launch IN OUT ERRORS COMMAND…: runs a command with its three streams in files and prints what it took:
// "cpu µs, wall µs, most memory KB, exit status". A small process of its own, because the memory of whoever starts a command counts as the
// command's, and a Python interpreter has more of it than what is measured here.
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char** environ;  // NOLINT: POSIX names it so

int main(int count, char** words) {
  if (count < 5) return 64;
  posix_spawn_file_actions_t streams;
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_addopen(&streams, 0, words[1], O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&streams, 1, words[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawn_file_actions_addopen(&streams, 2, words[3], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawnp(&child, words[4], &streams, nullptr, words + 4, environ) != 0) return 1;
  int status = 0;
  rusage usage{};
  if (wait4(child, &status, 0, &usage) != child) return 1;
  const auto wall = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
  const auto micros = [](const timeval& t) { return 1000000LL * t.tv_sec + t.tv_usec; };
  std::printf("%lld %lld %ld %d\n", micros(usage.ru_utime) + micros(usage.ru_stime), static_cast<long long>(wall), usage.ru_maxrss,
              WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}
