#include "flagslist.h"

#include "dateedit.h"
#include "fielderror.h"
#include "formparts.h"
#include "picturefield.h"
#include "picturefile.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FlagsList::FlagsList(Workspace &workspace, QWidget *parent)
    : RecordList(workspace, 10, parent)
    , m_error(new FieldError(makeAddButton(tr("Add a flag from a file…"), u"countryAddFlag"_s), this)) {
    connect(addButton(), &QPushButton::clicked, this, &FlagsList::add);
    column()->addWidget(m_error);
}

void FlagsList::show(Id<Country> country) {
    if (country != m_country)
        m_error->clear();
    m_country = country;
    auto flags = workspace().records().of<CountryFlag>().where(&CountryFlag::country, country);
    std::stable_sort(flags.begin(), flags.end(),
                     [](const CountryFlag &a, const CountryFlag &b) { return a.validFrom > b.validFrom; });
    showRecords(flags);
}

void FlagsList::makeLine(Line &line) {
    const Id<CountryFlag> flag{line.record};
    const QString name = u"flag"_s + QString::number(count());
    auto *picture = addField(line, new PictureField(workspace(), name, line.box));
    line.refresh.push_back([=, this] { picture->show(recordOf(flag).image); });
    connect(picture, &PictureField::picked, this, [=, this](const PictureFile &file) { replace(flag, file); });
    auto *validFrom = new DateEdit(name + u"ValidFrom"_s, line.box);
    validFrom->setOptional(true);
    validFrom->lineEdit()->setAccessibleName(tr("Valid from"));
    addEditor(line, validFrom, &CountryFlag::validFrom);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    QToolButton *cross = addRemove(line, name + u"Remove"_s, tr("Remove this flag"));
    row->addWidget(labelled(tr("Valid from"), validFrom, line.box), 1);
    row->addWidget(cross, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(picture);
    column->addLayout(row);
}

Label FlagsList::changeLabel(const CountryFlag &, const CountryFlag &) const {
    return {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change a flag")), {}};
}

void FlagsList::replace(Id<CountryFlag> flag, const PictureFile &picture) {
    const CountryFlag before = recordOf(flag);
    CountryFlag after = before;
    const Result<> done = workspace().tryEdit(changeLabel(before, after), [&](Edit &edit) {
        after.image = edit.addFile(picture.name, picture.type, picture.bytes);
        edit.update(before, after);
    });
    m_error->say(done ? QString() : errorText(done.error()));
}

void FlagsList::add() {
    QString why;
    const PictureFile picture = PictureField::ask(workspace(), this, why);
    m_error->say(why);
    if (picture.bytes.isEmpty())
        return;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a flag")), {}};
    workspace().edit(label, [&](Edit &edit) {
        CountryFlag flag;
        flag.country = m_country;
        flag.image = edit.addFile(picture.name, picture.type, picture.bytes);
        edit.insert(flag);
    });
}

void FlagsList::remove(Id<CountryFlag> flag) {
    erase(flag, {QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "remove a flag")), {}});
}
