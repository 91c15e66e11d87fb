// Several threads judge the same facts on several days, within limits, until all are done or a deadline cancels them.
// Usage: threads FACTS.json MILLISECONDS AS-OF…
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <mutex>
#include <string>
#include <thread>
#include <vector>
#include <zhunsheng/zhunsheng.hpp>

namespace {

/// What all threads share: rules and facts never change, and anybody may cancel.
struct Work {
  zhunsheng::Program program;
  zhunsheng::Facts facts;
  zhunsheng::Cancellation deadline;
  std::mutex mutex;
  std::condition_variable one_done;
  std::size_t left = 0;
};

void judge(Work& work, std::string day, std::string& said) {
  zhunsheng::Evaluator evaluator(work.program);  // each thread has its own
  zhunsheng::Options options;
  options.as_of = day;
  options.most_verdicts = 1'000'000;
  options.cancellation = &work.deadline;
  const auto verdicts = evaluator.evaluate(work.facts, options);
  if (verdicts) {
    std::size_t failing = 0;
    for (const zhunsheng::Verdict verdict : *verdicts) failing += verdict.status() == zhunsheng::Status::not_met ? 1 : 0;
    said = std::to_string(failing) + " of " + std::to_string(verdicts->size()) + " not met";
  } else if (verdicts.status() == ZS_CANCELLED) {
    said = "cancelled";
  } else {
    said = verdicts.diagnostics().empty() ? verdicts.reason(zhunsheng::Language::en)
                                          : verdicts.diagnostics()[0].message(zhunsheng::Language::en);
  }
  const std::lock_guard lock(work.mutex);
  --work.left;
  work.one_done.notify_one();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) return 64;
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  const auto program = zhunsheng::Program::bundled();
  if (!program) return 1;
  zhunsheng::Limits limits;  // of what comes from strangers
  limits.document_bytes = 16 << 20;
  limits.entities = 100'000;
  limits.depth = 32;
  const auto facts = zhunsheng::Facts::read(*program, json, arguments[1], limits);
  if (!facts) {
    const auto& said = facts.diagnostics();
    for (std::size_t i = 0; i < said.size(); ++i)
      std::cerr << said[i].file << ':' << said[i].line << ' ' << said[i].message(zhunsheng::Language::en) << '\n';
    return 1;
  }

  const std::vector<std::string> days(arguments + 3, arguments + count);
  std::vector<std::string> said(days.size());
  Work work{*program, *facts, {}, {}, {}, days.size()};
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < days.size(); ++i) threads.emplace_back(judge, std::ref(work), days[i], std::ref(said[i]));
  {
    std::unique_lock lock(work.mutex);
    if (!work.one_done.wait_for(lock, std::chrono::milliseconds(std::atol(arguments[2])), [&] { return work.left == 0; }))
      work.deadline.cancel();
  }
  for (std::thread& thread : threads) thread.join();
  for (std::size_t i = 0; i < days.size(); ++i) std::cout << days[i] << ": " << said[i] << '\n';
}
