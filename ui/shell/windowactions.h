#pragma once

#include "keyhelp.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;
struct Label;

enum class TextSizeStep { smaller, usual, larger };

/// Everything that can be done from any page, with its keys; the window connects the actions. Made anew when the
/// language of the window changes.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// The actions' keys work while `window` is active.
    explicit WindowActions(QWidget *window);
    ~WindowActions() override;

    QAction *newItem;
    QAction *search;
    QAction *undo;
    QAction *redo;
    QAction *print;
    QAction *nextLanguage;
    QAction *newMeeting;
    QAction *newProgramme;
    QAction *open;
    QAction *sample;
    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QAction *settings;
    QAction *keyList;
    QAction *close;
    QAction *quit; ///< closes all windows

    QMenu *menu() const { return m_menu.get(); }
    /// What the keys of the window do.
    std::vector<KeyHelp> keyHelp() const;
    void setRecentFiles(const QStringList &files);
    void showUndo(const std::optional<Label> &undoable, const std::optional<Label> &redoable);
    /// Empty labels disable.
    void showPageActions(const QString &newItemLabel, const QString &printLabel);
    /// Whether the keys of the text's size are the window's, and not those of the page in sight.
    void setTextSizeKeys(bool ofWindow);

Q_SIGNALS:
    void recentChosen(const QString &path);
    void textSizeChosen(TextSizeStep step);

private:
    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys);
    void makeTextSizes();
    void fillMenu();

    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    QMenu *m_recent = nullptr;
};
