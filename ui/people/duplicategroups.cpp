#include "duplicategroups.h"

#include "changeset.h"
#include "programme.h"
#include "windowwords.h"
#include "workspace.h"

#include <QHash>
#include <QSet>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(PersonLikeness why) {
    switch (why) {
    case PersonLikeness::sameName:
        return DuplicateGroups::tr("same name");
    case PersonLikeness::swappedName:
        return DuplicateGroups::tr("family and given name swapped");
    case PersonLikeness::otherScript:
        return DuplicateGroups::tr("same name in the other script");
    case PersonLikeness::otherSpelling:
        return DuplicateGroups::tr("same name in another spelling");
    case PersonLikeness::initial:
        return DuplicateGroups::tr("only the initial of a given name is known");
    case PersonLikeness::similarName:
        return DuplicateGroups::tr("similar name");
    case PersonLikeness::sameEmail:
        break;
    }
    return DuplicateGroups::tr("same e-mail");
}

QString wordsOf(AgencyLikeness why) {
    switch (why) {
    case AgencyLikeness::sameName:
        return DuplicateGroups::tr("same name");
    case AgencyLikeness::sameWords:
        return DuplicateGroups::tr("same words in the name");
    case AgencyLikeness::sameAcronym:
        break;
    }
    return DuplicateGroups::tr("same acronym");
}

QString wordsOf(Confidence confidence) {
    switch (confidence) {
    case Confidence::certain:
        return DuplicateGroups::tr("almost certain");
    case Confidence::likely:
        return DuplicateGroups::tr("likely");
    case Confidence::possible:
        break;
    }
    return DuplicateGroups::tr("possible");
}

/// Whether a change concerns what duplicates are found by. A new telephone number, say, does not, and looking for
/// duplicates among thousands takes a while.
bool mayMakeLikeness(const RecordChange &record) {
    if (record.kind != "person"_L1 && record.kind != "agency"_L1)
        return false;
    static const QSet<QString> others{u"form_of_address"_s, u"rank"_s,  u"position"_s,       u"department"_s,
                                      u"phone"_s,           u"notes"_s, u"consent_listed"_s, u"consent_photographed"_s,
                                      u"protocol_order"_s};
    return record.operation != Operation::update ||
           std::any_of(record.fields.begin(), record.fields.end(),
                       [](const FieldChange &field) { return !others.contains(field.field.section(u'.', 0, 0)); });
}

/// One text for two records in either order.
QString pairText(const QUuid &a, const QUuid &b) {
    const QString first = a.toString(QUuid::WithoutBraces);
    const QString second = b.toString(QUuid::WithoutBraces);
    return first < second ? QString(first % u' ' % second) : QString(second % u' ' % first);
}

/// Records that are joined by pairs, each group known by one of its records.
class JoinedRecords {
public:
    void join(const QUuid &a, const QUuid &b) { m_above[top(a)] = top(b); }

    QUuid top(const QUuid &record) {
        QUuid at = record;
        for (QUuid above = m_above.value(at, at); above != at; above = m_above.value(at, at))
            at = above;
        m_above[record] = at; // so that the way is short the next time
        return at;
    }
    QList<QUuid> records() const { return m_above.keys(); }

private:
    QHash<QUuid, QUuid> m_above;
};

/// Groups of records in pairs that share one, in the order of the pairs.
template <class Pair>
void addGroups(std::vector<DuplicateGroup> &groups, std::vector<Pair> pairs, const QSet<QString> &dismissed,
               bool ofPeople) {
    std::erase_if(pairs,
                  [&](const Pair &pair) { return dismissed.contains(pairText(pair.first.uuid, pair.second.uuid)); });
    JoinedRecords joined;
    for (const Pair &pair : pairs)
        joined.join(pair.first.uuid, pair.second.uuid);
    QHash<QUuid, std::size_t> places;
    std::vector<QStringList> reasons;
    const std::size_t begin = groups.size();
    for (const Pair &pair : pairs) {
        const QUuid top = joined.top(pair.first.uuid);
        if (!places.contains(top)) {
            places.insert(top, reasons.size());
            groups.push_back({.ofPeople = ofPeople});
            reasons.emplace_back();
        }
        reasons[places.value(top)] += QString(wordsOf(pair.why) % u" – "_s % wordsOf(pair.confidence));
    }
    for (const QUuid &record : joined.records())
        groups[begin + places.value(joined.top(record))].members.push_back(record);
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        DuplicateGroup &group = groups[begin + i];
        std::sort(group.members.begin(), group.members.end());
        QByteArray name;
        for (const QUuid &member : group.members)
            name += member.toRfc4122();
        group.key = QUuid::createUuidV5(QUuid(), name);
        reasons[i].removeDuplicates();
        group.why = capitalized(reasons[i].join(u"; "_s));
    }
}

} // namespace

DuplicateGroups::DuplicateGroups(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &change) {
        if (std::any_of(change.records.begin(), change.records.end(), mayMakeLikeness))
            m_groups.reset();
    });
}

const std::vector<DuplicateGroup> &DuplicateGroups::all() {
    if (m_groups)
        return *m_groups;
    const QStringList kept = m_workspace.settings().value(settingsKey()).toStringList();
    const QSet<QString> dismissed(kept.begin(), kept.end());
    std::vector<DuplicateGroup> groups;
    addGroups(groups, likelyDuplicates(std::span(m_workspace.records().of<Person>().all())), dismissed, true);
    addGroups(groups, likelyDuplicates(std::span(m_workspace.records().of<Agency>().all())), dismissed, false);
    return m_groups.emplace(std::move(groups));
}

const DuplicateGroup *DuplicateGroups::find(const QUuid &key) {
    const std::vector<DuplicateGroup> &groups = all();
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const DuplicateGroup &group) { return group.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

void DuplicateGroups::dismiss(const std::vector<QUuid> &records) {
    QStringList kept = m_workspace.settings().value(settingsKey()).toStringList();
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (std::size_t j = i + 1; j < records.size(); ++j)
            kept += pairText(records[i], records[j]);
    }
    kept.removeDuplicates();
    m_workspace.settings().setValue(settingsKey(), kept);
    m_groups.reset();
}

bool DuplicateGroups::hasDismissed() const {
    return m_workspace.settings().contains(settingsKey());
}

void DuplicateGroups::forgetDismissed() {
    m_workspace.settings().remove(settingsKey());
    m_groups.reset();
}

QString DuplicateGroups::settingsKey() const {
    const std::vector<Programme> &programmes = m_workspace.records().of<Programme>().all();
    return "people/notTheSame/"_L1 + (programmes.empty() ? QString() : programmes.front().id.text());
}
