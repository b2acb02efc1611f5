#include "testprogram.h"
#include "theme.h"

#include "icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

/// The palette is legible, and the icons follow it.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_blackOnWhite_isTwentyOne();
    void contrast_pairsInUse_areLegible_data();
    void contrast_pairsInUse_areLegible();
    void colorsOf_palette_findsItsScheme();
    void interfaceFont_zoomed_grows();
    void icons_everyFile_isPainted_data();
    void icons_everyFile_isPainted();
    void icons_paletteChanges_colourFollows();
};

void TestTheme::contrast_blackOnWhite_isTwentyOne() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TestTheme::contrast_pairsInUse_areLegible_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto scheme : {ColorScheme::light, ColorScheme::dark}) {
        const Colors &c = colorsFor(scheme);
        const QByteArray in = scheme == ColorScheme::light ? "light: " : "dark: ";
        const auto row = [&](const char *what, const QColor &ink, const QColor &ground, double least = 4.5) {
            const QByteArray name = in + what;
            QTest::newRow(name.constData()) << ink << ground << least;
        };
        row("text on window", c.text, c.window);
        row("text on navigation", c.text, c.navigation);
        row("text on surface", c.text, c.surface);
        row("text on alternate", c.text, c.alternate);
        row("text on selection", c.text, c.accentSoft);
        row("secondary on window", c.secondary, c.window);
        row("secondary on navigation", c.secondary, c.navigation);
        row("secondary on surface", c.secondary, c.surface);
        row("secondary on alternate", c.secondary, c.alternate);
        row("secondary on selection", c.secondary, c.accentSoft);
        row("accent on navigation", c.accent, c.navigation);
        row("accent on surface", c.accent, c.surface);
        row("accent on selection", c.accent, c.accentSoft);
        row("text on accent", c.onAccent, c.accent);
        row("attention on surface", c.attention, c.surface);
        row("attention on navigation", c.attention, c.navigation);
        row("attention on its ground", c.attention, c.attentionSoft);
        row("good on surface", c.good, c.surface);
        row("good on its ground", c.good, c.goodSoft);
        row("outline of a field", c.outline, c.surface, 3.0);
        row("focus on window", c.accent, c.window, 3.0);
        row("focus on surface", c.accent, c.surface, 3.0);
    }
}

void TestTheme::contrast_pairsInUse_areLegible() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestTheme::colorsOf_palette_findsItsScheme() {
    for (const auto scheme : {ColorScheme::light, ColorScheme::dark})
        QCOMPARE(&colorsOf(paletteFor(scheme)), &colorsFor(scheme));
}

void TestTheme::interfaceFont_zoomed_grows() {
    const QFont system(u"Some Face"_s, 11);
    QCOMPARE(interfaceFont(system, 100).pointSizeF(), 11.0);
    QCOMPARE(interfaceFont(system, 150).pointSizeF(), 16.5);
    const QFont nobodySaid(u"Sans Serif"_s, 9);
    QCOMPARE(interfaceFont(nobodySaid, 100).pointSizeF(), 9.75);
}

void TestTheme::icons_everyFile_isPainted_data() {
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::icons_everyFile_isPainted() {
    QFETCH(QString, name);
    const QImage image = lineIcon(name).pixmap(24, 24).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    QVERIFY(inked > 10);
}

void TestTheme::icons_paletteChanges_colourFollows() {
    const QIcon icon = lineIcon(u"plus"_s);
    for (const auto scheme : {ColorScheme::light, ColorScheme::dark}) {
        applyTheme(*qApp, scheme, QApplication::font());
        const QImage image = icon.pixmap(24, 24).toImage();
        QCOMPARE(image.pixelColor(12, 12).rgb(), colorsFor(scheme).secondary.rgb());
    }
}

RAPPORTEUR_TEST(TestTheme)
#include "tst_theme.moc"
