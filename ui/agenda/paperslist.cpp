#include "paperslist.h"

#include "agendadata.h"
#include "formparts.h"

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
    QStringList lines;
    for (const MeetingPaper &paper : m_data.contents().papersOf(item)) {
        const QStringList parts{paper.symbol, paper.title.in(m_data.language()),
                                m_data.contents().languagesOf(paper.id)};
        lines += parts.join(u"  "_s).trimmed();
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
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout()->addWidget(label);
    }
    setVisible(!lines.isEmpty());
}
