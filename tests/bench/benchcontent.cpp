#include "benchcontent.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace BenchContent {

namespace {

QString pick(const QStringList &words, int number) {
    return words.at(number % words.size());
}

/// A name put together from syllables, of no one.
QString invented(int number, const QString &ending) {
    static const QStringList first{u"Bel"_s, u"Dor"_s, u"Kar"_s, u"Lim"_s, u"Mor"_s, u"Nal"_s, u"Per"_s,
                                   u"Rav"_s, u"Sel"_s, u"Tam"_s, u"Ush"_s, u"Vor"_s, u"Zel"_s};
    static const QStringList second{u"a"_s, u"en"_s, u"i"_s, u"or"_s, u"u"_s, u"ym"_s, u"est"_s};
    static const QStringList third{u"bek"_s, u"dar"_s, u"lan"_s, u"mir"_s, u"nur"_s, u"ral"_s,
                                   u"san"_s, u"tek"_s, u"van"_s, u"zar"_s, u"gul"_s};
    return pick(first, number) + pick(second, number / 13) + pick(third, number / 91) + ending;
}

} // namespace

QString agency(int delegation) {
    static const QStringList kinds{u"State Border Service"_s, u"State Customs Committee"_s,
                                   u"Ministry of Foreign Affairs"_s, u"Ministry of Internal Affairs"_s};
    return u"%1 of the Republic of %2"_s.arg(pick(kinds, delegation), invented(delegation * 7 + 3, u"ia"_s));
}

Someone someone(int number) {
    static const QStringList positions{u"Head of the International Cooperation Department"_s,
                                       u"Deputy Chairperson"_s,
                                       u"Senior Inspector, Risk Analysis and Targeting Division"_s,
                                       u"Adviser to the Minister"_s,
                                       u"Head of the Training Centre for Border Control Officers"_s,
                                       u"Leading Specialist"_s,
                                       u"Chief of Staff"_s};
    return {number % 2 == 0 ? u"Mr"_s : u"Ms"_s, invented(number * 3 + 1, {}),
            invented(number, number % 2 == 0 ? u"ov"_s : u"ova"_s), pick(positions, number), number % delegations};
}

QString sharedName() {
    return u"Ivasharov"_s;
}

QString itemTitle(int item) {
    static const QStringList titles{u"Progress since the last meeting"_s, u"Work plan and budget"_s,
                                    u"Training of border officers"_s, u"Exchange of data between services"_s,
                                    u"Equipment of crossing points"_s};
    return u"%1, part %2"_s.arg(pick(titles, item)).arg(item + 1);
}

QString paragraph(int item, int number) {
    static const QStringList sentences{
        u"The delegation thanked the secretariat for the papers, which had been circulated in good time and in both languages."_s,
        u"It recalled that the services had agreed to share risk profiles before the opening of the season."_s,
        u"Two of the three crossing points had been refurbished, and the third would be handed over before the end of the year."_s,
        u"The training curriculum had been tried in four regions with one hundred and twenty officers, of whom forty were women."_s,
        u"Several speakers stressed that procedures should be simplified first, and equipment bought afterwards."_s,
        u"The representative asked that the figures be confirmed in writing, so that they could be put before the ministry."_s,
        u"The chair noted broad support for the proposal and invited written comments within fourteen days."_s,
        u"The office would bear the cost of interpretation; travel would be covered by the participating agencies themselves."_s,
        u"A joint visit to the crossing point was planned for the spring, weather and budget permitting."_s};
    QStringList said;
    for (int i = 0; i < 5; ++i)
        said.append(pick(sentences, item + number * 2 + i));
    return u"%1 (statement %2)"_s.arg(said.join(u' ')).arg(item * paragraphsInItem + number + 1);
}

} // namespace BenchContent
