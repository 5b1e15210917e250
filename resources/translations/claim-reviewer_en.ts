<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>Saved. %n claim(s) changed.</source>
        <translation>
            <numerusform>Saved. %n claim changed.</numerusform>
            <numerusform>Saved. %n claims changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message numerus="yes">
        <source>%n uncovered</source>
        <translation>
            <numerusform>%n uncovered</numerusform>
            <numerusform>%n uncovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message numerus="yes">
        <source>Export %n article(s)…</source>
        <translation>
            <numerusform>Export %n article…</numerusform>
            <numerusform>Export %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) away</source>
        <translation>
            <numerusform>Put %n article away</numerusform>
            <numerusform>Put %n articles away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) back</source>
        <translation>
            <numerusform>Bring %n article back</numerusform>
            <numerusform>Bring %n articles back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%n claim(s) are still pending.</source>
        <translation>
            <numerusform>%n claim is still pending.</numerusform>
            <numerusform>%n claims are still pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your answer.</source>
        <translation>
            <numerusform>%n waits for your answer.</numerusform>
            <numerusform>%n wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>The list shows the whole article. Confirm all %n claim(s)?</source>
        <translation>
            <numerusform>The list shows the whole article. Confirm %n claim?</numerusform>
            <numerusform>The list shows the whole article. Confirm all %n claims?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is undecided. Confirm %n rejected claim(s)?</source>
        <translation>
            <numerusform>Nothing shown is undecided. Confirm %n rejected claim?</numerusform>
            <numerusform>Nothing shown is undecided. Confirm %n rejected claims?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed in one step.</source>
        <translation>
            <numerusform>%n claim confirmed in one step.</numerusform>
            <numerusform>%n claims confirmed in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected in one step.</source>
        <translation>
            <numerusform>%n claim rejected in one step.</numerusform>
            <numerusform>%n claims rejected in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back in one step.</source>
        <translation>
            <numerusform>%n decision taken back in one step.</numerusform>
            <numerusform>%n decisions taken back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message numerus="yes">
        <source>Kept as evidence for %n claim(s).</source>
        <translation>
            <numerusform>Kept as evidence for %n claim.</numerusform>
            <numerusform>Kept as evidence for %n claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>Figures that disagree with others, %n claim(s)</source>
        <translation>
            <numerusform>Figures that disagree with others, %n claim</numerusform>
            <numerusform>Figures that disagree with others, %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBar</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Confirm %n shown</source>
        <translation>
            <numerusform>✓ Confirm %n shown</numerusform>
            <numerusform>✓ Confirm %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ Reject %n shown…</source>
        <translation>
            <numerusform>✕ Reject %n shown…</numerusform>
            <numerusform>✕ Reject %n shown…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%n claim(s) left out, because somebody else decided on them meanwhile.</source>
        <translation>
            <numerusform>%n claim left out, because somebody else decided on it meanwhile.</numerusform>
            <numerusform>%n claims left out, because somebody else decided on them meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>The %n article(s) picked in the list</source>
        <translation>
            <numerusform>The %n article picked in the list</numerusform>
            <numerusform>The %n articles picked in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) in the list</source>
        <translation>
            <numerusform>The %n article in the list</numerusform>
            <numerusform>The %n articles in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <translation>
            <numerusform>The %n article</numerusform>
            <numerusform>All %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n claim(s) that the filter shows</source>
        <translation>
            <numerusform>The %n claim that the filter shows</numerusform>
            <numerusform>The %n claims that the filter shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%n file(s) do not say how their letters are stored.</source>
        <translation>
            <numerusform>%n file does not say how its letters are stored.</numerusform>
            <numerusform>%n files do not say how their letters are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are much like an article here.</source>
        <translation>
            <numerusform>%n file is much like an article here.</numerusform>
            <numerusform>%n files are much like an article here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, about %n minute(s) left</source>
        <translation>
            <numerusform>{0}, about %n minute left</numerusform>
            <numerusform>{0}, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%n disagree(s)</source>
        <translation>
            <numerusform>%n disagrees</numerusform>
            <numerusform>%n disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <translation>
            <numerusform>%n cannot be told</numerusform>
            <numerusform>%n cannot be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message numerus="yes">
        <source>Every claim is decided; %n number(s) are in no claim yet.</source>
        <translation>
            <numerusform>Every claim is decided; %n number is in no claim yet.</numerusform>
            <numerusform>Every claim is decided; %n numbers are in no claim yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message numerus="yes">
        <source>%n claim(s) in it were rejected as furniture.</source>
        <translation>
            <numerusform>%n claim in it was rejected as furniture.</numerusform>
            <numerusform>%n claims in it were rejected as furniture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in it are to be looked at.</source>
        <translation>
            <numerusform>%n claim in it is to be looked at.</numerusform>
            <numerusform>%n claims in it are to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n article(s).</source>
        <translation>
            <numerusform>Undone for %n article.</numerusform>
            <numerusform>Undone for %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>%n article(s) put away.</source>
        <translation>
            <numerusform>%n article put away.</numerusform>
            <numerusform>%n articles put away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) among the open ones again.</source>
        <translation>
            <numerusform>%n article is among the open ones again.</numerusform>
            <numerusform>%n articles are among the open ones again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {0}.</source>
        <translation>
            <numerusform>%n article tagged {0}.</numerusform>
            <numerusform>%n articles tagged {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} taken off %n article(s).</source>
        <translation>
            <numerusform>{0} taken off %n article.</numerusform>
            <numerusform>{0} taken off %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message numerus="yes">
        <source>TAGS %n article(s)</source>
        <translation>
            <numerusform>TAGS %n article</numerusform>
            <numerusform>TAGS %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message numerus="yes">
        <source>This claim&apos;s parts must be ticked one by one: %n to go, {0} ticks the next.</source>
        <translation>
            <numerusform>This claim&apos;s parts must be ticked one by one: %n to go, {0} ticks the next.</numerusform>
            <numerusform>This claim&apos;s parts must be ticked one by one: %n to go, {0} ticks the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncoveredCount</name>
    <message numerus="yes">
        <source>%n number(s) in the article that nobody has looked at</source>
        <translation>
            <numerusform>%n number in the article that nobody has looked at</numerusform>
            <numerusform>%n numbers in the article that nobody has looked at</numerusform>
        </translation>
    </message>
</context>
</TS>
