#include "pastedcells.h"

#include "datewords.h"
#include "numberedit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PastedCellWords {
    Q_DECLARE_TR_FUNCTIONS(PastedCells)
};

constexpr qsizetype mostNamed = 3; ///< cells that one sentence names

} // namespace

bool isCalled(const LocalText &name, const QString &words) {
    const QString folded = foldedText(words);
    const auto &texts = name.renderings();
    return !folded.isEmpty() && std::any_of(texts.begin(), texts.end(), [&](const LocalText::Rendering &each) {
        return foldedText(each.text) == folded;
    });
}

void PastedCells::begin(const PastedRow &row) {
    m_row = row;
    ++m_number;
}

QString PastedCells::text(const QString &column) const {
    const auto at = m_row.find(column);
    return at == m_row.end() ? QString() : at->second;
}

QString PastedCells::required(const QString &column) {
    if (text(column).isEmpty())
        refuse(column, PastedCellWords::tr("empty"));
    return text(column);
}

Money PastedCells::money(const QString &column) {
    QString figures = text(column);
    figures.removeIf([](QChar c) { return c.isLetter(); }); // "EUR 240 000", "240 000 евро"
    const std::optional<Money> amount = parseMoney(figures);
    if (!amount || figures.simplified().isEmpty() != text(column).isEmpty())
        refuse(column);
    return amount.value_or(Money());
}

qint64 PastedCells::number(const QString &column, qint64 usual) {
    QString digits = text(column);
    digits.removeIf([](QChar c) { return c.isSpace(); });
    if (digits.isEmpty())
        return usual;
    bool ok = false;
    const qint64 read = digits.toLongLong(&ok);
    if (!ok || read < 0)
        refuse(column);
    return ok ? read : usual;
}

PastedCells::Period PastedCells::period(const QString &column) {
    if (text(column).isEmpty())
        return {};
    const auto [from, to] = parseDateRange(text(column));
    if (!from.isValid())
        refuse(column);
    return {from, to};
}

void PastedCells::refuse(const QString &column, const QString &why) {
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const TableColumn &each) { return each.name == column; });
    const QString cell = text(column).isEmpty()
                             ? PastedCellWords::tr("row %1, %2").arg(m_number).arg(found->title)
                             : PastedCellWords::tr("row %1, %2: “%3”").arg(m_number).arg(found->title, text(column));
    m_refused += why.isEmpty() ? cell : QString(cell % u" ("_s % why % u')');
}

QString PastedCells::refusal() const {
    if (m_refused.isEmpty())
        return {};
    return PastedCellWords::tr("Nothing was pasted. These cells could not be read: %1")
        .arg(QStringList(m_refused.mid(0, mostNamed)).join(u"; "_s));
}
