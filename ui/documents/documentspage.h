#pragma once

#include "page.h"
#include "paperrequest.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class DocumentsPane;
class PaperMaker;
class Workspace;

/// The papers of the chosen meeting: which there are, how they will look, what is missing in them; saved as PDF or
/// printed, always as the file stands at that moment. The preview follows every edit. Prints what other pages ask for,
/// too.
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
    std::vector<KeyHelp> keys() const override;
    bool hasOwnZoom() const override { return true; }
    /// The paper and its language, "minutes ru".
    QString selected() const override;
    void select(const QString &paper) override;
    /// The paper of this name, in the language of the content.
    void showFigure(const QString &document) override;

private:
    void connectPane();
    void connectMaker();
    void chooseDocument(const QString &document);
    void setLanguage(const QString &language);
    void followContentLanguage();
    void follow();
    void showOther();
    void showPaper();
    void take(const PreparedPaper &paper);
    void stopPreparing();
    void saveAs();
    void saveAll();
    void save(const std::vector<PaperTarget> &files);
    void tellSaved(const std::vector<PaperTarget> &files, const Result<> &result);
    void openSaved() const;
    void print(const QString &document);
    void finish(const Result<> &result, const QString &sentence, const QString &way);
    bool isShown() const;
    PaperRequest request(const QString &document, const QString &language) const;
    QString fileName(const QString &document, const QString &language) const;
    QString folder() const;
    QStringList languagesOfMeeting() const;
    QString languageOfContent() const;
    PaperMaker &maker();

    Workspace &m_workspace;
    QPointer<DocumentsPane> m_pane;
    std::unique_ptr<PaperMaker> m_maker; ///< made with the first paper, because it starts a thread
    QTimer m_rest;                       ///< after an edit, so that typing does not lay out at each key
    QString m_document;
    QString m_language;
    QString m_printedTo;    ///< the file that is printed into; empty for a printer
    QString m_saved;        ///< the file or folder saved last
    bool m_isStale = false; ///< the file changed while the page was out of sight
};
