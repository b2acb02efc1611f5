#pragma once

#include <QString>

/// A file kept in the programme file: what it is called, and the SHA-256 (hex) of its bytes, by which it is found.
struct FileRef {
    QString name;
    QString type; ///< media type, e.g. "image/png"
    QString sha256;

    bool isEmpty() const { return sha256.isEmpty(); }
    bool operator==(const FileRef &) const = default;
};
