#pragma once

class FieldError;
class QDialog;
class QString;
class QVBoxLayout;
class QWidget;

/// Adds a field with its label above and room for words on wrong input below; the field gets the label's text as its
/// name.
FieldError *addField(QVBoxLayout *layout, const QString &label, QWidget *field);

/// Adds Cancel and the one button that does it, named by its verb; object names "cancel" and "accept".
void addDialogButtons(QVBoxLayout *layout, QDialog *dialog, const QString &verb);
