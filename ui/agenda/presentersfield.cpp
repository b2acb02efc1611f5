#include "presentersfield.h"

#include "agendadata.h"
#include "choicesonfocus.h"
#include "fielderror.h"
#include "formparts.h"
#include "localtextedit.h"
#include "presenteredits.h"
#include "presenterlist.h"
#include "workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PresentersField::PresentersField(AgendaData &agenda, PresenterEdits &presenters, QWidget *parent)
    : QWidget(parent), m_data(agenda), m_presenters(presenters) {
    QLabel *label = secondaryLabel(tr("Presenters"), this);
    m_list = new PresenterList(this);
    m_words = new LocalTextEdit(u"presenterWords"_s, tr("Words for the presenter"), LocalTextEdit::Lines::single, this);
    m_words->hide();
    m_new = new CompletingEdit(u"itemNewPresenter"_s, tr("Add a presenter"), this);
    m_new->setPlaceholderText(tr("Name, agency or words"));
    new ChoicesOnFocus(m_new, [this] { return m_presenters.choices(); });
    label->setBuddy(m_new);
    m_error = new FieldError(m_new, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(5);
    for (QWidget *part :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_words),
          static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_error)})
        column->addWidget(part);
    connectFields();
}

void PresentersField::connectFields() {
    connect(m_new, &CompletingEdit::chosen, this,
            [this](const QString &choice) { answer(m_presenters.addChoice(m_item, choice), {}); });
    connect(m_new, &CompletingEdit::entered, this, &PresentersField::add);
    connect(m_new, &CompletingEdit::undecided, this,
            [this] { m_error->say(tr("Several fit these words. Choose one from the list.")); });
    connect(m_new, &QLineEdit::textEdited, m_error, &FieldError::clear);
    connect(m_list, &PresenterList::removeRequested, this,
            [this](Id<Presenter> presenter) { m_presenters.remove(presenter); });
    connect(m_list, &PresenterList::moveRequested, this, [this](Id<Presenter> presenter, int index) {
        m_presenters.moveTo(presenter, index);
        refresh();
    });
    connect(m_list, &PresenterList::editRequested, this, &PresentersField::editWords);
    connect(m_words, &LocalTextEdit::committed, this, [this](const QString &language, const QString &text) {
        if (!m_presenters.setWords(m_edited, language, text))
            m_words->refuse(language, m_data.whyNot());
    });
    connect(m_words, &LocalTextEdit::markedUpToDate, this,
            [this](const QString &language) { m_presenters.markUpToDate(m_edited, language); });
}

void PresentersField::answer(bool done, const QString &typed) {
    m_error->say(done ? QString() : m_data.whyNot());
    if (!done)
        m_new->setText(typed);
}

void PresentersField::add(const QString &words) {
    answer(m_presenters.addNamed(m_item, words), words);
}

void PresentersField::commit() {
    m_words->commit();
    if (!m_item.isNull())
        m_new->commit();
}

void PresentersField::setItem(Id<AgendaItem> item) {
    if (item == m_item)
        return;
    commit();
    m_item = item;
    m_edited = {};
    m_new->clear();
    m_error->clear();
    refresh();
}

void PresentersField::refresh() {
    std::vector<PresenterList::Entry> entries;
    const QStringList shown = m_data.workspace().shownLanguages();
    for (const Presenter &presenter : m_data.contents().presentersOf(m_item)) {
        PresenterList::Entry entry{presenter.id, m_data.contents().nameOf(presenter, m_data.language()), {}, {}};
        entry.isWords = !presenter.words.isEmpty();
        for (const QString &language : shown) {
            if (entry.isWords && !presenter.words.has(language))
                entry.missing += language.toUpper();
        }
        entries.push_back(entry);
    }
    if (static_cast<int>(entries.size()) != m_list->count())
        m_error->clear(); // what it spoke of may be gone
    m_list->setEntries(entries);
    showWords();
}

const Presenter *PresentersField::edited() const {
    const auto &all = m_data.contents().presenters;
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const Presenter &presenter) { return presenter.id == m_edited; });
    return m_edited.isNull() || at == all.end() ? nullptr : &*at;
}

void PresentersField::editWords(Id<Presenter> id) {
    m_words->commit();
    m_edited = id;
    const Presenter *presenter = edited();
    if (presenter == nullptr || presenter->words.isEmpty()) {
        m_edited = {};
        return;
    }
    m_words->setLanguages(m_data.workspace().workingLanguages(), m_data.workspace().shownLanguages());
    m_words->load(presenter->words);
    showWords();
    m_words->setFocus();
}

void PresentersField::showWords() {
    const Presenter *presenter = edited();
    m_words->setVisible(presenter != nullptr);
    if (presenter == nullptr)
        return;
    m_words->setLanguages(m_data.workspace().workingLanguages(), m_data.workspace().shownLanguages());
    m_words->refresh(presenter->words);
}
