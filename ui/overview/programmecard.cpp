#include "programmecard.h"

#include "barbutton.h"
#include "meetingnumbers.h"
#include "numberwords.h"
#include "programme.h"
#include "programmefigures.h"
#include "recordchoices.h"
#include "windowwords.h"
#include "workspace.h"

#include <QBoxLayout>

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int chartCharacters = 46; ///< the least room for a chart beside another
constexpr int perCent = 100;

QString share(double part, double whole) {
    return whole > 0 ? ProgrammeCard::tr("%1 %")
                           .arg(formatNumber(qRound64(perCent * part / whole)))
                           .replace(u' ', QChar::Nbsp)
                     : QString();
}

/// What was there before the file, to be said besides.
QString before(const OpeningSum &sum, const QString &words) {
    return sum.from.empty() ? QString() : ProgrammeCard::tr("; %1 before").arg(words);
}

FigureLink planLink(const QString &figure) {
    return {.page = u"workplan"_s, .figure = figure};
}

class Charts {
public:
    Charts(Workspace &workspace, const Programme &programme)
        : m_workspace(workspace)
        , m_programme(programme)
        , m_figures(programmeFigures(workspace.records().of<Plan>().all(), workspace.records().of<Activity>().all(),
                                     workspace.records().of<ActivityCountry>().all(),
                                     workspace.records().of<ActivityAttendance>().all(),
                                     workspace.records().of<OpeningBalance>().all())) {}

    bool isEmpty() const { return m_figures.planned.total().activities == 0 && m_figures.events.before.from.empty(); }

    std::vector<Figure> figures() const {
        std::vector<Figure> all;
        add(all, u"overviewEvents"_s, u"events"_s, m_figures.events, ProgrammeCard::tr("events held"));
        add(all, u"overviewParticipants"_s, u"participants"_s, m_figures.participants,
            ProgrammeCard::tr("participants (attendances)"));
        all.back().tip = ProgrammeCard::tr("People who came more than once are counted each time");
        const QString part = share(double(m_figures.women.value), double(m_figures.participants.value));
        add(all, u"overviewWomen"_s, u"women"_s, m_figures.women,
            part.isEmpty() ? ProgrammeCard::tr("women among them")
                           : ProgrammeCard::tr("women among them, %1").arg(part));
        all.push_back({.name = u"overviewAhead"_s,
                       .number = formatNumber(m_figures.ahead.value),
                       .words = ProgrammeCard::tr("activity(ies) ahead", nullptr, int(m_figures.ahead.value)),
                       .link = planLink(u"ahead"_s)});
        return all;
    }

    std::vector<Bar> money() const {
        std::vector<Bar> bars;
        const auto add = [&](const QString &name, const QString &label, Money amount, Money filled,
                             const FigureLink &link) {
            const QString part = share(double(amount.minor), double(m_programme.allocation.minor));
            QString words = formatMoney(amount, m_programme.currency, windowLanguage());
            if (!part.isEmpty() && name != "overviewAllocation"_L1)
                words += u", "_s % part;
            if (!amount.isZero())
                bars.push_back({name, label, words, double(amount.minor), double(filled.minor), link});
        };
        const Money spent{m_figures.spending.value};
        add(u"overviewAllocation"_s, ProgrammeCard::tr("Allocation"), m_programme.allocation, {},
            {.page = u"programme"_s});
        add(u"overviewBudget"_s, ProgrammeCard::tr("Planned"), {m_figures.budget.value}, {}, planLink(u"budget"_s));
        add(u"overviewCommitted"_s, ProgrammeCard::tr("Committed"), {m_figures.committed.value}, {},
            planLink(u"committed"_s));
        add(u"overviewSpent"_s, ProgrammeCard::tr("Spent"), spent, spent, planLink(u"spending"_s));
        return bars;
    }

