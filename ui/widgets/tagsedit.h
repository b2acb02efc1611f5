#pragma once

#include "completingedit.h"
#include "wronginput.h"

#include <QWidget>

class FieldError;
class FlowLayout;
class TagButton;

/// Several of many, such as the countries of an activity: each on a chip that can be taken away, and a line to add
/// another by typing a part of its name.
class TagsEdit : public QWidget {
    Q_OBJECT

public:
    /// The line is named NAME, the button that takes a tag away NAME.remove0 … in their order.
    TagsEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setTags(const std::vector<Choice> &tags);
    /// Drops what is typed and said: another record is shown.
    void forgetTyped();
    void setChoices(const std::vector<Choice> &choices);
    void setPlaceholder(const QString &text);
    /// The names lead to what they name, and opened() says so; set before there are tags.
    void setLeads(bool leads) { m_leads = leads; }
    void setReadOnly(bool readOnly);
    /// Takes what is typed, as leaving the line does.
    void commit();
    /// What stands in the line and could not be taken.
    WrongInput wrongInput() const;
    void showWrongInput(const WrongInput &wrong);
    /// Says that what was added or taken away last could not be, and why; cleared by the next change. Words that were
    /// typed stand in the line again.
    void refuse(const QString &why);
    CompletingEdit *line() const { return m_line; }

Q_SIGNALS:
    void added(const QString &id);
    /// Words were typed that are no choice; refuse() says so, unless the page makes something of them.
    void typed(const QString &words);
    void removed(const QString &id);
    void opened(const QString &id);

private:
    QString m_name;
    FlowLayout *m_flow;
    QWidget *m_box;
    CompletingEdit *m_line;
    FieldError *m_error;
    QString m_typed; ///< the words last entered
    std::vector<Choice> m_tags;
    std::vector<TagButton *> m_buttons;
    bool m_leads = false;
    bool m_readOnly = false;
};
