#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QPDF;
class QPDFObjectHandle;

/// PDF files as libqpdf reads them. Its own headers stay behind this one: Clang does not take them as C++20.
namespace typeset {

/// An object of a file; valid as long as its document.
class PdfObject {
public:
    explicit PdfObject(const QPDFObjectHandle &handle);

    bool isNull() const;
    bool isInteger() const;
    bool isString() const;
    bool isArray() const;
    bool isDictionary() const;
    bool isStream() const;

    /// Number of the object, 0 if it stands within another.
    int number() const;
    int integer() const;
    double real() const;
    bool boolean() const;
    /// With its slash.
    std::string name() const;
    QByteArray bytes() const;
    QString text() const;
    /// As it would be spelled in a file, references followed one step.
    std::string spelled() const;

    int size() const;
    PdfObject at(int index) const;
    bool has(const char *key) const;
    PdfObject key(const std::string &key) const;
    int keyCount() const;

    PdfObject dictionary() const; ///< of a stream
    QByteArray data() const;      ///< of a stream, without its compression
    QByteArray rawData() const;

    /// An operator of a page's description with its operands.
    struct Operation {
        std::string name;
        std::vector<PdfObject> operands;
    };
    /// All operations of a page.
    std::vector<Operation> operations() const;

private:
    std::shared_ptr<QPDFObjectHandle> m_handle;
};

/// A file in memory; a damaged one throws, which fails the test.
class PdfDocument {
public:
    explicit PdfDocument(QByteArray bytes);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    PdfObject root();
    PdfObject trailer();
    PdfObject object(unsigned number);
    std::vector<PdfObject> pages();
    std::vector<PdfObject> all();
    /// The entry of a number tree; a null object if there is none.
    PdfObject found(const PdfObject &tree, int key);
    /// What libqpdf finds wrong after having read everything; empty for nothing.
    QString warnings();

private:
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
};

} // namespace typeset
