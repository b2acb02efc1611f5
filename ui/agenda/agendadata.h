#pragma once

#include "agendafindings.h"
#include "label.h"

#include <QObject>

#include <functional>

class Edit;
class Workspace;
struct ChangeSet;

/// A label from its source text, marked by QT_TRANSLATE_NOOP("Labels", …).
[[nodiscard]] Label label(const char *source, const QStringList &arguments);

/// The agenda of the chosen meeting as it stands in the file, always up to date, and the way to change it. What the
/// parts of the page share.
class AgendaData : public QObject {
    Q_OBJECT

public:
    explicit AgendaData(Workspace &workspace, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    const AgendaContents &contents() const { return m_contents; }
    const AgendaTiming &timing() const { return m_timing; }
    const AgendaFindings &findings() const { return m_findings; }
    /// The language of lists and labels.
    QString language() const;
    bool hasMeeting() const { return !m_contents.meeting.id.isNull(); }

    /// Writes one change set; a failure is told by the window. True where it was done.
    bool edit(const Label &label, const std::function<void(Edit &)> &change);
    /// Tells why something cannot be done. Always false, to be returned.
    bool refuse(const QString &sentence);

    /// Why the last change was not made, in words, to be said at the field.
    QString whyNot() const { return m_whyNot; }

    /// What an item is called in labels and messages: its title, shortened.
    QString nameOf(const AgendaItem &item) const;

Q_SIGNALS:
    void reloaded();
    void refused(const QString &sentence);
    /// Something was done, so that an old refusal need not stand any longer.
    void done();

private:
    void reload();
    void follow(const ChangeSet &change);

    Workspace &m_workspace;
    AgendaContents m_contents;
    AgendaTiming m_timing;
    AgendaFindings m_findings;
    QString m_whyNot;
};
