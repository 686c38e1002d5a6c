<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FaceSorter</source>
        <translation>Über FaceSorter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of FaceSorter, of its parts and of the packs</source>
        <translation>Lizenzen von FaceSorter, seinen Teilen und den Paketen</translation>
    </message>
    <message>
        <source>Not for commercial use.</source>
        <translation>Nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Paket: {0}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Turns folders of photos into people. Everything stays on this computer, and no photo is changed.</source>
        <translation>Aus Ordnern mit Fotos werden Personen. Alles bleibt auf diesem Computer, und kein Foto wird verändert.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Gespeichert in: {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About FaceSorter</source>
        <translation>Ü&amp;ber FaceSorter</translation>
    </message>
    <message>
        <source>&amp;Back Up Labels…</source>
        <translation>Beschriftungen &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Born, Died…</source>
        <translation>&amp;Geboren, gestorben…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export These…</source>
        <translation>&amp;Diese exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Group Faces</source>
        <translation>Gesichter &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Ignore: A Stranger</source>
        <translation>&amp;Ignorieren: fremde Person</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Look Closer</source>
        <translation>&amp;Näher ansehen</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>Nach &amp;Änderungen suchen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>Be&amp;nennen…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Not This Person</source>
        <translation>Nicht &amp;diese Person</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Packs…</source>
        <translation>&amp;Pakete…</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Photos of These Together</source>
        <translation>Gemeinsame Fotos dieser &amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Restore Labels…</source>
        <translation>Beschriftungen &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Aufteilen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Unreadable Photos…</source>
        <translation>&amp;Unlesbare Fotos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Are &amp;Different People</source>
        <translation>Sind &amp;verschiedene Personen</translation>
    </message>
    <message>
        <source>Are of &amp;Different People</source>
        <translation>&amp;Sind verschiedene Personen</translation>
    </message>
    <message>
        <source>Cali&amp;brate from My Library…</source>
        <translation>An meiner Bibliothek ka&amp;librieren…</translation>
    </message>
    <message>
        <source>Compare T&amp;wo Photos…</source>
        <translation>&amp;Zwei Fotos vergleichen…</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Gesicht</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Forge&amp;t Everything…</source>
        <translation>Alles &amp;vergessen…</translation>
    </message>
    <message>
        <source>Ignore: Not a &amp;Face</source>
        <translation>Ignorieren: kein &amp;Gesicht</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>May Be the &amp;Same Person (Mirror, Collage)</source>
        <translation>&amp;Kann dieselbe Person sein (Spiegel, Collage)</translation>
    </message>
    <message>
        <source>Move to New &amp;Person</source>
        <translation>In neue &amp;Person verschieben</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;view Grouping</source>
        <translation>Gruppierung in der &amp;Vorschau zeigen</translation>
    </message>
    <message>
        <source>Re&amp;cent Libraries</source>
        <translation>Zuletzt &amp;geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Show &amp;Again</source>
        <translation>Wieder &amp;einblenden</translation>
    </message>
    <message>
        <source>Show &amp;Hidden People</source>
        <translation>Ausgeblendete Personen &amp;zeigen</translation>
    </message>
    <message>
        <source>Use as Co&amp;ver</source>
        <translation>Als &amp;Titelbild verwenden</translation>
    </message>
</context>
<context>
    <name>AlsoStrip</name>
    <message>
        <source>Like this one</source>
        <translation>Ähnlich wie dieses</translation>
    </message>
</context>
<context>
    <name>AutoGroup</name>
    <message>
        <source>{0} joined {1}</source>
        <translation>{0} in {1} aufgenommen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBar</name>
    <message>
        <source>Comparing with what you confirmed…</source>
        <translation>Vergleich mit dem, was Sie bestätigt haben…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Scores of so many faces take about as long as grouping them twice.</source>
        <translation>Kennzahlen für so viele Gesichter dauern etwa so lange wie zweimal gruppieren.</translation>
    </message>
    <message>
        <source>The people as they are, and as they would be, against {0} ({1}).</source>
        <translation>Die Personen, wie sie sind und wie sie wären, gemessen an {0} ({1}).</translation>
    </message>
    <message>
        <source>What the algorithm alone makes of your {0}. You keep them where they are.</source>
        <translation>Was der Algorithmus allein daraus macht: {0}. Bei Ihnen bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>What the algorithms alone make of your {0}, the last one and this one. You keep them where they are.</source>
        <translation>Was die Algorithmen allein daraus machen, der letzte und dieser: {0}. Bei Ihnen bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>Gesichtsbereichen</translation>
    </message>
    <message>
        <source>the CSV file</source>
        <translation>der CSV-Datei</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>den Dateinamen</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>den Ordnernamen</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{0} cannot be shown: {1}. Your library and the file are as they were.</source>
        <translation>{0} kann nicht angezeigt werden: {1}. Ihre Bibliothek und die Datei sind unverändert.</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate from my library</source>
        <translation>An meiner Bibliothek kalibrieren</translation>
    </message>
    <message>
        <source>Confirmed faces at each threshold</source>
        <translation>Bestätigte Gesichter bei jeder Schwelle</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>F-Maß</translation>
    </message>
    <message>
        <source>Faces are grouped with {0} now.</source>
        <translation>Gesichter werden jetzt mit {0} gruppiert.</translation>
    </message>
    <message>
        <source>For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that had no say in the choice, it changes the F-measure by {4} points.</source>
        <translation>Für Ihre {0} bestätigten Gesichter von {1} Personen ist {2} besser als der Wert des Pakets, {3}. Bei Personen, die an der Wahl nicht beteiligt waren, ändert sich das F-Maß um {4} Punkte.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>The faces that you confirmed tell how alike two groups must be to be one person. They are often easier than others, so another threshold is only chosen where it is surely better.</source>
        <translation>Die Gesichter, die Sie bestätigt haben, zeigen, wie ähnlich sich zwei Gruppen sein müssen, um eine Person zu sein. Sie sind oft leichter als andere; darum wird nur dann eine andere Schwelle gewählt, wenn sie sicher besser ist.</translation>
    </message>
    <message>
        <source>Threshold (mean cosine)</source>
        <translation>Schwelle (mittlerer Kosinus)</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>Schwellen ausprobieren</translation>
    </message>
    <message>
        <source>Trying thresholds…</source>
        <translation>Schwellen werden ausprobiert…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the pack’s own</source>
        <translation>Wert des Pakets verwenden</translation>
    </message>
    <message>
        <source>Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the pack’s own, {2}.</source>
        <translation>Ihre {0} bestätigten Gesichter von {1} Personen sagen nicht sicher, dass eine andere Schwelle besser ist als die des Pakets, {2}.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{0} is used from now on; group again to see what it does.</source>
        <translation>Ab jetzt gilt {0}; gruppieren Sie neu, um zu sehen, was das bewirkt.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Curves of {0}.</source>
        <translation>Kurven von {0}.</translation>
    </message>
    <message>
        <source>Point {0} of {1}. {2}</source>
        <translation>Punkt {0} von {1}. {2}</translation>
    </message>
    <message>
        <source>{0} points of {1} kinds. Shift and an arrow goes from point to point.</source>
        <translation>{0} Punkte von {1} Arten. Umschalt und eine Pfeiltaste geht von Punkt zu Punkt.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Choose algorithms…</source>
        <translation>Algorithmen wählen…</translation>
    </message>
    <message>
        <source>Choose which algorithms are compared</source>
        <translation>Wählen, welche Algorithmen verglichen werden</translation>
    </message>
    <message>
        <source>Earlier groupings…</source>
        <translation>Frühere Gruppierungen…</translation>
    </message>
    <message>
        <source>Nothing was grouped yet.</source>
        <translation>Es wurde noch nichts gruppiert.</translation>
    </message>
    <message>
        <source>Score a grouping that was made before</source>
        <translation>Eine frühere Gruppierung bewerten</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Often with</source>
        <translation>Oft zusammen mit</translation>
    </message>
    <message>
        <source>Photos of {0} and {1} together</source>
        <translation>Fotos von {0} und {1} zusammen</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Diese Fotos zeigen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} zusammen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>A face is blurred, small or turned away: this is less sure than usual.</source>
        <translation>Ein Gesicht ist unscharf, klein oder abgewandt: Das Ergebnis ist weniger sicher als sonst.</translation>
    </message>
    <message>
        <source>Choose the other photo. The faces are compared at once.</source>
        <translation>Wählen Sie das andere Foto. Die Gesichter werden sofort verglichen.</translation>
    </message>
    <message>
        <source>Choose two photos. Their faces are compared at once.</source>
        <translation>Wählen Sie zwei Fotos. Ihre Gesichter werden sofort verglichen.</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Zwei Fotos vergleichen</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Is it the same person? The photos need not be in the library, and nothing of them is stored.</source>
        <translation>Ist es dieselbe Person? Die Fotos müssen nicht in der Bibliothek sein, und nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation>Zweites Foto</translation>
    </message>
    <message>
        <source>There are no two faces to compare. Choose another photo.</source>
        <translation>Es gibt keine zwei Gesichter zum Vergleichen. Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>This is one face in one photo, compared with itself.</source>
        <translation>Das ist ein Gesicht in einem Foto, mit sich selbst verglichen.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Being evaluated</source>
        <translation>Wird gerade ausgewertet</translation>
    </message>
    <message>
        <source>Choose algorithms to see side by side, or evaluate the people as they are. People do not change; each comparison is kept and can be scored again.</source>
        <translation>Wählen Sie Algorithmen, um sie nebeneinander zu sehen, oder bewerten Sie die Personen, wie sie sind. Personen ändern sich nicht; jeder Vergleich bleibt erhalten und kann erneut bewertet werden.</translation>
    </message>
    <message>
        <source>Compare the people as they are with</source>
        <translation>Die Personen, wie sie sind, vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>Vergleich mit der Wahrheit…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Group once more with the same algorithm, parameters and seed</source>
        <translation>Noch einmal mit demselben Algorithmus, denselben Parametern und demselben Startwert gruppieren</translation>
    </message>
    <message>
        <source>Grouping with {0}…</source>
        <translation>Gruppieren mit {0}…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Agree and read the photos</source>
        <translation>Zustimmen und die Fotos lesen</translation>
    </message>
    <message>
        <source>Before the first photos are read</source>
        <translation>Bevor die ersten Fotos gelesen werden</translation>
    </message>
    <message>
        <source>FaceSorter finds the faces in your photos, measures them to tell people apart (biometric data) and keeps this, with the names you give, in one file on this computer: nothing leaves it, and no photo is ever changed.</source>
        <translation>FaceSorter findet die Gesichter in Ihren Fotos, misst sie, um Personen zu unterscheiden (biometrische Daten), und bewahrt dies mit den Namen, die Sie geben, in einer Datei auf diesem Computer auf: Nichts verlässt ihn, und kein Foto wird je verändert.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Gespeichert in: {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a folder of photos…</source>
        <translation>Einen Ordner mit Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>EditsTold</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EditsView</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A later edit took this one back; to have it again, undo that one.</source>
        <translation>Eine spätere Änderung hat diese zurückgenommen; um sie wieder zu haben, machen Sie jene rückgängig.</translation>
    </message>
    <message>
        <source>Back to: {0}. Everything after it is taken back.</source>
        <translation>Zurück zu: {0}. Alles danach wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>{0} zurückholen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Fold away…</source>
        <translation>Zusammenfalten…</translation>
    </message>
    <message>
        <source>Let old edits become one, which can no longer be taken back</source>
        <translation>Alte Änderungen zu einer machen, die nicht mehr zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Not alone, as later edits depend on it: {0}.</source>
        <translation>Nicht allein, denn spätere Änderungen hängen davon ab: {0}.</translation>
    </message>
    <message>
        <source>Nothing later depends on it: it can be undone alone, and all else stays.</source>
        <translation>Nichts Späteres hängt davon ab: Sie kann allein rückgängig gemacht werden, alles andere bleibt.</translation>
    </message>
    <message>
        <source>Nothing was edited yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>On to: {0}. It and what came before it are done again.</source>
        <translation>Weiter zu: {0}. Dies und was davor kam, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>{0} zurücknehmen</translation>
    </message>
    <message>
        <source>The library is at this point.</source>
        <translation>Die Bibliothek ist an dieser Stelle.</translation>
    </message>
    <message>
        <source>These edits were folded away: they can no longer be taken back.</source>
        <translation>Diese Änderungen wurden zusammengefaltet: Sie können nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Diese rückgängig machen</translation>
    </message>
    <message>
        <source>What you do to people and faces is listed here and can be taken back, also tomorrow.</source>
        <translation>Was Sie mit Personen und Gesichtern tun, wird hier aufgelistet und kann zurückgenommen werden, auch morgen noch.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Algorithms side by side</source>
        <translation>Algorithmen nebeneinander</translation>
    </message>
    <message>
        <source>All faces in a plane, the alike beside each other</source>
        <translation>Alle Gesichter in einer Ebene, ähnliche beieinander</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Was wahr ist</translation>
    </message>
    <message>
        <source>What one parameter does to the scores</source>
        <translation>Wie sich ein Parameter auf die Kennzahlen auswirkt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Zielordner für den Export wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>Es wird geprüft, was geschrieben würde…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. What was written is whole; export again to finish.</source>
        <translation>Angehalten. Was geschrieben wurde, ist vollständig; exportieren Sie erneut, um fertig zu werden.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Writes photos or lists of {0} to a folder. Your photos are only read.</source>
        <translation>Schreibt Fotos oder Listen von {0} in einen Ordner. Ihre Fotos werden nur gelesen.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>{0} werden geschrieben…</translation>
    </message>
    <message>
        <source>Writing: {0} of {1}</source>
        <translation>Schreiben: {0} von {1}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon dort</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{1} mit {0}, {2}</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>{0} ausgelassen: {1}</translation>
    </message>
    <message>
        <source>{0} written, {1}</source>
        <translation>{0} geschrieben, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>Chosen is face {0} of {1} from the left; the arrow keys choose another one.</source>
        <translation>Gewählt ist Gesicht {0} von {1} von links; die Pfeiltasten wählen ein anderes.</translation>
    </message>
    <message>
        <source>One face, which is chosen.</source>
        <translation>Ein Gesicht, das gewählt ist.</translation>
    </message>
    <message>
        <source>The photo {0}</source>
        <translation>Das Foto {0}</translation>
    </message>
</context>
<context>
    <name>FaceFilter</name>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>Bestätigt {0}</translation>
    </message>
    <message>
        <source>Not a face {0}</source>
        <translation>Kein Gesicht {0}</translation>
    </message>
    <message>
        <source>Not said {0}</source>
        <translation>Ohne Angabe {0}</translation>
    </message>
    <message>
        <source>Only {0}: show all years</source>
        <translation>Nur {0}: alle Jahre zeigen</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Alle Jahre zeigen</translation>
    </message>
    <message>
        <source>Strangers {0}</source>
        <translation>Fremde {0}</translation>
    </message>
    <message>
        <source>To confirm {0}</source>
        <translation>Zu bestätigen {0}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>FacesGrid</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face in {0}, {1}</source>
        <translation>Gesicht in {0}, {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>{0} away from the others</source>
        <translation>{0} von den anderen entfernt</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Zurück zu den Personen</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Drag strangers here, and what is not a face. All of it can be brought back.</source>
        <translation>Ziehen Sie Fremde hierher und was kein Gesicht ist. Alles davon kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Every face that was found is in a person or ignored.</source>
        <translation>Jedes gefundene Gesicht ist bei einer Person oder wird ignoriert.</translation>
    </message>
    <message>
        <source>Faces that are dragged onto the name come to this person.</source>
        <translation>Gesichter, die Sie auf den Namen ziehen, kommen zu dieser Person.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Least likely first</source>
        <translation>Unwahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>No faces left</source>
        <translation>Keine Gesichter mehr</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts wird ignoriert</translation>
    </message>
    <message>
        <source>Nothing is unsorted</source>
        <translation>Alles ist zugeordnet</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder: the faces in its photos are found and put together by person.</source>
        <translation>Wählen Sie einen Ordner: Die Gesichter in seinen Fotos werden gefunden und nach Personen zusammengestellt.</translation>
    </message>
    <message>
        <source>Drop another one here, or</source>
        <translation>Ziehen Sie einen anderen hierher oder</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>More packs…</source>
        <translation>Weitere Pakete…</translation>
    </message>
    <message>
        <source>People appear in a moment.</source>
        <translation>Gleich erscheinen Personen.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Fotos werden gelesen…</translation>
    </message>
    <message>
        <source>There are no photos in that folder</source>
        <translation>In diesem Ordner sind keine Fotos</translation>
    </message>
    <message>
        <source>Turn folders of photos into people</source>
        <translation>Aus Ordnern mit Fotos werden Personen</translation>
    </message>
    <message>
        <source>What finds the faces</source>
        <translation>Was die Gesichter findet</translation>
    </message>
    <message>
        <source>When you add a folder, the faces found, measurements of them (biometric data) and the names you give are stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed.</source>
        <translation>Wenn Sie einen Ordner hinzufügen, werden die gefundenen Gesichter, Messwerte von ihnen (biometrische Daten) und die Namen, die Sie vergeben, in einer Datei auf diesem Computer gespeichert. Nichts verlässt den Computer, und kein Foto wird je verändert.</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Wo es gespeichert wird: {0}</translation>
    </message>
    <message>
        <source>Works at once, also without the internet.</source>
        <translation>Funktioniert sofort, auch ohne Internet.</translation>
    </message>
</context>
<context>
    <name>FoldDialog</name>
    <message>
        <source>All but the &amp;newest</source>
        <translation>Alle außer den &amp;neuesten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edits &amp;older than</source>
        <translation>Änderungen, &amp;älter als</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Zusammenfalten</translation>
    </message>
    <message>
        <source>Fold old edits away</source>
        <translation>Alte Änderungen zusammenfalten</translation>
    </message>
    <message>
        <source>Fold {0} away</source>
        <translation>{0} zusammenfalten</translation>
    </message>
    <message>
        <source>Folded {0} away.</source>
        <translation>{0} zusammengefaltet.</translation>
    </message>
    <message>
        <source>Folded {0} away; the library is {1} smaller.</source>
        <translation>{0} zusammengefaltet; die Bibliothek ist {1} kleiner.</translation>
    </message>
    <message>
        <source>Folding away, and writing the library anew…</source>
        <translation>Änderungen werden zusammengefaltet und die Bibliothek neu geschrieben…</translation>
    </message>
    <message>
        <source>How many of the newest edits stay</source>
        <translation>Wie viele der neuesten Änderungen bleiben</translation>
    </message>
    <message>
        <source>How old the edits are</source>
        <translation>Wie alt die Änderungen sind</translation>
    </message>
    <message>
        <source>No edits are as old as that: nothing to fold away.</source>
        <translation>Keine Änderung ist so alt: Es gibt nichts zusammenzufalten.</translation>
    </message>
    <message>
        <source>The oldest edits become one entry of the history, and the library gets smaller. People and faces stay as they are, but what was done until then can no longer be taken back.</source>
        <translation>Die ältesten Änderungen werden zu einem Eintrag des Verlaufs, und die Bibliothek wird kleiner. Personen und Gesichter bleiben, wie sie sind, aber was bis dahin getan wurde, kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>the library gets about {0} smaller</source>
        <translation>die Bibliothek wird etwa {0} kleiner</translation>
    </message>
    <message>
        <source>the library hardly gets smaller</source>
        <translation>die Bibliothek wird kaum kleiner</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>drei Jahre</translation>
    </message>
    <message>
        <source>{0} can no longer be taken back then; {1}.</source>
        <translation>Dann nicht mehr zurückzunehmen: {0}; {1}.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>All that FaceSorter knows of your photos and of the people in them goes from this computer for good. It cannot be undone, and no copy is kept.</source>
        <translation>Alles, was FaceSorter von Ihren Fotos und den Personen darauf weiß, verschwindet endgültig von diesem Computer. Das kann nicht rückgängig gemacht werden, und es bleibt keine Kopie.</translation>
    </message>
    <message>
        <source>Another library ({0}): {1}</source>
        <translation>Eine andere Bibliothek ({0}): {1}</translation>
    </message>
    <message>
        <source>FaceSorter itself: remove it as you remove other programs</source>
        <translation>FaceSorter selbst: Entfernen Sie es wie andere Programme</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Packs ({0}); they hold no faces</source>
        <translation>Pakete ({0}); sie enthalten keine Gesichter</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was verschwindet und was bleibt</translation>
    </message>
    <message>
        <source>What goes only if you say so</source>
        <translation>Was nur verschwindet, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What was prepared to be quick, settings, the log and reports</source>
        <translation>Was zum schnellen Arbeiten vorbereitet wurde, Einstellungen, das Protokoll und Berichte</translation>
    </message>
    <message>
        <source>What you exported, and backups that you made yourself</source>
        <translation>Was Sie exportiert haben, und Sicherungen, die Sie selbst gemacht haben</translation>
    </message>
    <message>
        <source>Your photos, which were never changed</source>
        <translation>Ihre Fotos, die nie verändert wurden</translation>
    </message>
    <message>
        <source>{0} ({1}), with the copies that FaceSorter made beside it</source>
        <translation>{0} ({1}), mit den Kopien, die FaceSorter daneben gemacht hat</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Choose how faces are put together</source>
        <translation>Wählen, wie Gesichter zusammengestellt werden</translation>
    </message>
    <message>
        <source>Group by: {0}</source>
        <translation>Gruppieren mit: {0}</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Es wird gruppiert…</translation>
    </message>
    <message>
        <source>How alike faces must be to be one person</source>
        <translation>Wie ähnlich sich Gesichter sein müssen, um eine Person zu sein</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Gruppieren anhalten</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>No algorithm is called so.</source>
        <translation>Kein Algorithmus heißt so.</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>Algorithmen suchen</translation>
    </message>
    <message>
        <source>Search algorithms…</source>
        <translation>Algorithmen suchen…</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Calibrate from my library…</source>
        <translation>An meiner Bibliothek kalibrieren…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count the groups that this would give</source>
        <translation>Die Gruppen zählen, die das ergäbe</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Counting so many faces may take long.</source>
        <translation>So viele Gesichter zu zählen, kann lange dauern.</translation>
    </message>
    <message>
        <source>Counting takes about {0}.</source>
        <translation>Das Zählen dauert etwa {0}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Find the threshold that suits the faces that you confirmed</source>
        <translation>Die Schwelle finden, die zu den von Ihnen bestätigten Gesichtern passt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show who would gain or lose which faces</source>
        <translation>Zeigen, wer welche Gesichter bekäme oder verlöre</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>nichts würde sich ändern</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} nicht zugeordnet</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>zu verschieben: {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>In this library: {0} measured, {1}.</source>
        <translation>In dieser Bibliothek: {0} gemessen, {1}.</translation>
    </message>
    <message>
        <source>Let go of what {0} measured</source>
        <translation>Loslassen, was {0} gemessen hat</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslassen…</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back by a later edit</source>
        <translation>durch eine spätere Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>the library is here</source>
        <translation>die Bibliothek ist hier</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Call it</source>
        <translation>&amp;Name dafür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Kennung des Pakets</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Angehalten. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>The pack is being tried</source>
        <translation>Das Paket wird ausprobiert</translation>
    </message>
    <message>
        <source>small letters, digits, dashes</source>
        <translation>Kleinbuchstaben, Ziffern, Bindestriche</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A face at distance {0}: go there</source>
        <translation>Ein Gesicht im Abstand {0}: dorthin gehen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation>Zu diesem Gesicht gehen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored: a stranger</source>
        <translation>Ignoriert: fremde Person</translation>
    </message>
    <message>
        <source>Ignored: not a face</source>
        <translation>Ignoriert: kein Gesicht</translation>
    </message>
    <message>
        <source>In no person yet</source>
        <translation>Noch bei keiner Person</translation>
    </message>
    <message>
        <source>Kept where it was when you edited this person</source>
        <translation>Blieb, wo es war, als Sie diese Person bearbeiteten</translation>
    </message>
    <message>
        <source>Nearest faces</source>
        <translation>Nächste Gesichter</translation>
    </message>
    <message>
        <source>None of the nearest faces is in a person.</source>
        <translation>Keines der nächsten Gesichter gehört zu einer Person.</translation>
    </message>
    <message>
        <source>None of the {0} nearest faces is {1}</source>
        <translation>Keines der {0} nächsten Gesichter ist {1}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Zu sehen bei</translation>
    </message>
    <message>
        <source>Select a person or a face to see its photo and why it is there.</source>
        <translation>Wählen Sie eine Person oder ein Gesicht, um das Foto zu sehen und warum es dort ist.</translation>
    </message>
    <message>
        <source>Select one of them to see who it is.</source>
        <translation>Wählen Sie eine davon aus, um zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>Suggested; you have not confirmed it</source>
        <translation>Vorgeschlagen; Sie haben es nicht bestätigt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken after {0} died ({1})</source>
        <translation>Aufgenommen, nachdem {0} gestorben war ({1})</translation>
    </message>
    <message>
        <source>Taken before {0} was born ({1})</source>
        <translation>Aufgenommen, bevor {0} geboren war ({1})</translation>
    </message>
    <message>
        <source>The nearest face is {0}</source>
        <translation>Das nächste Gesicht ist {0}</translation>
    </message>
    <message>
        <source>The nearest person is {0} away.</source>
        <translation>Die nächste Person ist {0} entfernt.</translation>
    </message>
    <message>
        <source>The nearest person, {0}, is {1} away.</source>
        <translation>Die nächste Person, {0}, ist {1} entfernt.</translation>
    </message>
    <message>
        <source>The photo is no longer where it was; this is its thumbnail.</source>
        <translation>Das Foto ist nicht mehr, wo es war; dies ist sein Vorschaubild.</translation>
    </message>
    <message>
        <source>The {0} nearest faces are all {1}</source>
        <translation>Die {0} nächsten Gesichter sind alle {1}</translation>
    </message>
    <message>
        <source>There is no other face to compare with.</source>
        <translation>Es gibt kein anderes Gesicht zum Vergleichen.</translation>
    </message>
    <message>
        <source>Unsorted or ignored</source>
        <translation>Nicht zugeordnet oder ignoriert</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Warum {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>You confirmed this face</source>
        <translation>Sie haben dieses Gesicht bestätigt</translation>
    </message>
    <message>
        <source>say when…</source>
        <translation>angeben, wann…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>{0} from after the death:</source>
        <translation>{0} aus der Zeit nach dem Tod:</translation>
    </message>
    <message>
        <source>{0} from before the birth or after the death:</source>
        <translation>{0} aus der Zeit vor der Geburt oder nach dem Tod:</translation>
    </message>
    <message>
        <source>{0} from before the birth:</source>
        <translation>{0} aus der Zeit vor der Geburt:</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest faces are {2}</source>
        <translation>{0} der {1} nächsten Gesichter sind {2}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; the next person is {1} away.</source>
        <translation>{0}; die nächste Person ist {1} entfernt.</translation>
    </message>
    <message>
        <source>{0}; the next person, {1}, is {2} away.</source>
        <translation>{0}; die nächste Person, {1}, ist {2} entfernt.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Algorithm: {0}</source>
        <translation>Algorithmus: {0}</translation>
    </message>
    <message>
        <source>Choose another algorithm</source>
        <translation>Einen anderen Algorithmus wählen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>My faces</source>
        <translation>Meine Gesichter</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Some people of the library, with all their faces. Nothing is changed.</source>
        <translation>Einige Personen der Bibliothek mit all ihren Gesichtern. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>With more than {0} it takes long.</source>
        <translation>Mit mehr als {0} dauert es lange.</translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Algorithmen-Labor</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Both find the same groups (adjusted Rand {0} with each other).</source>
        <translation>Beide finden dieselben Gruppen (Adjusted Rand {0} untereinander).</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Beide nebeneinander</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>In keiner</translation>
    </message>
    <message>
        <source>Parameters used: {0}</source>
        <translation>Verwendete Parameter: {0}</translation>
    </message>
    <message>
        <source>Save this picture as SVG or PNG</source>
        <translation>Dieses Bild als SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The groups that are found are shown here, beside those of scikit-learn.</source>
        <translation>Die gefundenen Gruppen werden hier gezeigt, neben denen von scikit-learn.</translation>
    </message>
    <message>
        <source>There are scores where you have confirmed who some of these faces are.</source>
        <translation>Kennzahlen gibt es, wo Sie bestätigt haben, wer einige dieser Gesichter sind.</translation>
    </message>
    <message>
        <source>They differ in {0} of {1}: adjusted Rand {2} with each other.</source>
        <translation>Sie unterscheiden sich bei {0} von {1}: Adjusted Rand {2} untereinander.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>scikit-learn has no such algorithm.</source>
        <translation>scikit-learn hat keinen solchen Algorithmus.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s own could not do this: {0}</source>
        <translation>Der von scikit-learn konnte das nicht: {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, FaceSorter</source>
        <translation>{0} auf {1}, FaceSorter</translation>
    </message>
    <message>
        <source>{0} on {1}, scikit-learn</source>
        <translation>{0} auf {1}, scikit-learn</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Libraries (*{0})</source>
        <translation>Bibliotheken (*{0})</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Es wurde noch keine andere Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>The library {0} is no longer there.</source>
        <translation>Die Bibliothek {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>LifetimeDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Geboren</translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation>Ge&amp;storben</translation>
    </message>
    <message>
        <source>1950-12-31, 1950-12 or 1950</source>
        <translation>1950-12-31, 1950-12 oder 1950</translation>
    </message>
    <message>
        <source>Born, died</source>
        <translation>Geboren, gestorben</translation>
    </message>
    <message>
        <source>Faces in photos from before {0} was born, or from after the death, are not put there by themselves. What you placed stays. A month or a year is enough.</source>
        <translation>Gesichter in Fotos aus der Zeit vor der Geburt von {0} oder nach dem Tod werden nicht von selbst dazugestellt. Was Sie zugeordnet haben, bleibt. Monat oder Jahr genügen.</translation>
    </message>
    <message>
        <source>Nobody can have died before being born.</source>
        <translation>Niemand kann vor der Geburt gestorben sein.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.</source>
        <translation>Schreiben Sie einen Tag, einen Monat oder ein Jahr, wie 1950-12-31, 1950-12 oder 1950.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>{0} is in the future.</source>
        <translation>{0} liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the photos of {0}?</source>
        <translation>Die Fotos von {0} hinzufügen?</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück dazu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drag faces here to make a new person of them.</source>
        <translation>Ziehen Sie Gesichter hierher, um daraus eine neue Person zu machen.</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.</source>
        <translation>FaceSorter ist beim letzten Mal unerwartet beendet worden. Wo es geschah, wurde aufgeschrieben; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all faces were measured with the pack {0}.</source>
        <translation>FaceSorter wurde geschlossen, bevor alle Gesichter mit dem Paket {0} gemessen waren.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all photos were read, or reads them better now.</source>
        <translation>FaceSorter wurde geschlossen, bevor alle Fotos gelesen waren, oder liest sie jetzt besser.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Den Rest lesen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The pack {0} is installed.</source>
        <translation>Das Paket {0} ist installiert.</translation>
    </message>
    <message>
        <source>The preview of {0} waits; nothing has changed.</source>
        <translation>Die Vorschau von {0} wartet; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>A sample of {0} of the {1} faces.</source>
        <translation>Eine Stichprobe von {0} der {1} Gesichter.</translation>
    </message>
    <message>
        <source>Being mapped</source>
        <translation>Die Karte entsteht</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>Every face becomes a point, and faces that are alike lie together. It takes some seconds, and nothing is changed.</source>
        <translation>Jedes Gesicht wird ein Punkt, und ähnliche Gesichter liegen beieinander. Es dauert einige Sekunden, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Groups of the last grouping</source>
        <translation>Gruppen der letzten Gruppierung</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Gruppen: {0}</translation>
    </message>
    <message>
        <source>Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag or use the arrows to move, and Shift with an arrow to go from point to point.</source>
        <translation>Zeigen Sie auf einen Punkt, um sein Gesicht zu sehen, klicken Sie, um sein Foto zu sehen. Strg und das Mausrad vergrößern, ebenso + und -; ziehen oder Pfeiltasten verschieben, und Umschalt mit einer Pfeiltaste geht von Punkt zu Punkt.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Laying out the faces…</source>
        <translation>Die Gesichter werden angeordnet…</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>Nachbarn werden gesucht…</translation>
    </message>
    <message>
        <source>Map of {0}, coloured by: {1}</source>
        <translation>Karte: {0}, gefärbt nach: {1}</translation>
    </message>
    <message>
        <source>Map the faces</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>People as they are</source>
        <translation>Personen, wie sie sind</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MovedDelegate</name>
    <message>
        <source>{0} · emptied</source>
        <translation>{0} · leer</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>Face, {0}</source>
        <translation>Gesicht, {0}</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>gains {0}</source>
        <translation>bekommt {0}</translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation>verliert {0}</translation>
    </message>
    <message>
        <source>would be empty</source>
        <translation>wäre leer</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of this person</source>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Chose the cover</source>
        <translation>Titelbild gewählt</translation>
    </message>
    <message>
        <source>From before the birth or after the death: {0}. Nothing was moved; Review asks whether that is right.</source>
        <translation>Von vor der Geburt oder nach dem Tod: {0}. Nichts wurde verschoben; die Durchsicht fragt, ob das stimmt.</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>Kept the dates of {0}</source>
        <translation>Lebensdaten von {0} gemerkt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merged into {0}, who was there already</source>
        <translation>Mit {0} zusammengeführt; den Namen gab es schon</translation>
    </message>
    <message>
        <source>Merged {0} into one</source>
        <translation>{0} zu einer gemacht</translation>
    </message>
    <message>
        <source>Merged {0} into {1}</source>
        <translation>{0} mit {1} zusammengeführt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>{0} verschieben nach</translation>
    </message>
    <message>
        <source>Named {0}</source>
        <translation>{0} benannt</translation>
    </message>
    <message>
        <source>Nobody has a name yet; name a person first.</source>
        <translation>Noch hat niemand einen Namen; benennen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was so already.</source>
        <translation>Nichts wurde geändert: Es war schon so.</translation>
    </message>
    <message>
        <source>Showed {0} again</source>
        <translation>{0} wieder eingeblendet</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} in {1} aufgeteilt</translation>
    </message>
    <message>
        <source>There is no other face in this photo.</source>
        <translation>In diesem Foto ist kein anderes Gesicht.</translation>
    </message>
    <message>
        <source>These faces are in one person. Take out those that do not belong to it first (Not This Person), or split the person.</source>
        <translation>Diese Gesichter sind in einer Person. Nehmen Sie zuerst die heraus, die nicht dazugehören (Nicht diese Person), oder teilen Sie die Person auf.</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Lebensdaten von {0} entfernt</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Namen entfernt</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>{0} are told apart</source>
        <translation>{0} werden auseinandergehalten</translation>
    </message>
    <message>
        <source>{0} of one photo may be one person now</source>
        <translation>{0} in einem Foto dürfen jetzt eine Person sein</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{0} on disk</source>
        <translation>{0} auf der Festplatte</translation>
    </message>
    <message>
        <source>{0}, comes with the program</source>
        <translation>{0}, gehört zum Programm</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <translation>{0}. Lizenz: {1}.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Accept the licence and fetch</source>
        <translation>Lizenz annehmen und herunterladen</translation>
    </message>
    <message>
        <source>All faces are measured again with this pack, in the background.</source>
        <translation>Alle Gesichter werden mit diesem Paket im Hintergrund neu gemessen.</translation>
    </message>
    <message>
        <source>Faces that this pack has not measured yet are measured, in the background.</source>
        <translation>Gesichter, die dieses Paket noch nicht gemessen hat, werden im Hintergrund gemessen.</translation>
    </message>
    <message>
        <source>Files of it are missing.</source>
        <translation>Dateien davon fehlen.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>Weiter herunterladen…</translation>
    </message>
    <message>
        <source>Id: {0}</source>
        <translation>Kennung: {0}</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>It can be installed again.</source>
        <translation>Es kann wieder installiert werden.</translation>
    </message>
    <message>
        <source>Its licence: {0}.</source>
        <translation>Seine Lizenz: {0}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Lizenz: {0}.</translation>
    </message>
    <message>
        <source>Nothing but the request for these files is sent.</source>
        <translation>Außer der Anfrage nach diesen Dateien wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Reading its files, and running both networks once…</source>
        <translation>Seine Dateien werden gelesen und beide Netze einmal ausgeführt…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing it frees {0}.</source>
        <translation>Das Entfernen gibt {0} frei.</translation>
    </message>
    <message>
        <source>This library uses it. Its faces, people and names stay, but no more photos can be read with it.</source>
        <translation>Diese Bibliothek verwendet es. Ihre Gesichter, Personen und Namen bleiben, aber weitere Fotos können damit nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Throw away what was fetched</source>
        <translation>Heruntergeladenes verwerfen</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Dieses Paket verwenden</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>Dieses Paket verwenden…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>You imported it; FaceSorter cannot fetch it again.</source>
        <translation>Sie haben es importiert; FaceSorter kann es nicht wieder herunterladen.</translation>
    </message>
    <message>
        <source>{0} Then they are grouped anew. Names and all that you said stay.</source>
        <translation>{0} Danach werden sie neu gruppiert. Namen und alles, was Sie gesagt haben, bleiben.</translation>
    </message>
    <message>
        <source>{0} on disk.</source>
        <translation>{0} auf der Festplatte.</translation>
    </message>
    <message>
        <source>{0} to fetch.</source>
        <translation>{0} herunterzuladen.</translation>
    </message>
    <message>
        <source>{0} will be fetched from {1}.</source>
        <translation>{0} werden von {1} heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the network for nothing but to fetch one that you ask for.</source>
        <translation>Ein Paket findet Gesichter und unterscheidet Personen. Jedes hat eine eigene Lizenz. FaceSorter benutzt das Netz nur, um eines herunterzuladen, das Sie verlangen.</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>Zum Installieren</translation>
    </message>
    <message>
        <source>Faces are being read or grouped. Let go of these when that is done.</source>
        <translation>Gerade werden Gesichter gelesen oder gruppiert. Lassen Sie diese los, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Aus einer Zip-Datei…</translation>
    </message>
    <message>
        <source>Import a pack from a folder</source>
        <translation>Paket aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import a pack from a zip file</source>
        <translation>Paket aus einer Zip-Datei importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In order: its files are what was installed, and both networks run.</source>
        <translation>In Ordnung: Die Dateien sind, was installiert wurde, und beide Netze laufen.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>It is imported.</source>
        <translation>Es ist importiert.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Es ist installiert.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept for a week.</source>
        <translation>Angehalten. Was heruntergeladen wurde, bleibt eine Woche erhalten.</translation>
    </message>
    <message>
        <source>The figures are {0} ({1}). Children and ageing are where packs differ.</source>
        <translation>Die Zahlen sind {0} ({1}). Bei Kindern und beim Altern unterscheiden sich Pakete.</translation>
    </message>
    <message>
        <source>The library is written anew…</source>
        <translation>Die Bibliothek wird neu geschrieben…</translation>
    </message>
    <message>
        <source>The library let go of what it measured.</source>
        <translation>Die Bibliothek hat losgelassen, was es gemessen hat.</translation>
    </message>
    <message>
        <source>Used by this library</source>
        <translation>Von dieser Bibliothek verwendet</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>ParameterPopup</name>
    <message>
        <source>Compare once more</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Compare this algorithm with itself, with other parameters</source>
        <translation>Diesen Algorithmus mit sich selbst bei anderen Parametern vergleichen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time: {0}. {1}</source>
        <translation>Zeit: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Drag faces here</source>
        <translation>Gesichter hierher ziehen</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Like nobody here</source>
        <translation>Wie niemand hier</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>{0}, a new person</source>
        <translation>{0}, eine neue Person</translation>
    </message>
    <message>
        <source>{0}, stays</source>
        <translation>{0}, bleibt</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Mit {0} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>{0} mit {1} zusammenführen</translation>
    </message>
    <message>
        <source>Merge: the same person</source>
        <translation>Zusammenführen: dieselbe Person</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} zu {1} verschieben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} confirmed</source>
        <translation>{0} in {1}, {2} bestätigt</translation>
    </message>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Clear the search to see everyone.</source>
        <translation>Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Most faces</source>
        <translation>Meiste Gesichter</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”</source>
        <translation>Niemand heißt „{0}“</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People appear here while photos are being read.</source>
        <translation>Personen erscheinen hier, während Fotos gelesen werden.</translation>
    </message>
    <message>
        <source>{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.</source>
        <translation>{0} warten auf das Gruppieren: Drücken Sie Strg+G oder wählen Sie Bearbeiten, Gesichter gruppieren.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{0} · hidden</source>
        <translation>{0} · ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>The photo, with {0} marked</source>
        <translation>Das Foto mit {0} markiert</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>dem Gesicht</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>The photo is no longer where it was</source>
        <translation>Das Foto ist nicht mehr, wo es war</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Dieses Foto kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What is known of its faces is kept.</source>
        <translation>Was von seinen Gesichtern bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>a face without a name</source>
        <translation>ein Gesicht ohne Namen</translation>
    </message>
    <message>
        <source>{0} without a name</source>
        <translation>{0} ohne Namen</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Photos of {0}: leave out</source>
        <translation>Fotos von {0}: weglassen</translation>
    </message>
    <message>
        <source>Photos of…</source>
        <translation>Fotos von…</translation>
    </message>
    <message>
        <source>Unreadable {0}</source>
        <translation>Unlesbar {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>und…</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>The next photo (Right)</source>
        <translation>Das nächste Foto (Rechts)</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das vorige Foto</translation>
    </message>
    <message>
        <source>The photo before (Left)</source>
        <translation>Das vorige Foto (Links)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Drop a photo here, or choose one.</source>
        <translation>Ziehen Sie ein Foto hierher oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>click another one to compare it</source>
        <translation>klicken Sie ein anderes an, um es zu vergleichen</translation>
    </message>
    <message>
        <source>poor quality</source>
        <translation>schlechte Qualität</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation>{0}: Datei wählen</translation>
    </message>
</context>
<context>
    <name>PhotosGrid</name>
    <message>
        <source>Nobody has named this face yet.</source>
        <translation>Dieses Gesicht hat noch niemand benannt.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message>
        <source>cannot be read: {0}</source>
        <translation>kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>no longer where it was</source>
        <translation>nicht mehr, wo es war</translation>
    </message>
    <message>
        <source>video, {0}, {1}</source>
        <translation>Video, {0}, {1}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Clear the search to see all photos.</source>
        <translation>Leeren Sie die Suche, um alle Fotos zu sehen.</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Jedes Foto konnte gelesen werden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No photo matches “{0}”</source>
        <translation>Kein Foto passt zu „{0}“</translation>
    </message>
    <message>
        <source>No photo shows {0} together.</source>
        <translation>Kein Foto zeigt {0} zusammen.</translation>
    </message>
    <message>
        <source>No photo shows {0}.</source>
        <translation>Kein Foto zeigt {0}.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Kein solches Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos appear here while they are being read.</source>
        <translation>Fotos erscheinen hier, während sie gelesen werden.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemanden ohne Namen</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Change the parameters; the preview follows</source>
        <translation>Parameter ändern; die Vorschau folgt</translation>
    </message>
    <message>
        <source>Change the settings, or group anew, to see what would change.</source>
        <translation>Ändern Sie die Einstellungen oder gruppieren Sie neu, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do exactly what is shown; it can be undone</source>
        <translation>Genau das Gezeigte tun; es kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Everybody has the faces that this grouping would give them.</source>
        <translation>Alle haben die Gesichter, die diese Gruppierung ihnen gäbe.</translation>
    </message>
    <message>
        <source>Finding out what would change</source>
        <translation>Es wird ermittelt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Finding out what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it.</source>
        <translation>Nichts ändert sich, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>Nothing is known of these settings yet</source>
        <translation>Zu diesen Einstellungen ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The library has changed since this was worked out. What you said counts, and is shown here.</source>
        <translation>Die Bibliothek hat sich geändert, seit dies ermittelt wurde. Was Sie gesagt haben, zählt und wird hier gezeigt.</translation>
    </message>
    <message>
        <source>The settings have changed.</source>
        <translation>Die Einstellungen haben sich geändert.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>{0} emptied</source>
        <translation>{0} leer geworden</translation>
    </message>
    <message>
        <source>{0} in a new person</source>
        <translation>{0} in einer neuen Person</translation>
    </message>
    <message>
        <source>{0} now, gone then</source>
        <translation>jetzt {0}, dann verschwunden</translation>
    </message>
    <message>
        <source>{0} now, none then; the name stays</source>
        <translation>jetzt {0}, dann keine; der Name bleibt</translation>
    </message>
    <message>
        <source>{0} now, {1} then</source>
        <translation>jetzt {0}, dann {1}</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} nicht zugeordnet</translation>
    </message>
    <message>
        <source>{0} would be in nobody</source>
        <translation>{0} dann bei niemandem</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>zu verschieben: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Every photo could be read.</source>
        <translation>Jedes Foto konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>These could not be read. They were left as they are, and are tried again when they change or when you look for changes.</source>
        <translation>Diese konnten nicht gelesen werden. Sie blieben, wie sie sind, und werden erneut versucht, wenn sie sich ändern oder wenn Sie nach Änderungen suchen.</translation>
    </message>
    <message>
        <source>Unreadable photos</source>
        <translation>Unlesbare Fotos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Grouping faces…</source>
        <translation>Gesichter werden gruppiert…</translation>
    </message>
    <message>
        <source>Grouping {0}…</source>
        <translation>{0} werden gruppiert…</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Measuring faces {0}</source>
        <translation>Gesichter werden gemessen {0}</translation>
    </message>
    <message>
        <source>No new photos</source>
        <translation>Keine neuen Fotos</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured</source>
        <translation>Paket gewechselt, {0} gemessen</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured, {1} could not be read</source>
        <translation>Paket gewechselt, {0} gemessen, {1} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Pack changed. It had measured all faces before.</source>
        <translation>Paket gewechselt. Es hatte alle Gesichter schon gemessen.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Paket: {0}</translation>
    </message>
    <message>
        <source>Pack: {0} (free)</source>
        <translation>Paket: {0} (frei)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {0} faces</source>
        <translation>Pause bei {0} Gesichtern</translation>
    </message>
    <message>
        <source>Paused at {0} photos</source>
        <translation>Pause bei {0} Fotos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading photos {0}</source>
        <translation>Fotos werden gelesen {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Show the photos that could not be read</source>
        <translation>Die Fotos zeigen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop changing the pack</source>
        <translation>Paketwechsel anhalten</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Gruppieren anhalten</translation>
    </message>
    <message>
        <source>Stop reading photos</source>
        <translation>Lesen der Fotos anhalten</translation>
    </message>
    <message>
        <source>Stopped. The pack is the one that it was.</source>
        <translation>Angehalten. Das Paket ist das bisherige.</translation>
    </message>
    <message>
        <source>Stopped. What was read until now is kept.</source>
        <translation>Angehalten. Was bis jetzt gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} faces/s</source>
        <translation>{0} Gesichter/s</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} unsorted</source>
        <translation>{0} in {1}, {2} nicht zugeordnet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} Fotos/s</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>And {0} more? A yes holds for those that are ticked, too.</source>
        <translation>Und {0} weitere? Ein Ja gilt auch für die angehakten.</translation>
    </message>
    <message>
        <source>And {0} more? The answer holds for those that are ticked.</source>
        <translation>Und {0} weitere? Die Antwort gilt für die angehakten.</translation>
    </message>
    <message>
        <source>Another face of {0}</source>
        <translation>Ein anderes Gesicht von {0}</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Dieses Gesicht</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation>Der Bericht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is all that was written. It names no photo, no person and no folder of yours, and it stays on this computer unless you pass it on.</source>
        <translation>Das ist alles, was aufgeschrieben wurde. Es nennt keines Ihrer Fotos, keine Person und keinen Ordner, und es bleibt auf diesem Computer, wenn Sie es nicht weitergeben.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Every doubt that an answer could settle is settled. After more photos there may be new ones; people without a name can be given one in People.</source>
        <translation>Jeder Zweifel, den eine Antwort klären könnte, ist geklärt. Nach weiteren Fotos kann es neue geben; Personen ohne Namen können unter Personen einen bekommen.</translation>
    </message>
    <message>
        <source>Group faces</source>
        <translation>Gesichter gruppieren</translation>
    </message>
    <message>
        <source>Group the faces first</source>
        <translation>Gruppieren Sie zuerst die Gesichter</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Fragen werden gesucht…</translation>
    </message>
    <message>
        <source>No questions can be asked</source>
        <translation>Es können keine Fragen gestellt werden</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>Es gibt nichts mehr zu fragen</translation>
    </message>
    <message>
        <source>Review asks about people, and there are none yet: the faces were never grouped.</source>
        <translation>Die Durchsicht fragt nach Personen, und es gibt noch keine: Die Gesichter wurden nie gruppiert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What you skipped can be asked again.</source>
        <translation>Was Sie übersprungen haben, kann wieder gefragt werden.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Ask skipped ones again</source>
        <translation>Übersprungene wieder fragen</translation>
    </message>
    <message>
        <source>Hide people I have named</source>
        <translation>Benannte Personen ausblenden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Ganze Fotos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} beantwortet</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>F-measure</source>
        <translation>F-Maß</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups, the most mixed first</source>
        <translation>Gruppen, die gemischtesten zuerst</translation>
    </message>
    <message>
        <source>Looking where it is right and wrong…</source>
        <translation>Es wird gesucht, wo sie richtig und falsch ist…</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Am meisten verwechselt</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Of these groups, {0} are single faces that were put in no group.</source>
        <translation>Von diesen Gruppen sind {0} einzelne Gesichter, die in keine Gruppe kamen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People, the worst first</source>
        <translation>Personen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Reinheit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of the same faces, no more.</source>
        <translation>Silhouette {0}: von -1 bis 1, hoch, wo Gruppen dicht und weit auseinander sind; sie vergleicht Gruppierungen derselben Gesichter, mehr nicht.</translation>
    </message>
    <message>
        <source>The largest: {0}; half of them have at most {1}.</source>
        <translation>Die größte: {0}; die Hälfte hat höchstens {1}.</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} von {2})</translation>
    </message>
    <message>
        <source>{0} and {1} are in one group</source>
        <translation>{0} und {1} sind in einer Gruppe</translation>
    </message>
    <message>
        <source>{0} in no group.</source>
        <translation>{0} in keiner Gruppe.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} in {1}.</translation>
    </message>
    <message>
        <source>{0} is in two groups</source>
        <translation>{0} ist in zwei Gruppen</translation>
    </message>
    <message>
        <source>{0} of {1} in {2}.</source>
        <translation>{0} von {1} in {2}.</translation>
    </message>
    <message>
        <source>{0} with no face found.</source>
        <translation>{0} ohne gefundenes Gesicht.</translation>
    </message>
    <message>
        <source>{0} wrong pairs</source>
        <translation>{0} falsche Paare</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}; the two faces have a cosine of {1}</source>
        <translation>{0}; die beiden Gesichter haben einen Kosinus von {1}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Click a column to sort by it</source>
        <translation>Klicken Sie auf eine Spalte, um danach zu sortieren</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Kennzahlen nebeneinander</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>A scale from strangers to the same person: on the side of {0}</source>
        <translation>Eine Skala von Fremden bis zur selben Person: auf der Seite von {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>With other people of the same kind it would lie from {0} to {1}, 95 times of 100.</source>
        <translation>Mit anderen Personen derselben Art läge es 95 von 100 Mal zwischen {0} und {1}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>F-measure</source>
        <translation>F-Maß</translation>
    </message>
    <message>
        <source>How much the groups tell about who it is: 1 is everything, 0 nothing.</source>
        <translation>Wie viel die Gruppen darüber sagen, wer es ist: 1 ist alles, 0 nichts.</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Of all pairs of faces of the same person, how many were put together.</source>
        <translation>Von allen Paaren von Gesichtern derselben Person: wie viele zusammengestellt wurden.</translation>
    </message>
    <message>
        <source>Of all pairs of faces put together, how many are the same person.</source>
        <translation>Von allen zusammengestellten Paaren von Gesichtern: wie viele dieselbe Person sind.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision and recall in one number; it is high only when both are.</source>
        <translation>Präzision und Trefferquote in einer Zahl; sie ist nur hoch, wenn es beide sind.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Scores · my {0} confirmed faces</source>
        <translation>Kennzahlen · meine {0} bestätigten Gesichter</translation>
    </message>
    <message>
        <source>What {0} alone would make of these faces, without what you confirmed.</source>
        <translation>Was {0} allein aus diesen Gesichtern machen würde, ohne was Sie bestätigt haben.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detektor</translation>
    </message>
    <message>
        <source>&amp;Smallest face</source>
        <translation>&amp;Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>All photos are read again. People, names and what you confirmed stay; faces that are not found any more, and of which you said nothing, go.</source>
        <translation>Alle Fotos werden neu gelesen. Personen, Namen und was Sie bestätigt haben, bleiben; Gesichter, die nicht mehr gefunden werden und zu denen Sie nichts gesagt haben, verschwinden.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Gesichter finden</translation>
    </message>
    <message>
        <source>Large photos are searched in parts for faces as small as this, which takes longer.</source>
        <translation>Große Fotos werden stückweise nach so kleinen Gesichtern durchsucht; das dauert länger.</translation>
    </message>
    <message>
        <source>Photos without a face are read again.</source>
        <translation>Fotos ohne Gesicht werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Photos without a face are tried on their sides and upside down too.</source>
        <translation>Fotos ohne Gesicht werden auch gedreht und auf dem Kopf versucht.</translation>
    </message>
    <message>
        <source>Smallest face, in pixels of the photo</source>
        <translation>Kleinstes Gesicht, in Pixeln des Fotos</translation>
    </message>
    <message>
        <source>The pack&apos;s own</source>
        <translation>Der des Pakets</translation>
    </message>
    <message>
        <source>Try &amp;turned photos</source>
        <translation>Gedrehte Fotos &amp;versuchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Each takes effect at once; another language when you close this, or with the next start while photos are read. The size of text is the system&apos;s.</source>
        <translation>Alles wirkt sofort; eine andere Sprache, wenn Sie dies schließen, oder beim nächsten Start, während Fotos gelesen werden. Die Textgröße ist die des Systems.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Look for a tidier &amp;grouping once a week</source>
        <translation>Einmal in der Woche nach einer besseren &amp;Gruppierung suchen</translation>
    </message>
    <message>
        <source>Only after new faces came. It is offered, and nothing changes by itself.</source>
        <translation>Nur wenn neue Gesichter kamen. Sie wird angeboten, und nichts ändert sich von selbst.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The library: {0}</source>
        <translation>Die Bibliothek: {0}</translation>
    </message>
    <message>
        <source>These settings, and how the window is laid out. People and names stay.</source>
        <translation>Diese Einstellungen und die Aufteilung des Fensters. Personen und Namen bleiben.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ignore {0}</source>
        <translation>{0} ignorieren</translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation>Mit {0} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>{0} mit {1} zusammenführen</translation>
    </message>
    <message>
        <source>Move {0} to a new person</source>
        <translation>{0} in eine neue Person verschieben</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} zu {1} verschieben</translation>
    </message>
    <message>
        <source>Not this person: take {0} out</source>
        <translation>Nicht diese Person: {0} herausnehmen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At this strictness, all these faces look like one person.</source>
        <translation>Bei dieser Strenge sehen alle diese Gesichter nach einer Person aus.</translation>
    </message>
    <message>
        <source>Comparing the faces</source>
        <translation>Gesichter vergleichen</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <translation>Gesichter werden verglichen…</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Move the selected faces to another group</source>
        <translation>Die ausgewählten Gesichter in eine andere Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move the slider until each group is one person, and drag faces that are in a wrong group onto the right one. The groups that are ticked become people of their own.</source>
        <translation>Verschieben Sie den Regler, bis jede Gruppe eine Person ist, und ziehen Sie Gesichter aus einer falschen Gruppe in die richtige. Angehakte Gruppen werden eigene Personen.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split off {0}</source>
        <translation>{0} abtrennen</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>{0} aufteilen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>{0}, and {1} like nobody else here</source>
        <translation>{0}, und {1} wie niemand sonst hier</translation>
    </message>
    <message>
        <source>{0}. Leave one without a tick: it stays {1}.</source>
        <translation>{0}. Lassen Sie eine ohne Haken: Sie bleibt {1}.</translation>
    </message>
