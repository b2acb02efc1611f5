<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before printing</source>
        <translation>
            <numerusform>%n thing to look at before printing</numerusform>
            <numerusform>%n things to look at before printing</numerusform>
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
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before printing</source>
        <translation>
            <numerusform>%n thing to look at before printing</numerusform>
            <numerusform>%n things to look at before printing</numerusform>
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
</TS>
