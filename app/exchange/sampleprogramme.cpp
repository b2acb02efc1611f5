#include "sampleprogramme.h"

#include "dossiers.h"
#include "fontset.h"
#include "jsonlines.h"
#include "meeting.h"
#include "paperfile.h"
#include "store.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// The sample was written on working days before its reference date, a few minutes apart; papers went out in their
/// time.
class SampleClock {
public:
    QDateTime now() {
        if (m_stopped.isValid())
            return m_stopped;
        m_now = m_now.addSecs(37);
        return m_now;
    }
    /// Stands at a moment until it is started again by an invalid one.
    void stopAt(const QDateTime &when) { m_stopped = when; }

private:
    QDateTime m_now{QDate(2016, 12, 9), QTime(6, 0), Qt::UTC};
    QDateTime m_stopped;
};

/// UUIDv7-shaped ids that count up.
class SampleIds {
public:
    QUuid operator()() {
        ++m_last;
        return QUuid(0x01595a00U, 0x0001, 0x7000, 0x80, 0x00, static_cast<uchar>(m_last >> 24U),
                     static_cast<uchar>(m_last >> 16U), static_cast<uchar>(m_last >> 8U), static_cast<uchar>(m_last),
                     0x00, 0x01);
    }

private:
    quint32 m_last = 0;
};

Programme emptySample() {
    Programme programme;
    programme.id = Id<Programme>::fromText(u"01595a00-0000-7000-8000-000000000001"_s);
    programme.languages = {u"en"_s, u"ru"_s};
    programme.title.set(u"en"_s, u"Sample"_s, u"en"_s);
    return programme;
}

/// A paper that goes out while the sample is made: immutable copies come about by publishing only, never by lines.
Result<> publishLine(Store &store, const QJsonObject &line, typeset::FontSet &fonts) {
    const QJsonObject publication = line.value("publish"_L1).toObject();
    const QString document = publication.value("document"_L1).toString();
    const QString language = publication.value("language"_L1).toString();
    const auto meeting = store.meetingByCode(publication.value("meeting"_L1).toString());
    if (!meeting)
        return meeting.error();
    auto dossier = loadDossier(store, document, meeting->id, language);
    if (!dossier)
        return dossier.error();
    const auto kept = std::make_shared<const Dossier>(std::move(dossier).value());
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (auto written = papers::writePaper(kept, fonts, pdf); !written)
        return written;
    const auto published = store.publish(document, meeting->id, language, pdf.data(), dossierJson(*kept),
                                         publication.value("to"_L1).toString());
    return published ? done() : Result<>(published.error());
}

/// The lines up to the next publication share one commit.
class LineRunner {
public:
    LineRunner(Store &store, typeset::FontSet &fonts, SampleClock &clock)
        : m_store(store), m_fonts(fonts), m_clock(clock) {}

    Result<> run(const QByteArray &line) {
        const auto object = readJsonLine(line);
        if (!object)
            return object.error();
        if (object->contains("publish"_L1)) {
            if (const auto committed = commit(); !committed)
                return committed;
            m_clock.stopAt(QDateTime::fromString((*object)["publish"_L1]["when"_L1].toString(), Qt::ISODate));
            const auto published = publishLine(m_store, *object, m_fonts);
            m_clock.stopAt({});
            return published;
        }
        if (!m_batch) {
            auto batch = m_store.batch();
            if (!batch)
                return batch.error();
            m_batch = std::move(batch).value();
        }
        const auto applied = applyJsonLine(*m_batch, *object);
        return applied ? done() : Result<>(applied.error());
    }

    Result<> commit() {
        if (!m_batch)
            return done();
        const auto committed = m_batch->commit();
        m_batch.reset();
        return committed;
    }

private:
    Store &m_store;
    typeset::FontSet &m_fonts;
    SampleClock &m_clock;
    std::unique_ptr<Batch> m_batch;
};

Result<> fill(Store &store, typeset::FontSet &fonts, SampleClock &clock) {
    LineRunner runner(store, fonts, clock);
    const QDir folder(u":/sample"_s);
    const QStringList names = folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::storage, name};
        for (int number = 1; !file.atEnd(); ++number) {
            if (const auto ran = runner.run(file.readLine().trimmed()); !ran)
                return Error{ran.error().code, u"%1 (%2, line %3)"_s.arg(ran.error().detail, name).arg(number)};
        }
    }
    return runner.commit();
}

} // namespace

Result<> makeSample(const QString &path, typeset::FontSet &fonts) {
    // The store's copies of them count on together.
    const auto clock = std::make_shared<SampleClock>();
    const auto ids = std::make_shared<SampleIds>();
    auto store = Store::create(path, emptySample(),
                               {u"Secretariat"_s, [clock] { return clock->now(); }, [ids] { return (*ids)(); }});
    if (!store)
        return store.error();
    const auto filled = fill(**store, fonts, *clock);
    std::move(store).value().reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}
