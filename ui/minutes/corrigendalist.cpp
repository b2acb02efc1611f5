#include "corrigendalist.h"

#include "dateedit.h"
#include "edit.h"
#include "errortext.h"
#include "fieldrow.h"
#include "formparts.h"
#include "icons.h"
#include "label.h"
#include "localtextedit.h"
#include "programme.h"
#include "store.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

struct CorrigendaList::Line {
    Id<Corrigendum> corrigendum;
    QWidget *box = nullptr;
    DateEdit *date = nullptr;
    LocalTextEdit *text = nullptr;
    QToolButton *remove = nullptr;
};

CorrigendaList::CorrigendaList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a corrigendum"), this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    m_add->setObjectName(u"minutesAddCorrigendum"_s);
    connect(m_add, &QPushButton::clicked, this, &CorrigendaList::add);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

CorrigendaList::~CorrigendaList() = default;

std::vector<Corrigendum> CorrigendaList::corrigenda() const {
    std::vector<Corrigendum> all = m_workspace.records().of<Corrigendum>().where(&Corrigendum::minutes, m_minutes);
    std::stable_sort(all.begin(), all.end(),
                     [](const Corrigendum &a, const Corrigendum &b) { return a.number < b.number; });
    return all;
}

void CorrigendaList::show(Id<Minutes> minutes) {
    m_minutes = minutes;
    const std::vector<Corrigendum> all = corrigenda();
    std::erase_if(m_lines, [&](const std::unique_ptr<Line> &line) {
        const bool isThere =
            std::any_of(all.begin(), all.end(), [&](const Corrigendum &each) { return each.id == line->corrigendum; });
        if (!isThere) {
            line->box->hide();
            line->box->deleteLater(); // its button may be the one that asked for it
        }
        return !isThere;
    });
    int place = 0;
    for (const Corrigendum &corrigendum : all) {
        const auto called = [&](const std::unique_ptr<Line> &line) { return line->corrigendum == corrigendum.id; };
        if (std::none_of(m_lines.begin(), m_lines.end(), called))
            makeLine(corrigendum);
        const Line &line = **std::find_if(m_lines.begin(), m_lines.end(), called);
        line.text->setLanguages(m_workspace.workingLanguages(), m_workspace.shownLanguages());
        line.date->refresh(corrigendum.date);
        line.text->refresh(corrigendum.text);
        m_column->insertWidget(place++, line.box);
    }
}

