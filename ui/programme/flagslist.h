#pragma once

#include "programme.h"
#include "recordlist.h"

class FieldError;
struct PictureFile;

/// The flags of a country, each with the day from which it is used: states change them. They are added and replaced
/// from a file.
class FlagsList : public RecordList<CountryFlag> {
    Q_OBJECT

public:
    explicit FlagsList(Workspace &workspace, QWidget *parent = nullptr);

    /// The flags of a country as they are now.
    void show(Id<Country> country);

protected:
    void makeLine(Line &line) override;
    void remove(Id<CountryFlag> flag) override;
    Label changeLabel(const CountryFlag &before, const CountryFlag &after) const override;

private:
    void add();
    void replace(Id<CountryFlag> flag, const PictureFile &picture);

    Id<Country> m_country;
    FieldError *m_error;
};
