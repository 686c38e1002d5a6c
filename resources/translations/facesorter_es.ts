<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born, Died…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Two Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export These…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore: A Stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not This Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos of These Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unreadable Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are &amp;Different People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cali&amp;brate from My Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore: Not a &amp;Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May Be the &amp;Same Person (Mirror, Collage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to New &amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore La&amp;bels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Hidden People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as Co&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoStrip</name>
    <message>
        <source>Like this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutoGroup</name>
    <message>
        <source>{0} joined {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfterBar</name>
    <message>
        <source>Comparing with what you confirmed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of so many faces take about as long as grouping them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people as they are, and as they would be, against {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the algorithm alone makes of your {0}. You keep them where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the algorithms alone make of your {0}, the last one and this one. You keep them where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{0} cannot be shown: {1}. Your library and the file are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate from my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed faces at each threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are grouped with {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that had no say in the choice, it changes the F-measure by {4} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces that you confirmed tell how alike two groups must be to be one person. They are often easier than others, so another threshold is only chosen where it is surely better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold (mean cosine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying thresholds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Pack’s Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the pack’s own, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Curves of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0} of {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points of {1} kinds. Shift and an arrow goes from point to point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Choose algorithms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which algorithms are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier groupings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was grouped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a grouping that was made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>The whole photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Often with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of {0} and {1} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>A face is blurred, small or turned away: this is less sure than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other photo. The faces are compared at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two photos. Their faces are compared at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same person? The photos need not be in the library, and nothing of them is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two faces to compare. Choose another photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one face in one photo, compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Being evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose algorithms to see side by side, or evaluate the people as they are. People do not change; each comparison is kept and can be scored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the people as they are with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group once more with the same algorithm, parameters and seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping with {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a folder of photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditsView</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later edit took this one back; to have it again, undo that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {0}. Everything after it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let old edits become one, which can no longer be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone, as later edits depend on it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing later depends on it: it can be undone alone, and all else stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to: {0}. It and what came before it are done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These edits were folded away: they can no longer be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do to people and faces is listed here and can be taken back, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Algorithms side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces in a plane, the alike beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one parameter does to the scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was written is whole; export again to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes photos or lists of {0} to a folder. Your photos are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} written, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>Chosen is face {0} of {1} from the left; the arrow keys choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face, which is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceFilter</name>
    <message>
        <source>All {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}: show all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesGrid</name>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face in {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} away from the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag strangers here, and what is not a face. All of it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face that was found is in a person or ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least likely first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder: the faces in its photos are found and put together by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop another one here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn folders of photos into people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you add a folder, the faces found, measurements of them (biometric data) and the names you give are stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works at once, also without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldDialog</name>
    <message>
        <source>All but the &amp;newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits &amp;older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold old edits away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {0} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded {0} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded {0} away; the library is {1} smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding away, and writing the library anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the newest edits stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the edits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edits are as old as that: nothing to fold away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest edits become one entry of the history, and the library gets smaller. People and faces stay as they are, but what was done until then can no longer be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library gets about {0} smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library hardly gets smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can no longer be taken back then; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Choose how faces are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike faces must be to be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search algorithms…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate from my library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the groups that this would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting so many faces may take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting takes about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the threshold that suits the faces that you confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who would gain or lose which faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>In this library: {0} measured, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of what {0} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by a later edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits, dashes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A face at distance {0}: go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no person yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept where it was when you edited this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the nearest faces is in a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} nearest faces is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person or a face to see its photo and why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested; you have not confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after {0} died ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken before {0} was born ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest face is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest person is {0} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest person, {0}, is {1} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is no longer where it was; this is its thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} nearest faces are all {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other face to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted or ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from after the death:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from before the birth or after the death:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from before the birth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} nearest faces are {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the next person is {1} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the next person, {1}, is {2} away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people of the library, with all their faces. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than {0} it takes long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <source>Algorithm lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both find the same groups (adjusted Rand {0} with each other).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups that are found are shown here, beside those of scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are scores where you have confirmed who some of these faces are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in {0} of {1}: adjusted Rand {2} with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-learn has no such algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-learn&apos;s own could not do this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}, FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}, scikit-learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifetimeDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1950-12-31, 1950-12 or 1950</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born, died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in photos from before {0} was born, or from after the death, are not put there by themselves. What you placed stays. A month or a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have died before being born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the photos of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag faces here to make a new person of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter was closed before all faces were measured with the pack {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter was closed before all photos were read, or reads them better now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>A sample of {0} of the {1} faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face becomes a point, and faces that are alike lie together. It takes some seconds, and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the last grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag or use the arrows to move, and Shift with an arrow to go from point to point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {0}, coloured by: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedDelegate</name>
    <message>
        <source>{0} · emptied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>Face, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>gains {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Chose the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the dates of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {0}, who was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {0} into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {0} to a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name yet; name a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {0}, unsorted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} aside: a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} aside: not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed {0} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other face in this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of one photo may be one person now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{0} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Accept the licence and fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces are measured again with this pack, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that this pack has not measured yet are measured, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be installed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the request for these files is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its files, and running both networks once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing it frees {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library uses it. Its faces, people and names stay, but no more photos can be read with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You imported it; FaceSorter cannot fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} People, names and what you confirmed stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be fetched from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the network for nothing but to fetch one that you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are being read or grouped. Let go of these when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack from a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order: its files are what was installed, and both networks run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are {0} ({1}). Children and ageing are where packs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is written anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library let go of what it measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPopup</name>
    <message>
        <source>Compare Once More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this algorithm with itself, with other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Drag faces here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Merge into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge: the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}, {2} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here while photos are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>The photo, with {0} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is no longer where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of its faces is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of {0}: leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photo (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click another one to compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosGrid</name>
    <message>
        <source>Nobody has named this face yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message>
        <source>cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video, {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see all photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo matches “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo shows {0} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo shows {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos appear here while they are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the parameters; the preview follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings, or group anew, to see what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do exactly what is shown; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has the faces that this grouping would give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes before you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of these settings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has changed since this was worked out. What you said counts, and is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now, gone then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now, none then; the name stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now, {1} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would be in nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be read. They were left as they are, and are tried again when they change or when you look for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Grouping faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring faces {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack changed, {0} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack changed, {0} measured, {1} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack changed. It had measured all faces before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack: {0} (free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop changing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The pack is the one that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read until now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} faces/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}, {2} unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that was written. It names no photo, no person and no folder of yours, and it stays on this computer unless you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>And {0} more? The answer holds for those that are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another face of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask skipped ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every doubt that an answer could settle is settled. After more photos there may be new ones; people without a name can be given one in People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide people I have named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you skipped can be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>F-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, the most mixed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where it is right and wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these groups, {0} are single faces that were put in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of the same faces, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest: {0}; half of them have at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are in one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with no face found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wrong pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the two faces have a cosine of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Click a column to sort by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>A scale from strangers to the same person: on the side of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>With other people of the same kind it would lie from {0} to {1}, 95 times of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>F-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the groups tell about who it is: 1 is everything, 0 nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all pairs of faces of the same person, how many were put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all pairs of faces put together, how many are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one number; it is high only when both are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores · my {0} confirmed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} alone would make of these faces, without what you confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smallest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos are read again. People, names and what you confirmed stay; faces that are not found any more, and of which you said nothing, go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large photos are searched in parts for faces as small as this, which takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos without a face are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos without a face are tried on their sides and upside down too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face, in pixels of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;turned photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes effect at once. The size of text is the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a tidier &amp;grouping once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after new faces came. It is offered, and nothing changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings, and how the window is laid out. People and names stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ignore {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person: take {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At this strictness, all these faces look like one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected faces to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider until each group is one person, and drag faces that are in a wrong group onto the right one. The groups that are ticked become people of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Off {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} like nobody else here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Leave one without a tick: it stays {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPane</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being swept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best F at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to group with its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves need a truth: choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a parameter does to precision, recall and F before you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no number to sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1} {2}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>FaceSorter found a tidier grouping: {0} would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faces by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthForm</name>
    <message>
        <source>A pattern (a regular expression) finds the person in a photo&apos;s name, as the group “identity”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with the columns path and identity, or path, x, y, width, height and identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {0} at {1}. For example, {2} shows {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {0} in {1}. For example, {2} shows {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My confirmed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that another program wrote beside faces, in the photos&apos; metadata or in sidecars (.xmp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces that you confirmed are taken to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a photo is named after who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a truth there are no scores; the silhouette says which grouping is tidier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>About 1 in {0} is above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 in {0} pairs of strangers is this alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} are above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} pairs of strangers are this alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often strangers are this alike is unknown: it was not measured for this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with the pack {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pairs of strangers are this alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person above {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person below {0} (Euclidean, of vectors of length 1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Checking and unpacking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Change the parameters of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not compare {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, grouping {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>{0}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Photos of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only photos of these people together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Faces</name>
    <message>
        <source>Faces that would come or go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>All {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>History of edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>From my faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the faces themselves suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from my faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>&amp;Photos as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of all faces (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of all faces (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard links (no space; a second name of the same photo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder of everybody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the faces, cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the largest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of &amp;several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links (no space; point to where the photo lies)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PartsList</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Who would gain or lose faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {0} to its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, folders, dates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SelectionBar</name>
    <message>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&lt;h3&gt;FaceSorter {0}&lt;/h3&gt;&lt;p&gt;Turns folders of photos into people. Everything stays on this computer, and no photo is ever changed.&lt;/p&gt;&lt;p&gt;Licence: MIT. The window is made with Qt (LGPL). Packs have licences of their own: see File, Packs.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About FaceSorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of {0} and {1} are in this library now. Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was added yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to restore: all that fits this library is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What found no place is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said of {0} and {1} was written to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are not in it: no longer found in their photos, or in photos that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>FaceSorter export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it happened is written in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: {0} is there already. Choose another name, or this one whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed stay. If you use that pack again, it measures all faces again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Before the first edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, folded away, up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay, among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Finds faces with {0}, tells them apart with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for commercial use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Are these two the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are {0} and {1} the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both taken on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the first face belong to this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this face belong to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {0} too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are {0} apart; the chance of “yes” is {1} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hang on the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>People as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(did you mean “{0}”?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0} earlier edit is folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0} earlier edits are folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detector ({0}) and a recogniser ({1}) are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face is linked to a surer one if the network thinks this more likely to be right; higher is more careful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this pack cannot be read ({0}); install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this pack has changed since it was installed ({0}); it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this pack is not a network that can be run; get another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this pack is not an ONNX network; get another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this pack {0} ({1}); remove the pack and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed number of groups around centres. Poor on faces even with the true number, because people have very different numbers of faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard link cannot be made here: the photos lie on another drive, or this drive knows none. The photos are as they were; choose to copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix of distances has as many rows as columns, not the shape {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {0} characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no control characters or line breaks. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of the pack {0} makes the engine stop; remove it, and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of this pack keeps its weights in other files, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of this pack made the engine stop when tried; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of this pack wants {0}; it must want the pixels only, as 32-bit floats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of several people goes to {0}, not to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring within a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network learns from your own faces, without labels, a space in which they gather around a fixed number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow layer leaves of them tells people apart less well: K-means itself is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network, trained beforehand on other faces, looks at the neighbours of each face and their neighbours, and says which of them belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. The photos are as they were; choose to copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {0} to {1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {0} to {1} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity propagation did not settle within {0} rounds. Nothing was changed; a damping nearer to 1 or another preference may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, groups that on average look alike become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agglomerative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on pairs beyond chance: 0 is what guessing gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces are divided in two, and whichever group is spread most is divided again, until there are as many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go right through people, who stay divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anisotropic blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another FaceSorter is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reading the library {0}, so traces of what was deleted are left beside it. Close that program and do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate rank-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asian faces (CASIA-FaceV5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCubed F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCubed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCubed precision and recall in one number (harmonic mean).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCubed recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIRCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisecting K-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which part the distance changes at the edge of a valley, for xi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating takes at least {0} confirmed faces of {1} people with names and two such faces each; confirmed so far: {2}, of such people: {3}. Confirm more faces first, of easy and of difficult photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese Whispers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a cover for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components with more faces than this are no proposals; groups of groups may be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that file or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine above which two faces are neighbours; higher is more careful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine above which two faces may start a group; higher is more careful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops are new files: there is nothing to link to. Leave out either the crops or the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so dense and loose people may be in one library. Faces that are in no group are unassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep clustering (DEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face is linked to the most alike face that has more alike faces around it. Very quick; on large libraries look-alikes still chain people together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face joins the one most like it; then each group joins the group most like it, level by level, while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face takes the group that most of its neighbours are in, weighed by how alike they are, until nothing changes. Quick; with some ten thousand faces people have more of them than a face has neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a free shape need far more faces a person than photos show; round ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of a split holds at least one face, and no face is in two. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors at which dbscan cuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is where distances to neighbours begin to rise steeply: good for albums in which people come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face looks for another that can stand for it, and groups are those who share one. No number of groups to choose; people with many faces come apart around several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACESORTER_PROVIDER is {0}, which is not known here. Nothing was changed; it can be {1}, or be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that a group has at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that are in the group where most of their person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that are looked at before centres move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that belong to the person most seen in their group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces within the distance, itself included, that make a face the core of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces within this distance draw; if not given, the distance of faces from the mean of a group whose faces are on average just as alike as those of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, itself included, that must be near for a face to be in the middle of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the pack {0} are missing; remove it, and import or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding edits away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From every face one walks to the mean of all faces within a distance, again and again; who ends at the same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCN-D + GCN-S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCN-V + GCN-E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping with {0} failed ({1}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where all have many faces: somebody with a single one is no part of its own. Slow with many groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of one person, people in one group; equals NMI by its definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that somebody who walks from face to face along links stays in for long. Among the best on published sets of faces; people with more faces than a face has neighbours need fragments merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is seen in proportion to the whole, so in a larger library people who share look-alikes become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with more faces than this are cut again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces unassigned. If not given, as many as the smallest group has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups; if given, the distance is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups; if not given, as many people as Auto finds, counting faces that are alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups; if not given, tight groups join while they are on average as near as faces of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers describe a face in the learned space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the nearest faces are in a face&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the weight by chance a group must hold; higher makes smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a face&apos;s group is the same person, for the mean face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a face&apos;s person is in its group, for the mean face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a worker: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information that groups and people share, by the mean of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that this is {0}: its certificate is not valid. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins faces that are near enough to each other, one link after another; faces without neighbours stay unassigned. Good on small libraries; on large ones a few look-alikes chain people together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-means that moves its centres after every few faces: sooner done where groups are few and large, a little worse than K-means everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} of one photo be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which faces may be linked is three standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkage prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. People with more faces than the limit come apart unless fragments are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for questions failed ({0}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and clean them, and the best are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine above which two fragments become one; higher splits more, lower joins more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine above which two groups become one; higher splits more, lower joins more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {0} people into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging takes one person and at least one other, each named once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch K-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the library is damaged. {0} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is confirmed yet; confirm some, or choose another truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was named. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed pack has a detector of the kind {0}. Nothing was changed; install one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person, face or photo has so large a number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos can be read from the folder {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {0} was found among the ONNX files: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have died before being born. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} faces that the truth names was found in its photos; boxes are in pixels of the upright photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} photos names a face in its metadata or in a sidecar (.xmp); choose another truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of “{0}” that could be taken back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was grouped yet; group the faces first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTICS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, a face rather joins one that looks like the same person than stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a tight group, at most; if not given, that of two faces that may just be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own (full). The last two need gigabytes for embeddings of many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two faces in one group: how often they are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two faces of one person: how often they are in one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs below this rank-order distance join: 0 is the same list; higher joins more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs judged rightly; near 1 wherever there are many people, so it says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that the network thinks more likely than this to be one person join; higher is more careful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what was said that is kept in each round; higher settles more surely, and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels are probably prepared in another way than the recogniser wants: {0}. They would be parted better, by {1}, with {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall of pairs in one number (harmonic mean).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals that the network thinks less pure than this are not used; higher is more careful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW photos need the package rawpy: install it with pip install rawpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its folder and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored labels of {0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored labels of {0} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was made with the pack {1}, and the library uses {2}; change the library to that pack to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that {0} are not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that {0} is not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either up to when edits are folded away, or how many are not. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}, died {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates of {0}: died {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {0} into {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure matches first, then groups that on average look alike. Nothing to choose; good at every size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAR at FAR 0.1 %: of the pairs of one person, how many are recognised while one pair of strangers in a thousand is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling people apart takes two different ones. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {0} is not a secure one (https). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, 10, or 1 where that would take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, {0}, or 1 where that would take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in pack comes with the program and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {0} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the pack {0} is damaged ({1}): {2}. {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector finds no eyes, nose and mouth; the built-in one looks for them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector found no face in the photo; name one that shows somebody from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector found {0} face in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector found {0} faces in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector of this pack is neither an SCRFD nor one of InsightFace&apos;s RetinaFaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector of this pack is no YuNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector runs ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector {0} needs the Python package dlib, which is not installed here. Nothing was changed; install it (pip install dlib-bin), or choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room: {0} MB are needed, {1} MB are free. Nothing was fetched; make room and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library {0} does not answer as it should. What was saved before is safe as far as the disk keeps it; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library {0} is full. What was saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embeddings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not start ({0}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine for the pack {0} ended {1} times before it was ready. Your library is safe; try another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face {0} is in no person; move it to one first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face {0} is not in the person to split. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces cannot be mapped ({0}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a zip that can be read, or it is cut off; copy or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library {0} cannot be used ({1}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is empty, but the library knows photos in it. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not there. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of run {0} are damaged in the library; score another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of edits contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab takes {0} to {1} points or faces, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library changed while it was looked at. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look at the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no faces to map; add a folder of photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no faces to score; add a folder of photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no faces; add a folder of photos first, or choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no photo {0}; add its folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds other photos too (in {0}), and FaceCup is about one folder; name another library, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library uses the pack {0}: its faces are told apart by these embeddings. Nothing was forgotten; change to another pack first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} cannot be opened ({1}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} cannot be written to. Nothing was changed; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} is closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} is damaged. It was left as it is; put a backup in its place, or run `facesorter check --repair`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1} of {2} bytes are left. It was left as it is; put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} may not be opened. Nothing was changed; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} may only be read. Nothing was changed; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {0} was made by an older FaceSorter. It was left as it is; open it once for writing to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linkage ward needs vectors, not a matrix of distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the table ends in .csv or .md, which {0} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest two groups join, until they are too far apart. Average linkage is good on faces; single linkage chains look-alikes on large libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be read ({1}); install FaceSorter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be used ({1}); if that happens again, install FaceSorter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise of {0} is from 0 to {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps to {0} is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack cannot be imported: {0}. Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack cannot be installed: {0}. What was fetched is kept; install it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} cannot be fetched: its description does not say from where ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} cannot be removed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} is being installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} is not installed: {1}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} is not installed; install or import it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {0} is not installed; there is nothing to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern could not be tried; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long on the names of these photos; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {0} finds no identity in any of the {1} names; one is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {0} lacks the group that names the identity, (?P&lt;identity&gt;...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of the lab ended before it was done; the system may have been out of memory. Try fewer points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again, or use another algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that looks for questions ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that maps the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol facecup is for photos of one person, and the truth sees several in {0}; use the protocol faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN or infinite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN, infinite or all zero).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser gives the same numbers for every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser gives {0} numbers for a face, its description says {1}: it is another network, or “dimension” is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser runs ({0}) and gives {1} numbers a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser takes {0}, not colour pictures of {1} x {2} pixels: “side” in its description may be wrong, or it is no recogniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser tells faces apart: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth is about other photos than the library: it names {0}, and the library has, for example, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth {0} names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, all of numbers and as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, not an array of shape {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors to group hold values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip holds {0} twice; which one is meant cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip is damaged: {0} in it cannot be read. Copy or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip is locked with a password; unpack it yourself and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} {1} cannot be written ({2}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no edits to fold away. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} embeddings with values that no network gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} runs whose groups cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a pack {0}; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no algorithm {0}; there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no detector {0}. Nothing was changed; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0} for the {1}; make it first, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format {0} for the table; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format {0}. Choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {0}. Add a folder of photos to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mode {0}. Choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order {0}; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack {0} to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack {0}; “facesorter packs list” shows the ones that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol {0}; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set {0}; there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no truth {0}; it is one of folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} in the zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try fewer points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to group these faces this way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to look for questions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to map these faces. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export needs {0} MB and {1} has {2} MB left. Nothing was written; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: it grows larger than one can be with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: it holds too many networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: the zip holds too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: there are more than {0} files in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: {0} is larger than a gigabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pack: {0} would be more than a hundred times larger than the zip has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no detector of the kind {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three clouds that are drawn out aslant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three round clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {0} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the name {0} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half moons that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the other which surer face it belongs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks from face to face, always to the one that is nearest by then, and makes a group of what stays within a distance (dbscan), or of every valley of the distances on the way (xi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or the distances, which takes a table of all pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the distance of two groups is: of their nearest faces (single), on average, of their farthest faces (complete), or how much the spread grows (ward).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched holds another {0} than the one that belongs to this pack. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is kept; install it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} sends is not the file that belongs to this pack: it has {1} bytes instead of {2}. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} sent is not the file that belongs to this pack: its SHA-256 is another. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a photo nothing was said of faces: name one that shows two people or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a truth there are no scores; name where the truth is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a truth, nobody can be told to be confused; name where the truth is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face and its mirror image have a cosine of {0}, faces that have nothing in common of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or a date that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person has two covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word that has no meaning here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adults (LFW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be the key of a file: use up to 40 small letters, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>childhood to old age (FG-NET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children up to 12 (FG-NET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crops or thumbnails that are no JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off, damaged, or no video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off, or no RAW photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, no RAW photo, or of an unknown camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or a video without pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or stored in a way that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detector (SCRFD or RetinaFace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dlib CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dlib HOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not give one vector for a face, but {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run on a face of {0} x {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding its faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings of another length than the rest of their pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces in a person that they were taken out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces of a batch times groups, some hundred times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces without their crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of it are missing; install or import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: AuraFace is under the Apache licence 2.0, YuNet under the MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: MTCNN is under the MIT licence, dlib&apos;s network is in the public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: YuNet is under the MIT licence, SFace under the Apache licence 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect where “whiten” is true; leave one of them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored for one reason there, for another one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored there, {0} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0; pixels are divided by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: it says which file that network is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key that FaceSorter knows{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there; the manifest has no sha256 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what the manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0} and link {1}; 0 &lt; merge &lt;= link &lt; 1 must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it must be a number from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it must be a table of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it must be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it must be a whole number from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; that of dlib&apos;s network is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}{1}; it must be one of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”, but there is no [archives.{1}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”; it must be an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a Python package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a file beside the manifest, without folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”; it must lie inside the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{0}”; letters beyond ASCII must be written as %.. there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed while photos were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has sound only, and no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names somebody who is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes longer than {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers differ from those of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its crop is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures are stored in a way that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label contradicts what you said here, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled face was not found in its photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled faces were not found in their photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled photo is not in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled photos are not in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels contradict what you said here, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside of a chip of {0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for faces failed ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may come from one place only: a package, a url or an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean = {0} and scale = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of five points [x, y], or one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, or a list of three in the order of “channels”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be two lengths, of the vectors of spoilt faces and the longer one of good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be written as [[{0}]], once for each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with the eye at the left of the chip, and of the mouth too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n log n, and the square of the tight groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n neighbours searched once, then n log n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n neighbours, then the square of the groups of each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n squared times groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n squared, some ten times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n subgraphs of 32 faces through a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n subgraphs of 64 faces through a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times groups, some hundred times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times groups, some ten times; times dimension with tied or full shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times log of the groups, if they are divided evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours where they are known, else n squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours, once; n squared up to 4,000 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours, some hundred sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours, some sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times neighbours, some tens of times at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n times the square of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text, or too long a one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace&apos;s weights; its code is free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a photo, or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0} there, {1} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack.toml: files.{0} has no size and sha256, which importing a pack records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs below the distance, some hundred times; n squared with a number of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people have no face here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person has no face here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser (ArcFace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some dozen times n through a network, and n times groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some n proposals of up to 64 faces through a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who died before being born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package that brings it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for a RAW photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for the memory of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: {0} megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: as its author states (InsightFace&apos;s own weights are for non-commercial research only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos need the package av: install it with pip install av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says of a face contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whiten = true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (entry {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} face)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} faces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); is this computer on the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is a pipe or a device, and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). No labels were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot send the file now (error {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed while the export ran. Nothing was overwritten; export again to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not give the file out (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} earlier edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. No backup was made; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. No labels were written; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed here ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} forgotten, but traces of them may be left in the library {1}: its file could not be written anew. Free some space on its disk and on the one for temporary files, and do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives {1} two identities, {2} and {3}; to tell its faces apart, it needs the columns x, y, width and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no parameter {1} that is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no such file any more (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has other dates here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the columns {1}; a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file, and folders are what is added. Nothing was changed; name the folder that it lies in: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder, not a library. Nothing was changed; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no CSV: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no labels backup, or it is damaged: {1}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a FaceSorter library. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a TOML file: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not used because {1}; the processor did the work instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one of {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported; unpack the zip and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the id of a pack that FaceSorter knows, and these are not its files; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already and is no {1}. Nothing was written; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} from {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in {1}, whose photos are in the library. Nothing is ever written there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new people of {1} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new person of {1} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people are called {1}; use the id of one of them ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows of {1} are not as the journal of edits says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows of {1} miss their {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says all that it must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says which faces are alike, and cannot be deleted ({1}). Close other programs that use the library, and do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent us on to an address that is none. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent us on to this computer itself. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} there, ignored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} there, not {1} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} there, {1} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}, or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer FaceSorter, which can read it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1} faces takes {2} GB of memory, and {3} GB are free. Nothing was changed; use another algorithm, such as auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writes the library {1} anew, and that takes {2} MB of free space on its disk; there are {3} MB. Nothing was {4}; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and made {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, channels = &quot;{1}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no box (x,y,width,height in pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, number {1}{2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: files.{1} is “{2}”, and there is no such file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: files.{1} lies in a Python package and must have size and sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} files were written and are whole. Export again to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of “{2}” is {3}, not {4}: it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“facesorter packs install {0}” fetches it ({1} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too high: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too low: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be taken back alone, as later edits depend on it: {1}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is taken back already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” were folded away and cannot be taken back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Algorithm lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln confirmed face</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new face</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for up to {0} faces; this library has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
