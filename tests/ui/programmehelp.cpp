#include "programmehelp.h"

#include <QAction>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

ProgrammeWindow::ProgrammeWindow() {
    if (isReady())
        click(u"nav.programme"_s);
}

void ProgrammeWindow::type(const QString &name, const QString &text) const {
    QLineEdit *field = line(name);
    QVERIFY2(field != nullptr, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void ProgrammeWindow::act(const QString &name) const {
    find<QAction>(name)->trigger();
}

Country ProgrammeWindow::country(const QString &code) const {
    const auto countries = all<Country>();
    const auto found =
        std::find_if(countries.begin(), countries.end(), [&](const Country &each) { return each.isoCode == code; });
    return found == countries.end() ? Country() : *found;
}

QStringList ProgrammeWindow::componentCodes() const {
    auto components = all<Component>();
    std::sort(components.begin(), components.end(),
              [](const Component &a, const Component &b) { return a.order < b.order; });
    QStringList codes;
    for (const Component &component : components)
        codes += component.code;
    return codes;
}

QStringList ProgrammeWindow::countries() const {
    QStringList shown;
    const TableModel &rows = list()->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto found = store().get(Id<Country>{rows.rowAt(row).key});
        if (found)
            shown += QString(found->isoCode % QString::number(found->protocolOrder));
    }
    return shown;
}

QString ProgrammeWindow::picture(const QString &name) const {
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image.save(path(name)) ? path(name) : QString();
}
