#pragma once

#include "desk.h"
#include "page.h"
#include "prompts.h"
#include "settings.h"

#include <QLineEdit>
#include <QTemporaryDir>

/// Answers that a test gives in the user's place.
class GivenAnswers : public Prompts {
public:
    bool confirm(QWidget *, const QString &question, const QString &) override {
        questions += question;
        return agrees;
    }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return file; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString folder(QWidget *, const QString &, const QString &) override { return file; }
    bool choosePrinter(QWidget *, QPrinter &) override { return agrees; }

    bool agrees = false;
    QString file;
    QStringList questions;
};

/// A page that notes what the shell asks of it.
class NotingPage : public Page {
    Q_OBJECT

public:
    NotingPage(QString name, PageGroup group) : m_name(std::move(name)), m_group(group) {}

    QString name() const override { return m_name; }
    QString title() const override { return m_name.left(1).toUpper() + m_name.mid(1); }
    QString icon() const override { return QStringLiteral("agenda"); }
    PageGroup group() const override { return m_group; }
    QWidget *widget() override {
        if (m_field == nullptr) {
            m_field = new QLineEdit;
            m_field->setObjectName(m_name + QStringLiteral("Field"));
        }
        return m_field;
    }
    int attention() const override { return wanted; }
    void showAttention() override { notes += QStringLiteral("attention"); }
    QString newItemLabel() const override { return QStringLiteral("New thing"); }
    void newItem() override { notes += QStringLiteral("new item"); }
    QString document() const override { return m_name; }
    QString printLabel() const override { return QStringLiteral("Print ") + m_name; }
    void commit() override { notes += QStringLiteral("commit"); }
    bool hasWrongInput() const override { return wrong; }
    QString selected() const override { return selection; }
    void select(const QString &id) override { selection = id; }

    int wanted = 0;
    bool wrong = false;
    QString selection;
    QStringList notes;

private:
    QString m_name;
    PageGroup m_group;
    QLineEdit *m_field = nullptr;
};
