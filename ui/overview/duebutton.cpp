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
constexpr int shortBelow = 72; ///< characters across: the title needs the room

/// Without the year, which the months above the list leave no doubt of.
QString shortDate(const Due &due) {
    return QLocale().toString(due.date, u"d MMM"_s);
}

QString whenInWords(const Due &due, QDate asAt) {
    const auto days = static_cast<int>(asAt.daysTo(due.date));
    switch (stateOf(due, asAt)) {
    case DueState::done:
        return DueButton::tr("done");
    case DueState::overdue:
        return DueButton::tr("overdue by %n day(s)", nullptr, -days);
    case DueState::missed:
        return DueButton::tr("not done");
    case DueState::open:
        break;
    }
    return days == 0 ? DueButton::tr("today") : DueButton::tr("in %n day(s)", nullptr, days);
}

/// The same where the line has little room beside it.
QString whenInShort(const Due &due, QDate asAt) {
    const qint64 days = asAt.daysTo(due.date);
    const DueState state = stateOf(due, asAt);
    if (state == DueState::overdue)
        return DueButton::tr("%1 d late").arg(-days);
    return state == DueState::open && days > 0 ? DueButton::tr("in %1 d").arg(days) : whenInWords(due, asAt);
}

Tone toneOf(DueState state) {
    switch (state) {
    case DueState::done:
        return Tone::good;
    case DueState::open:
        break;
    case DueState::missed:
    case DueState::overdue:
        return Tone::attention;
    }
    return Tone::neutral;
}

} // namespace

DueState stateOf(const Due &due, QDate asAt) {
    if (due.done)
        return DueState::done;
    if (due.overdue)
        return DueState::overdue;
    return asAt.isValid() && due.date < asAt ? DueState::missed : DueState::open;
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
    const DueState state = stateOf(m_due, m_asAt);
    const int side = std::clamp(fontMetrics().height(), 14, 24);
    const QRect sign(inside.left(), (height() - side) / 2, side, side);
    const QString icon = state == DueState::done ? u"check"_s : state == DueState::open ? u"calendar"_s : u"warning"_s;
    paintLineIcon(&painter, sign, icon, toneColors(toneOf(state), palette()).ink);
    const QRect date(sign.right() + space, 0, m_dateWidth, height());
    painter.setPen(colors.secondary);
    painter.drawText(date, Qt::AlignVCenter | Qt::AlignRight, shortDate(m_due));
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * shortBelow;
    const QString when = isNarrow ? whenInShort(m_due, m_asAt) : whenInWords(m_due, m_asAt);
    const int room = chipWidth(when, sized(font(), TextSize::label));
    paintChip(&painter, {inside.right() + 1 - room, 0, room, height()}, when, toneOf(state), font(), palette());
    const int left = date.right() + space;
    const int width = inside.right() - room - space - left;
    painter.setPen(colors.text);
    painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width));
}
