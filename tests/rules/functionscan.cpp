#include "functionscan.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

enum class Block { scope, function, other };

/// Judges a block by what stands before its brace.
Block blockAfter(const QString &head) {
    static const QRegularExpression scope(
        u"^(?:inline\\s+)?namespace\\b|^extern\\b\\s*$|^(?:template\\s*<.*>\\s*)?(?:struct|class|union)\\b[^(=]*$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (head.contains(scope))
        return Block::scope;
    static const QRegularExpression enumeration(u"^enum\\b"_s);
    static const QRegularExpression assigned(u"=\\s*$|^constexpr\\b[^(]*$|^(?:static|inline|const)\\b[^(]*$"_s);
    if (head.contains(enumeration) || head.contains(assigned) || !head.contains(u'('))
        return Block::other;
    return Block::function;
}

FunctionSpan functionOf(const QString &head, int line) {
    static const QRegularExpression named(u"([\\w:~]+(?:<[^()]*>)?(?:::~?\\w+)?|operator\\s*\\S+)\\s*\\("_s);
    FunctionSpan span;
    span.line = line;
    span.name = named.match(head).captured(1);
    const QStringList parts = span.name.split(u"::"_s);
    const QString before = head.left(head.indexOf(span.name)).trimmed();
    const bool typeless = before.isEmpty() || before == u"explicit" || before == u"constexpr";
    span.constructor = (parts.size() > 1 && parts.last() == parts.at(parts.size() - 2)) ||
                       (parts.size() == 1 && typeless && !span.name.startsWith(u'~'));
    return span;
}

QString withoutPreprocessor(QString code) {
    static const QRegularExpression directive(u"^[ \\t]*#(?:[^\\n\\\\]|\\\\.|\\\\\\n)*"_s,
                                              QRegularExpression::MultilineOption);
    auto each = directive.globalMatch(QString(code));
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

/// Walks over the code, keeping what stands before the next brace outside functions.
class Scan {
public:
    std::vector<FunctionSpan> over(const QString &code) {
        for (m_at = 0; m_at < code.size(); ++m_at)
            take(code);
        return m_found;
    }

private:
    void take(const QString &code) {
        const QChar letter = code.at(m_at);
        m_line += letter == u'\n' ? 1 : 0;
        if (letter == u'{')
            open();
        else if (letter == u'}')
            close(code);
        else if (m_inside > 0)
            return;
        else if (letter == u';')
            m_head.clear();
        else
            m_head += letter;
    }

    void open() {
        if (m_inside++ > 0)
            return;
        static const QRegularExpression access(
            u"^(?:(?:public|protected|private)(?:\\s+Q_SLOTS)?|Q_SIGNALS)\\s*:(?!:)\\s*|^Q_OBJECT\\s+"_s);
        QString head = m_head.simplified();
        while (head.contains(access))
            head.remove(access);
        const Block block = blockAfter(head);
        if (block == Block::scope) {
            m_inside = 0;
            m_head.clear();
            return;
        }
        m_current = functionOf(head, m_line);
        m_isFunction = block == Block::function;
    }

    void close(const QString &code) {
        if (m_inside == 0) { // of a namespace or a class
            m_head.clear();
            return;
        }
        if (--m_inside > 0)
            return;
        // Of a member initialiser: the body is still to come.
        const QString next = code.mid(m_at + 1, 200).trimmed();
        if (m_isFunction && (next.startsWith(u',') || next.startsWith(u'{')))
            return;
        if (m_isFunction) {
            m_current.lines = m_line - m_current.line + 1;
            m_found.push_back(m_current);
        }
        m_head.clear();
    }

    std::vector<FunctionSpan> m_found;
    QString m_head;
    FunctionSpan m_current;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_inside = 0; ///< braces open in a function or an initialiser
    bool m_isFunction = false;
};

} // namespace

std::vector<FunctionSpan> functionsIn(const QString &code) {
    return Scan().over(withoutPreprocessor(code));
}
