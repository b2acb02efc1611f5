#include "samplewindow.h"

#include "agenda.h"
#include "edit.h"
#include "fontset.h"
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

SampleWindow::~SampleWindow() = default;

void SampleWindow::open(const QString &name) {
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
