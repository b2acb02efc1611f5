#include "detailspanel.h"

#include "edit.h"
#include "elidedlabel.h"
#include "fielderror.h"
#include "formpanel.h"
#include "formparts.h"
#include "historyview.h"
#include "localtextedit.h"
#include "store.h"
#include "taborder.h"
#include "theme.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In pixels, at the usual size of text.
constexpr int leastWidth = 324;
constexpr int wideWidth = 400;
constexpr int linkSpace = 4;    ///< of a button that is words only, beside them
constexpr int usualPage = 1160; ///< on an office screen

/// A form that asks for other room while it is not in sight asks in vain, so it is looked at anew when it comes.
class FormScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void showEvent(QShowEvent *event) override {
        QScrollArea::showEvent(event);
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
};

} // namespace

DetailsPanel::DetailsPanel(Workspace &workspace, const QString &name, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_name(name), m_stack(new QStackedWidget(this)) {
    setObjectName(QString(name % u"Details"_s));
    setFrameShape(NoFrame);
    setAccessibleName(tr("Details"));
    setFocusPolicy(Qt::ClickFocus); // a click beside the fields leaves them, and keys then mean no row of the list
    m_formPage = formPage();
    m_history = new HistoryView(QString(name % u"History"_s), tr("Back"), this);
    m_wordsPage = wordsPage();
    for (QWidget *page : {m_formPage, static_cast<QWidget *>(m_history), m_wordsPage})
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(m_wordsPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_history, &HistoryView::backRequested, this, [this] {
        leaveHistory();
        m_historyButton->setFocus();
    });
    connect(m_history, &HistoryView::restoreRequested, this, &DetailsPanel::restore);
}

/// Wider beside a wide page and for large text; the list remains the main thing.
int DetailsPanel::usualWidth(int page, const QFontMetrics &metrics) {
    const int least = grown(leastWidth, metrics);
    const int wanted = std::clamp(least + (page - usualPage) / 3, least, grown(wideWidth, metrics));
    return std::min(wanted, std::max(leastWidth, page * 2 / 5));
}

QWidget *DetailsPanel::formPage() {
    auto *page = new QWidget(this);
    m_forms = new QStackedWidget(page);
    m_several = secondaryLabel({}, page);
    m_several->setObjectName(QString(m_name % u"sSelected"_s));
    m_several->setForegroundRole(QPalette::BrightText);
    m_several->setContentsMargins(panelMargin, 12, panelMargin, 6);
    m_several->hide();
    m_foot = new QWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_severalColumn = new QVBoxLayout;
    m_severalColumn->addWidget(m_several);
    column->addLayout(m_severalColumn);
    column->addWidget(m_forms, 1);
    column->addWidget(m_foot);
    m_footLayout = new QHBoxLayout(m_foot);
    m_footLayout->setContentsMargins(panelMargin, 6, panelMargin - linkSpace, 8);
    m_footLayout->setSpacing(8);
    return page;
}

QWidget *DetailsPanel::wordsPage() {
    auto *page = new QWidget(this);
    m_words = new QLabel(page);
    m_words->setObjectName(QString(m_name % u"Words"_s));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_way = nullptr; // made when there is one
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(m_words);
    column->addStretch(1);
    return page;
}

/// Made anew behind each form, so that the Tab key comes to it last.
void DetailsPanel::buildFoot() {
    delete m_lastChange;
    delete m_historyButton;
    m_lastChange = new ElidedLabel(m_foot);
    m_lastChange->setObjectName(QString(m_name % u"LastChange"_s));
    m_lastChange->setFont(sized(font(), TextSize::label));
    m_lastChange->setForegroundRole(QPalette::PlaceholderText);
    m_historyButton = new QPushButton(tr("History"), m_foot);
    m_historyButton->setObjectName(QString(m_name % u"HistoryButton"_s));
    m_historyButton->setFont(m_lastChange->font());
    m_historyButton->setProperty("link", u"accent"_s);
    m_historyButton->setCursor(Qt::PointingHandCursor);
    connect(m_historyButton, &QPushButton::clicked, this, [this] {
        showHistory();
        m_history->setFocus();
    });
    m_footLayout->addWidget(m_lastChange, 1);
    m_footLayout->addWidget(m_historyButton);
}

void DetailsPanel::addForm(QWidget *form) {
    auto *scroll = new FormScroll(m_forms);
    scroll->setProperty("plain", true);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus, and brings itself into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is kept where there is nothing to scroll
    form->setMinimumWidth(1);                                  // never wider than the panel
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    m_forms->addWidget(scroll);
    buildFoot();
}

void DetailsPanel::showForm(QWidget *form, const RecordKey &record, const QString &title, const QStringList &parts) {
    const bool stays = isHistory() && record == m_record;
    const bool isOther = record != m_record;
    m_record = record;
    m_title = title;
    m_parts = parts;
    m_form = form;
    for (int i = 0; i < m_forms->count(); ++i) {
        if (!m_forms->widget(i)->isAncestorOf(form))
            continue;
        m_forms->setCurrentIndex(i);
        if (auto *scroll = qobject_cast<QScrollArea *>(m_forms->widget(i)); scroll != nullptr && isOther)
            scroll->verticalScrollBar()->setValue(0); // another record is read from its beginning
    }
    if (!stays)
        m_stack->setCurrentWidget(m_formPage);
    refresh();
}

void DetailsPanel::showWords(const QString &words, const QString &way, std::function<void()> take) {
    m_record = {};
    m_form = nullptr;
    m_words->setText(words);
    m_take = std::move(take);
    if (m_way == nullptr && !way.isEmpty()) {
        m_way = new QPushButton(m_wordsPage);
        m_way->setObjectName(QString(m_name % u"WordsWay"_s));
        connect(m_way, &QPushButton::clicked, this, [this] {
            const auto chosen = m_take; // which may show something else here
            if (chosen)
                chosen();
        });
        auto *column = static_cast<QVBoxLayout *>(m_wordsPage->layout());
        column->insertWidget(column->indexOf(m_words) + 1, m_way, 0, Qt::AlignHCenter);
    }
    if (m_way != nullptr) {
        m_way->setText(way);
        m_way->setVisible(!way.isEmpty());
    }
    m_stack->setCurrentWidget(m_wordsPage);
}

bool DetailsPanel::isHistory() const {
    return m_stack->currentWidget() == m_history;
}

void DetailsPanel::leaveHistory() {
    if (isHistory())
        m_stack->setCurrentWidget(m_formPage);
}

void DetailsPanel::refresh() {
    if (isHistory())
        showHistory();
    showLastChange();
}

/// By ids, since a look through the whole log is too slow for each row.
std::optional<ChangeSet> DetailsPanel::lastChange() const {
    if (m_record.id.isEmpty())
        return std::nullopt;
    std::optional<ChangeSet> last;
    QStringList records = related();
    records += m_record.id;
    for (const QString &record : std::as_const(records)) {
        const auto changes = m_workspace.store().history(record, 1);
        if (changes && !changes->empty() && (!last || changes->front().number > last->number))
            last = changes->front();
    }
    return last;
}

void DetailsPanel::showLastChange() {
    QStringList wordings;
    if (const std::optional<ChangeSet> last = lastChange()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString when = momentWord(last->when, now);
        const QString brief = briefMomentWord(last->when, now);
        if (last->author.isEmpty())
            wordings = {tr("Changed %1").arg(when), tr("Changed %1").arg(brief), brief};
        else
            wordings = {tr("Changed %1 by %2").arg(when, last->author), tr("Changed %1 by %2").arg(brief, last->author),
                        QString(brief % u" · "_s % last->author), brief};
    }
    m_lastChange->setWordings(wordings);
    m_historyButton->setVisible(!m_record.id.isEmpty());
}

void DetailsPanel::showHistory() {
    if (m_record.id.isEmpty())
        return;
    const Store &store = m_workspace.store();
    const auto ofRecord = store.history(m_record.id);
    std::vector<ChangeSet> ofParts;
    for (const QString &kind : m_parts) {
        auto parts = store.historyOfParts(kind, m_record.id);
        if (!parts)
            return m_workspace.report(parts.error());
        ofParts.insert(ofParts.end(), parts->begin(), parts->end());
    }
    if (!ofRecord)
        return m_workspace.report(ofRecord.error());
    const auto name = [&](const QString &kind, const QString &id) {
        return store.nameOf(kind, id, m_workspace.contentLanguage());
    };
    m_history->setHistory(m_title, recordHistory(*ofRecord, ofParts, name));
    m_stack->setCurrentWidget(m_history);
}

void DetailsPanel::restore(const HistoryEntry &entry) {
    const QString base = entry.field.section(u'.', 0, 0);
    const QString language = entry.field.section(u'.', 1);
    // A text goes in by the rule of revisions, as if it had been typed.
    const QJsonValue value = language.isEmpty()
                                 ? entry.before
                                 : QJsonValue(QJsonObject{{language, entry.before.toObject().value(u"text"_s)}});
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "restore an earlier value of “%1”")),
                      {shortName(m_title)}};
    m_workspace.edit(label, [&](Edit &edit) { edit.updateRow(m_record.kind, m_record.id, {{base, value}}); });
}

