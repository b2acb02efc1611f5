#pragma once

// The rest of the fields of a RecordForm: dates, figures, choices and references. Included by recordform.h.

#include "recordfields.h"
#include "schema.h"

template <class T>
DateEdit *RecordForm<T>::addDate(const QString &label, QDate T::*member) {
    auto *edit = new DateEdit(widgetName(text(nameOf(member))), this);
    edit->setOptional(true);
    edit->lineEdit()->setAccessibleName(label);
    bindValue(edit, member);
    addParsed(label, nameOf(member), edit);
    return edit;
}

template <class T>
TimeEdit *RecordForm<T>::addTime(const QString &label, QTime T::*member) {
    auto *edit = new TimeEdit(widgetName(text(nameOf(member))), this);
    edit->lineEdit()->setAccessibleName(label);
    bindValue(edit, member);
    addParsed(label, nameOf(member), edit);
    return edit;
}

template <class T>
NumberEdit *RecordForm<T>::addNumber(const QString &label, int T::*member, int least, int most, int none) {
    auto *edit = new NumberEdit(widgetName(text(nameOf(member))), label, least, most, none, this);
    bindValue(edit, member);
    addParsed(label, nameOf(member), edit);
    return edit;
}

template <class T>
MoneyEdit *RecordForm<T>::addMoney(const QString &label, Money T::*member) {
    auto *edit = new MoneyEdit(widgetName(text(nameOf(member))), label, this);
    bindValue(edit, member);
    addParsed(label, nameOf(member), edit);
    return edit;
}

template <class T>
template <class Enum>
ChoiceBox *RecordForm<T>::addChoice(const QString &label, Enum T::*member) {
    const std::string_view name = nameOf(member);
    auto *box = new ChoiceBox(this);
    box->setObjectName(widgetName(text(name)));
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const QString word = toWord(static_cast<Enum>(i));
        box->addItem(capitalized(valueText(Schema::of<T>().kind, text(name), word)), word);
    }
    bind([box, member](const T &record) { box->setCurrentIndex(box->findData(toWord(record.*member))); });
    connect(box, &QComboBox::activated, this, [=, this] {
        const auto value = fromWord<Enum>(box->currentData().toString());
        const QString why = change(name, [&](T &after) { after.*member = value.value_or(after.*member); });
        box->setCurrentIndex(box->findData(toWord(m_record.*member)));
        refuseChoice(why);
    });
    addChosen(label, name, box);
    return box;
}

template <class T>
QCheckBox *RecordForm<T>::addCheck(const QString &label, bool T::*member) {
    const std::string_view name = nameOf(member);
    auto *check = new WrappingCheck(label, this);
    check->setObjectName(widgetName(text(name)));
    bind([check, member](const T &record) { check->setChecked(record.*member); });
    connect(check, &QCheckBox::clicked, this, [=, this](bool checked) {
        refuseChoice(change(name, [&](T &after) { after.*member = checked; }));
        check->setChecked(m_record.*member);
    });
    addChosen({}, name, check);
    return check;
}

template <class T>
template <class R>
ReferenceEdit *RecordForm<T>::addReference(const QString &label, Id<R> T::*member, ReferenceEdit::Choices choices,
                                           std::function<QString(Id<R>)> called) {
    const std::string_view name = nameOf(member);
    auto *edit = new ReferenceEdit(widgetName(text(name)), label, std::move(choices), this);
    const auto word = [called, member](const T &record) {
        return (record.*member).isNull() ? QString() : called(record.*member);
    };
    bind([=](const T &record) { edit->load((record.*member).text(), word(record)); },
         [=](const T &record) { edit->refresh((record.*member).text(), word(record)); });
    connect(edit, &ReferenceEdit::committed, this, [=, this](const QString &id) {
        const QString why = change(name, [&](T &after) { after.*member = Id<R>::fromText(id); });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    addParsed(label, name, edit);
    return edit;
}

template <class T>
template <class Editor, class V>
Editor *RecordForm<T>::addEditor(const QString &label, V T::*member, Editor *edit) {
    bindValue(edit, member);
    addParsed(label, nameOf(member), edit);
    return edit;
}
