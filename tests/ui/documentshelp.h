#pragma once

#include "previewview.h"
#include "samplewindow.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <memory>

/// Tests of the documents page in the real window, by real keys and clicks: each case has a fresh copy of the sample.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

protected:
    SampleWindow &window() const { return *m_window; }
    PreviewView *preview() const { return m_window->find<PreviewView>(QStringLiteral("preview")); }
    QListWidget *papers() const { return m_window->find<QListWidget>(QStringLiteral("papers")); }
    QString label(const QString &name) const { return m_window->find<QLabel>(name)->text(); }
    bool isShowing() const { return preview()->isComplete(); }
    void press(const QString &name) const;

private:
    std::unique_ptr<SampleWindow> m_window;
};
