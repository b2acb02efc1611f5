#include "pdftextreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr int artifactMark = -1;
constexpr int replacedMark = -2;

/// Two bytes each.
QString unitsOf(const QByteArray &bytes) {
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8 |
                                            static_cast<unsigned char>(bytes[i + 1])));
    return text;
}

QHash<quint16, QString> readMap(const PdfObject &font) {
    static const QRegularExpression line(u"^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$"_s,
                                         QRegularExpression::MultilineOption);
    QHash<quint16, QString> texts;
    auto matches = line.globalMatch(QString::fromLatin1(font.key("/ToUnicode").data()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        texts.insert(match.captured(1).toUShort(nullptr, 16),
                     unitsOf(QByteArray::fromHex(match.captured(2).toLatin1())));
    }
    return texts;
}

} // namespace

PdfTextReader::PdfTextReader(const PdfObject &page) {
    const PdfObject fonts = page.key("/Resources").key("/Font");
    for (const PdfObject::Operation &operation : page.operations())
        operate(operation, fonts);
}

void PdfTextReader::operate(const PdfObject::Operation &operation, const PdfObject &fonts) {
    if (operation.name == "Tf") {
        m_font = operation.operands[0].name();
        if (m_maps.count(m_font) == 0)
            m_maps[m_font] = readMap(fonts.key(m_font));
    } else if (operation.name == "BDC") {
        begin(operation.operands[1]);
    } else if (operation.name == "EMC") {
        m_marks.pop_back();
    } else if (operation.name == "TJ") {
        for (int i = 0; i < operation.operands[0].size(); ++i) {
            const PdfObject part = operation.operands[0].at(i);
            if (part.isString())
                show(part.bytes());
        }
    }
}

void PdfTextReader::begin(const PdfObject &properties) {
    if (properties.has("/MCID")) {
        m_marks.push_back(properties.key("/MCID").integer());
    } else if (properties.has("/ActualText")) {
        (m_marks.back() < 0 ? m_artifacts : m_texts[m_marks.back()]) += properties.key("/ActualText").text();
        m_marks.push_back(replacedMark);
    } else {
        m_marks.push_back(artifactMark);
    }
}

void PdfTextReader::show(const QByteArray &codes) {
    if (m_marks.back() == replacedMark)
        return;
    QString &text = m_marks.back() < 0 ? m_artifacts : m_texts[m_marks.back()];
    const QString units = unitsOf(codes);
    for (const QChar code : units)
        text += m_maps[m_font].value(code.unicode(), u"\uFFFF"_s);
}

} // namespace typeset
