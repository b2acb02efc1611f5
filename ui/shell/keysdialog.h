#pragma once

#include "keyhelp.h"

#include <QDialog>

#include <vector>

class QGridLayout;

/// The keys that work in the window, under headings.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    struct Section {
        QString title;
        std::vector<KeyHelp> keys;
    };

    KeysDialog(const std::vector<Section> &sections, QWidget *parent);

private:
    void fill(QGridLayout *grid, const std::vector<Section> &sections);
};
