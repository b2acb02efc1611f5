<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddDelegations</name>
    <message numerus="yes">
        <source>Add %n delegation(s)</source>
        <translation>
            <numerusform>Add %n delegation</numerusform>
            <numerusform>Add %n delegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without presenter</source>
        <translation>
            <numerusform>%n item without presenter</numerusform>
            <numerusform>%n items without presenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untranslated</source>
        <translation>
            <numerusform>%n untranslated</numerusform>
            <numerusform>%n untranslated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message numerus="yes">
        <source>%n objection(s): the consultation is open again.</source>
        <translation>
            <numerusform>%n objection: the consultation is open again.</numerusform>
            <numerusform>%n objections: the consultation is open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message numerus="yes">
        <source>Papers go out, %n not distributed</source>
        <translation>
            <numerusform>Papers go out, %n not distributed</numerusform>
            <numerusform>Papers go out, %n not distributed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies are due, %n missing</source>
        <translation>
            <numerusform>Replies are due, %n missing</numerusform>
            <numerusform>Replies are due, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryList</name>
    <message numerus="yes">
        <source>%n action(s) still open</source>
        <translation>
            <numerusform>%n action still open</numerusform>
            <numerusform>%n actions still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message numerus="yes">
        <source>Add %n countries</source>
        <translation>
            <numerusform>Add %n country</numerusform>
            <numerusform>Add %n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegationRows</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegationsPane</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address.</source>
        <translation>
            <numerusform>%n person without an address.</numerusform>
            <numerusform>%n people without an address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n reply overdue</numerusform>
            <numerusform>%n replies overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reply</source>
        <translation>
            <numerusform>%n without reply</numerusform>
            <numerusform>%n without reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without head</source>
        <translation>
            <numerusform>%n without head</numerusform>
            <numerusform>%n without head</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n to translate</numerusform>
            <numerusform>%n to translate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominated</numerusform>
            <numerusform>%n nominated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n row(s) are selected; these are the details of one of them.</source>
        <translation>
            <numerusform>%n row is selected.</numerusform>
            <numerusform>%n rows are selected; these are the details of one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n file(s) of the same name in this folder will be replaced.</source>
        <translation>
            <numerusform>%n file of the same name in this folder will be replaced.</numerusform>
            <numerusform>%n files of the same name in this folder will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in %1</source>
        <translation>
            <numerusform>%n paper saved in %1</numerusform>
            <numerusform>%n papers saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueButton</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n remark(s) on this paper</source>
        <translation>
            <numerusform>%n remark on this paper</numerusform>
            <numerusform>%n remarks on this paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message numerus="yes">
        <source>%n country(ies) entered</source>
        <translation>
            <numerusform>%n country entered</numerusform>
            <numerusform>%n countries entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) entered</source>
        <translation>
            <numerusform>%n agency entered</numerusform>
            <numerusform>%n agencies entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) entered</source>
        <translation>
            <numerusform>%n person entered</numerusform>
            <numerusform>%n people entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered</source>
        <translation>
            <numerusform>%n meeting entered</numerusform>
            <numerusform>%n meetings entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowupPane</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n postponed</numerusform>
            <numerusform>%n postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed without a note</source>
        <translation>
            <numerusform>%n closed without a note</numerusform>
            <numerusform>%n closed without a note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowupRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message numerus="yes">
        <source>reply(ies) overdue</source>
        <translation>
            <numerusform>reply overdue</numerusform>
            <numerusform>replies overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delegation(s) without a head</source>
        <translation>
            <numerusform>delegation without a head</numerusform>
            <numerusform>delegations without a head</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nominated</source>
        <translation>
            <numerusform>nominated</numerusform>
            <numerusform>nominated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>confirmed</numerusform>
            <numerusform>confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>present</numerusform>
            <numerusform>present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agenda item(s)</source>
        <translation>
            <numerusform>agenda item</numerusform>
            <numerusform>agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open action(s) of all meetings</source>
        <translation>
            <numerusform>open action of all meetings</numerusform>
            <numerusform>open actions of all meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue action(s)</source>
        <translation>
            <numerusform>overdue action</numerusform>
            <numerusform>overdue actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesOverview</name>
    <message numerus="yes">
        <source>%n thing(s) to complete. Choose one to go there.</source>
        <translation>
            <numerusform>%n thing to complete. It leads to its place.</numerusform>
            <numerusform>%n things to complete. Choose one to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n translation</numerusform>
            <numerusform>%n translations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesRows</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete</source>
        <translation>
            <numerusform>%n thing to complete</numerusform>
            <numerusform>%n things to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in every language</source>
        <translation>
            <numerusform>%n not in every language</numerusform>
            <numerusform>%n not in every language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n without a file</numerusform>
            <numerusform>%n without a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not distributed</source>
        <translation>
            <numerusform>%n not distributed</numerusform>
            <numerusform>%n not distributed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n likely duplicate(s)</source>
        <translation>
            <numerusform>%n likely duplicate</numerusform>
            <numerusform>%n likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrioritiesPane</name>
    <message numerus="yes">
        <source>%n priority(ies)</source>
        <translation>
            <numerusform>%n priority</numerusform>
            <numerusform>%n priorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served by no activity</source>
        <translation>
            <numerusform>%n served by no activity</numerusform>
            <numerusform>%n served by no activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies) without priorities</source>
        <translation>
            <numerusform>%n country without priorities</numerusform>
            <numerusform>%n countries without priorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with texts to translate</source>
        <translation>
            <numerusform>%n with texts to translate</numerusform>
            <numerusform>%n with texts to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message numerus="yes">
        <source>activity(ies) ahead</source>
        <translation>
            <numerusform>activity ahead</numerusform>
            <numerusform>activities ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePane</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>The first %n result(s); another word finds fewer</source>
        <translation>
            <numerusform>The first %n result; another word finds fewer</numerusform>
            <numerusform>The first %n results; another word finds fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPlanPane</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceeded by countries</source>
        <translation>
            <numerusform>%n exceeded by countries</numerusform>
            <numerusform>%n exceeded by countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with texts to translate</source>
        <translation>
            <numerusform>%n with texts to translate</numerusform>
            <numerusform>%n with texts to translate</numerusform>
        </translation>
    </message>
</context>
</TS>
