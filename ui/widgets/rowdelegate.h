#pragma once

#include <QStyledItemDelegate>

/// The rows of all lists and trees: 34 px, a hairline below, selection in the soft accent with a 3 px accent bar at the
/// left. A tree that uses it has an indentation of 0 and lets its delegate indent, so that a row is one piece. A page's
/// delegate derives from it and paints its cells' content only.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether somebody chose a cell with the keys, so that it has a frame.
    void setCellChosen(bool chosen) { m_isCellChosen = chosen; }
    bool isCellChosen() const { return m_isCellChosen; }

protected:
    /// The part of a cell in which its content stands.
    static QRect contentRect(const QRect &cell);
    /// Paints what stands in the cell, within option.rect (already inset). `option` is initialized: option.font and
    /// option.palette (Text is the colour to use) follow the model's FontRole and ForegroundRole. By default the text,
    /// elided, in the model's alignment.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// True for rows on the alternate surface, such as breaks.
    virtual bool isQuiet(const QModelIndex &index) const;
    /// Whether the cell can be told apart from its row; not in headings, whose words go through their cells.
    virtual bool hasFrame(const QModelIndex &) const { return true; }

private:
    bool m_isCellChosen = false;
};
