#pragma once

#include "finding.h"

#include <QSizeF>
#include <QWidget>

#include <vector>

class FindingsPanel;
class PageHeader;
class PreviewView;
class QButtonGroup;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QToolButton;

/// What the Documents page shows: the papers at the left, the pages in the middle, what is missing at the right.
class DocumentsPane : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPane(QSettings &settings);
    ~DocumentsPane() override;

    void setDocument(const QString &document);
    void setLanguage(const QString &language);
    void setPaper(int pages, QSizeF size, const std::vector<Finding> &findings);
    void setPicture(int page, double scale, const QImage &image);

    /// Long work begins, goes on, has ended with a word on it. Progress is shown only once work takes a while.
    void showWorking(const QString &what);
    void showProgress(int done, int total);
    void showIdle(const QString &sentence);

Q_SIGNALS:
    void documentChosen(const QString &document);
    void languageChosen(const QString &language);
    void saveChosen();
    void printChosen();
    void cancelChosen();
    void pictureWanted(int page, double scale);

private:
    QWidget *makeList();
    QWidget *makePages();
    QWidget *makeToolbar();
    QWidget *makeProgress();
    QToolButton *makeTool(const QString &name, const QString &icon, const QString &tip);
    void makeLanguages(QWidget *parent);
    void showPlace();
    void showZoomMenu();

    QSettings &m_settings;
    PageHeader *m_header;
    QListWidget *m_list = nullptr;
    PreviewView *m_preview = nullptr;
    FindingsPanel *m_findings = nullptr;
    QSplitter *m_splitter = nullptr;
    QButtonGroup *m_languages = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_zoom = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};
