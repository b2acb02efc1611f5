#include "formpanel.h"

#include "fieldrow.h"
#include "formparts.h"
#include "store.h"
#include "workspace.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12; ///< pixels, below a field
constexpr int beside = 6;

} // namespace

FormPanel::FormPanel(Workspace &workspace, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(name)
    , m_title(new QLabel(this))
    , m_head(secondaryLabel({}, this)) {
    setObjectName(QString(name % u"Form"_s));
    m_head->setObjectName(QString(name % u"Head"_s));
    m_head->hide();
    m_title->setObjectName(QString(name % u"Title"_s));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->hide();
    auto *top = new QVBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_title);
    top->addWidget(m_head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(formMargins);
    layout->setSpacing(gap);
    layout->addLayout(top);
    m_column = new QVBoxLayout;
    m_column->setSpacing(gap);
    layout->addLayout(m_column);
    layout->addStretch(1);
}

void FormPanel::setTitle(const QString &text) {
    m_title->setText(text);
    m_title->setVisible(!text.isEmpty());
}

void FormPanel::setHead(const QString &text, const QString &tip) {
    m_head->setText(text);
    m_head->setToolTip(tip);
    m_head->setVisible(!text.isEmpty());
}

void FormPanel::addHeading(const QString &text) {
    QLabel *heading = secondaryLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 6, 0, 0);
    m_column->addWidget(heading);
}

void FormPanel::addWidget(QWidget *widget) {
    m_column->addWidget(widget);
}

void FormPanel::beginRow() {
    m_row = new FieldRow(beside, gap);
    m_column->addLayout(m_row);
}

void FormPanel::endRow() {
    m_row = nullptr;
}

QString FormPanel::widgetName(const QString &field) const {
    QString name = m_name;
    for (const QString &word : field.split(u'_'))
        name += word.left(1).toUpper() % word.mid(1);
    return name;
}

void FormPanel::addField(const QString &label, FormField field) {
    QWidget *box = label.isEmpty() ? field.widget : labelled(label, field.widget, this);
    if (m_row != nullptr)
        m_row->addWidget(box);
    else
        m_column->addWidget(box);
    const bool readOnly = m_workspace.store().isReadOnly();
    field.setReadOnly(readOnly);
    m_fields.add(std::move(field));
}

void FormPanel::setReadOnly(bool readOnly) {
    m_fields.setReadOnly(readOnly || m_workspace.store().isReadOnly());
}

void FormPanel::setFieldVisible(QWidget *field, bool visible) {
    QWidget *box = field->parentWidget() == this ? field : field->parentWidget();
    box->setVisible(visible);
}
