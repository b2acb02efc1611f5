#include "paperfile.h"

#include "documents.h"
#include "paperpdf.h"

#include <QSaveFile>

namespace papers {

Error fileError(const QFileDevice &file) {
    if (file.error() == QFileDevice::ResourceError)
        return Error{ErrorCode::diskFull, file.fileName()};
    return Error{ErrorCode::cannotWrite, file.fileName() + QStringLiteral(" (") + file.errorString() + u')'};
}

QDateTime createdMoment(const Dossier &dossier) {
    return QDateTime(frameOf(dossier).asAt, QTime(0, 0), Qt::UTC);
}

const MeetingFrame &frameOf(const Dossier &dossier) {
    return std::visit([](const auto &one) -> const MeetingFrame & { return one.frame; }, dossier);
}

Error errorOf(const typeset::TypesetError &error) {
    switch (error.failure) {
    case typeset::Failure::cancelled:
        return Error{ErrorCode::cancelled, error.detail};
    case typeset::Failure::fontNotEmbeddable:
    case typeset::Failure::tooManyGlyphs:
        return Error{ErrorCode::fontMissing, error.detail};
    case typeset::Failure::pictureUnreadable:
    case typeset::Failure::pictureTooLarge:
        return Error{ErrorCode::pictureUnusable, error.detail};
    case typeset::Failure::device:
    case typeset::Failure::fileTooLarge:
        break;
    }
    return Error{ErrorCode::cannotWrite, error.detail};
}

Result<> writePaper(const std::shared_ptr<const Dossier> &dossier, typeset::FontSet &fonts, QIODevice &device,
                    const typeset::Progress &progress) {
    if (const auto failed = typeset::writePdf(makePaper(dossier), fonts, device, createdMoment(*dossier), progress))
        return errorOf(*failed);
    return done();
}

Result<> savePaper(const std::shared_ptr<const Dossier> &dossier, typeset::FontSet &fonts, const QString &path,
                   const typeset::Progress &progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    if (auto written = writePaper(dossier, fonts, file, progress); !written) {
        const bool device = written.error().code == ErrorCode::cannotWrite;
        return device ? fileError(file) : written.error();
    }
    if (!file.commit())
        return fileError(file);
    return done();
}

} // namespace papers
