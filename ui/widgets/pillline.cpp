#include "pillline.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 10;

/// What is left out last where there is little room.
int urgency(const PillText &pill) {
    return pill.isMain ? 3 : pill.checked ? 2 : pill.tone == Tone::attention ? 1 : 0;
}

} // namespace

PillLine::PillLine(QWidget *parent) : QWidget(parent), m_more(new Pill(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->show({.name = u"pillMore"_s, .text = u"…"_s, .clickable = true});
    m_more->setAccessibleName(tr("More numbers"));
    m_more->hide();
    connect(m_more, &Pill::clicked, this, &PillLine::offerRest);
}

void PillLine::setPills(const std::vector<PillText> &pills) {
    m_texts = pills;
    while (m_pills.size() < pills.size()) {
        auto *pill = new Pill(this);
        connect(pill, &Pill::clicked, this, [this, pill] { Q_EMIT pillClicked(pill->objectName()); });
        m_pills.push_back(pill);
    }
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        if (i < pills.size())
            m_pills[i]->show(pills[i]);
        else
            m_pills[i]->hide();
    }
    updateGeometry();
    place();
}

QSize PillLine::sizeHint() const {
    int width = -spacing;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        width += m_pills[i]->sizeHint().width() + spacing;
    return {std::max(0, width), m_more->sizeHint().height()};
}

QSize PillLine::minimumSizeHint() const {
    const QSize more = m_more->sizeHint();
    int width = 0;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        width = std::max(width, m_pills[i]->minimumSizeHint().width());
    return {width + (m_texts.size() > 1 ? spacing + more.width() : 0), more.height()};
}

bool PillLine::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void PillLine::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

/// The most urgent first, and of the others as many as still fit.
std::vector<std::size_t> PillLine::fitting(int room) const {
    std::vector<std::size_t> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return urgency(m_texts[a]) > urgency(m_texts[b]); });
    std::vector<std::size_t> fitting;
    for (const std::size_t i : order) {
        const int width = m_pills[i]->sizeHint().width();
        if (!fitting.empty() && width > room)
            continue;
        room -= width + spacing;
        fitting.push_back(i);
    }
    return fitting;
}

void PillLine::place() {
    const bool isWhole = sizeHint().width() <= width();
    const int room = width() - (isWhole ? 0 : spacing + m_more->sizeHint().width());
    const std::vector<std::size_t> shown = fitting(room);
    int x = 0;
    const auto put = [&](Pill *pill, int most) {
        const QSize size = pill->sizeHint();
        const QRect rect(x, 0, std::min(size.width(), most), size.height());
        pill->setGeometry(isRightToLeft() ? QRect(width() - rect.right() - 1, 0, rect.width(), rect.height()) : rect);
        x += rect.width() + spacing;
    };
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const bool isShown = std::find(shown.begin(), shown.end(), i) != shown.end();
        if (isShown)
            put(m_pills[i], room);
        m_pills[i]->setVisible(isShown);
    }
    const bool hasRest = shown.size() < m_texts.size();
    if (hasRest)
        put(m_more, width());
    m_more->setVisible(hasRest);
    QStringList rest;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (m_pills[i]->isHidden())
            rest += m_texts[i].text;
    }
    m_more->setToolTip(rest.join(u'\n'));
    m_more->setAccessibleDescription(rest.join(u", "_s));
}

void PillLine::offerRest() {
    QMenu menu;
    menu.setObjectName(u"pillMenu"_s);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (!m_pills[i]->isHidden())
            continue;
        const QAction *action = menu.addAction(m_texts[i].text);
        connect(action, &QAction::triggered, m_pills[i], [this, pill = m_texts[i]] {
            if (pill.clickable)
                Q_EMIT pillClicked(pill.name);
        });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}
