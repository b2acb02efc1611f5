#include "keysdialog.h"

#include "theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 84;
constexpr double mostOfTheWindow = 0.9;

} // namespace

KeysDialog::KeysDialog(const std::vector<Section> &sections, QWidget *parent) : QDialog(parent) {
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keys"));
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    auto *list = new QWidget(scroll);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(20, 16, 20, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    fill(grid, sections);
    scroll->setWidget(list);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeKeys"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 20, 16);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * widthInCharacters;
    const int most = static_cast<int>(parent->height() * mostOfTheWindow);
    resize(std::min(width, parent->width()),
           std::min(list->sizeHint().height() + buttons->sizeHint().height() + 40, most));
    scroll->setFocus(); // so that the arrow keys scroll
}

void KeysDialog::fill(QGridLayout *grid, const std::vector<Section> &sections) {
    const auto add = [grid](const QString &text, int row, int column, int span) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column > 0);
        grid->addWidget(label, row, column, 1, span, Qt::AlignTop);
        return label;
    };
    int row = 0;
    for (const Section &section : sections) {
        if (section.keys.empty())
            continue;
        QLabel *title = add(section.title, row, 0, 2);
        QFont bold = font();
        bold.setBold(true);
        title->setFont(bold);
        title->setContentsMargins(0, row > 0 ? 12 : 0, 0, 0);
        ++row;
        for (const KeyHelp &help : section.keys) {
            add(help.keys, row, 0, 1)->setForegroundRole(QPalette::PlaceholderText);
            add(help.meaning, row, 1, 1);
            ++row;
        }
    }
    grid->setRowStretch(row, 1);
}
