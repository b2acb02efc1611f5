#pragma once

#include "meeting.h"

#include "recordpane.h"

class BodyForm;
class MeetingForm;
class NextMeetingPanel;
class QPushButton;

/// The tree of bodies and meetings with the details of one, and in its place the way to the next meeting.
class MeetingsPane : public RecordPane {
    Q_OBJECT

public:
    explicit MeetingsPane(Workspace &workspace);

    void newItem() override;
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
    void paste() override;
    QStringList kinds() const override;
    void openRow(const QUuid &key) override;
    /// The next meeting has the page for itself: what stands beside it would be of the last one.
    void setView(QWidget *view) override;
    void goToOtherSide() override;

private:
    void addActions();
    void addBody();
    void askForMeeting();
    /// The body of what is current, or the first; null where there is none.
    Id<Body> currentBody() const;
    /// The meeting from which the next one would be made.
    Id<Meeting> lastMeeting() const;
    void openMeeting(Id<Meeting> meeting);
    void offerNext();
    void leaveNext();
    QString take(const QUuid &key, const QString &column, const QString &value);

    MeetingForm *m_meeting;
    BodyForm *m_body;
    NextMeetingPanel *m_next;
    QPushButton *m_nextButton = nullptr;
};
