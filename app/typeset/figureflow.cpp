#include "figureflow.h"

#include "pagebuilder.h"
#include "picturelist.h"
#include "typography.h"

namespace typeset {

FigureFlow::FigureFlow(const Picture &picture, const Setting &setting)
    : m_left(setting.body.left()), m_alternative(picture.alternative), m_picture(setting.pictures.add(picture.bytes)) {
    if (m_picture >= 0)
        m_size = setting.pictures.fitted(m_picture, (picture.box * pointsPerMillimetre).boundedTo(setting.body.size()));
}

void FigureFlow::draw(int, int, int, double top, PageBuilder &builder) {
    const std::uint32_t figure = m_alternative.isEmpty()
                                     ? artifact
                                     : builder.open(0, Element{.role = Role::figure, .alternative = m_alternative});
    builder.picture(figure, m_picture, QRectF(QPointF(m_left, top), m_size));
}

} // namespace typeset
