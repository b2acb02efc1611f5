#include "formfields.h"

#include <algorithm>

QWidget *FormFields::widget(const QString &name) const {
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FormField &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : found->widget;
}

void FormFields::commit() const {
    for (const FormField &field : m_fields)
        field.commit();
}

QHash<QString, WrongInput> FormFields::wrongInput() const {
    QHash<QString, WrongInput> all;
    for (const FormField &field : m_fields) {
        const QHash<QString, WrongInput> wrong = field.wrong();
        for (auto each = wrong.begin(); each != wrong.end(); ++each)
            all.insert(QString(field.name % u'/' % each.key()), each.value());
    }
    return all;
}

void FormFields::showWrongInput(const QHash<QString, WrongInput> &wrong) const {
    for (const FormField &field : m_fields) {
        QHash<QString, WrongInput> own;
        for (auto each = wrong.begin(); each != wrong.end(); ++each) {
            if (each.key().section(u'/', 0, 0) == field.name)
                own.insert(each.key().section(u'/', 1), each.value());
        }
        if (!own.isEmpty())
            field.showWrong(own);
    }
}

void FormFields::setReadOnly(bool readOnly) const {
    for (const FormField &field : m_fields)
        field.setReadOnly(readOnly);
}
