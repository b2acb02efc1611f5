#include "allpageshelp.h"
#include "elidedlabel.h"
#include "filterbutton.h"
#include "narrowbutton.h"
#include "pageheader.h"
#include "shortbutton.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Every page at every text size: nothing is cut, and nothing makes the window larger than an office screen.
class TestAllPagesTextSize : public AllPagesTest {
    Q_OBJECT

private Q_SLOTS:
    void navigation_largeText_showsTheChosenEntryWhole();
    void textSize_onEveryPage_clipsNothing_data();
    void textSize_onEveryPage_clipsNothing();
    void wordsOfTheOverview_atEveryTextSize_areWhole_data();
    void wordsOfTheOverview_atEveryTextSize_areWhole();

private:
    QStringList clipped() const;
    static bool scrolls(const QWidget *widget);
};

void TestAllPagesTextSize::navigation_largeText_showsTheChosenEntryWhole() {
    open(u"ru"_s, 200);
    const auto isWhole = [this](const Page *page) {
        const auto *entry = m_window->findChild<QAbstractButton *>("nav."_L1 + page->name());
        return entry->visibleRegion().boundingRect() == entry->rect();
    };
    for (const Page *page : m_pages) {
        show(*page);
        QTRY_VERIFY2(isWhole(page), qPrintable(page->name()));
    }
    m_window->resize(m_window->width(), m_window->height() + 100);
    m_window->resize(m_window->width(), m_window->height() - 100);
    QTRY_VERIFY(isWhole(m_pages.back()));
}

bool TestAllPagesTextSize::scrolls(const QWidget *widget) {
    for (const QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

QStringList TestAllPagesTextSize::clipped() const {
    QStringList clipped;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool mayBeElided = qobject_cast<const ElidedLabel *>(label) != nullptr;
        if (!label->isVisible() || label->text().isEmpty() || mayBeElided || scrolls(label))
            continue;
        const bool isWhole = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                               : label->sizeHint().width() <= label->width();
        if (!isWhole)
            clipped += label->objectName() + u": "_s + label->text();
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool hasWords = tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (!button->isVisible() || button->text().isEmpty() || !hasWords || scrolls(button))
            continue;
        const bool mayBeShort = qobject_cast<const Pill *>(button) != nullptr ||
                                qobject_cast<const FilterButton *>(button) != nullptr || // these have a sign too
                                qobject_cast<const NarrowButton *>(button) != nullptr ||
                                qobject_cast<const ShortButton *>(button) != nullptr;
        if (button->width() < button->sizeHint().width() && !mayBeShort)
            clipped += button->objectName() + u": "_s + button->text();
    }
    return clipped;
}

void TestAllPagesTextSize::textSize_onEveryPage_clipsNothing_data() {
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    for (const int zoom : {80, 100, 150, 200}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%d %s", zoom, qPrintable(language)) << zoom << language;
    }
}

/// No page makes the window larger than an office screen, and no words outside what scrolls are cut.
void TestAllPagesTextSize::textSize_onEveryPage_clipsNothing() {
    QFETCH(int, zoom);
    QFETCH(QString, language);
    open(language, zoom);
    QStringList wrong;
    for (Page *page : m_pages) {
        show(*page);
        if (const auto *place = page->widget()->findChild<QLabel *>(u"place"_s)) // told when the paper is ready
            QTRY_VERIFY(!place->text().isEmpty());
        QCoreApplication::processEvents();
        if (m_window->size() != QSize(1366, 768))
            wrong += page->name() + u" needs "_s + QString::number(m_window->width()) + u'x' +
                     QString::number(m_window->height());
        // A paper tells its pages when it is ready.
        if (!QTest::qWaitFor([this] { return clipped().isEmpty(); }, 500))
            wrong += page->name() + u" cuts "_s + clipped().join(u", "_s);
        // Who had a large screen, or the window maximised, gets back to an office screen.
        m_window->resize(2400, 768);
        QCoreApplication::processEvents();
        m_window->resize(1366, 768);
        QCoreApplication::processEvents();
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestAllPagesTextSize::wordsOfTheOverview_atEveryTextSize_areWhole_data() {
    textSize_onEveryPage_clipsNothing_data();
}

/// It scrolls, so that what is cut is seen only by what each part needs.
void TestAllPagesTextSize::wordsOfTheOverview_atEveryTextSize_areWhole() {
    QFETCH(int, zoom);
    QFETCH(QString, language);
    open(language, zoom);
    show(*m_pages.front());
    for (const QAbstractButton *button : m_pages.front()->widget()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->hasHeightForWidth())
            continue;
        QVERIFY2(button->height() >= button->heightForWidth(button->width()), qPrintable(button->accessibleName()));
    }
}

RAPPORTEUR_TEST(TestAllPagesTextSize)
#include "tst_allpagestextsize.moc"
