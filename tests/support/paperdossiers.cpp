#include "paperdossiers.h"

using namespace Qt::StringLiterals;

namespace testdossiers {

namespace {

PersonCard card(int number, const LocalText &address, const QStringList &latin, const QStringList &cyrillic,
                const LocalText &position, const LocalText &agency) {
    PersonCard card;
    card.person.id = id<Person>(number);
    card.person.formOfAddress = address;
    card.person.givenName = latin.value(0);
    card.person.familyName = latin.value(1);
    card.person.cyrillicFamilyName = cyrillic.value(0);
    card.person.cyrillicGivenName = cyrillic.value(1);
    card.person.patronymic = cyrillic.value(2);
    card.person.position = position;
    card.agency.id = id<Agency>(number);
    card.agency.name = agency;
    return card;
}

LocalText mister() {
    return both(u"Mr."_s, u"г-н"_s);
}
LocalText miss() {
    return both(u"Ms."_s, u"г-жа"_s);
}

PersonCard chairCard() {
    return card(1, mister(), {u"Arslan"_s, u"Toktogulov"_s}, {u"Токтогулов"_s, u"Арслан"_s, u"Бекович"_s},
                both(u"Head of the Department of Borders"_s, u"заведующий отделом границ"_s),
                both(u"Government Office of the Kyrgyz Republic"_s, u"Аппарат Правительства Кыргызской Республики"_s));
}

PersonCard secretaryCard() {
    return card(2, miss(), {u"Vera"_s, u"Linde"_s}, {u"Линде"_s, u"Вера"_s},
                both(u"Secretary of the Steering Group"_s, u"секретарь руководящей группы"_s),
                both(u"Programme Office"_s, u"Офис программы"_s));
}

AgendaDossier::Line line(int number, const LocalText &title, int minutes, AgendaItemKind kind = AgendaItemKind::item) {
    AgendaDossier::Line line;
    line.item.id = id<AgendaItem>(number);
    line.item.meeting = id<Meeting>(1);
    line.item.order = {u"a%1"_s.arg(number, 3, 10, QChar(u'0'))};
    line.item.title = title;
    line.item.duration = minutes;
    line.item.kind = kind;
    return line;
}

PresenterCard byWords(const LocalText &words) {
    PresenterCard presenter;
    presenter.words = words;
    return presenter;
}

PresenterCard byPerson(const PersonCard &person) {
    PresenterCard presenter;
    presenter.person = person;
    return presenter;
}

ListedPerson listed(const QString &language, const LocalText &name, const LocalText &position, ParticipantRole role,
                    Sex sex) {
    ListedPerson person;
    if (sex != Sex::unknown)
        person.address = (sex == Sex::female ? miss() : mister()).in(language);
    person.name = name.in(language);
    person.rank = both(u"Colonel"_s, u"полковник"_s).in(language);
    person.position = position.in(language);
    person.agency = both(u"State Border Service"_s, u"Государственная пограничная служба"_s).in(language);
    person.role = role;
    person.status = ParticipantStatus::confirmed;
    person.sex = sex;
    person.present = true;
    return person;
}

ListedDelegation delegation(int number, Capacity capacity, bool vote, const LocalText &name,
                            const LocalText &shortName) {
    ListedDelegation delegation;
    delegation.delegation.id = id<Delegation>(number);
    delegation.delegation.capacity = capacity;
    delegation.delegation.hasVote = vote;
    delegation.name = name;
    delegation.shortName = shortName;
    return delegation;
}

Country country(int number, const LocalText &formalName, const LocalText &shortName) {
    Country country;
    country.id = id<Country>(number);
    country.formalName = formalName;
    country.shortName = shortName;
    return country;
}

Country kazakhstan() {
    return country(1, both(u"Republic of Kazakhstan"_s, u"Республика Казахстан"_s),
                   both(u"Kazakhstan"_s, u"Казахстан"_s));
}

Country kyrgyzstan() {
    return country(2, both(u"Kyrgyz Republic"_s, u"Кыргызская Республика"_s), both(u"Kyrgyzstan"_s, u"Кыргызстан"_s));
}

Agency secretariat() {
    Agency agency;
    agency.id = id<Agency>(50);
    agency.name = both(u"Secretariat"_s, u"Секретариат"_s);
    return agency;
}

MinutesDossier::Paragraph paragraph(int number, Id<ItemRecord> record, ParagraphKind kind, const LocalText &text) {
    MinutesDossier::Paragraph paragraph;
    paragraph.paragraph.id = id<MinutesParagraph>(number);
    paragraph.paragraph.record = record;
    paragraph.paragraph.order = {u"a%1"_s.arg(number, 3, 10, QChar(u'0'))};
    paragraph.paragraph.kind = kind;
    paragraph.paragraph.text = text;
    return paragraph;
}

PlannedActivity activity(const QString &code, int component, const LocalText &title, qint64 euro) {
    static constexpr int base = 100;
    PlannedActivity planned;
    planned.activity.id = id<Activity>(base + code.right(1).toInt() + 10 * component);
    planned.activity.code = code;
    planned.activity.component = id<Component>(component);
    planned.activity.title = title;
    planned.activity.budget = {euro * 100};
    planned.activity.participantsPlanned = 20;
    planned.activity.starts = QDate(2017, 3, 14);
    planned.activity.ends = QDate(2017, 3, 16);
    planned.activity.city = both(u"Almaty"_s, u"Алматы"_s);
    return planned;
}

void giveTo(PlannedActivity &planned, const Country &country, qint64 euro = 0) {
    ActivityCountry link;
    link.activity = planned.activity.id;
    link.country = country.id;
    link.budget = {euro * 100};
    planned.countries.push_back(link);
}

Component component(int number, const LocalText &title) {
    Component component;
    component.id = id<Component>(number);
    component.code = QString::number(number);
    component.title = title;
    return component;
}

ActionLine action(int number, const QString &code, const LocalText &text, const QDate &due, ActionStatus status) {
    ActionLine line;
    line.action.id = id<Action>(number);
    line.action.number = code;
    line.action.text = text;
    line.action.originalDue = due;
    line.action.due = due;
    line.action.status = status;
    line.setOn = code.startsWith(u"SG1/"_s) ? QDate(2015, 11, 27) : QDate(2016, 11, 29);
    line.agencies.push_back(secretariat());
    return line;
}

std::vector<ActionLine> actionLines() {
    std::vector<ActionLine> lines{
        action(1, u"SG2/A2"_s, both(u"Circulate the revised work plan."_s, u"Разослать уточнённый план работы."_s),
               QDate(2016, 12, 16), ActionStatus::open),
        action(2, u"SG2/A10"_s, both(u"Send the letters."_s, u"Направить письма."_s), QDate(2016, 12, 16),
               ActionStatus::open),
        action(3, u"SG1/A3"_s,
               both(u"Publish the regional training calendar."_s, u"Опубликовать региональный график тренингов."_s),
               QDate(2016, 12, 2), ActionStatus::inProgress),
        action(4, u"SG1/A1"_s, both(u"Open the library."_s, u"Открыть библиотеку."_s), QDate(2016, 3, 31),
               ActionStatus::done)};
    lines[2].action.originalDue = QDate(2016, 3, 31);
    ActionEntry entry;
    entry.date = QDate(2016, 4, 4);
    entry.status = ActionStatus::inProgress;
    entry.text = both(u"Two countries have sent their dates."_s, u"Две страны сообщили даты."_s);
    lines[2].entries.push_back(entry);
    entry.date = QDate(2016, 12, 5);
    entry.status = ActionStatus::done;
    entry.text = both(u"Opened with 400 titles."_s, u"Открыта, 400 изданий."_s);
    lines[3].entries.push_back(entry);
    return lines;
}

} // namespace

LocalText both(const QString &english, const QString &russian) {
    return {{u"en"_s, english}, {u"ru"_s, russian}};
}

MeetingFrame frame(const QString &language) {
    MeetingFrame frame;
    frame.language = language;
    frame.asAt = QDate(2016, 12, 12);
    frame.programme.title =
        both(u"Border Management in Central Asia"_s, u"Содействие управлению границами в Центральной Азии"_s);
    frame.programme.acronym = u"BOMCA"_s;
    frame.programme.phase = 9;
    frame.programme.languages = {u"en"_s, u"ru"_s};
    frame.programme.fundingStatement = both(u"Funded by the European Union."_s, u"Финансируется Европейским союзом."_s);
    frame.programme.disclaimer = both(u"The contents are the sole responsibility of the programme."_s,
                                      u"Ответственность за содержание несёт исключительно программа."_s);
    frame.body.id = id<Body>(1);
    frame.body.name = both(u"Regional Steering Group"_s, u"Региональная руководящая группа"_s);
    frame.body.nameGenitive = u"Региональной руководящей группы"_s;
    frame.body.quorumRule = QuorumRule::all;
    frame.meeting.id = id<Meeting>(1);
    frame.meeting.code = u"SG2"_s;
    frame.meeting.number = 2;
    frame.meeting.title =
        both(u"2nd Regional Steering Group meeting"_s, u"2-е заседание Региональной руководящей группы"_s);
    frame.meeting.titleGenitive = u"2-го заседания Региональной руководящей группы"_s;
    frame.meeting.stage = MeetingStage::closed;
    frame.meeting.city = both(u"Bishkek"_s, u"Бишкек"_s);
    frame.meeting.venue = both(u"Government House"_s, u"Дом Правительства"_s);
    frame.meeting.agendaStage = AgendaStage::provisional;
    frame.meeting.agendaClearedOn = QDate(2016, 11, 21);
    frame.meeting.agendaSymbol = u"SG2/1"_s;
    frame.days.push_back({id<Day>(1), id<Meeting>(1), QDate(2016, 11, 29), QTime(8, 30), QTime(16, 30)});
    frame.country = kyrgyzstan();
    frame.hostCountry = kyrgyzstan();
    frame.hostAgency.id = id<Agency>(1);
    frame.hostAgency.name =
        both(u"Government Office of the Kyrgyz Republic"_s, u"Аппарат Правительства Кыргызской Республики"_s);
    frame.chair = chairCard();
    frame.secretary = secretaryCard();
    frame.emblems.push_back(
        {both(u"Emblem of the European Union"_s, u"Эмблема Европейского союза"_s),
         QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect width=\"3\" "
                           "height=\"2\" fill=\"#003399\"/></svg>")});
    return frame;
}

