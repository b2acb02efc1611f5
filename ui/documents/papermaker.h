#pragma once

#include "paperrequest.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <memory>

class PaperWorker;
class QPrinter;

/// The window's side of making papers: hands work to a thread and gives back what came of it, of the last request only.
class PaperMaker : public QObject {
    Q_OBJECT

public:
    explicit PaperMaker(QObject *parent = nullptr);
    ~PaperMaker() override;

    /// Wants a paper; what was wanted before is given up.
    void prepare(const QString &file, const QString &document, Id<Meeting> meeting, const QString &language);
    /// Wants nothing more.
    void giveUp();
    void paint(int page, double scale);
    void save(const QString &path);
    void print(const std::shared_ptr<QPrinter> &printer);
    void cancelOutput();

Q_SIGNALS:
    void prepared(const PreparedPaper &paper);
    void painted(int page, double scale, const QImage &image);
    void progressed(int done, int total);
    void saved(const QString &path, const Result<> &result);
    void printed(const Result<> &result);

private:
    QThread m_thread;
    PaperWorker *m_worker; ///< lives in the thread, which deletes it
    int m_generation = 0;
};
