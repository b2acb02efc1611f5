#pragma once

#include "desk.h"
#include "page.h"
#include "prompts.h"
#include "settings.h"

#include <QLineEdit>
#include <QPageRanges>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

/// Answers that a test gives in the user's place.
class GivenAnswers : public Prompts {
public:
    bool confirm(QWidget *, const QString &question, const QString &) override {
        questions += question;
        return agrees;
    }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return file; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &, const QString &suggestion, const QString &) override {
        suggested = suggestion;
        return file;
    }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return files; }
    bool showDocument(const QString &path) override {
        shown += path;
        return true;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return file; }
    /// The printer prints into `file`.
    bool choosePrinter(QWidget *, QPrinter &printer) override {
        printer.setOutputFileName(file);
        if (!pages.isEmpty()) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setPageRanges(QPageRanges::fromString(pages));
        }
        return agrees;
    }

    bool agrees = false;
    QString file;
    QStringList files;
    QStringList shown; ///< documents
    QString pages; ///< to print; empty for all
    QString suggested;
    QStringList questions;
};

/// Gives a window that was just shown the size of an office screen, whatever screen the test has; true once it is so
/// and the window is active.
inline bool fillOfficeScreen(QWidget *window) {
    constexpr QSize office(1366, 768);
    if (!QTest::qWaitForWindowActive(window))
        return false;
    window->showNormal();
    QCoreApplication::processEvents();
    window->resize(office);
    return QTest::qWaitFor([window, office] { return window->size() == office && window->isActiveWindow(); });
}

/// A page that notes what the shell asks of it.
class NotingPage : public Page {
public:
    NotingPage(QString name, PageGroup group) : m_name(std::move(name)), m_group(group) {}

    QString name() const override { return m_name; }
    QString title() const override { return m_name.left(1).toUpper() + m_name.mid(1); }
    QString icon() const override { return QStringLiteral("agenda"); }
    PageGroup group() const override { return m_group; }
    QWidget *widget() override {
        if (m_field == nullptr) {
            m_field = new QLineEdit;
            m_field->setObjectName(m_name + QStringLiteral("Field"));
        }
        return m_field;
    }
    int attention() const override { return wanted; }
    void showAttention() override { notes += QStringLiteral("attention"); }
    void showFigure(const QString &figure) override { notes += QStringLiteral("figure ") + figure; }
    QString newItemLabel() const override { return QStringLiteral("New thing"); }
    void newItem() override { notes += QStringLiteral("new item"); }
    QString document() const override { return m_name; }
    QString printLabel() const override { return QStringLiteral("Print ") + m_name; }
    void commit() override { notes += QStringLiteral("commit"); }
    bool hasWrongInput() const override { return wrong; }
    QString selected() const override { return selection; }
    void select(const QString &id) override { selection = id; }

    int wanted = 0;
    bool wrong = false;
    QString selection;
    QStringList notes;

private:
    QString m_name;
    PageGroup m_group;
    QLineEdit *m_field = nullptr;
};
