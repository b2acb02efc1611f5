#include "readingslist.h"

#include "dateedit.h"
#include "edit.h"
#include "errortext.h"
#include "fieldrow.h"
#include "icons.h"
#include "label.h"
#include "localtextedit.h"
#include "store.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

struct ReadingsList::Line {
    Id<IndicatorReading> reading;
    QWidget *box = nullptr;
    DateEdit *date = nullptr;
    LocalTextEdit *value = nullptr;
    QToolButton *remove = nullptr;
};

ReadingsList::ReadingsList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_add->setText(tr("Add a reading"));
    m_add->setObjectName(u"indicatorAddReading"_s);
    connect(m_add, &QPushButton::clicked, this, &ReadingsList::add);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

ReadingsList::~ReadingsList() = default;

void ReadingsList::show(Id<Indicator> indicator) {
    m_indicator = indicator;
    auto readings = m_workspace.records().of<IndicatorReading>().where(&IndicatorReading::indicator, indicator);
    std::stable_sort(readings.begin(), readings.end(),
                     [](const IndicatorReading &a, const IndicatorReading &b) { return a.date > b.date; });
    std::erase_if(m_lines, [&](const std::unique_ptr<Line> &line) {
        const bool isThere = std::any_of(readings.begin(), readings.end(),
                                         [&](const IndicatorReading &reading) { return reading.id == line->reading; });
        if (!isThere) {
            line->box->hide();
            line->box->deleteLater(); // its button may be the one that asked for it
        }
        return !isThere;
    });
    int place = 0;
    for (const IndicatorReading &reading : readings) {
        auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const std::unique_ptr<Line> &each) { return each->reading == reading.id; });
        const bool isNew = line == m_lines.end();
        if (isNew) {
            m_lines.push_back(makeLine(reading));
            line = m_lines.end() - 1;
        }
        refresh(**line, reading, isNew);
        m_column->insertWidget(place++, (*line)->box);
    }
}

std::unique_ptr<ReadingsList::Line> ReadingsList::makeLine(const IndicatorReading &reading) {
    auto line = std::make_unique<Line>();
    const QString name = u"reading"_s + QString::number(m_lines.size() + 1);
    line->reading = reading.id;
    line->box = new QWidget(this);
    line->date = new DateEdit(name + u"Date"_s, line->box);
    line->date->setOptional(true);
    line->date->lineEdit()->setAccessibleName(tr("Date of the reading"));
    line->value =
        new LocalTextEdit(name + u"Value"_s, tr("Value of the reading"), LocalTextEdit::Lines::single, line->box);
    line->value->setPlaceholder(tr("Value"));
    line->remove = new QToolButton(line->box);
    line->remove->setIcon(lineIcon(u"close"_s));
    line->remove->setAutoRaise(true);
    line->remove->setObjectName(name + u"Remove"_s);
    line->remove->setAccessibleName(tr("Remove this reading"));
    line->remove->setToolTip(line->remove->accessibleName());
    auto *row = new QHBoxLayout(line->box);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto *fields = new FieldRow(6, 6);
    fields->addWidget(line->date);
    fields->addWidget(line->value);
    row->addLayout(fields, 1);
    row->addWidget(line->remove, 0, Qt::AlignTop);
    line->date->setReadOnly(m_isReadOnly);
    line->value->setReadOnly(m_isReadOnly);
    line->remove->setEnabled(!m_isReadOnly);
    connectLine(*line);
    return line;
}

void ReadingsList::connectLine(const Line &line) {
    const Id<IndicatorReading> id = line.reading;
    connect(line.date, &DateEdit::committed, this, [this, id, edit = line.date](QDate date) {
        const QString why = write(id, [date](IndicatorReading &reading) { reading.date = date; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.value, &LocalTextEdit::committed, this,
            [this, id, edit = line.value](const QString &language, const QString &text) {
                const QString why = write(id, [&](IndicatorReading &reading) {
                    reading.value.set(language, text, m_workspace.primaryLanguage());
                });
                if (!why.isEmpty())
                    edit->refuse(language, why);
            });
    connect(line.value, &LocalTextEdit::markedUpToDate, this, [this, id](const QString &language) {
        const QString why = write(
            id, [&](IndicatorReading &reading) { reading.value.markCurrent(language, m_workspace.primaryLanguage()); });
        if (!why.isEmpty())
            m_workspace.refuse(why);
    });
    connect(line.remove, &QToolButton::clicked, this, [this, id] { remove(id); });
}

void ReadingsList::refresh(const Line &line, const IndicatorReading &reading, bool isNew) {
    line.value->setLanguages(m_workspace.workingLanguages(), m_workspace.shownLanguages());
    if (isNew) {
        line.date->load(reading.date);
        line.value->load(reading.value);
    } else {
        line.date->refresh(reading.date);
        line.value->refresh(reading.value);
    }
}

QString ReadingsList::write(Id<IndicatorReading> id, const std::function<void(IndicatorReading &)> &set) {
    const IndicatorReading *reading = m_workspace.records().of<IndicatorReading>().find(id);
    if (reading == nullptr)
        return {};
    const IndicatorReading before = *reading;
    IndicatorReading after = before;
    set(after);
    if (after == before)
        return {};
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change a reading")), {}};
    const Result<> done = m_workspace.tryEdit(label, [&](Edit &edit) { edit.update(before, after); });
    return done ? QString() : errorText(done.error());
}

void ReadingsList::add() {
    commit();
    IndicatorReading reading;
    reading.id = m_workspace.store().newId<IndicatorReading>();
    reading.indicator = m_indicator;
    reading.date = QDate::currentDate();
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a reading")), {}};
    if (!m_workspace.edit(label, [&](Edit &edit) { edit.insert(reading); }))
        return;
    for (const std::unique_ptr<Line> &line : m_lines) {
        if (line->reading == reading.id)
            line->value->editor(m_workspace.contentLanguage())->setFocus();
    }
}

void ReadingsList::remove(Id<IndicatorReading> reading) {
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a reading")), {}};
    if (m_workspace.edit(label, [&](Edit &edit) { edit.remove(reading); }))
        m_add->setFocus();
}

void ReadingsList::commit() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) { // a commit may bring other lines
        m_lines[i]->date->commit();
        m_lines[i]->value->commit();
    }
}

QHash<QString, WrongInput> ReadingsList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::unique_ptr<Line> &line : m_lines) {
        if (const WrongInput wrong = line->date->wrongInput(); !wrong.isEmpty())
            all.insert(line->reading.text(), wrong);
    }
    return all;
}

void ReadingsList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::unique_ptr<Line> &line : m_lines)
        line->date->showWrongInput(wrong.value(line->reading.text()));
}

void ReadingsList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const std::unique_ptr<Line> &line : m_lines) {
        line->date->setReadOnly(readOnly);
        line->value->setReadOnly(readOnly);
        line->remove->setEnabled(!readOnly);
    }
}
