#include "minuteshelp.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

void MinutesTest::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.minutes"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

AgendaItem MinutesTest::item(const QString &title) const {
    const auto items = store().where(&AgendaItem::meeting, m_desk->window()->workspace().meeting());
    for (const AgendaItem &each : *items) {
        if (each.title.exactly(u"en"_s).startsWith(title))
            return each;
    }
    return {};
}

void MinutesTest::choose(const QString &title) const {
    list()->setFocus();
    list()->selectKey(item(title).id.uuid);
}

std::vector<MinutesParagraph> MinutesTest::paragraphs(const AgendaItem &item) const {
    const auto records = store().where(&ItemRecord::item, item.id);
    if (!records || records->empty())
        return {};
    std::vector<MinutesParagraph> all = *store().where(&MinutesParagraph::record, records->front().id);
    std::sort(all.begin(), all.end(),
              [](const MinutesParagraph &a, const MinutesParagraph &b) { return a.order < b.order; });
    return all;
}

MarkupEdit *MinutesTest::editor(const MinutesParagraph &paragraph, const QString &language) const {
    return m_desk->find<MarkupEdit>(QString(u"paragraph."_s % paragraph.id.text() % u'.' % language));
}

MarkupEdit *MinutesTest::editor(const Decision &decision, const QString &language) const {
    return m_desk->find<MarkupEdit>(QString(u"decision."_s % decision.id.text() % u'.' % language));
}

QByteArray MinutesTest::contents() const {
    QByteArray all;
    for (const QString &kind : {u"record"_s, u"paragraph"_s, u"paragraph_speaker"_s, u"decision"_s, u"action"_s,
                                u"action_agency"_s, u"minutes"_s}) {
        const auto read = store().eachRow(
            kind, {}, [&](const QJsonObject &row) { all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'; });
        if (!read)
            return {};
    }
    return all;
}
