#include "detailspanel.h"
#include "elidedlabel.h"
#include "growingedit.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

/// The details at the right of every page: whatever the size of text, all fields can be reached and read.
class TestDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_sample.reset(); }
    void forms_atEveryTextSize_fitTheirPanel_data();
    void forms_atEveryTextSize_fitTheirPanel();
    void panels_ofAllPages_areEquallyWide_data();
    void panels_ofAllPages_areEquallyWide();
    void panel_besideAWidePage_isWider();
    void lastChange_andHistory_areOneLine_data();
    void lastChange_andHistory_areOneLine();
    void nextMeeting_atEveryTextSize_scrolls_data();
    void nextMeeting_atEveryTextSize_scrolls();
    void nextMeeting_whileItIsMade_standsAlone();

private:
    bool open(const QString &language, int zoom);
    QStringList pages() const;
    static void settle();
    DetailsPanel *panel() const;
    /// What cannot be reached or read in the form that is shown.
    QStringList wrongIn(const DetailsPanel &panel) const;

    std::unique_ptr<SampleWindow> m_sample;
};

bool TestDetails::open(const QString &language, int zoom) {
    m_sample.reset(); // before the next, as it takes the size of its text back
    m_sample = std::make_unique<SampleWindow>(language, zoom);
    return m_sample->isReady();
}

QStringList TestDetails::pages() const {
    return {u"agenda"_s,   u"delegations"_s, u"papers"_s, u"minutes"_s,  u"followup"_s,
            u"workplan"_s, u"priorities"_s,  u"people"_s, u"meetings"_s, u"programme"_s};
}

/// A layout may ask for another.
void TestDetails::settle() {
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

DetailsPanel *TestDetails::panel() const {
    for (DetailsPanel *panel : m_sample->window()->findChildren<DetailsPanel *>()) {
        if (panel->isVisible())
            return panel;
    }
    return nullptr;
}

QStringList TestDetails::wrongIn(const DetailsPanel &panel) const {
    QStringList wrong;
    for (const QScrollArea *scroll : panel.findChildren<QScrollArea *>()) {
        const QWidget *form = scroll->widget();
        if (!scroll->isVisible() || form == nullptr)
            continue;
        int lowest = 0;
        for (const QObject *child : form->children()) {
            const auto *part = qobject_cast<const QWidget *>(child);
            if (part != nullptr && part->isVisible())
                lowest = std::max(lowest, part->geometry().bottom() + 1);
        }
        constexpr int below = 40; // of the margins there are, and of forms in forms
        if (scroll->verticalScrollBar()->maximum() > 0 && lowest + below < form->height())
            wrong += form->objectName() + u" ends at %1 and scrolls to %2"_s.arg(lowest).arg(form->height());
        if (form->width() != scroll->viewport()->width())
            wrong += form->objectName() + u" is as wide as %1"_s.arg(form->width());
        for (const QWidget *part : form->findChildren<QWidget *>()) {
            const bool isInner = qobject_cast<const QAbstractScrollArea *>(part->parentWidget()) != nullptr ||
                                 qobject_cast<const QHeaderView *>(part->parentWidget()->parentWidget()) != nullptr;
            if (!part->isVisible() || isInner)
                continue;
            const int end = part->mapTo(form, QPoint(part->width(), 0)).x();
            if (end > form->width())
                wrong += part->objectName() + u" ends at %1 of %2"_s.arg(end).arg(form->width());
            if (const auto *text = qobject_cast<const GrowingEdit *>(part)) {
                const bool isWhole = text->height() >= text->heightForWidth(text->width()) &&
                                     text->parentWidget()->rect().contains(text->geometry());
                if (!isWhole || text->verticalScrollBar()->isVisible())
                    wrong += part->objectName() + u" is cut at its end"_s;
            }
            const bool isBeside = part->width() < form->width() / 2;
            const auto *box = qobject_cast<const QComboBox *>(part);
            if (box != nullptr && isBeside && box->width() < box->sizeHint().width())
                wrong += part->objectName() + u" has no room for its words"_s;
        }
    }
    return wrong;
}

void TestDetails::forms_atEveryTextSize_fitTheirPanel_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const int zoom : {80, 100, 150, 200}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%d %s", zoom, qPrintable(language)) << language << zoom;
    }
}

