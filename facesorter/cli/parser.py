"""The words of the command line. Nothing here imports more than the standard library, `places` and data."""

import argparse
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from facesorter import __version__, places
from facesorter.cli import values
from facesorter.clustering.declaration import LARGEST_SEED

#: How the names of libraries end.
LIBRARY_ENDING = ".facesorter"
LOG_LEVELS = ("debug", "info", "warning", "error")
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with ``command`` a function as ``"module:name"`` below `facesorter.cli`, or ``None`` for the
    window (then ``paths`` are folders and photos to open; a library among them is ``library``). ``library`` is ``None``
    for the default one. Sets ``FACESORTER_HOME`` for ``--home``.

    Leaves by SystemExit after ``--help``, ``--version`` (code 0) and a usage error (code 2).
    """
    common = _common()
    shared, rest = common.parse_known_args(argv)
    parser, commands = _build(common)
    arguments = argparse.Namespace(library=None, json=False, quiet=False, log_level=None, home=None, command=None)
    if not rest or (rest[0] not in commands and _is_there(rest[0])):
        try:
            paths = [values.path(path).absolute() for path in rest]
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))
        # As when a library is opened from a file manager.
        libraries = [path for path in paths if path.suffix == LIBRARY_ENDING and path.is_file()]
        vars(arguments).update({"library": next(iter(libraries), None), **vars(shared)})
        arguments.paths = [path for path in paths if path not in libraries]
    elif rest[0] not in commands and not rest[0].startswith("-"):
        parser.error(f"{rest[0]!r} is neither a command nor there to be opened; see facesorter --help")
    else:
        parser.parse_args(argv, arguments)
    if arguments.home:
        os.environ[places.HOME_VARIABLE] = str(arguments.home.absolute())
    return arguments


def _common() -> argparse.ArgumentParser:
    # Without defaults, so that what stands before the command is not undone by the command's own parser.
    common = argparse.ArgumentParser(
        prog="facesorter", add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS
    )
    options = common.add_argument_group("common options, before or after the command")
    options.add_argument(
        "--library", type=values.path, metavar="FILE", help="the library file (default: in your data folder)"
    )
    options.add_argument("--json", action="store_true", help="answer as JSON on standard output")
    options.add_argument("--quiet", action="store_true", help="no progress, only the answer")
    options.add_argument("--log-level", choices=LOG_LEVELS, help="write log lines to standard error too")
    options.add_argument(
        "--home", type=values.path, metavar="DIR", help="hold all data, packs, cache, settings and logs in this folder"
    )
    return common


def _build(common: argparse.ArgumentParser) -> tuple[argparse.ArgumentParser, frozenset[str]]:
    parser = argparse.ArgumentParser(
        prog="facesorter",
        description="Turns folders of photos into people, on your own machine. Without a command it opens the "
        "window; with a FOLDER it offers to add it, with a photo it shows that.",
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"FaceSorter {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    add = partial(_add, common)

    index = add(commands, "index", "indexing:index", "read photos and find the faces in them")
    index.description = (
        "Read photos and find the faces in them; RAW photos and videos too, where the packages rawpy and av are "
        "installed. The faces and measurements of them (biometric data) are kept in the library, one file on this "
        "computer; nothing leaves it, and no photo is changed. In a video, a face that stays is one face, with the "
        "time at which it is seen. With another pack than the library's, all faces that it knows are embedded with "
        "that one first, from their crops or else from their photos: they stay who they are, and photos that were "
        "read are not searched again. The JSON answer then tells how many, as “embedded”."
    )
    index.epilog = (
        "Where ONNX Runtime comes with an accelerator (its packages for CUDA, DirectML, Core ML or OpenVINO), the "
        "networks run on it if it gives the same answers as the processor, sooner. The environment variable "
        "FACESORTER_PROVIDER chooses: cpu, cuda, directml, coreml, openvino or tensorrt."
    )
    index.add_argument("folders", nargs="+", type=values.path, metavar="FOLDER")
    index.add_argument("--pack", metavar="ID", help="the pack to use (default: the library's, or builtin)")
    index.add_argument(
        "--detector",
        metavar="NAME",
        help="find faces with mtcnn, viola_jones, dlib_hog, dlib_cnn, scrfd, retinaface or yunet, or with the detector "
        "of the pack of this id, instead of the pack's own (NAME pack: with its own again, and its threshold); like "
        "all that follows, the library keeps it until told otherwise, and photos that were searched in another way are "
        "read again",
    )
    index.add_argument(
        "--threshold",
        type=values.score,
        metavar="SCORE",
        help="from 0 to 1: what counts as a face (default: the detector's)",
    )
    index.add_argument(
        "--smallest-face",
        type=values.pixels,
        metavar="PIXELS",
        help="find faces of this many pixels and more, however large the photo is; 0: only what the detector sees "
        "without effort",
    )
    index.add_argument(
        "--turn",
        action=argparse.BooleanOptionalAction,
        help="try photos without a face on their sides and upside down too",
    )
    index.add_argument("--workers", type=values.threads, metavar="N", help="how many photos are read at once")

    group = add(commands, "group", "grouping:group", "group the faces into people; keeps every edit of yours")
    group.description = (
        "Group the faces into people; keeps every edit of yours. With --new only the faces that no grouping has looked "
        "at are placed, by the thresholds of the pack: they join people whom they resemble, or become new people, and "
        "nobody else moves. That takes seconds where grouping all anew takes minutes, and it is one edit, which can be "
        "undone."
    )
    group.add_argument("--new", action="store_true", help="only place new faces; people stay as they are")
    _add_grouping(group)
    group.add_argument(
        "--dry-run", action="store_true", help="only say what would change: who gains and loses which faces"
    )
    group.add_argument(
        "--truth",
        metavar="SPEC",
        help="with --dry-run: also the scores before and after, against this truth (see evaluate)",
    )

    add(commands, "algorithms", "grouping:algorithms", "list the algorithms and their parameters")
    people = add(commands, "people", "people:people", "list people")
    people.add_argument(
        "--with",
        dest="companion",
        metavar="PERSON",
        help="only who is in the same photos as this person (id or exact name), most often first; “together” in the "
        "JSON answer says in how many",
    )
    faces = add(commands, "faces", "people:faces", "list faces")
    faces.description = (
        "List faces. In the JSON answer, “time” says when a face is seen in a video, in seconds from its start; it is "
        "null for a photo."
    )
    faces.add_argument("--person", metavar="ID", help="only of this person (id or exact name)")
    faces.add_argument("--photo", type=values.path, metavar="PATH", help="only in this photo")

    _add_edits(common, commands)
    _add_history(common, commands)

    _add_evaluate(add(commands, "evaluate", "evaluating:evaluate", "score groupings against what is true"))

    facecup = add(
        commands, "facecup", "facecup:run", "cluster photos of one person each, as the challenge FaceCup does"
    )
    facecup.description = (
        "Read a folder of photos of one person each, group them, and write which photo is in which cluster to a CSV "
        "(photo, cluster). Where the photos are named as the challenge does (A0101.jpg: a letter, two digits of the "
        "person, two of the photo), answers its scores too. A photo is its face with the highest detection score; one "
        "without a face is a cluster of its own. All is kept in a private library that is gone afterwards, unless one "
        "is named with --library."
    )
    facecup.add_argument("folder", type=values.path, metavar="FOLDER")
    facecup.add_argument("--to", required=True, type=values.path, metavar="FILE", help="the CSV of the labels")
    facecup.add_argument("--pack", metavar="ID", help="the pack to use (default: the named library's, or builtin)")
    _add_grouping(facecup)

    calibrate = add(
        commands, "calibrate", "calibrating:calibrate", "find the threshold that suits your confirmed faces"
    )
    calibrate.description = (
        "Find the threshold of auto (its parameter merge, a mean cosine) that puts the faces you confirmed together "
        "best, with all other faces around them. Answers the curve of precision, recall and F-measure over the "
        "threshold, the pack's own (default), the one to take (chosen), and the F-measure that it is expected to gain, "
        "measured on people that had no say in it. Where your faces do not say surely that another threshold is "
        "better, the pack's own is chosen. Nothing is changed without --apply."
    )
    what = calibrate.add_mutually_exclusive_group()
    what.add_argument("--apply", action="store_true", help="group with the chosen threshold from now on")
    what.add_argument("--reset", action="store_true", help="group with the pack's own threshold again")

    review = add(commands, "review", "reviewing:review", "the questions most worth answering")
    review.description = (
        "The questions most worth answering. How likely a yes is comes from all faces of both sides; the distance is "
        "that of the two nearest ones, so they may point in different directions."
    )
    review.add_argument("--limit", type=values.counted, metavar="N", default=20, help="how many, at most (default: 20)")

    export = add(commands, "export", "exporting:export", "write labelled copies, links or tables; originals stay")
    export.add_argument(
        "--to",
        required=True,
        type=values.path,
        metavar="DIR",
        help="the folder to write to; never one with photos of yours",
    )
    export.add_argument(
        "--format",
        choices=("folders", "csv", "json", "xmp", "html"),
        default="folders",
        help="a folder for each person (default), or one file of all faces; xmp and html are not available yet",
    )
    export.add_argument(
        "--mode",
        choices=("copy", "hardlink", "symlink"),
        default="copy",
        help="how photos get into folders (a hard link is the photo itself under a second name)",
    )
    export.add_argument("--crops", action="store_true", help="write the faces, cut out, instead of the photos")
    export.add_argument(
        "--multi", choices=("all", "largest"), default="all", help="whose folder a photo of several people goes to"
    )
    export.add_argument("--plan", action="store_true", help="only say what would be written")

    match = add(commands, "match", "matching:match", "compare two photos: is it the same person?")
    match.description = (
        "Compare the faces of two photos, which need not be in the library; nothing is stored. The answer is about the "
        "largest face of each; other faces are listed with all pairs. Cosine and Euclidean distance are of vectors of "
        "length 1. How often strangers are as alike (the false accept rate) is told where it was measured for the pack."
    )
    match.add_argument("first", type=values.path, metavar="A")
    match.add_argument("second", type=values.path, metavar="B")
    match.add_argument("--pack", metavar="ID", help="the pack to use (default: the library's, or builtin)")

    _add_packs(common, commands)
    check = add(commands, "check", "upkeep:check", "check the library")
    check.description = (
        "Check the library: the file itself, that its rows belong together, that all you said is as the journal of "
        "edits has it, and roughly its pictures and embeddings. Bytes that changed in the midst of a picture, or a box "
        "or date that is merely wrong, are not seen; those can be read again from the photos, what you said cannot."
    )
    check.add_argument("--repair", action="store_true", help="put right what can be, after making a backup")
    backup = add(commands, "backup", "upkeep:backup", "copy the library, or only what you said, to a file")
    backup.add_argument("file", type=values.path, metavar="FILE")
    backup.add_argument(
        "--labels",
        action="store_true",
        help="only names, confirmed and rejected faces and all else that you said: a small file, without any picture, "
        "that fits every library of the same photos (see restore)",
    )
    restore = add(commands, "restore", "upkeep:restore", "bring what you said into this library, from another one")
    restore.description = (
        "Bring labels from a file of backup --labels into the library, in one edit that can be undone. Photos are "
        "known by their content, so they may have been moved or renamed, and faces by their place, so another pack may "
        "have found them. What you already said in this library stays as it is; the answer lists what contradicts it, "
        "and the photos and faces that are not there. To restore more once those photos are read, do it again."
    )
    restore.add_argument("--labels", required=True, type=values.path, dest="file", metavar="FILE")
    forget = add(commands, "forget", "upkeep:forget", "remove a folder's faces from the library for good")
    what = forget.add_mutually_exclusive_group(required=True)
    what.add_argument("folder", nargs="?", type=values.path, metavar="FOLDER", help="the photos below this folder")
    what.add_argument("--all", action="store_true", help="all photos of the library; it stays, and is empty then")
    what.add_argument(
        "--embeddings",
        metavar="PACK",
        help="only let go of what this pack measured, once the library uses another one (see packs held); faces, "
        "people and names stay",
    )
    what.add_argument(
        "--everything",
        action="store_true",
        help="before FaceSorter is removed: delete the library itself and the default one, with the copies beside "
        "them, the cache, settings, the log and reports; photos, exports and your own backups stay",
    )
    forget.add_argument("--packs", action="store_true", help="with --everything: packs too, which hold no faces")
    forget.add_argument(
        "--opened", action="store_true", help="with --everything: other libraries too that were opened in a window"
    )
    forget.add_argument("--yes", action="store_true", help="with --everything: do it without asking")
    return parser, frozenset(commands.choices)


def _add(common: argparse.ArgumentParser, group: _Commands, name: str, run: str, help: str) -> argparse.ArgumentParser:
    command = group.add_parser(name, parents=[common], allow_abbrev=False, help=help, description=help)
    command.set_defaults(command=run)
    return command


def _add_set(
    command: argparse.ArgumentParser, help: str = "set a parameter of the algorithm; may be given again"
) -> None:
    command.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help=help)


def _add_grouping(command: argparse.ArgumentParser) -> None:
    command.add_argument("--algorithm", metavar="NAME", help="see the command algorithms (default: auto)")
    _add_set(command)
    command.add_argument(
        "--seed", type=values.seed, default=0, metavar="N", help=f"of all chance, 0 to {LARGEST_SEED} (default: 0)"
    )


def _add_evaluate(evaluate: argparse.ArgumentParser) -> None:
    evaluate.description = (
        "Score the people as they are, or a stored run, against what is true, and algorithms beside them. Scores come "
        "with what 95 % of draws of as many people give. Algorithms work as if you had said nothing, and people do not "
        "change. What was compared is stored in the library, with all that makes it again; the same settings on the "
        "same faces take the place of the earlier run. The text lists the best first; the JSON answer has the runs in "
        "the order that they were asked for, and one that failed has an “error” and no scores."
    )
    evaluate.add_argument(
        "--truth",
        required=True,
        metavar="SPEC",
        help="folders, pattern:REGEX, csv:FILE, regions (face regions in the photos' own metadata or in sidecars), "
        "confirmed, or none: no scores then, only how tidy the groups are (the silhouette)",
    )
    evaluate.add_argument(
        "--run", type=values.counted, metavar="ID", help="score this run (default: the people as they are)"
    )
    several = evaluate.add_mutually_exclusive_group()
    several.add_argument(
        "--compare",
        action="append",
        default=[],
        metavar="NAME[,NAME...]",
        help="also score these algorithms; parameters follow the name (dbscan:eps=1.1:min_samples=3), and the number "
        "of a run makes that one again",
    )
    several.add_argument(
        "--sweep",
        metavar="NAME.KEY=FIRST:LAST:STEPS",
        help="score an algorithm along one parameter instead (dbscan.eps=0.8:1.3:11, or KEY=VALUE,VALUE...); these "
        "runs are not stored",
    )
    _add_set(evaluate, "set another parameter of the algorithm that is swept; may be given again")
    evaluate.add_argument("--seed", type=values.seed, default=0, metavar="N", help="seed of all chance (default: 0)")
    evaluate.add_argument(
        "--protocol",
        choices=("faces", "facecup"),
        default="faces",
        help="facecup: one face a photo, the one with the highest detection score; a photo without one is a group of "
        "its own",
    )
    evaluate.add_argument(
        "--details", action="store_true", help="each person, each group, and who is confused by which faces"
    )
    evaluate.add_argument(
        "--table", type=values.path, metavar="FILE", help="also write the runs side by side to a .csv or .md file"
    )


def _add_edits(common: argparse.ArgumentParser, commands: _Commands) -> None:
    edit = commands.add_parser(
        "edit", parents=[common], allow_abbrev=False, help="change people and faces; each edit can be undone"
    )
    edits = edit.add_subparsers(
        metavar="EDIT", title="edits (PERSON is an id, as 12 or id:12, or an exact name)", required=True
    )
    add = partial(_add, common, edits)

    rename = add("rename", "editing:rename", "give a person a name; a blank one takes it away")
    rename.add_argument("person", metavar="PERSON")
    rename.add_argument("name", metavar="NAME")
    merge = add("merge", "editing:merge", "move all faces of other people into one")
    merge.add_argument("person", metavar="INTO")
    merge.add_argument("others", nargs="+", metavar="FROM")
    move = add("move", "editing:move", "place faces with a person and confirm them")
    move.add_argument(
        "--to", required=True, metavar="PERSON|new", help="“new” makes a person; who is called so is named by id"
    )
    split = add("split", "editing:split", "split a person into the groups that are seen in it")
    split.add_argument("person", metavar="PERSON")
    _add_set(split)
    confirm = add("confirm", "editing:confirm", "say that faces are right where they are")
    reject = add("reject", "editing:reject", "say that faces are not who they are with; they never come back")
    reject.add_argument("--person", metavar="PERSON", help="whom they are not, wherever they are")
    ignore = add("ignore", "editing:ignore", "set faces aside: strangers, or no faces at all")
    ignore.add_argument("--as", dest="reason", choices=("stranger", "not-a-face"), help="say which")
    restore = add("restore", "editing:restore", "bring ignored faces back; they are in no person then")
    together = add("together", "editing:together", "say that faces of one photo may be one person (mirror, collage)")
    for command in (move, confirm, reject, ignore, restore, together):
        command.add_argument("faces", nargs="+", type=values.counted, metavar="FACE")
    add("cover", "editing:cover", "show a person by this face").add_argument(
        "face", type=values.counted, metavar="FACE"
    )
    add("hide", "editing:hide", "hide a person").add_argument("person", metavar="PERSON")
    add("show", "editing:show", "show a hidden person again").add_argument("person", metavar="PERSON")
    apart = add("apart", "editing:apart", "say that these are all different people, never to be joined by an algorithm")
    apart.description = (
        "Say that these are all different people, who are never joined by an algorithm; or with --faces that faces are "
        "of different people, wherever they are: no algorithm puts two of them into one person."
    )
    apart.add_argument("people", nargs="*", metavar="PERSON")
    apart.add_argument("--faces", nargs="+", type=values.counted, default=[], metavar="FACE")
    lifetime = add("lifetime", "editing:lifetime", "say when a person was born or died")
    lifetime.description = (
        "Say when a person was born or died: a day, a month or a year (1950-12-31, 1950-12, 1950). No algorithm brings "
        "a face from a photo that was taken before or after that into the person; faces that you placed stay, and "
        "photos without a date may be of any time. A blank date takes one away."
    )
    lifetime.add_argument("person", metavar="PERSON")
    lifetime.add_argument("--born", metavar="DATE")
    lifetime.add_argument("--died", metavar="DATE")


def _add_history(common: argparse.ArgumentParser, commands: _Commands) -> None:
    add = partial(_add, common, commands)
    undo = add("undo", "history:undo", "take back the last edits, or one edit alone")
    undo.description = (
        "Take back the last edits, or with --edit one alone wherever it stands in the history, if no later edit "
        "depends on it; else it says which do. That is an edit of its own: to undo it brings the other one back."
    )
    how = undo.add_mutually_exclusive_group()
    how.add_argument("steps", nargs="?", type=values.counted, default=1, metavar="N")
    how.add_argument("--edit", type=values.counted, metavar="ID", help="take back this edit alone (see log)")
    redo = add("redo", "history:redo", "bring back undone edits")
    redo.add_argument("steps", nargs="?", type=values.counted, default=1, metavar="N")
    log = add("log", "history:log", "list the edits, newest first")
    log.description = (
        "List the edits, newest first. In the JSON answer, “undone” ones are those that redo would bring back; "
        "“takes_back” is the id of the edit whose contrary this one is (undo --edit), and “taken_back_by” the other "
        "way round; “folded” says how many edits were folded into one that can no longer be taken back, 0 for an edit "
        "as it was made."
    )
    fold = add("fold", "history:fold", "fold the oldest edits of the history into one, for good")
    fold.description = (
        "Fold the oldest edits into one entry of the history, which makes the library smaller. People and faces stay "
        "as they are, but what was done until then can no longer be taken back. How many edits these are and how much "
        "is saved is said first, and nothing is folded before you agree. The JSON answer has “edits” (how many are "
        "folded), “total” (with those that were before), “until” (when the last of them was made) and “bytes” (how "
        "much smaller the library gets)."
    )
    which = fold.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--before", type=values.day, metavar="DATE", help="those made before this day (as in 2026-03-31)"
    )
    which.add_argument("--keep", type=values.counted, metavar="N", help="all but the newest N")
    fold.add_argument("--plan", action="store_true", help="only say what would be folded")
    fold.add_argument("--yes", action="store_true", help="agree to what would be asked")


def _add_packs(common: argparse.ArgumentParser, commands: _Commands) -> None:
    packs = _add(common, commands, "packs", "packs:list_packs", "list, install or import packs, each with its licence")
    actions = packs.add_subparsers(metavar="ACTION", title="actions")
    add = partial(_add, common, actions)
    add("list", "packs:list_packs", "list the packs that are installed and those that can be")
    add("held", "packs:held", "list the packs whose embeddings the library holds, and the bytes that these take")
    use = add("use", "packs:use", "change the library to another pack; people and names stay")
    use.description = (
        "Change the library to another pack. All its faces are embedded with it, from their crops where these show "
        "enough, else from the photos; those that it embedded before are not embedded again. Faces, people and names "
        "stay; group again to let the pack place the faces that you did not. If it is stopped, do it again to go on. "
        "The embeddings of the earlier pack stay until you forget them (see forget --embeddings)."
    )
    use.add_argument("--workers", type=values.threads, metavar="N", help="how many photos are worked on at once")
    install = add("install", "packs:install", "fetch a pack; the only command that uses the network")
    install.description = (
        "Fetch a pack and install it. Its licence, its size and where it comes from are shown, and nothing is fetched "
        "before you agree. It is the only command that uses the network, and all that is sent is the request for "
        "these files. What was fetched when it is stopped is kept for a week: install the pack again to go on. A file "
        "ID.toml in the folder of packs describes a pack of your own, or another address for one that is known."
    )
    bring = add("import", "packs:import_pack", "import a pack from a folder or zip")
    bring.add_argument(
        "path", type=values.path, metavar="PATH", help="with a manifest (pack.toml) in it, or InsightFace's networks"
    )
    bring.add_argument("--id", required=True, metavar="NAME")
    verify = add("verify", "packs:verify", "check that the files of a pack are what was installed, and that it runs")
    remove = add("remove", "packs:remove", "remove a pack; faces and people of libraries stay as they are")
    for command in (use, install, verify, remove):
        command.add_argument("pack", metavar="ID")
    for command in (install, remove):
        command.add_argument("--yes", action="store_true", help="agree to what would be asked")
    look = add("check", "packs:check", "say what is right and wrong with a pack of yours; nothing is installed")
    look.add_argument("path", type=values.path, metavar="PATH", help="a folder, a zip or a manifest (pack.toml)")
    look.add_argument(
        "photo", type=values.path, nargs="?", metavar="PHOTO", help="try it on this photo, best of several people"
    )


def _is_there(text: str) -> bool:
    return bool(text.strip()) and Path(text).exists()
