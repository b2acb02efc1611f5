#include "sectionpanel.h"

#include "formpanel.h"
#include "formparts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SectionPanel::SectionPanel(bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_head(secondaryLabel({}, this)), m_sentence(new QLabel(this)), m_add(new QPushButton(this)) {
    setObjectName(u"sectionForm"_s);
    m_sentence->setObjectName(u"sectionSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_add->setObjectName(u"sectionAdd"_s);
    m_add->setEnabled(!isReadOnly);
    connect(m_add, &QPushButton::clicked, this, &SectionPanel::addRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(formMargins);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SectionPanel::show(ProgrammeSection section) {
    m_head->setText(sectionTitle(section));
    m_sentence->setText(sectionSentence(section));
    m_add->setText(sectionAddWords(section));
}
