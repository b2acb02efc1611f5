#pragma once

#include <QtNumeric>

#include <limits>

/// An amount in minor units (cents) of the programme's one currency. Sums that no longer fit stay at the limit.
struct Money {
    qint64 minor = 0;

    bool isZero() const { return minor == 0; }
    Money &operator+=(Money other) {
        *this = *this + other;
        return *this;
    }
    friend Money operator+(Money a, Money b) {
        qint64 sum = 0;
        return {qAddOverflow(a.minor, b.minor, &sum) ? limit(b.minor > 0) : sum};
    }
    friend Money operator-(Money a, Money b) {
        qint64 difference = 0;
        return {qSubOverflow(a.minor, b.minor, &difference) ? limit(b.minor < 0) : difference};
    }
    friend bool operator==(Money a, Money b) { return a.minor == b.minor; }
    friend bool operator<(Money a, Money b) { return a.minor < b.minor; }

private:
    static qint64 limit(bool upper) {
        return upper ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    }
};
