#pragma once

#include "dossier.h"
#include "finding.h"

#include <vector>

/// "4.2 Trade facilitation": what people call a record that has a number or code, or has none.
[[nodiscard]] QString nameWithNumber(const QString &number, const QString &title);

/// Gathers what a paper lacks, above all texts in its language: missing ones (another language stands in), stale ones,
/// and the Russian forms that a Russian paper needs. Knows the paper's and the primary language from the frame.
class TextCheck {
public:
    explicit TextCheck(const MeetingFrame &frame);

    /// Whether a text that is there in no language is a finding, or simply not wanted.
    enum class Need { required, optional };

    /// From here on findings belong to this record.
    template <class T>
    void on(const QString &kind, Id<T> id, const QString &name) {
        m_kind = kind;
        m_id = id.text();
        m_name = name;
    }
    void text(const QString &field, const LocalText &text, Need need = Need::required);
    /// A text of one language only that a Russian paper needs.
    void russian(FindingCode code, const QString &field, const QString &value);
    void add(FindingCode code, const QString &field = {}, const QStringList &arguments = {});

    /// The texts around every paper: programme, body, meeting.
    void frame(const MeetingFrame &frame);
    void person(const PersonCard &card);
    void agency(const Agency &agency);
    void presenter(const PresenterCard &presenter);
    void action(const ActionLine &line);

    QString language() const { return m_language; }
    /// Each finding once: a person or an agency may stand in a paper many times.
    std::vector<Finding> taken();

private:
    /// Russian forms that a record lacks.
    void forms(const QStringList &missing);

    QString m_language;
    QString m_primary;
    QString m_kind;
    QString m_id;
    QString m_name;
    std::vector<Finding> m_findings;
};
