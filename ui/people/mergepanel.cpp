#include "mergepanel.h"

#include "appstyle.h"
#include "choicebox.h"
#include "directoryrows.h"
#include "errortext.h"
#include "flowlayout.h"
#include "formpanel.h"
#include "formparts.h"
#include "recordchoices.h"
#include "recordmerging.h"
#include "store.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Words in as many lines as they need.
QLabel *lines(const QString &name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent) {
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

/// "Anna Examplova · Border Service · RSG1, RSG2": enough to tell records of one name apart.
QString describe(Workspace &workspace, bool ofPeople, const QUuid &record) {
    if (!ofPeople) {
        const Agency &agency = workspace.records().of<Agency>().get({record});
        QStringList parts{agency.name.in(workspace.contentLanguage()), agency.acronym.in(workspace.contentLanguage())};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    const Person &person = workspace.records().of<Person>().get({record});
    QStringList parts{RecordNames::person(workspace, person.id), RecordNames::agency(workspace, person.agency),
                      person.position.in(workspace.contentLanguage()),
                      meetingsInWords(workspace, person.id).join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void showLines(QLabel *label, const QString &heading, const QStringList &found) {
    QString words = found.join(u'\n');
    words.replace(u"@"_s, u"@\u200B"_s).replace(u"."_s, u".\u200B"_s); // where long addresses may be broken
    label->setText(QString(heading % u'\n' % words));
    label->setVisible(!found.isEmpty());
}

template <class T>
std::vector<Id<T>> othersThan(const QUuid &kept, const std::vector<QUuid> &records) {
    std::vector<Id<T>> others;
    for (const QUuid &record : records) {
        if (record != kept)
            others.push_back({record});
    }
    return others;
}

} // namespace

MergePanel::MergePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_why(lines(u"mergeWhy"_s, this))
    , m_keep(new ChoiceBox(this))
    , m_takenOver(lines(u"mergeTakenOver"_s, this))
    , m_givenUp(lines(u"mergeGivenUp"_s, this))
    , m_turned(lines(u"mergeTurned"_s, this))
    , m_refused(lines(u"mergeRefused"_s, this))
    , m_merge(button(u"mergeDo"_s, tr("Merge"), this))
    , m_different(button(u"mergeDifferent"_s, tr("Not the same"), this))
    , m_cancel(button(u"mergeCancel"_s, tr("Cancel"), this)) {
    m_keep->setObjectName(u"mergeKeep"_s);
    m_keep->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_givenUp->setForegroundRole(QPalette::BrightText);
    m_refused->setForegroundRole(QPalette::BrightText);
    makePrimary(m_merge);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton *each : {m_merge, m_different, m_cancel})
        buttons->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(formMargins);
    column->setSpacing(12);
    column->addWidget(m_why);
    QWidget *keep = labelled(tr("Entry that stays"), m_keep, this);
    keep->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the words below take the rest
    column->addWidget(keep);
    column->addLayout(buttons); // in sight however much there is to tell
    for (QLabel *each : {m_refused, m_givenUp, m_takenOver, m_turned})
        column->addWidget(each);
    column->addStretch();
    connect(m_keep, &QComboBox::activated, this, &MergePanel::showPreview);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_different, &QPushButton::clicked, this, &MergePanel::dismissed);
    connect(m_cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
}

void MergePanel::show(bool ofPeople, const std::vector<QUuid> &records, const QString &why) {
    const bool isSame = records == m_records;
    const QUuid before = kept();
    m_ofPeople = ofPeople;
    m_records = records;
    m_keep->clear();
    for (const QUuid &record : records)
        m_keep->addItem(describe(m_workspace, ofPeople, record), record);
    const QUuid keep = isSame ? before : RecordMerging::bestKept(m_workspace, ofPeople, records);
    m_keep->setCurrentIndex(m_keep->findData(keep));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_different->setVisible(!why.isEmpty());
    m_cancel->setVisible(why.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_merge, m_different})
        each->setEnabled(!m_workspace.store().isReadOnly());
    showPreview();
}

QUuid MergePanel::kept() const {
    return m_keep->currentData().toUuid();
}

void MergePanel::showPreview() {
    const RecordMerging::Preview preview =
        m_ofPeople ? RecordMerging::preview(m_workspace, Id<Person>{kept()}, othersThan<Person>(kept(), m_records))
                   : RecordMerging::preview(m_workspace, Id<Agency>{kept()}, othersThan<Agency>(kept(), m_records));
    showLines(m_takenOver, tr("Taken over from the other:"), preview.takenOver);
    showLines(m_givenUp, tr("Will be lost, since the entry that stays says otherwise:"), preview.givenUp);
    showLines(m_turned, tr("Goes over to the entry that stays:"), preview.turned);
    m_keep->setToolTip(m_keep->currentText());
    m_refused->hide();
}

void MergePanel::merge() {
    const QUuid keep = kept();
    const Result<> done =
        m_ofPeople ? RecordMerging::merge(m_workspace, Id<Person>{keep}, othersThan<Person>(keep, m_records))
                   : RecordMerging::merge(m_workspace, Id<Agency>{keep}, othersThan<Agency>(keep, m_records));
    if (done) {
        Q_EMIT merged(keep);
        return;
    }
    m_refused->setText(errorText(done.error()));
    m_refused->show();
}
