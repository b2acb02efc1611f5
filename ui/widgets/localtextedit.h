#pragma once

#include "localtext.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <chrono>
#include <vector>

class QBoxLayout;

/// Edits one LocalText: a field for each language that the window shows (one, or several below each other). At each
/// field it says where the text is missing or older than the primary one, and offers to mark it as up to date. Text is
/// committed on leaving the field or after two seconds of rest; a refresh never replaces uncommitted text.
///
/// The editor of a language is named NAME.LANGUAGE ("title.en"), its button for stale texts NAME.LANGUAGE.current.
class LocalTextEdit : public QWidget {
    Q_OBJECT

public:
    /// One line, one that wraps where it is long, paragraphs, or what MarkupEdit edits: a sentence with bold and italic
    /// or whole prose.
    enum class Lines { single, wrapped, several, sentence, prose };

    LocalTextEdit(const QString &name, const QString &accessibleName, Lines lines, QWidget *parent = nullptr);
    ~LocalTextEdit() override;

    /// The working languages, the primary first, and those of them to show.
    void setLanguages(const QStringList &working, const QStringList &shown);

    /// The text of another record. Uncommitted text is committed first, so load before the current record changes.
    void load(const LocalText &value);
    /// The text of the same record, changed elsewhere or by the last commit.
    void refresh(const LocalText &value);

    bool hasUncommitted() const;
    void commit();
    /// Says that the text last committed in a language could not be taken; it stays in the field, uncommitted.
    void refuse(const QString &language, const QString &why);
    /// What was refused and still stands in the fields, by language, to be kept while another record is shown.
    QHash<QString, WrongInput> wrongInput() const;
    /// Shows it again over the loaded text.
    void showWrongInput(const QHash<QString, WrongInput> &wrong);

    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    /// The languages stand beside each other, not below.
    void setSideBySide(bool sideBySide);
    void setRest(std::chrono::milliseconds rest);
    /// The line edit or text edit of a shown language; null where it is not shown.
    QWidget *editor(const QString &language) const;
    /// The editor of the first shown language whose text is missing or stale; null where none is.
    QWidget *gap() const;
    /// The font of the editors, for a title that stands out.
    void setEditorFont(const QFont &font);

Q_SIGNALS:
    void committed(const QString &language, const QString &text);
    /// The reader of a stale text says that it still fits (LocalText::markCurrent).
    void markedUpToDate(const QString &language);

private:
    struct Field;

    void build(const QString &language);
    void makeEditor(Field &field) const;
    void showState();
    void showState(const Field &field);
    QString primary() const { return m_working.value(0); }

    QString m_accessibleName;
    Lines m_lines;
    QBoxLayout *m_layout;
    std::vector<Field> m_fields;
    QStringList m_working;
    LocalText m_value;
    QString m_placeholder;
    QFont m_editorFont;
    std::chrono::milliseconds m_rest{2000};
    bool m_readOnly = false;
};
