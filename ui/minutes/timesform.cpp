#include "timesform.h"

#include "formparts.h"
#include "minutesedits.h"
#include "parsededit.h"
#include "windowwords.h"
#include "workspace.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TimesForm::TimesForm(Workspace &workspace, MinutesEdits &edits, QWidget *parent)
    : FormPanel(workspace, u"itemTimes"_s, parent), m_edits(edits) {
    beginRow();
    m_start = addTime(tr("Began at"), u"actual_start"_s, &ItemRecord::actualStart);
    m_end = addTime(tr("Ended at"), u"actual_end"_s, &ItemRecord::actualEnd);
    endRow();
    m_annotation = secondaryLabel({}, this);
    m_annotation->setObjectName(u"itemTimesAnnotation"_s);
    m_note = secondaryLabel({}, this);
    m_note->setObjectName(u"itemTimesNote"_s);
    addWidget(m_annotation);
    addWidget(m_note);
}

TimeEdit *TimesForm::addTime(const QString &label, const QString &field, QTime ItemRecord::*member) {
    auto *edit = new TimeEdit(widgetName(field), this);
    edit->lineEdit()->setAccessibleName(label);
    connect(edit, &TimeEdit::committed, this, [this, edit, member](QTime time) {
        if (m_item.isWritten())
            return;
        if (const QString why = m_edits.setTime(m_item, member, time); !why.isEmpty())
            edit->refuse(why);
    });
    addField(label, formField(field, edit));
    return edit;
}

void TimesForm::show(const MinutesItem &item) {
    const bool isSame = item.item.id == m_item.item.id;
    if (!isSame)
        leave();
    m_item = item;
    if (isSame) {
        m_start->refresh(item.record.actualStart);
        m_end->refresh(item.record.actualEnd);
    } else {
        m_start->load(item.record.actualStart);
        m_end->load(item.record.actualEnd);
        FormPanel::showWrongInput(m_wrong.value(item.item.id.uuid));
    }
    setHead(tr("Planned %1").arg(timeSpan(item.timed.startTime(), item.timed.endTime())));
    const QString annotation = item.item.annotation.in(workspace().contentLanguage());
    m_annotation->setText(tr("Annotation: %1").arg(annotation));
    m_annotation->setVisible(!annotation.isEmpty());
    m_note->setText(tr("Note for the chair: %1").arg(item.item.chairNote));
    m_note->setVisible(!item.item.chairNote.isEmpty());
}

void TimesForm::leave() {
    if (m_item.isWritten())
        return;
    commit();
    const QHash<QString, WrongInput> wrong = wrongInput();
    if (wrong.isEmpty())
        m_wrong.remove(m_item.item.id.uuid);
    else
        m_wrong.insert(m_item.item.id.uuid, wrong);
    m_item = {};
}

QUuid TimesForm::withWrongInput() const {
    if (!m_item.isWritten() && !wrongInput().isEmpty())
        return m_item.item.id.uuid;
    for (auto each = m_wrong.keyBegin(); each != m_wrong.keyEnd(); ++each) {
        if (*each != m_item.item.id.uuid)
            return *each;
    }
    return {};
}
