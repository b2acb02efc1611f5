#pragma once

#include <QKeySequence>
#include <QStringList>

#include <initializer_list>

/// What keys do, as the list of keys tells it.
struct KeyHelp {
    QString keys; ///< "Alt+Up, Alt+Down"
    QString meaning;
};

/// Keys as they are written on this system, in the language of the window.
inline QString keysText(std::initializer_list<QKeySequence> sequences) {
    QStringList texts;
    for (const QKeySequence &sequence : sequences)
        texts += sequence.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}
