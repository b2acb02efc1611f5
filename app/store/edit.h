#pragma once

#include "id.h"
#include "result.h"

class EditSession;
class QByteArray;
class QJsonObject;
class QJsonValue;
struct FileRef;

/// What an edit may do, handed to the function given to Store::edit(). The first failure is kept, everything after it
/// is ignored, and the whole edit is rolled back. What holds between records (references, uniqueness, use of what was
/// removed) is looked at once the function returns, so that the order of the calls does not matter.
class Edit {
public:
    /// Adds a record. A null id is given one; a permanent number left empty is given; an order left empty is the last
    /// among its siblings (that of delegations and participants, set by hand, stays empty).
    template <class T>
    Id<T> insert(T record);
    /// Changes the fields in which the two differ. Fails (changedMeanwhile) where a changed field no longer holds
    /// `before`'s value.
    template <class T>
    void update(const T &before, const T &after);
    /// Removes a record with what it owns; refused (stillUsed) while others use it.
    template <class T>
    void remove(Id<T> id);

    /// The same for a kind known by name only, with values in the apply form (rowjson.h); a file may also be
    /// {"name", "type", "base64"}. What is left out takes its default, in an update it stays. Gives the record's id.
    QString insertRow(const QString &kind, const QJsonObject &values);
    void updateRow(const QString &kind, const QString &id, const QJsonObject &values);
    void removeRow(const QString &kind, const QString &id);
    /// Turns whatever refers to `from`, comments too, to `to` of the same kind; `from` itself stays, unused. What would
    /// then be there twice (by what must be unique; of links such as presenters, by all they say) is joined: the one
    /// that was `to`'s stays as it is, what is empty in it comes from the other, and what refers to the other turns to
    /// it.
    void redirect(const QString &kind, const QString &from, const QString &to);
    /// Puts a value of the history back: field and value as in FieldChange.
    void restoreField(const QString &kind, const QString &id, const QString &field, const QJsonValue &value);

    /// Puts bytes into the file and gives the reference to keep in a record.
    FileRef addFile(const QString &name, const QString &type, const QByteArray &bytes);
    /// Says why the edit cannot be done; it is rolled back.
    void fail(const Error &error);

    bool ok() const;

private:
    friend class Store;
    explicit Edit(EditSession &session) : m_session(session) {}

    EditSession &m_session;
};
