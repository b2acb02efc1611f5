#pragma once

#include <QPushButton>

#include <vector>

class ChoiceBox;
class QFrame;
class QVBoxLayout;

/// The filters of a page behind one button, so that the line above a list stays one line: boxes to choose from, each
/// with its name, in a panel below the button. The button counts those that hide rows, and its tip names them. Where
/// the line is narrow it shows only its sign.
class FilterButton : public QPushButton {
    Q_OBJECT

public:
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    /// A box whose first choice hides nothing; the page fills it.
    ChoiceBox *addBox(const QString &name, const QString &label);
    /// Whether a box hides rows.
    bool isOn() const;
    /// Hides nothing any longer; changed() is not sent.
    void reset();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose in a box.
    void changed();

protected:
    void nextCheckState() override {} // what is checked is that a filter is on
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void open();
    void tell();

    QFrame *m_panel;
    QVBoxLayout *m_column;
    QPushButton *m_all;
    mutable bool m_isMeasured = false;
    struct Filter {
        QString label;
        ChoiceBox *box;
    };
    std::vector<Filter> m_filters;
};
