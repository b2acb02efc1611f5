#include "flagslist.h"

#include "dateedit.h"
#include "edit.h"
#include "errortext.h"
#include "fielderror.h"
#include "formparts.h"
#include "icons.h"
#include "label.h"
#include "picturefield.h"
#include "picturefile.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

struct FlagsList::Line {
    Id<CountryFlag> flag;
    QWidget *box = nullptr;
    PictureField *picture = nullptr;
    DateEdit *validFrom = nullptr;
    QToolButton *remove = nullptr;
};

FlagsList::FlagsList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    m_add->setText(tr("Add a flag from a file…"));
    m_add->setObjectName(u"countryAddFlag"_s);
    m_error = new FieldError(m_add, this);
    connect(m_add, &QPushButton::clicked, this, &FlagsList::add);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addWidget(m_error);
}

FlagsList::~FlagsList() = default;

void FlagsList::show(Id<Country> country) {
    if (country != m_country)
        m_error->clear();
    m_country = country;
    auto flags = m_workspace.records().of<CountryFlag>().where(&CountryFlag::country, country);
    std::stable_sort(flags.begin(), flags.end(),
                     [](const CountryFlag &a, const CountryFlag &b) { return a.validFrom > b.validFrom; });
    std::erase_if(m_lines, [&](const std::unique_ptr<Line> &line) {
        const bool isThere =
            std::any_of(flags.begin(), flags.end(), [&](const CountryFlag &flag) { return flag.id == line->flag; });
        if (!isThere) {
            line->box->hide();
            line->box->deleteLater(); // its button may be the one that asked for it
        }
        return !isThere;
    });
    int place = 0;
    for (const CountryFlag &flag : flags) {
        auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const std::unique_ptr<Line> &each) { return each->flag == flag.id; });
        if (line == m_lines.end()) {
            m_lines.push_back(makeLine(flag));
            line = m_lines.end() - 1;
            (*line)->validFrom->load(flag.validFrom);
        }
        (*line)->picture->show(flag.image);
        (*line)->validFrom->refresh(flag.validFrom);
        m_column->insertWidget(place++, (*line)->box);
    }
}

std::unique_ptr<FlagsList::Line> FlagsList::makeLine(const CountryFlag &flag) {
    auto line = std::make_unique<Line>();
    const QString name = u"flag"_s + QString::number(m_lines.size() + 1);
    line->flag = flag.id;
    line->box = new QWidget(this);
    line->picture = new PictureField(m_workspace, name, line->box);
    line->validFrom = new DateEdit(name + u"ValidFrom"_s, line->box);
    line->validFrom->setOptional(true);
    line->validFrom->lineEdit()->setAccessibleName(tr("Valid from"));
    line->remove = new QToolButton(line->box);
    line->remove->setIcon(lineIcon(u"close"_s));
    line->remove->setAutoRaise(true);
    line->remove->setObjectName(name + u"Remove"_s);
    line->remove->setAccessibleName(tr("Remove this flag"));
    line->remove->setToolTip(line->remove->accessibleName());
    line->picture->setReadOnly(m_isReadOnly);
    line->validFrom->setReadOnly(m_isReadOnly);
    line->remove->setEnabled(!m_isReadOnly);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(labelled(tr("Valid from"), line->validFrom, line->box), 1);
    row->addWidget(line->remove, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(line->box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(line->picture);
    column->addLayout(row);
    connectLine(*line);
    return line;
}

void FlagsList::connectLine(const Line &line) {
    const auto write = [this, id = line.flag](const std::function<void(Edit &, CountryFlag &)> &set) {
        const CountryFlag before = m_workspace.records().of<CountryFlag>().get(id);
        const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change a flag")), {}};
        const Result<> done = m_workspace.tryEdit(label, [&](Edit &edit) {
            CountryFlag after = before;
            set(edit, after);
            edit.update(before, after);
        });
        return done ? QString() : errorText(done.error());
    };
    connect(line.picture, &PictureField::picked, this, [this, write](const PictureFile &picture) {
        m_error->say(write([&](Edit &edit, CountryFlag &flag) {
            flag.image = edit.addFile(picture.name, picture.type, picture.bytes);
        }));
    });
    connect(line.validFrom, &DateEdit::committed, this, [write, edit = line.validFrom](QDate date) {
        const QString why = write([date](Edit &, CountryFlag &flag) { flag.validFrom = date; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    connect(line.remove, &QToolButton::clicked, this, [this, id = line.flag] {
        const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a flag")), {}};
        if (m_workspace.edit(label, [&](Edit &edit) { edit.remove(id); }))
            m_add->setFocus();
    });
}

void FlagsList::add() {
    QString why;
    const PictureFile picture = PictureField::ask(m_workspace, this, why);
    m_error->say(why);
    if (picture.bytes.isEmpty())
        return;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a flag")), {}};
    m_workspace.edit(label, [&](Edit &edit) {
        CountryFlag flag;
        flag.country = m_country;
        flag.image = edit.addFile(picture.name, picture.type, picture.bytes);
        edit.insert(flag);
    });
}

void FlagsList::commit() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) // a commit may bring other lines
        m_lines[i]->validFrom->commit();
}

QHash<QString, WrongInput> FlagsList::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const std::unique_ptr<Line> &line : m_lines) {
        if (const WrongInput wrong = line->validFrom->wrongInput(); !wrong.isEmpty())
            all.insert(line->flag.text(), wrong);
    }
    return all;
}

void FlagsList::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const std::unique_ptr<Line> &line : m_lines)
        line->validFrom->showWrongInput(wrong.value(line->flag.text()));
}

void FlagsList::setReadOnly(bool readOnly) {
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const std::unique_ptr<Line> &line : m_lines) {
        line->picture->setReadOnly(readOnly);
        line->validFrom->setReadOnly(readOnly);
        line->remove->setEnabled(!readOnly);
    }
}
