#pragma once

#include "records_programme.h"

#include "recordform.h"

class PictureField;

/// A sign at the head of the papers.
class EmblemForm : public RecordForm<Emblem> {
    Q_OBJECT

public:
    explicit EmblemForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    PictureField *m_picture;
};
