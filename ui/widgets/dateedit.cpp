#include "dateedit.h"

#include "datewords.h"
#include "windowwords.h"

DateEdit::DateEdit(const QString &name, QWidget *parent) : ParsedEdit(name, tr("Date"), parent) {
    setUsual(dateWord(QDate(2020, 9, 20))); // no month is longer
}

void DateEdit::load(QDate date) {
    loadText(dateWord(date));
}

void DateEdit::refresh(QDate date) {
    refreshText(dateWord(date));
}

QString DateEdit::problem(const QString &text) const {
    const bool fine = parseDate(text).isValid() || (m_optional && text.trimmed().isEmpty());
    return fine ? QString() : tr("Write a date such as 29.11.2016 or 29 November 2016.");
}

void DateEdit::take(const QString &text) {
    Q_EMIT committed(parseDate(text));
}

QString DateEdit::normalized(const QString &text) const {
    return dateWord(parseDate(text));
}
