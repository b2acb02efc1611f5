#pragma once

#include "mainwindow.h"
#include "startwindow.h"
#include "theme.h"

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QTranslator>

struct Programme;
struct Writer;

/// What the desk is given by the composition root.
struct DeskParts {
    PageMaker makePages;
    std::function<Result<>(const QString &path)> makeSample;
    QString sampleFolder; ///< where the sample is kept, made when needed
};

/// Holds the windows: one for each open programme, or the start window while there is none. Applies language and
/// appearance.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(Settings &settings, Prompts &prompts, DeskParts parts);
    ~Desk() override;

    /// Opens the files named, or the one used last, or the start window. False where nothing is left to show, because
    /// another process shows the files and was brought to the front.
    bool start(const QStringList &files);
    /// Opens a file, or brings the window forward that shows it. A failure is said in the window that is there.
    bool open(const QString &path);
    void openSample();

    std::vector<MainWindow *> windows() const;
    StartWindow *startWindow() const { return m_start; }

private:
    void showStart();
    void show(std::unique_ptr<Store> store);
    void connectWindow(MainWindow *window);
    void noteWindowInUse();
    void askForProgramme(QWidget *parent);
    /// False where no file was made.
    bool makeProgramme(QWidget *parent, const Programme &programme);
    void askForFile(QWidget *parent);
    void askForSettings(QWidget *parent);
    void changeTextSize(TextSizeStep step);
    /// False where the user keeps wrong input, which building the windows anew would lose.
    bool mayRebuild();
    void applySettings();
    void applyLanguage();
    void applyAppearance();
    void followSystem();
    void fail(const Error &error);
    Writer writer() const;
    MainWindow *windowOf(const QString &path) const;

    Settings &m_settings;
    Prompts &m_prompts;
    DeskParts m_parts;
    QFont m_systemFont;
    QTranslator m_texts;
    QTranslator m_qtTexts;
    std::vector<QPointer<MainWindow>> m_windows;
    QPointer<StartWindow> m_start;
};
