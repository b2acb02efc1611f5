#pragma once

#include <QLabel>

/// Words below a field that say what is wrong with its input. Hidden while nothing is; marks the field as well, so that
/// colour is never the only sign, and tells screen readers. Escape in the field dismisses them.
class FieldError : public QLabel {
    Q_OBJECT

public:
    /// `field` is the control that the words are about; it must outlive this label.
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);

    void say(const QString &problem);
    void clear() { say({}); }
    QWidget *field() const { return m_field; }
    bool isSaying() const { return !text().isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
};