void CorrigendaList::makeLine(const Corrigendum &corrigendum) {
    auto line = std::make_unique<Line>();
    const QString name = u"corrigendum"_s + QString::number(corrigendum.number);
    const QString title = tr("Corrigendum %1").arg(corrigendum.number);
    line->corrigendum = corrigendum.id;
    line->box = new QWidget(this);
    line->date = new DateEdit(name + u"Date"_s, line->box);
    line->date->setOptional(true);
    line->date->lineEdit()->setAccessibleName(tr("Date of corrigendum %1").arg(corrigendum.number));
    line->text = new LocalTextEdit(name + u"Text"_s, title, LocalTextEdit::Lines::prose, line->box);
    line->remove = new QToolButton(line->box);
    line->remove->setIcon(lineIcon(u"close"_s));
    line->remove->setAutoRaise(true);
    line->remove->setObjectName(name + u"Remove"_s);
    line->remove->setAccessibleName(tr("Remove corrigendum %1").arg(corrigendum.number));
    line->remove->setToolTip(line->remove->accessibleName());
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *titleAndDate = new FieldRow(6, 4);
    titleAndDate->addWidget(secondaryLabel(title, line->box));
    titleAndDate->addWidget(line->date);
    head->addLayout(titleAndDate, 1);
    head->addWidget(line->remove, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(line->box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(line->text);
    line->date->setReadOnly(m_isReadOnly);
    line->text->setReadOnly(m_isReadOnly);
    line->remove->setVisible(!m_isReadOnly);
    connectLine(*line);
    m_lines.push_back(std::move(line));
}

void CorrigendaList::connectLine(const Line &line) {
    const Id<Corrigendum> id = line.corrigendum;
    connect(line.date, &DateEdit::committed, this, [this, id, edit = line.date](QDate date) {
        const QString why = write(id, [date](Corrigendum &after) { after.date = date; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.text, &LocalTextEdit::committed, this,
            [this, id, edit = line.text](const QString &language, const QString &text) {
                const QString why = write(
                    id, [&](Corrigendum &after) { after.text.set(language, text, m_workspace.primaryLanguage()); });
                if (!why.isEmpty())
                    edit->refuse(language, why);
            });
    connect(line.text, &LocalTextEdit::markedUpToDate, this, [this, id](const QString &language) {
        const QString why =
            write(id, [&](Corrigendum &after) { after.text.markCurrent(language, m_workspace.primaryLanguage()); });
        if (!why.isEmpty())
            m_workspace.refuse(why);
    });
    connect(line.remove, &QToolButton::clicked, this, [this, id] { remove(id); });
}

QString CorrigendaList::write(Id<Corrigendum> id, const std::function<void(Corrigendum &)> &set) {
    const Corrigendum *corrigendum = m_workspace.records().of<Corrigendum>().find(id);
    if (corrigendum == nullptr)
        return {};
    const Corrigendum before = *corrigendum;
    Corrigendum after = before;
    set(after);
    if (after == before)
        return {};
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change corrigendum %1")),
                      {QString::number(before.number)}};
    const Result<> done = m_workspace.tryEdit(label, [&](Edit &edit) { edit.update(before, after); });
    return done ? QString() : errorText(done.error());
}

void CorrigendaList::add() {
    commit();
    Corrigendum corrigendum;
    corrigendum.id = m_workspace.store().newId<Corrigendum>();
    corrigendum.minutes = m_minutes;
    const std::vector<Corrigendum> all = corrigenda();
    corrigendum.number = all.empty() ? 1 : all.back().number + 1;
    const auto programme = m_workspace.store().programme();
    const QDate reference = programme ? programme->referenceDate : QDate();
    corrigendum.date = reference.isValid() ? reference : QDate::currentDate();
    const QString primary = m_workspace.primaryLanguage();
    corrigendum.text.set(primary, tr("New corrigendum"), primary);
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add corrigendum %1")),
                      {QString::number(corrigendum.number)}};
    if (!m_workspace.edit(label, [&](Edit &edit) { edit.insert(corrigendum); }))
        return;
    for (const std::unique_ptr<Line> &line : m_lines) {
        auto *editor = qobject_cast<QTextEdit *>(line->text->editor(m_workspace.contentLanguage()));
        if (line->corrigendum != corrigendum.id || editor == nullptr)
            continue;
        editor->setFocus();
        editor->selectAll();
    }
}

void CorrigendaList::remove(Id<Corrigendum> id) {
    const int number = m_workspace.records().of<Corrigendum>().get(id).number;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove corrigendum %1")),
                      {QString::number(number)}};
    if (m_workspace.edit(label, [&](Edit &edit) { edit.remove(id); }))
        m_add->setFocus();
}

void CorrigendaList::commit() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) { // a commit may bring other lines
        m_lines[i]->date->commit();
        m_lines[i]->text->commit();
    }
}

QHash<QString, WrongInput> CorrigendaList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::unique_ptr<Line> &line : m_lines) {
        const QString id = line->corrigendum.text();
        if (const WrongInput wrong = line->date->wrongInput(); !wrong.isEmpty())
            all.insert(id, wrong);
        const QHash<QString, WrongInput> texts = line->text->wrongInput();
        for (auto each = texts.begin(); each != texts.end(); ++each)
            all.insert(id % u'/' % each.key(), each.value());
    }
    return all;
}

void CorrigendaList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::unique_ptr<Line> &line : m_lines) {
        const QString id = line->corrigendum.text();
        line->date->showWrongInput(wrong.value(id));
        QHash<QString, WrongInput> texts;
        for (auto each = wrong.begin(); each != wrong.end(); ++each) {
            if (each.key().startsWith(id % u'/'))
                texts.insert(each.key().section(u'/', 1), each.value());
        }
        line->text->showWrongInput(texts);
    }
}

void CorrigendaList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const std::unique_ptr<Line> &line : m_lines) {
        line->date->setReadOnly(readOnly);
        line->text->setReadOnly(readOnly);
        line->remove->setVisible(!readOnly);
    }
}
