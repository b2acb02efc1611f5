#include "findingspanel.h"

#include "findingtext.h"
#include "icons.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int ofLanguageRole = Qt::UserRole + 2;
constexpr int iconSize = 16;
constexpr int textLeft = 26;
constexpr int above = 5; ///< pixels over and under a finding

/// A sentence beside a warning sign, on as many lines as it wants. FindingDelegate draws only what leads somewhere, in
/// rows with lines between; here some just tell, so each is plain text unless the list gives it the colour of links.
class RemarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QRect text(option.rect.left() + textLeft, option.rect.top() + above,
                         sizeHint(option, index).width() - textLeft, option.rect.height() - 2 * above);
        const QRect icon(option.rect.left(), text.top() + (option.fontMetrics.height() - iconSize) / 2, iconSize,
                         iconSize);
        paintLineIcon(painter, icon, u"warning"_s, colorsOf(option.palette).attention);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(text, Qt::TextWordWrap, option.text);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        // With the room of the scroll bar kept, so that its coming breaks no line anew.
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int bar = list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, list);
        const int width = list->contentsRect().width() - bar - textLeft;
        const QRect text =
            QFontMetrics(list->font()).boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, index.data().toString());
        return {textLeft + width, text.height() + 2 * above};
    }
};

/// How high a sentence is depends on the width, so all are laid out anew before the next painting.
class FindingList : public QListWidget {
protected:
    void resizeEvent(QResizeEvent *event) override {
        QListWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
};

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent) : QFrame(parent), m_head(new QLabel), m_list(new FindingList) {
    setFrameShape(StyledPanel);
    auto *title = new QLabel(tr("Before printing"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setWordWrap(true);
    m_head->setObjectName(u"findingsHead"_s);
    m_head->setFont(sized(font(), TextSize::label));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setWordWrap(true);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("What to look at before printing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new RemarkDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemClicked, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::itemEntered, this, [this](const QListWidgetItem *item) {
        const bool leads = !item->data(idRole).toString().isEmpty();
        m_list->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_list, &QListWidget::viewportEntered, m_list->viewport(), &QWidget::unsetCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    clear();
}

void FindingsPanel::show(const std::vector<Finding> &findings, const std::function<bool(const QString &kind)> &leads) {
    const auto count = static_cast<int>(findings.size());
    m_head->setText(count == 0 ? tr("Nothing is missing in this paper.")
                               : tr("%n remark(s) on this paper", nullptr, count));
    m_list->clear();
    for (const Finding &finding : findings) {
        auto *item = new QListWidgetItem(findingText(finding), m_list);
        if (!leads(finding.kind))
            continue;
        item->setData(kindRole, finding.kind);
        item->setData(idRole, finding.id);
        item->setData(ofLanguageRole, isOfLanguage(finding));
        item->setForeground(palette().color(QPalette::Link));
        item->setToolTip(tr("Show where this can be mended"));
    }
    m_list->setVisible(count > 0);
}

void FindingsPanel::clear() {
    m_head->clear();
    m_list->clear();
    m_list->hide();
}

void FindingsPanel::choose(const QListWidgetItem *item) {
    const QString id = item->data(idRole).toString();
    if (!id.isEmpty())
        Q_EMIT recordChosen(item->data(kindRole).toString(), id, item->data(ofLanguageRole).toBool());
}
