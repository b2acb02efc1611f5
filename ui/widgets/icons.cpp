#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QPixmap render(const QString &name, const QSize &pixels, const QColor &color) {
    const QString key = "lineicon/%1/%2/%3/%4"_L1.arg(name, QString::number(pixels.width()),
                                                      QString::number(pixels.height()), color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints one SVG of the family in the palette's colours.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        paintLineIcon(painter, rect, m_name, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return render(m_name, size, color(mode, state));
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state) {
        const QPalette palette = QGuiApplication::palette();
        const Colors &colors = colorsOf(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return state == QIcon::On ? colors.accent : colors.secondary;
    }

    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name) {
    return QIcon(new LineIconEngine(name));
}

void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = render(name, (QSizeF(rect.size()) * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}
