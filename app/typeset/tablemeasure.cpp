#include "tablemeasure.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

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

/// Up to how much room a word is kept whole where not all can be: a part of the table, or what fits all columns.
double longestUncut(const std::vector<ColumnNeed> &columns, double total) {
    constexpr double part = 1.0 / 4;
    double low = 0;
    double high = total * part * 2;
    for (int round = 0; round < 60; ++round) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const ColumnNeed &column : columns)
            sum += std::min(column.narrowest, middle);
        (sum <= total ? low : high) = middle;
    }
    return std::min(low, total * part);
}

/// Minimum and longest word for all, or as much of them as there is room for. Returns what is left over.
double giveNeeds(std::vector<ColumnNeed> columns, double total, std::vector<double> &widths) {
    const auto sum = [&](auto need) {
        return std::accumulate(columns.begin(), columns.end(), 0.0,
                               [&](double all, const ColumnNeed &column) { return all + need(column); });
    };
    const auto word = [](const ColumnNeed &column) { return column.narrowest; };
    const auto all = [](const ColumnNeed &column) { return std::max(column.minimum, column.narrowest); };
    if (sum(word) > total) {
        const double longest = longestUncut(columns, total);
        for (ColumnNeed &column : columns)
            column.narrowest = std::min(column.narrowest, longest);
    }
    const double words = sum(word);
    const double beyond = sum(all) - words;
    const double part = beyond > nothing ? std::clamp((total - words) / beyond, 0.0, 1.0) : 1.0;
    double left = total;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths[i] = columns[i].narrowest + std::max(0.0, columns[i].minimum - columns[i].narrowest) * part;
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
