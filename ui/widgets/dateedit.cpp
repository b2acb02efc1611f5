#include "dateedit.h"

#include "datewords.h"

#include <QLocale>

namespace {

/// Months follow the language of the window, which the translation itself names.
QString dateText(QDate date) {
    return formatDate(date, QLocale().language() == QLocale::Russian ? u"ru" : u"en");
}

} // namespace

DateEdit::DateEdit(const QString &name, QWidget *parent) : ParsedEdit(name, tr("Date"), parent) {}

void DateEdit::load(QDate date) {
    loadText(dateText(date));
}

void DateEdit::refresh(QDate date) {
    refreshText(dateText(date));
}

QString DateEdit::problem(const QString &text) const {
    return parseDate(text).isValid() ? QString() : tr("Write a date such as 29.11.2016 or 29 November 2016.");
}

void DateEdit::take(const QString &text) {
    Q_EMIT committed(parseDate(text));
}

QString DateEdit::normalized(const QString &text) const {
    return dateText(parseDate(text));
}
