#pragma once

#include "choicebox.h"
#include "dateedit.h"
#include "enumwords.h"
#include "field.h"
#include "formpanel.h"
#include "localtextedit.h"
#include "numberedit.h"
#include "plainedit.h"
#include "referenceedit.h"
#include "schema.h"
#include "tagsedit.h"
#include "workspace.h"
#include "wrappingcheck.h"

#include <QScopedValueRollback>

#include <algorithm>

/// The fields of one record, each bound to a member: what is typed is written as an edit of its own, what is written
/// elsewhere is shown, and wrong input is kept with its record while others are shown.
///
/// A page makes one, adds fields, and calls show() with the record that is selected and refresh() when the file
/// changed.
template <class T>
class RecordForm : public FormPanel {
public:
    /// `nameOf` is what people call a record, for the labels of undo.
    RecordForm(Workspace &workspace, const QString &name, std::function<QString(const T &)> nameOf,
               QWidget *parent = nullptr)
        : FormPanel(workspace, name, parent), m_nameOf(std::move(nameOf)) {}

    /// Commits what is typed for the record shown, then shows another.
    void show(const T &record) {
        if (record.id == m_record.id)
            return refresh(record);
        leave();
        m_record = record;
        const QScopedValueRollback guard(m_isLoading, true);
        for (const auto &load : m_load)
            load(m_record);
        showWrongInput(m_wrong.value(record.id));
    }
    /// The same record, changed elsewhere or by the last commit.
    void refresh(const T &record) {
        if (record.id != m_record.id)
            return;
        m_record = record;
        const QScopedValueRollback guard(m_isLoading, true);
        for (const auto &each : m_refresh)
            each(m_record);
    }
    /// Commits what is typed; nothing is shown from now on.
    void leave() {
        if (m_record.id.isNull())
            return;
        commit();
        const QHash<QString, WrongInput> wrong = wrongInput();
        if (wrong.isEmpty())
            m_wrong.remove(m_record.id);
        else
            m_wrong.insert(m_record.id, wrong);
        m_record = T();
    }
    /// The record as it was last shown; with a null id while none is.
    const T &record() const { return m_record; }

    /// The record with wrong input, the one shown first; null where there is none.
    Id<T> withWrongInput() const {
        if (!m_record.id.isNull() && !wrongInput().isEmpty())
            return m_record.id;
        const auto kept = std::find_if(m_wrong.keyBegin(), m_wrong.keyEnd(), [this](Id<T> id) {
            return id != m_record.id && workspace().store().get(id).ok(); // it may be deleted by now
        });
        return kept == m_wrong.keyEnd() ? Id<T>() : *kept;
    }

    /// What holds between fields: called with the record before and after a change; it may mend what comes after, or
    /// say in words why it cannot be so.
    void setRule(std::function<QString(const T &before, T &after)> rule) { m_rule = std::move(rule); }
    /// What else changes with a change of the record, in the same step of undo.
    void setConsequence(std::function<void(Edit &edit, const T &before, const T &after)> consequence) {
        m_consequence = std::move(consequence);
    }
    /// Writes a change of the record shown as an edit; the sentence that says why it cannot be, empty where it was
    /// done.
    QString change(std::string_view field, const std::function<void(T &)> &set);

    LocalTextEdit *addText(const QString &label, LocalText T::*member,
                           LocalTextEdit::Lines lines = LocalTextEdit::Lines::single);
    PlainEdit *addLine(const QString &label, QString T::*member, PlainEdit::Lines lines = PlainEdit::Lines::single);
    DateEdit *addDate(const QString &label, QDate T::*member);
    TimeEdit *addTime(const QString &label, QTime T::*member);
    /// Nothing is shown for and read as `none`.
    NumberEdit *addNumber(const QString &label, int T::*member, int least, int most, int none = 0);
    MoneyEdit *addMoney(const QString &label, Money T::*member);
    template <class Enum>
    ChoiceBox *addChoice(const QString &label, Enum T::*member);
    QCheckBox *addCheck(const QString &label, bool T::*member);
    /// Several records that links of the kind Link tie to this one, on tags. `choices` are those that can be referred
    /// to, `called` what one of them is called.
    template <class Link, class R>
    TagsEdit *addLinks(const QString &label, const QString &name, Id<T> Link::*own, Id<R> Link::*other,
                       ReferenceEdit::Choices choices, std::function<QString(Id<R>)> called);
    template <class R>
    ReferenceEdit *addReference(const QString &label, Id<R> T::*member, ReferenceEdit::Choices choices,
                                std::function<QString(Id<R>)> called);

protected:
    /// An editor of the page's own with load(), refresh() and committed(), made with widgetName() of the field.
    template <class Editor, class V>
    Editor *addEditor(const QString &label, V T::*member, Editor *edit);
    /// Shows and refreshes something that is no field, such as a list of parts.
    void bind(std::function<void(const T &)> load, std::function<void(const T &)> refreshed = {}) {
        m_refresh.push_back(refreshed ? std::move(refreshed) : load);
        m_load.push_back(std::move(load));
    }

private:
    static QString text(std::string_view name) {
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    /// The name of the field that a member holds.
    template <class V>
    static std::string_view nameOf(V T::*member);
    template <class Editor, class V>
    void bindValue(Editor *edit, V T::*member);
    template <class Editor>
    void addParsed(const QString &label, std::string_view name, Editor *edit);
    void addChosen(const QString &label, std::string_view name, QWidget *widget);
    void refuseChoice(const QString &why);

    std::function<QString(const T &)> m_nameOf;
    std::function<QString(const T &, T &)> m_rule;
    std::function<void(Edit &, const T &, const T &)> m_consequence;
    T m_record;
    QHash<Id<T>, QHash<QString, WrongInput>> m_wrong;
    std::vector<std::function<void(const T &)>> m_load;
    std::vector<std::function<void(const T &)>> m_refresh;
    bool m_isLoading = false;
};

#include "recordfields.h"
#include "recordlinks.h"
#include "recordvalues.h"
