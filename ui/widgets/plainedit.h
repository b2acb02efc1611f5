#pragma once

#include "wronginput.h"

#include <QWidget>

#include <chrono>

class FieldError;
class FieldLine;
class GrowingEdit;
class QLabel;
class QVBoxLayout;
class TextCommit;

/// A text in no particular language, on one line or in paragraphs. Like every field it is committed on leaving it or
/// after a rest, and says in words why a text could not be taken.
class PlainEdit : public QWidget {
    Q_OBJECT

public:
    /// One line, one that wraps where it is long, or paragraphs.
    enum class Lines { single, wrapped, several };

    PlainEdit(const QString &name, const QString &accessibleName, Lines lines, QWidget *parent = nullptr);

    /// The text of another record.
    void load(const QString &text);
    /// The text of the same record, changed elsewhere.
    void refresh(const QString &text);
    void commit();
    /// Says that the text last committed could not be taken, and why.
    void refuse(const QString &why);
    WrongInput wrongInput() const;
    void showWrongInput(const WrongInput &wrong);
    /// Says below the field that its text is missing, and for what; nothing where the words are empty.
    void showMissing(const QString &words);
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString &text);
    void setRest(std::chrono::milliseconds rest);
    QWidget *editor() const;

Q_SIGNALS:
    void committed(const QString &text);

private:
    FieldLine *m_line = nullptr;
    GrowingEdit *m_area = nullptr;
    FieldError *m_error;
    QLabel *m_missing = nullptr; ///< made when it is needed
    QVBoxLayout *m_layout;
    TextCommit *m_commit;
};
