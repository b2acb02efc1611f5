#include "answerslist.h"

#include "choicebox.h"
#include "dateedit.h"
#include "edit.h"
#include "errortext.h"
#include "fieldrow.h"
#include "formparts.h"
#include "label.h"
#include "programme.h"
#include "protocolorder.h"
#include "recordtext.h"
#include "speakernames.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

AnswersList::AnswersList(Workspace &workspace, QWidget *parent)
    : FormList(workspace, 8, parent), m_summary(secondaryLabel({}, this)) {
    m_summary->setObjectName(u"minutesAnswersSummary"_s);
    column()->insertWidget(0, m_summary);
}

/// In protocol order; the secretariat asks and does not answer.
std::vector<QUuid> AnswersList::delegations() const {
    RecordCache &records = workspace().records();
    const Id<Meeting> meeting = records.of<Minutes>().get(m_minutes).meeting;
    std::vector<Delegation> all = records.of<Delegation>().where(&Delegation::meeting, meeting);
    std::erase_if(all, [](const Delegation &each) { return each.capacity == Capacity::secretariat; });
    const ProtocolOrder<Delegation> ordered = delegationsInProtocolOrder(
        std::move(all), records.of<Country>().all(), records.of<Agency>().all(), workspace().contentLanguage());
    std::vector<QUuid> ids;
    for (const Delegation &delegation : ordered.records)
        ids.push_back(delegation.id.uuid);
    return ids;
}

MinutesAnswer AnswersList::answerOf(Id<Delegation> delegation) const {
    for (const MinutesAnswer &answer :
         workspace().records().of<MinutesAnswer>().where(&MinutesAnswer::minutes, m_minutes)) {
        if (answer.delegation == delegation)
            return answer;
    }
    MinutesAnswer none;
    none.minutes = m_minutes;
    none.delegation = delegation;
    return none;
}

void AnswersList::show(const Minutes &minutes) {
    if (minutes.id != m_minutes)
        showLines({}); // what is left in them is about other minutes
    m_minutes = minutes.id;
    const std::vector<QUuid> all = delegations();
    showLines(all);
    tell(all);
}

void AnswersList::makeLine(Line &line) {
    const Id<Delegation> delegation{line.record};
    QLabel *name = secondaryLabel({}, line.box);
    auto *answer = addField(line, new ChoiceBox(line.box));
    for (std::size_t i = 0; i < enumWords<SilenceAnswer>.size(); ++i)
        answer->addItem(
            capitalized(valueText(u"minutes_answer"_s, u"answer"_s, toWord(static_cast<SilenceAnswer>(i)))));
    auto *date = addField(line, new DateEdit({}, line.box));
    date->setOptional(true);
    date->setPlaceholder(tr("Date"));
    line.refresh.push_back([=, this, &line] {
        const QString called = u"minutesAnswer"_s + QString::number(line.place);
        answer->setObjectName(called);
        date->setName(called + u"Date"_s);
        const MinutesAnswer now = answerOf(delegation);
        const QString words = delegationName(workspace(), delegation);
        name->setText(words);
        answer->setAccessibleName(tr("Answer: %1").arg(words));
        date->lineEdit()->setAccessibleName(tr("Date of the answer: %1").arg(words));
        answer->setCurrentIndex(static_cast<int>(now.answer));
        date->refresh(now.date);
        // Who is silent has no date; one that was typed wrongly stays in sight.
        date->setVisible(now.answer != SilenceAnswer::silent || now.date.isValid() || date->hasUncommitted());
    });
    connect(answer, &QComboBox::activated, this,
            [=, this](int index) { set(delegation, static_cast<SilenceAnswer>(index)); });
    connect(date, &DateEdit::committed, this, [=, this](QDate day) {
        const QString why = write(delegation, [day](MinutesAnswer &after) { after.date = day; });
        if (!why.isEmpty())
            date->refuse(why);
    });
    auto *row = new FieldRow(6, 6);
    row->addWidget(answer);
    row->addWidget(date);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(name);
    column->addLayout(row);
}

/// Who answers does so today, unless the day was said.
void AnswersList::set(Id<Delegation> delegation, SilenceAnswer answer) {
    const QString why = write(delegation, [&](MinutesAnswer &after) {
        after.answer = answer;
        if (answer == SilenceAnswer::silent) {
            after.date = {};
        } else if (!after.date.isValid()) {
            const auto programme = workspace().store().programme();
            const QDate reference = programme ? programme->referenceDate : QDate();
            after.date = reference.isValid() ? reference : QDate::currentDate();
        }
    });
    if (!why.isEmpty())
        workspace().refuse(why);
}

/// One objection reopens the consultation, so it is what counts.
void AnswersList::tell(const std::vector<QUuid> &delegations) {
    int silent = 0;
    int objections = 0;
    for (const QUuid &delegation : delegations) {
        const SilenceAnswer answer = answerOf({delegation}).answer;
        silent += answer == SilenceAnswer::silent ? 1 : 0;
        objections += answer == SilenceAnswer::objection ? 1 : 0;
    }
    const auto all = static_cast<int>(delegations.size());
    m_summary->setText(objections > 0 ? tr("%n objection(s): the consultation is open again.", nullptr, objections)
                                      : tr("%1 of %2 answered, the others are silent.").arg(all - silent).arg(all));
}

QString AnswersList::write(Id<Delegation> delegation, const std::function<void(MinutesAnswer &)> &set) {
    const MinutesAnswer before = answerOf(delegation);
    MinutesAnswer after = before;
    set(after);
    if (isRemoving() || after == before)
        return {};
    const bool isNone = after.answer == SilenceAnswer::silent && !after.date.isValid();
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "note the answer of %1 on the minutes")),
                      {shortName(delegationName(workspace(), delegation))}};
    const Result<> done = workspace().tryEdit(label, [&](Edit &edit) {
        if (before.id.isNull())
            edit.insert(after);
        else if (isNone)
            edit.remove(before.id);
        else
            edit.update(before, after);
    });
    return done ? QString() : errorText(done.error());
}
