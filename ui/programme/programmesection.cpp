#include "programmesection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Section {
    ProgrammeSection section;
    const char *kind;
    const char *title;
    const char *sentence;
    const char *add;
};

constexpr std::array sections{
    Section{ProgrammeSection::programme, "programme", QT_TRANSLATE_NOOP("ProgrammeSections", "Programme"), "", ""},
    Section{ProgrammeSection::phases, "phase", QT_TRANSLATE_NOOP("ProgrammeSections", "Phases"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "The phases of the programme, each with its period and what was allocated to it."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add a phase")},
    Section{ProgrammeSection::components, "component", QT_TRANSLATE_NOOP("ProgrammeSections", "Components"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "The parts of the programme’s work. Activities and indicators belong to one of them."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add a component")},
    Section{ProgrammeSection::countries, "country", QT_TRANSLATE_NOOP("ProgrammeSections", "Countries"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "Countries whose agencies and delegations take part, with the names that papers print."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add another country")},
    Section{ProgrammeSection::emblems, "emblem", QT_TRANSLATE_NOOP("ProgrammeSections", "Emblems"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "The signs at the head of every paper. The first is the funder’s, and none is larger."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add an emblem from a file…")},
    Section{ProgrammeSection::indicators, "indicator", QT_TRANSLATE_NOOP("ProgrammeSections", "Indicators"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "What shows whether the programme reaches its aims: baseline, target and readings."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add an indicator")},
    Section{ProgrammeSection::balances, "opening_balance", QT_TRANSLATE_NOOP("ProgrammeSections", "Opening balances"),
            QT_TRANSLATE_NOOP("ProgrammeSections",
                              "Figures from before this file was begun, each with its source. Totals include them."),
            QT_TRANSLATE_NOOP("ProgrammeSections", "Add an opening balance")},
};

const Section &of(ProgrammeSection section) {
    return sections[static_cast<std::size_t>(section)];
}

QString words(const char *source) {
    return *source == '\0' ? QString() : QCoreApplication::translate("ProgrammeSections", source);
}

} // namespace

QUuid sectionKey(ProgrammeSection section) {
    return QUuid::createUuidV5(QUuid(), QByteArray("section ") + of(section).kind);
}

std::optional<ProgrammeSection> sectionOfKey(const QUuid &key) {
    const auto found = std::find_if(allProgrammeSections.begin(), allProgrammeSections.end(),
                                    [&](ProgrammeSection section) { return sectionKey(section) == key; });
    return found == allProgrammeSections.end() ? std::nullopt : std::optional(*found);
}

QString sectionTitle(ProgrammeSection section) {
    return words(of(section).title);
}

QString sectionSentence(ProgrammeSection section) {
    return words(of(section).sentence);
}

QString sectionAddWords(ProgrammeSection section) {
    return words(of(section).add);
}

QString sectionKind(ProgrammeSection section) {
    return QString::fromLatin1(of(section).kind);
}
