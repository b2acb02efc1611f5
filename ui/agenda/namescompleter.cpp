#include "namescompleter.h"

using namespace Qt::StringLiterals;

NamesCompleter::NamesCompleter(const QStringList &names, QObject *parent) : QCompleter(names, parent) {
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

QStringList NamesCompleter::splitPath(const QString &path) const {
    const qsizetype last = path.lastIndexOf(u';') + 1;
    m_before = path.left(last).trimmed();
    return {path.mid(last).trimmed()};
}

QString NamesCompleter::pathFromIndex(const QModelIndex &index) const {
    const QString name = QCompleter::pathFromIndex(index);
    return m_before.isEmpty() ? name : QString(m_before % u' ' % name);
}
