#pragma once

#include "blocks.h"
#include "dossier.h"

#include <memory>

namespace papers {

class PaperFrame;

/// How a table of people is made; the same for all tables of one list, so that they look alike.
struct PeopleColumns {
    bool rank = false;        ///< somebody has one
    bool status = false;      ///< people differ in it
    bool attendance = false;  ///< the meeting is over: presence counts rather than confirmation
    bool presentOnly = false; ///< leaves out whoever was not present
};

/// What the delegations' people make necessary.
PeopleColumns peopleColumns(const std::vector<ListedDelegation> &delegations, bool over, bool presentOnly);

/// The people of the delegations [from, to): a group row for each delegation, then form of address and name (with the
/// role below), rank, position and agency. Rows are made as they are asked for and hold on to `all`.
typeset::Table peopleTable(const std::shared_ptr<const std::vector<ListedDelegation>> &all, std::size_t from,
                           std::size_t to, const PeopleColumns &columns, const PaperFrame &frame);

} // namespace papers
