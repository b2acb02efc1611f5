#include "waitinglines.h"

#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>
#include <thread>

struct WaitingLines::Shared {
    static constexpr qsizetype mostBytesAhead = 64LL * 1024 * 1024;

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> lines;
    qsizetype bytes = 0;
    bool ended = false;
    bool abandoned = false;

    /// False where nobody wants the lines any more.
    bool push(QByteArray line) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return abandoned || bytes < mostBytesAhead; });
        bytes += line.size();
        lines.push_back(std::move(line));
        changed.notify_all();
        return !abandoned;
    }

    void end() {
        const std::lock_guard lock(mutex);
        ended = true;
        changed.notify_all();
    }
};

namespace {

/// The next line without its end; false at the end of the input.
bool readLine(std::streambuf &input, QByteArray &line) {
    line.resize(0);
    bool any = false;
    for (int next = input.sbumpc(); next != std::streambuf::traits_type::eof(); next = input.sbumpc()) {
        any = true;
        if (next == '\n')
            return true;
        if (line.size() < WaitingLines::longestLine)
            line.append(static_cast<char>(next));
    }
    return any;
}

} // namespace

WaitingLines::WaitingLines() : m_shared(std::make_shared<Shared>()) {
    std::ios::sync_with_stdio(false);
    std::thread([shared = m_shared] {
        QByteArray line;
        while (readLine(*std::cin.rdbuf(), line)) {
            if (!shared->push(QByteArray(line.constData(), line.size())))
                return;
        }
        shared->end();
    }).detach();
}

WaitingLines::~WaitingLines() {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->abandoned = true;
    m_shared->changed.notify_all();
}

std::vector<QByteArray> WaitingLines::take(std::size_t most) {
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait(lock, [this] { return m_shared->ended || !m_shared->lines.empty(); });
    std::vector<QByteArray> taken;
    while (!m_shared->lines.empty() && taken.size() < most) {
        m_shared->bytes -= m_shared->lines.front().size();
        taken.push_back(std::move(m_shared->lines.front()));
        m_shared->lines.pop_front();
    }
    m_shared->changed.notify_all();
    return taken;
}
