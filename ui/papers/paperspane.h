#pragma once

#include "agenda.h"
#include "recordpane.h"

class PaperEdits;
class PaperForm;

/// The papers before the chosen meeting, below the items they belong to.
class PapersPane : public RecordPane {
    Q_OBJECT

public:
    explicit PapersPane(Workspace &workspace);

    /// Adds a paper to the item in sight.
    void newItem() override;
    void showAttention() override;

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    QSet<QUuid> keysOf(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void paste() override;
    QStringList kinds() const override;

private:
    void makeHeader();
    void connectTable();
    QString take(const QUuid &key, const QString &column, const QString &value);
    std::vector<Id<MeetingPaper>> selectedPapers() const;
    void setStatus(PaperStatus status);
    void addFromFiles();
    void move(int by);
    void drop(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop where);
    /// The item of a row: a paper's, or the item whose group it is.
    Id<AgendaItem> itemOf(const QUuid &key) const;

    PaperEdits *m_edits;
    PaperForm *m_form;
};
