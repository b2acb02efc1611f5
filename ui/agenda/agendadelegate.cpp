#include "agendadelegate.h"

#include "agendamodel.h"
#include "agendawords.h"
#include "celledit.h"
#include "chip.h"
#include "duration.h"
#include "namescompleter.h"
#include "theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 18;
constexpr int gap = 8;

AgendaColumn columnAt(const QModelIndex &index) {
    return agendaColumns[static_cast<std::size_t>(index.column())].column;
}

Tone purposeTone(Purpose purpose) {
    return purpose == Purpose::decision ? Tone::accent : Tone::neutral;
}

struct Note {
    QString text;
    Tone tone = Tone::neutral;
};

/// What stands in chips at the right of a title.
std::vector<Note> notesOf(const AgendaRow &row) {
    std::vector<Note> notes;
    for (const QString &language : row.missing)
        notes.push_back({AgendaDelegate::tr("no %1").arg(language.toUpper()), Tone::attention});
    if (row.internal)
        notes.push_back({AgendaDelegate::tr("internal"), Tone::neutral});
    const QString timing = timingNote(row);
    if (!timing.isEmpty())
        notes.push_back({timing, row.overrun > 0 ? Tone::attention : Tone::good});
    return notes;
}

/// Paints chips from the right and gives the room left for the title.
QRect paintNotes(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) {
    QRect room = option.rect;
    const QFont label = sized(option.font, TextSize::label);
    std::vector<Note> notes = notesOf(row);
    std::reverse(notes.begin(), notes.end());
    for (const Note &note : notes) {
        const int width = std::min(chipWidth(note.text, label), room.width());
        const QRect chip(room.right() + 1 - width, room.top(), width, room.height());
        paintChip(painter, chip, note.text, note.tone, option.font, option.palette,
                  option.state & QStyle::State_Selected);
        room.setRight(chip.left() - gap - 1);
    }
    return room;
}

/// Paints a text at the left of `room`, elided, and gives what is left of the room.
QRect paintText(QPainter *painter, const QRect &room, const QString &text, const QFont &font, const QColor &color) {
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(metrics.horizontalAdvance(shown) + gap, 0, 0, 0);
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, std::function<std::vector<Choice>()> choices, QObject *parent)
    : RowDelegate(parent), m_model(model), m_choices(std::move(choices)) {}

int AgendaDelegate::indentation(int depth) {
    return indentWidth * depth;
}

bool AgendaDelegate::isQuiet(const QModelIndex &index) const {
    const AgendaRow &row = m_model.rowAt(index.row());
    return row.kind == AgendaRow::Kind::day || row.isBreak();
}

void AgendaDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const {
    const AgendaRow &row = m_model.rowAt(index.row());
    const AgendaColumn column = columnAt(index);
    const Colors &colors = colorsOf(option.palette);
    if (column == AgendaColumn::item) {
        if (row.kind == AgendaRow::Kind::day)
            paintDay(painter, option, row);
        else
            paintTitle(painter, option, row);
        return;
    }
    if (column == AgendaColumn::purpose) {
        if (row.purpose != Purpose::none)
            paintChip(painter, option.rect, option.text, purposeTone(row.purpose), option.font, option.palette,
                      option.state & QStyle::State_Selected);
        return;
    }
    const bool secondary = column == AgendaColumn::number || column == AgendaColumn::presenter ||
                           column == AgendaColumn::papers || (column == AgendaColumn::start && row.depth > 0);
    if (secondary)
        painter->setPen(colors.secondary);
    if (column == AgendaColumn::start && row.fixedStart) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    RowDelegate::paintContent(painter, option, index);
}

void AgendaDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const {
    const Colors &colors = colorsOf(option.palette);
    QFont font = option.font;
    font.setItalic(row.isBreak());
    font.setBold(!row.isBreak() && row.depth == 0);
    QRect room = paintNotes(painter, option, row).adjusted(indentation(row.depth), 0, 0, 0);
    room = paintText(painter, room, row.title, font, row.isBreak() ? colors.secondary : colors.text);
    if (!row.secondTitle.isEmpty() && room.width() > gap) {
        font.setBold(false);
        paintText(painter, room, row.secondTitle, font, colors.secondary);
    }
}

void AgendaDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const {
    const Colors &colors = colorsOf(option.palette);
    QFont font = option.font;
    font.setBold(true);
    QRect room = paintNotes(painter, option, row);
    room = paintText(painter, room, dayWord(row.date), font, colors.text);
    if (room.width() > gap)
        paintText(painter, room, timeSpan(row.start, row.end), option.font, colors.secondary);
}

QWidget *AgendaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const {
    switch (columnAt(index)) {
    case AgendaColumn::start:
        m_editor = new CellEdit(u"cellStart"_s, tr("Fixed start"), parent, [](const QString &text) {
            const bool fine = text.trimmed().isEmpty() || parseTimeOfDay(text).isValid();
            return fine ? QString() : tr("Write a time such as 9:30, or nothing to follow the item before.");
        });
        break;
    case AgendaColumn::item:
        m_editor = new CellEdit(u"cellTitle"_s, tr("Title"), parent);
        break;
    case AgendaColumn::duration:
        m_editor = new CellEdit(u"cellDuration"_s, tr("Duration"), parent, [](const QString &text) {
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

QWidget *AgendaDelegate::presenterEditor(QWidget *parent) const {
    auto *edit = new CellEdit(u"cellPresenters"_s, tr("Presenters, separated by semicolons"), parent);
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
    if (line == nullptr || !line->isModified() || !line->check())
        return;
    const bool isDraft = m_model.rowAt(index.row()).kind == AgendaRow::Kind::draft;
    switch (columnAt(index)) {
    case AgendaColumn::start:
        model->setData(index, parseTimeOfDay(line->text()));
        break;
    case AgendaColumn::duration:
        model->setData(index, parseDuration(line->text()).value_or(0));
        break;
    default:
        if (model->setData(index, line->text()) && isDraft)
            line->setText({}); // ready for the next item
        break;
    }
}

void AgendaDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const {
    QRect rect = option.rect.adjusted(0, 1, 0, -2);
    if (columnAt(index) == AgendaColumn::item)
        rect.adjust(indentation(m_model.rowAt(index.row()).depth), 0, 0, 0);
    editor->setGeometry(rect);
}

void AgendaDelegate::commitOpenEditor() {
    if (m_editor && !m_editor->isHidden()) // a closed one lives on for a moment
        Q_EMIT commitData(m_editor);
}

bool AgendaDelegate::hasWrongInput() const {
    const auto *line = qobject_cast<CellEdit *>(m_editor.data());
    return line != nullptr && !line->isHidden() && line->isModified() && line->isWrong();
}

void AgendaDelegate::finish(QWidget *editor) {
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

bool AgendaDelegate::titleKey(QWidget *editor, int key) {
    auto *line = qobject_cast<CellEdit *>(editor);
    if (line == nullptr || line->objectName() != "cellTitle"_L1)
        return false;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        Q_EMIT indentRequested(key == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    const bool isDraft = m_model.draftRow() >= 0;
    if (!isDraft || (key != Qt::Key_Return && key != Qt::Key_Enter) || line->text().trimmed().isEmpty())
        return false;
    Q_EMIT commitData(line);
    return true;
}

bool AgendaDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor == nullptr)
        return RowDelegate::eventFilter(watched, event);
    auto *line = qobject_cast<CellEdit *>(editor);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (titleKey(editor, key))
            return true;
        const bool leaves =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (leaves && line != nullptr && !line->check())
            return true;
        if (line != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            finish(line); // now, not queued: what is typed next may be Ctrl+Z
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && line != nullptr && !line->check())
        return false; // stays open with the words, wherever the user goes
    return RowDelegate::eventFilter(watched, event);
}
