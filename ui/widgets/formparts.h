#pragma once

#include <QWidget>

class QLabel;

/// A field with its label above it.
class Labelled : public QWidget {
    Q_OBJECT

public:
    Labelled(const QString &text, QWidget *field, QWidget *parent);

    /// How high the label is in that width.
    int labelHeight(int width) const;

private:
    QLabel *m_label;
};

/// The small label above a field, which it names for screen readers and whose mnemonic-free words it carries.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);
/// A field with its label above it.
[[nodiscard]] QWidget *labelled(const QString &text, QWidget *field, QWidget *parent);
/// A heading in the details: small and secondary.
[[nodiscard]] QLabel *secondaryLabel(const QString &text, QWidget *parent);
/// What stands beside the widget keeps its place while it is hidden.
void keepPlaceOf(QWidget *widget);
