#pragma once

#include "page.h"

#include <QPointer>

#include <memory>

class AgendaData;
class AgendaPane;
class DayEdits;
class ItemEdits;
class PresenterEdits;
class Workspace;

/// The agenda of the chosen meeting.
class AgendaPage : public Page {
    Q_OBJECT

public:
    /// `workspace` must outlive the page.
    explicit AgendaPage(Workspace &workspace, QObject *parent = nullptr);
    ~AgendaPage() override;

    QString name() const override;
    QString title() const override;
    QString icon() const override;
    PageGroup group() const override { return PageGroup::meeting; }
    QWidget *widget() override;

    int attention() const override { return m_attention; }
    std::vector<PageFinding> findings() const override;
    void showAttention() override;
    QString newItemLabel() const override;
    void newItem() override;
    QString document() const override;
    QString printLabel() const override;
    std::vector<KeyHelp> keys() const override;
    void commit() override;
    bool hasWrongInput() const override;
    void showWrongInput() override;
    QString selected() const override;
    void select(const QString &id) override;
    QStringList kindsShown() const override { return {QStringLiteral("agenda_item"), QStringLiteral("day")}; }

private:
    void count();

    std::unique_ptr<AgendaData> m_data;
    std::unique_ptr<PresenterEdits> m_presenters;
    std::unique_ptr<ItemEdits> m_items;
    std::unique_ptr<DayEdits> m_days;
    QPointer<AgendaPane> m_pane;
    int m_attention = 0;
};
