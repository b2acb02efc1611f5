#include "countrychecklist.h"

#include "foldedtext.h"
#include "formparts.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRole = Qt::UserRole;

} // namespace

CountryChecklist::CountryChecklist(const QString &name, const QString &accessibleName, const QString &none,
                                   QWidget *parent)
    : QWidget(parent), m_find(new QLineEdit(this)), m_list(new QListWidget(this)), m_none(secondaryLabel(none, this)) {
    m_find->setObjectName(QString(name % u"Find"_s));
    m_find->setPlaceholderText(tr("Find a country"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(QString(name % u"List"_s));
    m_list->setAccessibleName(accessibleName);
    m_list->setSpacing(3);
    m_none->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_list)})
        part->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &CountryChecklist::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CountryChecklist::tickedChanged);
    // The whole row ticks; a click on the box itself has done so already.
    connect(m_list, &QListWidget::itemPressed, this,
            [this](const QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void CountryChecklist::offer(std::vector<Country> countries, const QString &language) {
    QStringList kept;
    for (const Country &country : ticked())
        kept += country.isoCode;
    m_countries = std::move(countries);
    const QCollator collator{QLocale(language)};
    std::sort(m_countries.begin(), m_countries.end(), [&](const Country &a, const Country &b) {
        return collator.compare(a.shortName.in(language), b.shortName.in(language)) < 0;
    });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Country &country : m_countries) {
        auto *item = new QListWidgetItem(country.shortName.in(language), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(kept.contains(country.isoCode) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(country.formalName.in(language));
        QString all = country.isoCode;
        for (const LocalText &text : {country.shortName, country.formalName}) {
            for (const LocalText::Rendering &rendering : text.renderings())
                all += u' ' + rendering.text;
        }
        item->setData(searchRole, foldedText(all));
    }
    filter();
    Q_EMIT tickedChanged();
}

bool CountryChecklist::isTicked(int row) const {
    const QListWidgetItem *item = m_list->item(row);
    return item != nullptr && item->checkState() == Qt::Checked;
}

std::vector<Country> CountryChecklist::ticked() const {
    std::vector<Country> countries;
    for (int row = 0; row < static_cast<int>(m_countries.size()); ++row) {
        if (isTicked(row))
            countries.push_back(m_countries[static_cast<std::size_t>(row)]);
    }
    return countries;
}

void CountryChecklist::setLeastLines(int lines) {
    m_list->setMinimumHeight(fontMetrics().height() * 2 * lines);
}

void CountryChecklist::focusFind() {
    m_find->setFocus();
}

void CountryChecklist::clearFind() {
    m_find->clear();
}

void CountryChecklist::filter() {
    const QStringList words = foldedText(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString all = u' ' + item->data(searchRole).toString();
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return all.contains(QString(u' ' % word)); // a word that begins so
        });
        item->setHidden(!fits);
        if (fits && first == nullptr)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_none->setVisible(first == nullptr);
}

void CountryChecklist::tickCurrent() {
    QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    if (!m_list->hasFocus() && m_find->text().isEmpty())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    if (!m_list->hasFocus())
        m_find->selectAll();
}

/// Enter ticks, and does not reach the button of a dialog; Down leads from what finds to what is found.
bool CountryChecklist::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            tickCurrent();
            return true;
        }
        if (key == Qt::Key_Down && watched == m_find) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
