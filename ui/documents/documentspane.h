#pragma once

#include "paperrequest.h"

#include <QWidget>

#include <functional>

class ChoiceBox;
class FindingsPanel;
class PageHeader;
class PreviewBar;
class PreviewView;
class QFrame;
class QListWidget;
class QPushButton;
class QSettings;
class QSplitter;
class WorkLine;

/// What the Documents page shows: the papers at the left, below them what is missing in the chosen one, and its pages.
/// Where the pages would have too little room beside the list, the papers stand in a box above them, with a button that
/// shows what is missing in their place.
class DocumentsPane : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPane(QSettings &settings);
    ~DocumentsPane() override;

    void setDocument(const QString &document);
    void setLanguage(const QString &language);
    /// `leads` tells which kinds of record a finding can lead to.
    void setPaper(const PreparedPaper &paper, const std::function<bool(const QString &)> &leads);
    void setPicture(int page, double scale, const QImage &image);
    /// Shows no paper; the next one is another.
    void clearPaper();

    /// How setting the paper goes on.
    WorkLine &preparing() { return *m_preparing; }
    /// How saving or printing goes on, and how it ended.
    WorkLine &output() { return *m_output; }

Q_SIGNALS:
    void documentChosen(const QString &document);
    void languageChosen(const QString &language);
    void saveChosen();
    void saveAllChosen();
    void pictureWanted(int page, double scale);
    void recordChosen(const QString &kind, const QString &id, bool ofLanguage);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    QWidget *makeList();
    void fitList();
    QWidget *makePages();
    QWidget *makeLine();
    void arrange();
    void tellFindings(int count);
    void restoreZoom();
    void keepZoom();

    QSettings &m_settings;
    PageHeader *m_header;
    QListWidget *m_list = nullptr;
    QFrame *m_listCard = nullptr;
    ChoiceBox *m_choice = nullptr;    ///< the papers, where there is no room for the list
    QPushButton *m_remarks = nullptr; ///< likewise, what is missing
    QWidget *m_line = nullptr;        ///< with both
    QWidget *m_pages = nullptr;
    PreviewView *m_preview;
    PreviewBar *m_bar;
    FindingsPanel *m_findings;
    QSplitter *m_splitter;
    WorkLine *m_preparing;
    WorkLine *m_output;
    bool m_isOther = true; ///< the next paper is another than the one shown
};
