// What is done to rows of the page: order, typing in cells, deleting.

#include "programmepane.h"

#include "countryform.h"
#include "edit.h"
#include "emblemform.h"
#include "figureforms.h"
#include "partforms.h"
#include "programmepaste.h"
#include "programmerows.h"
#include "protocolmoves.h"
#include "recordmoves.h"
#include "store.h"
#include "windowwords.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// The place of a record in its order; nothing where its kind has none.
template <class T>
std::optional<int> placeOf(Workspace &workspace, const QUuid &key) {
    return placeAmong(inOrder(workspace.records().of<T>().all()), key);
}

std::vector<Country> countriesInOrder(Workspace &workspace) {
    return inProtocolOrder(workspace.records().of<Country>().all(), workspace.contentLanguage());
}

std::optional<int> orderedPlace(Workspace &workspace, const QUuid &key) {
    if (const auto place = placeOf<Component>(workspace, key))
        return place;
    if (const auto place = placeAmong(countriesInOrder(workspace), key))
        return place;
    if (const auto place = placeOf<Emblem>(workspace, key))
        return place;
    return placeOf<Indicator>(workspace, key);
}

} // namespace

void ProgrammePane::move(int by) {
    const QUuid key = table().currentKey();
    if (!showsOwnOrder())
        return;
    if (const std::optional<int> at = orderedPlace(workspace(), key))
        place(key, *at + by);
    else
        say(tr("Components, countries, emblems and indicators can be put in order. Phases follow their number."));
}

void ProgrammePane::place(const QUuid &key, int at) {
    commit();
    const bool moved = moveRecord<Component>(workspace(), {key}, at) || moveRecord<Emblem>(workspace(), {key}, at) ||
                       moveRecord<Indicator>(workspace(), {key}, at) ||
                       moveInProtocol(workspace(), countriesInOrder(workspace()), key, at);
    if (moved)
        table().selectKey(key);
}

void ProgrammePane::dropOn(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop drop) {
    if (!showsOwnOrder())
        return;
    const std::optional<int> to = orderedPlace(workspace(), target);
    const std::optional<int> from = keys.empty() ? std::nullopt : orderedPlace(workspace(), keys.front());
    if (!to || !from || sectionOf(workspace(), keys.front()) != sectionOf(workspace(), target))
        return say(tr("Rows can be moved within their section only."));
    int at = *to + (drop == TableView::Drop::behind ? 1 : 0);
    if (*from < at)
        --at; // the row itself leaves a gap
    place(keys.front(), at);
}

QString ProgrammePane::take(const QUuid &key, const QString &value) {
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    RecordCache &records = workspace().records();
    const auto set = [&](auto *form, const auto *record, std::string_view field, auto member) -> QString {
        leaveOthers(form);
        form->show(*record);
        return form->change(field, [&](auto &after) { (after.*member).set(language, value, primary); });
    };
    if (const auto *phase = records.of<Phase>().find({key}))
        return set(m_phase, phase, "title", &Phase::title);
    if (const auto *component = records.of<Component>().find({key}))
        return set(m_component, component, "title", &Component::title);
    if (const auto *country = records.of<Country>().find({key}))
        return set(m_country, country, "short_name", &Country::shortName);
    if (const auto *emblem = records.of<Emblem>().find({key}))
        return set(m_emblem, emblem, "title", &Emblem::title);
    if (const auto *indicator = records.of<Indicator>().find({key}))
        return set(m_indicator, indicator, "text", &Indicator::text);
    if (const auto *balance = records.of<OpeningBalance>().find({key}))
        return set(m_balance, balance, "label", &OpeningBalance::label);
    return {};
}

void ProgrammePane::addToMenu(QMenu &menu) {
    for (const ProgrammeSection section : allProgrammeSections) {
        if (section == ProgrammeSection::programme)
            continue;
        const QString words = section == ProgrammeSection::countries ? tr("Add countries") : sectionAddWords(section);
        QAction *add = menu.addAction(words, this, [this, section] {
            commit();
            addTo(section);
        });
        add->setEnabled(!isReadOnly());
    }
    menu.addSeparator();
    const std::optional<int> at = orderedPlace(workspace(), table().currentKey());
    QAction *up = menu.addAction(tr("Move up"), this, [this] { move(-1); });
    up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    QAction *down = menu.addAction(tr("Move down"), this, [this] { move(1); });
    down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    for (QAction *action : {up, down})
        action->setEnabled(at.has_value() && !isReadOnly());
    QAction *rows = menu.addAction(tr("Paste rows"), this, [this] { paste(); });
    rows->setShortcut(QKeySequence::Paste);
    rows->setEnabled(!isReadOnly());
    QAction *remove = menu.addAction(tr("Delete"), this, [this] { removeSelected(); });
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(!isReadOnly());
}

void ProgrammePane::paste() {
    commit();
    const ProgrammeSection section = sectionOf(workspace(), table().currentKey()).value_or(ProgrammeSection::programme);
    std::vector<QUuid> keys;
    const QString why = pasteIntoSection(workspace(), section, table().pastedRows(), keys);
    table().selectKeys(keys);
    say(why);
}

void ProgrammePane::removeSelected() {
    std::vector<std::pair<QString, QString>> records;
    for (const QUuid &key : table().selectedKeys()) {
        const std::optional<ProgrammeSection> section = sectionOf(workspace(), key);
        if (section && *section != ProgrammeSection::programme && !sectionOfKey(key))
            records.emplace_back(sectionKind(*section), key.toString(QUuid::WithoutBraces));
    }
    if (records.empty())
        return say(tr("The programme and its sections stay. Select what is to be deleted in them."));
    const QString name =
        workspace().store().nameOf(records.front().first, records.front().second, workspace().contentLanguage());
    const Label label = records.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete “%1”")), {shortName(name)}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete %1 entries")),
                                    {QString::number(records.size())}};
    workspace().edit(label, [&](Edit &edit) {
        for (const auto &[kind, id] : records)
            edit.removeRow(kind, id);
    });
}
