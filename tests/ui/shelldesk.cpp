#include "shelldesk.h"

#include "edit.h"
#include "meeting.h"
#include "programme.h"
#include "store.h"

using namespace Qt::StringLiterals;

void ShellDesk::begin() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_settings->setTheme(Settings::Theme::light);
    m_settings->setAuthor(u"A. Editor"_s);
    m_answers = {};
    m_samplesMade = 0;
}

void ShellDesk::end() {
    m_desk.reset();
    m_settings.reset();
    m_folder.reset();
}

Desk &ShellDesk::desk() {
    DeskParts parts;
    parts.makePages = [this](Workspace &) {
        m_pages.clear();
        std::vector<std::unique_ptr<Page>> pages;
        for (const auto &[name, group] :
             {std::pair(u"agenda"_s, PageGroup::meeting), std::pair(u"documents"_s, PageGroup::meeting),
              std::pair(u"people"_s, PageGroup::programme)}) {
            auto page = std::make_unique<NotingPage>(name, group);
            m_pages.push_back(page.get());
            pages.push_back(std::move(page));
        }
        return pages;
    };
    parts.makeSample = [this](const QString &file) -> Result<> {
        ++m_samplesMade;
        Programme sample;
        sample.languages = QStringList{u"en"_s};
        sample.title.set(u"en"_s, u"Sample"_s, u"en"_s);
        const auto store = Store::create(file, sample, {});
        return store ? done() : Result<>(store.error());
    };
    parts.sampleFolder = path(u"samples"_s);
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
    return *m_desk;
}

MainWindow *ShellDesk::openNew(bool withMeeting, const QStringList &languages) {
    const QString file = path(u"one.rapporteur"_s);
    {
        Programme programme;
        programme.languages = languages;
        programme.title.set(u"en"_s, u"Border Programme"_s, u"en"_s);
        auto store = Store::create(file, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}});
        if (!store)
            return nullptr;
        Body body;
        body.name.set(u"en"_s, u"Steering Group"_s, u"en"_s);
        body.shortName.set(u"en"_s, u"SG"_s, u"en"_s);
        Meeting meeting;
        meeting.code = u"SG1"_s;
        meeting.number = 1;
        meeting.title.set(u"en"_s, u"First meeting"_s, u"en"_s);
        const auto made = (*store)->edit({u"set up"_s, {}}, [&](Edit &edit) {
            meeting.body = edit.insert(body);
            if (withMeeting)
                edit.insert(meeting);
        });
        if (!made)
            return nullptr;
    }
    if (!desk().open(file))
        return nullptr;
    MainWindow *window = m_desk->windows().front();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

NotingPage *ShellDesk::page(const QString &name) const {
    for (NotingPage *page : m_pages)
        if (page->name() == name)
            return page;
    return nullptr;
}
