#include "windowpages.h"

#include "agendapage.h"
#include "delegationspage.h"
#include "documentspage.h"
#include "findingspage.h"
#include "followuppage.h"
#include "meetingspage.h"
#include "minutespage.h"
#include "overviewpage.h"
#include "paperspage.h"
#include "peoplepage.h"
#include "prioritiespage.h"
#include "programmepage.h"
#include "workplanpage.h"

std::vector<std::unique_ptr<Page>> makeWindowPages(Workspace &workspace) {
    std::vector<std::unique_ptr<Page>> pages;
    pages.push_back(std::make_unique<OverviewPage>(workspace));
    pages.push_back(std::make_unique<AgendaPage>(workspace));
    pages.push_back(std::make_unique<DelegationsPage>(workspace));
    pages.push_back(std::make_unique<PapersPage>(workspace));
    pages.push_back(std::make_unique<MinutesPage>(workspace));
    pages.push_back(std::make_unique<FollowupPage>(workspace));
    pages.push_back(std::make_unique<DocumentsPage>(workspace));
    pages.push_back(std::make_unique<WorkPlanPage>(workspace));
    pages.push_back(std::make_unique<PrioritiesPage>(workspace));
    pages.push_back(std::make_unique<PeoplePage>(workspace));
    pages.push_back(std::make_unique<MeetingsPage>(workspace));
    pages.push_back(std::make_unique<ProgrammePage>(workspace));
    std::vector<Page *> withFindings;
    for (const auto &page : pages)
        withFindings.push_back(page.get());
    pages.push_back(std::make_unique<FindingsPage>(workspace, std::move(withFindings)));
    return pages;
}
