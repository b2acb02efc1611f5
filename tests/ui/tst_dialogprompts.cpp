#include "dialogprompts.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

/// Questions as the user meets them.
class TestDialogPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirm_answered_data();
    void confirm_answered();
};

void TestDialogPrompts::confirm_answered_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("Enter keeps what there is") << int(Qt::Key_Return) << QString() << false;
    QTest::newRow("Escape as well") << int(Qt::Key_Escape) << QString() << false;
    QTest::newRow("Cancel as well") << 0 << u"Cancel"_s << false;
    QTest::newRow("only its button gives it up") << 0 << u"Close anyway"_s << true;
}

void TestDialogPrompts::confirm_answered() {
    QFETCH(int, key);
    QFETCH(QString, button);
    QFETCH(bool, agreed);
    bool answered = false;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr || !QTest::qWaitForWindowActive(box))
            return;
        answered = box->text() == u"It would be lost.";
        if (key != 0)
            QTest::keyClick(box->focusWidget() != nullptr ? box->focusWidget() : box, static_cast<Qt::Key>(key));
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    DialogPrompts prompts;
    QCOMPARE(prompts.confirm(nullptr, u"It would be lost."_s, u"Close anyway"_s), agreed);
    QVERIFY(answered);
}

RAPPORTEUR_TEST(TestDialogPrompts)
#include "tst_dialogprompts.moc"
