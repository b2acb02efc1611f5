#pragma once

#include "choicemodel.h"

#include <QCompleter>

/// Suggests the choices that contain what is typed, also in what they are called besides, and writes them as they are
/// shown.
class ChoiceCompleter : public QCompleter {
public:
    ChoiceCompleter(ChoiceModel *choices, QObject *parent) : QCompleter(choices, parent) {
        setCompletionRole(ChoiceModel::soughtRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    QString pathFromIndex(const QModelIndex &index) const override {
        return completionRole() == ChoiceModel::soughtRole ? index.data(Qt::EditRole).toString()
                                                           : QCompleter::pathFromIndex(index);
    }
};
