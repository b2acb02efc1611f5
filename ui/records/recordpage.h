#pragma once

#include "page.h"

#include <QPointer>
#include <QSet>
#include <QUuid>

class RecordPane;
class Workspace;
struct ChangeSet;

/// A page whose widget is a RecordPane. What is left to a page is its facts, the number that wants attention, and which
/// pane it makes.
class RecordPage : public Page {
    Q_OBJECT

public:
    /// What never changes about a page.
    struct Facts {
        QString name;
        QString title;
        QString icon;
        PageGroup group = PageGroup::meeting;
        QStringList kindsShown;
        QString newItemLabel; ///< empty where nothing can be added
        QString document;     ///< printed from here; empty for none
        QString printLabel;
        QStringList kindsCounted = {}; ///< whose changes may change the attention; empty for all
    };

    RecordPage(Workspace &workspace, Facts facts);
    /// Deletes the pane, which refers to what the page holds.
    ~RecordPage() override;

    QString name() const override { return m_facts.name; }
    QString title() const override { return m_facts.title; }
    QString icon() const override { return m_facts.icon; }
    PageGroup group() const override { return m_facts.group; }
    QStringList kindsShown() const override { return m_facts.kindsShown; }
    QWidget *widget() override;
    QString newItemLabel() const override;
    void newItem() override;
    QString document() const override;
    QString printLabel() const override { return m_facts.printLabel; }
    int attention() const override { return m_attention; }
    void showAttention() override;
    void showFigure(const QString &figure) override;
    std::vector<KeyHelp> keys() const override;
    void commit() override;
    bool hasWrongInput() const override;
    void showWrongInput() override;
    QString selected() const override;
    void select(const QString &id) override;
    void showRecord(const QString &id) override;

protected:
    virtual RecordPane *makePane() = 0;
    /// How many things want attention; called when something changed. To be called once by the page's constructor.
    virtual int countAttention() const { return 0; }
    void count();
    /// A finding for each of these records of a kind; %1 of the sentence is what people call it. `ofLanguage` as in
    /// PageFinding.
    void addFindings(std::vector<PageFinding> &findings, const QString &kind, const QSet<QUuid> &records,
                     const QString &sentence, bool ofLanguage = false) const;
    Workspace &workspace() const { return m_workspace; }

private:
    void follow(const ChangeSet &change);

    Workspace &m_workspace;
    Facts m_facts;
    QPointer<RecordPane> m_pane;
    int m_attention = 0;
};
