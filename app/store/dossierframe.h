#pragma once

#include "dossier.h"
#include "result.h"
#include "store.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

/// What loaders of dossiers share. Every loader is a class that reads what it needs and keeps the first failure.
namespace DossierLoading {

/// Collects the first failure of several reads, so that a loader reads on and looks at the end.
class Reader {
public:
    explicit Reader(const Store &store) : m_store(store) {}

    /// An empty list or record where reading failed; a null id gives an empty record without reading.
    template <class T>
    std::vector<T> all() {
        return keep(m_store.all<T>());
    }
    template <class T, class V>
    std::vector<T> where(V T::*field, const V &value) {
        return keep(m_store.where(field, value));
    }
    template <class T>
    T get(Id<T> id) {
        return id.isNull() ? T{} : keep(m_store.get(id));
    }
    QByteArray file(const FileRef &file) { return file.isEmpty() ? QByteArray() : keep(m_store.file(file)); }

    template <class T>
    T keep(Result<T> result) {
        if (result)
            return std::move(result).value();
        if (!m_failure)
            m_failure = result.error();
        return {};
    }

    const std::optional<Error> &failure() const { return m_failure; }
    const Store &store() const { return m_store; }

private:
    const Store &m_store;
    std::optional<Error> m_failure;
};

template <class T>
using ById = std::unordered_map<Id<T>, T>;

template <class T>
ById<T> byId(std::vector<T> records) {
    ById<T> all;
    all.reserve(records.size());
    for (T &record : records) {
        const Id<T> id = record.id;
        all.emplace(id, std::move(record));
    }
    return all;
}

/// The record of an id, or an empty one.
template <class T>
const T &at(const ById<T> &records, Id<T> id) {
    static const T none{};
    const auto found = records.find(id);
    return found == records.end() ? none : found->second;
}

template <class T>
void sortByOrder(std::vector<T> &records) {
    std::stable_sort(records.begin(), records.end(), [](const T &a, const T &b) { return a.order < b.order; });
}

MeetingFrame loadFrame(Reader &reader, Id<Meeting> meeting, const QString &language);
PersonCard cardOf(Reader &reader, Id<Person> person);
/// Where the presenter is a participant, the person's card with the participation.
std::vector<PresenterCard> presentersOf(Reader &reader, Id<AgendaItem> item);
/// The first day of a meeting; invalid where none is set.
QDate firstDay(Reader &reader, Id<Meeting> meeting);

/// Delegations in protocol order, with their people.
std::vector<ListedDelegation> loadDelegations(Reader &reader, const MeetingFrame &frame);
/// The meeting's own actions and those of earlier meetings that were still open when it met, by due date.
std::vector<ActionLine> loadActions(Reader &reader, const MeetingFrame &frame);

MinutesDossier loadMinutes(Reader &reader, MeetingFrame frame);
WorkPlanDossier loadWorkPlan(Reader &reader, MeetingFrame frame);

/// Symbols of the papers of each item, by order.
QHash<QUuid, QStringList> symbolsByItem(const std::vector<MeetingPaper> &papers);

} // namespace DossierLoading
