#pragma once

#include "minutes.h"
#include "records_followup.h"

#include "recordform.h"

class QLabel;

/// What is recommended, and to whom.
class RecommendationForm : public RecordForm<Recommendation> {
    Q_OBJECT

public:
    explicit RecommendationForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    QString originOf(const Recommendation &recommendation);

    QLabel *m_origin;
};
