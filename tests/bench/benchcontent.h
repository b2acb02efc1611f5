#pragma once

#include <QString>

/// Invented content for the benches: the same words go into a programme file and into the files that other programs
/// convert. Everything follows from its number, so that nothing need be kept.
namespace BenchContent {

inline constexpr int delegations = 40;
inline constexpr int itemsInMinutes = 40;
inline constexpr int paragraphsInItem = 14;

QString agency(int delegation);

struct Someone {
    QString address;
    QString givenName;
    QString familyName;
    QString position;
    int delegation = 0;

    QString name() const { return address + u' ' + givenName + u' ' + familyName; }
};
Someone someone(int number);
/// A family name that nobody else has.
QString sharedName();

QString itemTitle(int item);
/// One of about ninety words.
QString paragraph(int item, int number);

} // namespace BenchContent
