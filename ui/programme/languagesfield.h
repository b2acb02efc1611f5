#pragma once

#include "wronginput.h"

#include <QStringList>
#include <QWidget>

class ChoiceBox;
class QLabel;
class TagsEdit;

/// The working languages of the programme, and which of them leads. Says what a change means: no text is ever lost by
/// it.
class LanguagesField : public QWidget {
    Q_OBJECT

public:
    /// Its parts are named after `name`.
    explicit LanguagesField(const QString &name, QWidget *parent = nullptr);

    void show(const QStringList &languages);
    void setReadOnly(bool readOnly);
    void refuse(const QString &why);
    /// Takes a language that is typed, as leaving its line does.
    void commit();
    /// What is typed and is none.
    WrongInput wrongInput() const;
    void showWrongInput(const WrongInput &wrong);

Q_SIGNALS:
    void changed(const QStringList &languages);

private:
    void add(const QString &code);
    void remove(const QString &code);

    QStringList m_languages;
    TagsEdit *m_tags;
    ChoiceBox *m_leading;
    QLabel *m_meaning;
};