    std::vector<Bar> byComponent() const {
        return bars<Component>(
            m_figures.planned.byComponent(), m_figures.done.byComponent(), u"component"_s,
            [this](Id<Component> id) { return RecordNames::component(m_workspace, id); },
            ProgrammeCard::tr("Without a component"),
            [this](Id<Component> id, const PlanFigures &) {
                const Component *component = m_workspace.records().of<Component>().find(id);
                return std::pair(component == nullptr, component == nullptr ? OrderKey() : component->order);
            });
    }
    std::vector<Bar> byCountry() const {
        return bars<Country>(
            m_figures.planned.byCountry(), m_figures.done.byCountry(), u"country"_s,
            [this](Id<Country> id) { return RecordNames::country(m_workspace, id); }, ProgrammeCard::tr("Regional"),
            [](Id<Country>, const PlanFigures &figures) { return -figures.activities; });
    }

private:
    static void add(std::vector<Figure> &all, const QString &name, const QString &made, const ProgrammeFigure &figure,
                    const QString &words) {
        all.push_back({.name = name,
                       .number = formatNumber(figure.value),
                       .words = words % before(figure.before, formatNumber(figure.before.value)),
                       .link = planLink(made)});
    }

    /// Those with the least rank first.
    template <class T, class Name, class Rank>
    std::vector<Bar> bars(const std::map<Id<T>, PlanFigures> &planned, const std::map<Id<T>, PlanFigures> &done,
                          const QString &kind, Name name, const QString &none, Rank rank) const {
        std::vector<std::pair<std::invoke_result_t<Rank, Id<T>, const PlanFigures &>, Id<T>>> order;
        for (const auto &[id, figures] : planned) {
            if (figures.activities > 0)
                order.emplace_back(rank(id, figures), id);
        }
        std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<Bar> all;
        for (const auto &[place, id] : order) {
            const PlanFigures &figures = planned.at(id);
            const auto held = done.find(id);
            const int part = held == done.end() ? 0 : held->second.activities;
            all.push_back({QString(u"overview."_s % kind % u'.' % id.text()), id.isNull() ? none : name(id),
                           ProgrammeCard::tr("%1 of %2 done").arg(part).arg(figures.activities),
                           double(figures.activities), double(part), planLink(QString(kind % u' ' % id.text()))});
        }
        return all;
    }

    Workspace &m_workspace;
    const Programme &m_programme;
    ProgrammeFigures m_figures;
};

} // namespace

ProgrammeCard::ProgrammeCard(Workspace &workspace, QWidget *parent)
    : OverviewCard(workspace, u"overviewProgramme"_s, tr("The programme so far"),
                   {u"programme"_s, u"plan"_s, u"activity"_s, u"activity_country"_s, u"activity_attendance"_s,
                    u"opening_balance"_s, u"component"_s, u"country"_s},
                   parent)
    , m_figures(new FigureRow(workspace, this))
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_money(new BarChart(workspace, tr("Money"), this))
    , m_components(new BarChart(workspace, tr("Activities by component"), this))
    , m_countries(new BarChart(workspace, tr("Activities by country"), this)) {
    m_charts->setSpacing(16);
    for (BarChart *chart : {m_money, m_components, m_countries})
        m_charts->addWidget(chart, 1);
    column().addWidget(m_figures);
    column().addSpacing(6);
    column().addLayout(m_charts);
    column().addStretch();
}

void ProgrammeCard::refresh() {
    const Charts charts(workspace(), programmeOf(workspace()));
    setVisible(!charts.isEmpty());
    m_figures->show(charts.figures());
    m_money->show(charts.money());
    m_components->show(charts.byComponent());
    m_countries->show(charts.byCountry());
}

void ProgrammeCard::resizeEvent(QResizeEvent *event) {
    OverviewCard::resizeEvent(event);
    const int least = fontMetrics().averageCharWidth() * chartCharacters;
    m_charts->setDirection(width() >= m_charts->count() * least ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
