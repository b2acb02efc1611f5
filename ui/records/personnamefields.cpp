#include "personnamefields.h"

#include "personname.h"

#include <QCoreApplication>

namespace {

struct PersonNameFields {
    Q_DECLARE_TR_FUNCTIONS(PersonNameFields)
};

void addLatin(RecordForm<Person> &form) {
    form.beginRow();
    form.addLine(PersonNameFields::tr("Family name in Latin letters"), &Person::familyName);
    form.addLine(PersonNameFields::tr("Given name in Latin letters"), &Person::givenName);
    form.endRow();
}

void addCyrillic(RecordForm<Person> &form) {
    form.beginRow();
    form.addLine(PersonNameFields::tr("Family name in Cyrillic"), &Person::cyrillicFamilyName);
    form.addLine(PersonNameFields::tr("Given name in Cyrillic"), &Person::cyrillicGivenName);
    form.endRow();
    form.addLine(PersonNameFields::tr("Patronymic in Cyrillic"), &Person::patronymic);
}

} // namespace

void addNameFields(RecordForm<Person> &form, const Workspace &workspace) {
    const bool isCyrillicFirst = writesCyrillic(workspace.primaryLanguage());
    if (!isCyrillicFirst)
        addLatin(form);
    addCyrillic(form);
    if (isCyrillicFirst)
        addLatin(form);
}
