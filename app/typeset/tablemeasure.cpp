#include "tablemeasure.h"

#include <algorithm>
#include <cstddef>

namespace typeset {

namespace {

constexpr double nothing = 1e-9;

/// The columns below a wide cell grow alike until its longest word has room.
void growForSpans(std::vector<ColumnNeed> &columns, const std::vector<SpanNeed> &spans) {
    const int count = static_cast<int>(columns.size());
    for (const SpanNeed &span : spans) {
        const int end = std::min(span.column + span.span, count);
        double have = 0;
        for (int i = span.column; i < end; ++i)
            have += columns[static_cast<std::size_t>(i)].narrowest;
        const double grow = (span.narrowest - have) / std::max(1, end - span.column);
        for (int i = span.column; i < end && grow > 0; ++i)
            columns[static_cast<std::size_t>(i)].narrowest += grow;
    }
}

/// How long words may be so that, with longer ones cut, the columns fit and none falls below its minimum.
double longestUncut(const std::vector<ColumnNeed> &columns, double total) {
    double low = 0;
    double high = total;
    for (int round = 0; round < 60; ++round) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const ColumnNeed &column : columns)
            sum += std::max(column.minimum, std::min(column.narrowest, middle));
        (sum <= total ? low : high) = middle;
    }
    return low;
}

/// Minimum and longest word for all, or as much of them as there is room for. Returns what is left over.
double giveNeeds(const std::vector<ColumnNeed> &columns, double total, std::vector<double> &widths) {
    double minima = 0;
    double words = 0;
    double needs = 0;
    for (const ColumnNeed &column : columns) {
        minima += column.minimum;
        words += column.narrowest;
        needs += std::max(column.minimum, column.narrowest);
    }
    const bool uncut = words <= total;
    const double longest = uncut ? total : longestUncut(columns, total);
    const double beyond = needs - words;
    const double part = beyond > nothing ? std::clamp((total - words) / beyond, 0.0, 1.0) : 1.0;
    const double shrink = !uncut && minima > total ? total / minima : 1.0;
    double left = total;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnNeed &column = columns[i];
        widths[i] = uncut ? column.narrowest + std::max(0.0, column.minimum - column.narrowest) * part
                          : std::max(column.minimum, std::min(column.narrowest, longest)) * shrink;
        left -= widths[i];
    }
    return std::max(0.0, left);
}

/// Shares out `left` among columns that want more, by weight, until none wants more. Returns what nobody wanted.
double giveUpTo(const std::vector<double> &wanted, const std::vector<double> &weights, double left,
                std::vector<double> &widths) {
    for (std::size_t round = 0; round <= widths.size() && left > nothing; ++round) {
        double sum = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            sum += wanted[i] - widths[i] > nothing ? weights[i] : 0;
        if (sum <= nothing)
            break;
        double given = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (wanted[i] - widths[i] <= nothing)
                continue;
            const double more = std::min(wanted[i] - widths[i], left * weights[i] / sum);
            widths[i] += more;
            given += more;
        }
        left -= given;
    }
    return left;
}

} // namespace

std::vector<double> columnWidths(std::vector<ColumnNeed> columns, const std::vector<SpanNeed> &spans, double total) {
    growForSpans(columns, spans);
    std::vector<double> widths(columns.size(), 0);
    double left = giveNeeds(columns, total, widths);

    std::vector<double> narrow(columns.size(), 0);
    std::vector<double> wide(columns.size(), 0);
    std::vector<double> shares(columns.size(), 0);
    double sum = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        shares[i] = std::max(0.0, columns[i].share);
        (shares[i] > 0 ? wide : narrow)[i] =
            shares[i] > 0 ? columns[i].natural : std::min(columns[i].natural, total / 3);
        sum += shares[i];
    }
    left = giveUpTo(narrow, std::vector<double>(columns.size(), 1), left, widths);
    left = giveUpTo(wide, shares, left, widths);
    for (std::size_t i = 0; i < columns.size(); ++i)
        widths[i] += sum > nothing ? left * shares[i] / sum : left / static_cast<double>(columns.size());
    return widths;
}

} // namespace typeset
