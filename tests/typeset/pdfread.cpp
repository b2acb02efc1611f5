#include "pdfread.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QStringList>

#include <utility>

namespace typeset {

namespace {

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer) {
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

class Operations : public QPDFObjectHandle::ParserCallbacks {
public:
    std::vector<PdfObject::Operation> all;

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (object.isOperator())
            all.push_back({object.getOperatorValue(), std::exchange(m_operands, {})});
        else
            m_operands.emplace_back(object);
    }
    void handleEOF() override {}

private:
    std::vector<PdfObject> m_operands;
};

} // namespace

PdfObject::PdfObject(const QPDFObjectHandle &handle) : m_handle(std::make_shared<QPDFObjectHandle>(handle)) {}

bool PdfObject::isNull() const {
    return m_handle->isNull();
}

bool PdfObject::isInteger() const {
    return m_handle->isInteger();
}

bool PdfObject::isString() const {
    return m_handle->isString();
}

bool PdfObject::isArray() const {
    return m_handle->isArray();
}

bool PdfObject::isDictionary() const {
    return m_handle->isDictionary();
}

bool PdfObject::isStream() const {
    return m_handle->isStream();
}

int PdfObject::number() const {
    return m_handle->getObjectID();
}

int PdfObject::integer() const {
    return m_handle->getIntValueAsInt();
}

double PdfObject::real() const {
    return m_handle->getNumericValue();
}

bool PdfObject::boolean() const {
    return m_handle->getBoolValue();
}

std::string PdfObject::name() const {
    return m_handle->getName();
}

QByteArray PdfObject::bytes() const {
    return QByteArray::fromStdString(m_handle->getStringValue());
}

QString PdfObject::text() const {
    return QString::fromStdString(m_handle->getUTF8Value());
}

std::string PdfObject::spelled() const {
    return m_handle->unparseResolved();
}

int PdfObject::size() const {
    return m_handle->getArrayNItems();
}

PdfObject PdfObject::at(int index) const {
    return PdfObject(m_handle->getArrayItem(index));
}

bool PdfObject::has(const char *key) const {
    return m_handle->hasKey(key);
}

PdfObject PdfObject::key(const std::string &key) const {
    return PdfObject(m_handle->getKey(key));
}

int PdfObject::keyCount() const {
    return static_cast<int>(m_handle->getKeys().size());
}

PdfObject PdfObject::dictionary() const {
    return PdfObject(m_handle->getDict());
}

QByteArray PdfObject::data() const {
    return bytesOf(m_handle->getStreamData(qpdf_dl_generalized));
}

QByteArray PdfObject::rawData() const {
    return bytesOf(m_handle->getRawStreamData());
}

std::vector<PdfObject::Operation> PdfObject::operations() const {
    Operations operations;
    m_handle->parsePageContents(&operations);
    return operations.all;
}

PdfDocument::PdfDocument(QByteArray bytes) : m_bytes(std::move(bytes)), m_pdf(std::make_unique<QPDF>()) {
    m_pdf->setSuppressWarnings(true);
    m_pdf->setAttemptRecovery(false);
    m_pdf->processMemoryFile("test", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
}

PdfDocument::~PdfDocument() = default;

PdfObject PdfDocument::root() {
    return PdfObject(m_pdf->getRoot());
}

PdfObject PdfDocument::trailer() {
    return PdfObject(m_pdf->getTrailer());
}

PdfObject PdfDocument::object(unsigned number) {
    return PdfObject(m_pdf->getObjectByID(static_cast<int>(number), 0));
}

std::vector<PdfObject> PdfDocument::pages() {
    std::vector<PdfObject> pages;
    for (const QPDFObjectHandle &page : m_pdf->getAllPages())
        pages.emplace_back(page);
    return pages;
}

std::vector<PdfObject> PdfDocument::all() {
    std::vector<PdfObject> all;
    for (const QPDFObjectHandle &object : m_pdf->getAllObjects())
        all.emplace_back(object);
    return all;
}

PdfObject PdfDocument::found(const PdfObject &tree, int key) {
    const int number = tree.number();
    QPDFNumberTreeObjectHelper helper(m_pdf->getObjectByID(number, 0), *m_pdf, false);
    QPDFObjectHandle found = QPDFObjectHandle::newNull();
    helper.findObject(key, found);
    return PdfObject(found);
}

QString PdfDocument::warnings() {
    for (const PdfObject &object : all()) {
        // JPEG is not libqpdf's business.
        if (object.isStream() && object.dictionary().spelled().find("/DCTDecode") == std::string::npos)
            object.data();
    }
    QStringList warnings;
    for (const QPDFExc &warning : m_pdf->getWarnings())
        warnings.append(QString::fromUtf8(warning.what()));
    return warnings.join(QLatin1Char('\n'));
}

} // namespace typeset
