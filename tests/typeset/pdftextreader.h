#pragma once

#include "pdfread.h"

#include <QHash>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace typeset {

/// Reads the text of a page as a screen reader would: by the numbers of marked content, from nothing but the page's
/// description, the fonts' ToUnicode maps and ActualText.
class PdfTextReader {
public:
    explicit PdfTextReader(const PdfObject &page);

    /// By number of the content.
    const std::map<int, QString> &texts() const { return m_texts; }
    /// Of headers, footers and the like, in order.
    const QString &artifacts() const { return m_artifacts; }

private:
    using CodeTexts = QHash<quint16, QString>;

    void operate(const PdfObject::Operation &operation, const PdfObject &fonts);
    void begin(const PdfObject &properties);
    void show(const QByteArray &codes);

    /// What is marked, from outside in: a number, -1 for artifacts, -2 for what merely holds the true text.
    std::vector<int> m_marks;
    std::map<std::string, CodeTexts> m_maps;
    std::string m_font;
    std::map<int, QString> m_texts;
    QString m_artifacts;
};

} // namespace typeset
