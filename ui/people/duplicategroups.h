#pragma once

#include "duplicates.h"

#include <QObject>
#include <QUuid>

#include <optional>

class Workspace;

/// Records that are probably one person or one agency.
struct DuplicateGroup {
    QUuid key = {}; ///< of the group, for lists; stays while its members do
    bool ofPeople = true;
    std::vector<QUuid> members = {}; ///< at least two, in the order in which they were made
    QString why = {};                ///< "same name – certain"
};

/// What may be in the file twice, without the pairs of which the user said that they are not the same. That is kept in
/// the settings, by the programme and not by the file's path, so that it holds for copies of the file too.
class DuplicateGroups : public QObject {
    Q_OBJECT

public:
    explicit DuplicateGroups(Workspace &workspace, QObject *parent = nullptr);

    /// The most certain first. Found anew after people or agencies changed.
    const std::vector<DuplicateGroup> &all();
    const DuplicateGroup *find(const QUuid &key);

    /// The user says that these are all different.
    void dismiss(const std::vector<QUuid> &records);
    bool hasDismissed() const;
    void forgetDismissed();

private:
    QString settingsKey() const;

    Workspace &m_workspace;
    std::optional<std::vector<DuplicateGroup>> m_groups;
};
