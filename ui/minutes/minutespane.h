#pragma once

#include "minutescontents.h"
#include "minutesedits.h"
#include "recordpane.h"

class ActionForm;
class DecisionForm;
class MarkupEdit;
class MinutesForm;
class MinutesOverview;
class ParagraphForm;
class QSplitter;
class QStackedWidget;
class RecordActions;
class RecordDocument;
class TimesForm;

/// Taking the minutes: the items at the left, the record of one in the middle, and at the right the details of what is
/// being written.
class MinutesPane : public RecordPane {
    Q_OBJECT

public:
    explicit MinutesPane(Workspace &workspace);

    void newItem() override;
    void showWrongInput() override;
    QString selected() const override;
    void select(const QString &id) override;
    void showAttention() override;

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    QSet<QUuid> keysOf(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    QStringList kinds() const override;
    void openRow(const QUuid &key) override;
    void goToOtherSide() override;
    void leaveDetails() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRecord();
    void addForms();
    void connectRecord();
    /// Whether what stands here may not be changed: the file can only be read, or the minutes are adopted.
    bool isFixed() const { return isReadOnly() || m_contents.isFrozen(); }
    void showBlockDetails(const MinutesItem &item);
    void showItemDetails(const MinutesItem &item);
    void showMinutesDetails();
    /// Commits what is typed in all forms but one.
    void leaveOthers(const QWidget *shown);
    void focusRecord();
    void goToItem(int by);
    void offerMenu(MarkupEdit *editor, const QPoint &at);
    /// Who is present now, as a menu below the header.
    void showPresent();
    void beginMinutes();
    /// List and record beside each other, or below each other where the room is narrow.
    void part();
    void stack(bool stacked);
    QString partKey() const;

    MinutesContents m_contents;
    MinutesEdits m_edits;
    QSplitter *m_parts = nullptr; ///< list and record
    QWidget *m_record = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_bar = nullptr;
    RecordDocument *m_document = nullptr;
    MinutesOverview *m_overview = nullptr;
    RecordActions *m_actions = nullptr;
    ParagraphForm *m_paragraph;
    DecisionForm *m_decision;
    ActionForm *m_action;
    TimesForm *m_times;
    MinutesForm *m_minutes;
    bool m_isShowing = false;
};