</context>
<context>
    <name>SweepPane</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Being swept</source>
        <translation>Wird gerade durchlaufen</translation>
    </message>
    <message>
        <source>Best F at {0}</source>
        <translation>Bestes F bei {0}</translation>
    </message>
    <message>
        <source>Choose the algorithm</source>
        <translation>Den Algorithmus wählen</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to group with its value.</source>
        <translation>Klicken Sie auf einen Punkt oder wählen Sie ihn mit Pfeiltasten und Eingabe, um mit seinem Wert zu gruppieren.</translation>
    </message>
    <message>
        <source>Curves need a truth: choose one above.</source>
        <translation>Kurven brauchen eine Wahrheit: Wählen Sie oben eine.</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>F-Maß</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>See what a parameter does to precision, recall and F before you choose it.</source>
        <translation>Sehen Sie, wie sich ein Parameter auf Präzision, Trefferquote und F auswirkt, bevor Sie ihn wählen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>{0} has no number to sweep.</source>
        <translation>{0} hat keine Zahl, die man durchlaufen könnte.</translation>
    </message>
    <message>
        <source>{0} with {1} {2}…</source>
        <translation>{0} mit {1} {2}…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>FaceSorter found a tidier grouping: {0} would change.</source>
        <translation>FaceSorter hat eine bessere Gruppierung gefunden, mit Änderungen bei {0}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faces by year</source>
        <translation>Gesichter nach Jahr</translation>
    </message>
    <message>
        <source>From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.</source>
        <translation>Von {0} bis {1}; die Pfeiltasten gehen von Jahr zu Jahr, Eingabe zeigt die Gesichter eines Jahres.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
