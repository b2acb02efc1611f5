#pragma once

#include "programme.h"
#include "programmesection.h"
#include "samplewindow.h"
#include "tableview.h"

#include <QLineEdit>
#include <QTest>

#include <vector>

/// The page of the programme in a real window of its own, on the sample.
class ProgrammeWindow : public SampleWindow {
public:
    ProgrammeWindow();

    TableView *list() const { return find<TableView>(QStringLiteral("programmeList")); }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const;
    void act(const QString &name) const;
    void selectSection(ProgrammeSection section) const { list()->selectKey(sectionKey(section)); }
    template <class T>
    std::vector<T> all() const {
        return *store().all<T>();
    }
    Country country(const QString &code) const;
    QStringList componentCodes() const;
    /// As the list shows them, and the places they have.
    QStringList countries() const;
    /// Path of a picture of that name; its ending says of which type.
    QString picture(const QString &name) const;
};

#define OPEN_PROGRAMME(page)                                                                                           \
    ProgrammeWindow page;                                                                                              \
    QVERIFY(page.isReady());                                                                                           \
    QVERIFY(page.list() != nullptr)
