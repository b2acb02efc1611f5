#include "pdfinfo.h"

#include "pdfvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr char program[] = "Rapporteur";

void appendEntry(QByteArray &to, const char *name, const QString &text) {
    if (!text.isEmpty())
        to.append(name).append(pdfText(text));
}

/// Escaped for XML, without the control characters that XML does not allow.
QByteArray xmlText(QString text) {
    const auto forbidden = [](QChar c) { return (c.unicode() < 0x20 && !c.isSpace()) || c.unicode() >= 0xFFFE; };
    text.erase(std::remove_if(text.begin(), text.end(), forbidden), text.end());
    return text.toHtmlEscaped().toUtf8();
}

void appendElement(QByteArray &to, const char *name, const QString &text) {
    if (!text.isEmpty())
        to.append('<').append(name).append('>').append(xmlText(text)).append("</").append(name).append(">\n");
}

/// A property that RDF wants as a list of one kind or another.
void appendList(QByteArray &to, const char *name, const char *kind, const QString &text) {
    if (text.isEmpty())
        return;
    const bool alternatives = qstrcmp(kind, "Alt") == 0;
    to.append('<').append(name).append("><rdf:").append(kind).append("><rdf:li");
    to.append(alternatives ? " xml:lang=\"x-default\">" : ">").append(xmlText(text)).append("</rdf:li></rdf:");
    to.append(kind).append("></").append(name).append(">\n");
}

} // namespace

QByteArray informationDictionary(const PdfInfo &info) {
    QByteArray out("<<");
    appendEntry(out, "/Title", info.title);
    appendEntry(out, "/Author", info.author);
    appendEntry(out, "/Subject", info.subject);
    appendEntry(out, "/Keywords", info.keywords);
    out.append("/Creator(").append(program).append(")/Producer(").append(program).append(')');
    if (info.created.isValid())
        out.append("/CreationDate").append(pdfDate(info.created)).append("/ModDate").append(pdfDate(info.created));
    out.append(">>");
    return out;
}

QByteArray xmpPacket(const PdfInfo &info, bool accessible) {
    QByteArray out(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n<dc:format>application/pdf</dc:format>\n");
    appendList(out, "dc:title", "Alt", info.title);
    appendList(out, "dc:creator", "Seq", info.author);
    appendList(out, "dc:description", "Alt", info.subject);
    appendList(out, "dc:language", "Bag", info.language);
    appendElement(out, "pdf:Keywords", info.keywords);
    const QString creator = QString::fromLatin1(program);
    appendElement(out, "pdf:Producer", creator);
    appendElement(out, "xmp:CreatorTool", creator);
    if (info.created.isValid()) {
        const QString date = info.created.toOffsetFromUtc(info.created.offsetFromUtc()).toString(Qt::ISODate);
        appendElement(out, "xmp:CreateDate", date);
        appendElement(out, "xmp:ModifyDate", date);
    }
    if (accessible)
        appendElement(out, "pdfuaid:part", u"1"_s);
    out.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return out;
}

} // namespace typeset
