#pragma once

#include "enumwords.h"
#include "foldedtext.h"
#include "localtext.h"
#include "money.h"
#include "recordtext.h"
#include "tableview.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>

/// A value by one of its words: as the window calls it, or as the file does ("date_agreed", "date agreed"). Nothing
/// where the words mean none.
template <class Enum>
[[nodiscard]] std::optional<Enum> valueNamed(const QString &kind, const QString &field, const QString &words) {
    const QString wanted = foldedText(words);
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString word = toWord(value);
        if (wanted == foldedText(valueText(kind, field, word)) || wanted == foldedText(word) ||
            wanted == foldedText(QString(word).replace(u'_', u' ')))
            return value;
    }
    return std::nullopt;
}

/// Whether a text in one of its languages is called so, whatever the case.
[[nodiscard]] bool isCalled(const LocalText &name, const QString &words);

/// Reads the rows of a spreadsheet cell by cell, and gathers what cannot be taken, so that either all rows are pasted
/// or none.
class PastedCells {
public:
    using Period = std::pair<QDate, QDate>;

    explicit PastedCells(std::vector<TableColumn> columns) : m_columns(std::move(columns)) {}

    /// The row that is read from now on.
    void begin(const PastedRow &row);
    QString text(const QString &column) const;
    /// An empty one is refused.
    QString required(const QString &column);
    Money money(const QString &column);
    /// From 0; where the cell is empty, `usual`.
    qint64 number(const QString &column, qint64 usual = 0);
    /// Both days invalid where the cell is empty.
    Period period(const QString &column);
    template <class Enum>
    Enum oneOf(const QString &column, const QString &kind, const QString &field, Enum usual) {
        if (text(column).isEmpty())
            return usual;
        const std::optional<Enum> found = valueNamed<Enum>(kind, field, text(column));
        if (!found)
            refuse(column);
        return found.value_or(usual);
    }

    /// Notes that a cell cannot be taken, and where that is not plain, why.
    void refuse(const QString &column, const QString &why = {});
    /// A sentence that names the cells; empty where all were taken.
    QString refusal() const;

private:
    std::vector<TableColumn> m_columns;
    PastedRow m_row;
    int m_number = 0; ///< of the row
    QStringList m_refused;
};
