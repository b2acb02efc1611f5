#include "agendadelegate.h"

#include "agendacells.h"
#include "agendamodel.h"
#include "agendawords.h"
#include "celledit.h"
#include "duration.h"
#include "namescompleter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

AgendaColumn columnAt(const QModelIndex &index) {
    return agendaColumns[static_cast<std::size_t>(index.column())].column;
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, std::function<std::vector<Choice>()> choices,
                               std::function<QString()> whyNot, QObject *parent)
    : RowDelegate(parent), m_model(model), m_choices(std::move(choices)), m_whyNot(std::move(whyNot)) {}

bool AgendaDelegate::isQuiet(const QModelIndex &index) const {
    const AgendaRow &row = m_model.rowAt(index.row());
    return row.kind == AgendaRow::Kind::day || row.isBreak();
}

bool AgendaDelegate::isOfDay(const QModelIndex &index) const {
    return m_model.rowAt(index.row()).kind == AgendaRow::Kind::day;
}

bool AgendaDelegate::hasFrame(const QModelIndex &index) const {
    return columnAt(index) != AgendaColumn::item && !isOfDay(index);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QSize size = RowDelegate::sizeHint(option, index);
    if (m_model.hasSecondLines())
        size.rheight() += option.fontMetrics.height();
    return size;
}

/// A day goes through its whole row, as the columns say nothing of days.
QStyleOptionViewItem AgendaDelegate::dayOption(QStyleOptionViewItem option, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    const QModelIndex title = index.siblingAtColumn(static_cast<int>(AgendaColumn::item));
    QRect whole = option.rect;
    for (int column = 0; list != nullptr && column < m_model.columnCount(); ++column)
        whole |= list->visualRect(index.siblingAtColumn(column));
    option.rect = contentRect(whole);
    // What stands behind the words stays near them.
    option.rect.setWidth(std::min(option.rect.width(), agendaTitleWidth(option.font, m_model.rowAt(index.row()))));
    option.text = title.data().toString();
    return option;
}

void AgendaDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const {
    const AgendaRow &row = m_model.rowAt(index.row());
    if (isOfDay(index)) // each cell paints its part, because each may be painted without the others
        paintAgendaCell(painter, dayOption(option, index), row, AgendaColumn::item);
    else if (!paintAgendaCell(painter, option, row, columnAt(index)))
        RowDelegate::paintContent(painter, option, index);
}

bool AgendaDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given,
                               const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.rect = contentRect(given.rect);
    const AgendaRow &row = m_model.rowAt(index.row());
    const QString cut = isOfDay(index) ? cutWords(dayOption(option, index), row, AgendaColumn::item)
                                       : cutWords(option, row, columnAt(index));
    QToolTip::showText(event->globalPos(), cut, view->viewport(), given.rect);
    return true;
}

CellEdit *AgendaDelegate::cellEditor(const QString &name, const QString &accessibleName, QWidget *parent,
                                     const std::function<QString(const QString &)> &problem) const {
    auto *line = new CellEdit(name, accessibleName, parent, problem);
    if (m_rest)
        line->setRest(*m_rest);
    auto *self = const_cast<AgendaDelegate *>(this);
    connect(line, &CellEdit::rested, self, [self, line] { self->rest(line); });
    return line;
}

QWidget *AgendaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const {
    m_goesOn = false;
    switch (columnAt(index)) {
    case AgendaColumn::start:
        m_editor = cellEditor(u"cellStart"_s, tr("Fixed start"), parent, [](const QString &text) {
            const bool fine = text.trimmed().isEmpty() || parseTimeOfDay(text).isValid();
            return fine ? QString() : tr("Write a time such as 9:30, or nothing to follow the item before.");
        });
        break;
    case AgendaColumn::item:
        m_editor = cellEditor(u"cellTitle"_s, tr("Title"), parent);
        m_editor->setProperty("draft", m_model.rowAt(index.row()).kind == AgendaRow::Kind::draft);
        break;
    case AgendaColumn::duration:
        m_editor = cellEditor(u"cellDuration"_s, tr("Duration"), parent, [](const QString &text) {
            return parseDuration(text) ? QString() : tr("Write a duration such as 20, 1h15 or 1:15.");
        });
        break;
    case AgendaColumn::presenter:
        m_editor = presenterEditor(parent);
        break;
    case AgendaColumn::purpose:
        m_editor = purposeEditor(parent);
        break;
    case AgendaColumn::number:
    case AgendaColumn::papers:
        return nullptr;
    }
    m_editor->setAutoFillBackground(true);
    return m_editor;
}

CellEdit *AgendaDelegate::presenterEditor(QWidget *parent) const {
    CellEdit *edit = cellEditor(u"cellPresenters"_s, tr("Presenters, separated by semicolons"), parent);
    QStringList names;
    for (const Choice &choice : m_choices())
        names += choice.text;
    edit->setCompleter(new NamesCompleter(names, edit));
    return edit;
}

