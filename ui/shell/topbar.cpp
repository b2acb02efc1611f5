#include "topbar.h"

#include "choicebox.h"
#include "icons.h"
#include "theme.h"
#include "wordbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString meetingPartMark = u" · "_s;

QToolButton *actionButton(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // with words or without, as high as the bar
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the list whose edit it undoes
    return button;
}

QToolButton *menuButton(QMenu *menu, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setObjectName(u"menuButton"_s);
    button->setIcon(lineIcon(u"menu"_s));
    button->setAccessibleName(TopBar::tr("Menu"));
    button->setToolTip(TopBar::tr("Menu"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(Qt::Key_F10);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return button;
}

/// Code, place and day of a meeting: without its title.
QString withoutTitle(const QString &meeting) {
    QStringList parts = meeting.split(meetingPartMark);
    if (parts.size() > 2)
        parts.removeAt(1);
    return parts.join(meetingPartMark);
}

/// A meeting is chosen in the open list only: to go through it with the arrows must not change all pages at each step.
class MeetingBox : public ChoiceBox {
public:
    using ChoiceBox::ChoiceBox;

    /// All that the meeting is called. It never becomes narrower, or what stands beside it would move under the mouse
    /// with each language and meeting.
    QSize sizeHint() const override {
        constexpr int beside = 16; // pixels, rather more than less, besides arrow and words
        const QString &shown = currentIndex() < 0 ? placeholderText() : currentText();
        const QSize size = ChoiceBox::sizeHint();
        m_widest = std::max(m_widest, arrowRoom(fontMetrics()) + fontMetrics().horizontalAdvance(shown) + beside);
        return {m_widest, size.height()};
    }

protected:
    /// Shortens the title of the meeting where there is little room, and neither its code nor its place and day.
    void initStyleOption(QStyleOptionComboBox *option) const override {
        ChoiceBox::initStyleOption(option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width();
        QStringList parts = option->currentText.split(meetingPartMark);
        if (parts.size() < 3 || fontMetrics().horizontalAdvance(option->currentText) <= room)
            return;
        constexpr int leastOfTitle = 6; // letters; fewer say nothing
        const QString others = withoutTitle(option->currentText);
        const int rest = room - fontMetrics().horizontalAdvance(others + meetingPartMark);
        parts[1] = fontMetrics().elidedText(parts[1], Qt::ElideRight, rest);
        const bool saysSomething = rest >= fontMetrics().averageCharWidth() * leastOfTitle;
        option->currentText = saysSomething ? parts.join(meetingPartMark) : others;
    }
    void keyPressEvent(QKeyEvent *event) override {
        const bool isText = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
                            !event->text().isEmpty() && event->text()[0].isPrint();
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_F4:
            showPopup();
            return;
        default:
            event->ignore();
            if (!isText)
                return;
            showPopup();
            view()->keyboardSearch(event->text());
            event->accept();
        }
    }

    void changeEvent(QEvent *event) override {
        ChoiceBox::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            m_widest = 0;
    }

private:
    mutable int m_widest = 0; ///< in pixels, so far in text of this size
};

} // namespace

TopBar::TopBar(QAction *search, QAction *undo, QAction *redo, QAction *print, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_meetings(new MeetingBox(this)), m_languageRow(new QHBoxLayout) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_meetings->setObjectName(u"meetingChooser"_s);
    m_meetings->setAccessibleName(tr("Meeting"));
    m_meetings->setPlaceholderText(tr("No meeting yet"));
    m_meetings->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_meetings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_meetings, &QComboBox::activated, this, &TopBar::takeMeeting);
    m_languageRow->setSpacing(0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_meetings);
    layout->addLayout(m_languageRow);
    layout->addStretch(1);
    for (QAction *action : {search, undo, redo, print}) {
        QToolButton *button = actionButton(action, this);
        layout->addWidget(button);
        m_actions.push_back(button);
    }
    std::rotate(m_actions.begin(), m_actions.begin() + 1, m_actions.begin() + 3); // undo and redo, search, print
    layout->addWidget(menuButton(menu, this)); // made last, since the tab order follows
}

