#include "duebutton.h"

#include "chip.h"
#include "icons.h"
#include "theme.h"
#include "windowwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int space = 8;

/// Without the year, which the months above the list leave no doubt of.
QString shortDate(const Due &due) {
    return QLocale().toString(due.date, u"d MMM"_s);
}

QString whenInWords(const Due &due, QDate asAt) {
    const auto days = static_cast<int>(asAt.daysTo(due.date));
    switch (stateOf(due)) {
    case DueState::done:
        return DueButton::tr("done");
    case DueState::overdue:
        return DueButton::tr("overdue by %n day(s)", nullptr, -days);
    case DueState::open:
        break;
    }
    if (days == 0)
        return DueButton::tr("today");
    return days > 0 ? DueButton::tr("in %n day(s)", nullptr, days) : DueButton::tr("open");
}

Tone toneOf(DueState state) {
    return state == DueState::overdue ? Tone::attention : state == DueState::done ? Tone::good : Tone::neutral;
}

} // namespace

DueState stateOf(const Due &due) {
    return due.done ? DueState::done : due.overdue ? DueState::overdue : DueState::open;
}

DueButton::DueButton(Workspace &workspace, QWidget *parent) : LinkButton(workspace, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DueButton::show(const Due &due, const QString &words, QDate asAt, int dateWidth) {
    m_due = due;
    m_asAt = asAt;
    m_dateWidth = dateWidth;
    setText(words);
    setAccessibleName(QStringList{dateWord(due.date), words, whenInWords(due, asAt)}.join(u", "_s));
    setToolTip(accessibleName());
    setVisible(true);
    update();
}

int DueButton::dateWidth(const Due &due, const QFontMetrics &metrics) {
    return metrics.horizontalAdvance(shortDate(due));
}

QSize DueButton::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 56, fontMetrics().height() + 2 * padding};
}

QSize DueButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 34, sizeHint().height()};
}

void DueButton::paint(QPainter &painter) {
    const Colors &colors = colorsOf(palette());
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const DueState state = stateOf(m_due);
    const int side = std::clamp(fontMetrics().height(), 14, 24);
    const QRect sign(inside.left(), (height() - side) / 2, side, side);
    const QString icon = state == DueState::done      ? u"check"_s
                         : state == DueState::overdue ? u"warning"_s
                                                      : u"calendar"_s;
    paintLineIcon(&painter, sign, icon, toneColors(toneOf(state), palette()).ink);
    const QRect date(sign.right() + space, 0, m_dateWidth, height());
    painter.setPen(colors.secondary);
    painter.drawText(date, Qt::AlignVCenter | Qt::AlignRight, shortDate(m_due));
    const QString when = whenInWords(m_due, m_asAt);
    const int room = chipWidth(when, sized(font(), TextSize::label));
    paintChip(&painter, {inside.right() + 1 - room, 0, room, height()}, when, toneOf(state), font(), palette());
    const int left = date.right() + space;
    const int width = inside.right() - room - space - left;
    painter.setPen(colors.text);
    painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width));
}
