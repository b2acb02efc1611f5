#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>
#include <vector>

class Batch;
class Edit;
class QJsonObject;
class QJsonValue;
class Store;

/// Edits told as JSON lines and answered one line each, in order. A line is a JSON object with a "label" and exactly
/// one of "insert" {kind, values}, "update" {kind, id, values}, "delete" {kind, id} and "edits" (a list of these, all
/// or none).
class JsonLines {
public:
    /// Puts an error in words, for the answers.
    using Sentence = std::function<QString(const Error &)>;

    JsonLines(Store &store, Sentence sentence);

    /// Applies lines that share one durable commit, each in a savepoint of its own: a wrong line changes nothing and
    /// does not stop the rest. The answers are given only after the commit is durable, one for each line.
    std::vector<QByteArray> apply(std::span<const QByteArray> lines);

    /// How many lines were refused since the beginning.
    int refused() const { return m_refused; }

private:
    struct Answer;
    Answer applyLine(Batch &batch, const QByteArray &line);
    QByteArray told(const Answer &answer);

    Store &m_store;
    Sentence m_sentence;
    int m_refused = 0;
};

/// Applies one line within a batch; the ids of the records touched, in the order of the line's edits.
struct AppliedLine {
    QString change;
    std::vector<QString> ids;
    bool several = false; ///< the line had "edits"
};
Result<AppliedLine> applyJsonLine(Batch &batch, const QJsonObject &line);

/// The object of a line; badInput where it is no JSON object.
Result<QJsonObject> readJsonLine(const QByteArray &line);
