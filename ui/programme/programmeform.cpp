#include "programmeform.h"

#include "languagesfield.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPhase = 99;

} // namespace

ProgrammeForm::ProgrammeForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"programme"_s,
          [&workspace](const Programme &programme) { return programme.title.in(workspace.contentLanguage()); }, parent)
    , m_languages(new LanguagesField(u"programmeLanguages"_s, this)) {
    addText(tr("Title"), &Programme::title, LocalTextEdit::Lines::wrapped);
    beginRow();
    addLine(tr("Acronym"), &Programme::acronym);
    addNumber(tr("Phase"), &Programme::phase, 1, highestPhase);
    endRow();
    addText(tr("Objective"), &Programme::objective, LocalTextEdit::Lines::several);
    addMoneyAndTime();
    addLanguages();
    addPapers();
}

void ProgrammeForm::addMoneyAndTime() {
    beginRow();
    addDate(tr("From"), &Programme::starts);
    addDate(tr("To"), &Programme::ends);
    endRow();
    beginRow();
    addMoney(tr("Allocation"), &Programme::allocation);
    addLine(tr("Currency"), &Programme::currency);
    endRow();
    addDate(tr("Reference date for “overdue” and “as at”"), &Programme::referenceDate)->setPlaceholder(tr("today"));
}

void ProgrammeForm::addLanguages() {
    addHeading(tr("Languages"));
    addField({}, formField(u"languages"_s, m_languages));
    bind([this](const Programme &programme) { m_languages->show(programme.languages); });
    connect(m_languages, &LanguagesField::changed, this, [this](const QStringList &languages) {
        const QString why = change("languages", [&](Programme &programme) { programme.languages = languages; });
        if (!why.isEmpty())
            m_languages->refuse(why);
    });
}

void ProgrammeForm::addPapers() {
    addHeading(tr("On the papers"));
    addText(tr("Funder"), &Programme::funder, LocalTextEdit::Lines::wrapped);
    addText(tr("Implementing lead"), &Programme::implementingLead, LocalTextEdit::Lines::wrapped);
    addText(tr("Funding statement"), &Programme::fundingStatement, LocalTextEdit::Lines::several);
    addText(tr("Disclaimer"), &Programme::disclaimer, LocalTextEdit::Lines::several);
    addLine(tr("Website"), &Programme::website);
    addText(tr("Contacts"), &Programme::contacts, LocalTextEdit::Lines::several);
}
