#pragma once

#include "minutes.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;
class Workspace;

/// The corrigenda to adopted minutes as a small list: number, date and text of each, to be changed, added and removed
/// in place. They are what can still be written when the minutes themselves are frozen. Each change is one step of
/// undo.
class CorrigendaList : public QWidget {
    Q_OBJECT

public:
    explicit CorrigendaList(Workspace &workspace, QWidget *parent = nullptr);
    ~CorrigendaList() override;

    void show(Id<Minutes> minutes);
    using QWidget::show;
    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

private:
    struct Line;

    std::vector<Corrigendum> corrigenda() const;
    void makeLine(const Corrigendum &corrigendum);
    void connectLine(const Line &line);
    void add();
    void remove(Id<Corrigendum> corrigendum);
    /// Empty where it was written, otherwise why not.
    QString write(Id<Corrigendum> corrigendum, const std::function<void(Corrigendum &)> &set);

    Workspace &m_workspace;
    Id<Minutes> m_minutes;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<std::unique_ptr<Line>> m_lines;
};
