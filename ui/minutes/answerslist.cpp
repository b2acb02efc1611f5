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

struct AnswersList::Line {
    Id<Delegation> delegation;
    QWidget *box = nullptr;
    QLabel *name = nullptr;
    ChoiceBox *answer = nullptr;
    DateEdit *date = nullptr;
};

AnswersList::AnswersList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_summary(secondaryLabel({}, this)) {
    m_summary->setObjectName(u"minutesAnswersSummary"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_column->addWidget(m_summary);
}

AnswersList::~AnswersList() = default;

/// In protocol order; the secretariat asks and does not answer.
std::vector<Id<Delegation>> AnswersList::delegations() const {
    RecordCache &records = m_workspace.records();
    const Id<Meeting> meeting = records.of<Minutes>().get(m_minutes).meeting;
    std::vector<Delegation> all = records.of<Delegation>().where(&Delegation::meeting, meeting);
    std::erase_if(all, [](const Delegation &each) { return each.capacity == Capacity::secretariat; });
    const ProtocolOrder<Delegation> ordered = delegationsInProtocolOrder(
        std::move(all), records.of<Country>().all(), records.of<Agency>().all(), m_workspace.contentLanguage());
    std::vector<Id<Delegation>> ids;
    for (const Delegation &delegation : ordered.records)
        ids.push_back(delegation.id);
    return ids;
}

MinutesAnswer AnswersList::answerOf(Id<Delegation> delegation) const {
    for (const MinutesAnswer &answer :
         m_workspace.records().of<MinutesAnswer>().where(&MinutesAnswer::minutes, m_minutes)) {
        if (answer.delegation == delegation)
            return answer;
    }
    MinutesAnswer none;
    none.minutes = m_minutes;
    none.delegation = delegation;
    return none;
}

void AnswersList::show(const Minutes &minutes) {
    const bool isOther = minutes.id != m_minutes;
    m_minutes = minutes.id;
    const std::vector<Id<Delegation>> wanted = delegations();
    const bool isSame =
        !isOther && std::equal(wanted.begin(), wanted.end(), m_lines.begin(), m_lines.end(),
                               [](Id<Delegation> id, const auto &line) { return id == line->delegation; });
    if (!isSame) {
        for (const std::unique_ptr<Line> &line : m_lines) {
            line->box->hide();
            line->box->deleteLater();
        }
        m_lines.clear();
        for (const Id<Delegation> delegation : wanted)
            makeLine(delegation);
    }
    for (const std::unique_ptr<Line> &line : m_lines) {
        const MinutesAnswer answer = answerOf(line->delegation);
        const QString name = delegationName(m_workspace, line->delegation);
        line->name->setText(name);
        line->answer->setAccessibleName(tr("Answer: %1").arg(name));
        line->date->lineEdit()->setAccessibleName(tr("Date of the answer: %1").arg(name));
        line->answer->setCurrentIndex(static_cast<int>(answer.answer));
        line->date->refresh(answer.date);
        // Who is silent has no date; one that was typed wrongly stays in sight.
        line->date->setVisible(answer.answer != SilenceAnswer::silent || answer.date.isValid() ||
                               line->date->hasUncommitted());
    }
    tell();
}

void AnswersList::makeLine(Id<Delegation> delegation) {
    auto line = std::make_unique<Line>();
    const QString name = u"minutesAnswer"_s + QString::number(m_lines.size() + 1);
    line->delegation = delegation;
    line->box = new QWidget(this);
    line->name = secondaryLabel({}, line->box);
    line->answer = new ChoiceBox(line->box);
    line->answer->setObjectName(name);
    for (std::size_t i = 0; i < enumWords<SilenceAnswer>.size(); ++i)
        line->answer->addItem(
            capitalized(valueText(u"minutes_answer"_s, u"answer"_s, toWord(static_cast<SilenceAnswer>(i)))));
    line->date = new DateEdit(name + u"Date"_s, line->box);
    line->date->setOptional(true);
    line->date->setPlaceholder(tr("Date"));
    auto *row = new FieldRow(6, 6);
    row->addWidget(line->answer);
    row->addWidget(line->date);
    auto *column = new QVBoxLayout(line->box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(line->name);
    column->addLayout(row);
    line->answer->setEnabled(!m_isReadOnly);
    line->date->setReadOnly(m_isReadOnly);
    connect(line->answer, &QComboBox::activated, this, [this, delegation](int index) {
        const QString why = write(delegation, [&](MinutesAnswer &answer) {
            answer.answer = static_cast<SilenceAnswer>(index);
            if (answer.answer == SilenceAnswer::silent) {
                answer.date = {};
            } else if (!answer.date.isValid()) {
                const auto programme = m_workspace.store().programme();
                const QDate reference = programme ? programme->referenceDate : QDate();
                answer.date = reference.isValid() ? reference : QDate::currentDate();
            }
        });
        if (!why.isEmpty())
            m_workspace.refuse(why);
    });
    connect(line->date, &DateEdit::committed, this, [this, delegation, edit = line->date](QDate date) {
        const QString why = write(delegation, [date](MinutesAnswer &answer) { answer.date = date; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    m_column->addWidget(line->box);
    m_lines.push_back(std::move(line));
}

/// One objection reopens the consultation, so it is what counts.
void AnswersList::tell() {
    int silent = 0;
    int objections = 0;
    for (const std::unique_ptr<Line> &line : m_lines) {
        const SilenceAnswer answer = answerOf(line->delegation).answer;
        silent += answer == SilenceAnswer::silent ? 1 : 0;
        objections += answer == SilenceAnswer::objection ? 1 : 0;
    }
    const auto count = static_cast<int>(m_lines.size());
    m_summary->setText(objections > 0 ? tr("%n objection(s): the consultation is open again.", nullptr, objections)
                                      : tr("%1 of %2 answered, the others are silent.").arg(count - silent).arg(count));
}

QString AnswersList::write(Id<Delegation> delegation, const std::function<void(MinutesAnswer &)> &set) {
    const MinutesAnswer before = answerOf(delegation);
    MinutesAnswer after = before;
    set(after);
    if (after == before)
        return {};
    const bool isNone = after.answer == SilenceAnswer::silent && !after.date.isValid();
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "note the answer of %1 on the minutes")),
                      {shortName(delegationName(m_workspace, delegation))}};
    const Result<> done = m_workspace.tryEdit(label, [&](Edit &edit) {
        if (before.id.isNull())
            edit.insert(after);
        else if (isNone)
            edit.remove(before.id);
        else
            edit.update(before, after);
    });
    return done ? QString() : errorText(done.error());
}

void AnswersList::commit() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) // a commit may bring other lines
        m_lines[i]->date->commit();
}

QHash<QString, WrongInput> AnswersList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::unique_ptr<Line> &line : m_lines) {
        if (const WrongInput wrong = line->date->wrongInput(); !wrong.isEmpty())
            all.insert(line->delegation.text(), wrong);
    }
    return all;
}

void AnswersList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::unique_ptr<Line> &line : m_lines)
        line->date->showWrongInput(wrong.value(line->delegation.text()));
}

void AnswersList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    for (const std::unique_ptr<Line> &line : m_lines) {
        line->answer->setEnabled(!readOnly);
        line->date->setReadOnly(readOnly);
    }
}
