#include "picturefield.h"

#include "fielderror.h"
#include "formparts.h"
#include "picturefile.h"
#include "prompts.h"
#include "store.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largest(260, 96);

} // namespace

PictureField::PictureField(Workspace &workspace, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_picture(new QLabel(this))
    , m_name(secondaryLabel({}, this))
    , m_choose(new QPushButton(this)) {
    m_picture->setObjectName(name + u"Picture"_s);
    m_name->setObjectName(name + u"File"_s);
    m_choose->setObjectName(name + u"Choose"_s);
    m_choose->setText(tr("Choose a picture…"));
    m_error = new FieldError(m_choose, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_picture);
    column->addWidget(m_name);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_error);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
}

void PictureField::show(const FileRef &picture) {
    m_name->setText(picture.name);
    if (picture.sha256 == m_shown)
        return;
    m_shown = picture.sha256;
    m_error->clear();
    const auto bytes = m_workspace.store().file(picture);
    const qreal ratio = devicePixelRatioF();
    QImage image = bytes ? pictureImage(*bytes, (QSizeF(largest) * ratio).toSize()) : QImage();
    image.setDevicePixelRatio(ratio);
    if (image.isNull())
        m_picture->setText(tr("This picture cannot be shown. Papers leave it out."));
    else
        m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setWordWrap(image.isNull());
    m_picture->setAccessibleName(picture.name);
}

void PictureField::setReadOnly(bool readOnly) {
    m_choose->setVisible(!readOnly);
}

PictureFile PictureField::ask(Workspace &workspace, QWidget *parent, QString &why) {
    why.clear();
    const QString path = workspace.prompts().fileToOpen(parent->window(), tr("Choose a picture"),
                                                        tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    return path.isEmpty() ? PictureFile() : readPictureFile(path, why);
}

void PictureField::choose() {
    QString why;
    const PictureFile picture = ask(m_workspace, this, why);
    m_error->say(why);
    if (!picture.bytes.isEmpty())
        Q_EMIT picked(picture);
}
