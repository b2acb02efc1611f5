#pragma once

#include "minutes.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QToolButton;
class QWidget;
class RecordDocument;

/// What can be done to the record in sight, as actions with their keys, the buttons above the document and a menu.
class RecordActions : public QObject {
    Q_OBJECT

public:
    /// Keys that hold anywhere on the page are added to `page`.
    RecordActions(RecordDocument &document, QWidget *page);

    /// The row of buttons above the document.
    QWidget *makeBar(QWidget *parent);
    /// Adds what can be done to the current block.
    void addTo(QMenu &menu);
    /// `canWrite`: whether there is an item that takes something, and it may be changed.
    void setEnabled(bool canWrite, bool takesParagraphs);
    /// What the current block allows.
    void follow();

Q_SIGNALS:
    /// Ctrl+Up (-1) or Ctrl+Down (+1).
    void itemRequested(int by);

protected:
    /// Fields claim Ctrl+D, which some of them delete with.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run);
    void addKinds();
    void addOrder();
    QToolButton *formatButton(const QString &name, const QString &icon, const QString &tip, QWidget *parent,
                              std::function<void()> run);
    void watch(QWidget *focused);

    RecordDocument &m_document;
    QWidget *m_page;
    QPointer<QWidget> m_watched;
    QAction *m_paragraph;
    QAction *m_decision;
    QAction *m_remove = nullptr;
    QAction *m_action;
    std::vector<QAction *> m_ofParagraph; ///< kinds and speakers
    std::vector<QAction *> m_ofBlock;     ///< order and removal
    std::vector<QToolButton *> m_formats;
    bool m_canWrite = false;
};
