#include "navigation.h"

#include "chip.h"
#include "icons.h"
#include "page.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 208;
constexpr int edge = 6;
constexpr int iconLeft = 12;
constexpr int gap = 8; ///< beside the words
constexpr int badgeRight = 10;
constexpr int accentBar = 3;
constexpr int headingLeft = 11;
constexpr int aboveHeading = 18;
constexpr int belowHeading = 4;
constexpr int aboveTight = 4;
constexpr int aroundTight = 6; ///< above and below the words of an entry together
constexpr double radius = 6;

} // namespace

/// One page in the list: icon, title and, where something wants attention, how many.
class NavigationButton : public QAbstractButton {
public:
    NavigationButton(const Page &page, QWidget *parent) : QAbstractButton(parent), m_icon(page.icon()) {
        setObjectName("nav."_L1 + page.name());
        setText(page.title());
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setAttention(int count) {
        m_attention = count;
        setAccessibleDescription(count > 0 ? Navigation::tr("%n thing(s) to look at", nullptr, count) : QString());
        setToolTip(accessibleDescription());
        updateGeometry();
        update();
    }

    /// Lower, so that more entries stand in a low window.
    void setTight(bool tight) {
        if (m_isTight != tight)
            updateGeometry();
        m_isTight = tight;
    }

    int usualHeight() const { return rowHeight(font()); }

    QSize sizeHint() const override {
        const int words = fontMetrics().horizontalAdvance(text()) + 1;
        return {iconPlace() + iconSize() + gap + words + gap + badgeWidth(u"00"_s) + badgeRight,
                m_isTight ? std::min(usualHeight(), fontMetrics().height() + aroundTight) : usualHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colors.accentSoft : colors.line);
            painter.drawRoundedRect(rect(), radius, radius);
        }
        if (isChecked()) {
            QPainterPath ground;
            ground.addRoundedRect(rect(), radius, radius);
            painter.save();
            painter.setClipPath(ground);
            painter.fillRect(0, 0, accentBar, height(), colors.accent);
            painter.restore();
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect icon(iconPlace(), (height() - iconSize()) / 2, iconSize(), iconSize());
        paintLineIcon(&painter, icon, m_icon, isChecked() ? colors.accent : colors.secondary);
        const int badgeRoom = m_attention > 0 ? paintBadge(painter) : 0;
        painter.setPen(isChecked() ? colors.accent : colors.text);
        const QRect words = rect().adjusted(icon.right() + 1 + gap, 0, -badgeRight - badgeRoom, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    int iconSize() const { return std::clamp(fontMetrics().height() - 2, 18, 30); }

    /// A large sign stands further out, so that the words begin where they would beside a smaller one.
    int iconPlace() const { return iconLeft - std::max(iconSize() - 24, 0); }

    /// The number in a chip at the right; gives the room that it takes.
    int paintBadge(QPainter &painter) const {
        const QString number = QString::number(m_attention);
        const int room = badgeWidth(number);
        const QRect badge(width() - badgeRight - room, 0, room, height());
        paintChip(&painter, badge, number, Tone::attention, font(), palette());
        return room + gap;
    }

    int badgeWidth(const QString &number) const { return chipWidth(number, sized(font(), TextSize::label)); }

    QString m_icon;
    int m_attention = 0;
    bool m_isTight = false;
};

Navigation::Navigation(QWidget *parent) : QScrollArea(parent), m_list(new QWidget), m_layout(new QVBoxLayout(m_list)) {
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setProperty("plain", true);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Midlight); // beside its entries too, where the bar stands
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus); // its buttons take the focus, and bring themselves into view
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_list);
    m_list->setBackgroundRole(QPalette::Midlight);
    m_list->setAutoFillBackground(true);
    m_list->installEventFilter(this);
    m_layout->setContentsMargins(edge, edge, edge, edge);
    m_layout->setSpacing(0);
}

void Navigation::setPages(const std::vector<Page *> &pages) {
    auto *group = new QButtonGroup(this);
    int number = 0;
    for (const auto &[part, heading] :
         {std::pair(PageGroup::start, QString()), std::pair(PageGroup::meeting, tr("Meeting")),
          std::pair(PageGroup::programme, tr("Programme"))}) {
        const auto belongs = [part = part](const Page *page) { return page->group() == part; };
        if (std::none_of(pages.begin(), pages.end(), belongs))
            continue;
        if (!heading.isEmpty())
            addHeading(heading);
        for (Page *page : pages) {
            if (!belongs(page))
                continue;
            addButton(page, ++number);
            group->addButton(m_buttons.back().second);
        }
    }
    m_layout->addStretch();
    fitWidth();
}

bool Navigation::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::LayoutRequest) // the buttons have heard of a new size of text
        fitWidth();
    return QScrollArea::eventFilter(watched, event);
}

void Navigation::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    fitWidth();
    bringIntoSight();
}

void Navigation::bringIntoSight() {
    for (const auto &[page, button] : m_buttons) {
        if (button->isChecked())
            ensureWidgetVisible(button, 0, edge);
    }
}

void Navigation::fitWidth() {
    int widest = leastWidth - 2 * edge;
    for (const auto &[page, button] : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    int usual = m_layout->sizeHint().height();
    for (const auto &[page, button] : m_buttons)
        usual += button->usualHeight() - button->sizeHint().height();
    for (const QLabel *heading : m_headings)
        usual += aboveHeading + belowHeading - heading->contentsMargins().top() - heading->contentsMargins().bottom();
    setTight(usual > height());
    const bool scrolls = m_layout->sizeHint().height() > height();
    const int bar =
        verticalScrollBar()->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing);
    setFixedWidth(widest + 2 * edge + (scrolls ? bar : 0));
}

/// Where there is little room everything stands closer.
void Navigation::setTight(bool tight) {
    for (const auto &[page, button] : m_buttons)
        button->setTight(tight);
    for (QLabel *heading : m_headings)
        heading->setContentsMargins(headingLeft, tight ? aboveTight : aboveHeading, 0, tight ? 0 : belowHeading);
    m_layout->invalidate();
}

void Navigation::addHeading(const QString &text) {
    auto *heading = new QLabel(text.toUpper(), m_list);
    QFont font = sized(QApplication::font(), TextSize::label); // this widget may not have heard of a new size yet
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    heading->setFont(font);
    heading->setContentsMargins(headingLeft, aboveHeading, 0, belowHeading);
    m_layout->addWidget(heading);
    m_headings.push_back(heading);
}

void Navigation::addButton(Page *page, int number) {
    auto *button = new NavigationButton(*page, m_list);
    button->setAttention(page->attention());
    connect(page, &Page::attentionChanged, button, [button, page] { button->setAttention(page->attention()); });
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_layout->addWidget(button);
    m_buttons.emplace_back(page, button);
    if (number <= 9) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, page] { Q_EMIT chosen(page); });
    }
}

void Navigation::setCurrent(const Page *current) {
    for (const auto &[page, button] : m_buttons) {
        button->setChecked(page == current);
        button->setFocusPolicy(page == current ? Qt::TabFocus : Qt::NoFocus); // the arrows lead to the others
    }
    bringIntoSight();
}
