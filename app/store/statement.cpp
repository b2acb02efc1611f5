#include "statement.h"

#include "database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_query(database.connection()) {
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_failure = database.errorOf(m_query.lastError());
}

Result<> Statement::run(const QVariantList &values) {
    if (m_failure)
        return *m_failure;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        m_query.bindValue(static_cast<int>(i), nullText ? QVariant(u""_s) : value);
    }
    if (m_query.exec())
        return done();
    const Error error = m_database.errorOf(m_query.lastError());
    m_query.finish();
    return error;
}

bool Statement::next() {
    return m_query.next();
}

Result<> Statement::finish() {
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return m_database.errorOf(error);
    return done();
}
