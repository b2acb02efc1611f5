#pragma once

#include "recordhistory.h"

#include <QFrame>

#include <functional>
#include <optional>

class ElidedLabel;
class HistoryView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class Workspace;

/// The panel at the right of a page: the details of what is selected, when and by whom it was changed last, and its
/// history with a button that puts earlier values back.
class DetailsPanel : public QFrame {
    Q_OBJECT

public:
    /// Its parts are named after `name`: "item" makes "itemHistory", "itemLastChange" …
    DetailsPanel(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    /// How wide it is beside a page of that width, until somebody makes it wider or narrower.
    static int usualWidth(int page, const QFontMetrics &metrics);

    /// Makes a form one of those that the panel can show; it scrolls. The panel takes it over.
    void addForm(QWidget *form);
    /// Shows a form with a record in it. `parts` are the kinds of record whose changes belong to its history. A null id
    /// has no history.
    void showForm(QWidget *form, const RecordKey &record, const QString &title, const QStringList &parts = {});
    /// Shows words instead of a form ("Select an item to see its details.").
    /// With a button below them that does what `take` does, where there is a way to go on.
    void showWords(const QString &words, const QString &way = {}, std::function<void()> take = {});
    /// Null while words are shown.
    QWidget *shownForm() const { return m_form; }
    const RecordKey &record() const { return m_record; }

    void showHistory();
    void leaveHistory();
    bool isHistory() const;
    /// The last change and the history, anew.
    void refresh();
    /// How many rows are selected in the list; of several, the details are those of one.
    void tellSelected(int count);
    /// Puts a widget below those words, for what can be done with several rows; the page shows and hides it.
    void addToSeveral(QWidget *widget);
    /// Gives the focus to the first field shown.
    void focusFirstField();
    /// Leads to the name of a new record and selects what stands there, to be typed over; to the first field where it
    /// has none.
    void beginNaming(const QString &field);
    /// Gives it to the first field shown that says what is wrong; false where none does.
    bool focusWrongField();
    /// Leads to the first text that is missing or stale in a language; false where none is.
    bool focusTextGap();

Q_SIGNALS:
    /// Escape was pressed where nothing is to be taken back.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Puts an earlier value back: an edit. A page with rules of its own does it by them.
    virtual void restore(const HistoryEntry &entry);
    /// Ids of further records whose last change counts as one of the record shown.
    virtual QStringList related() const { return {}; }
    Workspace &workspace() const { return m_workspace; }

private:
    QWidget *formPage();
    QWidget *wordsPage();
    void buildFoot();
    std::optional<ChangeSet> lastChange() const;
    void showLastChange();

    Workspace &m_workspace;
    QString m_name;
    RecordKey m_record;
    QString m_title;
    QStringList m_parts;
    QWidget *m_form = nullptr;
    QStackedWidget *m_stack;
    QStackedWidget *m_forms;
    QWidget *m_formPage;
    HistoryView *m_history;
    QWidget *m_wordsPage;
    QLabel *m_words;
    QPushButton *m_way;
    std::function<void()> m_take;
    QLabel *m_several;
    QVBoxLayout *m_severalColumn;
    QWidget *m_foot = nullptr;
    QHBoxLayout *m_footLayout = nullptr;
    ElidedLabel *m_lastChange = nullptr;
    QPushButton *m_historyButton = nullptr;
};
