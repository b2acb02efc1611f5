#include "startwindow.h"

#include "choicebutton.h"
#include "messagebar.h"
#include "theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartWindow::StartWindow(const QStringList &recentFiles, QWidget *parent)
    : QWidget(parent), m_message(new MessageBar(this)), m_column(new QVBoxLayout) {
    setObjectName(u"start"_s);
    setWindowTitle(u"Rapporteur"_s);
    auto *title = new QLabel(u"Rapporteur"_s, this);
    title->setFont(sized(font(), TextSize::title));
    auto *purpose = new QLabel(tr("Prepare, run and record the meetings of a steering group."), this);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    m_column->setContentsMargins(48, 40, 48, 40);
    m_column->setSpacing(8);
    m_column->addWidget(title);
    m_column->addWidget(purpose);
    m_column->addSpacing(16);
    addWays();
    if (!recentFiles.isEmpty())
        addRecentFiles(recentFiles.mid(0, 4));
    m_column->addStretch();
    auto *settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(u"startSettings"_s);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setProperty("link", u"accent"_s);
    settings->setCursor(Qt::PointingHandCursor);
    connect(settings, &QPushButton::clicked, this, &StartWindow::settingsChosen);
    m_column->addWidget(settings, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_message);
    layout->addLayout(m_column);
    resize(560, 460);
}

ChoiceButton *StartWindow::addChoice(const QString &name, const QString &icon, const QString &text,
                                     const QString &explanation) {
    auto *choice = new ChoiceButton(icon, text, explanation, this);
    choice->setObjectName(name);
    m_column->addWidget(choice);
    return choice;
}

void StartWindow::addWays() {
    auto *fresh = addChoice(u"startNew"_s, u"new-file"_s, tr("New programme…"), tr("Begin a file of your own"));
    connect(fresh, &ChoiceButton::clicked, this, &StartWindow::newProgrammeChosen);
    const auto *open =
        addChoice(u"startOpen"_s, u"open"_s, tr("Open…"), tr("A programme file from this computer or a USB stick"));
    connect(open, &ChoiceButton::clicked, this, &StartWindow::openChosen);
    const auto *sample = addChoice(u"startSample"_s, u"explore"_s, tr("Explore the sample"),
                                   tr("A complete programme to look around in"));
    connect(sample, &ChoiceButton::clicked, this, &StartWindow::sampleChosen);
    fresh->setFocus();
}

void StartWindow::addRecentFiles(const QStringList &files) {
    auto *heading = new QLabel(tr("Opened before"), this);
    heading->setFont(sized(font(), TextSize::label));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(0, 16, 0, 0);
    m_column->addWidget(heading);
    for (const QString &path : files) {
        const auto *choice = addChoice(u"startRecent"_s, u"history"_s, QFileInfo(path).completeBaseName(), path);
        connect(choice, &ChoiceButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    }
}

void StartWindow::say(const QString &sentence) {
    m_message->say(sentence);
}
