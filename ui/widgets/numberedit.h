#pragma once

#include "money.h"
#include "parsededit.h"

#include <optional>

/// A whole number within bounds, written with or without spaces; nothing stands for a value of its own (such as -1: not
/// known).
class NumberEdit : public ParsedEdit {
    Q_OBJECT

public:
    /// Empty is shown for and read as `none`, which may lie outside the bounds.
    NumberEdit(const QString &name, const QString &accessibleName, int least, int most, int none,
               QWidget *parent = nullptr);

    /// Number of another record.
    void load(int number);
    /// Number of the same record, changed elsewhere.
    void refresh(int number);

Q_SIGNALS:
    void committed(int number);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;

private:
    std::optional<int> parsed(const QString &text) const;
    QString shown(int number) const;

    int m_least;
    int m_most;
    int m_none;
};

/// An amount of money from "240 000", "240,000.50", "240000,5"; nothing where the text is no amount. Empty is zero.
[[nodiscard]] std::optional<Money> parseMoney(const QString &text);

/// An amount in the programme's currency: 240 000, 240000.50. Empty is zero.
class MoneyEdit : public ParsedEdit {
    Q_OBJECT

public:
    MoneyEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Amount of another record.
    void load(Money amount);
    /// Amount of the same record, changed elsewhere.
    void refresh(Money amount);

Q_SIGNALS:
    void committed(Money amount);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
};
