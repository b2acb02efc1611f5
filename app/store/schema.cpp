#include "schema.h"

#include "field.h"
#include "records.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <map>
#include <span>

namespace {

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// The largest integer that JSON numbers hold exactly.
constexpr qint64 mostExact = (qint64(1) << 53) - 1;
constexpr qint64 mostInt = 1'000'000'000;
constexpr qint64 minutesOfDay = qint64(24) * 60;

template <class V>
struct TypeOf;
#define RAPPORTEUR_TYPE(Member, Type)                                                                                  \
    template <>                                                                                                        \
    struct TypeOf<Member> {                                                                                            \
        static constexpr FieldType type = FieldType::Type;                                                             \
    };
RAPPORTEUR_TYPE(QString, text)
RAPPORTEUR_TYPE(LocalText, localText)
RAPPORTEUR_TYPE(int, integer)
RAPPORTEUR_TYPE(qint64, integer)
RAPPORTEUR_TYPE(bool, boolean)
RAPPORTEUR_TYPE(Money, money)
RAPPORTEUR_TYPE(QDate, date)
RAPPORTEUR_TYPE(QTime, time)
RAPPORTEUR_TYPE(QDateTime, dateTime)
RAPPORTEUR_TYPE(QStringList, texts)
RAPPORTEUR_TYPE(FileRef, file)
RAPPORTEUR_TYPE(OrderKey, order)
#undef RAPPORTEUR_TYPE

void addWords(FieldInfo &info, std::span<const std::string_view> words) {
    for (const std::string_view word : words)
        info.words.append(latin(word));
}

template <class T, class V>
void describeMember(FieldInfo &info, const V T::*) {
    if constexpr (std::is_enum_v<V>) {
        info.type = FieldType::enumeration;
        addWords(info, enumWords<V>);
    } else {
        info.type = TypeOf<V>::type;
        info.most = std::is_same_v<V, int> ? mostInt : mostExact;
    }
}

template <class T, class K>
void describeMember(FieldInfo &info, const Id<K> T::*) {
    info.type = std::is_same_v<T, K> && info.name == QLatin1String("id") ? FieldType::id : FieldType::reference;
    if (info.type == FieldType::reference)
        info.target = latin(RecordOf<K>::kind);
}

FieldInfo &addField(RecordType &type, std::string_view name, unsigned rules) {
    FieldInfo &info = type.fields.emplace_back();
    info.name = latin(name);
    info.rules = rules;
    return info;
}

void limitField(FieldInfo &info) {
    if (info.has(FieldRule::mayBeUnknown))
        info.least = -1;
    if (info.has(FieldRule::fromOne))
        info.least = 1;
    if (info.has(FieldRule::minutesOfDay))
        info.most = minutesOfDay;
}

template <class T, class V>
void add(RecordType &type, const Field<T, V> &field) {
    FieldInfo &info = addField(type, field.name, field.rules);
    describeMember<T>(info, field.member);
    limitField(info);
}

std::vector<int> indices(const RecordType &type, std::span<const std::string_view> names) {
    std::vector<int> found;
    for (const std::string_view name : names) {
        if (!name.empty())
            found.push_back(type.indexOf(latin(name)));
    }
    return found;
}

void addRules(RecordType &type, std::span<const CountRule> counts, std::span<const UniqueRule> uniques,
              std::span<const std::string_view> siblings) {
    for (const CountRule &rule : counts)
        type.counts.push_back({indices(type, rule.fields), rule.least, rule.most});
    for (const UniqueRule &rule : uniques)
        type.uniques.push_back(indices(type, rule.fields));
    type.siblings = indices(type, siblings);
}

template <class T>
void addType(std::vector<RecordType> &types) {
    RecordType &type = types.emplace_back();
    type.kind = latin(RecordOf<T>::kind);
    type.plural = latin(RecordOf<T>::plural);
    std::apply([&](const auto &...field) { (add(type, field), ...); }, RecordOf<T>::fields);
    addRules(type, RecordOf<T>::counts, RecordOf<T>::uniques, RecordOf<T>::siblings);
}

using References = std::map<const RecordType *, std::vector<ReferenceFrom>>;

References allReferences() {
    References references;
    for (const RecordType &type : Schema::types()) {
        references[&type];
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            if (type.fields[i].type == FieldType::reference)
                references[&Schema::require(type.fields[i].target)].push_back({&type, static_cast<int>(i)});
        }
    }
    return references;
}

} // namespace

