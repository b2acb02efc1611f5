#include "recordblock.h"

#include "flowlayout.h"
#include "formparts.h"
#include "localtextedit.h"
#include "markupedit.h"
#include "theme.h"
#include "workspace.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int bar = 3;
constexpr int sideBySideCharacters = 110; ///< of the room in which two languages stand beside each other

} // namespace

RecordBlock::RecordBlock(Workspace &workspace, const BlockContent &content, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_content(content) {
    setObjectName(QString(content.record.kind % u"Block."_s % content.record.id));
    setFrameShape(NoFrame);
    setAccessibleName(content.name);
    build();
    refresh(content);
}

void RecordBlock::build() {
    const bool isBox = m_content.look != BlockContent::Look::paragraph;
    m_number = secondaryLabel({}, this);
    m_number->setWordWrap(false);
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(u"0000"_s));
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setContentsMargins(0, 2, 0, 0);
    m_number->setVisible(!isBox);
    m_head = new QWidget(this);
    m_headRow = new FlowLayout(m_head);
    m_headRow->setContentsMargins(8, 0, 0, 0);
    m_headRow->setSpacing(8);
    m_heading = secondaryLabel({}, m_head);
    m_heading->setWordWrap(false);
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_headRow->addWidget(m_heading);
    m_facts = secondaryLabel({}, this);
    m_facts->setContentsMargins(8, 0, 0, 0);
    const bool isSentence = m_content.look != BlockContent::Look::paragraph;
    m_text = new LocalTextEdit(QString(m_content.record.kind % u'.' % m_content.record.id), m_content.name,
                               isSentence ? LocalTextEdit::Lines::sentence : LocalTextEdit::Lines::prose, this);
    m_findings = secondaryLabel({}, this);
    m_findings->setForegroundRole(QPalette::BrightText);
    m_findings->setContentsMargins(8, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    for (QWidget *part :
         {m_head, static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_findings)})
        column->addWidget(part);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(isBox ? 14 : 4, isBox ? 10 : 3, isBox ? 12 : 4, isBox ? 10 : 3);
    row->setSpacing(4);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_text, &LocalTextEdit::committed, this, &RecordBlock::committed);
    connect(m_text, &LocalTextEdit::markedUpToDate, this, &RecordBlock::markedUpToDate);
}

void RecordBlock::refresh(const BlockContent &content) {
    m_content = content;
    m_number->setText(content.number);
    setAccessibleName(content.name);
    showHead();
    m_text->setLanguages(m_workspace.workingLanguages(), m_workspace.shownLanguages());
    m_text->setPlaceholder(content.hint);
    m_text->refresh(content.text);
    connectEditors();
    m_facts->setText(content.facts);
    m_facts->setVisible(!content.facts.isEmpty());
    m_findings->setText(content.findings.join(u'\n'));
    m_findings->setVisible(!content.findings.isEmpty());
}

void RecordBlock::showHead() {
    m_heading->setText(m_content.heading);
    while (m_chips.size() > m_content.chips.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    for (std::size_t i = 0; i < m_content.chips.size(); ++i) {
        const auto &[word, tone] = m_content.chips[i];
        if (i < m_chips.size()) {
            m_chips[i]->setStatus(word, tone);
            continue;
        }
        m_chips.push_back(new Chip(word, tone, m_head));
        m_headRow->addWidget(m_chips.back());
    }
    m_heading->setVisible(!m_content.heading.isEmpty());
    m_head->setVisible(!m_content.heading.isEmpty() || !m_content.chips.empty());
}

void RecordBlock::connectEditors() {
    if (m_languages == m_workspace.shownLanguages())
        return;
    m_languages = m_workspace.shownLanguages();
    for (const QString &language : std::as_const(m_languages)) {
        auto *editor = qobject_cast<MarkupEdit *>(m_text->editor(language));
        editor->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(editor, &MarkupEdit::entered, this, [this, language] { Q_EMIT entered(language); });
        connect(editor, &MarkupEdit::removeRequested, this, [this] {
            if (isBlank())
                Q_EMIT removeRequested();
        });
        if (m_content.look == BlockContent::Look::paragraph)
            connect(editor, &MarkupEdit::joinRequested, this,
                    [this, language](int by) { Q_EMIT joinRequested(language, by); });
        connect(editor, &MarkupEdit::nameRequested, this, &RecordBlock::speakerRequested);
        connect(editor, &QWidget::customContextMenuRequested, this,
                [this, editor](const QPoint &at) { Q_EMIT menuRequested(editor, editor->mapToGlobal(at)); });
    }
}

bool RecordBlock::isBlank() const {
    const QStringList written = m_content.text.languages();
    const bool isShown = std::all_of(written.begin(), written.end(),
                                     [this](const QString &language) { return m_languages.contains(language); });
    return isShown && std::all_of(m_languages.begin(), m_languages.end(), [this](const QString &language) {
               return qobject_cast<MarkupEdit *>(m_text->editor(language))->isBlank();
           });
}

MarkupEdit *RecordBlock::editor() const {
    return qobject_cast<MarkupEdit *>(m_text->editor(m_languages.value(0)));
}

MarkupEdit *RecordBlock::editorNear(const QPoint &global) const {
    MarkupEdit *nearest = editor();
    int least = std::numeric_limits<int>::max();
    for (const QString &language : m_languages) {
        auto *each = qobject_cast<MarkupEdit *>(m_text->editor(language));
        const QPoint at = each->mapFromGlobal(global);
        const QPoint inside(std::clamp(at.x(), 0, each->width() - 1), std::clamp(at.y(), 0, each->height() - 1));
        if (const int far = (at - inside).manhattanLength(); far < least) {
            least = far;
            nearest = each;
        }
    }
    const QPoint at = nearest->viewport()->mapFromGlobal(global);
    const QRect words = nearest->viewport()->rect();
    nearest->setTextCursor(nearest->cursorForPosition(
        {std::clamp(at.x(), words.left(), words.right()), std::clamp(at.y(), words.top(), words.bottom())}));
    return nearest;
}

void RecordBlock::setReadOnly(bool readOnly) {
    m_text->setReadOnly(readOnly);
}

void RecordBlock::setMovable(bool movable) {
    setCursor(movable ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void RecordBlock::setCurrent(bool current) {
    m_isCurrent = current;
    update();
}

void RecordBlock::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_text->setSideBySide(width() >= fontMetrics().averageCharWidth() * sideBySideCharacters);
}

/// Decisions and actions stand in boxes, as on paper; a bar marks the block whose details are shown.
void RecordBlock::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    if (m_content.look != BlockContent::Look::paragraph) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.line);
        painter.setBrush(m_content.look == BlockContent::Look::decision ? colors.accentSoft : colors.alternate);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (m_isCurrent)
        painter.fillRect(0, 6, bar, height() - 12, colors.accent);
}
