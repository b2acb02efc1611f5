#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One text in the working languages of a programme, each with the revision of the primary text that it renders.
/// Changing the primary language raises its revision; changing another sets that one equal to the primary's;
/// a lower one is stale: the primary moved on and the rendering did not follow.
class LocalText {
public:
    struct Rendering {
        QString language;
        QString text;
        int revision = 0;

        bool operator==(const Rendering &) const = default;
    };

    LocalText() = default;
    LocalText(std::initializer_list<std::pair<QString, QString>> texts);

    /// The text in exactly this language; empty where there is none.
    QString exactly(const QString &language) const;
    /// The text in this language or, where it is missing, the first one there is, the primary first.
    QString in(const QString &language) const;
    bool has(const QString &language) const;
    bool isEmpty() const;
    /// True where the text is there but older than the primary one.
    bool isStale(const QString &language, const QString &primary) const;
    int revision(const QString &language) const;
    /// The languages that have a text.
    QStringList languages() const;

    /// Changes one language by the rule of revisions; an unchanged text changes nothing. Of several languages changed
    /// together the primary goes first, or the others would be stale at once.
    void set(const QString &language, const QString &text, const QString &primary);
    /// Says that a rendering still fits the primary text.
    void markCurrent(const QString &language, const QString &primary);
    /// Puts a rendering back exactly as it was stored (empty text and revision 0 remove it).
    void restore(const Rendering &rendering, bool first = false);

    const std::vector<Rendering> &renderings() const { return m_renderings; }

    bool operator==(const LocalText &) const = default;

private:
    std::vector<Rendering> m_renderings; ///< the primary first once it is known
};
