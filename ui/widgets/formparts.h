#pragma once

#include <QString>

class QLabel;
class QWidget;

/// The small label above a field, which it names for screen readers and whose mnemonic-free words it carries.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);
/// A field with its label above it.
[[nodiscard]] QWidget *labelled(const QString &text, QWidget *field, QWidget *parent);
/// A heading in the details: small and secondary.
[[nodiscard]] QLabel *secondaryLabel(const QString &text, QWidget *parent);
