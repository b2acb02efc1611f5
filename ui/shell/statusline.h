#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

/// The line at the bottom: what is saved, when and by whom, and what wants a look.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// The last change, in local time; an invalid time where nothing was ever changed.
    void setSaved(const QDateTime &when, const QString &author);
    /// What undo, redo or a removal did, before what is saved, until something else is said; with a way there where it
    /// stands on another page.
    void setTakenBack(const QString &words, bool isElsewhere);
    /// A field on a page holds input that cannot be saved.
    void setNotSaved(const QString &page);
    void setReadOnly();
    void setAttention(int count);

Q_SIGNALS:
    void attentionClicked();
    void notSavedClicked();
    void takenBackClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &words, QPalette::ColorRole ink = QPalette::PlaceholderText);

    QLabel *m_saved;
    QPushButton *m_showWrong;
    QPushButton *m_showTakenBack;
    QPushButton *m_attention;
};
