#include "filterbutton.h"

#include "choicebox.h"
#include "formparts.h"
#include "icons.h"

#include <QFrame>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int leastCharacters = 30; ///< of the panel

} // namespace

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_panel(new QFrame(this, Qt::Popup))
    , m_column(new QVBoxLayout(m_panel))
    , m_all(new QPushButton(tr("Show all"), m_panel)) {
    setObjectName(name);
    setIcon(lineIcon(u"filter"_s));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // it may be narrower
    m_panel->setObjectName(QString(name % u"Panel"_s));
    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setAccessibleName(tr("Filter"));
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(10);
    m_column->addWidget(m_all, 0, Qt::AlignLeft);
    m_all->setObjectName(QString(name % u"None"_s));
    connect(this, &QPushButton::clicked, this, &FilterButton::open);
    connect(m_all, &QPushButton::clicked, this, [this] {
        reset();
        m_panel->close();
        Q_EMIT changed();
    });
    tell();
}

ChoiceBox *FilterButton::addBox(const QString &name, const QString &label) {
    auto *box = new ChoiceBox(m_panel);
    box->setObjectName(name);
    m_column->insertWidget(m_column->count() - 1, labelled(label, box, m_panel));
    m_filters.push_back({label, box});
    QWidget::setTabOrder(box, m_all);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterButton::tell);
    connect(box, &QComboBox::activated, this, &FilterButton::changed);
    return box;
}

bool FilterButton::isOn() const {
    return std::any_of(m_filters.begin(), m_filters.end(),
                       [](const Filter &filter) { return filter.box->currentIndex() > 0; });
}

void FilterButton::reset() {
    for (const Filter &filter : m_filters)
        filter.box->setCurrentIndex(0);
}

void FilterButton::tell() {
    QStringList on;
    for (const Filter &filter : m_filters) {
        if (filter.box->currentIndex() > 0)
            on += tr("%1: %2").arg(filter.label, filter.box->currentText());
    }
    setText(on.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(on.size()));
    setToolTip(on.isEmpty() ? tr("Show only some of the rows") : on.join(u'\n'));
    setAccessibleDescription(on.join(u", "_s));
    setCheckable(!on.isEmpty()); // else screen readers would tell of a switch where there is none
    setChecked(!on.isEmpty());
    m_all->setEnabled(!on.isEmpty());
}

QSize FilterButton::sizeHint() const {
    const QScopedValueRollback guard(m_isMeasured, true);
    return QPushButton::sizeHint();
}

QSize FilterButton::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {whole.width() - fontMetrics().horizontalAdvance(text()), whole.height()};
}

void FilterButton::initStyleOption(QStyleOptionButton *option) const {
    QPushButton::initStyleOption(option);
    if (!m_isMeasured && width() < sizeHint().width())
        option->text.clear(); // that a filter is on is seen as it is checked
}

void FilterButton::open() {
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    m_panel->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_panel->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - m_panel->height())));
    m_panel->move(at);
    m_panel->show();
    if (!m_filters.empty())
        m_filters.front().box->setFocus(Qt::PopupFocusReason);
}
