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

/// Makes papers in a thread of its own: reads the programme file for itself, lays out, paints pages, writes PDF,
/// prints. Everything is called through the thread's event loop, but for the two that end the work under way. Requests
/// carry a number that counts up, so that what nobody waits for any more is given up.
class PaperWorker : public QObject {
    Q_OBJECT

public:
    PaperWorker();
    ~PaperWorker() override;

    /// Gives up previews older than this one, from any thread.
    void wantPreviewsFrom(int number) { m_firstPreview = number; }
    /// Gives up saving and printing older than this, from any thread.
    void wantOutputsFrom(int number) { m_firstOutput = number; }

public Q_SLOTS:
    void prepare(int number, const PaperRequest &request);
    /// Paints a page of the preview of that number; `scale` is pixels per point.
    void paint(int number, int page, double scale);
    void save(int number, const std::vector<PaperTarget> &files);
    void print(int number, const PaperRequest &request, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void prepared(int number, const PreparedPaper &paper);
    void painted(int number, int page, double scale, const QImage &image);
    void prepareProgressed(int number, int done, int total);
    void outputProgressed(int done, int total);
    void saved(const std::vector<PaperTarget> &files, const Result<> &result);
    void printed(const Result<> &result);

private:
    Result<> layOut(int number, const PaperRequest &request, PreparedPaper &paper);
    typeset::FontSet &fonts();
    bool goOn(int number, int done, int total);

    std::atomic<int> m_firstPreview = 0;
    std::atomic<int> m_firstOutput = 0;
    int m_number = -1; ///< of the preview laid out
    std::unique_ptr<typeset::FontSet> m_fonts;
    std::unique_ptr<typeset::Layout> m_layout;
    std::unique_ptr<typeset::PagePainter> m_painter;
};
