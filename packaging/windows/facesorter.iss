; Inno Setup 6.3 or later: an installer for the user alone, without an administrator. Not yet tried: made on Linux.
; build.py runs: iscc /DVersion=0.1.0 /DCompression=lzma2/ultra64 /O..\..\dist facesorter.iss

#ifndef Compression
  #define Compression "lzma2/ultra64"
#endif
#define Data "{localappdata}\facesorter"

[Setup]
AppId={{6E0A2C5B-5C0B-4B0D-9A34-6A4B0C1F8E27}
AppName=FaceSorter
AppVersion={#Version}
AppPublisher=The FaceSorter authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\FaceSorter
DefaultGroupName=FaceSorter
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\freeze\stage\facesorter.ico
UninstallDisplayIcon={app}\facesorter-window.exe
OutputBaseFilename=FaceSorter-{#Version}-setup
Compression={#Compression}
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.OpenFolder=Find people with FaceSorter
de.OpenFolder=Personen finden mit FaceSorter
fr.OpenFolder=Retrouver les personnes avec FaceSorter
es.OpenFolder=Buscar personas con FaceSorter
en.ContextMenu=Offer “Find people with FaceSorter” for folders
de.ContextMenu=„Personen finden mit FaceSorter“ bei Ordnern anbieten
fr.ContextMenu=Proposer « Retrouver les personnes avec FaceSorter » pour les dossiers
es.ContextMenu=Ofrecer «Buscar personas con FaceSorter» en las carpetas
en.KeepData=Keep what FaceSorter knows of your photos (names, faces, downloaded packs)?%n%n“No” deletes it for good. Your photos stay in either case.
de.KeepData=Behalten, was FaceSorter über Ihre Fotos weiß (Namen, Gesichter, geladene Pakete)?%n%n„Nein“ löscht es endgültig. Ihre Fotos bleiben in jedem Fall.
fr.KeepData=Conserver ce que FaceSorter sait de vos photos (noms, visages, modules téléchargés) ?%n%n« Non » l’efface définitivement. Vos photos restent dans tous les cas.
es.KeepData=¿Conservar lo que FaceSorter sabe de sus fotos (nombres, rostros, paquetes descargados)?%n%n«No» lo borra para siempre. Sus fotos se conservan en cualquier caso.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "contextmenu"; Description: "{cm:ContextMenu}"; Flags: unchecked

[InstallDelete]
; Of an earlier version nothing is left to be loaded by this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\facesorter\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\FaceSorter"; Filename: "{app}\facesorter-window.exe"; AppUserModelID: "org.facesorter.FaceSorter"
Name: "{autodesktop}\FaceSorter"; Filename: "{app}\facesorter-window.exe"; Tasks: desktopicon; AppUserModelID: "org.facesorter.FaceSorter"

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\FaceSorter"; ValueType: string; ValueData: "{cm:OpenFolder}"; Flags: uninsdeletekey; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\FaceSorter"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\facesorter-window.exe"; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\FaceSorter\command"; ValueType: string; ValueData: """{app}\facesorter-window.exe"" ""%1"""; Tasks: contextmenu

Root: HKA; Subkey: "Software\Classes\.facesorter"; ValueType: string; ValueData: "FaceSorter.Library"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\FaceSorter.Library"; ValueType: string; ValueData: "FaceSorter library"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FaceSorter.Library\shell\open\command"; ValueType: string; ValueData: """{app}\facesorter-window.exe"" ""%1"""

[Run]
Filename: "{app}\facesorter-window.exe"; Description: "{cm:LaunchProgram,FaceSorter}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  { Silent uninstalls, of updates too, keep everything. }
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent and DirExists(ExpandConstant('{#Data}')) then
    if MsgBox(CustomMessage('KeepData'), mbConfirmation, MB_YESNO) = IDNO then
      DelTree(ExpandConstant('{#Data}'), True, True, True);
end;
