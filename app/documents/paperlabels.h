#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace papers {

/// The labels of papers in one language, whatever language the window speaks: each paper asks a translator of its own,
/// never an installed one. English is the source, so it needs none; for a language without translations labels are
/// English.
class PaperLabels {
public:
    explicit PaperLabels(const QString &language);
    ~PaperLabels();
    PaperLabels(const PaperLabels &) = delete;
    PaperLabels &operator=(const PaperLabels &) = delete;

    /// Called like Qt's own, so that its tools find the texts: context is the namespace `papers`.
    QString tr(const char *source, const char *comment = nullptr) const;

    /// "en", "ru".
    const QString &language() const { return m_language; }
    bool isRussian() const { return m_language == QLatin1String("ru"); }

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace papers