QWidget *AgendaDelegate::purposeEditor(QWidget *parent) const {
    auto *box = new QComboBox(parent);
    box->setObjectName(u"cellPurpose"_s);
    box->setAccessibleName(tr("Purpose"));
    for (const Purpose purpose : {Purpose::none, Purpose::information, Purpose::discussion, Purpose::decision})
        box->addItem(purposePhrase(purpose), static_cast<int>(purpose));
    auto *self = const_cast<AgendaDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] { self->finish(box); });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void AgendaDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line == nullptr || line->isModified())
        return; // a refresh never replaces what is being typed
    switch (columnAt(index)) {
    case AgendaColumn::start:
        line->setText(value.toTime().toString(u"HH:mm"_s));
        break;
    case AgendaColumn::duration:
        line->setText(minutesWord(value.toInt()));
        break;
    default:
        line->setText(value.toString());
        break;
    }
}

void AgendaDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData());
        return;
    }
    auto *line = qobject_cast<CellEdit *>(editor);
    if (line != nullptr && line->isModified() && line->check())
        take(line, model, index);
}

void AgendaDelegate::take(CellEdit *line, QAbstractItemModel *model, const QModelIndex &index) const {
    QVariant value = line->text().trimmed();
    if (columnAt(index) == AgendaColumn::start)
        value = parseTimeOfDay(line->text());
    else if (columnAt(index) == AgendaColumn::duration)
        value = parseDuration(line->text()).value_or(0);
    const bool isDraft = isDraftEditor(line);
    if (isDraft && value.toString().isEmpty())
        return;
    if ((isDraft || value != index.data(Qt::EditRole)) && !model->setData(index, value)) {
        line->refuse(m_whyNot());
        return;
    }
    if (isDraft)
        line->setText({}); // ready for the next item
    line->setModified(false);
}

bool AgendaDelegate::isDraftEditor(const QWidget *editor) {
    return editor->property("draft").toBool();
}

void AgendaDelegate::rest(CellEdit *line) {
    if (line->isHidden() || !line->check())
        return;
    if (!isDraftEditor(line))
        Q_EMIT commitData(line);
    else if (!line->text().trimmed().isEmpty())
        Q_EMIT draftRested(line->text(), line->cursorPosition());
}

void AgendaDelegate::goOnTyping(const QString &typed, int cursor) {
    auto *line = qobject_cast<CellEdit *>(m_editor.data());
    if (line == nullptr)
        return;
    line->setText(typed);
    line->setCursorPosition(cursor);
    m_goesOn = true;
}

void AgendaDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const {
    QRect rect = option.rect.adjusted(0, 1, 0, -2);
    if (columnAt(index) == AgendaColumn::item)
        rect.adjust(agendaIndentation(m_model.rowAt(index.row()).depth), 0, 0,
                    m_model.rowAt(index.row()).hasSecondLine() ? -rect.height() / 2 : 0);
    editor->setGeometry(rect);
}

/// All editors that are open: one with wrong input stays while another is opened.
QList<CellEdit *> AgendaDelegate::openLines() const {
    QList<CellEdit *> lines;
    if (m_editor)
        lines = m_editor->parentWidget()->findChildren<CellEdit *>(QString(), Qt::FindDirectChildrenOnly);
    lines.removeIf([](const CellEdit *line) { return line->isHidden(); }); // a closed one lives on for a moment
    return lines;
}

void AgendaDelegate::commitOpenEditor() {
    for (CellEdit *line : openLines())
        Q_EMIT commitData(line);
}

bool AgendaDelegate::hasWrongInput() const {
    const QList<CellEdit *> lines = openLines();
    return std::any_of(lines.begin(), lines.end(), [](const CellEdit *line) { return isWrong(line); });
}

void AgendaDelegate::focusWrongInput() const {
    for (CellEdit *line : openLines()) {
        if (isWrong(line))
            return line->setFocus();
    }
}

bool AgendaDelegate::isWrong(const QWidget *editor) {
    const auto *line = qobject_cast<const CellEdit *>(editor);
    return line != nullptr && line->isModified() && line->isWrong();
}

bool AgendaDelegate::finish(QWidget *editor) {
    Q_EMIT commitData(editor);
    if (isWrong(editor))
        return false; // it could not be taken, and stays with the words
    Q_EMIT closeEditor(editor, NoHint);
    return true;
}

bool AgendaDelegate::titleKey(QWidget *editor, int key) {
    auto *line = qobject_cast<CellEdit *>(editor);
    if (line == nullptr || line->objectName() != "cellTitle"_L1)
        return false;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        Q_EMIT indentRequested(key == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && isDraftEditor(line) && !line->text().trimmed().isEmpty()) {
        Q_EMIT commitData(line);
        return true;
    }
    if (!enter || !m_goesOn)
        return false;
    if (finish(line))
        Q_EMIT nextRequested();
    return true;
}

bool AgendaDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *line = qobject_cast<CellEdit *>(watched);
    if (line == nullptr)
        return RowDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (titleKey(line, key))
            return true;
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if ((enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) && !line->check())
            return true;
        if (enter) {
            finish(line); // now, not queued: what is typed next may be Ctrl+Z
            return true;
        }
    }
    const bool leaves =
        event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (leaves && !line->isHidden()) {
        Q_EMIT commitData(line);
        if (isWrong(line))
            return false; // stays open with the words, wherever the user goes
    }
    return RowDelegate::eventFilter(watched, event);
}
