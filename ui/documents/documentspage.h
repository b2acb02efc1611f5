#pragma once

#include "page.h"
#include "paperrequest.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class DocumentsPane;
class PaperMaker;
class QPrinter;
class Workspace;

/// The papers of the chosen meeting: which there are, how they will look, what is missing in them; saved as PDF or
/// printed. The preview follows every edit. Prints what other pages ask for, too.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(Workspace &workspace, QObject *parent = nullptr);
    ~DocumentsPage() override;

    QString name() const override { return QStringLiteral("documents"); }
    QString title() const override { return tr("Documents"); }
    QString icon() const override { return QStringLiteral("documents"); }
    PageGroup group() const override { return PageGroup::meeting; }
    QWidget *widget() override;
    QString document() const override { return m_document; }
    QString printLabel() const override { return tr("Print"); }
    QString selected() const override { return m_document; }
    void select(const QString &document) override;

private:
    void connectPane();
    void connectMaker();
    void showPaper();
    void follow();
    void take(const PreparedPaper &paper);
    void setLanguage(const QString &language);
    void followContentLanguage();
    void saveAs();
    void print(const QString &document);
    void askForPrinter(int pages);
    void finish(const Result<> &result, const QString &sentence);
    PaperMaker &maker();

    Workspace &m_workspace;
    QPointer<DocumentsPane> m_pane;
    std::unique_ptr<PaperMaker> m_maker; ///< made with the first paper, because it starts a thread
    QTimer m_rest;                       ///< after an edit, so that typing does not lay out at each key
    QString m_document;
    QString m_language;
    bool m_printWhenReady = false;
};
