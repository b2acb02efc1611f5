#pragma once

#include "paperrequest.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

class QPrinter;

namespace typeset {
class FontSet;
class Layout;
class PagePainter;
} // namespace typeset

/// Makes papers in a thread of its own: reads the programme file for itself, lays out, paints pages, writes PDF, prints.
/// Everything but cancel() is called through the thread's event loop.
class PaperWorker : public QObject {
    Q_OBJECT

public:
    PaperWorker();
    ~PaperWorker() override;

    /// Ends the work under way, from any thread: what is older than this generation is given up.
    void giveUpBefore(int generation) { m_wanted = generation; }
    /// Ends saving or printing, from any thread.
    void cancelOutput() { m_outputCancelled = true; }

public Q_SLOTS:
    void prepare(const PaperRequest &request);
    /// Paints a page of the paper prepared last; `scale` is pixels per point.
    void paint(int generation, int page, double scale);
    void save(const QString &path);
    void print(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void prepared(const PreparedPaper &paper);
    void painted(int generation, int page, double scale, const QImage &image);
    /// Of whatever is under way.
    void progressed(int done, int total);
    void saved(const QString &path, const Result<> &result);
    void printed(const Result<> &result);

private:
    bool isWanted(int generation) const { return generation >= m_wanted; }
    Result<> layOut(const PaperRequest &request, PreparedPaper &paper);
    Result<> write(const QString &path);
    Result<> printPages(QPrinter &printer);

    std::atomic<int> m_wanted = 0;
    std::atomic<bool> m_outputCancelled = false;
    int m_generation = -1; ///< of the layout
    std::unique_ptr<typeset::FontSet> m_fonts;
    std::unique_ptr<typeset::Layout> m_layout;
    std::unique_ptr<typeset::PagePainter> m_painter;
    QDateTime m_created;
};
