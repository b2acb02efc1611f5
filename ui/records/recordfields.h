#pragma once

// The fields of a RecordForm: which editor a member has, and how the two are tied. Included by recordform.h.

#include "edit.h"
#include "errortext.h"
#include "label.h"
#include "recordform.h"
#include "recordtext.h"
#include "russianforms.h"
#include "windowwords.h"

template <class T>
QString RecordForm<T>::change(std::string_view field, const std::function<void(T &)> &set) {
    if (m_isLoading || m_record.id.isNull())
        return {};
    const T before = m_record;
    T after = before;
    set(after);
    if (after == before)
        return {};
    if (const QString why = m_rule ? m_rule(before, after) : QString(); !why.isEmpty())
        return why;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change the %1 of “%2”")),
                      {QString(Label::fieldMark + text(field)), shortName(m_nameOf(before))}};
    const Result<> done = workspace().tryEdit(label, [&](Edit &edit) {
        edit.update(before, after);
        if (m_consequence)
            m_consequence(edit, before, after);
    });
    return done ? QString() : errorText(done.error());
}

template <class T>
template <class V>
std::string_view RecordForm<T>::nameOf(V T::*member) {
    std::string_view name;
    const auto look = [&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), V T::*>) {
            if (field.member == member)
                name = field.name;
        }
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, RecordOf<T>::fields);
    return name;
}

template <class T>
template <class Editor, class V>
void RecordForm<T>::bindValue(Editor *edit, V T::*member) {
    bind([edit, member](const T &record) { edit->load(record.*member); },
         [edit, member](const T &record) { edit->refresh(record.*member); });
    connect(edit, &Editor::committed, this, [=, this](const V &value) {
        const QString why = change(nameOf(member), [&](T &after) { after.*member = value; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
}

template <class T>
template <class Editor>
void RecordForm<T>::addParsed(const QString &label, std::string_view name, Editor *edit) {
    addField(label, formField(text(name), edit));
}

template <class T>
void RecordForm<T>::addChosen(const QString &label, std::string_view name, QWidget *widget) {
    addField(label, formField(text(name), widget));
}

template <class T>
void RecordForm<T>::refuseChoice(const QString &why) {
    if (!why.isEmpty())
        workspace().refuse(why);
}

template <class T>
LocalTextEdit *RecordForm<T>::addText(const QString &label, LocalText T::*member, LocalTextEdit::Lines lines) {
    const std::string_view name = nameOf(member);
    auto *edit = new LocalTextEdit(widgetName(text(name)), label, lines, this);
    const auto languages = [this, edit] {
        edit->setLanguages(workspace().workingLanguages(), workspace().shownLanguages());
    };
    bind([=](const T &record) { languages(), edit->load(record.*member); },
         [=](const T &record) { languages(), edit->refresh(record.*member); });
    connect(edit, &LocalTextEdit::committed, this, [=, this](const QString &language, const QString &typed) {
        const QString why =
            change(name, [&](T &after) { (after.*member).set(language, typed, workspace().primaryLanguage()); });
        if (!why.isEmpty())
            edit->refuse(language, why);
    });
    connect(edit, &LocalTextEdit::markedUpToDate, this, [=, this](const QString &language) {
        refuseChoice(
            change(name, [&](T &after) { (after.*member).markCurrent(language, workspace().primaryLanguage()); }));
    });
    addField(label, formField(text(name), edit));
    return edit;
}

template <class T>
PlainEdit *RecordForm<T>::addLine(const QString &label, QString T::*member, PlainEdit::Lines lines) {
    auto *edit = new PlainEdit(widgetName(text(nameOf(member))), label, lines, this);
    bindValue(edit, member);
    if constexpr (requires(const T &record) { missingForms(record); })
        bind([edit, name = text(nameOf(member))](const T &record) {
            edit->showMissing(missingForms(record).contains(name)
                                  ? FormPanel::tr("Missing, and needed in Russian papers.")
                                  : QString());
        });
    addParsed(label, nameOf(member), edit);
    return edit;
}
