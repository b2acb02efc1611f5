#pragma once

#include "id.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;
struct Meeting;

/// A meeting as the chooser names it.
struct MeetingName {
    Id<Meeting> id;
    QString name;
};

/// The bar at the top: which meeting, which languages of content, search, undo, redo, print, and the menu with
/// everything else.
class TopBar : public QWidget {
    Q_OBJECT

public:
    /// The actions belong to the window; their texts say what they would do.
    TopBar(QAction *search, QAction *undo, QAction *redo, QAction *print, QMenu *menu, QWidget *parent = nullptr);

    void setMeetings(const std::vector<MeetingName> &meetings, Id<Meeting> chosen);
    /// A button for each language, and one for all where there are several.
    void setLanguages(const QStringList &working, const QStringList &shown);

    /// The languages of the next button, as if it were clicked; from the last one on to the first. The focus stays
    /// where it is, after what is typed there was taken.
    void showNextLanguages();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void meetingChosen(Id<Meeting> meeting);
    void newMeetingChosen();
    void languagesChosen(const QStringList &shown);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeMeeting(int row);
    int widthOfWords(const QToolButton *button) const;
    void fitButtons();
    void addLanguageButton(const QString &name, const QString &text, const QStringList &shown);

    QComboBox *m_meetings;
    QHBoxLayout *m_languageRow;
    std::vector<QToolButton *> m_actions; ///< the first of them lose their words first where the room is narrow
    QStringList m_working;
    std::vector<std::pair<QStringList, QToolButton *>> m_languages; ///< what a button shows, and the button
    Id<Meeting> m_chosen;
};
