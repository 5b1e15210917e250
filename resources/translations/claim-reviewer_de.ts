<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Claim Reviewer</source>
        <translation>Über Claim Reviewer</translation>
    </message>
    <message>
        <source>Claim Reviewer {0}</source>
        <translation>Claim Reviewer {0}</translation>
    </message>
    <message>
        <source>Check every figure in an article.

The faces Inter and Noto Serif are under the SIL Open Font License; Qt is under the LGPL.</source>
        <translation>Jede Zahl eines Artikels prüfen.

Die Schriften Inter und Noto Serif stehen unter der SIL Open Font License, Qt unter der LGPL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{0} cannot be given away: {1}</source>
        <translation>{0} kann nicht vergeben werden: {1}</translation>
    </message>
    <message>
        <source>{0} is already the key of “{1}”. Give that another key first.</source>
        <translation>{0} ist schon die Taste für „{1}“. Geben Sie dem zuerst eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>your note: “{0}”</source>
        <translation>Ihre Notiz: „{0}“</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>claim {0} of {1}</source>
        <translation>Angabe {0} von {1}</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Gespeichert. {0}</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n claim(s) changed.</source>
        <translation>
            <numerusform>Gespeichert. %n Angabe geändert.</numerusform>
            <numerusform>Gespeichert. %n Angaben geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} claims shown</source>
        <translation>{0} von {1} Angaben gezeigt</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n uncovered</source>
        <translation>
            <numerusform>%n unerfasst</numerusform>
            <numerusform>%n unerfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>has a later draft</source>
        <translation>hat eine spätere Fassung</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>abgelegt</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Show all tagged #{0}</source>
        <translation>Alle mit #{0} zeigen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Titel kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n article(s)…</source>
        <translation>
            <numerusform>%n Artikel exportieren…</numerusform>
            <numerusform>%n Artikel exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) away</source>
        <translation>
            <numerusform>%n Artikel ablegen</numerusform>
            <numerusform>%n Artikel ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) back</source>
        <translation>
            <numerusform>%n Artikel zurückholen</numerusform>
            <numerusform>%n Artikel zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open a copy of the file that the article came in</source>
        <translation>Eine Kopie der Datei öffnen, in der der Artikel kam</translation>
    </message>
    <message>
        <source>Earlier draft</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Open the draft that this one was revised from</source>
        <translation>Die Fassung öffnen, aus der diese entstand</translation>
    </message>
    <message>
        <source>Later draft</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Open the draft that was made of this one</source>
        <translation>Die Fassung öffnen, die aus dieser entstand</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>As the article gives it; Enter saves what is typed</source>
        <translation>Wie der Artikel es angibt; Enter speichert das Getippte</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>zum Beispiel {0}</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>EINZELHEITEN</translation>
    </message>
    <message>
        <source>SIGN-OFF</source>
        <translation>FREIGABE</translation>
    </message>
    <message>
        <source>WHO IS ON IT</source>
        <translation>WER DARAN ARBEITET</translation>
    </message>
    <message>
        <source>as imported: {0}</source>
        <translation>wie eingelesen: {0}</translation>
    </message>
    <message>
        <source>{0} · {1} · taken in {2} by {3}</source>
        <translation>{0} · {1} · eingelesen {2} von {3}</translation>
    </message>
    <message>
        <source>✓ {0}, {1}</source>
        <translation>✓ {0}, {1}</translation>
    </message>
    <message>
        <source>✕ {0}, {1}: broken, a claim was changed since</source>
        <translation>✕ {0}, {1}: hinfällig, seither wurde eine Angabe geändert</translation>
    </message>
    <message>
        <source>Nobody has signed this article off.</source>
        <translation>Niemand hat diesen Artikel freigegeben.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Meine Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are still pending.</source>
        <translation>
            <numerusform>%n Angabe ist noch offen.</numerusform>
            <numerusform>%n Angaben sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand for the article and its claims as they are now</source>
        <translation>Für den Artikel und seine Angaben einstehen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Ich übernehme</translation>
    </message>
    <message>
        <source>You are.</source>
        <translation>Sie.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>{0} is.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>An article has a title.</source>
        <translation>Ein Artikel hat einen Titel.</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write it as 2026-01-31.</source>
        <translation>„{0}“ ist kein Datum. Schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Ein Link beginnt mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Find an article</source>
        <translation>Einen Artikel suchen</translation>
    </message>
    <message>
        <source>By words of its title, its file name, its tags (#tag) or who is on it</source>
        <translation>Nach Wörtern des Titels, Dateinamen, Schlagwörtern (#tag) oder wer daran arbeitet</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Welche Artikel gezeigt werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open ones, complete ones, those put away</source>
        <translation>Offene, fertige oder weggelegte</translation>
    </message>
    <message>
        <source>Newest first, by title, or by what is left to do</source>
        <translation>Neueste zuerst, nach Titel oder nach dem, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>ARTICLES  {0}</source>
        <translation>ARTIKEL  {0}</translation>
    </message>
    <message>
        <source>ARTICLES  {0} of {1}</source>
        <translation>ARTIKEL  {0} von {1}</translation>
    </message>
    <message>
        <source>The list of articles is still coming in.</source>
        <translation>Die Liste der Artikel wird noch geladen.</translation>
    </message>
    <message>
        <source>No article holds these words.</source>
        <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>There is none of this sort.</source>
        <translation>Davon gibt es keine.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Most to do</source>
        <translation>Meiste Arbeit</translation>
    </message>
    <message>
        <source>Enter opens the article; Shift and an arrow pick several; the menu key says what can be done</source>
        <translation>Eingabe öffnet den Artikel; Umschalt und ein Pfeil wählen mehrere aus; die Menütaste sagt, was möglich ist</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>… {0}: being read</source>
        <translation>… {0}: wird gelesen</translation>
    </message>
    <message>
        <source>– {0}: skipped</source>
        <translation>– {0}: ausgelassen</translation>
    </message>
    <message>
        <source>– {0}: waiting</source>
        <translation>– {0}: wartet</translation>
    </message>
    <message>
        <source>– {0}: not read</source>
        <translation>– {0}: nicht gelesen</translation>
    </message>
    <message>
        <source>✕ {0}: {1}</source>
        <translation>✕ {0}: {1}</translation>
    </message>
    <message>
        <source>✓ {0}: {1}</source>
        <translation>✓ {0}: {1}</translation>
    </message>
    <message>
        <source>= {0}: there already as {1}</source>
        <translation>= {0}: schon da als {1}</translation>
    </message>
    <message>
        <source>? {0}: does not say how its letters are stored</source>
        <translation>? {0}: sagt nicht, wie die Buchstaben gespeichert sind</translation>
    </message>
    <message>
        <source>? {0}: much like “{1}” ({2} % the same)</source>
        <translation>? {0}: fast wie „{1}“ ({2} % gleich)</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n eingelesen</numerusform>
            <numerusform>%n eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your answer.</source>
        <translation>
            <numerusform>%n wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the rest.</source>
        <translation>Vor dem Rest angehalten.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>Das ist unser Fehler</translation>
    </message>
    <message>
        <source>The program made a mistake. Your decisions are saved and you can go on. The report below says where it happened; it holds no text of your articles. Please send it to us.</source>
        <translation>Das Programm hat einen Fehler gemacht. Ihre Entscheidungen sind gespeichert, Sie können weiterarbeiten. Der Bericht unten sagt, wo es geschah; er enthält keinen Text Ihrer Artikel. Bitte senden Sie ihn uns.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Where the mistake happened; no text of an article</source>
        <translation>Wo der Fehler geschah; kein Text eines Artikels</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>The list shows the whole article. Confirm all %n claim(s)?</source>
        <translation>
            <numerusform>Die Liste zeigt den ganzen Artikel. %n Angabe bestätigen?</numerusform>
            <numerusform>Die Liste zeigt den ganzen Artikel. Alle %n Angaben bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is undecided. Confirm %n rejected claim(s)?</source>
        <translation>
            <numerusform>Nichts Gezeigtes ist offen. %n verworfene Angabe bestätigen?</numerusform>
            <numerusform>Nichts Gezeigtes ist offen. %n verworfene Angaben bestätigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>The list shows no claim to decide on.</source>
        <translation>Die Liste zeigt keine Angabe, die zu entscheiden wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed in one step.</source>
        <translation>
            <numerusform>%n Angabe in einem Schritt bestätigt.</numerusform>
            <numerusform>%n Angaben in einem Schritt bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected in one step.</source>
        <translation>
            <numerusform>%n Angabe in einem Schritt verworfen.</numerusform>
            <numerusform>%n Angaben in einem Schritt verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back in one step.</source>
        <translation>
            <numerusform>%n Entscheidung in einem Schritt zurückgenommen.</numerusform>
            <numerusform>%n Entscheidungen in einem Schritt zurückgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Kept as a note: {0}</source>
        <translation>Als Notiz behalten: {0}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>Kept as evidence for %n claim(s).</source>
        <translation>
            <numerusform>Als Beleg für %n Angabe behalten.</numerusform>
            <numerusform>Als Beleg für %n Angaben behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculatorBar</name>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Click figures in the text, or type: c3 of c4 in %</source>
        <translation>Zahlen im Text anklicken oder tippen: c3 of c4 in %</translation>
    </message>
    <message>
        <source>Calculation over claims</source>
        <translation>Rechnung mit Angaben</translation>
    </message>
    <message>
        <source>Claims go by the names c1, c2 and so on; Enter keeps the result as a note</source>
        <translation>Angaben heißen c1, c2 und so weiter; Enter behält das Ergebnis als Notiz</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Put the result under the claim&apos;s note (Enter)</source>
        <translation>Das Ergebnis in die Notiz der Angabe schreiben (Enter)</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Als Beleg behalten</translation>
    </message>
    <message>
        <source>Make the result evidence for every claim in it</source>
        <translation>Das Ergebnis zum Beleg für jede Angabe darin machen</translation>
    </message>
    <message>
        <source>Close the calculator</source>
        <translation>Rechner schließen</translation>
    </message>
    <message>
        <source>Close the calculator (Esc)</source>
        <translation>Rechner schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Shows only these in the list of claims</source>
        <translation>Zeigt nur diese in der Liste der Angaben</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>All claims, {0}</source>
        <translation>Alle Angaben, {0}</translation>
    </message>
    <message numerus="yes">
        <source>Figures that disagree with others, %n claim(s)</source>
        <translation>
            <numerusform>Zahlen, die anderen widersprechen, %n Angabe</numerusform>
            <numerusform>Zahlen, die anderen widersprechen, %n Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All claims are shown.</source>
        <translation>Alle Angaben sind zu sehen.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>Filter •</source>
        <translation>Filter •</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Confirm %n shown</source>
        <translation>
            <numerusform>✓ %n gezeigte bestätigen</numerusform>
            <numerusform>✓ %n gezeigte bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ Reject %n shown…</source>
        <translation>
            <numerusform>✕ %n gezeigte verwerfen…</numerusform>
            <numerusform>✕ %n gezeigte verwerfen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>CLAIM</source>
        <translation>ANGABE</translation>
    </message>
    <message>
        <source>CLAIM {0} OF {1} · {2}</source>
        <translation>ANGABE {0} VON {1} · {2}</translation>
    </message>
    <message>
        <source>extracted: {0}</source>
        <translation>ausgelesen: {0}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source> · {0} of {1} ticked</source>
        <translation> · {0} von {1} abgehakt</translation>
    </message>
    <message>
        <source>, vague</source>
        <translation>, vage</translation>
    </message>
    <message>
        <source>, quoted</source>
        <translation>, zitiert</translation>
    </message>
    <message>
        <source>, not quoted</source>
        <translation>, nicht zitiert</translation>
    </message>
    <message>
        <source>Press Esc again to give up what you typed, {0} to save it.</source>
        <translation>Noch einmal Esc verwirft das Getippte, {0} speichert es.</translation>
    </message>
</context>
<context>
    <name>ClaimFields</name>
    <message>
        <source>to …</source>
        <translation>bis …</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>vage</translation>
    </message>
    <message>
        <source>A word and no number: dozens, several thousand</source>
        <translation>Ein Wort und keine Zahl: Dutzende, mehrere Tausend</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>It stands inside quotation marks</source>
        <translation>Es steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>The number as the article states it, in digits; 6,000 and 3/5 are read</source>
        <translation>Die Zahl wie im Artikel, in Ziffern; 6,000 und 3/5 werden gelesen</translation>
    </message>
    <message>
        <source>Empty unless the article states a range</source>
        <translation>Leer, außer der Artikel nennt eine Spanne</translation>
    </message>
    <message>
        <source>What it is measured in: a currency, %, km</source>
        <translation>Worin gemessen wird: eine Währung, %, km</translation>
    </message>
    <message>
        <source>What sort of number it is</source>
        <translation>Was für eine Zahl es ist</translation>
    </message>
    <message>
        <source>Whether the article says about, more than, at most</source>
        <translation>Ob der Artikel etwa, mehr als oder höchstens sagt</translation>
    </message>
    <message>
        <source>Whether the article says that something rose or fell by this</source>
        <translation>Ob der Artikel sagt, dass etwas um so viel stieg oder fiel</translation>
    </message>
    <message>
        <source>The thing the number counts or measures, as written</source>
        <translation>Was die Zahl zählt oder misst, wie geschrieben</translation>
    </message>
    <message>
        <source>The time it holds for, as written</source>
        <translation>Die Zeit, für die sie gilt, wie geschrieben</translation>
    </message>
    <message>
        <source>Who says so in the first place</source>
        <translation>Wer es ursprünglich sagt</translation>
    </message>
    <message>
        <source>Who passed it on, such as a news agency</source>
        <translation>Wer es weitergab, etwa eine Nachrichtenagentur</translation>
    </message>
    <message>
        <source>The verb of saying: said, estimates, reported</source>
        <translation>Das Verb des Sagens: said, estimates, reported</translation>
    </message>
    <message>
        <source>Figure, or lower end of a range</source>
        <translation>Zahl oder unteres Ende einer Spanne</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Oberes Ende einer Spanne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Art der Zahl</translation>
    </message>
    <message>
        <source>Direction of a change</source>
        <translation>Richtung einer Änderung</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Verbreitet durch</translation>
    </message>
    <message>
        <source>Reporting word</source>
        <translation>Redewort</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>✓ Confirm, next</source>
        <translation>✓ Bestätigen</translation>
    </message>
    <message>
        <source>✎ Save, next</source>
        <translation>✎ Speichern</translation>
    </message>
</context>
<context>
    <name>ClaimLayer</name>
    <message>
        <source>Click again for the next one.</source>
        <translation>Noch einmal klicken für die nächste.</translation>
    </message>
</context>
<context>
    <name>ClaimListModel</name>
    <message>
        <source>disagrees with another figure</source>
        <translation>widerspricht einer anderen Zahl</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildzeile</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>Felder: {0}</translation>
    </message>
    <message>
        <source>{0} corrected</source>
        <translation>{0} korrigiert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Up and Down look at the claims one by one</source>
        <translation>Pfeile zeigen die Angaben eine nach der anderen</translation>
    </message>
    <message>
        <source>The figures of an article will stand here.</source>
        <translation>Hier stehen die Zahlen eines Artikels.</translation>
    </message>
    <message>
        <source>No figure was found in this article. Select one in the text and press {0} to add it.</source>
        <translation>In diesem Artikel wurde keine Zahl gefunden. Markieren Sie eine im Text und fügen Sie sie mit {0} hinzu.</translation>
    </message>
    <message>
        <source>No claim of this article passes the filter.</source>
        <translation>Keine Angabe dieses Artikels passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something you typed or decided is not saved. Close all the same?</source>
        <translation>Etwas Getipptes oder Entschiedenes ist nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Open a shared desk</source>
        <translation>Gemeinsame Bibliothek öffnen</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server, on which the whole desk works. Its owner tells you these.</source>
        <translation>Eine Bibliothek auf einem PostgreSQL-Server, an der die ganze Redaktion arbeitet. Diese Angaben nennt Ihnen, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>for instance db.example.org</source>
        <translation>zum Beispiel db.example.org</translation>
    </message>
    <message>
        <source>empty: as in your password file (pgpass)</source>
        <translation>leer: wie in Ihrer Passwortdatei (pgpass)</translation>
    </message>
    <message>
        <source>Kept until this window closes, and written nowhere.</source>
        <translation>Bleibt, bis dieses Fenster schließt, und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The computer that the desk&apos;s library is on</source>
        <translation>Der Rechner, auf dem die Bibliothek der Redaktion liegt</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>The number it listens at; 5432 as a rule</source>
        <translation>Die Nummer, unter der er antwortet; meist 5432</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>The name of the library on the server</source>
        <translation>Der Name der Bibliothek auf dem Server</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Your name on the server</source>
        <translation>Ihr Name auf dem Server</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ The library is there and can be opened.</source>
        <translation>✓ Die Bibliothek ist da und kann geöffnet werden.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This claim is decided already.</source>
        <translation>Diese Angabe ist schon entschieden.</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>Dort: {0}</translation>
    </message>
    <message>
        <source>Yours: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren behalten</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>“{0}”, {1}: {2}</source>
        <translation>„{0}“, {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left out, because somebody else decided on them meanwhile.</source>
        <translation>
            <numerusform>%n Angabe ausgelassen, weil inzwischen jemand anderes über sie entschieden hat.</numerusform>
            <numerusform>%n Angaben ausgelassen, weil inzwischen jemand anderes über sie entschieden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on them too</source>
        <translation>Auch über diese entscheiden</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Where claims stand in the article</source>
        <translation>Wo Angaben im Artikel stehen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No other claim shown is undecided.</source>
        <translation>Keine andere angezeigte Angabe ist offen.</translation>
    </message>
    <message>
        <source>Every claim of this article is decided.</source>
        <translation>Jede Angabe dieses Artikels ist entschieden.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>A revised draft?</source>
        <translation>Eine neue Fassung?</translation>
    </message>
    <message>
        <source>Is this a revised draft?</source>
        <translation>Ist das eine neue Fassung?</translation>
    </message>
    <message>
        <source>The article it is compared with</source>
        <translation>Der Artikel, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Choose another one, and what becomes of its claims is shown</source>
        <translation>Wählen Sie einen anderen, wird gezeigt, was aus seinen Angaben wird</translation>
    </message>
    <message>
        <source>{0} · {1} % the same</source>
        <translation>{0} · {1} % gleich</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleiche…</translation>
    </message>
    <message>
        <source>What becomes of each claim</source>
        <translation>Was aus jeder Angabe wird</translation>
    </message>
    <message>
        <source>Which claims are carried over, changed, or gone</source>
        <translation>Welche Angaben übernommen, geändert oder entfallen sind</translation>
    </message>
    <message>
        <source>Take it in as the new draft</source>
        <translation>Als neue Fassung einlesen</translation>
    </message>
    <message>
        <source>It is another article</source>
        <translation>Es ist ein anderer Artikel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht einlesen</translation>
    </message>
    <message>
        <source>{0} decisions carry over. Claims: {1} the same, {2} changed, {3} gone, {4} new.</source>
        <translation>{0} Entscheidungen bleiben. Angaben: {1} gleich, {2} geändert, {3} entfallen, {4} neu.</translation>
    </message>
    <message>
        <source>“{0}” could be at more than one place. Which is it?</source>
        <translation>„{0}“ passt an mehreren Stellen. Welche ist es?</translation>
    </message>
    <message>
        <source>The decision on the claim goes to the place chosen</source>
        <translation>Die Entscheidung über die Angabe geht an die gewählte Stelle</translation>
    </message>
    <message>
        <source>None of them: look at it anew</source>
        <translation>Keine davon: neu prüfen</translation>
    </message>
    <message>
        <source>? changed: “{0}” → “{1}”, to be decided again</source>
        <translation>? geändert: „{0}“ → „{1}“, neu zu entscheiden</translation>
    </message>
    <message>
        <source>✕ gone: “{0}”</source>
        <translation>✕ entfallen: „{0}“</translation>
    </message>
    <message>
        <source>+ new: “{0}”</source>
        <translation>+ neu: „{0}“</translation>
    </message>
    <message>
        <source>{0}, its sentence reworded: “{1}”</source>
        <translation>{0}, Satz umformuliert: „{1}“</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
</context>
<context>
    <name>DraftSides</name>
    <message>
        <source>The earlier draft</source>
        <translation>Die frühere Fassung</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Der neue Text</translation>
    </message>
    <message>
        <source>With what was changed marked in it</source>
        <translation>Darin ist markiert, was geändert wurde</translation>
    </message>
    <message>
        <source>EARLIER DRAFT</source>
        <translation>FRÜHERE FASSUNG</translation>
    </message>
    <message>
        <source>NEW TEXT</source>
        <translation>NEUER TEXT</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Goes back to the text; Esc does so too</source>
        <translation>Geht zurück zum Text, ebenso wie Esc</translation>
    </message>
    <message>
        <source>Evidence and verdict</source>
        <translation>Belege und Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to take it in</source>
        <translation>Zum Einlesen loslassen</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>Open files or paste an article to begin</source>
        <translation>Öffnen Sie Dateien oder fügen Sie einen Artikel ein</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Einen Artikel wählen</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Einen Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, mail, text and Markdown files, saved web pages, a whole folder of them, or text from another program. Every figure in it will be marked for you to check.</source>
        <translation>Word-, OpenDocument-, RTF-, PDF-, Mail-, Text- und Markdown-Dateien, gespeicherte Webseiten, ein ganzer Ordner davon oder Text aus einem anderen Programm. Jede Zahl darin wird zum Prüfen markiert.</translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation>Die Bibliothek ist nicht offen</translation>
    </message>
    <message>
        <source>The message above says why and what you can do.</source>
        <translation>Die Meldung oben sagt, warum und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Which encoding?</source>
        <translation>Welche Kodierung?</translation>
    </message>
    <message>
        <source>How should this be read?</source>
        <translation>Wie ist das zu lesen?</translation>
    </message>
    <message>
        <source>{0} does not say how its letters are stored. Choose the way in which it reads right.</source>
        <translation>{0} sagt nicht, wie die Buchstaben gespeichert sind. Wählen Sie, womit der Text stimmt.</translation>
    </message>
    <message>
        <source>Encodings, the likeliest first</source>
        <translation>Kodierungen, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>The text beside them is read in the one chosen</source>
        <translation>Der Text daneben wird in der gewählten gelesen</translation>
    </message>
    <message>
        <source>The text as it reads</source>
        <translation>Der Text, wie er sich liest</translation>
    </message>
    <message>
        <source>In the encoding chosen in the list</source>
        <translation>In der Kodierung, die in der Liste gewählt ist</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht einlesen</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>The words of the source that bear on the claim</source>
        <translation>Die Worte der Quelle, auf die es ankommt</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Was dort steht, Wort für Wort</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>A copy is kept with the library</source>
        <translation>Eine Kopie bleibt bei der Bibliothek</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the evidence (Ctrl+Enter)</source>
        <translation>Beleg speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Annual report 2025</source>
        <translation>Jahresbericht 2025</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archiviert unter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>zum Beispiel {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{0} of the evidence</source>
        <translation>{0} des Belegs</translation>
    </message>
    <message>
        <source>None. Drop one here.</source>
        <translation>Keine. Hier ablegen.</translation>
    </message>
    <message>
        <source>Give it a title, a link, a quote or a file first.</source>
        <translation>Geben Sie zuerst Titel, Link, Zitat oder Datei an.</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write it as 2026-01-31.</source>
        <translation>„{0}“ ist kein Datum. Schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <source>Press Esc again to give up what you typed, Ctrl+Enter to save it.</source>
        <translation>Esc noch einmal verwirft das Getippte, Strg+Enter speichert es.</translation>
    </message>
    <message>
        <source>Keep a file as evidence</source>
        <translation>Eine Datei als Beleg behalten</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Up and Down go from item to item, Enter takes one</source>
        <translation>Pfeile gehen von Eintrag zu Eintrag, Enter nimmt einen</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>seen {0}</source>
        <translation>gesehen {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Paste a link, type to find or add, drop a file</source>
        <translation>Link einfügen, tippen zum Suchen oder Anlegen, Datei ablegen</translation>
    </message>
    <message>
        <source>Find or add evidence</source>
        <translation>Beleg suchen oder anlegen</translation>
    </message>
    <message>
        <source>Enter adds what is typed as new; Down goes to what is found</source>
        <translation>Enter legt das Getippte neu an; Pfeil ab geht zu den Funden</translation>
    </message>
    <message>
        <source>Evidence of this claim</source>
        <translation>Belege dieser Angabe</translation>
    </message>
    <message>
        <source>Evidence found in the library</source>
        <translation>Belege in der Bibliothek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the link or the file of the item selected</source>
        <translation>Link oder Datei des gewählten Belegs öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the item selected (Enter)</source>
        <translation>Den gewählten Beleg ändern (Enter)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>The item stays in the library but no longer belongs to this claim (Delete)</source>
        <translation>Der Beleg bleibt in der Bibliothek, gehört aber nicht mehr zu dieser Angabe (Entf)</translation>
    </message>
    <message>
        <source>EVIDENCE · {0}</source>
        <translation>BELEGE · {0}</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>BELEGE</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here can serve other claims and articles too.</source>
        <translation>Noch nichts. Was hier steht, kann auch anderen Angaben und Artikeln dienen.</translation>
    </message>
</context>
<context>
    <name>Evidencing</name>
    <message>
        <source>your evidence</source>
        <translation>Ihr Beleg</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The claim is on the clipboard.</source>
        <translation>Die Angabe ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>zum Beispiel {0}</translation>
    </message>
    <message>
        <source>Signed off since this day</source>
        <translation>Freigegeben seit diesem Tag</translation>
    </message>
    <message>
        <source>kind=money; verdict=false; priority-from=0.7</source>
        <translation>kind=money; verdict=false; priority-from=0.7</translation>
    </message>
    <message>
        <source>Conditions as key=value, set apart by semicolons; the same as on the command line</source>
        <translation>Bedingungen als Schlüssel=Wert, durch Semikolon getrennt; wie auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Die Zieldatei wählen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Welche Art von Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Which articles are written</source>
        <translation>Welche Artikel geschrieben werden</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Which of their claims are written</source>
        <translation>Welche ihrer Angaben geschrieben werden</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the file is written, with its folder</source>
        <translation>Wohin die Datei geschrieben wird, mit ihrem Ordner</translation>
    </message>
    <message>
        <source>Files ending in {0}</source>
        <translation>Dateien mit der Endung {0}</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>Diesen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) picked in the list</source>
        <translation>
            <numerusform>Der %n in der Liste ausgewählte Artikel</numerusform>
            <numerusform>Die %n in der Liste ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) in the list</source>
        <translation>
            <numerusform>Den %n Artikel in der Liste</numerusform>
            <numerusform>Die %n Artikel in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>Alle %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are signed off since</source>
        <translation>Alle, freigegeben seit</translation>
    </message>
    <message>
        <source>Those that the format is for</source>
        <translation>Die, für die das Format gedacht ist</translation>
    </message>
    <message>
        <source>All, undecided and rejected ones too</source>
        <translation>Alle, auch offene und verworfene</translation>
    </message>
    <message numerus="yes">
        <source>The %n claim(s) that the filter shows</source>
        <translation>
            <numerusform>Die %n Angabe, die der Filter zeigt</numerusform>
            <numerusform>Die %n Angaben, die der Filter zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>Exported to {0}: {1}</source>
        <translation>Exportiert nach {0}: {1}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>FigureLinks</name>
    <message>
        <source>Show {0} {1} in the text</source>
        <translation>{0} {1} im Text zeigen</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>Enter goes to the figure&apos;s claim</source>
        <translation>Eingabe geht zur Angabe mit dieser Zahl</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Exported file {0}</source>
        <translation>Exportierte Datei {0}</translation>
    </message>
    <message>
        <source>Drag it to where you need it; Enter opens it, Ctrl+C copies it</source>
        <translation>Dorthin ziehen, wo sie gebraucht wird; Enter öffnet, Strg+C kopiert sie</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open the revised draft</source>
        <translation>Neue Fassung öffnen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>No folder and no files were taken in since the program was started.</source>
        <translation>Seit dem Start des Programms wurden weder Ordner noch Dateien eingelesen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch Datei.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter the claims</source>
        <translation>Angaben filtern</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Angaben zeigen</translation>
    </message>
    <message>
        <source>Shows the claims of each answer ticked: {0}</source>
        <translation>Zeigt die Angaben zu jeder angehakten Antwort: {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>text order</source>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Shows or orders the claims by this: {0}</source>
        <translation>Zeigt oder ordnet die Angaben hiernach: {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Find no more</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Find no more (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>nicht in diesem Text</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Load exchange rates</source>
        <translation>Wechselkurse laden</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>All findings of this article</source>
        <translation>Alle Befunde dieses Artikels</translation>
    </message>
    <message>
        <source>‹ Claims</source>
        <translation>‹ Angaben</translation>
    </message>
    <message>
        <source>Back to the list of claims</source>
        <translation>Zurück zur Liste der Angaben</translation>
    </message>
    <message>
        <source>No two figures of this article bear on each other.</source>
        <translation>Keine zwei Zahlen dieses Artikels hängen zusammen.</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Findings on this claim</source>
        <translation>Befunde zu dieser Angabe</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Enter shows the figures in the text</source>
        <translation>Enter zeigt die Zahlen im Text</translation>
    </message>
    <message>
        <source>Put aside: {0}</source>
        <translation>Beiseitegelegt: {0}</translation>
    </message>
    <message>
        <source>Why is this fine?</source>
        <translation>Warum ist das in Ordnung?</translation>
    </message>
    <message>
        <source>Why this finding is fine</source>
        <translation>Warum dieser Befund in Ordnung ist</translation>
    </message>
    <message>
        <source>The same at:</source>
        <translation>Ebenso bei:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This is fine…</source>
        <translation>Das ist in Ordnung…</translation>
    </message>
    <message>
        <source>Put the finding aside with a reason, which stays in the record</source>
        <translation>Den Befund mit Begründung beiseitelegen; sie bleibt im Protokoll</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Findings: {0}. {1}: {2}</source>
        <translation>Befunde: {0}. {1}: {2}</translation>
    </message>
    <message>
        <source>Fold the findings</source>
        <translation>Befunde zuklappen</translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation>Befunde aufklappen</translation>
    </message>
</context>
<context>
    <name>FurnitureLayer</name>
    <message>
        <source>Count this passage as part of the article; its numbers are looked at again</source>
        <translation>Diese Passage zum Artikel zählen; ihre Zahlen werden wieder geprüft</translation>
    </message>
    <message>
        <source>{0} · take back</source>
        <translation>{0} · zurückholen</translation>
    </message>
</context>
<context>
    <name>HandleLayer</name>
    <message>
        <source>Drag to move this end of the claim; with Alt by single letters</source>
        <translation>Ziehen verschiebt dieses Ende der Angabe; mit Alt buchstabenweise</translation>
    </message>
</context>
<context>
    <name>HeldFilters</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Angaben zeigen</translation>
    </message>
    <message>
        <source>Enter asks for this no more</source>
        <translation>Eingabe nimmt dies aus dem Filter</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the claim</source>
        <translation>Verlauf der Angabe</translation>
    </message>
    <message>
        <source>Who decided what, and when; the newest first</source>
        <translation>Wer was wann entschied; das Neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a claim to see what was decided on it.</source>
        <translation>Wählen Sie eine Angabe, um ihren Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>evidence taken away</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Nobody has decided on this claim yet.</source>
        <translation>Über diese Angabe hat noch niemand entschieden.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What was taken in</source>
        <translation>Was eingelesen wurde</translation>
    </message>
    <message>
        <source>Progress of taking articles in</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take in no more files; what is in stays</source>
        <translation>Keine weiteren Dateien einlesen; was eingelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welche Dateien gelistet sind</translation>
    </message>
    <message>
        <source>All, or those of one outcome</source>
        <translation>Alle oder die mit einem bestimmten Ausgang</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Enter opens the article, or asks what a file waits for</source>
        <translation>Eingabe öffnet den Artikel oder fragt, worauf eine Datei wartet</translation>
    </message>
    <message>
        <source>Look at the next…</source>
        <translation>Nächste ansehen…</translation>
    </message>
    <message>
        <source>Ask about the first file that waits for an answer</source>
        <translation>Nach der ersten Datei fragen, die auf Antwort wartet</translation>
    </message>
    <message>
        <source>Take all in as they read</source>
        <translation>Alle so einlesen</translation>
    </message>
    <message>
        <source>Each becomes an article of its own</source>
        <translation>Jede wird ein eigener Artikel</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the article that the file selected has become</source>
        <translation>Den Artikel öffnen, der aus der gewählten Datei wurde</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Datei auslassen</translation>
    </message>
    <message>
        <source>Do not take in the file selected, and go on with the next</source>
        <translation>Die gewählte Datei nicht einlesen und mit der nächsten weitermachen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Put the lines of the list on the clipboard</source>
        <translation>Die Zeilen der Liste in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list; files go on coming in</source>
        <translation>Die Liste schließen; Dateien kommen weiter herein</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) do not say how their letters are stored.</source>
        <translation>
            <numerusform>%n Datei sagt nicht, wie die Buchstaben gespeichert sind.</numerusform>
            <numerusform>%n Dateien sagen nicht, wie die Buchstaben gespeichert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are much like an article here.</source>
        <translation>
            <numerusform>%n Datei ist fast wie ein Artikel hier.</numerusform>
            <numerusform>%n Dateien sind fast wie ein Artikel hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, less than a minute left</source>
        <translation>{0}, noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>{0}, about %n minute(s) left</source>
        <translation>
            <numerusform>{0}, noch etwa %n Minute</numerusform>
            <numerusform>{0}, noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%n disagree(s)</source>
        <translation>
            <numerusform>%n widerspricht</numerusform>
            <numerusform>%n widersprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <translation>
            <numerusform>%n stimmt</numerusform>
            <numerusform>%n stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Currencies are compared by {0}.</source>
        <translation>Währungen werden nach {0} verglichen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Angehalten; nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>Nothing readable was found in {0}. Drop documents (Word, OpenDocument, RTF, PDF), mails, saved web pages, text or Markdown files, or a folder of them.</source>
        <translation>In {0} wurde nichts Lesbares gefunden. Legen Sie Dokumente (Word, OpenDocument, RTF, PDF), Mails, gespeicherte Webseiten, Text- oder Markdown-Dateien oder einen Ordner davon ab.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Shows only the actions with these words or this key</source>
        <translation>Zeigt nur Aktionen mit diesen Wörtern oder dieser Taste</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action the keys it came with</source>
        <translation>Jeder Aktion ihre ursprünglichen Tasten geben</translation>
    </message>
    <message>
        <source>{0}, another key</source>
        <translation>{0}, weitere Taste</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press Enter, then the new key; Esc keeps the old one, Backspace takes it away.</source>
        <translation>Enter drücken, dann die neue Taste; Esc behält die alte, Rücktaste entfernt sie.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters act while no field is being typed in.</source>
        <translation>Einzelne Buchstaben wirken, solange in kein Feld getippt wird.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Open the page of the settings where keys are changed</source>
        <translation>Die Einstellungen öffnen, in denen Tasten geändert werden</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Was jede Taste tut</translation>
    </message>
    <message>
        <source>After that: the reason for rejecting</source>
        <translation>Danach: der Grund für das Verwerfen</translation>
    </message>
    <message>
        <source>Give up an edit, a question, a search</source>
        <translation>Eine Änderung, Frage oder Suche aufgeben</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Open another library, or name a new one</source>
        <translation>Eine andere Bibliothek öffnen oder eine neue benennen</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>Bibliotheken (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backed up to {0}</source>
        <translation>Gesichert nach {0}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist offen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>The program makes one a day by itself, and keeps the ten newest and one of each week.</source>
        <translation>Das Programm macht jeden Tag selbst eine und behält die zehn neuesten und eine je Woche.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the library into its backups folder</source>
        <translation>Die Bibliothek in ihren Sicherungsordner kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the backups in the system&apos;s file manager</source>
        <translation>Die Sicherungen im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiere…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Größe des Artikels</translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>about {0} characters</source>
        <translation>etwa {0} Zeichen</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the program is opened the next time.</source>
        <translation>Gilt ab dem nächsten Öffnen des Programms.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Claim Reviewer</source>
        <translation>Claim Reviewer</translation>
    </message>
    <message>
        <source>{0} — Claim Reviewer</source>
        <translation>{0} — Claim Reviewer</translation>
    </message>
    <message>
        <source>That text is here already: “{0}” was opened.</source>
        <translation>Diesen Text gibt es schon: „{0}“ wurde geöffnet.</translation>
    </message>
    <message>
        <source>{0} articles taken in</source>
        <translation>{0} Artikel eingelesen</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Space ticks or unticks an answer, Enter closes</source>
        <translation>Leertaste hakt eine Antwort an oder ab, Eingabe schließt</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>{0} decided in another window.</source>
        <translation>{0} hat in einem anderen Fenster entschieden.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>For whoever looks at this figure next</source>
        <translation>Für alle, die diese Zahl später ansehen</translation>
    </message>
    <message>
        <source>For whoever works on this article next</source>
        <translation>Für alle, die später an diesem Artikel arbeiten</translation>
    </message>
    <message>
        <source>On this claim</source>
        <translation>Zu dieser Angabe</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Saved when you leave the field; Ctrl+Enter goes back to the text</source>
        <translation>Gespeichert beim Verlassen des Feldes; Strg+Enter geht zum Text zurück</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Every number of this article has been looked at.</source>
        <translation>Jede Zahl dieses Artikels wurde angesehen.</translation>
    </message>
    <message>
        <source>The numbers are still being counted.</source>
        <translation>Die Zahlen werden noch gezählt.</translation>
    </message>
    <message>
        <source>Nobody has looked at “{0}”: {1} of {2}</source>
        <translation>„{0}“ hat niemand angesehen: {1} von {2}</translation>
    </message>
    <message numerus="yes">
        <source>Every claim is decided; %n number(s) are in no claim yet.</source>
        <translation>
            <numerusform>Jede Angabe ist entschieden; %n Zahl steht noch in keiner.</numerusform>
            <numerusform>Jede Angabe ist entschieden; %n Zahlen stehen noch in keiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallBar</name>
    <message>
        <source>A number that nobody has looked at</source>
        <translation>Eine Zahl, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Zur Angabe machen</translation>
    </message>
    <message>
        <source>None to check</source>
        <translation>Nicht zu prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>“{0}” is in no claim</source>
        <translation>„{0}“ steht in keiner Angabe</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>RecallCommands</name>
    <message>
        <source>Press {0} to go to a number first, then {1} to dismiss it.</source>
        <translation>Gehen Sie zuerst mit {0} zu einer Zahl, dann legt {1} sie beiseite.</translation>
    </message>
</context>
<context>
    <name>RejectBar</name>
    <message>
        <source>Reason for rejecting</source>
        <translation>Grund für das Verwerfen</translation>
    </message>
    <message>
        <source>A digit gives the reason, Esc takes the question back</source>
        <translation>Eine Ziffer nennt den Grund, Esc nimmt die Frage zurück</translation>
    </message>
    <message>
        <source>Reject, because it is:</source>
        <translation>Verwerfen, weil:</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Select the part of the claim that is to be a claim of its own, at one of its ends.</source>
        <translation>Markieren Sie an einem Ende der Angabe den Teil, der eine eigene werden soll.</translation>
    </message>
    <message>
        <source>There is no claim after this one to merge it with.</source>
        <translation>Nach dieser steht keine Angabe, mit der sie vereint werden könnte.</translation>
    </message>
    <message>
        <source>merged with the next</source>
        <translation>mit der nächsten vereint</translation>
    </message>
    <message>
        <source>another place in the text</source>
        <translation>eine andere Stelle im Text</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Suche Sicherungen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The newest first; the one chosen takes the library&apos;s place</source>
        <translation>Die neueste zuerst; die gewählte tritt an die Stelle der Bibliothek</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Decisions made since then are not in it. The library as it is now is set aside, not thrown away.</source>
        <translation>Spätere Entscheidungen sind nicht darin. Die jetzige Bibliothek wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Von dieser Bibliothek gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>vom Tag</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Something you typed or decided is not saved. Save it or give it up first.</source>
        <translation>Etwas Getipptes oder Entschiedenes ist nicht gespeichert. Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The library is the backup of {0} now.</source>
        <translation>Die Bibliothek ist jetzt die Sicherung vom {0}.</translation>
    </message>
    <message>
        <source>What was there before lies at {0}.</source>
        <translation>Was vorher da war, liegt unter {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Connect as somebody else, or elsewhere…</source>
        <translation>Anders oder anderswo verbinden…</translation>
    </message>
    <message>
        <source>Save what it still holds</source>
        <translation>Retten, was noch darin ist</translation>
    </message>
    <message>
        <source>Open the backup of {0}</source>
        <translation>Sicherung vom {0} öffnen</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ReviewerPage</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside every decision you make from now on, and in exports.</source>
        <translation>Steht ab jetzt neben jeder Ihrer Entscheidungen und in Exporten.</translation>
    </message>
    <message>
        <source>Confirming ticks every part</source>
        <translation>Bestätigen hakt jeden Teil ab</translation>
    </message>
    <message>
        <source>One by one for the most important claims</source>
        <translation>Einzeln bei den wichtigsten Angaben</translation>
    </message>
    <message>
        <source>One by one for important claims</source>
        <translation>Einzeln bei wichtigen Angaben</translation>
    </message>
    <message>
        <source>One by one for middling claims and up</source>
        <translation>Einzeln ab mittleren Angaben</translation>
    </message>
    <message>
        <source>One by one for every claim</source>
        <translation>Einzeln bei jeder Angabe</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>One by one: number, unit, thing counted, qualifier, time and attribution must each be ticked before such a claim can be confirmed. Headlines, money and large counts matter most.</source>
        <translation>Einzeln: Zahl, Einheit, Gezähltes, Einschränkung, Zeit und Quelle müssen je abgehakt sein, bevor eine solche Angabe bestätigt werden kann. Überschriften, Geld und große Mengen zählen am meisten.</translation>
    </message>
</context>
<context>
    <name>ScaleBox</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation>Gefällt: {0}.</translation>
    </message>
    <message>
        <source>None given.</source>
        <translation>Keines gefällt.</translation>
    </message>
    <message>
        <source>Keys 1 to {0} choose a step, 0 takes the verdict back.</source>
        <translation>Tasten 1 bis {0} wählen eine Stufe, 0 nimmt das Urteil zurück.</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>The steps of a verdict, from the best to the worst. Everybody on this library gives verdicts on the same scale; exports carry these names.</source>
        <translation>Die Stufen eines Urteils, von der besten zur schlechtesten. Alle in dieser Bibliothek urteilen auf derselben Skala; Exporte tragen diese Namen.</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>Stufen der Skala</translation>
    </message>
    <message>
        <source>Enter renames a step</source>
        <translation>Enter benennt eine Stufe um</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Move the step towards the best</source>
        <translation>Die Stufe zur besten hin rücken</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Move the step towards the worst</source>
        <translation>Die Stufe zur schlechtesten hin rücken</translation>
    </message>
    <message>
        <source>Usual scale</source>
        <translation>Übliche Skala</translation>
    </message>
    <message>
        <source>Go back to the five steps from true to false</source>
        <translation>Zurück zu den fünf Stufen von wahr bis falsch</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neue Stufe</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A page a topic; what is set is in force at once</source>
        <translation>Eine Seite je Thema; was gesetzt wird, gilt sofort</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>The passage is no part of the article now.</source>
        <translation>Die Passage gehört jetzt nicht mehr zum Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in it were rejected as furniture.</source>
        <translation>
            <numerusform>%n Angabe darin wurde als Beiwerk verworfen.</numerusform>
            <numerusform>%n Angaben darin wurden als Beiwerk verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage is part of the article now.</source>
        <translation>Die Passage gehört jetzt zum Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in it are to be looked at.</source>
        <translation>
            <numerusform>%n Angabe darin ist anzusehen.</numerusform>
            <numerusform>%n Angaben darin sind anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n article(s).</source>
        <translation>
            <numerusform>Rückgängig gemacht für %n Artikel.</numerusform>
            <numerusform>Rückgängig gemacht für %n Artikel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>%n article(s) put away.</source>
        <translation>
            <numerusform>%n Artikel abgelegt.</numerusform>
            <numerusform>%n Artikel abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) among the open ones again.</source>
        <translation>
            <numerusform>%n Artikel ist wieder bei den offenen.</numerusform>
            <numerusform>%n Artikel sind wieder bei den offenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {0}.</source>
        <translation>
            <numerusform>%n Artikel hat jetzt das Schlagwort {0}.</numerusform>
            <numerusform>%n Artikel haben jetzt das Schlagwort {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} taken off %n article(s).</source>
        <translation>
            <numerusform>{0} von %n Artikel genommen.</numerusform>
            <numerusform>{0} von %n Artikeln genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Enter looks at the claim where the cursor stands</source>
        <translation>Enter zeigt die Angabe, an der der Cursor steht</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>Select the figure in the text first, then press {0}.</source>
        <translation>Markieren Sie zuerst die Zahl im Text, dann drücken Sie {0}.</translation>
    </message>
    <message>
        <source>Select in the text what the claim should cover, then press {0}.</source>
        <translation>Markieren Sie im Text, was die Angabe umfassen soll, dann {0}.</translation>
    </message>
    <message>
        <source>Select the part of the claim that is to be a claim of its own.</source>
        <translation>Markieren Sie den Teil, der eine eigene Angabe werden soll.</translation>
    </message>
    <message>
        <source>Select the passage in the text first, then press {0}.</source>
        <translation>Markieren Sie zuerst die Passage im Text, dann drücken Sie {0}.</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>No finding rests on this claim.</source>
        <translation>Kein Befund beruht auf dieser Angabe.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Progress of taking articles in</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichere…</translation>
    </message>
    <message>
        <source>× Not saved</source>
        <translation>× Nicht gespeichert</translation>
    </message>
    <message>
        <source>No library open</source>
        <translation>Keine Bibliothek offen</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>{0} von {1} entschieden</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lese {0}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0} of the scale; choose it again to take it back</source>
        <translation>Stufe {0} der Skala; noch einmal wählen nimmt sie zurück</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Close the tags</source>
        <translation>Schlagwörter schließen</translation>
    </message>
    <message>
        <source>Close the tags (Esc)</source>
        <translation>Schlagwörter schließen (Esc)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds what is typed; Down goes to tags in use, Up to those to take off</source>
        <translation>Eingabe fügt das Getippte hinzu; Pfeil nach unten führt zu vorhandenen Schlagwörtern, nach oben zu denen, die man wegnehmen kann</translation>
    </message>
    <message>
        <source>TAGS {0}</source>
        <translation>SCHLAGWÖRTER {0}</translation>
    </message>
    <message numerus="yes">
        <source>TAGS %n article(s)</source>
        <translation>
            <numerusform>SCHLAGWÖRTER %n Artikel</numerusform>
            <numerusform>SCHLAGWÖRTER %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>#{0} ({1} of {2})</source>
        <translation>#{0} ({1} von {2})</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>{0} wegnehmen</translation>
    </message>
    <message>
        <source>Give the tag #{0}</source>
        <translation>Das Schlagwort #{0} geben</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{0} claims carried over, {1} changed, {2} gone, {3} new; the earlier draft is kept.</source>
        <translation>{0} Angaben übernommen, {1} geändert, {2} entfallen, {3} neu; die frühere Fassung bleibt.</translation>
    </message>
    <message>
        <source>New draft of “{0}”.</source>
        <translation>Neue Fassung von „{0}“.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>TickButton</name>
    <message>
        <source>{0}: ticked</source>
        <translation>{0}: abgehakt</translation>
    </message>
    <message>
        <source>{0}: not ticked</source>
        <translation>{0}: nicht abgehakt</translation>
    </message>
    <message>
        <source>Take the tick off: {0}</source>
        <translation>Haken entfernen: {0}</translation>
    </message>
    <message>
        <source>Tick as checked: {0}</source>
        <translation>Als geprüft abhaken: {0}</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message numerus="yes">
        <source>This claim&apos;s parts must be ticked one by one: %n to go, {0} ticks the next.</source>
        <translation>
            <numerusform>Die Teile dieser Angabe müssen einzeln abgehakt werden: noch %n, {0} hakt den nächsten ab.</numerusform>
            <numerusform>Die Teile dieser Angabe müssen einzeln abgehakt werden: noch %n, {0} hakt den nächsten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part of this claim is ticked.</source>
        <translation>Jeder Teil dieser Angabe ist abgehakt.</translation>
    </message>
    <message>
        <source>{0}: ticked</source>
        <translation>{0}: abgehakt</translation>
    </message>
    <message>
        <source>{0}: tick taken off</source>
        <translation>{0}: Haken entfernt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search claims</source>
        <translation>Angaben suchen</translation>
    </message>
    <message>
        <source>Shows only the claims with these words; Esc shows all</source>
        <translation>Zeigt nur Angaben mit diesen Wörtern; Esc zeigt alle</translation>
    </message>
</context>
<context>
    <name>UncoveredCount</name>
    <message>
        <source>uncovered: {0}</source>
        <translation>unerfasst: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in the article that nobody has looked at</source>
        <translation>
            <numerusform>%n Zahl im Artikel, die niemand angesehen hat</numerusform>
            <numerusform>%n Zahlen im Artikel, die niemand angesehen hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncoveredLayer</name>
    <message>
        <source>Nobody has looked at this number</source>
        <translation>Diese Zahl hat niemand angesehen</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>Warum, in einem Satz</translation>
    </message>
    <message>
        <source>Summary of the verdict</source>
        <translation>Begründung des Urteils</translation>
    </message>
    <message>
        <source>A sentence for the reader; Enter saves it</source>
        <translation>Ein Satz für die Leser; Enter speichert ihn</translation>
    </message>
    <message>
        <source>Given as “{0}”, which is no longer on the desk&apos;s scale.</source>
        <translation>Gefällt als „{0}“, das nicht mehr auf der Skala steht.</translation>
    </message>
    <message>
        <source>Without evidence: exports will say so.</source>
        <translation>Ohne Beleg: Exporte sagen das.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What you decided and typed is kept here, and is sent by itself when the server answers.</source>
        <translation>Was Sie entschieden und getippt haben, bleibt hier und wird von selbst gesendet, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>WayCommands</name>
    <message>
        <source>These are the claims that would be confirmed. Press again.</source>
        <translation>Das sind die Angaben, die bestätigt würden. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>The list shows no claim to decide on.</source>
        <translation>Die Liste zeigt keine Angabe, die zu entscheiden wäre.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>it gives up whatever is going on.</source>
        <translation>sie bricht ab, was gerade geschieht.</translation>
    </message>
    <message>
        <source>it goes to the next control.</source>
        <translation>sie geht zum nächsten Bedienelement.</translation>
    </message>
    <message>
        <source>it goes to the control before.</source>
        <translation>sie geht zum vorigen Bedienelement.</translation>
    </message>
    <message>
        <source>it copies what is selected.</source>
        <translation>sie kopiert das Markierte.</translation>
    </message>
    <message>
        <source>it selects everything.</source>
        <translation>sie markiert alles.</translation>
    </message>
    <message>
        <source>it does what the control in focus is for.</source>
        <translation>sie löst das Element im Fokus aus.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The record is what the article says; go to the next</source>
        <translation>Der Eintrag ist, was der Artikel sagt; weiter zur nächsten</translation>
    </message>
    <message>
        <source>✓ Confirm</source>
        <translation>✓ Bestätigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Change the record to what the article says</source>
        <translation>Den Eintrag dem Artikel anpassen</translation>
    </message>
    <message>
        <source>✎ Correct</source>
        <translation>✎ Korrigieren</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>Save what was typed and go to the next</source>
        <translation>Das Getippte speichern und weiter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This is no claim to check; give the reason with one more key</source>
        <translation>Das ist keine zu prüfende Angabe; eine weitere Taste nennt den Grund</translation>
    </message>
    <message>
        <source>✕ Reject</source>
        <translation>✕ Verwerfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Make a decided claim undecided again</source>
        <translation>Eine entschiedene Angabe wieder offen machen</translation>
    </message>
    <message>
        <source>Evidence and verdict</source>
        <translation>Belege und Urteil</translation>
    </message>
    <message>
        <source>Say whether the claim is true, and what that rests on</source>
        <translation>Sagen, ob die Angabe wahr ist und worauf das beruht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on the claim or the article</source>
        <translation>Eine Notiz zur Angabe oder zum Artikel schreiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>See who decided what on the claim, and when</source>
        <translation>Sehen, wer wann was entschied</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message>
        <source>See and edit what is known of the article, sign it off, take it on</source>
        <translation>Bekanntes zum Artikel sehen und ändern, freigeben, übernehmen</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Artikel exportieren…</translation>
    </message>
    <message>
        <source>Write this article&apos;s claims to a file</source>
        <translation>Die Angaben dieses Artikels in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export more articles…</source>
        <translation>Mehr Artikel exportieren…</translation>
    </message>
    <message>
        <source>Write the claims of many articles to a file</source>
        <translation>Die Angaben vieler Artikel in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Copy claim as text</source>
        <translation>Angabe als Text kopieren</translation>
    </message>
    <message>
        <source>Put the claim with its sentence and evidence on the clipboard</source>
        <translation>Die Angabe mit Satz und Belegen in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy claim as citation</source>
        <translation>Angabe als Zitat kopieren</translation>
    </message>
    <message>
        <source>Put the claim&apos;s sentence with where it is from on the clipboard</source>
        <translation>Den Satz mit seiner Herkunft in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy claim as JSON</source>
        <translation>Angabe als JSON kopieren</translation>
    </message>
    <message>
        <source>Put the claim&apos;s whole record on the clipboard</source>
        <translation>Den ganzen Eintrag in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Take in articles from files</source>
        <translation>Artikel aus Dateien einlesen</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Take in the text on the clipboard as an article</source>
        <translation>Den Text der Zwischenablage als Artikel einlesen</translation>
    </message>
    <message>
        <source>Take in a revised draft…</source>
        <translation>Neue Fassung einlesen…</translation>
    </message>
    <message>
        <source>Take in a file as the next draft of this article, keeping decisions</source>
        <translation>Eine Datei als nächste Fassung einlesen, Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>What was taken in…</source>
        <translation>Was eingelesen wurde…</translation>
    </message>
    <message>
        <source>List the files taken in last: imported, failed, waiting for an answer</source>
        <translation>Die zuletzt eingelesenen Dateien auflisten: eingelesen, gescheitert, warten auf Antwort</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Das Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Mark every place of the text that holds the words typed</source>
        <translation>Jede Stelle mit den getippten Wörtern markieren</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place that holds the words</source>
        <translation>Zur nächsten Stelle mit den Wörtern</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Zurücksuchen</translation>
    </message>
    <message>
        <source>Go to the place before that holds the words</source>
        <translation>Zur vorigen Stelle mit den Wörtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Angaben filtern</translation>
    </message>
    <message>
        <source>Choose which claims the list shows, and their order</source>
        <translation>Wählen, welche Angaben die Liste zeigt und in welcher Folge</translation>
    </message>
    <message>
        <source>Confirm all shown</source>
        <translation>Alle gezeigten bestätigen</translation>
    </message>
    <message>
        <source>Confirm every undecided claim that the list shows, as one step</source>
        <translation>Jede offene Angabe der Liste bestätigen, als ein Schritt</translation>
    </message>
    <message>
        <source>Reject all shown…</source>
        <translation>Alle gezeigten verwerfen…</translation>
    </message>
    <message>
        <source>Reject every undecided claim that the list shows, as one step</source>
        <translation>Jede offene Angabe der Liste verwerfen, als ein Schritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Dorthin zurück, wo Sie vor dem letzten Sprung waren</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to where you came back from</source>
        <translation>Dorthin, woher Sie zurückkamen</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Rechenweg zeigen</translation>
    </message>
    <message>
        <source>Show in the text what a finding on this claim rests on</source>
        <translation>Im Text zeigen, worauf ein Befund beruht</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>List every finding of the article, or the claims again</source>
        <translation>Alle Befunde des Artikels auflisten, oder wieder die Angaben</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Set claims against each other by hand and keep the result</source>
        <translation>Angaben von Hand gegeneinander rechnen und das Ergebnis behalten</translation>
    </message>
    <message>
        <source>Load exchange rates…</source>
        <translation>Wechselkurse laden…</translation>
    </message>
    <message>
        <source>Compare currencies by a table of dated rates (CSV: date, from, to, rate)</source>
        <translation>Währungen nach einer Tabelle mit Tageskursen vergleichen (CSV: date, from, to, rate)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Aktionen andere Tasten geben</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Show where the program notes what went wrong</source>
        <translation>Zeigen, wo das Programm Fehler vermerkt</translation>
    </message>
    <message>
        <source>About Claim Reviewer</source>
        <translation>Über Claim Reviewer</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>↩ Undo</source>
        <translation>↩ Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back last</source>
        <translation>Die zuletzt zurückgenommene Entscheidung wieder treffen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find claims by their words</source>
        <translation>Angaben nach ihren Wörtern suchen</translation>
    </message>
    <message>
        <source>Find article</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Find an article by its title, file name or tags</source>
        <translation>Einen Artikel nach Titel, Dateiname oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Give the article tags, or take them off</source>
        <translation>Dem Artikel Schlagwörter geben oder wegnehmen</translation>
    </message>
    <message>
        <source>Put article away</source>
        <translation>Artikel ablegen</translation>
    </message>
    <message>
        <source>Move the article out of the list of open ones; nothing is deleted</source>
        <translation>Den Artikel aus der Liste der offenen nehmen; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>Bring article back</source>
        <translation>Artikel zurückholen</translation>
    </message>
    <message>
        <source>Move an article that was put away among the open ones again</source>
        <translation>Einen abgelegten Artikel wieder unter die offenen stellen</translation>
    </message>
    <message>
        <source>Open a shared desk…</source>
        <translation>Gemeinsame Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Work on a library that a server keeps for the whole desk</source>
        <translation>An einer Bibliothek arbeiten, die ein Server für die ganze Redaktion hält</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open a library in a file, or make a new one</source>
        <translation>Eine Bibliothek in einer Datei öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Open my own library</source>
        <translation>Meine eigene Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Go back to the library in your data folder</source>
        <translation>Zurück zur Bibliothek in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the library into its backups folder</source>
        <translation>Die Bibliothek in ihren Sicherungsordner kopieren</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurück…</translation>
    </message>
    <message>
        <source>Put a backup in the library&apos;s place</source>
        <translation>Eine Sicherung an die Stelle der Bibliothek setzen</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Angabe</translation>
    </message>
    <message>
        <source>Look at the next claim</source>
        <translation>Die nächste Angabe ansehen</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Angabe</translation>
    </message>
    <message>
        <source>Look at the previous claim</source>
        <translation>Die vorige Angabe ansehen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave it undecided and go to the next undecided one</source>
        <translation>Offen lassen und zur nächsten offenen gehen</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Vorherige offene</translation>
    </message>
    <message>
        <source>Go back to the undecided claim before</source>
        <translation>Zurück zur offenen Angabe davor</translation>
    </message>
    <message>
        <source>Next uncovered number</source>
        <translation>Nächste unerfasste Zahl</translation>
    </message>
    <message>
        <source>Go to the next number that nobody has looked at</source>
        <translation>Zur nächsten Zahl, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>Dismiss the number</source>
        <translation>Zahl abtun</translation>
    </message>
    <message>
        <source>The uncovered number is none to check; go to the next</source>
        <translation>Die unerfasste Zahl ist nicht zu prüfen; weiter</translation>
    </message>
    <message>
        <source>Add from selection</source>
        <translation>Aus Markierung anlegen</translation>
    </message>
    <message>
        <source>Make a claim of the text selected</source>
        <translation>Aus dem markierten Text eine Angabe machen</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Auf Markierung setzen</translation>
    </message>
    <message>
        <source>Let the claim cover the text selected</source>
        <translation>Die Angabe den markierten Text umfassen lassen</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Let the claim begin one word earlier</source>
        <translation>Die Angabe ein Wort früher beginnen lassen</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>Let the claim begin one word later</source>
        <translation>Die Angabe ein Wort später beginnen lassen</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>Let the claim end one word later</source>
        <translation>Die Angabe ein Wort später enden lassen</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>Let the claim end one word earlier</source>
        <translation>Die Angabe ein Wort früher enden lassen</translation>
    </message>
    <message>
        <source>Start one letter earlier</source>
        <translation>Anfang ein Zeichen früher</translation>
    </message>
    <message>
        <source>Let the claim begin one letter earlier</source>
        <translation>Die Angabe ein Zeichen früher beginnen lassen</translation>
    </message>
    <message>
        <source>Start one letter later</source>
        <translation>Anfang ein Zeichen später</translation>
    </message>
    <message>
        <source>Let the claim begin one letter later</source>
        <translation>Die Angabe ein Zeichen später beginnen lassen</translation>
    </message>
    <message>
        <source>End one letter later</source>
        <translation>Ende ein Zeichen später</translation>
    </message>
    <message>
        <source>Let the claim end one letter later</source>
        <translation>Die Angabe ein Zeichen später enden lassen</translation>
    </message>
    <message>
        <source>End one letter earlier</source>
        <translation>Ende ein Zeichen früher</translation>
    </message>
    <message>
        <source>Let the claim end one letter earlier</source>
        <translation>Die Angabe ein Zeichen früher enden lassen</translation>
    </message>
    <message>
        <source>Split off the selection</source>
        <translation>Markierung abteilen</translation>
    </message>
    <message>
        <source>Make a claim of its own of the part of the claim that is selected</source>
        <translation>Aus dem markierten Teil eine eigene Angabe machen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Mit der nächsten vereinen</translation>
    </message>
    <message>
        <source>Make one claim of this one and the next in the text</source>
        <translation>Aus dieser und der nächsten eine Angabe machen</translation>
    </message>
    <message>
        <source>Put the passage out</source>
        <translation>Passage herausnehmen</translation>
    </message>
    <message>
        <source>Count the lines selected as no part of the article, or as one again</source>
        <translation>Die markierten Zeilen nicht zum Artikel zählen, oder wieder doch</translation>
    </message>
    <message>
        <source>Tick next part</source>
        <translation>Nächsten Teil abhaken</translation>
    </message>
    <message>
        <source>Tick the next part of the claim as checked</source>
        <translation>Den nächsten Teil der Angabe als geprüft abhaken</translation>
    </message>
    <message>
        <source>Show page furniture</source>
        <translation>Beiwerk zeigen</translation>
    </message>
    <message>
        <source>Show what was left out as no part of the article</source>
        <translation>Zeigen, was nicht zum Artikel gezählt wurde</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Set the article larger</source>
        <translation>Den Artikel größer setzen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Set the article smaller</source>
        <translation>Den Artikel kleiner setzen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Your name, the look, the keys, the library</source>
        <translation>Ihr Name, das Aussehen, die Tasten, die Bibliothek</translation>
    </message>
</context>
<context>
    <name>carried</name>
    <message>
        <source>{0} is a link, and this program fetches no pages from the network. Open the page in your browser, save it (Ctrl+S) and drop the saved file here; or select the article&apos;s text and drop or paste it.</source>
        <translation>{0} ist ein Link, und dieses Programm holt keine Seiten aus dem Netz. Öffnen Sie die Seite im Browser, speichern Sie sie (Strg+S) und legen Sie die Datei hier ab; oder markieren Sie den Text des Artikels und legen ihn ab oder fügen ihn ein.</translation>
    </message>
    <message>
        <source>{0} is on another computer, and this program fetches no files from the network. Copy the file to this computer and drop it here.</source>
        <translation>{0} liegt auf einem anderen Rechner, und dieses Programm holt keine Dateien aus dem Netz. Kopieren Sie die Datei auf diesen Rechner und legen Sie sie hier ab.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>stated by {0}</source>
        <translation>laut {0}</translation>
    </message>
    <message>
        <source>“{figure}” was changed by {who} while you decided on it. Which version stands?</source>
        <translation>„{figure}“ wurde von {who} geändert, während Sie darüber entschieden. Welche Fassung gilt?</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Checked copy, HTML</source>
        <translation>Geprüfte Fassung, HTML</translation>
    </message>
    <message>
        <source>Checked copy, Word</source>
        <translation>Geprüfte Fassung, Word</translation>
    </message>
    <message>
        <source>Checked copy, PDF</source>
        <translation>Geprüfte Fassung, PDF</translation>
    </message>
    <message>
        <source>Query sheet, Word</source>
        <translation>Fragebogen, Word</translation>
    </message>
    <message>
        <source>Query sheet, Markdown</source>
        <translation>Fragebogen, Markdown</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Dossier (ZIP)</source>
        <translation>Dossier (ZIP)</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>keine Angaben</translation>
    </message>
    <message>
        <source>{0}; left out: {1}</source>
        <translation>{0}; ausgelassen: {1}</translation>
    </message>
    <message>
        <source>{0}; nothing left out</source>
        <translation>{0}; nichts ausgelassen</translation>
    </message>
    <message>
        <source>{0} confirmed</source>
        <translation>{0} bestätigt</translation>
    </message>
    <message>
        <source>{0} corrected</source>
        <translation>{0} korrigiert</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} verworfen</translation>
    </message>
    <message>
        <source>{0} pending</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} outside the choice</source>
        <translation>{0} außerhalb der Auswahl</translation>
    </message>
    <message>
        <source>{0} with nothing open</source>
        <translation>{0} ohne offene Frage</translation>
    </message>
    <message>
        <source>{0} without a verdict</source>
        <translation>{0} ohne Urteil</translation>
    </message>
    <message>
        <source>{0} without a publication address</source>
        <translation>{0} ohne Adresse der Veröffentlichung</translation>
    </message>
    <message>
        <source>{0} with a verdict that is not on the desk’s scale any more</source>
        <translation>{0} mit einem Urteil, das nicht mehr auf der Skala der Redaktion steht</translation>
    </message>
    <message>
        <source>{0} pending, which no registry takes</source>
        <translation>{0} offen, was kein Register nimmt</translation>
    </message>
    <message>
        <source>{0} rejected, which no registry takes</source>
        <translation>{0} verworfen, was kein Register nimmt</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>any finding</source>
        <translation>irgendein Befund</translation>
    </message>
    <message>
        <source>a disagreement</source>
        <translation>ein Widerspruch</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>eine Übereinstimmung</translation>
    </message>
    <message>
        <source>a finding that cannot tell</source>
        <translation>ein unklarer Befund</translation>
    </message>
    <message>
        <source>a finding put aside</source>
        <translation>ein beiseitegelegter Befund</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>kein Befund</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>{0} % and up</source>
        <translation>ab {0} %</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>furniture</name>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Bedienelement</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfangaben</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>ornament</source>
        <translation>Zierzeichen</translation>
    </message>
    <message>
        <source>put out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kolumnentitel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abowerbung</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Angabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Schema wie das System</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Schema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Schema</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are listed ({0}), not {1}.</source>
        <translation>
            <numerusform>Aufgezählt ist %n Posten ({0}), nicht {1}.</numerusform>
            <numerusform>Aufgezählt sind %n Posten ({0}), nicht {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>An average of {0} does not lie between {1} and {2}.</source>
        <translation>Ein Durchschnitt von {0} liegt nicht zwischen {1} und {2}.</translation>
    </message>
    <message>
        <source>1 or 21</source>
        <translation>1 oder 21</translation>
    </message>
    <message>
        <source>16, 2.5 or 1/2</source>
        <translation>16, 2.5 oder 1/2</translation>
    </message>
    <message>
        <source>18 or 1.5</source>
        <translation>18 oder 1.5</translation>
    </message>
    <message>
        <source>19:37 or 7:37 pm</source>
        <translation>19:37 oder 7:37 pm</translation>
    </message>
    <message>
        <source>2 or 1.5</source>
        <translation>2 oder 1.5</translation>
    </message>
    <message>
        <source>2-1 or 230-197</source>
        <translation>2-1 oder 230-197</translation>
    </message>
    <message>
        <source>2019-11-23, 2025-12, --06 or 199X</source>
        <translation>2019-11-23, 2025-12, --06 oder 199X</translation>
    </message>
    <message>
        <source>2500000, 2,500,000 or 2.5m</source>
        <translation>2500000, 2,500,000 oder 2.5m</translation>
    </message>
    <message>
        <source>3/5 or 0.6</source>
        <translation>3/5 oder 0.6</translation>
    </message>
    <message>
        <source>34 or 1/2</source>
        <translation>34 oder 1/2</translation>
    </message>
    <message>
        <source>6000, 6,000 or 2.5 million</source>
        <translation>6000, 6,000 oder 2.5 million</translation>
    </message>
    <message>
        <source>7/100000 or 60</source>
        <translation>7/100000 oder 60</translation>
    </message>
    <message>
        <source>91 or 37.5</source>
        <translation>91 oder 37.5</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Eine Klammer ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A copy of {0} cannot be written: {1}.</source>
        <translation>Eine Kopie von {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>A date cannot be multiplied or divided.</source>
        <translation>Ein Datum lässt sich nicht malnehmen oder teilen.</translation>
    </message>
    <message>
        <source>A decision needs a reviewer&apos;s name.</source>
        <translation>Eine Entscheidung braucht den Namen dessen, der prüft.</translation>
    </message>
    <message>
        <source>A dismissed number</source>
        <translation>Eine als unerheblich abgetane Zahl</translation>
    </message>
    <message>
        <source>A figure needs a value.</source>
        <translation>Eine Zahl braucht einen Wert.</translation>
    </message>
    <message>
        <source>A finding is set aside with a reason.</source>
        <translation>Ein Befund wird mit Begründung beiseitegelegt.</translation>
    </message>
    <message>
        <source>A finding set aside</source>
        <translation>Ein beiseitegelegter Befund</translation>
    </message>
    <message>
        <source>A library at a {0}:// address cannot be opened.</source>
        <translation>Eine Bibliothek unter einer {0}://-Adresse lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A number or a claim is wanted where “{0}” stands.</source>
        <translation>Wo „{0}“ steht, wird eine Zahl oder eine Angabe erwartet.</translation>
    </message>
    <message>
        <source>A passage put out or taken back</source>
        <translation>Eine herausgenommene oder zurückgeholte Passage</translation>
    </message>
    <message>
        <source>A percentage and another value cannot be added.</source>
        <translation>Ein Prozentwert und ein anderer Wert lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s name has at most {0} characters.</source>
        <translation>Der Name hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A row goes from one claim to another: “c1 to c4”.</source>
        <translation>Eine Reihe geht von einer Angabe zu einer anderen: „c1 to c4“.</translation>
    </message>
    <message>
        <source>A step of the scale has no name.</source>
        <translation>Eine Stufe der Skala hat keinen Namen.</translation>
    </message>
    <message>
        <source>A tag has at most {0} characters.</source>
        <translation>Ein Schlagwort hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A vague figure (dozens, several thousand) has no value.</source>
        <translation>Eine vage Zahl (Dutzende, mehrere Tausend) hat keinen Wert.</translation>
    </message>
    <message>
        <source>After “change” a “from … to …” is wanted.</source>
        <translation>Nach „change“ wird „from … to …“ erwartet.</translation>
    </message>
    <message>
        <source>After “from” and the first value a “to” is wanted.</source>
        <translation>Nach „from“ und dem ersten Wert wird „to“ erwartet.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Eine Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>An average of {0} lies between {1} and {2}.</source>
        <translation>Ein Durchschnitt von {0} liegt zwischen {1} und {2}.</translation>
    </message>
    <message>
        <source>Born {0}, a person is {1} in {2}</source>
        <translation>Geboren {0}: Alter {2} {1}</translation>
    </message>
    <message>
        <source>Born {0}, a person is {1} on {2}</source>
        <translation>Geboren {0}: Alter am {2} {1}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From {0} to {1} it is {2}</source>
        <translation>Von {0} bis {1} vergehen {2}</translation>
    </message>
    <message>
        <source>From {0} to {1} there are {2} years</source>
        <translation>Von {0} bis {1} sind es {2} Jahre</translation>
    </message>
    <message>
        <source>Install the program with its extra “desk”: pip install &apos;claim-reviewer[desk]&apos;.</source>
        <translation>Installieren Sie das Programm mit dem Zusatz „desk“: pip install &apos;claim-reviewer[desk]&apos;.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>One source ({0}) has {1}, another ({2}) {3}.</source>
        <translation>Eine Quelle ({0}) nennt {1}, eine andere ({2}) {3}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>An item of evidence</source>
        <translation>Ein Beleg</translation>
    </message>
    <message>
        <source>Another program holds {0} locked.</source>
        <translation>{0} ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>Another program was faster at {0}.</source>
        <translation>Ein anderes Programm war bei {0} schneller.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Ask for it to be exported again.</source>
        <translation>Lassen Sie es noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Ask for permission to read and write it.</source>
        <translation>Lassen Sie sich Lese- und Schreibrechte geben.</translation>
    </message>
    <message>
        <source>Ask for permission to read it.</source>
        <translation>Lassen Sie sich das Leserecht geben.</translation>
    </message>
    <message>
        <source>Ask for permission to write it, or open another library.</source>
        <translation>Lassen Sie sich das Schreibrecht geben, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder, then try again.</source>
        <translation>Lassen Sie sich das Schreibrecht für Datei und Ordner geben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask its owner for the role of a reviewer or an editor.</source>
        <translation>Bitten Sie den Eigentümer um die Rolle eines Prüfers oder Redakteurs.</translation>
    </message>
    <message>
        <source>Ask its owner to make room, then try again.</source>
        <translation>Bitten Sie den Eigentümer, Platz zu schaffen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask its owner to restore it from a backup.</source>
        <translation>Bitten Sie den Eigentümer, sie aus einer Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>Ask, or take it over.</source>
        <translation>Fragen Sie nach, oder übernehmen Sie ihn.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Calculate with smaller numbers.</source>
        <translation>Rechnen Sie mit kleineren Zahlen.</translation>
    </message>
    <message>
        <source>Check both, or ask its owner.</source>
        <translation>Prüfen Sie beides, oder fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>Check its name and its folder, or drop it again.</source>
        <translation>Prüfen Sie Namen und Ordner, oder ziehen Sie die Datei noch einmal hierher.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check its name and that you may open it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, has room and is healthy, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist, Platz hat und heil ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and that you may write both.</source>
        <translation>Prüfen Sie, ob Datei und Ordner da sind und Sie in beide schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the disk. The library was left as it is, and {0} was thrown away.</source>
        <translation>Prüfen Sie den Datenträger. Die Bibliothek blieb, wie sie war; {0} wurde verworfen.</translation>
    </message>
    <message>
        <source>Check the name of the database, or ask its owner to make it.</source>
        <translation>Prüfen Sie den Namen der Datenbank, oder bitten Sie den Eigentümer, sie anzulegen.</translation>
    </message>
    <message>
        <source>Check the network and that the server runs; what you typed is kept. Then try again.</source>
        <translation>Prüfen Sie das Netz und ob der Server läuft; was Sie getippt haben, bleibt erhalten. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the path, or open another library.</source>
        <translation>Prüfen Sie den Pfad, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer; several people work together on a desk&apos;s server: reviewer --library postgresql+psycopg://NAME@SERVER/DATABASE.</source>
        <translation>Wählen Sie einen Ordner auf diesem Rechner; mehrere arbeiten gemeinsam auf dem Server einer Redaktion: reviewer --library postgresql+psycopg://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write, or ask for permission.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder lassen Sie sich das Recht geben.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Choose another encoding, or check that it is the right file.</source>
        <translation>Wählen Sie eine andere Kodierung, oder prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>Wählen Sie noch eine.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Choose one from the list of its articles.</source>
        <translation>Wählen Sie einen aus der Liste der Artikel.</translation>
    </message>
    <message>
        <source>Choose one of the scale&apos;s steps.</source>
        <translation>Wählen Sie eine Stufe der Skala.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Choose one that is shown.</source>
        <translation>Wählen Sie eine, die angezeigt wird.</translation>
    </message>
    <message>
        <source>Clear the value, or say that the figure is not vague.</source>
        <translation>Leeren Sie den Wert, oder geben Sie an, dass die Zahl nicht vage ist.</translation>
    </message>
    <message>
        <source>Close every window on it, make room, and try again.</source>
        <translation>Schließen Sie jedes Fenster darauf, schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close every window on it, then restore the newest backup (reviewer restore).</source>
        <translation>Schließen Sie jedes Fenster darauf und stellen Sie die neueste Sicherung wieder her (reviewer restore).</translation>
    </message>
    <message>
        <source>Close it there, then restore the backup.</source>
        <translation>Schließen Sie sie dort und stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Close other programs and import it again.</source>
        <translation>Schließen Sie andere Programme und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close that program, or wait until it has finished, then try again.</source>
        <translation>Schließen Sie jenes Programm, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Connect to the server that may be written.</source>
        <translation>Verbinden Sie sich mit dem Server, auf dem geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Copy into a library that is new.</source>
        <translation>Kopieren Sie in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>Kopieren Sie sie aus dem Browser.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decide all claims, then sign off.</source>
        <translation>Entscheiden Sie über alle Angaben, dann geben Sie frei.</translation>
    </message>
    <message>
        <source>Decide on the claim itself.</source>
        <translation>Entscheiden Sie über die Angabe selbst.</translation>
    </message>
    <message>
        <source>Delete it to begin a new library there, or choose another file.</source>
        <translation>Löschen Sie sie, um dort eine neue Bibliothek anzulegen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Divide by something else.</source>
        <translation>Teilen Sie durch etwas anderes.</translation>
    </message>
    <message>
        <source>Divide it into shorter ones.</source>
        <translation>Teilen Sie sie in kürzere auf.</translation>
    </message>
    <message>
        <source>Divide two values of one unit: c3 / c4 in %.</source>
        <translation>Teilen Sie zwei Werte einer Einheit: c3 / c4 in %.</translation>
    </message>
    <message>
        <source>Drop it here again.</source>
        <translation>Ziehen Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>Export it again as JSON or JSON Lines.</source>
        <translation>Exportieren Sie sie noch einmal als JSON oder JSON Lines.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Files up to {0} MB are kept; give its address instead.</source>
        <translation>Aufbewahrt werden Dateien bis {0} MB; geben Sie stattdessen die Adresse an.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or open and save it anew.</source>
        <translation>Holen Sie sie noch einmal von dort, woher sie kam, oder öffnen und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <source>Give an address, a quote or a file.</source>
        <translation>Geben Sie eine Adresse, ein Zitat oder eine Datei an.</translation>
    </message>
    <message>
        <source>Give yours in the settings.</source>
        <translation>Geben Sie Ihren in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Have its text recognised (OCR) by the program that scanned it, and import it again.</source>
        <translation>Lassen Sie den Text von dem Programm erkennen (OCR), das sie gescannt hat, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install the newest version of the program.</source>
        <translation>Installieren Sie die neueste Version des Programms.</translation>
    </message>
    <message>
        <source>It needs a first line with date,from,to,rate and lines like 2026-11-24,EUR,USD,1.0512.</source>
        <translation>Nötig sind eine erste Zeile mit date,from,to,rate und Zeilen wie 2026-11-24,EUR,USD,1.0512.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Sie blieb, wie sie war. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newest version to open it.</source>
        <translation>Sie blieb, wie sie war. Installieren Sie die neueste Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>It was left as it is. Send it to support with its backups folder.</source>
        <translation>Sie blieb, wie sie war. Senden Sie sie mit dem Ordner ihrer Sicherungen an den Support.</translation>
    </message>
    <message>
        <source>It was left as it is. The newest good backup is of {0}: “reviewer restore” puts it in its place, and “reviewer salvage” copies what the damaged file still holds into a new library.</source>
        <translation>Sie blieb, wie sie war. Die neueste gute Sicherung ist vom {0}: „reviewer restore“ setzt sie an ihre Stelle, und „reviewer salvage“ kopiert, was die beschädigte Datei noch enthält, in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>It was left as it is. “reviewer salvage” copies what it still holds into a new library.</source>
        <translation>Sie blieb, wie sie war. „reviewer salvage“ kopiert, was sie noch enthält, in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>Its backups are made there, with pg_dump for one.</source>
        <translation>Ihre Sicherungen werden dort gemacht, etwa mit pg_dump.</translation>
    </message>
    <message>
        <source>Its owner makes one with “reviewer migrate”.</source>
        <translation>Der Eigentümer legt sie mit „reviewer migrate“ an.</translation>
    </message>
    <message>
        <source>Its text is what you see.</source>
        <translation>Sein Text ist, was Sie sehen.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Leave it out, or type a number.</source>
        <translation>Lassen Sie sie weg, oder tippen Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Leave out the years that are not needed.</source>
        <translation>Lassen Sie die Jahre weg, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds temporary files.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Make room there, or ask for permission to write it.</source>
        <translation>Schaffen Sie dort Platz, oder lassen Sie sich das Schreibrecht geben.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mend the file, or put it away.</source>
        <translation>Berichtigen Sie die Datei, oder legen Sie sie weg.</translation>
    </message>
    <message>
        <source>Merge claims of one article.</source>
        <translation>Verbinden Sie Angaben eines Artikels.</translation>
    </message>
    <message>
        <source>Merging takes two claims or more.</source>
        <translation>Zum Verbinden braucht es mindestens zwei Angaben.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a file instead of {0}, or send the output on to one.</source>
        <translation>Nennen Sie eine Datei statt {0}, oder leiten Sie die Ausgabe in eine um.</translation>
    </message>
    <message>
        <source>Name a file, or a server as {0}://NAME@SERVER/DATABASE.</source>
        <translation>Nennen Sie eine Datei, oder einen Server als {0}://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name a folder that is there.</source>
        <translation>Nennen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Name a new file for what can be saved.</source>
        <translation>Nennen Sie eine neue Datei für das, was zu retten ist.</translation>
    </message>
    <message>
        <source>Name every step.</source>
        <translation>Geben Sie jeder Stufe einen Namen.</translation>
    </message>
    <message>
        <source>Name the file of one, or open another library.</source>
        <translation>Nennen Sie die Datei einer Sicherung, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Name the files in it, or drop the folder.</source>
        <translation>Nennen Sie die Dateien darin, oder ziehen Sie den Ordner hierher.</translation>
    </message>
    <message>
        <source>No backup of {0} could be made in {1}: {2}.</source>
        <translation>Von {0} ließ sich in {1} keine Sicherung anlegen: {2}.</translation>
    </message>
    <message>
        <source>No library can be made at {0}: {1}.</source>
        <translation>Unter {0} lässt sich keine Bibliothek anlegen: {1}.</translation>
    </message>
    <message>
        <source>Nothing can be divided by {0}.</source>
        <translation>Durch {0} lässt sich nichts teilen.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved: look at it as it stands now, and decide again.</source>
        <translation>Von Ihnen wurde nichts gespeichert: Sehen Sie sich den jetzigen Stand an und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved: look at it as it stands now.</source>
        <translation>Von Ihnen wurde nichts gespeichert: Sehen Sie sich den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its owner brings it up to date with “reviewer migrate”, after a backup.</source>
        <translation>Nichts wurde geändert. Der Eigentümer bringt sie nach einer Sicherung mit „reviewer migrate“ auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Nothing was changed. Redo once more to leave that as it is and go on with the rest.</source>
        <translation>Nichts wurde geändert. Wiederholen Sie noch einmal, um das zu lassen und mit dem Rest weiterzumachen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo once more to leave that as it is and go on with the rest.</source>
        <translation>Nichts wurde geändert. Machen Sie noch einmal rückgängig, um das zu lassen und mit dem Rest weiterzumachen.</translation>
    </message>
    <message>
        <source>Nothing was copied. Try again.</source>
        <translation>Nichts wurde kopiert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close this window and install the newest version.</source>
        <translation>Nichts wurde gespeichert. Schließen Sie dieses Fenster und installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the file back, or close this window and open it where it is now.</source>
        <translation>Nichts wurde gespeichert. Legen Sie die Datei zurück, oder schließen Sie dieses Fenster und öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>Nichts wurde gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Import it into a library of its own.</source>
        <translation>Nichts wurde übernommen. Importieren Sie es in eine eigene Bibliothek.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Only a share can be shown as a percentage.</source>
        <translation>Nur ein Anteil lässt sich in Prozent zeigen.</translation>
    </message>
    <message>
        <source>Open it in a browser, select the article and paste it.</source>
        <translation>Öffnen Sie sie im Browser, markieren Sie den Artikel und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open it in a mail program and copy its text.</source>
        <translation>Öffnen Sie sie im Mailprogramm und kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Open it in a mail program and copy the text from there.</source>
        <translation>Öffnen Sie sie im Mailprogramm und kopieren Sie den Text von dort.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it anew.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it without one.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save or copy its text.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to, and save or copy its text.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Open it where it was written and save it as DOCX, ODT or PDF.</source>
        <translation>Öffnen Sie sie dort, wo sie geschrieben wurde, und speichern Sie sie als DOCX, ODT oder PDF.</translation>
    </message>
    <message>
        <source>Open the article again from the list.</source>
        <translation>Öffnen Sie den Artikel noch einmal aus der Liste.</translation>
    </message>
    <message>
        <source>Open the draft and choose a claim.</source>
        <translation>Öffnen Sie die Fassung und wählen Sie eine Angabe.</translation>
    </message>
    <message>
        <source>Priorities go from 0 to 1, as in priority-from=0.8.</source>
        <translation>Prioritäten gehen von 0 bis 1, wie in priority-from=0.8.</translation>
    </message>
    <message>
        <source>Put it back beside its log, or move the log away to begin a new library.</source>
        <translation>Legen Sie sie zu ihrem Protokoll zurück, oder räumen Sie das Protokoll weg, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>Reading {0} ended the process that read it.</source>
        <translation>Beim Lesen von {0} brach der lesende Prozess ab.</translation>
    </message>
    <message>
        <source>Restore a backup instead.</source>
        <translation>Stellen Sie stattdessen eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import it again.</source>
        <translation>Speichern Sie sie als UTF-8-Text und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save the article&apos;s text in a file of its own.</source>
        <translation>Speichern Sie den Text des Artikels in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Save the pages of the article in a file of its own.</source>
        <translation>Speichern Sie die Seiten des Artikels in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Say of what: c1 + 5 % of c1.</source>
        <translation>Geben Sie an, wovon: c1 + 5 % of c1.</translation>
    </message>
    <message>
        <source>Say why it is fine.</source>
        <translation>Geben Sie an, warum er in Ordnung ist.</translation>
    </message>
    <message>
        <source>Select it in the text again.</source>
        <translation>Markieren Sie es noch einmal im Text.</translation>
    </message>
    <message>
        <source>Select the figure in the text, then add it.</source>
        <translation>Markieren Sie die Zahl im Text und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>Select the figure with the words that belong to it.</source>
        <translation>Markieren Sie die Zahl mit den Wörtern, die zu ihr gehören.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Split the claim between two words.</source>
        <translation>Teilen Sie die Angabe zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Take one date from another: c2 - c1.</source>
        <translation>Ziehen Sie ein Datum vom anderen ab: c2 - c1.</translation>
    </message>
    <message>
        <source>Take one from the other: c2 - c1.</source>
        <translation>Ziehen Sie eins vom anderen ab: c2 - c1.</translation>
    </message>
    <message>
        <source>The address of the library cannot be read.</source>
        <translation>Die Adresse der Bibliothek lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The archiving</source>
        <translation>Die Ablage</translation>
    </message>
    <message>
        <source>The article has c1 to c{0}.</source>
        <translation>Der Artikel hat c1 bis c{0}.</translation>
    </message>
    <message>
        <source>The article has none.</source>
        <translation>Der Artikel hat keine.</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>Die Zuweisung</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>Der Autor</translation>
    </message>
    <message>
        <source>The backup of {0} does not hold what the library holds.</source>
        <translation>Die Sicherung von {0} enthält nicht, was die Bibliothek enthält.</translation>
    </message>
    <message>
        <source>The calculation ends where a number or a claim is wanted.</source>
        <translation>Die Rechnung endet, wo eine Zahl oder eine Angabe erwartet wird.</translation>
    </message>
    <message>
        <source>The calculation has more than {0} characters.</source>
        <translation>Die Rechnung hat mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The calculation has too many parts.</source>
        <translation>Die Rechnung hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The claim lies outside the text.</source>
        <translation>Die Angabe liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>The claims stand in different articles.</source>
        <translation>Die Angaben stehen in verschiedenen Artikeln.</translation>
    </message>
    <message>
        <source>The decision cannot be carried over: what it was made on has other words there.</source>
        <translation>Die Entscheidung lässt sich nicht übernehmen: Worauf sie fiel, hat dort andere Wörter.</translation>
    </message>
    <message>
        <source>The disk reports an error at {0}.</source>
        <translation>Der Datenträger meldet einen Fehler bei {0}.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The figure is empty.</source>
        <translation>Die Zahl ist leer.</translation>
    </message>
    <message>
        <source>The file is not kept with this library.</source>
        <translation>Die Datei wird bei dieser Bibliothek nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The file may be cut off or damaged: save it again from the program it came from.</source>
        <translation>Vielleicht ist die Datei abgeschnitten oder beschädigt: Speichern Sie sie in ihrem Programm noch einmal.</translation>
    </message>
    <message>
        <source>The file of “{0}” is not in the library.</source>
        <translation>Die Datei von „{0}“ ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>Der Ordner {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} holds no article.</source>
        <translation>Der Ordner {0} enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>The format {0} is nothing to be read in a terminal.</source>
        <translation>Das Format {0} lässt sich in einem Terminal nicht lesen.</translation>
    </message>
    <message>
        <source>The library holds no original of “{0}”: it came in as text.</source>
        <translation>Die Bibliothek hat kein Original von „{0}“: Es kam als Text herein.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The place in the text must hold the figure itself.</source>
        <translation>Die Stelle im Text muss die Zahl selbst enthalten.</translation>
    </message>
    <message>
        <source>The publication</source>
        <translation>Das Medium</translation>
    </message>
    <message>
        <source>The published</source>
        <translation>Das Erscheinungsdatum</translation>
    </message>
    <message>
        <source>The result has more digits than anybody can read.</source>
        <translation>Das Ergebnis hat mehr Stellen, als jemand lesen kann.</translation>
    </message>
    <message>
        <source>The scale of verdicts</source>
        <translation>Die Urteilsskala</translation>
    </message>
    <message>
        <source>The server broke off what was asked of {0}.</source>
        <translation>Der Server hat abgebrochen, was von {0} verlangt war.</translation>
    </message>
    <message>
        <source>The server of {0} is too busy.</source>
        <translation>Der Server von {0} ist überlastet.</translation>
    </message>
    <message>
        <source>The settings are not right: {0}</source>
        <translation>Die Einstellungen stimmen nicht: {0}</translation>
    </message>
    <message>
        <source>The sign-off by {0}</source>
        <translation>Die Freigabe durch {0}</translation>
    </message>
    <message>
        <source>The table is not kept.</source>
        <translation>Die Tabelle wird nicht behalten.</translation>
    </message>
    <message>
        <source>The tag “{0}”</source>
        <translation>Das Schlagwort „{0}“</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The two halves overlap.</source>
        <translation>Die beiden Hälften überschneiden sich.</translation>
    </message>
    <message>
        <source>The upper end, {0}, is below the lower end, {1}.</source>
        <translation>Das obere Ende, {0}, liegt unter dem unteren, {1}.</translation>
    </message>
    <message>
        <source>The url</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The word “{0}” has no meaning in a calculation.</source>
        <translation>Das Wort „{0}“ hat in einer Rechnung keine Bedeutung.</translation>
    </message>
    <message>
        <source>The {0} for 1 {1} that the amounts imply: {2}; {3}.</source>
        <translation>{0} für 1 {1}, wie die Beträge sie ergeben: {2}; {3}.</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Zu viele Klammern sind ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>Eine Angabe {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no condition “{0}”.</source>
        <translation>Eine Bedingung „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>Ein Exportformat „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no good backup of {0}.</source>
        <translation>Von {0} gibt es keine gute Sicherung.</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Unter {0} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no room left for {0}.</source>
        <translation>Für {0} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no room left on the server for {0}.</source>
        <translation>Auf dem Server ist für {0} kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no row from {0} to {1} of up to {2} claims.</source>
        <translation>Eine Reihe von {0} bis {1} mit bis zu {2} Angaben gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {0}: {1} has {2} days.</source>
        <translation>Den {0} gibt es nicht: {1} hat {2} Tage.</translation>
    </message>
    <message>
        <source>There is not enough memory for {0}.</source>
        <translation>Für {0} reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to calculate.</source>
        <translation>Es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>These files can be read: {0}.</source>
        <translation>Lesbar sind diese Dateien: {0}.</translation>
    </message>
    <message>
        <source>This evidence says nothing yet.</source>
        <translation>Dieser Beleg sagt noch nichts.</translation>
    </message>
    <message>
        <source>This evidence was changed or taken away meanwhile.</source>
        <translation>Dieser Beleg wurde inzwischen geändert oder weggenommen.</translation>
    </message>
    <message>
        <source>This installation has no driver for a PostgreSQL server.</source>
        <translation>Dieser Installation fehlt der Treiber für einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two dates cannot be added.</source>
        <translation>Zwei Daten lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>Type a number in its place.</source>
        <translation>Tippen Sie dafür eine Zahl.</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>Tippen Sie ein oder zwei Wörter.</translation>
    </message>
    <message>
        <source>Type one such as {0}, or call it vague.</source>
        <translation>Tippen Sie einen wie {0}, oder nennen Sie sie vage.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Tippen Sie einen.</translation>
    </message>
    <message>
        <source>Use % or pp (points).</source>
        <translation>Nehmen Sie % oder pp (Prozentpunkte).</translation>
    </message>
    <message>
        <source>Use the three letters of ISO 4217, such as USD.</source>
        <translation>Nehmen Sie die drei Buchstaben nach ISO 4217, etwa USD.</translation>
    </message>
    <message>
        <source>Use values in one unit.</source>
        <translation>Nehmen Sie Werte einer Einheit.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Write for example: c3 of c4 in %, c1 + c2 - 500, (c1 - c2) / c2 as %.</source>
        <translation>Schreiben Sie zum Beispiel: c3 of c4 in %, c1 + c2 - 500, (c1 - c2) / c2 as %.</translation>
    </message>
    <message>
        <source>Write it as 1.0512.</source>
        <translation>Schreiben Sie ihn als 1.0512.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-23, or leave it out.</source>
        <translation>Schreiben Sie es als 2025-11-23, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-23.</source>
        <translation>Schreiben Sie es als 2025-11-23.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24.</source>
        <translation>Schreiben Sie es als 2026-11-24.</translation>
    </message>
    <message>
        <source>Write it as in 2026-03-04, or today.</source>
        <translation>Schreiben Sie es wie 2026-03-04, oder today.</translation>
    </message>
    <message>
        <source>Write it as {0}.</source>
        <translation>Schreiben Sie es als {0}.</translation>
    </message>
    <message>
        <source>Write it as {0}://NAME@SERVER/DATABASE.</source>
        <translation>Schreiben Sie sie als {0}://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Write its three letters, as in EUR.</source>
        <translation>Schreiben Sie die drei Buchstaben, wie in EUR.</translation>
    </message>
    <message>
        <source>Write key=value, as in state=pending or kind=money.</source>
        <translation>Schreiben Sie key=value, wie in state=pending oder kind=money.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a Works document</source>
        <translation>ein Works-Dokument</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a document of Word before 2007</source>
        <translation>ein Dokument aus Word vor 2007</translation>
    </message>
    <message>
        <source>a file of Office before 2007 or one that is locked</source>
        <translation>eine Datei aus Office vor 2007 oder eine verschlüsselte</translation>
    </message>
    <message>
        <source>a mail of Outlook&apos;s own format</source>
        <translation>eine Mail in Outlooks eigenem Format</translation>
    </message>
    <message>
        <source>a page saved by Safari in its own format</source>
        <translation>eine von Safari im eigenen Format gespeicherte Seite</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine bloße Zahl</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>given another note</source>
        <translation>mit einer anderen Notiz versehen</translation>
    </message>
    <message>
        <source>given another verdict</source>
        <translation>mit einem anderen Urteil versehen</translation>
    </message>
    <message>
        <source>given other evidence</source>
        <translation>mit anderen Belegen versehen</translation>
    </message>
    <message>
        <source>has lost its beginning</source>
        <translation>hat den Anfang verloren</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>sie bezeichnet sich nicht als solcher</translation>
    </message>
    <message>
        <source>it has no list of articles</source>
        <translation>sie hat keine Liste der Artikel</translation>
    </message>
    <message>
        <source>it holds no {0} that can be read</source>
        <translation>es enthält kein lesbares {0}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>sie ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON ({0})</source>
        <translation>sie ist kein JSON ({0})</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its {0} is of another program or a newer version</source>
        <translation>{0} darin ist von einem anderen Programm oder einer neueren Version</translation>
    </message>
    <message>
        <source>its {0} is too large to be one</source>
        <translation>{0} darin ist dafür zu groß</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>no one rate fits them all</source>
        <translation>kein einzelner Kurs passt zu allen</translation>
    </message>
    <message>
        <source>one rate fits them all only if the amounts are rounded</source>
        <translation>ein Kurs passt nur dann zu allen, wenn die Beträge gerundet sind</translation>
    </message>
    <message>
        <source>one rate fits them all</source>
        <translation>ein Kurs passt zu allen</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>what it says of “{0}” does not fit together ({1})</source>
        <translation>was sie über „{0}“ sagt, passt nicht zusammen ({1})</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>you in another window</source>
        <translation>Ihnen in einem anderen Fenster</translation>
    </message>
    <message>
        <source>{0} (corrected)</source>
        <translation>{0} (korrigiert)</translation>
    </message>
    <message>
        <source>{0} (“{1}”) has no value to calculate with.</source>
        <translation>{0} („{1}“) hat keinen Wert, mit dem sich rechnen ließe.</translation>
    </message>
    <message>
        <source>{0} (“{1}”) is no full date and no year.</source>
        <translation>{0} („{1}“) ist kein volles Datum und kein Jahr.</translation>
    </message>
    <message>
        <source>{0} &gt; {1}: a part cannot be more than its whole.</source>
        <translation>{0} &gt; {1}: Ein Teil kann nicht mehr sein als das Ganze.</translation>
    </message>
    <message>
        <source>{0} and {1} agree within the precision they are written with.</source>
        <translation>{0} und {1} stimmen im Rahmen ihrer Genauigkeit überein.</translation>
    </message>
    <message>
        <source>{0} and {1} are {2} times apart.</source>
        <translation>{0} und {1} unterscheiden sich um den Faktor {2}.</translation>
    </message>
    <message>
        <source>{0} and {1} bound the same number in different ways.</source>
        <translation>{0} und {1} begrenzen dieselbe Zahl verschieden.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be set against each other.</source>
        <translation>{0} und {1} lassen sich nicht miteinander verrechnen.</translation>
    </message>
    <message>
        <source>{0} and {1} differ; they agree if one of them is a rounded number.</source>
        <translation>{0} und {1} weichen voneinander ab; sie passen zusammen, wenn eine der Zahlen gerundet ist.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} are not {1} years in a row.</source>
        <translation>{0} sind nicht {1} Jahre in Folge.</translation>
    </message>
    <message>
        <source>{0} are the same number.</source>
        <translation>{0} sind dieselbe Zahl.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row, as {2} says.</source>
        <translation>{0} sind {1} Jahre in Folge, wie {2} besagt.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row, not {2}.</source>
        <translation>{0} sind {1} Jahre in Folge, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row; {2} agrees if others are not named.</source>
        <translation>{0} sind {1} Jahre in Folge; {2} stimmt, wenn weitere ungenannt bleiben.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full days are counted.</source>
        <translation>{0} nach dem Kalender; {1} stimmt, wenn volle Tage gezählt sind.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full months are counted.</source>
        <translation>{0} nach dem Kalender; {1} stimmt, wenn volle Monate gezählt sind.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full years are counted.</source>
        <translation>{0} nach dem Kalender; {1} stimmt, wenn volle Jahre gezählt sind.</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}</source>
        <translation>um {2} von {1} {0}</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, by a redo</source>
        <translation>um {2} von {1} durch Wiederholen {0}</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, by an undo</source>
        <translation>um {2} von {1} durch Rückgängigmachen {0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ist nicht zu erreichen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it may be damaged.</source>
        <translation>{0} lässt sich nicht lesen; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced by a backup: {1}.</source>
        <translation>{0} lässt sich nicht durch eine Sicherung ersetzen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} did not keep what {1} holds.</source>
        <translation>{0} hat nicht behalten, was {1} enthält.</translation>
    </message>
    <message>
        <source>{0} did not keep {1}.</source>
        <translation>{0} hat {1} nicht behalten.</translation>
    </message>
    <message>
        <source>{0} did not keep “{1}”.</source>
        <translation>{0} hat „{1}“ nicht behalten.</translation>
    </message>
    <message>
        <source>{0} does not know you by this name and password.</source>
        <translation>{0} kennt Sie unter diesem Namen und Kennwort nicht.</translation>
    </message>
    <message>
        <source>{0} does not let you do that.</source>
        <translation>{0} erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>{0} for {1} implies a rate of {2} {3} to 1 {4}; the article gives no other pair to hold it against.</source>
        <translation>{0} für {1} ergibt einen Kurs von {2} {3} zu 1 {4}; der Artikel nennt kein zweites Paar zum Vergleich.</translation>
    </message>
    <message>
        <source>{0} has more parts in parts than any mail.</source>
        <translation>{0} ist tiefer verschachtelt als jede Mail.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines.</source>
        <translation>{0} hat mehr als {1} Zeilen.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pages.</source>
        <translation>{0} hat mehr als {1} Seiten.</translation>
    </message>
    <message>
        <source>{0} holds articles already.</source>
        <translation>{0} enthält schon Artikel.</translation>
    </message>
    <message>
        <source>{0} holds claims of “{1}” under another text.</source>
        <translation>{0} enthält Angaben von „{1}“ unter einem anderen Text.</translation>
    </message>
    <message>
        <source>{0} holds half a character at position {1} and cannot be stored as it is.</source>
        <translation>{0} enthält an Stelle {1} ein halbes Zeichen und lässt sich so nicht speichern.</translation>
    </message>
    <message>
        <source>{0} holds no article for this claim.</source>
        <translation>{0} enthält keinen Artikel zu dieser Angabe.</translation>
    </message>
    <message>
        <source>{0} holds no article {1}.</source>
        <translation>{0} enthält keinen Artikel {1}.</translation>
    </message>
    <message>
        <source>{0} holds no claim {1} in that draft.</source>
        <translation>{0} enthält in jener Fassung keine Angabe {1}.</translation>
    </message>
    <message>
        <source>{0} holds no claim {1}.</source>
        <translation>{0} enthält keine Angabe {1}.</translation>
    </message>
    <message>
        <source>{0} holds no library yet.</source>
        <translation>{0} enthält noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{0} holds no text: its pages are pictures.</source>
        <translation>{0} enthält keinen Text: Die Seiten sind Bilder.</translation>
    </message>
    <message>
        <source>{0} holds nothing that can be saved.</source>
        <translation>{0} enthält nichts, was zu retten wäre.</translation>
    </message>
    <message>
        <source>{0} holds {1} rows that point nowhere, so it cannot be brought up to date.</source>
        <translation>{0} enthält {1} Zeilen ohne Ziel und lässt sich daher nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} enthält {1}.</translation>
    </message>
    <message>
        <source>{0} in one place and {1} in another are said of the same thing.</source>
        <translation>An einer Stelle heißt es {0}, an einer anderen {1}, und beides von derselben Sache.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a record of version {1}, and version {2} is known here.</source>
        <translation>{0} ist ein Datensatz der Version {1}; hier bekannt ist Version {2}.</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>Der {0} ist ein {1}</translation>
    </message>
    <message>
        <source>{0} is an empty file, not a library.</source>
        <translation>{0} ist eine leere Datei, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off.</source>
        <translation>Die Datei {0} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is damaged: its end is missing.</source>
        <translation>{0} ist beschädigt: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>{0} is in the library already, as “{1}”: its text is the same.</source>
        <translation>{0} ist schon in der Bibliothek, als „{1}“: Der Text ist derselbe.</translation>
    </message>
    <message>
        <source>{0} is kept by a server.</source>
        <translation>{0} liegt auf einem Server.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>Die Datei {0} ist mit einem Kennwort verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} is locked.</source>
        <translation>{0} ist gesperrt.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} is missing, but its log {1}-wal is there: the file was moved or deleted.</source>
        <translation>{0} fehlt, aber das Protokoll {1}-wal ist da: Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{0} is more than all of them: {1} % &gt; 100 %.</source>
        <translation>{0} ist mehr als alle zusammen: {1} % &gt; 100 %.</translation>
    </message>
    <message>
        <source>{0} is nested more deeply than any article.</source>
        <translation>{0} ist tiefer geschachtelt als jeder Artikel.</translation>
    </message>
    <message>
        <source>{0} is nested over {1} elements deep or holds a text without end, as no article does.</source>
        <translation>{0} ist über {1} Elemente tief geschachtelt oder hat endlosen Text, wie kein Artikel.</translation>
    </message>
    <message>
        <source>{0} is never “{1}”.</source>
        <translation>{0} ist nie „{1}“.</translation>
    </message>
    <message>
        <source>{0} is no CSV file: {1}.</source>
        <translation>{0} ist keine CSV-Datei: {1}.</translation>
    </message>
    <message>
        <source>{0} is no RTF document.</source>
        <translation>{0} ist kein RTF-Dokument.</translation>
    </message>
    <message>
        <source>{0} is no encoding of text.</source>
        <translation>{0} ist keine Textkodierung.</translation>
    </message>
    <message>
        <source>{0} is no exported record: {1}.</source>
        <translation>{0} ist kein exportierter Datensatz: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file but a device or a pipe.</source>
        <translation>{0} ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>{0} is no folder that can be watched.</source>
        <translation>{0} ist kein Ordner, der sich überwachen lässt.</translation>
    </message>
    <message>
        <source>{0} is no sound dossier: {1}.</source>
        <translation>{0} ist kein einwandfreies Dossier: {1}.</translation>
    </message>
    <message>
        <source>{0} is no table of exchange rates: its first line does not name {1}.</source>
        <translation>{0} ist keine Tabelle von Wechselkursen: In der ersten Zeile fehlt {1}.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{0} is no text in {1}.</source>
        <translation>{0} ist kein Text in {1}.</translation>
    </message>
    <message>
        <source>{0} is not a library, or its beginning was overwritten.</source>
        <translation>{0} ist keine Bibliothek, oder ihr Anfang wurde überschrieben.</translation>
    </message>
    <message>
        <source>{0} is not a library.</source>
        <translation>{0} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is not a text file: it holds binary data.</source>
        <translation>{0} ist keine Textdatei: Sie enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{0} is not on that server.</source>
        <translation>{0} gibt es auf jenem Server nicht.</translation>
    </message>
    <message>
        <source>{0} is not the text that the manifest names.</source>
        <translation>{0} ist nicht der Text, den das Verzeichnis nennt.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>{0} is of another text than the manifest names.</source>
        <translation>{0} gehört zu einem anderen Text, als das Verzeichnis nennt.</translation>
    </message>
    <message>
        <source>{0} is on this article.</source>
        <translation>{0} arbeitet an diesem Artikel.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>{0} is the database of another program.</source>
        <translation>{0} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>{0} is too large to be kept with the library ({1} MB).</source>
        <translation>{0} ist zu groß, um bei der Bibliothek aufbewahrt zu werden ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is {1} for an article of {2}</source>
        <translation>{0} heißt in einem Artikel vom {2}: {1}</translation>
    </message>
    <message>
        <source>{0} is {1} if {2} are meant, which agrees with {3}; with {4} it does not.</source>
        <translation>{0} ist {1}, wenn {2} gemeint sind, und das stimmt mit {3} überein; mit {4} nicht.</translation>
    </message>
    <message>
        <source>{0} is {1} with the first and the last day counted</source>
        <translation>{0} sind, mit erstem und letztem Tag gezählt, {1}</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} says.</source>
        <translation>{0} ergibt {1}, wie {2} besagt.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}.</source>
        <translation>{0} ergibt {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which cannot be read.</source>
        <translation>{0} ist {1}; das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} agrees if it began late in the first year and ended early in the last.</source>
        <translation>{0} ergibt {1}; {2} stimmt, wenn der Beginn spät im ersten und das Ende früh im letzten Jahr liegt.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} agrees only if one of the two is rounded.</source>
        <translation>{0} ergibt {1}; {2} stimmt nur, wenn eine der beiden Zahlen gerundet ist.</translation>
    </message>
    <message>
        <source>{0} items are listed ({1}), as {2} says.</source>
        <translation>Aufgezählt sind {0} Posten ({1}), wie {2} besagt.</translation>
    </message>
    <message>
        <source>{0} leaves out the “{1}” of {2}; the two agree only if the limit itself is meant.</source>
        <translation>In {0} fehlt das „{1}“ von {2}; beide stimmen nur überein, wenn die Grenze selbst gemeint ist.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where SQLite cannot keep a library whole.</source>
        <translation>{0} liegt auf einem Netzlaufwerk ({1}), wo SQLite keine Bibliothek heil halten kann.</translation>
    </message>
    <message>
        <source>{0} may not be read by you.</source>
        <translation>{0} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>{0} may not be used by you.</source>
        <translation>{0} dürfen Sie nicht benutzen.</translation>
    </message>
    <message>
        <source>{0} may not be written by you.</source>
        <translation>{0} dürfen Sie nicht beschreiben.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>{0} darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>{0} may only be read there.</source>
        <translation>{0} darf dort nur gelesen werden.</translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} von „{1}“</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} percentage point</source>
        <translation>{0} Prozentpunkt</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} Prozentpunkte</translation>
    </message>
    <message>
        <source>{0} says that it is {1}, but byte {2} does not fit that.</source>
        <translation>{0} gibt sich als {1} aus, aber Byte {2} passt nicht dazu.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to read.</source>
        <translation>Das Lesen von {0} dauert länger als {1} Sekunden.</translation>
    </message>
    <message>
        <source>{0} takes more than {1} MB of memory to read.</source>
        <translation>Das Lesen von {0} braucht mehr als {1} MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} was a {1}</source>
        <translation>Der {0} war ein {1}</translation>
    </message>
    <message>
        <source>{0} was brought up to date by a newer version of the program.</source>
        <translation>{0} wurde von einer neueren Version des Programms auf deren Stand gebracht.</translation>
    </message>
    <message>
        <source>{0} was moved, deleted or replaced while it was open.</source>
        <translation>{0} wurde verschoben, gelöscht oder ersetzt, während sie offen war.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program.</source>
        <translation>{0} wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>{0} was written by an older version of the program.</source>
        <translation>{0} wurde von einer älteren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>{0} was {1} meanwhile.</source>
        <translation>{0} wurde inzwischen {1}.</translation>
    </message>
    <message>
        <source>{0} was {1} since</source>
        <translation>{0} wurde seither {1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>{0} would be larger than {1} MB unpacked.</source>
        <translation>{0} wäre entpackt größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} {1} of {2} files were not imported.</source>
        <translation>{0} {1} von {2} Dateien wurden nicht importiert.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1}: there is no library in it.</source>
        <translation>{0} {1}: Darin ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} × {1} = {2} at the rate of {3}</source>
        <translation>{0} × {1} = {2} zum Kurs vom {3}</translation>
    </message>
    <message>
        <source>{0} − {1} = {2}</source>
        <translation>{0} − {1} = {2}</translation>
    </message>
    <message>
        <source>{0}, and so were {1} other parts of that step</source>
        <translation>{0}, ebenso {1} weitere Teile dieses Schritts</translation>
    </message>
    <message>
        <source>{0}, which fits {1} only if the figures are rounded ({2}).</source>
        <translation>{0}, was zu {1} nur passt, wenn die Zahlen gerundet sind ({2}).</translation>
    </message>
    <message>
        <source>{0}; {1} as the figures are stated.</source>
        <translation>{0}; {1}, so wie die Zahlen genannt sind.</translation>
    </message>
    <message>
        <source>{1} {0} {2}</source>
        <translation>{1}. {0} {2}</translation>
    </message>
    <message>
        <source>{1} {0}</source>
        <translation>{1}. {0}</translation>
    </message>
    <message>
        <source>“{0}” does not fit where it stands.</source>
        <translation>„{0}“ passt nicht an diese Stelle.</translation>
    </message>
    <message>
        <source>“{0}” has no meaning in a calculation.</source>
        <translation>„{0}“ hat in einer Rechnung keine Bedeutung.</translation>
    </message>
    <message>
        <source>“{0}” is no condition.</source>
        <translation>„{0}“ ist keine Bedingung.</translation>
    </message>
    <message>
        <source>“{0}” is no currency code.</source>
        <translation>„{0}“ ist kein Währungscode.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be read.</source>
        <translation>„{0}“ ist keine lesbare Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is no step of this desk&apos;s scale.</source>
        <translation>„{0}“ ist keine Stufe der Skala dieser Redaktion.</translation>
    </message>
    <message>
        <source>“{0}” is no unit of a percentage.</source>
        <translation>„{0}“ ist keine Einheit eines Prozentwerts.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} to be sure of.</source>
        <translation>„{0}“ lässt sich nicht eindeutig lesen (Art: {1}).</translation>
    </message>
    <message>
        <source>“{0}” names no priority.</source>
        <translation>„{0}“ nennt keine Priorität.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are still pending.</source>
        <translation>
            <numerusform>%n Angabe ist noch offen.</numerusform>
            <numerusform>%n Angaben sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, as the article says.</source>
        <translation>{0}, wie es der Artikel sagt.</translation>
    </message>
    <message>
        <source>{0}, as {1} says within {2}.</source>
        <translation>{0}, wie {1} besagt, bei {2} Spielraum.</translation>
    </message>
    <message>
        <source>{0}, as {1} says</source>
        <translation>{0}, wie {1} besagt</translation>
    </message>
    <message>
        <source>{0}, as {1} says.</source>
        <translation>{0}, wie {1} besagt.</translation>
    </message>
    <message>
        <source>{0}, but a fall, not the other way.</source>
        <translation>{0}, aber als Rückgang, nicht umgekehrt.</translation>
    </message>
    <message>
        <source>{0}, but a rise, not the other way.</source>
        <translation>{0}, aber als Anstieg, nicht umgekehrt.</translation>
    </message>
    <message>
        <source>{0}, but it agrees if one may count under several of them.</source>
        <translation>{0}, aber es stimmt, wenn jemand unter mehreren davon zählen kann.</translation>
    </message>
    <message>
        <source>{0}, line {1}: there are fewer fields than in the first line.</source>
        <translation>{0}, Zeile {1}: Sie hat weniger Felder als die erste.</translation>
    </message>
    <message>
        <source>{0}, more than {1}; it agrees if {2} of them count under two heads.</source>
        <translation>{0}, mehr als {1}; es stimmt, wenn {2} davon doppelt zählen.</translation>
    </message>
    <message>
        <source>{0}, not 100 %; rounding explains only {1} either way</source>
        <translation>{0}, nicht 100 %; Rundung erklärt nur {1} nach oben oder unten</translation>
    </message>
    <message>
        <source>{0}, not a {1}.</source>
        <translation>{0}, kein {1}.</translation>
    </message>
    <message>
        <source>{0}, not a {1}; it would agree if another year is meant.</source>
        <translation>{0}, kein {1}; es würde stimmen, wenn ein anderes Jahr gemeint ist.</translation>
    </message>
    <message>
        <source>{0}, not {1} (that is the difference over the other value).</source>
        <translation>{0}, nicht {1} (das ist die Differenz, geteilt durch den anderen Wert).</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, nicht {1}</translation>
    </message>
    <message>
        <source>{0}, not {1}, but {2}: it agrees if the {3} are the whole.</source>
        <translation>{0}, nicht {1}; aber {2}: Es stimmt, wenn {3} das Ganze ist.</translation>
    </message>
    <message>
        <source>{0}, not {1}, even within {2}.</source>
        <translation>{0}, nicht {1}, auch bei {2} Spielraum nicht.</translation>
    </message>
    <message>
        <source>{0}, not {1}.</source>
        <translation>{0}, nicht {1}.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if one end of the run is not counted.</source>
        <translation>{0}, nicht {1}; es stimmt, wenn ein Ende der Reihe nicht mitzählt.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if percentage points are meant ({2}).</source>
        <translation>{0}, nicht {1}; es stimmt, wenn Prozentpunkte gemeint sind ({2}).</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if the amount is at the rate of another time.</source>
        <translation>{0}, nicht {1}; es stimmt, wenn der Kurs einer anderen Zeit gilt.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if the article was written a day before or after.</source>
        <translation>{0}, nicht {1}; es stimmt, wenn der Artikel einen Tag früher oder später geschrieben wurde.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees only if the counts are rounded.</source>
        <translation>{0}, nicht {1}; es stimmt nur, wenn die Zahlen gerundet sind.</translation>
    </message>
    <message>
        <source>{0}, so your decision on it is not the one that stands.</source>
        <translation>{0}; Ihre Entscheidung dazu ist also nicht die, die gilt.</translation>
    </message>
    <message>
        <source>{0}, which is or may be 0</source>
        <translation>{0}, das 0 ist oder sein kann</translation>
    </message>
    <message>
        <source>{0}, which rounding allows for 100 %.</source>
        <translation>{0}; mit Rundung sind 100 % möglich.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no currency.</source>
        <translation>{0}: „{1}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date.</source>
        <translation>{0}: „{1}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no rate above zero.</source>
        <translation>{0}: „{1}“ ist kein Kurs über null.</translation>
    </message>
    <message>
        <source>{0}; it agrees only if the counts are rounded</source>
        <translation>{0}; es stimmt nur, wenn die Zahlen gerundet sind</translation>
    </message>
    <message>
        <source>{0}; with the {1} beside them {2}</source>
        <translation>{0}; mit den {1} daneben {2}</translation>
    </message>
    <message>
        <source>{0}; {1} agrees if it is what was added.</source>
        <translation>{0}; {1} stimmt, wenn der Zuwachs gemeint ist.</translation>
    </message>
    <message>
        <source>{0}; {1} agrees if one of the two is not counted.</source>
        <translation>{0}; {1} stimmt, wenn einer der beiden nicht mitzählt.</translation>
    </message>
    <message>
        <source>{0}; {1} agrees only if the figures are rounded.</source>
        <translation>{0}; {1} stimmt nur, wenn die Zahlen gerundet sind.</translation>
    </message>
    <message>
        <source>{0}; {1} and {2} may not count alike</source>
        <translation>{0}; {1} und {2} zählen vielleicht nicht gleich</translation>
    </message>
    <message>
        <source>{0}{1}{2}</source>
        <translation>{0}{1}{2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Imported from {name} · {encoding} · {day}</source>
        <translation>Eingelesen aus {name} · {encoding} · {day}</translation>
    </message>
    <message>
        <source>Page furniture shown: {names}</source>
        <translation>Beiwerk gezeigt: {names}</translation>
    </message>
    <message>
        <source>Page furniture left out: {names}</source>
        <translation>Beiwerk ausgelassen: {names}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Geändert, nicht entschieden</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Undone, now: {0}</source>
        <translation>Zurückgenommen, jetzt: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Wieder getroffen: {0}</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Wrong span</source>
        <translation>Falsche Stelle</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>= exactly as stated</source>
        <translation>= genau wie genannt</translation>
    </message>
    <message>
        <source>~ about, approximately</source>
        <translation>~ etwa, ungefähr</translation>
    </message>
    <message>
        <source>&gt; more than, over</source>
        <translation>&gt; mehr als, über</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ mindestens</translation>
    </message>
    <message>
        <source>&lt; less than, nearly</source>
        <translation>&lt; weniger als, fast</translation>
    </message>
    <message>
        <source>≤ at most, up to</source>
        <translation>≤ höchstens, bis zu</translation>
    </message>
    <message>
        <source>no change stated</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>↑ up</source>
        <translation>↑ Zunahme</translation>
    </message>
    <message>
        <source>↓ down</source>
        <translation>↓ Abnahme</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildzeile</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>vage</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Gezähltes</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>Vermittler</translation>
    </message>
    <message>
        <source>reporting word</source>
        <translation>Redewort</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} per {1}</source>
        <translation>{0} je {1}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0} (no year)</source>
        <translation>{0} (ohne Jahr)</translation>
    </message>
</context>
</TS>
