#pragma once

#include "agendarow.h"
#include "completingedit.h"
#include "rowdelegate.h"

#include <QPointer>

#include <functional>

class AgendaModel;
class CellEdit;

/// Paints the agenda's rows and makes the editors of its cells.
class AgendaDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// `choices` gives those who may present. The model must outlive the delegate.
    AgendaDelegate(const AgendaModel &model, std::function<std::vector<Choice>()> choices, QObject *parent = nullptr);

    /// Commits the open editors; one with wrong input stays open and says so.
    void commitOpenEditor();
    bool hasWrongInput() const;

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;

private:
    QWidget *purposeEditor(QWidget *parent) const;
    QWidget *presenterEditor(QWidget *parent) const;
    bool titleKey(QWidget *editor, int key);
    QList<CellEdit *> openLines() const;
    void finish(QWidget *editor);

    const AgendaModel &m_model;
    std::function<std::vector<Choice>()> m_choices;
    mutable QPointer<QWidget> m_editor;
};