AgendaDossier agenda(const QString &language) {
    AgendaDossier dossier;
    dossier.frame = frame(language);
    dossier.lines = {
        line(1, both(u"Registration of participants"_s, u"Регистрация участников"_s), 30, AgendaItemKind::registration),
        line(2, both(u"Opening of the meeting"_s, u"Открытие заседания"_s), 20),
        line(3, both(u"Adoption of the agenda"_s, u"Утверждение повестки дня"_s), 10),
        line(4, both(u"Chair and secretariat alone"_s, u"Председательствующий и секретариат"_s), 15),
        line(5, both(u"Progress since June 2015"_s, u"Ход программы с июня 2015 года"_s), 0, AgendaItemKind::section),
        line(6, both(u"Institutional development"_s, u"Институциональное развитие"_s), 25),
        line(7, both(u"Trade facilitation"_s, u"Содействие торговле"_s), 20),
        line(8, both(u"Coffee break"_s, u"Перерыв на кофе"_s), 15, AgendaItemKind::pause),
        line(9, both(u"Work plan for 2017"_s, u"План работы на 2017 год"_s), 60)};
    dossier.lines[1].presenters = {byPerson(chairCard()),
                                   byWords(both(u"Head of the EU Delegation"_s, u"глава Представительства ЕС"_s))};
    dossier.lines[2].item.purpose = Purpose::decision;
    dossier.lines[2].symbols = {u"SG2/1"_s};
    dossier.lines[3].item.internal = true;
    dossier.lines[5].item.parent = id<AgendaItem>(5);
    dossier.lines[6].item.parent = id<AgendaItem>(5);
    dossier.lines[6].item.purpose = Purpose::discussion;
    dossier.lines[6].symbols = {u"SG2/4"_s, u"SG2/5"_s, u"SG2/6"_s, u"SG2/9"_s};
    dossier.lines[8].item.purpose = Purpose::decision;
    dossier.lines[8].presenters = {byPerson(secretaryCard())};
    return dossier;
}

