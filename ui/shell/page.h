#pragma once

#include "keyhelp.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

/// Where a page stands in the navigation: above all others, with the chosen meeting, or with the programme as a whole.
enum class PageGroup { start, meeting, programme };

/// Something that wants attention, in a sentence, and the record where it is mended.
struct PageFinding {
    QString kind;
    QString id;
    QString text;
    qsizetype nameLetters = 0; ///< of the record's name, where the text begins with it
    bool ofLanguage = false;   ///< one language lacks what another has

    bool operator==(const PageFinding &) const = default;
};

/// A page of the window as the shell knows it. Made with a Workspace, whose signals tell it what to show and when to
/// reload; its widget is built when it is first visited, and a page that was never visited costs next to nothing.
class Page : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable and untranslated ("agenda"): object names, settings and the command that shows the page.
    virtual QString name() const = 0;
    virtual QString title() const = 0;
    /// A name for lineIcon().
    virtual QString icon() const = 0;
    virtual PageGroup group() const = 0;

    /// Built on the first call; the shell becomes its owner.
    virtual QWidget *widget() = 0;

    /// How many things want attention here; attentionChanged() tells of a new number.
    virtual int attention() const { return 0; }
    /// These things one by one.
    virtual std::vector<PageFinding> findings() const { return {}; }
    /// Shows what makes that number.
    virtual void showAttention() {}

    /// Shows what makes a figure of this page, by the name that Workspace::requestPage() was given.
    virtual void showFigure(const QString &) {}

    /// What Ctrl+N adds here ("New item"); empty where it adds nothing.
    virtual QString newItemLabel() const { return {}; }
    virtual void newItem() {}

    /// The document that Ctrl+P prints from here ("agenda"); empty for none. Asked for through
    /// Workspace::requestPrint().
    virtual QString document() const { return {}; }
    /// What the print button says ("Print agenda").
    virtual QString printLabel() const { return {}; }

    /// True where the keys that change the size of text (Ctrl++ and the like) are the page's own.
    virtual bool hasOwnZoom() const { return false; }

    /// What keys do on this page, besides those of the window.
    virtual std::vector<KeyHelp> keys() const { return {}; }

    /// Commits what is still being typed: called before undo, printing, a change of meeting or language, and closing.
    virtual void commit() {}

    /// True where a field holds wrong input, which commit() cannot take and closing would lose.
    virtual bool hasWrongInput() const { return false; }
    /// Leads to that field.
    virtual void showWrongInput() {}

    /// What is selected, as a word that select() understands, mostly a record's id; kept when the window is rebuilt.
    virtual QString selected() const { return {}; }
    virtual void select(const QString &) {}
    /// Selects what was asked for elsewhere, as by a search, in a view that tells of it.
    virtual void showRecord(const QString &id) { select(id); }

    /// The kinds of record whose ids select() takes ("agenda_item").
    virtual QStringList kindsShown() const { return {}; }

Q_SIGNALS:
    void attentionChanged();
    /// newItemLabel(), document() or printLabel() changed.
    void actionsChanged();
};