</context>
<context>
    <name>TruthForm</name>
    <message>
        <source>A pattern (a regular expression) finds the person in a photo&apos;s name, as the group “identity”.</source>
        <translation>Ein Muster (ein regulärer Ausdruck) findet die Person im Namen eines Fotos, als Gruppe „identity“.</translation>
    </message>
    <message>
        <source>A table with the columns path and identity, or path, x, y, width, height and identity.</source>
        <translation>Eine Tabelle mit den Spalten path und identity, oder path, x, y, width, height und identity.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Choose the CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Gesichtsbereiche</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It names {0} at {1}. For example, {2} shows {3}.</source>
        <translation>Sie nennt {0} für {1}. Zum Beispiel zeigt {2} {3}.</translation>
    </message>
    <message>
        <source>It names {0} in {1}. For example, {2} shows {3}.</source>
        <translation>Sie nennt {0} in {1}. Zum Beispiel zeigt {2} {3}.</translation>
    </message>
    <message>
        <source>My confirmed faces</source>
        <translation>Meine bestätigten Gesichter</translation>
    </message>
    <message>
        <source>Names that another program wrote beside faces, in the photos&apos; metadata or in sidecars (.xmp).</source>
        <translation>Namen, die ein anderes Programm zu Gesichtern geschrieben hat, in den Metadaten der Fotos oder in Begleitdateien (.xmp).</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Es ist noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The faces that you confirmed are taken to be right.</source>
        <translation>Die von Ihnen bestätigten Gesichter gelten als richtig.</translation>
    </message>
    <message>
        <source>The folder of a photo is named after who is in it.</source>
        <translation>Der Ordner eines Fotos heißt wie die Person darin.</translation>
    </message>
    <message>
        <source>Truth from a CSV file</source>
        <translation>Wahrheit aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; the silhouette says which grouping is tidier.</source>
        <translation>Ohne Wahrheit gibt es keine Kennzahlen; die Silhouette sagt, welche Gruppierung aufgeräumter ist.</translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed.</source>
        <translation>{0} von {1} sind bestätigt.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>About 1 in {0} is above the threshold.</source>
        <translation>Etwa 1 von {0} liegt über der Schwelle.</translation>
    </message>
    <message>
        <source>About 1 in {0} pairs of strangers is this alike.</source>
        <translation>Etwa 1 von {0} Paaren Fremder ist sich so ähnlich.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} are above the threshold.</source>
        <translation>Weniger als 1 von {0} liegen über der Schwelle.</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} pairs of strangers are this alike.</source>
        <translation>Weniger als 1 von {0} Paaren Fremder sind sich so ähnlich.</translation>
    </message>
    <message>
        <source>How often strangers are this alike is unknown: it was not measured for this pack.</source>
        <translation>Wie oft Fremde sich so ähnlich sind, ist unbekannt: Es wurde für dieses Paket nicht gemessen.</translation>
    </message>
    <message>
        <source>Measured with the pack {0} ({1}).</source>
        <translation>Gemessen mit dem Paket {0} ({1}).</translation>
    </message>
    <message>
        <source>Most pairs of strangers are this alike.</source>
        <translation>Die meisten Paare Fremder sind sich so ähnlich.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>the same person above {0}</source>
        <translation>dieselbe Person über {0}</translation>
    </message>
    <message>
        <source>the same person below {0} (Euclidean, of vectors of length 1)</source>
        <translation>dieselbe Person unter {0} (euklidisch, von Vektoren der Länge 1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Checking and unpacking…</source>
        <translation>Wird geprüft und entpackt…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Pause bei {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Der Server wird erreicht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Through the years</source>
        <translation>Im Lauf der Jahre</translation>
    </message>
    <message>
        <source>{0} without a date</source>
        <translation>{0} ohne Datum</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Change the parameters of {0}</source>
        <translation>Die Parameter von {0} ändern</translation>
    </message>
    <message>
        <source>Do not compare {0}</source>
        <translation>{0} nicht vergleichen</translation>
    </message>
    <message>
        <source>{0}, grouping {1}</source>
        <translation>{0}, Gruppierung {1}</translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, gewählt</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Photos of…</source>
        <translation>Fotos von…</translation>
    </message>
    <message>
        <source>Show only photos of these people together</source>
        <translation>Nur Fotos zeigen, auf denen diese Personen zusammen sind</translation>
    </message>
</context>
<context>
    <name>_Faces</name>
    <message>
        <source>Faces that would come or go</source>
        <translation>Gesichter, die kämen oder gingen</translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Geändert {0}</translation>
    </message>
    <message>
        <source>Emptied {0}</source>
        <translation>Leer geworden {0}</translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation>Neu {0}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>History of edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Name this person</source>
        <translation>Diese Person benennen</translation>
    </message>
    <message>
        <source>{0}: name this person (F2)</source>
        <translation>{0}: diese Person benennen (F2)</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>From my faces</source>
        <translation>Aus meinen Gesichtern</translation>
    </message>
    <message>
        <source>Take what the faces themselves suggest</source>
        <translation>Nehmen, was die Gesichter selbst nahelegen</translation>
    </message>
    <message>
        <source>{0} from my faces</source>
        <translation>{0} aus meinen Gesichtern</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>&amp;Photos as</source>
        <translation>&amp;Fotos als</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation>Ein Ordner für jede Person</translation>
    </message>
    <message>
        <source>A list of all faces (JSON)</source>
        <translation>Eine Liste aller Gesichter (JSON)</translation>
    </message>
    <message>
        <source>A table of all faces (CSV)</source>
        <translation>Eine Tabelle aller Gesichter (CSV)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Hard links (no space; a second name of the same photo)</source>
        <translation>Harte Links (kein Platzbedarf; ein zweiter Name desselben Fotos)</translation>
    </message>
    <message>
        <source>In the folder of everybody in it</source>
        <translation>In den Ordner von allen, die darauf sind</translation>
    </message>
    <message>
        <source>Only the faces, cut out</source>
        <translation>Nur die Gesichter, ausgeschnitten</translation>
    </message>
    <message>
        <source>Only with the largest face</source>
        <translation>Nur zu der Person mit dem größten Gesicht</translation>
    </message>
    <message>
        <source>Photos of &amp;several</source>
        <translation>Fotos von &amp;mehreren</translation>
    </message>
    <message>
        <source>Symbolic links (no space; point to where the photo lies)</source>
        <translation>Symbolische Links (kein Platzbedarf; zeigen dorthin, wo das Foto liegt)</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>_PartsList</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Who would gain or lose faces</source>
        <translation>Wer Gesichter bekäme oder verlöre</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Reset {0} to its default</source>
        <translation>{0} auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search people, folders, dates…</source>
        <translation>Personen, Ordner, Daten suchen…</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>All is forgotten but for what could not be deleted, as another window may use it: {0}</source>
        <translation>Alles ist vergessen bis auf das, was nicht gelöscht werden konnte, da ein anderes Fenster es vielleicht benutzt: {0}</translation>
    </message>
    <message>
        <source>Back up labels</source>
        <translation>Beschriftungen sichern</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>Beschriftungen (*.json)</translation>
    </message>
    <message>
        <source>Labels (*.json);;All files (*)</source>
        <translation>Beschriftungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Labels are being restored…</source>
        <translation>Beschriftungen werden geladen…</translation>
    </message>
    <message>
        <source>No folder was added yet. Add one first.</source>
        <translation>Es wurde noch kein Ordner hinzugefügt. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Beschriftungen laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There was nothing to restore: all that fits this library is so already.</source>
        <translation>Es gab nichts zu laden: Alles, was zu dieser Bibliothek passt, ist schon so.</translation>
    </message>
    <message>
        <source>What found no place is in the details.</source>
        <translation>Was keinen Platz fand, steht in den Details.</translation>
    </message>
    <message>
        <source>What was said of {0} and {1} is restored. Undo takes it back.</source>
        <translation>Geladen wurde, was gesagt war: {0}, {1}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>What was said of {0} is restored. Undo takes it back.</source>
        <translation>Geladen wurde, was gesagt war: {0}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you said of {0} and {1} was written to {2}.</source>
        <translation>Was Sie gesagt haben, wurde nach {2} geschrieben: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} more are not in it: no longer found in their photos, or in photos that cannot be read.</source>
        <translation>{0} weitere sind nicht darin: nicht mehr gefunden in ihren Fotos oder in Fotos, die nicht gelesen werden können.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>FaceSorter export</source>
        <translation>FaceSorter-Export</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it happened is written in {1}.</source>
        <translation>Etwas Unerwartetes ging schief ({0}); das ist ein Fehler von FaceSorter. Was vorher gespeichert wurde, ist sicher. Wo es geschah, steht in {1}.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing was written: {0} is there already. Choose another name, or this one whole.</source>
        <translation>Nichts wurde geschrieben: {0} ist schon da. Wählen Sie einen anderen Namen oder diesen ganz.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed stay. If you use that pack again, it measures all faces again.</source>
        <translation>Die Bibliothek lässt los, was „{0}“ gemessen hat, und ihre Datei wird kleiner. Personen, Namen und was Sie bestätigt haben, bleiben. Wenn Sie das Paket wieder verwenden, misst es alle Gesichter neu.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Before the first edit</source>
        <translation>Vor der ersten Änderung</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
    <message>
        <source>{0}, folded away, up to {1}</source>
        <translation>{0}, zusammengefaltet, bis {1}</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{0} from Unsorted</source>
        <translation>{0} aus „Nicht zugeordnet“</translation>
    </message>
    <message>
        <source>{0} from somebody without a name</source>
        <translation>{0} von jemandem ohne Namen</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} stay</source>
        <translation>{0} bleiben</translation>
    </message>
    <message>
        <source>{0} stay, among them</source>
        <translation>{0} bleiben, darunter</translation>
    </message>
    <message>
        <source>{0} to Unsorted</source>
        <translation>{0} nach „Nicht zugeordnet“</translation>
    </message>
    <message>
        <source>{0} to a new person</source>
        <translation>{0} in eine neue Person</translation>
    </message>
    <message>
        <source>{0} to somebody without a name</source>
        <translation>{0} zu jemandem ohne Namen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Finds faces with {0}, tells them apart with {1}.</source>
        <translation>Findet Gesichter mit {0}, unterscheidet sie mit {1}.</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>Frei für jeden Zweck</translation>
    </message>
    <message>
        <source>Not for commercial use</source>
        <translation>Nicht für gewerbliche Zwecke</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All faces of both people are compared, not only these two.</source>
        <translation>Alle Gesichter der beiden Personen werden verglichen, nicht nur diese beiden.</translation>
    </message>
    <message>
        <source>All likelier mistakes have been asked about.</source>
        <translation>Nach allem, was wahrscheinlicher ein Fehler ist, wurde schon gefragt.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Sind diese beiden dieselbe Person?</translation>
    </message>
    <message>
        <source>Are {0} and {1} the same person?</source>
        <translation>Sind {0} und {1} dieselbe Person?</translation>
    </message>
    <message>
        <source>Both are in {0}.</source>
        <translation>Beide sind in {0}.</translation>
    </message>
    <message>
        <source>Both taken on {0}.</source>
        <translation>Beide aufgenommen am {0}.</translation>
    </message>
    <message>
        <source>Does the first face belong to this person?</source>
        <translation>Gehört das erste Gesicht zu dieser Person?</translation>
    </message>
    <message>
        <source>Does this face belong to {0}?</source>
        <translation>Gehört dieses Gesicht zu {0}?</translation>
    </message>
    <message>
        <source>How alike strangers are in this library counts, too.</source>
        <translation>Es zählt auch, wie ähnlich sich Fremde in dieser Bibliothek sehen.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Is this {0} too?</source>
        <translation>Ist das auch {0}?</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Ist das {0}?</translation>
    </message>
    <message>
        <source>Other faces of the person</source>
        <translation>Andere Gesichter der Person</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Durchsicht: {0}</translation>
    </message>
    <message>
        <source>Taken on {0} and {1}.</source>
        <translation>Aufgenommen am {0} und am {1}.</translation>
    </message>
    <message>
        <source>Taken together, another person&apos;s faces are more like it.</source>
        <translation>Zusammengenommen sind ihm die Gesichter einer anderen Person ähnlicher.</translation>
    </message>
    <message>
        <source>Taken together, no other person&apos;s faces are more like it.</source>
        <translation>Zusammengenommen sind ihm die Gesichter keiner anderen Person ähnlicher.</translation>
    </message>
    <message>
        <source>The chance of “yes” is less than {0} %.</source>
        <translation>Die Wahrscheinlichkeit für „Ja“ ist kleiner als {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is more than {0} %.</source>
        <translation>Die Wahrscheinlichkeit für „Ja“ ist größer als {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is {0} %.</source>
        <translation>Die Wahrscheinlichkeit für „Ja“ ist {0} %.</translation>
    </message>
    <message>
        <source>The first face is compared with all faces of {0}, not only with the second one.</source>
        <translation>Das erste Gesicht wird mit allen Gesichtern von {0} verglichen, nicht nur mit dem zweiten.</translation>
    </message>
    <message>
        <source>The first face is compared with all other faces of {0}, not only with the second one.</source>
        <translation>Das erste Gesicht wird mit allen anderen Gesichtern von {0} verglichen, nicht nur mit dem zweiten.</translation>
    </message>
    <message>
        <source>The first face shows little, so that less likeness is enough.</source>
        <translation>Auf dem ersten Gesicht ist wenig zu erkennen, daher genügt weniger Ähnlichkeit.</translation>
    </message>
    <message>
        <source>The photo of the first face was taken after {0} died ({1}).</source>
        <translation>Das Foto des ersten Gesichts wurde nach dem Tod von {0} aufgenommen ({1}).</translation>
    </message>
    <message>
        <source>The photo of the first face was taken before {0} was born ({1}).</source>
        <translation>Das Foto des ersten Gesichts wurde vor der Geburt von {0} aufgenommen ({1}).</translation>
    </message>
    <message>
        <source>The two faces do not look very alike ({0} apart).</source>
        <translation>Die beiden Gesichter sehen sich nicht sehr ähnlich (Abstand {0}).</translation>
    </message>
    <message>
        <source>The two faces look alike ({0} apart).</source>
        <translation>Die beiden Gesichter sehen sich ähnlich (Abstand {0}).</translation>
    </message>
    <message>
        <source>The two faces look very alike ({0} apart).</source>
        <translation>Die beiden Gesichter sehen sich sehr ähnlich (Abstand {0}).</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>dieser Person</translation>
    </message>
    <message>
        <source>{0} hang on the answer.</source>
        <translation>{0} hängen an der Antwort.</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>People as they are</source>
        <translation>Personen, wie sie sind</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(did you mean “{0}”?)</source>
        <translation>(meinten Sie „{0}“?)</translation>
    </message>
    <message>
        <source>1 earlier edit</source>
        <translation>1 frühere Änderung</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>1 new face</source>
        <translation>1 neues Gesicht</translation>
    </message>
    <message>
        <source>A detector ({0}) and a recogniser ({1}) are in it.</source>
        <translation>Ein Detektor ({0}) und ein Erkenner ({1}) sind darin.</translation>
    </message>
    <message>
        <source>A face is linked to a surer one if the network thinks this more likely to be right; higher is more careful.</source>
        <translation>Ein Gesicht wird mit einem sichereren verbunden, wenn das Netz das mit mehr als dieser Wahrscheinlichkeit für richtig hält; höher ist vorsichtiger.</translation>
    </message>
    <message>
        <source>A file of this pack cannot be read ({0}); install it again.</source>
        <translation>Eine Datei dieses Pakets kann nicht gelesen werden ({0}); installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>A file of this pack has changed since it was installed ({0}); it is not used.</source>
        <translation>Eine Datei dieses Pakets hat sich seit der Installation geändert ({0}); sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A file of this pack is not a network that can be run; get another copy of it.</source>
        <translation>Eine Datei dieses Pakets ist kein Netz, das ausgeführt werden kann; besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>A file of this pack is not an ONNX network; get another copy of it.</source>
        <translation>Eine Datei dieses Pakets ist kein ONNX-Netz; besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>A file of this pack {0} ({1}); remove the pack and install it again.</source>
        <translation>Eine Datei dieses Pakets {0} ({1}); entfernen Sie das Paket und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>A fixed number of groups around centres. Poor on faces even with the true number, because people have very different numbers of faces.</source>
        <translation>Eine feste Anzahl von Gruppen um Mittelpunkte. Schlecht bei Gesichtern, auch mit der wahren Anzahl, weil Personen sehr verschieden viele Gesichter haben.</translation>
    </message>
    <message>
        <source>A hard link cannot be made here: the photos lie on another drive, or this drive knows none. The photos are as they were; choose to copy instead.</source>
        <translation>Hier kann kein harter Link angelegt werden: Die Fotos liegen auf einem anderen Laufwerk, oder dieses kennt keine. Die Fotos sind unverändert; wählen Sie stattdessen Kopien.</translation>
    </message>
    <message>
        <source>A matrix of distances has as many rows as columns, not the shape {0}.</source>
        <translation>Eine Abstandsmatrix hat so viele Zeilen wie Spalten, nicht die Form {0}.</translation>
    </message>
    <message>
        <source>A name has at most {0} characters. Nothing was changed.</source>
        <translation>Ein Name hat höchstens {0} Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A name has no control characters or line breaks. Nothing was changed.</source>
        <translation>Ein Name hat keine Steuerzeichen oder Zeilenumbrüche. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A network of the pack {0} makes the engine stop; remove it, and install it again.</source>
        <translation>Ein Netz des Pakets {0} bringt den Prozess zum Absturz; entfernen Sie es und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>A network of this pack keeps its weights in other files, which is not supported.</source>
        <translation>Ein Netz dieses Pakets hat seine Gewichte in anderen Dateien; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>A network of this pack made the engine stop when tried; nothing was installed.</source>
        <translation>Ein Netz dieses Pakets hat den Prozess beim Ausprobieren zum Absturz gebracht; nichts wurde installiert.</translation>
    </message>
    <message>
        <source>A network of this pack wants {0}; it must want the pixels only, as 32-bit floats.</source>
        <translation>Ein Netz dieses Pakets verlangt {0}; es darf nur die Pixel verlangen, als 32-Bit-Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>A photo of several people goes to {0}, not to {1}.</source>
        <translation>Ein Foto mehrerer Personen geht an {0}, nicht an {1}.</translation>
    </message>
    <message>
        <source>A ring within a ring.</source>
        <translation>Ein Ring in einem Ring.</translation>
    </message>
    <message>
        <source>A small network learns from your own faces, without labels, a space in which they gather around a fixed number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow layer leaves of them tells people apart less well: K-means itself is better.</source>
        <translation>Ein kleines Netz lernt aus Ihren eigenen Gesichtern, ohne Beschriftungen, einen Raum, in dem sie sich um eine feste Anzahl von Mittelpunkten sammeln. Gemacht für rohe Bilder; Einbettungen kommen schon aus einem tiefen Netz, und was eine schmale Schicht davon übrig lässt, unterscheidet Personen schlechter: K-means selbst ist besser.</translation>
    </message>
    <message>
        <source>A small network, trained beforehand on other faces, looks at the neighbours of each face and their neighbours, and says which of them belong together.</source>
        <translation>Ein kleines Netz, vorher an anderen Gesichtern trainiert, sieht sich die Nachbarn jedes Gesichts und deren Nachbarn an und sagt, welche davon zusammengehören.</translation>
    </message>
    <message>
        <source>A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. The photos are as they were; choose to copy instead.</source>
        <translation>Hier kann kein symbolischer Link angelegt werden: Dieses Laufwerk kennt keine, oder (unter Windows) der Entwicklermodus ist aus. Die Fotos sind unverändert; wählen Sie stattdessen Kopien.</translation>
    </message>
    <message>
        <source>Added {0} to {1} people</source>
        <translation>{0} zu {1} Personen hinzugefügt</translation>
    </message>
    <message>
        <source>Added {0} to {1} person</source>
        <translation>{0} zu {1} Person hinzugefügt</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Adjusted Rand</translation>
    </message>
    <message>
        <source>Affinity propagation</source>
        <translation>Affinity Propagation</translation>
    </message>
    <message>
        <source>Affinity propagation did not settle within {0} rounds. Nothing was changed; a damping nearer to 1 or another preference may help.</source>
        <translation>Affinity Propagation kam in {0} Runden nicht zur Ruhe. Nichts wurde geändert; eine Dämpfung näher an 1 oder eine andere Präferenz kann helfen.</translation>
    </message>
    <message>
        <source>Afterwards, groups that on average look alike become one.</source>
        <translation>Danach werden Gruppen, die sich im Mittel ähnlich sehen, zu einer.</translation>
    </message>
    <message>
        <source>Agglomerative</source>
        <translation>Agglomerativ</translation>
    </message>
    <message>
        <source>Agreement on pairs beyond chance: 0 is what guessing gives.</source>
        <translation>Übereinstimmung bei Paaren über den Zufall hinaus: 0 ist, was Raten ergibt.</translation>
    </message>
    <message>
        <source>All faces are divided in two, and whichever group is spread most is divided again, until there are as many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go right through people, who stay divided.</source>
        <translation>Alle Gesichter werden zweigeteilt, und die am weitesten gestreute Gruppe wird wieder geteilt, bis es so viele Gruppen gibt wie verlangt. Schlecht bei Gesichtern: Fremde sind alle etwa gleich weit voneinander entfernt, darum gehen die ersten Schnitte mitten durch Personen, die geteilt bleiben.</translation>
    </message>
    <message>
        <source>Anisotropic blobs</source>
        <translation>Anisotrope Haufen</translation>
    </message>
    <message>
        <source>Another FaceSorter is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Ein anderes FaceSorter benutzt die Bibliothek {0}. Nichts wurde geändert; schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is reading the library {0}, so traces of what was deleted are left beside it. Close that program and do this again.</source>
        <translation>Ein anderes Programm liest die Bibliothek {0}; darum bleiben Spuren des Gelöschten daneben. Schließen Sie das Programm und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek {0}. Nichts wurde geändert; schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Approximate rank-order</source>
        <translation>Approximate Rank-Order</translation>
    </message>
    <message>
        <source>Asian faces (CASIA-FaceV5)</source>
        <translation>asiatische Gesichter (CASIA-FaceV5)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Mittel von</translation>
    </message>
    <message>
        <source>BCubed F</source>
        <translation>BCubed-F</translation>
    </message>
    <message>
        <source>BCubed precision</source>
        <translation>BCubed-Präzision</translation>
    </message>
    <message>
        <source>BCubed precision and recall in one number (harmonic mean).</source>
        <translation>BCubed-Präzision und -Trefferquote in einer Zahl (harmonisches Mittel).</translation>
    </message>
    <message>
        <source>BCubed recall</source>
        <translation>BCubed-Trefferquote</translation>
    </message>
    <message>
        <source>BIRCH</source>
        <translation>BIRCH</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Bisecting K-means</source>
        <translation>Bisecting K-means</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Haufen</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Zurückgeholt: {0}</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>By which part the distance changes at the edge of a valley, for xi.</source>
        <translation>Um welchen Teil sich der Abstand am Rand eines Tals ändert, für xi.</translation>
    </message>
    <message>
        <source>CDP</source>
        <translation>CDP</translation>
    </message>
    <message>
        <source>Calibrating takes at least {0} confirmed faces of {1} people with names and two such faces each; confirmed so far: {2}, of such people: {3}. Confirm more faces first, of easy and of difficult photos.</source>
        <translation>Zum Kalibrieren braucht es mindestens {0} bestätigte Gesichter von {1} Personen mit Namen und je zwei solchen Gesichtern; bisher bestätigt: {2}, von solchen Personen: {3}. Bestätigen Sie zuerst mehr Gesichter, von leichten und schwierigen Fotos.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Mittelpunkte</translation>
    </message>
    <message>
        <source>Chinese Whispers</source>
        <translation>Chinese Whispers</translation>
    </message>
    <message>
        <source>Chose a cover for a person</source>
        <translation>Titelbild für eine Person gewählt</translation>
    </message>
    <message>
        <source>Chose a cover for {0}</source>
        <translation>Titelbild für {0} gewählt</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Components with more faces than this are no proposals; groups of groups may be larger.</source>
        <translation>Komponenten mit mehr Gesichtern sind keine Vorschläge; Gruppen von Gruppen dürfen größer sein.</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>{0} bestätigt</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbundenheit</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Correct that file or remove it</source>
        <translation>Berichtigen Sie die Datei oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>Cosine above which two faces are neighbours; higher is more careful.</source>
        <translation>Kosinus, ab dem zwei Gesichter Nachbarn sind; höher ist vorsichtiger.</translation>
    </message>
    <message>
        <source>Cosine above which two faces may start a group; higher is more careful.</source>
        <translation>Kosinus, ab dem zwei Gesichter eine Gruppe beginnen dürfen; höher ist vorsichtiger.</translation>
    </message>
    <message>
        <source>Crops are new files: there is nothing to link to. Leave out either the crops or the links.</source>
        <translation>Ausschnitte sind neue Dateien: Es gibt nichts, worauf ein Link zeigen könnte. Lassen Sie die Ausschnitte oder die Links weg.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so dense and loose people may be in one library. Faces that are in no group are unassigned.</source>
        <translation>DBSCAN bei allen Abständen zugleich: Gruppen sind, was am längsten zusammenbleibt, während der Abstand sinkt; so können dichte und lockere Personen in einer Bibliothek sein. Gesichter in keiner Gruppe bleiben ohne Zuordnung.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Deep clustering (DEC)</source>
        <translation>Deep Clustering (DEC)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Density link</source>
        <translation>Density Link</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät ist belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.</source>
        <translation>Zweifelhafte Vorschläge werden von GCN-S bereinigt; ohne arbeitet GCN-D allein.</translation>
    </message>
    <message>
        <source>Each face is linked to the most alike face that has more alike faces around it. Very quick; on large libraries look-alikes still chain people together.</source>
        <translation>Jedes Gesicht wird mit dem ähnlichsten verbunden, das mehr ähnliche Gesichter um sich hat. Sehr schnell; in großen Bibliotheken verketten Doppelgänger weiterhin Personen.</translation>
    </message>
    <message>
        <source>Each face joins the one most like it; then each group joins the group most like it, level by level, while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.</source>
        <translation>Jedes Gesicht geht zu dem ihm ähnlichsten; dann jede Gruppe zur ähnlichsten Gruppe, Stufe um Stufe, solange sie sich im Mittel ähnlich sehen. Wenige Stufen, also schnell, und eine falsche Verbindung nimmt eine ganze Gruppe mit.</translation>
    </message>
    <message>
        <source>Each face takes the group that most of its neighbours are in, weighed by how alike they are, until nothing changes. Quick; with some ten thousand faces people have more of them than a face has neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.</source>
        <translation>Jedes Gesicht nimmt die Gruppe, in der die meisten seiner Nachbarn sind, gewichtet nach Ähnlichkeit, bis sich nichts mehr ändert. Schnell; ab einigen zehntausend Gesichtern haben Personen mehr davon als ein Gesicht Nachbarn hat und zerfallen, und Doppelgänger ziehen andere zusammen: Das Erste behebt das Zusammenführen von Bruchstücken.</translation>
    </message>
    <message>
        <source>Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a free shape need far more faces a person than photos show; round ones do not.</source>
        <translation>Jede Gruppe ist eine Wolke eigener Größe, und ein Gesicht gehört dorthin, wo es am wahrscheinlichsten ist. Wolken freier Form brauchen weit mehr Gesichter je Person, als Fotos zeigen; runde nicht.</translation>
    </message>
    <message>
        <source>Each part of a split holds at least one face, and no face is in two. Nothing was changed.</source>
        <translation>Jeder Teil einer Aufteilung hat mindestens ein Gesicht, und kein Gesicht ist in zweien. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors at which dbscan cuts.</source>
        <translation>Euklidischer Abstand von Einheitsvektoren, bei dem dbscan schneidet.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is where distances to neighbours begin to rise steeply: good for albums in which people come again.</source>
        <translation>Euklidischer Abstand von Einheitsvektoren, bis zu dem zwei Gesichter Nachbarn sind. Aus den Gesichtern bestimmt, liegt er, wo die Abstände zu Nachbarn steil zu steigen beginnen: gut für Alben, in denen Personen wiederkehren.</translation>
    </message>
    <message>
        <source>Every face looks for another that can stand for it, and groups are those who share one. No number of groups to choose; people with many faces come apart around several of them.</source>
        <translation>Jedes Gesicht sucht ein anderes, das für es stehen kann, und Gruppen sind, die sich eines teilen. Keine Anzahl von Gruppen zu wählen; Personen mit vielen Gesichtern zerfallen in mehrere.</translation>
    </message>
    <message>
        <source>FACESORTER_PROVIDER is {0}, which is not known here. Nothing was changed; it can be {1}, or be left out.</source>
        <translation>FACESORTER_PROVIDER ist {0}, das hier nicht bekannt ist. Nichts wurde geändert; es kann {1} sein oder weggelassen werden.</translation>
    </message>
    <message>
        <source>Faces that a group has at least.</source>
        <translation>Gesichter, die eine Gruppe mindestens hat.</translation>
    </message>
    <message>
        <source>Faces that are in the group where most of their person is.</source>
        <translation>Gesichter, die in der Gruppe sind, in der das meiste ihrer Person ist.</translation>
    </message>
    <message>
        <source>Faces that are looked at before centres move.</source>
        <translation>Gesichter, die angesehen werden, bevor sich Mittelpunkte bewegen.</translation>
    </message>
    <message>
        <source>Faces that belong to the person most seen in their group.</source>
        <translation>Gesichter, die zu der Person gehören, die in ihrer Gruppe am häufigsten ist.</translation>
    </message>
    <message>
        <source>Faces within the distance, itself included, that make a face the core of a group.</source>
        <translation>Gesichter innerhalb des Abstands, das eigene mitgezählt, die ein Gesicht zum Kern einer Gruppe machen.</translation>
    </message>
    <message>
        <source>Faces within this distance draw; if not given, the distance of faces from the mean of a group whose faces are on average just as alike as those of one person.</source>
        <translation>Gesichter innerhalb dieses Abstands ziehen an; ohne Angabe der Abstand von Gesichtern zum Mittel einer Gruppe, deren Gesichter sich im Mittel so ähnlich sind wie die einer Person.</translation>
    </message>
    <message>
        <source>Faces, itself included, that must be near for a face to be in the middle of a group.</source>
        <translation>Gesichter, das eigene mitgezählt, die nah sein müssen, damit ein Gesicht in der Mitte einer Gruppe ist.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Files of the pack {0} are missing; remove it, and import or install it again.</source>
        <translation>Dateien des Pakets {0} fehlen; entfernen Sie es und importieren oder installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>First neighbours</source>
        <translation>Erste Nachbarn</translation>
    </message>
    <message>
        <source>Folding edits away</source>
        <translation>Das Zusammenfalten von Änderungen</translation>
    </message>
    <message>
        <source>From every face one walks to the mean of all faces within a distance, again and again; who ends at the same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.</source>
        <translation>Von jedem Gesicht geht man zum Mittel aller Gesichter innerhalb eines Abstands, immer wieder; wer am selben Ort endet, ist eine Gruppe. Keine Anzahl von Gruppen zu wählen; wer wenige Gesichter hat, wird leicht zu einem Nachbarn gezogen.</translation>
    </message>
    <message>
        <source>GCN-D + GCN-S</source>
        <translation>GCN-D + GCN-S</translation>
    </message>
    <message>
        <source>GCN-V + GCN-E</source>
        <translation>GCN-V + GCN-E</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gauß-Mischung</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Grouped with {0}</source>
        <translation>Mit {0} gruppiert</translation>
    </message>
    <message>
        <source>Grouping with {0} failed ({1}). Nothing was changed.</source>
        <translation>Das Gruppieren mit {0} schlug fehl ({1}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where all have many faces: somebody with a single one is no part of its own. Slow with many groups.</source>
        <translation>Gruppen sind Teile des Ähnlichkeitsgraphen, zwischen denen wenig fließt, gleich welcher Form. Gut, wo alle viele Gesichter haben: Wer nur eines hat, ist kein eigener Teil. Langsam bei vielen Gruppen.</translation>
    </message>
    <message>
        <source>Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.</source>
        <translation>Gruppen mit diesem oder größerem Abstand kommen nicht zusammen. Euklidischer Abstand von Einheitsvektoren.</translation>
    </message>
    <message>
        <source>Groups of one person, people in one group; equals NMI by its definition.</source>
        <translation>Gruppen einer Person, Personen in einer Gruppe; nach seiner Definition gleich NMI.</translation>
    </message>
    <message>
        <source>Groups that somebody who walks from face to face along links stays in for long. Among the best on published sets of faces; people with more faces than a face has neighbours need fragments merged.</source>
        <translation>Gruppen, in denen lange bleibt, wer entlang der Verbindungen von Gesicht zu Gesicht geht. Unter den Besten auf veröffentlichten Mengen von Gesichtern; Personen mit mehr Gesichtern, als ein Gesicht Nachbarn hat, brauchen das Zusammenführen von Bruchstücken.</translation>
    </message>
    <message>
        <source>Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is seen in proportion to the whole, so in a larger library people who share look-alikes become one.</source>
        <translation>Gruppen mit viel mehr Verbindungen im Inneren als durch Zufall. Schnell und gut bis etwa 20.000 Gesichter; der Zufall bemisst sich am Ganzen, darum werden in größeren Bibliotheken Personen mit gemeinsamen Doppelgängern eine.</translation>
    </message>
    <message>
        <source>Groups with more faces than this are cut again.</source>
        <translation>Gruppen mit mehr Gesichtern werden noch einmal geschnitten.</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>Hid a person</source>
        <translation>Eine Person ausgeblendet</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces unassigned. If not given, as many as the smallest group has.</source>
        <translation>Wie viele Gesichter, das eigene mitgezählt, ein Gesicht erreicht, um als dicht zu gelten; höher lässt mehr Gesichter ohne Zuordnung. Ohne Angabe so viele, wie die kleinste Gruppe hat.</translation>
    </message>
    <message>
        <source>How many groups; if given, the distance is not used.</source>
        <translation>Wie viele Gruppen; wenn angegeben, wird der Abstand nicht verwendet.</translation>
    </message>
    <message>
        <source>How many groups; if not given, as many people as Auto finds, counting faces that are alone.</source>
        <translation>Wie viele Gruppen; ohne Angabe so viele Personen, wie Auto findet, einzelne Gesichter mitgezählt.</translation>
    </message>
    <message>
        <source>How many groups; if not given, tight groups join while they are on average as near as faces of one person.</source>
        <translation>Wie viele Gruppen; ohne Angabe kommen dichte Gruppen zusammen, solange sie im Mittel so nah sind wie Gesichter einer Person.</translation>
    </message>
    <message>
        <source>How many numbers describe a face in the learned space.</source>
        <translation>Wie viele Zahlen ein Gesicht im gelernten Raum beschreiben.</translation>
    </message>
    <message>
        <source>How many of the nearest faces are in a face&apos;s list.</source>
        <translation>Wie viele der nächsten Gesichter in der Liste eines Gesichts stehen.</translation>
    </message>
    <message>
        <source>How many times the weight by chance a group must hold; higher makes smaller groups.</source>
        <translation>Wie oft das zufällige Gewicht eine Gruppe halten muss; höher macht kleinere Gruppen.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s group is the same person, for the mean face.</source>
        <translation>Wie viel von der Gruppe eines Gesichts dieselbe Person ist, im Mittel der Gesichter.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s person is in its group, for the mean face.</source>
        <translation>Wie viel von der Person eines Gesichts in seiner Gruppe ist, im Mittel der Gesichter.</translation>
    </message>
    <message>
        <source>How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.</source>
        <translation>Wie oft zusammengeführt wird: 1 lässt kleine, sichere Gruppen; ohne Angabe, bis sich keine zwei Gruppen mehr ähnlich sehen.</translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation>{0} ignoriert</translation>
    </message>
    <message>
        <source>In a worker: {0}</source>
        <translation>In einem Hilfsprozess: {0}</translation>
    </message>
    <message>
        <source>Information that groups and people share, by the mean of both.</source>
        <translation>Information, die Gruppen und Personen teilen, geteilt durch das Mittel beider.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Inverse purity</source>
        <translation>Inverse Reinheit</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It is not certain that this is {0}: its certificate is not valid. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Es ist nicht sicher, dass dies {0} ist: Das Zertifikat ist nicht gültig. Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Sie nennt niemanden.</translation>
    </message>
    <message>
        <source>Joins faces that are near enough to each other, one link after another; faces without neighbours stay unassigned. Good on small libraries; on large ones a few look-alikes chain people together.</source>
        <translation>Verbindet Gesichter, die einander nah genug sind, ein Glied nach dem anderen; Gesichter ohne Nachbarn bleiben ohne Zuordnung. Gut in kleinen Bibliotheken; in großen verketten wenige Doppelgänger Personen.</translation>
    </message>
    <message>
        <source>K-means</source>
        <translation>K-means</translation>
    </message>
    <message>
        <source>K-means that moves its centres after every few faces: sooner done where groups are few and large, a little worse than K-means everywhere.</source>
        <translation>K-means, das seine Mittelpunkte nach je wenigen Gesichtern bewegt: früher fertig, wo es wenige und große Gruppen gibt, überall etwas schlechter als K-means.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>Größte Komponente</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Größte Gruppe</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation>Leiden</translation>
    </message>
    <message>
        <source>Let {0} of one photo be one person</source>
        <translation>{0} in einem Foto dürfen eine Person sein</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which faces may be linked is three standard deviations.</source>
        <translation>Die Ähnlichkeit ist exp(-gamma d²) beim Abstand d von Einheitsvektoren; ohne Angabe ist der Abstand, bis zu dem Gesichter verbunden werden dürfen, drei Standardabweichungen.</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Linkage</translation>
    </message>
    <message>
        <source>Linkage prediction</source>
        <translation>Linkage Prediction</translation>
    </message>
    <message>
        <source>Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. People with more faces than the limit come apart unless fragments are merged.</source>
        <translation>Verbundene Gesichter gehören zusammen; wo das eine zu große Gruppe ergibt, wird sie mit höherer Schwelle noch einmal geschnitten. Personen mit mehr Gesichtern als der Grenze zerfallen, wenn Bruchstücke nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Looking for questions failed ({0}). Nothing was changed.</source>
        <translation>Die Suche nach Fragen schlug fehl ({0}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>{0} angelegt</translation>
    </message>
    <message>
        <source>Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and clean them, and the best are kept.</source>
        <translation>Viele sich überschneidende Gruppen werden vorgeschlagen. Zwei kleine Netze, vorher an anderen Gesichtern trainiert, bewerten und bereinigen sie, und die besten bleiben.</translation>
    </message>
    <message>
        <source>Map equation</source>
        <translation>Map Equation</translation>
    </message>
    <message>
        <source>Marked 2 faces as different people</source>
        <translation>2 Gesichter als verschiedene Personen gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked {0} pairs of faces as different people</source>
        <translation>{0} Paare von Gesichtern als verschiedene Personen gekennzeichnet</translation>
    </message>
    <message>
        <source>Mean cosine above which two fragments become one; higher splits more, lower joins more.</source>
        <translation>Mittlerer Kosinus, ab dem zwei Bruchstücke eins werden; höher trennt mehr, niedriger verbindet mehr.</translation>
    </message>
    <message>
        <source>Mean cosine above which two groups become one; higher splits more, lower joins more.</source>
        <translation>Mittlerer Kosinus, ab dem zwei Gruppen eine werden; höher trennt mehr, niedriger verbindet mehr.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Mean Shift</translation>
    </message>
    <message>
        <source>Merge fragments</source>
        <translation>Bruchstücke zusammenführen</translation>
    </message>
    <message>
        <source>Merged {0} people</source>
        <translation>{0} Personen zusammengeführt</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}</source>
        <translation>{0} Personen mit {1} zusammengeführt</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}, without {2} taken out before</source>
        <translation>{0} Personen mit {1} zusammengeführt, ohne {2} (zuvor herausgenommen)</translation>
    </message>
    <message>
        <source>Merged {0} people, without {1} taken out before</source>
        <translation>{0} Personen zusammengeführt, ohne {1} (zuvor herausgenommen)</translation>
    </message>
    <message>
        <source>Merging takes one person and at least one other, each named once. Nothing was changed.</source>
        <translation>Zum Zusammenführen gehören eine Person und mindestens eine andere, jede einmal genannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Mini-batch K-means</source>
        <translation>Mini-Batch-K-means</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Moved {0} to a new person</source>
        <translation>{0} in eine neue Person verschoben</translation>
    </message>
    <message>
        <source>Moved {0} to a person</source>
        <translation>{0} zu einer Person verschoben</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>{0} zu {1} verschoben</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>No backup was made: the library is damaged. {0} was not written.</source>
        <translation>Es wurde keine Sicherung gemacht: Die Bibliothek ist beschädigt. {0} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written ({1}).</source>
        <translation>Es wurde keine Sicherung gemacht: {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>No face is confirmed yet; confirm some, or choose another truth.</source>
        <translation>Noch ist kein Gesicht bestätigt; bestätigen Sie einige oder wählen Sie eine andere Wahrheit.</translation>
    </message>
    <message>
        <source>No face was named. Nothing was changed.</source>
        <translation>Es wurde kein Gesicht genannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No installed pack has a detector of the kind {0}. Nothing was changed; install one.</source>
        <translation>Kein installiertes Paket hat einen Detektor der Art {0}. Nichts wurde geändert; installieren Sie eines.</translation>
    </message>
    <message>
        <source>No person, face or photo has so large a number. Nothing was changed.</source>
        <translation>Keine Person, kein Gesicht und kein Foto hat eine so große Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No photos can be read from the folder {0}. Nothing was changed.</source>
        <translation>Aus dem Ordner {0} können keine Fotos gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No {0} was found among the ONNX files: {1}.</source>
        <translation>Unter den ONNX-Dateien wurde kein {0} gefunden: {1}.</translation>
    </message>
    <message>
        <source>None of the {0} faces that the truth names was found in its photos; boxes are in pixels of the upright photo.</source>
        <translation>Keines der {0} Gesichter, die die Wahrheit nennt, wurde in seinen Fotos gefunden; Rahmen sind in Pixeln des aufrechten Fotos.</translation>
    </message>
    <message>
        <source>None of the {0} photos names a face in its metadata or in a sidecar (.xmp); choose another truth.</source>
        <translation>Keines der {0} Fotos nennt ein Gesicht in seinen Metadaten oder in einer Begleitdatei (.xmp); wählen Sie eine andere Wahrheit.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Nothing is left of “{0}” that could be taken back. Nothing was changed.</source>
        <translation>Von „{0}“ ist nichts übrig, das zurückgenommen werden könnte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was grouped yet; group the faces first.</source>
        <translation>Es wurde noch nichts gruppiert; gruppieren Sie zuerst die Gesichter.</translation>
    </message>
    <message>
        <source>Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>OPTICS</source>
        <translation>OPTICS</translation>
    </message>
    <message>
        <source>Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, a face rather joins one that looks like the same person than stands for itself.</source>
        <translation>Für ein Gesicht, für andere zu stehen: ein negativer quadrierter Abstand; näher an 0 ergibt mehr Gruppen. Ohne Angabe schließt sich ein Gesicht eher einem an, das nach derselben Person aussieht, als für sich selbst zu stehen.</translation>
    </message>
    <message>
        <source>Of a tight group, at most; if not given, that of two faces that may just be linked.</source>
        <translation>Einer dichten Gruppe, höchstens; ohne Angabe der von zwei Gesichtern, die gerade noch verbunden werden dürfen.</translation>
    </message>
    <message>
        <source>Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own (full). The last two need gigabytes for embeddings of many people.</source>
        <translation>Der Wolken: rund (spherical), entlang der Achsen (diag), eine Form für alle (tied), jede ihre eigene (full). Die letzten beiden brauchen Gigabytes für Einbettungen vieler Personen.</translation>
    </message>
    <message>
        <source>Of two faces in one group: how often they are the same person.</source>
        <translation>Von zwei Gesichtern in einer Gruppe: wie oft sie dieselbe Person sind.</translation>
    </message>
    <message>
        <source>Of two faces of one person: how often they are in one group.</source>
        <translation>Von zwei Gesichtern einer Person: wie oft sie in einer Gruppe sind.</translation>
    </message>
    <message>
        <source>One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.</source>
        <translation>Ein Durchgang ordnet Gesichter in einem Baum zu kleinen dichten Gruppen; diese kommen zusammen wie beim agglomerativen Verfahren. Gemacht für viele Punkte in wenigen Dimensionen: Einbettungen haben viele, und die meisten Gesichter bleiben allein in einer dichten Gruppe.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Pair F</source>
        <translation>Paar-F</translation>
    </message>
    <message>
        <source>Pair precision</source>
        <translation>Paar-Präzision</translation>
    </message>
    <message>
        <source>Pair recall</source>
        <translation>Paar-Trefferquote</translation>
    </message>
    <message>
        <source>Pairs below this rank-order distance join: 0 is the same list; higher joins more.</source>
        <translation>Paare unter diesem Rank-Order-Abstand kommen zusammen: 0 ist dieselbe Liste; höher verbindet mehr.</translation>
    </message>
    <message>
        <source>Pairs judged rightly; near 1 wherever there are many people, so it says little.</source>
        <translation>Richtig beurteilte Paare; bei vielen Personen überall nahe 1, darum sagt es wenig.</translation>
    </message>
    <message>
        <source>Pairs that the network thinks more likely than this to be one person join; higher is more careful.</source>
        <translation>Paare, die das Netz mit mehr als dieser Wahrscheinlichkeit für eine Person hält, kommen zusammen; höher ist vorsichtiger.</translation>
    </message>
    <message>
        <source>Part of what was said that is kept in each round; higher settles more surely, and later.</source>
        <translation>Teil des Gesagten, der in jeder Runde behalten wird; höher kommt sicherer zur Ruhe, und später.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>Pixels are probably prepared in another way than the recogniser wants: {0}. They would be parted better, by {1}, with {2}.</source>
        <translation>Pixel werden wahrscheinlich anders aufbereitet, als der Erkenner es verlangt: {0}. Sie wären besser getrennt, um {1}, mit {2}.</translation>
    </message>
    <message>
        <source>Precision and recall of pairs in one number (harmonic mean).</source>
        <translation>Präzision und Trefferquote von Paaren in einer Zahl (harmonisches Mittel).</translation>
    </message>
    <message>
        <source>Proposals that the network thinks less pure than this are not used; higher is more careful.</source>
        <translation>Vorschläge, die das Netz für weniger rein hält, werden nicht verwendet; höher ist vorsichtiger.</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Reinheit</translation>
    </message>
    <message>
        <source>RAW photos need the package rawpy: install it with pip install rawpy</source>
        <translation>RAW-Fotos brauchen das Python-Paket rawpy: installieren Sie es mit pip install rawpy</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Rand-Index</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Remove its folder and import it again</source>
        <translation>Entfernen Sie seinen Ordner und importieren Sie es erneut</translation>
    </message>
    <message>
        <source>Renamed to {0}</source>
        <translation>In {0} umbenannt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Restored labels of {0} face</source>
        <translation>Beschriftungen von {0} Gesicht geladen</translation>
    </message>
    <message>
        <source>Restored labels of {0} faces</source>
        <translation>Beschriftungen von {0} Gesichtern geladen</translation>
    </message>
    <message>
        <source>Restored labels of {0} people</source>
        <translation>Beschriftungen von {0} Personen geladen</translation>
    </message>
    <message>
        <source>Restored labels of {0} person</source>
        <translation>Beschriftungen von {0} Person geladen</translation>
    </message>
    <message>
        <source>Restored {0}</source>
        <translation>{0} wiederhergestellt</translation>
    </message>
    <message>
        <source>Run {0} was made with the pack {1}, and the library uses {2}; change the library to that pack to make it again.</source>
        <translation>Durchlauf {0} wurde mit dem Paket {1} gemacht, und die Bibliothek verwendet {2}; stellen Sie die Bibliothek auf jenes Paket um, um ihn noch einmal zu machen.</translation>
    </message>
    <message>
        <source>Said that {0} are not {1}</source>
        <translation>Gesagt, dass {0} nicht {1} sind</translation>
    </message>
    <message>
        <source>Said that {0} do not belong to a person</source>
        <translation>Gesagt, dass {0} nicht zu einer Person gehören</translation>
    </message>
    <message>
        <source>Said that {0} does not belong to a person</source>
        <translation>Gesagt, dass {0} nicht zu einer Person gehört</translation>
    </message>
    <message>
        <source>Said that {0} is not {1}</source>
        <translation>Gesagt, dass {0} nicht {1} ist</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Say either up to when edits are folded away, or how many are not. Nothing was changed.</source>
        <translation>Sagen Sie entweder, bis wann Änderungen zusammengefaltet werden, oder wie viele nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}</source>
        <translation>Daten von {0} gesetzt: geboren {1}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}, died {2}</source>
        <translation>Daten von {0} gesetzt: geboren {1}, gestorben {2}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: died {1}</source>
        <translation>Daten von {0} gesetzt: gestorben {1}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Showed a person</source>
        <translation>Eine Person eingeblendet</translation>
    </message>
    <message>
        <source>Showed {0}</source>
        <translation>{0} eingeblendet</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>Somebody born {0} cannot have died {1}; give both dates where both are to change. Nothing was changed.</source>
        <translation>Wer {0} geboren ist, kann nicht {1} gestorben sein; geben Sie beide Daten an, wenn beide sich ändern sollen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile. Nothing was changed.</source>
        <translation>Inzwischen wurde etwas anderes getan. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Spektral</translation>
    </message>
    <message>
        <source>Split a person into {0}</source>
        <translation>Eine Person in {0} aufgeteilt</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} in {1} aufgeteilt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>Angehalten. Was bis jetzt getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Sure match</source>
        <translation>Sicherer Treffer</translation>
    </message>
    <message>
        <source>Sure matches first, then groups that on average look alike. Good at every size; its values seldom need changing.</source>
        <translation>Sichere Treffer zuerst, dann Gruppen, die sich im Mittel ähnlich sehen. Gut bei jeder Größe; die Werte müssen selten geändert werden.</translation>
    </message>
    <message>
        <source>TAR at FAR 0.1 %: of the pairs of one person, how many are recognised while one pair of strangers in a thousand is</source>
        <translation>TAR bei FAR 0,1 %: von den Paaren einer Person, wie viele erkannt werden, während es ein Paar Fremder von tausend wird</translation>
    </message>
    <message>
        <source>Telling faces apart takes two different ones. Nothing was changed.</source>
        <translation>Zum Auseinanderhalten von Gesichtern gehören zwei verschiedene. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Telling people apart takes two different ones. Nothing was changed.</source>
        <translation>Zum Auseinanderhalten gehören zwei verschiedene. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The address {0} is not a secure one (https). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Die Adresse {0} ist keine sichere (https). Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, 10, or 1 where that would take long.</source>
        <translation>Der beste von so vielen zufälligen Starts wird genommen; ohne Angabe 10, oder 1, wo das lange dauern würde.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, {0}, or 1 where that would take long.</source>
        <translation>Der beste von so vielen zufälligen Starts wird genommen; ohne Angabe {0}, oder 1, wo das lange dauern würde.</translation>
    </message>
    <message>
        <source>The built-in pack comes with the program and cannot be removed.</source>
        <translation>Das eingebaute Paket gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off.</source>
        <translation>Die Verbindung zu {0} brach ab.</translation>
    </message>
    <message>
        <source>The dates of {0} people were left out, as the death would be before the birth:</source>
        <translation>Die Daten von {0} Personen wurden weggelassen, da der Tod vor der Geburt läge:</translation>
    </message>
    <message>
        <source>The dates of {0} person were left out, as the death would be before the birth:</source>
        <translation>Die Daten von {0} Person wurden weggelassen, da der Tod vor der Geburt läge:</translation>
    </message>
    <message>
        <source>The description of the pack {0} is damaged ({1}): {2}. {3}.</source>
        <translation>Die Beschreibung des Pakets {0} ist beschädigt ({1}): {2}. {3}.</translation>
    </message>
    <message>
        <source>The detector finds no eyes, nose and mouth; the built-in one looks for them instead.</source>
        <translation>Der Detektor findet keine Augen, Nase und Mund; der eingebaute sucht sie stattdessen.</translation>
    </message>
    <message>
        <source>The detector found no face in the photo; name one that shows somebody from the front.</source>
        <translation>Der Detektor fand kein Gesicht im Foto; nennen Sie eines, das jemanden von vorn zeigt.</translation>
    </message>
    <message>
        <source>The detector found {0} face in the photo.</source>
        <translation>Der Detektor fand {0} Gesicht im Foto.</translation>
    </message>
    <message>
        <source>The detector found {0} faces in the photo.</source>
        <translation>Der Detektor fand {0} Gesichter im Foto.</translation>
    </message>
    <message>
        <source>The detector of this pack is neither an SCRFD nor one of InsightFace&apos;s RetinaFaces.</source>
        <translation>Der Detektor dieses Pakets ist weder ein SCRFD noch einer der RetinaFaces von InsightFace.</translation>
    </message>
    <message>
        <source>The detector of this pack is no YuNet.</source>
        <translation>Der Detektor dieses Pakets ist kein YuNet.</translation>
    </message>
    <message>
        <source>The detector runs ({0}).</source>
        <translation>Der Detektor läuft ({0}).</translation>
    </message>
    <message>
        <source>The detector {0} needs the Python package dlib, which is not installed here. Nothing was changed; install it (pip install dlib-bin), or choose another detector.</source>
        <translation>Der Detektor {0} braucht das Python-Paket dlib, das hier nicht installiert ist. Nichts wurde geändert; installieren Sie es (pip install dlib-bin) oder wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>The disk has too little room: {0} MB are needed, {1} MB are free. Nothing was fetched; make room and install it again.</source>
        <translation>Die Festplatte hat zu wenig Platz: {0} MB werden gebraucht, {1} MB sind frei. Nichts wurde heruntergeladen; schaffen Sie Platz und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with the library {0} does not answer as it should. What was saved before is safe as far as the disk keeps it; check the disk and try again.</source>
        <translation>Die Festplatte mit der Bibliothek {0} antwortet nicht, wie sie sollte. Was vorher gespeichert wurde, ist sicher, soweit die Festplatte es bewahrt; prüfen Sie die Festplatte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with the library {0} is full. What was saved before is safe; free some space and try again.</source>
        <translation>Die Festplatte mit der Bibliothek {0} ist voll. Was vorher gespeichert wurde, ist sicher; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The embeddings are</source>
        <translation>Die Einbettungen sind</translation>
    </message>
    <message>
        <source>The engine could not start ({0}). Nothing was changed.</source>
        <translation>Der Prozess zum Lesen konnte nicht starten ({0}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The engine for the pack {0} ended {1} times before it was ready. Your library is safe; try another pack.</source>
        <translation>Der Prozess für das Paket {0} endete {1} Mal, bevor er bereit war. Ihre Bibliothek ist sicher; versuchen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>The face {0} is in no person; move it to one first. Nothing was changed.</source>
        <translation>Das Gesicht {0} ist bei keiner Person; verschieben Sie es zuerst zu einer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The face {0} is not in the person to split. Nothing was changed.</source>
        <translation>Das Gesicht {0} ist nicht bei der Person, die aufgeteilt wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The faces cannot be mapped ({0}). Nothing was changed.</source>
        <translation>Die Karte der Gesichter kann nicht gezeichnet werden ({0}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The faces were never grouped, so there are no people yet that questions could be about; group them first.</source>
        <translation>Die Gesichter wurden nie gruppiert, also gibt es noch keine Personen, nach denen gefragt werden könnte; gruppieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The faces {0} and {1} are in one person; take one of them out of it first. Nothing was changed.</source>
        <translation>Die Gesichter {0} und {1} sind in einer Person; nehmen Sie zuerst eines davon heraus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Die Datei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The file is not a zip that can be read, or it is cut off; copy or fetch it again.</source>
        <translation>Die Datei ist kein lesbares Zip, oder sie ist abgeschnitten; kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder of the library {0} cannot be used ({1}). Nothing was changed.</source>
        <translation>Der Ordner der Bibliothek {0} kann nicht benutzt werden ({1}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, but the library knows photos in it. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>Der Ordner {0} ist leer, aber die Bibliothek kennt Fotos darin. Nichts wurde geändert; wenn er auf einem Laufwerk liegt, schließen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>Der Ordner {0} ist nicht da. Nichts wurde geändert; wenn er auf einem Laufwerk liegt, schließen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The groups of run {0} are damaged in the library; score another run.</source>
        <translation>Die Gruppen von Durchlauf {0} sind in der Bibliothek beschädigt; bewerten Sie einen anderen.</translation>
    </message>
    <message>
        <source>The journal of edits contradicts itself.</source>
        <translation>Das Journal der Änderungen widerspricht sich.</translation>
    </message>
    <message>
        <source>The lab takes {0} to {1} points or faces, not {2}.</source>
        <translation>Das Labor nimmt {0} bis {1} Punkte oder Gesichter, nicht {2}.</translation>
    </message>
    <message>
        <source>The library changed while it was looked at. Nothing was changed; try again.</source>
        <translation>Die Bibliothek änderte sich, während sie angesehen wurde. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look at the preview again.</source>
        <translation>Die Bibliothek hat sich seither geändert, darum würde das Gruppieren etwas anderes tun als gezeigt. Nichts wurde geändert; sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>The library has no faces to map; add a folder of photos first.</source>
        <translation>Die Bibliothek hat keine Gesichter für eine Karte; fügen Sie zuerst einen Ordner mit Fotos hinzu.</translation>
    </message>
    <message>
        <source>The library has no faces to score; add a folder of photos first.</source>
        <translation>Die Bibliothek hat keine Gesichter zum Bewerten; fügen Sie zuerst einen Ordner mit Fotos hinzu.</translation>
    </message>
    <message>
        <source>The library has no faces; add a folder of photos first, or choose another set.</source>
        <translation>Die Bibliothek hat keine Gesichter; fügen Sie zuerst einen Ordner mit Fotos hinzu oder wählen Sie eine andere Menge.</translation>
    </message>
    <message>
        <source>The library has no photo {0}; add its folder first.</source>
        <translation>Die Bibliothek hat kein Foto {0}; fügen Sie zuerst seinen Ordner hinzu.</translation>
    </message>
    <message>
        <source>The library holds other photos too (in {0}), and FaceCup is about one folder; name another library, or none.</source>
        <translation>Die Bibliothek hat auch andere Fotos (in {0}), und FaceCup handelt von einem Ordner; nennen Sie eine andere Bibliothek oder keine.</translation>
    </message>
    <message>
        <source>The library uses the pack {0}: its faces are told apart by these embeddings. Nothing was forgotten; change to another pack first.</source>
        <translation>Die Bibliothek verwendet das Paket {0}: Ihre Gesichter werden mit diesen Einbettungen unterschieden. Nichts wurde vergessen; wechseln Sie zuerst zu einem anderen Paket.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened ({1}). Nothing was changed.</source>
        <translation>Die Bibliothek {0} kann nicht geöffnet werden ({1}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and may be read.</source>
        <translation>Die Bibliothek {0} kann nicht geöffnet werden. Nichts wurde geändert; prüfen Sie, ob ihr Ordner da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The library {0} cannot be written to. Nothing was changed; check its permissions.</source>
        <translation>Die Bibliothek {0} kann nicht beschrieben werden. Nichts wurde geändert; prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The library {0} is closed. Nothing was changed.</source>
        <translation>Die Bibliothek {0} ist geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library {0} is damaged. It was left as it is; put a backup in its place, or run `facesorter check --repair`.</source>
        <translation>Die Bibliothek {0} ist beschädigt. Sie wurde gelassen, wie sie ist; setzen Sie eine Sicherung an ihre Stelle oder führen Sie `facesorter check --repair` aus.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1} of {2} bytes are left. It was left as it is; put a backup in its place.</source>
        <translation>Die Bibliothek {0} ist beschädigt: {1} von {2} Bytes sind übrig. Sie wurde gelassen, wie sie ist; setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The library {0} is open for reading only. Nothing was changed.</source>
        <translation>Die Bibliothek {0} ist nur zum Lesen geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library {0} may not be opened. Nothing was changed; check its permissions.</source>
        <translation>Die Bibliothek {0} darf nicht geöffnet werden. Nichts wurde geändert; prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The library {0} may only be read. Nothing was changed; check its permissions.</source>
        <translation>Die Bibliothek {0} darf nur gelesen werden. Nichts wurde geändert; prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it.</source>
        <translation>Die Bibliothek {0} wurde von einem neueren FaceSorter gemacht. Sie wurde gelassen, wie sie ist; aktualisieren Sie FaceSorter, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library {0} was made by an older FaceSorter. It was left as it is; open it once in the window, or index a folder into it, to bring it up to date.</source>
        <translation>Die Bibliothek {0} wurde von einem älteren FaceSorter gemacht. Sie wurde gelassen, wie sie ist; öffnen Sie sie einmal im Fenster, oder lesen Sie einen Ordner ein, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <source>The library {0} was moved or deleted while it was open. Nothing was changed; put it back, or close FaceSorter and open it where it is now.</source>
        <translation>Die Bibliothek {0} wurde verschoben oder gelöscht, während sie geöffnet war. Nichts wurde geändert; legen Sie sie zurück, oder schließen Sie FaceSorter und öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>The linkage ward needs vectors, not a matrix of distances.</source>
        <translation>Die Linkage ward braucht Vektoren, keine Abstandsmatrix.</translation>
    </message>
    <message>
        <source>The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).</source>
        <translation>Die stabilsten, groß oder klein (eom: excess of mass), oder die kleinsten (leaf).</translation>
    </message>
    <message>
        <source>The name of the table ends in .csv or .md, which {0} does not.</source>
        <translation>Der Name der Tabelle endet auf .csv oder .md, und {0} nicht.</translation>
    </message>
    <message>
        <source>The nearest two groups join, until they are too far apart. Average linkage is good on faces; single linkage chains look-alikes on large libraries.</source>
        <translation>Die nächsten zwei Gruppen kommen zusammen, bis sie zu weit auseinander sind. Average Linkage ist gut bei Gesichtern; Single Linkage verkettet Doppelgänger in großen Bibliotheken.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be read ({1}); install FaceSorter again.</source>
        <translation>Das Netz {0} von FaceSorter kann nicht gelesen werden ({1}); installieren Sie FaceSorter erneut.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be used ({1}); if that happens again, install FaceSorter again.</source>
        <translation>Das Netz {0} von FaceSorter kann nicht benutzt werden ({1}); wenn das wieder geschieht, installieren Sie FaceSorter erneut.</translation>
    </message>
    <message>
        <source>The noise of {0} is from 0 to {1}, not {2}.</source>
        <translation>Das Rauschen von {0} reicht von 0 bis {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>The number of steps to {0} is at least 1.</source>
        <translation>Die Anzahl der Schritte zu {0} ist mindestens 1.</translation>
    </message>
    <message>
        <source>The pack cannot be imported: {0}. Nothing was installed.</source>
        <translation>Das Paket kann nicht importiert werden: {0}. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>The pack cannot be installed: {0}. What was fetched is kept; install it again to go on.</source>
        <translation>Das Paket kann nicht installiert werden: {0}. Was heruntergeladen wurde, bleibt; installieren Sie es erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The pack {0} cannot be fetched: its description does not say from where ({1}).</source>
        <translation>Das Paket {0} kann nicht heruntergeladen werden: Seine Beschreibung sagt nicht, woher ({1}).</translation>
    </message>
    <message>
        <source>The pack {0} cannot be removed: {1}.</source>
        <translation>Das Paket {0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>The pack {0} is being installed already.</source>
        <translation>Das Paket {0} wird schon installiert.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed: {1}. Nothing was changed.</source>
        <translation>Das Paket {0} ist nicht installiert: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; install or import it first.</source>
        <translation>Das Paket {0} ist nicht installiert; installieren oder importieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; there is nothing to verify.</source>
        <translation>Das Paket {0} ist nicht installiert; es gibt nichts zu überprüfen.</translation>
    </message>
    <message>
        <source>The pattern could not be tried; try again.</source>
        <translation>Das Muster konnte nicht ausprobiert werden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The pattern takes too long on the names of these photos; make it simpler.</source>
        <translation>Das Muster braucht zu lange für die Namen dieser Fotos; machen Sie es einfacher.</translation>
    </message>
    <message>
        <source>The pattern {0} finds no identity in any of the {1} names; one is {2}.</source>
        <translation>Das Muster {0} findet in keinem der {1} Namen eine Identität; einer ist {2}.</translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1}.</source>
        <translation>Das Muster {0} ist kein regulärer Ausdruck: {1}.</translation>
    </message>
    <message>
        <source>The pattern {0} lacks the group that names the identity, (?P&lt;identity&gt;...).</source>
        <translation>Dem Muster {0} fehlt die Gruppe, die die Identität nennt, (?P&lt;identity&gt;...).</translation>
    </message>
    <message>
        <source>The photos are</source>
        <translation>Die Fotos sind</translation>
    </message>
    <message>
        <source>The process of the lab ended before it was done; the system may have been out of memory. Try fewer points.</source>
        <translation>Der Prozess des Labors endete, bevor er fertig war; vielleicht fehlte dem System Arbeitsspeicher. Versuchen Sie weniger Punkte.</translation>
    </message>
    <message>
        <source>The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again, or use another algorithm.</source>
        <translation>Der Prozess, der die Gesichter gruppiert, endete, bevor er fertig war; vielleicht fehlte dem System Arbeitsspeicher. Nichts wurde geändert; versuchen Sie es erneut oder verwenden Sie einen anderen Algorithmus.</translation>
    </message>
    <message>
        <source>The process that looks for questions ended before it was done; the system may have been out of memory. What you answered is kept; close other programs and try again.</source>
        <translation>Der Prozess, der Fragen sucht, endete, bevor er fertig war; vielleicht fehlte dem System Arbeitsspeicher. Was Sie geantwortet haben, bleibt; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The process that maps the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation>Der Prozess, der die Karte der Gesichter zeichnet, endete, bevor er fertig war; vielleicht fehlte dem System Arbeitsspeicher. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The protocol facecup is for photos of one person, and the truth sees several in {0}; use the protocol faces.</source>
        <translation>Das Protokoll facecup ist für Fotos einer Person, und die Wahrheit sieht mehrere in {0}; verwenden Sie das Protokoll faces.</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN or infinite).</source>
        <translation>Der Erkenner gibt Zahlen, die keine sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN, infinite or all zero).</source>
        <translation>Der Erkenner gibt Zahlen, die keine sind (NaN, unendlich oder alle null).</translation>
    </message>
    <message>
        <source>The recogniser gives the same numbers for every picture.</source>
        <translation>Der Erkenner gibt für jedes Bild dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The recogniser gives {0} numbers for a face, its description says {1}: it is another network, or “dimension” is wrong.</source>
        <translation>Der Erkenner gibt {0} Zahlen für ein Gesicht, seine Beschreibung sagt {1}: Es ist ein anderes Netz, oder „dimension“ ist falsch.</translation>
    </message>
    <message>
        <source>The recogniser runs ({0}) and gives {1} numbers a face.</source>
        <translation>Der Erkenner läuft ({0}) und gibt {1} Zahlen je Gesicht.</translation>
    </message>
    <message>
        <source>The recogniser takes {0}, not colour pictures of {1} x {2} pixels: “side” in its description may be wrong, or it is no recogniser.</source>
        <translation>Der Erkenner nimmt {0}, keine Farbbilder von {1} x {2} Pixeln: „side“ in seiner Beschreibung kann falsch sein, oder es ist kein Erkenner.</translation>
    </message>
    <message>
        <source>The recogniser tells faces apart: {0}.</source>
        <translation>Der Erkenner unterscheidet Gesichter: {0}.</translation>
    </message>
    <message>
        <source>The recogniser {0}.</source>
        <translation>Der Erkenner {0}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {0}, not {1}.</source>
        <translation>Der Startwert ist eine ganze Zahl von 0 bis {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>The truth is about other photos than the library: it names {0}, and the library has, for example, {1}.</source>
        <translation>Die Wahrheit handelt von anderen Fotos als die Bibliothek: Sie nennt {0}, und die Bibliothek hat zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>The truth {0} cannot be read: {1}.</source>
        <translation>Die Wahrheit {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The truth {0} names nobody.</source>
        <translation>Die Wahrheit {0} nennt niemanden.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, all of numbers and as long.</source>
        <translation>Die zu gruppierenden Vektoren sind eine Tabelle mit je einer Zeile, alle aus Zahlen und gleich lang.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, not an array of shape {0}.</source>
        <translation>Die zu gruppierenden Vektoren sind eine Tabelle mit je einer Zeile, kein Feld der Form {0}.</translation>
    </message>
    <message>
        <source>The vectors to group hold values that are no numbers.</source>
        <translation>Die zu gruppierenden Vektoren enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The zip holds {0} twice; which one is meant cannot be known.</source>
        <translation>Das Zip enthält {0} zweimal; welche gemeint ist, ist nicht zu wissen.</translation>
    </message>
    <message>
        <source>The zip is damaged: {0} in it cannot be read. Copy or fetch it again.</source>
        <translation>Das Zip ist beschädigt: {0} darin kann nicht gelesen werden. Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The zip is locked with a password; unpack it yourself and import the folder.</source>
        <translation>Das Zip ist mit einem Passwort geschützt; entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be written ({2}). Nothing was changed.</source>
        <translation>Die {0} {1} kann nicht geschrieben werden ({2}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no edits to fold away. Nothing was changed.</source>
        <translation>Es gibt keine Änderungen zum Zusammenfalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {0} embeddings with values that no network gives.</source>
        <translation>Es gibt {0} Einbettungen mit Werten, die kein Netz gibt.</translation>
    </message>
    <message>
        <source>There are {0} runs whose groups cannot be read.</source>
        <translation>Es gibt {0} Durchläufe, deren Gruppen nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>There are {0} {1}.</source>
        <translation>Es gibt {0} {1}.</translation>
    </message>
    <message>
        <source>There is already a pack {0}; choose another id.</source>
        <translation>Es gibt schon ein Paket {0}; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.</source>
        <translation>Es ist keine ONNX-Datei darin: Ein Paket ist ein Ordner oder Zip mit einem Detektor und einem Erkenner.</translation>
    </message>
    <message>
        <source>There is no algorithm {0}; there are {1}.</source>
        <translation>Es gibt keinen Algorithmus {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no detector {0}. Nothing was changed; choose one of {1}.</source>
        <translation>Es gibt keinen Detektor {0}. Nichts wurde geändert; wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>There is no edit {0}. Nothing was changed.</source>
        <translation>Es gibt keine Änderung {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no face {0}.</source>
        <translation>Es gibt kein Gesicht {0}.</translation>
    </message>
    <message>
        <source>There is no face {0}. Nothing was changed.</source>
        <translation>Es gibt kein Gesicht {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>Es gibt keine Datei {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no folder {0} for the {1}; make it first, or name another one.</source>
        <translation>Es gibt keinen Ordner {0} für die {1}; legen Sie ihn zuerst an oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no format {0} for the table; choose one of {1}.</source>
        <translation>Es gibt kein Format {0} für die Tabelle; wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>There is no format {0}. Choose one of {1}.</source>
        <translation>Es gibt kein Format {0}. Wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Add a folder of photos to make one.</source>
        <translation>Bei {0} ist keine Bibliothek. Fügen Sie einen Ordner mit Fotos hinzu, um eine anzulegen.</translation>
    </message>
    <message>
        <source>There is no mode {0}. Choose one of {1}.</source>
        <translation>Es gibt keine Art {0}. Wählen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>There is no order {0}; choose one of {1}.</source>
        <translation>Es gibt keine Reihenfolge {0}; wählen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>There is no pack {0} to remove.</source>
        <translation>Es gibt kein Paket {0} zum Entfernen.</translation>
    </message>
    <message>
        <source>There is no pack {0}; “facesorter packs list” shows the ones that there are.</source>
        <translation>Es gibt kein Paket {0}; „facesorter packs list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no person {0}.</source>
        <translation>Es gibt keine Person {0}.</translation>
    </message>
    <message>
        <source>There is no person {0}. Nothing was changed.</source>
        <translation>Es gibt keine Person {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no photo {0}.</source>
        <translation>Es gibt kein Foto {0}.</translation>
    </message>
    <message>
        <source>There is no protocol {0}; choose one of {1}.</source>
        <translation>Es gibt kein Protokoll {0}; wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation>Es gibt keinen Durchlauf {0}.</translation>
    </message>
    <message>
        <source>There is no set {0}; there are {1}.</source>
        <translation>Es gibt keine Menge {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no truth {0}; it is one of folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none.</source>
        <translation>Es gibt keine Wahrheit {0}; sie ist folders, pattern:REGEX, csv:DATEI, regions, confirmed oder, für Kennzahlen ohne Wahrheit, none.</translation>
    </message>
    <message>
        <source>There is no {0} in the zip.</source>
        <translation>Im Zip ist kein {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try fewer points.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Versuchen Sie weniger Punkte.</translation>
    </message>
    <message>
        <source>There is not enough memory to group these faces this way. Nothing was changed.</source>
        <translation>Um diese Gesichter so zu gruppieren, reicht der Arbeitsspeicher nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory to look for questions. Nothing was changed.</source>
        <translation>Um Fragen zu suchen, reicht der Arbeitsspeicher nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory to map these faces. Nothing was changed.</source>
        <translation>Für die Karte dieser Gesichter reicht der Arbeitsspeicher nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Bei {0} ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {0}.</source>
        <translation>Es gibt nichts rückgängig zu machen: {0}.</translation>
    </message>
    <message>
        <source>These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.</source>
        <translation>Das sind nicht mehrere Gesichter eines Fotos, also hält sie nichts auseinander. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This export needs {0} MB and {1} has {2} MB left. Nothing was written; free some space or choose another folder.</source>
        <translation>Dieser Export braucht {0} MB, und {1} hat noch {2} MB. Nichts wurde geschrieben; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is no pack: it grows larger than one can be with {0}.</source>
        <translation>Das ist kein Paket: Es wird mit {0} größer, als eines sein kann.</translation>
    </message>
    <message>
        <source>This is no pack: it holds too many networks.</source>
        <translation>Das ist kein Paket: Es enthält zu viele Netze.</translation>
    </message>
    <message>
        <source>This is no pack: the zip holds too many files.</source>
        <translation>Das ist kein Paket: Das Zip enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>This is no pack: there are more than {0} files in {1}.</source>
        <translation>Das ist kein Paket: In {1} sind mehr als {0} Dateien.</translation>
    </message>
    <message>
        <source>This is no pack: {0} is larger than a gigabyte.</source>
        <translation>Das ist kein Paket: {0} ist größer als ein Gigabyte.</translation>
    </message>
    <message>
        <source>This is no pack: {0} would be more than a hundred times larger than the zip has it.</source>
        <translation>Das ist kein Paket: {0} wäre mehr als hundertmal so groß wie im Zip.</translation>
    </message>
    <message>
        <source>This version has no detector of the kind {0}.</source>
        <translation>Diese Version hat keinen Detektor der Art {0}.</translation>
    </message>
    <message>
        <source>Three clouds that are drawn out aslant.</source>
        <translation>Drei schräg gezogene Wolken.</translation>
    </message>
    <message>
        <source>Three round clouds.</source>
        <translation>Drei runde Wolken.</translation>
    </message>
    <message>
        <source>Told {0} apart</source>
        <translation>{0} auseinandergehalten</translation>
    </message>
    <message>
        <source>Took back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Lebensdaten von {0} entfernt</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Namen entfernt</translation>
    </message>
    <message>
        <source>Took the name {0} away</source>
        <translation>Den Namen {0} entfernt</translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation>{0} herausgenommen</translation>
    </message>
    <message>
        <source>Took {0} out of {1}</source>
        <translation>{0} aus {1} herausgenommen</translation>
    </message>
    <message>
        <source>Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.</source>
        <translation>Zwei Gesichter kommen zusammen, wenn ihre Listen der nächsten Gesichter fast gleich sind. Es zählt nicht, wie ähnlich Gesichter sind, sondern wen sie gemeinsam haben; so passt es sich jeder Person an. Aber jedes solche Paar kommt zusammen, und Paare verketten sich.</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other.</source>
        <translation>Zwei Halbmonde, die ineinandergreifen.</translation>
    </message>
    <message>
        <source>Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the other which surer face it belongs with.</source>
        <translation>Zwei kleine Netze, vorher an anderen Gesichtern trainiert: Eines sagt, wie sicher jedes Gesicht an seinem Platz ist, das andere, zu welchem sichereren Gesicht es gehört.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-Maß</translation>
    </message>
    <message>
        <source>Walks from face to face, always to the one that is nearest by then, and makes a group of what stays within a distance (dbscan), or of every valley of the distances on the way (xi).</source>
        <translation>Geht von Gesicht zu Gesicht, immer zu dem dann nächsten, und macht eine Gruppe aus dem, was innerhalb eines Abstands bleibt (dbscan), oder aus jedem Tal der Abstände unterwegs (xi).</translation>
    </message>
    <message>
        <source>What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or the distances, which takes a table of all pairs.</source>
        <translation>Wovon Average Linkage das Mittel nimmt: von Quadraten der Abstände, was bei Gesichtern der mittlere Kosinus ist, oder von den Abständen, was eine Tabelle aller Paare braucht.</translation>
    </message>
    <message>
        <source>What the distance of two groups is: of their nearest faces (single), on average, of their farthest faces (complete), or how much the spread grows (ward).</source>
        <translation>Was der Abstand zweier Gruppen ist: ihrer nächsten Gesichter (single), im Mittel, ihrer fernsten Gesichter (complete), oder wie sehr die Streuung wächst (ward).</translation>
    </message>
    <message>
        <source>What was fetched holds another {0} than the one that belongs to this pack. {1}</source>
        <translation>Was heruntergeladen wurde, enthält ein anderes {0} als das, das zu diesem Paket gehört. {1}</translation>
    </message>
    <message>
        <source>What was fetched is kept; install it again to go on.</source>
        <translation>Was heruntergeladen wurde, bleibt; installieren Sie es erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>What was said of 1 face holds for its copies, too</source>
        <translation>Was zu 1 Gesicht gesagt wurde, gilt auch für dessen Kopien</translation>
    </message>
    <message>
        <source>What was said of {0} faces holds for their copies, too</source>
        <translation>Was zu {0} Gesichtern gesagt wurde, gilt auch für deren Kopien</translation>
    </message>
    <message>
        <source>What {0} sends is not the file that belongs to this pack: it has {1} bytes instead of {2}. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Was {0} sendet, ist nicht die Datei dieses Pakets: Sie hat {1} Bytes statt {2}. Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>What {0} sent is not the file that belongs to this pack: its SHA-256 is another. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Was {0} gesendet hat, ist nicht die Datei dieses Pakets: Ihr SHA-256 ist ein anderer. Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).</source>
        <translation>Wo der Weg geschnitten wird: bei einem Abstand (dbscan), oder wo sich der Abstand steil ändert (xi).</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Welche Gruppen</translation>
    </message>
    <message>
        <source>Without a photo nothing was said of faces: name one that shows two people or more.</source>
        <translation>Ohne Foto wurde nichts über Gesichter gesagt: Nennen Sie eines, das zwei Personen oder mehr zeigt.</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; name where the truth is.</source>
        <translation>Ohne Wahrheit gibt es keine Kennzahlen; nennen Sie, wo die Wahrheit ist.</translation>
    </message>
    <message>
        <source>Without a truth, nobody can be told to be confused; name where the truth is.</source>
        <translation>Ohne Wahrheit ist nicht zu sagen, wer verwechselt wird; nennen Sie, wo die Wahrheit ist.</translation>
    </message>
    <message>
        <source>a face and its mirror image have a cosine of {0}, faces that have nothing in common of {1}</source>
        <translation>ein Gesicht und sein Spiegelbild haben einen Kosinus von {0}, Gesichter ohne Gemeinsamkeit von {1}</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>a name or a date that cannot be</source>
        <translation>ein Name oder Datum, das nicht sein kann</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a person has two covers</source>
        <translation>eine Person hat zwei Titelbilder</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a word that has no meaning here</source>
        <translation>ein Wort, das hier keine Bedeutung hat</translation>
    </message>
    <message>
        <source>adults (LFW)</source>
        <translation>Erwachsene (LFW)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be the key of a file: use up to 40 small letters, digits and underscores</source>
        <translation>kann nicht der Schlüssel einer Datei sein: Verwenden Sie bis zu 40 Kleinbuchstaben, Ziffern und Unterstriche</translation>
    </message>
    <message>
        <source>childhood to old age (FG-NET)</source>
        <translation>Kindheit bis Alter (FG-NET)</translation>
    </message>
    <message>
        <source>children up to 12 (FG-NET)</source>
        <translation>Kinder bis 12 (FG-NET)</translation>
    </message>
    <message>
        <source>crops or thumbnails that are no JPEG</source>
        <translation>Ausschnitte oder Vorschaubilder, die kein JPEG sind</translation>
    </message>
    <message>
        <source>cut off, damaged, or no video</source>
        <translation>abgeschnitten, beschädigt oder kein Video</translation>
    </message>
    <message>
        <source>cut off, or no RAW photo</source>
        <translation>abgeschnitten oder kein RAW-Foto</translation>
    </message>
    <message>
        <source>damaged, no RAW photo, or of an unknown camera</source>
        <translation>beschädigt, kein RAW-Foto oder von einer unbekannten Kamera</translation>
    </message>
    <message>
        <source>damaged, or a video without pictures</source>
        <translation>beschädigt oder ein Video ohne Bilder</translation>
    </message>
    <message>
        <source>damaged, or stored in a way that is not known here</source>
        <translation>beschädigt oder auf eine hier unbekannte Art gespeichert</translation>
    </message>
    <message>
        <source>detector (SCRFD or RetinaFace)</source>
        <translation>Detektor (SCRFD oder RetinaFace)</translation>
    </message>
    <message>
        <source>dlib CNN</source>
        <translation>dlib CNN</translation>
    </message>
    <message>
        <source>dlib HOG</source>
        <translation>dlib HOG</translation>
    </message>
    <message>
        <source>does not give one vector for a face, but {0}</source>
        <translation>gibt nicht einen Vektor für ein Gesicht, sondern {0}</translation>
    </message>
    <message>
        <source>does not run on a face of {0} x {1} pixels</source>
        <translation>läuft nicht auf einem Gesicht von {0} x {1} Pixeln</translation>
    </message>
    <message>
        <source>embedding its faces</source>
        <translation>Messen seiner Gesichter</translation>
    </message>
    <message>
        <source>embeddings of another length than the rest of their pack</source>
        <translation>Einbettungen anderer Länge als die übrigen ihres Pakets</translation>
    </message>
    <message>
        <source>face {0} of {1}</source>
        <translation>Gesicht {0} von {1}</translation>
    </message>
    <message>
        <source>faces in a person that they were taken out of</source>
        <translation>Gesichter bei einer Person, aus der sie herausgenommen wurden</translation>
    </message>
    <message>
        <source>faces of a batch times groups, some hundred times</source>
        <translation>Gesichter eines Stapels mal Gruppen, einige hundert Mal</translation>
    </message>
    <message>
        <source>faces without their crop</source>
        <translation>Gesichter ohne ihren Ausschnitt</translation>
    </message>
    <message>
        <source>file of labels</source>
        <translation>Datei der Beschriftungen</translation>
    </message>
    <message>
        <source>files of it are missing; install or import it again</source>
        <translation>Dateien davon fehlen; installieren oder importieren Sie es erneut</translation>
    </message>
    <message>
        <source>folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none</source>
        <translation>folders, pattern:REGEX, csv:DATEI, regions, confirmed oder, für Kennzahlen ohne Wahrheit, none</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: AuraFace is under the Apache licence 2.0, YuNet under the MIT licence</source>
        <translation>frei für alle, auch gewerblich: AuraFace steht unter der Apache-Lizenz 2.0, YuNet unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: MTCNN is under the MIT licence, dlib&apos;s network is in the public domain</source>
        <translation>frei für alle, auch gewerblich: MTCNN steht unter der MIT-Lizenz, dlibs Netz ist gemeinfrei</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: YuNet is under the MIT licence, SFace under the Apache licence 2.0</source>
        <translation>frei für alle, auch gewerblich: YuNet steht unter der MIT-Lizenz, SFace unter der Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>has changed since it was installed</source>
        <translation>hat sich seit der Installation geändert</translation>
    </message>
    <message>
        <source>has no effect where “whiten” is true; leave one of them away</source>
        <translation>hat keine Wirkung, wo „whiten“ true ist; lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>ignored for one reason there, for another one here</source>
        <translation>dort aus einem Grund ignoriert, hier aus einem anderen</translation>
    </message>
    <message>
        <source>ignored there, {0} here</source>
        <translation>dort ignoriert, hier {0}</translation>
    </message>
    <message>
        <source>is 0; pixels are divided by it</source>
        <translation>ist 0; Pixel werden dadurch geteilt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing: it says which file that network is</source>
        <translation>fehlt: Es sagt, welche Datei dieses Netz ist</translation>
    </message>
    <message>
        <source>is not a key that FaceSorter knows{0}</source>
        <translation>ist kein Schlüssel, den FaceSorter kennt{0}</translation>
    </message>
    <message>
        <source>is there; the manifest has no sha256 of it</source>
        <translation>ist da; das Manifest hat keinen sha256 davon</translation>
    </message>
    <message>
        <source>is what the manifest says</source>
        <translation>ist, was das Manifest sagt</translation>
    </message>
    <message>
        <source>is {0} and link {1}; 0 &lt; merge &lt;= link &lt; 1 must hold</source>
        <translation>ist {0} und link {1}; 0 &lt; merge &lt;= link &lt; 1 muss gelten</translation>
    </message>
    <message>
        <source>is {0}; it must be a number from {1} to {2}</source>
        <translation>ist {0}; es muss eine Zahl von {1} bis {2} sein</translation>
    </message>
    <message>
        <source>is {0}; it must be a table of keys and values</source>
        <translation>ist {0}; es muss eine Tabelle aus Schlüsseln und Werten sein</translation>
    </message>
    <message>
        <source>is {0}; it must be a text that is not empty</source>
        <translation>ist {0}; es muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>is {0}; it must be a whole number from {1} to {2}</source>
        <translation>ist {0}; es muss eine ganze Zahl von {1} bis {2} sein</translation>
    </message>
    <message>
        <source>is {0}; it must be one of {1}</source>
        <translation>ist {0}; es muss eines von {1} sein</translation>
    </message>
    <message>
        <source>is {0}; it must be true or false</source>
        <translation>ist {0}; es muss true oder false sein</translation>
    </message>
    <message>
        <source>is {0}; that of dlib&apos;s network is {1}</source>
        <translation>ist {0}; die von dlibs Netz ist {1}</translation>
    </message>
    <message>
        <source>is “{0}”, but there is no [archives.{1}]</source>
        <translation>ist „{0}“, aber es gibt kein [archives.{1}]</translation>
    </message>
    <message>
        <source>is “{0}”; it must be an address that begins with https://</source>
        <translation>ist „{0}“; es muss eine Adresse sein, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a Python package</source>
        <translation>ist „{0}“; es muss der Name eines Python-Pakets sein</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a file beside the manifest, without folders</source>
        <translation>ist „{0}“; es muss der Name einer Datei neben dem Manifest sein, ohne Ordner</translation>
    </message>
    <message>
        <source>is “{0}”; it must lie inside the package</source>
        <translation>ist „{0}“; es muss im Paket liegen</translation>
    </message>
    <message>
        <source>is “{0}”; letters beyond ASCII must be written as %.. there</source>
        <translation>ist „{0}“; Zeichen außerhalb von ASCII müssen dort als %.. geschrieben werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>sie kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>es konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>sie sagt nicht, dass sie eine ist</translation>
    </message>
    <message>
        <source>it failed while photos were read</source>
        <translation>es scheiterte, während Fotos gelesen wurden</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>es hat keine Bilder</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>es hat keine Version</translation>
    </message>
    <message>
        <source>it has sound only, and no pictures</source>
        <translation>es hat nur Ton und keine Bilder</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es ist in Gebrauch</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>es wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation>es ist kein vollständiges JSON</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>es bringt den Decoder zum Absturz</translation>
    </message>
    <message>
        <source>it names somebody who is not there</source>
        <translation>sie nennt jemanden, der nicht da ist</translation>
    </message>
    <message>
        <source>it takes longer than {0} s</source>
        <translation>es dauert länger als {0} s</translation>
    </message>
    <message>
        <source>its answers differ from those of the processor</source>
        <translation>seine Antworten weichen von denen des Prozessors ab</translation>
    </message>
    <message>
        <source>its crop is damaged</source>
        <translation>sein Ausschnitt ist beschädigt</translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation>seine Liste ist zu lang</translation>
    </message>
    <message>
        <source>its pictures are stored in a way that is not known here</source>
        <translation>seine Bilder sind auf eine hier unbekannte Art gespeichert</translation>
    </message>
    <message>
        <source>lies outside of a chip of {0} pixels</source>
        <translation>liegt außerhalb eines Ausschnitts von {0} Pixeln</translation>
    </message>
    <message>
        <source>looking for faces</source>
        <translation>Suche nach Gesichtern</translation>
    </message>
    <message>
        <source>looking for faces failed ({0})</source>
        <translation>die Suche nach Gesichtern schlug fehl ({0})</translation>
    </message>
    <message>
        <source>may be one person with another face there, told apart here</source>
        <translation>darf dort mit einem anderen Gesicht eine Person sein, hier auseinandergehalten</translation>
    </message>
    <message>
        <source>may come from one place only: a package, a url or an archive</source>
        <translation>darf nur aus einer Quelle kommen: einem Paket, einer Adresse oder einem Archiv</translation>
    </message>
    <message>
        <source>mean = {0} and scale = {1}</source>
        <translation>mean = {0} und scale = {1}</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>muss 64 hexadezimale Ziffern sein</translation>
    </message>
    <message>
        <source>must be a list of five points [x, y], or one of {0}</source>
        <translation>muss eine Liste von fünf Punkten [x, y] sein, oder eines von {0}</translation>
    </message>
    <message>
        <source>must be a number, or a list of three in the order of “channels”</source>
        <translation>muss eine Zahl sein, oder eine Liste von dreien in der Reihenfolge von „channels“</translation>
    </message>
    <message>
        <source>must be two lengths, of the vectors of spoilt faces and the longer one of good ones</source>
        <translation>muss zwei Längen sein, die der Vektoren verdorbener Gesichter und die größere guter</translation>
    </message>
    <message>
        <source>must be written as [[{0}]], once for each entry</source>
        <translation>muss als [[{0}]] geschrieben werden, einmal für jeden Eintrag</translation>
    </message>
    <message>
        <source>must begin with the eye at the left of the chip, and of the mouth too</source>
        <translation>muss mit dem Auge links im Ausschnitt beginnen, beim Mund ebenso</translation>
    </message>
    <message>
        <source>n log n, and the square of the tight groups</source>
        <translation>n log n und das Quadrat der dichten Gruppen</translation>
    </message>
    <message>
        <source>n neighbours searched once, then n log n</source>
        <translation>n Nachbarn einmal gesucht, dann n log n</translation>
    </message>
    <message>
        <source>n neighbours, then the square of the groups of each level</source>
        <translation>n Nachbarn, dann das Quadrat der Gruppen jeder Stufe</translation>
    </message>
    <message>
        <source>n squared</source>
        <translation>n Quadrat</translation>
    </message>
    <message>
        <source>n squared times groups</source>
        <translation>n Quadrat mal Gruppen</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most 1,000</source>
        <translation>n Quadrat, einige hundert Mal, höchstens 1.000</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most {0}</source>
        <translation>n Quadrat, einige hundert Mal, höchstens {0}</translation>
    </message>
    <message>
        <source>n squared, some ten times</source>
        <translation>n Quadrat, einige zehn Mal</translation>
    </message>
    <message>
        <source>n subgraphs of 32 faces through a network</source>
        <translation>n Teilgraphen von 32 Gesichtern durch ein Netz</translation>
    </message>
    <message>
        <source>n subgraphs of 64 faces through a network</source>
        <translation>n Teilgraphen von 64 Gesichtern durch ein Netz</translation>
    </message>
    <message>
        <source>n times groups, some hundred times</source>
        <translation>n mal Gruppen, einige hundert Mal</translation>
    </message>
    <message>
        <source>n times groups, some ten times; times dimension with tied or full shapes</source>
        <translation>n mal Gruppen, einige zehn Mal; mal Dimension bei Formen tied oder full</translation>
    </message>
    <message>
        <source>n times log of the groups, if they are divided evenly</source>
        <translation>n mal Logarithmus der Gruppen, wenn sie gleichmäßig geteilt werden</translation>
    </message>
    <message>
        <source>n times neighbours where they are known, else n squared</source>
        <translation>n mal Nachbarn, wo sie bekannt sind, sonst n Quadrat</translation>
    </message>
    <message>
        <source>n times neighbours, once</source>
        <translation>n mal Nachbarn, einmal</translation>
    </message>
    <message>
        <source>n times neighbours, once; n squared up to 4,000 faces</source>
        <translation>n mal Nachbarn, einmal; n Quadrat bis 4.000 Gesichter</translation>
    </message>
    <message>
        <source>n times neighbours, some hundred sweeps</source>
        <translation>n mal Nachbarn, einige hundert Durchgänge</translation>
    </message>
    <message>
        <source>n times neighbours, some sweeps</source>
        <translation>n mal Nachbarn, einige Durchgänge</translation>
    </message>
    <message>
        <source>n times neighbours, some tens of times at most</source>
        <translation>n mal Nachbarn, höchstens einige zehn Mal</translation>
    </message>
    <message>
        <source>n times the square of neighbours</source>
        <translation>n mal das Quadrat der Nachbarn</translation>
    </message>
    <message>
        <source>no SHA-256</source>
        <translation>kein SHA-256</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>kein Rahmen</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>kein Eingang</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>kein Paar</translation>
    </message>
    <message>
        <source>no text, or too long a one</source>
        <translation>kein Text oder ein zu langer</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace&apos;s weights; its code is free)</source>
        <translation>nur nichtkommerzielle Forschung (die Gewichte von InsightFace; sein Code ist frei)</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a photo, or damaged</source>
        <translation>kein Foto oder beschädigt</translation>
    </message>
    <message>
        <source>not what it should be</source>
        <translation>nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>not {0} there, {1} here</source>
        <translation>dort nicht {0}, hier {1}</translation>
    </message>
    <message>
        <source>pack.toml: files.{0} has no size and sha256, which importing a pack records.</source>
        <translation>pack.toml: files.{0} hat weder size noch sha256, die das Importieren eines Pakets festhält.</translation>
    </message>
    <message>
        <source>pairs below the distance, some hundred times; n squared with a number of groups</source>
        <translation>Paare unter dem Abstand, einige hundert Mal; n Quadrat mit einer Anzahl von Gruppen</translation>
    </message>
    <message>
        <source>pairs of faces in one person that are of different people</source>
        <translation>Paare von Gesichtern in einer Person, die von verschiedenen Personen sind</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>picture of a chart</source>
        <translation>Zeichnung eines Diagramms</translation>
    </message>
    <message>
        <source>recogniser (ArcFace)</source>
        <translation>Erkenner (ArcFace)</translation>
    </message>
    <message>
        <source>some dozen times n through a network, and n times groups</source>
        <translation>einige Dutzend Mal n durch ein Netz, und n mal Gruppen</translation>
    </message>
    <message>
        <source>some n proposals of up to 64 faces through a network</source>
        <translation>einige n Vorschläge von bis zu 64 Gesichtern durch ein Netz</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemanden ohne Namen</translation>
    </message>
    <message>
        <source>table of scores</source>
        <translation>Tabelle der Kennzahlen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the package that brings it is not installed</source>
        <translation>das Paket, das es mitbringt, ist nicht installiert</translation>
    </message>
    <message>
        <source>there is no picture at this time</source>
        <translation>zu dieser Zeit gibt es kein Bild</translation>
    </message>
    <message>
        <source>told apart from another face there, both in {0} here</source>
        <translation>dort von einem anderen Gesicht unterschieden, hier beide bei {0}</translation>
    </message>
    <message>
        <source>told apart from another face there, here they may be one person</source>
        <translation>dort von einem anderen Gesicht unterschieden, hier dürfen sie eine Person sein</translation>
    </message>
    <message>
        <source>too large for a RAW photo</source>
        <translation>zu groß für ein RAW-Foto</translation>
    </message>
    <message>
        <source>too large for the memory of this computer</source>
        <translation>zu groß für den Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>zu groß zum Anzeigen</translation>
    </message>
    <message>
        <source>too large: {0} megapixels</source>
        <translation>zu groß: {0} Megapixel</translation>
    </message>
    <message>
        <source>unknown: as its author states (InsightFace&apos;s own weights are for non-commercial research only)</source>
        <translation>unbekannt: wie der Urheber angibt (InsightFaces eigene Gewichte sind nur für nichtkommerzielle Forschung)</translation>
    </message>
    <message>
        <source>videos need the package av: install it with pip install av</source>
        <translation>Videos brauchen das Python-Paket av: installieren Sie es mit pip install av</translation>
    </message>
    <message>
        <source>what it says of a face contradicts itself</source>
        <translation>was es über ein Gesicht sagt, widerspricht sich</translation>
    </message>
    <message>
        <source>whiten = true</source>
        <translation>whiten = true</translation>
    </message>
    <message>
        <source>{0} (entry {1})</source>
        <translation>{0} (Eintrag {1})</translation>
    </message>
    <message>
        <source>{0} ({1} face)</source>
        <translation>{0} ({1} Gesicht)</translation>
    </message>
    <message>
        <source>{0} ({1} faces)</source>
        <translation>{0} ({1} Gesichter)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was left as it is; choose another file.</source>
        <translation>{0} gehört einem anderen Programm. Es wurde gelassen, wie es ist; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); is this computer on the internet?</source>
        <translation>{0} ist nicht zu erreichen ({1}); ist dieser Computer im Internet?</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed.</source>
        <translation>{0} kann nicht gelesen werden ({1}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is a pipe or a device, and no file.</source>
        <translation>{0} kann nicht gelesen werden: Es ist eine Pipe oder ein Gerät und keine Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores.</source>
        <translation>{0} kann nicht die Kennung eines Pakets sein: Verwenden Sie bis zu 40 Kleinbuchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1})</source>
        <translation>{0} kann nicht geschrieben werden ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). No labels were written.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). Es wurden keine Beschriftungen geschrieben.</translation>
    </message>
    <message>
        <source>{0} cannot send the file now (error {1}).</source>
        <translation>{0} kann die Datei gerade nicht senden (Fehler {1}).</translation>
    </message>
    <message>
        <source>{0} changed while the export ran. Nothing was overwritten; export again to finish.</source>
        <translation>{0} änderte sich während des Exports. Nichts wurde überschrieben; exportieren Sie erneut, um fertig zu werden.</translation>
    </message>
    <message>
        <source>{0} could not be deleted (it may not be written to). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} konnte nicht gelöscht werden (darauf darf nicht geschrieben werden). Löschen Sie es selbst, oder schließen Sie, was es benutzt, und tun Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} konnte nicht gelöscht werden ({1}). Löschen Sie es selbst, oder schließen Sie, was es benutzt, und tun Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} antwortet nicht.</translation>
    </message>
    <message>
        <source>{0} does not give the file out (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} gibt die Datei nicht heraus (Fehler {1}). Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>{0} does not go on where it stopped.</source>
        <translation>{0} macht nicht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>{0} earlier edit is folded away</source>
        <translation>{0} frühere Änderung ist zusammengefaltet</translation>
    </message>
    <message>
        <source>{0} earlier edits</source>
        <translation>{0} frühere Änderungen</translation>
    </message>
    <message>
        <source>{0} earlier edits are folded away</source>
        <translation>{0} frühere Änderungen sind zusammengefaltet</translation>
    </message>
    <message>
        <source>{0} exists already. No backup was made; choose another name.</source>
        <translation>{0} gibt es schon. Es wurde keine Sicherung gemacht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} exists already. No labels were written; choose another name.</source>
        <translation>{0} gibt es schon. Es wurden keine Beschriftungen geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} Gesichter</translation>
    </message>
    <message>
        <source>{0} failed ({1})</source>
        <translation>{0} schlug fehl ({1})</translation>
    </message>
    <message>
        <source>{0} failed here ({1}).</source>
        <translation>{0} schlug hier fehl ({1}).</translation>
    </message>
    <message>
        <source>{0} forgotten, but traces of them may be left in the library {1}: its file could not be written anew. Free some space on its disk and on the one for temporary files, and do this again.</source>
        <translation>{0} vergessen, aber in der Bibliothek {1} können Spuren davon übrig sein: Ihre Datei konnte nicht neu geschrieben werden. Schaffen Sie Platz auf ihrer Festplatte und auf der für temporäre Dateien und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} gives {1} two identities, {2} and {3}; to tell its faces apart, it needs the columns x, y, width and height.</source>
        <translation>{0} gibt {1} zwei Identitäten, {2} und {3}; um die Gesichter zu unterscheiden, braucht es die Spalten x, y, width und height.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1} that is a number.</source>
        <translation>{0} hat keinen Parameter {1}, der eine Zahl ist.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has {2}.</source>
        <translation>{0} hat keinen Parameter {1}; es hat {2}.</translation>
    </message>
    <message>
        <source>{0} has no such file any more (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} hat keine solche Datei mehr (Fehler {1}). Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>{0} has other dates here</source>
        <translation>{0} hat hier andere Lebensdaten</translation>
    </message>
    <message>
        <source>{0} has the columns (none); a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} hat die Spalten (keine); eine Wahrheit hat path,identity oder path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} has the columns {1}; a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} hat die Spalten {1}; eine Wahrheit hat path,identity oder path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} is a file, and folders are what is added. Nothing was changed; name the folder that it lies in: {1}</source>
        <translation>{0} ist eine Datei, und hinzugefügt werden Ordner. Nichts wurde geändert; nennen Sie den Ordner, in dem sie liegt: {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} ist eine Datei. Wählen Sie einen Ordner für den Export.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library. Nothing was changed; name a file in it.</source>
        <translation>{0} ist ein Ordner, keine Bibliothek. Nichts wurde geändert; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{0} is in the future; write a date that has passed. Nothing was changed.</source>
        <translation>{0} liegt in der Zukunft; schreiben Sie ein Datum, das vergangen ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is no CSV: {1}.</source>
        <translation>{0} ist keine CSV-Datei: {1}.</translation>
    </message>
    <message>
        <source>{0} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed.</source>
        <translation>{0} ist kein Datum; schreiben Sie Tag, Monat oder Jahr (1950-12-31, 1950-12, 1950). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is no labels backup, or it is damaged: {1}. Nothing was changed.</source>
        <translation>{0} ist keine Sicherung von Beschriftungen, oder sie ist beschädigt: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is not a FaceSorter library. It was left as it is; choose another file.</source>
        <translation>{0} ist keine FaceSorter-Bibliothek. Sie wurde gelassen, wie sie ist; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is not a TOML file: {1}.</source>
        <translation>{0} ist keine TOML-Datei: {1}.</translation>
    </message>
    <message>
        <source>{0} is not used because {1}; the processor did the work instead.</source>
        <translation>{0} wird nicht benutzt, weil {1}; der Prozessor hat die Arbeit getan.</translation>
    </message>
    <message>
        <source>{0} is one of {1}, not {2}.</source>
        <translation>{0} ist eines von {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported; unpack the zip and import the folder.</source>
        <translation>{0} ist auf eine nicht unterstützte Art gepackt; entpacken Sie das Zip und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{0} is the id of a pack that FaceSorter knows, and these are not its files; choose another id.</source>
        <translation>{0} ist die Kennung eines Pakets, das FaceSorter kennt, und das sind nicht seine Dateien; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>{0} is there already and is no {1}. Nothing was written; name another file.</source>
        <translation>{0} ist schon da und ist keine {1}. Nichts wurde geschrieben; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is {1} from {2}, not {3}.</source>
        <translation>{0} ist {1} von {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>{0} label contradicts what you said here, which stays:</source>
        <translation>{0} Beschriftung widerspricht dem, was Sie hier gesagt haben; dies bleibt:</translation>
    </message>
    <message>
        <source>{0} labelled face was not found in its photo:</source>
        <translation>{0} beschriftetes Gesicht wurde in seinem Foto nicht gefunden:</translation>
    </message>
    <message>
        <source>{0} labelled faces were not found in their photos:</source>
        <translation>{0} beschriftete Gesichter wurden in ihren Fotos nicht gefunden:</translation>
    </message>
    <message>
        <source>{0} labelled photo is not in this library:</source>
        <translation>{0} beschriftetes Foto ist nicht in dieser Bibliothek:</translation>
    </message>
    <message>
        <source>{0} labelled photos are not in this library:</source>
        <translation>{0} beschriftete Fotos sind nicht in dieser Bibliothek:</translation>
    </message>
    <message>
        <source>{0} labels contradict what you said here, which stays:</source>
        <translation>{0} Beschriftungen widersprechen dem, was Sie hier gesagt haben; dies bleibt:</translation>
    </message>
    <message>
        <source>{0} lies in {1}, whose photos are in the library. Nothing is ever written there; choose another folder.</source>
        <translation>{0} liegt in {1}, dessen Fotos in der Bibliothek sind. Dorthin wird nie geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} new faces</source>
        <translation>{0} neue Gesichter</translation>
    </message>
    <message>
        <source>{0} new people of {1} faces</source>
        <translation>{0} neue Personen aus {1} Gesichtern</translation>
    </message>
    <message>
        <source>{0} new person of {1} faces</source>
        <translation>{0} neue Person aus {1} Gesichtern</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} people are called {1}; use the id of one of them ({2}).</source>
        <translation>{0} Personen heißen {1}; verwenden Sie die Kennung einer davon ({2}).</translation>
    </message>
    <message>
        <source>{0} people have no face here:</source>
        <translation>{0} Personen haben hier kein Gesicht:</translation>
    </message>
    <message>
        <source>{0} person has no face here:</source>
        <translation>{0} Person hat hier kein Gesicht:</translation>
    </message>
    <message>
        <source>{0} rows of {1} are not as the journal of edits says.</source>
        <translation>{0} Zeilen von {1} sind nicht, wie das Journal der Änderungen sagt.</translation>
    </message>
    <message>
        <source>{0} rows of {1} miss their {2}.</source>
        <translation>{0} Zeilen von {1} fehlt ihr {2}.</translation>
    </message>
    <message>
        <source>{0} says all that it must.</source>
        <translation>{0} sagt alles, was es muss.</translation>
    </message>
    <message>
        <source>{0} says which faces are alike, and cannot be deleted ({1}). Close other programs that use the library, and do this again.</source>
        <translation>{0} sagt, welche Gesichter sich ähnlich sind, und kann nicht gelöscht werden ({1}). Schließen Sie andere Programme, die die Bibliothek benutzen, und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} sent us on to an address that is none. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} verwies auf eine Adresse, die keine ist. Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>{0} sent us on to this computer itself. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} verwies auf diesen Computer selbst. Nichts wurde installiert, und Ihre anderen Pakete sind unverändert; versuchen Sie es später oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>{0} there, ignored here</source>
        <translation>dort {0}, hier ignoriert</translation>
    </message>
    <message>
        <source>{0} there, not {1} here</source>
        <translation>dort {0}, hier nicht {1}</translation>
    </message>
    <message>
        <source>{0} there, told apart here from another face of that person</source>
        <translation>dort {0}, hier von einem anderen Gesicht dieser Person unterschieden</translation>
    </message>
    <message>
        <source>{0} there, {1} here</source>
        <translation>dort {0}, hier {1}</translation>
    </message>
    <message>
        <source>{0} to {1}, or auto</source>
        <translation>{0} bis {1}, oder auto</translation>
    </message>
    <message>
        <source>{0} was made by a newer FaceSorter, which can read it. Nothing was changed.</source>
        <translation>{0} wurde von einem neueren FaceSorter gemacht, das es lesen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} with {1} faces takes {2} GB of memory, and {3} GB are free. Nothing was changed; use another algorithm, such as auto.</source>
        <translation>{0} mit {1} Gesichtern braucht {2} GB Arbeitsspeicher, und {3} GB sind frei. Nichts wurde geändert; verwenden Sie einen anderen Algorithmus, etwa auto.</translation>
    </message>
    <message>
        <source>{0} writes the library {1} anew, and that takes {2} MB of free space on its disk; there are {3} MB. Nothing was {4}; free some space and try again.</source>
        <translation>{0} schreibt die Bibliothek {1} neu, und das braucht {2} MB Platz auf ihrer Festplatte; frei sind {3} MB. Nichts wurde {4}; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0}, and made {1}</source>
        <translation>{0}, und {1} angelegt</translation>
    </message>
    <message>
        <source>{0}, channels = &quot;{1}&quot;</source>
        <translation>{0}, channels = &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no box (x,y,width,height in pixels).</source>
        <translation>{0}, Zeile {1}: {2} ist kein Rahmen (x,y,width,height in Pixeln).</translation>
    </message>
    <message>
        <source>{0}, number {1}: {2}</source>
        <translation>{0}, Nummer {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
    <message>
        <source>{0}: files.{1} is “{2}”, and there is no such file beside it.</source>
        <translation>{0}: files.{1} ist „{2}“, und daneben ist keine solche Datei.</translation>
    </message>
    <message>
        <source>{0}: files.{1} lies in a Python package and must have size and sha256.</source>
        <translation>{0}: files.{1} liegt in einem Python-Paket und muss size und sha256 haben.</translation>
    </message>
    <message>
        <source>{0}: the whole {1}.</source>
        <translation>{0}: Das Ganze {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} files were written and are whole. Export again to finish.</source>
        <translation>{0}: {1} von {2} Dateien wurden geschrieben und sind vollständig. Exportieren Sie erneut, um fertig zu werden.</translation>
    </message>
    <message>
        <source>{0}: {1} of “{2}” is {3}, not {4}: it is another file.</source>
        <translation>{0}: {1} von „{2}“ ist {3}, nicht {4}: Es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>“facesorter packs install {0}” fetches it ({1} MB)</source>
        <translation>„facesorter packs install {0}“ lädt es herunter ({1} MB)</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too high: {1}.</source>
        <translation>„merge“ in [calibration], {0}, ist zu hoch: {1}.</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too low: {1}.</source>
        <translation>„merge“ in [calibration], {0}, ist zu niedrig: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken back alone, as later edits depend on it: {1}. Nothing was changed.</source>
        <translation>„{0}“ kann nicht allein zurückgenommen werden, denn spätere Änderungen hängen davon ab: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation>„{0}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation>„{0}“ ist keine Liste</translation>
    </message>
    <message>
        <source>“{0}” is taken back already. Nothing was changed.</source>
        <translation>„{0}“ ist schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” were folded away and cannot be taken back. Nothing was changed.</source>
        <translation>„{0}“ wurden zusammengefaltet und können nicht zurückgenommen werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Algorithmen-Labor</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln confirmed face</source>
        <translation>
            <numerusform>%Ln bestätigtes Gesicht</numerusform>
            <numerusform>%Ln bestätigte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln bestätigtes Gesicht</numerusform>
            <numerusform>%Ln bestätigte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected</source>
        <translation>
            <numerusform>%Ln Gesicht ausgewählt</numerusform>
            <numerusform>%Ln Gesichter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>%Ln Gesicht ausgewählt</numerusform>
            <numerusform>%Ln Gesichter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new face</source>
        <translation>
            <numerusform>%Ln neues Gesicht</numerusform>
            <numerusform>%Ln neue Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new faces</source>
        <translation>
            <numerusform>%Ln neues Gesicht</numerusform>
            <numerusform>%Ln neue Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln Person ausgewählt</numerusform>
            <numerusform>%Ln Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo together</source>
        <translation>
            <numerusform>%Ln gemeinsames Foto</numerusform>
            <numerusform>%Ln gemeinsame Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos together</source>
        <translation>
            <numerusform>%Ln gemeinsames Foto</numerusform>
            <numerusform>%Ln gemeinsame Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Recommended for up to {0} faces; this library has {1}.</source>
        <translation>Empfohlen für bis zu {0} Gesichter; diese Bibliothek hat {1}.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>weniger als ein Monat</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>noch {0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>noch {0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
</TS>
