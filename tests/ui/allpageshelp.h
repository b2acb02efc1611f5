#pragma once

#include "shellhelp.h"

#include <QApplication>
#include <QFont>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

/// Tests of what holds on every page: the real window with all its pages, on the sample or on a new programme.
class AllPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

protected:
    void open(const QString &language, int zoom = 100, bool withSample = true);
    void show(const Page &page) const;
    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    MainWindow *m_window = nullptr;
    std::vector<Page *> m_pages;
    const QFont m_systemFont = QApplication::font();
};
