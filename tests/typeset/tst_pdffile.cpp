#include "failingdevice.h"
#include "pdffile.h"
#include "pdfread.h"
#include "pdftree.h"
#include "testprogram.h"

#include <QBuffer>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

/// A file with a catalog and whatever `more` adds.
QByteArray fileWith(const std::function<void(PdfFile &)> &more) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    const PdfRef catalog = file.reserve(3);
    file.object(catalog, "<</Type/Catalog/Pages 2 0 R>>");
    file.object({2}, "<</Type/Pages/Count 0/Kids[]>>");
    file.object({3}, "<</Title(t)>>");
    more(file);
    file.finish(catalog, {3});
    return file.failed() ? QByteArray() : buffer.data();
}

int deepest(const PdfObject &node, int *widest) {
    PdfObject kids = node.key("/Kids");
    if (!kids.isArray()) {
        *widest = qMax(*widest, node.key("/Nums").size() / 2);
        return 1;
    }
    int depth = 0;
    *widest = qMax(*widest, kids.size());
    for (int i = 0; i < kids.size(); ++i)
        depth = qMax(depth, deepest(kids.at(i), widest));
    return depth + 1;
}

} // namespace

/// Objects, streams, cross-references and number trees.
class TestPdfFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void object_manyInAnyOrder_allAreFound();
    void reserve_neverWritten_isNull();
    void stream_bytes_comeBack();
    void finish_sameCalls_sameBytes();
    void finish_otherContents_otherIdentifier();
    void finish_deviceFull_isReported_data();
    void finish_deviceFull_isReported();
    void fail_twice_firstIsKept();
    void writeNumberTree_entries_allAreFound_data();
    void writeNumberTree_entries_allAreFound();
};

void TestPdfFile::object_manyInAnyOrder_allAreFound() {
    constexpr std::uint32_t count = 1000;
    PdfRef first;
    const QByteArray bytes = fileWith([&](PdfFile &file) {
        first = file.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t number = (i * 7) % count;
            file.object({first.number + number}, QByteArray::number(number));
        }
    });
    PdfDocument pdf(bytes);
    for (std::uint32_t i = 0; i < count; ++i)
        QCOMPARE(pdf.object(first.number + i).integer(), static_cast<int>(i));
    QVERIFY(pdf.warnings().isEmpty());
    QVERIFY(bytes.size() < 10000); // objects and references to them are packed
}

void TestPdfFile::reserve_neverWritten_isNull() {
    PdfRef ref;
    const QByteArray bytes = fileWith([&](PdfFile &file) { ref = file.reserve(); });
    PdfDocument pdf(bytes);
    QVERIFY(pdf.object(ref.number).isNull());
    QVERIFY(pdf.warnings().isEmpty());
}

void TestPdfFile::stream_bytes_comeBack() {
    QByteArray all;
    for (unsigned i = 0; i < 300000; ++i)
        all.append(static_cast<char>((i * i) >> 5));
    PdfRef packed;
    PdfRef plain;
    PdfRef empty;
    const QByteArray bytes = fileWith([&](PdfFile &file) {
        packed = file.reserve(3);
        plain = {packed.number + 1};
        empty = {packed.number + 2};
        file.stream(packed, "/Kind/One", all);
        file.plainStream(plain, "/Kind/Two", all);
        file.stream(empty, {}, {});
    });
    PdfDocument pdf(bytes);
    for (const PdfRef ref : {packed, plain, empty}) {
        PdfObject stream = pdf.object(ref.number);
        const QByteArray read = stream.data();
        QVERIFY(read == (ref.number == empty.number ? QByteArray() : all));
    }
    QCOMPARE(pdf.object(plain.number).dictionary().key("/Kind").name(), std::string("/Two"));
    QVERIFY(pdf.warnings().isEmpty());
}

void TestPdfFile::finish_sameCalls_sameBytes() {
    const auto more = [](PdfFile &file) { file.object(file.reserve(), "(same)"); };
    QVERIFY(!fileWith(more).isEmpty());
    QCOMPARE(fileWith(more), fileWith(more));
}

void TestPdfFile::finish_otherContents_otherIdentifier() {
    const auto identifier = [](const char *body) {
        const QByteArray bytes = fileWith([&](PdfFile &file) { file.object(file.reserve(), body); });
        PdfDocument pdf(bytes);
        PdfObject id = pdf.trailer().key("/ID");
        return std::pair(id.at(0).bytes(), id.at(1).bytes());
    };
    const auto one = identifier("(one)");
    QCOMPARE(one.first.size(), 16);
    QCOMPARE(one.first, one.second);
    QVERIFY(one != identifier("(two)"));
}

void TestPdfFile::finish_deviceFull_isReported_data() {
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 1, 1000, 65536, 100000, 199999})
        QTest::addRow("%lld", room) << room;
}

void TestPdfFile::finish_deviceFull_isReported() {
    QFETCH(qint64, room);
    FailingDevice device(room);
    PdfFile file(device);
    const PdfRef first = file.reserve(2);
    file.plainStream(first, {}, QByteArray(200000, 'x'));
    file.object({first.number + 1}, "<<>>");
    file.finish({first.number + 1}, {first.number + 1});
    QVERIFY(file.failed());
    QCOMPARE(file.outcome()->failure, Failure::device);
    QVERIFY(!file.outcome()->detail.isEmpty());
}

void TestPdfFile::fail_twice_firstIsKept() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    file.fail(Failure::pictureTooLarge, u"3"_s);
    file.fail(Failure::device);
    QCOMPARE(file.outcome()->failure, Failure::pictureTooLarge);
    QCOMPARE(file.outcome()->detail, u"3"_s);
}

void TestPdfFile::writeNumberTree_entries_allAreFound_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("depth");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one leaf") << 64 << 1;
    QTest::newRow("two leaves") << 65 << 2;
    QTest::newRow("three levels") << 5000 << 3;
}

void TestPdfFile::writeNumberTree_entries_allAreFound() {
    QFETCH(int, count);
    PdfRef root;
    PdfRef value;
    const QByteArray bytes = fileWith([&](PdfFile &file) {
        std::vector<PdfTreeEntry> entries;
        value = file.reserve(static_cast<std::uint32_t>(count) + 1);
        for (int i = 0; i < count; ++i) {
            const auto offset = static_cast<std::uint32_t>(i);
            file.object({value.number + offset}, QByteArray::number(i));
            entries.push_back({.key = offset * 3, .value = {value.number + offset}});
        }
        root = writeNumberTree(file, entries);
    });
    PdfDocument pdf(bytes);
    PdfObject top = pdf.object(root.number);
    int widest = 0;
    QTEST(deepest(top, &widest), "depth");
    QVERIFY(widest <= 64);
    for (int i = 0; i < count; ++i)
        QCOMPARE(pdf.found(top, i * 3).integer(), i);
    QVERIFY(pdf.found(top, 1).isNull());
    QVERIFY(pdf.warnings().isEmpty());
}

RAPPORTEUR_TEST(TestPdfFile)
#include "tst_pdffile.moc"
