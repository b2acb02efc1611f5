#include "samplewindow.h"

#include "agenda.h"
#include "edit.h"
#include "fontset.h"
#include "meeting.h"
#include "programme.h"
#include "sampleprogramme.h"
#include "windowpages.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString samplePath() {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.rapporteur"_s);
    if (!QFile::exists(path)) {
        typeset::FontSet fonts;
        if (!makeSample(path, fonts))
            return {};
    }
    return path;
}

} // namespace

SampleWindow::SampleWindow(const QString &language, int zoom) : m_settings(m_folder.filePath(u"settings.ini"_s)) {
    m_settings.setLanguage(language);
    m_settings.setZoom(zoom);
    m_settings.setTheme(Settings::Theme::light);
    m_settings.setAuthor(u"A. Editor"_s);
    if (QFile::copy(samplePath(), path(u"one.rapporteur"_s)))
        open();
}

SampleWindow::~SampleWindow() {
    m_desk.reset();
    QApplication::setFont(m_systemFont);
}

void SampleWindow::open(const QString &name) {
    QApplication::setFont(m_systemFont);
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    m_desk = std::make_unique<Desk>(m_settings, m_answers, std::move(parts));
    if (!m_desk->open(path(name)))
        return;
    m_window = m_desk->windows().front();
    if (!fillOfficeScreen(m_window))
        m_window.clear();
}

void SampleWindow::reopen() {
    m_desk.reset();
    open();
}

bool SampleWindow::openEmpty() {
    m_desk.reset();
    Programme programme;
    programme.languages = QStringList{u"en"_s, u"ru"_s};
    programme.title.set(u"en"_s, u"Border Programme"_s, u"en"_s);
    if (!Store::create(path(u"empty.rapporteur"_s), programme, {}))
        return false;
    open(u"empty.rapporteur"_s);
    return isReady();
}

void SampleWindow::click(const QString &name) const {
    QTest::mouseClick(find(name), Qt::LeftButton);
}

void SampleWindow::showPage(const QString &page) const {
    click(u"nav."_s + page);
    for (int i = 0; i < 4; ++i) // a layout may ask for another
        QCoreApplication::processEvents();
}

bool SampleWindow::openEmptyMeeting() const {
    Meeting meeting = store().all<Meeting>()->front();
    meeting.id = {};
    meeting.number += 10;
    meeting.code = u"RSG12"_s;
    if (!store().edit({u"Add"_s, {}}, [&](Edit &edit) { meeting.id = edit.insert(meeting); }))
        return false;
    m_window->workspace().setMeeting(meeting.id);
    return true;
}

bool SampleWindow::rename(Store &store, const QString &title) const {
    const auto items = store.where(&AgendaItem::meeting, m_window->workspace().meeting());
    if (!items || items->empty())
        return false;
    const auto first = std::min_element(items->begin(), items->end(), [](const AgendaItem &a, const AgendaItem &b) {
        return a.parent.isNull() != b.parent.isNull() ? a.parent.isNull() : a.order < b.order;
    });
    AgendaItem renamed = *first;
    renamed.title.set(u"en"_s, title, u"en"_s);
    return store.edit({u"rename"_s, {}}, [&](Edit &edit) { edit.update(*first, renamed); }).ok();
}