ParticipantsDossier participants(const QString &language, int people) {
    ParticipantsDossier dossier;
    dossier.frame = frame(language);
    dossier.delegations = {
        delegation(1, Capacity::member, true, kazakhstan().formalName, kazakhstan().shortName),
        delegation(2, Capacity::member, true, kyrgyzstan().formalName, kyrgyzstan().shortName),
        delegation(3, Capacity::observer, false,
                   both(u"International Organization for Migration"_s, u"Международная организация по миграции"_s),
                   both(u"IOM"_s, u"МОМ"_s))};
    const LocalText position = both(u"Head of Division"_s, u"начальник отдела"_s);
    for (int i = 0; i < people; ++i) {
        const auto role = i == 0 ? ParticipantRole::head : ParticipantRole::member;
        const QString number = QString::number(i + 1);
        dossier.delegations[0].people.push_back(listed(
            language, both(u"Yerlan Person"_s + number, u"Персонов Ерлан "_s + number), position, role, Sex::male));
        dossier.delegations[1].people.push_back(listed(
            language, both(u"Aigul Person"_s + number, u"Персонова Айгуль "_s + number), position, role, Sex::female));
    }
    dossier.delegations[2].people.push_back(listed(language, both(u"Anna Berg"_s, u"Берг Анна"_s),
                                                   both(u"Programme Officer"_s, u"сотрудник программы"_s),
                                                   ParticipantRole::head, Sex::unknown));
    return dossier;
}

