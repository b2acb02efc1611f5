#pragma once

#include "minutes.h"
#include "recordlist.h"

/// The corrigenda to adopted minutes: number, date and text of each. They are what can still be written when the
/// minutes themselves are frozen.
class CorrigendaList : public RecordList<Corrigendum> {
    Q_OBJECT

public:
    explicit CorrigendaList(Workspace &workspace, QWidget *parent = nullptr);

    void show(Id<Minutes> minutes);
    using QWidget::show;

protected:
    void makeLine(Line &line) override;
    void remove(Id<Corrigendum> corrigendum) override;
    Label changeLabel(const Corrigendum &before, const Corrigendum &after) const override;

private:
    std::vector<Corrigendum> corrigenda() const;
    void add();

    Id<Minutes> m_minutes;
};
