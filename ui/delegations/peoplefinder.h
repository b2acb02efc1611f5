#pragma once

#include "completingedit.h"
#include "id.h"

#include <memory>

class PersonSearch;
class QLineEdit;
class Workspace;
struct Person;

/// Suggests people of the file for a line in which a name is typed, in both scripts, each with the agency; and last
/// what was typed as the name of somebody new.
class PeopleFinder {
public:
    explicit PeopleFinder(Workspace &workspace);
    ~PeopleFinder();

    /// Makes a line ask here.
    void serve(CompletingEdit &line);
    /// What is known changed; it is read again when it is next asked for.
    void forget();

private:
    std::vector<Choice> suggestions(const QString &typed);

    Workspace &m_workspace;
    std::unique_ptr<PersonSearch> m_search;
};
