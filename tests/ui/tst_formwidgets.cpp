#include "appstyle.h"
#include "fieldline.h"
#include "fieldrow.h"
#include "formparts.h"
#include "growingedit.h"
#include "testprogram.h"
#include "theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The parts of forms find their sizes by their words.
class TestFormWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void row_withRoom_isSideBySide();
    void row_withoutRoom_isStacked();
    void row_longLabel_fieldsStandAtOneHeight();
    void row_hiddenField_takesNoRoom();
    void growing_madeNarrower_isAsHighAsItsText();
    void growing_oneLine_isAsHighAsALine();
    void line_tooLong_isElidedUntilItIsWrittenIn();
    void primaryButton_hasRoomForStrongWords();
    void chosenSegment_hasRoomForStrongWords();
    void iconButton_hasEqualRoomAtBothSides();

private:
    /// The first and the last column of a picture that hold something besides the ground of its middle.
    static std::pair<int, int> inked(const QImage &picture);
};

void TestFormWidgets::initTestCase() {
    applyTheme(*qApp, ColorScheme::light, interfaceFont(QApplication::font(), 100));
}

namespace {

FieldLine *usualLine(const QString &words, QWidget *parent) {
    auto *line = new FieldLine(parent);
    line->setUsual(words);
    return line;
}

} // namespace

void TestFormWidgets::row_withRoom_isSideBySide() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *row = new FieldRow(6, 12);
    column->addLayout(row);
    FieldLine *first = usualLine(u"20:00"_s, &form);
    FieldLine *second = usualLine(u"20:00"_s, &form);
    row->addWidget(first);
    row->addWidget(second);
    form.resize(300, 200);
    form.show();
    QCOMPARE(first->y(), second->y());
    QVERIFY(std::abs(first->width() - second->width()) <= 1);
    QCOMPARE(second->x(), first->geometry().right() + 1 + 6);
    second->setUsual(u"28 September 2016"_s + u"28"_s);
    form.resize(240, 200);
    QCoreApplication::processEvents();
    QCOMPARE(first->y(), second->y()); // unequal, since there is room so
    QVERIFY(second->width() >= second->sizeHint().width());
}

void TestFormWidgets::row_withoutRoom_isStacked() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    column->setContentsMargins({});
    auto *row = new FieldRow(6, 12);
    column->addLayout(row);
    FieldLine *first = usualLine(u"28 September 2016"_s, &form);
    FieldLine *second = usualLine(u"28 September 2016"_s, &form);
    row->addWidget(first);
    row->addWidget(second);
    form.resize(200, 200);
    form.show();
    QCOMPARE(first->x(), second->x());
    QCOMPARE(second->y(), first->geometry().bottom() + 1 + 12);
    QCOMPARE(second->width(), 200);
    QVERIFY(column->minimumSize().width() < 100);
    QCOMPARE(row->heightForWidth(200), 2 * first->height() + 12);
}

void TestFormWidgets::row_longLabel_fieldsStandAtOneHeight() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *row = new FieldRow(6, 12);
    column->addLayout(row);
    FieldLine *first = usualLine(u"20:00"_s, &form);
    FieldLine *second = usualLine(u"20:00"_s, &form);
    row->addWidget(labelled(u"Place in the order of protocol of all"_s, first, &form));
    row->addWidget(labelled(u"Code"_s, second, &form));
    form.resize(310, 200);
    form.show();
    const auto top = [&](const QWidget *field) { return field->mapTo(&form, QPoint()).y(); };
    QVERIFY(first->parentWidget()->height() > second->parentWidget()->height()); // its label takes two lines
    QCOMPARE(top(first), top(second));
}

void TestFormWidgets::row_hiddenField_takesNoRoom() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    column->setContentsMargins({});
    auto *row = new FieldRow(6, 12);
    column->addLayout(row);
    FieldLine *first = usualLine(u"20:00"_s, &form);
    FieldLine *second = usualLine(u"20:00"_s, &form);
    row->addWidget(first);
    row->addWidget(second);
    second->hide();
    form.resize(300, 100);
    form.show();
    QCOMPARE(first->width(), 300);
}

