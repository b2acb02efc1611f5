#pragma once

#include "field.h"
#include "localtext.h"
#include "russianforms.h"
#include "workspace.h"

/// What a record lacks for papers in the programme's languages: texts that stand in one language and not in another,
/// and Russian forms.
namespace RecordGaps {

/// The names of fields ("title.ru", "name_genitive") in words: "title (RU), name in the Russian genitive".
[[nodiscard]] QString inWords(const QStringList &fields);

template <class T>
[[nodiscard]] QStringList fieldsOf(const Workspace &workspace, const T &record) {
    QStringList missing;
    const QStringList languages = workspace.workingLanguages();
    const auto look = [&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), LocalText T::*>) {
            const LocalText &text = record.*(field.member);
            for (const QString &language : languages) {
                if (!text.isEmpty() && !text.has(language))
                    missing += QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size())) +
                               QLatin1Char('.') + language;
            }
        }
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, RecordOf<T>::fields);
    if constexpr (requires { missingForms(record); }) {
        if (languages.contains(QLatin1StringView("ru")))
            missing += missingForms(record);
    }
    return missing;
}

/// The same in words; empty where nothing is missing.
template <class T>
[[nodiscard]] QString of(const Workspace &workspace, const T &record) {
    return inWords(fieldsOf(workspace, record));
}

} // namespace RecordGaps
