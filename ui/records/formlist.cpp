#include "formlist.h"

#include "icons.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FormList::FormList(Workspace &workspace, int gap, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_boxes(new QVBoxLayout) {
    m_column->setContentsMargins({});
    m_column->setSpacing(gap);
    m_boxes->setSpacing(gap);
    m_column->addLayout(m_boxes);
}

FormList::~FormList() = default;

void FormList::showLines(const std::vector<QUuid> &records) {
    removeLines(records);
    int place = 0;
    for (const QUuid &record : records) {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                        [&](const std::shared_ptr<Line> &each) { return each->record == record; });
        const std::shared_ptr<Line> line = found == m_lines.end() ? std::make_shared<Line>() : *found;
        if (found == m_lines.end()) {
            m_lines.push_back(line);
            line->record = record;
            line->box = new QWidget(this);
            makeLine(*line);
            line->fields.setReadOnly(m_isReadOnly);
        }
        line->place = place + 1;
        for (const std::function<void()> &refresh : line->refresh)
            refresh();
        m_boxes->insertWidget(place++, line->box);
    }
}

void FormList::removeLines(const std::vector<QUuid> &kept) {
    const QScopedValueRollback guard(m_isRemoving, true);
    std::erase_if(m_lines, [&](const std::shared_ptr<Line> &line) {
        const bool isKept = std::find(kept.begin(), kept.end(), line->record) != kept.end();
        if (!isKept) {
            line->box->hide();
            line->box->deleteLater(); // its button may be the one that asked for it
        }
        return !isKept;
    });
}

const FormList::Line *FormList::lineOf(const QUuid &record) const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const std::shared_ptr<Line> &line) { return line->record == record; });
    return found == m_lines.end() ? nullptr : found->get();
}

QToolButton *FormList::addCross(Line &line, const QString &name, const QString &words) {
    auto *cross = new QToolButton(line.box);
    cross->setIcon(lineIcon(u"close"_s));
    cross->setAutoRaise(true);
    cross->setObjectName(name);
    cross->setAccessibleName(words);
    cross->setToolTip(words);
    return addField(line, cross);
}

QPushButton *FormList::makeAddButton(const QString &words, const QString &name) {
    m_add = new QPushButton(words, this);
    m_add->setObjectName(name);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    return m_add;
}

void FormList::commit() {
    const std::vector<std::shared_ptr<Line>> lines = m_lines; // a commit may bring other lines
    for (const std::shared_ptr<Line> &line : lines)
        line->fields.commit();
}

QHash<QString, WrongInput> FormList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::shared_ptr<Line> &line : m_lines)
        all.insert(line->fields.wrongInput());
    return all;
}

void FormList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::shared_ptr<Line> &line : m_lines)
        line->fields.showWrongInput(wrong);
}

void FormList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    if (m_add != nullptr)
        m_add->setVisible(!readOnly);
    for (const std::shared_ptr<Line> &line : m_lines)
        line->fields.setReadOnly(readOnly);
}
