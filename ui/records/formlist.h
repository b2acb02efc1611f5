#pragma once

#include "formfields.h"

#include <QUuid>

#include <memory>

class QPushButton;
class QToolButton;
class QVBoxLayout;
class Workspace;

/// A small list inside a form: one line for each of some records, with fields that are changed in place. The lines of
/// records that are still there outlive a refresh, and with them the focus and what is being typed. What its lines edit
/// is the matter of those who derive from it, mostly by RecordList.
class FormList : public QWidget {
    Q_OBJECT

public:
    ~FormList() override;

    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

protected:
    struct Line {
        QUuid record;
        int place = 0; ///< from 1
        QWidget *box = nullptr;
        FormFields fields;
        std::vector<std::function<void()>> refresh; ///< shows the record as it is now
    };

    /// `gap` pixels between lines.
    FormList(Workspace &workspace, int gap, QWidget *parent);

    /// Fills the box of a line that is new.
    virtual void makeLine(Line &line) = 0;
    /// Lines for these records, in this order, each as its record is now.
    void showLines(const std::vector<QUuid> &records);
    /// Null where it has none.
    const Line *lineOf(const QUuid &record) const;
    int count() const { return static_cast<int>(m_lines.size()); }
    /// While lines go, and their fields with the focus in them: what is left in these is no longer to be written.
    bool isRemoving() const { return m_isRemoving; }

    template <class Control>
    Control *addField(Line &line, Control *control) {
        // By its place in the line: the wrong input of a record finds its field again in another line.
        const QString name = line.record.toString(QUuid::Id128) % u'.' % QString::number(line.fields.size());
        line.fields.add(formField(name, control));
        return control;
    }
    /// A cross at a line; `words` say what it removes.
    QToolButton *addCross(Line &line, const QString &name, const QString &words);
    /// The button below the lines, which a file that can only be read does not have.
    QPushButton *makeAddButton(const QString &words, const QString &name);
    QPushButton *addButton() const { return m_add; }
    /// The lines, and what stands above and below them.
    QVBoxLayout *column() const { return m_column; }
    Workspace &workspace() const { return m_workspace; }

private:
    void removeLines(const std::vector<QUuid> &kept);

    Workspace &m_workspace;
    bool m_isRemoving = false;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QVBoxLayout *m_boxes;
    QPushButton *m_add = nullptr;
    std::vector<std::shared_ptr<Line>> m_lines;
};
