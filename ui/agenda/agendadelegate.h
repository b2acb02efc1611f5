#pragma once

#include "agendarow.h"
#include "completingedit.h"
#include "rowdelegate.h"

#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class AgendaModel;
class CellEdit;

/// Paints the agenda's rows and makes the editors of its cells.
class AgendaDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// `choices` gives those who may present, `whyNot` why the last change was not made. The model must outlive the
    /// delegate.
    AgendaDelegate(const AgendaModel &model, std::function<std::vector<Choice>()> choices,
                   std::function<QString()> whyNot, QObject *parent = nullptr);

    /// Commits the open editors; one with wrong input stays open and says so.
    void commitOpenEditor();
    bool hasWrongInput() const;
    void focusWrongInput() const;
    /// True for an editor with input that could not be taken.
    static bool isWrong(const QWidget *editor);
    /// True for the editor in which the title of a new item is typed.
    static bool isDraftEditor(const QWidget *editor);
    /// Goes on in a title just opened where the typing of a new item stopped, so that Enter still adds the next one.
    void goOnTyping(const QString &typed, int cursor);
    /// The rest after which text in a cell is committed; two seconds unless a test is in a hurry.
    void setRest(std::chrono::milliseconds rest) { m_rest = rest; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Tells what is cut, of the cell below the mouse.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// Tab (+1) or Shift+Tab (-1) was pressed in the title.
    void indentRequested(int by);
    /// The title of a new item was left alone for two seconds, so that it ought to be kept.
    void draftRested(const QString &typed, int cursor);
    /// Enter was pressed in a title that was kept so.
    void nextRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool hasFrame(const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;

private:
    /// Whether the cell is one of those over which a day is written.
    bool isOfDay(const QModelIndex &index) const;
    QStyleOptionViewItem dayOption(QStyleOptionViewItem option, const QModelIndex &index) const;
    QWidget *purposeEditor(QWidget *parent) const;
    CellEdit *presenterEditor(QWidget *parent) const;
    bool titleKey(QWidget *editor, int key);
    QList<CellEdit *> openLines() const;
    CellEdit *cellEditor(const QString &name, const QString &accessibleName, QWidget *parent,
                         const std::function<QString(const QString &)> &problem = {}) const;
    void rest(CellEdit *line);
    void take(CellEdit *line, QAbstractItemModel *model, const QModelIndex &index) const;
    bool finish(QWidget *editor);

    const AgendaModel &m_model;
    std::function<std::vector<Choice>()> m_choices;
    std::function<QString()> m_whyNot;
    std::optional<std::chrono::milliseconds> m_rest;
    mutable bool m_goesOn = false; ///< the open title is that of an item just added
    mutable QPointer<QWidget> m_editor;
};
