#include "recordactions.h"

#include "icons.h"
#include "keyhelp.h"
#include "markupedit.h"
#include "narrowbutton.h"
#include "recorddocument.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Buttons of one height: squares with signs, the first ones with their words where all have room.
class RecordBar : public QWidget {
public:
    explicit RecordBar(QWidget *parent) : QWidget(parent) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(gap);
        row->addStretch(1);
    }

    void add(QToolButton *button, bool hasWords) {
        auto *row = qobject_cast<QHBoxLayout *>(layout());
        row->insertWidget(row->count() - 1, button);
        m_buttons.emplace_back(button, hasWords);
        fit();
    }

    QSize sizeHint() const override {
        int width = -gap;
        for (const auto &[button, hasWords] : m_buttons)
            width += gap + (hasWords ? button->sizeHint().width() : side());
        return {width, side()};
    }
    QSize minimumSizeHint() const override {
        return {static_cast<int>(m_buttons.size()) * (side() + gap) - gap, side()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override {
        QWidget::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    static constexpr int gap = 6;

    int side() const {
        int side = 0;
        for (const auto &[button, hasWords] : m_buttons)
            side = std::max(side, button->sizeHint().height());
        return side;
    }

    void fit() {
        const bool isWide = width() >= sizeHint().width();
        for (const auto &[button, hasWords] : m_buttons)
            button->setFixedSize(hasWords && isWide ? button->sizeHint().width() : side(), side());
    }

    std::vector<std::pair<QToolButton *, bool>> m_buttons; ///< and whether they have words
};

} // namespace

RecordActions::RecordActions(RecordDocument &document, QWidget *page)
    : QObject(page), m_document(document), m_page(page) {
    m_paragraph = add(u"AddParagraph"_s, tr("Paragraph"), {}, [this] { m_document.addParagraph(); });
    m_decision = add(u"AddDecision"_s, tr("Decision"), Qt::CTRL | Qt::Key_D, [this] { m_document.addDecision(); });
    m_action = add(u"AddAction"_s, tr("Action"), Qt::CTRL | Qt::Key_T, [this] { m_document.addAction(); });
    m_paragraph->setIcon(lineIcon(u"plus"_s));
    m_decision->setIcon(lineIcon(u"decision"_s));
    m_action->setIcon(lineIcon(u"action"_s));
    m_paragraph->setToolTip(tr("Add a paragraph (Ctrl+N, or Enter in a paragraph)"));
    m_decision->setToolTip(tr("Add a decision (Ctrl+D)"));
    m_action->setToolTip(tr("Add an action (Ctrl+T)"));
    addKinds();
    addOrder();
    add(u"PreviousItem"_s, tr("Previous item"), Qt::CTRL | Qt::Key_Up, [this] { Q_EMIT itemRequested(-1); });
    add(u"NextItem"_s, tr("Next item"), Qt::CTRL | Qt::Key_Down, [this] { Q_EMIT itemRequested(1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watch(now); });
    follow();
}

QAction *RecordActions::add(const QString &name, const QString &text, const QKeySequence &keys,
                            std::function<void()> run) {
    auto *action = new QAction(text, this);
    action->setObjectName(QString(u"minutes"_s % name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_page->addAction(action);
    return action;
}

void RecordActions::addKinds() {
    const auto kind = [this](const QString &name, const QString &text, Qt::Key key, ParagraphKind to) {
        QAction *action = add(name, text, Qt::ALT | key, [this, to] { m_document.setKind(to); });
        m_ofParagraph.push_back(action);
    };
    kind(u"Summary"_s, tr("Summary"), Qt::Key_1, ParagraphKind::summary);
    kind(u"Intervention"_s, tr("Intervention"), Qt::Key_2, ParagraphKind::intervention);
    kind(u"Conclusion"_s, tr("Conclusion by the chair"), Qt::Key_3, ParagraphKind::conclusion);
    // Not every layout of the keyboard has the sign @.
    m_ofParagraph.push_back(
        add(u"AddSpeaker"_s, tr("Add a speaker (@)"), Qt::ALT | Qt::Key_S, [this] { m_document.askForSpeaker(); }));
}

void RecordActions::addOrder() {
    QAction *up = add(u"MoveUp"_s, tr("Move up"), {}, [this] { m_document.moveCurrent(-1); });
    QAction *down = add(u"MoveDown"_s, tr("Move down"), {}, [this] { m_document.moveCurrent(1); });
    m_remove = add(u"Delete"_s, tr("Delete"), {}, [this] { m_document.removeCurrent(); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_remove->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    for (QAction *action : {up, down, m_remove}) {
        m_page->removeAction(action); // in the list these keys are the list's
        m_document.addAction(action);
        m_ofBlock.push_back(action);
    }
}

QWidget *RecordActions::makeBar(QWidget *parent) {
    auto *bar = new RecordBar(parent);
    for (QAction *action : {m_paragraph, m_decision, m_action}) {
        auto *button = new NarrowButton(bar);
        button->setObjectName(QString(action->objectName() % u"Button"_s));
        button->setDefaultAction(action);
        bar->add(button, true);
    }
    const auto onEditor = [this](auto run) {
        return [this, run] {
            if (MarkupEdit *editor = m_document.lastEditor(); editor != nullptr && !editor->isReadOnly()) {
                run(*editor);
                editor->setFocus();
            }
        };
    };
    const auto format = [&](const QString &name, const QString &icon, const QString &tip, auto run) {
        bar->add(formatButton(name, icon, tip, bar, onEditor(run)), false);
    };
    format(u"Bold"_s, u"bold"_s, tr("Bold (Ctrl+B)"), [](MarkupEdit &edit) { edit.toggleBold(); });
    format(u"Italic"_s, u"italic"_s, tr("Italic (Ctrl+I)"), [](MarkupEdit &edit) { edit.toggleItalic(); });
    format(u"Bullets"_s, u"bullets"_s, tr("List with marks (Ctrl+Shift+L)"),
           [](MarkupEdit &edit) { edit.toggleList(false); });
    format(u"Numbers"_s, u"numbers"_s, tr("List with numbers (Ctrl+Shift+O)"),
           [](MarkupEdit &edit) { edit.toggleList(true); });
    auto *more = new QToolButton(bar);
    more->setObjectName(u"minutesMore"_s);
    more->setIcon(lineIcon(u"menu"_s));
    more->setToolTip(tr("What else can be done with the paragraph, decision or action"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addTo(*menu);
    });
    more->setMenu(menu);
    bar->add(more, false);
    return bar;
}

QToolButton *RecordActions::formatButton(const QString &name, const QString &icon, const QString &tip, QWidget *parent,
                                         std::function<void()> run) {
    auto *button = new QToolButton(parent);
    button->setObjectName(QString(u"minutes"_s % name));
    button->setIcon(lineIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::NoFocus); // the text keeps it; its keys do the same
    connect(button, &QToolButton::clicked, this, std::move(run));
    m_formats.push_back(button);
    return button;
}

void RecordActions::addTo(QMenu &menu) {
    menu.addActions({m_paragraph, m_decision, m_action});
    menu.addSeparator();
    for (QAction *action : m_ofParagraph)
        menu.addAction(action);
    menu.addSeparator();
    for (QAction *action : m_ofBlock)
        menu.addAction(action);
}

void RecordActions::setEnabled(bool canWrite, bool takesParagraphs) {
    m_canWrite = canWrite;
    m_paragraph->setEnabled(canWrite && takesParagraphs);
    m_decision->setEnabled(canWrite);
    m_action->setEnabled(canWrite);
    follow();
}

void RecordActions::follow() {
    const RecordBlock *block = m_document.current();
    const bool isParagraph = block != nullptr && block->record().kind == "paragraph"_L1;
    for (QAction *action : m_ofParagraph)
        action->setEnabled(m_canWrite && isParagraph);
    for (QAction *action : m_ofBlock)
        action->setEnabled(m_canWrite && block != nullptr);
    const QString kind = block != nullptr ? block->record().kind : QString();
    m_remove->setText(kind == "decision"_L1 ? tr("Delete the decision") // beside the deleting of words
                      : kind == "action"_L1 ? tr("Delete the action")
                                            : tr("Delete the paragraph"));
    for (QToolButton *button : m_formats)
        button->setEnabled(m_canWrite && block != nullptr);
}

void RecordActions::watch(QWidget *focused) {
    QWidget *within = focused != nullptr && m_page->isAncestorOf(focused) ? focused : nullptr;
    if (within == m_watched)
        return;
    if (m_watched != nullptr)
        m_watched->removeEventFilter(this);
    m_watched = within;
    if (within != nullptr)
        within->installEventFilter(this);
}

bool RecordActions::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_D || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}
