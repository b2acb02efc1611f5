#include "meetingshelp.h"

using namespace Qt::StringLiterals;

MeetingsWindow::MeetingsWindow() {
    if (isReady())
        click(u"nav.meetings"_s);
}

void MeetingsWindow::type(const QString &name, const QString &text) const {
    QLineEdit *field = line(name);
    QVERIFY2(field != nullptr, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}
