#pragma once

#include "meeting.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// The days of a meeting as a small list: date, opening and closing time of each, to be changed, added and removed in
/// place. Each change is one step of undo; what cannot be is said at the field.
class DaysList : public QWidget {
    Q_OBJECT

public:
    explicit DaysList(Workspace &workspace, QWidget *parent = nullptr);
    ~DaysList() override;

    /// The days of a meeting as they are now.
    void show(Id<Meeting> meeting);
    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

private:
    struct Line;

    void add();
    void remove(Id<Day> day);
    Line *lineOf(Id<Day> day);
    std::unique_ptr<Line> makeLine(const Day &day);
    void connectLine(Line &line);
    /// The sentence that says why the day cannot be so; empty where it was changed.
    QString change(Id<Day> day, const char *label, const std::function<void(Day &)> &set);
    std::vector<Day> days() const;

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    bool m_isLoading = false;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    std::vector<std::unique_ptr<Line>> m_lines;
    QPushButton *m_add;
};
