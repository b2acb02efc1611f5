#pragma once

#include "paperrequest.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <memory>

class PaperWorker;
class QPrinter;

/// The window's side of making papers: hands work to a thread and gives back what came of it; of previews, only of the
/// one wanted last. Saving and printing go on to their end when this is destroyed.
class PaperMaker : public QObject {
    Q_OBJECT

public:
    explicit PaperMaker(QObject *parent = nullptr);
    ~PaperMaker() override;

    /// Wants a paper to look at; what was wanted before is given up.
    void prepare(const PaperRequest &request);
    /// Wants nothing more to look at.
    void giveUp();
    /// A page of the paper prepared last; `scale` is pixels per point.
    void paint(int page, double scale);

    /// Writes PDF files, in this order.
    void save(const std::vector<PaperTarget> &files);
    void print(const PaperRequest &request, const std::shared_ptr<QPrinter> &printer);
    /// Ends saving and printing.
    void cancelOutput();

Q_SIGNALS:
    void prepared(const PreparedPaper &paper);
    void painted(int page, double scale, const QImage &image);
    void prepareProgressed(int done, int total);
    void outputProgressed(int done, int total);
    void saved(const std::vector<PaperTarget> &files, const Result<> &result);
    void printed(const Result<> &result);

private:
    QThread m_thread;
    PaperWorker *m_worker; ///< lives in the thread, which deletes it
    int m_preview = 0;
    int m_output = 0;
};
