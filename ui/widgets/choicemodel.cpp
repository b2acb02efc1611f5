#include "choicemodel.h"

#include <algorithm>

ChoiceModel::ChoiceModel(QString between, QObject *parent)
    : QAbstractListModel(parent), m_between(std::move(between)) {}

void ChoiceModel::setChoices(std::vector<Choice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

QString ChoiceModel::shownText(const Choice &choice) const {
    return choice.detail.isEmpty() ? choice.text : QString(choice.text % m_between % choice.detail);
}

const Choice *ChoiceModel::withId(const QString &id) const {
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return choice.id == id; });
    return found == m_choices.end() ? nullptr : &*found;
}

const Choice *ChoiceModel::named(const QString &words) const {
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return choice.text.compare(words, Qt::CaseInsensitive) == 0 ||
               (!choice.detail.isEmpty() && shownText(choice).compare(words, Qt::CaseInsensitive) == 0);
    });
    if (found != m_choices.end())
        return &*found;
    return only([&](const Choice &choice) {
        return !choice.also.isEmpty() && choice.also.split(u'\n').contains(words, Qt::CaseInsensitive);
    });
}

QString ChoiceModel::soughtText(const Choice &choice) const {
    const QString shown = shownText(choice);
    return choice.also.isEmpty() ? shown : QString(shown % u'\n' % choice.also);
}

bool ChoiceModel::contains(const Choice &choice, const QString &words) const {
    return soughtText(choice).contains(words, Qt::CaseInsensitive);
}

const Choice *ChoiceModel::only(const std::function<bool(const Choice &)> &isWanted) const {
    const auto first = std::find_if(m_choices.begin(), m_choices.end(), isWanted);
    if (first == m_choices.end() || std::find_if(first + 1, m_choices.end(), isWanted) != m_choices.end())
        return nullptr;
    return &*first;
}

bool ChoiceModel::fits(const QString &words) const {
    return !words.isEmpty() && std::any_of(m_choices.begin(), m_choices.end(),
                                           [&](const Choice &choice) { return contains(choice, words); });
}

const Choice *ChoiceModel::meant(const QString &words) const {
    if (words.isEmpty())
        return nullptr;
    if (const Choice *same = named(words))
        return same;
    // An acronym, for one.
    const Choice *known =
        only([&](const Choice &choice) { return choice.detail.compare(words, Qt::CaseInsensitive) == 0; });
    if (known != nullptr)
        return known;
    const Choice *fitting = only([&](const Choice &choice) { return contains(choice, words); });
    if (fitting != nullptr)
        return fitting;
    return only([&](const Choice &choice) { return choice.text.startsWith(words, Qt::CaseInsensitive); });
}

int ChoiceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    if (role == idRole)
        return choice.id;
    if (role == soughtRole)
        return soughtText(choice);
    return role == Qt::DisplayRole || role == Qt::EditRole ? shownText(choice) : QVariant();
}
