#include "previewview.h"
#include "testprogram.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(595, 842);

} // namespace

/// The view of a paper's pages, with pictures that the test gives.
class TestPreviewView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::light, interfaceFont(QApplication::font(), 100)); }
    void init();
    void cleanup() { m_view.reset(); }

    void pages_inSight_areAskedForOneByOne();
    void samePaper_anew_keepsPlaceAndPictures();
    void otherPaper_beginsAtItsStart();
    void keys_pageDown_leaveNothingUnseen_data();
    void keys_pageDown_leaveNothingUnseen();
    void keys_homeAndEnd_goThere();
    void wheel_withControl_zoomsByWholeSteps();
    void wheel_withControl_keepsWhatIsUnderTheMouse();
    void zoom_keepsThePage();
    void zoom_largest_asksForPicturesOfBoundedSize();
    void fit_narrowView_settles();
    void pages_none_areNeverComplete();
    void fit_usual_isTheWholePageWhereItCanBeRead();
    void page_withoutAScrollBar_standsAtTheSamePlace();

private:
    /// Answers what is asked for with pages of one colour, until nothing more is.
    void answer(const QColor &color);
    QColor middle() const { return m_view->viewport()->grab().toImage().pixelColor(m_view->width() / 2, 100); }
    int place() const { return m_view->verticalScrollBar()->value(); }
    /// With Ctrl, over a point of the view, by eighths of a degree.
    void turnWheel(QPoint at, int angle) {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, QPoint(0, angle), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    std::unique_ptr<PreviewView> m_view;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestPreviewView::init() {
    m_view = std::make_unique<PreviewView>();
    m_wanted = std::make_unique<QSignalSpy>(m_view.get(), &PreviewView::pictureWanted);
    m_view->resize(640, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPreviewView::answer(const QColor &color) {
    const auto answered = [this, &color] {
        while (!m_wanted->isEmpty()) {
            const QList<QVariant> wanted = m_wanted->takeFirst();
            const double scale = wanted.at(1).toDouble();
            QImage image((a4 * scale).toSize(), QImage::Format_RGB32);
            image.fill(color);
            m_view->setPicture(wanted.at(0).toInt(), scale, image);
        }
        return m_view->isComplete();
    };
    QVERIFY(QTest::qWaitFor(answered));
}

void TestPreviewView::pages_inSight_areAskedForOneByOne() {
    m_view->setPages(200, a4, PreviewView::Content::other);
    m_view->setZoomPercent(20);
    QTRY_COMPARE(m_wanted->count(), 1);
    m_view->goTo(150);
    m_view->viewport()->repaint();
    QCOMPARE(m_wanted->count(), 1); // the rest waits, so that what is scrolled past is never painted
    answer(Qt::red);
    QCOMPARE(middle(), QColor(Qt::red));
}

void TestPreviewView::samePaper_anew_keepsPlaceAndPictures() {
    m_view->setPages(9, a4, PreviewView::Content::other);
    m_view->verticalScrollBar()->setValue(1234);
    answer(Qt::red);
    m_view->setPages(10, a4, PreviewView::Content::same);
    QCOMPARE(place(), 1234);
    QVERIFY(!m_view->isComplete());
    QCOMPARE(middle(), QColor(Qt::red)); // until the new one comes
    answer(Qt::blue);
    QCOMPARE(middle(), QColor(Qt::blue));
}

void TestPreviewView::otherPaper_beginsAtItsStart() {
    m_view->setPages(9, a4, PreviewView::Content::other);
    m_view->goTo(5);
    answer(Qt::red);
    m_view->setPages(9, a4, PreviewView::Content::other);
    QCOMPARE(m_view->currentPage(), 0);
    QCOMPARE(middle(), QColor(Qt::white));
}

void TestPreviewView::keys_pageDown_leaveNothingUnseen_data() {
    QTest::addColumn<int>("zoom");
    QTest::newRow("pages larger than the view") << 150;
    QTest::newRow("a page at once") << 35;
    QTest::newRow("several pages at once") << 20;
}

void TestPreviewView::keys_pageDown_leaveNothingUnseen() {
    QFETCH(int, zoom);
    m_view->setPages(6, a4, PreviewView::Content::other);
    m_view->setZoomPercent(zoom);
    int seen = place() + m_view->viewport()->height();
    int steps = 0;
    while (place() < m_view->verticalScrollBar()->maximum()) {
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(place() <= seen);
        QVERIFY(++steps < 50);
        seen = place() + m_view->viewport()->height();
    }
    int back = 0;
    while (place() > 0) {
        const int before = place();
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(place() < before && place() + m_view->viewport()->height() >= before);
        ++back;
    }
    QVERIFY(qAbs(back - steps) <= 6); // about as many; page starts are not passed either way
}

void TestPreviewView::keys_homeAndEnd_goThere() {
    m_view->setPages(6, a4, PreviewView::Content::other);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(place(), m_view->verticalScrollBar()->maximum());
    QCOMPARE(m_view->currentPage(), 5);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(place(), 0);
}

void TestPreviewView::wheel_withControl_zoomsByWholeSteps() {
    m_view->setPages(6, a4, PreviewView::Content::other);
    m_view->setZoomPercent(100);
    for (int i = 0; i < 3; ++i)
        turnWheel({100, 100}, 30); // a touch pad's small steps
    QCOMPARE(m_view->zoomPercent(), 100);
    turnWheel({100, 100}, 30);
    QCOMPARE(m_view->zoomPercent(), 120);
    turnWheel({100, 100}, -120);
    QCOMPARE(m_view->zoomPercent(), 100);
}

void TestPreviewView::wheel_withControl_keepsWhatIsUnderTheMouse() {
    constexpr int gap = 16; // around and between pages
    m_view->setPages(6, a4, PreviewView::Content::other);
    m_view->setZoomPercent(200);
    QScrollBar *across = m_view->horizontalScrollBar();
    QScrollBar *down = m_view->verticalScrollBar();
    across->setValue(across->maximum() / 2);
    down->setValue(down->maximum() / 4);
    const QPoint mouse(450, 320);
    const auto place = [&] { // in parts of the page's width, and in parts of all pages
        const double width = across->maximum() + m_view->viewport()->width() - 2 * gap;
        const double height = down->maximum() + m_view->viewport()->height() - gap;
        return QPointF((across->value() + mouse.x() - gap) / width, (down->value() + mouse.y() - gap) / height);
    };
    for (const int angle : {120, 120, -120, 240, -120}) {
        const QPointF before = place();
        turnWheel(mouse, angle);
        QVERIFY(std::abs(place().x() - before.x()) < 0.003);
        QVERIFY(std::abs(place().y() - before.y()) < 0.003);
    }
}

void TestPreviewView::zoom_keepsThePage() {
    m_view->setPages(20, a4, PreviewView::Content::other);
    m_view->goTo(11);
    for (const int percent : {200, 50, 133}) {
        m_view->setZoomPercent(percent);
        QCOMPARE(m_view->currentPage(), 11);
    }
    m_view->setFit(PreviewView::Fit::page);
    QCOMPARE(m_view->currentPage(), 11);
}

void TestPreviewView::zoom_largest_asksForPicturesOfBoundedSize() {
    constexpr QSizeF poster(2384, 3370);
    m_view->setPages(2, poster, PreviewView::Content::other);
    m_view->setZoomPercent(400);
    answer(Qt::red);
    m_wanted->clear();
    m_view->setPages(2, poster, PreviewView::Content::same);
    QTRY_COMPARE(m_wanted->count(), 1);
    const double scale = m_wanted->at(0).at(1).toDouble();
    QVERIFY(poster.width() * scale * poster.height() * scale * 4 <= (40 << 20) + 1);
}

void TestPreviewView::fit_usual_isTheWholePageWhereItCanBeRead() {
    m_view->setFit(PreviewView::Fit::usual);
    m_view->setPages(2, a4, PreviewView::Content::other);
    QCOMPARE(m_view->fitNow(), PreviewView::Fit::width);
    m_view->resize(1200, 1000);
    QTRY_COMPARE(m_view->fitNow(), PreviewView::Fit::page);
    QCOMPARE(m_view->fit(), PreviewView::Fit::usual);
    QVERIFY(m_view->zoomPercent() < 100);
}

void TestPreviewView::page_withoutAScrollBar_standsAtTheSamePlace() {
    const auto leftOfPage = [this] {
        const QImage picture = m_view->viewport()->grab().toImage();
        int x = 0;
        while (x < picture.width() && picture.pixelColor(x, 60) != Qt::white)
            ++x;
        return x;
    };
    m_view->setZoomPercent(20);
    m_view->setPages(30, a4, PreviewView::Content::other);
    QTRY_VERIFY(m_view->verticalScrollBar()->isVisible());
    const int beside = leftOfPage();
    m_view->setPages(1, a4, PreviewView::Content::other);
    QTRY_VERIFY(!m_view->verticalScrollBar()->isVisible());
    QCOMPARE(leftOfPage(), beside);
}

void TestPreviewView::fit_narrowView_settles() {
    m_view->setPages(1, a4, PreviewView::Content::other);
    m_view->setFit(PreviewView::Fit::width);
    for (int height = 300; height < 1000; height += 7) {
        m_view->resize(400, height);
        QCoreApplication::processEvents();
        const int zoom = m_view->zoomPercent();
        QCoreApplication::processEvents();
        QCOMPARE(m_view->zoomPercent(), zoom);
        QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    }
}

void TestPreviewView::pages_none_areNeverComplete() {
    m_view->setPages(3, a4, PreviewView::Content::other);
    answer(Qt::red);
    m_view->clear();
    m_wanted->clear();
    m_view->viewport()->repaint();
    QVERIFY(!m_view->isComplete());
    QCOMPARE(m_wanted->count(), 0);
    QCOMPARE(m_view->pageCount(), 0);
}

RAPPORTEUR_TEST(TestPreviewView)
#include "tst_previewview.moc"
