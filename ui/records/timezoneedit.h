#pragma once

#include "id.h"
#include "referenceedit.h"

class Workspace;
struct Country;
class LocalText;

/// A time zone by its IANA name, chosen from those of this machine by any part of it: "bishkek" finds Asia/Bishkek.
/// Each is offered with its offset, those of the meeting's country first, then those of the programme's countries.
class TimeZoneEdit : public ReferenceEdit {
    Q_OBJECT

public:
    /// `country` is asked for when somebody begins to choose.
    TimeZoneEdit(Workspace &workspace, std::function<Id<Country>()> country, const QString &name,
                 const QString &accessibleName, QWidget *parent = nullptr);

    void load(const QString &zone) { ReferenceEdit::load(zone, zone); }
    void refresh(const QString &zone) { ReferenceEdit::refresh(zone, zone); }
};

/// Whether a zone is one of a country.
[[nodiscard]] bool isZoneOf(const QString &zone, const Country &country);
/// The zone of a place where nobody chose another: that of its country, of the city where a zone is named after it.
/// A zone that is neither empty, UTC nor that of this machine was chosen and stays, as does one of the country.
[[nodiscard]] QString zoneOfPlace(const QString &zone, const Country &country, const LocalText &city);
