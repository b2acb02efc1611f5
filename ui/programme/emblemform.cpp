#include "emblemform.h"

#include "picturefield.h"
#include "picturefile.h"

using namespace Qt::StringLiterals;

EmblemForm::EmblemForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"emblem"_s,
          [&workspace](const Emblem &emblem) { return emblem.title.in(workspace.contentLanguage()); }, parent)
    , m_picture(new PictureField(workspace, u"emblem"_s, this)) {
    addText(tr("Title, read out where the picture cannot be seen"), &Emblem::title);
    addField(tr("Picture"), formField(u"image"_s, m_picture));
    bind([this](const Emblem &emblem) { m_picture->show(emblem.image); });
    connect(m_picture, &PictureField::picked, this, [this](const PictureFile &picture) {
        const Emblem before = record();
        const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "replace the picture of an emblem")), {}};
        FormPanel::workspace().edit(label, [&](Edit &edit) {
            Emblem after = before;
            after.image = edit.addFile(picture.name, picture.type, picture.bytes);
            edit.update(before, after);
        });
    });
    addDate(tr("Valid from (empty = always)"), &Emblem::validFrom);
}