MinutesDossier minutes(const QString &language) {
    MinutesDossier dossier;
    dossier.frame = frame(language);
    dossier.minutes.id = id<Minutes>(1);
    dossier.minutes.stage = MinutesStage::circulated;
    dossier.minutes.version = 2;
    dossier.minutes.circulatedOn = QDate(2016, 12, 9);
    dossier.minutes.commentDeadline = QDateTime(QDate(2016, 12, 23), QTime(12, 0), Qt::UTC);
    dossier.minutes.commentTimeZone = u"Asia/Bishkek"_s;
    const AgendaDossier base = agenda(language);
    for (const AgendaDossier::Line &line : base.lines) {
        MinutesDossier::Item item;
        item.item = line.item;
        item.presenters = line.presenters;
        item.symbols = line.symbols;
        item.record.id = id<ItemRecord>(static_cast<int>(dossier.items.size()) + 1);
        item.record.item = line.item.id;
        dossier.items.push_back(item);
    }
    MinutesDossier::Item &opening = dossier.items[1];
    opening.paragraphs = {paragraph(1, opening.record.id, ParagraphKind::summary,
                                    both(u"The Chair opened the meeting."_s, u"Заседание открыто."_s))};
    MinutesDossier::Item &plan = dossier.items[8];
    plan.paragraphs = {
        paragraph(2, plan.record.id, ParagraphKind::summary,
                  both(u"The Secretariat introduced the plan:\n\n- 98 activities;\n- three components."_s,
                       u"Секретариат представил план:\n\n- 98 мероприятий;\n- три компонента."_s)),
        paragraph(3, plan.record.id, ParagraphKind::intervention,
                  both(u"The delegation of **Kazakhstan** asked for joint exercises."_s,
                       u"Делегация **Казахстана** предложила совместные учения."_s)),
        paragraph(4, plan.record.id, ParagraphKind::conclusion,
                  both(u"The Chair concluded that the plan had support."_s,
                       u"Председательствующий отметил общую поддержку плана."_s))};
    Decision decision;
    decision.id = id<Decision>(1);
    decision.number = u"SG2/D1"_s;
    decision.item = plan.item.id;
    decision.verb = OperativeVerb::endorses;
    decision.text = both(u"the work plan for 2017."_s, u"план работы на 2017 год."_s);
    decision.outcome = Outcome::adopted;
    plan.decisions.push_back(decision);
    dossier.delegations = participants(language).delegations;
    dossier.quorum = {.withVote = 2, .present = 2, .required = 2};
    dossier.actions = actionLines();
    MeetingPaper paper;
    paper.symbol = u"SG2/10"_s;
    paper.title = both(u"Draft work plan for 2017"_s, u"Проект плана работы на 2017 год"_s);
    dossier.papers.push_back(paper);
    return dossier;
}

WorkPlanDossier workPlan(const QString &language) {
    WorkPlanDossier dossier;
    dossier.frame = frame(language);
    dossier.plan.id = id<Plan>(1);
    dossier.plan.title = both(u"Work plan for 2017"_s, u"План работы на 2017 год"_s);
    dossier.plan.starts = QDate(2017, 1, 1);
    dossier.plan.ends = QDate(2017, 12, 31);
    dossier.plan.stage = PlanStage::submitted;
    dossier.components = {component(1, both(u"Institutional development"_s, u"Институциональное развитие"_s)),
                          component(2, both(u"Trade facilitation"_s, u"Содействие торговле"_s))};
    dossier.countries = {kazakhstan(), kyrgyzstan()};
    dossier.activities = {activity(u"1.1"_s, 1, both(u"Workshop on documents"_s, u"Семинар по документам"_s), 10000),
                          activity(u"1.2"_s, 1, both(u"Joint exercise"_s, u"Совместные учения"_s), 30000),
                          activity(u"2.1"_s, 2, both(u"Delivery of equipment"_s, u"Поставка оборудования"_s), 200000),
                          activity(u"2.2"_s, 2, both(u"Conference"_s, u"Конференция"_s), 50000)};
    giveTo(dossier.activities[0], kazakhstan());
    giveTo(dossier.activities[1], kazakhstan(), 12000);
    giveTo(dossier.activities[1], kyrgyzstan(), 8000);
    dossier.activities[2].activity.regional = true;
    dossier.activities[2].activity.kind = ActivityKind::equipmentDelivery;
    dossier.activities[2].activity.participantsPlanned = 0;
    giveTo(dossier.activities[3], kyrgyzstan());
    dossier.activities[3].activity.status = ActivityStatus::cancelled;
    return dossier;
}

ActionsDossier actions(const QString &language) {
    return {frame(language), actionLines()};
}

} // namespace testdossiers
