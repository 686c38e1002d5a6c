#!/bin/sh
# Remove FaceSorter from this user's home. What it knows of the photos stays, and is named.
set -eu

data=${XDG_DATA_HOME:-$HOME/.local/share}
name=org.facesorter.FaceSorter
place=$HOME/.local/lib/facesorter

rm -rf "$place"
# What another program put there under the same name is not ours to remove.
for command in facesorter facesorter-window; do
    for link in "$HOME/.local/bin/$command" "$data/man/man1/$command.1.gz"; do
        case $(readlink "$link" || true) in
            "$place/"*) rm -f "$link" ;;
        esac
    done
done
rm -f "$data/applications/$name.desktop" "$data/metainfo/$name.metainfo.xml" "$data/mime/packages/$name.xml"
find "$data/icons/hicolor" \( -name "$name.*" -o -name "$name-symbolic.svg" \) -type f -delete 2>/dev/null || true
tell() {
    if command -v "$1" >/dev/null; then "$@" || true; fi
}
tell update-desktop-database -q "$data/applications"
tell update-mime-database "$data/mime"
tell gtk-update-icon-cache -q -f -t "$data/icons/hicolor"

echo "FaceSorter is removed. Your photos are untouched. These stay, with the faces and names that it knows:"
for left in "$data/facesorter" "${XDG_CONFIG_HOME:-$HOME/.config}/facesorter" "${XDG_CACHE_HOME:-$HOME/.cache}/facesorter" \
    "${XDG_STATE_HOME:-$HOME/.local/state}/facesorter"; do
    if [ -e "$left" ]; then echo "  $left"; fi
done
echo "Delete them to leave no trace; libraries that you saved elsewhere are where you put them."
