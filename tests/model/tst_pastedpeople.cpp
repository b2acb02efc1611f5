#include "pastedpeople.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// People from a spreadsheet.
class TestPastedPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleFromTable_rows_areRead_data();
    void peopleFromTable_rows_areRead();
};

void TestPastedPeople::peopleFromTable_rows_areRead_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("people"); // family|given|position|agency|e-mail
    QTest::newRow("name in one cell") << u"Anna Berg;Director;Customs Service;a@example.org"_s
                                      << QStringList{u"Berg|Anna|Director|Customs Service|a@example.org"_s};
    QTest::newRow("name in two cells") << u"Berg;Anna;Deputy director;Customs Service"_s
                                       << QStringList{u"Berg|Anna|Deputy director|Customs Service|"_s};
    QTest::newRow("e-mail before the position")
        << u"Anna Berg;a@example.org;Director"_s << QStringList{u"Berg|Anna|Director||a@example.org"_s};
    QTest::newRow("headings say it") << u"E-mail;Family name;Given name;Position\na@example.org;Berg;Anna;Director"_s
                                     << QStringList{u"Berg|Anna|Director||a@example.org"_s};
    QTest::newRow("Russian headings") << u"ФИО;Должность;Ведомство\nАсанов Бакыт Кадырович;советник;МИД"_s
                                      << QStringList{u"Асанов|Бакыт|советник|МИД|"_s};
    QTest::newRow("names only") << u"Anna Berg\nJan Novak"_s << QStringList{u"Berg|Anna|||"_s, u"Novak|Jan|||"_s};
    QTest::newRow("rows without a name") << u"Name;Position\n;Director\nJan Novak;Clerk"_s
                                         << QStringList{u"Novak|Jan|Clerk||"_s};
    QTest::newRow("headings alone") << u"Name;Position"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void TestPastedPeople::peopleFromTable_rows_areRead() {
    QFETCH(QString, table);
    QFETCH(QStringList, people);
    std::vector<QStringList> rows;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u';'));
    QStringList read;
    for (const PastedPerson &pasted : peopleFromTable(rows, u"en"_s, u"en"_s)) {
        const Person &person = pasted.person;
        const bool isLatin = person.cyrillicFamilyName.isEmpty();
        read += QStringList{isLatin ? person.familyName : person.cyrillicFamilyName,
                            isLatin ? person.givenName : person.cyrillicGivenName, person.position.exactly(u"en"_s),
                            pasted.agency, person.email}
                    .join(u'|');
    }
    QCOMPARE(read, people);
}

RAPPORTEUR_TEST(TestPastedPeople)
#include "tst_pastedpeople.moc"
