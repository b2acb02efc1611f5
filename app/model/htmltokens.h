#pragma once

#include <QString>
#include <QStringView>

/// A piece of HTML.
struct HtmlToken {
    enum class Kind { text, opening, closing, end };

    Kind kind = Kind::end;
    QString text;  ///< of a text, without entities; the name of a tag, in lower case
    QString style; ///< of an opening tag: the value of its style, in lower case without blanks
};

/// Takes HTML apart as tolerantly as browsers do: what is no tag is text, what does not end goes on to the end of the
/// input. Comments and elements whose content is no text for people (scripts, styles …) are left out. Every sign is
/// looked at once.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    HtmlToken next();

private:
    QChar at(qsizetype place) const { return place < m_html.size() ? m_html[place] : QChar(); }
    bool isMarkup(qsizetype place) const;
    HtmlToken text();
    HtmlToken tag();
    QString name();
    QString attributes();
    QString value();
    void skipBlanks();
    void skipBehind(QStringView end);
    void skipContent(const QString &element);

    QStringView m_html;
    qsizetype m_at = 0;
};
