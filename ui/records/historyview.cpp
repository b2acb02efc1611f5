#include "historyview.h"

#include "formpanel.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 160; ///< characters shown of a text; putting it back gives all of it

QLabel *wordsLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString shortened(const QString &text) {
    if (text.isEmpty())
        return u"–"_s;
    return text.size() <= longestValue ? text : QString(text.left(longestValue) % u'…');
}

QString sentenceOf(const HistoryEntry &entry) {
    if (entry.restorable || (!entry.beforeWord.isEmpty() && !entry.afterWord.isEmpty()))
        return entry.fieldWord % u": "_s % shortened(entry.beforeWord) % u" → "_s % shortened(entry.afterWord);
    const QString value = entry.beforeWord.isEmpty() ? entry.afterWord : entry.beforeWord;
    return value.isEmpty() ? entry.fieldWord : QString(entry.fieldWord % u": "_s % shortened(value));
}

} // namespace

HistoryView::HistoryView(const QString &name, const QString &back, QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(back, this)), m_title(wordsLabel({}, this)), m_list(new QVBoxLayout) {
    setObjectName(name);
    m_title->setObjectName(u"historyTitle"_s);
    m_back->setObjectName(u"historyBack"_s);
    connect(m_back, &QPushButton::clicked, this, &HistoryView::backRequested);
    setFocusProxy(m_back);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelMargin, 0, panelMargin, panelMargin);
    column->addLayout(m_list);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus, and brings itself into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(panelMargin, 15, panelMargin, 8);
    top->setSpacing(10);
    top->addWidget(m_back, 0, Qt::AlignLeft);
    top->addWidget(m_title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
}

void HistoryView::setHistory(const QString &title, const std::vector<HistoryEntry> &entries) {
    m_title->setText(tr("History of “%1”").arg(title));
    if (m_entries != nullptr) {
        if (m_entries->isAncestorOf(QApplication::focusWidget()))
            m_back->setFocus();
        m_entries->hide();
        m_entries->deleteLater(); // the button that asked for it may be one of them
    }
    m_entries = new QWidget;
    auto *list = new QVBoxLayout(m_entries);
    list->setContentsMargins({});
    list->setSpacing(14);
    int number = 0;
    for (const HistoryEntry &entry : entries)
        list->addWidget(entryWidget(entry, number++));
    m_list->addWidget(m_entries);
}

QWidget *HistoryView::entryWidget(const HistoryEntry &entry, int number) {
    auto *box = new QWidget;
    box->setObjectName(u"historyEntry%1"_s.arg(number));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    const QString who = entry.author.isEmpty() ? QString() : QString(u" · "_s % entry.author);
    QLabel *head = wordsLabel(momentWord(entry.when, QDateTime::currentDateTimeUtc()) % who, box);
    head->setFont(sized(font(), TextSize::label));
    head->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(head);
    column->addWidget(wordsLabel(sentenceOf(entry), box));
    if (!entry.restorable)
        return box;
    auto *restore = new QPushButton(tr("Restore the earlier value"), box);
    restore->setObjectName(u"historyRestore%1"_s.arg(number));
    restore->setAccessibleDescription(entry.fieldWord % u": "_s % shortened(entry.beforeWord));
    connect(restore, &QPushButton::clicked, this, [this, entry] { Q_EMIT restoreRequested(entry); });
    column->addWidget(restore, 0, Qt::AlignLeft);
    return box;
}
