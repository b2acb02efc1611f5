#include "appstyle.h"

#include "stylebuttons.h"
#include "stylepainting.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A text edit that may be written in looks like a field; every other scroll area is a card.
bool isTextField(const QWidget *widget) {
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool showsFrame(const QStyleOption *option, const QWidget *widget) {
    const auto has = [widget](const char *property) {
        return widget != nullptr && widget->property(property).toBool();
    };
    return !has("plain") && (!has("quiet") || has("invalid") || (option->state & QStyle::State_HasFocus));
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void AppStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (isTextField(widget)) {
        // The frame paints the field, rounded; a square viewport on top would cover its corners.
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
        widget->installEventFilter(this);
    }
    if (qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event) {
    // Text edits do not repaint their frame when the focus comes or goes.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        if (stylebuttons::isLink(widget)) {
            if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
                stylepainting::focusRing(painter, option);
            return;
        }
        stylepainting::pushButton(painter, option, stylebuttons::isPrimary(option, widget));
        return;
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelButtonTool:
        stylepainting::toolButton(painter, option, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            stylepainting::field(painter, option->rect, option, widget);
        return;
    case PE_Frame:
        if (!showsFrame(option, widget))
            return;
        if (isTextField(widget))
            stylepainting::field(painter, option->rect, option, widget);
        else
            stylepainting::card(painter, option->rect, option->palette, widget != nullptr && widget->isWindow());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainting::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepainting::radioButton(painter, option);
        return;
    case PE_FrameFocusRect:
        stylepainting::focusRing(painter, option);
        return;
    case PE_IndicatorArrowDown:
        stylepainting::chevron(painter, option->rect, option);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            stylepainting::chevron(painter, option->rect, option,
                                   option->state & State_Open ? stylepainting::Way::down : stylepainting::Way::right);
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, colorsOf(option->palette).accentSoft);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorItemViewItemDrop:
        stylepainting::dropIndicator(painter, option, qobject_cast<const QAbstractItemView *>(widget));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const {
    switch (element) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(header, painter, widget);
        break;
    case CE_HeaderEmptyArea: {
        const Colors &colors = colorsOf(option->palette);
        painter->fillRect(option->rect, colors.surface);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).secondary);
            copy.state &= ~State_On; // Fusion would make the header of a chosen column bold
            copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width() + 2);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButtonLabel(button, painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(item, painter, widget);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawViewItem(item, painter, widget);
        break;
    case CE_Splitter: // a gap that can be grasped; the panels beside it have their own lines
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *) const {
    const Colors &colors = colorsOf(option->palette);
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    painter->fillRect(option->rect, hovered ? colors.alternate : colors.surface);
    painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colors.line);
}

void AppStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const {
    QStyleOptionButton copy = *option;
    if (stylebuttons::isLink(widget))
        copy.palette.setColor(QPalette::ButtonText, stylebuttons::linkColor(widget, option->palette));
    if (stylebuttons::isPrimary(option, widget) && (option->state & State_Enabled)) {
        copy.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).onAccent);
        painter->setFont(stylebuttons::strong(painter->font()));
        copy.fontMetrics = QFontMetrics(painter->font());
    }
    if (!option->icon.isNull() && !option->text.isEmpty())
        return stylebuttons::iconAndWords(painter, copy, copy.icon, copy.iconSize, copy.text);
    copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width(), Qt::TextShowMnemonic);
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void AppStyle::drawToolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter,
                                   const QWidget *widget) const {
    QStyleOptionToolButton copy = *option;
    copy.state &= ~State_Sunken; // no shift of the label while pressed
    if ((option->state & State_On) && (option->state & State_Enabled)) {
        copy.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).accent);
        copy.font = stylebuttons::strong(copy.font);
    }
    if (option->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option->icon.isNull()) {
        painter->setFont(copy.font);
        copy.fontMetrics = QFontMetrics(copy.font);
        return stylebuttons::iconAndWords(painter, copy, copy.icon, copy.iconSize, copy.text);
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &copy, painter, widget);
}

void AppStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const {
    const Colors &colors = colorsOf(option->palette);
    QStyleOptionMenuItem copy = *option;
    copy.palette.setColor(QPalette::Highlight, colors.accentSoft);
    copy.palette.setColor(QPalette::HighlightedText, colors.text);
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
}

void AppStyle::drawViewItem(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const {
    QStyleOptionViewItem copy = *option;
    copy.palette.setColor(QPalette::HighlightedText, colorsOf(option->palette).text);
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const {
    if (control == CC_ComboBox) {
        stylepainting::field(painter, option->rect, option, widget);
        stylepainting::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), option);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        stylepainting::field(painter, option->rect, option, widget);
        if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        stylepainting::chevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget).translated(-4, 1), option,
                               stylepainting::Way::up);
        stylepainting::chevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget).translated(-4, -1),
                               option);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider != nullptr && slider->maximum > slider->minimum)
            stylepainting::scrollHandle(painter, subControlRect(control, option, SC_ScrollBarSlider, widget), slider);
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy = *button;
            const bool isMonth = widget != nullptr && widget->objectName() == "qt_calendar_monthbutton"_L1;
            if (button->toolButtonStyle == Qt::ToolButtonIconOnly || isMonth)
                copy.features &= ~QStyleOptionToolButton::HasMenu; // an arrow would cover the corner of icon or word
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const {
    const QRect all = option->rect;
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = arrowRoom(option->fontMetrics);
        const QRect rect =
            part == SC_ComboBoxArrow ? all.adjusted(all.width() - arrow, 0, 0, 0) : all.adjusted(8, 2, -arrow, -2);
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider == nullptr || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return all;
        const bool across = slider->orientation == Qt::Horizontal;
        const int length = across ? all.width() : all.height();
        const double span = static_cast<double>(slider->maximum) - slider->minimum + slider->pageStep;
        const int wanted = span > 0 ? qRound(length * slider->pageStep / span) : length;
        const int handle = qBound(qMin(32, length), wanted, length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const int from = part == SC_ScrollBarSubPage ? 0 : part == SC_ScrollBarAddPage ? start + handle : start;
        const int to = part == SC_ScrollBarSubPage ? start : part == SC_ScrollBarAddPage ? length : start + handle;
        const QRect rect = across ? QRect(all.left() + from, all.top(), to - from, all.height())
                                  : QRect(all.left(), all.top() + from, all.width(), to - from);
        return visualRect(option->direction, all, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(5, 0, -5, 0);
    return rect;
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const {
    const QFont font = widget != nullptr ? widget->font() : QFont();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylebuttons::sizeOfPushButton(*button, size, widget);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(controlHeight(font));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return stylebuttons::sizeOfToolButton(*button, size, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), 30));
        result.rwidth() += 12;
        break;
    case CT_HeaderSection:
        result.setHeight(rowHeight(font) + 2);
        break;
    default:
        break;
    }
    return result;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (widget != nullptr && widget->property("plain").toBool())
            return 0;
        return 2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize: // they grow with the text
        return std::min(grown(16, QFontMetrics(widget != nullptr ? widget->font() : QApplication::font())), 32);
    case PM_CheckBoxLabelSpacing:
        return grown(6, QFontMetrics(widget != nullptr ? widget->font() : QApplication::font()));
    case PM_SplitterWidth:
        return 6;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *data) const {
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void makePrimary(QPushButton *button) {
    button->setProperty("primary", true);
}

void markInvalid(QWidget *field, bool invalid) {
    field->setProperty("invalid", invalid);
    field->update();
}
