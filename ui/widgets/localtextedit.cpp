#include "localtextedit.h"

#include "fielderror.h"
#include "fieldline.h"
#include "growingedit.h"
#include "markupedit.h"
#include "textcommit.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int markDrop = 8; ///< pixels, to the first line of the editor beside it

QString missingWords(const QString &language) {
    if (language == "en"_L1)
        return LocalTextEdit::tr("The English text is missing.");
    if (language == "ru"_L1)
        return LocalTextEdit::tr("The Russian text is missing.");
    return LocalTextEdit::tr("The %1 text is missing.").arg(language.toUpper());
}

} // namespace

/// The controls of one language. Lives as long as the language is shown.
struct LocalTextEdit::Field {
    QString language;
    QWidget *box = nullptr;
    FieldLine *line = nullptr;
    GrowingEdit *area = nullptr;
    MarkupEdit *markup = nullptr;
    QLabel *mark = nullptr; ///< the language, where several are shown
    QLabel *sign = nullptr;
    QPushButton *current = nullptr;
    FieldError *error = nullptr;
    TextCommit *commit = nullptr;

    QWidget *editor() const {
        if (markup != nullptr)
            return markup;
        return line != nullptr ? static_cast<QWidget *>(line) : area;
    }
};

LocalTextEdit::LocalTextEdit(const QString &name, const QString &accessibleName, Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_accessibleName(accessibleName)
    , m_lines(lines)
    , m_layout(new QVBoxLayout(this))
    , m_editorFont(font()) {
    setObjectName(name);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
}

LocalTextEdit::~LocalTextEdit() = default;

void LocalTextEdit::setLanguages(const QStringList &working, const QStringList &shown) {
    QStringList current;
    for (const Field &field : m_fields)
        current += field.language;
    m_working = working;
    if (current != shown) {
        commit();
        for (const Field &field : m_fields)
            delete field.box;
        m_fields.clear();
        setFocusProxy(nullptr);
        for (const QString &language : shown)
            build(language);
        if (!m_fields.empty())
            setFocusProxy(m_fields.front().editor());
    }
    const bool several = m_fields.size() > 1;
    for (const Field &field : m_fields) {
        field.mark->setVisible(several);
        field.editor()->setAccessibleName(several ? m_accessibleName + u' ' + field.language.toUpper()
                                                  : m_accessibleName);
    }
    showState();
}

void LocalTextEdit::makeEditor(Field &field) const {
    if (m_lines == Lines::single) {
        field.line = new FieldLine(field.box);
        field.commit = new TextCommit(field.line);
    } else if (m_lines == Lines::sentence || m_lines == Lines::prose) {
        field.markup = new MarkupEdit(field.box);
        field.markup->setOneParagraph(m_lines == Lines::sentence);
        field.commit = new TextCommit(field.markup);
    } else {
        const bool wrapped = m_lines == Lines::wrapped;
        field.area =
            new GrowingEdit(field.box, wrapped ? GrowingEdit::Paragraphs::one : GrowingEdit::Paragraphs::several);
        field.commit = new TextCommit(field.area);
        connect(field.area, &GrowingEdit::entered, field.commit, &TextCommit::commit);
    }
}

void LocalTextEdit::build(const QString &language) {
    Field field;
    field.language = language;
    field.box = new QWidget(this);
    const QString name = objectName() + u'.' + language;
    makeEditor(field);
    field.editor()->setObjectName(name);
    field.editor()->setFont(m_editorFont);
    field.error = new FieldError(field.editor(), field.box);

    field.sign = new QLabel(field.box);
    field.sign->setObjectName(name + ".sign"_L1);
    field.sign->setFont(sized(font(), TextSize::label));
    field.sign->setForegroundRole(QPalette::BrightText);
    field.sign->setWordWrap(true);
    field.current = new QPushButton(tr("Mark as up to date"), field.box);
    field.current->setObjectName(name + ".current"_L1);
    connect(field.current, &QPushButton::clicked, this, [this, language] {
        commit();
        Q_EMIT markedUpToDate(language);
    });

    auto *signRow = new QHBoxLayout;
    signRow->setSpacing(8);
    signRow->addWidget(field.sign, 1);
    signRow->addWidget(field.current, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field.editor());
    column->addWidget(field.error);
    column->addLayout(signRow);
    field.mark = new QLabel(language.toUpper(), field.box);
    field.mark->setObjectName(name + ".mark"_L1);
    field.mark->setFont(sized(font(), TextSize::label));
    field.mark->setForegroundRole(QPalette::PlaceholderText);
    field.mark->setContentsMargins(0, markDrop, 0, 0);
    field.mark->setFixedWidth(field.mark->fontMetrics().horizontalAdvance(u"MM"_s)); // the editors stand in line
    auto *row = new QHBoxLayout(field.box);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(field.mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_layout->addWidget(field.box);

    field.commit->setRest(m_rest);
    field.commit->load(m_value.exactly(language));
    connect(field.commit, &TextCommit::committed, this,
            [this, language](const QString &text) { Q_EMIT committed(language, text); });
    connect(field.commit, &TextCommit::edited, field.error, &FieldError::clear);
    connect(field.commit, &TextCommit::edited, field.sign, &QLabel::hide); // that is just being mended
    connect(field.commit, &TextCommit::escaped, this, [this] { showState(); });
    m_fields.push_back(field);
}

void LocalTextEdit::load(const LocalText &value) {
    commit();
    m_value = value;
    for (const Field &field : m_fields) {
        field.commit->load(value.exactly(field.language));
        field.error->clear();
    }
    showState();
}

void LocalTextEdit::refresh(const LocalText &value) {
    m_value = value;
    for (const Field &field : m_fields)
        field.commit->refresh(value.exactly(field.language));
    showState();
}

bool LocalTextEdit::hasUncommitted() const {
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.commit->hasUncommitted(); });
}

