#include "localtext.h"

#include <algorithm>

namespace {

template <class Renderings>
auto find(Renderings &renderings, const QString &language) {
    return std::find_if(renderings.begin(), renderings.end(),
                        [&](const LocalText::Rendering &rendering) { return rendering.language == language; });
}

} // namespace

LocalText::LocalText(std::initializer_list<std::pair<QString, QString>> texts) {
    for (const auto &[language, text] : texts) {
        if (!text.isEmpty())
            m_renderings.push_back({language, text, 1});
    }
}

QString LocalText::exactly(const QString &language) const {
    const auto found = find(m_renderings, language);
    return found == m_renderings.end() ? QString() : found->text;
}

bool LocalText::has(const QString &language) const {
    const auto found = find(m_renderings, language);
    return found != m_renderings.end() && !found->text.isEmpty();
}

QString LocalText::in(const QString &language) const {
    const QString exact = exactly(language);
    if (!exact.isEmpty())
        return exact;
    for (const Rendering &rendering : m_renderings) {
        if (!rendering.text.isEmpty())
            return rendering.text;
    }
    return {};
}

bool LocalText::isEmpty() const {
    return std::all_of(m_renderings.begin(), m_renderings.end(),
                       [](const Rendering &rendering) { return rendering.text.isEmpty(); });
}

bool LocalText::isStale(const QString &language, const QString &primary) const {
    return language != primary && has(language) && revision(language) < revision(primary);
}

int LocalText::revision(const QString &language) const {
    const auto found = find(m_renderings, language);
    return found == m_renderings.end() ? 0 : found->revision;
}

QStringList LocalText::languages() const {
    QStringList all;
    for (const Rendering &rendering : m_renderings) {
        if (!rendering.text.isEmpty())
            all.append(rendering.language);
    }
    return all;
}

void LocalText::set(const QString &language, const QString &text, const QString &primary) {
    if (exactly(language) == text)
        return;
    const int current = revision(primary);
    if (language == primary)
        restore({language, text, current + 1}, true);
    else if (text.isEmpty())
        restore({language, {}, 0});
    else
        restore({language, text, std::max(current, 1)}); // written before the primary: fits its first revision
}

void LocalText::markCurrent(const QString &language, const QString &primary) {
    const auto found = find(m_renderings, language);
    if (found != m_renderings.end())
        found->revision = revision(primary);
}

void LocalText::restore(const Rendering &rendering, bool first) {
    const auto found = find(m_renderings, rendering.language);
    const bool gone = rendering.text.isEmpty() && rendering.revision == 0;
    if (found != m_renderings.end()) {
        if (gone)
            m_renderings.erase(found);
        else
            *found = rendering;
        if (!gone && first)
            std::rotate(m_renderings.begin(), found, std::next(found));
    } else if (!gone) {
        m_renderings.insert(first ? m_renderings.begin() : m_renderings.end(), rendering);
    }
}
