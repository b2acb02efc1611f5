#include "findingspane.h"

#include "emptystate.h"
#include "page.h"
#include "pageheader.h"
#include "tableview.h"
#include "workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QUuid keyOf(const QString &words) {
    return QUuid::createUuidV5(QUuid(), words);
}

} // namespace

FindingsPane::FindingsPane(Workspace &workspace, const std::vector<Page *> &pages)
    : m_workspace(workspace)
    , m_pages(pages)
    , m_header(new PageHeader(tr("To look at"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(u"findingsList"_s, tr("To look at"), this))
    , m_nothing(new EmptyState(tr("Nothing wants attention. What is missing or contradicts itself is listed here, with "
                                  "the way to its place; it never stops anything."),
                               this)) {
    setObjectName(u"findingsPane"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_table->setReadOnly(true);
    m_table->begin({{.name = u"text"_s, .title = tr("What needs attention"), .width = 40, .stretches = true}},
                   workspace.settings());
    connect(m_table, &TableView::opened, this, &FindingsPane::lead);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { lead(m_table->rows().rowAt(index.row()).key); });
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    connect(&workspace, &Workspace::changed, this, &FindingsPane::follow);
    connect(&workspace, &Workspace::meetingChanged, this, &FindingsPane::follow);
    connect(&workspace, &Workspace::languagesChanged, this, &FindingsPane::follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

void FindingsPane::follow() {
    if (isVisible()) // otherwise once it is shown
        reload();
}

void FindingsPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    reload();
}

void FindingsPane::reload() {
    std::vector<TableRow> rows;
    m_places.clear();
    int all = 0;
    for (const Page *page : m_pages) {
        const std::vector<PageFinding> findings = page->findings();
        if (findings.empty())
            continue;
        TableRow group{.key = keyOf(page->name()), .isGroup = true};
        group.cells = {{.text = tr("%1: %2").arg(page->title()).arg(findings.size())}};
        m_places.insert(group.key, {page->name(), {}, {}, false});
        rows.push_back(std::move(group));
        for (const PageFinding &finding : findings) {
            TableRow row{.key = keyOf(page->name() % u'/' % finding.id % u'/' % finding.text), .depth = 1};
            row.cells = {{.text = finding.text, .leads = true, .nameLetters = static_cast<int>(finding.nameLetters)}};
            if (m_places.contains(row.key))
                continue; // said twice of one record
            m_places.insert(row.key, {page->name(), finding.kind, finding.id, finding.ofLanguage});
            rows.push_back(std::move(row));
            ++all;
        }
    }
    m_header->setPills(all == 0 ? std::vector<PillText>()
                                : std::vector{PillText{.name = u"pillFindings"_s,
                                                       .text = tr("%n thing(s)", nullptr, all),
                                                       .tone = Tone::attention}});
    m_table->setRows(std::move(rows));
    QWidget *shown = all == 0 ? static_cast<QWidget *>(m_nothing) : m_table;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (!m_table->currentIndex().isValid() && m_table->rows().rowCount() > 1)
        m_table->makeCurrent(m_table->rows().index(1, 0));
}

void FindingsPane::lead(const QUuid &row) {
    const Place place = m_places.value(row);
    if (!place.kind.isEmpty())
        m_workspace.requestRecord(place.kind, place.id, place.ofLanguage);
}
