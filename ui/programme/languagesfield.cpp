#include "languagesfield.h"

#include "choicebox.h"
#include "formparts.h"
#include "tagsedit.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Those of the field's programmes, each with its own name beside that in the language of the window; any other is
/// typed by its code.
struct OfferedLanguage {
    const char *code;
    const char *name;
    const char16_t *ownName;
};

constexpr std::array<OfferedLanguage, 9> offeredLanguages{{
    {"en", QT_TRANSLATE_NOOP("LanguagesField", "English"), u"English"},
    {"ru", QT_TRANSLATE_NOOP("LanguagesField", "Russian"), u"русский"},
    {"kk", QT_TRANSLATE_NOOP("LanguagesField", "Kazakh"), u"қазақ тілі"},
    {"ky", QT_TRANSLATE_NOOP("LanguagesField", "Kyrgyz"), u"кыргыз тили"},
    {"tg", QT_TRANSLATE_NOOP("LanguagesField", "Tajik"), u"забони тоҷикӣ"},
    {"tk", QT_TRANSLATE_NOOP("LanguagesField", "Turkmen"), u"türkmen dili"},
    {"uz", QT_TRANSLATE_NOOP("LanguagesField", "Uzbek"), u"oʻzbek tili"},
    {"fr", QT_TRANSLATE_NOOP("LanguagesField", "French"), u"français"},
    {"de", QT_TRANSLATE_NOOP("LanguagesField", "German"), u"Deutsch"},
}};

const QRegularExpression &codeForm() {
    static const QRegularExpression form(u"^[a-z]{2,3}\\z"_s);
    return form;
}

QString nameOf(const QString &code) {
    const auto found =
        std::find_if(offeredLanguages.begin(), offeredLanguages.end(),
                     [&](const OfferedLanguage &language) { return code == QLatin1String(language.code); });
    return found == offeredLanguages.end() ? code : LanguagesField::tr(found->name);
}

} // namespace

LanguagesField::LanguagesField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tags(new TagsEdit(name, tr("Working languages"), this))
    , m_leading(new ChoiceBox(this))
    , m_meaning(secondaryLabel({}, this)) {
    m_tags->setPlaceholder(tr("Add a language"));
    m_tags->line()->setOwnWords(codeForm());
    m_leading->setObjectName(name + u"Leading"_s);
    m_meaning->setObjectName(name + u"Meaning"_s);
    m_meaning->setText(tr("Texts are written in the leading language first, and papers show them where another is "
                          "missing. Changing it or removing a language deletes no text: it is only no longer shown, "
                          "and comes back with its language."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(labelled(tr("Working languages"), m_tags, this));
    column->addWidget(labelled(tr("Leading language"), m_leading, this));
    column->addWidget(m_meaning);
    connect(m_tags, &TagsEdit::added, this, &LanguagesField::add);
    connect(m_tags, &TagsEdit::removed, this, &LanguagesField::remove);
    connect(m_tags, &TagsEdit::typed, this, [this](const QString &words) {
        if (codeForm().match(words).hasMatch())
            add(words);
        else
            m_tags->refuse(tr("Choose a language, or write its code of two or three letters such as en."));
    });
    connect(m_leading, &QComboBox::activated, this, [this] {
        QStringList languages = m_languages;
        const QString leading = m_leading->currentData().toString();
        languages.removeAll(leading);
        languages.prepend(leading);
        if (languages != m_languages)
            Q_EMIT changed(languages);
    });
}

void LanguagesField::show(const QStringList &languages) {
    m_languages = languages;
    std::vector<Choice> tags;
    std::vector<Choice> choices;
    m_leading->clear();
    for (const QString &language : languages) {
        tags.push_back({language, nameOf(language), {}});
        m_leading->addItem(nameOf(language), language);
    }
    for (const OfferedLanguage &language : offeredLanguages) {
        const QString code = QString::fromLatin1(language.code);
        if (!languages.contains(code))
            choices.push_back({code, nameOf(code), QString(code % u", "_s % QStringView(language.ownName))});
    }
    m_tags->setTags(tags);
    m_tags->setChoices(choices);
    m_leading->setCurrentIndex(0);
}

void LanguagesField::setReadOnly(bool readOnly) {
    m_tags->setReadOnly(readOnly);
    m_leading->setEnabled(!readOnly);
}

void LanguagesField::refuse(const QString &why) {
    m_tags->refuse(why);
}

void LanguagesField::commit() {
    m_tags->commit();
}

WrongInput LanguagesField::wrongInput() const {
    return m_tags->wrongInput();
}

void LanguagesField::showWrongInput(const WrongInput &wrong) {
    m_tags->showWrongInput(wrong);
}

void LanguagesField::add(const QString &code) {
    if (!m_languages.contains(code))
        Q_EMIT changed(m_languages + QStringList{code});
}

void LanguagesField::remove(const QString &code) {
    QStringList languages = m_languages;
    languages.removeAll(code);
    if (languages.isEmpty())
        m_tags->refuse(tr("A programme works in one language at least."));
    else
        Q_EMIT changed(languages);
}
