#pragma once

#include "programme.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;
class Workspace;

/// The readings of an indicator as a small list: the date and the value of each, to be changed, added and removed in
/// place, the latest first. Each change is one step of undo.
class ReadingsList : public QWidget {
    Q_OBJECT

public:
    explicit ReadingsList(Workspace &workspace, QWidget *parent = nullptr);
    ~ReadingsList() override;

    /// The readings of an indicator as they are now.
    void show(Id<Indicator> indicator);
    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

private:
    struct Line;

    void add();
    void remove(Id<IndicatorReading> reading);
    std::unique_ptr<Line> makeLine(const IndicatorReading &reading);
    void connectLine(const Line &line);
    void refresh(const Line &line, const IndicatorReading &reading, bool isNew);
    QString write(Id<IndicatorReading> reading, const std::function<void(IndicatorReading &)> &set);

    Workspace &m_workspace;
    Id<Indicator> m_indicator;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<std::unique_ptr<Line>> m_lines;
};
