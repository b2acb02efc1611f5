#include "htmltokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 12;
constexpr char32_t lastCodePoint = 0x10FFFF;

/// Those that office programs write; browsers put most signs on the clipboard as they are.
const QHash<QString, QChar> &entities() {
    static const QHash<QString, QChar> all{
        {u"amp"_s, u'&'},       {u"lt"_s, u'<'},        {u"gt"_s, u'>'},          {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},     {u"nbsp"_s, u'\u00a0'}, {u"shy"_s, u'\u00ad'},    {u"laquo"_s, u'«'},
        {u"raquo"_s, u'»'},     {u"ndash"_s, u'–'},     {u"mdash"_s, u'—'},       {u"lsquo"_s, u'‘'},
        {u"rsquo"_s, u'’'},     {u"sbquo"_s, u'‚'},     {u"ldquo"_s, u'“'},       {u"rdquo"_s, u'”'},
        {u"bdquo"_s, u'„'},     {u"hellip"_s, u'…'},    {u"middot"_s, u'·'},      {u"bull"_s, u'•'},
        {u"sect"_s, u'§'},      {u"para"_s, u'¶'},      {u"deg"_s, u'°'},         {u"plusmn"_s, u'±'},
        {u"times"_s, u'×'},     {u"minus"_s, u'−'},     {u"euro"_s, u'€'},        {u"pound"_s, u'£'},
        {u"copy"_s, u'©'},      {u"reg"_s, u'®'},       {u"trade"_s, u'™'},       {u"numero"_s, u'№'},
        {u"ensp"_s, u'\u2002'}, {u"emsp"_s, u'\u2003'}, {u"thinsp"_s, u'\u2009'}, {u"auml"_s, u'ä'},
        {u"ouml"_s, u'ö'},      {u"uuml"_s, u'ü'},      {u"Auml"_s, u'Ä'},        {u"Ouml"_s, u'Ö'},
        {u"Uuml"_s, u'Ü'},      {u"szlig"_s, u'ß'},     {u"eacute"_s, u'é'},      {u"egrave"_s, u'è'},
        {u"agrave"_s, u'à'},    {u"ccedil"_s, u'ç'},    {u"Eacute"_s, u'É'},      {u"ecirc"_s, u'ê'}};
    return all;
}

QString numbered(QStringView digits) {
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const char32_t code = (hex ? digits.mid(1) : digits).toUInt(&ok, hex ? 16 : 10);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (!ok || code == 0 || code > lastCodePoint || surrogate)
        return QString(QChar::ReplacementCharacter);
    return QString::fromUcs4(&code, 1);
}

QString withoutEntities(QStringView text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = text[i] == u'&' ? text.mid(i, longestEntity).indexOf(u';') : -1;
        const QStringView inside = end > 1 ? text.mid(i + 1, end - 1) : QStringView();
        if (inside.startsWith(u'#')) {
            plain += numbered(inside.mid(1));
            i += end + 1;
        } else if (const auto found = entities().constFind(inside.toString()); found != entities().constEnd()) {
            plain += *found;
            i += end + 1;
        } else {
            plain += text[i];
            ++i;
        }
    }
    return plain;
}

bool isLetter(QChar sign) {
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

/// Elements whose content nobody reads.
bool isSilent(const QString &element) {
    static const QSet<QString> silent{u"script"_s,   u"style"_s,  u"title"_s,  u"xml"_s,      u"template"_s, u"svg"_s,
                                      u"textarea"_s, u"iframe"_s, u"object"_s, u"noscript"_s, u"select"_s};
    return silent.contains(element);
}

} // namespace

HtmlToken HtmlTokens::next() {
    while (m_at < m_html.size()) {
        if (!isMarkup(m_at))
            return text();
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith(u"<!--")) {
            m_at += 4;
            skipBehind(u"-->");
        } else if (at(m_at + 1) == u'!' || at(m_at + 1) == u'?') {
            skipBehind(u">");
        } else {
            HtmlToken token = tag();
            if (token.kind == HtmlToken::Kind::opening && isSilent(token.text))
                skipContent(token.text);
            else
                return token;
        }
    }
    return {};
}

bool HtmlTokens::isMarkup(qsizetype place) const {
    if (at(place) != u'<')
        return false;
    const QChar second = at(place + 1);
    return second == u'!' || second == u'?' || isLetter(second) || (second == u'/' && isLetter(at(place + 2)));
}

HtmlToken HtmlTokens::text() {
    const qsizetype from = m_at;
    do {
        const qsizetype next = m_html.indexOf(u'<', m_at + 1);
        m_at = next < 0 ? m_html.size() : next;
    } while (m_at < m_html.size() && !isMarkup(m_at));
    return {HtmlToken::Kind::text, withoutEntities(m_html.mid(from, m_at - from)), {}};
}

HtmlToken HtmlTokens::tag() {
    ++m_at;
    const bool closing = at(m_at) == u'/';
    m_at += closing ? 1 : 0;
    HtmlToken token{closing ? HtmlToken::Kind::closing : HtmlToken::Kind::opening, name(), {}};
    token.style = attributes();
    return token;
}

/// Of a tag or an attribute.
QString HtmlTokens::name() {
    const qsizetype from = m_at;
    while (m_at < m_html.size() && !at(m_at).isSpace() && !QStringView(u"=>/").contains(at(m_at)))
        ++m_at;
    return m_html.mid(from, m_at - from).toString().toLower();
}

/// Reads on behind the tag's end.
QString HtmlTokens::attributes() {
    QString style;
    while (m_at < m_html.size() && at(m_at) != u'>') {
        const qsizetype from = m_at;
        skipBlanks();
        const QString attribute = name();
        skipBlanks();
        if (at(m_at) == u'=') {
            ++m_at;
            const QString given = value();
            if (attribute == u"style")
                style = given.toLower();
        }
        if (m_at == from)
            ++m_at; // a sign that is part of nothing
    }
    ++m_at;
    return style.removeIf([](QChar sign) { return sign.isSpace(); });
}

QString HtmlTokens::value() {
    skipBlanks();
    const QChar quote = at(m_at);
    const bool quoted = quote == u'"' || quote == u'\'';
    const qsizetype from = quoted ? ++m_at : m_at;
    while (m_at < m_html.size() && (quoted ? at(m_at) != quote : !at(m_at).isSpace() && at(m_at) != u'>'))
        ++m_at;
    const QString found = m_html.mid(from, m_at - from).toString();
    m_at += quoted ? 1 : 0;
    return found;
}

void HtmlTokens::skipBlanks() {
    while (m_at < m_html.size() && at(m_at).isSpace())
        ++m_at;
}

void HtmlTokens::skipBehind(QStringView end) {
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

/// To the closing tag, which then counts for nothing.
void HtmlTokens::skipContent(const QString &element) {
    const QString end = u"</"_s + element;
    const qsizetype found = m_html.indexOf(end, std::min(m_at, m_html.size()), Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}
