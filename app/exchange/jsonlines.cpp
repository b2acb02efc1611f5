#include "jsonlines.h"

#include "edit.h"
#include "store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Error bad(const QString &what) {
    return Error{ErrorCode::badInput, what};
}

/// A text on one line. Half a surrogate pair does not come back from UTF-8.
bool isPrintable(const QJsonValue &label) {
    const QString text = label.toString();
    return label.isString() && text == QString::fromUtf8(text.toUtf8()) &&
           std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

/// One of "insert", "update", "delete" with its object.
struct Told {
    QString verb;
    QJsonObject object;
};

/// Every key must be known, so that a misspelt one is not silently nothing.
std::optional<Error> unknownKey(const QJsonObject &object, const QStringList &known, const QString &where) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return bad(u"\"%1\" is not known in %2"_s.arg(it.key(), where));
    }
    return std::nullopt;
}

std::optional<Error> problemIn(const Told &told) {
    QStringList known{u"kind"_s};
    if (told.verb != u"insert")
        known.append(u"id"_s);
    if (told.verb != u"delete")
        known.append(u"values"_s);
    const QString where = u'"' + told.verb + u'"';
    if (auto problem = unknownKey(told.object, known, where))
        return problem;
    for (const QString &key : std::as_const(known)) {
        const QJsonValue value = told.object.value(key);
        if (key == u"values" ? !value.isObject() : !value.isString())
            return bad(u"%1 wants \"%2\" as %3"_s.arg(where, key, key == u"values" ? u"an object"_s : u"a text"_s));
    }
    return std::nullopt;
}

Result<Told> oneEdit(const QJsonObject &object, const QString &where) {
    Told told;
    for (const QString &verb : {u"insert"_s, u"update"_s, u"delete"_s}) {
        if (!object.contains(verb))
            continue;
        if (!told.verb.isEmpty())
            return bad(u"%1 has both \"%2\" and \"%3\""_s.arg(where, told.verb, verb));
        if (!object.value(verb).isObject())
            return bad(u"\"%1\" is not an object"_s.arg(verb));
        told = {verb, object.value(verb).toObject()};
    }
    if (told.verb.isEmpty())
        return bad(u"%1 has none of \"insert\", \"update\", \"delete\""_s.arg(where));
    if (auto problem = problemIn(told))
        return *problem;
    return told;
}

Result<std::vector<Told>> severalEdits(const QJsonValue &edits) {
    if (!edits.isArray() || edits.toArray().isEmpty())
        return bad(u"\"edits\" is not a list of edits"_s);
    std::vector<Told> all;
    const QJsonArray array = edits.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = u"edit %1"_s.arg(i + 1);
        if (!array.at(i).isObject())
            return bad(where + u" is not an object"_s);
        if (auto problem = unknownKey(array.at(i).toObject(), {u"insert"_s, u"update"_s, u"delete"_s}, where))
            return *problem;
        auto told = oneEdit(array.at(i).toObject(), where);
        if (!told)
            return told.error();
        all.push_back(*told);
    }
    return all;
}

QString apply(Edit &edit, const Told &told) {
    const QString kind = told.object.value("kind"_L1).toString();
    const QString id = told.object.value("id"_L1).toString().toLower();
    const QJsonObject values = told.object.value("values"_L1).toObject();
    if (told.verb == u"insert")
        return edit.insertRow(kind, values);
    if (told.verb == u"update")
        edit.updateRow(kind, id, values);
    else
        edit.removeRow(kind, id);
    return id;
}

} // namespace

Result<QJsonObject> readJsonLine(const QByteArray &line) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return bad(u"the line is not JSON (%1, at byte %2)"_s.arg(problem.errorString()).arg(problem.offset + 1));
    if (!document.isObject())
        return bad(u"the line is not a JSON object"_s);
    return document.object();
}

Result<AppliedLine> applyJsonLine(Batch &batch, const QJsonObject &line) {
    if (auto problem = unknownKey(line, {u"label"_s, u"insert"_s, u"update"_s, u"delete"_s, u"edits"_s}, u"the line"_s))
        return *problem;
    if (line.contains("label"_L1) && !isPrintable(line.value("label"_L1)))
        return bad(u"\"label\" is not a text that can be printed"_s);
    const bool several = line.contains("edits"_L1);
    if (several && (line.contains("insert"_L1) || line.contains("update"_L1) || line.contains("delete"_L1)))
        return bad(u"the line has both \"edits\" and an edit beside them"_s);

    std::vector<Told> edits;
    if (several) {
        auto all = severalEdits(line.value("edits"_L1));
        if (!all)
            return all.error();
        edits = std::move(all).value();
    } else {
        auto one = oneEdit(line, u"the line"_s);
        if (!one)
            return one.error();
        edits.push_back(std::move(one).value());
    }

    AppliedLine applied;
    applied.several = several;
    const auto change = batch.edit(
        {line.value("label"_L1).toString(QStringLiteral(QT_TRANSLATE_NOOP("Labels", "change by JSON lines"))), {}},
        [&](Edit &edit) {
            for (const Told &told : edits) {
                applied.ids.push_back(apply(edit, told));
                if (!edit.ok())
                    return;
            }
        });
    if (!change)
        return change.error();
    applied.change = change->id;
    return applied;
}

struct JsonLines::Answer {
    std::optional<Error> error;
    AppliedLine applied;
};

JsonLines::JsonLines(Store &store, Sentence sentence) : m_store(store), m_sentence(std::move(sentence)) {}

std::vector<QByteArray> JsonLines::apply(std::span<const QByteArray> lines) {
    std::vector<Answer> answers(lines.size());
    auto batch = m_store.batch();
    std::optional<Error> failure;
    if (batch) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            answers[i] = applyLine(**batch, lines[i]);
        if (const auto committed = (*batch)->commit(); !committed)
            failure = committed.error();
    } else {
        failure = batch.error();
    }
    std::vector<QByteArray> all;
    all.reserve(answers.size());
    for (Answer &answer : answers) {
        if (failure && !answer.error)
            answer.error = failure;
        all.push_back(told(answer));
    }
    return all;
}

JsonLines::Answer JsonLines::applyLine(Batch &batch, const QByteArray &line) {
    const auto object = readJsonLine(line);
    if (!object)
        return {object.error(), {}};
    auto applied = applyJsonLine(batch, *object);
    if (!applied)
        return {applied.error(), {}};
    return {std::nullopt, std::move(applied).value()};
}

QByteArray JsonLines::told(const Answer &answer) {
    QJsonObject object;
    if (answer.error) {
        ++m_refused;
        object = {{u"ok"_s, false}, {u"error"_s, m_sentence(*answer.error)}};
    } else {
        object = {{u"ok"_s, true}, {u"change"_s, answer.applied.change}};
        if (answer.applied.several) {
            QJsonArray ids;
            for (const QString &id : answer.applied.ids)
                ids.append(id);
            object.insert(u"ids"_s, ids);
        } else {
            object.insert(u"id"_s, answer.applied.ids.front());
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
