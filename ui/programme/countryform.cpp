#include "countryform.h"

#include "flagslist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int lastInProtocol = 9999;

} // namespace

CountryForm::CountryForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"country"_s,
          [&workspace](const Country &country) { return country.shortName.in(workspace.contentLanguage()); }, parent)
    , m_flags(new FlagsList(workspace, this)) {
    addText(tr("Short name"), &Country::shortName);
    addText(tr("Formal name"), &Country::formalName, LocalTextEdit::Lines::wrapped);
    addLine(tr("Short name in the Russian genitive (кого? чего?)"), &Country::shortNameGenitive);
    addLine(tr("Short name in the Russian prepositional (в ком? в чём?)"), &Country::shortNamePrepositional);
    addLine(tr("Formal name in the Russian genitive"), &Country::formalNameGenitive);
    addLine(tr("Formal name in the Russian prepositional"), &Country::formalNamePrepositional);
    beginRow();
    addLine(tr("ISO code"), &Country::isoCode);
    addNumber(tr("Place in protocol order"), &Country::protocolOrder, 1, lastInProtocol)->setPlaceholder(tr("by name"));
    endRow();
    addHeading(tr("Flags"));
    addField({}, formField(u"flags"_s, m_flags));
    bind([this](const Country &country) {
        m_flags->show(country.id);
        const bool isRussian = FormPanel::workspace().workingLanguages().contains(u"ru"_s);
        for (const QString &form : {u"short_name_genitive"_s, u"short_name_prepositional"_s, u"formal_name_genitive"_s,
                                    u"formal_name_prepositional"_s})
            setFieldVisible(field(form), isRussian);
    });
}
