#pragma once

#include <QString>

/// What was typed into a field and could not be taken, with the words that say why, to be kept while the field shows
/// another record. Nothing where nothing was typed wrong.
struct WrongInput {
    QString typed;
    QString why;

    bool isEmpty() const { return why.isEmpty(); }
    bool operator==(const WrongInput &) const = default;
};
