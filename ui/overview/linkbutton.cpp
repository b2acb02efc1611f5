#include "linkbutton.h"

#include "theme.h"
#include "workspace.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int fewestCharacters = 16;

} // namespace

LinkButton::LinkButton(Workspace &workspace, QWidget *parent) : QAbstractButton(parent), m_workspace(workspace) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &LinkButton::follow);
}

void LinkButton::follow() {
    m_workspace.requestPage(m_link.page, m_link.figure);
}

void LinkButton::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.save();
    paint(painter);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

WordsButton::WordsButton(Workspace &workspace, Weight weight, QWidget *parent)
    : LinkButton(workspace, parent), m_weight(weight) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // fixed would keep it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordsButton::setWords(const QString &words) {
    if (words == text())
        return;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont WordsButton::wordsFont() const {
    QFont words = font();
    if (m_weight == Weight::heading)
        words.setWeight(QFont::DemiBold);
    return words;
}

QSize WordsButton::sizeHint() const {
    const QFontMetrics metrics(wordsFont());
    return {metrics.horizontalAdvance(text()) + 2 * padding, metrics.height() + 2 * padding};
}

QSize WordsButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * fewestCharacters, sizeHint().height()};
}

int WordsButton::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - 2 * padding), 10000);
    return QFontMetrics(wordsFont()).boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * padding;
}

void WordsButton::paint(QPainter &painter) {
    const Colors &colors = colorsOf(palette());
    painter.setFont(wordsFont());
    painter.setPen(m_weight == Weight::heading ? colors.text : colors.secondary);
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap | Qt::AlignVCenter,
                     text());
}
