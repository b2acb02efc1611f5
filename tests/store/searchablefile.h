#pragma once

#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"

/// A programme file with one of each of a few records, to be searched.
class SearchableFile {
public:
    SearchableFile() : store(file.create()), meeting(addMeeting(*store, QStringLiteral("RSG2"))) {}

    /// Whether it could be filled.
    bool fill() {
        return store
            ->edit({QStringLiteral("Fill"), {}},
                   [&](Edit &edit) {
                       Agency agency;
                       agency.name = {{QStringLiteral("en"), QStringLiteral("The State Customs Service")},
                                      {QStringLiteral("ru"), QStringLiteral("Таможенная служба")}};
                       agency.acronym = english(QStringLiteral("SCS"));
                       Person person;
                       person.givenName = QStringLiteral("Émil");
                       person.familyName = QStringLiteral("O'Sample");
                       person.cyrillicFamilyName = QStringLiteral("Қожаёв");
                       person.patronymic = QStringLiteral("Андреевич");
                       person.position = {{QStringLiteral("en"), QStringLiteral("Head of Unit")},
                                          {QStringLiteral("ru"), QStringLiteral("Начальник отдела учёта")}};
                       person.formOfAddress = english(QStringLiteral("Mister"));
                       person.email = QStringLiteral("e.sample@example.org");
                       person.agency = edit.insert(agency);
                       edit.insert(person);
                       Decision decision;
                       decision.meeting = meeting;
                       decision.text = {{QStringLiteral("en"), QStringLiteral("the work plan of the programme")},
                                        {QStringLiteral("ru"), QStringLiteral("план работы")}};
                       edit.insert(decision);
                       edit.insert(itemOf(meeting, QStringLiteral("Any other business")));
                   })
            .ok();
    }

    bool addPerson(const QString &name) {
        Person person;
        person.familyName = name;
        return store->edit({QStringLiteral("Add"), {}}, [&](Edit &edit) { edit.insert(person); }).ok();
    }

    /// What was found, "kind: text" each.
    static QStringList found(const Store &store, const QString &words, int most = 50) {
        const auto hits = store.search(words, most);
        QStringList lines;
        if (!hits)
            return {QStringLiteral("error ") + hits.error().detail};
        for (const SearchHit &hit : *hits)
            lines.append(hit.kind + QStringLiteral(": ") + hit.text);
        return lines;
    }
    QStringList found(const QString &words, int most = 50) const { return found(*store, words, most); }

    /// What the check finds; empty = well.
    QStringList findings() const {
        const auto found = store->check();
        QStringList told;
        if (!found)
            return {found.error().detail};
        for (const Error &each : *found)
            told.append(each.detail);
        return told;
    }

    ProgrammeFile file;
    std::unique_ptr<Store> store;
    Id<Meeting> meeting;
};
