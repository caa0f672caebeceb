<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>botri::ui::ColumnFilter</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::FactSheet</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n people stay where they are</source>
        <translation>
            <numerusform>%n person stays where they are</numerusform>
            <numerusform>%n people stay where they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::FilterPopup</name>
    <message numerus="yes">
        <source>%Ln different values: too many to list</source>
        <translation>
            <numerusform>%Ln different value: too many to list</numerusform>
            <numerusform>%Ln different values: too many to list</numerusform>
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
    <name>botri::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>Going back to here undoes %n later changes. They can be made again.</source>
        <translation>
            <numerusform>Going back to here undoes %n later change. It can be made again.</numerusform>
            <numerusform>Going back to here undoes %n later changes. They can be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going forward to here makes %n undone changes again.</source>
        <translation>
            <numerusform>Going forward to here makes %n undone change again.</numerusform>
            <numerusform>Going forward to here makes %n undone changes again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::ImportView</name>
    <message numerus="yes">
        <source>%n sheets were recognised.</source>
        <translation>
            <numerusform>%n sheet was recognised.</numerusform>
            <numerusform>%n sheets were recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln changes</source>
        <translation>
            <numerusform>&amp;Take over %Ln change</numerusform>
            <numerusform>&amp;Take over %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells corrected for this import.</source>
        <translation>
            <numerusform>%n cell corrected for this import.</numerusform>
            <numerusform>%n cells corrected for this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns of %n sheets are matched as you chose last time.</source>
        <translation>
            <numerusform>Columns of %n sheet are matched as you chose last time.</numerusform>
            <numerusform>Columns of %n sheets are matched as you chose last time.</numerusform>
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
    <name>botri::ui::OnlyChip</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
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
    <name>botri::ui::RecordsView</name>
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
    <message numerus="yes">
        <source>Delete %n rows</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %n cells cannot be taken.</source>
        <translation>
            <numerusform>Nothing was changed: %n cell cannot be taken.</numerusform>
            <numerusform>Nothing was changed: %n cells cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n rows to</source>
        <translation>
            <numerusform>Set “%1” in %n row to</numerusform>
            <numerusform>Set “%1” in %n rows to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::RowsView</name>
    <message numerus="yes">
        <source>Also remove the %n rows of “%1” that are not in the files</source>
        <translation>
            <numerusform>Also remove the %n row of “%1” that is not in the files</numerusform>
            <numerusform>Also remove the %n rows of “%1” that are not in the files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::SelectionStatistics</name>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::SheetsStep</name>
    <message numerus="yes">
        <source>the default “%1” is taken for %n rows</source>
        <translation>
            <numerusform>the default “%1” is taken for %n row</numerusform>
            <numerusform>the default “%1” is taken for %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, one a specialty</source>
        <translation>
            <numerusform>%n column, of one specialty</numerusform>
            <numerusform>%n columns, one a specialty</numerusform>
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
<context>
    <name>botri::ui::TableArrangement</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::TableFoot</name>
    <message numerus="yes">
        <source>Total of %Ln rows</source>
        <translation>
            <numerusform>Total of %Ln row</numerusform>
            <numerusform>Total of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::TableView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln rows…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
</context>
</TS>
