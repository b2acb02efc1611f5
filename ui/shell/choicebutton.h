#pragma once

#include <QAbstractButton>

/// A large button with an icon, what it does, and a few words of explanation below.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const QString &icon, const QString &text, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_explanation;
};
