#pragma once

#include "shellhelp.h"

#include <QTest>

#include <memory>
#include <vector>

/// A desk in a fresh folder, whose windows have pages that note what is asked of them. Tests of the window around the
/// pages derive from it.
class ShellDesk {
public:
    void begin();
    void end();

protected:
    /// Made anew, with the present settings.
    Desk &desk();
    /// A window on a fresh file, with one meeting SG1 of the body SG or with the body alone; null where it did not
    /// open.
    MainWindow *openNew(bool withMeeting = true,
                        const QStringList &languages = {QStringLiteral("en"), QStringLiteral("ru")});
    NotingPage *page(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    template <class T = QWidget>
    T *find(QWidget *in, const QString &name) const {
        return in->findChild<T *>(name);
    }
    void click(QWidget *in, const QString &name) { QTest::mouseClick(find<QWidget>(in, name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    std::vector<NotingPage *> m_pages; ///< of the window built last
    int m_samplesMade = 0;
};
