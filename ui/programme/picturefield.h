#pragma once

#include "fileref.h"

#include <QWidget>

class FieldError;
class QLabel;
class QPushButton;
class Workspace;
struct PictureFile;

/// A picture kept in the programme file: shown as it is printed, and replaced by one from a file.
class PictureField : public QWidget {
    Q_OBJECT

public:
    PictureField(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    void show(const FileRef &picture);
    void setReadOnly(bool readOnly);

    /// Asks for a file and reads it; empty where none was chosen, and why not where it cannot be used.
    static PictureFile ask(Workspace &workspace, QWidget *parent, QString &why);

Q_SIGNALS:
    void picked(const PictureFile &picture);

private:
    void choose();

    Workspace &m_workspace;
    QString m_shown; ///< digest of the picture shown
    QLabel *m_picture;
    QLabel *m_name;
    QPushButton *m_choose;
    FieldError *m_error;
};
