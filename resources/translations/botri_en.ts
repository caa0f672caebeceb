<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>botri::ui::FactSheet</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen communes</source>
        <translation>
            <numerusform>%n chosen commune</numerusform>
            <numerusform>%n chosen communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people change</source>
        <translation>
            <numerusform>%n other person changes</numerusform>
            <numerusform>%n other people change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step by step: %n people</source>
        <translation>
            <numerusform>Step by step: %n person</numerusform>
            <numerusform>Step by step: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::GapsPage</name>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes chosen</source>
        <translation>
            <numerusform>%n commune chosen</numerusform>
            <numerusform>%n communes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::ImportView</name>
    <message numerus="yes">
        <source>Take over %n changes</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::MapData</name>
    <message numerus="yes">
        <source>%n provincial offices</source>
        <translation>
            <numerusform>%n provincial office</numerusform>
            <numerusform>%n provincial offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::MapPanel</name>
    <message numerus="yes">
        <source>not on the map: %n</source>
        <translation>
            <numerusform>not on the map: %n</numerusform>
            <numerusform>not on the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes chosen</source>
        <translation>
            <numerusform>%n commune chosen</numerusform>
            <numerusform>%n communes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::OverviewTables</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::PlanTables</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::ShownTableView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n days to %1</source>
        <translation>
            <numerusform>%n day to %1</numerusform>
            <numerusform>%n days to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
