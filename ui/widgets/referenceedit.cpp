#include "referenceedit.h"

#include "choicecompleter.h"
#include "fieldline.h"
#include "listarrow.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

ReferenceEdit::ReferenceEdit(const QString &name, const QString &accessibleName, Choices choices, QWidget *parent)
    : ParsedEdit(name, accessibleName, parent)
    , m_choices(std::move(choices))
    , m_offered(new ChoiceModel(u" – "_s, this)) {
    auto *completer = new ChoiceCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEdit::choose);
    auto *list = new ListArrow(lineEdit());
    list->setObjectName(QString(name % u"List"_s));
    list->setAccessibleName(tr("Show the whole list"));
    list->setToolTip(list->accessibleName());
    connect(list, &QAbstractButton::clicked, this, [this] {
        if (lineEdit()->isReadOnly())
            return;
        lineEdit()->setFocus();
        showAll();
    });
    lineEdit()->installEventFilter(this);
    completer->popup()->installEventFilter(this); // its keys reach the line past all filters
}

void ReferenceEdit::load(const QString &id, const QString &text) {
    m_id = id;
    m_text = text;
    loadText(text);
}

void ReferenceEdit::refresh(const QString &id, const QString &text) {
    m_id = id;
    m_text = text;
    refreshText(text);
}

void ReferenceEdit::offer() {
    m_offered->setChoices(m_choices());
}

void ReferenceEdit::showAll() {
    std::vector<Choice> choices = m_choices();
    if (!m_id.isEmpty()) {
        const QString none = lineEdit()->placeholderText();
        choices.insert(choices.begin(), {{}, none.isEmpty() ? tr("(none)") : none, {}});
    }
    m_offered->setChoices(std::move(choices));
    lineEdit()->completer()->setCompletionPrefix({});
    lineEdit()->completer()->complete();
}

bool ReferenceEdit::isChoosing() const {
    return lineEdit()->completer()->popup()->isVisible();
}

void ReferenceEdit::complete() {
    const QString words = lineEdit()->text().simplified();
    if (lineEdit()->isReadOnly() || words.isEmpty() || !idOf(words).isEmpty())
        return;
    if (const Choice *meant = m_offered->meant(words))
        lineEdit()->setText(meant->text);
}

bool ReferenceEdit::keyInSuggestions(int key) {
    QAbstractItemView *popup = lineEdit()->completer()->popup();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        complete();
        popup->hide(); // what stands there is committed by leaving the line
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter || popup->currentIndex().isValid())
        return false;
    complete();
    if (!problem(lineEdit()->text()).isEmpty())
        return true; // they stay, for one of them to be chosen
    popup->hide();
    commit();
    return true;
}

void ReferenceEdit::choose(const QModelIndex &index) {
    const Choice *chosen = m_offered->withId(index.data(ChoiceModel::idRole).toString());
    if (chosen == nullptr)
        return;
    lineEdit()
        ->completer()
        ->popup()
        ->hide(); // with the mouse it is still there, and nothing is taken while one chooses
    const bool chosenNone = chosen->id.isEmpty();
    m_id = chosen->id;
    m_text = chosenNone ? QString() : chosen->text;
    lineEdit()->setText(m_text);
    offer(); // without the way to none, which is no name to type
    commit();
    // The line writes the chosen words after this; those of the way to none shall not stay, whether it was taken or
    // not.
    if (chosenNone)
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QSignalBlocker quiet(lineEdit());
                lineEdit()->clear();
            },
            Qt::QueuedConnection);
}

QString ReferenceEdit::idOf(const QString &text) const {
    const QString wanted = text.simplified();
    if (wanted.compare(m_text, Qt::CaseInsensitive) == 0)
        return m_id; // of several with one name it is this one
    const Choice *found = m_offered->named(wanted);
    return found == nullptr ? QString() : found->id;
}

QString ReferenceEdit::problem(const QString &text) const {
    const QString words = text.simplified();
    if (words.isEmpty() || !idOf(text).isEmpty())
        return {};
    return m_offered->fits(words) ? tr("Several fit these words. Choose one from the list.")
                                  : tr("Nothing here is called so. Choose from the list, or leave it empty.");
}

void ReferenceEdit::take(const QString &text) {
    const QString id = text.simplified().isEmpty() ? QString() : idOf(text);
    m_id = id;
    m_text = id.isEmpty() ? QString() : normalized(text);
    Q_EMIT committed(id);
}

QString ReferenceEdit::normalized(const QString &text) const {
    const QString id = idOf(text);
    const Choice *found = id.isEmpty() ? nullptr : m_offered->withId(id);
    return found == nullptr ? text.simplified() : found->text;
}

bool ReferenceEdit::eventFilter(QObject *watched, QEvent *event) {
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched != lineEdit())
        return key != 0 && keyInSuggestions(key);
    // What the closed list gave the focus back for may be a row of it, which must stay what it was.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        offer();
    else if (event->type() == QEvent::FocusOut && !isChoosing())
        complete();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        complete();
        if (problem(lineEdit()->text()).isEmpty())
            lineEdit()->completer()->popup()->hide();
    }
    if (key == Qt::Key_Down && !lineEdit()->isReadOnly() && !isChoosing()) {
        showAll();
        return true;
    }
    return ParsedEdit::eventFilter(watched, event);
}
