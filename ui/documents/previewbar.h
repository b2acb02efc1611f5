#pragma once

#include <QWidget>

class FlowLayout;
class PreviewView;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// The bar above the preview: which page, how large, in which language; and the keys for them, which work wherever the
/// focus is in `area`.
class PreviewBar : public QWidget {
    Q_OBJECT

public:
    PreviewBar(PreviewView &preview, QWidget *area);

    void setLanguage(const QString &language);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    /// Things that stay side by side; the next group goes on in another line where the room ends.
    QHBoxLayout *addGroup();
    QToolButton *addTool(const QString &name, const QString &icon, const QString &tip);
    void addZoom();
    void addLanguages();
    void addKeys(QWidget *area);
    void addKey(const QKeySequence &keys, QWidget *area, const std::function<void()> &act);
    void showPlace();
    void showZoomMenu();

    PreviewView &m_preview;
    FlowLayout *m_groups;
    QHBoxLayout *m_layout = nullptr; ///< of the group that is being filled
    QButtonGroup *m_languages;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_place;
    QPushButton *m_zoom;
};
