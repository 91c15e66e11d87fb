// Walks a graph in depth without recursion: its cycles, and an order in which what a node leads to comes before it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "resolve/resolver.h"

namespace zhunsheng::resolving {

/// `edges(id)` gives the nodes that `id` leads to. `found` gets each cycle as a chain: its first node, …, the one that leads back to the first.
/// Returns the nodes in order; with a cycle in them, the link that closes it does not count.
template <class Edges, class Found>
std::vector<Id> find_cycles(std::size_t count, const Edges& edges, const Found& found) {
  struct Step {
    Id at;
    std::vector<Id> next;
    std::size_t done = 0;
  };
  enum class Mark : std::uint8_t { fresh, open, done };
  std::vector<Mark> marks(count, Mark::fresh);
  std::vector<Id> order;
  std::vector<Step> path;
  const auto enter = [&](Id id) {
    marks[id] = Mark::open;
    path.push_back({id, edges(id)});
  };
  const auto chain_from = [&](Id id) {
    std::vector<Id> chain;
    auto step = std::find_if(path.begin(), path.end(), [&](const Step& s) { return s.at == id; });
    for (; step != path.end(); ++step) chain.push_back(step->at);
    return chain;
  };
  for (Id root = 0; root < count; ++root) {
    if (marks[root] != Mark::fresh) continue;
    enter(root);
    while (!path.empty()) {
      Step& step = path.back();
      if (step.done == step.next.size()) {
        marks[step.at] = Mark::done;
        order.push_back(step.at);
        path.pop_back();
        continue;
      }
      const Id next = step.next[step.done++];
      if (marks[next] == Mark::open) found(chain_from(next));
      if (marks[next] == Mark::fresh) enter(next);
    }
  }
  return order;
}

}  // namespace zhunsheng::resolving
