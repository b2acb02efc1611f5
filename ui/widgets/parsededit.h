#pragma once

#include "wronginput.h"

#include <QTime>
#include <QWidget>

#include <chrono>

class FieldError;
class FieldLine;
class QLineEdit;
class TextCommit;

/// A line in which a value is written as people write it. Wrong input is said in words below the field and stays, with
/// the words, until it is corrected or dismissed with Escape; it is never committed.
///
/// The widget and its line edit carry the same object name; the words are named so plus "Error".
class ParsedEdit : public QWidget {
    Q_OBJECT

public:
    ~ParsedEdit() override;

    /// Another name, where the one given belongs to a place that changes.
    void setName(const QString &name);
    bool hasUncommitted() const;
    void commit();
    /// The wrong input now shown, to be kept by a page that shows another record meanwhile; empty where there is none.
    WrongInput wrongInput() const;
    /// Shows wrong input again over the loaded value, with the words; nothing where it is empty.
    void showWrongInput(const WrongInput &wrong);
    /// Says that the value last committed could not be taken, and why.
    void refuse(const QString &why);

    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    void setRest(std::chrono::milliseconds rest);
    QLineEdit *lineEdit() const;

protected:
    ParsedEdit(const QString &name, const QString &accessibleName, QWidget *parent);

    /// Words as long as those that usually stand in the line.
    void setUsual(const QString &words);
    void loadText(const QString &text);
    /// Leaves a focused editor alone where what stands there already means the value.
    void refreshText(const QString &text);
    QString text() const;

    /// What is wrong with the text, in words; empty where nothing is.
    virtual QString problem(const QString &text) const = 0;
    /// Called with text that has no problem.
    virtual void take(const QString &text) = 0;
    /// The same value as it is shown at rest.
    virtual QString normalized(const QString &text) const = 0;
    /// Whether the value is still being chosen, so that nothing is committed nor said to be wrong yet.
    virtual bool isChoosing() const { return false; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void receive(const QString &text);

    FieldLine *m_line;
    FieldError *m_error;
    TextCommit *m_commit;
};

/// A duration: 20, 1h15, 1:15, 1 h 15 min.
class DurationEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit DurationEdit(const QString &name, QWidget *parent = nullptr);

    /// Minutes of another record.
    void load(int minutes);
    /// Minutes of the same record, changed elsewhere.
    void refresh(int minutes);

Q_SIGNALS:
    void committed(int minutes);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
};

/// A time of day, or none: 9, 9:30, 0930, 14.30.
class TimeEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit TimeEdit(const QString &name, QWidget *parent = nullptr);

    /// Time of another record; an invalid one is none.
    void load(QTime time);
    /// Time of the same record, changed elsewhere.
    void refresh(QTime time);

Q_SIGNALS:
    /// An invalid time is none.
    void committed(QTime time);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
};