void LocalTextEdit::commit() {
    for (const Field &field : m_fields)
        field.commit->commit();
}

void LocalTextEdit::refuse(const QString &language, const QString &why) {
    for (const Field &field : m_fields) {
        if (field.language == language) {
            field.commit->refuse();
            field.error->say(why);
        }
    }
}

QHash<QString, WrongInput> LocalTextEdit::wrongInput() const {
    QHash<QString, WrongInput> wrong;
    for (const Field &field : m_fields) {
        if (field.error->isSaying() && field.commit->hasUncommitted())
            wrong.insert(field.language, {field.commit->text(), field.error->text()});
    }
    return wrong;
}

void LocalTextEdit::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (const Field &field : m_fields) {
        const WrongInput kept = wrong.value(field.language);
        if (kept.isEmpty())
            continue;
        field.commit->loadUncommitted(field.commit->stored(), kept.typed);
        field.error->say(kept.why);
    }
}

void LocalTextEdit::setPlaceholder(const QString &text) {
    m_placeholder = text;
    showState();
}

void LocalTextEdit::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showState();
}

void LocalTextEdit::setSideBySide(bool sideBySide) {
    m_layout->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LocalTextEdit::setRest(std::chrono::milliseconds rest) {
    m_rest = rest;
    for (const Field &field : m_fields)
        field.commit->setRest(rest);
}

QWidget *LocalTextEdit::editor(const QString &language) const {
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.language == language; });
    return found == m_fields.end() ? nullptr : found->editor();
}

QWidget *LocalTextEdit::gap() const {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const Field &field) { return !field.sign->text().isEmpty(); });
    return found == m_fields.end() ? nullptr : found->editor();
}

void LocalTextEdit::setEditorFont(const QFont &font) {
    m_editorFont = font;
    for (const Field &field : m_fields)
        field.editor()->setFont(font);
}

void LocalTextEdit::showState() {
    for (const Field &field : m_fields)
        showState(field);
}

void LocalTextEdit::showState(const Field &field) {
    const bool missing = !m_value.isEmpty() && !m_value.has(field.language);
    const bool stale = m_value.isStale(field.language, primary());
    QString sign;
    if (missing)
        sign = missingWords(field.language);
    else if (stale)
        sign = tr("The %1 text has changed since.").arg(primary().toUpper());
    field.sign->setText(sign);
    field.sign->setVisible(!sign.isEmpty());
    field.current->setVisible(stale && !m_readOnly);

    // Where a rendering is missing, the text there is helps to write it.
    const QString hint = missing ? m_value.in(primary()) : m_placeholder;
    if (field.line != nullptr) {
        field.line->setPlaceholderText(hint);
        field.line->setReadOnly(m_readOnly);
    } else if (field.markup != nullptr) {
        field.markup->setHint(hint);
        field.markup->setReadOnly(m_readOnly);
    } else {
        if (field.area->placeholderText() != hint) {
            field.area->setPlaceholderText(hint);
            field.area->updateGeometry(); // it takes as many lines as the hint
        }
        field.area->setReadOnly(m_readOnly);
    }
}
