#include "paperslist.h"

#include "agendadata.h"
#include "formparts.h"
#include "workspace.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PapersList::PapersList(AgendaData &agenda, QWidget *parent) : QWidget(parent), m_data(agenda) {
    setObjectName(u"itemPapers"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(secondaryLabel(tr("Papers"), this));
    hide();
}

void PapersList::showPapersOf(Id<AgendaItem> item) {
    QStringList lines; // each a link to its place among the papers
    for (const MeetingPaper &paper : m_data.contents().papersOf(item)) {
        const QStringList parts{paper.symbol, paper.title.in(m_data.language()),
                                m_data.contents().languagesOf(paper.id)};
        lines += u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(
            paper.id.text(), parts.join(u"  "_s).trimmed().toHtmlEscaped());
    }
    if (lines == m_shown)
        return;
    m_shown = lines;
    while (layout()->count() > 1) {
        const QLayoutItem *old = layout()->takeAt(1);
        delete old->widget();
        delete old;
    }
    for (const QString &line : lines) {
        auto *label = new QLabel(line, this);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this,
                [this](const QString &paper) { m_data.workspace().requestRecord(u"paper"_s, paper); });
        layout()->addWidget(label);
    }
    setVisible(!lines.isEmpty());
}
