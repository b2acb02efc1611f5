#include "dayslist.h"

#include "dateedit.h"
#include "fieldrow.h"
#include "formparts.h"
#include "meetingdays.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DaysList::DaysList(Workspace &workspace, QWidget *parent) : RecordList(workspace, 6, parent) {
    connect(makeAddButton(tr("Add a day"), u"meetingAddDay"_s), &QPushButton::clicked, this, &DaysList::add);
}

std::vector<Day> DaysList::days() const {
    std::vector<Day> days = workspace().records().of<Day>().where(&Day::meeting, m_meeting);
    std::sort(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    return days;
}

void DaysList::show(Id<Meeting> meeting) {
    m_meeting = meeting;
    showRecords(days());
}

void DaysList::makeLine(Line &line) {
    auto *date = addEditor(line, new DateEdit({}, line.box), &Day::date);
    auto *opens = addEditor(line, new TimeEdit({}, line.box), &Day::opens);
    opens->lineEdit()->setAccessibleName(tr("Opens"));
    auto *closes = addEditor(line, new TimeEdit({}, line.box), &Day::closes);
    closes->lineEdit()->setAccessibleName(tr("Closes"));
    QToolButton *cross = addRemove(line, {}, tr("Remove this day"));
    // Objects are named by their place: day1Date, day1Opens …
    line.refresh.push_back([=, &line] {
        const QString name = u"day"_s + QString::number(line.place);
        date->setName(name + u"Date"_s);
        opens->setName(name + u"Opens"_s);
        closes->setName(name + u"Closes"_s);
        cross->setObjectName(name + u"Remove"_s);
    });
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(date, 1, Qt::AlignTop);
    first->addWidget(cross, 0, Qt::AlignTop);
    auto *times = new FieldRow(6, 6);
    times->addWidget(labelled(tr("Opens"), opens, line.box));
    times->addWidget(labelled(tr("Closes"), closes, line.box));
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(times);
}

Label DaysList::changeLabel(const Day &before, const Day &after) const {
    const char *label = QT_TRANSLATE_NOOP("Labels", "change when a day closes");
    if (after.date != before.date)
        label = QT_TRANSLATE_NOOP("Labels", "change the date of a day");
    else if (after.opens != before.opens)
        label = QT_TRANSLATE_NOOP("Labels", "change when a day opens");
    return {QString::fromUtf8(label), {}};
}

QString DaysList::problem(const Day &after) const {
    switch (dayProblem(after, days())) {
    case DayProblem::taken:
        return tr("The meeting has this day already.");
    case DayProblem::closesBeforeOpening:
        return tr("A day closes after it opens.");
    case DayProblem::none:
        break;
    }
    return {};
}

void DaysList::add() {
    commit();
    const Line *line = insert(nextDay(days(), m_meeting, QDate::currentDate()),
                              {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a day")), {}});
    if (line == nullptr)
        return;
    QLineEdit *date = line->box->findChild<DateEdit *>()->lineEdit();
    date->setFocus();
    date->selectAll();
}

void DaysList::remove(Id<Day> day) {
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a day")), {}};
    const Result<> done = workspace().tryEdit(label, [&](Edit &edit) { edit.remove(day); });
    if (!done)
        return workspace().refuse(errorText(done.error()));
    addButton()->setFocus();
}
