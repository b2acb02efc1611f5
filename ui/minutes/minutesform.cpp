#include "minutesform.h"

#include "answerslist.h"
#include "corrigendalist.h"
#include "datewords.h"
#include "duration.h"
#include "formparts.h"
#include "meeting.h"
#include "prompts.h"
#include "recordchoices.h"
#include "store.h"
#include "timezoneedit.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVersions = 99;

bool isFrozen(const Minutes &minutes) {
    return minutes.stage == MinutesStage::adopted || minutes.stage == MinutesStage::signedOff;
}

QTimeZone zoneOf(const Minutes &minutes) {
    const QTimeZone zone(minutes.commentTimeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

MinutesForm::MinutesForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"minutes"_s, [](const Minutes &) { return tr("Minutes"); }, parent) {
    m_frozen = secondaryLabel(tr("The minutes are adopted and can no longer be changed."), this);
    m_frozen->setObjectName(u"minutesFrozen"_s);
    addWidget(m_frozen);
    beginRow();
    addStage();
    addNumber(tr("Version"), &Minutes::version, 1, mostVersions);
    endRow();
    addDate(tr("Circulated on"), &Minutes::circulatedOn);
    addText(tr("Circulated to"), &Minutes::circulatedTo, LocalTextEdit::Lines::wrapped);
    addDeadline();
    addAnswers();
    addAdoption();
    addCorrigenda();
    bind([this](const Minutes &minutes) { showState(minutes); });
}

void MinutesForm::addStage() {
    m_stage = new ChoiceBox(this);
    m_stage->setObjectName(widgetName(u"stage"_s));
    for (const MinutesStage stage : {MinutesStage::draft, MinutesStage::circulated})
        m_stage->addItem(capitalized(valueText(u"minutes"_s, u"stage"_s, toWord(stage))), static_cast<int>(stage));
    connect(m_stage, &QComboBox::activated, this,
            [this] { setStage(static_cast<MinutesStage>(m_stage->currentData().toInt())); });
    addField(tr("Stage"), formField(u"stage"_s, m_stage));
}

void MinutesForm::addDeadline() {
    beginRow();
    m_deadlineDay = new DateEdit(widgetName(u"comment_day"_s), this);
    m_deadlineDay->setOptional(true);
    m_deadlineDay->lineEdit()->setAccessibleName(tr("Comments until"));
    m_deadlineTime = new TimeEdit(widgetName(u"comment_time"_s), this);
    m_deadlineTime->lineEdit()->setAccessibleName(tr("Time"));
    const auto add = [this](const QString &label, const QString &name, auto *edit) {
        using Editor = std::remove_pointer_t<decltype(edit)>;
        connect(edit, &Editor::committed, this, &MinutesForm::setDeadline);
        addField(label, formField(name, edit));
    };
    add(tr("Comments until"), u"comment_day"_s, m_deadlineDay);
    add(tr("Time"), u"comment_time"_s, m_deadlineTime);
    endRow();
    const auto country = [this] {
        return FormPanel::workspace().records().of<Meeting>().get(record().meeting).country;
    };
    addEditor(tr("Time zone of the deadline"), &Minutes::commentTimeZone,
              new TimeZoneEdit(FormPanel::workspace(), country, widgetName(u"comment_time_zone"_s),
                               tr("Time zone of the deadline"), this));
    bind(
        [this](const Minutes &minutes) {
            m_deadlineDay->load(deadlineOf(minutes).date());
            m_deadlineTime->load(deadlineOf(minutes).time());
        },
        [this](const Minutes &minutes) {
            m_deadlineDay->refresh(deadlineOf(minutes).date());
            m_deadlineTime->refresh(deadlineOf(minutes).time());
        });
}

void MinutesForm::addAnswers() {
    m_answers = new AnswersList(workspace(), this);
    addField(tr("Answers of the delegations"), formField(u"answers"_s, m_answers));
}

/// They are written when the minutes are frozen.
void MinutesForm::addCorrigenda() {
    m_corrigenda = new CorrigendaList(workspace(), this);
    FormField field = formField(u"corrigenda"_s, m_corrigenda);
    field.setReadOnly = [this](bool) { m_corrigenda->setReadOnly(workspace().store().isReadOnly()); };
    addField(tr("Corrigenda"), field);
}

void MinutesForm::addAdoption() {
    addHeading(tr("Adoption"));
    addChoice(tr("How they are adopted"), &Minutes::adoption);
    addReference<Meeting>(
        tr("At the meeting"), &Minutes::adoptedAt, [this] { return RecordChoices::meetings(workspace()); },
        [this](Id<Meeting> meeting) { return RecordNames::meeting(workspace(), meeting); });
    addDate(tr("Adopted on"), &Minutes::adoptedOn);
    addCheck(tr("With corrections"), &Minutes::withCorrections);
    m_adopt = new QPushButton(tr("Adopt the minutes…"), this);
    m_adopt->setObjectName(u"minutesAdopt"_s);
    m_sign = new QPushButton(tr("Add the signed scan…"), this);
    m_sign->setObjectName(u"minutesSign"_s);
    connect(m_adopt, &QPushButton::clicked, this, [this] { setStage(MinutesStage::adopted); });
    connect(m_sign, &QPushButton::clicked, this, &MinutesForm::addScan);
    addWidget(m_adopt);
    addWidget(m_sign);
}

QDateTime MinutesForm::deadlineOf(const Minutes &minutes) const {
    return minutes.commentDeadline.isValid() ? minutes.commentDeadline.toTimeZone(zoneOf(minutes)) : QDateTime();
}

void MinutesForm::setStage(MinutesStage stage) {
    commit();
    const bool agreed =
        stage != MinutesStage::adopted ||
        workspace().prompts().confirm(this,
                                      tr("Adopt these minutes? They are frozen then, with the participants and the "
                                         "agenda: nothing in them can be changed or undone any more."),
                                      tr("Adopt"));
    const QString why = agreed ? change("stage", [&](Minutes &after) { after.stage = stage; }) : QString();
    m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(record().stage)));
    if (!why.isEmpty())
        workspace().refuse(why);
}

