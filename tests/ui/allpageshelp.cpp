#include "allpageshelp.h"

#include "fontset.h"
#include "programme.h"
#include "sampleprogramme.h"
#include "store.h"
#include "windowpages.h"

#include <QFile>

using namespace Qt::StringLiterals;

void AllPagesTest::initTestCase() {
    typeset::FontSet fonts;
    QVERIFY(makeSample(m_folder.filePath(u"sample.rapporteur"_s), fonts));
}

void AllPagesTest::cleanup() {
    m_window = nullptr;
    m_desk.reset();
    QApplication::setFont(m_systemFont);
}

void AllPagesTest::open(const QString &language, int zoom, bool withSample) {
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setLanguage(language);
    m_settings->setTheme(Settings::Theme::light);
    m_settings->setZoom(zoom);
    m_settings->setAuthor(u"A. Editor"_s);
    QApplication::setFont(m_systemFont); // the desk takes the application's font for the system's
    DeskParts parts;
    parts.makePages = [this](Workspace &workspace) {
        auto pages = makeWindowPages(workspace);
        m_pages.clear();
        for (const auto &page : pages)
            m_pages.push_back(page.get());
        return pages;
    };
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
    QString path = m_folder.filePath(u"sample.rapporteur"_s);
    if (!withSample) {
        path = m_folder.filePath(u"empty.rapporteur"_s);
        QFile::remove(path);
        Programme programme;
        programme.title = {{u"en"_s, u"Water programme"_s}};
        programme.languages = {u"en"_s, u"ru"_s};
        QVERIFY(Store::create(path, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}}));
    }
    QVERIFY(m_desk->open(path));
    m_window = m_desk->windows().front();
    QVERIFY(fillOfficeScreen(m_window));
}

void AllPagesTest::show(const Page &page) const {
    QTest::mouseClick(m_window->findChild<QWidget *>(u"nav."_s + page.name()), Qt::LeftButton);
    QCoreApplication::processEvents();
}
