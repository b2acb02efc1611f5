#include "languagesfield.h"

#include "choicebox.h"
#include "formparts.h"
#include "tagsedit.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Those of the field's programmes, each by its own name; any other is typed by its code.
const std::vector<Choice> &offered() {
    static const std::vector<Choice> all{{u"en"_s, u"English"_s, u"en"_s},       {u"ru"_s, u"русский"_s, u"ru"_s},
                                         {u"kk"_s, u"қазақ тілі"_s, u"kk"_s},    {u"ky"_s, u"кыргыз тили"_s, u"ky"_s},
                                         {u"tg"_s, u"забони тоҷикӣ"_s, u"tg"_s}, {u"tk"_s, u"türkmen dili"_s, u"tk"_s},
                                         {u"uz"_s, u"oʻzbek tili"_s, u"uz"_s},   {u"fr"_s, u"français"_s, u"fr"_s},
                                         {u"de"_s, u"Deutsch"_s, u"de"_s}};
    return all;
}

const QRegularExpression &codeForm() {
    static const QRegularExpression form(u"^[a-z]{2,3}\\z"_s);
    return form;
}

QString nameOf(const QString &code) {
    const auto found =
        std::find_if(offered().begin(), offered().end(), [&](const Choice &language) { return language.id == code; });
    return found == offered().end() ? code : found->text;
}

} // namespace

LanguagesField::LanguagesField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tags(new TagsEdit(name, tr("Working languages"), this))
    , m_leading(new ChoiceBox(this))
    , m_meaning(secondaryLabel({}, this)) {
    m_tags->setPlaceholder(tr("add a language"));
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
    for (const Choice &language : offered()) {
        if (!languages.contains(language.id))
            choices.push_back(language);
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
