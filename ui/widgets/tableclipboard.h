#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

/// Tables on their way to other programs and from them.

/// Tab-separated text, quoted as spreadsheets expect, and an HTML table for word processors and e-mail; the first row
/// is a heading where `hasHeading`.
[[nodiscard]] QMimeData *tableToMimeData(const std::vector<QStringList> &rows, bool hasHeading = false);

/// Splits tab-separated text into rows of cells; a cell in quotes may hold tabs, line ends and doubled quotes. Blanks
/// are single.
[[nodiscard]] std::vector<QStringList> tableFromText(const QString &text);
