#include "completingedit.h"

#include "choicecompleter.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int nothingRole = ChoiceModel::idRole + 1;
constexpr int margin = 24;      ///< pixels, for the frame and the scroll bar
constexpr int widestList = 520; ///< pixels

} // namespace

CompletingEdit::CompletingEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent), m_choices(new ChoiceModel(u", "_s, this)) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto *suggestions = new ChoiceCompleter(m_choices, this);
    suggestions->setMaxVisibleItems(8);
    suggestions->popup()->setObjectName(name + "Suggestions"_L1);
    setCompleter(suggestions);
    suggestions->popup()->installEventFilter(this);
    // Queued: the completer writes the chosen words into the line after it has told, and they shall not stay. Received
    // by the choices: a line that loses the focus cuts all that ties its completer to itself.
    connect(
        suggestions, qOverload<const QModelIndex &>(&QCompleter::activated), m_choices,
        [this](const QModelIndex &index) { accept(index); }, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!isOpen(text().simplified()))
            return acceptTyped();
        completer()->setCompletionPrefix(text());
        completer()->complete();
    });
}

void CompletingEdit::setChoices(std::vector<Choice> choices) {
    m_choices->setChoices(std::move(choices));
    const std::vector<Choice> &all = m_choices->choices();
    const auto longest = std::max_element(all.begin(), all.end(), [](const Choice &a, const Choice &b) {
        return a.text.size() + a.detail.size() < b.text.size() + b.detail.size();
    });
    const QString widest = longest == all.end() ? QString() : m_choices->shownText(*longest);
    QAbstractItemView *popup = completer()->popup();
    popup->setMinimumWidth(std::min(popup->fontMetrics().horizontalAdvance(widest) + margin, widestList));
}

void CompletingEdit::setFinder(Finder finder) {
    m_finder = std::move(finder);
    completer()->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what was found fits already
    completer()->setCompletionRole(nothingRole); // so that none but the first is proposed by its words
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_typed = typed.simplified();
        setChoices(m_typed.isEmpty() ? std::vector<Choice>() : m_finder(m_typed));
        if (m_choices->rowCount() > 0)
            completer()->complete();
        else
            completer()->popup()->hide();
    });
}

void CompletingEdit::accept(const QModelIndex &index) {
    const QString id = index.data(ChoiceModel::idRole).toString();
    const QString typed = m_typed;
    empty();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
    else if (m_finder && !typed.isEmpty())
        Q_EMIT entered(typed);
}

void CompletingEdit::acceptTyped() {
    const QAbstractItemView *popup = completer()->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return; // the completer tells of the highlighted suggestion itself
    const QString words = text().simplified();
    if (words.isEmpty())
        return;
    completer()->popup()->hide();
    if (m_finder) {
        accept(m_choices->index(0, 0));
        return;
    }
    if (isOpen(words)) {
        Q_EMIT undecided();
        return;
    }
    const Choice *meant = isOwn(words) ? m_choices->named(words) : m_choices->meant(words);
    const QString id = meant == nullptr ? QString() : meant->id;
    empty();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
    else
        Q_EMIT entered(words);
}

void CompletingEdit::commit() {
    if (!m_finder)
        acceptTyped();
}

bool CompletingEdit::isOwn(const QString &words) const {
    return !m_ownWords.pattern().isEmpty() && m_ownWords.match(words).hasMatch();
}

bool CompletingEdit::isOpen(const QString &words) const {
    return !m_finder && !isOwn(words) && m_choices->fits(words) && m_choices->meant(words) == nullptr;
}

void CompletingEdit::empty() {
    setText({});
    m_typed.clear();
}

bool CompletingEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore(); // they are the file's while nothing is being typed
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool CompletingEdit::eventFilter(QObject *watched, QEvent *event) {
    auto *popup = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && watched == completer()->popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !completer()->popup()->currentIndex().isValid() &&
            isOpen(text().simplified()))
            return true; // they stay, for one of them to be chosen
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && !m_finder)
            popup->hide(); // what stands in the line is taken by leaving it
    }
    const bool isPlaced =
        event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (popup != nullptr && isPlaced && popup->screen() != nullptr) {
        // The completer puts it below the line, and does not look whether a wide one stays on the screen.
        const int most = popup->screen()->availableGeometry().right() + 1 - popup->width();
        if (popup->x() > most)
            popup->move(most, popup->y());
    }
    return QLineEdit::eventFilter(watched, event);
}

void CompletingEdit::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty() && !completer()->popup()->isVisible())
        empty();
    else
        QLineEdit::keyPressEvent(event);
}

void CompletingEdit::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    // The suggestions, a menu or another window take the focus for a moment only.
    const bool leaves = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
                        event->reason() != Qt::MenuBarFocusReason;
    if (leaves && !m_finder)
        acceptTyped();
}
