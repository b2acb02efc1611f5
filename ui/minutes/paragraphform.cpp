#include "paragraphform.h"

#include "formparts.h"
#include "minutesedits.h"
#include "speakernames.h"
#include "tagsedit.h"

#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

ParagraphForm::ParagraphForm(Workspace &workspace, MinutesEdits &edits, QWidget *parent)
    : RecordForm(
          workspace, u"paragraph"_s,
          [&workspace](const MinutesParagraph &paragraph) { return paragraph.text.in(workspace.contentLanguage()); },
          parent)
    , m_edits(edits) {
    addSpeakers();
    addChoice(tr("Kind"), &MinutesParagraph::kind);
    addWidget(secondaryLabel(
        tr("Papers print the words as they stand, so they name who spoke; the speakers here serve the registers."),
        this));
}

void ParagraphForm::addSpeakers() {
    m_speakers = new TagsEdit(widgetName(u"speakers"_s), tr("Speakers"), this);
    m_speakers->setPlaceholder(tr("Add a delegation or person"));
    new ChoicesOnFocus(m_speakers->line(), [this] { return speakerChoices(workspace()); });
    connect(m_speakers, &TagsEdit::added, this, [this](const QString &speaker) {
        m_edits.addSpeaker(record(), speaker);
        if (std::exchange(m_isAsked, false))
            Q_EMIT speakerGiven();
    });
    connect(m_speakers, &TagsEdit::removed, this,
            [this](const QString &link) { m_edits.removeSpeaker(Id<ParagraphSpeaker>::fromText(link)); });
    connect(m_speakers, &TagsEdit::typed, this, [this](const QString &words) {
        m_speakers->refuse(tr("“%1” is no delegation or participant of this meeting.").arg(words));
    });
    addField(tr("Speakers"), formField(u"speakers"_s, m_speakers));
    bind(
        [this](const MinutesParagraph &paragraph) {
            m_isAsked = false;
            m_speakers->forgetTyped();
            showSpeakers(paragraph);
        },
        [this](const MinutesParagraph &paragraph) { showSpeakers(paragraph); });
}

void ParagraphForm::showSpeakers(const MinutesParagraph &paragraph) {
    auto links = workspace().records().of<ParagraphSpeaker>().where(&ParagraphSpeaker::paragraph, paragraph.id);
    std::stable_sort(links.begin(), links.end(),
                     [](const ParagraphSpeaker &a, const ParagraphSpeaker &b) { return a.order < b.order; });
    std::vector<Choice> tags;
    for (const ParagraphSpeaker &link : links)
        tags.push_back({link.id.text(), speakerName(workspace(), link), {}});
    m_speakers->setTags(tags);
}

void ParagraphForm::askForSpeaker() {
    m_isAsked = true;
    m_speakers->setFocus();
}
