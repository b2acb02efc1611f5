#include "readingslist.h"

#include "dateedit.h"
#include "fieldrow.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

ReadingsList::ReadingsList(Workspace &workspace, QWidget *parent) : RecordList(workspace, 8, parent) {
    connect(makeAddButton(tr("Add a reading"), u"indicatorAddReading"_s), &QPushButton::clicked, this,
            &ReadingsList::add);
}

void ReadingsList::show(Id<Indicator> indicator) {
    m_indicator = indicator;
    auto readings = workspace().records().of<IndicatorReading>().where(&IndicatorReading::indicator, indicator);
    std::stable_sort(readings.begin(), readings.end(),
                     [](const IndicatorReading &a, const IndicatorReading &b) { return a.date > b.date; });
    showRecords(readings);
}

void ReadingsList::makeLine(Line &line) {
    const QString name = u"reading"_s + QString::number(count());
    auto *date = new DateEdit(name + u"Date"_s, line.box);
    date->setOptional(true);
    date->lineEdit()->setAccessibleName(tr("Date of the reading"));
    auto *value =
        new LocalTextEdit(name + u"Value"_s, tr("Value of the reading"), LocalTextEdit::Lines::single, line.box);
    value->setPlaceholder(tr("Value"));
    auto *fields = new FieldRow(6, 6);
    fields->addWidget(addEditor(line, date, &IndicatorReading::date));
    fields->addWidget(addText(line, value, &IndicatorReading::value));
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addLayout(fields, 1);
    row->addWidget(addRemove(line, name + u"Remove"_s, tr("Remove this reading")), 0, Qt::AlignTop);
}

Label ReadingsList::changeLabel(const IndicatorReading &, const IndicatorReading &) const {
    return {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change a reading")), {}};
}

void ReadingsList::add() {
    commit();
    IndicatorReading reading;
    reading.indicator = m_indicator;
    reading.date = QDate::currentDate();
    const Line *line = insert(reading, {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a reading")), {}});
    if (line != nullptr)
        line->box->findChild<LocalTextEdit *>()->editor(workspace().contentLanguage())->setFocus();
}

void ReadingsList::remove(Id<IndicatorReading> reading) {
    erase(reading, {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a reading")), {}});
}
