#pragma once

#include "tableview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Tests of the one table, each with settings that nobody changed yet.
class TableViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QFile::remove(settingsPath()); }

protected:
    QString settingsPath() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    static int isWide(const TableView &table, const QString &text) {
        return table.fontMetrics().horizontalAdvance(text);
    }

private:
    QTemporaryDir m_folder;
};
