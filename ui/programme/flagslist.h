#pragma once

#include "programme.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <vector>

class FieldError;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// The flags of a country, each with the day from which it is used: states change them. Added from a file, replaced and
/// removed in place; each change is one step of undo.
class FlagsList : public QWidget {
    Q_OBJECT

public:
    explicit FlagsList(Workspace &workspace, QWidget *parent = nullptr);
    ~FlagsList() override;

    /// The flags of a country as they are now.
    void show(Id<Country> country);
    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

private:
    struct Line;

    void add();
    std::unique_ptr<Line> makeLine(const CountryFlag &flag);
    void connectLine(const Line &line);

    Workspace &m_workspace;
    Id<Country> m_country;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    FieldError *m_error;
    std::vector<std::unique_ptr<Line>> m_lines;
};
