#!/bin/sh
# Install FaceSorter for this user alone, below ~/.local. Again: replaces an earlier version, and keeps what was said.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/facesorter
commands=$HOME/.local/bin

mkdir -p "$HOME/.local/lib" "$commands" "$data/applications" "$data/metainfo" "$data/mime/packages" "$data/icons" "$data/man/man1"
# Beside the earlier one first, so that there is always a whole one.
rm -rf "$place.new"
cp -R "$here/lib/facesorter" "$place.new"
cp "$here/uninstall.sh" "$here/LICENSE" "$here/licences.json" "$place.new/"
rm -rf "$place"
mv "$place.new" "$place"
for command in facesorter facesorter-window; do
    ln -sf "$place/$command" "$commands/$command"
done
cp -R "$here/share/icons/hicolor" "$data/icons/"
cp "$here"/share/metainfo/* "$data/metainfo/"
cp "$here"/share/mime/packages/* "$data/mime/packages/"
cp "$here"/share/man/man1/* "$data/man/man1/"
# By its whole path: menus may not look into ~/.local/bin.
sed -e "s|^Exec=facesorter-window|Exec=\"$place/facesorter-window\"|" -e "s|^TryExec=.*|TryExec=$place/facesorter-window|" \
    "$here/share/applications/org.facesorter.FaceSorter.desktop" >"$data/applications/org.facesorter.FaceSorter.desktop"
tell() {
    if command -v "$1" >/dev/null; then "$@" || true; fi
}
tell update-desktop-database -q "$data/applications"
tell update-mime-database "$data/mime"
tell gtk-update-icon-cache -q -f -t "$data/icons/hicolor"

echo "FaceSorter is installed in $place and in your menu."
case ":$PATH:" in
    *":$commands:"*) ;;
    *) echo "The command is $commands/facesorter ($commands is not in your PATH)." ;;
esac
echo "To remove it: $place/uninstall.sh"
