#include "corrigendalist.h"

#include "dateedit.h"
#include "fieldrow.h"
#include "formparts.h"
#include "programme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CorrigendaList::CorrigendaList(Workspace &workspace, QWidget *parent) : RecordList(workspace, 10, parent) {
    connect(makeAddButton(tr("Add a corrigendum"), u"minutesAddCorrigendum"_s), &QPushButton::clicked, this,
            &CorrigendaList::add);
}

std::vector<Corrigendum> CorrigendaList::corrigenda() const {
    std::vector<Corrigendum> all = workspace().records().of<Corrigendum>().where(&Corrigendum::minutes, m_minutes);
    std::stable_sort(all.begin(), all.end(),
                     [](const Corrigendum &a, const Corrigendum &b) { return a.number < b.number; });
    return all;
}

void CorrigendaList::show(Id<Minutes> minutes) {
    m_minutes = minutes;
    showRecords(corrigenda());
}

void CorrigendaList::makeLine(Line &line) {
    const int number = recordOf({line.record}).number;
    const QString name = u"corrigendum"_s + QString::number(number);
    const QString title = tr("Corrigendum %1").arg(number);
    auto *date = new DateEdit(name + u"Date"_s, line.box);
    date->setOptional(true);
    date->lineEdit()->setAccessibleName(tr("Date of corrigendum %1").arg(number));
    auto *text = new LocalTextEdit(name + u"Text"_s, title, LocalTextEdit::Lines::prose, line.box);
    QToolButton *cross = addRemove(line, name + u"Remove"_s, tr("Remove corrigendum %1").arg(number));
    line.refresh.push_back([=, this] { cross->setVisible(!workspace().store().isReadOnly()); });
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *titleAndDate = new FieldRow(6, 4);
    titleAndDate->addWidget(secondaryLabel(title, line.box));
    titleAndDate->addWidget(addEditor(line, date, &Corrigendum::date));
    head->addLayout(titleAndDate, 1);
    head->addWidget(cross, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(addText(line, text, &Corrigendum::text));
}

Label CorrigendaList::changeLabel(const Corrigendum &before, const Corrigendum &) const {
    return {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change corrigendum %1")), {QString::number(before.number)}};
}

void CorrigendaList::add() {
    commit();
    Corrigendum corrigendum;
    corrigendum.minutes = m_minutes;
    const std::vector<Corrigendum> all = corrigenda();
    corrigendum.number = all.empty() ? 1 : all.back().number + 1;
    const auto programme = workspace().store().programme();
    const QDate reference = programme ? programme->referenceDate : QDate();
    corrigendum.date = reference.isValid() ? reference : QDate::currentDate();
    const QString primary = workspace().primaryLanguage();
    corrigendum.text.set(primary, tr("New corrigendum"), primary);
    const Line *line = insert(corrigendum, {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add corrigendum %1")),
                                            {QString::number(corrigendum.number)}});
    if (line == nullptr)
        return;
    QWidget *editor = line->box->findChild<LocalTextEdit *>()->editor(workspace().contentLanguage());
    if (auto *text = qobject_cast<QTextEdit *>(editor)) {
        text->setFocus();
        text->selectAll();
    }
}

void CorrigendaList::remove(Id<Corrigendum> corrigendum) {
    erase(corrigendum, {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove corrigendum %1")),
                        {QString::number(recordOf(corrigendum).number)}});
}
