#pragma once

// The fields of a RecordForm that stand for links: records that tie this one to others. Included by recordform.h.

#include "choicesonfocus.h"
#include "recordchoices.h"
#include "recordfields.h"
#include "schema.h"

#include <type_traits>

template <class T>
template <class Link, class R>
TagsEdit *RecordForm<T>::addLinks(const QString &label, const QString &name, Id<T> Link::*own, Id<R> Link::*other,
                                  ReferenceEdit::Choices choices, std::function<QString(Id<R>)> called) {
    auto *tags = new TagsEdit(widgetName(name), label, this);
    new ChoicesOnFocus(tags->line(), std::move(choices));
    const auto show = [=, this](const T &record) {
        std::vector<Choice> shown;
        for (const Link &link : workspace().records().template of<Link>().where(own, record.id))
            shown.push_back({link.id.text(), called(link.*other), {}});
        if constexpr (std::is_same_v<R, Country>) // the order of others may mean something
            shown = sortedChoices(std::move(shown));
        tags->setTags(shown);
    };
    bind(
        [=](const T &record) {
            tags->forgetTyped();
            show(record);
        },
        show);
    const auto write = [this, tags](const Label &step, const std::function<void(Edit &)> &change) {
        if (const Result<> written = workspace().tryEdit(step, change); !written)
            tags->refuse(errorText(written.error()));
    };
    connect(tags, &TagsEdit::added, this, [=, this](const QString &id) {
        Link link;
        link.*own = m_record.id;
        link.*other = Id<R>::fromText(id);
        write({QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add %1 to “%2”")),
               {shortName(called(link.*other)), shortName(m_nameOf(m_record))}},
              [&](Edit &edit) { edit.insert(link); });
    });
    connect(tags, &TagsEdit::removed, this, [=, this](const QString &id) {
        const auto link = Id<Link>::fromText(id);
        const Id<R> target = workspace().records().template of<Link>().get(link).*other;
        write({QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "take %1 from “%2”")),
               {shortName(called(target)), shortName(m_nameOf(m_record))}},
              [&](Edit &edit) { edit.remove(link); });
    });
    connect(tags, &TagsEdit::typed, this, [=](const QString &words) {
        tags->refuse(FormPanel::tr("“%1” is none of those that can be chosen.").arg(words));
    });
    connect(tags, &TagsEdit::opened, this, [=, this](const QString &id) {
        const Link &link = workspace().records().template of<Link>().get(Id<Link>::fromText(id));
        workspace().requestRecord(Schema::of<R>().kind, (link.*other).text());
    });
    addField(label, formField(name, tags));
    return tags;
}
