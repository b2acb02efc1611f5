#include "nextmeetingpanel.h"

#include "appstyle.h"
#include "carrylist.h"
#include "dateedit.h"
#include "edit.h"
#include "fielderror.h"
#include "fieldline.h"
#include "fieldrow.h"
#include "formparts.h"
#include "label.h"
#include "numberedit.h"
#include "store.h"
#include "theme.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMeetings = 999;
constexpr int widestForm = 1100;   ///< pixels, at the usual size of text
constexpr int besideScrollBar = 4; ///< pixels
constexpr int monthsBetween = 12;  ///< bodies meet about once a year

/// The title of the item that shows what became of earlier decisions, in the languages of the papers.
LocalText mattersArising(const QStringList &languages) {
    LocalText title;
    for (const QString &language : languages)
        title.set(language, language == "ru"_L1 ? u"Выполнение решений предыдущего заседания"_s : u"Matters arising"_s,
                  languages.front());
    return title;
}

} // namespace

NextMeetingPanel::NextMeetingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(secondaryLabel({}, this)) {
    setObjectName(u"nextMeeting"_s);
    m_head->setObjectName(u"nextMeetingHead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(form(), 1);
    m_make = new QPushButton(tr("Create the meeting"), this);
    m_make->setObjectName(u"nextMeetingMake"_s);
    makePrimary(m_make);
    connect(m_make, &QPushButton::clicked, this, &NextMeetingPanel::make);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"nextMeetingCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &NextMeetingPanel::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_make);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

QWidget *NextMeetingPanel::form() {
    auto *form = new QWidget;
    form->setMaximumWidth(grown(widestForm, fontMetrics()));
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, besideScrollBar, 0);
    fields->setSpacing(10);
    m_head->setParent(form);
    fields->addWidget(m_head);
    fields->addWidget(titles());
    fields->addWidget(headFields());
    m_carried = new CarryList(form);
    fields->addWidget(m_carried);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus, and brings itself into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    connect(m_carried, &CarryList::madeVisible, scroll, [this, scroll, form](const QRect &row) {
        const QRect within(m_carried->viewport()->mapTo(form, row.topLeft()), row.size());
        scroll->ensureVisible(0, within.bottom(), 0, 0);
        scroll->ensureVisible(0, within.top(), 0, 0);
    });
    return scroll;
}

QWidget *NextMeetingPanel::titles() {
    auto *box = new QWidget(this);
    m_titleBox = new QWidget(box);
    new QVBoxLayout(m_titleBox);
    m_titleBox->layout()->setContentsMargins({});
    m_titleError = new FieldError(m_titleBox, box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_titleBox);
    column->addWidget(m_titleError);
    return box;
}

QWidget *NextMeetingPanel::headFields() {
    auto *box = new QWidget(this);
    m_code = new FieldLine(box);
    m_code->setAccessibleName(tr("Code"));
    m_code->setObjectName(u"nextMeetingCode"_s);
    m_codeError = new FieldError(m_code, box);
    connect(m_code, &QLineEdit::textChanged, m_codeError, &FieldError::clear);
    m_number = new NumberEdit(u"nextMeetingNumber"_s, tr("Number"), 1, mostMeetings, 0, box);
    connect(m_number, &NumberEdit::committed, this, [this](int number) { m_proposed.number = number; });
    m_date = new DateEdit(u"nextMeetingDate"_s, box);
    m_date->setOptional(true);
    m_date->lineEdit()->setAccessibleName(tr("First day"));
    connect(m_date, &DateEdit::committed, this, [this](QDate date) { m_firstDay = date; });
    auto *codeBox = new QWidget(box); // what is wrong with it stands below it
    auto *code = new QVBoxLayout(codeBox);
    code->setContentsMargins({});
    code->setSpacing(2);
    code->addWidget(m_code);
    code->addWidget(m_codeError);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *row = new FieldRow(10, 10);
    column->addLayout(row);
    row->addWidget(labelled(tr("Code"), codeBox, box));
    row->addWidget(labelled(tr("Number"), m_number, box));
    row->addWidget(labelled(tr("First day"), m_date, box));
    return box;
}

void NextMeetingPanel::offer(Id<Meeting> last) {
    auto read = readLastMeeting(m_workspace.store(), last, m_workspace.contentLanguage());
    if (!read)
        return m_workspace.report(read.error());
    m_last = std::move(read).value();
    m_proposed = proposedMeeting(m_last.meeting, m_last.body, m_workspace.records().of<Meeting>().all());
    m_firstDay = m_last.days.empty() ? QDate() : m_last.days.front().date.addMonths(monthsBetween);
    m_head->setText(tr("The meeting after %1. What is ticked is taken over; the number of days stays the same.")
                        .arg(m_last.meeting.code));
    showTitles();
    m_code->setText(m_proposed.code);
    m_number->load(m_proposed.number);
    m_date->load(m_firstDay);
    m_codeError->clear();
    m_carried->offer(m_workspace, m_last);
    if (!m_titles.empty())
        m_titles.front().second->setFocus();
}

void NextMeetingPanel::showTitles() {
    for (const auto &[language, line] : m_titles)
        line->parentWidget()->deleteLater();
    m_titles.clear();
    const QStringList languages = m_workspace.workingLanguages();
    for (const QString &language : languages) {
        auto *line = new FieldLine(m_titleBox);
        line->setObjectName(u"nextMeetingTitle."_s + language);
        line->setText(m_proposed.title.exactly(language));
        const QString label = languages.size() == 1 ? tr("Title") : tr("Title (%1)").arg(language.toUpper());
        m_titleBox->layout()->addWidget(labelled(label, line, m_titleBox));
        connect(line, &QLineEdit::textChanged, m_titleError, &FieldError::clear);
        m_titles.emplace_back(language, line);
    }
}

bool NextMeetingPanel::isComplete() {
    m_number->commit();
    m_date->commit();
    const QString code = m_code->text().simplified();
    const auto &meetings = m_workspace.records().of<Meeting>().all();
    const bool isTaken =
        std::any_of(meetings.begin(), meetings.end(), [&](const Meeting &meeting) { return meeting.code == code; });
    m_codeError->say(code.isEmpty() ? tr("A meeting needs a code such as SG1.")
                     : isTaken      ? tr("Another meeting has this code.")
                                    : QString());
    const bool isTitled = std::any_of(m_titles.begin(), m_titles.end(),
                                      [](const auto &title) { return !title.second->text().simplified().isEmpty(); });
    m_titleError->say(isTitled ? QString() : tr("A meeting needs a title."));
    if (!isTitled)
        m_titles.front().second->setFocus();
    else if (m_codeError->isSaying())
        m_code->setFocus();
    else if (!m_number->wrongInput().isEmpty())
        m_number->lineEdit()->setFocus();
    else if (!m_date->wrongInput().isEmpty())
        m_date->lineEdit()->setFocus();
    else
        return true;
    return false;
}

NextMeeting NextMeetingPanel::next() const {
    NextMeeting next;
    next.meeting = m_proposed;
    next.meeting.id = m_workspace.store().newId<Meeting>();
    next.meeting.code = m_code->text().simplified();
    next.meeting.title = {};
    for (const auto &[language, line] : m_titles)
        next.meeting.title.set(language, line->text().simplified(), m_workspace.primaryLanguage());
    if (next.meeting.agendaSymbol.startsWith(m_proposed.code))
        next.meeting.agendaSymbol.replace(0, m_proposed.code.size(), next.meeting.code);
    next.firstDay = m_firstDay;
    next.carried = m_carried->chosen();
    next.mattersArising = mattersArising(m_workspace.workingLanguages());
    return next;
}

void NextMeetingPanel::make() {
    if (!isComplete())
        return;
    const NextMeeting meeting = next();
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "make %1 from %2")),
                      {meeting.meeting.code, m_last.meeting.code}};
    if (m_workspace.edit(label, [&](Edit &edit) { insertNextMeeting(edit, m_last, meeting); }))
        Q_EMIT made(meeting.meeting.id);
}

void NextMeetingPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}
