#pragma once

#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <type_traits>
#include <vector>

/// One control of a form, whatever it edits, as the form knows it.
struct FormField {
    QString name; ///< of the field in the file
    QWidget *widget = nullptr;
    std::function<void()> commit;
    /// What is wrong in it, by the name of its editor; empty where nothing is.
    std::function<QHash<QString, WrongInput>()> wrong;
    std::function<void(const QHash<QString, WrongInput> &)> showWrong;
    std::function<void(bool)> setReadOnly;
};

/// The field of a control. One without wrongInput() is set at once, so that it has nothing to commit; one without
/// setReadOnly() is disabled instead.
template <class Control>
[[nodiscard]] FormField formField(const QString &name, Control *control) {
    FormField field;
    field.name = name;
    field.widget = control;
    if constexpr (requires { control->wrongInput(); }) {
        field.commit = [control] { control->commit(); };
        if constexpr (std::is_same_v<decltype(control->wrongInput()), WrongInput>) {
            field.wrong = [control] {
                QHash<QString, WrongInput> all;
                if (const WrongInput own = control->wrongInput(); !own.isEmpty())
                    all.insert({}, own);
                return all;
            };
            field.showWrong = [control](const auto &wrong) { control->showWrongInput(wrong.value({})); };
        } else {
            field.wrong = [control] { return control->wrongInput(); };
            field.showWrong = [control](const auto &wrong) { control->showWrongInput(wrong); };
        }
    } else {
        field.commit = [] {};
        field.wrong = [] { return QHash<QString, WrongInput>(); };
        field.showWrong = [](const auto &) {};
    }
    if constexpr (requires { control->setReadOnly(true); })
        field.setReadOnly = [control](bool readOnly) { control->setReadOnly(readOnly); };
    else
        field.setReadOnly = [control](bool readOnly) { control->setEnabled(!readOnly); };
    return field;
}

/// The fields of a form, or of one line in it, taken together.
class FormFields {
public:
    void add(FormField field) { m_fields.push_back(std::move(field)); }
    std::size_t size() const { return m_fields.size(); }
    /// The control of a field; null where there is none of that name.
    QWidget *widget(const QString &name) const;

    void commit() const;
    /// By the name of the field, a slash and the name of its editor.
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong) const;
    void setReadOnly(bool readOnly) const;

private:
    std::vector<FormField> m_fields;
};
