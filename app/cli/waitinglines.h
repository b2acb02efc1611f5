#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

/// The lines of standard input as they come. A thread reads ahead, so that what is already waiting is known without
/// waiting for more; that is what lets waiting lines share one durable commit and still be answered at once.
class WaitingLines {
public:
    /// Longer lines are not kept: they are given as this many bytes and fail as input.
    static constexpr qsizetype longestLine = 512LL * 1024 * 1024;

    WaitingLines();
    ~WaitingLines();
    WaitingLines(const WaitingLines &) = delete;
    WaitingLines &operator=(const WaitingLines &) = delete;

    /// All lines that are waiting, `most` at the most; blocks until there is at least one. Empty = the input has ended.
    std::vector<QByteArray> take(std::size_t most);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< outlives this object in the reading thread
};