QString toWord(FieldType type) {
    static constexpr std::array<std::string_view, 14> words{"id",      "reference", "text",  "local_text", "integer",
                                                            "boolean", "money",     "date",  "time",       "date_time",
                                                            "texts",   "file",      "order", "enumeration"};
    return latin(words.at(static_cast<std::size_t>(type)));
}

bool FieldInfo::isRequired() const {
    return has(FieldRule::required);
}

bool FieldInfo::isOwned() const {
    return has(FieldRule::owned);
}

bool FieldInfo::isSearched() const {
    const bool isText = type == FieldType::text || type == FieldType::localText || type == FieldType::file;
    return isText && !has(FieldRule::language) && !has(FieldRule::notSearched);
}

bool FieldInfo::isNullable() const {
    return type == FieldType::reference || type == FieldType::date || type == FieldType::time ||
           type == FieldType::dateTime || type == FieldType::file;
}

int RecordType::indexOf(const QString &field) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldInfo &info) { return info.name == field; });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

int RecordType::orderField() const {
    const auto found = std::find_if(fields.begin(), fields.end(), [](const FieldInfo &info) {
        return info.type == FieldType::order && !info.has(FieldRule::byHand);
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

const std::vector<RecordType> &Schema::types() {
    static const std::vector<RecordType> all = [] {
        std::vector<RecordType> made;
#define RAPPORTEUR_ADD(T) addType<T>(made);
        RAPPORTEUR_RECORDS(RAPPORTEUR_ADD)
#undef RAPPORTEUR_ADD
        return made;
    }();
    return all;
}

const RecordType *Schema::byKind(const QString &kind) {
    static const QHash<QString, const RecordType *> byName = [] {
        QHash<QString, const RecordType *> names;
        for (const RecordType &type : types())
            names.insert(type.kind, &type);
        return names;
    }();
    return byName.value(kind);
}

const RecordType *Schema::byPlural(const QString &plural) {
    const std::vector<RecordType> &all = types();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const RecordType &type) { return type.plural == plural; });
    return found == all.end() ? nullptr : &*found;
}

const RecordType &Schema::require(const QString &kind) {
    const RecordType *type = byKind(kind);
    Q_ASSERT(type);
    return *type;
}

const std::vector<ReferenceFrom> &Schema::referencesTo(const RecordType &type) {
    static const References references = allReferences();
    return references.at(&type);
}

std::vector<int> Schema::wayToMeeting(const RecordType &type) {
    const RecordType &goal = require(QStringLiteral("meeting"));
    // Breadth first; a way that comes back to where it was is never the shortest.
    for (const bool ownersOnly : {true, false}) {
        std::deque<std::pair<const RecordType *, std::vector<int>>> open{{&type, {}}};
        std::vector<const RecordType *> seen{&type};
        while (!open.empty()) {
            const auto [at, way] = open.front();
            open.pop_front();
            if (at == &goal)
                return way;
            for (std::size_t i = 0; i < at->fields.size(); ++i) {
                const FieldInfo &field = at->fields[i];
                const bool owner = field.isRequired() && field.isOwned();
                if (field.type != FieldType::reference || (ownersOnly && !owner))
                    continue;
                const RecordType *next = byKind(field.target);
                if (std::find(seen.begin(), seen.end(), next) != seen.end())
                    continue;
                seen.push_back(next);
                std::vector<int> longer = way;
                longer.push_back(static_cast<int>(i));
                open.emplace_back(next, std::move(longer));
            }
        }
    }
    return {};
}

template <class T>
const RecordType &Schema::of() {
    static const RecordType &type = require(latin(RecordOf<T>::kind));
    return type;
}

#define RAPPORTEUR_OF(T) template const RecordType &Schema::of<T>();
RAPPORTEUR_RECORDS(RAPPORTEUR_OF)
#undef RAPPORTEUR_OF
