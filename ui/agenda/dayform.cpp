#include "dayform.h"

#include "agendadata.h"
#include "agendawords.h"
#include "dateedit.h"
#include "dayedits.h"
#include "duration.h"
#include "fielderror.h"
#include "fieldrow.h"
#include "formpanel.h"
#include "formparts.h"
#include "store.h"
#include "theme.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DayForm::DayForm(AgendaData &agenda, DayEdits &days, QWidget *parent) : QWidget(parent), m_data(agenda), m_days(days) {
    setObjectName(u"dayForm"_s);
    m_head = secondaryLabel({}, this);
    m_head->setObjectName(u"dayHead"_s);
    m_date = new DateEdit(u"dayDate"_s, this);
    m_opens = new TimeEdit(u"dayOpens"_s, this);
    m_closes = new TimeEdit(u"dayCloses"_s, this);
    m_balance = new QLabel(this);
    m_balance->setObjectName(u"dayBalance"_s);
    m_balance->setWordWrap(true);
    m_add = new QPushButton(tr("Add another day"), this);
    m_add->setObjectName(u"dayAdd"_s);
    m_remove = new QPushButton(tr("Remove this day"), this);
    m_remove->setObjectName(u"dayRemove"_s);
    m_removeError = new FieldError(m_remove, this);

    auto *times = new FieldRow(6, 12);
    times->addWidget(labelled(tr("Opens"), m_opens, this));
    times->addWidget(labelled(tr("Closes"), m_closes, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(formMargins);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(labelled(tr("Date"), m_date, this));
    column->addLayout(times);
    column->addWidget(m_balance);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_removeError);
    column->addStretch(1);
    connectFields();
}

void DayForm::connectFields() {
    connect(m_date, &DateEdit::committed, this, [this](QDate date) {
        if (!m_loading && !m_days.setDate(m_day, date))
            m_date->refuse(m_data.whyNot());
    });
    connect(m_opens, &TimeEdit::committed, this, [this](QTime time) {
        if (!m_loading && !m_days.setOpens(m_day, time))
            m_opens->refuse(m_data.whyNot());
    });
    connect(m_closes, &TimeEdit::committed, this, [this](QTime time) {
        if (!m_loading && !m_days.setCloses(m_day, time))
            m_closes->refuse(m_data.whyNot());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        commit();
        const Id<Day> added = m_days.add();
        if (added)
            Q_EMIT dayAdded(added);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_days.remove(m_day))
            m_removeError->say(m_data.whyNot());
    });
}

void DayForm::commit() {
    m_date->commit();
    m_opens->commit();
    m_closes->commit();
}

DayForm::WrongFields DayForm::wrongFields() const {
    return {.date = m_date->wrongInput(), .opens = m_opens->wrongInput(), .closes = m_closes->wrongInput()};
}

bool DayForm::hasWrongInput() const {
    return holdsWrongInput() || !withKeptWrongInput().isNull();
}

Id<Day> DayForm::withKeptWrongInput() const {
    const auto kept = std::find_if(m_wrongInput.keyBegin(), m_wrongInput.keyEnd(), [this](Id<Day> day) {
        return day != m_day && m_data.workspace().store().get(day).ok(); // it may be removed by now
    });
    return kept == m_wrongInput.keyEnd() ? Id<Day>() : *kept;
}

void DayForm::keepWrongInput() {
    const WrongFields wrong = wrongFields();
    if (wrong.isEmpty())
        m_wrongInput.remove(m_day);
    else
        m_wrongInput.insert(m_day, wrong);
}

void DayForm::setDay(Id<Day> day) {
    if (day == m_day && !m_head->text().isEmpty()) {
        refresh();
        return;
    }
    commit();
    keepWrongInput();
    const QScopedValueRollback guard(m_loading, true);
    m_day = day;
    const Day *record = m_data.contents().day(day);
    m_date->load(record != nullptr ? record->date : QDate());
    m_opens->load(record != nullptr ? record->opens : QTime());
    m_closes->load(record != nullptr ? record->closes : QTime());
    const WrongFields wrong = m_wrongInput.value(day);
    m_date->showWrongInput(wrong.date);
    m_opens->showWrongInput(wrong.opens);
    m_closes->showWrongInput(wrong.closes);
    m_removeError->clear();
    showState();
}

void DayForm::refresh() {
    if (m_day.isNull() && !m_data.contents().days.empty())
        m_day = m_data.timing().days.front().day; // the first day was just made
    if (const Day *record = m_data.contents().day(m_day)) {
        m_date->refresh(record->date);
        m_opens->refresh(record->opens);
        m_closes->refresh(record->closes);
    }
    m_removeError->clear(); // what stood in the way may be gone
    showState();
}

void DayForm::showState() {
    const auto &days = m_data.timing().days;
    const auto timed = std::find_if(days.begin(), days.end(), [&](const TimedDay &day) { return day.day == m_day; });
    if (timed == days.end())
        return;
    m_head->setText(tr("Day %1 of %2").arg(timed - days.begin() + 1).arg(days.size()));
    const auto &items = m_data.timing().items;
    const bool isEmpty =
        std::none_of(items.begin(), items.end(), [&](const TimedItem &item) { return item.day == timed->day; });
    QString balance = isEmpty ? tr("This day has no items yet.")
                              : tr("The last item ends at %1.").arg(timed->endsTime().toString(u"HH:mm"_s));
    if (timed->overrun > 0)
        balance += u' ' % tr("That is %1 after closing.").arg(formatDuration(timed->overrun, windowLanguage()));
    else if (timed->spare > 0)
        balance += u' ' % tr("%1 spare before closing.").arg(formatDuration(timed->spare, windowLanguage()));
    m_balance->setText(balance);
    m_remove->setVisible(days.size() > 1);
}
