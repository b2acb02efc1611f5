#pragma once

#include "programme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

/// Countries to be ticked, with a line that finds them by any of their names: Enter in it ticks the first one found.
class CountryChecklist : public QWidget {
    Q_OBJECT

public:
    /// `name` is that of its parts: NAMEFind, NAMEList. `none` is said where nothing is found.
    CountryChecklist(const QString &name, const QString &accessibleName, const QString &none,
                     QWidget *parent = nullptr);

    /// Offers these by their names in a language; what is ticked stays so.
    void offer(std::vector<Country> countries, const QString &language);
    std::vector<Country> ticked() const;
    void setLeastLines(int lines);
    void focusFind();
    void clearFind();

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void tickCurrent();
    bool isTicked(int row) const;

    std::vector<Country> m_countries; ///< as they stand in the list
    QLineEdit *m_find;
    QListWidget *m_list;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the country that was pressed, before
    QLabel *m_none;
};
