#pragma once

#include "searchhit.h"

#include <QByteArray>

class Store;

/// Hits as a JSON array, with what each record is called and where in the text the words stand ([start, length] each).
QByteArray hitsAsJson(const Store &store, const std::vector<SearchHit> &hits);

/// A line per hit for people: kind, id, what the record is called, and the text around what was found.
QByteArray hitsAsTable(const Store &store, const std::vector<SearchHit> &hits);
