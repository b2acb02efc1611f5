#include "russianforms.h"

using namespace Qt::StringLiterals;

namespace {

QStringList emptyOnes(std::initializer_list<std::pair<QString, QString>> forms) {
    QStringList fields;
    for (const auto &[field, form] : forms) {
        if (form.isEmpty())
            fields += field;
    }
    return fields;
}

} // namespace

QStringList missingForms(const Country &country) {
    return emptyOnes({{u"short_name_genitive"_s, country.shortNameGenitive},
                      {u"short_name_prepositional"_s, country.shortNamePrepositional},
                      {u"formal_name_genitive"_s, country.formalNameGenitive},
                      {u"formal_name_prepositional"_s, country.formalNamePrepositional}});
}

QStringList missingForms(const Body &body) {
    return emptyOnes({{u"name_genitive"_s, body.nameGenitive}});
}

QStringList missingForms(const Meeting &meeting) {
    QStringList fields = emptyOnes({{u"title_genitive"_s, meeting.titleGenitive}});
    if (!meeting.city.isEmpty())
        fields += emptyOnes({{u"city_prepositional"_s, meeting.cityPrepositional}});
    return fields;
}
