#include "edit.h"

#include "editsession.h"
#include "fileref.h"
#include "recordrow.h"

template <class T>
Id<T> Edit::insert(T record) {
    return Id<T>::fromText(m_session.insert(Schema::of<T>(), rowOf(record)));
}

template <class T>
void Edit::update(const T &before, const T &after) {
    m_session.update(Schema::of<T>(), rowOf(before), rowOf(after));
}

template <class T>
void Edit::remove(Id<T> id) {
    m_session.remove(Schema::of<T>(), id.text());
}

#define RAPPORTEUR_EDIT(T)                                                                                             \
    template Id<T> Edit::insert<T>(T);                                                                                 \
    template void Edit::update<T>(const T &, const T &);                                                               \
    template void Edit::remove<T>(Id<T>);
RAPPORTEUR_RECORDS(RAPPORTEUR_EDIT)
#undef RAPPORTEUR_EDIT

QString Edit::insertRow(const QString &kind, const QJsonObject &values) {
    return m_session.insertJson(kind, values);
}

void Edit::updateRow(const QString &kind, const QString &id, const QJsonObject &values) {
    m_session.updateJson(kind, id, values);
}

void Edit::removeRow(const QString &kind, const QString &id) {
    m_session.removeJson(kind, id);
}

void Edit::redirect(const QString &kind, const QString &from, const QString &to) {
    m_session.redirect(kind, from, to);
}

void Edit::restoreField(const QString &kind, const QString &id, const QString &field, const QJsonValue &value) {
    m_session.restoreField(kind, id, field, value);
}

FileRef Edit::addFile(const QString &name, const QString &type, const QByteArray &bytes) {
    return m_session.addFile(name, type, bytes);
}

void Edit::fail(const Error &error) {
    m_session.fail(error);
}

bool Edit::ok() const {
    return !m_session.failure();
}