/// A day without a time lasts until its end.
void MinutesForm::setDeadline() {
    const Minutes &minutes = record();
    const auto typed = [](const ParsedEdit *edit) { return edit->lineEdit()->text(); };
    const QDate day = parseDate(typed(m_deadlineDay));
    const QTime given = parseTimeOfDay(typed(m_deadlineTime));
    const QTime time = given.isValid() ? given : QTime(23, 59);
    const QDateTime deadline = day.isValid() ? QDateTime(day, time, zoneOf(minutes)).toUTC() : QDateTime();
    const QString why = change("comment_deadline", [&](Minutes &after) { after.commentDeadline = deadline; });
    if (!why.isEmpty())
        m_deadlineDay->refuse(why);
}

void MinutesForm::addScan() {
    const QString path =
        workspace().prompts().fileToOpen(this, tr("Signed minutes"), tr("Scans (*.pdf *.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return workspace().refuse(tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const bool isPng = path.endsWith(".png"_L1, Qt::CaseInsensitive);
    const QString type = isPdf ? u"application/pdf"_s : isPng ? u"image/png"_s : u"image/jpeg"_s;
    const Minutes before = record();
    workspace().edit({QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add the signed minutes")), {}}, [&](Edit &edit) {
        Minutes after = before;
        after.signedScan = edit.addFile(QFileInfo(path).fileName(), type, bytes);
        after.stage = MinutesStage::signedOff;
        edit.update(before, after);
    });
}

void MinutesForm::showState(const Minutes &minutes) {
    const bool frozen = isFrozen(minutes);
    setReadOnly(frozen);
    m_frozen->setVisible(frozen);
    if (frozen && m_stage->count() == 2)
        m_stage->addItem(QString(), -1);
    else if (!frozen && m_stage->count() == 3)
        m_stage->removeItem(2);
    if (frozen) {
        m_stage->setItemText(2, capitalized(valueText(u"minutes"_s, u"stage"_s, toWord(minutes.stage))));
        m_stage->setItemData(2, static_cast<int>(minutes.stage));
    }
    m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(minutes.stage)));
    const bool readOnly = workspace().store().isReadOnly();
    const bool isAnswered =
        !workspace().records().of<MinutesAnswer>().where(&MinutesAnswer::minutes, minutes.id).empty();
    m_answers->show(minutes);
    setFieldVisible(m_answers, minutes.stage == MinutesStage::circulated || isAnswered);
    m_corrigenda->show(minutes.id);
    setFieldVisible(m_corrigenda, frozen);
    m_adopt->setVisible(!frozen && !readOnly);
    m_sign->setVisible(minutes.stage == MinutesStage::adopted && !readOnly);
}
