#include "localtextjson.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

void writeString(QString &out, const QString &text) {
    out += u'"';
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit == u'"' || unit == u'\\') {
            out += u'\\';
            out += character;
        } else if (unit == u'\n') {
            out += "\\n"_L1;
        } else if (unit < 0x20) {
            out += "\\u"_L1 + QString::number(unit, 16).rightJustified(4, u'0');
        } else {
            out += character;
        }
    }
    out += u'"';
}

/// Reads the few forms of JSON that writing makes, and the escapes that another hand may have used.
class JsonReader {
public:
    explicit JsonReader(QStringView json) : m_json(json) {}

    void skipBlanks() {
        while (m_at < m_json.size() && (m_json.at(m_at) == u' ' || m_json.at(m_at) == u'\n'))
            ++m_at;
    }

    bool take(char16_t expected) {
        skipBlanks();
        if (m_at >= m_json.size() || m_json.at(m_at) != expected)
            return false;
        ++m_at;
        return true;
    }

    bool atEnd() {
        skipBlanks();
        return m_at == m_json.size();
    }

    bool number(int &value) {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_json.size() && m_json.at(m_at) >= u'0' && m_json.at(m_at) <= u'9')
            ++m_at;
        bool ok = false;
        value = m_json.mid(start, m_at - start).toInt(&ok);
        return ok;
    }

    bool string(QString &text) {
        if (!take(u'"'))
            return false;
        const qsizetype start = m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != u'"' && m_json.at(m_at) != u'\\')
            ++m_at;
        text = m_json.mid(start, m_at - start).toString();
        while (m_at < m_json.size()) {
            const QChar character = m_json.at(m_at++);
            if (character == u'"')
                return true;
            if (character != u'\\')
                text += character;
            else if (!escape(text))
                return false;
        }
        return false;
    }

private:
    bool escape(QString &text) {
        if (m_at >= m_json.size())
            return false;
        const char16_t sign = m_json.at(m_at++).unicode();
        static constexpr QStringView signs = u"\"\\/bfnrt";
        static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const qsizetype known = signs.indexOf(sign);
        if (known >= 0) {
            text += meanings.at(known);
            return true;
        }
        bool ok = sign == u'u' && m_at + 4 <= m_json.size();
        if (ok)
            text += QChar(m_json.mid(m_at, 4).toUShort(&ok, 16));
        m_at += 4;
        return ok;
    }

    QStringView m_json;
    qsizetype m_at = 0;
};

/// One QString for each language instead of one for each text.
QString shared(const QString &language) {
    static thread_local QHash<QString, QString> known;
    const auto found = known.constFind(language);
    if (found != known.constEnd())
        return *found;
    if (known.size() < 64)
        known.insert(language, language);
    return language;
}

} // namespace

QString localTextToJson(const LocalText &text) {
    QString out = u"["_s;
    for (const LocalText::Rendering &rendering : text.renderings()) {
        if (out.size() > 1)
            out += u',';
        out += u'[';
        writeString(out, rendering.language);
        out += u',' + QString::number(rendering.revision) + u',';
        writeString(out, rendering.text);
        out += u']';
    }
    return out + u']';
}

bool localTextFromJson(const QString &json, LocalText &text) {
    text = LocalText();
    JsonReader reader(json);
    if (!reader.take(u'['))
        return false;
    if (reader.take(u']'))
        return reader.atEnd();
    do {
        LocalText::Rendering rendering;
        if (!reader.take(u'[') || !reader.string(rendering.language) || !reader.take(u',') ||
            !reader.number(rendering.revision) || !reader.take(u',') || !reader.string(rendering.text) ||
            !reader.take(u']'))
            return false;
        rendering.language = shared(rendering.language);
        text.restore(rendering);
    } while (reader.take(u','));
    return reader.take(u']') && reader.atEnd();
}
