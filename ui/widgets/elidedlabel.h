#pragma once

#include <QLabel>

/// Plain words in one line that end with dots where there is no room for all of them; the tip tells the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// One thing said in several ways, the whole first; shown is the first that there is room for, or the last.
    void setWordings(const QStringList &wordings);
    /// What is shown in a width.
    QString wordingFor(int width) const;

    /// With room for a word.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_shorter; ///< ways to say it, each shorter than the one before
};
