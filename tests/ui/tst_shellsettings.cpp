#include "shelldesk.h"
#include "testprogram.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The settings in the real window: what they change at once, and what they leave as it was.
class TestShellSettings : public QObject, private ShellDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void settings_language_rebuildsAndKeepsSelection();
    void settings_zoomForthAndBack_lookAsBefore();
    void settings_wrongInput_asksFirst();
    void settings_dark_recolours();
};

void TestShellSettings::settings_language_rebuildsAndKeepsSelection() {
    MainWindow *window = openNew();
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    page(u"documents"_s)->selection = u"minutes"_s;
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = find<QDialog>(window, u"settings"_s);
    QVERIFY(dialog != nullptr);
    find<QComboBox>(dialog, u"interfaceLanguage"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(dialog, u"interfaceLanguage"_s), Qt::Key_Down);
    click(dialog, u"accept"_s);
    QTRY_COMPARE(find<QToolButton>(window, u"undoButton"_s)->text(), u"Отменить"_s);
    QTRY_VERIFY(find<QWidget>(window, u"documentsField"_s)->isVisible());
    QCOMPARE(page(u"documents"_s)->selection, u"minutes"_s);
    QCOMPARE(m_settings->language(), u"ru"_s);
}

void TestShellSettings::settings_zoomForthAndBack_lookAsBefore() {
    MainWindow *window = openNew();
    QVERIFY(fillOfficeScreen(window));
    const auto places = [&] {
        QHash<QString, QRect> found;
        for (const QWidget *part : window->findChildren<QWidget *>()) {
            if (part->isVisible() && !part->objectName().isEmpty())
                found.insert(part->objectName(), QRect(part->mapTo(window, QPoint()), part->size()));
        }
        return found;
    };
    window->rebuild(); // as after the settings
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents(); // a layout may ask for another
    const QHash<QString, QRect> before = places();
    const auto chooseZoom = [&](int zoom) {
        find<QAction>(window, u"settings"_s)->trigger();
        auto *dialog = find<QDialog>(window, u"settings"_s);
        auto *box = find<QComboBox>(dialog, u"zoom"_s);
        box->setCurrentIndex(box->findData(zoom));
        click(dialog, u"accept"_s);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    };
    chooseZoom(150);
    QTRY_VERIFY(places().value(u"undoButton"_s).height() > before.value(u"undoButton"_s).height());
    chooseZoom(100);
    const auto changed = [&] {
        QStringList names;
        const QHash<QString, QRect> after = places();
        for (auto each = before.begin(); each != before.end(); ++each) {
            if (after.value(each.key()) != each.value())
                names += each.key();
        }
        return names.join(u' ');
    };
    QTRY_COMPARE(changed(), QString());
}

void TestShellSettings::settings_wrongInput_asksFirst() {
    MainWindow *window = openNew();
    page(u"documents"_s)->wrong = true;
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_answers.questions.size(), 1);
    QVERIFY(find<QDialog>(window, u"settings"_s) == nullptr);
    QVERIFY(find<QWidget>(window, u"documentsField"_s)->isVisible());
    m_answers.agrees = true;
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(find<QDialog>(window, u"settings"_s) != nullptr);
}

void TestShellSettings::settings_dark_recolours() {
    MainWindow *window = openNew();
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = find<QDialog>(window, u"settings"_s);
    QTest::keyClick(find<QComboBox>(dialog, u"theme"_s), Qt::Key_End);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(&colorsOf(window->palette()), &colorsFor(ColorScheme::dark));
}

RAPPORTEUR_TEST(TestShellSettings)
#include "tst_shellsettings.moc"
