#include "tagsedit.h"

#include "fielderror.h"
#include "flowlayout.h"
#include "theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfTag = 64;      ///< more than a panel is wide
constexpr int lettersOfNarrowTag = 4; ///< where there is little room
constexpr int aroundWords = 33;       ///< pixels, with one for words whose parts are rounded

} // namespace

/// A name with the sign that it can be taken away, which is seen however short the name is cut. Where names lead, only
/// the sign and Delete take away; else all of it does.
class TagButton : public QPushButton {
public:
    TagButton(QString name, bool leads, QWidget *parent)
        : QPushButton(parent), m_name(std::move(name)), m_leads(leads) {
        setFont(sized(parent->font(), TextSize::label));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setText(shown(mostWords()));
    }

    /// Whether the click that is told removes the tag.
    bool removes() const { return !m_leads || m_isOnSign; }
    /// Of several that lead, a read-only one still does.
    void setRemovable(bool removable) {
        m_isRemovable = removable;
        setEnabled(removable || m_leads);
        setText(shown(mostWords()));
        updateGeometry();
    }

    QSize sizeHint() const override { return {widthWith(cut(mostWords())), QPushButton::sizeHint().height()}; }
    QSize minimumSizeHint() const override {
        return {widthWith(cut(fontMetrics().averageCharWidth() * lettersOfNarrowTag)),
                QPushButton::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override {
        QPushButton::resizeEvent(event);
        if (const QString words = shown(wordsRoom()); words != text())
            setText(words);
    }

    void mousePressEvent(QMouseEvent *event) override {
        m_isOnSign = m_isRemovable && event->position().toPoint().x() >= width() - signWidth() - aroundWords / 2;
        QPushButton::mousePressEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override {
        m_isOnSign = m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
        if (m_isOnSign)
            click();
        else
            QPushButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override {
        if (!m_leads)
            return QPushButton::paintEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        QStylePainter painter(this);
        painter.drawControl(QStyle::CE_PushButton, option);
        const QRect inside = rect().adjusted(aroundWords / 2, 0, -(aroundWords / 2), 0);
        painter.setPen(colorsOf(palette()).accent);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, cut(wordsRoom()));
        if (!m_isRemovable)
            return;
        painter.setPen(colorsOf(palette()).secondary);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, removeSign());
    }

private:
    QString removeSign() const { return m_isRemovable ? u"  ×"_s : QString(); }
    int signWidth() const { return fontMetrics().horizontalAdvance(removeSign()); }
    int mostWords() const { return fontMetrics().averageCharWidth() * lettersOfTag; }
    int wordsRoom() const { return std::min(width() - widthWith({}), mostWords()); }
    /// With the pixel that words may take beyond their rounded width.
    QString cut(int room) const { return fontMetrics().elidedText(m_name, Qt::ElideRight, room + 1); }
    QString shown(int room) const { return cut(room) + removeSign(); }
    int widthWith(const QString &words) const {
        return fontMetrics().horizontalAdvance(words) + signWidth() + aroundWords;
    }

    QString m_name;
    bool m_leads;
    bool m_isRemovable = true;
    bool m_isOnSign = false;
};

TagsEdit::TagsEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_name(name), m_box(new QWidget(this)), m_line(new CompletingEdit(name, accessibleName, this)) {
    setAccessibleName(accessibleName);
    m_error = new FieldError(m_line, this);
    m_flow = new FlowLayout(m_box);
    m_flow->setContentsMargins({});
    m_flow->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_box);
    layout->addWidget(m_line);
    layout->addWidget(m_error);
    setFocusProxy(m_line);
    m_box->hide();
    connect(m_line, &CompletingEdit::chosen, this, [this](const QString &id) {
        m_typed.clear();
        Q_EMIT added(id);
    });
    connect(m_line, &CompletingEdit::entered, this, [this](const QString &words) {
        m_typed = words;
        Q_EMIT typed(words);
    });
    connect(m_line, &CompletingEdit::undecided, this,
            [this] { m_error->say(tr("Several fit these words. Choose one from the list.")); });
    connect(m_line, &QLineEdit::textChanged, m_error, &FieldError::clear);
}

void TagsEdit::setTags(const std::vector<Choice> &tags) {
    const auto isSame = [](const Choice &a, const Choice &b) { return a.id == b.id && a.text == b.text; };
    if (std::equal(tags.begin(), tags.end(), m_tags.begin(), m_tags.end(), isSame))
        return;
    m_tags = tags;
    if (m_box->isAncestorOf(QApplication::focusWidget()))
        m_line->setFocus();
    for (TagButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that asked for it
    }
    m_buttons.clear();
    for (const Choice &tag : tags) {
        // A long name must not make its form wider than there is room; the tip tells it in full.
        auto *button = new TagButton(tag.text, m_leads, m_box);
        button->setObjectName(u"%1.remove%2"_s.arg(m_name).arg(m_buttons.size()));
        button->setAccessibleName(m_leads ? tr("Open %1").arg(tag.text) : tr("Remove %1").arg(tag.text));
        if (m_leads) {
            button->setAccessibleDescription(tr("Delete takes it away"));
            button->setCursor(Qt::PointingHandCursor);
        }
        button->setToolTip(!tag.detail.isEmpty() ? tag.detail : m_leads ? tag.text : button->accessibleName());
        button->setRemovable(!m_readOnly);
        connect(button, &QAbstractButton::clicked, this, [this, button, id = tag.id] {
            m_error->clear();
            m_typed.clear();
            if (!button->removes()) {
                Q_EMIT opened(id);
                return;
            }
            Q_EMIT removed(id);
        });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
        button->show();
    }
    m_box->setVisible(!tags.empty());
}

void TagsEdit::setChoices(const std::vector<Choice> &choices) {
    m_line->setChoices(choices);
}

void TagsEdit::setPlaceholder(const QString &text) {
    m_line->setPlaceholderText(text);
}

void TagsEdit::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    for (TagButton *button : m_buttons)
        button->setRemovable(!readOnly);
}

void TagsEdit::forgetTyped() {
    m_typed.clear();
    m_line->clear();
    m_error->clear();
}

void TagsEdit::commit() {
    m_line->commit();
}

WrongInput TagsEdit::wrongInput() const {
    return m_line->text().isEmpty() ? WrongInput() : WrongInput{m_line->text(), m_error->text()};
}

void TagsEdit::showWrongInput(const WrongInput &wrong) {
    m_line->setText(wrong.typed);
    m_error->say(wrong.why);
}

void TagsEdit::refuse(const QString &why) {
    if (m_line->text().isEmpty())
        m_line->setText(m_typed);
    m_error->say(why);
}
