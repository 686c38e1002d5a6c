#!/bin/sh
# Install FaceSorter for this user alone, below ~/.local. Again: replaces an earlier version, and keeps what was said.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/facesorter
commands=$HOME/.local/bin

if [ -e "$place" ] && ! [ -e "$place/facesorter-window" ]; then
    echo "$place is not FaceSorter's. Move it elsewhere, then try again; nothing was installed." >&2
    exit 1
fi
mkdir -p "$HOME/.local/lib" "$commands" "$data/applications" "$data/metainfo" "$data/mime/packages" "$data/icons" "$data/man/man1"
# Beside the earlier one first, so that there is always a whole one.
rm -rf "$place.new"
cp -R "$here/lib/facesorter" "$place.new"
cp -R "$here/share/man/man1" "$place.new/man"
cp "$here/uninstall.sh" "$here/LICENSE" "$here/licences.json" "$place.new/"
rm -rf "$place"
mv "$place.new" "$place"
# A link is made only where nothing is yet. Answers whether the one that is there is ours.
link() {
    if [ -e "$2" ] || [ -L "$2" ]; then
        [ "$(readlink "$2")" = "$1" ]
    else
        ln -s "$1" "$2"
    fi
}
others=
for command in facesorter facesorter-window; do
    if link "$place/$command" "$commands/$command"; then
        link "$place/man/$command.1.gz" "$data/man/man1/$command.1.gz" || true
    else
        others=yes
        echo "$commands/$command is not FaceSorter's, and was left as it is."
    fi
done
cp -R "$here/share/icons/hicolor" "$data/icons/"
cp "$here"/share/metainfo/* "$data/metainfo/"
cp "$here"/share/mime/packages/* "$data/mime/packages/"
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
    *":$commands:"*) reached=yes ;;
    *) reached= ;;
esac
if [ "$others" ]; then
    echo "The command is $place/facesorter."
elif [ ! "$reached" ]; then
    echo "The command is $commands/facesorter ($commands is not in your PATH)."
fi
echo "To remove it: $place/uninstall.sh"
