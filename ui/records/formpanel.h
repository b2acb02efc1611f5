#pragma once

#include "formfields.h"

#include <QMargins>

class FieldRow;
class QLabel;
class QVBoxLayout;
class Workspace;

constexpr int panelMargin = 17; ///< of the details, at their sides, in pixels
/// Around a form in the details. The scroll bar stands in the margin, so that fields end at one edge with and without.
constexpr QMargins formMargins(panelMargin, 15, panelMargin - 12, 8);

/// The look of a form in the details: fields below each other with their labels above, under a head that says what they
/// belong to. What its fields edit is the matter of RecordForm.
class FormPanel : public QWidget {
    Q_OBJECT

public:
    /// Its fields are named after `name`: "person" makes "personPosition".
    FormPanel(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    /// The name of what is shown, at the top, where no field says it soon.
    void setTitle(const QString &text);
    /// A line at the top that says what is shown ("Kyrgyz Republic · border service"); the tip may say more.
    void setHead(const QString &text, const QString &tip = {});
    /// A small heading between fields.
    void addHeading(const QString &text);
    /// Anything else, below what is there already.
    void addWidget(QWidget *widget);
    /// The fields added until endRow() stand side by side where they have room for their usual words.
    void beginRow();
    void endRow();

    void commit() { m_fields.commit(); }
    void setReadOnly(bool readOnly);
    /// A field by its name in the file; null where the form has none.
    QWidget *field(const QString &name) const { return m_fields.widget(name); }
    /// Shows or hides a field with its label.
    void setFieldVisible(QWidget *field, bool visible);

protected:
    Workspace &workspace() const { return m_workspace; }
    /// "personPosition" for "position".
    QString widgetName(const QString &field) const;
    void addField(const QString &label, FormField field);
    QHash<QString, WrongInput> wrongInput() const { return m_fields.wrongInput(); }
    void showWrongInput(const QHash<QString, WrongInput> &wrong) { m_fields.showWrongInput(wrong); }

private:
    Workspace &m_workspace;
    QString m_name;
    QLabel *m_title;
    QLabel *m_head;
    QVBoxLayout *m_column;
    FieldRow *m_row = nullptr;
    FormFields m_fields;
};
