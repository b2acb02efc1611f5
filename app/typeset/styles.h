#pragma once

#include "settext.h"
#include "typography.h"

/// The text styles of papers.
namespace typeset {

/// Serif in minutes and letters, sans elsewhere.
inline TextStyle bodyStyle(const Paper &paper) {
    if (paper.prose)
        return {.family = FontFamily::serif, .size = 11, .pitch = 15.8};
    return {.family = FontFamily::sans, .size = 9.5, .pitch = 13.6};
}

inline TextStyle smallStyle(const Paper &paper) {
    TextStyle style = bodyStyle(paper);
    style.size = paper.prose ? 9 : 8;
    style.pitch = paper.prose ? 12.6 : 11.4;
    style.colour = mutedColour;
    return style;
}

inline TextStyle tableStyle() {
    return {.family = FontFamily::sans, .size = 9.25, .pitch = 13};
}

inline TextStyle tableHeaderStyle() {
    TextStyle style = tableStyle();
    style.size = 8.5;
    style.bold = true;
    return style;
}

inline TextStyle headingStyle(int level) {
    switch (level) {
    case 1:
        return {.size = 12.5, .pitch = 17, .bold = true};
    case 2:
        return {.size = 11, .pitch = 15, .bold = true};
    case 3:
        return {.size = 10, .pitch = 14, .bold = true};
    default:
        return {.size = 9.5, .pitch = 13.5, .bold = true, .italic = true};
    }
}

} // namespace typeset