void DetailsPanel::tellSelected(int count) {
    m_several->setText(tr("%n row(s) are selected; these are the details of one of them.", nullptr, count));
    m_several->setVisible(count > 1);
}

void DetailsPanel::addToSeveral(QWidget *widget) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(panelMargin, 0, panelMargin, 0);
    row->addWidget(widget);
    row->addStretch();
    m_severalColumn->addLayout(row);
}

void DetailsPanel::focusFirstField() {
    if (QWidget *first = firstStop(m_stack->currentWidget()))
        leadTo(first, Qt::TabFocusReason);
}

void DetailsPanel::beginNaming(const QString &field) {
    const auto *form = qobject_cast<FormPanel *>(m_form);
    QWidget *edit = form != nullptr ? form->field(field) : nullptr;
    if (edit == nullptr)
        return focusFirstField();
    while (edit->focusProxy() != nullptr)
        edit = edit->focusProxy();
    leadTo(edit, Qt::OtherFocusReason);
    QMetaObject::invokeMethod(edit, "selectAll"); // a slot of lines and of longer texts
}

bool DetailsPanel::focusWrongField() {
    leaveHistory();
    if (m_form == nullptr)
        return false;
    for (const FieldError *error : m_form->findChildren<FieldError *>()) {
        if (error->isSaying()) {
            leadTo(error->field(), Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool DetailsPanel::focusTextGap() {
    if (m_form == nullptr)
        return false;
    for (const LocalTextEdit *text : m_form->findChildren<LocalTextEdit *>()) {
        QWidget *gap = text->isHidden() ? nullptr : text->gap();
        if (gap != nullptr) {
            leadTo(gap, Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void DetailsPanel::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, 1, height(), colors.line);
    const bool hasFoot = m_stack->currentWidget() == m_formPage && m_historyButton && !m_historyButton->isHidden();
    if (hasFoot) // so that a form cut by scrolling does not seem to end there
        painter.fillRect(panelMargin, m_foot->mapTo(this, QPoint()).y(), width() - 2 * panelMargin, 1, colors.line);
}

void DetailsPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && isHistory())
        Q_EMIT m_history->backRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}
