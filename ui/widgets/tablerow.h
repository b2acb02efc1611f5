#pragma once

#include "chip.h"

#include <QString>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct TableRow;

/// A column of a table, as a page describes it once.
struct TableColumn {
    enum class Align { left, right };

    QString name;              ///< stable and untranslated: settings and edits know it by this name
    QString title;             ///< heading
    int width = 12;            ///< in letters: the most as usual; of the column that stretches what it wants at least
    Align align = Align::left; ///< figures stand at the right
    bool stretches = false;
    bool hidden = false; ///< unless the user shows it
    bool spare = false;  ///< left out where the room is narrow, unless the user shows it
    bool whole = false;  ///< never cut, such as codes, dates and chips; figures at the right are not either
    bool kept = false;   ///< shown even where the list has to scroll sideways for it
    bool vital = false;  ///< what one works by, such as a number or a status: stays where the main column becomes short
    int importance = 0;  ///< where the main column would not be legible, the least important are left out first
    /// What can be chosen in it, as (value, words); empty where it is typed.
    std::vector<std::pair<QString, QString>> choices = {};
    /// Which of the values are offered in a row; empty where all are.
    std::function<bool(const TableRow &, const QString &)> offers = {};
    /// What is suggested while typing.
    QStringList suggestions = {};
};

/// What stands in one cell.
struct TableCell {
    QString text;
    QString brief = {};               ///< instead of the text, where that has no room
    QVariant sortKey = {};            ///< a number, date or text to sort by; invalid = the text
    std::optional<Tone> chip = {};    ///< the text stands on a chip
    std::optional<QString> edit = {}; ///< what is typed or chosen when it is edited; nothing = cannot be edited
    bool attention = false;           ///< the text asks for attention
    bool leads = false;               ///< a click leads to what the text is about
    int nameLetters = 0;              ///< of a name with which the text begins and which is cut before the rest

    bool operator==(const TableCell &) const = default;
};

/// Makes the cells of a row that is known by its key. It may be asked as long as the rows are in the list.
using CellMaker = std::function<std::vector<TableCell>(const QUuid &key)>;

/// One row, made by a page from its records. Rows of a tree follow each other as they are read: what is deeper belongs
/// to the nearest row above that is less deep.
struct TableRow {
    QUuid key; ///< unique in the table: mostly a record's id
    int depth = 0;
    bool isGroup = false;  ///< bold, on the alternate surface; is no record to be sorted among others
    bool isQuiet = false;  ///< on the alternate surface
    bool isSpread = false; ///< its name goes on over the cells beside it that are empty, as that of a group does
    QString tip = {};      ///< said besides what is cut
    std::vector<TableCell> cells = {};
    /// Makes the cells when they are first looked at, since of thousands of rows most never are; null where they are
    /// there already. One for all such rows of a list. What such a row is called cannot be edited in its cell.
    std::shared_ptr<const CellMaker> later = {};

    bool operator==(const TableRow &) const = default;
};
