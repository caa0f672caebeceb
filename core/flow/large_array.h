// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace botri::flow {

/// Asks for large pages where much is asked for at once: with millions of arcs most of the time of filling an array goes into
/// getting small pages from the system, one at a time, above all in a virtual machine.
template <class T>
class LargePages {
public:
    using value_type = T;

    LargePages() = default;
    template <class Other>
    LargePages(const LargePages<Other>&)  // NOLINT: containers convert allocators without saying so
    {
    }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        const std::size_t size = count * sizeof(T);
        if (size < kWorthwhile)
            return static_cast<T*>(::operator new(size));
        const std::size_t wholePages = size / kPage * kPage;  // the rest in small pages, else half a large one would be wasted
        void* const memory = std::aligned_alloc(kPage, wholePages + kPage);
        if (!memory)
            throw std::bad_alloc();
#ifdef __linux__
        madvise(memory, wholePages, MADV_HUGEPAGE);  // advice only: where it is not followed nothing is lost
#endif
        return static_cast<T*>(memory);
    }

    void deallocate(T* memory, std::size_t count)
    {
        if (count * sizeof(T) < kWorthwhile)
            ::operator delete(memory);
        else
            std::free(memory);
    }

    /// What a resize adds is not filled with zeros first.
    template <class Other>
    void construct(Other* place)
    {
        ::new (static_cast<void*>(place)) Other;
    }
    template <class Other, class... Arguments>
    void construct(Other* place, Arguments&&... arguments)
    {
        ::new (static_cast<void*>(place)) Other(std::forward<Arguments>(arguments)...);
    }

    bool operator==(const LargePages&) const = default;

private:
    static constexpr std::size_t kPage = std::size_t{1} << 21;
    static constexpr std::size_t kWorthwhile = kPage;
};

/// For one entry an arc.
template <class T>
using LargeArray = std::vector<T, LargePages<T>>;

/// That many zeros. Where whole large pages fit in, they are asked for; what is asked for is a plain vector, which others may
/// keep.
inline std::vector<std::int64_t> manyZeros(std::size_t count)
{
    std::vector<std::int64_t> zeros;
    zeros.reserve(count);
#ifdef __linux__
    constexpr std::size_t kPage = std::size_t{1} << 21;
    void* first = zeros.data();
    std::size_t room = count * sizeof(std::int64_t);
    if (first && std::align(kPage, kPage, first, room))
        madvise(first, room / kPage * kPage, MADV_HUGEPAGE);  // advice only
#endif
    zeros.assign(count, 0);
    return zeros;
}

}  // namespace botri::flow
