#pragma once

#include "delegationedits.h"
#include "delegationorder.h"
#include "participantedits.h"
#include "peoplefinder.h"
#include "recordpane.h"

class AddDelegations;
class CompletingEdit;
class DelegationForm;
class FilterBoxes;
class InvitationForm;
class ParticipantDetails;
class QToolButton;
class UninvitedForm;

/// Who takes part in the chosen meeting, in three views of one list: the tree of delegations, agencies and people; the
/// matrix of countries and kinds of agency; and attendance, in the order of the sign-in sheet.
class DelegationsPane : public RecordPane {
    Q_OBJECT

public:
    enum class View { tree, matrix, attendance };

    explicit DelegationsPane(Workspace &workspace);
    ~DelegationsPane() override;

    /// Leads to the line in which a person is typed.
    void newItem() override;
    void select(const QString &id) override;
    void showRecord(const QString &id) override;
    void showAttention() override;
    /// In the tree, of all delegations; besides the numbers of the header the invitations "answered", and the
    /// delegations with a vote of whom somebody is "expected" or, on a half-day, was "there".
    void showFigure(const QString &figure) override;
    void showView(View view);
    View view() const { return m_view; }

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
    void showAll() override;
    void openRow(const QUuid &key) override;

private:
    using Places = DelegationEdits::Places;

    void addHeaderParts();
    void addForms();
    void addTools();
    void addViewKeys();
    void connectList();
    std::vector<TableColumn> columnsOfView();
    const DelegationsData &data();
    QSet<QUuid> withVote(const QString &figure);
    void offerDelegations();
    void takeDelegations(const std::vector<Id<Country>> &countries, const std::vector<Id<Agency>> &organisations,
                         bool invite);
    void showPlace(const DelegationPlace &place);
    void showPlaceDetails(const DelegationPlace &place);
    QString take(const QUuid &key, const QString &column, const QString &value);
    QString takePerson(const DelegationPlace &place, const QString &column, const QString &value);

    /// What is meant by a command: the selected rows; in the matrix, what makes the current cell.
    Places targets();
    DelegationPlace currentPlace();
    void addPerson(const QString &person, const QString &typed);
    void typed(QKeyEvent *event);
    bool takeKey(const QString &letter, const Places &places);
    void invite();
    void toggleHere(const QModelIndex &index);
    void togglePresent();
    void setPresent(bool present);
    /// The half-day that is meant: that of the current cell, or the one used last.
    const HalfDayPlace *currentHalf();
    QString halfDayShort(const HalfDayPlace &half) const;
    std::vector<Id<Participant>> selectedPeople();
    void copyAddresses();
    void leadToCell();
    void move(int by);
    void addStatesToMenu(QMenu &menu, const DelegationPlace &place);
    void addPresenceToMenu(QMenu &menu);

    DelegationEdits m_edits;
    ParticipantEdits m_people;
    DelegationOrder m_order;
    PeopleFinder m_finder;
    std::optional<DelegationsData> m_data;
    DelegationMatrix m_matrix;
    DelegationFigures m_figures;
    View m_view = View::tree;
    QString m_columnsOf; ///< the columns that the view shows now
    QString m_half;      ///< name of the half-day used last
    std::vector<QToolButton *> m_viewButtons;
    CompletingEdit *m_addPerson = nullptr;
    FilterBoxes *m_filters = nullptr;
    DelegationForm *m_delegation = nullptr;
    InvitationForm *m_invitation = nullptr;
    ParticipantDetails *m_participant = nullptr;
    UninvitedForm *m_uninvited = nullptr;
    AddDelegations *m_addDelegations = nullptr;
    bool m_isSecondClick = false; ///< of a double-click on a half-day, which its first click did already
    bool m_isAdding = false;      ///< the details offer delegations to add
};
