#pragma once

#include <QLineEdit>

/// The line of a form's field. It asks for the room of the words that usually stand in it, and where a text is longer
/// it ends it with dots while nobody writes in it, and tells the whole in its tip.
class FieldLine : public QLineEdit {
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    /// Words as long as those that usually stand in the line.
    void setUsual(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect words() const;
    bool isCut() const;

    QString m_usual;
};
