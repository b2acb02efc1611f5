#pragma once

#include <QCompleter>

/// Completes the last of several names that are separated by semicolons.
class NamesCompleter : public QCompleter {
    Q_OBJECT

public:
    explicit NamesCompleter(const QStringList &names, QObject *parent = nullptr);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    mutable QString m_before; ///< what was typed before the last name
};
