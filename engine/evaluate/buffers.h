// Memory to work in that is kept from one use to the next.
#pragma once

#include <cstddef>
#include <deque>

namespace zhunsheng::evaluation {

/// Vectors to work in, handed out and given back in nested order; their memory is kept.
template <class T>
class Buffers {
 public:
  class Lease {
   public:
    explicit Lease(Buffers& from) : from_(from), item_(from.take()) {}
    ~Lease() { --from_.used_; }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    T& operator*() const { return item_; }
    T* operator->() const { return &item_; }

   private:
    Buffers& from_;
    T& item_;
  };

 private:
  friend class Lease;
  T& take() {
    if (used_ == items_.size()) items_.emplace_back();
    T& item = items_[used_++];
    item.clear();
    return item;
  }
  std::deque<T> items_;  ///< a deque: what is handed out stays where it is
  std::size_t used_ = 0;
};

}  // namespace zhunsheng::evaluation
