#pragma once

#include "agendarow.h"
#include "completingedit.h"
#include "rowdelegate.h"

#include <QPointer>

#include <functional>

class AgendaModel;

/// Paints the agenda's rows and makes the editors of its cells.
class AgendaDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// `choices` gives those who may present. The model must outlive the delegate.
    AgendaDelegate(const AgendaModel &model, std::function<std::vector<Choice>()> choices, QObject *parent = nullptr);

    /// The pixels by which the title of a row of this depth is indented.
    static int indentation(int depth);

    /// The editor that is open now; null for none.
    QWidget *openEditor() const { return m_editor; }
    /// Commits the open editor; one with wrong input stays open and says so.
    void commitOpenEditor();
    bool hasWrongInput() const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Tab (+1) or Shift+Tab (-1) was pressed in the title.
    void indentRequested(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const;
    void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const;
    QWidget *purposeEditor(QWidget *parent) const;
    QWidget *presenterEditor(QWidget *parent) const;
    bool titleKey(QWidget *editor, int key);
    void finish(QWidget *editor);

    const AgendaModel &m_model;
    std::function<std::vector<Choice>()> m_choices;
    mutable QPointer<QWidget> m_editor;
};
