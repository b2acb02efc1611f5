#include "windowactions.h"

#include "icons.h"
#include "label.h"
#include "labeltext.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window)
    : QObject(window), newItem(nullptr), m_window(window), m_menu(std::make_unique<QMenu>()) {
    newItem = make(u"newItem"_s, tr("New item"), u"plus"_s, QKeySequence::New);
    search = make(u"searchAction"_s, tr("Search"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    undo = make(u"undo"_s, tr("Undo"), u"undo"_s, QKeySequence::Undo);
    redo = make(u"redo"_s, tr("Redo"), u"redo"_s, {});
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    print = make(u"print"_s, tr("Print"), u"documents"_s, QKeySequence::Print);
    nextLanguage = make(u"nextLanguage"_s, tr("Content in the next language"), u"language"_s, Qt::CTRL | Qt::Key_L);
    newMeeting = make(u"newMeeting"_s, tr("New meeting…"), u"calendar"_s, {});
    newProgramme = make(u"newProgramme"_s, tr("New programme…"), u"new-file"_s, {});
    open = make(u"open"_s, tr("Open…"), u"open"_s, QKeySequence::Open);
    sample = make(u"sample"_s, tr("Explore the sample"), u"explore"_s, {});
    makeTextSizes();
    settings = make(u"settings"_s, tr("Settings…"), u"settings"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    keyList = make(u"keys"_s, tr("Keys…"), u"keyboard"_s, QKeySequence::HelpContents);
    close = make(u"close"_s, tr("Close window"), u"close"_s, QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(u"quit"_s, tr("Close all windows"), u"close"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    fillMenu();
}

WindowActions::~WindowActions() = default;

QAction *WindowActions::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys) {
    auto *action = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::makeTextSizes() {
    largerText = make(u"largerText"_s, tr("Larger text"), {}, {});
    smallerText = make(u"smallerText"_s, tr("Smaller text"), {}, {});
    usualText = make(u"usualText"_s, tr("Text as usual"), {}, {});
    setTextSizeKeys(true);
    connect(largerText, &QAction::triggered, this, [this] { Q_EMIT textSizeChosen(TextSizeStep::larger); });
    connect(smallerText, &QAction::triggered, this, [this] { Q_EMIT textSizeChosen(TextSizeStep::smaller); });
    connect(usualText, &QAction::triggered, this, [this] { Q_EMIT textSizeChosen(TextSizeStep::usual); });
}

void WindowActions::setTextSizeKeys(bool ofWindow) {
    const auto keys = [ofWindow](const QList<QKeySequence> &all) { return ofWindow ? all : QList<QKeySequence>(); };
    // That of the plus sign works with and without Shift.
    largerText->setShortcuts(keys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}));
    smallerText->setShortcuts(keys({Qt::CTRL | Qt::Key_Minus}));
    usualText->setShortcuts(keys({Qt::CTRL | Qt::Key_0}));
}

void WindowActions::fillMenu() {
    m_menu->setObjectName(u"menu"_s);
    m_menu->addActions({newItem, search, undo, redo, print, nextLanguage});
    m_menu->addSeparator();
    m_menu->addAction(newMeeting);
    m_menu->addSeparator();
    m_menu->addActions({newProgramme, open});
    m_recent = m_menu->addMenu(lineIcon(u"history"_s), tr("Opened before"));
    m_recent->setObjectName(u"recent"_s);
    m_menu->addAction(sample);
    m_menu->addSeparator();
    QMenu *sizes = m_menu->addMenu(lineIcon(u"text-size"_s), tr("Size of text"));
    sizes->addActions({largerText, smallerText, usualText});
    m_menu->addActions({settings, keyList, close, quit});
}

std::vector<KeyHelp> WindowActions::keyHelp() const {
    std::vector<KeyHelp> help;
    for (const QAction *action : {newItem, search, undo, redo, print, nextLanguage, open, largerText, smallerText,
                                  usualText, settings, keyList, close, quit}) {
        const bool isOffered = (action != newItem && action != nextLanguage) || action->isEnabled();
        if (!isOffered || action->shortcut().isEmpty())
            continue; // this page adds nothing or has the key itself, or the programme has one language
        help.push_back({keysText({action->shortcut()}), action->iconText()});
    }
    help.push_back({keysText({Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_2}) % u" …", tr("The pages, from above")});
    help.push_back({keysText({Qt::Key_F10}), tr("The menu")});
    help.push_back({keysText({Qt::Key_Escape}), tr("Takes back what is being typed")});
    return help;
}

void WindowActions::setRecentFiles(const QStringList &files) {
    m_recent->clear();
    for (const QString &path : files) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
}

void WindowActions::showUndo(const std::optional<Label> &undoable, const std::optional<Label> &redoable) {
    undo->setEnabled(undoable.has_value());
    undo->setText(undoable ? tr("Undo: %1").arg(labelText(*undoable)) : tr("Undo"));
    undo->setIconText(tr("Undo"));
    undo->setToolTip(undo->text());
    redo->setEnabled(redoable.has_value());
    redo->setText(redoable ? tr("Redo: %1").arg(labelText(*redoable)) : tr("Redo"));
    redo->setIconText(tr("Redo"));
    redo->setToolTip(redo->text());
}

void WindowActions::showPageActions(const QString &newItemLabel, const QString &printLabel) {
    newItem->setText(newItemLabel.isEmpty() ? tr("New item") : newItemLabel);
    newItem->setEnabled(!newItemLabel.isEmpty());
    print->setText(printLabel.isEmpty() ? tr("Print") : printLabel);
    print->setIconText(tr("Print")); // one width on all pages, so that the buttons beside it keep their place
    print->setToolTip(print->text());
    print->setEnabled(!printLabel.isEmpty());
}
