#include "agendawords.h"

#include "agendarow.h"
#include "datewords.h"
#include "duration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

} // namespace

QString purposeWord(Purpose purpose) {
    switch (purpose) {
    case Purpose::none:
        break;
    case Purpose::information:
        return AgendaWords::tr("information");
    case Purpose::discussion:
        return AgendaWords::tr("discussion");
    case Purpose::decision:
        return AgendaWords::tr("decision");
    }
    return {};
}

QString purposePhrase(Purpose purpose) {
    switch (purpose) {
    case Purpose::none:
        break;
    case Purpose::information:
        return AgendaWords::tr("Information");
    case Purpose::discussion:
        return AgendaWords::tr("Discussion");
    case Purpose::decision:
        return AgendaWords::tr("Decision");
    }
    return AgendaWords::tr("No purpose");
}

QString itemKindWord(AgendaItemKind kind) {
    switch (kind) {
    case AgendaItemKind::item:
        return AgendaWords::tr("Item");
    case AgendaItemKind::section:
        return AgendaWords::tr("Section");
    case AgendaItemKind::pause:
        return AgendaWords::tr("Break");
    case AgendaItemKind::ceremony:
        return AgendaWords::tr("Ceremony");
    case AgendaItemKind::registration:
        return AgendaWords::tr("Registration");
    }
    return {};
}

QString originWord(ItemOrigin origin) {
    switch (origin) {
    case ItemOrigin::fresh:
        return AgendaWords::tr("New item");
    case ItemOrigin::standing:
        return AgendaWords::tr("Standing item");
    case ItemOrigin::mattersArising:
        return AgendaWords::tr("Matters arising");
    case ItemOrigin::carried:
        return AgendaWords::tr("Carried over");
    }
    return {};
}

QString balanceWord(int slack, int overrun) {
    if (overrun > 0)
        return AgendaWords::tr("%1 over").arg(formatDuration(overrun, windowLanguage()));
    return slack > 0 ? AgendaWords::tr("%1 spare").arg(formatDuration(slack, windowLanguage())) : QString();
}

QString startNote(int slack, int overrun) {
    if (overrun == 0 && slack > 0)
        return AgendaWords::tr("%1 spare before").arg(formatDuration(slack, windowLanguage()));
    return balanceWord(slack, overrun);
}

QString timingNote(const AgendaRow &row) {
    return row.kind == AgendaRow::Kind::item ? startNote(row.slack, row.overrun) : balanceWord(row.slack, row.overrun);
}

QString dayWord(QDate date) {
    const QString text = formatWeekdayAndDate(date, windowLanguage());
    return text.isEmpty() ? AgendaWords::tr("Day without a date") : QString(text.left(1).toUpper() % text.mid(1));
}
