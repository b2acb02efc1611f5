#pragma once

#include "agendarow.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

enum class AgendaColumn { start, number, item, duration, presenter, purpose, papers };

/// What a column is called, and where its text stands.
struct AgendaColumnSpec {
    AgendaColumn column;
    const char *heading; ///< to be translated in the context AgendaModel
    bool rightAligned;
};

inline constexpr std::array<AgendaColumnSpec, 7> agendaColumns{{
    {AgendaColumn::start, QT_TRANSLATE_NOOP("AgendaModel", "Start"), false},
    {AgendaColumn::number, QT_TRANSLATE_NOOP("AgendaModel", "No."), false},
    {AgendaColumn::item, QT_TRANSLATE_NOOP("AgendaModel", "Item"), false},
    {AgendaColumn::duration, QT_TRANSLATE_NOOP("AgendaModel", "Duration"), true},
    {AgendaColumn::presenter, QT_TRANSLATE_NOOP("AgendaModel", "Presenter"), false},
    {AgendaColumn::purpose, QT_TRANSLATE_NOOP("AgendaModel", "Purpose"), false},
    {AgendaColumn::papers, QT_TRANSLATE_NOOP("AgendaModel", "Papers"), true},
}};

/// What the list asks to be done to the agenda. Each answers whether it was done; the doer tells the user why not.
class AgendaActions {
public:
    virtual ~AgendaActions() = default;

    virtual Id<AgendaItem> newId() = 0;
    virtual bool add(Id<AgendaItem> id, const RowPlace &place, const QString &title) = 0;
    virtual bool setTitle(Id<AgendaItem> item, const QString &title) = 0;
    virtual bool setDuration(Id<AgendaItem> item, int minutes) = 0;
    virtual bool setFixedStart(Id<AgendaItem> item, QTime start) = 0;
    virtual bool setPurpose(Id<AgendaItem> item, Purpose purpose) = 0;
    virtual bool setPresenters(Id<AgendaItem> item, const QString &names) = 0;
    virtual bool move(const std::vector<Id<AgendaItem>> &items, const RowPlace &place) = 0;
};

/// The agenda as a flat list with depths: what is above and below stays what it is on the screen, for the keyboard, for
/// dragging and for a screen reader. Holds values only; a new state is taken over in few steps, so that selection, open
/// editors and scrolling stay.
///
/// It may hold one *draft*, the row in which the title of a new item is typed.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Sortable and spoken forms aside, delegates ask for the row itself through rowAt().
    enum Role { KeyRole = Qt::UserRole };

    /// Without `actions` nothing can be changed. They must outlive the model.
    explicit AgendaModel(AgendaActions *actions, QObject *parent = nullptr);

    void setRows(const std::vector<AgendaRow> &rows);
    const std::vector<AgendaRow> &rows() const { return m_rows; }
    /// Whether rows want room for titles in two languages.
    bool hasSecondLines() const;
    const AgendaRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 where the item (or day) is not in the list.
    int rowOf(const QUuid &key) const;
    QModelIndex indexOf(Id<AgendaItem> item, AgendaColumn column = AgendaColumn::item) const;

    /// Opens the draft before the row, ending another. Gives its title's index.
    QModelIndex beginDraft(int row, int depth);
    void endDraft();
    /// -1 where there is none.
    int draftRow() const;
    /// Makes the draft a sub-item (+1) or takes it out (-1); false where that is not possible there.
    bool indentDraft(int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    std::vector<AgendaRow> withDraft(std::vector<AgendaRow> rows) const;
    std::vector<AgendaRow> withoutDraft() const;
    void apply(std::vector<AgendaRow> rows);
    bool setDraftTitle(const QString &title);
    QString display(const AgendaRow &row, AgendaColumn column) const;
    QString spoken(const AgendaRow &row, AgendaColumn column) const;
    QVariant editable(const AgendaRow &row, AgendaColumn column) const;

    struct Draft {
        QUuid after; ///< the row above; null = at the top
        int depth = 0;
    };

    AgendaActions *m_actions;
    std::vector<AgendaRow> m_rows;
    std::optional<Draft> m_draft;
};
