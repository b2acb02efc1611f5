#include "newprogrammedialog.h"

#include "fielderror.h"
#include "formlayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewProgrammeDialog::NewProgrammeDialog(QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(this)), m_acronym(new QLineEdit(this)), m_languages(new QComboBox(this)) {
    setObjectName(u"newProgramme"_s);
    setWindowTitle(tr("New programme"));
    m_title->setObjectName(u"title"_s);
    m_acronym->setObjectName(u"acronym"_s);
    m_languages->setObjectName(u"languages"_s);
    m_languages->addItem(tr("English and Russian"), QStringList{u"en"_s, u"ru"_s});
    m_languages->addItem(tr("Russian and English"), QStringList{u"ru"_s, u"en"_s});
    m_languages->addItem(tr("English"), QStringList{u"en"_s});
    m_languages->addItem(tr("Russian"), QStringList{u"ru"_s});
    auto *layout = new QVBoxLayout(this);
    m_titleError = addField(layout, tr("Title of the programme, in its first language"), m_title);
    addField(layout, tr("Acronym"), m_acronym);
    addField(layout, tr("Working languages, the first one leading"), m_languages);
    addDialogButtons(layout, this, tr("Choose where to save…"));
    connect(m_title, &QLineEdit::textChanged, m_titleError, &FieldError::clear);
    m_title->setFocus();
    resize(440, sizeHint().height());
}

Programme NewProgrammeDialog::programme() const {
    Programme programme;
    programme.languages = m_languages->currentData().toStringList();
    const QString primary = programme.primaryLanguage();
    programme.title.set(primary, m_title->text().simplified(), primary);
    programme.acronym = m_acronym->text().simplified();
    return programme;
}

void NewProgrammeDialog::accept() {
    const bool untitled = m_title->text().simplified().isEmpty();
    m_titleError->say(untitled ? tr("A programme needs a title.") : QString());
    if (!untitled)
        QDialog::accept();
}
