<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FaceSorter</source>
        <translation>Acerca de FaceSorter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences of FaceSorter, of its parts and of the packs</source>
        <translation>Licencias de FaceSorter, de sus partes y de los paquetes</translation>
    </message>
    <message>
        <source>Not for commercial use.</source>
        <translation>No para uso comercial.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Paquete: {0}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Turns folders of photos into people. Everything stays on this computer, and no photo is changed.</source>
        <translation>Convierte carpetas de fotos en personas. Todo se queda en este equipo y ninguna foto se modifica.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Guardado en: {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About FaceSorter</source>
        <translation>&amp;Acerca de FaceSorter</translation>
    </message>
    <message>
        <source>&amp;Back Up Labels…</source>
        <translation>Guardar copia de &amp;etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Born, Died…</source>
        <translation>N&amp;acimiento, muerte…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export These…</source>
        <translation>E&amp;xportar estas…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Group Faces</source>
        <translation>&amp;Agrupar caras</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Ignore: A Stranger</source>
        <translation>&amp;Ignorar: un desconocido</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Look Closer</source>
        <translation>Mirar más de &amp;cerca</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>Buscar ca&amp;mbios</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Mover a…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombrar…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Not This Person</source>
        <translation>No es esta &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>A&amp;brir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Packs…</source>
        <translation>&amp;Paquetes…</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Photos of These Together</source>
        <translation>Fotos de &amp;estas personas juntas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Rehacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Rest&amp;aurar</translation>
    </message>
    <message>
        <source>&amp;Restore Labels…</source>
        <translation>Restaurar e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Deshacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Unreadable Photos…</source>
        <translation>Fotos &amp;ilegibles…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Are &amp;Different People</source>
        <translation>Son personas di&amp;ferentes</translation>
    </message>
    <message>
        <source>Are of &amp;Different People</source>
        <translation>Son de personas di&amp;ferentes</translation>
    </message>
    <message>
        <source>Cali&amp;brate from My Library…</source>
        <translation>&amp;Calibrar con mi biblioteca…</translation>
    </message>
    <message>
        <source>Compare T&amp;wo Photos…</source>
        <translation>Comparar &amp;dos fotos…</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Cara</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pan&amp;talla completa</translation>
    </message>
    <message>
        <source>Forge&amp;t Everything…</source>
        <translation>&amp;Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Ignore: Not a &amp;Face</source>
        <translation>Ignorar: no &amp;es una cara</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>May Be the &amp;Same Person (Mirror, Collage)</source>
        <translation>Pueden &amp;ser la misma persona (espejo, collage)</translation>
    </message>
    <message>
        <source>Move to New &amp;Person</source>
        <translation>Mover a una &amp;nueva persona</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Abrir &amp;carpeta de registros</translation>
    </message>
    <message>
        <source>Pre&amp;view Grouping</source>
        <translation>&amp;Vista previa de la agrupación</translation>
    </message>
    <message>
        <source>Re&amp;cent Libraries</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Show &amp;Again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show &amp;Hidden People</source>
        <translation>Mostrar personas oc&amp;ultas</translation>
    </message>
    <message>
        <source>Use as Co&amp;ver</source>
        <translation>&amp;Usar como portada</translation>
    </message>
</context>
<context>
    <name>AlsoStrip</name>
    <message>
        <source>Like this one</source>
        <translation>Como esta</translation>
    </message>
</context>
<context>
    <name>AutoGroup</name>
    <message>
        <source>{0} joined {1}</source>
        <translation>Añadido a {1}: {0}</translation>
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
        <translation>Comparando con lo que usted confirmó…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Scores of so many faces take about as long as grouping them twice.</source>
        <translation>Las puntuaciones de tantas caras tardan más o menos como agruparlas dos veces.</translation>
    </message>
    <message>
        <source>The people as they are, and as they would be, against {0} ({1}).</source>
        <translation>Las personas como son y como serían, frente a {0} ({1}).</translation>
    </message>
    <message>
        <source>What the algorithm alone makes of your {0}. You keep them where they are.</source>
        <translation>Lo que el algoritmo por sí solo hace con sus {0}. En su biblioteca se quedan donde están.</translation>
    </message>
    <message>
        <source>What the algorithms alone make of your {0}, the last one and this one. You keep them where they are.</source>
        <translation>Lo que los algoritmos por sí solos hacen con sus {0}, el último y este. En su biblioteca se quedan donde están.</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>regiones de caras</translation>
    </message>
    <message>
        <source>the CSV file</source>
        <translation>el archivo CSV</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>los nombres de archivos</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>los nombres de carpetas</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{0} cannot be shown: {1}. Your library and the file are as they were.</source>
        <translation>No se puede mostrar {0}: {1}. Su biblioteca y el archivo siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate from my library</source>
        <translation>Calibrar con mi biblioteca</translation>
    </message>
    <message>
        <source>Confirmed faces at each threshold</source>
        <translation>Caras confirmadas en cada umbral</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>Medida F</translation>
    </message>
    <message>
        <source>Faces are grouped with {0} now.</source>
        <translation>Ahora las caras se agrupan con {0}.</translation>
    </message>
    <message>
        <source>For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that had no say in the choice, it changes the F-measure by {4} points.</source>
        <translation>Para sus {0} caras confirmadas de {1} personas, {2} es mejor que el valor del paquete, {3}. En personas que no intervinieron en la elección, cambia la medida F en {4} puntos.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>The faces that you confirmed tell how alike two groups must be to be one person. They are often easier than others, so another threshold is only chosen where it is surely better.</source>
        <translation>Las caras que confirmó indican cuánto deben parecerse dos grupos para ser una persona. Suelen ser más fáciles que otras, así que solo se elige otro umbral cuando es mejor con seguridad.</translation>
    </message>
    <message>
        <source>Threshold (mean cosine)</source>
        <translation>Umbral (coseno medio)</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>Probando umbrales</translation>
    </message>
    <message>
        <source>Trying thresholds…</source>
        <translation>Probando umbrales…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use the pack’s own</source>
        <translation>Usar el del paquete</translation>
    </message>
    <message>
        <source>Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the pack’s own, {2}.</source>
        <translation>Sus {0} caras confirmadas de {1} personas no indican con seguridad que otro umbral sea mejor que el del paquete, {2}.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>{0} is used from now on; group again to see what it does.</source>
        <translation>A partir de ahora se usa {0}; agrupe de nuevo para ver qué cambia.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Curves of {0}.</source>
        <translation>Curvas de {0}.</translation>
    </message>
    <message>
        <source>Point {0} of {1}. {2}</source>
        <translation>Punto {0} de {1}. {2}</translation>
    </message>
    <message>
        <source>{0} points of {1} kinds. Shift and an arrow goes from point to point.</source>
        <translation>{0} puntos de {1} clases. Mayús y una flecha van de un punto a otro.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Choose algorithms…</source>
        <translation>Elegir algoritmos…</translation>
    </message>
    <message>
        <source>Choose which algorithms are compared</source>
        <translation>Elegir qué algoritmos se comparan</translation>
    </message>
    <message>
        <source>Earlier groupings…</source>
        <translation>Agrupaciones anteriores…</translation>
    </message>
    <message>
        <source>Nothing was grouped yet.</source>
        <translation>Aún no se ha agrupado nada.</translation>
    </message>
    <message>
        <source>Score a grouping that was made before</source>
        <translation>Puntuar una agrupación hecha antes</translation>
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
        <translation>La foto entera</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Often with</source>
        <translation>A menudo con</translation>
    </message>
    <message>
        <source>Photos of {0} and {1} together</source>
        <translation>Fotos de {0} y {1} juntos</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Mostrar estas fotos</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} juntas</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>A face is blurred, small or turned away: this is less sure than usual.</source>
        <translation>Una cara está borrosa, es pequeña o está girada: el resultado es menos seguro de lo habitual.</translation>
    </message>
    <message>
        <source>Choose the other photo. The faces are compared at once.</source>
        <translation>Elija la otra foto. Las caras se comparan al momento.</translation>
    </message>
    <message>
        <source>Choose two photos. Their faces are compared at once.</source>
        <translation>Elija dos fotos. Sus caras se comparan al momento.</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar dos fotos</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Is it the same person? The photos need not be in the library, and nothing of them is stored.</source>
        <translation>¿Es la misma persona? Las fotos no tienen que estar en la biblioteca, y no se guarda nada de ellas.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation>Segunda foto</translation>
    </message>
    <message>
        <source>There are no two faces to compare. Choose another photo.</source>
        <translation>No hay dos caras que comparar. Elija otra foto.</translation>
    </message>
    <message>
        <source>This is one face in one photo, compared with itself.</source>
        <translation>Es una sola cara de una sola foto, comparada consigo misma.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Being evaluated</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <source>Choose algorithms to see side by side, or evaluate the people as they are. People do not change; each comparison is kept and can be scored again.</source>
        <translation>Elija algoritmos para verlos lado a lado, o evalúe las personas como son. Las personas no cambian; cada comparación se conserva y puede volver a puntuarse.</translation>
    </message>
    <message>
        <source>Compare the people as they are with</source>
        <translation>Comparar las personas como son con</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>Comparando con la verdad…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Group once more with the same algorithm, parameters and seed</source>
        <translation>Agrupar otra vez con el mismo algoritmo, los mismos parámetros y la misma semilla</translation>
    </message>
    <message>
        <source>Grouping with {0}…</source>
        <translation>Agrupando con {0}…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Agree and read the photos</source>
        <translation>Aceptar y leer las fotos</translation>
    </message>
    <message>
        <source>Before the first photos are read</source>
        <translation>Antes de leer las primeras fotos</translation>
    </message>
    <message>
        <source>FaceSorter finds the faces in your photos, measures them to tell people apart (biometric data) and keeps this, with the names you give, in one file on this computer: nothing leaves it, and no photo is ever changed.</source>
        <translation>FaceSorter encuentra las caras en sus fotos, las mide para distinguir a las personas (datos biométricos) y guarda esto, con los nombres que usted ponga, en un solo archivo en este equipo: nada sale de él y ninguna foto se modifica nunca.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Guardado en: {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a folder of photos…</source>
        <translation>Añadir una carpeta de fotos…</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte una carpeta aquí</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>EditsTold</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Hecho de nuevo: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Retirado: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Un cambio posterior retiró este; para recuperarlo, deshaga aquel.</translation>
    </message>
    <message>
        <source>Back to: {0}. Everything after it is taken back.</source>
        <translation>Volver a: {0}. Todo lo posterior se retira.</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>Recuperar {0}</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Fold away…</source>
        <translation>Plegar…</translation>
    </message>
    <message>
        <source>Let old edits become one, which can no longer be taken back</source>
        <translation>Convertir cambios antiguos en uno solo que ya no puede retirarse</translation>
    </message>
    <message>
        <source>Not alone, as later edits depend on it: {0}.</source>
        <translation>No por sí solo, pues cambios posteriores dependen de él: {0}.</translation>
    </message>
    <message>
        <source>Nothing later depends on it: it can be undone alone, and all else stays.</source>
        <translation>Nada posterior depende de él: puede deshacerse solo, y todo lo demás queda.</translation>
    </message>
    <message>
        <source>Nothing was edited yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>On to: {0}. It and what came before it are done again.</source>
        <translation>Avanzar hasta: {0}. Esto y lo anterior se hace de nuevo.</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>Retirar {0}</translation>
    </message>
    <message>
        <source>The library is at this point.</source>
        <translation>La biblioteca está en este punto.</translation>
    </message>
    <message>
        <source>These edits were folded away: they can no longer be taken back.</source>
        <translation>Estos cambios se plegaron: ya no pueden retirarse.</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Deshacer este</translation>
    </message>
    <message>
        <source>What you do to people and faces is listed here and can be taken back, also tomorrow.</source>
        <translation>Lo que haga con personas y caras aparece aquí y puede retirarse, también mañana.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Algorithms side by side</source>
        <translation>Algoritmos lado a lado</translation>
    </message>
    <message>
        <source>All faces in a plane, the alike beside each other</source>
        <translation>Todas las caras en un plano, las parecidas juntas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Qué es verdad</translation>
    </message>
    <message>
        <source>What one parameter does to the scores</source>
        <translation>Qué hace un parámetro con las puntuaciones</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Elegir la carpeta de destino</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>Viendo qué se escribiría…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. What was written is whole; export again to finish.</source>
        <translation>Detenido. Lo escrito está completo; exporte de nuevo para terminar.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Writes photos or lists of {0} to a folder. Your photos are only read.</source>
        <translation>Escribe fotos o listas de {0} en una carpeta. Sus fotos solo se leen.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>Writing: {0} of {1}</source>
        <translation>Escribiendo: {0} de {1}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>Ya allí: {0}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{0} en {1}, {2}</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>Sin {0}: {1}</translation>
    </message>
    <message>
        <source>{0} written, {1}</source>
        <translation>Escrito: {0}, {1}</translation>
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
        <translation>Está elegida la cara {0} de {1} desde la izquierda; las flechas eligen otra.</translation>
    </message>
    <message>
        <source>One face, which is chosen.</source>
        <translation>Una cara, que está elegida.</translation>
    </message>
    <message>
        <source>The photo {0}</source>
        <translation>La foto {0}</translation>
    </message>
</context>
<context>
    <name>FaceFilter</name>
    <message>
        <source>All {0}</source>
        <translation>Todas {0}</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>Confirmadas {0}</translation>
    </message>
    <message>
        <source>Not a face {0}</source>
        <translation>No es una cara {0}</translation>
    </message>
    <message>
        <source>Not said {0}</source>
        <translation>Sin indicar {0}</translation>
    </message>
    <message>
        <source>Only {0}: show all years</source>
        <translation>Solo {0}: mostrar todos los años</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Mostrar todos los años</translation>
    </message>
    <message>
        <source>Strangers {0}</source>
        <translation>Desconocidos {0}</translation>
    </message>
    <message>
        <source>To confirm {0}</source>
        <translation>Por confirmar {0}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>FacesGrid</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face in {0}, {1}</source>
        <translation>Cara en {0}, {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>{0} away from the others</source>
        <translation>a {0} de las demás</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Volver a las personas</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Las mejores primero</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Drag strangers here, and what is not a face. All of it can be brought back.</source>
        <translation>Arrastre aquí a los desconocidos y lo que no es una cara. Todo puede recuperarse.</translation>
    </message>
    <message>
        <source>Every face that was found is in a person or ignored.</source>
        <translation>Cada cara encontrada está en una persona o se ignora.</translation>
    </message>
    <message>
        <source>Faces that are dragged onto the name come to this person.</source>
        <translation>Las caras que arrastre hasta el nombre pasan a esta persona.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Least likely first</source>
        <translation>Las menos probables primero</translation>
    </message>
    <message>
        <source>No faces left</source>
        <translation>Ya no hay caras</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No se ignora nada</translation>
    </message>
    <message>
        <source>Nothing is unsorted</source>
        <translation>No hay nada sin clasificar</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder: the faces in its photos are found and put together by person.</source>
        <translation>Elija una carpeta: las caras de sus fotos se encuentran y se reúnen por persona.</translation>
    </message>
    <message>
        <source>Drop another one here, or</source>
        <translation>Suelte otra aquí, o</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>More packs…</source>
        <translation>Más paquetes…</translation>
    </message>
    <message>
        <source>People appear in a moment.</source>
        <translation>Las personas aparecen en un momento.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Leyendo fotos…</translation>
    </message>
    <message>
        <source>There are no photos in that folder</source>
        <translation>No hay fotos en esa carpeta</translation>
    </message>
    <message>
        <source>Turn folders of photos into people</source>
        <translation>Carpetas de fotos se convierten en personas</translation>
    </message>
    <message>
        <source>What finds the faces</source>
        <translation>Lo que encuentra las caras</translation>
    </message>
    <message>
        <source>When you add a folder, the faces found, measurements of them (biometric data) and the names you give are stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed.</source>
        <translation>Cuando añade una carpeta, las caras encontradas, sus medidas (datos biométricos) y los nombres que usted dé se guardan en un solo archivo en este equipo. Nada sale del equipo y ninguna foto se modifica nunca.</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>Dónde se guarda: {0}</translation>
    </message>
    <message>
        <source>Works at once, also without the internet.</source>
        <translation>Funciona al momento, también sin internet.</translation>
    </message>
</context>
<context>
    <name>FoldDialog</name>
    <message>
        <source>All but the &amp;newest</source>
        <translation>Todos menos los más &amp;recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edits &amp;older than</source>
        <translation>Cambios más &amp;antiguos que</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold old edits away</source>
        <translation>Plegar cambios antiguos</translation>
    </message>
    <message>
        <source>Fold {0} away</source>
        <translation>Plegar {0}</translation>
    </message>
    <message>
        <source>Folded {0} away.</source>
        <translation>Plegado: {0}.</translation>
    </message>
    <message>
        <source>Folded {0} away; the library is {1} smaller.</source>
        <translation>Plegado: {0}; la biblioteca ocupa {1} menos.</translation>
    </message>
    <message>
        <source>Folding away, and writing the library anew…</source>
        <translation>Plegando y escribiendo de nuevo la biblioteca…</translation>
    </message>
    <message>
        <source>How many of the newest edits stay</source>
        <translation>Cuántos de los últimos cambios quedan</translation>
    </message>
    <message>
        <source>How old the edits are</source>
        <translation>Qué antigüedad tienen los cambios</translation>
    </message>
    <message>
        <source>No edits are as old as that: nothing to fold away.</source>
        <translation>Ningún cambio es tan antiguo: no hay nada que plegar.</translation>
    </message>
    <message>
        <source>The oldest edits become one entry of the history, and the library gets smaller. People and faces stay as they are, but what was done until then can no longer be taken back.</source>
        <translation>Los cambios más antiguos se convierten en una entrada del historial, y la biblioteca se hace más pequeña. Personas y caras siguen como están, pero lo hecho hasta entonces ya no puede retirarse.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>the library gets about {0} smaller</source>
        <translation>la biblioteca ocupa unos {0} menos</translation>
    </message>
    <message>
        <source>the library hardly gets smaller</source>
        <translation>la biblioteca apenas se reduce</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>tres meses</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>tres años</translation>
    </message>
    <message>
        <source>{0} can no longer be taken back then; {1}.</source>
        <translation>Ya no podrá retirarse: {0}; {1}.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>All that FaceSorter knows of your photos and of the people in them goes from this computer for good. It cannot be undone, and no copy is kept.</source>
        <translation>Todo lo que FaceSorter sabe de sus fotos y de las personas que hay en ellas desaparece para siempre de este equipo. No se puede deshacer y no se guarda ninguna copia.</translation>
    </message>
    <message>
        <source>Another library ({0}): {1}</source>
        <translation>Otra biblioteca ({0}): {1}</translation>
    </message>
    <message>
        <source>FaceSorter itself: remove it as you remove other programs</source>
        <translation>El propio FaceSorter: quítelo como quita otros programas</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Packs ({0}); they hold no faces</source>
        <translation>Paquetes ({0}); no contienen caras</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué desaparece</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué desaparece y qué se queda</translation>
    </message>
    <message>
        <source>What goes only if you say so</source>
        <translation>Qué desaparece solo si usted lo dice</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
    <message>
        <source>What was prepared to be quick, settings, the log and reports</source>
        <translation>Lo preparado para ir más rápido, los ajustes, el registro y los informes</translation>
    </message>
    <message>
        <source>What you exported, and backups that you made yourself</source>
        <translation>Lo que usted exportó y las copias de seguridad que hizo usted mismo</translation>
    </message>
    <message>
        <source>Your photos, which were never changed</source>
        <translation>Sus fotos, que nunca se modificaron</translation>
    </message>
    <message>
        <source>{0} ({1}), with the copies that FaceSorter made beside it</source>
        <translation>{0} ({1}), con las copias que FaceSorter hizo al lado</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Choose how faces are put together</source>
        <translation>Elegir cómo se reúnen las caras</translation>
    </message>
    <message>
        <source>Group by: {0}</source>
        <translation>Agrupar por: {0}</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Agrupando…</translation>
    </message>
    <message>
        <source>How alike faces must be to be one person</source>
        <translation>Cuánto deben parecerse las caras para ser una persona</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Detener la agrupación</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>No algorithm is called so.</source>
        <translation>Ningún algoritmo se llama así.</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>Buscar algoritmos</translation>
    </message>
    <message>
        <source>Search algorithms…</source>
        <translation>Buscar algoritmos…</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Calibrate from my library…</source>
        <translation>Calibrar con mi biblioteca…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count the groups that this would give</source>
        <translation>Contar los grupos que esto daría</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Counting so many faces may take long.</source>
        <translation>Contar tantas caras puede tardar mucho.</translation>
    </message>
    <message>
        <source>Counting takes about {0}.</source>
        <translation>Contar tarda unos {0}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Find the threshold that suits the faces that you confirmed</source>
        <translation>Encontrar el umbral que conviene a las caras que confirmó</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show who would gain or lose which faces</source>
        <translation>Mostrar quién ganaría o perdería qué caras</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>nada cambiaría</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} sin clasificar</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>por mover: {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>In this library: {0} measured, {1}.</source>
        <translation>Medido en esta biblioteca: {0}, {1}.</translation>
    </message>
    <message>
        <source>Let go of what {0} measured</source>
        <translation>Desechar lo que midió {0}</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Desechar…</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken back by a later edit</source>
        <translation>retirado por un cambio posterior</translation>
    </message>
    <message>
        <source>the library is here</source>
        <translation>la biblioteca está aquí</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Call it</source>
        <translation>&amp;Llamarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Identificador del paquete</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Detenido. No se instaló nada.</translation>
    </message>
    <message>
        <source>The pack is being tried</source>
        <translation>Se está probando el paquete</translation>
    </message>
    <message>
        <source>small letters, digits, dashes</source>
        <translation>letras minúsculas, cifras, guiones</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A face at distance {0}: go there</source>
        <translation>Una cara a distancia {0}: ir a ella</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation>Ir a esta cara</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Ignored: a stranger</source>
        <translation>Ignorada: un desconocido</translation>
    </message>
    <message>
        <source>Ignored: not a face</source>
        <translation>Ignorada: no es una cara</translation>
    </message>
    <message>
        <source>In no person yet</source>
        <translation>Aún en ninguna persona</translation>
    </message>
    <message>
        <source>Kept where it was when you edited this person</source>
        <translation>Se quedó donde estaba cuando usted editó esta persona</translation>
    </message>
    <message>
        <source>Nearest faces</source>
        <translation>Caras más cercanas</translation>
    </message>
    <message>
        <source>None of the nearest faces is in a person.</source>
        <translation>Ninguna de las caras más cercanas está en una persona.</translation>
    </message>
    <message>
        <source>None of the {0} nearest faces is {1}</source>
        <translation>Ninguna de las {0} caras más cercanas es {1}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
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
        <translation>Vista en</translation>
    </message>
    <message>
        <source>Select a person or a face to see its photo and why it is there.</source>
        <translation>Seleccione una persona o una cara para ver su foto y por qué está ahí.</translation>
    </message>
    <message>
        <source>Select one of them to see who it is.</source>
        <translation>Seleccione una de ellas para ver quién es.</translation>
    </message>
    <message>
        <source>Suggested; you have not confirmed it</source>
        <translation>Sugerida; no la ha confirmado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken after {0} died ({1})</source>
        <translation>Tomada después de la muerte de {0} ({1})</translation>
    </message>
    <message>
        <source>Taken before {0} was born ({1})</source>
        <translation>Tomada antes del nacimiento de {0} ({1})</translation>
    </message>
    <message>
        <source>The nearest face is {0}</source>
        <translation>La cara más cercana es {0}</translation>
    </message>
    <message>
        <source>The nearest person is {0} away.</source>
        <translation>La persona más cercana está a {0}.</translation>
    </message>
    <message>
        <source>The nearest person, {0}, is {1} away.</source>
        <translation>La persona más cercana, {0}, está a {1}.</translation>
    </message>
    <message>
        <source>The photo is no longer where it was; this is its thumbnail.</source>
        <translation>La foto ya no está donde estaba; esta es su miniatura.</translation>
    </message>
    <message>
        <source>The {0} nearest faces are all {1}</source>
        <translation>Las {0} caras más cercanas son todas {1}</translation>
    </message>
    <message>
        <source>There is no other face to compare with.</source>
        <translation>No hay otra cara con la que comparar.</translation>
    </message>
    <message>
        <source>Unsorted or ignored</source>
        <translation>Sin clasificar o ignoradas</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Por qué esta persona</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Por qué {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>You confirmed this face</source>
        <translation>Usted confirmó esta cara</translation>
    </message>
    <message>
        <source>say when…</source>
        <translation>decir cuándo…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{0} from after the death:</source>
        <translation>{0} de después de la muerte:</translation>
    </message>
    <message>
        <source>{0} from before the birth or after the death:</source>
        <translation>{0} de antes del nacimiento o después de la muerte:</translation>
    </message>
    <message>
        <source>{0} from before the birth:</source>
        <translation>{0} de antes del nacimiento:</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest faces are {2}</source>
        <translation>{0} de las {1} caras más cercanas son {2}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; the next person is {1} away.</source>
        <translation>{0}; la siguiente persona está a {1}.</translation>
    </message>
    <message>
        <source>{0}; the next person, {1}, is {2} away.</source>
        <translation>{0}; la siguiente persona, {1}, está a {2}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Algorithm: {0}</source>
        <translation>Algoritmo: {0}</translation>
    </message>
    <message>
        <source>Choose another algorithm</source>
        <translation>Elegir otro algoritmo</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>My faces</source>
        <translation>Mis caras</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Some people of the library, with all their faces. Nothing is changed.</source>
        <translation>Algunas personas de la biblioteca, con todas sus caras. No se cambia nada.</translation>
    </message>
    <message>
        <source>With more than {0} it takes long.</source>
        <translation>Con más de {0} tarda mucho.</translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Laboratorio de algoritmos</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>En prueba</translation>
    </message>
    <message>
        <source>Both find the same groups (adjusted Rand {0} with each other).</source>
        <translation>Ambos encuentran los mismos grupos (Rand ajustado {0} entre ellos).</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Ambos lado a lado</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>Parameters used: {0}</source>
        <translation>Parámetros usados: {0}</translation>
    </message>
    <message>
        <source>Save this picture as SVG or PNG</source>
        <translation>Guardar esta imagen como SVG o PNG</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The groups that are found are shown here, beside those of scikit-learn.</source>
        <translation>Los grupos encontrados se muestran aquí, junto a los de scikit-learn.</translation>
    </message>
    <message>
        <source>There are scores where you have confirmed who some of these faces are.</source>
        <translation>Hay puntuaciones donde usted ha confirmado quiénes son algunas de estas caras.</translation>
    </message>
    <message>
        <source>They differ in {0} of {1}: adjusted Rand {2} with each other.</source>
        <translation>Difieren en {0} de {1}: Rand ajustado {2} entre ellos.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>scikit-learn has no such algorithm.</source>
        <translation>scikit-learn no tiene tal algoritmo.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s own could not do this: {0}</source>
        <translation>El de scikit-learn no pudo hacerlo: {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, FaceSorter</source>
        <translation>{0} en {1}, FaceSorter</translation>
    </message>
    <message>
        <source>{0} on {1}, scikit-learn</source>
        <translation>{0} en {1}, scikit-learn</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Let go</source>
        <translation>Desechar</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Libraries (*{0})</source>
        <translation>Bibliotecas (*{0})</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Aún no se ha abierto otra biblioteca</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>The library {0} is no longer there.</source>
        <translation>La biblioteca {0} ya no está.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} ya existe. Elija otro nombre o ábrala.</translation>
    </message>
</context>
<context>
    <name>LifetimeDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Nacimiento</translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation>&amp;Muerte</translation>
    </message>
    <message>
        <source>1950-12-31, 1950-12 or 1950</source>
        <translation>1950-12-31, 1950-12 o 1950</translation>
    </message>
    <message>
        <source>Born, died</source>
        <translation>Nacimiento, muerte</translation>
    </message>
    <message>
        <source>Faces in photos from before {0} was born, or from after the death, are not put there by themselves. What you placed stays. A month or a year is enough.</source>
        <translation>Las caras de fotos anteriores al nacimiento de {0}, o posteriores a su muerte, no se ponen ahí por sí solas. Lo que usted colocó se queda. Basta un mes o un año.</translation>
    </message>
    <message>
        <source>Nobody can have died before being born.</source>
        <translation>Nadie puede haber muerto antes de nacer.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.</source>
        <translation>Escriba un día, un mes o un año, como 1950-12-31, 1950-12 o 1950.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{0} is in the future.</source>
        <translation>{0} está en el futuro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the photos of {0}?</source>
        <translation>¿Añadir las fotos de {0}?</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drag faces here to make a new person of them.</source>
        <translation>Arrastre caras aquí para hacer de ellas una nueva persona.</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.</source>
        <translation>FaceSorter se cerró inesperadamente la última vez. Se anotó dónde ocurrió; no se envía nada.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all faces were measured with the pack {0}.</source>
        <translation>FaceSorter se cerró antes de medir todas las caras con el paquete {0}.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all photos were read, or reads them better now.</source>
        <translation>FaceSorter se cerró antes de leer todas las fotos, o ahora las lee mejor.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The pack {0} is installed.</source>
        <translation>El paquete {0} está instalado.</translation>
    </message>
    <message>
        <source>The preview of {0} waits; nothing has changed.</source>
        <translation>La vista previa de {0} espera; no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>A sample of {0} of the {1} faces.</source>
        <translation>Una muestra de {0} de las {1} caras.</translation>
    </message>
    <message>
        <source>Being mapped</source>
        <translation>Haciendo el mapa</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>Every face becomes a point, and faces that are alike lie together. It takes some seconds, and nothing is changed.</source>
        <translation>Cada cara se vuelve un punto, y las caras parecidas quedan juntas. Tarda unos segundos, y no se cambia nada.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Groups of the last grouping</source>
        <translation>Grupos de la última agrupación</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Grupos: {0}</translation>
    </message>
    <message>
        <source>Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag or use the arrows to move, and Shift with an arrow to go from point to point.</source>
        <translation>Pase sobre un punto para ver su cara, haga clic para ver su foto. Ctrl y la rueda amplían, igual que + y -; arrastre o use las flechas para moverse, y Mayús con una flecha para ir de punto en punto.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>Laying out the faces…</source>
        <translation>Colocando las caras…</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>Buscando vecinas…</translation>
    </message>
    <message>
        <source>Map of {0}, coloured by: {1}</source>
        <translation>Mapa de {0}, coloreado por: {1}</translation>
    </message>
    <message>
        <source>Map the faces</source>
        <translation>Hacer el mapa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>People as they are</source>
        <translation>Las personas como son</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Guardar figura…</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
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
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>MovedDelegate</name>
    <message>
        <source>{0} · emptied</source>
        <translation>{0} · vaciada</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>Face, {0}</source>
        <translation>Cara, {0}</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>gains {0}</source>
        <translation>gana {0}</translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation>pierde {0}</translation>
    </message>
    <message>
        <source>would be empty</source>
        <translation>quedaría vacía</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of this person</source>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Chose the cover</source>
        <translation>Portada elegida</translation>
    </message>
    <message>
        <source>From before the birth or after the death: {0}. Nothing was moved; Review asks whether that is right.</source>
        <translation>De antes del nacimiento o de después de la muerte: {0}. No se movió nada; la revisión pregunta si es correcto.</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>Ocultado: {0}</translation>
    </message>
    <message>
        <source>Kept the dates of {0}</source>
        <translation>Fechas de {0} guardadas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Merged into {0}, who was there already</source>
        <translation>Unido con {0}, que ya existía</translation>
    </message>
    <message>
        <source>Merged {0} into one</source>
        <translation>Unido en una persona: {0}</translation>
    </message>
    <message>
        <source>Merged {0} into {1}</source>
        <translation>Unido con {1}: {0}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>Mover {0} a</translation>
    </message>
    <message>
        <source>Named {0}</source>
        <translation>{0} nombrada</translation>
    </message>
    <message>
        <source>Nobody has a name yet; name a person first.</source>
        <translation>Nadie tiene nombre todavía; nombre primero a una persona.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was so already.</source>
        <translation>No se cambió nada: ya estaba así.</translation>
    </message>
    <message>
        <source>Showed {0} again</source>
        <translation>Mostrado de nuevo: {0}</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} dividida en {1}</translation>
    </message>
    <message>
        <source>There is no other face in this photo.</source>
        <translation>No hay otra cara en esta foto.</translation>
    </message>
    <message>
        <source>These faces are in one person. Take out those that do not belong to it first (Not This Person), or split the person.</source>
        <translation>Estas caras están en una misma persona. Saque antes las que no son de ella (No es esta persona), o divida la persona.</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Fechas de {0} quitadas</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Nombre quitado</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>{0} are told apart</source>
        <translation>{0} se distinguen</translation>
    </message>
    <message>
        <source>{0} of one photo may be one person now</source>
        <translation>{0} de una foto pueden ser ahora una persona</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{0} on disk</source>
        <translation>{0} en el disco</translation>
    </message>
    <message>
        <source>{0}, comes with the program</source>
        <translation>{0}, viene con el programa</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <translation>{0}. Licencia: {1}.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Accept the licence and fetch</source>
        <translation>Aceptar la licencia y descargar</translation>
    </message>
    <message>
        <source>All faces are measured again with this pack, in the background.</source>
        <translation>Todas las caras se miden de nuevo con este paquete, en segundo plano.</translation>
    </message>
    <message>
        <source>Faces that this pack has not measured yet are measured, in the background.</source>
        <translation>Las caras que este paquete aún no ha medido se miden, en segundo plano.</translation>
    </message>
    <message>
        <source>Files of it are missing.</source>
        <translation>Faltan archivos suyos.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>Seguir descargando…</translation>
    </message>
    <message>
        <source>Id: {0}</source>
        <translation>Identificador: {0}</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>It can be installed again.</source>
        <translation>Puede instalarse de nuevo.</translation>
    </message>
    <message>
        <source>Its licence: {0}.</source>
        <translation>Su licencia: {0}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Licencia: {0}.</translation>
    </message>
    <message>
        <source>Nothing but the request for these files is sent.</source>
        <translation>No se envía nada más que la petición de estos archivos.</translation>
    </message>
    <message>
        <source>Reading its files, and running both networks once…</source>
        <translation>Leyendo sus archivos y ejecutando ambas redes una vez…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Removing it frees {0}.</source>
        <translation>Eliminarlo libera {0}.</translation>
    </message>
    <message>
        <source>This library uses it. Its faces, people and names stay, but no more photos can be read with it.</source>
        <translation>Esta biblioteca lo usa. Sus caras, personas y nombres se quedan, pero con él no pueden leerse más fotos.</translation>
    </message>
    <message>
        <source>Throw away what was fetched</source>
        <translation>Tirar lo descargado</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Usar este paquete</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>Usar este paquete…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>You imported it; FaceSorter cannot fetch it again.</source>
        <translation>Usted lo importó; FaceSorter no puede descargarlo otra vez.</translation>
    </message>
    <message>
        <source>{0} Then they are grouped anew. Names and all that you said stay.</source>
        <translation>{0} Después se agrupan de nuevo. Los nombres y todo lo que usted dijo se quedan.</translation>
    </message>
    <message>
        <source>{0} on disk.</source>
        <translation>{0} en el disco.</translation>
    </message>
    <message>
        <source>{0} to fetch.</source>
        <translation>{0} por descargar.</translation>
    </message>
    <message>
        <source>{0} will be fetched from {1}.</source>
        <translation>Se descargarán {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the network for nothing but to fetch one that you ask for.</source>
        <translation>Un paquete encuentra caras y distingue personas. Cada uno tiene su propia licencia. FaceSorter usa la red solo para descargar el que usted pida.</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>Se pueden instalar</translation>
    </message>
    <message>
        <source>Faces are being read or grouped. Let go of these when that is done.</source>
        <translation>Se están leyendo o agrupando caras. Deseche estas cuando eso acabe.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Desde una carpeta…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Desde un archivo zip…</translation>
    </message>
    <message>
        <source>Import a pack from a folder</source>
        <translation>Importar un paquete desde una carpeta</translation>
    </message>
    <message>
        <source>Import a pack from a zip file</source>
        <translation>Importar un paquete desde un archivo zip</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In order: its files are what was installed, and both networks run.</source>
        <translation>En orden: sus archivos son los que se instalaron, y ambas redes funcionan.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>It is imported.</source>
        <translation>Está importado.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Está instalado.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept for a week.</source>
        <translation>Detenido. Lo descargado se guarda una semana.</translation>
    </message>
    <message>
        <source>The figures are {0} ({1}). Children and ageing are where packs differ.</source>
        <translation>Las cifras son {0} ({1}). Donde más difieren los paquetes es en niños y en el envejecimiento.</translation>
    </message>
    <message>
        <source>The library is written anew…</source>
        <translation>Escribiendo de nuevo la biblioteca…</translation>
    </message>
    <message>
        <source>The library let go of what it measured.</source>
        <translation>La biblioteca desechó lo que había medido.</translation>
    </message>
    <message>
        <source>Used by this library</source>
        <translation>Usado por esta biblioteca</translation>
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
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <source>Compare this algorithm with itself, with other parameters</source>
        <translation>Comparar este algoritmo consigo mismo, con otros parámetros</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Time: {0}. {1}</source>
        <translation>Tiempo: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Drag faces here</source>
        <translation>Arrastre caras aquí</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Like nobody here</source>
        <translation>Como nadie aquí</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>{0}, a new person</source>
        <translation>{0}, una nueva persona</translation>
    </message>
    <message>
        <source>{0}, stays</source>
        <translation>{0}, se queda</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Unir con {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>Unir {0} con {1}</translation>
    </message>
    <message>
        <source>Merge: the same person</source>
        <translation>Unir: la misma persona</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Mover {0} a {1}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} confirmed</source>
        <translation>{0} en {1}, {2} confirmadas</translation>
    </message>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, oculta</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Clear the search to see everyone.</source>
        <translation>Vacíe la búsqueda para ver a todos.</translation>
    </message>
    <message>
        <source>Most faces</source>
        <translation>Más caras</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”</source>
        <translation>Nadie se llama «{0}»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People appear here while photos are being read.</source>
        <translation>Las personas aparecen aquí mientras se leen las fotos.</translation>
    </message>
    <message>
        <source>{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.</source>
        <translation>{0} esperan ser agrupadas: pulse Ctrl+G, o elija Editar, Agrupar caras.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{0} · hidden</source>
        <translation>{0} · oculta</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>The photo, with {0} marked</source>
        <translation>La foto, con {0} marcada</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>la cara</translation>
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
        <translation>La foto ya no está donde estaba</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Esta foto no puede leerse</translation>
    </message>
    <message>
        <source>What is known of its faces is kept.</source>
        <translation>Lo que se sabe de sus caras se conserva.</translation>
    </message>
    <message>
        <source>a face without a name</source>
        <translation>una cara sin nombre</translation>
    </message>
    <message>
        <source>{0} without a name</source>
        <translation>{0} sin nombre</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Photos of {0}: leave out</source>
        <translation>Fotos de {0}: dejar fuera</translation>
    </message>
    <message>
        <source>Photos of…</source>
        <translation>Fotos de…</translation>
    </message>
    <message>
        <source>Unreadable {0}</source>
        <translation>Ilegibles {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>y…</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
    <message>
        <source>The next photo (Right)</source>
        <translation>La foto siguiente (Derecha)</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La foto anterior</translation>
    </message>
    <message>
        <source>The photo before (Left)</source>
        <translation>La foto anterior (Izquierda)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Drop a photo here, or choose one.</source>
        <translation>Suelte una foto aquí, o elija una.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>No se encontró ninguna cara en esta foto.</translation>
    </message>
    <message>
        <source>click another one to compare it</source>
        <translation>haga clic en otra para compararla</translation>
    </message>
    <message>
        <source>poor quality</source>
        <translation>mala calidad</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation>{0}: elegir un archivo</translation>
    </message>
</context>
<context>
    <name>PhotosGrid</name>
    <message>
        <source>Nobody has named this face yet.</source>
        <translation>Nadie ha nombrado aún esta cara.</translation>
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
        <translation>no puede leerse: {0}</translation>
    </message>
    <message>
        <source>no longer where it was</source>
        <translation>ya no está donde estaba</translation>
    </message>
    <message>
        <source>video, {0}, {1}</source>
        <translation>vídeo, {0}, {1}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Clear the search to see all photos.</source>
        <translation>Vacíe la búsqueda para ver todas las fotos.</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Todas las fotos pudieron leerse</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>No photo matches “{0}”</source>
        <translation>Ninguna foto coincide con «{0}»</translation>
    </message>
    <message>
        <source>No photo shows {0} together.</source>
        <translation>Ninguna foto muestra a {0} juntos.</translation>
    </message>
    <message>
        <source>No photo shows {0}.</source>
        <translation>Ninguna foto muestra a {0}.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>No existe tal foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos appear here while they are being read.</source>
        <translation>Las fotos aparecen aquí mientras se leen.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Lo que se escribiría</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Change the parameters; the preview follows</source>
        <translation>Cambiar los parámetros; la vista previa los sigue</translation>
    </message>
    <message>
        <source>Change the settings, or group anew, to see what would change.</source>
        <translation>Cambie los ajustes, o agrupe de nuevo, para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do exactly what is shown; it can be undone</source>
        <translation>Hacer exactamente lo mostrado; puede deshacerse</translation>
    </message>
    <message>
        <source>Everybody has the faces that this grouping would give them.</source>
        <translation>Todos tienen las caras que esta agrupación les daría.</translation>
    </message>
    <message>
        <source>Finding out what would change</source>
        <translation>Averiguando qué cambiaría</translation>
    </message>
    <message>
        <source>Finding out what would change…</source>
        <translation>Averiguando qué cambiaría…</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Agrupar de nuevo</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it.</source>
        <translation>Nada cambia antes de que lo aplique.</translation>
    </message>
    <message>
        <source>Nothing is known of these settings yet</source>
        <translation>Aún no se sabe nada de estos ajustes</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nada cambiaría</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The library has changed since this was worked out. What you said counts, and is shown here.</source>
        <translation>La biblioteca ha cambiado desde que se calculó esto. Lo que usted dijo cuenta, y se muestra aquí.</translation>
    </message>
    <message>
        <source>The settings have changed.</source>
        <translation>Los ajustes han cambiado.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Esto no puede hacerse</translation>
    </message>
    <message>
        <source>{0} emptied</source>
        <translation>{0} vaciadas</translation>
    </message>
    <message>
        <source>{0} in a new person</source>
        <translation>{0} en una nueva persona</translation>
    </message>
    <message>
        <source>{0} now, gone then</source>
        <translation>{0} ahora, después desaparece</translation>
    </message>
    <message>
        <source>{0} now, none then; the name stays</source>
        <translation>{0} ahora, ninguna después; el nombre queda</translation>
    </message>
    <message>
        <source>{0} now, {1} then</source>
        <translation>{0} ahora, {1} después</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} sin clasificar</translation>
    </message>
    <message>
        <source>{0} would be in nobody</source>
        <translation>en nadie: {0}</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>por mover: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Every photo could be read.</source>
        <translation>Todas las fotos pudieron leerse.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>These could not be read. They were left as they are, and are tried again when they change or when you look for changes.</source>
        <translation>Estas no pudieron leerse. Se dejaron como están, y se prueban de nuevo cuando cambian o cuando usted busca cambios.</translation>
    </message>
    <message>
        <source>Unreadable photos</source>
        <translation>Fotos ilegibles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Grouping faces…</source>
        <translation>Agrupando caras…</translation>
    </message>
    <message>
        <source>Grouping {0}…</source>
        <translation>Agrupando {0}…</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licencia: {0}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Measuring faces {0}</source>
        <translation>Midiendo caras {0}</translation>
    </message>
    <message>
        <source>No new photos</source>
        <translation>No hay fotos nuevas</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured</source>
        <translation>Paquete cambiado, medición de {0} terminada</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured, {1} could not be read</source>
        <translation>Paquete cambiado; medido: {0}, ilegibles: {1}</translation>
    </message>
    <message>
        <source>Pack changed. It had measured all faces before.</source>
        <translation>Paquete cambiado. Ya había medido todas las caras.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>Paquete: {0}</translation>
    </message>
    <message>
        <source>Pack: {0} (free)</source>
        <translation>Paquete: {0} (libre)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused at {0} faces</source>
        <translation>En pausa a {0} caras</translation>
    </message>
    <message>
        <source>Paused at {0} photos</source>
        <translation>En pausa a {0} fotos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading photos {0}</source>
        <translation>Leyendo fotos {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Show the photos that could not be read</source>
        <translation>Mostrar las fotos que no pudieron leerse</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop changing the pack</source>
        <translation>Detener el cambio de paquete</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Detener la agrupación</translation>
    </message>
    <message>
        <source>Stop reading photos</source>
        <translation>Detener la lectura de fotos</translation>
    </message>
    <message>
        <source>Stopped. The pack is the one that it was.</source>
        <translation>Detenido. El paquete es el que era.</translation>
    </message>
    <message>
        <source>Stopped. What was read until now is kept.</source>
        <translation>Detenido. Lo leído hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} no pudieron leerse</translation>
    </message>
    <message>
        <source>{0} faces/s</source>
        <translation>{0} caras/s</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} unsorted</source>
        <translation>{0} en {1}, {2} sin clasificar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} fotos/s</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} leídas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>And {0} more? A yes holds for those that are ticked, too.</source>
        <translation>¿Y {0} más? Un sí vale también para las marcadas.</translation>
    </message>
    <message>
        <source>And {0} more? The answer holds for those that are ticked.</source>
        <translation>¿Y {0} más? La respuesta vale para las marcadas.</translation>
    </message>
    <message>
        <source>Another face of {0}</source>
        <translation>Otra cara de {0}</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Esta cara</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation>El informe ya no está.</translation>
    </message>
    <message>
        <source>This is all that was written. It names no photo, no person and no folder of yours, and it stays on this computer unless you pass it on.</source>
        <translation>Esto es todo lo que se anotó. No nombra ninguna foto, persona ni carpeta suya, y se queda en este equipo a menos que usted lo comparta.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Every doubt that an answer could settle is settled. After more photos there may be new ones; people without a name can be given one in People.</source>
        <translation>Toda duda que una respuesta podía resolver está resuelta. Con más fotos puede haber otras nuevas; a las personas sin nombre se les puede dar uno en Personas.</translation>
    </message>
    <message>
        <source>Group faces</source>
        <translation>Agrupar caras</translation>
    </message>
    <message>
        <source>Group the faces first</source>
        <translation>Agrupe primero las caras</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Buscando preguntas…</translation>
    </message>
    <message>
        <source>No questions can be asked</source>
        <translation>No se pueden hacer preguntas</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>No queda nada que preguntar</translation>
    </message>
    <message>
        <source>Review asks about people, and there are none yet: the faces were never grouped.</source>
        <translation>La revisión pregunta por personas, y aún no hay ninguna: las caras nunca se agruparon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you skipped can be asked again.</source>
        <translation>Lo que omitió puede preguntarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Ask skipped ones again</source>
        <translation>Preguntar de nuevo las omitidas</translation>
    </message>
    <message>
        <source>Hide people I have named</source>
        <translation>Ocultar las personas que he nombrado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Fotos enteras</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} respondidas</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>F-measure</source>
        <translation>Medida F</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups, the most mixed first</source>
        <translation>Grupos, los más mezclados primero</translation>
    </message>
    <message>
        <source>Looking where it is right and wrong…</source>
        <translation>Viendo dónde acierta y dónde falla…</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Más confundidos</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Sobre todo</translation>
    </message>
    <message>
        <source>Of these groups, {0} are single faces that were put in no group.</source>
        <translation>De estos grupos, {0} son caras sueltas que no se pusieron en ningún grupo.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People, the worst first</source>
        <translation>Personas, las peores primero</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureza</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of the same faces, no more.</source>
        <translation>Silueta {0}: de -1 a 1, alta donde los grupos son compactos y están separados; compara agrupaciones de las mismas caras, nada más.</translation>
    </message>
    <message>
        <source>The largest: {0}; half of them have at most {1}.</source>
        <translation>El mayor: {0}; la mitad de ellos tiene como mucho {1}.</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} de {2})</translation>
    </message>
    <message>
        <source>{0} and {1} are in one group</source>
        <translation>{0} y {1} están en un mismo grupo</translation>
    </message>
    <message>
        <source>{0} in no group.</source>
        <translation>{0} en ningún grupo.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} en {1}.</translation>
    </message>
    <message>
        <source>{0} is in two groups</source>
        <translation>{0} está en dos grupos</translation>
    </message>
    <message>
        <source>{0} of {1} in {2}.</source>
        <translation>{0} de {1} en {2}.</translation>
    </message>
    <message>
        <source>{0} with no face found.</source>
        <translation>{0} sin cara encontrada.</translation>
    </message>
    <message>
        <source>{0} wrong pairs</source>
        <translation>{0} pares erróneos</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}; the two faces have a cosine of {1}</source>
        <translation>{0}; las dos caras tienen un coseno de {1}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Click a column to sort by it</source>
        <translation>Haga clic en una columna para ordenar por ella</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Puntuaciones lado a lado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>A scale from strangers to the same person: on the side of {0}</source>
        <translation>Una escala de desconocidos a la misma persona: del lado de {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la misma persona</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>With other people of the same kind it would lie from {0} to {1}, 95 times of 100.</source>
        <translation>Con otras personas del mismo tipo estaría entre {0} y {1}, 95 veces de cada 100.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>F-measure</source>
        <translation>Medida F</translation>
    </message>
    <message>
        <source>How much the groups tell about who it is: 1 is everything, 0 nothing.</source>
        <translation>Cuánto dicen los grupos sobre quién es: 1 es todo, 0 nada.</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Of all pairs of faces of the same person, how many were put together.</source>
        <translation>De todos los pares de caras de la misma persona, cuántos se pusieron juntos.</translation>
    </message>
    <message>
        <source>Of all pairs of faces put together, how many are the same person.</source>
        <translation>De todos los pares de caras puestos juntos, cuántos son la misma persona.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision and recall in one number; it is high only when both are.</source>
        <translation>Precisión y exhaustividad en un número; solo es alto cuando ambas lo son.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Scores · my {0} confirmed faces</source>
        <translation>Puntuaciones · mis {0} caras confirmadas</translation>
    </message>
    <message>
        <source>What {0} alone would make of these faces, without what you confirmed.</source>
        <translation>Lo que {0} por sí solo haría con estas caras, sin lo que usted confirmó.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detector</translation>
    </message>
    <message>
        <source>&amp;Smallest face</source>
        <translation>Cara más &amp;pequeña</translation>
    </message>
    <message>
        <source>All photos are read again. People, names and what you confirmed stay; faces that are not found any more, and of which you said nothing, go.</source>
        <translation>Todas las fotos se leen de nuevo. Personas, nombres y lo que confirmó se quedan; las caras que ya no se encuentran, y de las que no dijo nada, desaparecen.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Encontrar caras</translation>
    </message>
    <message>
        <source>Large photos are searched in parts for faces as small as this, which takes longer.</source>
        <translation>Las fotos grandes se examinan por partes en busca de caras así de pequeñas, lo que tarda más.</translation>
    </message>
    <message>
        <source>Photos without a face are read again.</source>
        <translation>Las fotos sin cara se leen de nuevo.</translation>
    </message>
    <message>
        <source>Photos without a face are tried on their sides and upside down too.</source>
        <translation>Las fotos sin cara se prueban también de lado y al revés.</translation>
    </message>
    <message>
        <source>Smallest face, in pixels of the photo</source>
        <translation>Cara más pequeña, en píxeles de la foto</translation>
    </message>
    <message>
        <source>The pack&apos;s own</source>
        <translation>El del paquete</translation>
    </message>
    <message>
        <source>Try &amp;turned photos</source>
        <translation>Probar fotos &amp;giradas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Each takes effect at once; another language when you close this, or with the next start while photos are read. The size of text is the system&apos;s.</source>
        <translation>Todo surte efecto al momento; otro idioma, al cerrar esto, o con el próximo inicio mientras se leen fotos. El tamaño del texto es el del sistema.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Look for a tidier &amp;grouping once a week</source>
        <translation>Buscar una a&amp;grupación más ordenada una vez por semana</translation>
    </message>
    <message>
        <source>Only after new faces came. It is offered, and nothing changes by itself.</source>
        <translation>Solo después de que lleguen caras nuevas. Se ofrece, y nada cambia por sí solo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>The library: {0}</source>
        <translation>La biblioteca: {0}</translation>
    </message>
    <message>
        <source>These settings, and how the window is laid out. People and names stay.</source>
        <translation>Estos ajustes y la disposición de la ventana. Personas y nombres se quedan.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ignore {0}</source>
        <translation>Ignorar {0}</translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation>Unir con {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>Unir {0} con {1}</translation>
    </message>
    <message>
        <source>Move {0} to a new person</source>
        <translation>Mover {0} a una nueva persona</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Mover {0} a {1}</translation>
    </message>
    <message>
        <source>Not this person: take {0} out</source>
        <translation>No es esta persona: sacar {0}</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At this strictness, all these faces look like one person.</source>
        <translation>Con este rigor, todas estas caras parecen una persona.</translation>
    </message>
    <message>
        <source>Comparing the faces</source>
        <translation>Comparando las caras</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <translation>Comparando las caras…</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>Move the selected faces to another group</source>
        <translation>Mover las caras seleccionadas a otro grupo</translation>
    </message>
    <message>
        <source>Move the slider until each group is one person, and drag faces that are in a wrong group onto the right one. The groups that are ticked become people of their own.</source>
        <translation>Mueva el control hasta que cada grupo sea una persona, y arrastre las caras de un grupo equivocado al correcto. Los grupos marcados se convierten en personas propias.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split off {0}</source>
        <translation>Separar {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>Dividir {0}</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{0}, and {1} like nobody else here</source>
        <translation>{0}, y {1} como nadie más aquí</translation>
    </message>
    <message>
        <source>{0}. Leave one without a tick: it stays {1}.</source>
        <translation>{0}. Deje uno sin marcar: sigue siendo {1}.</translation>
    </message>
</context>
<context>
    <name>SweepPane</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Being swept</source>
        <translation>En barrido</translation>
    </message>
    <message>
        <source>Best F at {0}</source>
        <translation>Mejor F en {0}</translation>
    </message>
    <message>
        <source>Choose the algorithm</source>
        <translation>Elegir el algoritmo</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to group with its value.</source>
        <translation>Haga clic en un punto, o elíjalo con las flechas e Intro, para agrupar con su valor.</translation>
    </message>
    <message>
        <source>Curves need a truth: choose one above.</source>
        <translation>Las curvas necesitan una verdad: elija una arriba.</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>Medida F</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Guardar figura…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>See what a parameter does to precision, recall and F before you choose it.</source>
        <translation>Vea qué hace un parámetro con la precisión, la exhaustividad y F antes de elegirlo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>{0} has no number to sweep.</source>
        <translation>{0} no tiene ningún número que barrer.</translation>
    </message>
    <message>
        <source>{0} with {1} {2}…</source>
        <translation>{0} con {1} {2}…</translation>
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
        <translation>FaceSorter encontró una agrupación más ordenada, con cambios en {0}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faces by year</source>
        <translation>Caras por año</translation>
    </message>
    <message>
        <source>From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.</source>
        <translation>De {0} a {1}; las flechas van de año en año, Intro muestra las caras de uno.</translation>
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
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <translation>Un patrón (una expresión regular) encuentra a la persona en el nombre de una foto, como el grupo «identity».</translation>
    </message>
    <message>
        <source>A table with the columns path and identity, or path, x, y, width, height and identity.</source>
        <translation>Una tabla con las columnas path e identity, o path, x, y, width, height e identity.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Choose the CSV file</source>
        <translation>Elegir el archivo CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Regiones de caras</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>It names {0} at {1}. For example, {2} shows {3}.</source>
        <translation>Nombra {0} en {1}. Por ejemplo, {2} muestra a {3}.</translation>
    </message>
    <message>
        <source>It names {0} in {1}. For example, {2} shows {3}.</source>
        <translation>Nombra {0} en {1}. Por ejemplo, {2} muestra a {3}.</translation>
    </message>
    <message>
        <source>My confirmed faces</source>
        <translation>Mis caras confirmadas</translation>
    </message>
    <message>
        <source>Names that another program wrote beside faces, in the photos&apos; metadata or in sidecars (.xmp).</source>
        <translation>Los nombres que otro programa escribió junto a las caras, en los metadatos de las fotos o en archivos anexos (.xmp).</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>The faces that you confirmed are taken to be right.</source>
        <translation>Las caras que confirmó se dan por correctas.</translation>
    </message>
    <message>
        <source>The folder of a photo is named after who is in it.</source>
        <translation>La carpeta de una foto lleva el nombre de quien está en ella.</translation>
    </message>
    <message>
        <source>Truth from a CSV file</source>
        <translation>Verdad de un archivo CSV</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; the silhouette says which grouping is tidier.</source>
        <translation>Sin una verdad no hay puntuaciones; la silueta dice qué agrupación está más ordenada.</translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed.</source>
        <translation>Confirmadas: {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>About 1 in {0} is above the threshold.</source>
        <translation>Cerca de 1 de {0} está por encima del umbral.</translation>
    </message>
    <message>
        <source>About 1 in {0} pairs of strangers is this alike.</source>
        <translation>Cerca de 1 de cada {0} pares de desconocidos se parece tanto.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas diferentes</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} are above the threshold.</source>
        <translation>Menos de 1 de {0} están por encima del umbral.</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} pairs of strangers are this alike.</source>
        <translation>Menos de 1 de cada {0} pares de desconocidos se parecen tanto.</translation>
    </message>
    <message>
        <source>How often strangers are this alike is unknown: it was not measured for this pack.</source>
        <translation>No se sabe con qué frecuencia los desconocidos se parecen tanto: no se midió para este paquete.</translation>
    </message>
    <message>
        <source>Measured with the pack {0} ({1}).</source>
        <translation>Medido con el paquete {0} ({1}).</translation>
    </message>
    <message>
        <source>Most pairs of strangers are this alike.</source>
        <translation>La mayoría de los pares de desconocidos se parecen tanto.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>the same person above {0}</source>
        <translation>la misma persona por encima de {0}</translation>
    </message>
    <message>
        <source>the same person below {0} (Euclidean, of vectors of length 1)</source>
        <translation>la misma persona por debajo de {0} (euclídea, de vectores de longitud 1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Checking and unpacking…</source>
        <translation>Comprobando y descomprimiendo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pausa a {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Contactando con el servidor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Through the years</source>
        <translation>A lo largo de los años</translation>
    </message>
    <message>
        <source>{0} without a date</source>
        <translation>{0} sin fecha</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Change the parameters of {0}</source>
        <translation>Cambiar los parámetros de {0}</translation>
    </message>
    <message>
        <source>Do not compare {0}</source>
        <translation>No comparar {0}</translation>
    </message>
    <message>
        <source>{0}, grouping {1}</source>
        <translation>{0}, agrupación {1}</translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, elegido</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Photos of…</source>
        <translation>Fotos de…</translation>
    </message>
    <message>
        <source>Show only photos of these people together</source>
        <translation>Mostrar solo fotos de estas personas juntas</translation>
    </message>
</context>
<context>
    <name>_Faces</name>
    <message>
        <source>Faces that would come or go</source>
        <translation>Caras que vendrían o se irían</translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>All {0}</source>
        <translation>Todas {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Cambiadas {0}</translation>
    </message>
    <message>
        <source>Emptied {0}</source>
        <translation>Vaciadas {0}</translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation>Nuevas {0}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>History of edits</source>
        <translation>Historial de cambios</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Name this person</source>
        <translation>Dar nombre a esta persona</translation>
    </message>
    <message>
        <source>{0}: name this person (F2)</source>
        <translation>{0}: dar nombre a esta persona (F2)</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>From my faces</source>
        <translation>De mis caras</translation>
    </message>
    <message>
        <source>Take what the faces themselves suggest</source>
        <translation>Tomar lo que las propias caras sugieren</translation>
    </message>
    <message>
        <source>{0} from my faces</source>
        <translation>{0} de mis caras</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>&amp;Photos as</source>
        <translation>&amp;Fotos como</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation>Una carpeta por persona</translation>
    </message>
    <message>
        <source>A list of all faces (JSON)</source>
        <translation>Una lista de todas las caras (JSON)</translation>
    </message>
    <message>
        <source>A table of all faces (CSV)</source>
        <translation>Una tabla de todas las caras (CSV)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Hard links (no space; a second name of the same photo)</source>
        <translation>Enlaces duros (sin espacio; un segundo nombre de la misma foto)</translation>
    </message>
    <message>
        <source>In the folder of everybody in it</source>
        <translation>En la carpeta de cada uno que aparece</translation>
    </message>
    <message>
        <source>Only the faces, cut out</source>
        <translation>Solo las caras, recortadas</translation>
    </message>
    <message>
        <source>Only with the largest face</source>
        <translation>Solo con la cara más grande</translation>
    </message>
    <message>
        <source>Photos of &amp;several</source>
        <translation>Fotos de &amp;varios</translation>
    </message>
    <message>
        <source>Symbolic links (no space; point to where the photo lies)</source>
        <translation>Enlaces simbólicos (sin espacio; apuntan a donde está la foto)</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>_PartsList</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Who would gain or lose faces</source>
        <translation>Quién ganaría o perdería caras</translation>
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
        <translation>Restablecer {0} a su valor predeterminado</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people, folders, dates…</source>
        <translation>Buscar personas, carpetas, fechas…</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>All is forgotten but for what could not be deleted, as another window may use it: {0}</source>
        <translation>Todo está olvidado menos lo que no pudo borrarse, porque quizá lo usa otra ventana: {0}</translation>
    </message>
    <message>
        <source>Back up labels</source>
        <translation>Guardar copia de etiquetas</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>Etiquetas (*.json)</translation>
    </message>
    <message>
        <source>Labels (*.json);;All files (*)</source>
        <translation>Etiquetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Labels are being restored…</source>
        <translation>Se restauran las etiquetas…</translation>
    </message>
    <message>
        <source>No folder was added yet. Add one first.</source>
        <translation>Aún no se ha añadido ninguna carpeta. Añada primero una.</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Restaurar etiquetas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>There was nothing to restore: all that fits this library is so already.</source>
        <translation>No había nada que restaurar: todo lo que conviene a esta biblioteca ya está así.</translation>
    </message>
    <message>
        <source>What found no place is in the details.</source>
        <translation>Lo que no encontró lugar está en los detalles.</translation>
    </message>
    <message>
        <source>What was said of {0} and {1} is restored. Undo takes it back.</source>
        <translation>Etiquetas restauradas: {0}, {1}. Deshacer las retira.</translation>
    </message>
    <message>
        <source>What was said of {0} is restored. Undo takes it back.</source>
        <translation>Etiquetas restauradas: {0}. Deshacer las retira.</translation>
    </message>
    <message>
        <source>What you said of {0} and {1} was written to {2}.</source>
        <translation>Lo que dijo de {0} y {1} se escribió en {2}.</translation>
    </message>
    <message>
        <source>{0} more are not in it: no longer found in their photos, or in photos that cannot be read.</source>
        <translation>{0} más no están ahí: ya no se encuentran en sus fotos, o están en fotos que no pueden leerse.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>FaceSorter export</source>
        <translation>Exportación de FaceSorter</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it happened is written in {1}.</source>
        <translation>Algo inesperado falló ({0}); es un fallo de FaceSorter. Lo guardado antes está a salvo. Dónde ocurrió está escrito en {1}.</translation>
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
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing was written: {0} is there already. Choose another name, or this one whole.</source>
        <translation>No se escribió nada: {0} ya existe. Elija otro nombre, o este completo.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Guardar la figura</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed stay. If you use that pack again, it measures all faces again.</source>
        <translation>La biblioteca desecha lo que midió «{0}», y su archivo se hace más pequeño. Personas, nombres y lo que confirmó se quedan. Si vuelve a usar ese paquete, mide de nuevo todas las caras.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Before the first edit</source>
        <translation>Antes del primer cambio</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
    </message>
    <message>
        <source>{0}, folded away, up to {1}</source>
        <translation>{0}, plegado, hasta {1}</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{0} from Unsorted</source>
        <translation>{0} de «Sin clasificar»</translation>
    </message>
    <message>
        <source>{0} from somebody without a name</source>
        <translation>{0} de alguien sin nombre</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} stay</source>
        <translation>{0} se quedan</translation>
    </message>
    <message>
        <source>{0} stay, among them</source>
        <translation>{0} se quedan, entre ellas</translation>
    </message>
    <message>
        <source>{0} to Unsorted</source>
        <translation>{0} a «Sin clasificar»</translation>
    </message>
    <message>
        <source>{0} to a new person</source>
        <translation>{0} a una nueva persona</translation>
    </message>
    <message>
        <source>{0} to somebody without a name</source>
        <translation>{0} a alguien sin nombre</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Finds faces with {0}, tells them apart with {1}.</source>
        <translation>Encuentra caras con {0}, las distingue con {1}.</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>Libre para cualquier uso</translation>
    </message>
    <message>
        <source>Not for commercial use</source>
        <translation>No para uso comercial</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All faces of both people are compared, not only these two.</source>
        <translation>Se comparan todas las caras de las dos personas, no solo estas dos.</translation>
    </message>
    <message>
        <source>All likelier mistakes have been asked about.</source>
        <translation>Ya se ha preguntado por todos los errores más probables.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>¿Son estas dos la misma persona?</translation>
    </message>
    <message>
        <source>Are {0} and {1} the same person?</source>
        <translation>¿Son {0} y {1} la misma persona?</translation>
    </message>
    <message>
        <source>Both are in {0}.</source>
        <translation>Ambas están en {0}.</translation>
    </message>
    <message>
        <source>Both taken on {0}.</source>
        <translation>Ambas tomadas el {0}.</translation>
    </message>
    <message>
        <source>Does the first face belong to this person?</source>
        <translation>¿Es la primera cara de esta persona?</translation>
    </message>
    <message>
        <source>Does this face belong to {0}?</source>
        <translation>¿Es esta cara de {0}?</translation>
    </message>
    <message>
        <source>How alike strangers are in this library counts, too.</source>
        <translation>También cuenta cuánto se parecen los desconocidos en esta biblioteca.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Is this {0} too?</source>
        <translation>¿Es también {0}?</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>¿Es {0}?</translation>
    </message>
    <message>
        <source>Other faces of the person</source>
        <translation>Otras caras de la persona</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Revisión: {0}</translation>
    </message>
    <message>
        <source>Taken on {0} and {1}.</source>
        <translation>Tomadas el {0} y el {1}.</translation>
    </message>
    <message>
        <source>Taken together, another person&apos;s faces are more like it.</source>
        <translation>En conjunto, las caras de otra persona se le parecen más.</translation>
    </message>
    <message>
        <source>Taken together, no other person&apos;s faces are more like it.</source>
        <translation>En conjunto, las caras de ninguna otra persona se le parecen más.</translation>
    </message>
    <message>
        <source>The chance of “yes” is less than {0} %.</source>
        <translation>La probabilidad de «sí» es de menos del {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is more than {0} %.</source>
        <translation>La probabilidad de «sí» es de más del {0} %.</translation>
    </message>
    <message>
        <source>The chance of “yes” is {0} %.</source>
        <translation>La probabilidad de «sí» es del {0} %.</translation>
    </message>
    <message>
        <source>The first face is compared with all faces of {0}, not only with the second one.</source>
        <translation>La primera cara se compara con todas las caras de {0}, no solo con la segunda.</translation>
    </message>
    <message>
        <source>The first face is compared with all other faces of {0}, not only with the second one.</source>
        <translation>La primera cara se compara con todas las demás caras de {0}, no solo con la segunda.</translation>
    </message>
    <message>
        <source>The first face shows little, so that less likeness is enough.</source>
        <translation>La primera cara muestra poco, así que basta con un parecido menor.</translation>
    </message>
    <message>
        <source>The photo of the first face was taken after {0} died ({1}).</source>
        <translation>La foto de la primera cara se hizo después de que muriera {0} ({1}).</translation>
    </message>
    <message>
        <source>The photo of the first face was taken before {0} was born ({1}).</source>
        <translation>La foto de la primera cara se hizo antes de que naciera {0} ({1}).</translation>
    </message>
    <message>
        <source>The two faces do not look very alike ({0} apart).</source>
        <translation>Las dos caras no se parecen mucho (distancia {0}).</translation>
    </message>
    <message>
        <source>The two faces look alike ({0} apart).</source>
        <translation>Las dos caras se parecen (distancia {0}).</translation>
    </message>
    <message>
        <source>The two faces look very alike ({0} apart).</source>
        <translation>Las dos caras se parecen mucho (distancia {0}).</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{0} hang on the answer.</source>
        <translation>{0} dependen de la respuesta.</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>People as they are</source>
        <translation>Las personas como son</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
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
        <translation>(¿quiso decir «{0}»?)</translation>
    </message>
    <message>
        <source>1 earlier edit</source>
        <translation>1 cambio anterior</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>1 new face</source>
        <translation>1 cara nueva</translation>
    </message>
    <message>
        <source>A detector ({0}) and a recogniser ({1}) are in it.</source>
        <translation>Contiene un detector ({0}) y un reconocedor ({1}).</translation>
    </message>
    <message>
        <source>A face is linked to a surer one if the network thinks this more likely to be right; higher is more careful.</source>
        <translation>Una cara se enlaza con otra más segura si la red cree más probable que esto que sea correcto; más alto es más prudente.</translation>
    </message>
    <message>
        <source>A file of this pack cannot be read ({0}); install it again.</source>
        <translation>Un archivo de este paquete no puede leerse ({0}); instálelo de nuevo.</translation>
    </message>
    <message>
        <source>A file of this pack has changed since it was installed ({0}); it is not used.</source>
        <translation>Un archivo de este paquete ha cambiado desde que se instaló ({0}); no se usa.</translation>
    </message>
    <message>
        <source>A file of this pack is not a network that can be run; get another copy of it.</source>
        <translation>Un archivo de este paquete no es una red ejecutable; consiga otra copia.</translation>
    </message>
    <message>
        <source>A file of this pack is not an ONNX network; get another copy of it.</source>
        <translation>Un archivo de este paquete no es una red ONNX; consiga otra copia.</translation>
    </message>
    <message>
        <source>A file of this pack {0} ({1}); remove the pack and install it again.</source>
        <translation>Un archivo de este paquete {0} ({1}); elimine el paquete e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>A fixed number of groups around centres. Poor on faces even with the true number, because people have very different numbers of faces.</source>
        <translation>Un número fijo de grupos alrededor de centros. Malo para caras incluso con el número verdadero, porque las personas tienen números de caras muy distintos.</translation>
    </message>
    <message>
        <source>A hard link cannot be made here: the photos lie on another drive, or this drive knows none. The photos are as they were; choose to copy instead.</source>
        <translation>Aquí no puede hacerse un enlace duro: las fotos están en otra unidad, o esta no los conoce. Las fotos siguen como estaban; elija copiar.</translation>
    </message>
    <message>
        <source>A matrix of distances has as many rows as columns, not the shape {0}.</source>
        <translation>Una matriz de distancias tiene tantas filas como columnas, no la forma {0}.</translation>
    </message>
    <message>
        <source>A name has at most {0} characters. Nothing was changed.</source>
        <translation>Un nombre tiene como mucho {0} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>A name has no control characters or line breaks. Nothing was changed.</source>
        <translation>Un nombre no tiene caracteres de control ni saltos de línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>A network of the pack {0} makes the engine stop; remove it, and install it again.</source>
        <translation>Una red del paquete {0} hace que el motor se detenga; elimínelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>A network of this pack keeps its weights in other files, which is not supported.</source>
        <translation>Una red de este paquete guarda sus pesos en otros archivos, lo que no se admite.</translation>
    </message>
    <message>
        <source>A network of this pack made the engine stop when tried; nothing was installed.</source>
        <translation>Una red de este paquete hizo que el motor se detuviera al probarla; no se instaló nada.</translation>
    </message>
    <message>
        <source>A network of this pack wants {0}; it must want the pixels only, as 32-bit floats.</source>
        <translation>Una red de este paquete pide {0}; solo debe pedir los píxeles, como números de coma flotante de 32 bits.</translation>
    </message>
    <message>
        <source>A photo of several people goes to {0}, not to {1}.</source>
        <translation>Una foto de varias personas va a {0}, no a {1}.</translation>
    </message>
    <message>
        <source>A ring within a ring.</source>
        <translation>Un anillo dentro de un anillo.</translation>
    </message>
    <message>
        <source>A small network learns from your own faces, without labels, a space in which they gather around a fixed number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow layer leaves of them tells people apart less well: K-means itself is better.</source>
        <translation>Una red pequeña aprende de sus propias caras, sin etiquetas, un espacio en el que se reúnen alrededor de un número fijo de centros. Hecho para imágenes en bruto; los vectores ya vienen de una red profunda, y lo que una capa estrecha deja de ellos distingue peor a las personas: el propio K-means es mejor.</translation>
    </message>
    <message>
        <source>A small network, trained beforehand on other faces, looks at the neighbours of each face and their neighbours, and says which of them belong together.</source>
        <translation>Una red pequeña, entrenada antes con otras caras, mira las vecinas de cada cara y las vecinas de estas, y dice cuáles van juntas.</translation>
    </message>
    <message>
        <source>A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. The photos are as they were; choose to copy instead.</source>
        <translation>Aquí no puede hacerse un enlace simbólico: esta unidad no los conoce, o (en Windows) el modo de desarrollador está desactivado. Las fotos siguen como estaban; elija copiar.</translation>
    </message>
    <message>
        <source>Added {0} to {1} people</source>
        <translation>Añadido a {1} personas: {0}</translation>
    </message>
    <message>
        <source>Added {0} to {1} person</source>
        <translation>Añadido a {1} persona: {0}</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand ajustado</translation>
    </message>
    <message>
        <source>Affinity propagation</source>
        <translation>Propagación de afinidad</translation>
    </message>
    <message>
        <source>Affinity propagation did not settle within {0} rounds. Nothing was changed; a damping nearer to 1 or another preference may help.</source>
        <translation>La propagación de afinidad no se estabilizó en {0} rondas. No se cambió nada; puede ayudar una amortiguación más cercana a 1 u otra preferencia.</translation>
    </message>
    <message>
        <source>Afterwards, groups that on average look alike become one.</source>
        <translation>Después, los grupos que en promedio se parecen se hacen uno.</translation>
    </message>
    <message>
        <source>Agglomerative</source>
        <translation>Aglomerativo</translation>
    </message>
    <message>
        <source>Agreement on pairs beyond chance: 0 is what guessing gives.</source>
        <translation>Acuerdo en pares más allá del azar: 0 es lo que da adivinar.</translation>
    </message>
    <message>
        <source>All faces are divided in two, and whichever group is spread most is divided again, until there are as many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go right through people, who stay divided.</source>
        <translation>Todas las caras se dividen en dos, y el grupo más disperso se divide de nuevo, hasta que hay tantos grupos como se piden. Malo para caras: los desconocidos están todos igual de lejos, así que los primeros cortes atraviesan personas, que quedan divididas.</translation>
    </message>
    <message>
        <source>Anisotropic blobs</source>
        <translation>Nubes anisótropas</translation>
    </message>
    <message>
        <source>Another FaceSorter is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Otro FaceSorter está usando la biblioteca {0}. No se cambió nada; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is reading the library {0}, so traces of what was deleted are left beside it. Close that program and do this again.</source>
        <translation>Otro programa está leyendo la biblioteca {0}, así que quedan a su lado rastros de lo borrado. Cierre ese programa y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>Otro programa está usando la biblioteca {0}. No se cambió nada; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Approximate rank-order</source>
        <translation>Rank-order aproximado</translation>
    </message>
    <message>
        <source>Asian faces (CASIA-FaceV5)</source>
        <translation>caras asiáticas (CASIA-FaceV5)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Promedio de</translation>
    </message>
    <message>
        <source>BCubed F</source>
        <translation>F BCubed</translation>
    </message>
    <message>
        <source>BCubed precision</source>
        <translation>Precisión BCubed</translation>
    </message>
    <message>
        <source>BCubed precision and recall in one number (harmonic mean).</source>
        <translation>Precisión y exhaustividad BCubed en un número (media armónica).</translation>
    </message>
    <message>
        <source>BCubed recall</source>
        <translation>Exhaustividad BCubed</translation>
    </message>
    <message>
        <source>BIRCH</source>
        <translation>BIRCH</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Bisecting K-means</source>
        <translation>K-means bisector</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Recuperado: {0}</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>By which part the distance changes at the edge of a valley, for xi.</source>
        <translation>En qué parte cambia la distancia en el borde de un valle, para xi.</translation>
    </message>
    <message>
        <source>CDP</source>
        <translation>CDP</translation>
    </message>
    <message>
        <source>Calibrating takes at least {0} confirmed faces of {1} people with names and two such faces each; confirmed so far: {2}, of such people: {3}. Confirm more faces first, of easy and of difficult photos.</source>
        <translation>Calibrar requiere al menos {0} caras confirmadas de {1} personas con nombre y dos de esas caras cada una; confirmadas hasta ahora: {2}, de tales personas: {3}. Confirme antes más caras, de fotos fáciles y difíciles.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Chinese Whispers</source>
        <translation>Chinese Whispers</translation>
    </message>
    <message>
        <source>Chose a cover for a person</source>
        <translation>Portada elegida para una persona</translation>
    </message>
    <message>
        <source>Chose a cover for {0}</source>
        <translation>Portada elegida para {0}</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Components with more faces than this are no proposals; groups of groups may be larger.</source>
        <translation>Los componentes con más caras que esto no se proponen; los grupos de grupos pueden ser mayores.</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>Confirmado: {0}</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Correct that file or remove it</source>
        <translation>Corrija ese archivo o elimínelo</translation>
    </message>
    <message>
        <source>Cosine above which two faces are neighbours; higher is more careful.</source>
        <translation>Coseno por encima del cual dos caras son vecinas; más alto es más prudente.</translation>
    </message>
    <message>
        <source>Cosine above which two faces may start a group; higher is more careful.</source>
        <translation>Coseno por encima del cual dos caras pueden empezar un grupo; más alto es más prudente.</translation>
    </message>
    <message>
        <source>Crops are new files: there is nothing to link to. Leave out either the crops or the links.</source>
        <translation>Los recortes son archivos nuevos: no hay nada que enlazar. Renuncie a los recortes o a los enlaces.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so dense and loose people may be in one library. Faces that are in no group are unassigned.</source>
        <translation>DBSCAN a todas las distancias a la vez: los grupos son lo que permanece junto más tiempo mientras baja la distancia, así que personas densas y dispersas pueden convivir. Las caras de ningún grupo quedan sin asignar.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguación</translation>
    </message>
    <message>
        <source>Deep clustering (DEC)</source>
        <translation>Agrupamiento profundo (DEC)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Density link</source>
        <translation>Enlace por densidad</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.</source>
        <translation>GCN-S limpia las propuestas dudosas; sin él, GCN-D trabaja solo.</translation>
    </message>
    <message>
        <source>Each face is linked to the most alike face that has more alike faces around it. Very quick; on large libraries look-alikes still chain people together.</source>
        <translation>Cada cara se enlaza con la más parecida que tiene más caras parecidas alrededor. Muy rápido; en bibliotecas grandes los dobles siguen encadenando personas.</translation>
    </message>
    <message>
        <source>Each face joins the one most like it; then each group joins the group most like it, level by level, while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.</source>
        <translation>Cada cara se une a la que más se le parece; luego cada grupo al grupo más parecido, nivel a nivel, mientras se parecen en promedio. Pocos niveles, por eso es rápido, y un enlace erróneo arrastra un grupo entero.</translation>
    </message>
    <message>
        <source>Each face takes the group that most of its neighbours are in, weighed by how alike they are, until nothing changes. Quick; with some ten thousand faces people have more of them than a face has neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.</source>
        <translation>Cada cara toma el grupo en el que están la mayoría de sus vecinas, según su parecido, hasta que nada cambia. Rápido; con decenas de miles de caras las personas tienen más de las que una cara tiene vecinas y se deshacen, y los dobles juntan a otros: unir fragmentos corrige lo primero.</translation>
    </message>
    <message>
        <source>Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a free shape need far more faces a person than photos show; round ones do not.</source>
        <translation>Cada grupo es una nube con tamaño propio, y una cara pertenece a la más probable. Las nubes de forma libre necesitan muchas más caras por persona de las que muestran las fotos; las redondas no.</translation>
    </message>
    <message>
        <source>Each part of a split holds at least one face, and no face is in two. Nothing was changed.</source>
        <translation>Cada parte de una división tiene al menos una cara, y ninguna cara está en dos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors at which dbscan cuts.</source>
        <translation>Distancia euclídea de vectores unitarios a la que dbscan corta.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is where distances to neighbours begin to rise steeply: good for albums in which people come again.</source>
        <translation>Distancia euclídea de vectores unitarios hasta la que dos caras son vecinas. Tomada de las caras, es donde las distancias a las vecinas empiezan a subir con fuerza: buena para álbumes donde las personas se repiten.</translation>
    </message>
    <message>
        <source>Every face looks for another that can stand for it, and groups are those who share one. No number of groups to choose; people with many faces come apart around several of them.</source>
        <translation>Cada cara busca otra que pueda representarla, y los grupos son quienes comparten una. No hay que elegir número de grupos; las personas con muchas caras se deshacen en torno a varias.</translation>
    </message>
    <message>
        <source>FACESORTER_PROVIDER is {0}, which is not known here. Nothing was changed; it can be {1}, or be left out.</source>
        <translation>FACESORTER_PROVIDER es {0}, que aquí no se conoce. No se cambió nada; puede ser {1}, u omitirse.</translation>
    </message>
    <message>
        <source>Faces that a group has at least.</source>
        <translation>Caras que un grupo tiene como mínimo.</translation>
    </message>
    <message>
        <source>Faces that are in the group where most of their person is.</source>
        <translation>Caras que están en el grupo donde está la mayor parte de su persona.</translation>
    </message>
    <message>
        <source>Faces that are looked at before centres move.</source>
        <translation>Caras que se miran antes de que los centros se muevan.</translation>
    </message>
    <message>
        <source>Faces that belong to the person most seen in their group.</source>
        <translation>Caras de la persona más vista en su grupo.</translation>
    </message>
    <message>
        <source>Faces within the distance, itself included, that make a face the core of a group.</source>
        <translation>Caras dentro de la distancia, incluida ella misma, que hacen de una cara el núcleo de un grupo.</translation>
    </message>
    <message>
        <source>Faces within this distance draw; if not given, the distance of faces from the mean of a group whose faces are on average just as alike as those of one person.</source>
        <translation>Las caras dentro de esta distancia atraen; si no se da, la distancia de las caras a la media de un grupo cuyas caras se parecen en promedio como las de una persona.</translation>
    </message>
    <message>
        <source>Faces, itself included, that must be near for a face to be in the middle of a group.</source>
        <translation>Caras, incluida ella misma, que deben estar cerca para que una cara esté en medio de un grupo.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Files of the pack {0} are missing; remove it, and import or install it again.</source>
        <translation>Faltan archivos del paquete {0}; elimínelo, e impórtelo o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>First neighbours</source>
        <translation>Primeras vecinas</translation>
    </message>
    <message>
        <source>Folding edits away</source>
        <translation>Plegar cambios</translation>
    </message>
    <message>
        <source>From every face one walks to the mean of all faces within a distance, again and again; who ends at the same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.</source>
        <translation>Desde cada cara se va a la media de todas las caras dentro de una distancia, una y otra vez; quienes acaban en el mismo sitio son un grupo. No hay que elegir número de grupos; quien tiene pocas caras es atraído fácilmente por un vecino.</translation>
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
        <translation>Mezcla gaussiana</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Grouped with {0}</source>
        <translation>Agrupado con {0}</translation>
    </message>
    <message>
        <source>Grouping with {0} failed ({1}). Nothing was changed.</source>
        <translation>La agrupación con {0} falló ({1}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where all have many faces: somebody with a single one is no part of its own. Slow with many groups.</source>
        <translation>Los grupos son partes del grafo de parecido entre las que fluye poco, sea cual sea su forma. Bueno donde todos tienen muchas caras: quien tiene una sola no es una parte. Lento con muchos grupos.</translation>
    </message>
    <message>
        <source>Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.</source>
        <translation>Los grupos a esta distancia o más lejos no se unen. Distancia euclídea de vectores unitarios.</translation>
    </message>
    <message>
        <source>Groups of one person, people in one group; equals NMI by its definition.</source>
        <translation>Grupos de una persona, personas en un grupo; igual a NMI por definición.</translation>
    </message>
    <message>
        <source>Groups that somebody who walks from face to face along links stays in for long. Among the best on published sets of faces; people with more faces than a face has neighbours need fragments merged.</source>
        <translation>Grupos en los que permanece mucho tiempo quien camina de cara en cara por los enlaces. De los mejores en conjuntos publicados; las personas con más caras que vecinas tiene una cara necesitan unir fragmentos.</translation>
    </message>
    <message>
        <source>Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is seen in proportion to the whole, so in a larger library people who share look-alikes become one.</source>
        <translation>Grupos con muchos más enlaces internos que por azar. Rápido y bueno hasta unas 20 000 caras; el azar se mide respecto al total, así que en una biblioteca mayor personas con dobles en común se hacen una.</translation>
    </message>
    <message>
        <source>Groups with more faces than this are cut again.</source>
        <translation>Los grupos con más caras que esto se cortan de nuevo.</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>Hid a person</source>
        <translation>Ocultado: una persona</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>Ocultado: {0}</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Jerarquía</translation>
    </message>
    <message>
        <source>How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces unassigned. If not given, as many as the smallest group has.</source>
        <translation>Cuántas caras, incluida ella misma, alcanza una cara antes de contar como densa; más alto deja más caras sin asignar. Si no se da, tantas como el grupo más pequeño.</translation>
    </message>
    <message>
        <source>How many groups; if given, the distance is not used.</source>
        <translation>Cuántos grupos; si se da, no se usa la distancia.</translation>
    </message>
    <message>
        <source>How many groups; if not given, as many people as Auto finds, counting faces that are alone.</source>
        <translation>Cuántos grupos; si no se da, tantas personas como encuentre Auto, contando las caras solas.</translation>
    </message>
    <message>
        <source>How many groups; if not given, tight groups join while they are on average as near as faces of one person.</source>
        <translation>Cuántos grupos; si no se da, los grupos compactos se unen mientras en promedio estén tan cerca como las caras de una persona.</translation>
    </message>
    <message>
        <source>How many numbers describe a face in the learned space.</source>
        <translation>Cuántos números describen una cara en el espacio aprendido.</translation>
    </message>
    <message>
        <source>How many of the nearest faces are in a face&apos;s list.</source>
        <translation>Cuántas de las caras más cercanas están en la lista de una cara.</translation>
    </message>
    <message>
        <source>How many times the weight by chance a group must hold; higher makes smaller groups.</source>
        <translation>Cuántas veces el peso del azar debe sostener un grupo; más alto hace grupos más pequeños.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s group is the same person, for the mean face.</source>
        <translation>Cuánto del grupo de una cara es la misma persona, en promedio.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s person is in its group, for the mean face.</source>
        <translation>Cuánto de la persona de una cara está en su grupo, en promedio.</translation>
    </message>
    <message>
        <source>How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.</source>
        <translation>Cuántas veces unir: 1 deja grupos pequeños y seguros; si no se da, hasta que no haya dos grupos parecidos.</translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation>Ignorado: {0}</translation>
    </message>
    <message>
        <source>In a worker: {0}</source>
        <translation>En un proceso auxiliar: {0}</translation>
    </message>
    <message>
        <source>Information that groups and people share, by the mean of both.</source>
        <translation>Información que comparten grupos y personas, entre la media de ambos.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada y salida</translation>
    </message>
    <message>
        <source>Inverse purity</source>
        <translation>Pureza inversa</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It is not certain that this is {0}: its certificate is not valid. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>No es seguro que sea {0}: su certificado no es válido. No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>No nombra a nadie.</translation>
    </message>
    <message>
        <source>Joins faces that are near enough to each other, one link after another; faces without neighbours stay unassigned. Good on small libraries; on large ones a few look-alikes chain people together.</source>
        <translation>Une caras bastante cercanas entre sí, un eslabón tras otro; las caras sin vecinas quedan sin asignar. Bueno en bibliotecas pequeñas; en grandes, unos pocos dobles encadenan personas.</translation>
    </message>
    <message>
        <source>K-means</source>
        <translation>K-means</translation>
    </message>
    <message>
        <source>K-means that moves its centres after every few faces: sooner done where groups are few and large, a little worse than K-means everywhere.</source>
        <translation>K-means que mueve sus centros tras cada pocas caras: acaba antes donde los grupos son pocos y grandes, un poco peor que K-means en todo.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>Componente mayor</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Grupo mayor</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendidos</translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation>Leiden</translation>
    </message>
    <message>
        <source>Let {0} of one photo be one person</source>
        <translation>{0} de una foto pueden ser una persona</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Verosimilitud</translation>
    </message>
    <message>
        <source>Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which faces may be linked is three standard deviations.</source>
        <translation>El parecido es exp(-gamma d²) a la distancia d de vectores unitarios; si no se da, la distancia hasta la que pueden enlazarse caras son tres desviaciones típicas.</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Linkage prediction</source>
        <translation>Predicción de enlaces</translation>
    </message>
    <message>
        <source>Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. People with more faces than the limit come apart unless fragments are merged.</source>
        <translation>Las caras enlazadas van juntas; donde el grupo resulta demasiado grande, se corta de nuevo con un umbral más alto. Las personas con más caras que el límite se deshacen si no se unen fragmentos.</translation>
    </message>
    <message>
        <source>Looking for questions failed ({0}). Nothing was changed.</source>
        <translation>La búsqueda de preguntas falló ({0}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Creado: {0}</translation>
    </message>
    <message>
        <source>Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and clean them, and the best are kept.</source>
        <translation>Se proponen muchos grupos que se solapan. Dos redes pequeñas, entrenadas antes con otras caras, los puntúan y limpian, y se quedan los mejores.</translation>
    </message>
    <message>
        <source>Map equation</source>
        <translation>Ecuación del mapa</translation>
    </message>
    <message>
        <source>Marked 2 faces as different people</source>
        <translation>Se marcaron 2 caras como personas distintas</translation>
    </message>
    <message>
        <source>Marked {0} pairs of faces as different people</source>
        <translation>Se marcaron {0} pares de caras como personas distintas</translation>
    </message>
    <message>
        <source>Mean cosine above which two fragments become one; higher splits more, lower joins more.</source>
        <translation>Coseno medio por encima del cual dos fragmentos se hacen uno; más alto separa más, más bajo une más.</translation>
    </message>
    <message>
        <source>Mean cosine above which two groups become one; higher splits more, lower joins more.</source>
        <translation>Coseno medio por encima del cual dos grupos se hacen uno; más alto separa más, más bajo une más.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Mean shift</translation>
    </message>
    <message>
        <source>Merge fragments</source>
        <translation>Unir fragmentos</translation>
    </message>
    <message>
        <source>Merged {0} people</source>
        <translation>{0} personas unidas</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}</source>
        <translation>{0} personas unidas con {1}</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}, without {2} taken out before</source>
        <translation>{0} personas unidas con {1}, sin {2} (quitadas antes)</translation>
    </message>
    <message>
        <source>Merged {0} people, without {1} taken out before</source>
        <translation>{0} personas unidas, sin {1} (quitadas antes)</translation>
    </message>
    <message>
        <source>Merging takes one person and at least one other, each named once. Nothing was changed.</source>
        <translation>Unir requiere una persona y al menos otra, cada una nombrada una vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>Mini-batch K-means</source>
        <translation>K-means por minilotes</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Moved {0} to a new person</source>
        <translation>Movido a una persona nueva: {0}</translation>
    </message>
    <message>
        <source>Moved {0} to a person</source>
        <translation>Movido a una persona: {0}</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>Movido a {1}: {0}</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation>Estrechez</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>No backup was made: the library is damaged. {0} was not written.</source>
        <translation>No se hizo copia de seguridad: la biblioteca está dañada. No se escribió {0}.</translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written ({1}).</source>
        <translation>No se hizo copia de seguridad: {0} no puede escribirse ({1}).</translation>
    </message>
    <message>
        <source>No face is confirmed yet; confirm some, or choose another truth.</source>
        <translation>Aún no hay caras confirmadas; confirme algunas, o elija otra verdad.</translation>
    </message>
    <message>
        <source>No face was named. Nothing was changed.</source>
        <translation>No se indicó ninguna cara. No se cambió nada.</translation>
    </message>
    <message>
        <source>No installed pack has a detector of the kind {0}. Nothing was changed; install one.</source>
        <translation>Ningún paquete instalado tiene un detector del tipo {0}. No se cambió nada; instale uno.</translation>
    </message>
    <message>
        <source>No person, face or photo has so large a number. Nothing was changed.</source>
        <translation>Ninguna persona, cara o foto tiene un número tan grande. No se cambió nada.</translation>
    </message>
    <message>
        <source>No photos can be read from the folder {0}. Nothing was changed.</source>
        <translation>No pueden leerse fotos de la carpeta {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No {0} was found among the ONNX files: {1}.</source>
        <translation>No se encontró ningún {0} entre los archivos ONNX: {1}.</translation>
    </message>
    <message>
        <source>None of the {0} faces that the truth names was found in its photos; boxes are in pixels of the upright photo.</source>
        <translation>Ninguna de las {0} caras que nombra la verdad se encontró en sus fotos; los recuadros están en píxeles de la foto derecha.</translation>
    </message>
    <message>
        <source>None of the {0} photos names a face in its metadata or in a sidecar (.xmp); choose another truth.</source>
        <translation>Ninguna de las {0} fotos nombra una cara en sus metadatos o en un archivo anexo (.xmp); elija otra verdad.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Nothing is left of “{0}” that could be taken back. Nothing was changed.</source>
        <translation>De «{0}» no queda nada que pueda retirarse. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was grouped yet; group the faces first.</source>
        <translation>Aún no se ha agrupado nada; agrupe primero las caras.</translation>
    </message>
    <message>
        <source>Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>OPTICS</source>
        <translation>OPTICS</translation>
    </message>
    <message>
        <source>Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, a face rather joins one that looks like the same person than stands for itself.</source>
        <translation>De una cara para representar a otras: menos una distancia al cuadrado; más cerca de 0 da más grupos. Si no se da, una cara prefiere unirse a otra que parece la misma persona antes que representarse a sí misma.</translation>
    </message>
    <message>
        <source>Of a tight group, at most; if not given, that of two faces that may just be linked.</source>
        <translation>De un grupo compacto, como mucho; si no se da, la de dos caras que apenas pueden enlazarse.</translation>
    </message>
    <message>
        <source>Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own (full). The last two need gigabytes for embeddings of many people.</source>
        <translation>De las nubes: redondas (spherical), según los ejes (diag), una forma para todas (tied), cada una la suya (full). Las dos últimas necesitan gigabytes para los vectores de muchas personas.</translation>
    </message>
    <message>
        <source>Of two faces in one group: how often they are the same person.</source>
        <translation>De dos caras de un grupo: con qué frecuencia son la misma persona.</translation>
    </message>
    <message>
        <source>Of two faces of one person: how often they are in one group.</source>
        <translation>De dos caras de una persona: con qué frecuencia están en un grupo.</translation>
    </message>
    <message>
        <source>One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.</source>
        <translation>Una pasada pone las caras en pequeños grupos compactos de un árbol; estos se unen como en el aglomerativo. Hecho para muchos puntos en pocas dimensiones: los vectores tienen muchas, y la mayoría de las caras quedan solas en un grupo compacto.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Pair F</source>
        <translation>F de pares</translation>
    </message>
    <message>
        <source>Pair precision</source>
        <translation>Precisión de pares</translation>
    </message>
    <message>
        <source>Pair recall</source>
        <translation>Exhaustividad de pares</translation>
    </message>
    <message>
        <source>Pairs below this rank-order distance join: 0 is the same list; higher joins more.</source>
        <translation>Los pares por debajo de esta distancia de rank-order se unen: 0 es la misma lista; más alto une más.</translation>
    </message>
    <message>
        <source>Pairs judged rightly; near 1 wherever there are many people, so it says little.</source>
        <translation>Pares bien juzgados; cerca de 1 donde hay muchas personas, así que dice poco.</translation>
    </message>
    <message>
        <source>Pairs that the network thinks more likely than this to be one person join; higher is more careful.</source>
        <translation>Los pares que la red cree más probables que esto de ser una persona se unen; más alto es más prudente.</translation>
    </message>
    <message>
        <source>Part of what was said that is kept in each round; higher settles more surely, and later.</source>
        <translation>Parte de lo dicho que se conserva en cada ronda; más alto se estabiliza con más seguridad, y más tarde.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Persona {0}</translation>
    </message>
    <message>
        <source>Pixels are probably prepared in another way than the recogniser wants: {0}. They would be parted better, by {1}, with {2}.</source>
        <translation>Los píxeles probablemente se preparan de otra forma de la que quiere el reconocedor: {0}. Se separarían mejor, en {1}, con {2}.</translation>
    </message>
    <message>
        <source>Precision and recall of pairs in one number (harmonic mean).</source>
        <translation>Precisión y exhaustividad de pares en un número (media armónica).</translation>
    </message>
    <message>
        <source>Proposals that the network thinks less pure than this are not used; higher is more careful.</source>
        <translation>Las propuestas que la red cree menos puras que esto no se usan; más alto es más prudente.</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureza</translation>
    </message>
    <message>
        <source>RAW photos need the package rawpy: install it with pip install rawpy</source>
        <translation>Las fotos RAW necesitan el paquete de Python rawpy: instálelo con pip install rawpy</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Índice de Rand</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Prontitud</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Remove its folder and import it again</source>
        <translation>Elimine su carpeta e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>Renamed to {0}</source>
        <translation>Renombrada a {0}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Restored labels of {0} face</source>
        <translation>Etiquetas de {0} cara restauradas</translation>
    </message>
    <message>
        <source>Restored labels of {0} faces</source>
        <translation>Etiquetas de {0} caras restauradas</translation>
    </message>
    <message>
        <source>Restored labels of {0} people</source>
        <translation>Etiquetas de {0} personas restauradas</translation>
    </message>
    <message>
        <source>Restored labels of {0} person</source>
        <translation>Etiquetas de {0} persona restauradas</translation>
    </message>
    <message>
        <source>Restored {0}</source>
        <translation>Restaurado: {0}</translation>
    </message>
    <message>
        <source>Run {0} was made with the pack {1}, and the library uses {2}; change the library to that pack to make it again.</source>
        <translation>La agrupación {0} se hizo con el paquete {1}, y la biblioteca usa {2}; cambie la biblioteca a ese paquete para hacerla otra vez.</translation>
    </message>
    <message>
        <source>Said that {0} are not {1}</source>
        <translation>Dicho que {0} no son {1}</translation>
    </message>
    <message>
        <source>Said that {0} do not belong to a person</source>
        <translation>Se dijo que {0} no son de una persona</translation>
    </message>
    <message>
        <source>Said that {0} does not belong to a person</source>
        <translation>Se dijo que {0} no es de una persona</translation>
    </message>
    <message>
        <source>Said that {0} is not {1}</source>
        <translation>Dicho que {0} no es {1}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Say either up to when edits are folded away, or how many are not. Nothing was changed.</source>
        <translation>Diga hasta cuándo se pliegan los cambios, o cuántos no. No se cambió nada.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}</source>
        <translation>Fechas de {0} puestas: nacimiento {1}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}, died {2}</source>
        <translation>Fechas de {0} puestas: nacimiento {1}, muerte {2}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: died {1}</source>
        <translation>Fechas de {0} puestas: muerte {1}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Showed a person</source>
        <translation>Mostrado de nuevo: una persona</translation>
    </message>
    <message>
        <source>Showed {0}</source>
        <translation>Mostrado de nuevo: {0}</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Grupo más pequeño</translation>
    </message>
    <message>
        <source>Somebody born {0} cannot have died {1}; give both dates where both are to change. Nothing was changed.</source>
        <translation>La muerte ({1}) no puede ser anterior al nacimiento ({0}); indique las dos fechas si ambas deben cambiar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile. Nothing was changed.</source>
        <translation>Entretanto se hizo otra cosa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Espectral</translation>
    </message>
    <message>
        <source>Split a person into {0}</source>
        <translation>División de una persona en {0}</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>División de {0} en {1}</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Comienzos</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>Detenido. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Sure match</source>
        <translation>Coincidencia segura</translation>
    </message>
    <message>
        <source>Sure matches first, then groups that on average look alike. Good at every size; its values seldom need changing.</source>
        <translation>Primero las coincidencias seguras, luego los grupos que en promedio se parecen. Bueno a cualquier tamaño; sus valores rara vez hay que cambiarlos.</translation>
    </message>
    <message>
        <source>TAR at FAR 0.1 %: of the pairs of one person, how many are recognised while one pair of strangers in a thousand is</source>
        <translation>TAR con FAR 0,1 %: de los pares de una persona, cuántos se reconocen mientras se reconoce un par de desconocidos de cada mil</translation>
    </message>
    <message>
        <source>Telling faces apart takes two different ones. Nothing was changed.</source>
        <translation>Distinguir caras requiere dos diferentes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Telling people apart takes two different ones. Nothing was changed.</source>
        <translation>Distinguir personas requiere dos diferentes. No se cambió nada.</translation>
    </message>
    <message>
        <source>The address {0} is not a secure one (https). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>La dirección {0} no es segura (https). No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, 10, or 1 where that would take long.</source>
        <translation>Se toma el mejor de tantos comienzos al azar; si no se da, 10, o 1 donde eso tardaría mucho.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, {0}, or 1 where that would take long.</source>
        <translation>Se toma el mejor de tantos comienzos al azar; si no se da, {0}, o 1 donde eso tardaría mucho.</translation>
    </message>
    <message>
        <source>The built-in pack comes with the program and cannot be removed.</source>
        <translation>El paquete integrado viene con el programa y no puede eliminarse.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off.</source>
        <translation>La conexión con {0} se cortó.</translation>
    </message>
    <message>
        <source>The dates of {0} people were left out, as the death would be before the birth:</source>
        <translation>Se omitieron las fechas de {0} personas, porque la muerte sería anterior al nacimiento:</translation>
    </message>
    <message>
        <source>The dates of {0} person were left out, as the death would be before the birth:</source>
        <translation>Se omitieron las fechas de {0} persona, porque la muerte sería anterior al nacimiento:</translation>
    </message>
    <message>
        <source>The description of the pack {0} is damaged ({1}): {2}. {3}.</source>
        <translation>La descripción del paquete {0} está dañada ({1}): {2}. {3}.</translation>
    </message>
    <message>
        <source>The detector finds no eyes, nose and mouth; the built-in one looks for them instead.</source>
        <translation>El detector no encuentra ojos, nariz ni boca; el integrado los busca en su lugar.</translation>
    </message>
    <message>
        <source>The detector found no face in the photo; name one that shows somebody from the front.</source>
        <translation>El detector no encontró ninguna cara en la foto; indique una que muestre a alguien de frente.</translation>
    </message>
    <message>
        <source>The detector found {0} face in the photo.</source>
        <translation>El detector encontró {0} cara en la foto.</translation>
    </message>
    <message>
        <source>The detector found {0} faces in the photo.</source>
        <translation>El detector encontró {0} caras en la foto.</translation>
    </message>
    <message>
        <source>The detector of this pack is neither an SCRFD nor one of InsightFace&apos;s RetinaFaces.</source>
        <translation>El detector de este paquete no es un SCRFD ni uno de los RetinaFace de InsightFace.</translation>
    </message>
    <message>
        <source>The detector of this pack is no YuNet.</source>
        <translation>El detector de este paquete no es un YuNet.</translation>
    </message>
    <message>
        <source>The detector runs ({0}).</source>
        <translation>El detector funciona ({0}).</translation>
    </message>
    <message>
        <source>The detector {0} needs the Python package dlib, which is not installed here. Nothing was changed; install it (pip install dlib-bin), or choose another detector.</source>
        <translation>El detector {0} necesita el paquete de Python dlib, que aquí no está instalado. No se cambió nada; instálelo (pip install dlib-bin), o elija otro detector.</translation>
    </message>
    <message>
        <source>The disk has too little room: {0} MB are needed, {1} MB are free. Nothing was fetched; make room and install it again.</source>
        <translation>El disco tiene poco espacio: se necesitan {0} MB, hay {1} MB libres. No se descargó nada; haga sitio e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with the library {0} does not answer as it should. What was saved before is safe as far as the disk keeps it; check the disk and try again.</source>
        <translation>El disco con la biblioteca {0} no responde como debería. Lo guardado antes está a salvo en la medida en que el disco lo conserve; revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with the library {0} is full. What was saved before is safe; free some space and try again.</source>
        <translation>El disco con la biblioteca {0} está lleno. Lo guardado antes está a salvo; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <source>The embeddings are</source>
        <translation>Los vectores son</translation>
    </message>
    <message>
        <source>The engine could not start ({0}). Nothing was changed.</source>
        <translation>El motor no pudo iniciarse ({0}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The engine for the pack {0} ended {1} times before it was ready. Your library is safe; try another pack.</source>
        <translation>El motor del paquete {0} terminó {1} veces antes de estar listo. Su biblioteca está a salvo; pruebe otro paquete.</translation>
    </message>
    <message>
        <source>The face {0} is in no person; move it to one first. Nothing was changed.</source>
        <translation>La cara {0} no está en ninguna persona; muévala primero a una. No se cambió nada.</translation>
    </message>
    <message>
        <source>The face {0} is not in the person to split. Nothing was changed.</source>
        <translation>La cara {0} no está en la persona que se divide. No se cambió nada.</translation>
    </message>
    <message>
        <source>The faces cannot be mapped ({0}). Nothing was changed.</source>
        <translation>No puede hacerse el mapa de las caras ({0}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The faces were never grouped, so there are no people yet that questions could be about; group them first.</source>
        <translation>Las caras nunca se agruparon, así que aún no hay personas por las que preguntar; agrúpelas primero.</translation>
    </message>
    <message>
        <source>The faces {0} and {1} are in one person; take one of them out of it first. Nothing was changed.</source>
        <translation>Las caras {0} y {1} están en una misma persona; saque antes una de ellas. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>El archivo está dañado: {0}.</translation>
    </message>
    <message>
        <source>The file is not a zip that can be read, or it is cut off; copy or fetch it again.</source>
        <translation>El archivo no es un zip legible, o está cortado; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the library {0} cannot be used ({1}). Nothing was changed.</source>
        <translation>La carpeta de la biblioteca {0} no puede usarse ({1}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, but the library knows photos in it. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>La carpeta {0} está vacía, pero la biblioteca conoce fotos en ella. No se cambió nada; si está en una unidad, conéctela primero.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>La carpeta {0} no está. No se cambió nada; si está en una unidad, conéctela primero.</translation>
    </message>
    <message>
        <source>The groups of run {0} are damaged in the library; score another run.</source>
        <translation>Los grupos de la agrupación {0} están dañados en la biblioteca; puntúe otra.</translation>
    </message>
    <message>
        <source>The journal of edits contradicts itself.</source>
        <translation>El diario de cambios se contradice.</translation>
    </message>
    <message>
        <source>The lab takes {0} to {1} points or faces, not {2}.</source>
        <translation>El laboratorio acepta de {0} a {1} puntos o caras, no {2}.</translation>
    </message>
    <message>
        <source>The library changed while it was looked at. Nothing was changed; try again.</source>
        <translation>La biblioteca cambió mientras se miraba. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look at the preview again.</source>
        <translation>La biblioteca ha cambiado desde entonces, así que la agrupación haría algo distinto de lo mostrado. No se cambió nada; mire de nuevo la vista previa.</translation>
    </message>
    <message>
        <source>The library has no faces to map; add a folder of photos first.</source>
        <translation>La biblioteca no tiene caras para el mapa; añada primero una carpeta de fotos.</translation>
    </message>
    <message>
        <source>The library has no faces to score; add a folder of photos first.</source>
        <translation>La biblioteca no tiene caras que puntuar; añada primero una carpeta de fotos.</translation>
    </message>
    <message>
        <source>The library has no faces; add a folder of photos first, or choose another set.</source>
        <translation>La biblioteca no tiene caras; añada primero una carpeta de fotos, o elija otro conjunto.</translation>
    </message>
    <message>
        <source>The library has no photo {0}; add its folder first.</source>
        <translation>La biblioteca no tiene la foto {0}; añada primero su carpeta.</translation>
    </message>
    <message>
        <source>The library holds other photos too (in {0}), and FaceCup is about one folder; name another library, or none.</source>
        <translation>La biblioteca tiene también otras fotos (en {0}), y FaceCup trata de una carpeta; indique otra biblioteca, o ninguna.</translation>
    </message>
    <message>
        <source>The library uses the pack {0}: its faces are told apart by these embeddings. Nothing was forgotten; change to another pack first.</source>
        <translation>La biblioteca usa el paquete {0}: sus caras se distinguen por estos vectores. No se olvidó nada; cambie primero a otro paquete.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened ({1}). Nothing was changed.</source>
        <translation>La biblioteca {0} no puede abrirse ({1}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and may be read.</source>
        <translation>La biblioteca {0} no puede abrirse. No se cambió nada; compruebe que su carpeta existe y puede leerse.</translation>
    </message>
    <message>
        <source>The library {0} cannot be written to. Nothing was changed; check its permissions.</source>
        <translation>No puede escribirse en la biblioteca {0}. No se cambió nada; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The library {0} is closed. Nothing was changed.</source>
        <translation>La biblioteca {0} está cerrada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library {0} is damaged. It was left as it is; put a backup in its place, or run `facesorter check --repair`.</source>
        <translation>La biblioteca {0} está dañada. Se dejó como está; ponga una copia de seguridad en su lugar, o ejecute `facesorter check --repair`.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1} of {2} bytes are left. It was left as it is; put a backup in its place.</source>
        <translation>La biblioteca {0} está dañada: quedan {1} de {2} bytes. Se dejó como está; ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The library {0} is open for reading only. Nothing was changed.</source>
        <translation>La biblioteca {0} está abierta solo para lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library {0} may not be opened. Nothing was changed; check its permissions.</source>
        <translation>La biblioteca {0} no tiene permiso de apertura. No se cambió nada; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The library {0} may only be read. Nothing was changed; check its permissions.</source>
        <translation>La biblioteca {0} solo puede leerse. No se cambió nada; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it.</source>
        <translation>La biblioteca {0} la hizo un FaceSorter más nuevo. Se dejó como está; actualice FaceSorter para abrirla.</translation>
    </message>
    <message>
        <source>The library {0} was made by an older FaceSorter. It was left as it is; open it once in the window, or index a folder into it, to bring it up to date.</source>
        <translation>La biblioteca {0} la hizo un FaceSorter más antiguo. Se dejó como está; ábrala una vez en la ventana, o lea una carpeta en ella, para actualizarla.</translation>
    </message>
    <message>
        <source>The library {0} was moved or deleted while it was open. Nothing was changed; put it back, or close FaceSorter and open it where it is now.</source>
        <translation>La biblioteca {0} se movió o se eliminó mientras estaba abierta. No se cambió nada; devuélvala a su lugar, o cierre FaceSorter y ábrala donde está ahora.</translation>
    </message>
    <message>
        <source>The linkage ward needs vectors, not a matrix of distances.</source>
        <translation>El enlace ward necesita vectores, no una matriz de distancias.</translation>
    </message>
    <message>
        <source>The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).</source>
        <translation>Los más estables, grandes o pequeños (eom: exceso de masa), o los más pequeños (leaf).</translation>
    </message>
    <message>
        <source>The name of the table ends in .csv or .md, which {0} does not.</source>
        <translation>El nombre de la tabla termina en .csv o .md, y {0} no.</translation>
    </message>
    <message>
        <source>The nearest two groups join, until they are too far apart. Average linkage is good on faces; single linkage chains look-alikes on large libraries.</source>
        <translation>Los dos grupos más cercanos se unen, hasta que están demasiado lejos. El enlace promedio es bueno para caras; el enlace simple encadena dobles en bibliotecas grandes.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be read ({1}); install FaceSorter again.</source>
        <translation>La red {0} de FaceSorter no puede leerse ({1}); instale FaceSorter de nuevo.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be used ({1}); if that happens again, install FaceSorter again.</source>
        <translation>La red {0} de FaceSorter no puede usarse ({1}); si vuelve a ocurrir, instale FaceSorter de nuevo.</translation>
    </message>
    <message>
        <source>The noise of {0} is from 0 to {1}, not {2}.</source>
        <translation>El ruido de {0} va de 0 a {1}, no {2}.</translation>
    </message>
    <message>
        <source>The number of steps to {0} is at least 1.</source>
        <translation>El número de pasos hasta {0} es al menos 1.</translation>
    </message>
    <message>
        <source>The pack cannot be imported: {0}. Nothing was installed.</source>
        <translation>El paquete no puede importarse: {0}. No se instaló nada.</translation>
    </message>
    <message>
        <source>The pack cannot be installed: {0}. What was fetched is kept; install it again to go on.</source>
        <translation>El paquete no puede instalarse: {0}. Lo descargado se conserva; instálelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The pack {0} cannot be fetched: its description does not say from where ({1}).</source>
        <translation>El paquete {0} no puede descargarse: su descripción no dice de dónde ({1}).</translation>
    </message>
    <message>
        <source>The pack {0} cannot be removed: {1}.</source>
        <translation>El paquete {0} no puede eliminarse: {1}.</translation>
    </message>
    <message>
        <source>The pack {0} is being installed already.</source>
        <translation>El paquete {0} ya se está instalando.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed: {1}. Nothing was changed.</source>
        <translation>El paquete {0} no está instalado: {1}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; install or import it first.</source>
        <translation>El paquete {0} no está instalado; instálelo o impórtelo primero.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; there is nothing to verify.</source>
        <translation>El paquete {0} no está instalado; no hay nada que verificar.</translation>
    </message>
    <message>
        <source>The pattern could not be tried; try again.</source>
        <translation>El patrón no pudo probarse; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pattern takes too long on the names of these photos; make it simpler.</source>
        <translation>El patrón tarda demasiado con los nombres de estas fotos; hágalo más sencillo.</translation>
    </message>
    <message>
        <source>The pattern {0} finds no identity in any of the {1} names; one is {2}.</source>
        <translation>El patrón {0} no encuentra identidad en ninguno de los {1} nombres; uno es {2}.</translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1}.</source>
        <translation>El patrón {0} no es una expresión regular: {1}.</translation>
    </message>
    <message>
        <source>The pattern {0} lacks the group that names the identity, (?P&lt;identity&gt;...).</source>
        <translation>Al patrón {0} le falta el grupo que nombra la identidad, (?P&lt;identity&gt;...).</translation>
    </message>
    <message>
        <source>The photos are</source>
        <translation>Las fotos son</translation>
    </message>
    <message>
        <source>The process of the lab ended before it was done; the system may have been out of memory. Try fewer points.</source>
        <translation>El proceso del laboratorio terminó antes de acabar; quizá faltó memoria. Pruebe menos puntos.</translation>
    </message>
    <message>
        <source>The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again, or use another algorithm.</source>
        <translation>El proceso que agrupa las caras terminó antes de acabar; quizá faltó memoria. No se cambió nada; inténtelo de nuevo, o use otro algoritmo.</translation>
    </message>
    <message>
        <source>The process that looks for questions ended before it was done; the system may have been out of memory. What you answered is kept; close other programs and try again.</source>
        <translation>El proceso que busca preguntas terminó antes de acabar; quizá faltó memoria. Lo que respondió se conserva; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The process that maps the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation>El proceso que hace el mapa de las caras terminó antes de acabar; quizá faltó memoria. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The protocol facecup is for photos of one person, and the truth sees several in {0}; use the protocol faces.</source>
        <translation>El protocolo facecup es para fotos de una persona, y la verdad ve varias en {0}; use el protocolo faces.</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN or infinite).</source>
        <translation>El reconocedor da números que no lo son (NaN o infinitos).</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN, infinite or all zero).</source>
        <translation>El reconocedor da números que no lo son (NaN, infinitos o todos cero).</translation>
    </message>
    <message>
        <source>The recogniser gives the same numbers for every picture.</source>
        <translation>El reconocedor da los mismos números para toda imagen.</translation>
    </message>
    <message>
        <source>The recogniser gives {0} numbers for a face, its description says {1}: it is another network, or “dimension” is wrong.</source>
        <translation>El reconocedor da {0} números por cara, su descripción dice {1}: es otra red, o «dimension» está mal.</translation>
    </message>
    <message>
        <source>The recogniser runs ({0}) and gives {1} numbers a face.</source>
        <translation>El reconocedor funciona ({0}) y da {1} números por cara.</translation>
    </message>
    <message>
        <source>The recogniser takes {0}, not colour pictures of {1} x {2} pixels: “side” in its description may be wrong, or it is no recogniser.</source>
        <translation>El reconocedor acepta {0}, no imágenes en color de {1} x {2} píxeles: «side» en su descripción puede estar mal, o no es un reconocedor.</translation>
    </message>
    <message>
        <source>The recogniser tells faces apart: {0}.</source>
        <translation>El reconocedor distingue caras: {0}.</translation>
    </message>
    <message>
        <source>The recogniser {0}.</source>
        <translation>El reconocedor {0}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {0}, not {1}.</source>
        <translation>La semilla es un número entero de 0 a {0}, no {1}.</translation>
    </message>
    <message>
        <source>The truth is about other photos than the library: it names {0}, and the library has, for example, {1}.</source>
        <translation>La verdad trata de otras fotos que la biblioteca: nombra {0}, y la biblioteca tiene, por ejemplo, {1}.</translation>
    </message>
    <message>
        <source>The truth {0} cannot be read: {1}.</source>
        <translation>La verdad {0} no puede leerse: {1}.</translation>
    </message>
    <message>
        <source>The truth {0} names nobody.</source>
        <translation>La verdad {0} no nombra a nadie.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, all of numbers and as long.</source>
        <translation>Los vectores que se agrupan son una tabla de una fila cada uno, todos de números e igual de largos.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, not an array of shape {0}.</source>
        <translation>Los vectores que se agrupan son una tabla de una fila cada uno, no de forma {0}.</translation>
    </message>
    <message>
        <source>The vectors to group hold values that are no numbers.</source>
        <translation>Los vectores que se agrupan contienen valores que no son números.</translation>
    </message>
    <message>
        <source>The zip holds {0} twice; which one is meant cannot be known.</source>
        <translation>El zip contiene {0} dos veces; no puede saberse cuál es.</translation>
    </message>
    <message>
        <source>The zip is damaged: {0} in it cannot be read. Copy or fetch it again.</source>
        <translation>El zip está dañado: {0} no puede leerse en él. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The zip is locked with a password; unpack it yourself and import the folder.</source>
        <translation>El zip está protegido con contraseña; descomprímalo usted e importe la carpeta.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be written ({2}). Nothing was changed.</source>
        <translation>No puede escribirse {0} {1} ({2}). No se cambió nada.</translation>
    </message>
    <message>
        <source>There are no edits to fold away. Nothing was changed.</source>
        <translation>No hay cambios que plegar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are {0} embeddings with values that no network gives.</source>
        <translation>Hay {0} vectores con valores que ninguna red da.</translation>
    </message>
    <message>
        <source>There are {0} runs whose groups cannot be read.</source>
        <translation>Hay {0} agrupaciones cuyos grupos no pueden leerse.</translation>
    </message>
    <message>
        <source>There are {0} {1}.</source>
        <translation>Hay {0} {1}.</translation>
    </message>
    <message>
        <source>There is already a pack {0}; choose another id.</source>
        <translation>Ya hay un paquete {0}; elija otro identificador.</translation>
    </message>
    <message>
        <source>There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.</source>
        <translation>No contiene ningún archivo ONNX: un paquete es una carpeta o un zip con un detector y un reconocedor.</translation>
    </message>
    <message>
        <source>There is no algorithm {0}; there are {1}.</source>
        <translation>No hay algoritmo {0}; hay {1}.</translation>
    </message>
    <message>
        <source>There is no detector {0}. Nothing was changed; choose one of {1}.</source>
        <translation>No hay detector {0}. No se cambió nada; elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no edit {0}. Nothing was changed.</source>
        <translation>No hay cambio {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no face {0}.</source>
        <translation>No hay cara {0}.</translation>
    </message>
    <message>
        <source>There is no face {0}. Nothing was changed.</source>
        <translation>No hay cara {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>No hay archivo {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no folder {0} for the {1}; make it first, or name another one.</source>
        <translation>No hay carpeta {0} para {1}; créela primero, o indique otra.</translation>
    </message>
    <message>
        <source>There is no format {0} for the table; choose one of {1}.</source>
        <translation>No hay formato {0} para la tabla; elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no format {0}. Choose one of {1}.</source>
        <translation>No hay formato {0}. Elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Add a folder of photos to make one.</source>
        <translation>No hay biblioteca en {0}. Añada una carpeta de fotos para crear una.</translation>
    </message>
    <message>
        <source>There is no mode {0}. Choose one of {1}.</source>
        <translation>No hay modo {0}. Elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no order {0}; choose one of {1}.</source>
        <translation>No hay orden {0}; elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no pack {0} to remove.</source>
        <translation>No hay paquete {0} que eliminar.</translation>
    </message>
    <message>
        <source>There is no pack {0}; “facesorter packs list” shows the ones that there are.</source>
        <translation>No hay paquete {0}; «facesorter packs list» muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no person {0}.</source>
        <translation>No hay persona {0}.</translation>
    </message>
    <message>
        <source>There is no person {0}. Nothing was changed.</source>
        <translation>No hay persona {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no photo {0}.</source>
        <translation>No hay foto {0}.</translation>
    </message>
    <message>
        <source>There is no protocol {0}; choose one of {1}.</source>
        <translation>No hay protocolo {0}; elija entre {1}.</translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation>No hay agrupación {0}.</translation>
    </message>
    <message>
        <source>There is no set {0}; there are {1}.</source>
        <translation>No hay conjunto {0}; hay {1}.</translation>
    </message>
    <message>
        <source>There is no truth {0}; it is one of folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none.</source>
        <translation>No hay verdad {0}; es una de folders, pattern:REGEX, csv:ARCHIVO, regions, confirmed o, para puntuaciones sin verdad, none.</translation>
    </message>
    <message>
        <source>There is no {0} in the zip.</source>
        <translation>No hay {0} en el zip.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try fewer points.</source>
        <translation>No hay memoria suficiente para esto. Pruebe menos puntos.</translation>
    </message>
    <message>
        <source>There is not enough memory to group these faces this way. Nothing was changed.</source>
        <translation>No hay memoria suficiente para agrupar así estas caras. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to look for questions. Nothing was changed.</source>
        <translation>No hay memoria suficiente para buscar preguntas. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to map these faces. Nothing was changed.</source>
        <translation>No hay memoria suficiente para el mapa de estas caras. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>No hay nada en {0}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {0}.</source>
        <translation>No hay nada que deshacer: {0}.</translation>
    </message>
    <message>
        <source>These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.</source>
        <translation>Estas no son varias caras de una foto, así que nada las separa. No se cambió nada.</translation>
    </message>
    <message>
        <source>This export needs {0} MB and {1} has {2} MB left. Nothing was written; free some space or choose another folder.</source>
        <translation>Esta exportación necesita {0} MB y a {1} le quedan {2} MB. No se escribió nada; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is no pack: it grows larger than one can be with {0}.</source>
        <translation>Esto no es un paquete: con {0} crece más de lo posible.</translation>
    </message>
    <message>
        <source>This is no pack: it holds too many networks.</source>
        <translation>Esto no es un paquete: contiene demasiadas redes.</translation>
    </message>
    <message>
        <source>This is no pack: the zip holds too many files.</source>
        <translation>Esto no es un paquete: el zip contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>This is no pack: there are more than {0} files in {1}.</source>
        <translation>Esto no es un paquete: hay más de {0} archivos en {1}.</translation>
    </message>
    <message>
        <source>This is no pack: {0} is larger than a gigabyte.</source>
        <translation>Esto no es un paquete: {0} supera un gigabyte.</translation>
    </message>
    <message>
        <source>This is no pack: {0} would be more than a hundred times larger than the zip has it.</source>
        <translation>Esto no es un paquete: {0} sería más de cien veces mayor que en el zip.</translation>
    </message>
    <message>
        <source>This version has no detector of the kind {0}.</source>
        <translation>Esta versión no tiene un detector del tipo {0}.</translation>
    </message>
    <message>
        <source>Three clouds that are drawn out aslant.</source>
        <translation>Tres nubes estiradas en diagonal.</translation>
    </message>
    <message>
        <source>Three round clouds.</source>
        <translation>Tres nubes redondas.</translation>
    </message>
    <message>
        <source>Told {0} apart</source>
        <translation>{0}: personas distintas</translation>
    </message>
    <message>
        <source>Took back: {0}</source>
        <translation>Retirado: {0}</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>Fechas de {0} quitadas</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>Nombre quitado</translation>
    </message>
    <message>
        <source>Took the name {0} away</source>
        <translation>Nombre {0} quitado</translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation>Sacado: {0}</translation>
    </message>
    <message>
        <source>Took {0} out of {1}</source>
        <translation>Sacado de {1}: {0}</translation>
    </message>
    <message>
        <source>Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.</source>
        <translation>Dos caras se unen si sus listas de caras más cercanas son casi iguales. No cuenta cuánto se parecen, sino a quién comparten, así que se adapta a cada persona; pero todo par así se une, y los pares se encadenan.</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other.</source>
        <translation>Dos medias lunas entrelazadas.</translation>
    </message>
    <message>
        <source>Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the other which surer face it belongs with.</source>
        <translation>Dos redes pequeñas, entrenadas antes con otras caras: una dice cuán segura está cada cara de su sitio, la otra a qué cara más segura pertenece.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>Medida V</translation>
    </message>
    <message>
        <source>Walks from face to face, always to the one that is nearest by then, and makes a group of what stays within a distance (dbscan), or of every valley of the distances on the way (xi).</source>
        <translation>Va de cara en cara, siempre a la más cercana en ese momento, y hace un grupo de lo que queda dentro de una distancia (dbscan), o de cada valle de las distancias por el camino (xi).</translation>
    </message>
    <message>
        <source>What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or the distances, which takes a table of all pairs.</source>
        <translation>De qué toma la media el enlace promedio: de cuadrados de distancias, que para caras es el coseno medio, o de las distancias, lo que requiere una tabla de todos los pares.</translation>
    </message>
    <message>
        <source>What the distance of two groups is: of their nearest faces (single), on average, of their farthest faces (complete), or how much the spread grows (ward).</source>
        <translation>Qué es la distancia de dos grupos: de sus caras más cercanas (single), en promedio, de sus caras más lejanas (complete), o cuánto crece la dispersión (ward).</translation>
    </message>
    <message>
        <source>What was fetched holds another {0} than the one that belongs to this pack. {1}</source>
        <translation>Lo descargado contiene otro {0} que el de este paquete. {1}</translation>
    </message>
    <message>
        <source>What was fetched is kept; install it again to go on.</source>
        <translation>Lo descargado se conserva; instálelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>What was said of 1 face holds for its copies, too</source>
        <translation>Lo dicho de 1 cara vale también para sus copias</translation>
    </message>
    <message>
        <source>What was said of {0} faces holds for their copies, too</source>
        <translation>Lo dicho de {0} caras vale también para sus copias</translation>
    </message>
    <message>
        <source>What {0} sends is not the file that belongs to this pack: it has {1} bytes instead of {2}. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Lo que envía {0} no es el archivo de este paquete: tiene {1} bytes en vez de {2}. No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>What {0} sent is not the file that belongs to this pack: its SHA-256 is another. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>Lo que envió {0} no es el archivo de este paquete: su SHA-256 es otro. No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).</source>
        <translation>Dónde se corta el camino: a una distancia (dbscan), o donde la distancia cambia con fuerza (xi).</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Qué grupos</translation>
    </message>
    <message>
        <source>Without a photo nothing was said of faces: name one that shows two people or more.</source>
        <translation>Sin foto no se dijo nada de caras: indique una que muestre a dos personas o más.</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; name where the truth is.</source>
        <translation>Sin una verdad no hay puntuaciones; indique dónde está la verdad.</translation>
    </message>
    <message>
        <source>Without a truth, nobody can be told to be confused; name where the truth is.</source>
        <translation>Sin una verdad no puede decirse a quién se confunde; indique dónde está la verdad.</translation>
    </message>
    <message>
        <source>a face and its mirror image have a cosine of {0}, faces that have nothing in common of {1}</source>
        <translation>una cara y su imagen reflejada tienen un coseno de {0}, caras sin nada en común de {1}</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>una línea es demasiado larga</translation>
    </message>
    <message>
        <source>a name or a date that cannot be</source>
        <translation>un nombre o una fecha imposible</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a person has two covers</source>
        <translation>una persona tiene dos portadas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a word that has no meaning here</source>
        <translation>una palabra que aquí no tiene sentido</translation>
    </message>
    <message>
        <source>adults (LFW)</source>
        <translation>adultos (LFW)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está allí</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no puede leerse</translation>
    </message>
    <message>
        <source>cannot be the key of a file: use up to 40 small letters, digits and underscores</source>
        <translation>no puede ser la clave de un archivo: use hasta 40 letras minúsculas, cifras y guiones bajos</translation>
    </message>
    <message>
        <source>childhood to old age (FG-NET)</source>
        <translation>de la infancia a la vejez (FG-NET)</translation>
    </message>
    <message>
        <source>children up to 12 (FG-NET)</source>
        <translation>niños hasta 12 años (FG-NET)</translation>
    </message>
    <message>
        <source>crops or thumbnails that are no JPEG</source>
        <translation>recortes o miniaturas que no son JPEG</translation>
    </message>
    <message>
        <source>cut off, damaged, or no video</source>
        <translation>cortado, dañado o no es un vídeo</translation>
    </message>
    <message>
        <source>cut off, or no RAW photo</source>
        <translation>cortado, o no es una foto RAW</translation>
    </message>
    <message>
        <source>damaged, no RAW photo, or of an unknown camera</source>
        <translation>dañado, no es una foto RAW, o de una cámara desconocida</translation>
    </message>
    <message>
        <source>damaged, or a video without pictures</source>
        <translation>dañado, o un vídeo sin imágenes</translation>
    </message>
    <message>
        <source>damaged, or stored in a way that is not known here</source>
        <translation>dañado, o guardado de una forma aquí desconocida</translation>
    </message>
    <message>
        <source>detector (SCRFD or RetinaFace)</source>
        <translation>detector (SCRFD o RetinaFace)</translation>
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
        <translation>no da un vector por cara, sino {0}</translation>
    </message>
    <message>
        <source>does not run on a face of {0} x {1} pixels</source>
        <translation>no funciona con una cara de {0} x {1} píxeles</translation>
    </message>
    <message>
        <source>embedding its faces</source>
        <translation>medir sus caras</translation>
    </message>
    <message>
        <source>embeddings of another length than the rest of their pack</source>
        <translation>vectores de otra longitud que el resto de su paquete</translation>
    </message>
    <message>
        <source>face {0} of {1}</source>
        <translation>cara {0} de {1}</translation>
    </message>
    <message>
        <source>faces in a person that they were taken out of</source>
        <translation>caras en una persona de la que se sacaron</translation>
    </message>
    <message>
        <source>faces of a batch times groups, some hundred times</source>
        <translation>caras de un lote por grupos, unos cientos de veces</translation>
    </message>
    <message>
        <source>faces without their crop</source>
        <translation>caras sin su recorte</translation>
    </message>
    <message>
        <source>file of labels</source>
        <translation>archivo de etiquetas</translation>
    </message>
    <message>
        <source>files of it are missing; install or import it again</source>
        <translation>faltan archivos suyos; instálelo o impórtelo de nuevo</translation>
    </message>
    <message>
        <source>folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none</source>
        <translation>folders, pattern:REGEX, csv:ARCHIVO, regions, confirmed o, para puntuaciones sin verdad, none</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: AuraFace is under the Apache licence 2.0, YuNet under the MIT licence</source>
        <translation>libre para todos, uso comercial incluido: AuraFace tiene la licencia Apache 2.0, YuNet la licencia MIT</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: MTCNN is under the MIT licence, dlib&apos;s network is in the public domain</source>
        <translation>libre para todos, uso comercial incluido: MTCNN tiene la licencia MIT, la red de dlib es de dominio público</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: YuNet is under the MIT licence, SFace under the Apache licence 2.0</source>
        <translation>libre para todos, uso comercial incluido: YuNet tiene la licencia MIT, SFace la licencia Apache 2.0</translation>
    </message>
    <message>
        <source>has changed since it was installed</source>
        <translation>ha cambiado desde que se instaló</translation>
    </message>
    <message>
        <source>has no effect where “whiten” is true; leave one of them away</source>
        <translation>no tiene efecto donde «whiten» es true; quite uno de los dos</translation>
    </message>
    <message>
        <source>ignored for one reason there, for another one here</source>
        <translation>ignorada allí por un motivo, aquí por otro</translation>
    </message>
    <message>
        <source>ignored there, {0} here</source>
        <translation>ignorada allí, {0} aquí</translation>
    </message>
    <message>
        <source>is 0; pixels are divided by it</source>
        <translation>es 0; los píxeles se dividen por él</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing: it says which file that network is</source>
        <translation>falta: dice qué archivo es esa red</translation>
    </message>
    <message>
        <source>is not a key that FaceSorter knows{0}</source>
        <translation>no es una clave que FaceSorter conozca{0}</translation>
    </message>
    <message>
        <source>is there; the manifest has no sha256 of it</source>
        <translation>está; el manifiesto no tiene su sha256</translation>
    </message>
    <message>
        <source>is what the manifest says</source>
        <translation>es lo que dice el manifiesto</translation>
    </message>
    <message>
        <source>is {0} and link {1}; 0 &lt; merge &lt;= link &lt; 1 must hold</source>
        <translation>es {0} y link {1}; debe cumplirse 0 &lt; merge &lt;= link &lt; 1</translation>
    </message>
    <message>
        <source>is {0}; it must be a number from {1} to {2}</source>
        <translation>es {0}; debe ser un número de {1} a {2}</translation>
    </message>
    <message>
        <source>is {0}; it must be a table of keys and values</source>
        <translation>es {0}; debe ser una tabla de claves y valores</translation>
    </message>
    <message>
        <source>is {0}; it must be a text that is not empty</source>
        <translation>es {0}; debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>is {0}; it must be a whole number from {1} to {2}</source>
        <translation>es {0}; debe ser un número entero de {1} a {2}</translation>
    </message>
    <message>
        <source>is {0}; it must be one of {1}</source>
        <translation>es {0}; debe ser uno de {1}</translation>
    </message>
    <message>
        <source>is {0}; it must be true or false</source>
        <translation>es {0}; debe ser true o false</translation>
    </message>
    <message>
        <source>is {0}; that of dlib&apos;s network is {1}</source>
        <translation>es {0}; la de la red de dlib es {1}</translation>
    </message>
    <message>
        <source>is “{0}”, but there is no [archives.{1}]</source>
        <translation>es «{0}», pero no hay [archives.{1}]</translation>
    </message>
    <message>
        <source>is “{0}”; it must be an address that begins with https://</source>
        <translation>es «{0}»; debe ser una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a Python package</source>
        <translation>es «{0}»; debe ser el nombre de un paquete de Python</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a file beside the manifest, without folders</source>
        <translation>es «{0}»; debe ser el nombre de un archivo junto al manifiesto, sin carpetas</translation>
    </message>
    <message>
        <source>is “{0}”; it must lie inside the package</source>
        <translation>es «{0}»; debe estar dentro del paquete</translation>
    </message>
    <message>
        <source>is “{0}”; letters beyond ASCII must be written as %.. there</source>
        <translation>es «{0}»; las letras fuera de ASCII deben escribirse ahí como %..</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no puede leerse</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>no puede escribirse</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>no pudo iniciarse</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>no dice que lo sea</translation>
    </message>
    <message>
        <source>it failed while photos were read</source>
        <translation>falló mientras se leían fotos</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>no tiene imágenes</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>no tiene versión</translation>
    </message>
    <message>
        <source>it has sound only, and no pictures</source>
        <translation>solo tiene sonido, y no imágenes</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation>no es un JSON completo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>hace fallar al decodificador</translation>
    </message>
    <message>
        <source>it names somebody who is not there</source>
        <translation>nombra a alguien que no está</translation>
    </message>
    <message>
        <source>it takes longer than {0} s</source>
        <translation>tarda más de {0} s</translation>
    </message>
    <message>
        <source>its answers differ from those of the processor</source>
        <translation>sus respuestas difieren de las del procesador</translation>
    </message>
    <message>
        <source>its crop is damaged</source>
        <translation>su recorte está dañado</translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation>su lista es demasiado larga</translation>
    </message>
    <message>
        <source>its pictures are stored in a way that is not known here</source>
        <translation>sus imágenes están guardadas de una forma aquí desconocida</translation>
    </message>
    <message>
        <source>lies outside of a chip of {0} pixels</source>
        <translation>está fuera de un recorte de {0} píxeles</translation>
    </message>
    <message>
        <source>looking for faces</source>
        <translation>la búsqueda de caras</translation>
    </message>
    <message>
        <source>looking for faces failed ({0})</source>
        <translation>la búsqueda de caras falló ({0})</translation>
    </message>
    <message>
        <source>may be one person with another face there, told apart here</source>
        <translation>puede ser la misma persona que otra cara allí, distinta de ella aquí</translation>
    </message>
    <message>
        <source>may come from one place only: a package, a url or an archive</source>
        <translation>puede venir de un solo lugar: un paquete, una dirección o un archivo comprimido</translation>
    </message>
    <message>
        <source>mean = {0} and scale = {1}</source>
        <translation>mean = {0} y scale = {1}</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>debe tener 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>must be a list of five points [x, y], or one of {0}</source>
        <translation>debe ser una lista de cinco puntos [x, y], o uno de {0}</translation>
    </message>
    <message>
        <source>must be a number, or a list of three in the order of “channels”</source>
        <translation>debe ser un número, o una lista de tres en el orden de «channels»</translation>
    </message>
    <message>
        <source>must be two lengths, of the vectors of spoilt faces and the longer one of good ones</source>
        <translation>deben ser dos longitudes, la de los vectores de caras estropeadas y la mayor de buenas</translation>
    </message>
    <message>
        <source>must be written as [[{0}]], once for each entry</source>
        <translation>debe escribirse como [[{0}]], una vez por entrada</translation>
    </message>
    <message>
        <source>must begin with the eye at the left of the chip, and of the mouth too</source>
        <translation>debe empezar por el ojo a la izquierda del recorte, y lo mismo la boca</translation>
    </message>
    <message>
        <source>n log n, and the square of the tight groups</source>
        <translation>n log n, y el cuadrado de los grupos compactos</translation>
    </message>
    <message>
        <source>n neighbours searched once, then n log n</source>
        <translation>n vecinas buscadas una vez, luego n log n</translation>
    </message>
    <message>
        <source>n neighbours, then the square of the groups of each level</source>
        <translation>n vecinas, luego el cuadrado de los grupos de cada nivel</translation>
    </message>
    <message>
        <source>n squared</source>
        <translation>n al cuadrado</translation>
    </message>
    <message>
        <source>n squared times groups</source>
        <translation>n al cuadrado por grupos</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most 1,000</source>
        <translation>n al cuadrado, unos cientos de veces, como mucho 1000</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most {0}</source>
        <translation>n al cuadrado, unos cientos de veces, como mucho {0}</translation>
    </message>
    <message>
        <source>n squared, some ten times</source>
        <translation>n al cuadrado, unas decenas de veces</translation>
    </message>
    <message>
        <source>n subgraphs of 32 faces through a network</source>
        <translation>n subgrafos de 32 caras por una red</translation>
    </message>
    <message>
        <source>n subgraphs of 64 faces through a network</source>
        <translation>n subgrafos de 64 caras por una red</translation>
    </message>
    <message>
        <source>n times groups, some hundred times</source>
        <translation>n por grupos, unos cientos de veces</translation>
    </message>
    <message>
        <source>n times groups, some ten times; times dimension with tied or full shapes</source>
        <translation>n por grupos, unas decenas de veces; por la dimensión con formas tied o full</translation>
    </message>
    <message>
        <source>n times log of the groups, if they are divided evenly</source>
        <translation>n por el logaritmo de los grupos, si se dividen por igual</translation>
    </message>
    <message>
        <source>n times neighbours where they are known, else n squared</source>
        <translation>n por vecinas donde se conocen, si no n al cuadrado</translation>
    </message>
    <message>
        <source>n times neighbours, once</source>
        <translation>n por vecinas, una vez</translation>
    </message>
    <message>
        <source>n times neighbours, once; n squared up to 4,000 faces</source>
        <translation>n por vecinas, una vez; n al cuadrado hasta 4000 caras</translation>
    </message>
    <message>
        <source>n times neighbours, some hundred sweeps</source>
        <translation>n por vecinas, unos cientos de pasadas</translation>
    </message>
    <message>
        <source>n times neighbours, some sweeps</source>
        <translation>n por vecinas, unas pasadas</translation>
    </message>
    <message>
        <source>n times neighbours, some tens of times at most</source>
        <translation>n por vecinas, unas decenas de veces como mucho</translation>
    </message>
    <message>
        <source>n times the square of neighbours</source>
        <translation>n por el cuadrado de las vecinas</translation>
    </message>
    <message>
        <source>no SHA-256</source>
        <translation>sin SHA-256</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>sin recuadro</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>ningún par</translation>
    </message>
    <message>
        <source>no text, or too long a one</source>
        <translation>no es un texto, o es demasiado largo</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace&apos;s weights; its code is free)</source>
        <translation>solo investigación no comercial (los pesos de InsightFace; su código es libre)</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a photo, or damaged</source>
        <translation>no es una foto, o está dañada</translation>
    </message>
    <message>
        <source>not what it should be</source>
        <translation>no es lo que debería</translation>
    </message>
    <message>
        <source>not {0} there, {1} here</source>
        <translation>no {0} allí, {1} aquí</translation>
    </message>
    <message>
        <source>pack.toml: files.{0} has no size and sha256, which importing a pack records.</source>
        <translation>pack.toml: files.{0} no tiene size ni sha256, que se anotan al importar un paquete.</translation>
    </message>
    <message>
        <source>pairs below the distance, some hundred times; n squared with a number of groups</source>
        <translation>pares por debajo de la distancia, unos cientos de veces; n al cuadrado con un número de grupos</translation>
    </message>
    <message>
        <source>pairs of faces in one person that are of different people</source>
        <translation>pares de caras en una misma persona que son de personas distintas</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>picture of a chart</source>
        <translation>imagen de un gráfico</translation>
    </message>
    <message>
        <source>recogniser (ArcFace)</source>
        <translation>reconocedor (ArcFace)</translation>
    </message>
    <message>
        <source>some dozen times n through a network, and n times groups</source>
        <translation>unas docenas de veces n por una red, y n por grupos</translation>
    </message>
    <message>
        <source>some n proposals of up to 64 faces through a network</source>
        <translation>unas n propuestas de hasta 64 caras por una red</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>table of scores</source>
        <translation>tabla de puntuaciones</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the package that brings it is not installed</source>
        <translation>el paquete que lo trae no está instalado</translation>
    </message>
    <message>
        <source>there is no picture at this time</source>
        <translation>no hay imagen en ese momento</translation>
    </message>
    <message>
        <source>told apart from another face there, both in {0} here</source>
        <translation>distinta de otra cara allí, las dos en {0} aquí</translation>
    </message>
    <message>
        <source>told apart from another face there, here they may be one person</source>
        <translation>distinta de otra cara allí, aquí pueden ser una misma persona</translation>
    </message>
    <message>
        <source>too large for a RAW photo</source>
        <translation>demasiado grande para una foto RAW</translation>
    </message>
    <message>
        <source>too large for the memory of this computer</source>
        <translation>demasiado grande para la memoria de este ordenador</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>demasiado grande para mostrarla</translation>
    </message>
    <message>
        <source>too large: {0} megapixels</source>
        <translation>demasiado grande: {0} megapíxeles</translation>
    </message>
    <message>
        <source>unknown: as its author states (InsightFace&apos;s own weights are for non-commercial research only)</source>
        <translation>desconocida: lo que diga su autor (los pesos de InsightFace son solo para investigación no comercial)</translation>
    </message>
    <message>
        <source>videos need the package av: install it with pip install av</source>
        <translation>los vídeos necesitan el paquete de Python av: instálelo con pip install av</translation>
    </message>
    <message>
        <source>what it says of a face contradicts itself</source>
        <translation>lo que dice de una cara se contradice</translation>
    </message>
    <message>
        <source>whiten = true</source>
        <translation>whiten = true</translation>
    </message>
    <message>
        <source>{0} (entry {1})</source>
        <translation>{0} (entrada {1})</translation>
    </message>
    <message>
        <source>{0} ({1} face)</source>
        <translation>{0} ({1} cara)</translation>
    </message>
    <message>
        <source>{0} ({1} faces)</source>
        <translation>{0} ({1} caras)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was left as it is; choose another file.</source>
        <translation>{0} pertenece a otro programa. Se dejó como está; elija otro archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); is this computer on the internet?</source>
        <translation>No se llega a {0} ({1}); ¿está este ordenador en internet?</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed.</source>
        <translation>{0} no puede leerse ({1}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is a pipe or a device, and no file.</source>
        <translation>{0} no puede leerse: es una tubería o un dispositivo, y no un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no puede leerse: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores.</source>
        <translation>{0} no puede ser el identificador de un paquete: use hasta 40 letras minúsculas, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1})</source>
        <translation>{0} no puede escribirse ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). No labels were written.</source>
        <translation>{0} no puede escribirse ({1}). No se escribieron etiquetas.</translation>
    </message>
    <message>
        <source>{0} cannot send the file now (error {1}).</source>
        <translation>{0} no puede enviar el archivo ahora (error {1}).</translation>
    </message>
    <message>
        <source>{0} changed while the export ran. Nothing was overwritten; export again to finish.</source>
        <translation>{0} cambió durante la exportación. No se sobrescribió nada; exporte de nuevo para terminar.</translation>
    </message>
    <message>
        <source>{0} could not be deleted (it may not be written to). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} no pudo borrarse (no se permite escribir en ello). Bórrelo usted mismo o cierre lo que lo usa y repítalo.</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} no pudo borrarse ({1}). Bórrelo usted mismo o cierre lo que lo usa y repítalo.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} no responde.</translation>
    </message>
    <message>
        <source>{0} does not give the file out (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} no entrega el archivo (error {1}). No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>{0} does not go on where it stopped.</source>
        <translation>{0} no continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{0} earlier edit is folded away</source>
        <translation>{0} cambio anterior está plegado</translation>
    </message>
    <message>
        <source>{0} earlier edits</source>
        <translation>{0} cambios anteriores</translation>
    </message>
    <message>
        <source>{0} earlier edits are folded away</source>
        <translation>{0} cambios anteriores están plegados</translation>
    </message>
    <message>
        <source>{0} exists already. No backup was made; choose another name.</source>
        <translation>{0} ya existe. No se hizo copia de seguridad; elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} exists already. No labels were written; choose another name.</source>
        <translation>{0} ya existe. No se escribieron etiquetas; elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} caras</translation>
    </message>
    <message>
        <source>{0} failed ({1})</source>
        <translation>{0} falló ({1})</translation>
    </message>
    <message>
        <source>{0} failed here ({1}).</source>
        <translation>{0} falló aquí ({1}).</translation>
    </message>
    <message>
        <source>{0} forgotten, but traces of them may be left in the library {1}: its file could not be written anew. Free some space on its disk and on the one for temporary files, and do this again.</source>
        <translation>{0} olvidado, pero pueden quedar rastros en la biblioteca {1}: su archivo no pudo escribirse de nuevo. Libere espacio en su disco y en el de archivos temporales, y hágalo otra vez.</translation>
    </message>
    <message>
        <source>{0} gives {1} two identities, {2} and {3}; to tell its faces apart, it needs the columns x, y, width and height.</source>
        <translation>{0} da a {1} dos identidades, {2} y {3}; para distinguir sus caras necesita las columnas x, y, width y height.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1} that is a number.</source>
        <translation>{0} no tiene un parámetro {1} que sea un número.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has {2}.</source>
        <translation>{0} no tiene parámetro {1}; tiene {2}.</translation>
    </message>
    <message>
        <source>{0} has no such file any more (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} ya no tiene ese archivo (error {1}). No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>{0} has other dates here</source>
        <translation>{0} tiene otras fechas aquí</translation>
    </message>
    <message>
        <source>{0} has the columns (none); a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} tiene las columnas (ninguna); una verdad tiene path,identity o path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} has the columns {1}; a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} tiene las columnas {1}; una verdad tiene path,identity o path,x,y,width,height,identity.</translation>
    </message>
    <message>
        <source>{0} is a file, and folders are what is added. Nothing was changed; name the folder that it lies in: {1}</source>
        <translation>{0} es un archivo, y lo que se añade son carpetas. No se cambió nada; indique la carpeta donde está: {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} es un archivo. Elija una carpeta de destino.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library. Nothing was changed; name a file in it.</source>
        <translation>{0} es una carpeta, no una biblioteca. No se cambió nada; indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{0} is in the future; write a date that has passed. Nothing was changed.</source>
        <translation>{0} está en el futuro; escriba una fecha pasada. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} is no CSV: {1}.</source>
        <translation>{0} no es un CSV: {1}.</translation>
    </message>
    <message>
        <source>{0} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed.</source>
        <translation>{0} no es una fecha; escriba un día, un mes o un año (1950-12-31, 1950-12, 1950). No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} is no labels backup, or it is damaged: {1}. Nothing was changed.</source>
        <translation>{0} no es una copia de etiquetas, o está dañada: {1}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} is not a FaceSorter library. It was left as it is; choose another file.</source>
        <translation>{0} no es una biblioteca de FaceSorter. Se dejó como está; elija otro archivo.</translation>
    </message>
    <message>
        <source>{0} is not a TOML file: {1}.</source>
        <translation>{0} no es un archivo TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is not used because {1}; the processor did the work instead.</source>
        <translation>{0} no se usa porque {1}; el procesador hizo el trabajo.</translation>
    </message>
    <message>
        <source>{0} is one of {1}, not {2}.</source>
        <translation>{0} es uno de {1}, no {2}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported; unpack the zip and import the folder.</source>
        <translation>{0} está comprimido de una forma no admitida; descomprima el zip e importe la carpeta.</translation>
    </message>
    <message>
        <source>{0} is the id of a pack that FaceSorter knows, and these are not its files; choose another id.</source>
        <translation>{0} es el identificador de un paquete que FaceSorter conoce, y estos no son sus archivos; elija otro identificador.</translation>
    </message>
    <message>
        <source>{0} is there already and is no {1}. Nothing was written; name another file.</source>
        <translation>{0} ya existe y no es {1}. No se escribió nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>{0} is {1} from {2}, not {3}.</source>
        <translation>{0} es {1} de {2}, no {3}.</translation>
    </message>
    <message>
        <source>{0} label contradicts what you said here, which stays:</source>
        <translation>{0} etiqueta contradice lo que usted dijo aquí, que se queda:</translation>
    </message>
    <message>
        <source>{0} labelled face was not found in its photo:</source>
        <translation>{0} cara etiquetada no se encontró en su foto:</translation>
    </message>
    <message>
        <source>{0} labelled faces were not found in their photos:</source>
        <translation>{0} caras etiquetadas no se encontraron en sus fotos:</translation>
    </message>
    <message>
        <source>{0} labelled photo is not in this library:</source>
        <translation>{0} foto etiquetada no está en esta biblioteca:</translation>
    </message>
    <message>
        <source>{0} labelled photos are not in this library:</source>
        <translation>{0} fotos etiquetadas no están en esta biblioteca:</translation>
    </message>
    <message>
        <source>{0} labels contradict what you said here, which stays:</source>
        <translation>{0} etiquetas contradicen lo que usted dijo aquí, que se queda:</translation>
    </message>
    <message>
        <source>{0} lies in {1}, whose photos are in the library. Nothing is ever written there; choose another folder.</source>
        <translation>{0} está en {1}, cuyas fotos están en la biblioteca. Ahí nunca se escribe nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} new faces</source>
        <translation>{0} caras nuevas</translation>
    </message>
    <message>
        <source>{0} new people of {1} faces</source>
        <translation>{0} personas nuevas de {1} caras</translation>
    </message>
    <message>
        <source>{0} new person of {1} faces</source>
        <translation>{0} persona nueva de {1} caras</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>{0} people are called {1}; use the id of one of them ({2}).</source>
        <translation>{0} personas se llaman {1}; use el identificador de una de ellas ({2}).</translation>
    </message>
    <message>
        <source>{0} people have no face here:</source>
        <translation>{0} personas no tienen ninguna cara aquí:</translation>
    </message>
    <message>
        <source>{0} person has no face here:</source>
        <translation>{0} persona no tiene ninguna cara aquí:</translation>
    </message>
    <message>
        <source>{0} rows of {1} are not as the journal of edits says.</source>
        <translation>{0} filas de {1} no están como dice el diario de cambios.</translation>
    </message>
    <message>
        <source>{0} rows of {1} miss their {2}.</source>
        <translation>A {0} filas de {1} les falta su {2}.</translation>
    </message>
    <message>
        <source>{0} says all that it must.</source>
        <translation>{0} dice todo lo que debe.</translation>
    </message>
    <message>
        <source>{0} says which faces are alike, and cannot be deleted ({1}). Close other programs that use the library, and do this again.</source>
        <translation>{0} dice qué caras se parecen, y no puede borrarse ({1}). Cierre otros programas que usen la biblioteca, y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} sent us on to an address that is none. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} nos remitió a una dirección que no lo es. No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>{0} sent us on to this computer itself. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} nos remitió a este mismo ordenador. No se instaló nada, y sus otros paquetes siguen como estaban; inténtelo más tarde, o impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>{0} there, ignored here</source>
        <translation>{0} allí, ignorada aquí</translation>
    </message>
    <message>
        <source>{0} there, not {1} here</source>
        <translation>{0} allí, no {1} aquí</translation>
    </message>
    <message>
        <source>{0} there, told apart here from another face of that person</source>
        <translation>{0} allí, aquí distinta de otra cara de esa persona</translation>
    </message>
    <message>
        <source>{0} there, {1} here</source>
        <translation>{0} allí, {1} aquí</translation>
    </message>
    <message>
        <source>{0} to {1}, or auto</source>
        <translation>{0} a {1}, o auto</translation>
    </message>
    <message>
        <source>{0} was made by a newer FaceSorter, which can read it. Nothing was changed.</source>
        <translation>{0} lo hizo un FaceSorter más nuevo, que puede leerlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} with {1} faces takes {2} GB of memory, and {3} GB are free. Nothing was changed; use another algorithm, such as auto.</source>
        <translation>{0} con {1} caras necesita {2} GB de memoria, y hay {3} GB libres. No se cambió nada; use otro algoritmo, como auto.</translation>
    </message>
    <message>
        <source>{0} writes the library {1} anew, and that takes {2} MB of free space on its disk; there are {3} MB. Nothing was {4}; free some space and try again.</source>
        <translation>{0} escribe de nuevo la biblioteca {1}, y eso necesita {2} MB libres en su disco; hay {3} MB. Nada fue {4}; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0}, and made {1}</source>
        <translation>{0}; creado: {1}</translation>
    </message>
    <message>
        <source>{0}, channels = &quot;{1}&quot;</source>
        <translation>{0}, channels = &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no box (x,y,width,height in pixels).</source>
        <translation>{0}, línea {1}: {2} no es un recuadro (x,y,width,height en píxeles).</translation>
    </message>
    <message>
        <source>{0}, number {1}: {2}</source>
        <translation>{0}, número {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}, hasta el {1}</translation>
    </message>
    <message>
        <source>{0}: files.{1} is “{2}”, and there is no such file beside it.</source>
        <translation>{0}: files.{1} es «{2}», y no hay tal archivo a su lado.</translation>
    </message>
    <message>
        <source>{0}: files.{1} lies in a Python package and must have size and sha256.</source>
        <translation>{0}: files.{1} está en un paquete de Python y debe tener size y sha256.</translation>
    </message>
    <message>
        <source>{0}: the whole {1}.</source>
        <translation>{0}: el conjunto {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} files were written and are whole. Export again to finish.</source>
        <translation>{0}: se escribieron {1} de {2} archivos y están completos. Exporte de nuevo para terminar.</translation>
    </message>
    <message>
        <source>{0}: {1} of “{2}” is {3}, not {4}: it is another file.</source>
        <translation>{0}: {1} de «{2}» es {3}, no {4}: es otro archivo.</translation>
    </message>
    <message>
        <source>“facesorter packs install {0}” fetches it ({1} MB)</source>
        <translation>«facesorter packs install {0}» lo descarga ({1} MB)</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too high: {1}.</source>
        <translation>«merge» en [calibration], {0}, es demasiado alto: {1}.</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too low: {1}.</source>
        <translation>«merge» en [calibration], {0}, es demasiado bajo: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken back alone, as later edits depend on it: {1}. Nothing was changed.</source>
        <translation>«{0}» no puede retirarse solo, pues cambios posteriores dependen de él: {1}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation>«{0}» no es true ni false</translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation>«{0}» no es una lista</translation>
    </message>
    <message>
        <source>“{0}” is taken back already. Nothing was changed.</source>
        <translation>«{0}» ya está retirado. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{0}” were folded away and cannot be taken back. Nothing was changed.</source>
        <translation>«{0}» se plegaron y no pueden retirarse. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Algorithm lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln confirmed face</source>
        <translation>
            <numerusform>%Ln cara confirmada</numerusform>
            <numerusform>%Ln caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln cara confirmada</numerusform>
            <numerusform>%Ln caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face</source>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected</source>
        <translation>
            <numerusform>%Ln cara seleccionada</numerusform>
            <numerusform>%Ln caras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>%Ln cara seleccionada</numerusform>
            <numerusform>%Ln caras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new face</source>
        <translation>
            <numerusform>%Ln nueva cara</numerusform>
            <numerusform>%Ln nuevas caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new faces</source>
        <translation>
            <numerusform>%Ln nueva cara</numerusform>
            <numerusform>%Ln nuevas caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln nueva persona</numerusform>
            <numerusform>%Ln nuevas personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person</source>
        <translation>
            <numerusform>%Ln nueva persona</numerusform>
            <numerusform>%Ln nuevas personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln persona seleccionada</numerusform>
            <numerusform>%Ln personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo together</source>
        <translation>
            <numerusform>%Ln foto juntos</numerusform>
            <numerusform>%Ln fotos juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos together</source>
        <translation>
            <numerusform>%Ln foto juntos</numerusform>
            <numerusform>%Ln fotos juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Recommended for up to {0} faces; this library has {1}.</source>
        <translation>Recomendado hasta {0} caras; esta biblioteca tiene {1}.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>menos de un mes</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>quedan {0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>quedan {0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
</TS>
