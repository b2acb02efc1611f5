#include "tagsedit.h"

#include "fielderror.h"
#include "flowlayout.h"
#include "theme.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfTag = 64;      ///< more than a panel is wide
constexpr int lettersOfNarrowTag = 4; ///< where there is little room
constexpr int aroundWords = 33;       ///< pixels, with one for words whose parts are rounded

/// A name with the sign that it can be taken away, which is seen however short the name is cut.
class TagButton : public QPushButton {
public:
    TagButton(QString name, const QFont &font, QWidget *parent) : QPushButton(parent), m_name(std::move(name)) {
        setFont(font);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setText(shown(mostWords()));
    }

    QSize sizeHint() const override { return {widthWith(cut(mostWords())), QPushButton::sizeHint().height()}; }
    QSize minimumSizeHint() const override {
        return {widthWith(cut(fontMetrics().averageCharWidth() * lettersOfNarrowTag)),
                QPushButton::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override {
        QPushButton::resizeEvent(event);
        if (const QString words = shown(std::min(width() - widthWith({}), mostWords())); words != text())
            setText(words);
    }

private:
    static QString removeSign() { return u"  ×"_s; }
    int mostWords() const { return fontMetrics().averageCharWidth() * lettersOfTag; }
    QString cut(int room) const { return fontMetrics().elidedText(m_name, Qt::ElideRight, room); }
    QString shown(int room) const { return cut(room) + removeSign(); }
    int widthWith(const QString &words) const {
        return fontMetrics().horizontalAdvance(words) + fontMetrics().horizontalAdvance(removeSign()) + aroundWords;
    }

    QString m_name;
};

} // namespace

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
    for (QAbstractButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that asked for it
    }
    m_buttons.clear();
    for (const Choice &tag : tags) {
        // A long name must not make its form wider than there is room; the tip tells it in full.
        auto *button = new TagButton(tag.text, sized(font(), TextSize::label), m_box);
        button->setObjectName(u"%1.remove%2"_s.arg(m_name).arg(m_buttons.size()));
        button->setProperty("tag", true);
        button->setAccessibleName(tr("Remove %1").arg(tag.text));
        button->setToolTip(tag.detail.isEmpty() ? button->accessibleName() : tag.detail);
        button->setEnabled(!m_readOnly);
        connect(button, &QAbstractButton::clicked, this, [this, id = tag.id] {
            m_error->clear();
            m_typed.clear();
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
    for (QAbstractButton *button : m_buttons)
        button->setEnabled(!readOnly);
}

void TagsEdit::forgetTyped() {
    m_typed.clear();
    m_line->clear();
    m_error->clear();
}

void TagsEdit::refuse(const QString &why) {
    if (m_line->text().isEmpty())
        m_line->setText(m_typed);
    m_error->say(why);
}
