#include "newmeetingdialog.h"

#include "changeset.h"
#include "choicebox.h"
#include "dateedit.h"
#include "edit.h"
#include "fielderror.h"
#include "formlayout.h"
#include "meetingcode.h"
#include "meetingdays.h"
#include "store.h"
#include "workspace.h"

#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<T> everything(const Store &store) {
    std::vector<T> records;
    if (auto found = store.all<T>())
        records = std::move(found).value();
    return records;
}

} // namespace

NewMeetingDialog::NewMeetingDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_bodies(everything<Body>(workspace.store()))
    , m_meetings(everything<Meeting>(workspace.store()))
    , m_body(new ChoiceBox(this)) // made in the order in which they stand, which is that of the Tab key
    , m_code(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_firstDay(QDate::currentDate())
    , m_date(new DateEdit(u"date"_s, this)) {
    setObjectName(u"newMeeting"_s);
    setWindowTitle(tr("New meeting"));
    m_code->setObjectName(u"code"_s);
    m_title->setObjectName(u"title"_s);
    m_body->setObjectName(u"body"_s);
    m_date->load(m_firstDay);
    connect(m_date, &DateEdit::committed, this, [this](QDate date) { m_firstDay = date; });
    m_body->setEditable(true);
    m_body->setInsertPolicy(QComboBox::NoInsert);
    for (const Body &body : m_bodies)
        m_body->addItem(body.name.in(workspace.contentLanguage()));
    connect(m_body, &QComboBox::currentTextChanged, this, &NewMeetingDialog::suggestCode);
    buildForm();
    suggestCode();
}

void NewMeetingDialog::buildForm() {
    auto *layout = new QVBoxLayout(this);
    m_bodyError = addField(layout, tr("Body that meets"), m_body);
    m_codeError = addField(layout, tr("Code, short and unique in this file"), m_code);
    const bool isOneOfSeveral = m_workspace.workingLanguages().size() > 1;
    m_titleError = addField(
        layout, isOneOfSeveral ? tr("Title (%1)").arg(m_workspace.primaryLanguage().toUpper()) : tr("Title"), m_title);
    addField(layout, tr("First day"), m_date);
    addDialogButtons(layout, this, tr("Create meeting"));
    connect(m_body, &QComboBox::currentTextChanged, m_bodyError, &FieldError::clear);
    connect(m_code, &QLineEdit::textChanged, m_codeError, &FieldError::clear);
    connect(m_title, &QLineEdit::textChanged, m_titleError, &FieldError::clear);
    m_body->lineEdit()->setPlaceholderText(tr("for example Steering Group"));
    (m_bodies.empty() ? static_cast<QWidget *>(m_body) : m_title)->setFocus(); // the code follows from the body
    resize(440, sizeHint().height());
}

const Body *NewMeetingDialog::chosenBody() const {
    const auto found = std::find_if(m_bodies.begin(), m_bodies.end(), [this](const Body &body) {
        return body.name.in(m_workspace.contentLanguage()) == m_body->currentText().simplified();
    });
    return found == m_bodies.end() ? nullptr : &*found;
}

void NewMeetingDialog::suggestCode() {
    if (m_code->isModified())
        return;
    const Body *body = chosenBody();
    const QString shortName = body != nullptr ? body->shortName.in(m_workspace.primaryLanguage()) : QString();
    const int number = body != nullptr ? nextMeetingNumber(body->id, m_meetings) : 1;
    m_code->setText(freeMeetingCode(shortName, m_body->currentText(), number, m_meetings));
}

bool NewMeetingDialog::isTaken(const QString &code) const {
    return std::any_of(m_meetings.begin(), m_meetings.end(),
                       [&](const Meeting &meeting) { return meeting.code == code; });
}

bool NewMeetingDialog::isComplete() {
    const QString code = m_code->text().simplified();
    m_bodyError->say(m_body->currentText().simplified().isEmpty() ? tr("Say which body meets.") : QString());
    m_codeError->say(code.isEmpty()  ? tr("A meeting needs a code such as SG1.")
                     : isTaken(code) ? tr("Another meeting has this code.")
                                     : QString());
    m_titleError->say(m_title->text().simplified().isEmpty() ? tr("A meeting needs a title.") : QString());
    for (const auto &[error, field] :
         {std::pair<FieldError *, QWidget *>{m_bodyError, m_body}, {m_codeError, m_code}, {m_titleError, m_title}}) {
        if (error->isSaying()) {
            field->setFocus();
            return false;
        }
    }
    m_date->commit();
    if (!m_date->wrongInput().isEmpty()) {
        m_date->lineEdit()->setFocus();
        return false;
    }
    return true;
}

bool NewMeetingDialog::make() {
    const Store &store = m_workspace.store();
    const QString primary = m_workspace.primaryLanguage();
    Body body;
    const Body *existing = chosenBody();
    if (existing != nullptr) {
        body = *existing;
    } else {
        body.id = store.newId<Body>();
        body.name.set(primary, m_body->currentText().simplified(), primary);
    }
    Meeting meeting;
    meeting.id = store.newId<Meeting>();
    meeting.code = m_code->text().simplified();
    meeting.body = body.id;
    meeting.number = nextMeetingNumber(body.id, m_meetings);
    meeting.title.set(primary, m_title->text().simplified(), primary);
    meeting.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const Label label{QString::fromLatin1(QT_TRANSLATE_NOOP("Labels", "new meeting %1")), {meeting.code}};
    const bool made = m_workspace.edit(label, [&](Edit &edit) {
        if (existing == nullptr)
            edit.insert(body);
        edit.insert(meeting);
        edit.insert(nextDay({}, meeting.id, m_firstDay));
    });
    if (made)
        m_workspace.setMeeting(meeting.id);
    return made;
}

void NewMeetingDialog::accept() {
    if (isComplete() && make())
        QDialog::accept();
}
