#pragma once

#include <QWidget>

class ChoiceButton;
class MessageBar;
class QVBoxLayout;

/// What stands there while no programme is open: three ways to begin, and the files opened before.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(const QStringList &recentFiles, QWidget *parent = nullptr);

    void say(const QString &sentence);

Q_SIGNALS:
    void newProgrammeChosen();
    void openChosen();
    void sampleChosen();
    void settingsChosen();
    void fileChosen(const QString &path);

private:
    ChoiceButton *addChoice(const QString &name, const QString &icon, const QString &text, const QString &explanation);
    void addWays();
    void addRecentFiles(const QStringList &files);

    MessageBar *m_message;
    QVBoxLayout *m_column;
};
