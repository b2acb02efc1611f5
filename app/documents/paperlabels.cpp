#include "paperlabels.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace papers {

PaperLabels::PaperLabels(const QString &language) : m_language(language) {
    auto translator = std::make_unique<QTranslator>();
    if (language != u"en"_s && translator->load(u":/translations/papers_"_s + language + u".qm"_s))
        m_translator = std::move(translator);
}

PaperLabels::~PaperLabels() = default;

QString PaperLabels::tr(const char *source, const char *comment) const {
    const QString text = m_translator ? m_translator->translate("papers", source, comment) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace papers
