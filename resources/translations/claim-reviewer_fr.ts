<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Claim Reviewer</source>
        <translation>À propos de Claim Reviewer</translation>
    </message>
    <message>
        <source>Claim Reviewer {0}</source>
        <translation>Claim Reviewer {0}</translation>
    </message>
    <message>
        <source>Check every figure in an article.

The faces Inter and Noto Serif are under the SIL Open Font License; Qt is under the LGPL.</source>
        <translation>Vérifier chaque chiffre d’un article.

Les polices Inter et Noto Serif sont sous SIL Open Font License&#xa0;; Qt est sous LGPL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{0} cannot be given away: {1}</source>
        <translation>{0} ne peut pas être attribuée&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is already the key of “{1}”. Give that another key first.</source>
        <translation>{0} est déjà la touche de «&#xa0;{1}&#xa0;». Donnez-lui d’abord une autre touche.</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>your verdict</source>
        <translation>votre verdict</translation>
    </message>
    <message>
        <source>your note: “{0}”</source>
        <translation>votre note&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>claim {0} of {1}</source>
        <translation>affirmation {0} sur {1}</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Enregistré. {0}</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n claim(s) changed.</source>
        <translation>
            <numerusform>Enregistré.&#xa0;%n affirmation modifiée.</numerusform>
            <numerusform>Enregistré.&#xa0;%n affirmations modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} claims shown</source>
        <translation>{0} affirmations affichées sur {1}</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n uncovered</source>
        <translation>
            <numerusform>%n non couvert</numerusform>
            <numerusform>%n non couverts</numerusform>
        </translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>visé</translation>
    </message>
    <message>
        <source>has a later draft</source>
        <translation>a une version plus récente</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>rangé</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Show all tagged #{0}</source>
        <translation>Montrer tous ceux étiquetés #{0}</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Copier les titres</translation>
    </message>
    <message numerus="yes">
        <source>Export %n article(s)…</source>
        <translation>
            <numerusform>Exporter %n article…</numerusform>
            <numerusform>Exporter %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) away</source>
        <translation>
            <numerusform>Ranger %n article</numerusform>
            <numerusform>Ranger %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) back</source>
        <translation>
            <numerusform>Ressortir %n article</numerusform>
            <numerusform>Ressortir %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Open a copy of the file that the article came in</source>
        <translation>Ouvrir une copie du fichier d’origine de l’article</translation>
    </message>
    <message>
        <source>Earlier draft</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Open the draft that this one was revised from</source>
        <translation>Ouvrir la version dont celle-ci est issue</translation>
    </message>
    <message>
        <source>Later draft</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Open the draft that was made of this one</source>
        <translation>Ouvrir la version tirée de celle-ci</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>As the article gives it; Enter saves what is typed</source>
        <translation>Tel que l’article le donne&#xa0;; Entrée enregistre la saisie</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>DÉTAILS</translation>
    </message>
    <message>
        <source>SIGN-OFF</source>
        <translation>VISA</translation>
    </message>
    <message>
        <source>WHO IS ON IT</source>
        <translation>QUI S’EN OCCUPE</translation>
    </message>
    <message>
        <source>as imported: {0}</source>
        <translation>tel qu’importé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} · {1} · taken in {2} by {3}</source>
        <translation>{0} · {1} · importé le {2} par {3}</translation>
    </message>
    <message>
        <source>✓ {0}, {1}</source>
        <translation>✓ {0}, {1}</translation>
    </message>
    <message>
        <source>✕ {0}, {1}: broken, a claim was changed since</source>
        <translation>✕ {0}, {1}&#xa0;: caduc, une affirmation a changé depuis</translation>
    </message>
    <message>
        <source>Nobody has signed this article off.</source>
        <translation>Personne n’a visé cet article.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Retirer mon visa</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Viser</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are still pending.</source>
        <translation>
            <numerusform>%n affirmation est encore en attente.</numerusform>
            <numerusform>%n affirmations sont encore en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand for the article and its claims as they are now</source>
        <translation>Répondre de l’article et de ses affirmations tels qu’ils sont</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Je m’en occupe</translation>
    </message>
    <message>
        <source>You are.</source>
        <translation>Vous.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>{0} is.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>An article has a title.</source>
        <translation>Un article a un titre.</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write it as 2026-01-31.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-01-31.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Un lien commence par http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Find an article</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>By words of its title, its file name, its tags (#tag) or who is on it</source>
        <translation>Par mots du titre, nom de fichier, étiquettes (#tag) ou qui s’en occupe</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Quels articles sont montrés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rangés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open ones, complete ones, those put away</source>
        <translation>Les ouverts, les terminés, ceux mis de côté</translation>
    </message>
    <message>
        <source>Newest first, by title, or by what is left to do</source>
        <translation>Les plus récents d’abord, par titre ou selon ce qui reste à faire</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTICLES</translation>
    </message>
    <message>
        <source>ARTICLES  {0}</source>
        <translation>ARTICLES  {0}</translation>
    </message>
    <message>
        <source>ARTICLES  {0} of {1}</source>
        <translation>ARTICLES  {0} sur {1}</translation>
    </message>
    <message>
        <source>The list of articles is still coming in.</source>
        <translation>La liste des articles est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>No article holds these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
        <source>There is none of this sort.</source>
        <translation>Il n’y en a pas de cette sorte.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À finir</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Most to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Enter opens the article; Shift and an arrow pick several; the menu key says what can be done</source>
        <translation>Entrée ouvre l’article&#xa0;; Maj et une flèche en choisissent plusieurs&#xa0;; la touche Menu dit ce qui est possible</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun encore.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>… {0}: being read</source>
        <translation>… {0}&#xa0;: en cours de lecture</translation>
    </message>
    <message>
        <source>– {0}: skipped</source>
        <translation>– {0}&#xa0;: ignoré</translation>
    </message>
    <message>
        <source>– {0}: waiting</source>
        <translation>– {0}&#xa0;: en attente</translation>
    </message>
    <message>
        <source>– {0}: not read</source>
        <translation>– {0}&#xa0;: non lu</translation>
    </message>
    <message>
        <source>✕ {0}: {1}</source>
        <translation>✕ {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>✓ {0}: {1}</source>
        <translation>✓ {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>= {0}: there already as {1}</source>
        <translation>= {0}&#xa0;: déjà là sous {1}</translation>
    </message>
    <message>
        <source>? {0}: does not say how its letters are stored</source>
        <translation>? {0}&#xa0;: n’indique pas son encodage</translation>
    </message>
    <message>
        <source>? {0}: much like “{1}” ({2} % the same)</source>
        <translation>? {0}&#xa0;: très proche de «&#xa0;{1}&#xa0;» ({2}&#xa0;% identique)</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importé</numerusform>
            <numerusform>%n importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your answer.</source>
        <translation>
            <numerusform>%n attend votre réponse.</numerusform>
            <numerusform>%n attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the rest.</source>
        <translation>Arrêté avant la suite.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>C’est notre faute</translation>
    </message>
    <message>
        <source>The program made a mistake. Your decisions are saved and you can go on. The report below says where it happened; it holds no text of your articles. Please send it to us.</source>
        <translation>Le programme a commis une erreur. Vos décisions sont enregistrées et vous pouvez continuer. Le rapport ci-dessous dit où&#xa0;; il ne contient aucun texte de vos articles. Merci de nous l’envoyer.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Where the mistake happened; no text of an article</source>
        <translation>L’endroit de l’erreur&#xa0;; aucun texte d’article</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>The list shows the whole article. Confirm all %n claim(s)?</source>
        <translation>
            <numerusform>La liste montre tout l’article. Confirmer&#xa0;%n affirmation&#xa0;?</numerusform>
            <numerusform>La liste montre tout l’article. Confirmer les&#xa0;%n affirmations&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is undecided. Confirm %n rejected claim(s)?</source>
        <translation>
            <numerusform>Rien d’affiché n’est en attente. Confirmer&#xa0;%n affirmation rejetée&#xa0;?</numerusform>
            <numerusform>Rien d’affiché n’est en attente. Confirmer&#xa0;%n affirmations rejetées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>The list shows no claim to decide on.</source>
        <translation>La liste ne montre aucune affirmation à décider.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed in one step.</source>
        <translation>
            <numerusform>%n affirmation confirmée en une étape.</numerusform>
            <numerusform>%n affirmations confirmées en une étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected in one step.</source>
        <translation>
            <numerusform>%n affirmation rejetée en une étape.</numerusform>
            <numerusform>%n affirmations rejetées en une étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back in one step.</source>
        <translation>
            <numerusform>%n décision annulée en une étape.</numerusform>
            <numerusform>%n décisions annulées en une étape.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Kept as a note: {0}</source>
        <translation>Gardé comme note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message numerus="yes">
        <source>Kept as evidence for %n claim(s).</source>
        <translation>
            <numerusform>Gardé comme preuve pour&#xa0;%n affirmation.</numerusform>
            <numerusform>Gardé comme preuve pour&#xa0;%n affirmations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculatorBar</name>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Click figures in the text, or type: c3 of c4 in %</source>
        <translation>Cliquez des chiffres dans le texte, ou tapez&#xa0;: c3 of c4 in&#xa0;%</translation>
    </message>
    <message>
        <source>Calculation over claims</source>
        <translation>Calcul sur des affirmations</translation>
    </message>
    <message>
        <source>Claims go by the names c1, c2 and so on; Enter keeps the result as a note</source>
        <translation>Les affirmations s’appellent c1, c2, etc.&#xa0;; Entrée garde le résultat comme note</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Garder en note</translation>
    </message>
    <message>
        <source>Put the result under the claim&apos;s note (Enter)</source>
        <translation>Ajouter le résultat à la note de l’affirmation (Entrée)</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Garder en preuve</translation>
    </message>
    <message>
        <source>Make the result evidence for every claim in it</source>
        <translation>Faire du résultat une preuve pour chaque affirmation citée</translation>
    </message>
    <message>
        <source>Close the calculator</source>
        <translation>Fermer la calculatrice</translation>
    </message>
    <message>
        <source>Close the calculator (Esc)</source>
        <translation>Fermer la calculatrice (Échap)</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Shows only these in the list of claims</source>
        <translation>N’affiche que celles-ci dans la liste des affirmations</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Toutes {0}</translation>
    </message>
    <message>
        <source>All claims, {0}</source>
        <translation>Toutes les affirmations, {0}</translation>
    </message>
    <message numerus="yes">
        <source>Figures that disagree with others, %n claim(s)</source>
        <translation>
            <numerusform>Chiffres en désaccord avec d’autres,&#xa0;%n affirmation</numerusform>
            <numerusform>Chiffres en désaccord avec d’autres,&#xa0;%n affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All claims are shown.</source>
        <translation>Toutes les affirmations sont affichées.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} affichées</translation>
    </message>
    <message>
        <source>Filter •</source>
        <translation>Filtrer •</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Confirm %n shown</source>
        <translation>
            <numerusform>✓ Confirmer&#xa0;%n affichée</numerusform>
            <numerusform>✓ Confirmer&#xa0;%n affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ Reject %n shown…</source>
        <translation>
            <numerusform>✕ Rejeter&#xa0;%n affichée…</numerusform>
            <numerusform>✕ Rejeter&#xa0;%n affichées…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>CLAIM</source>
        <translation>AFFIRMATION</translation>
    </message>
    <message>
        <source>CLAIM {0} OF {1} · {2}</source>
        <translation>AFFIRMATION {0} SUR {1} · {2}</translation>
    </message>
    <message>
        <source>extracted: {0}</source>
        <translation>extrait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source> · {0} of {1} ticked</source>
        <translation> · {0} sur {1} cochés</translation>
    </message>
    <message>
        <source>, vague</source>
        <translation>, vague</translation>
    </message>
    <message>
        <source>, quoted</source>
        <translation>, cité</translation>
    </message>
    <message>
        <source>, not quoted</source>
        <translation>, non cité</translation>
    </message>
    <message>
        <source>Press Esc again to give up what you typed, {0} to save it.</source>
        <translation>Échap encore une fois abandonne ce qui est saisi, {0} l’enregistre.</translation>
    </message>
</context>
<context>
    <name>ClaimFields</name>
    <message>
        <source>to …</source>
        <translation>à …</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>A word and no number: dozens, several thousand</source>
        <translation>Un mot, pas un nombre&#xa0;: des dizaines, plusieurs milliers</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>It stands inside quotation marks</source>
        <translation>C’est entre guillemets</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>The number as the article states it, in digits; 6,000 and 3/5 are read</source>
        <translation>Le nombre tel que dans l’article, en chiffres&#xa0;; 6,000 et 3/5 sont lus</translation>
    </message>
    <message>
        <source>Empty unless the article states a range</source>
        <translation>Vide sauf si l’article donne une fourchette</translation>
    </message>
    <message>
        <source>What it is measured in: a currency, %, km</source>
        <translation>L’unité de mesure&#xa0;: une devise,&#xa0;%, km</translation>
    </message>
    <message>
        <source>What sort of number it is</source>
        <translation>Quelle sorte de nombre c’est</translation>
    </message>
    <message>
        <source>Whether the article says about, more than, at most</source>
        <translation>Si l’article dit environ, plus de, au plus</translation>
    </message>
    <message>
        <source>Whether the article says that something rose or fell by this</source>
        <translation>Si l’article dit que quelque chose a augmenté ou baissé d’autant</translation>
    </message>
    <message>
        <source>The thing the number counts or measures, as written</source>
        <translation>Ce que le nombre compte ou mesure, tel qu’écrit</translation>
    </message>
    <message>
        <source>The time it holds for, as written</source>
        <translation>La période concernée, telle qu’écrite</translation>
    </message>
    <message>
        <source>Who says so in the first place</source>
        <translation>Qui le dit en premier lieu</translation>
    </message>
    <message>
        <source>Who passed it on, such as a news agency</source>
        <translation>Qui l’a relayé, par exemple une agence</translation>
    </message>
    <message>
        <source>The verb of saying: said, estimates, reported</source>
        <translation>Le verbe de parole&#xa0;: said, estimates, reported</translation>
    </message>
    <message>
        <source>Figure, or lower end of a range</source>
        <translation>Chiffre, ou borne basse d’une fourchette</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Borne haute d’une fourchette</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Type de chiffre</translation>
    </message>
    <message>
        <source>Direction of a change</source>
        <translation>Sens d’une évolution</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Reporting word</source>
        <translation>Verbe de citation</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>✓ Confirm, next</source>
        <translation>✓ Confirmer, suivant</translation>
    </message>
    <message>
        <source>✎ Save, next</source>
        <translation>✎ Enregistrer, suivant</translation>
    </message>
</context>
<context>
    <name>ClaimLayer</name>
    <message>
        <source>Click again for the next one.</source>
        <translation>Cliquez encore pour la suivante.</translation>
    </message>
</context>
<context>
    <name>ClaimListModel</name>
    <message>
        <source>disagrees with another figure</source>
        <translation>en désaccord avec un autre chiffre</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>Champs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} corrected</source>
        <translation>{0} corrigé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Up and Down look at the claims one by one</source>
        <translation>Haut et Bas parcourent les affirmations</translation>
    </message>
    <message>
        <source>The figures of an article will stand here.</source>
        <translation>Les chiffres d’un article apparaîtront ici.</translation>
    </message>
    <message>
        <source>No figure was found in this article. Select one in the text and press {0} to add it.</source>
        <translation>Aucun chiffre n’a été trouvé dans cet article. Sélectionnez-en un dans le texte et ajoutez-le avec {0}.</translation>
    </message>
    <message>
        <source>No claim of this article passes the filter.</source>
        <translation>Aucune affirmation de cet article ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something you typed or decided is not saved. Close all the same?</source>
        <translation>Une saisie ou une décision n’est pas enregistrée. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Open a shared desk</source>
        <translation>Ouvrir un bureau partagé</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server, on which the whole desk works. Its owner tells you these.</source>
        <translation>Une bibliothèque sur un serveur PostgreSQL, où toute la rédaction travaille. Son responsable vous donne ces indications.</translation>
    </message>
    <message>
        <source>for instance db.example.org</source>
        <translation>par exemple db.example.org</translation>
    </message>
    <message>
        <source>empty: as in your password file (pgpass)</source>
        <translation>vide&#xa0;: comme dans votre fichier de mots de passe (pgpass)</translation>
    </message>
    <message>
        <source>Kept until this window closes, and written nowhere.</source>
        <translation>Gardé jusqu’à la fermeture de cette fenêtre, écrit nulle part.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>The computer that the desk&apos;s library is on</source>
        <translation>L’ordinateur où se trouve la bibliothèque du service</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>The number it listens at; 5432 as a rule</source>
        <translation>Le numéro auquel il répond&#xa0;; en général 5432</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>The name of the library on the server</source>
        <translation>Le nom de la bibliothèque sur le serveur</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Your name on the server</source>
        <translation>Votre nom sur le serveur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>✓ The library is there and can be opened.</source>
        <translation>✓ La bibliothèque est là et peut être ouverte.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This claim is decided already.</source>
        <translation>Cette affirmation est déjà décidée.</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>Leur version&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Yours: {0}</source>
        <translation>La vôtre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
    <message>
        <source>“{0}”, {1}: {2}</source>
        <translation>« {0} », {1} : {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left out, because somebody else decided on them meanwhile.</source>
        <translation>
            <numerusform>%n affirmation laissée de côté, car quelqu’un d’autre l’a tranchée entre-temps.</numerusform>
            <numerusform>%n affirmations laissées de côté, car quelqu’un d’autre les a tranchées entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on them too</source>
        <translation>Trancher celles-ci aussi</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Where claims stand in the article</source>
        <translation>Où se trouvent les affirmations dans l’article</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No other claim shown is undecided.</source>
        <translation>Aucune autre affirmation affichée n’est en attente.</translation>
    </message>
    <message>
        <source>Every claim of this article is decided.</source>
        <translation>Toutes les affirmations de cet article sont décidées.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>A revised draft?</source>
        <translation>Une version révisée&#xa0;?</translation>
    </message>
    <message>
        <source>Is this a revised draft?</source>
        <translation>Est-ce une version révisée&#xa0;?</translation>
    </message>
    <message>
        <source>The article it is compared with</source>
        <translation>L’article auquel on compare</translation>
    </message>
    <message>
        <source>Choose another one, and what becomes of its claims is shown</source>
        <translation>Choisissez-en un autre pour voir ce que deviennent ses affirmations</translation>
    </message>
    <message>
        <source>{0} · {1} % the same</source>
        <translation>{0} · {1}&#xa0;% identique</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>What becomes of each claim</source>
        <translation>Ce que devient chaque affirmation</translation>
    </message>
    <message>
        <source>Which claims are carried over, changed, or gone</source>
        <translation>Quelles affirmations sont reprises, modifiées ou disparues</translation>
    </message>
    <message>
        <source>Take it in as the new draft</source>
        <translation>Importer comme nouvelle version</translation>
    </message>
    <message>
        <source>It is another article</source>
        <translation>C’est un autre article</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>{0} decisions carry over. Claims: {1} the same, {2} changed, {3} gone, {4} new.</source>
        <translation>{0} décisions reprises. Affirmations&#xa0;: {1} identiques, {2} modifiées, {3} disparues, {4} nouvelles.</translation>
    </message>
    <message>
        <source>“{0}” could be at more than one place. Which is it?</source>
        <translation>«&#xa0;{0}&#xa0;» peut être à plusieurs endroits. Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>The decision on the claim goes to the place chosen</source>
        <translation>La décision sur l’affirmation va à l’endroit choisi</translation>
    </message>
    <message>
        <source>None of them: look at it anew</source>
        <translation>Aucun&#xa0;: à réexaminer</translation>
    </message>
    <message>
        <source>? changed: “{0}” → “{1}”, to be decided again</source>
        <translation>? modifié&#xa0;: «&#xa0;{0}&#xa0;» → «&#xa0;{1}&#xa0;», à décider de nouveau</translation>
    </message>
    <message>
        <source>✕ gone: “{0}”</source>
        <translation>✕ disparu&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>+ new: “{0}”</source>
        <translation>+ nouveau&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}, its sentence reworded: “{1}”</source>
        <translation>{0}, phrase reformulée&#xa0;: «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DraftSides</name>
    <message>
        <source>The earlier draft</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Le nouveau texte</translation>
    </message>
    <message>
        <source>With what was changed marked in it</source>
        <translation>Ce qui a changé y est marqué</translation>
    </message>
    <message>
        <source>EARLIER DRAFT</source>
        <translation>VERSION PRÉCÉDENTE</translation>
    </message>
    <message>
        <source>NEW TEXT</source>
        <translation>NOUVEAU TEXTE</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
    <message>
        <source>Goes back to the text; Esc does so too</source>
        <translation>Revient au texte, comme Échap</translation>
    </message>
    <message>
        <source>Evidence and verdict</source>
        <translation>Preuves et verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to take it in</source>
        <translation>Lâchez pour importer</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Open files or paste an article to begin</source>
        <translation>Ouvrez des fichiers ou collez un article pour commencer</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Déposez un article ici</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, mail, text and Markdown files, saved web pages, a whole folder of them, or text from another program. Every figure in it will be marked for you to check.</source>
        <translation>Des fichiers Word, OpenDocument, RTF, PDF, mail, texte et Markdown, des pages web enregistrées, tout un dossier, ou du texte d’un autre programme. Chaque chiffre sera marqué pour vérification.</translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation>La bibliothèque n’est pas ouverte</translation>
    </message>
    <message>
        <source>The message above says why and what you can do.</source>
        <translation>Le message ci-dessus dit pourquoi et que faire.</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Which encoding?</source>
        <translation>Quel encodage&#xa0;?</translation>
    </message>
    <message>
        <source>How should this be read?</source>
        <translation>Comment lire ceci&#xa0;?</translation>
    </message>
    <message>
        <source>{0} does not say how its letters are stored. Choose the way in which it reads right.</source>
        <translation>{0} ne dit pas comment ses lettres sont codées. Choisissez l’encodage qui donne le bon texte.</translation>
    </message>
    <message>
        <source>Encodings, the likeliest first</source>
        <translation>Encodages, le plus probable d’abord</translation>
    </message>
    <message>
        <source>The text beside them is read in the one chosen</source>
        <translation>Le texte à côté est lu dans celui qui est choisi</translation>
    </message>
    <message>
        <source>The text as it reads</source>
        <translation>Le texte tel qu’il se lit</translation>
    </message>
    <message>
        <source>In the encoding chosen in the list</source>
        <translation>Dans l’encodage choisi dans la liste</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>The words of the source that bear on the claim</source>
        <translation>Les mots de la source qui concernent l’affirmation</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Ce qui est dit, mot pour mot</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A copy is kept with the library</source>
        <translation>Une copie est gardée avec la bibliothèque</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the evidence (Ctrl+Enter)</source>
        <translation>Enregistrer la preuve (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Annual report 2025</source>
        <translation>Rapport annuel 2025</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivé à</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{0} of the evidence</source>
        <translation>{0} de la preuve</translation>
    </message>
    <message>
        <source>None. Drop one here.</source>
        <translation>Aucun. Déposez-en un ici.</translation>
    </message>
    <message>
        <source>Give it a title, a link, a quote or a file first.</source>
        <translation>Donnez d’abord un titre, un lien, une citation ou un fichier.</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write it as 2026-01-31.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-01-31.</translation>
    </message>
    <message>
        <source>Press Esc again to give up what you typed, Ctrl+Enter to save it.</source>
        <translation>Échap encore une fois abandonne la saisie, Ctrl+Entrée l’enregistre.</translation>
    </message>
    <message>
        <source>Keep a file as evidence</source>
        <translation>Garder un fichier comme preuve</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Up and Down go from item to item, Enter takes one</source>
        <translation>Haut et Bas passent d’un élément à l’autre, Entrée en prend un</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>seen {0}</source>
        <translation>consulté le {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Paste a link, type to find or add, drop a file</source>
        <translation>Collez un lien, tapez pour chercher ou ajouter, déposez un fichier</translation>
    </message>
    <message>
        <source>Find or add evidence</source>
        <translation>Chercher ou ajouter une preuve</translation>
    </message>
    <message>
        <source>Enter adds what is typed as new; Down goes to what is found</source>
        <translation>Entrée ajoute la saisie&#xa0;; Bas va aux résultats</translation>
    </message>
    <message>
        <source>Evidence of this claim</source>
        <translation>Preuves de cette affirmation</translation>
    </message>
    <message>
        <source>Evidence found in the library</source>
        <translation>Preuves trouvées dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the link or the file of the item selected</source>
        <translation>Ouvrir le lien ou le fichier de l’élément choisi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the item selected (Enter)</source>
        <translation>Modifier l’élément choisi (Entrée)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>The item stays in the library but no longer belongs to this claim (Delete)</source>
        <translation>L’élément reste dans la bibliothèque mais quitte cette affirmation (Suppr)</translation>
    </message>
    <message>
        <source>EVIDENCE · {0}</source>
        <translation>PREUVES · {0}</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>PREUVES</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here can serve other claims and articles too.</source>
        <translation>Rien encore. Ce qui est ajouté ici peut servir à d’autres affirmations et articles.</translation>
    </message>
</context>
<context>
    <name>Evidencing</name>
    <message>
        <source>your evidence</source>
        <translation>votre preuve</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The claim is on the clipboard.</source>
        <translation>L’affirmation est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>Signed off since this day</source>
        <translation>Visés depuis ce jour</translation>
    </message>
    <message>
        <source>kind=money; verdict=false; priority-from=0.7</source>
        <translation>kind=money; verdict=false; priority-from=0.7</translation>
    </message>
    <message>
        <source>Conditions as key=value, set apart by semicolons; the same as on the command line</source>
        <translation>Conditions clé=valeur, séparées par des points-virgules&#xa0;; comme en ligne de commande</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Choisir le fichier à écrire</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Le type de fichier qui est écrit</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Which articles are written</source>
        <translation>Les articles qui sont écrits</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Which of their claims are written</source>
        <translation>Celles de leurs affirmations qui sont écrites</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the file is written, with its folder</source>
        <translation>L’endroit où le fichier est écrit, avec son dossier</translation>
    </message>
    <message>
        <source>Files ending in {0}</source>
        <translation>Fichiers en {0}</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>Celui-ci&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) picked in the list</source>
        <translation>
            <numerusform>%n article choisi dans la liste</numerusform>
            <numerusform>Les %n articles choisis dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) in the list</source>
        <translation>
            <numerusform>L’article de la liste (%n)</numerusform>
            <numerusform>Les&#xa0;%n articles de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>Les&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are signed off since</source>
        <translation>Tous ceux visés depuis</translation>
    </message>
    <message>
        <source>Those that the format is for</source>
        <translation>Celles que vise le format</translation>
    </message>
    <message>
        <source>All, undecided and rejected ones too</source>
        <translation>Toutes, même en attente et rejetées</translation>
    </message>
    <message numerus="yes">
        <source>The %n claim(s) that the filter shows</source>
        <translation>
            <numerusform>L’affirmation affichée par le filtre (%n)</numerusform>
            <numerusform>Les&#xa0;%n affirmations affichées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>Exported to {0}: {1}</source>
        <translation>Exporté vers {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FigureLinks</name>
    <message>
        <source>Show {0} {1} in the text</source>
        <translation>Montrer {0} {1} dans le texte</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>Enter goes to the figure&apos;s claim</source>
        <translation>Entrée va à l’affirmation de ce chiffre</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Exported file {0}</source>
        <translation>Fichier exporté {0}</translation>
    </message>
    <message>
        <source>Drag it to where you need it; Enter opens it, Ctrl+C copies it</source>
        <translation>Glissez-le où il faut&#xa0;; Entrée l’ouvre, Ctrl+C le copie</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open the revised draft</source>
        <translation>Ouvrir la version révisée</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>No folder and no files were taken in since the program was started.</source>
        <translation>Aucun dossier ni fichier n’a été importé depuis le lancement du programme.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>Il n’y a ni texte ni fichier dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Montrer toutes les affirmations</translation>
    </message>
    <message>
        <source>Shows the claims of each answer ticked: {0}</source>
        <translation>Montre les affirmations de chaque réponse cochée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>text order</source>
        <translation>ordre du texte</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>Shows or orders the claims by this: {0}</source>
        <translation>Montre ou classe les affirmations selon&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Find no more</source>
        <translation>Finir la recherche</translation>
    </message>
    <message>
        <source>Find no more (Esc)</source>
        <translation>Finir la recherche (Échap)</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>absent de ce texte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Load exchange rates</source>
        <translation>Charger des taux de change</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>All findings of this article</source>
        <translation>Tous les constats de cet article</translation>
    </message>
    <message>
        <source>‹ Claims</source>
        <translation>‹ Affirmations</translation>
    </message>
    <message>
        <source>Back to the list of claims</source>
        <translation>Retour à la liste des affirmations</translation>
    </message>
    <message>
        <source>No two figures of this article bear on each other.</source>
        <translation>Aucun chiffre de cet article n’en concerne un autre.</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Findings on this claim</source>
        <translation>Constats sur cette affirmation</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Enter shows the figures in the text</source>
        <translation>Entrée montre les chiffres dans le texte</translation>
    </message>
    <message>
        <source>Put aside: {0}</source>
        <translation>Écarté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Why is this fine?</source>
        <translation>Pourquoi est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <source>Why this finding is fine</source>
        <translation>Pourquoi ce constat est sans objet</translation>
    </message>
    <message>
        <source>The same at:</source>
        <translation>De même à :</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This is fine…</source>
        <translation>C’est correct…</translation>
    </message>
    <message>
        <source>Put the finding aside with a reason, which stays in the record</source>
        <translation>Écarter le constat avec une raison, gardée au registre</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Findings: {0}. {1}: {2}</source>
        <translation>Constats : {0}. {1} : {2}</translation>
    </message>
    <message>
        <source>Fold the findings</source>
        <translation>Replier les constats</translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation>Déplier les constats</translation>
    </message>
</context>
<context>
    <name>FurnitureLayer</name>
    <message>
        <source>Count this passage as part of the article; its numbers are looked at again</source>
        <translation>Compter ce passage dans l’article&#xa0;; ses chiffres sont revus</translation>
    </message>
    <message>
        <source>{0} · take back</source>
        <translation>{0} · reprendre</translation>
    </message>
</context>
<context>
    <name>HandleLayer</name>
    <message>
        <source>Drag to move this end of the claim; with Alt by single letters</source>
        <translation>Glissez pour déplacer cette borne&#xa0;; avec Alt, lettre par lettre</translation>
    </message>
</context>
<context>
    <name>HeldFilters</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Montrer toutes les affirmations</translation>
    </message>
    <message>
        <source>Enter asks for this no more</source>
        <translation>Entrée retire ceci du filtre</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the claim</source>
        <translation>Historique de l’affirmation</translation>
    </message>
    <message>
        <source>Who decided what, and when; the newest first</source>
        <translation>Qui a décidé quoi, et quand&#xa0;; le plus récent d’abord</translation>
    </message>
    <message>
        <source>Choose a claim to see what was decided on it.</source>
        <translation>Choisissez une affirmation pour voir ses décisions.</translation>
    </message>
    <message>
        <source>evidence taken away</source>
        <translation>preuve retirée</translation>
    </message>
    <message>
        <source>Nobody has decided on this claim yet.</source>
        <translation>Personne n’a encore décidé de cette affirmation.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What was taken in</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>Progress of taking articles in</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take in no more files; what is in stays</source>
        <translation>Ne plus importer de fichiers&#xa0;; ce qui est importé reste</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quels fichiers sont listés</translation>
    </message>
    <message>
        <source>All, or those of one outcome</source>
        <translation>Tous, ou ceux d’un seul résultat</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Enter opens the article, or asks what a file waits for</source>
        <translation>Entrée ouvre l’article, ou pose la question dont dépend le fichier</translation>
    </message>
    <message>
        <source>Look at the next…</source>
        <translation>Voir le suivant…</translation>
    </message>
    <message>
        <source>Ask about the first file that waits for an answer</source>
        <translation>Poser la question du premier fichier en attente</translation>
    </message>
    <message>
        <source>Take all in as they read</source>
        <translation>Tout importer tel quel</translation>
    </message>
    <message>
        <source>Each becomes an article of its own</source>
        <translation>Chacun devient un article à part</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Open the article that the file selected has become</source>
        <translation>Ouvrir l’article issu du fichier choisi</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Ignorer le fichier</translation>
    </message>
    <message>
        <source>Do not take in the file selected, and go on with the next</source>
        <translation>Ne pas importer le fichier choisi et passer au suivant</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Put the lines of the list on the clipboard</source>
        <translation>Copier les lignes de la liste dans le presse-papiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list; files go on coming in</source>
        <translation>Fermer la liste&#xa0;; l’importation continue</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Importation en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) do not say how their letters are stored.</source>
        <translation>
            <numerusform>%n fichier n’indique pas son encodage.</numerusform>
            <numerusform>%n fichiers n’indiquent pas leur encodage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are much like an article here.</source>
        <translation>
            <numerusform>%n fichier est très proche d’un article déjà là.</numerusform>
            <numerusform>%n fichiers sont très proches d’un article déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, less than a minute left</source>
        <translation>{0}, moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>{0}, about %n minute(s) left</source>
        <translation>
            <numerusform>{0}, environ %n minute restante</numerusform>
            <numerusform>{0}, environ %n minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%n disagree(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <translation>
            <numerusform>%n indécidable</numerusform>
            <numerusform>%n indécidables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>Currencies are compared by {0}.</source>
        <translation>Les devises sont comparées selon {0}.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Arrêté&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing readable was found in {0}. Drop documents (Word, OpenDocument, RTF, PDF), mails, saved web pages, text or Markdown files, or a folder of them.</source>
        <translation>Rien de lisible dans {0}. Déposez des documents (Word, OpenDocument, RTF, PDF), des mails, des pages web enregistrées, des fichiers texte ou Markdown, ou un dossier.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Shows only the actions with these words or this key</source>
        <translation>Ne montre que les actions avec ces mots ou cette touche</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Give every action the keys it came with</source>
        <translation>Rendre à chaque action ses touches d’origine</translation>
    </message>
    <message>
        <source>{0}, another key</source>
        <translation>{0}, autre touche</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>press a key…</source>
        <translation>appuyez sur une touche…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Press Enter, then the new key; Esc keeps the old one, Backspace takes it away.</source>
        <translation>Entrée, puis la nouvelle touche&#xa0;; Échap garde l’ancienne, Retour arrière l’enlève.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single letters act while no field is being typed in.</source>
        <translation>Les lettres seules agissent quand on ne tape dans aucun champ.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Open the page of the settings where keys are changed</source>
        <translation>Ouvrir la page des réglages des touches</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Ce que fait chaque touche</translation>
    </message>
    <message>
        <source>After that: the reason for rejecting</source>
        <translation>Ensuite&#xa0;: la raison du rejet</translation>
    </message>
    <message>
        <source>Give up an edit, a question, a search</source>
        <translation>Abandonner une saisie, une question, une recherche</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Open another library, or name a new one</source>
        <translation>Ouvrir une autre bibliothèque, ou en nommer une nouvelle</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>Bibliothèques (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backed up to {0}</source>
        <translation>Sauvegardé dans {0}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>The program makes one a day by itself, and keeps the ten newest and one of each week.</source>
        <translation>Le programme en fait une par jour et garde les dix dernières et une par semaine.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copy the library into its backups folder</source>
        <translation>Copier la bibliothèque dans son dossier de sauvegardes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the backups in the system&apos;s file manager</source>
        <translation>Montrer les sauvegardes dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Taille de l’article</translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>about {0} characters</source>
        <translation>environ {0} caractères</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when the program is opened the next time.</source>
        <translation>Prend effet à la prochaine ouverture du programme.</translation>
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
        <translation>Ce texte est déjà là&#xa0;: «&#xa0;{0}&#xa0;» a été ouvert.</translation>
    </message>
    <message>
        <source>{0} articles taken in</source>
        <translation>{0} articles importés</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Space ticks or unticks an answer, Enter closes</source>
        <translation>Espace coche ou décoche une réponse, Entrée ferme</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>{0} decided in another window.</source>
        <translation>{0} a décidé dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>For whoever looks at this figure next</source>
        <translation>Pour qui verra ce chiffre ensuite</translation>
    </message>
    <message>
        <source>For whoever works on this article next</source>
        <translation>Pour qui reprendra cet article</translation>
    </message>
    <message>
        <source>On this claim</source>
        <translation>Sur cette affirmation</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Sur l’article</translation>
    </message>
    <message>
        <source>Saved when you leave the field; Ctrl+Enter goes back to the text</source>
        <translation>Enregistré en quittant le champ&#xa0;; Ctrl+Entrée revient au texte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Every number of this article has been looked at.</source>
        <translation>Tous les nombres de cet article ont été vus.</translation>
    </message>
    <message>
        <source>The numbers are still being counted.</source>
        <translation>Les nombres sont encore en cours de comptage.</translation>
    </message>
    <message>
        <source>Nobody has looked at “{0}”: {1} of {2}</source>
        <translation>Personne n’a vu «&#xa0;{0}&#xa0;»&#xa0;: {1} sur {2}</translation>
    </message>
    <message numerus="yes">
        <source>Every claim is decided; %n number(s) are in no claim yet.</source>
        <translation>
            <numerusform>Tout est décidé&#xa0;;&#xa0;%n nombre n’est dans aucune affirmation.</numerusform>
            <numerusform>Tout est décidé&#xa0;;&#xa0;%n nombres ne sont dans aucune affirmation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallBar</name>
    <message>
        <source>A number that nobody has looked at</source>
        <translation>Un nombre que personne n’a vu</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>En faire une affirmation</translation>
    </message>
    <message>
        <source>None to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>“{0}” is in no claim</source>
        <translation>«&#xa0;{0}&#xa0;» n’est dans aucune affirmation</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>RecallCommands</name>
    <message>
        <source>Press {0} to go to a number first, then {1} to dismiss it.</source>
        <translation>Allez d’abord à un nombre avec {0}, puis écartez-le avec {1}.</translation>
    </message>
</context>
<context>
    <name>RejectBar</name>
    <message>
        <source>Reason for rejecting</source>
        <translation>Raison du rejet</translation>
    </message>
    <message>
        <source>A digit gives the reason, Esc takes the question back</source>
        <translation>Un chiffre donne la raison, Échap retire la question</translation>
    </message>
    <message>
        <source>Reject, because it is:</source>
        <translation>Rejeter, car c’est&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Select the part of the claim that is to be a claim of its own, at one of its ends.</source>
        <translation>Sélectionnez, à un bout, la partie qui doit devenir une affirmation à part.</translation>
    </message>
    <message>
        <source>There is no claim after this one to merge it with.</source>
        <translation>Aucune affirmation ne suit celle-ci pour la fusionner.</translation>
    </message>
    <message>
        <source>merged with the next</source>
        <translation>fusionnée avec la suivante</translation>
    </message>
    <message>
        <source>another place in the text</source>
        <translation>un autre endroit du texte</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The newest first; the one chosen takes the library&apos;s place</source>
        <translation>La plus récente d’abord&#xa0;; celle qui est choisie prend la place de la bibliothèque</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Decisions made since then are not in it. The library as it is now is set aside, not thrown away.</source>
        <translation>Les décisions prises depuis n’y sont pas. La bibliothèque actuelle est mise de côté, pas supprimée.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de cette bibliothèque.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Something you typed or decided is not saved. Save it or give it up first.</source>
        <translation>Une saisie ou une décision n’est pas enregistrée. Enregistrez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>The library is the backup of {0} now.</source>
        <translation>La bibliothèque est maintenant la sauvegarde du {0}.</translation>
    </message>
    <message>
        <source>What was there before lies at {0}.</source>
        <translation>Ce qu’il y avait avant se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect as somebody else, or elsewhere…</source>
        <translation>Se connecter autrement ou ailleurs…</translation>
    </message>
    <message>
        <source>Save what it still holds</source>
        <translation>Sauver ce qu’elle contient encore</translation>
    </message>
    <message>
        <source>Open the backup of {0}</source>
        <translation>Ouvrir la sauvegarde du {0}</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Elle est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>ReviewerPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands beside every decision you make from now on, and in exports.</source>
        <translation>Figure désormais à côté de chacune de vos décisions et dans les exports.</translation>
    </message>
    <message>
        <source>Confirming ticks every part</source>
        <translation>Confirmer coche chaque partie</translation>
    </message>
    <message>
        <source>One by one for the most important claims</source>
        <translation>Une à une pour les plus importantes</translation>
    </message>
    <message>
        <source>One by one for important claims</source>
        <translation>Une à une pour les importantes</translation>
    </message>
    <message>
        <source>One by one for middling claims and up</source>
        <translation>Une à une dès les moyennes</translation>
    </message>
    <message>
        <source>One by one for every claim</source>
        <translation>Une à une pour toutes</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Coches</translation>
    </message>
    <message>
        <source>One by one: number, unit, thing counted, qualifier, time and attribution must each be ticked before such a claim can be confirmed. Headlines, money and large counts matter most.</source>
        <translation>Une à une&#xa0;: nombre, unité, objet compté, réserve, date et attribution doivent être cochés avant de confirmer. Titres, sommes et grands nombres comptent le plus.</translation>
    </message>
</context>
<context>
    <name>ScaleBox</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation>Donné&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>None given.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Keys 1 to {0} choose a step, 0 takes the verdict back.</source>
        <translation>Les touches 1 à {0} choisissent un degré, 0 retire le verdict.</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>The steps of a verdict, from the best to the worst. Everybody on this library gives verdicts on the same scale; exports carry these names.</source>
        <translation>Les degrés d’un verdict, du meilleur au pire. Tous ceux de cette bibliothèque utilisent la même échelle&#xa0;; les exports portent ces noms.</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>Degrés de l’échelle</translation>
    </message>
    <message>
        <source>Enter renames a step</source>
        <translation>Entrée renomme un degré</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un degré</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Move the step towards the best</source>
        <translation>Rapprocher le degré du meilleur</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Move the step towards the worst</source>
        <translation>Rapprocher le degré du pire</translation>
    </message>
    <message>
        <source>Usual scale</source>
        <translation>Échelle habituelle</translation>
    </message>
    <message>
        <source>Go back to the five steps from true to false</source>
        <translation>Revenir aux cinq degrés de vrai à faux</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouveau degré</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>A page a topic; what is set is in force at once</source>
        <translation>Une page par sujet&#xa0;; tout réglage prend effet aussitôt</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>The passage is no part of the article now.</source>
        <translation>Le passage ne fait plus partie de l’article.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in it were rejected as furniture.</source>
        <translation>
            <numerusform>%n affirmation y a été rejetée comme habillage.</numerusform>
            <numerusform>%n affirmations y ont été rejetées comme habillage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage is part of the article now.</source>
        <translation>Le passage fait maintenant partie de l’article.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in it are to be looked at.</source>
        <translation>
            <numerusform>%n affirmation y est à examiner.</numerusform>
            <numerusform>%n affirmations y sont à examiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n article(s).</source>
        <translation>
            <numerusform>Annulé pour %n article.</numerusform>
            <numerusform>Annulé pour %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>%n article(s) put away.</source>
        <translation>
            <numerusform>%n article rangé.</numerusform>
            <numerusform>%n articles rangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) among the open ones again.</source>
        <translation>
            <numerusform>%n article est de nouveau parmi les articles ouverts.</numerusform>
            <numerusform>%n articles sont de nouveau parmi les articles ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {0}.</source>
        <translation>
            <numerusform>%n article étiqueté {0}.</numerusform>
            <numerusform>%n articles étiquetés {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} taken off %n article(s).</source>
        <translation>
            <numerusform>{0} retirée de %n article.</numerusform>
            <numerusform>{0} retirée de %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Enter looks at the claim where the cursor stands</source>
        <translation>Entrée montre l’affirmation sous le curseur</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>Select the figure in the text first, then press {0}.</source>
        <translation>Sélectionnez d’abord le chiffre dans le texte, puis {0}.</translation>
    </message>
    <message>
        <source>Select in the text what the claim should cover, then press {0}.</source>
        <translation>Sélectionnez ce que l’affirmation doit couvrir, puis {0}.</translation>
    </message>
    <message>
        <source>Select the part of the claim that is to be a claim of its own.</source>
        <translation>Sélectionnez la partie qui doit devenir une affirmation à part.</translation>
    </message>
    <message>
        <source>Select the passage in the text first, then press {0}.</source>
        <translation>Sélectionnez d’abord le passage dans le texte, puis {0}.</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>No finding rests on this claim.</source>
        <translation>Aucun constat ne repose sur cette affirmation.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Si tout est enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Progress of taking articles in</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>× Not saved</source>
        <translation>× Non enregistré</translation>
    </message>
    <message>
        <source>No library open</source>
        <translation>Aucune bibliothèque ouverte</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>{0} sur {1} décidées</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0} of the scale; choose it again to take it back</source>
        <translation>Degré {0} de l’échelle&#xa0;; le rechoisir le retire</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Close the tags</source>
        <translation>Fermer les étiquettes</translation>
    </message>
    <message>
        <source>Close the tags (Esc)</source>
        <translation>Fermer les étiquettes (Échap)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Enter adds what is typed; Down goes to tags in use, Up to those to take off</source>
        <translation>Entrée ajoute ce qui est tapé&#xa0;; la flèche bas mène aux étiquettes existantes, la flèche haut à celles à retirer</translation>
    </message>
    <message>
        <source>TAGS {0}</source>
        <translation>ÉTIQUETTES {0}</translation>
    </message>
    <message numerus="yes">
        <source>TAGS %n article(s)</source>
        <translation>
            <numerusform>ÉTIQUETTES %n article</numerusform>
            <numerusform>ÉTIQUETTES %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>#{0} ({1} of {2})</source>
        <translation>#{0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Give the tag #{0}</source>
        <translation>Donner l’étiquette #{0}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{0} claims carried over, {1} changed, {2} gone, {3} new; the earlier draft is kept.</source>
        <translation>{0} affirmations reprises, {1} modifiées, {2} disparues, {3} nouvelles&#xa0;; la version précédente est gardée.</translation>
    </message>
    <message>
        <source>New draft of “{0}”.</source>
        <translation>Nouvelle version de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>TickButton</name>
    <message>
        <source>{0}: ticked</source>
        <translation>{0}&#xa0;: coché</translation>
    </message>
    <message>
        <source>{0}: not ticked</source>
        <translation>{0}&#xa0;: non coché</translation>
    </message>
    <message>
        <source>Take the tick off: {0}</source>
        <translation>Décocher&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tick as checked: {0}</source>
        <translation>Cocher comme vérifié&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message numerus="yes">
        <source>This claim&apos;s parts must be ticked one by one: %n to go, {0} ticks the next.</source>
        <translation>
            <numerusform>Les éléments de cette affirmation doivent être cochés un à un : encore %n, {0} coche le suivant.</numerusform>
            <numerusform>Les éléments de cette affirmation doivent être cochés un à un : encore %n, {0} coche le suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part of this claim is ticked.</source>
        <translation>Chaque partie de cette affirmation est cochée.</translation>
    </message>
    <message>
        <source>{0}: ticked</source>
        <translation>{0}&#xa0;: coché</translation>
    </message>
    <message>
        <source>{0}: tick taken off</source>
        <translation>{0}&#xa0;: décoché</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search claims</source>
        <translation>Chercher des affirmations</translation>
    </message>
    <message>
        <source>Shows only the claims with these words; Esc shows all</source>
        <translation>Ne montre que les affirmations avec ces mots&#xa0;; Échap montre tout</translation>
    </message>
</context>
<context>
    <name>UncoveredCount</name>
    <message>
        <source>uncovered: {0}</source>
        <translation>non couverts&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in the article that nobody has looked at</source>
        <translation>
            <numerusform>%n nombre de l’article que personne n’a vu</numerusform>
            <numerusform>%n nombres de l’article que personne n’a vus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncoveredLayer</name>
    <message>
        <source>Nobody has looked at this number</source>
        <translation>Personne n’a vu ce nombre</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>VERDICT</source>
        <translation>VERDICT</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>Summary of the verdict</source>
        <translation>Résumé du verdict</translation>
    </message>
    <message>
        <source>A sentence for the reader; Enter saves it</source>
        <translation>Une phrase pour le lecteur&#xa0;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Given as “{0}”, which is no longer on the desk&apos;s scale.</source>
        <translation>Donné comme «&#xa0;{0}&#xa0;», qui n’est plus sur l’échelle.</translation>
    </message>
    <message>
        <source>Without evidence: exports will say so.</source>
        <translation>Sans preuve&#xa0;: les exports le diront.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What you decided and typed is kept here, and is sent by itself when the server answers.</source>
        <translation>Ce que vous avez décidé et tapé est gardé ici et sera envoyé dès que le serveur répond.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>WayCommands</name>
    <message>
        <source>These are the claims that would be confirmed. Press again.</source>
        <translation>Voici les affirmations qui seraient confirmées. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>The list shows no claim to decide on.</source>
        <translation>La liste ne montre aucune affirmation à décider.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>it gives up whatever is going on.</source>
        <translation>elle abandonne ce qui est en cours.</translation>
    </message>
    <message>
        <source>it goes to the next control.</source>
        <translation>elle va à l’élément suivant.</translation>
    </message>
    <message>
        <source>it goes to the control before.</source>
        <translation>elle va à l’élément précédent.</translation>
    </message>
    <message>
        <source>it copies what is selected.</source>
        <translation>elle copie la sélection.</translation>
    </message>
    <message>
        <source>it selects everything.</source>
        <translation>elle sélectionne tout.</translation>
    </message>
    <message>
        <source>it does what the control in focus is for.</source>
        <translation>elle actionne l’élément actif.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The record is what the article says; go to the next</source>
        <translation>La fiche dit ce que dit l’article&#xa0;; passer à la suivante</translation>
    </message>
    <message>
        <source>✓ Confirm</source>
        <translation>✓ Confirmer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Change the record to what the article says</source>
        <translation>Mettre la fiche en accord avec l’article</translation>
    </message>
    <message>
        <source>✎ Correct</source>
        <translation>✎ Corriger</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Save what was typed and go to the next</source>
        <translation>Enregistrer la saisie et passer à la suivante</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>This is no claim to check; give the reason with one more key</source>
        <translation>Ce n’est pas une affirmation à vérifier&#xa0;; une touche de plus donne la raison</translation>
    </message>
    <message>
        <source>✕ Reject</source>
        <translation>✕ Rejeter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Make a decided claim undecided again</source>
        <translation>Remettre en attente une affirmation décidée</translation>
    </message>
    <message>
        <source>Evidence and verdict</source>
        <translation>Preuves et verdict</translation>
    </message>
    <message>
        <source>Say whether the claim is true, and what that rests on</source>
        <translation>Dire si l’affirmation est vraie, et sur quoi cela repose</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on the claim or the article</source>
        <translation>Écrire une note sur l’affirmation ou l’article</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>See who decided what on the claim, and when</source>
        <translation>Voir qui a décidé quoi, et quand</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>À propos de l’article</translation>
    </message>
    <message>
        <source>See and edit what is known of the article, sign it off, take it on</source>
        <translation>Voir et modifier ce qu’on sait de l’article, le viser, s’en charger</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Exporter l’article…</translation>
    </message>
    <message>
        <source>Write this article&apos;s claims to a file</source>
        <translation>Écrire les affirmations de cet article dans un fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export more articles…</source>
        <translation>Exporter d’autres articles…</translation>
    </message>
    <message>
        <source>Write the claims of many articles to a file</source>
        <translation>Écrire les affirmations de plusieurs articles dans un fichier</translation>
    </message>
    <message>
        <source>Copy claim as text</source>
        <translation>Copier l’affirmation en texte</translation>
    </message>
    <message>
        <source>Put the claim with its sentence and evidence on the clipboard</source>
        <translation>Mettre l’affirmation, sa phrase et ses preuves dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy claim as citation</source>
        <translation>Copier l’affirmation en citation</translation>
    </message>
    <message>
        <source>Put the claim&apos;s sentence with where it is from on the clipboard</source>
        <translation>Mettre la phrase et son origine dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy claim as JSON</source>
        <translation>Copier l’affirmation en JSON</translation>
    </message>
    <message>
        <source>Put the claim&apos;s whole record on the clipboard</source>
        <translation>Mettre toute la fiche dans le presse-papiers</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Take in articles from files</source>
        <translation>Importer des articles depuis des fichiers</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Take in the text on the clipboard as an article</source>
        <translation>Importer le texte du presse-papiers comme article</translation>
    </message>
    <message>
        <source>Take in a revised draft…</source>
        <translation>Importer une version révisée…</translation>
    </message>
    <message>
        <source>Take in a file as the next draft of this article, keeping decisions</source>
        <translation>Importer un fichier comme version suivante, en gardant les décisions</translation>
    </message>
    <message>
        <source>What was taken in…</source>
        <translation>Ce qui a été importé…</translation>
    </message>
    <message>
        <source>List the files taken in last: imported, failed, waiting for an answer</source>
        <translation>Lister les derniers fichiers&#xa0;: importés, en échec, en attente de réponse</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Fermer la fenêtre&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Mark every place of the text that holds the words typed</source>
        <translation>Marquer chaque endroit du texte contenant les mots</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next place that holds the words</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the place before that holds the words</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>Choose which claims the list shows, and their order</source>
        <translation>Choisir les affirmations listées et leur ordre</translation>
    </message>
    <message>
        <source>Confirm all shown</source>
        <translation>Confirmer tout l’affiché</translation>
    </message>
    <message>
        <source>Confirm every undecided claim that the list shows, as one step</source>
        <translation>Confirmer chaque affirmation en attente affichée, en une étape</translation>
    </message>
    <message>
        <source>Reject all shown…</source>
        <translation>Rejeter tout l’affiché…</translation>
    </message>
    <message>
        <source>Reject every undecided claim that the list shows, as one step</source>
        <translation>Rejeter chaque affirmation en attente affichée, en une étape</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Revenir où vous étiez avant le dernier saut</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go to where you came back from</source>
        <translation>Aller là d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Montrer le calcul</translation>
    </message>
    <message>
        <source>Show in the text what a finding on this claim rests on</source>
        <translation>Montrer dans le texte sur quoi repose un constat</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>List every finding of the article, or the claims again</source>
        <translation>Lister tous les constats de l’article, ou de nouveau les affirmations</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Set claims against each other by hand and keep the result</source>
        <translation>Confronter des affirmations à la main et garder le résultat</translation>
    </message>
    <message>
        <source>Load exchange rates…</source>
        <translation>Charger des taux de change…</translation>
    </message>
    <message>
        <source>Compare currencies by a table of dated rates (CSV: date, from, to, rate)</source>
        <translation>Comparer les devises par une table de taux datés (CSV&#xa0;: date, from, to, rate)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Donner d’autres touches aux actions</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Show where the program notes what went wrong</source>
        <translation>Montrer où le programme note les problèmes</translation>
    </message>
    <message>
        <source>About Claim Reviewer</source>
        <translation>À propos de Claim Reviewer</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>↩ Undo</source>
        <translation>↩ Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back last</source>
        <translation>Reprendre la décision annulée en dernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find claims by their words</source>
        <translation>Chercher des affirmations par leurs mots</translation>
    </message>
    <message>
        <source>Find article</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Find an article by its title, file name or tags</source>
        <translation>Chercher un article par titre, nom de fichier ou étiquette</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Give the article tags, or take them off</source>
        <translation>Donner des étiquettes à l’article, ou les retirer</translation>
    </message>
    <message>
        <source>Put article away</source>
        <translation>Ranger l’article</translation>
    </message>
    <message>
        <source>Move the article out of the list of open ones; nothing is deleted</source>
        <translation>Retirer l’article de la liste des ouverts ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>Bring article back</source>
        <translation>Ressortir l’article</translation>
    </message>
    <message>
        <source>Move an article that was put away among the open ones again</source>
        <translation>Remettre un article rangé parmi les ouverts</translation>
    </message>
    <message>
        <source>Open a shared desk…</source>
        <translation>Ouvrir un bureau partagé…</translation>
    </message>
    <message>
        <source>Work on a library that a server keeps for the whole desk</source>
        <translation>Travailler sur une bibliothèque qu’un serveur garde pour toute la rédaction</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library in a file, or make a new one</source>
        <translation>Ouvrir une bibliothèque dans un fichier, ou en créer une</translation>
    </message>
    <message>
        <source>Open my own library</source>
        <translation>Ouvrir ma propre bibliothèque</translation>
    </message>
    <message>
        <source>Go back to the library in your data folder</source>
        <translation>Revenir à la bibliothèque de votre dossier de données</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copy the library into its backups folder</source>
        <translation>Copier la bibliothèque dans son dossier de sauvegardes</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Put a backup in the library&apos;s place</source>
        <translation>Mettre une sauvegarde à la place de la bibliothèque</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Look at the next claim</source>
        <translation>Voir l’affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Look at the previous claim</source>
        <translation>Voir l’affirmation précédente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave it undecided and go to the next undecided one</source>
        <translation>La laisser en attente et passer à la prochaine en attente</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Précédente en attente</translation>
    </message>
    <message>
        <source>Go back to the undecided claim before</source>
        <translation>Revenir à l’affirmation en attente précédente</translation>
    </message>
    <message>
        <source>Next uncovered number</source>
        <translation>Nombre non couvert suivant</translation>
    </message>
    <message>
        <source>Go to the next number that nobody has looked at</source>
        <translation>Aller au prochain nombre que personne n’a vu</translation>
    </message>
    <message>
        <source>Dismiss the number</source>
        <translation>Écarter le nombre</translation>
    </message>
    <message>
        <source>The uncovered number is none to check; go to the next</source>
        <translation>Ce nombre n’est pas à vérifier&#xa0;; passer au suivant</translation>
    </message>
    <message>
        <source>Add from selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Make a claim of the text selected</source>
        <translation>Faire une affirmation du texte sélectionné</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Déplacer sur la sélection</translation>
    </message>
    <message>
        <source>Let the claim cover the text selected</source>
        <translation>Faire couvrir à l’affirmation le texte sélectionné</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Début un mot plus tôt</translation>
    </message>
    <message>
        <source>Let the claim begin one word earlier</source>
        <translation>Commencer l’affirmation un mot plus tôt</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Début un mot plus tard</translation>
    </message>
    <message>
        <source>Let the claim begin one word later</source>
        <translation>Commencer l’affirmation un mot plus tard</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Fin un mot plus tard</translation>
    </message>
    <message>
        <source>Let the claim end one word later</source>
        <translation>Finir l’affirmation un mot plus tard</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Fin un mot plus tôt</translation>
    </message>
    <message>
        <source>Let the claim end one word earlier</source>
        <translation>Finir l’affirmation un mot plus tôt</translation>
    </message>
    <message>
        <source>Start one letter earlier</source>
        <translation>Début une lettre plus tôt</translation>
    </message>
    <message>
        <source>Let the claim begin one letter earlier</source>
        <translation>Commencer l’affirmation une lettre plus tôt</translation>
    </message>
    <message>
        <source>Start one letter later</source>
        <translation>Début une lettre plus tard</translation>
    </message>
    <message>
        <source>Let the claim begin one letter later</source>
        <translation>Commencer l’affirmation une lettre plus tard</translation>
    </message>
    <message>
        <source>End one letter later</source>
        <translation>Fin une lettre plus tard</translation>
    </message>
    <message>
        <source>Let the claim end one letter later</source>
        <translation>Finir l’affirmation une lettre plus tard</translation>
    </message>
    <message>
        <source>End one letter earlier</source>
        <translation>Fin une lettre plus tôt</translation>
    </message>
    <message>
        <source>Let the claim end one letter earlier</source>
        <translation>Finir l’affirmation une lettre plus tôt</translation>
    </message>
    <message>
        <source>Split off the selection</source>
        <translation>Détacher la sélection</translation>
    </message>
    <message>
        <source>Make a claim of its own of the part of the claim that is selected</source>
        <translation>Faire de la partie sélectionnée une affirmation à part</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Make one claim of this one and the next in the text</source>
        <translation>Faire une seule affirmation de celle-ci et de la suivante</translation>
    </message>
    <message>
        <source>Put the passage out</source>
        <translation>Exclure le passage</translation>
    </message>
    <message>
        <source>Count the lines selected as no part of the article, or as one again</source>
        <translation>Ne pas compter les lignes sélectionnées dans l’article, ou les recompter</translation>
    </message>
    <message>
        <source>Tick next part</source>
        <translation>Cocher la partie suivante</translation>
    </message>
    <message>
        <source>Tick the next part of the claim as checked</source>
        <translation>Cocher la partie suivante comme vérifiée</translation>
    </message>
    <message>
        <source>Show page furniture</source>
        <translation>Montrer l’habillage</translation>
    </message>
    <message>
        <source>Show what was left out as no part of the article</source>
        <translation>Montrer ce qui a été exclu de l’article</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Set the article larger</source>
        <translation>Agrandir l’article</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Set the article smaller</source>
        <translation>Réduire l’article</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Your name, the look, the keys, the library</source>
        <translation>Votre nom, l’apparence, les touches, la bibliothèque</translation>
    </message>
</context>
<context>
    <name>carried</name>
    <message>
        <source>{0} is a link, and this program fetches no pages from the network. Open the page in your browser, save it (Ctrl+S) and drop the saved file here; or select the article&apos;s text and drop or paste it.</source>
        <translation>{0} est un lien, et ce programme ne va chercher aucune page sur le réseau. Ouvrez la page dans votre navigateur, enregistrez-la (Ctrl+S) et déposez le fichier ici&#xa0;; ou sélectionnez le texte de l’article et déposez-le ou collez-le.</translation>
    </message>
    <message>
        <source>{0} is on another computer, and this program fetches no files from the network. Copy the file to this computer and drop it here.</source>
        <translation>{0} est sur un autre ordinateur, et ce programme ne va chercher aucun fichier sur le réseau. Copiez le fichier sur cet ordinateur et déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>stated by {0}</source>
        <translation>selon {0}</translation>
    </message>
    <message>
        <source>“{figure}” was changed by {who} while you decided on it. Which version stands?</source>
        <translation>«&#xa0;{figure}&#xa0;» a été modifié par {who} pendant que vous décidiez. Quelle version vaut&#xa0;?</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Checked copy, HTML</source>
        <translation>Copie vérifiée, HTML</translation>
    </message>
    <message>
        <source>Checked copy, Word</source>
        <translation>Copie vérifiée, Word</translation>
    </message>
    <message>
        <source>Checked copy, PDF</source>
        <translation>Copie vérifiée, PDF</translation>
    </message>
    <message>
        <source>Query sheet, Word</source>
        <translation>Feuille de questions, Word</translation>
    </message>
    <message>
        <source>Query sheet, Markdown</source>
        <translation>Feuille de questions, Markdown</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Document JSON</translation>
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
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Dossier (ZIP)</source>
        <translation>Dossier (ZIP)</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>aucune affirmation</translation>
    </message>
    <message>
        <source>{0}; left out: {1}</source>
        <translation>{0}&#xa0;; omises&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}; nothing left out</source>
        <translation>{0}&#xa0;; rien d’omis</translation>
    </message>
    <message>
        <source>{0} confirmed</source>
        <translation>{0} confirmées</translation>
    </message>
    <message>
        <source>{0} corrected</source>
        <translation>{0} corrigées</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} rejetées</translation>
    </message>
    <message>
        <source>{0} pending</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0} outside the choice</source>
        <translation>{0} hors du choix</translation>
    </message>
    <message>
        <source>{0} with nothing open</source>
        <translation>{0} sans question ouverte</translation>
    </message>
    <message>
        <source>{0} without a verdict</source>
        <translation>{0} sans verdict</translation>
    </message>
    <message>
        <source>{0} without a publication address</source>
        <translation>{0} sans adresse de publication</translation>
    </message>
    <message>
        <source>{0} with a verdict that is not on the desk’s scale any more</source>
        <translation>{0} dont le verdict n’est plus sur l’échelle de la rédaction</translation>
    </message>
    <message>
        <source>{0} pending, which no registry takes</source>
        <translation>{0} en attente, qu’aucun registre n’accepte</translation>
    </message>
    <message>
        <source>{0} rejected, which no registry takes</source>
        <translation>{0} rejetées, qu’aucun registre n’accepte</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>any finding</source>
        <translation>un constat</translation>
    </message>
    <message>
        <source>a disagreement</source>
        <translation>un désaccord</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>un accord</translation>
    </message>
    <message>
        <source>a finding that cannot tell</source>
        <translation>un constat indécidable</translation>
    </message>
    <message>
        <source>a finding put aside</source>
        <translation>un constat écarté</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>{0} % and up</source>
        <translation>{0}&#xa0;% et plus</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec note</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>furniture</name>
    <message>
        <source>advertising</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature d’auteur</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>control</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit photo</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>boîte de dialogue</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>mentions légales</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>ornament</source>
        <translation>ornement</translation>
    </message>
    <message>
        <source>put out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>related</source>
        <translation>articles liés</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>titre courant</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>barre latérale</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are listed ({0}), not {1}.</source>
        <translation>
            <numerusform>%n élément est énuméré ({0}), et non {1}.</numerusform>
            <numerusform>%n éléments sont énumérés ({0}), et non {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>An average of {0} does not lie between {1} and {2}.</source>
        <translation>Une moyenne de {0} ne se situe pas entre {1} et {2}.</translation>
    </message>
    <message>
        <source>1 or 21</source>
        <translation>1 ou 21</translation>
    </message>
    <message>
        <source>16, 2.5 or 1/2</source>
        <translation>16, 2.5 ou 1/2</translation>
    </message>
    <message>
        <source>18 or 1.5</source>
        <translation>18 ou 1.5</translation>
    </message>
    <message>
        <source>19:37 or 7:37 pm</source>
        <translation>19:37 ou 7:37 pm</translation>
    </message>
    <message>
        <source>2 or 1.5</source>
        <translation>2 ou 1.5</translation>
    </message>
    <message>
        <source>2-1 or 230-197</source>
        <translation>2-1 ou 230-197</translation>
    </message>
    <message>
        <source>2019-11-23, 2025-12, --06 or 199X</source>
        <translation>2019-11-23, 2025-12, --06 ou 199X</translation>
    </message>
    <message>
        <source>2500000, 2,500,000 or 2.5m</source>
        <translation>2500000, 2,500,000 ou 2.5m</translation>
    </message>
    <message>
        <source>3/5 or 0.6</source>
        <translation>3/5 ou 0.6</translation>
    </message>
    <message>
        <source>34 or 1/2</source>
        <translation>34 ou 1/2</translation>
    </message>
    <message>
        <source>6000, 6,000 or 2.5 million</source>
        <translation>6000, 6,000 ou 2.5 million</translation>
    </message>
    <message>
        <source>7/100000 or 60</source>
        <translation>7/100000 ou 60</translation>
    </message>
    <message>
        <source>91 or 37.5</source>
        <translation>91 ou 37.5</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Une parenthèse est ouverte et n’est pas fermée.</translation>
    </message>
    <message>
        <source>A copy of {0} cannot be written: {1}.</source>
        <translation>Impossible d’écrire une copie de {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A date cannot be multiplied or divided.</source>
        <translation>Une date ne peut être ni multipliée ni divisée.</translation>
    </message>
    <message>
        <source>A decision needs a reviewer&apos;s name.</source>
        <translation>Une décision exige le nom du vérificateur.</translation>
    </message>
    <message>
        <source>A dismissed number</source>
        <translation>Un chiffre écarté</translation>
    </message>
    <message>
        <source>A figure needs a value.</source>
        <translation>Un chiffre a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>A finding is set aside with a reason.</source>
        <translation>Un constat s’écarte avec un motif.</translation>
    </message>
    <message>
        <source>A finding set aside</source>
        <translation>Un constat écarté</translation>
    </message>
    <message>
        <source>A library at a {0}:// address cannot be opened.</source>
        <translation>Impossible d’ouvrir une bibliothèque à une adresse {0}://.</translation>
    </message>
    <message>
        <source>A number or a claim is wanted where “{0}” stands.</source>
        <translation>Un chiffre ou une affirmation est attendu à la place de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>A passage put out or taken back</source>
        <translation>Un passage retiré ou repris</translation>
    </message>
    <message>
        <source>A percentage and another value cannot be added.</source>
        <translation>Un pourcentage et une autre valeur ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s name has at most {0} characters.</source>
        <translation>Le nom compte au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A row goes from one claim to another: “c1 to c4”.</source>
        <translation>Une série va d’une affirmation à une autre&#xa0;: «&#xa0;c1 to c4&#xa0;».</translation>
    </message>
    <message>
        <source>A step of the scale has no name.</source>
        <translation>Un degré de l’échelle n’a pas de nom.</translation>
    </message>
    <message>
        <source>A tag has at most {0} characters.</source>
        <translation>Une étiquette compte au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A vague figure (dozens, several thousand) has no value.</source>
        <translation>Un chiffre vague (des dizaines, plusieurs milliers) n’a pas de valeur.</translation>
    </message>
    <message>
        <source>After “change” a “from … to …” is wanted.</source>
        <translation>Après «&#xa0;change&#xa0;», «&#xa0;from … to …&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>After “from” and the first value a “to” is wanted.</source>
        <translation>Après «&#xa0;from&#xa0;» et la première valeur, «&#xa0;to&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>An average of {0} lies between {1} and {2}.</source>
        <translation>Une moyenne de {0} se situe bien entre {1} et {2}.</translation>
    </message>
    <message>
        <source>Born {0}, a person is {1} in {2}</source>
        <translation>Naissance&#xa0;: {0}&#xa0;; âge en {2}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Born {0}, a person is {1} on {2}</source>
        <translation>Naissance&#xa0;: {0}&#xa0;; âge le {2}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From {0} to {1} it is {2}</source>
        <translation>De {0} au {1}, il s’écoule {2}</translation>
    </message>
    <message>
        <source>From {0} to {1} there are {2} years</source>
        <translation>De {0} à {1}, cela fait {2} années</translation>
    </message>
    <message>
        <source>Install the program with its extra “desk”: pip install &apos;claim-reviewer[desk]&apos;.</source>
        <translation>Installez le programme avec son complément «&#xa0;desk&#xa0;»&#xa0;: pip install &apos;claim-reviewer[desk]&apos;.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>L’année prochaine</translation>
    </message>
    <message>
        <source>One source ({0}) has {1}, another ({2}) {3}.</source>
        <translation>Une source ({0}) donne {1}, une autre ({2}) {3}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>An item of evidence</source>
        <translation>Une preuve</translation>
    </message>
    <message>
        <source>Another program holds {0} locked.</source>
        <translation>Un autre programme verrouille {0}.</translation>
    </message>
    <message>
        <source>Another program was faster at {0}.</source>
        <translation>Un autre programme a été plus rapide sur {0}.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Ask for it to be exported again.</source>
        <translation>Demandez un nouvel export.</translation>
    </message>
    <message>
        <source>Ask for permission to read and write it.</source>
        <translation>Demandez le droit de lecture et d’écriture.</translation>
    </message>
    <message>
        <source>Ask for permission to read it.</source>
        <translation>Demandez le droit de lecture.</translation>
    </message>
    <message>
        <source>Ask for permission to write it, or open another library.</source>
        <translation>Demandez le droit d’écriture, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder, then try again.</source>
        <translation>Demandez le droit d’écriture sur le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask its owner for the role of a reviewer or an editor.</source>
        <translation>Demandez à son propriétaire le rôle de vérificateur ou d’éditeur.</translation>
    </message>
    <message>
        <source>Ask its owner to make room, then try again.</source>
        <translation>Demandez à son propriétaire de faire de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask its owner to restore it from a backup.</source>
        <translation>Demandez à son propriétaire de la restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Ask, or take it over.</source>
        <translation>Demandez, ou reprenez-le.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Calculate with smaller numbers.</source>
        <translation>Calculez avec des chiffres plus petits.</translation>
    </message>
    <message>
        <source>Check both, or ask its owner.</source>
        <translation>Vérifiez les deux, ou demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>Check its name and its folder, or drop it again.</source>
        <translation>Vérifiez le nom et le dossier, ou déposez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check its name and that you may open it.</source>
        <translation>Vérifiez le nom et que vous pouvez ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Vérifiez que le fichier est là et peut être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, has room and is healthy, then try again.</source>
        <translation>Vérifiez que le disque est branché, a de la place et n’est pas défectueux, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and that you may write both.</source>
        <translation>Vérifiez que le fichier et son dossier sont là et que vous pouvez écrire dans les deux.</translation>
    </message>
    <message>
        <source>Check the disk. The library was left as it is, and {0} was thrown away.</source>
        <translation>Vérifiez le disque. La bibliothèque est restée telle quelle&#xa0;; {0} a été jeté.</translation>
    </message>
    <message>
        <source>Check the name of the database, or ask its owner to make it.</source>
        <translation>Vérifiez le nom de la base de données, ou demandez à son propriétaire de la créer.</translation>
    </message>
    <message>
        <source>Check the network and that the server runs; what you typed is kept. Then try again.</source>
        <translation>Vérifiez le réseau et que le serveur fonctionne&#xa0;; ce que vous avez saisi est conservé. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the path, or open another library.</source>
        <translation>Vérifiez le chemin, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer; several people work together on a desk&apos;s server: reviewer --library postgresql+psycopg://NAME@SERVER/DATABASE.</source>
        <translation>Choisissez un dossier sur cet ordinateur&#xa0;; à plusieurs, on travaille sur le serveur d’une rédaction&#xa0;: reviewer --library postgresql+psycopg://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write, or ask for permission.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose another encoding, or check that it is the right file.</source>
        <translation>Choisissez un autre encodage, ou vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>Choisissez-en encore une.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Choisissez un autre emplacement, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>Choose one from the list of its articles.</source>
        <translation>Choisissez-en un dans la liste des articles.</translation>
    </message>
    <message>
        <source>Choose one of the scale&apos;s steps.</source>
        <translation>Choisissez un degré de l’échelle.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Au choix&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose one that is shown.</source>
        <translation>Choisissez-en une qui est affichée.</translation>
    </message>
    <message>
        <source>Clear the value, or say that the figure is not vague.</source>
        <translation>Videz la valeur, ou indiquez que le chiffre n’est pas vague.</translation>
    </message>
    <message>
        <source>Close every window on it, make room, and try again.</source>
        <translation>Fermez toutes ses fenêtres, faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Close every window on it, then restore the newest backup (reviewer restore).</source>
        <translation>Fermez toutes ses fenêtres, puis restaurez la dernière sauvegarde (reviewer restore).</translation>
    </message>
    <message>
        <source>Close it there, then restore the backup.</source>
        <translation>Fermez-la là-bas, puis restaurez la sauvegarde.</translation>
    </message>
    <message>
        <source>Close other programs and import it again.</source>
        <translation>Fermez d’autres programmes et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close that program, or wait until it has finished, then try again.</source>
        <translation>Fermez ce programme, ou attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect to the server that may be written.</source>
        <translation>Connectez-vous au serveur où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Copy into a library that is new.</source>
        <translation>Copiez dans une bibliothèque neuve.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>Copiez-la depuis le navigateur.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decide all claims, then sign off.</source>
        <translation>Décidez de toutes les affirmations, puis donnez le visa.</translation>
    </message>
    <message>
        <source>Decide on the claim itself.</source>
        <translation>Décidez de l’affirmation elle-même.</translation>
    </message>
    <message>
        <source>Delete it to begin a new library there, or choose another file.</source>
        <translation>Supprimez-le pour y créer une nouvelle bibliothèque, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Divide by something else.</source>
        <translation>Divisez par autre chose.</translation>
    </message>
    <message>
        <source>Divide it into shorter ones.</source>
        <translation>Divisez-le en calculs plus courts.</translation>
    </message>
    <message>
        <source>Divide two values of one unit: c3 / c4 in %.</source>
        <translation>Divisez deux valeurs de même unité&#xa0;: c3 / c4 in %.</translation>
    </message>
    <message>
        <source>Drop it here again.</source>
        <translation>Déposez-le ici à nouveau.</translation>
    </message>
    <message>
        <source>Export it again as JSON or JSON Lines.</source>
        <translation>Exportez-le à nouveau en JSON ou JSON Lines.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Files up to {0} MB are kept; give its address instead.</source>
        <translation>Les fichiers jusqu’à {0} Mo sont conservés&#xa0;; indiquez plutôt son adresse.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or open and save it anew.</source>
        <translation>Récupérez-le à nouveau à sa source, ou ouvrez-le et réenregistrez-le.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Donnez-en un plus court.</translation>
    </message>
    <message>
        <source>Give an address, a quote or a file.</source>
        <translation>Indiquez une adresse, une citation ou un fichier.</translation>
    </message>
    <message>
        <source>Give yours in the settings.</source>
        <translation>Indiquez le vôtre dans les réglages.</translation>
    </message>
    <message>
        <source>Have its text recognised (OCR) by the program that scanned it, and import it again.</source>
        <translation>Faites reconnaître son texte (OCR) par le programme qui l’a numérisé, et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Install the newest version of the program.</source>
        <translation>Installez la dernière version du programme.</translation>
    </message>
    <message>
        <source>It needs a first line with date,from,to,rate and lines like 2026-11-24,EUR,USD,1.0512.</source>
        <translation>Il faut une première ligne date,from,to,rate et des lignes comme 2026-11-24,EUR,USD,1.0512.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Il est resté tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newest version to open it.</source>
        <translation>Elle est restée telle quelle. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>It was left as it is. Send it to support with its backups folder.</source>
        <translation>Elle est restée telle quelle. Envoyez-la à l’assistance avec son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>It was left as it is. The newest good backup is of {0}: “reviewer restore” puts it in its place, and “reviewer salvage” copies what the damaged file still holds into a new library.</source>
        <translation>Elle est restée telle quelle. La dernière bonne sauvegarde date du {0}&#xa0;: «&#xa0;reviewer restore&#xa0;» la met à sa place, et «&#xa0;reviewer salvage&#xa0;» copie ce que le fichier endommagé contient encore dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>It was left as it is. “reviewer salvage” copies what it still holds into a new library.</source>
        <translation>Elle est restée telle quelle. «&#xa0;reviewer salvage&#xa0;» copie ce qu’elle contient encore dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Its backups are made there, with pg_dump for one.</source>
        <translation>Ses sauvegardes se font là-bas, par exemple avec pg_dump.</translation>
    </message>
    <message>
        <source>Its owner makes one with “reviewer migrate”.</source>
        <translation>Son propriétaire en crée une avec «&#xa0;reviewer migrate&#xa0;».</translation>
    </message>
    <message>
        <source>Its text is what you see.</source>
        <translation>Son texte est ce que vous voyez.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Leave it out, or type a number.</source>
        <translation>Laissez-la de côté, ou saisissez un chiffre.</translation>
    </message>
    <message>
        <source>Leave out the years that are not needed.</source>
        <translation>Retirez les années qui ne servent pas.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds temporary files.</source>
        <translation>Faites de la place sur le disque des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room there, or ask for permission to write it.</source>
        <translation>Faites-y de la place, ou demandez le droit d’écriture.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mend the file, or put it away.</source>
        <translation>Corrigez le fichier, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>Merge claims of one article.</source>
        <translation>Fusionnez des affirmations d’un même article.</translation>
    </message>
    <message>
        <source>Merging takes two claims or more.</source>
        <translation>Pour fusionner, il faut au moins deux affirmations.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Name a file instead of {0}, or send the output on to one.</source>
        <translation>Nommez un fichier au lieu de {0}, ou redirigez la sortie vers un fichier.</translation>
    </message>
    <message>
        <source>Name a file, or a server as {0}://NAME@SERVER/DATABASE.</source>
        <translation>Nommez un fichier, ou un serveur sous la forme {0}://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nommez un fichier.</translation>
    </message>
    <message>
        <source>Name a folder that is there.</source>
        <translation>Nommez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Name a new file for what can be saved.</source>
        <translation>Nommez un nouveau fichier pour ce qui peut être sauvé.</translation>
    </message>
    <message>
        <source>Name every step.</source>
        <translation>Nommez chaque degré.</translation>
    </message>
    <message>
        <source>Name the file of one, or open another library.</source>
        <translation>Nommez le fichier d’une sauvegarde, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Name the files in it, or drop the folder.</source>
        <translation>Nommez les fichiers qu’il contient, ou déposez le dossier.</translation>
    </message>
    <message>
        <source>No backup of {0} could be made in {1}: {2}.</source>
        <translation>Aucune sauvegarde de {0} n’a pu être faite dans {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>No library can be made at {0}: {1}.</source>
        <translation>Impossible de créer une bibliothèque à {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Nothing can be divided by {0}.</source>
        <translation>Rien ne se divise par {0}.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved: look at it as it stands now, and decide again.</source>
        <translation>Rien de vous n’a été enregistré&#xa0;: regardez l’état actuel et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved: look at it as it stands now.</source>
        <translation>Rien de vous n’a été enregistré&#xa0;: regardez l’état actuel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its owner brings it up to date with “reviewer migrate”, after a backup.</source>
        <translation>Rien n’a été changé. Son propriétaire la met à jour avec «&#xa0;reviewer migrate&#xa0;», après une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Redo once more to leave that as it is and go on with the rest.</source>
        <translation>Rien n’a été changé. Rétablissez encore une fois pour laisser cela et continuer avec le reste.</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo once more to leave that as it is and go on with the rest.</source>
        <translation>Rien n’a été changé. Annulez encore une fois pour laisser cela et continuer avec le reste.</translation>
    </message>
    <message>
        <source>Nothing was copied. Try again.</source>
        <translation>Rien n’a été copié. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close this window and install the newest version.</source>
        <translation>Rien n’a été enregistré. Fermez cette fenêtre et installez la dernière version.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the file back, or close this window and open it where it is now.</source>
        <translation>Rien n’a été enregistré. Remettez le fichier, ou fermez cette fenêtre et ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Import it into a library of its own.</source>
        <translation>Rien n’a été repris. Importez-le dans une bibliothèque à part.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Only a share can be shown as a percentage.</source>
        <translation>Seule une part peut s’afficher en pourcentage.</translation>
    </message>
    <message>
        <source>Open it in a browser, select the article and paste it.</source>
        <translation>Ouvrez-le dans un navigateur, sélectionnez l’article et collez-le.</translation>
    </message>
    <message>
        <source>Open it in a mail program and copy its text.</source>
        <translation>Ouvrez-le dans un logiciel de messagerie et copiez son texte.</translation>
    </message>
    <message>
        <source>Open it in a mail program and copy the text from there.</source>
        <translation>Ouvrez-le dans un logiciel de messagerie et copiez le texte de là.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it anew.</source>
        <translation>Ouvrez-le dans son programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it without one.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save or copy its text.</source>
        <translation>Ouvrez-le dans son programme et enregistrez ou copiez son texte.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to, and save or copy its text.</source>
        <translation>Ouvrez-le dans son programme, et enregistrez ou copiez son texte.</translation>
    </message>
    <message>
        <source>Open it where it was written and save it as DOCX, ODT or PDF.</source>
        <translation>Ouvrez-le là où il a été écrit et enregistrez-le en DOCX, ODT ou PDF.</translation>
    </message>
    <message>
        <source>Open the article again from the list.</source>
        <translation>Rouvrez l’article depuis la liste.</translation>
    </message>
    <message>
        <source>Open the draft and choose a claim.</source>
        <translation>Ouvrez la version et choisissez une affirmation.</translation>
    </message>
    <message>
        <source>Priorities go from 0 to 1, as in priority-from=0.8.</source>
        <translation>Les priorités vont de 0 à 1, comme dans priority-from=0.8.</translation>
    </message>
    <message>
        <source>Put it back beside its log, or move the log away to begin a new library.</source>
        <translation>Remettez-le à côté de son journal, ou déplacez le journal pour commencer une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Reading {0} ended the process that read it.</source>
        <translation>La lecture de {0} a mis fin au processus qui le lisait.</translation>
    </message>
    <message>
        <source>Restore a backup instead.</source>
        <translation>Restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import it again.</source>
        <translation>Enregistrez-le en texte UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save the article&apos;s text in a file of its own.</source>
        <translation>Enregistrez le texte de l’article dans un fichier à part.</translation>
    </message>
    <message>
        <source>Save the pages of the article in a file of its own.</source>
        <translation>Enregistrez les pages de l’article dans un fichier à part.</translation>
    </message>
    <message>
        <source>Say of what: c1 + 5 % of c1.</source>
        <translation>Précisez de quoi&#xa0;: c1 + 5 % of c1.</translation>
    </message>
    <message>
        <source>Say why it is fine.</source>
        <translation>Dites pourquoi c’est correct.</translation>
    </message>
    <message>
        <source>Select it in the text again.</source>
        <translation>Sélectionnez-le à nouveau dans le texte.</translation>
    </message>
    <message>
        <source>Select the figure in the text, then add it.</source>
        <translation>Sélectionnez le chiffre dans le texte, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Select the figure with the words that belong to it.</source>
        <translation>Sélectionnez le chiffre avec les mots qui s’y rapportent.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Split the claim between two words.</source>
        <translation>Scindez l’affirmation entre deux mots.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>Take one date from another: c2 - c1.</source>
        <translation>Soustrayez une date d’une autre&#xa0;: c2 - c1.</translation>
    </message>
    <message>
        <source>Take one from the other: c2 - c1.</source>
        <translation>Soustrayez l’une de l’autre&#xa0;: c2 - c1.</translation>
    </message>
    <message>
        <source>The address of the library cannot be read.</source>
        <translation>L’adresse de la bibliothèque est illisible.</translation>
    </message>
    <message>
        <source>The archiving</source>
        <translation>L’archivage</translation>
    </message>
    <message>
        <source>The article has c1 to c{0}.</source>
        <translation>L’article a c1 à c{0}.</translation>
    </message>
    <message>
        <source>The article has none.</source>
        <translation>L’article n’en a pas.</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>L’attribution du travail</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>L’auteur</translation>
    </message>
    <message>
        <source>The backup of {0} does not hold what the library holds.</source>
        <translation>La sauvegarde de {0} ne contient pas ce que contient la bibliothèque.</translation>
    </message>
    <message>
        <source>The calculation ends where a number or a claim is wanted.</source>
        <translation>Le calcul s’arrête là où un chiffre ou une affirmation est attendu.</translation>
    </message>
    <message>
        <source>The calculation has more than {0} characters.</source>
        <translation>Le calcul compte plus de {0} caractères.</translation>
    </message>
    <message>
        <source>The calculation has too many parts.</source>
        <translation>Le calcul a trop de termes.</translation>
    </message>
    <message>
        <source>The claim lies outside the text.</source>
        <translation>L’affirmation est hors du texte.</translation>
    </message>
    <message>
        <source>The claims stand in different articles.</source>
        <translation>Les affirmations sont dans des articles différents.</translation>
    </message>
    <message>
        <source>The decision cannot be carried over: what it was made on has other words there.</source>
        <translation>La décision ne peut être reprise&#xa0;: ce sur quoi elle portait a d’autres mots ici.</translation>
    </message>
    <message>
        <source>The disk reports an error at {0}.</source>
        <translation>Le disque signale une erreur sur {0}.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’export a été annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The figure is empty.</source>
        <translation>Le chiffre est vide.</translation>
    </message>
    <message>
        <source>The file is not kept with this library.</source>
        <translation>Le fichier n’est pas conservé avec cette bibliothèque.</translation>
    </message>
    <message>
        <source>The file may be cut off or damaged: save it again from the program it came from.</source>
        <translation>Le fichier est peut-être tronqué ou endommagé&#xa0;: enregistrez-le à nouveau depuis son programme.</translation>
    </message>
    <message>
        <source>The file of “{0}” is not in the library.</source>
        <translation>Le fichier de «&#xa0;{0}&#xa0;» n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>Impossible d’ouvrir le dossier {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} holds no article.</source>
        <translation>Le dossier {0} ne contient aucun article.</translation>
    </message>
    <message>
        <source>The format {0} is nothing to be read in a terminal.</source>
        <translation>Le format {0} ne se lit pas dans un terminal.</translation>
    </message>
    <message>
        <source>The library holds no original of “{0}”: it came in as text.</source>
        <translation>La bibliothèque n’a pas l’original de «&#xa0;{0}&#xa0;»&#xa0;: il est arrivé comme texte.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>The place in the text must hold the figure itself.</source>
        <translation>Le passage du texte doit contenir le chiffre lui-même.</translation>
    </message>
    <message>
        <source>The publication</source>
        <translation>La publication</translation>
    </message>
    <message>
        <source>The published</source>
        <translation>La date de parution</translation>
    </message>
    <message>
        <source>The result has more digits than anybody can read.</source>
        <translation>Le résultat a plus de chiffres qu’on n’en peut lire.</translation>
    </message>
    <message>
        <source>The scale of verdicts</source>
        <translation>L’échelle des verdicts</translation>
    </message>
    <message>
        <source>The server broke off what was asked of {0}.</source>
        <translation>Le serveur a interrompu ce qui était demandé à {0}.</translation>
    </message>
    <message>
        <source>The server of {0} is too busy.</source>
        <translation>Le serveur de {0} est trop occupé.</translation>
    </message>
    <message>
        <source>The settings are not right: {0}</source>
        <translation>Les réglages sont incorrects&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The sign-off by {0}</source>
        <translation>Le visa de {0}</translation>
    </message>
    <message>
        <source>The table is not kept.</source>
        <translation>Le tableau n’est pas conservé.</translation>
    </message>
    <message>
        <source>The tag “{0}”</source>
        <translation>L’étiquette «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The two halves overlap.</source>
        <translation>Les deux moitiés se chevauchent.</translation>
    </message>
    <message>
        <source>The upper end, {0}, is below the lower end, {1}.</source>
        <translation>La borne haute, {0}, est inférieure à la borne basse, {1}.</translation>
    </message>
    <message>
        <source>The url</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>The word “{0}” has no meaning in a calculation.</source>
        <translation>Le mot «&#xa0;{0}&#xa0;» n’a pas de sens dans un calcul.</translation>
    </message>
    <message>
        <source>The {0} for 1 {1} that the amounts imply: {2}; {3}.</source>
        <translation>{0} pour 1 {1} d’après les montants&#xa0;: {2}&#xa0;; {3}.</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>Il n’y a pas d’affirmation {0}.</translation>
    </message>
    <message>
        <source>There is no condition “{0}”.</source>
        <translation>Il n’y a pas de condition «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no good backup of {0}.</source>
        <translation>Il n’y a pas de bonne sauvegarde de {0}.</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Il n’y a pas de bibliothèque à {0}.</translation>
    </message>
    <message>
        <source>There is no room left for {0}.</source>
        <translation>Il n’y a plus de place pour {0}.</translation>
    </message>
    <message>
        <source>There is no room left on the server for {0}.</source>
        <translation>Il n’y a plus de place sur le serveur pour {0}.</translation>
    </message>
    <message>
        <source>There is no row from {0} to {1} of up to {2} claims.</source>
        <translation>Il n’y a pas de série de {0} à {1} d’au plus {2} affirmations.</translation>
    </message>
    <message>
        <source>There is no {0}: {1} has {2} days.</source>
        <translation>Le {0} n’existe pas&#xa0;: {1} compte {2} jours.</translation>
    </message>
    <message>
        <source>There is not enough memory for {0}.</source>
        <translation>Il n’y a pas assez de mémoire pour {0}.</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to calculate.</source>
        <translation>Il n’y a rien à calculer.</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>These files can be read: {0}.</source>
        <translation>Fichiers lisibles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This evidence says nothing yet.</source>
        <translation>Cette preuve ne dit encore rien.</translation>
    </message>
    <message>
        <source>This evidence was changed or taken away meanwhile.</source>
        <translation>Cette preuve a été modifiée ou retirée entre-temps.</translation>
    </message>
    <message>
        <source>This installation has no driver for a PostgreSQL server.</source>
        <translation>Cette installation n’a pas de pilote pour un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Two dates cannot be added.</source>
        <translation>Deux dates ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Type a number in its place.</source>
        <translation>Saisissez un chiffre à sa place.</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>Saisissez un mot ou deux.</translation>
    </message>
    <message>
        <source>Type one such as {0}, or call it vague.</source>
        <translation>Saisissez-en une comme {0}, ou dites-le vague.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Use % or pp (points).</source>
        <translation>Utilisez % ou pp (points).</translation>
    </message>
    <message>
        <source>Use the three letters of ISO 4217, such as USD.</source>
        <translation>Utilisez les trois lettres de l’ISO 4217, comme USD.</translation>
    </message>
    <message>
        <source>Use values in one unit.</source>
        <translation>Utilisez des valeurs de même unité.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Write for example: c3 of c4 in %, c1 + c2 - 500, (c1 - c2) / c2 as %.</source>
        <translation>Écrivez par exemple&#xa0;: c3 of c4 in %, c1 + c2 - 500, (c1 - c2) / c2 as %.</translation>
    </message>
    <message>
        <source>Write it as 1.0512.</source>
        <translation>Écrivez-le ainsi&#xa0;: 1.0512.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-23, or leave it out.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2025-11-23, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-23.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2025-11-23.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-11-24.</translation>
    </message>
    <message>
        <source>Write it as in 2026-03-04, or today.</source>
        <translation>Écrivez-la comme 2026-03-04, ou today.</translation>
    </message>
    <message>
        <source>Write it as {0}.</source>
        <translation>Écrivez-le ainsi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Write it as {0}://NAME@SERVER/DATABASE.</source>
        <translation>Écrivez-la ainsi&#xa0;: {0}://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>Write its three letters, as in EUR.</source>
        <translation>Écrivez ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Write key=value, as in state=pending or kind=money.</source>
        <translation>Écrivez key=value, comme state=pending ou kind=money.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a Works document</source>
        <translation>un document Works</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a document of Word before 2007</source>
        <translation>un document Word d’avant 2007</translation>
    </message>
    <message>
        <source>a file of Office before 2007 or one that is locked</source>
        <translation>un fichier Office d’avant 2007 ou verrouillé</translation>
    </message>
    <message>
        <source>a mail of Outlook&apos;s own format</source>
        <translation>un message au format propre à Outlook</translation>
    </message>
    <message>
        <source>a page saved by Safari in its own format</source>
        <translation>une page enregistrée par Safari dans son propre format</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>un simple chiffre</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>given another note</source>
        <translation>doté d’une autre note</translation>
    </message>
    <message>
        <source>given another verdict</source>
        <translation>doté d’un autre verdict</translation>
    </message>
    <message>
        <source>given other evidence</source>
        <translation>doté d’autres preuves</translation>
    </message>
    <message>
        <source>has lost its beginning</source>
        <translation>a perdu son début</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>il ne se désigne pas comme tel</translation>
    </message>
    <message>
        <source>it has no list of articles</source>
        <translation>il n’a pas de liste d’articles</translation>
    </message>
    <message>
        <source>it holds no {0} that can be read</source>
        <translation>il ne contient pas de {0} lisible</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is no JSON ({0})</source>
        <translation>ce n’est pas du JSON ({0})</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its {0} is of another program or a newer version</source>
        <translation>son {0} vient d’un autre programme ou d’une version plus récente</translation>
    </message>
    <message>
        <source>its {0} is too large to be one</source>
        <translation>son {0} est trop grand pour en être un</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>moins de {0}</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>plus de {0}</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>multiple</translation>
    </message>
    <message>
        <source>no one rate fits them all</source>
        <translation>aucun taux unique ne convient à tous</translation>
    </message>
    <message>
        <source>one rate fits them all only if the amounts are rounded</source>
        <translation>un taux unique ne convient à tous que si les montants sont arrondis</translation>
    </message>
    <message>
        <source>one rate fits them all</source>
        <translation>un même taux convient à tous</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>what it says of “{0}” does not fit together ({1})</source>
        <translation>ce qu’il dit de «&#xa0;{0}&#xa0;» ne concorde pas ({1})</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>you in another window</source>
        <translation>vous dans une autre fenêtre</translation>
    </message>
    <message>
        <source>{0} (corrected)</source>
        <translation>{0} (corrigé)</translation>
    </message>
    <message>
        <source>{0} (“{1}”) has no value to calculate with.</source>
        <translation>{0} («&#xa0;{1}&#xa0;») n’a pas de valeur avec laquelle calculer.</translation>
    </message>
    <message>
        <source>{0} (“{1}”) is no full date and no year.</source>
        <translation>{0} («&#xa0;{1}&#xa0;») n’est ni une date complète ni une année.</translation>
    </message>
    <message>
        <source>{0} &gt; {1}: a part cannot be more than its whole.</source>
        <translation>{0} &gt; {1}&#xa0;: une partie ne peut pas dépasser le tout.</translation>
    </message>
    <message>
        <source>{0} and {1} agree within the precision they are written with.</source>
        <translation>{0} et {1} concordent, compte tenu de leur précision.</translation>
    </message>
    <message>
        <source>{0} and {1} are {2} times apart.</source>
        <translation>{0} et {1} diffèrent d’un facteur {2}.</translation>
    </message>
    <message>
        <source>{0} and {1} bound the same number in different ways.</source>
        <translation>{0} et {1} bornent le même chiffre de deux façons différentes.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be set against each other.</source>
        <translation>{0} et {1} ne peuvent être rapprochés.</translation>
    </message>
    <message>
        <source>{0} and {1} differ; they agree if one of them is a rounded number.</source>
        <translation>{0} et {1} diffèrent&#xa0;; ils concordent si l’un des deux est un chiffre arrondi.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} are not {1} years in a row.</source>
        <translation>{0} ne font pas {1} années de suite.</translation>
    </message>
    <message>
        <source>{0} are the same number.</source>
        <translation>{0} sont le même chiffre.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row, as {2} says.</source>
        <translation>{0} font {1} années de suite, comme l’indique {2}.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row, not {2}.</source>
        <translation>{0} font {1} années de suite, et non {2}.</translation>
    </message>
    <message>
        <source>{0} are {1} years in a row; {2} agrees if others are not named.</source>
        <translation>{0} font {1} années de suite&#xa0;; {2} concorde si d’autres ne sont pas citées.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full days are counted.</source>
        <translation>{0} selon le calendrier&#xa0;; {1} concorde si l’on compte les jours pleins.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full months are counted.</source>
        <translation>{0} selon le calendrier&#xa0;; {1} concorde si l’on compte les mois pleins.</translation>
    </message>
    <message>
        <source>{0} by the calendar; {1} agrees if full years are counted.</source>
        <translation>{0} selon le calendrier&#xa0;; {1} concorde si l’on compte les années pleines.</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}</source>
        <translation>{0} par {1} à {2}</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, by a redo</source>
        <translation>{0} par {1} à {2}, en rétablissant</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, by an undo</source>
        <translation>{0} par {1} à {2}, en annulant</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>Impossible d’ouvrir {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} est injoignable.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} est injoignable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it may be damaged.</source>
        <translation>{0} est illisible&#xa0;: il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced by a backup: {1}.</source>
        <translation>{0} ne peut être remplacé par une sauvegarde&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Impossible d’écrire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} did not keep what {1} holds.</source>
        <translation>{0} n’a pas gardé ce que contient {1}.</translation>
    </message>
    <message>
        <source>{0} did not keep {1}.</source>
        <translation>{0} n’a pas gardé {1}.</translation>
    </message>
    <message>
        <source>{0} did not keep “{1}”.</source>
        <translation>{0} n’a pas gardé «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} does not know you by this name and password.</source>
        <translation>{0} ne vous connaît pas sous ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>{0} does not let you do that.</source>
        <translation>{0} ne vous permet pas cela.</translation>
    </message>
    <message>
        <source>{0} for {1} implies a rate of {2} {3} to 1 {4}; the article gives no other pair to hold it against.</source>
        <translation>{0} pour {1} donne un taux de {2} {3} pour 1 {4}&#xa0;; l’article ne cite aucun autre couple à comparer.</translation>
    </message>
    <message>
        <source>{0} has more parts in parts than any mail.</source>
        <translation>{0} est plus imbriqué qu’aucun message.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines.</source>
        <translation>{0} compte plus de {1} lignes.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pages.</source>
        <translation>{0} compte plus de {1} pages.</translation>
    </message>
    <message>
        <source>{0} holds articles already.</source>
        <translation>{0} contient déjà des articles.</translation>
    </message>
    <message>
        <source>{0} holds claims of “{1}” under another text.</source>
        <translation>{0} contient des affirmations de «&#xa0;{1}&#xa0;» sous un autre texte.</translation>
    </message>
    <message>
        <source>{0} holds half a character at position {1} and cannot be stored as it is.</source>
        <translation>{0} contient un demi-caractère à la position {1} et ne peut être enregistré tel quel.</translation>
    </message>
    <message>
        <source>{0} holds no article for this claim.</source>
        <translation>{0} ne contient pas l’article de cette affirmation.</translation>
    </message>
    <message>
        <source>{0} holds no article {1}.</source>
        <translation>{0} ne contient pas d’article {1}.</translation>
    </message>
    <message>
        <source>{0} holds no claim {1} in that draft.</source>
        <translation>{0} ne contient pas d’affirmation {1} dans cette version.</translation>
    </message>
    <message>
        <source>{0} holds no claim {1}.</source>
        <translation>{0} ne contient pas d’affirmation {1}.</translation>
    </message>
    <message>
        <source>{0} holds no library yet.</source>
        <translation>{0} ne contient pas encore de bibliothèque.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{0} holds no text: its pages are pictures.</source>
        <translation>{0} ne contient pas de texte&#xa0;: ses pages sont des images.</translation>
    </message>
    <message>
        <source>{0} holds nothing that can be saved.</source>
        <translation>{0} ne contient rien qui puisse être sauvé.</translation>
    </message>
    <message>
        <source>{0} holds {1} rows that point nowhere, so it cannot be brought up to date.</source>
        <translation>{0} contient {1} lignes sans cible et ne peut donc être mis à jour.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contient {1}.</translation>
    </message>
    <message>
        <source>{0} in one place and {1} in another are said of the same thing.</source>
        <translation>À un endroit {0}, à un autre {1}, pour une seule et même chose.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} est un dossier, et non une bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} est un dossier.</translation>
    </message>
    <message>
        <source>{0} is a record of version {1}, and version {2} is known here.</source>
        <translation>{0} est un enregistrement de version {1}, et la version {2} est connue ici.</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>Le {0} est un {1}</translation>
    </message>
    <message>
        <source>{0} is an empty file, not a library.</source>
        <translation>{0} est un fichier vide, et non une bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off.</source>
        <translation>{0} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} est endommagé.</translation>
    </message>
    <message>
        <source>{0} is damaged: its end is missing.</source>
        <translation>{0} est endommagé&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>{0} is in the library already, as “{1}”: its text is the same.</source>
        <translation>{0} est déjà dans la bibliothèque, sous «&#xa0;{1}&#xa0;»&#xa0;: son texte est le même.</translation>
    </message>
    <message>
        <source>{0} is kept by a server.</source>
        <translation>{0} est tenue par un serveur.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} dépasse {1} Mo.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{0} is locked.</source>
        <translation>{0} est verrouillé.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} manque</translation>
    </message>
    <message>
        <source>{0} is missing, but its log {1}-wal is there: the file was moved or deleted.</source>
        <translation>{0} manque, mais son journal {1}-wal est là&#xa0;: le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>{0} is more than all of them: {1} % &gt; 100 %.</source>
        <translation>{0}, c’est plus que la totalité&#xa0;: {1}&#xa0;% &gt; 100&#xa0;%.</translation>
    </message>
    <message>
        <source>{0} is nested more deeply than any article.</source>
        <translation>{0} est plus imbriqué qu’aucun article.</translation>
    </message>
    <message>
        <source>{0} is nested over {1} elements deep or holds a text without end, as no article does.</source>
        <translation>{0} est imbriqué sur plus de {1} éléments ou contient un texte sans fin, comme aucun article.</translation>
    </message>
    <message>
        <source>{0} is never “{1}”.</source>
        <translation>{0} n’est jamais «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is no CSV file: {1}.</source>
        <translation>{0} n’est pas un fichier CSV&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no RTF document.</source>
        <translation>{0} n’est pas un document RTF.</translation>
    </message>
    <message>
        <source>{0} is no encoding of text.</source>
        <translation>{0} n’est pas un encodage de texte.</translation>
    </message>
    <message>
        <source>{0} is no exported record: {1}.</source>
        <translation>{0} n’est pas un enregistrement exporté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file but a device or a pipe.</source>
        <translation>{0} n’est pas un fichier mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>{0} is no folder that can be watched.</source>
        <translation>{0} n’est pas un dossier qu’on puisse surveiller.</translation>
    </message>
    <message>
        <source>{0} is no sound dossier: {1}.</source>
        <translation>{0} n’est pas un dossier intact&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no table of exchange rates: its first line does not name {1}.</source>
        <translation>{0} n’est pas un tableau de taux de change&#xa0;: sa première ligne ne nomme pas {1}.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is no text in {1}.</source>
        <translation>{0} n’est pas un texte en {1}.</translation>
    </message>
    <message>
        <source>{0} is not a library, or its beginning was overwritten.</source>
        <translation>{0} n’est pas une bibliothèque, ou son début a été écrasé.</translation>
    </message>
    <message>
        <source>{0} is not a library.</source>
        <translation>{0} n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is not a text file: it holds binary data.</source>
        <translation>{0} n’est pas un fichier texte&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{0} is not on that server.</source>
        <translation>{0} n’est pas sur ce serveur.</translation>
    </message>
    <message>
        <source>{0} is not the text that the manifest names.</source>
        <translation>{0} n’est pas le texte que nomme le manifeste.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} est introuvable.</translation>
    </message>
    <message>
        <source>{0} is of another text than the manifest names.</source>
        <translation>{0} est d’un autre texte que celui que nomme le manifeste.</translation>
    </message>
    <message>
        <source>{0} is on this article.</source>
        <translation>{0} travaille sur cet article.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} est ouvert dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>{0} is the database of another program.</source>
        <translation>{0} est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} is too large to be kept with the library ({1} MB).</source>
        <translation>{0} est trop grand pour être conservé avec la bibliothèque ({1} Mo).</translation>
    </message>
    <message>
        <source>{0} is {1} for an article of {2}</source>
        <translation>{0}, dans un article du {2}, désigne&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is {1} if {2} are meant, which agrees with {3}; with {4} it does not.</source>
        <translation>{0} équivaut à {1} s’il s’agit de {2}, ce qui concorde avec {3}&#xa0;; avec {4}, non.</translation>
    </message>
    <message>
        <source>{0} is {1} with the first and the last day counted</source>
        <translation>{0}, premier et dernier jour compris, cela fait {1}</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} says.</source>
        <translation>{0}, cela fait {1}, comme l’indique {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}.</source>
        <translation>{0}, cela fait {1}, et non {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which cannot be read.</source>
        <translation>{0} est {1}, qui ne peut être lu.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} agrees if it began late in the first year and ended early in the last.</source>
        <translation>{0}, cela fait {1}&#xa0;; {2} concorde si le début se situe tard dans la première année et la fin tôt dans la dernière.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} agrees only if one of the two is rounded.</source>
        <translation>{0}, cela fait {1}&#xa0;; {2} ne concorde que si l’un des deux est arrondi.</translation>
    </message>
    <message>
        <source>{0} items are listed ({1}), as {2} says.</source>
        <translation>{0} éléments sont énumérés ({1}), comme l’indique {2}.</translation>
    </message>
    <message>
        <source>{0} leaves out the “{1}” of {2}; the two agree only if the limit itself is meant.</source>
        <translation>{0} omet le «&#xa0;{1}&#xa0;» de {2}&#xa0;; les deux ne concordent que si la limite elle-même est visée.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where SQLite cannot keep a library whole.</source>
        <translation>{0} est sur un lecteur réseau ({1}), où SQLite ne peut garder une bibliothèque intacte.</translation>
    </message>
    <message>
        <source>{0} may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire {0}.</translation>
    </message>
    <message>
        <source>{0} may not be used by you.</source>
        <translation>Vous n’avez pas le droit d’utiliser {0}.</translation>
    </message>
    <message>
        <source>{0} may not be written by you.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {0}.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>{0} est protégé en écriture.</translation>
    </message>
    <message>
        <source>{0} may only be read there.</source>
        <translation>{0} ne peut qu’être lu là-bas.</translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} de «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>{0} percentage point</source>
        <translation>{0} point de pourcentage</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} points de pourcentage</translation>
    </message>
    <message>
        <source>{0} says that it is {1}, but byte {2} does not fit that.</source>
        <translation>{0} dit être en {1}, mais l’octet {2} n’y correspond pas.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to read.</source>
        <translation>La lecture de {0} prend plus de {1} secondes.</translation>
    </message>
    <message>
        <source>{0} takes more than {1} MB of memory to read.</source>
        <translation>La lecture de {0} demande plus de {1} Mo de mémoire.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} was a {1}</source>
        <translation>Le {0} était un {1}</translation>
    </message>
    <message>
        <source>{0} was brought up to date by a newer version of the program.</source>
        <translation>{0} a été mis à jour par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>{0} was moved, deleted or replaced while it was open.</source>
        <translation>{0} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program.</source>
        <translation>{0} a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>{0} was written by an older version of the program.</source>
        <translation>{0} a été écrit par une version plus ancienne du programme.</translation>
    </message>
    <message>
        <source>{0} was {1} meanwhile.</source>
        <translation>Entre-temps, pour {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was {1} since</source>
        <translation>Depuis, pour {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} avec {1}</translation>
    </message>
    <message>
        <source>{0} would be larger than {1} MB unpacked.</source>
        <translation>{0} dépasserait {1} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>{0} {1} of {2} files were not imported.</source>
        <translation>{0} {1} fichiers sur {2} n’ont pas été importés.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1}: there is no library in it.</source>
        <translation>{0} {1}&#xa0;: il n’y a pas de bibliothèque dedans.</translation>
    </message>
    <message>
        <source>{0} × {1} = {2} at the rate of {3}</source>
        <translation>{0} × {1} = {2} au taux du {3}</translation>
    </message>
    <message>
        <source>{0} − {1} = {2}</source>
        <translation>{0} − {1} = {2}</translation>
    </message>
    <message>
        <source>{0}, and so were {1} other parts of that step</source>
        <translation>{0}, ainsi que {1} autres parties de cette étape</translation>
    </message>
    <message>
        <source>{0}, which fits {1} only if the figures are rounded ({2}).</source>
        <translation>{0}, ce qui ne correspond à {1} que si les chiffres sont arrondis ({2}).</translation>
    </message>
    <message>
        <source>{0}; {1} as the figures are stated.</source>
        <translation>{0}&#xa0;; {1}, tels que les chiffres sont énoncés.</translation>
    </message>
    <message>
        <source>{1} {0} {2}</source>
        <translation>{1} {0} {2}</translation>
    </message>
    <message>
        <source>{1} {0}</source>
        <translation>{1} {0}</translation>
    </message>
    <message>
        <source>“{0}” does not fit where it stands.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>“{0}” has no meaning in a calculation.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de sens dans un calcul.</translation>
    </message>
    <message>
        <source>“{0}” is no condition.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une condition.</translation>
    </message>
    <message>
        <source>“{0}” is no currency code.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code de monnaie.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un chiffre lisible.</translation>
    </message>
    <message>
        <source>“{0}” is no step of this desk&apos;s scale.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un degré de l’échelle de cette rédaction.</translation>
    </message>
    <message>
        <source>“{0}” is no unit of a percentage.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une unité de pourcentage.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} to be sure of.</source>
        <translation>«&#xa0;{0}&#xa0;» ne se lit pas sans équivoque (nature&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>“{0}” names no priority.</source>
        <translation>«&#xa0;{0}&#xa0;» n’indique pas de priorité.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are still pending.</source>
        <translation>
            <numerusform>%n affirmation est encore en attente.</numerusform>
            <numerusform>%n affirmations sont encore en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, as the article says.</source>
        <translation>{0}, comme le dit l’article.</translation>
    </message>
    <message>
        <source>{0}, as {1} says within {2}.</source>
        <translation>{0}, comme l’indique {1}, à {2} près.</translation>
    </message>
    <message>
        <source>{0}, as {1} says</source>
        <translation>{0}, comme l’indique {1}</translation>
    </message>
    <message>
        <source>{0}, as {1} says.</source>
        <translation>{0}, comme l’indique {1}.</translation>
    </message>
    <message>
        <source>{0}, but a fall, not the other way.</source>
        <translation>{0}, mais c’est une baisse, et non l’inverse.</translation>
    </message>
    <message>
        <source>{0}, but a rise, not the other way.</source>
        <translation>{0}, mais c’est une hausse, et non l’inverse.</translation>
    </message>
    <message>
        <source>{0}, but it agrees if one may count under several of them.</source>
        <translation>{0}, mais cela concorde si l’on peut compter dans plusieurs catégories.</translation>
    </message>
    <message>
        <source>{0}, line {1}: there are fewer fields than in the first line.</source>
        <translation>{0}, ligne {1}&#xa0;: elle a moins de champs que la première.</translation>
    </message>
    <message>
        <source>{0}, more than {1}; it agrees if {2} of them count under two heads.</source>
        <translation>{0}, plus que {1}&#xa0;; cela concorde si {2} d’entre eux comptent deux fois.</translation>
    </message>
    <message>
        <source>{0}, not 100 %; rounding explains only {1} either way</source>
        <translation>{0}, et non 100&#xa0;%&#xa0;; l’arrondi n’explique que {1} dans un sens ou dans l’autre</translation>
    </message>
    <message>
        <source>{0}, not a {1}.</source>
        <translation>{0}, et non un {1}.</translation>
    </message>
    <message>
        <source>{0}, not a {1}; it would agree if another year is meant.</source>
        <translation>{0}, et non un {1}&#xa0;; cela concorderait s’il s’agit d’une autre année.</translation>
    </message>
    <message>
        <source>{0}, not {1} (that is the difference over the other value).</source>
        <translation>{0}, et non {1} (c’est l’écart rapporté à l’autre valeur).</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, et non {1}</translation>
    </message>
    <message>
        <source>{0}, not {1}, but {2}: it agrees if the {3} are the whole.</source>
        <translation>{0}, et non {1}, mais {2}&#xa0;: cela concorde si {3} est le tout.</translation>
    </message>
    <message>
        <source>{0}, not {1}, even within {2}.</source>
        <translation>{0}, et non {1}, même à {2} près.</translation>
    </message>
    <message>
        <source>{0}, not {1}.</source>
        <translation>{0}, et non {1}.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if one end of the run is not counted.</source>
        <translation>{0}, et non {1}&#xa0;; cela concorde si l’une des deux bornes n’est pas comptée.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if percentage points are meant ({2}).</source>
        <translation>{0}, et non {1}&#xa0;; cela concorde s’il s’agit de points de pourcentage ({2}).</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if the amount is at the rate of another time.</source>
        <translation>{0}, et non {1}&#xa0;; cela concorde si le montant est au taux d’une autre date.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees if the article was written a day before or after.</source>
        <translation>{0}, et non {1}&#xa0;; cela concorde si l’article a été écrit un jour plus tôt ou plus tard.</translation>
    </message>
    <message>
        <source>{0}, not {1}; it agrees only if the counts are rounded.</source>
        <translation>{0}, et non {1}&#xa0;; cela ne concorde que si les chiffres sont arrondis.</translation>
    </message>
    <message>
        <source>{0}, so your decision on it is not the one that stands.</source>
        <translation>{0}&#xa0;; votre décision n’est donc pas celle qui vaut.</translation>
    </message>
    <message>
        <source>{0}, which is or may be 0</source>
        <translation>{0}, qui est ou peut être 0</translation>
    </message>
    <message>
        <source>{0}, which rounding allows for 100 %.</source>
        <translation>{0}&#xa0;; avec les arrondis, 100&#xa0;% est possible.</translation>
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
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no currency.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas une monnaie.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no rate above zero.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas un taux supérieur à zéro.</translation>
    </message>
    <message>
        <source>{0}; it agrees only if the counts are rounded</source>
        <translation>{0}&#xa0;; cela ne concorde que si les chiffres sont arrondis</translation>
    </message>
    <message>
        <source>{0}; with the {1} beside them {2}</source>
        <translation>{0}&#xa0;; avec les {1} mentionnés à côté, {2}</translation>
    </message>
    <message>
        <source>{0}; {1} agrees if it is what was added.</source>
        <translation>{0}&#xa0;; {1} concorde s’il s’agit de l’augmentation.</translation>
    </message>
    <message>
        <source>{0}; {1} agrees if one of the two is not counted.</source>
        <translation>{0}&#xa0;; {1} concorde si l’un des deux n’est pas compté.</translation>
    </message>
    <message>
        <source>{0}; {1} agrees only if the figures are rounded.</source>
        <translation>{0}&#xa0;; {1} ne concorde que si les chiffres sont arrondis.</translation>
    </message>
    <message>
        <source>{0}; {1} and {2} may not count alike</source>
        <translation>{0}&#xa0;; {1} et {2} ne comptent peut-être pas de la même façon</translation>
    </message>
    <message>
        <source>{0}{1}{2}</source>
        <translation>{0}{1}{2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Imported from {name} · {encoding} · {day}</source>
        <translation>Importé de {name} · {encoding} · {day}</translation>
    </message>
    <message>
        <source>Page furniture shown: {names}</source>
        <translation>Habillage affiché&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Page furniture left out: {names}</source>
        <translation>Habillage exclu&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Modifiée, non décidée</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Cochée</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posé</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Undone, now: {0}</source>
        <translation>Annulé, désormais&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Made again: {0}</source>
        <translation>Repris&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Pas une affirmation</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Wrong span</source>
        <translation>Mauvais passage</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>count</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>multiple</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>= exactly as stated</source>
        <translation>= exactement comme énoncé</translation>
    </message>
    <message>
        <source>~ about, approximately</source>
        <translation>~ environ, à peu près</translation>
    </message>
    <message>
        <source>&gt; more than, over</source>
        <translation>&gt; plus de, au-delà de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ au moins</translation>
    </message>
    <message>
        <source>&lt; less than, nearly</source>
        <translation>&lt; moins de, presque</translation>
    </message>
    <message>
        <source>≤ at most, up to</source>
        <translation>≤ au plus, jusqu’à</translation>
    </message>
    <message>
        <source>no change stated</source>
        <translation>aucune évolution</translation>
    </message>
    <message>
        <source>↑ up</source>
        <translation>↑ hausse</translation>
    </message>
    <message>
        <source>↓ down</source>
        <translation>↓ baisse</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>reporting word</source>
        <translation>verbe de citation</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>place dans le texte</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} per {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n° {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} (no year)</source>
        <translation>{0} (sans année)</translation>
    </message>
</context>
</TS>
