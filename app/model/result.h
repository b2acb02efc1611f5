#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, by kind; app/texts turns it into a sentence.
enum class ErrorCode {
    fileMissing,      ///< detail: path
    fileExists,       ///< detail: path
    notAProgramme,    ///< not an SQLite file, or one of another application; detail: path
    newerThanProgram, ///< detail: schema version of the file
    damaged,          ///< detail: what SQLite says
    readOnly,         ///< detail: path
    diskFull,         ///< detail: path
    locked,           ///< another program is writing; detail: path
    storage,          ///< any other failure of reading or writing; detail: what the system says
    migrationFailed,  ///< detail: version and cause
    unknownKind,      ///< detail: the word given
    unknownField,     ///< detail: kind.field
    wrongValue,       ///< detail: field and what is expected
    missingValue,     ///< detail: field
    unknownRecord,    ///< detail: kind and id
    duplicateRecord,  ///< detail: kind and id
    brokenReference,  ///< detail: field that refers to nothing
    stillUsed,        ///< removal refused; detail: the users, one a line, "kind: name" (at most five and "…")
    changedMeanwhile, ///< the field no longer holds the value the writer saw; detail: field
    frozen,           ///< adopted minutes or a published paper refuse changes; detail: what
    numberTaken,      ///< a permanent number was given before; detail: the number
    nothingToUndo,
    nothingToRedo,
    beyondBarrier,   ///< undo does not cross publishing, adoption, migration …; detail: label of the barrier
    cannotUndo,      ///< later changes by others stand in the way; detail: field
    unknownMeeting,  ///< detail: the code given
    unknownDocument, ///< detail: the name given
    unknownLanguage, ///< detail: the language given
    fontMissing,     ///< no usable font; detail: family
    cannotWrite,     ///< a file that is not the programme; detail: path and what the system says
    printerFailed,   ///< detail: the printer's name
    pictureUnusable, ///< damaged, of an unknown kind or too large; detail: which
    cancelled,
    badInput, ///< not JSON, not the expected form; detail: what and where
};

struct Error {
    ErrorCode code = ErrorCode::storage;
    QString detail;

    bool operator==(const Error &) const = default;
};

struct Done {
    bool operator==(const Done &) const = default;
};

/// A value or the reason why there is none. Crosses every boundary between rooms instead of exceptions.
template <class T = Done>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}     // NOLINT: returning a value is returning a result
    Result(Error error) : m_content(std::move(error)) {} // NOLINT

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only where ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T value() && {
        return std::get<0>(std::move(m_content));
    } // by value, so that a loop over it may outlive the result
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    /// Only where not ok().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

inline Result<> done() {
    return Done{};
}