void TestDetails::forms_atEveryTextSize_fitTheirPanel() {
    constexpr int mostRows = 6;
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QVERIFY(open(language, zoom));
    QStringList wrong;
    for (const QString &page : pages()) {
        m_sample->showPage(page);
        auto *list = m_sample->find<QAbstractItemView>(page + u"List"_s);
        for (int row = 0; list != nullptr && row < std::min(list->model()->rowCount(), mostRows); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            settle();
            for (const QString &each : wrongIn(*panel()))
                wrong += page + u' ' + QString::number(row) + u": "_s + each;
        }
        if (m_sample->window()->size() != QSize(1366, 768))
            wrong += page + u" needs a larger window"_s;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestDetails::panels_ofAllPages_areEquallyWide_data() {
    forms_atEveryTextSize_fitTheirPanel_data();
}

void TestDetails::panels_ofAllPages_areEquallyWide() {
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QVERIFY(open(language, zoom));
    constexpr int unseen = 4; // pixels that the head of a page may need at the largest text
    int first = 0;
    for (const QString &page : pages()) {
        m_sample->showPage(page);
        const int width = panel()->width();
        first = first == 0 ? width : first;
        QVERIFY2(std::abs(width - first) <= unseen, qPrintable(u"%1: %2, not %3"_s.arg(page).arg(width).arg(first)));
    }
}

void TestDetails::panel_besideAWidePage_isWider() {
    QVERIFY(open(u"en"_s, 100));
    m_sample->showPage(u"people"_s);
    QCOMPARE(panel()->width(), 324);
    m_sample->window()->resize(1920, 1000);
    QTRY_COMPARE(panel()->width(), 400);
    m_sample->showPage(u"agenda"_s);
    QCOMPARE(panel()->width(), 400);
}

void TestDetails::lastChange_andHistory_areOneLine_data() {
    forms_atEveryTextSize_fitTheirPanel_data();
}

void TestDetails::lastChange_andHistory_areOneLine() {
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QVERIFY(open(language, zoom));
    m_sample->showPage(u"meetings"_s);
    const auto *words = m_sample->find<ElidedLabel>(u"meetingsLastChange"_s);
    const QString shown = words->wordingFor(words->contentsRect().width());
    QVERIFY2(!shown.endsWith(u'…'), qPrintable(shown));
    if (zoom <= 100)
        QVERIFY2(shown.contains(words->text().section(language == "ru"_L1 ? u" · "_s : u" by "_s, -1)),
                 qPrintable(shown)); // who changed it
    const auto *history = m_sample->find<QPushButton>(u"meetingsHistoryButton"_s);
    QVERIFY(words->isVisible() && history->isVisible());
    QCOMPARE(words->geometry().center().y(), history->geometry().center().y());
    QVERIFY(words->geometry().right() < history->x());
    QVERIFY(history->width() >= history->sizeHint().width());
}

void TestDetails::nextMeeting_atEveryTextSize_scrolls_data() {
    forms_atEveryTextSize_fitTheirPanel_data();
}

void TestDetails::nextMeeting_atEveryTextSize_scrolls() {
    constexpr int leastRows = 4;
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QVERIFY(open(language, zoom));
    m_sample->showPage(u"meetings"_s);
    m_sample->click(u"meetingsNext"_s);
    settle();
    QCOMPARE(m_sample->window()->size(), QSize(1366, 768));
    const QWidget *panel = m_sample->find(u"nextMeeting"_s);
    for (const QLineEdit *line : panel->findChildren<QLineEdit *>()) {
        QVERIFY2(line->height() >= line->sizeHint().height(), qPrintable(line->objectName()));
        QVERIFY2(line->mapTo(panel, QPoint(line->width(), 0)).x() <= panel->width(), qPrintable(line->objectName()));
    }
    const auto *tree = m_sample->find<QTreeWidget>(u"nextMeetingCarried"_s);
    const int row = tree->visualItemRect(tree->topLevelItem(0)).height();
    QVERIFY(tree->viewport()->height() >= leastRows * row);
    QCOMPARE(tree->verticalScrollBar()->maximum(), 0); // the form scrolls, and nothing in it
    QVERIFY(m_sample->find(u"nextMeetingMake"_s)->visibleRegion().boundingRect().height() > 0);
}

/// Beside it neither the meeting before nor another main action.
void TestDetails::nextMeeting_whileItIsMade_standsAlone() {
    QVERIFY(open(u"en"_s, 100));
    m_sample->showPage(u"meetings"_s);
    m_sample->click(u"meetingsNext"_s);
    QVERIFY(panel() == nullptr);
    QVERIFY(!m_sample->find(u"meetingsAdd"_s)->isVisible());
    const auto isTitled = [this](const QString &title) {
        const auto labels = m_sample->window()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *each) { return each->isVisible() && each->text() == title; });
    };
    QVERIFY(isTitled(u"The next meeting"_s) && !isTitled(u"Meetings and bodies"_s));
    m_sample->window()->resize(1920, 1000);
    settle();
    const int width = m_sample->find(u"nextMeetingCarried"_s)->width();
    QVERIFY(width > 1000 && width <= 1100);
    m_sample->click(u"nextMeetingCancel"_s);
    settle();
    QVERIFY(panel() != nullptr && panel()->width() > 300);
    QVERIFY(isTitled(u"Meetings and bodies"_s));
    QVERIFY(m_sample->find(u"meetingsAdd"_s)->isVisible());
}

RAPPORTEUR_TEST(TestDetails)
#include "tst_details.moc"
