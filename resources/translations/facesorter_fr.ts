<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FaceSorter</source>
        <translation>À propos de FaceSorter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of FaceSorter, of its parts and of the packs</source>
        <translation>Licences de FaceSorter, de ses composants et des packs</translation>
    </message>
    <message>
        <source>Not for commercial use.</source>
        <translation>Pas d’usage commercial.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Pack : {0}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Turns folders of photos into people. Everything stays on this computer, and no photo is changed.</source>
        <translation>Transforme des dossiers de photos en personnes. Tout reste sur cet ordinateur, et aucune photo n’est modifiée.</translation>
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
        <translation>Enregistré dans : {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About FaceSorter</source>
        <translation>À &amp;propos de FaceSorter</translation>
    </message>
    <message>
        <source>&amp;Back Up Labels…</source>
        <translation>&amp;Sauvegarder les étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Born, Died…</source>
        <translation>N&amp;aissance, décès…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export These…</source>
        <translation>E&amp;xporter ceci…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <source>&amp;Group Faces</source>
        <translation>&amp;Grouper les visages</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Ignore: A Stranger</source>
        <translation>&amp;Ignorer : un inconnu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Look Closer</source>
        <translation>Regarder de plus &amp;près</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>Chercher les &amp;changements</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Déplacer vers…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Not This Person</source>
        <translation>Pas &amp;cette personne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Packs…</source>
        <translation>&amp;Packs…</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Photos of These Together</source>
        <translation>P&amp;hotos de ces personnes ensemble</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Rétablir : {0}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurer</translation>
    </message>
    <message>
        <source>&amp;Restore Labels…</source>
        <translation>R&amp;estaurer des étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Scinder…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Annuler : {0}</translation>
    </message>
    <message>
        <source>&amp;Unreadable Photos…</source>
        <translation>Photos &amp;illisibles…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Are &amp;Different People</source>
        <translation>Sont des personnes &amp;différentes</translation>
    </message>
    <message>
        <source>Are of &amp;Different People</source>
        <translation>&amp;Sont de personnes différentes</translation>
    </message>
    <message>
        <source>Cali&amp;brate from My Library…</source>
        <translation>Cali&amp;brer sur ma bibliothèque…</translation>
    </message>
    <message>
        <source>Compare T&amp;wo Photos…</source>
        <translation>Comparer de&amp;ux photos…</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Visage</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Forge&amp;t Everything…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>Ignore: Not a &amp;Face</source>
        <translation>Ignorer : pas un vis&amp;age</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>May Be the &amp;Same Person (Mirror, Collage)</source>
        <translation>Peuvent être la &amp;même personne (miroir, collage)</translation>
    </message>
    <message>
        <source>Move to New &amp;Person</source>
        <translation>Déplacer vers une &amp;nouvelle personne</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Pre&amp;view Grouping</source>
        <translation>Aperçu &amp;du regroupement</translation>
    </message>
    <message>
        <source>Re&amp;cent Libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show &amp;Again</source>
        <translation>&amp;Réafficher</translation>
    </message>
    <message>
        <source>Show &amp;Hidden People</source>
        <translation>Afficher les personnes ma&amp;squées</translation>
    </message>
    <message>
        <source>Use as Co&amp;ver</source>
        <translation>Uti&amp;liser comme couverture</translation>
    </message>
</context>
<context>
    <name>AlsoStrip</name>
    <message>
        <source>Like this one</source>
        <translation>Comme celui-ci</translation>
    </message>
</context>
<context>
    <name>AutoGroup</name>
    <message>
        <source>{0} joined {1}</source>
        <translation>Ajout de {0} à {1}</translation>
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
        <translation>Comparaison avec ce que vous avez confirmé…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Scores of so many faces take about as long as grouping them twice.</source>
        <translation>Les scores d’autant de visages demandent à peu près le temps de deux regroupements.</translation>
    </message>
    <message>
        <source>The people as they are, and as they would be, against {0} ({1}).</source>
        <translation>Les personnes telles qu’elles sont et telles qu’elles seraient, comparées à {0} ({1}).</translation>
    </message>
    <message>
        <source>What the algorithm alone makes of your {0}. You keep them where they are.</source>
        <translation>Ce que l’algorithme seul fait de vos {0}. Chez vous, ils restent où ils sont.</translation>
    </message>
    <message>
        <source>What the algorithms alone make of your {0}, the last one and this one. You keep them where they are.</source>
        <translation>Ce que les algorithmes seuls font de vos {0}, le dernier et celui-ci. Chez vous, ils restent où ils sont.</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>zones de visages</translation>
    </message>
    <message>
        <source>the CSV file</source>
        <translation>le fichier CSV</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>les noms des fichiers</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>les noms des dossiers</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{0} cannot be shown: {1}. Your library and the file are as they were.</source>
        <translation>{0} ne peut pas être affiché : {1}. Votre bibliothèque et le fichier sont intacts.</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate from my library</source>
        <translation>Calibrer sur ma bibliothèque</translation>
    </message>
    <message>
        <source>Confirmed faces at each threshold</source>
        <translation>Visages confirmés à chaque seuil</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>F-mesure</translation>
    </message>
    <message>
        <source>Faces are grouped with {0} now.</source>
        <translation>Les visages sont maintenant groupés avec {0}.</translation>
    </message>
    <message>
        <source>For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that had no say in the choice, it changes the F-measure by {4} points.</source>
        <translation>Pour vos {0} visages confirmés de {1} personnes, {2} est meilleur que la valeur du pack, {3}. Sur des personnes qui n’ont pas compté dans ce choix, la F-mesure change de {4} points.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>The faces that you confirmed tell how alike two groups must be to be one person. They are often easier than others, so another threshold is only chosen where it is surely better.</source>
        <translation>Les visages que vous avez confirmés disent à quel point deux groupes doivent se ressembler pour être une seule personne. Ils sont souvent plus faciles que les autres ; un autre seuil n’est donc choisi que s’il est sûrement meilleur.</translation>
    </message>
    <message>
        <source>Threshold (mean cosine)</source>
        <translation>Seuil (cosinus moyen)</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>Essai des seuils</translation>
    </message>
    <message>
        <source>Trying thresholds…</source>
        <translation>Essai des seuils…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use the pack’s own</source>
        <translation>Utiliser celui du pack</translation>
    </message>
    <message>
        <source>Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the pack’s own, {2}.</source>
        <translation>Vos {0} visages confirmés de {1} personnes ne disent pas sûrement qu’un autre seuil vaut mieux que celui du pack, {2}.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>{0} is used from now on; group again to see what it does.</source>
        <translation>{0} est utilisé désormais ; groupez à nouveau pour voir ce que cela change.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Curves of {0}.</source>
        <translation>Courbes de {0}.</translation>
    </message>
    <message>
        <source>Point {0} of {1}. {2}</source>
        <translation>Point {0} sur {1}. {2}</translation>
    </message>
    <message>
        <source>{0} points of {1} kinds. Shift and an arrow goes from point to point.</source>
        <translation>{0} points de {1} sortes. Maj et une flèche passent d’un point à l’autre.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Choose algorithms…</source>
        <translation>Choisir des algorithmes…</translation>
    </message>
    <message>
        <source>Choose which algorithms are compared</source>
        <translation>Choisir les algorithmes à comparer</translation>
    </message>
    <message>
        <source>Earlier groupings…</source>
        <translation>Regroupements précédents…</translation>
    </message>
    <message>
        <source>Nothing was grouped yet.</source>
        <translation>Rien n’a encore été groupé.</translation>
    </message>
    <message>
        <source>Score a grouping that was made before</source>
        <translation>Évaluer un regroupement fait auparavant</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>The whole photo</source>
        <translation>La photo entière</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Often with</source>
        <translation>Souvent avec</translation>
    </message>
    <message>
        <source>Photos of {0} and {1} together</source>
        <translation>Photos de {0} et {1} ensemble</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Afficher ces photos</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} ensemble</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>A face is blurred, small or turned away: this is less sure than usual.</source>
        <translation>Un visage est flou, petit ou détourné : le résultat est moins sûr que d’habitude.</translation>
    </message>
    <message>
        <source>Choose the other photo. The faces are compared at once.</source>
        <translation>Choisissez l’autre photo. Les visages sont comparés aussitôt.</translation>
    </message>
    <message>
        <source>Choose two photos. Their faces are compared at once.</source>
        <translation>Choisissez deux photos. Leurs visages sont comparés aussitôt.</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparer deux photos</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Is it the same person? The photos need not be in the library, and nothing of them is stored.</source>
        <translation>Est-ce la même personne ? Les photos n’ont pas besoin d’être dans la bibliothèque, et rien n’en est enregistré.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation>Seconde photo</translation>
    </message>
    <message>
        <source>There are no two faces to compare. Choose another photo.</source>
        <translation>Il n’y a pas deux visages à comparer. Choisissez une autre photo.</translation>
    </message>
    <message>
        <source>This is one face in one photo, compared with itself.</source>
        <translation>C’est un seul visage d’une seule photo, comparé à lui-même.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Being evaluated</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message>
        <source>Choose algorithms to see side by side, or evaluate the people as they are. People do not change; each comparison is kept and can be scored again.</source>
        <translation>Choisissez des algorithmes à voir côte à côte, ou évaluez les personnes telles qu’elles sont. Les personnes ne changent pas ; chaque comparaison est conservée et peut être évaluée de nouveau.</translation>
    </message>
    <message>
        <source>Compare the people as they are with</source>
        <translation>Comparer les personnes telles qu’elles sont avec</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>Comparaison avec la vérité…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Group once more with the same algorithm, parameters and seed</source>
        <translation>Grouper encore une fois avec le même algorithme, les mêmes paramètres et la même graine</translation>
    </message>
    <message>
        <source>Grouping with {0}…</source>
        <translation>Regroupement avec {0}…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Agree and read the photos</source>
        <translation>Accepter et lire les photos</translation>
    </message>
    <message>
        <source>Before the first photos are read</source>
        <translation>Avant de lire les premières photos</translation>
    </message>
    <message>
        <source>FaceSorter finds the faces in your photos, measures them to tell people apart (biometric data) and keeps this, with the names you give, in one file on this computer: nothing leaves it, and no photo is ever changed.</source>
        <translation>FaceSorter trouve les visages dans vos photos, les mesure pour distinguer les personnes (données biométriques) et garde cela, avec les noms que vous donnez, dans un seul fichier sur cet ordinateur : rien n’en sort, et aucune photo n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Enregistré dans : {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a folder of photos…</source>
        <translation>Ajouter un dossier de photos…</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Déposez un dossier ici</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>EditsTold</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Repris : {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Une modification ultérieure a repris celle-ci ; pour la retrouver, annulez cette autre.</translation>
    </message>
    <message>
        <source>Back to: {0}. Everything after it is taken back.</source>
        <translation>Retour à : {0}. Tout ce qui suit est repris.</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>Remettre {0}</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Fold away…</source>
        <translation>Replier…</translation>
    </message>
    <message>
        <source>Let old edits become one, which can no longer be taken back</source>
        <translation>Réunir d’anciennes modifications en une seule, qui ne peut plus être reprise</translation>
    </message>
    <message>
        <source>Not alone, as later edits depend on it: {0}.</source>
        <translation>Pas seule, car des modifications ultérieures en dépendent : {0}.</translation>
    </message>
    <message>
        <source>Nothing later depends on it: it can be undone alone, and all else stays.</source>
        <translation>Rien d’ultérieur n’en dépend : elle peut être annulée seule, et tout le reste demeure.</translation>
    </message>
    <message>
        <source>Nothing was edited yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>On to: {0}. It and what came before it are done again.</source>
        <translation>Avancer jusqu’à : {0}. Cela et ce qui précède est rétabli.</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>Reprendre {0}</translation>
    </message>
    <message>
        <source>The library is at this point.</source>
        <translation>La bibliothèque en est à ce point.</translation>
    </message>
    <message>
        <source>These edits were folded away: they can no longer be taken back.</source>
        <translation>Ces modifications ont été repliées : elles ne peuvent plus être reprises.</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Annuler celle-ci</translation>
    </message>
    <message>
        <source>What you do to people and faces is listed here and can be taken back, also tomorrow.</source>
        <translation>Ce que vous faites des personnes et des visages est listé ici et peut être repris, même demain.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Algorithms side by side</source>
        <translation>Algorithmes côte à côte</translation>
    </message>
    <message>
        <source>All faces in a plane, the alike beside each other</source>
        <translation>Tous les visages dans un plan, les semblables côte à côte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Ce qui est vrai</translation>
    </message>
    <message>
        <source>What one parameter does to the scores</source>
        <translation>Ce qu’un paramètre fait aux scores</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Choisir le dossier de destination</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>Recherche de ce qui serait écrit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. What was written is whole; export again to finish.</source>
        <translation>Arrêté. Ce qui a été écrit est complet ; exportez de nouveau pour terminer.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Writes photos or lists of {0} to a folder. Your photos are only read.</source>
        <translation>Écrit des photos ou des listes de {0} dans un dossier. Vos photos sont seulement lues.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <source>Writing: {0} of {1}</source>
        <translation>Écriture : {0} sur {1}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>Déjà là : {0}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{0} dans {1}, {2}</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>Sans {0} : {1}</translation>
    </message>
    <message>
        <source>{0} written, {1}</source>
        <translation>Écrit : {0}, {1}</translation>
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
        <translation>Le visage {0} sur {1} à partir de la gauche est choisi ; les flèches en choisissent un autre.</translation>
    </message>
    <message>
        <source>One face, which is chosen.</source>
        <translation>Un visage, qui est choisi.</translation>
    </message>
    <message>
        <source>The photo {0}</source>
        <translation>La photo {0}</translation>
    </message>
</context>
<context>
    <name>FaceFilter</name>
    <message>
        <source>All {0}</source>
        <translation>Tous {0}</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>Confirmés {0}</translation>
    </message>
    <message>
        <source>Not a face {0}</source>
        <translation>Pas un visage {0}</translation>
    </message>
    <message>
        <source>Not said {0}</source>
        <translation>Sans précision {0}</translation>
    </message>
    <message>
        <source>Only {0}: show all years</source>
        <translation>Seulement {0} : afficher toutes les années</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Afficher toutes les années</translation>
    </message>
    <message>
        <source>Strangers {0}</source>
        <translation>Inconnus {0}</translation>
    </message>
    <message>
        <source>To confirm {0}</source>
        <translation>À confirmer {0}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>FacesGrid</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face in {0}, {1}</source>
        <translation>Visage dans {0}, {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>{0} away from the others</source>
        <translation>à {0} des autres</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Drag strangers here, and what is not a face. All of it can be brought back.</source>
        <translation>Glissez ici les inconnus et ce qui n’est pas un visage. Tout peut être remis.</translation>
    </message>
    <message>
        <source>Every face that was found is in a person or ignored.</source>
        <translation>Chaque visage trouvé est chez une personne ou ignoré.</translation>
    </message>
    <message>
        <source>Faces that are dragged onto the name come to this person.</source>
        <translation>Les visages que vous faites glisser sur le nom rejoignent cette personne.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Least likely first</source>
        <translation>Les moins probables d’abord</translation>
    </message>
    <message>
        <source>No faces left</source>
        <translation>Plus aucun visage</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Rien n’est ignoré</translation>
    </message>
    <message>
        <source>Nothing is unsorted</source>
        <translation>Rien n’est à classer</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder: the faces in its photos are found and put together by person.</source>
        <translation>Choisissez un dossier : les visages de ses photos sont trouvés et réunis par personne.</translation>
    </message>
    <message>
        <source>Drop another one here, or</source>
        <translation>Déposez-en un autre ici, ou</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>More packs…</source>
        <translation>Plus de packs…</translation>
    </message>
    <message>
        <source>People appear in a moment.</source>
        <translation>Les personnes apparaissent dans un instant.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Lecture des photos…</translation>
    </message>
    <message>
        <source>There are no photos in that folder</source>
        <translation>Il n’y a pas de photos dans ce dossier</translation>
    </message>
    <message>
        <source>Turn folders of photos into people</source>
        <translation>Des dossiers de photos deviennent des personnes</translation>
    </message>
    <message>
        <source>What finds the faces</source>
        <translation>Ce qui trouve les visages</translation>
    </message>
    <message>
        <source>When you add a folder, the faces found, measurements of them (biometric data) and the names you give are stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed.</source>
        <translation>Quand vous ajoutez un dossier, les visages trouvés, leurs mesures (données biométriques) et les noms que vous donnez sont enregistrés dans un seul fichier sur cet ordinateur. Rien ne quitte l’ordinateur, et aucune photo n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Lieu d’enregistrement : {0}</translation>
    </message>
    <message>
        <source>Works at once, also without the internet.</source>
        <translation>Fonctionne aussitôt, même sans internet.</translation>
    </message>
</context>
<context>
    <name>FoldDialog</name>
    <message>
        <source>All but the &amp;newest</source>
        <translation>Toutes sauf les &amp;plus récentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edits &amp;older than</source>
        <translation>Modifications plus &amp;anciennes que</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold old edits away</source>
        <translation>Replier les anciennes modifications</translation>
    </message>
    <message>
        <source>Fold {0} away</source>
        <translation>Replier {0}</translation>
    </message>
    <message>
        <source>Folded {0} away.</source>
        <translation>Repliement de {0}.</translation>
    </message>
    <message>
        <source>Folded {0} away; the library is {1} smaller.</source>
        <translation>Repliement de {0} ; la bibliothèque est plus petite de {1}.</translation>
    </message>
    <message>
        <source>Folding away, and writing the library anew…</source>
        <translation>Repliement et réécriture de la bibliothèque…</translation>
    </message>
    <message>
        <source>How many of the newest edits stay</source>
        <translation>Combien des dernières modifications restent</translation>
    </message>
    <message>
        <source>How old the edits are</source>
        <translation>Âge des modifications</translation>
    </message>
    <message>
        <source>No edits are as old as that: nothing to fold away.</source>
        <translation>Aucune modification n’est aussi ancienne : rien à replier.</translation>
    </message>
    <message>
        <source>The oldest edits become one entry of the history, and the library gets smaller. People and faces stay as they are, but what was done until then can no longer be taken back.</source>
        <translation>Les plus anciennes modifications deviennent une seule entrée de l’historique, et la bibliothèque rapetisse. Personnes et visages restent tels quels, mais ce qui a été fait jusque-là ne peut plus être repris.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>the library gets about {0} smaller</source>
        <translation>la bibliothèque diminue d’environ {0}</translation>
    </message>
    <message>
        <source>the library hardly gets smaller</source>
        <translation>la bibliothèque ne diminue guère</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>trois mois</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>trois ans</translation>
    </message>
    <message>
        <source>{0} can no longer be taken back then; {1}.</source>
        <translation>Ne peut alors plus être repris : {0} ; {1}.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>All that FaceSorter knows of your photos and of the people in them goes from this computer for good. It cannot be undone, and no copy is kept.</source>
        <translation>Tout ce que FaceSorter sait de vos photos et des personnes qui y figurent disparaît définitivement de cet ordinateur. C’est irréversible, et aucune copie n’est gardée.</translation>
    </message>
    <message>
        <source>Another library ({0}): {1}</source>
        <translation>Une autre bibliothèque ({0}) : {1}</translation>
    </message>
    <message>
        <source>FaceSorter itself: remove it as you remove other programs</source>
        <translation>FaceSorter lui-même : supprimez-le comme les autres programmes</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Packs ({0}); they hold no faces</source>
        <translation>Packs ({0}) ; ils ne contiennent aucun visage</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui disparaît et ce qui reste</translation>
    </message>
    <message>
        <source>What goes only if you say so</source>
        <translation>Ce qui ne disparaît que si vous le dites</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What was prepared to be quick, settings, the log and reports</source>
        <translation>Ce qui a été préparé pour aller vite, les paramètres, le journal et les rapports</translation>
    </message>
    <message>
        <source>What you exported, and backups that you made yourself</source>
        <translation>Ce que vous avez exporté, et les sauvegardes que vous avez faites vous-même</translation>
    </message>
    <message>
        <source>Your photos, which were never changed</source>
        <translation>Vos photos, qui n’ont jamais été modifiées</translation>
    </message>
    <message>
        <source>{0} ({1}), with the copies that FaceSorter made beside it</source>
        <translation>{0} ({1}), avec les copies que FaceSorter a faites à côté</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Choose how faces are put together</source>
        <translation>Choisir comment les visages sont réunis</translation>
    </message>
    <message>
        <source>Group by: {0}</source>
        <translation>Grouper par : {0}</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Regroupement…</translation>
    </message>
    <message>
        <source>How alike faces must be to be one person</source>
        <translation>À quel point des visages doivent se ressembler pour être une personne</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Arrêter le regroupement</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigueur</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>No algorithm is called so.</source>
        <translation>Aucun algorithme ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>Rechercher des algorithmes</translation>
    </message>
    <message>
        <source>Search algorithms…</source>
        <translation>Rechercher des algorithmes…</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Calibrate from my library…</source>
        <translation>Calibrer sur ma bibliothèque…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count the groups that this would give</source>
        <translation>Compter les groupes que cela donnerait</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Counting so many faces may take long.</source>
        <translation>Compter autant de visages peut être long.</translation>
    </message>
    <message>
        <source>Counting takes about {0}.</source>
        <translation>Le comptage prend environ {0}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Find the threshold that suits the faces that you confirmed</source>
        <translation>Trouver le seuil qui convient aux visages que vous avez confirmés</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show who would gain or lose which faces</source>
        <translation>Montrer qui gagnerait ou perdrait quels visages</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>rien ne changerait</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} à classer</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>à déplacer : {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>In this library: {0} measured, {1}.</source>
        <translation>Mesuré dans cette bibliothèque : {0}, {1}.</translation>
    </message>
    <message>
        <source>Let go of what {0} measured</source>
        <translation>Oublier ce que {0} a mesuré</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Oublier les mesures…</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>taken back by a later edit</source>
        <translation>repris par une modification ultérieure</translation>
    </message>
    <message>
        <source>the library is here</source>
        <translation>la bibliothèque est ici</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Call it</source>
        <translation>L’&amp;appeler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Identifiant du pack</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Arrêté. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>The pack is being tried</source>
        <translation>Le pack est mis à l’essai</translation>
    </message>
    <message>
        <source>small letters, digits, dashes</source>
        <translation>lettres minuscules, chiffres, tirets</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A face at distance {0}: go there</source>
        <translation>Un visage à la distance {0} : y aller</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation>Aller à ce visage</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Ignored: a stranger</source>
        <translation>Ignoré : un inconnu</translation>
    </message>
    <message>
        <source>Ignored: not a face</source>
        <translation>Ignoré : pas un visage</translation>
    </message>
    <message>
        <source>In no person yet</source>
        <translation>Encore chez personne</translation>
    </message>
    <message>
        <source>Kept where it was when you edited this person</source>
        <translation>Laissé où il était quand vous avez modifié cette personne</translation>
    </message>
    <message>
        <source>Nearest faces</source>
        <translation>Visages les plus proches</translation>
    </message>
    <message>
        <source>None of the nearest faces is in a person.</source>
        <translation>Aucun des visages les plus proches n’est chez une personne.</translation>
    </message>
    <message>
        <source>None of the {0} nearest faces is {1}</source>
        <translation>Aucun des {0} visages les plus proches n’est {1}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Select a person or a face to see its photo and why it is there.</source>
        <translation>Sélectionnez une personne ou un visage pour voir sa photo et pourquoi il est là.</translation>
    </message>
    <message>
        <source>Select one of them to see who it is.</source>
        <translation>Sélectionnez l’une d’elles pour voir qui c’est.</translation>
    </message>
    <message>
        <source>Suggested; you have not confirmed it</source>
        <translation>Proposé ; vous ne l’avez pas confirmé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Taken after {0} died ({1})</source>
        <translation>Prise après le décès de {0} ({1})</translation>
    </message>
    <message>
        <source>Taken before {0} was born ({1})</source>
        <translation>Prise avant la naissance de {0} ({1})</translation>
    </message>
    <message>
        <source>The nearest face is {0}</source>
        <translation>Le visage le plus proche est {0}</translation>
    </message>
    <message>
        <source>The nearest person is {0} away.</source>
        <translation>La personne la plus proche est à {0}.</translation>
    </message>
    <message>
        <source>The nearest person, {0}, is {1} away.</source>
        <translation>La personne la plus proche, {0}, est à {1}.</translation>
    </message>
    <message>
        <source>The photo is no longer where it was; this is its thumbnail.</source>
        <translation>La photo n’est plus où elle était ; ceci est sa vignette.</translation>
    </message>
    <message>
        <source>The {0} nearest faces are all {1}</source>
        <translation>Les {0} visages les plus proches sont tous {1}</translation>
    </message>
    <message>
        <source>There is no other face to compare with.</source>
        <translation>Il n’y a pas d’autre visage à comparer.</translation>
    </message>
    <message>
        <source>Unsorted or ignored</source>
        <translation>À classer ou ignorés</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Pourquoi {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>You confirmed this face</source>
        <translation>Vous avez confirmé ce visage</translation>
    </message>
    <message>
        <source>say when…</source>
        <translation>dire quand…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{0} from after the death:</source>
        <translation>{0} d’après le décès :</translation>
    </message>
    <message>
        <source>{0} from before the birth or after the death:</source>
        <translation>{0} d’avant la naissance ou d’après le décès :</translation>
    </message>
    <message>
        <source>{0} from before the birth:</source>
        <translation>{0} d’avant la naissance :</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest faces are {2}</source>
        <translation>{0} des {1} visages les plus proches sont {2}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; the next person is {1} away.</source>
        <translation>{0} ; la personne suivante est à {1}.</translation>
    </message>
    <message>
        <source>{0}; the next person, {1}, is {2} away.</source>
        <translation>{0} ; la personne suivante, {1}, est à {2}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Algorithm: {0}</source>
        <translation>Algorithme : {0}</translation>
    </message>
    <message>
        <source>Choose another algorithm</source>
        <translation>Choisir un autre algorithme</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>My faces</source>
        <translation>Mes visages</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Some people of the library, with all their faces. Nothing is changed.</source>
        <translation>Quelques personnes de la bibliothèque, avec tous leurs visages. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>With more than {0} it takes long.</source>
        <translation>Au-delà de {0}, c’est long.</translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Laboratoire d’algorithmes</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Both find the same groups (adjusted Rand {0} with each other).</source>
        <translation>Les deux trouvent les mêmes groupes (Rand ajusté {0} entre eux).</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Les deux côte à côte</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Dans aucun</translation>
    </message>
    <message>
        <source>Parameters used: {0}</source>
        <translation>Paramètres utilisés : {0}</translation>
    </message>
    <message>
        <source>Save this picture as SVG or PNG</source>
        <translation>Enregistrer cette image en SVG ou PNG</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The groups that are found are shown here, beside those of scikit-learn.</source>
        <translation>Les groupes trouvés sont montrés ici, à côté de ceux de scikit-learn.</translation>
    </message>
    <message>
        <source>There are scores where you have confirmed who some of these faces are.</source>
        <translation>Il y a des scores là où vous avez confirmé qui sont certains de ces visages.</translation>
    </message>
    <message>
        <source>They differ in {0} of {1}: adjusted Rand {2} with each other.</source>
        <translation>Ils diffèrent pour {0} sur {1} : Rand ajusté {2} entre eux.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>scikit-learn has no such algorithm.</source>
        <translation>scikit-learn n’a pas cet algorithme.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s own could not do this: {0}</source>
        <translation>Celui de scikit-learn n’a pas pu le faire : {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, FaceSorter</source>
        <translation>{0} sur {1}, FaceSorter</translation>
    </message>
    <message>
        <source>{0} on {1}, scikit-learn</source>
        <translation>{0} sur {1}, scikit-learn</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Let go</source>
        <translation>Oublier les mesures</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Libraries (*{0})</source>
        <translation>Bibliothèques (*{0})</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Aucune autre bibliothèque n’a encore été ouverte</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>The library {0} is no longer there.</source>
        <translation>La bibliothèque {0} n’est plus là.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>LifetimeDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Naissance</translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation>&amp;Décès</translation>
    </message>
    <message>
        <source>1950-12-31, 1950-12 or 1950</source>
        <translation>1950-12-31, 1950-12 ou 1950</translation>
    </message>
    <message>
        <source>Born, died</source>
        <translation>Naissance, décès</translation>
    </message>
    <message>
        <source>Faces in photos from before {0} was born, or from after the death, are not put there by themselves. What you placed stays. A month or a year is enough.</source>
        <translation>Les visages de photos d’avant la naissance de {0}, ou d’après son décès, n’y sont pas mis d’eux-mêmes. Ce que vous avez placé reste. Un mois ou une année suffisent.</translation>
    </message>
    <message>
        <source>Nobody can have died before being born.</source>
        <translation>Personne ne peut être mort avant d’être né.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.</source>
        <translation>Écrivez un jour, un mois ou une année, comme 1950-12-31, 1950-12 ou 1950.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{0} is in the future.</source>
        <translation>{0} est dans le futur.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the photos of {0}?</source>
        <translation>Ajouter les photos de {0} ?</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drag faces here to make a new person of them.</source>
        <translation>Glissez des visages ici pour en faire une nouvelle personne.</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.</source>
        <translation>FaceSorter s’est arrêté de façon inattendue la dernière fois. L’endroit a été noté ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all faces were measured with the pack {0}.</source>
        <translation>FaceSorter a été fermé avant que tous les visages soient mesurés avec le pack {0}.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all photos were read, or reads them better now.</source>
        <translation>FaceSorter a été fermé avant que toutes les photos soient lues, ou les lit mieux maintenant.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The pack {0} is installed.</source>
        <translation>Le pack {0} est installé.</translation>
    </message>
    <message>
        <source>The preview of {0} waits; nothing has changed.</source>
        <translation>L’aperçu de {0} attend ; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>A sample of {0} of the {1} faces.</source>
        <translation>Un échantillon de {0} des {1} visages.</translation>
    </message>
    <message>
        <source>Being mapped</source>
        <translation>Mise en carte</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>Every face becomes a point, and faces that are alike lie together. It takes some seconds, and nothing is changed.</source>
        <translation>Chaque visage devient un point, et les visages semblables sont voisins. Cela prend quelques secondes, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Groups of the last grouping</source>
        <translation>Groupes du dernier regroupement</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Groupes : {0}</translation>
    </message>
    <message>
        <source>Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag or use the arrows to move, and Shift with an arrow to go from point to point.</source>
        <translation>Survolez un point pour voir son visage, cliquez pour voir sa photo. Ctrl et la molette agrandissent, comme + et - ; glissez ou utilisez les flèches pour vous déplacer, et Maj avec une flèche pour passer d’un point à l’autre.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Laying out the faces…</source>
        <translation>Disposition des visages…</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>Recherche des voisins…</translation>
    </message>
    <message>
        <source>Map of {0}, coloured by: {1}</source>
        <translation>Carte de {0}, colorée par : {1}</translation>
    </message>
    <message>
        <source>Map the faces</source>
        <translation>Mettre les visages en carte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>People as they are</source>
        <translation>Les personnes telles qu’elles sont</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Enregistrer la figure…</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
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
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MovedDelegate</name>
    <message>
        <source>{0} · emptied</source>
        <translation>{0} · vidé</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>Face, {0}</source>
        <translation>Visage, {0}</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>gains {0}</source>
        <translation>gagne {0}</translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation>perd {0}</translation>
    </message>
    <message>
        <source>would be empty</source>
        <translation>serait vide</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of this person</source>
        <translation>Nom de cette personne</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Chose the cover</source>
        <translation>Couverture choisie</translation>
    </message>
    <message>
        <source>From before the birth or after the death: {0}. Nothing was moved; Review asks whether that is right.</source>
        <translation>D’avant la naissance ou d’après le décès : {0}. Rien n’a été déplacé ; la révision demande si c’est juste.</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>Masquage de {0}</translation>
    </message>
    <message>
        <source>Kept the dates of {0}</source>
        <translation>Dates de {0} enregistrées</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Merged into {0}, who was there already</source>
        <translation>Fusionné avec {0}, qui existait déjà</translation>
    </message>
    <message>
        <source>Merged {0} into one</source>
        <translation>Fusion de {0} en une</translation>
    </message>
    <message>
        <source>Merged {0} into {1}</source>
        <translation>Fusion de {0} avec {1}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>Déplacer {0} vers</translation>
    </message>
    <message>
        <source>Named {0}</source>
        <translation>{0} nommé</translation>
    </message>
    <message>
        <source>Nobody has a name yet; name a person first.</source>
        <translation>Personne n’a encore de nom ; nommez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was so already.</source>
        <translation>Rien n’a été modifié : c’était déjà ainsi.</translation>
    </message>
    <message>
        <source>Showed {0} again</source>
        <translation>Réaffichage de {0}</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} scindé en {1}</translation>
    </message>
    <message>
        <source>There is no other face in this photo.</source>
        <translation>Il n’y a pas d’autre visage dans cette photo.</translation>
    </message>
    <message>
        <source>These faces are in one person. Take out those that do not belong to it first (Not This Person), or split the person.</source>
        <translation>Ces visages sont dans une même personne. Retirez d’abord ceux qui n’en font pas partie (Pas cette personne), ou scindez la personne.</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Dates de {0} retirées</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Nom retiré</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>{0} are told apart</source>
        <translation>{0} sont distinguées</translation>
    </message>
    <message>
        <source>{0} of one photo may be one person now</source>
        <translation>{0} d’une même photo peuvent être une seule personne maintenant</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{0} on disk</source>
        <translation>{0} sur le disque</translation>
    </message>
    <message>
        <source>{0}, comes with the program</source>
        <translation>{0}, fourni avec le programme</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <translation>{0}. Licence : {1}.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Accept the licence and fetch</source>
        <translation>Accepter la licence et télécharger</translation>
    </message>
    <message>
        <source>All faces are measured again with this pack, in the background.</source>
        <translation>Tous les visages sont mesurés de nouveau avec ce pack, en arrière-plan.</translation>
    </message>
    <message>
        <source>Faces that this pack has not measured yet are measured, in the background.</source>
        <translation>Les visages que ce pack n’a pas encore mesurés le sont, en arrière-plan.</translation>
    </message>
    <message>
        <source>Files of it are missing.</source>
        <translation>Il en manque des fichiers.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>Poursuivre le téléchargement…</translation>
    </message>
    <message>
        <source>Id: {0}</source>
        <translation>Identifiant : {0}</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>It can be installed again.</source>
        <translation>Il peut être installé de nouveau.</translation>
    </message>
    <message>
        <source>Its licence: {0}.</source>
        <translation>Sa licence : {0}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Oublier les mesures</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Licence : {0}.</translation>
    </message>
    <message>
        <source>Nothing but the request for these files is sent.</source>
        <translation>Rien n’est envoyé que la demande de ces fichiers.</translation>
    </message>
    <message>
        <source>Reading its files, and running both networks once…</source>
        <translation>Lecture de ses fichiers, puis un passage des deux réseaux…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Removing it frees {0}.</source>
        <translation>Sa suppression libère {0}.</translation>
    </message>
    <message>
        <source>This library uses it. Its faces, people and names stay, but no more photos can be read with it.</source>
        <translation>Cette bibliothèque l’utilise. Ses visages, personnes et noms restent, mais plus aucune photo ne peut être lue avec lui.</translation>
    </message>
    <message>
        <source>Throw away what was fetched</source>
        <translation>Jeter ce qui a été téléchargé</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Utiliser ce pack</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>Utiliser ce pack…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>You imported it; FaceSorter cannot fetch it again.</source>
        <translation>Vous l’avez importé ; FaceSorter ne peut pas le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>{0} Then they are grouped anew. Names and all that you said stay.</source>
        <translation>{0} Ils sont ensuite regroupés. Les noms et tout ce que vous avez dit restent.</translation>
    </message>
    <message>
        <source>{0} on disk.</source>
        <translation>{0} sur le disque.</translation>
    </message>
    <message>
        <source>{0} to fetch.</source>
        <translation>{0} à télécharger.</translation>
    </message>
    <message>
        <source>{0} will be fetched from {1}.</source>
        <translation>{0} seront téléchargés depuis {1}.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the network for nothing but to fetch one that you ask for.</source>
        <translation>Un pack trouve les visages et distingue les personnes. Chacun a sa propre licence. FaceSorter n’utilise le réseau que pour télécharger celui que vous demandez.</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>Installables</translation>
    </message>
    <message>
        <source>Faces are being read or grouped. Let go of these when that is done.</source>
        <translation>Des visages sont en cours de lecture ou de regroupement. Oubliez ces mesures quand ce sera fini.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Depuis un fichier zip…</translation>
    </message>
    <message>
        <source>Import a pack from a folder</source>
        <translation>Importer un pack depuis un dossier</translation>
    </message>
    <message>
        <source>Import a pack from a zip file</source>
        <translation>Importer un pack depuis un fichier zip</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In order: its files are what was installed, and both networks run.</source>
        <translation>En ordre : ses fichiers sont ceux qui ont été installés, et les deux réseaux fonctionnent.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>It is imported.</source>
        <translation>Il est importé.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Il est installé.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Plus présents</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept for a week.</source>
        <translation>Arrêté. Ce qui a été téléchargé est gardé une semaine.</translation>
    </message>
    <message>
        <source>The figures are {0} ({1}). Children and ageing are where packs differ.</source>
        <translation>Les chiffres sont {0} ({1}). C’est sur les enfants et le vieillissement que les packs diffèrent.</translation>
    </message>
    <message>
        <source>The library is written anew…</source>
        <translation>Réécriture de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library let go of what it measured.</source>
        <translation>La bibliothèque a oublié ce qu’il avait mesuré.</translation>
    </message>
    <message>
        <source>Used by this library</source>
        <translation>Utilisé par cette bibliothèque</translation>
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
        <translation>Comparer encore une fois</translation>
    </message>
    <message>
        <source>Compare this algorithm with itself, with other parameters</source>
        <translation>Comparer cet algorithme à lui-même, avec d’autres paramètres</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Time: {0}. {1}</source>
        <translation>Durée : {0}. {1}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Drag faces here</source>
        <translation>Glissez des visages ici</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Like nobody here</source>
        <translation>Comme personne ici</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>{0}, a new person</source>
        <translation>{0}, une nouvelle personne</translation>
    </message>
    <message>
        <source>{0}, stays</source>
        <translation>{0}, reste</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Fusionner avec {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>Fusionner {0} avec {1}</translation>
    </message>
    <message>
        <source>Merge: the same person</source>
        <translation>Fusionner : la même personne</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Déplacer {0} vers {1}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} confirmed</source>
        <translation>{0} dans {1}, {2} confirmés</translation>
    </message>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, masqué</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Clear the search to see everyone.</source>
        <translation>Videz la recherche pour voir tout le monde.</translation>
    </message>
    <message>
        <source>Most faces</source>
        <translation>Le plus de visages</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”</source>
        <translation>Personne ne s’appelle « {0} »</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People appear here while photos are being read.</source>
        <translation>Les personnes apparaissent ici pendant la lecture des photos.</translation>
    </message>
    <message>
        <source>{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.</source>
        <translation>{0} attendent d’être groupés : appuyez sur Ctrl+G, ou choisissez Édition, Grouper les visages.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>{0} · hidden</source>
        <translation>{0} · masqué</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>The photo, with {0} marked</source>
        <translation>La photo, avec {0} marqué</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>le visage</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo {0}</source>
        <translation>Photo {0}</translation>
    </message>
    <message>
        <source>The photo is no longer where it was</source>
        <translation>La photo n’est plus où elle était</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Cette photo ne peut pas être lue</translation>
    </message>
    <message>
        <source>What is known of its faces is kept.</source>
        <translation>Ce que l’on sait de ses visages est conservé.</translation>
    </message>
    <message>
        <source>a face without a name</source>
        <translation>un visage sans nom</translation>
    </message>
    <message>
        <source>{0} without a name</source>
        <translation>{0} sans nom</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Photos of {0}: leave out</source>
        <translation>Photos de {0} : laisser de côté</translation>
    </message>
    <message>
        <source>Photos of…</source>
        <translation>Photos de…</translation>
    </message>
    <message>
        <source>Unreadable {0}</source>
        <translation>Illisibles {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>et…</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Retour aux photos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>The next photo (Right)</source>
        <translation>La photo suivante (Droite)</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo précédente</translation>
    </message>
    <message>
        <source>The photo before (Left)</source>
        <translation>La photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Drop a photo here, or choose one.</source>
        <translation>Déposez une photo ici, ou choisissez-en une.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>Aucun visage n’a été trouvé dans cette photo.</translation>
    </message>
    <message>
        <source>click another one to compare it</source>
        <translation>cliquez sur un autre pour le comparer</translation>
    </message>
    <message>
        <source>poor quality</source>
        <translation>mauvaise qualité</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation>{0} : choisir un fichier</translation>
    </message>
</context>
<context>
    <name>PhotosGrid</name>
    <message>
        <source>Nobody has named this face yet.</source>
        <translation>Personne n’a encore nommé ce visage.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message>
        <source>cannot be read: {0}</source>
        <translation>ne peut pas être lue : {0}</translation>
    </message>
    <message>
        <source>no longer where it was</source>
        <translation>n’est plus où elle était</translation>
    </message>
    <message>
        <source>video, {0}, {1}</source>
        <translation>vidéo, {0}, {1}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Clear the search to see all photos.</source>
        <translation>Videz la recherche pour voir toutes les photos.</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Toutes les photos ont pu être lues</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No photo matches “{0}”</source>
        <translation>Aucune photo ne correspond à « {0} »</translation>
    </message>
    <message>
        <source>No photo shows {0} together.</source>
        <translation>Aucune photo ne montre {0} ensemble.</translation>
    </message>
    <message>
        <source>No photo shows {0}.</source>
        <translation>Aucune photo ne montre {0}.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photos</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Aucune photo de ce genre</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos appear here while they are being read.</source>
        <translation>Les photos apparaissent ici pendant leur lecture.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Change the parameters; the preview follows</source>
        <translation>Changer les paramètres ; l’aperçu suit</translation>
    </message>
    <message>
        <source>Change the settings, or group anew, to see what would change.</source>
        <translation>Changez les paramètres, ou groupez de nouveau, pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do exactly what is shown; it can be undone</source>
        <translation>Faire exactement ce qui est montré ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Everybody has the faces that this grouping would give them.</source>
        <translation>Chacun a les visages que ce regroupement lui donnerait.</translation>
    </message>
    <message>
        <source>Finding out what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>Finding out what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Grouper de nouveau</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it.</source>
        <translation>Rien ne change avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Nothing is known of these settings yet</source>
        <translation>On ne sait encore rien de ces paramètres</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The library has changed since this was worked out. What you said counts, and is shown here.</source>
        <translation>La bibliothèque a changé depuis que ceci a été calculé. Ce que vous avez dit compte, et est montré ici.</translation>
    </message>
    <message>
        <source>The settings have changed.</source>
        <translation>Les paramètres ont changé.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>{0} emptied</source>
        <translation>{0} vidées</translation>
    </message>
    <message>
        <source>{0} in a new person</source>
        <translation>{0} dans une nouvelle personne</translation>
    </message>
    <message>
        <source>{0} now, gone then</source>
        <translation>{0} maintenant, disparue alors</translation>
    </message>
    <message>
        <source>{0} now, none then; the name stays</source>
        <translation>{0} maintenant, aucun alors ; le nom reste</translation>
    </message>
    <message>
        <source>{0} now, {1} then</source>
        <translation>{0} maintenant, {1} alors</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} à classer</translation>
    </message>
    <message>
        <source>{0} would be in nobody</source>
        <translation>chez personne : {0}</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>à déplacer : {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Every photo could be read.</source>
        <translation>Toutes les photos ont pu être lues.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>These could not be read. They were left as they are, and are tried again when they change or when you look for changes.</source>
        <translation>Celles-ci n’ont pas pu être lues. Elles ont été laissées telles quelles, et sont essayées de nouveau quand elles changent ou quand vous cherchez les changements.</translation>
    </message>
    <message>
        <source>Unreadable photos</source>
        <translation>Photos illisibles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Grouping faces…</source>
        <translation>Regroupement des visages…</translation>
    </message>
    <message>
        <source>Grouping {0}…</source>
        <translation>Regroupement de {0}…</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licence : {0}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Measuring faces {0}</source>
        <translation>Mesure des visages {0}</translation>
    </message>
    <message>
        <source>No new photos</source>
        <translation>Aucune nouvelle photo</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured</source>
        <translation>Pack changé, mesure de {0} terminée</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured, {1} could not be read</source>
        <translation>Pack changé ; mesuré : {0}, illisibles : {1}</translation>
    </message>
    <message>
        <source>Pack changed. It had measured all faces before.</source>
        <translation>Pack changé. Il avait déjà mesuré tous les visages.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Pack : {0}</translation>
    </message>
    <message>
        <source>Pack: {0} (free)</source>
        <translation>Pack : {0} (libre)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {0} faces</source>
        <translation>En pause à {0} visages</translation>
    </message>
    <message>
        <source>Paused at {0} photos</source>
        <translation>En pause à {0} photos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading photos {0}</source>
        <translation>Lecture des photos {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Show the photos that could not be read</source>
        <translation>Afficher les photos qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop changing the pack</source>
        <translation>Arrêter le changement de pack</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Arrêter le regroupement</translation>
    </message>
    <message>
        <source>Stop reading photos</source>
        <translation>Arrêter la lecture des photos</translation>
    </message>
    <message>
        <source>Stopped. The pack is the one that it was.</source>
        <translation>Arrêté. Le pack est celui d’avant.</translation>
    </message>
    <message>
        <source>Stopped. What was read until now is kept.</source>
        <translation>Arrêté. Ce qui a été lu jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>{0} faces/s</source>
        <translation>{0} visages/s</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} unsorted</source>
        <translation>{0} dans {1}, {2} à classer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} photos/s</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} lues</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>And {0} more? A yes holds for those that are ticked, too.</source>
        <translation>Et {0} de plus ? Un oui vaut aussi pour ceux qui sont cochés.</translation>
    </message>
    <message>
        <source>And {0} more? The answer holds for those that are ticked.</source>
        <translation>Et {0} de plus ? La réponse vaut pour ceux qui sont cochés.</translation>
    </message>
    <message>
        <source>Another face of {0}</source>
        <translation>Un autre visage de {0}</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Ce visage</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation>Le rapport n’est plus là.</translation>
    </message>
    <message>
        <source>This is all that was written. It names no photo, no person and no folder of yours, and it stays on this computer unless you pass it on.</source>
        <translation>Voilà tout ce qui a été noté. Cela ne nomme aucune photo, aucune personne ni aucun de vos dossiers, et reste sur cet ordinateur sauf si vous le transmettez.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Every doubt that an answer could settle is settled. After more photos there may be new ones; people without a name can be given one in People.</source>
        <translation>Chaque doute qu’une réponse pouvait lever est levé. Après d’autres photos, il peut y en avoir de nouveaux ; les personnes sans nom peuvent en recevoir un dans Personnes.</translation>
    </message>
    <message>
        <source>Group faces</source>
        <translation>Grouper les visages</translation>
    </message>
    <message>
        <source>Group the faces first</source>
        <translation>Groupez d’abord les visages</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Recherche de questions…</translation>
    </message>
    <message>
        <source>No questions can be asked</source>
        <translation>Aucune question ne peut être posée</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>Il ne reste rien à demander</translation>
    </message>
    <message>
        <source>Review asks about people, and there are none yet: the faces were never grouped.</source>
        <translation>La révision porte sur des personnes, et il n’y en a pas encore : les visages n’ont jamais été groupés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you skipped can be asked again.</source>
        <translation>Ce que vous avez passé peut être demandé de nouveau.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Ask skipped ones again</source>
        <translation>Poser de nouveau les questions passées</translation>
    </message>
    <message>
        <source>Hide people I have named</source>
        <translation>Masquer les personnes que j’ai nommées</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Photos entières</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} répondues</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>F-measure</source>
        <translation>F-mesure</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups, the most mixed first</source>
        <translation>Groupes, les plus mélangés d’abord</translation>
    </message>
    <message>
        <source>Looking where it is right and wrong…</source>
        <translation>Recherche de ce qui est juste et faux…</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Le plus confondus</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Surtout</translation>
    </message>
    <message>
        <source>Of these groups, {0} are single faces that were put in no group.</source>
        <translation>Parmi ces groupes, {0} sont des visages seuls qui n’ont été mis dans aucun groupe.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People, the worst first</source>
        <translation>Personnes, les pires d’abord</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureté</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of the same faces, no more.</source>
        <translation>Silhouette {0} : de -1 à 1, élevée quand les groupes sont serrés et éloignés ; elle compare des regroupements des mêmes visages, rien de plus.</translation>
    </message>
    <message>
        <source>The largest: {0}; half of them have at most {1}.</source>
        <translation>Le plus grand : {0} ; la moitié d’entre eux a au plus {1}.</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>{0} and {1} are in one group</source>
        <translation>{0} et {1} sont dans un même groupe</translation>
    </message>
    <message>
        <source>{0} in no group.</source>
        <translation>{0} dans aucun groupe.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} dans {1}.</translation>
    </message>
    <message>
        <source>{0} is in two groups</source>
        <translation>{0} est dans deux groupes</translation>
    </message>
    <message>
        <source>{0} of {1} in {2}.</source>
        <translation>{0} de {1} dans {2}.</translation>
    </message>
    <message>
        <source>{0} with no face found.</source>
        <translation>{0} sans visage trouvé.</translation>
    </message>
    <message>
        <source>{0} wrong pairs</source>
        <translation>{0} paires fausses</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}; the two faces have a cosine of {1}</source>
        <translation>{0} ; les deux visages ont un cosinus de {1}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Click a column to sort by it</source>
        <translation>Cliquez sur une colonne pour trier</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Scores côte à côte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
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
        <translation>Une échelle des inconnus à la même personne : du côté de {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>With other people of the same kind it would lie from {0} to {1}, 95 times of 100.</source>
        <translation>Avec d’autres personnes du même genre, il serait entre {0} et {1}, 95 fois sur 100.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>F-measure</source>
        <translation>F-mesure</translation>
    </message>
    <message>
        <source>How much the groups tell about who it is: 1 is everything, 0 nothing.</source>
        <translation>Ce que les groupes disent de qui il s’agit : 1 est tout, 0 rien.</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Of all pairs of faces of the same person, how many were put together.</source>
        <translation>De toutes les paires de visages d’une même personne, combien ont été réunies.</translation>
    </message>
    <message>
        <source>Of all pairs of faces put together, how many are the same person.</source>
        <translation>De toutes les paires de visages réunies, combien sont la même personne.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision and recall in one number; it is high only when both are.</source>
        <translation>Précision et rappel en un nombre ; il n’est élevé que si les deux le sont.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Scores · my {0} confirmed faces</source>
        <translation>Scores · mes {0} visages confirmés</translation>
    </message>
    <message>
        <source>What {0} alone would make of these faces, without what you confirmed.</source>
        <translation>Ce que {0} seul ferait de ces visages, sans ce que vous avez confirmé.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Détecteur</translation>
    </message>
    <message>
        <source>&amp;Smallest face</source>
        <translation>Plus &amp;petit visage</translation>
    </message>
    <message>
        <source>All photos are read again. People, names and what you confirmed stay; faces that are not found any more, and of which you said nothing, go.</source>
        <translation>Toutes les photos sont lues de nouveau. Personnes, noms et ce que vous avez confirmé restent ; les visages qui ne sont plus trouvés, et dont vous n’avez rien dit, disparaissent.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Trouver les visages</translation>
    </message>
    <message>
        <source>Large photos are searched in parts for faces as small as this, which takes longer.</source>
        <translation>Les grandes photos sont fouillées par parties pour des visages aussi petits, ce qui est plus long.</translation>
    </message>
    <message>
        <source>Photos without a face are read again.</source>
        <translation>Les photos sans visage sont lues de nouveau.</translation>
    </message>
    <message>
        <source>Photos without a face are tried on their sides and upside down too.</source>
        <translation>Les photos sans visage sont essayées aussi sur le côté et à l’envers.</translation>
    </message>
    <message>
        <source>Smallest face, in pixels of the photo</source>
        <translation>Plus petit visage, en pixels de la photo</translation>
    </message>
    <message>
        <source>The pack&apos;s own</source>
        <translation>Celui du pack</translation>
    </message>
    <message>
        <source>Try &amp;turned photos</source>
        <translation>Essayer les photos &amp;tournées</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Each takes effect at once; another language when you close this, or with the next start while photos are read. The size of text is the system&apos;s.</source>
        <translation>Tout prend effet aussitôt ; une autre langue quand vous fermez ceci, ou au prochain démarrage si des photos sont en cours de lecture. La taille du texte est celle du système.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Look for a tidier &amp;grouping once a week</source>
        <translation>Chercher un regroupement plus &amp;net une fois par semaine</translation>
    </message>
    <message>
        <source>Only after new faces came. It is offered, and nothing changes by itself.</source>
        <translation>Seulement après l’arrivée de nouveaux visages. Il est proposé, et rien ne change tout seul.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>The library: {0}</source>
        <translation>La bibliothèque : {0}</translation>
    </message>
    <message>
        <source>These settings, and how the window is laid out. People and names stay.</source>
        <translation>Ces paramètres, et la disposition de la fenêtre. Personnes et noms restent.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ignore {0}</source>
        <translation>Ignorer {0}</translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation>Fusionner avec {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>Fusionner {0} avec {1}</translation>
    </message>
    <message>
        <source>Move {0} to a new person</source>
        <translation>Déplacer {0} vers une nouvelle personne</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Déplacer {0} vers {1}</translation>
    </message>
    <message>
        <source>Not this person: take {0} out</source>
        <translation>Pas cette personne : retirer {0}</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At this strictness, all these faces look like one person.</source>
        <translation>Avec cette rigueur, tous ces visages ressemblent à une seule personne.</translation>
    </message>
    <message>
        <source>Comparing the faces</source>
        <translation>Comparaison des visages</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <translation>Comparaison des visages…</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Souple</translation>
    </message>
    <message>
        <source>Move the selected faces to another group</source>
        <translation>Déplacer les visages sélectionnés vers un autre groupe</translation>
    </message>
    <message>
        <source>Move the slider until each group is one person, and drag faces that are in a wrong group onto the right one. The groups that are ticked become people of their own.</source>
        <translation>Déplacez le curseur jusqu’à ce que chaque groupe soit une personne, et glissez les visages d’un mauvais groupe sur le bon. Les groupes cochés deviennent des personnes à part entière.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split off {0}</source>
        <translation>Détacher {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>Scinder {0}</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigueur</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{0}, and {1} like nobody else here</source>
        <translation>{0}, et {1} comme personne d’autre ici</translation>
    </message>
    <message>
        <source>{0}. Leave one without a tick: it stays {1}.</source>
        <translation>{0}. Laissez-en un sans coche : il reste {1}.</translation>
    </message>
</context>
<context>
    <name>SweepPane</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Being swept</source>
        <translation>Balayage en cours</translation>
    </message>
    <message>
        <source>Best F at {0}</source>
        <translation>Meilleur F à {0}</translation>
    </message>
    <message>
        <source>Choose the algorithm</source>
        <translation>Choisir l’algorithme</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to group with its value.</source>
        <translation>Cliquez sur un point, ou choisissez-le avec les flèches et Entrée, pour grouper avec sa valeur.</translation>
    </message>
    <message>
        <source>Curves need a truth: choose one above.</source>
        <translation>Les courbes ont besoin d’une vérité : choisissez-en une plus haut.</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>F-mesure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Enregistrer la figure…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>See what a parameter does to precision, recall and F before you choose it.</source>
        <translation>Voyez ce qu’un paramètre fait à la précision, au rappel et à F avant de le choisir.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>{0} has no number to sweep.</source>
        <translation>{0} n’a aucun nombre à balayer.</translation>
    </message>
    <message>
        <source>{0} with {1} {2}…</source>
        <translation>{0} avec {1} {2}…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>FaceSorter found a tidier grouping: {0} would change.</source>
        <translation>FaceSorter a trouvé un regroupement plus net, avec des changements chez {0}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faces by year</source>
        <translation>Visages par année</translation>
    </message>
    <message>
        <source>From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.</source>
        <translation>De {0} à {1} ; les flèches passent d’année en année, Entrée montre les visages d’une année.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <translation>Un motif (une expression régulière) trouve la personne dans le nom d’une photo, comme groupe « identity ».</translation>
    </message>
    <message>
        <source>A table with the columns path and identity, or path, x, y, width, height and identity.</source>
        <translation>Un tableau avec les colonnes path et identity, ou path, x, y, width, height et identity.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Choose the CSV file</source>
        <translation>Choisir le fichier CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Zones de visages</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>It names {0} at {1}. For example, {2} shows {3}.</source>
        <translation>Elle nomme {0} pour {1}. Par exemple, {2} montre {3}.</translation>
    </message>
    <message>
        <source>It names {0} in {1}. For example, {2} shows {3}.</source>
        <translation>Elle nomme {0} dans {1}. Par exemple, {2} montre {3}.</translation>
    </message>
    <message>
        <source>My confirmed faces</source>
        <translation>Mes visages confirmés</translation>
    </message>
    <message>
        <source>Names that another program wrote beside faces, in the photos&apos; metadata or in sidecars (.xmp).</source>
        <translation>Les noms qu’un autre programme a écrits à côté des visages, dans les métadonnées des photos ou dans des fichiers annexes (.xmp).</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The faces that you confirmed are taken to be right.</source>
        <translation>Les visages que vous avez confirmés sont tenus pour justes.</translation>
    </message>
    <message>
        <source>The folder of a photo is named after who is in it.</source>
        <translation>Le dossier d’une photo porte le nom de qui est dessus.</translation>
    </message>
    <message>
        <source>Truth from a CSV file</source>
        <translation>Vérité d’un fichier CSV</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; the silhouette says which grouping is tidier.</source>
        <translation>Sans vérité, il n’y a pas de scores ; la silhouette dit quel regroupement est le plus net.</translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed.</source>
        <translation>Confirmés : {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>About 1 in {0} is above the threshold.</source>
        <translation>Environ 1 sur {0} est au-dessus du seuil.</translation>
    </message>
    <message>
        <source>About 1 in {0} pairs of strangers is this alike.</source>
        <translation>Environ 1 paire d’inconnus sur {0} se ressemble autant.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} are above the threshold.</source>
        <translation>Moins de 1 sur {0} sont au-dessus du seuil.</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} pairs of strangers are this alike.</source>
        <translation>Moins de 1 paire d’inconnus sur {0} se ressemblent autant.</translation>
    </message>
    <message>
        <source>How often strangers are this alike is unknown: it was not measured for this pack.</source>
        <translation>On ignore combien de fois des inconnus se ressemblent autant : ce pack n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Measured with the pack {0} ({1}).</source>
        <translation>Mesuré avec le pack {0} ({1}).</translation>
    </message>
    <message>
        <source>Most pairs of strangers are this alike.</source>
        <translation>La plupart des paires d’inconnus se ressemblent autant.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>the same person above {0}</source>
        <translation>la même personne au-dessus de {0}</translation>
    </message>
    <message>
        <source>the same person below {0} (Euclidean, of vectors of length 1)</source>
        <translation>la même personne au-dessous de {0} (euclidienne, de vecteurs de longueur 1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Checking and unpacking…</source>
        <translation>Vérification et extraction…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pause à {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Through the years</source>
        <translation>Au fil des ans</translation>
    </message>
    <message>
        <source>{0} without a date</source>
        <translation>{0} sans date</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Change the parameters of {0}</source>
        <translation>Changer les paramètres de {0}</translation>
    </message>
    <message>
        <source>Do not compare {0}</source>
        <translation>Ne pas comparer {0}</translation>
    </message>
    <message>
        <source>{0}, grouping {1}</source>
        <translation>{0}, regroupement {1}</translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, choisi</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Photos of…</source>
        <translation>Photos de…</translation>
    </message>
    <message>
        <source>Show only photos of these people together</source>
        <translation>N’afficher que les photos de ces personnes ensemble</translation>
    </message>
</context>
<context>
    <name>_Faces</name>
    <message>
        <source>Faces that would come or go</source>
        <translation>Visages qui viendraient ou partiraient</translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>All {0}</source>
        <translation>Tous {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Changées {0}</translation>
    </message>
    <message>
        <source>Emptied {0}</source>
        <translation>Vidées {0}</translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation>Nouvelles {0}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Name this person</source>
        <translation>Nommer cette personne</translation>
    </message>
    <message>
        <source>{0}: name this person (F2)</source>
        <translation>{0} : nommer cette personne (F2)</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>From my faces</source>
        <translation>D’après mes visages</translation>
    </message>
    <message>
        <source>Take what the faces themselves suggest</source>
        <translation>Prendre ce que les visages eux-mêmes suggèrent</translation>
    </message>
    <message>
        <source>{0} from my faces</source>
        <translation>{0} d’après mes visages</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>&amp;Photos as</source>
        <translation>&amp;Photos comme</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation>Un dossier par personne</translation>
    </message>
    <message>
        <source>A list of all faces (JSON)</source>
        <translation>Une liste de tous les visages (JSON)</translation>
    </message>
    <message>
        <source>A table of all faces (CSV)</source>
        <translation>Un tableau de tous les visages (CSV)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Hard links (no space; a second name of the same photo)</source>
        <translation>Liens physiques (aucune place ; un second nom de la même photo)</translation>
    </message>
    <message>
        <source>In the folder of everybody in it</source>
        <translation>Dans le dossier de chacun qui y figure</translation>
    </message>
    <message>
        <source>Only the faces, cut out</source>
        <translation>Seulement les visages, découpés</translation>
    </message>
    <message>
        <source>Only with the largest face</source>
        <translation>Seulement avec le plus grand visage</translation>
    </message>
    <message>
        <source>Photos of &amp;several</source>
        <translation>Photos de plu&amp;sieurs</translation>
    </message>
    <message>
        <source>Symbolic links (no space; point to where the photo lies)</source>
        <translation>Liens symboliques (aucune place ; pointent vers la photo)</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>_PartsList</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Who would gain or lose faces</source>
        <translation>Qui gagnerait ou perdrait des visages</translation>
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
        <translation>Rétablir la valeur par défaut de {0}</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search people, folders, dates…</source>
        <translation>Rechercher personnes, dossiers, dates…</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>All is forgotten but for what could not be deleted, as another window may use it: {0}</source>
        <translation>Tout est oublié, sauf ce qui n’a pas pu être supprimé, car une autre fenêtre l’utilise peut-être : {0}</translation>
    </message>
    <message>
        <source>Back up labels</source>
        <translation>Sauvegarder les étiquettes</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>Étiquettes (*.json)</translation>
    </message>
    <message>
        <source>Labels (*.json);;All files (*)</source>
        <translation>Étiquettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Labels are being restored…</source>
        <translation>Restauration des étiquettes…</translation>
    </message>
    <message>
        <source>No folder was added yet. Add one first.</source>
        <translation>Aucun dossier n’a encore été ajouté. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Restaurer des étiquettes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There was nothing to restore: all that fits this library is so already.</source>
        <translation>Il n’y avait rien à restaurer : tout ce qui convient à cette bibliothèque y est déjà.</translation>
    </message>
    <message>
        <source>What found no place is in the details.</source>
        <translation>Ce qui n’a pas trouvé de place est dans les détails.</translation>
    </message>
    <message>
        <source>What was said of {0} and {1} is restored. Undo takes it back.</source>
        <translation>Étiquettes restaurées : {0}, {1}. Annuler les reprend.</translation>
    </message>
    <message>
        <source>What was said of {0} is restored. Undo takes it back.</source>
        <translation>Étiquettes restaurées : {0}. Annuler les reprend.</translation>
    </message>
    <message>
        <source>What you said of {0} and {1} was written to {2}.</source>
        <translation>Ce que vous avez dit de {0} et {1} a été écrit dans {2}.</translation>
    </message>
    <message>
        <source>{0} more are not in it: no longer found in their photos, or in photos that cannot be read.</source>
        <translation>{0} de plus n’y sont pas : introuvables dans leurs photos, ou dans des photos illisibles.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>FaceSorter export</source>
        <translation>Export FaceSorter</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it happened is written in {1}.</source>
        <translation>Quelque chose d’inattendu a échoué ({0}) ; c’est une faute de FaceSorter. Ce qui a été enregistré avant est en sûreté. L’endroit est noté dans {1}.</translation>
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
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing was written: {0} is there already. Choose another name, or this one whole.</source>
        <translation>Rien n’a été écrit : {0} existe déjà. Choisissez un autre nom, ou celui-ci en entier.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed stay. If you use that pack again, it measures all faces again.</source>
        <translation>La bibliothèque oublie ce que « {0} » a mesuré, et son fichier rapetisse. Personnes, noms et ce que vous avez confirmé restent. Si vous reprenez ce pack, il mesure de nouveau tous les visages.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Before the first edit</source>
        <translation>Avant la première modification</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>aujourd’hui {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>hier {0}</translation>
    </message>
    <message>
        <source>{0}, folded away, up to {1}</source>
        <translation>{0}, replié, jusqu’au {1}</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>{0} from Unsorted</source>
        <translation>{0} depuis « À classer »</translation>
    </message>
    <message>
        <source>{0} from somebody without a name</source>
        <translation>{0} de quelqu’un sans nom</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} stay</source>
        <translation>{0} restent</translation>
    </message>
    <message>
        <source>{0} stay, among them</source>
        <translation>{0} restent, parmi eux</translation>
    </message>
    <message>
        <source>{0} to Unsorted</source>
        <translation>{0} vers « À classer »</translation>
    </message>
    <message>
        <source>{0} to a new person</source>
        <translation>{0} vers une nouvelle personne</translation>
    </message>
    <message>
        <source>{0} to somebody without a name</source>
        <translation>{0} vers quelqu’un sans nom</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Finds faces with {0}, tells them apart with {1}.</source>
        <translation>Trouve les visages avec {0}, les distingue avec {1}.</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>Libre pour tout usage</translation>
    </message>
    <message>
        <source>Not for commercial use</source>
        <translation>Pas pour un usage commercial</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All faces of both people are compared, not only these two.</source>
        <translation>Tous les visages des deux personnes sont comparés, pas seulement ces deux-là.</translation>
    </message>
    <message>
        <source>All likelier mistakes have been asked about.</source>
        <translation>Toutes les erreurs plus probables ont déjà fait l’objet d’une question.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Ces deux-là sont-ils la même personne ?</translation>
    </message>
    <message>
        <source>Are {0} and {1} the same person?</source>
        <translation>{0} et {1} sont-ils la même personne ?</translation>
    </message>
    <message>
        <source>Both are in {0}.</source>
        <translation>Les deux sont dans {0}.</translation>
    </message>
    <message>
        <source>Both taken on {0}.</source>
        <translation>Les deux prises le {0}.</translation>
    </message>
    <message>
        <source>Does the first face belong to this person?</source>
        <translation>Le premier visage est-il de cette personne ?</translation>
    </message>
    <message>
        <source>Does this face belong to {0}?</source>
        <translation>Ce visage est-il celui de {0} ?</translation>
    </message>
    <message>
        <source>How alike strangers are in this library counts, too.</source>
        <translation>La ressemblance entre inconnus dans cette bibliothèque compte aussi.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Is this {0} too?</source>
        <translation>Est-ce aussi {0} ?</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Est-ce {0} ?</translation>
    </message>
    <message>
        <source>Other faces of the person</source>
        <translation>Autres visages de la personne</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Révision : {0}</translation>
    </message>
    <message>
        <source>Taken on {0} and {1}.</source>
        <translation>Prises le {0} et le {1}.</translation>
    </message>
    <message>
        <source>Taken together, another person&apos;s faces are more like it.</source>
        <translation>Dans l’ensemble, les visages d’une autre personne lui ressemblent davantage.</translation>
    </message>
    <message>
        <source>Taken together, no other person&apos;s faces are more like it.</source>
        <translation>Dans l’ensemble, aucune autre personne n’a de visages qui lui ressemblent davantage.</translation>
    </message>
    <message>
        <source>The chance of “yes” is less than {0} %.</source>
        <translation>La probabilité du « oui » est inférieure à {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is more than {0} %.</source>
        <translation>La probabilité du « oui » est supérieure à {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is {0} %.</source>
        <translation>La probabilité du « oui » est de {0} %.</translation>
    </message>
    <message>
        <source>The first face is compared with all faces of {0}, not only with the second one.</source>
        <translation>Le premier visage est comparé à tous les visages de {0}, pas seulement au second.</translation>
    </message>
    <message>
        <source>The first face is compared with all other faces of {0}, not only with the second one.</source>
        <translation>Le premier visage est comparé à tous les autres visages de {0}, pas seulement au second.</translation>
    </message>
    <message>
        <source>The first face shows little, so that less likeness is enough.</source>
        <translation>Le premier visage montre peu de détails : une ressemblance moindre suffit donc.</translation>
    </message>
    <message>
        <source>The photo of the first face was taken after {0} died ({1}).</source>
        <translation>La photo du premier visage a été prise après le décès de {0} ({1}).</translation>
    </message>
    <message>
        <source>The photo of the first face was taken before {0} was born ({1}).</source>
        <translation>La photo du premier visage a été prise avant la naissance de {0} ({1}).</translation>
    </message>
    <message>
        <source>The two faces do not look very alike ({0} apart).</source>
        <translation>Les deux visages ne se ressemblent pas beaucoup (distance {0}).</translation>
    </message>
    <message>
        <source>The two faces look alike ({0} apart).</source>
        <translation>Les deux visages se ressemblent (distance {0}).</translation>
    </message>
    <message>
        <source>The two faces look very alike ({0} apart).</source>
        <translation>Les deux visages se ressemblent beaucoup (distance {0}).</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{0} hang on the answer.</source>
        <translation>{0} dépendent de la réponse.</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>People as they are</source>
        <translation>Les personnes telles qu’elles sont</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
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
        <translation>(vouliez-vous dire « {0} » ?)</translation>
    </message>
    <message>
        <source>1 earlier edit</source>
        <translation>1 modification antérieure</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>1 new face</source>
        <translation>1 nouveau visage</translation>
    </message>
    <message>
        <source>A detector ({0}) and a recogniser ({1}) are in it.</source>
        <translation>Il contient un détecteur ({0}) et un outil de reconnaissance ({1}).</translation>
    </message>
    <message>
        <source>A face is linked to a surer one if the network thinks this more likely to be right; higher is more careful.</source>
        <translation>Un visage est lié à un plus sûr si le réseau juge cela juste avec plus que cette probabilité ; plus haut est plus prudent.</translation>
    </message>
    <message>
        <source>A file of this pack cannot be read ({0}); install it again.</source>
        <translation>Un fichier de ce pack ne peut pas être lu ({0}) ; installez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file of this pack has changed since it was installed ({0}); it is not used.</source>
        <translation>Un fichier de ce pack a changé depuis son installation ({0}) ; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>A file of this pack is not a network that can be run; get another copy of it.</source>
        <translation>Un fichier de ce pack n’est pas un réseau exécutable ; procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>A file of this pack is not an ONNX network; get another copy of it.</source>
        <translation>Un fichier de ce pack n’est pas un réseau ONNX ; procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>A file of this pack {0} ({1}); remove the pack and install it again.</source>
        <translation>Un fichier de ce pack {0} ({1}) ; supprimez le pack et installez-le de nouveau.</translation>
    </message>
    <message>
        <source>A fixed number of groups around centres. Poor on faces even with the true number, because people have very different numbers of faces.</source>
        <translation>Un nombre fixe de groupes autour de centres. Médiocre pour les visages, même avec le vrai nombre, car les personnes ont des nombres de visages très différents.</translation>
    </message>
    <message>
        <source>A hard link cannot be made here: the photos lie on another drive, or this drive knows none. The photos are as they were; choose to copy instead.</source>
        <translation>Un lien physique est impossible ici : les photos sont sur un autre disque, ou celui-ci n’en connaît pas. Les photos sont intactes ; choisissez plutôt de copier.</translation>
    </message>
    <message>
        <source>A matrix of distances has as many rows as columns, not the shape {0}.</source>
        <translation>Une matrice de distances a autant de lignes que de colonnes, pas la forme {0}.</translation>
    </message>
    <message>
        <source>A name has at most {0} characters. Nothing was changed.</source>
        <translation>Un nom a au plus {0} caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A name has no control characters or line breaks. Nothing was changed.</source>
        <translation>Un nom n’a pas de caractères de contrôle ni de sauts de ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A network of the pack {0} makes the engine stop; remove it, and install it again.</source>
        <translation>Un réseau du pack {0} fait planter le moteur ; supprimez-le et installez-le de nouveau.</translation>
    </message>
    <message>
        <source>A network of this pack keeps its weights in other files, which is not supported.</source>
        <translation>Un réseau de ce pack garde ses poids dans d’autres fichiers, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>A network of this pack made the engine stop when tried; nothing was installed.</source>
        <translation>Un réseau de ce pack a fait planter le moteur à l’essai ; rien n’a été installé.</translation>
    </message>
    <message>
        <source>A network of this pack wants {0}; it must want the pixels only, as 32-bit floats.</source>
        <translation>Un réseau de ce pack demande {0} ; il ne doit demander que les pixels, en flottants de 32 bits.</translation>
    </message>
    <message>
        <source>A photo of several people goes to {0}, not to {1}.</source>
        <translation>Une photo de plusieurs personnes va à {0}, pas à {1}.</translation>
    </message>
    <message>
        <source>A ring within a ring.</source>
        <translation>Un anneau dans un anneau.</translation>
    </message>
    <message>
        <source>A small network learns from your own faces, without labels, a space in which they gather around a fixed number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow layer leaves of them tells people apart less well: K-means itself is better.</source>
        <translation>Un petit réseau apprend de vos propres visages, sans étiquettes, un espace où ils se rassemblent autour d’un nombre fixe de centres. Fait pour des images brutes ; les vecteurs viennent déjà d’un réseau profond, et ce qu’une couche étroite en laisse distingue moins bien les personnes : K-means lui-même vaut mieux.</translation>
    </message>
    <message>
        <source>A small network, trained beforehand on other faces, looks at the neighbours of each face and their neighbours, and says which of them belong together.</source>
        <translation>Un petit réseau, entraîné auparavant sur d’autres visages, regarde les voisins de chaque visage et leurs voisins, et dit lesquels vont ensemble.</translation>
    </message>
    <message>
        <source>A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. The photos are as they were; choose to copy instead.</source>
        <translation>Un lien symbolique est impossible ici : ce disque n’en connaît pas, ou (sous Windows) le mode développeur est désactivé. Les photos sont intactes ; choisissez plutôt de copier.</translation>
    </message>
    <message>
        <source>Added {0} to {1} people</source>
        <translation>Ajout de {0} à {1} personnes</translation>
    </message>
    <message>
        <source>Added {0} to {1} person</source>
        <translation>Ajout de {0} à {1} personne</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand ajusté</translation>
    </message>
    <message>
        <source>Affinity propagation</source>
        <translation>Propagation d’affinité</translation>
    </message>
    <message>
        <source>Affinity propagation did not settle within {0} rounds. Nothing was changed; a damping nearer to 1 or another preference may help.</source>
        <translation>La propagation d’affinité ne s’est pas stabilisée en {0} tours. Rien n’a été modifié ; un amortissement plus proche de 1 ou une autre préférence peut aider.</translation>
    </message>
    <message>
        <source>Afterwards, groups that on average look alike become one.</source>
        <translation>Ensuite, les groupes qui en moyenne se ressemblent n’en font qu’un.</translation>
    </message>
    <message>
        <source>Agglomerative</source>
        <translation>Agglomératif</translation>
    </message>
    <message>
        <source>Agreement on pairs beyond chance: 0 is what guessing gives.</source>
        <translation>Accord sur les paires au-delà du hasard : 0 est ce que donne le hasard.</translation>
    </message>
    <message>
        <source>All faces are divided in two, and whichever group is spread most is divided again, until there are as many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go right through people, who stay divided.</source>
        <translation>Tous les visages sont divisés en deux, et le groupe le plus étalé l’est encore, jusqu’au nombre de groupes demandé. Médiocre pour les visages : les inconnus sont tous à peu près aussi éloignés, donc les premières coupes traversent des personnes, qui restent divisées.</translation>
    </message>
    <message>
        <source>Anisotropic blobs</source>
        <translation>Amas anisotropes</translation>
    </message>
    <message>
        <source>Another FaceSorter is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Un autre FaceSorter utilise la bibliothèque {0}. Rien n’a été modifié ; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program is reading the library {0}, so traces of what was deleted are left beside it. Close that program and do this again.</source>
        <translation>Un autre programme lit la bibliothèque {0} ; des traces de ce qui a été supprimé restent donc à côté. Fermez ce programme et recommencez.</translation>
    </message>
    <message>
        <source>Another program is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Un autre programme utilise la bibliothèque {0}. Rien n’a été modifié ; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Approximate rank-order</source>
        <translation>Rank-order approché</translation>
    </message>
    <message>
        <source>Asian faces (CASIA-FaceV5)</source>
        <translation>visages asiatiques (CASIA-FaceV5)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Moyenne de</translation>
    </message>
    <message>
        <source>BCubed F</source>
        <translation>F BCubed</translation>
    </message>
    <message>
        <source>BCubed precision</source>
        <translation>Précision BCubed</translation>
    </message>
    <message>
        <source>BCubed precision and recall in one number (harmonic mean).</source>
        <translation>Précision et rappel BCubed en un nombre (moyenne harmonique).</translation>
    </message>
    <message>
        <source>BCubed recall</source>
        <translation>Rappel BCubed</translation>
    </message>
    <message>
        <source>BIRCH</source>
        <translation>BIRCH</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Bisecting K-means</source>
        <translation>K-means bissecteur</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Amas</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Remis : {0}</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>By which part the distance changes at the edge of a valley, for xi.</source>
        <translation>De quelle part la distance change au bord d’une vallée, pour xi.</translation>
    </message>
    <message>
        <source>CDP</source>
        <translation>CDP</translation>
    </message>
    <message>
        <source>Calibrating takes at least {0} confirmed faces of {1} people with names and two such faces each; confirmed so far: {2}, of such people: {3}. Confirm more faces first, of easy and of difficult photos.</source>
        <translation>Le calibrage demande au moins {0} visages confirmés de {1} personnes nommées ayant chacune deux de ces visages ; confirmés jusqu’ici : {2}, de telles personnes : {3}. Confirmez d’abord plus de visages, de photos faciles et difficiles.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Chinese Whispers</source>
        <translation>Chinese Whispers</translation>
    </message>
    <message>
        <source>Chose a cover for a person</source>
        <translation>Couverture choisie pour une personne</translation>
    </message>
    <message>
        <source>Chose a cover for {0}</source>
        <translation>Couverture choisie pour {0}</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Components with more faces than this are no proposals; groups of groups may be larger.</source>
        <translation>Les composantes ayant plus de visages ne sont pas proposées ; les groupes de groupes peuvent être plus grands.</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>Confirmation de {0}</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Correct that file or remove it</source>
        <translation>Corrigez ce fichier ou supprimez-le</translation>
    </message>
    <message>
        <source>Cosine above which two faces are neighbours; higher is more careful.</source>
        <translation>Cosinus au-dessus duquel deux visages sont voisins ; plus haut est plus prudent.</translation>
    </message>
    <message>
        <source>Cosine above which two faces may start a group; higher is more careful.</source>
        <translation>Cosinus au-dessus duquel deux visages peuvent commencer un groupe ; plus haut est plus prudent.</translation>
    </message>
    <message>
        <source>Crops are new files: there is nothing to link to. Leave out either the crops or the links.</source>
        <translation>Les découpes sont de nouveaux fichiers : il n’y a rien à lier. Renoncez aux découpes ou aux liens.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so dense and loose people may be in one library. Faces that are in no group are unassigned.</source>
        <translation>DBSCAN à toutes les distances à la fois : les groupes sont ce qui reste ensemble le plus longtemps quand la distance baisse ; des personnes denses et dispersées peuvent ainsi cohabiter. Les visages d’aucun groupe restent sans affectation.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Deep clustering (DEC)</source>
        <translation>Regroupement profond (DEC)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Density link</source>
        <translation>Lien de densité</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.</source>
        <translation>Les propositions douteuses sont nettoyées par GCN-S ; sans lui, GCN-D travaille seul.</translation>
    </message>
    <message>
        <source>Each face is linked to the most alike face that has more alike faces around it. Very quick; on large libraries look-alikes still chain people together.</source>
        <translation>Chaque visage est lié au plus semblable qui a plus de visages semblables autour de lui. Très rapide ; dans les grandes bibliothèques, des sosies enchaînent encore des personnes.</translation>
    </message>
    <message>
        <source>Each face joins the one most like it; then each group joins the group most like it, level by level, while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.</source>
        <translation>Chaque visage rejoint le plus semblable ; puis chaque groupe rejoint le groupe le plus semblable, niveau par niveau, tant qu’ils se ressemblent en moyenne. Peu de niveaux, donc rapide, et un faux lien entraîne tout un groupe.</translation>
    </message>
    <message>
        <source>Each face takes the group that most of its neighbours are in, weighed by how alike they are, until nothing changes. Quick; with some ten thousand faces people have more of them than a face has neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.</source>
        <translation>Chaque visage prend le groupe où sont la plupart de ses voisins, selon leur ressemblance, jusqu’à ce que rien ne change. Rapide ; au-delà de quelques dizaines de milliers de visages, des personnes en ont plus qu’un visage n’a de voisins et se défont, et des sosies rapprochent d’autres : la fusion des fragments corrige le premier défaut.</translation>
    </message>
    <message>
        <source>Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a free shape need far more faces a person than photos show; round ones do not.</source>
        <translation>Chaque groupe est un nuage de sa propre taille, et un visage appartient au plus probable. Des nuages de forme libre demandent bien plus de visages par personne que les photos n’en montrent ; des ronds non.</translation>
    </message>
    <message>
        <source>Each part of a split holds at least one face, and no face is in two. Nothing was changed.</source>
        <translation>Chaque partie d’une scission a au moins un visage, et aucun visage n’est dans deux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors at which dbscan cuts.</source>
        <translation>Distance euclidienne de vecteurs unitaires à laquelle dbscan coupe.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is where distances to neighbours begin to rise steeply: good for albums in which people come again.</source>
        <translation>Distance euclidienne de vecteurs unitaires jusqu’à laquelle deux visages sont voisins. Tirée des visages, c’est là où les distances aux voisins commencent à monter fortement : bonne pour des albums où les personnes reviennent.</translation>
    </message>
    <message>
        <source>Every face looks for another that can stand for it, and groups are those who share one. No number of groups to choose; people with many faces come apart around several of them.</source>
        <translation>Chaque visage cherche un autre qui puisse le représenter, et les groupes sont ceux qui en partagent un. Aucun nombre de groupes à choisir ; les personnes à nombreux visages se défont autour de plusieurs.</translation>
    </message>
    <message>
        <source>FACESORTER_PROVIDER is {0}, which is not known here. Nothing was changed; it can be {1}, or be left out.</source>
        <translation>FACESORTER_PROVIDER est {0}, inconnu ici. Rien n’a été modifié ; il peut être {1}, ou être omis.</translation>
    </message>
    <message>
        <source>Faces that a group has at least.</source>
        <translation>Visages qu’un groupe a au moins.</translation>
    </message>
    <message>
        <source>Faces that are in the group where most of their person is.</source>
        <translation>Visages qui sont dans le groupe où est la plus grande part de leur personne.</translation>
    </message>
    <message>
        <source>Faces that are looked at before centres move.</source>
        <translation>Visages regardés avant que les centres bougent.</translation>
    </message>
    <message>
        <source>Faces that belong to the person most seen in their group.</source>
        <translation>Visages de la personne la plus vue dans leur groupe.</translation>
    </message>
    <message>
        <source>Faces within the distance, itself included, that make a face the core of a group.</source>
        <translation>Visages à moins de cette distance, lui-même compris, qui font d’un visage le cœur d’un groupe.</translation>
    </message>
    <message>
        <source>Faces within this distance draw; if not given, the distance of faces from the mean of a group whose faces are on average just as alike as those of one person.</source>
        <translation>Les visages à moins de cette distance attirent ; sans indication, la distance des visages à la moyenne d’un groupe dont les visages se ressemblent en moyenne comme ceux d’une personne.</translation>
    </message>
    <message>
        <source>Faces, itself included, that must be near for a face to be in the middle of a group.</source>
        <translation>Visages, lui-même compris, qui doivent être proches pour qu’un visage soit au milieu d’un groupe.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Files of the pack {0} are missing; remove it, and import or install it again.</source>
        <translation>Des fichiers du pack {0} manquent ; supprimez-le, puis importez-le ou installez-le de nouveau.</translation>
    </message>
    <message>
        <source>First neighbours</source>
        <translation>Premiers voisins</translation>
    </message>
    <message>
        <source>Folding edits away</source>
        <translation>Le repliement des modifications</translation>
    </message>
    <message>
        <source>From every face one walks to the mean of all faces within a distance, again and again; who ends at the same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.</source>
        <translation>De chaque visage on va à la moyenne de tous les visages à moins d’une distance, encore et encore ; qui finit au même endroit forme un groupe. Aucun nombre de groupes à choisir ; qui a peu de visages est facilement attiré par un voisin.</translation>
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
        <translation>Mélange gaussien</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Grouped with {0}</source>
        <translation>Groupé avec {0}</translation>
    </message>
    <message>
        <source>Grouping with {0} failed ({1}). Nothing was changed.</source>
        <translation>Le regroupement avec {0} a échoué ({1}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where all have many faces: somebody with a single one is no part of its own. Slow with many groups.</source>
        <translation>Les groupes sont des parties du graphe de ressemblance entre lesquelles peu circule, quelle que soit leur forme. Bon quand tous ont beaucoup de visages : qui n’en a qu’un n’est pas une partie. Lent avec beaucoup de groupes.</translation>
    </message>
    <message>
        <source>Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.</source>
        <translation>Les groupes à cette distance ou plus loin ne se joignent pas. Distance euclidienne de vecteurs unitaires.</translation>
    </message>
    <message>
        <source>Groups of one person, people in one group; equals NMI by its definition.</source>
        <translation>Groupes d’une personne, personnes dans un groupe ; égal à NMI par définition.</translation>
    </message>
    <message>
        <source>Groups that somebody who walks from face to face along links stays in for long. Among the best on published sets of faces; people with more faces than a face has neighbours need fragments merged.</source>
        <translation>Les groupes où reste longtemps qui marche de visage en visage le long des liens. Parmi les meilleurs sur les jeux publiés ; les personnes ayant plus de visages qu’un visage n’a de voisins demandent la fusion des fragments.</translation>
    </message>
    <message>
        <source>Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is seen in proportion to the whole, so in a larger library people who share look-alikes become one.</source>
        <translation>Des groupes ayant bien plus de liens internes que par hasard. Rapide et bon jusqu’à quelque 20 000 visages ; le hasard se mesure à l’ensemble, donc dans une bibliothèque plus grande, des personnes partageant des sosies n’en font qu’une.</translation>
    </message>
    <message>
        <source>Groups with more faces than this are cut again.</source>
        <translation>Les groupes ayant plus de visages sont coupés de nouveau.</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>Hid a person</source>
        <translation>Masquage d’une personne</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>Masquage de {0}</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hiérarchie</translation>
    </message>
    <message>
        <source>How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces unassigned. If not given, as many as the smallest group has.</source>
        <translation>Combien de visages, lui-même compris, un visage atteint pour compter comme dense ; plus haut laisse plus de visages sans affectation. Sans indication, autant que le plus petit groupe.</translation>
    </message>
    <message>
        <source>How many groups; if given, the distance is not used.</source>
        <translation>Nombre de groupes ; s’il est donné, la distance n’est pas utilisée.</translation>
    </message>
    <message>
        <source>How many groups; if not given, as many people as Auto finds, counting faces that are alone.</source>
        <translation>Nombre de groupes ; sans indication, autant de personnes qu’Auto en trouve, visages seuls compris.</translation>
    </message>
    <message>
        <source>How many groups; if not given, tight groups join while they are on average as near as faces of one person.</source>
        <translation>Nombre de groupes ; sans indication, les groupes serrés se joignent tant qu’ils sont en moyenne aussi proches que les visages d’une personne.</translation>
    </message>
    <message>
        <source>How many numbers describe a face in the learned space.</source>
        <translation>Combien de nombres décrivent un visage dans l’espace appris.</translation>
    </message>
    <message>
        <source>How many of the nearest faces are in a face&apos;s list.</source>
        <translation>Combien des visages les plus proches sont dans la liste d’un visage.</translation>
    </message>
    <message>
        <source>How many times the weight by chance a group must hold; higher makes smaller groups.</source>
        <translation>Combien de fois le poids du hasard un groupe doit tenir ; plus haut fait des groupes plus petits.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s group is the same person, for the mean face.</source>
        <translation>Quelle part du groupe d’un visage est la même personne, en moyenne.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s person is in its group, for the mean face.</source>
        <translation>Quelle part de la personne d’un visage est dans son groupe, en moyenne.</translation>
    </message>
    <message>
        <source>How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.</source>
        <translation>Combien de fois joindre : 1 laisse de petits groupes sûrs ; sans indication, jusqu’à ce que deux groupes ne se ressemblent plus.</translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation>Ignoré : {0}</translation>
    </message>
    <message>
        <source>In a worker: {0}</source>
        <translation>Dans un processus auxiliaire : {0}</translation>
    </message>
    <message>
        <source>Information that groups and people share, by the mean of both.</source>
        <translation>Information que groupes et personnes partagent, divisée par la moyenne des deux.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Inverse purity</source>
        <translation>Pureté inverse</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It is not certain that this is {0}: its certificate is not valid. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Il n’est pas certain que ce soit {0} : son certificat n’est pas valide. Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Elle ne nomme personne.</translation>
    </message>
    <message>
        <source>Joins faces that are near enough to each other, one link after another; faces without neighbours stay unassigned. Good on small libraries; on large ones a few look-alikes chain people together.</source>
        <translation>Joint les visages assez proches les uns des autres, maillon après maillon ; les visages sans voisins restent sans affectation. Bon pour de petites bibliothèques ; dans les grandes, quelques sosies enchaînent des personnes.</translation>
    </message>
    <message>
        <source>K-means</source>
        <translation>K-means</translation>
    </message>
    <message>
        <source>K-means that moves its centres after every few faces: sooner done where groups are few and large, a little worse than K-means everywhere.</source>
        <translation>Un K-means qui bouge ses centres après quelques visages : plus tôt fini quand les groupes sont peu nombreux et grands, un peu moins bon que K-means partout.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>Plus grande composante</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Plus grand groupe</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation>Leiden</translation>
    </message>
    <message>
        <source>Let {0} of one photo be one person</source>
        <translation>{0} d’une photo peuvent être une seule personne</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which faces may be linked is three standard deviations.</source>
        <translation>La ressemblance est exp(-gamma d²) à la distance d de vecteurs unitaires ; sans indication, la distance jusqu’à laquelle des visages peuvent être liés vaut trois écarts-types.</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Linkage prediction</source>
        <translation>Prédiction de liens</translation>
    </message>
    <message>
        <source>Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. People with more faces than the limit come apart unless fragments are merged.</source>
        <translation>Les visages liés sont ensemble ; là où le groupe est trop grand, il est coupé de nouveau avec un seuil plus haut. Les personnes ayant plus de visages que la limite se défont si les fragments ne sont pas fusionnés.</translation>
    </message>
    <message>
        <source>Looking for questions failed ({0}). Nothing was changed.</source>
        <translation>La recherche de questions a échoué ({0}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Création de {0}</translation>
    </message>
    <message>
        <source>Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and clean them, and the best are kept.</source>
        <translation>De nombreux groupes qui se recouvrent sont proposés. Deux petits réseaux, entraînés auparavant sur d’autres visages, les notent et les nettoient, et les meilleurs sont gardés.</translation>
    </message>
    <message>
        <source>Map equation</source>
        <translation>Équation de carte</translation>
    </message>
    <message>
        <source>Marked 2 faces as different people</source>
        <translation>2 visages marqués comme des personnes différentes</translation>
    </message>
    <message>
        <source>Marked {0} pairs of faces as different people</source>
        <translation>{0} paires de visages marquées comme des personnes différentes</translation>
    </message>
    <message>
        <source>Mean cosine above which two fragments become one; higher splits more, lower joins more.</source>
        <translation>Cosinus moyen au-dessus duquel deux fragments n’en font qu’un ; plus haut sépare plus, plus bas joint plus.</translation>
    </message>
    <message>
        <source>Mean cosine above which two groups become one; higher splits more, lower joins more.</source>
        <translation>Cosinus moyen au-dessus duquel deux groupes n’en font qu’un ; plus haut sépare plus, plus bas joint plus.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Mean shift</translation>
    </message>
    <message>
        <source>Merge fragments</source>
        <translation>Fusionner les fragments</translation>
    </message>
    <message>
        <source>Merged {0} people</source>
        <translation>{0} personnes fusionnées</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}</source>
        <translation>{0} personnes fusionnées avec {1}</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}, without {2} taken out before</source>
        <translation>{0} personnes fusionnées avec {1}, sans {2} (retirés auparavant)</translation>
    </message>
    <message>
        <source>Merged {0} people, without {1} taken out before</source>
        <translation>{0} personnes fusionnées, sans {1} (retirés auparavant)</translation>
    </message>
    <message>
        <source>Merging takes one person and at least one other, each named once. Nothing was changed.</source>
        <translation>Fusionner demande une personne et au moins une autre, chacune nommée une fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Mini-batch K-means</source>
        <translation>K-means par mini-lots</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Moved {0} to a new person</source>
        <translation>Déplacement de {0} vers une nouvelle personne</translation>
    </message>
    <message>
        <source>Moved {0} to a person</source>
        <translation>Déplacement de {0} vers une personne</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>Déplacement de {0} vers {1}</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation>Étroitesse</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>No backup was made: the library is damaged. {0} was not written.</source>
        <translation>Aucune sauvegarde n’a été faite : la bibliothèque est endommagée. {0} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written ({1}).</source>
        <translation>Aucune sauvegarde n’a été faite : {0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>No face is confirmed yet; confirm some, or choose another truth.</source>
        <translation>Aucun visage n’est encore confirmé ; confirmez-en, ou choisissez une autre vérité.</translation>
    </message>
    <message>
        <source>No face was named. Nothing was changed.</source>
        <translation>Aucun visage n’a été nommé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No installed pack has a detector of the kind {0}. Nothing was changed; install one.</source>
        <translation>Aucun pack installé n’a de détecteur du type {0}. Rien n’a été modifié ; installez-en un.</translation>
    </message>
    <message>
        <source>No person, face or photo has so large a number. Nothing was changed.</source>
        <translation>Aucune personne, aucun visage, aucune photo n’a un numéro si grand. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No photos can be read from the folder {0}. Nothing was changed.</source>
        <translation>Aucune photo ne peut être lue dans le dossier {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>No {0} was found among the ONNX files: {1}.</source>
        <translation>Aucun {0} n’a été trouvé parmi les fichiers ONNX : {1}.</translation>
    </message>
    <message>
        <source>None of the {0} faces that the truth names was found in its photos; boxes are in pixels of the upright photo.</source>
        <translation>Aucun des {0} visages que la vérité nomme n’a été trouvé dans ses photos ; les cadres sont en pixels de la photo redressée.</translation>
    </message>
    <message>
        <source>None of the {0} photos names a face in its metadata or in a sidecar (.xmp); choose another truth.</source>
        <translation>Aucune des {0} photos ne nomme un visage dans ses métadonnées ou dans un fichier annexe (.xmp) ; choisissez une autre vérité.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing is left of “{0}” that could be taken back. Nothing was changed.</source>
        <translation>De « {0} » il ne reste rien qui puisse être repris. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was grouped yet; group the faces first.</source>
        <translation>Rien n’a encore été groupé ; groupez d’abord les visages.</translation>
    </message>
    <message>
        <source>Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>OPTICS</source>
        <translation>OPTICS</translation>
    </message>
    <message>
        <source>Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, a face rather joins one that looks like the same person than stands for itself.</source>
        <translation>Pour qu’un visage en représente d’autres : l’opposé d’une distance au carré ; plus près de 0 donne plus de groupes. Sans indication, un visage en rejoint un qui semble la même personne plutôt que de se représenter lui-même.</translation>
    </message>
    <message>
        <source>Of a tight group, at most; if not given, that of two faces that may just be linked.</source>
        <translation>D’un groupe serré, au plus ; sans indication, celle de deux visages qui peuvent tout juste être liés.</translation>
    </message>
    <message>
        <source>Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own (full). The last two need gigabytes for embeddings of many people.</source>
        <translation>Des nuages : ronds (spherical), selon les axes (diag), une forme pour tous (tied), chacun la sienne (full). Les deux dernières demandent des gigaoctets pour les vecteurs de nombreuses personnes.</translation>
    </message>
    <message>
        <source>Of two faces in one group: how often they are the same person.</source>
        <translation>De deux visages d’un groupe : combien de fois ils sont la même personne.</translation>
    </message>
    <message>
        <source>Of two faces of one person: how often they are in one group.</source>
        <translation>De deux visages d’une personne : combien de fois ils sont dans un même groupe.</translation>
    </message>
    <message>
        <source>One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.</source>
        <translation>Un passage range les visages en petits groupes serrés dans un arbre ; ceux-ci se joignent comme dans l’agglomératif. Fait pour beaucoup de points en peu de dimensions : les vecteurs en ont beaucoup, et la plupart des visages restent seuls dans un groupe serré.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Pair F</source>
        <translation>F des paires</translation>
    </message>
    <message>
        <source>Pair precision</source>
        <translation>Précision des paires</translation>
    </message>
    <message>
        <source>Pair recall</source>
        <translation>Rappel des paires</translation>
    </message>
    <message>
        <source>Pairs below this rank-order distance join: 0 is the same list; higher joins more.</source>
        <translation>Les paires sous cette distance de rank-order se joignent : 0 est la même liste ; plus haut joint plus.</translation>
    </message>
    <message>
        <source>Pairs judged rightly; near 1 wherever there are many people, so it says little.</source>
        <translation>Paires bien jugées ; proche de 1 partout où il y a beaucoup de personnes, donc peu parlant.</translation>
    </message>
    <message>
        <source>Pairs that the network thinks more likely than this to be one person join; higher is more careful.</source>
        <translation>Les paires que le réseau juge plus probables que cela d’être une personne se joignent ; plus haut est plus prudent.</translation>
    </message>
    <message>
        <source>Part of what was said that is kept in each round; higher settles more surely, and later.</source>
        <translation>Part de ce qui a été dit qui est gardée à chaque tour ; plus haut se stabilise plus sûrement, et plus tard.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Personne {0}</translation>
    </message>
    <message>
        <source>Pixels are probably prepared in another way than the recogniser wants: {0}. They would be parted better, by {1}, with {2}.</source>
        <translation>Les pixels sont sans doute préparés autrement que le veut l’outil de reconnaissance : {0}. Ils seraient mieux séparés, de {1}, avec {2}.</translation>
    </message>
    <message>
        <source>Precision and recall of pairs in one number (harmonic mean).</source>
        <translation>Précision et rappel des paires en un nombre (moyenne harmonique).</translation>
    </message>
    <message>
        <source>Proposals that the network thinks less pure than this are not used; higher is more careful.</source>
        <translation>Les propositions que le réseau juge moins pures ne sont pas utilisées ; plus haut est plus prudent.</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureté</translation>
    </message>
    <message>
        <source>RAW photos need the package rawpy: install it with pip install rawpy</source>
        <translation>Les photos RAW demandent le paquet Python rawpy : installez-le avec pip install rawpy</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Indice de Rand</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Promptitude</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Remove its folder and import it again</source>
        <translation>Supprimez son dossier et importez-le de nouveau</translation>
    </message>
    <message>
        <source>Renamed to {0}</source>
        <translation>Renommé en {0}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Restored labels of {0} face</source>
        <translation>Étiquettes de {0} visage restaurées</translation>
    </message>
    <message>
        <source>Restored labels of {0} faces</source>
        <translation>Étiquettes de {0} visages restaurées</translation>
    </message>
    <message>
        <source>Restored labels of {0} people</source>
        <translation>Étiquettes de {0} personnes restaurées</translation>
    </message>
    <message>
        <source>Restored labels of {0} person</source>
        <translation>Étiquettes de {0} personne restaurées</translation>
    </message>
    <message>
        <source>Restored {0}</source>
        <translation>Restauration de {0}</translation>
    </message>
    <message>
        <source>Run {0} was made with the pack {1}, and the library uses {2}; change the library to that pack to make it again.</source>
        <translation>Le regroupement {0} a été fait avec le pack {1}, et la bibliothèque utilise {2} ; passez la bibliothèque à ce pack pour le refaire.</translation>
    </message>
    <message>
        <source>Said that {0} are not {1}</source>
        <translation>Dit que {0} ne sont pas {1}</translation>
    </message>
    <message>
        <source>Said that {0} do not belong to a person</source>
        <translation>Dit que {0} n’appartiennent pas à une personne</translation>
    </message>
    <message>
        <source>Said that {0} does not belong to a person</source>
        <translation>Dit que {0} n’appartient pas à une personne</translation>
    </message>
    <message>
        <source>Said that {0} is not {1}</source>
        <translation>Dit que {0} n’est pas {1}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Say either up to when edits are folded away, or how many are not. Nothing was changed.</source>
        <translation>Dites soit jusqu’à quand les modifications sont repliées, soit combien ne le sont pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}</source>
        <translation>Dates de {0} fixées : naissance {1}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}, died {2}</source>
        <translation>Dates de {0} fixées : naissance {1}, décès {2}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: died {1}</source>
        <translation>Dates de {0} fixées : décès {1}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Showed a person</source>
        <translation>Réaffichage d’une personne</translation>
    </message>
    <message>
        <source>Showed {0}</source>
        <translation>Réaffichage de {0}</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <source>Somebody born {0} cannot have died {1}; give both dates where both are to change. Nothing was changed.</source>
        <translation>Le décès ({1}) ne peut pas précéder la naissance ({0}) ; indiquez les deux dates si les deux doivent changer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile. Nothing was changed.</source>
        <translation>Autre chose a été fait entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Spectral</translation>
    </message>
    <message>
        <source>Split a person into {0}</source>
        <translation>Scission d’une personne en {0}</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>Scission de {0} en {1}</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>Arrêté. Ce qui a été fait jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Sure match</source>
        <translation>Correspondance sûre</translation>
    </message>
    <message>
        <source>Sure matches first, then groups that on average look alike. Good at every size; its values seldom need changing.</source>
        <translation>Les correspondances sûres d’abord, puis les groupes qui en moyenne se ressemblent. Bon à toute taille ; ses valeurs demandent rarement à être changées.</translation>
    </message>
    <message>
        <source>TAR at FAR 0.1 %: of the pairs of one person, how many are recognised while one pair of strangers in a thousand is</source>
        <translation>TAR à FAR 0,1 % : parmi les paires d’une personne, combien sont reconnues quand une paire d’inconnus sur mille l’est</translation>
    </message>
    <message>
        <source>Telling faces apart takes two different ones. Nothing was changed.</source>
        <translation>Distinguer des visages en demande deux différents. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Telling people apart takes two different ones. Nothing was changed.</source>
        <translation>Distinguer des personnes en demande deux différentes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The address {0} is not a secure one (https). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>L’adresse {0} n’est pas sécurisée (https). Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, 10, or 1 where that would take long.</source>
        <translation>Le meilleur d’autant de départs au hasard est retenu ; sans indication, 10, ou 1 quand ce serait long.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, {0}, or 1 where that would take long.</source>
        <translation>Le meilleur d’autant de départs au hasard est retenu ; sans indication, {0}, ou 1 quand ce serait long.</translation>
    </message>
    <message>
        <source>The built-in pack comes with the program and cannot be removed.</source>
        <translation>Le pack intégré est fourni avec le programme et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off.</source>
        <translation>La connexion à {0} s’est interrompue.</translation>
    </message>
    <message>
        <source>The dates of {0} people were left out, as the death would be before the birth:</source>
        <translation>Les dates de {0} personnes ont été laissées de côté, car la mort précéderait la naissance :</translation>
    </message>
    <message>
        <source>The dates of {0} person were left out, as the death would be before the birth:</source>
        <translation>Les dates de {0} personne ont été laissées de côté, car la mort précéderait la naissance :</translation>
    </message>
    <message>
        <source>The description of the pack {0} is damaged ({1}): {2}. {3}.</source>
        <translation>La description du pack {0} est endommagée ({1}) : {2}. {3}.</translation>
    </message>
    <message>
        <source>The detector finds no eyes, nose and mouth; the built-in one looks for them instead.</source>
        <translation>Le détecteur ne trouve ni yeux, ni nez, ni bouche ; l’intégré les cherche à sa place.</translation>
    </message>
    <message>
        <source>The detector found no face in the photo; name one that shows somebody from the front.</source>
        <translation>Le détecteur n’a trouvé aucun visage dans la photo ; donnez-en une qui montre quelqu’un de face.</translation>
    </message>
    <message>
        <source>The detector found {0} face in the photo.</source>
        <translation>Le détecteur a trouvé {0} visage dans la photo.</translation>
    </message>
    <message>
        <source>The detector found {0} faces in the photo.</source>
        <translation>Le détecteur a trouvé {0} visages dans la photo.</translation>
    </message>
    <message>
        <source>The detector of this pack is neither an SCRFD nor one of InsightFace&apos;s RetinaFaces.</source>
        <translation>Le détecteur de ce pack n’est ni un SCRFD ni un des RetinaFace d’InsightFace.</translation>
    </message>
    <message>
        <source>The detector of this pack is no YuNet.</source>
        <translation>Le détecteur de ce pack n’est pas un YuNet.</translation>
    </message>
    <message>
        <source>The detector runs ({0}).</source>
        <translation>Le détecteur fonctionne ({0}).</translation>
    </message>
    <message>
        <source>The detector {0} needs the Python package dlib, which is not installed here. Nothing was changed; install it (pip install dlib-bin), or choose another detector.</source>
        <translation>Le détecteur {0} demande le paquet Python dlib, qui n’est pas installé ici. Rien n’a été modifié ; installez-le (pip install dlib-bin), ou choisissez un autre détecteur.</translation>
    </message>
    <message>
        <source>The disk has too little room: {0} MB are needed, {1} MB are free. Nothing was fetched; make room and install it again.</source>
        <translation>Le disque n’a pas assez de place : il faut {0} Mo, {1} Mo sont libres. Rien n’a été téléchargé ; faites de la place et installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk with the library {0} does not answer as it should. What was saved before is safe as far as the disk keeps it; check the disk and try again.</source>
        <translation>Le disque de la bibliothèque {0} ne répond pas comme il devrait. Ce qui a été enregistré avant est en sûreté autant que le disque le garde ; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk with the library {0} is full. What was saved before is safe; free some space and try again.</source>
        <translation>Le disque de la bibliothèque {0} est plein. Ce qui a été enregistré avant est en sûreté ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The embeddings are</source>
        <translation>Les vecteurs sont</translation>
    </message>
    <message>
        <source>The engine could not start ({0}). Nothing was changed.</source>
        <translation>Le moteur n’a pas pu démarrer ({0}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The engine for the pack {0} ended {1} times before it was ready. Your library is safe; try another pack.</source>
        <translation>Le moteur du pack {0} s’est arrêté {1} fois avant d’être prêt. Votre bibliothèque est en sûreté ; essayez un autre pack.</translation>
    </message>
    <message>
        <source>The face {0} is in no person; move it to one first. Nothing was changed.</source>
        <translation>Le visage {0} n’est chez personne ; déplacez-le d’abord vers quelqu’un. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The face {0} is not in the person to split. Nothing was changed.</source>
        <translation>Le visage {0} n’est pas chez la personne à scinder. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The faces cannot be mapped ({0}). Nothing was changed.</source>
        <translation>Les visages ne peuvent pas être mis en carte ({0}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The faces were never grouped, so there are no people yet that questions could be about; group them first.</source>
        <translation>Les visages n’ont jamais été groupés, il n’y a donc pas encore de personnes sur qui poser des questions ; groupez-les d’abord.</translation>
    </message>
    <message>
        <source>The faces {0} and {1} are in one person; take one of them out of it first. Nothing was changed.</source>
        <translation>Les visages {0} et {1} sont dans une même personne ; retirez-en d’abord un. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Le fichier est endommagé : {0}.</translation>
    </message>
    <message>
        <source>The file is not a zip that can be read, or it is cut off; copy or fetch it again.</source>
        <translation>Le fichier n’est pas un zip lisible, ou il est tronqué ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder of the library {0} cannot be used ({1}). Nothing was changed.</source>
        <translation>Le dossier de la bibliothèque {0} ne peut pas être utilisé ({1}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, but the library knows photos in it. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>Le dossier {0} est vide, mais la bibliothèque y connaît des photos. Rien n’a été modifié ; s’il est sur un disque, branchez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>Le dossier {0} n’est pas là. Rien n’a été modifié ; s’il est sur un disque, branchez-le d’abord.</translation>
    </message>
    <message>
        <source>The groups of run {0} are damaged in the library; score another run.</source>
        <translation>Les groupes du regroupement {0} sont endommagés dans la bibliothèque ; évaluez-en un autre.</translation>
    </message>
    <message>
        <source>The journal of edits contradicts itself.</source>
        <translation>Le journal des modifications se contredit.</translation>
    </message>
    <message>
        <source>The lab takes {0} to {1} points or faces, not {2}.</source>
        <translation>Le laboratoire prend de {0} à {1} points ou visages, pas {2}.</translation>
    </message>
    <message>
        <source>The library changed while it was looked at. Nothing was changed; try again.</source>
        <translation>La bibliothèque a changé pendant qu’on la regardait. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look at the preview again.</source>
        <translation>La bibliothèque a changé depuis, donc le regroupement ferait autre chose que ce qui a été montré. Rien n’a été modifié ; regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>The library has no faces to map; add a folder of photos first.</source>
        <translation>La bibliothèque n’a aucun visage à mettre en carte ; ajoutez d’abord un dossier de photos.</translation>
    </message>
    <message>
        <source>The library has no faces to score; add a folder of photos first.</source>
        <translation>La bibliothèque n’a aucun visage à évaluer ; ajoutez d’abord un dossier de photos.</translation>
    </message>
    <message>
        <source>The library has no faces; add a folder of photos first, or choose another set.</source>
        <translation>La bibliothèque n’a aucun visage ; ajoutez d’abord un dossier de photos, ou choisissez un autre jeu.</translation>
    </message>
    <message>
        <source>The library has no photo {0}; add its folder first.</source>
        <translation>La bibliothèque n’a pas de photo {0} ; ajoutez d’abord son dossier.</translation>
    </message>
    <message>
        <source>The library holds other photos too (in {0}), and FaceCup is about one folder; name another library, or none.</source>
        <translation>La bibliothèque a aussi d’autres photos (dans {0}), et FaceCup porte sur un seul dossier ; donnez une autre bibliothèque, ou aucune.</translation>
    </message>
    <message>
        <source>The library uses the pack {0}: its faces are told apart by these embeddings. Nothing was forgotten; change to another pack first.</source>
        <translation>La bibliothèque utilise le pack {0} : ses visages sont distingués par ces vecteurs. Rien n’a été oublié ; passez d’abord à un autre pack.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened ({1}). Nothing was changed.</source>
        <translation>La bibliothèque {0} ne peut pas être ouverte ({1}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and may be read.</source>
        <translation>La bibliothèque {0} ne peut pas être ouverte. Rien n’a été modifié ; vérifiez que son dossier existe et peut être lu.</translation>
    </message>
    <message>
        <source>The library {0} cannot be written to. Nothing was changed; check its permissions.</source>
        <translation>La bibliothèque {0} ne peut pas être écrite. Rien n’a été modifié ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The library {0} is closed. Nothing was changed.</source>
        <translation>La bibliothèque {0} est fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library {0} is damaged. It was left as it is; put a backup in its place, or run `facesorter check --repair`.</source>
        <translation>La bibliothèque {0} est endommagée. Elle a été laissée telle quelle ; mettez une sauvegarde à sa place, ou lancez `facesorter check --repair`.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1} of {2} bytes are left. It was left as it is; put a backup in its place.</source>
        <translation>La bibliothèque {0} est endommagée : il reste {1} octets sur {2}. Elle a été laissée telle quelle ; mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>The library {0} is open for reading only. Nothing was changed.</source>
        <translation>La bibliothèque {0} est ouverte en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library {0} may not be opened. Nothing was changed; check its permissions.</source>
        <translation>La bibliothèque {0} n’a pas le droit d’être ouverte. Rien n’a été modifié ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The library {0} may only be read. Nothing was changed; check its permissions.</source>
        <translation>La bibliothèque {0} ne peut être que lue. Rien n’a été modifié ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it.</source>
        <translation>La bibliothèque {0} a été faite par un FaceSorter plus récent. Elle a été laissée telle quelle ; mettez FaceSorter à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library {0} was made by an older FaceSorter. It was left as it is; open it once in the window, or index a folder into it, to bring it up to date.</source>
        <translation>La bibliothèque {0} a été faite par un FaceSorter plus ancien. Elle a été laissée telle quelle ; ouvrez-la une fois dans la fenêtre, ou lisez-y un dossier, pour la mettre à jour.</translation>
    </message>
    <message>
        <source>The library {0} was moved or deleted while it was open. Nothing was changed; put it back, or close FaceSorter and open it where it is now.</source>
        <translation>La bibliothèque {0} a été déplacée ou supprimée pendant qu’elle était ouverte. Rien n’a été modifié ; remettez-la en place, ou fermez FaceSorter et ouvrez-la là où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>The linkage ward needs vectors, not a matrix of distances.</source>
        <translation>La liaison ward demande des vecteurs, pas une matrice de distances.</translation>
    </message>
    <message>
        <source>The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).</source>
        <translation>Les plus stables, grands ou petits (eom : excès de masse), ou les plus petits (leaf).</translation>
    </message>
    <message>
        <source>The name of the table ends in .csv or .md, which {0} does not.</source>
        <translation>Le nom du tableau finit par .csv ou .md, ce qui n’est pas le cas de {0}.</translation>
    </message>
    <message>
        <source>The nearest two groups join, until they are too far apart. Average linkage is good on faces; single linkage chains look-alikes on large libraries.</source>
        <translation>Les deux groupes les plus proches se joignent, jusqu’à être trop éloignés. La liaison moyenne est bonne pour les visages ; la liaison simple enchaîne des sosies dans les grandes bibliothèques.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be read ({1}); install FaceSorter again.</source>
        <translation>Le réseau {0} de FaceSorter ne peut pas être lu ({1}) ; installez FaceSorter de nouveau.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be used ({1}); if that happens again, install FaceSorter again.</source>
        <translation>Le réseau {0} de FaceSorter ne peut pas être utilisé ({1}) ; si cela se reproduit, installez FaceSorter de nouveau.</translation>
    </message>
    <message>
        <source>The noise of {0} is from 0 to {1}, not {2}.</source>
        <translation>Le bruit de {0} va de 0 à {1}, pas {2}.</translation>
    </message>
    <message>
        <source>The number of steps to {0} is at least 1.</source>
        <translation>Le nombre de pas jusqu’à {0} est d’au moins 1.</translation>
    </message>
    <message>
        <source>The pack cannot be imported: {0}. Nothing was installed.</source>
        <translation>Le pack ne peut pas être importé : {0}. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>The pack cannot be installed: {0}. What was fetched is kept; install it again to go on.</source>
        <translation>Le pack ne peut pas être installé : {0}. Ce qui a été téléchargé est conservé ; installez-le de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The pack {0} cannot be fetched: its description does not say from where ({1}).</source>
        <translation>Le pack {0} ne peut pas être téléchargé : sa description ne dit pas d’où ({1}).</translation>
    </message>
    <message>
        <source>The pack {0} cannot be removed: {1}.</source>
        <translation>Le pack {0} ne peut pas être supprimé : {1}.</translation>
    </message>
    <message>
        <source>The pack {0} is being installed already.</source>
        <translation>Le pack {0} est déjà en cours d’installation.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed: {1}. Nothing was changed.</source>
        <translation>Le pack {0} n’est pas installé : {1}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; install or import it first.</source>
        <translation>Le pack {0} n’est pas installé ; installez-le ou importez-le d’abord.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; there is nothing to verify.</source>
        <translation>Le pack {0} n’est pas installé ; il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>The pattern could not be tried; try again.</source>
        <translation>Le motif n’a pas pu être essayé ; réessayez.</translation>
    </message>
    <message>
        <source>The pattern takes too long on the names of these photos; make it simpler.</source>
        <translation>Le motif est trop long à appliquer aux noms de ces photos ; simplifiez-le.</translation>
    </message>
    <message>
        <source>The pattern {0} finds no identity in any of the {1} names; one is {2}.</source>
        <translation>Le motif {0} ne trouve d’identité dans aucun des {1} noms ; l’un est {2}.</translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1}.</source>
        <translation>Le motif {0} n’est pas une expression régulière : {1}.</translation>
    </message>
    <message>
        <source>The pattern {0} lacks the group that names the identity, (?P&lt;identity&gt;...).</source>
        <translation>Au motif {0} il manque le groupe qui nomme l’identité, (?P&lt;identity&gt;...).</translation>
    </message>
    <message>
        <source>The photos are</source>
        <translation>Les photos sont</translation>
    </message>
    <message>
        <source>The process of the lab ended before it was done; the system may have been out of memory. Try fewer points.</source>
        <translation>Le processus du laboratoire s’est arrêté avant la fin ; la mémoire a peut-être manqué. Essayez moins de points.</translation>
    </message>
    <message>
        <source>The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again, or use another algorithm.</source>
        <translation>Le processus qui groupe les visages s’est arrêté avant la fin ; la mémoire a peut-être manqué. Rien n’a été modifié ; réessayez, ou utilisez un autre algorithme.</translation>
    </message>
    <message>
        <source>The process that looks for questions ended before it was done; the system may have been out of memory. What you answered is kept; close other programs and try again.</source>
        <translation>Le processus qui cherche des questions s’est arrêté avant la fin ; la mémoire a peut-être manqué. Vos réponses sont conservées ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The process that maps the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation>Le processus qui met les visages en carte s’est arrêté avant la fin ; la mémoire a peut-être manqué. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>The protocol facecup is for photos of one person, and the truth sees several in {0}; use the protocol faces.</source>
        <translation>Le protocole facecup est pour les photos d’une personne, et la vérité en voit plusieurs dans {0} ; utilisez le protocole faces.</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN or infinite).</source>
        <translation>L’outil de reconnaissance donne des nombres qui n’en sont pas (NaN ou infinis).</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN, infinite or all zero).</source>
        <translation>L’outil de reconnaissance donne des nombres qui n’en sont pas (NaN, infinis ou tous nuls).</translation>
    </message>
    <message>
        <source>The recogniser gives the same numbers for every picture.</source>
        <translation>L’outil de reconnaissance donne les mêmes nombres pour chaque image.</translation>
    </message>
    <message>
        <source>The recogniser gives {0} numbers for a face, its description says {1}: it is another network, or “dimension” is wrong.</source>
        <translation>L’outil de reconnaissance donne {0} nombres pour un visage, sa description dit {1} : c’est un autre réseau, ou « dimension » est faux.</translation>
    </message>
    <message>
        <source>The recogniser runs ({0}) and gives {1} numbers a face.</source>
        <translation>L’outil de reconnaissance fonctionne ({0}) et donne {1} nombres par visage.</translation>
    </message>
    <message>
        <source>The recogniser takes {0}, not colour pictures of {1} x {2} pixels: “side” in its description may be wrong, or it is no recogniser.</source>
        <translation>L’outil de reconnaissance prend {0}, pas des images en couleurs de {1} x {2} pixels : « side » dans sa description est peut-être faux, ou ce n’en est pas un.</translation>
    </message>
    <message>
        <source>The recogniser tells faces apart: {0}.</source>
        <translation>L’outil de reconnaissance distingue les visages : {0}.</translation>
    </message>
    <message>
        <source>The recogniser {0}.</source>
        <translation>L’outil de reconnaissance {0}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {0}, not {1}.</source>
        <translation>La graine est un nombre entier de 0 à {0}, pas {1}.</translation>
    </message>
    <message>
        <source>The truth is about other photos than the library: it names {0}, and the library has, for example, {1}.</source>
        <translation>La vérité porte sur d’autres photos que la bibliothèque : elle nomme {0}, et la bibliothèque a, par exemple, {1}.</translation>
    </message>
    <message>
        <source>The truth {0} cannot be read: {1}.</source>
        <translation>La vérité {0} ne peut pas être lue : {1}.</translation>
    </message>
    <message>
        <source>The truth {0} names nobody.</source>
        <translation>La vérité {0} ne nomme personne.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, all of numbers and as long.</source>
        <translation>Les vecteurs à grouper sont un tableau d’une ligne chacun, tous de nombres et de même longueur.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, not an array of shape {0}.</source>
        <translation>Les vecteurs à grouper sont un tableau d’une ligne chacun, pas de forme {0}.</translation>
    </message>
    <message>
        <source>The vectors to group hold values that are no numbers.</source>
        <translation>Les vecteurs à grouper contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The zip holds {0} twice; which one is meant cannot be known.</source>
        <translation>Le zip contient {0} deux fois ; on ne peut savoir lequel est voulu.</translation>
    </message>
    <message>
        <source>The zip is damaged: {0} in it cannot be read. Copy or fetch it again.</source>
        <translation>Le zip est endommagé : {0} ne peut pas y être lu. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The zip is locked with a password; unpack it yourself and import the folder.</source>
        <translation>Le zip est protégé par un mot de passe ; décompressez-le vous-même et importez le dossier.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be written ({2}). Nothing was changed.</source>
        <translation>Le {0} {1} ne peut pas être écrit ({2}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no edits to fold away. Nothing was changed.</source>
        <translation>Il n’y a pas de modifications à replier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are {0} embeddings with values that no network gives.</source>
        <translation>Il y a {0} vecteurs avec des valeurs qu’aucun réseau ne donne.</translation>
    </message>
    <message>
        <source>There are {0} runs whose groups cannot be read.</source>
        <translation>Il y a {0} regroupements dont les groupes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>There are {0} {1}.</source>
        <translation>Il y a {0} {1}.</translation>
    </message>
    <message>
        <source>There is already a pack {0}; choose another id.</source>
        <translation>Il y a déjà un pack {0} ; choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.</source>
        <translation>Il ne contient aucun fichier ONNX : un pack est un dossier ou un zip avec un détecteur et un outil de reconnaissance.</translation>
    </message>
    <message>
        <source>There is no algorithm {0}; there are {1}.</source>
        <translation>Il n’y a pas d’algorithme {0} ; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no detector {0}. Nothing was changed; choose one of {1}.</source>
        <translation>Il n’y a pas de détecteur {0}. Rien n’a été modifié ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no edit {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de modification {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no face {0}.</source>
        <translation>Il n’y a pas de visage {0}.</translation>
    </message>
    <message>
        <source>There is no face {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de visage {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no folder {0} for the {1}; make it first, or name another one.</source>
        <translation>Il n’y a pas de dossier {0} pour le {1} ; créez-le d’abord, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>There is no format {0} for the table; choose one of {1}.</source>
        <translation>Il n’y a pas de format {0} pour le tableau ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no format {0}. Choose one of {1}.</source>
        <translation>Il n’y a pas de format {0}. Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Add a folder of photos to make one.</source>
        <translation>Il n’y a pas de bibliothèque à {0}. Ajoutez un dossier de photos pour en créer une.</translation>
    </message>
    <message>
        <source>There is no mode {0}. Choose one of {1}.</source>
        <translation>Il n’y a pas de mode {0}. Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no order {0}; choose one of {1}.</source>
        <translation>Il n’y a pas d’ordre {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no pack {0} to remove.</source>
        <translation>Il n’y a pas de pack {0} à supprimer.</translation>
    </message>
    <message>
        <source>There is no pack {0}; “facesorter packs list” shows the ones that there are.</source>
        <translation>Il n’y a pas de pack {0} ; « facesorter packs list » montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no person {0}.</source>
        <translation>Il n’y a pas de personne {0}.</translation>
    </message>
    <message>
        <source>There is no person {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de personne {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no photo {0}.</source>
        <translation>Il n’y a pas de photo {0}.</translation>
    </message>
    <message>
        <source>There is no protocol {0}; choose one of {1}.</source>
        <translation>Il n’y a pas de protocole {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation>Il n’y a pas de regroupement {0}.</translation>
    </message>
    <message>
        <source>There is no set {0}; there are {1}.</source>
        <translation>Il n’y a pas de jeu {0} ; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no truth {0}; it is one of folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none.</source>
        <translation>Il n’y a pas de vérité {0} ; c’est folders, pattern:REGEX, csv:FICHIER, regions, confirmed ou, pour des scores sans vérité, none.</translation>
    </message>
    <message>
        <source>There is no {0} in the zip.</source>
        <translation>Il n’y a pas de {0} dans le zip.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try fewer points.</source>
        <translation>Il n’y a pas assez de mémoire pour cela. Essayez moins de points.</translation>
    </message>
    <message>
        <source>There is not enough memory to group these faces this way. Nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire pour grouper ces visages ainsi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough memory to look for questions. Nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire pour chercher des questions. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough memory to map these faces. Nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire pour mettre ces visages en carte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Il n’y a rien à {0}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {0}.</source>
        <translation>Il n’y a rien à annuler : {0}.</translation>
    </message>
    <message>
        <source>These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.</source>
        <translation>Ce ne sont pas plusieurs visages d’une photo, donc rien ne les sépare. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This export needs {0} MB and {1} has {2} MB left. Nothing was written; free some space or choose another folder.</source>
        <translation>Cet export demande {0} Mo et {1} a encore {2} Mo. Rien n’a été écrit ; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is no pack: it grows larger than one can be with {0}.</source>
        <translation>Ce n’est pas un pack : il devient plus grand que possible avec {0}.</translation>
    </message>
    <message>
        <source>This is no pack: it holds too many networks.</source>
        <translation>Ce n’est pas un pack : il contient trop de réseaux.</translation>
    </message>
    <message>
        <source>This is no pack: the zip holds too many files.</source>
        <translation>Ce n’est pas un pack : le zip contient trop de fichiers.</translation>
    </message>
    <message>
        <source>This is no pack: there are more than {0} files in {1}.</source>
        <translation>Ce n’est pas un pack : il y a plus de {0} fichiers dans {1}.</translation>
    </message>
    <message>
        <source>This is no pack: {0} is larger than a gigabyte.</source>
        <translation>Ce n’est pas un pack : {0} dépasse un gigaoctet.</translation>
    </message>
    <message>
        <source>This is no pack: {0} would be more than a hundred times larger than the zip has it.</source>
        <translation>Ce n’est pas un pack : {0} serait plus de cent fois plus grand que dans le zip.</translation>
    </message>
    <message>
        <source>This version has no detector of the kind {0}.</source>
        <translation>Cette version n’a pas de détecteur du type {0}.</translation>
    </message>
    <message>
        <source>Three clouds that are drawn out aslant.</source>
        <translation>Trois nuages étirés de biais.</translation>
    </message>
    <message>
        <source>Three round clouds.</source>
        <translation>Trois nuages ronds.</translation>
    </message>
    <message>
        <source>Told {0} apart</source>
        <translation>{0} : personnes différentes</translation>
    </message>
    <message>
        <source>Took back: {0}</source>
        <translation>Repris : {0}</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Dates de {0} retirées</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Nom retiré</translation>
    </message>
    <message>
        <source>Took the name {0} away</source>
        <translation>Nom {0} retiré</translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation>Retrait de {0}</translation>
    </message>
    <message>
        <source>Took {0} out of {1}</source>
        <translation>Retrait de {0} de {1}</translation>
    </message>
    <message>
        <source>Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.</source>
        <translation>Deux visages se joignent si leurs listes de visages les plus proches sont presque les mêmes. Ce qui compte n’est pas leur ressemblance mais qui ils partagent, donc cela s’adapte à chaque personne ; mais toute paire de ce genre se joint, et les paires s’enchaînent.</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other.</source>
        <translation>Deux demi-lunes imbriquées.</translation>
    </message>
    <message>
        <source>Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the other which surer face it belongs with.</source>
        <translation>Deux petits réseaux, entraînés auparavant sur d’autres visages : l’un dit à quel point chaque visage est sûr de sa place, l’autre à quel visage plus sûr il appartient.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-mesure</translation>
    </message>
    <message>
        <source>Walks from face to face, always to the one that is nearest by then, and makes a group of what stays within a distance (dbscan), or of every valley of the distances on the way (xi).</source>
        <translation>Va de visage en visage, toujours au plus proche d’alors, et fait un groupe de ce qui reste à moins d’une distance (dbscan), ou de chaque vallée des distances en chemin (xi).</translation>
    </message>
    <message>
        <source>What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or the distances, which takes a table of all pairs.</source>
        <translation>Ce dont la liaison moyenne prend la moyenne : les carrés des distances, ce qui pour les visages est le cosinus moyen, ou les distances, ce qui demande un tableau de toutes les paires.</translation>
    </message>
    <message>
        <source>What the distance of two groups is: of their nearest faces (single), on average, of their farthest faces (complete), or how much the spread grows (ward).</source>
        <translation>Ce qu’est la distance de deux groupes : de leurs visages les plus proches (single), en moyenne, de leurs visages les plus éloignés (complete), ou la croissance de la dispersion (ward).</translation>
    </message>
    <message>
        <source>What was fetched holds another {0} than the one that belongs to this pack. {1}</source>
        <translation>Ce qui a été téléchargé contient un autre {0} que celui qui appartient à ce pack. {1}</translation>
    </message>
    <message>
        <source>What was fetched is kept; install it again to go on.</source>
        <translation>Ce qui a été téléchargé est conservé ; installez-le de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>What was said of 1 face holds for its copies, too</source>
        <translation>Ce qui a été dit de 1 visage vaut aussi pour ses copies</translation>
    </message>
    <message>
        <source>What was said of {0} faces holds for their copies, too</source>
        <translation>Ce qui a été dit de {0} visages vaut aussi pour leurs copies</translation>
    </message>
    <message>
        <source>What {0} sends is not the file that belongs to this pack: it has {1} bytes instead of {2}. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Ce que {0} envoie n’est pas le fichier de ce pack : il a {1} octets au lieu de {2}. Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>What {0} sent is not the file that belongs to this pack: its SHA-256 is another. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Ce que {0} a envoyé n’est pas le fichier de ce pack : son SHA-256 est autre. Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).</source>
        <translation>Où le chemin est coupé : à une distance (dbscan), ou là où la distance change fortement (xi).</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Quels groupes</translation>
    </message>
    <message>
        <source>Without a photo nothing was said of faces: name one that shows two people or more.</source>
        <translation>Sans photo, rien n’a été dit de visages : donnez-en une qui montre deux personnes ou plus.</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; name where the truth is.</source>
        <translation>Sans vérité, il n’y a pas de scores ; dites où est la vérité.</translation>
    </message>
    <message>
        <source>Without a truth, nobody can be told to be confused; name where the truth is.</source>
        <translation>Sans vérité, on ne peut dire qui est confondu ; dites où est la vérité.</translation>
    </message>
    <message>
        <source>a face and its mirror image have a cosine of {0}, faces that have nothing in common of {1}</source>
        <translation>un visage et son image miroir ont un cosinus de {0}, des visages sans rien de commun de {1}</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message>
        <source>a name or a date that cannot be</source>
        <translation>un nom ou une date impossible</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a person has two covers</source>
        <translation>une personne a deux couvertures</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a word that has no meaning here</source>
        <translation>un mot qui n’a pas de sens ici</translation>
    </message>
    <message>
        <source>adults (LFW)</source>
        <translation>adultes (LFW)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be the key of a file: use up to 40 small letters, digits and underscores</source>
        <translation>ne peut pas être la clé d’un fichier : utilisez jusqu’à 40 lettres minuscules, chiffres et traits bas</translation>
    </message>
    <message>
        <source>childhood to old age (FG-NET)</source>
        <translation>de l’enfance à la vieillesse (FG-NET)</translation>
    </message>
    <message>
        <source>children up to 12 (FG-NET)</source>
        <translation>enfants jusqu’à 12 ans (FG-NET)</translation>
    </message>
    <message>
        <source>crops or thumbnails that are no JPEG</source>
        <translation>découpes ou vignettes qui ne sont pas du JPEG</translation>
    </message>
    <message>
        <source>cut off, damaged, or no video</source>
        <translation>tronqué, endommagé, ou pas une vidéo</translation>
    </message>
    <message>
        <source>cut off, or no RAW photo</source>
        <translation>tronqué, ou pas une photo RAW</translation>
    </message>
    <message>
        <source>damaged, no RAW photo, or of an unknown camera</source>
        <translation>endommagé, pas une photo RAW, ou d’un appareil inconnu</translation>
    </message>
    <message>
        <source>damaged, or a video without pictures</source>
        <translation>endommagé, ou une vidéo sans images</translation>
    </message>
    <message>
        <source>damaged, or stored in a way that is not known here</source>
        <translation>endommagé, ou enregistré d’une façon inconnue ici</translation>
    </message>
    <message>
        <source>detector (SCRFD or RetinaFace)</source>
        <translation>détecteur (SCRFD ou RetinaFace)</translation>
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
        <translation>ne donne pas un vecteur pour un visage, mais {0}</translation>
    </message>
    <message>
        <source>does not run on a face of {0} x {1} pixels</source>
        <translation>ne fonctionne pas sur un visage de {0} x {1} pixels</translation>
    </message>
    <message>
        <source>embedding its faces</source>
        <translation>la mesure de ses visages</translation>
    </message>
    <message>
        <source>embeddings of another length than the rest of their pack</source>
        <translation>vecteurs d’une autre longueur que le reste de leur pack</translation>
    </message>
    <message>
        <source>face {0} of {1}</source>
        <translation>visage {0} sur {1}</translation>
    </message>
    <message>
        <source>faces in a person that they were taken out of</source>
        <translation>visages chez une personne dont ils ont été retirés</translation>
    </message>
    <message>
        <source>faces of a batch times groups, some hundred times</source>
        <translation>visages d’un lot fois groupes, quelques centaines de fois</translation>
    </message>
    <message>
        <source>faces without their crop</source>
        <translation>visages sans leur découpe</translation>
    </message>
    <message>
        <source>file of labels</source>
        <translation>fichier d’étiquettes</translation>
    </message>
    <message>
        <source>files of it are missing; install or import it again</source>
        <translation>il en manque des fichiers ; installez-le ou importez-le de nouveau</translation>
    </message>
    <message>
        <source>folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none</source>
        <translation>folders, pattern:REGEX, csv:FICHIER, regions, confirmed ou, pour des scores sans vérité, none</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: AuraFace is under the Apache licence 2.0, YuNet under the MIT licence</source>
        <translation>libre pour tous, usage commercial compris : AuraFace est sous licence Apache 2.0, YuNet sous licence MIT</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: MTCNN is under the MIT licence, dlib&apos;s network is in the public domain</source>
        <translation>libre pour tous, usage commercial compris : MTCNN est sous licence MIT, le réseau de dlib est dans le domaine public</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: YuNet is under the MIT licence, SFace under the Apache licence 2.0</source>
        <translation>libre pour tous, usage commercial compris : YuNet est sous licence MIT, SFace sous licence Apache 2.0</translation>
    </message>
    <message>
        <source>has changed since it was installed</source>
        <translation>a changé depuis son installation</translation>
    </message>
    <message>
        <source>has no effect where “whiten” is true; leave one of them away</source>
        <translation>n’a pas d’effet quand « whiten » est vrai ; renoncez à l’un des deux</translation>
    </message>
    <message>
        <source>ignored for one reason there, for another one here</source>
        <translation>ignoré là-bas pour une raison, ici pour une autre</translation>
    </message>
    <message>
        <source>ignored there, {0} here</source>
        <translation>ignoré là-bas, {0} ici</translation>
    </message>
    <message>
        <source>is 0; pixels are divided by it</source>
        <translation>est 0 ; les pixels sont divisés par lui</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing: it says which file that network is</source>
        <translation>manque : il dit quel fichier est ce réseau</translation>
    </message>
    <message>
        <source>is not a key that FaceSorter knows{0}</source>
        <translation>n’est pas une clé que FaceSorter connaît{0}</translation>
    </message>
    <message>
        <source>is there; the manifest has no sha256 of it</source>
        <translation>est là ; le manifeste n’en a pas de sha256</translation>
    </message>
    <message>
        <source>is what the manifest says</source>
        <translation>est ce que dit le manifeste</translation>
    </message>
    <message>
        <source>is {0} and link {1}; 0 &lt; merge &lt;= link &lt; 1 must hold</source>
        <translation>est {0} et link {1} ; il faut 0 &lt; merge &lt;= link &lt; 1</translation>
    </message>
    <message>
        <source>is {0}; it must be a number from {1} to {2}</source>
        <translation>est {0} ; ce doit être un nombre de {1} à {2}</translation>
    </message>
    <message>
        <source>is {0}; it must be a table of keys and values</source>
        <translation>est {0} ; ce doit être une table de clés et de valeurs</translation>
    </message>
    <message>
        <source>is {0}; it must be a text that is not empty</source>
        <translation>est {0} ; ce doit être un texte non vide</translation>
    </message>
    <message>
        <source>is {0}; it must be a whole number from {1} to {2}</source>
        <translation>est {0} ; ce doit être un nombre entier de {1} à {2}</translation>
    </message>
    <message>
        <source>is {0}; it must be one of {1}</source>
        <translation>est {0} ; ce doit être l’un de {1}</translation>
    </message>
    <message>
        <source>is {0}; it must be true or false</source>
        <translation>est {0} ; ce doit être true ou false</translation>
    </message>
    <message>
        <source>is {0}; that of dlib&apos;s network is {1}</source>
        <translation>est {0} ; celle du réseau de dlib est {1}</translation>
    </message>
    <message>
        <source>is “{0}”, but there is no [archives.{1}]</source>
        <translation>est « {0} », mais il n’y a pas de [archives.{1}]</translation>
    </message>
    <message>
        <source>is “{0}”; it must be an address that begins with https://</source>
        <translation>est « {0} » ; ce doit être une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a Python package</source>
        <translation>est « {0} » ; ce doit être le nom d’un paquet Python</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a file beside the manifest, without folders</source>
        <translation>est « {0} » ; ce doit être le nom d’un fichier à côté du manifeste, sans dossiers</translation>
    </message>
    <message>
        <source>is “{0}”; it must lie inside the package</source>
        <translation>est « {0} » ; il doit se trouver dans le paquet</translation>
    </message>
    <message>
        <source>is “{0}”; letters beyond ASCII must be written as %.. there</source>
        <translation>est « {0} » ; les lettres hors ASCII doivent y être écrites %..</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>elle ne peut pas être écrite</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>il n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>il ne dit pas qu’il en est un</translation>
    </message>
    <message>
        <source>it failed while photos were read</source>
        <translation>il a échoué pendant la lecture de photos</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>elle n’a pas d’images</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>il n’a pas de version</translation>
    </message>
    <message>
        <source>it has sound only, and no pictures</source>
        <translation>elle n’a que du son, et pas d’images</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est utilisé</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>il n’est plus nécessaire</translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation>ce n’est pas du JSON complet</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>il fait planter le décodeur</translation>
    </message>
    <message>
        <source>it names somebody who is not there</source>
        <translation>il nomme quelqu’un qui n’est pas là</translation>
    </message>
    <message>
        <source>it takes longer than {0} s</source>
        <translation>il met plus de {0} s</translation>
    </message>
    <message>
        <source>its answers differ from those of the processor</source>
        <translation>ses réponses diffèrent de celles du processeur</translation>
    </message>
    <message>
        <source>its crop is damaged</source>
        <translation>sa découpe est endommagée</translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation>sa liste est trop longue</translation>
    </message>
    <message>
        <source>its pictures are stored in a way that is not known here</source>
        <translation>ses images sont enregistrées d’une façon inconnue ici</translation>
    </message>
    <message>
        <source>lies outside of a chip of {0} pixels</source>
        <translation>est hors d’une découpe de {0} pixels</translation>
    </message>
    <message>
        <source>looking for faces</source>
        <translation>la recherche de visages</translation>
    </message>
    <message>
        <source>looking for faces failed ({0})</source>
        <translation>la recherche de visages a échoué ({0})</translation>
    </message>
    <message>
        <source>may be one person with another face there, told apart here</source>
        <translation>peut être la même personne qu’un autre visage là-bas, distingué de lui ici</translation>
    </message>
    <message>
        <source>may come from one place only: a package, a url or an archive</source>
        <translation>ne peut venir que d’un seul endroit : un paquet, une adresse ou une archive</translation>
    </message>
    <message>
        <source>mean = {0} and scale = {1}</source>
        <translation>mean = {0} et scale = {1}</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>doit être 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>must be a list of five points [x, y], or one of {0}</source>
        <translation>doit être une liste de cinq points [x, y], ou l’un de {0}</translation>
    </message>
    <message>
        <source>must be a number, or a list of three in the order of “channels”</source>
        <translation>doit être un nombre, ou une liste de trois dans l’ordre de « channels »</translation>
    </message>
    <message>
        <source>must be two lengths, of the vectors of spoilt faces and the longer one of good ones</source>
        <translation>doit être deux longueurs, celle des vecteurs de visages gâtés et la plus grande des bons</translation>
    </message>
    <message>
        <source>must be written as [[{0}]], once for each entry</source>
        <translation>doit être écrit [[{0}]], une fois par entrée</translation>
    </message>
    <message>
        <source>must begin with the eye at the left of the chip, and of the mouth too</source>
        <translation>doit commencer par l’œil à gauche de la découpe, et de même pour la bouche</translation>
    </message>
    <message>
        <source>n log n, and the square of the tight groups</source>
        <translation>n log n, et le carré des groupes serrés</translation>
    </message>
    <message>
        <source>n neighbours searched once, then n log n</source>
        <translation>n voisins cherchés une fois, puis n log n</translation>
    </message>
    <message>
        <source>n neighbours, then the square of the groups of each level</source>
        <translation>n voisins, puis le carré des groupes de chaque niveau</translation>
    </message>
    <message>
        <source>n squared</source>
        <translation>n au carré</translation>
    </message>
    <message>
        <source>n squared times groups</source>
        <translation>n au carré fois groupes</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most 1,000</source>
        <translation>n au carré, quelques centaines de fois, au plus 1 000</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most {0}</source>
        <translation>n au carré, quelques centaines de fois, au plus {0}</translation>
    </message>
    <message>
        <source>n squared, some ten times</source>
        <translation>n au carré, quelques dizaines de fois</translation>
    </message>
    <message>
        <source>n subgraphs of 32 faces through a network</source>
        <translation>n sous-graphes de 32 visages dans un réseau</translation>
    </message>
    <message>
        <source>n subgraphs of 64 faces through a network</source>
        <translation>n sous-graphes de 64 visages dans un réseau</translation>
    </message>
    <message>
        <source>n times groups, some hundred times</source>
        <translation>n fois groupes, quelques centaines de fois</translation>
    </message>
    <message>
        <source>n times groups, some ten times; times dimension with tied or full shapes</source>
        <translation>n fois groupes, quelques dizaines de fois ; fois la dimension avec les formes tied ou full</translation>
    </message>
    <message>
        <source>n times log of the groups, if they are divided evenly</source>
        <translation>n fois le log des groupes, s’ils sont divisés également</translation>
    </message>
    <message>
        <source>n times neighbours where they are known, else n squared</source>
        <translation>n fois voisins quand ils sont connus, sinon n au carré</translation>
    </message>
    <message>
        <source>n times neighbours, once</source>
        <translation>n fois voisins, une fois</translation>
    </message>
    <message>
        <source>n times neighbours, once; n squared up to 4,000 faces</source>
        <translation>n fois voisins, une fois ; n au carré jusqu’à 4 000 visages</translation>
    </message>
    <message>
        <source>n times neighbours, some hundred sweeps</source>
        <translation>n fois voisins, quelques centaines de passages</translation>
    </message>
    <message>
        <source>n times neighbours, some sweeps</source>
        <translation>n fois voisins, quelques passages</translation>
    </message>
    <message>
        <source>n times neighbours, some tens of times at most</source>
        <translation>n fois voisins, quelques dizaines de fois au plus</translation>
    </message>
    <message>
        <source>n times the square of neighbours</source>
        <translation>n fois le carré des voisins</translation>
    </message>
    <message>
        <source>no SHA-256</source>
        <translation>pas de SHA-256</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>pas de cadre</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>pas d’entrée</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>aucune paire</translation>
    </message>
    <message>
        <source>no text, or too long a one</source>
        <translation>pas un texte, ou un texte trop long</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace&apos;s weights; its code is free)</source>
        <translation>recherche non commerciale seulement (les poids d’InsightFace ; son code est libre)</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a photo, or damaged</source>
        <translation>pas une photo, ou endommagé</translation>
    </message>
    <message>
        <source>not what it should be</source>
        <translation>pas ce que ce devrait être</translation>
    </message>
    <message>
        <source>not {0} there, {1} here</source>
        <translation>pas {0} là-bas, {1} ici</translation>
    </message>
    <message>
        <source>pack.toml: files.{0} has no size and sha256, which importing a pack records.</source>
        <translation>pack.toml : files.{0} n’a ni size ni sha256, que l’importation d’un pack note.</translation>
    </message>
    <message>
        <source>pairs below the distance, some hundred times; n squared with a number of groups</source>
        <translation>paires sous la distance, quelques centaines de fois ; n au carré avec un nombre de groupes</translation>
    </message>
    <message>
        <source>pairs of faces in one person that are of different people</source>
        <translation>paires de visages dans une même personne alors qu’ils sont de personnes différentes</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>picture of a chart</source>
        <translation>dessin d’un graphique</translation>
    </message>
    <message>
        <source>recogniser (ArcFace)</source>
        <translation>reconnaissance (ArcFace)</translation>
    </message>
    <message>
        <source>some dozen times n through a network, and n times groups</source>
        <translation>quelques douzaines de fois n dans un réseau, et n fois groupes</translation>
    </message>
    <message>
        <source>some n proposals of up to 64 faces through a network</source>
        <translation>quelques n propositions de 64 visages au plus dans un réseau</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>table of scores</source>
        <translation>tableau de scores</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the package that brings it is not installed</source>
        <translation>le paquet qui l’apporte n’est pas installé</translation>
    </message>
    <message>
        <source>there is no picture at this time</source>
        <translation>il n’y a pas d’image à cet instant</translation>
    </message>
    <message>
        <source>told apart from another face there, both in {0} here</source>
        <translation>distingué d’un autre visage là-bas, tous deux chez {0} ici</translation>
    </message>
    <message>
        <source>told apart from another face there, here they may be one person</source>
        <translation>distingué d’un autre visage là-bas, ici ils peuvent être une même personne</translation>
    </message>
    <message>
        <source>too large for a RAW photo</source>
        <translation>trop grand pour une photo RAW</translation>
    </message>
    <message>
        <source>too large for the memory of this computer</source>
        <translation>trop grand pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>trop grand pour être affiché</translation>
    </message>
    <message>
        <source>too large: {0} megapixels</source>
        <translation>trop grand : {0} mégapixels</translation>
    </message>
    <message>
        <source>unknown: as its author states (InsightFace&apos;s own weights are for non-commercial research only)</source>
        <translation>inconnue : ce que dit son auteur (les poids d’InsightFace sont pour la recherche non commerciale seulement)</translation>
    </message>
    <message>
        <source>videos need the package av: install it with pip install av</source>
        <translation>les vidéos demandent le paquet Python av : installez-le avec pip install av</translation>
    </message>
    <message>
        <source>what it says of a face contradicts itself</source>
        <translation>ce qu’il dit d’un visage se contredit</translation>
    </message>
    <message>
        <source>whiten = true</source>
        <translation>whiten = true</translation>
    </message>
    <message>
        <source>{0} (entry {1})</source>
        <translation>{0} (entrée {1})</translation>
    </message>
    <message>
        <source>{0} ({1} face)</source>
        <translation>{0} ({1} visage)</translation>
    </message>
    <message>
        <source>{0} ({1} faces)</source>
        <translation>{0} ({1} visages)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was left as it is; choose another file.</source>
        <translation>{0} appartient à un autre programme. Il a été laissé tel quel ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); is this computer on the internet?</source>
        <translation>{0} ne peut pas être joint ({1}) ; cet ordinateur est-il sur internet ?</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed.</source>
        <translation>{0} ne peut pas être lu ({1}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is a pipe or a device, and no file.</source>
        <translation>{0} ne peut pas être lu : c’est un tube ou un périphérique, et non un fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores.</source>
        <translation>{0} ne peut pas être l’identifiant d’un pack : utilisez jusqu’à 40 lettres minuscules, chiffres, points, tirets ou traits bas.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1})</source>
        <translation>{0} ne peut pas être écrit ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). No labels were written.</source>
        <translation>{0} ne peut pas être écrit ({1}). Aucune étiquette n’a été écrite.</translation>
    </message>
    <message>
        <source>{0} cannot send the file now (error {1}).</source>
        <translation>{0} ne peut pas envoyer le fichier maintenant (erreur {1}).</translation>
    </message>
    <message>
        <source>{0} changed while the export ran. Nothing was overwritten; export again to finish.</source>
        <translation>{0} a changé pendant l’export. Rien n’a été remplacé ; exportez de nouveau pour terminer.</translation>
    </message>
    <message>
        <source>{0} could not be deleted (it may not be written to). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} n’a pas pu être supprimé (l’écriture n’y est pas permise). Supprimez-le vous-même, ou fermez ce qui l’utilise et recommencez.</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} n’a pas pu être supprimé ({1}). Supprimez-le vous-même, ou fermez ce qui l’utilise et recommencez.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} ne répond pas.</translation>
    </message>
    <message>
        <source>{0} does not give the file out (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} ne donne pas le fichier (erreur {1}). Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} does not go on where it stopped.</source>
        <translation>{0} ne continue pas où il s’est arrêté.</translation>
    </message>
    <message>
        <source>{0} earlier edit is folded away</source>
        <translation>{0} modification antérieure est repliée</translation>
    </message>
    <message>
        <source>{0} earlier edits</source>
        <translation>{0} modifications antérieures</translation>
    </message>
    <message>
        <source>{0} earlier edits are folded away</source>
        <translation>{0} modifications antérieures sont repliées</translation>
    </message>
    <message>
        <source>{0} exists already. No backup was made; choose another name.</source>
        <translation>{0} existe déjà. Aucune sauvegarde n’a été faite ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} exists already. No labels were written; choose another name.</source>
        <translation>{0} existe déjà. Aucune étiquette n’a été écrite ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} visages</translation>
    </message>
    <message>
        <source>{0} failed ({1})</source>
        <translation>{0} a échoué ({1})</translation>
    </message>
    <message>
        <source>{0} failed here ({1}).</source>
        <translation>{0} a échoué ici ({1}).</translation>
    </message>
    <message>
        <source>{0} forgotten, but traces of them may be left in the library {1}: its file could not be written anew. Free some space on its disk and on the one for temporary files, and do this again.</source>
        <translation>{0} oublié, mais il peut en rester des traces dans la bibliothèque {1} : son fichier n’a pas pu être réécrit. Libérez de la place sur son disque et sur celui des fichiers temporaires, et recommencez.</translation>
    </message>
    <message>
        <source>{0} gives {1} two identities, {2} and {3}; to tell its faces apart, it needs the columns x, y, width and height.</source>
        <translation>{0} donne à {1} deux identités, {2} et {3} ; pour distinguer ses visages, il faut les colonnes x, y, width et height.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1} that is a number.</source>
        <translation>{0} n’a pas de paramètre {1} qui soit un nombre.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has {2}.</source>
        <translation>{0} n’a pas de paramètre {1} ; il a {2}.</translation>
    </message>
    <message>
        <source>{0} has no such file any more (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} n’a plus ce fichier (erreur {1}). Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} has other dates here</source>
        <translation>{0} a d’autres dates ici</translation>
    </message>
    <message>
        <source>{0} has the columns (none); a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} a les colonnes (aucune) ; une vérité a path,identity ou path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} has the columns {1}; a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} a les colonnes {1} ; une vérité a path,identity ou path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} is a file, and folders are what is added. Nothing was changed; name the folder that it lies in: {1}</source>
        <translation>{0} est un fichier, et ce sont des dossiers qu’on ajoute. Rien n’a été modifié ; donnez le dossier où il se trouve : {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} est un fichier. Choisissez un dossier de destination.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library. Nothing was changed; name a file in it.</source>
        <translation>{0} est un dossier, pas une bibliothèque. Rien n’a été modifié ; donnez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{0} is in the future; write a date that has passed. Nothing was changed.</source>
        <translation>{0} est dans le futur ; écrivez une date passée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} is no CSV: {1}.</source>
        <translation>{0} n’est pas un CSV : {1}.</translation>
    </message>
    <message>
        <source>{0} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed.</source>
        <translation>{0} n’est pas une date ; écrivez un jour, un mois ou une année (1950-12-31, 1950-12, 1950). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} is no labels backup, or it is damaged: {1}. Nothing was changed.</source>
        <translation>{0} n’est pas une sauvegarde d’étiquettes, ou elle est endommagée : {1}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} is not a FaceSorter library. It was left as it is; choose another file.</source>
        <translation>{0} n’est pas une bibliothèque FaceSorter. Il a été laissé tel quel ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is not a TOML file: {1}.</source>
        <translation>{0} n’est pas un fichier TOML : {1}.</translation>
    </message>
    <message>
        <source>{0} is not used because {1}; the processor did the work instead.</source>
        <translation>{0} n’est pas utilisé parce que {1} ; le processeur a fait le travail.</translation>
    </message>
    <message>
        <source>{0} is one of {1}, not {2}.</source>
        <translation>{0} est l’un de {1}, pas {2}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported; unpack the zip and import the folder.</source>
        <translation>{0} est compressé d’une façon non prise en charge ; décompressez le zip et importez le dossier.</translation>
    </message>
    <message>
        <source>{0} is the id of a pack that FaceSorter knows, and these are not its files; choose another id.</source>
        <translation>{0} est l’identifiant d’un pack que FaceSorter connaît, et ce ne sont pas ses fichiers ; choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>{0} is there already and is no {1}. Nothing was written; name another file.</source>
        <translation>{0} existe déjà et n’est pas un {1}. Rien n’a été écrit ; donnez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is {1} from {2}, not {3}.</source>
        <translation>{0} est {1} de {2}, pas {3}.</translation>
    </message>
    <message>
        <source>{0} label contradicts what you said here, which stays:</source>
        <translation>{0} étiquette contredit ce que vous avez dit ici, qui reste :</translation>
    </message>
    <message>
        <source>{0} labelled face was not found in its photo:</source>
        <translation>{0} visage étiqueté n’a pas été retrouvé dans sa photo :</translation>
    </message>
    <message>
        <source>{0} labelled faces were not found in their photos:</source>
        <translation>{0} visages étiquetés n’ont pas été retrouvés dans leurs photos :</translation>
    </message>
    <message>
        <source>{0} labelled photo is not in this library:</source>
        <translation>{0} photo étiquetée n’est pas dans cette bibliothèque :</translation>
    </message>
    <message>
        <source>{0} labelled photos are not in this library:</source>
        <translation>{0} photos étiquetées ne sont pas dans cette bibliothèque :</translation>
    </message>
    <message>
        <source>{0} labels contradict what you said here, which stays:</source>
        <translation>{0} étiquettes contredisent ce que vous avez dit ici, qui reste :</translation>
    </message>
    <message>
        <source>{0} lies in {1}, whose photos are in the library. Nothing is ever written there; choose another folder.</source>
        <translation>{0} se trouve dans {1}, dont les photos sont dans la bibliothèque. Rien n’y est jamais écrit ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} new faces</source>
        <translation>{0} nouveaux visages</translation>
    </message>
    <message>
        <source>{0} new people of {1} faces</source>
        <translation>{0} nouvelles personnes de {1} visages</translation>
    </message>
    <message>
        <source>{0} new person of {1} faces</source>
        <translation>{0} nouvelle personne de {1} visages</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} people are called {1}; use the id of one of them ({2}).</source>
        <translation>{0} personnes s’appellent {1} ; utilisez l’identifiant de l’une d’elles ({2}).</translation>
    </message>
    <message>
        <source>{0} people have no face here:</source>
        <translation>{0} personnes n’ont aucun visage ici :</translation>
    </message>
    <message>
        <source>{0} person has no face here:</source>
        <translation>{0} personne n’a aucun visage ici :</translation>
    </message>
    <message>
        <source>{0} rows of {1} are not as the journal of edits says.</source>
        <translation>{0} lignes de {1} ne sont pas comme le dit le journal des modifications.</translation>
    </message>
    <message>
        <source>{0} rows of {1} miss their {2}.</source>
        <translation>{0} lignes de {1} sont sans leur {2}.</translation>
    </message>
    <message>
        <source>{0} says all that it must.</source>
        <translation>{0} dit tout ce qu’il doit.</translation>
    </message>
    <message>
        <source>{0} says which faces are alike, and cannot be deleted ({1}). Close other programs that use the library, and do this again.</source>
        <translation>{0} dit quels visages se ressemblent, et ne peut pas être supprimé ({1}). Fermez les autres programmes qui utilisent la bibliothèque, et recommencez.</translation>
    </message>
    <message>
        <source>{0} sent us on to an address that is none. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} nous a renvoyés à une adresse qui n’en est pas une. Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} sent us on to this computer itself. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} nous a renvoyés à cet ordinateur même. Rien n’a été installé, et vos autres packs sont intacts ; réessayez plus tard, ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} there, ignored here</source>
        <translation>{0} là-bas, ignoré ici</translation>
    </message>
    <message>
        <source>{0} there, not {1} here</source>
        <translation>{0} là-bas, pas {1} ici</translation>
    </message>
    <message>
        <source>{0} there, told apart here from another face of that person</source>
        <translation>{0} là-bas, distingué ici d’un autre visage de cette personne</translation>
    </message>
    <message>
        <source>{0} there, {1} here</source>
        <translation>{0} là-bas, {1} ici</translation>
    </message>
    <message>
        <source>{0} to {1}, or auto</source>
        <translation>{0} à {1}, ou auto</translation>
    </message>
    <message>
        <source>{0} was made by a newer FaceSorter, which can read it. Nothing was changed.</source>
        <translation>{0} a été fait par un FaceSorter plus récent, qui peut le lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} with {1} faces takes {2} GB of memory, and {3} GB are free. Nothing was changed; use another algorithm, such as auto.</source>
        <translation>{0} avec {1} visages demande {2} Go de mémoire, et {3} Go sont libres. Rien n’a été modifié ; utilisez un autre algorithme, comme auto.</translation>
    </message>
    <message>
        <source>{0} writes the library {1} anew, and that takes {2} MB of free space on its disk; there are {3} MB. Nothing was {4}; free some space and try again.</source>
        <translation>{0} réécrit la bibliothèque {1}, ce qui demande {2} Mo libres sur son disque ; il y en a {3} Mo. Rien n’a été {4} ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{0}, and made {1}</source>
        <translation>{0}, et création de {1}</translation>
    </message>
    <message>
        <source>{0}, channels = &quot;{1}&quot;</source>
        <translation>{0}, channels = &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no box (x,y,width,height in pixels).</source>
        <translation>{0}, ligne {1} : {2} n’est pas un cadre (x,y,width,height en pixels).</translation>
    </message>
    <message>
        <source>{0}, number {1}: {2}</source>
        <translation>{0}, numéro {1} : {2}</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}, jusqu’au {1}</translation>
    </message>
    <message>
        <source>{0}: files.{1} is “{2}”, and there is no such file beside it.</source>
        <translation>{0} : files.{1} est « {2} », et il n’y a pas ce fichier à côté.</translation>
    </message>
    <message>
        <source>{0}: files.{1} lies in a Python package and must have size and sha256.</source>
        <translation>{0} : files.{1} se trouve dans un paquet Python et doit avoir size et sha256.</translation>
    </message>
    <message>
        <source>{0}: the whole {1}.</source>
        <translation>{0} : l’ensemble {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} files were written and are whole. Export again to finish.</source>
        <translation>{0} : {1} fichiers sur {2} ont été écrits et sont complets. Exportez de nouveau pour terminer.</translation>
    </message>
    <message>
        <source>{0}: {1} of “{2}” is {3}, not {4}: it is another file.</source>
        <translation>{0} : {1} de « {2} » est {3}, pas {4} : c’est un autre fichier.</translation>
    </message>
    <message>
        <source>“facesorter packs install {0}” fetches it ({1} MB)</source>
        <translation>« facesorter packs install {0} » le télécharge ({1} Mo)</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too high: {1}.</source>
        <translation>« merge » dans [calibration], {0}, est trop haut : {1}.</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too low: {1}.</source>
        <translation>« merge » dans [calibration], {0}, est trop bas : {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken back alone, as later edits depend on it: {1}. Nothing was changed.</source>
        <translation>« {0} » ne peut pas être repris seul, car des modifications ultérieures en dépendent : {1}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation>« {0} » n’est ni true ni false</translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation>« {0} » n’est pas une liste</translation>
    </message>
    <message>
        <source>“{0}” is taken back already. Nothing was changed.</source>
        <translation>« {0} » est déjà repris. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{0}” were folded away and cannot be taken back. Nothing was changed.</source>
        <translation>« {0} » ont été repliées et ne peuvent pas être reprises. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Labo d’algorithmes</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>À classer</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln confirmed face</source>
        <translation>
            <numerusform>%Ln visage confirmé</numerusform>
            <numerusform>%Ln visages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln visage confirmé</numerusform>
            <numerusform>%Ln visages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected</source>
        <translation>
            <numerusform>%Ln visage sélectionné</numerusform>
            <numerusform>%Ln visages sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>%Ln visage sélectionné</numerusform>
            <numerusform>%Ln visages sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new face</source>
        <translation>
            <numerusform>%Ln nouveau visage</numerusform>
            <numerusform>%Ln nouveaux visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new faces</source>
        <translation>
            <numerusform>%Ln nouveau visage</numerusform>
            <numerusform>%Ln nouveaux visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln nouvelle personne</numerusform>
            <numerusform>%Ln nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person</source>
        <translation>
            <numerusform>%Ln nouvelle personne</numerusform>
            <numerusform>%Ln nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln personne sélectionnée</numerusform>
            <numerusform>%Ln personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo together</source>
        <translation>
            <numerusform>%Ln photo ensemble</numerusform>
            <numerusform>%Ln photos ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos together</source>
        <translation>
            <numerusform>%Ln photo ensemble</numerusform>
            <numerusform>%Ln photos ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Recommended for up to {0} faces; this library has {1}.</source>
        <translation>Recommandé jusqu’à {0} visages ; cette bibliothèque en a {1}.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>moins d’un mois</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>encore {0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>encore {0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
</TS>