void TopBar::setMeetings(const std::vector<MeetingName> &meetings, Id<Meeting> chosen) {
    m_chosen = chosen;
    m_meetings->clear();
    for (const MeetingName &meeting : meetings)
        m_meetings->addItem(meeting.name, QVariant::fromValue(meeting.id.uuid));
    if (!meetings.empty())
        m_meetings->insertSeparator(m_meetings->count());
    m_meetings->addItem(tr("New meeting…"));
    m_meetings->setCurrentIndex(m_meetings->findData(QVariant::fromValue(chosen.uuid)));
    m_meetings->setToolTip(m_meetings->currentText());
    m_meetings->updateGeometry();
}

void TopBar::takeMeeting(int row) {
    const Id<Meeting> meeting{m_meetings->itemData(row).toUuid()};
    if (meeting) {
        Q_EMIT meetingChosen(meeting);
        m_meetings->setFocus(); // the pages begin anew meanwhile
        return;
    }
    m_meetings->setCurrentIndex(m_meetings->findData(QVariant::fromValue(m_chosen.uuid)));
    Q_EMIT newMeetingChosen();
}

void TopBar::setLanguages(const QStringList &working, const QStringList &shown) {
    if (working != m_working) {
        m_working = working;
        for (const auto &[languages, button] : m_languages)
            button->deleteLater();
        m_languages.clear();
        if (working.size() > 1) {
            for (const QString &language : working)
                addLanguageButton("language."_L1 + language, language.toUpper(), {language});
            addLanguageButton(u"language.all"_s, working.size() == 2 ? tr("Both") : tr("All"), working);
        }
    }
    for (const auto &[languages, button] : m_languages)
        button->setChecked(languages == shown);
}

void TopBar::addLanguageButton(const QString &name, const QString &text, const QStringList &shown) {
    auto *button = new WordButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Show content in: %1").arg(text));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [this, shown] { Q_EMIT languagesChosen(shown); });
    m_languageRow->addWidget(button);
    m_languages.emplace_back(shown, button);
}

void TopBar::showNextLanguages() {
    const auto checked =
        std::find_if(m_languages.begin(), m_languages.end(), [](const auto &each) { return each.second->isChecked(); });
    if (m_languages.empty())
        return;
    const auto next =
        checked == m_languages.end() || checked + 1 == m_languages.end() ? m_languages.begin() : checked + 1;
    std::vector<QPointer<QWidget>> focused; // and what it is in, as a field of one language is gone with it
    for (QWidget *each = window()->focusWidget(); each != nullptr && each != window(); each = each->parentWidget())
        focused.emplace_back(each);
    next->second->setFocus(); // commits what is typed
    next->second->click();
    for (const QPointer<QWidget> &each : focused) {
        const bool takesFocus = each && (each == focused.front() || each->focusProxy() != nullptr);
        if (takesFocus && each->isVisible()) {
            each->setFocus();
            return;
        }
    }
}

int TopBar::widthOfWords(const QToolButton *button) const {
    constexpr int beside = 32; // pixels, rather more than less, that words cost besides their width
    return fontMetrics().horizontalAdvance(button->text()) + beside;
}

/// Decides by what the words need, whichever buttons show them now, so that it comes to rest.
void TopBar::fitButtons() {
    int needed =
        layout()->minimumSize().width() + fontMetrics().horizontalAdvance(withoutTitle(m_meetings->currentText()));
    for (const QToolButton *button : m_actions) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
            needed += widthOfWords(button);
    }
    bool fits = false;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        fits = needed <= width() && (fits || i != 1); // undo and redo look alike
        m_actions[i]->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        if (!fits)
            needed -= widthOfWords(m_actions[i]); // the tooltip still says what it does
    }
}

/// What is needed without the words, or a window that was wide once could never be made narrow again.
QSize TopBar::minimumSizeHint() const {
    QSize size = QWidget::minimumSizeHint();
    for (const QToolButton *button : m_actions) {
        if (button->toolButtonStyle() != Qt::ToolButtonIconOnly)
            size.rwidth() -= widthOfWords(button);
    }
    return size;
}

bool TopBar::event(QEvent *event) {
    const bool isOther = event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest;
    const bool done = QWidget::event(event);
    if (isOther)
        fitButtons();
    return done;
}

void TopBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitButtons();
}

void TopBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(palette()).line);
}
