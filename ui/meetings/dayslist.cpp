#include "dayslist.h"

#include "dateedit.h"
#include "edit.h"
#include "errortext.h"
#include "fieldrow.h"
#include "formparts.h"
#include "icons.h"
#include "label.h"
#include "meetingdays.h"
#include "parsededit.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

struct DaysList::Line {
    Id<Day> day;
    QWidget *box = nullptr;
    DateEdit *date = nullptr;
    TimeEdit *opens = nullptr;
    TimeEdit *closes = nullptr;
    QToolButton *remove = nullptr;

    std::vector<std::pair<QString, ParsedEdit *>> fields() const {
        return {
            {day.text() % u".date"_s, date}, {day.text() % u".opens"_s, opens}, {day.text() % u".closes"_s, closes}};
    }
    /// Objects are named by their place: day1Date, day1Opens …
    void setPlace(int place) const {
        const QString name = u"day"_s + QString::number(place);
        const auto call = [](ParsedEdit *field, const QString &called) {
            field->setObjectName(called);
            field->lineEdit()->setObjectName(called);
        };
        call(date, name + u"Date"_s);
        call(opens, name + u"Opens"_s);
        call(closes, name + u"Closes"_s);
        remove->setObjectName(name + u"Remove"_s);
    }
};

DaysList::DaysList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_add->setText(tr("Add a day"));
    m_add->setObjectName(u"meetingAddDay"_s);
    connect(m_add, &QPushButton::clicked, this, &DaysList::add);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

DaysList::~DaysList() = default;

std::vector<Day> DaysList::days() const {
    std::vector<Day> days = m_workspace.records().of<Day>().where(&Day::meeting, m_meeting);
    std::sort(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    return days;
}

void DaysList::show(Id<Meeting> meeting) {
    m_meeting = meeting;
    const QScopedValueRollback guard(m_isLoading, true);
    const std::vector<Day> all = days();
    std::erase_if(m_lines, [&](const std::unique_ptr<Line> &line) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const Day &day) { return day.id == line->day; });
        if (!isThere) {
            line->box->hide();
            line->box->deleteLater(); // its button may be the one that asked for it
        }
        return !isThere;
    });
    int place = 0;
    for (const Day &day : all) {
        Line *line = lineOf(day.id);
        if (line == nullptr) {
            m_lines.push_back(makeLine(day));
            line = m_lines.back().get();
        } else {
            line->date->refresh(day.date);
            line->opens->refresh(day.opens);
            line->closes->refresh(day.closes);
        }
        m_column->insertWidget(place++, line->box);
        line->setPlace(place);
    }
}

std::unique_ptr<DaysList::Line> DaysList::makeLine(const Day &day) {
    auto line = std::make_unique<Line>();
    line->day = day.id;
    line->box = new QWidget(this);
    line->date = new DateEdit({}, line->box);
    line->opens = new TimeEdit({}, line->box);
    line->opens->lineEdit()->setAccessibleName(tr("Opens"));
    line->closes = new TimeEdit({}, line->box);
    line->closes->lineEdit()->setAccessibleName(tr("Closes"));
    line->remove = new QToolButton(line->box);
    line->remove->setIcon(lineIcon(u"close"_s));
    line->remove->setAutoRaise(true);
    line->remove->setAccessibleName(tr("Remove this day"));
    line->remove->setToolTip(line->remove->accessibleName());
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(line->date, 1, Qt::AlignTop);
    first->addWidget(line->remove, 0, Qt::AlignTop);
    auto *times = new FieldRow(6, 6);
    times->addWidget(labelled(tr("Opens"), line->opens, line->box));
    times->addWidget(labelled(tr("Closes"), line->closes, line->box));
    auto *column = new QVBoxLayout(line->box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(times);
    line->date->load(day.date);
    line->opens->load(day.opens);
    line->closes->load(day.closes);
    for (ParsedEdit *field : {static_cast<ParsedEdit *>(line->date), static_cast<ParsedEdit *>(line->opens),
                              static_cast<ParsedEdit *>(line->closes)})
        field->setReadOnly(m_isReadOnly);
    line->remove->setEnabled(!m_isReadOnly);
    connectLine(*line);
    return line;
}

void DaysList::connectLine(Line &line) {
    const Id<Day> day = line.day;
    connect(line.date, &DateEdit::committed, this, [this, day, edit = line.date](QDate date) {
        const QString why = change(day, QT_TRANSLATE_NOOP("Labels", "change the date of a day"),
                                   [date](Day &after) { after.date = date; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.opens, &TimeEdit::committed, this, [this, day, edit = line.opens](QTime time) {
        const QString why = change(day, QT_TRANSLATE_NOOP("Labels", "change when a day opens"),
                                   [time](Day &after) { after.opens = time; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.closes, &TimeEdit::committed, this, [this, day, edit = line.closes](QTime time) {
        const QString why = change(day, QT_TRANSLATE_NOOP("Labels", "change when a day closes"),
                                   [time](Day &after) { after.closes = time; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.remove, &QToolButton::clicked, this, [this, day] { remove(day); });
}

QString DaysList::change(Id<Day> id, const char *label, const std::function<void(Day &)> &set) {
    const Day *day = m_workspace.records().of<Day>().find(id);
    if (m_isLoading || day == nullptr)
        return {};
    const Day before = *day;
    Day after = before;
    set(after);
    switch (dayProblem(after, days())) {
    case DayProblem::taken:
        return tr("The meeting has this day already.");
    case DayProblem::closesBeforeOpening:
        return tr("A day closes after it opens.");
    case DayProblem::none:
        break;
    }
    const Result<> done =
        m_workspace.tryEdit({QString::fromUtf8(label), {}}, [&](Edit &edit) { edit.update(before, after); });
    return done ? QString() : errorText(done.error());
}

void DaysList::add() {
    commit();
    Day day = nextDay(days(), m_meeting, QDate::currentDate());
    day.id = m_workspace.store().newId<Day>();
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a day")), {}};
    if (!m_workspace.edit(label, [&](Edit &edit) { edit.insert(day); }))
        return;
    if (Line *line = lineOf(day.id); line != nullptr) {
        line->date->lineEdit()->setFocus();
        line->date->lineEdit()->selectAll();
    }
}

void DaysList::remove(Id<Day> day) {
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a day")), {}};
    const Result<> done = m_workspace.tryEdit(label, [&](Edit &edit) { edit.remove(day); });
    if (!done)
        return m_workspace.refuse(errorText(done.error()));
    m_add->setFocus();
}

DaysList::Line *DaysList::lineOf(Id<Day> day) {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const std::unique_ptr<Line> &line) { return line->day == day; });
    return found == m_lines.end() ? nullptr : found->get();
}

void DaysList::commit() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) { // a commit may bring other lines
        for (const auto &[name, field] : m_lines[i]->fields())
            field->commit();
    }
}

QHash<QString, WrongInput> DaysList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::unique_ptr<Line> &line : m_lines) {
        for (const auto &[name, field] : line->fields()) {
            if (const WrongInput wrong = field->wrongInput(); !wrong.isEmpty())
                all.insert(name, wrong);
        }
    }
    return all;
}

void DaysList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::unique_ptr<Line> &line : m_lines) {
        for (const auto &[name, field] : line->fields())
            field->showWrongInput(wrong.value(name));
    }
}

void DaysList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const std::unique_ptr<Line> &line : m_lines) {
        for (const auto &[name, field] : line->fields())
            field->setReadOnly(readOnly);
        line->remove->setEnabled(!readOnly);
    }
}
