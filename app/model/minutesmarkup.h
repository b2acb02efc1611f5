#pragma once

#include <QString>

/// What is pasted into minutes becomes the text that they store (see prose.h): paragraphs, lists, bold and italic.

/// Of plain text or any Markdown. Headings and quotations become paragraphs, links and code their text, rows of tables
/// their cells with semicolons between; images, rules and HTML tags go; signs that plain text has for bullets become
/// list marks, and a list may follow its paragraph without an empty line. Reducing twice is reducing once. Any input
/// gives a text, in time linear in its length.
[[nodiscard]] QString reducedMarkdown(const QString &plainOrMarkdown);

/// Of HTML as Word, LibreOffice and browsers put it on the clipboard, or of any other input; linear in its length.
[[nodiscard]] QString markdownFromHtml(const QString &html);
