#include "foldedtext.h"

#include <algorithm>

QString foldedText(const QString &text) {
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain) // most of it is, and taking letters apart is slow
        return text.simplified().toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD).toLower();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded.simplified();
}