void TestFormWidgets::growing_madeNarrower_isAsHighAsItsText() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *inner = new QWidget(&form);
    auto *innerColumn = new QVBoxLayout(inner);
    auto *edit = new GrowingEdit(inner, GrowingEdit::Paragraphs::one);
    innerColumn->addWidget(edit);
    innerColumn->addStretch(1);
    column->addWidget(inner);
    column->addStretch(1);
    edit->setPlainText(u"Cross-border risk assessment, and joint training of the officers of all services"_s);
    form.resize(700, 600);
    form.show();
    const int wide = edit->height();
    for (const int width : {420, 260, 180}) {
        form.resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY(edit->height() > wide);
        QCOMPARE(edit->height(), edit->heightForWidth(edit->width()));
        QCOMPARE(edit->verticalScrollBar()->maximum(), 0); // all lines are seen
        QVERIFY(inner->rect().contains(edit->geometry()));
    }
}

void TestFormWidgets::growing_oneLine_isAsHighAsALine() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *edit = new GrowingEdit(&form, GrowingEdit::Paragraphs::one);
    auto *line = new FieldLine(&form);
    column->addWidget(edit);
    column->addWidget(line);
    edit->setPlainText(u"Opening"_s);
    form.resize(300, 200);
    form.show();
    QCOMPARE(edit->height(), controlHeight(edit->font()));
    QCOMPARE(line->height(), controlHeight(line->font()));
}

void TestFormWidgets::line_tooLong_isElidedUntilItIsWrittenIn() {
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *line = new FieldLine(&form);
    auto *other = new FieldLine(&form);
    column->addWidget(line);
    column->addWidget(other);
    form.resize(120, 200);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    other->setFocus();
    const auto tip = [line] {
        QToolTip::hideText();
        const QPoint middle = line->rect().center();
        QHelpEvent help(QEvent::ToolTip, middle, line->mapToGlobal(middle));
        QApplication::sendEvent(line, &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    line->setText(u"Ministry"_s);
    QCOMPARE(tip(), QString());
    const QString whole = u"Ministry of Foreign Affairs of the Republic"_s;
    line->setText(whole);
    line->setCursorPosition(0);
    const QImage atRest = line->grab().toImage();
    QCOMPARE(tip(), whole);
    line->setText(whole + u" of Somewhere"_s);
    line->setCursorPosition(0);
    QCOMPARE(line->grab().toImage(), atRest); // both end with the same dots
    line->setText(u"Ministry of"_s);
    QVERIFY(line->grab().toImage() != atRest);
    QToolTip::hideText();
}

void TestFormWidgets::primaryButton_hasRoomForStrongWords() {
    QPushButton button(u"Create the meeting"_s);
    makePrimary(&button);
    QFont font = button.font();
    font.setWeight(QFont::DemiBold);
    QVERIFY(button.sizeHint().width() >= QFontMetrics(font).horizontalAdvance(button.text()) + 2 * 15);
}

void TestFormWidgets::chosenSegment_hasRoomForStrongWords() {
    QToolButton button;
    button.setText(u"Delegations"_s);
    button.setCheckable(true);
    QFont font = button.font();
    font.setWeight(QFont::DemiBold);
    const int width = button.sizeHint().width();
    QVERIFY(width >= QFontMetrics(font).horizontalAdvance(button.text()) + 2 * 12);
    button.setChecked(true);
    QCOMPARE(button.sizeHint().width(), width);
}

std::pair<int, int> TestFormWidgets::inked(const QImage &picture) {
    const int inset = 4; // the frame
    const auto isInked = [&](int x) {
        for (int y = inset; y < picture.height() - inset; ++y) {
            if (picture.pixelColor(x, y) != picture.pixelColor(inset, inset))
                return true;
        }
        return false;
    };
    int first = inset;
    while (first < picture.width() - inset && !isInked(first))
        ++first;
    int last = picture.width() - inset - 1;
    while (last > first && !isInked(last))
        --last;
    return {first, last};
}

void TestFormWidgets::iconButton_hasEqualRoomAtBothSides() {
    QPixmap square(16, 16);
    square.fill(Qt::black);
    QToolButton tool;
    tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool.setText(u"Undo"_s);
    tool.setIcon(square);
    QPushButton push(QIcon(square), u"Undo"_s);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(&tool), static_cast<QAbstractButton *>(&push)}) {
        button->setIconSize(QSize(16, 16));
        button->resize(button->sizeHint());
        const auto [first, last] = inked(button->grab().toImage());
        const int right = button->width() - 1 - last;
        QVERIFY2(std::abs(first - right) <= 2, qPrintable(u"%1 %2"_s.arg(first).arg(right)));
        QVERIFY(first >= 12);
    }
}

RAPPORTEUR_TEST(TestFormWidgets)
#include "tst_formwidgets.moc"
