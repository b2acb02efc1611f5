#pragma once

#include "edit.h"
#include "errortext.h"
#include "formlist.h"
#include "label.h"
#include "localtextedit.h"
#include "workspace.h"

#include <QPushButton>
#include <QToolButton>

/// The records that belong to the one a form shows, as a small list in that form: their fields are each bound to a
/// member and changed in place, records are added and removed. Each change is one step of undo; what cannot be is said
/// at the field.
template <class T>
class RecordList : public FormList {
protected:
    using FormList::FormList;

    virtual void remove(Id<T> id) = 0;
    /// What a change is called in the list of undo.
    virtual Label changeLabel(const T &before, const T &after) const = 0;
    /// The sentence that says why a record cannot become so; empty where it can.
    virtual QString problem(const T & /*after*/) const { return {}; }

    void showRecords(const std::vector<T> &records) {
        std::vector<QUuid> ids;
        for (const T &record : records)
            ids.push_back(record.id.uuid);
        showLines(ids);
    }
    /// With nothing in it where the record is gone.
    const T &recordOf(Id<T> id) const { return workspace().records().template of<T>().get(id); }

    /// An editor with refresh(), refuse() and committed().
    template <class Editor, class V>
    Editor *addEditor(Line &line, Editor *edit, V T::*member);
    LocalTextEdit *addText(Line &line, LocalTextEdit *edit, LocalText T::*member);
    QToolButton *addRemove(Line &line, const QString &name, const QString &words) {
        QToolButton *cross = addCross(line, name, words);
        connect(cross, &QToolButton::clicked, this, [this, id = Id<T>{line.record}] { remove(id); });
        return cross;
    }

    /// Empty where it was written, otherwise why not.
    QString change(Id<T> id, const std::function<void(T &)> &set);
    /// The line of the new record; null where it could not be written.
    const Line *insert(T record, const Label &label) {
        record.id = workspace().store().template newId<T>();
        workspace().edit(label, [&](Edit &edit) { edit.insert(record); });
        return lineOf(record.id.uuid);
    }
    void erase(Id<T> id, const Label &label) {
        if (workspace().edit(label, [&](Edit &edit) { edit.remove(id); }))
            addButton()->setFocus();
    }
};

template <class T>
QString RecordList<T>::change(Id<T> id, const std::function<void(T &)> &set) {
    const T *record = workspace().records().template of<T>().find(id);
    if (isRemoving() || record == nullptr)
        return {};
    const T before = *record;
    T after = before;
    set(after);
    if (after == before)
        return {};
    if (const QString why = problem(after); !why.isEmpty())
        return why;
    const Result<> done =
        workspace().tryEdit(changeLabel(before, after), [&](Edit &edit) { edit.update(before, after); });
    return done ? QString() : errorText(done.error());
}

template <class T>
template <class Editor, class V>
Editor *RecordList<T>::addEditor(Line &line, Editor *edit, V T::*member) {
    const Id<T> id{line.record};
    line.refresh.push_back([=, this] { edit->refresh(recordOf(id).*member); });
    connect(edit, &Editor::committed, this, [=, this](const V &value) {
        const QString why = change(id, [&](T &after) { after.*member = value; });
        if (!why.isEmpty())
            edit->refuse(why);
    });
    return addField(line, edit);
}

template <class T>
LocalTextEdit *RecordList<T>::addText(Line &line, LocalTextEdit *edit, LocalText T::*member) {
    const Id<T> id{line.record};
    line.refresh.push_back([=, this] {
        edit->setLanguages(workspace().workingLanguages(), workspace().shownLanguages());
        edit->refresh(recordOf(id).*member);
    });
    connect(edit, &LocalTextEdit::committed, this, [=, this](const QString &language, const QString &text) {
        const QString why =
            change(id, [&](T &after) { (after.*member).set(language, text, workspace().primaryLanguage()); });
        if (!why.isEmpty())
            edit->refuse(language, why);
    });
    connect(edit, &LocalTextEdit::markedUpToDate, this, [=, this](const QString &language) {
        const QString why =
            change(id, [&](T &after) { (after.*member).markCurrent(language, workspace().primaryLanguage()); });
        if (!why.isEmpty())
            workspace().refuse(why);
    });
    return addField(line, edit);
}
