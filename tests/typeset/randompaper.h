#pragma once

#include "blocks.h"

#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace typeset {

/// Papers of random blocks, the same for the same seed, with words in the letters of the seven languages, no-break
/// spaces, soft hyphens, words wider than any column, kept line ends, and what should not be in a text but is.
class RandomPaper {
public:
    explicit RandomPaper(quint32 seed) : m_random(seed) {}

    Paper paper(int blocks);
    /// Of blocks that each fill a page and more, and so must be split.
    Paper tallPaper();
    Text text(int words);
    QString word();

private:
    Block block();
    Table table();
    Row row(RowKind kind, int columns);
    Box box();
    List list();
    int upTo(int most) { return m_random.bounded(most + 1); }

    QRandomGenerator m_random;
};

/// The texts a paper must show, in reading order, one for each element that has any.
std::vector<QString> expectedTexts(const Paper &paper);

} // namespace typeset
