#include "minutesmarkup.h"

#include "htmlreading.h"
#include "markdownreduction.h"
#include "prosewriting.h"

namespace {

constexpr int mostSteps = 10; ///< nobody nests markup so deep but to do harm

QString reducedOnce(const QString &markdown) {
    return writtenProse(readProse(withoutOtherMarkup(markdown)));
}

/// True where nothing is left to reduce.
bool settle(QString &text) {
    for (int step = 0; step < mostSteps; ++step) {
        QString reduced = reducedOnce(text);
        if (reduced == text)
            return true;
        text = std::move(reduced);
    }
    return false;
}

} // namespace

QString reducedMarkdown(const QString &plainOrMarkdown) {
    QString text = plainOrMarkdown;
    if (settle(text))
        return text;
    text = withoutMarkupSigns(text);
    settle(text);
    return text;
}

QString markdownFromHtml(const QString &html) {
    return writtenProse(readHtml(html));
}
