"""What the user does to people and faces, from wherever it is asked for: each becomes one edit and one message."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from facesorter.domain.edits import (
    AllowTogether,
    ChangeSet,
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    SetLifetime,
    SplitPerson,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.model import IgnoredAs, Person
from facesorter.services import browsing, company, editing
from facesorter.ui import language, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.people import PeopleModel


class Operations(QObject):
    """All edits of the shell's views. ``names`` holds the people that have a name, in the order of their names."""

    said = Signal(str, int)
    """What was done, in words, and the id of that edit; it can be undone."""
    told = Signal(str)
    """A remark; nothing was done."""
    made = Signal(int)
    """The id of a new person that the user made."""

    def __init__(self, bridge: Bridge, names: PeopleModel, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._names = names
        self._window = window

    def name(self, person: int, text: str) -> None:
        """Give a name; the name of another person means that both are one, so they are merged."""
        same = [other for other in self._names.rows if (other.name or "").casefold() == text.casefold() and text]
        own = next((other for other in same if other.id == person), None)
        if own is not None and own.name == text:
            # Who leaves a name as it is has said nothing: an edit would end what can be redone.
            return
        if same and own is None:
            merged = self.tr("Merged into {0}, who was there already").format(same[0].name)
            self._merge(MergePeople(same[0].id, (person,)), merged)
        else:
            renamed = self.tr("Named {0}").format(text) if text else self.tr("Took the name away")
            self._apply(RenamePerson(person, text), renamed)

    def merge(self, people: Sequence[Person]) -> None:
        """Merge several people into the one with a name and the most faces; with only one, ask into whom."""
        if len(people) > 1:
            into = max(people, key=lambda person: (person.name is not None, person.faces))
            self.merge_into(into, [person for person in people if person is not into])
        elif people and (chosen := self._choose(self.tr("Merge"), self.tr("Merge into"), people)) is not None:
            self.merge_into(chosen, people)

    def merge_into(self, into: Person, others: Sequence[Person]) -> None:
        """Merge people into another one."""
        ids = tuple(person.id for person in others if person.id != into.id)
        if ids:
            self._merge(MergePeople(into.id, ids), self.merged(into, others))

    def _merge(self, edit: MergePeople, text: str) -> None:
        def tell(change: ChangeSet) -> None:
            # The history's words say whom it left out.
            known = language.match(change.label)
            self._tell(change, None if known and "without" in known[0] else text)

        self._bridge.apply(edit, tell)

    def merged(self, into: Person, others: Sequence[Person]) -> str:
        """The words for a merge that was done."""
        if not into.name:
            return self.tr("Merged {0} into one").format(words.people(len(others) + 1))
        who = others[0].name if len(others) == 1 else None
        return self.tr("Merged {0} into {1}").format(who or words.people(len(others)), into.name)

    def move(self, faces: Sequence[int], to: Person | None) -> None:
        """Move faces to a person, or to a new one."""
        if not faces:
            return
        if to is not None:
            self._apply(MoveFaces(tuple(faces), to.id))
            return

        def tell(change: ChangeSet) -> None:
            self._tell(change)
            # Ids only grow: the newest of the people that changed is the one just made.
            self.made.emit(max(change.people))

        self._bridge.apply(MoveFaces(tuple(faces), None), tell)

    def move_somewhere(self, faces: Sequence[int]) -> None:
        """Ask for a person, and move the faces there."""
        if faces and (chosen := self._choose(self.tr("Move"), self.tr("Move {0} to").format(words.faces(len(faces))))):
            self.move(faces, chosen)

    def confirm(self, faces: Sequence[int]) -> None:
        """These are right where they are."""
        if faces:
            self._apply(ConfirmFaces(tuple(faces)))

    def reject(self, faces: Sequence[int]) -> None:
        """Not this person."""
        if faces:
            self._apply(RejectFaces(tuple(faces)))

    def ignore(self, faces: Sequence[int], reason: IgnoredAs | None = None) -> None:
        """Not a face, or a stranger; the user need not say which."""
        if faces:
            self._apply(IgnoreFaces(tuple(faces), reason))

    def restore(self, faces: Sequence[int]) -> None:
        """Bring ignored faces back."""
        if faces:
            self._apply(RestoreFaces(tuple(faces)))

    def allow_together(self, faces: Sequence[int]) -> None:
        """These faces of one photo may be one person; with only one of them, all in its photo."""
        library, together = self._bridge.library, list(faces)

        def job() -> ChangeSet:
            # Found out in the same go: the window may be closed at any moment.
            if len(together) == 1:
                photos = [face.photo for face in browsing.faces(library, ids=together)]
                together[:] = [face.id for photo in photos for face in browsing.faces(library, photo=photo)]
            return editing.apply(library, AllowTogether(tuple(together))) if len(together) > 1 else ChangeSet("")

        def tell(change: ChangeSet) -> None:
            if len(together) > 1:
                allowed = self.tr("{0} of one photo may be one person now").format(words.faces(len(together)))
                self._tell(change, allowed)
            else:
                self.told.emit(self.tr("There is no other face in this photo."))

        if faces:
            self._bridge.edit_by(job, tell)

    def tell_apart(self, people: Sequence[Person]) -> None:
        """These are different people, whatever an algorithm thinks."""
        if len(people) > 1:
            pairs = tuple(combinations([person.id for person in people], 2))
            self._apply(TellApart(pairs), self.tr("{0} are told apart").format(words.people(len(people))))

    def tell_faces_apart(self, faces: Sequence[int], person: int | None) -> None:
        """These faces are of different people. Those of one ``person`` are not: who is it then?"""
        if person is not None:
            self.told.emit(
                self.tr(
                    "These faces are in one person. Take out those that do not belong to it first (Not This Person), "
                    "or split the person."
                )
            )
        elif len(faces) > 1:
            pairs = tuple(combinations(faces, 2))
            self._apply(TellFacesApart(pairs), self.tr("{0} are told apart").format(words.faces(len(faces))))

    def set_lifetime(self, person: Person, born: str, died: str) -> None:
        """When somebody was born and died; dates as `Person` has them, blank for unknown ones."""
        who = person.name or self.tr("a person")
        said = self.tr("Kept the dates of {0}") if born or died else self.tr("Took the dates of {0} away")
        library, outside = self._bridge.library, [0]

        def job() -> ChangeSet:
            change = editing.apply(library, SetLifetime(person.id, born, died))
            outside[0] = len(company.outside(library, person.id))
            return change

        def tell(change: ChangeSet) -> None:
            asked = self.tr(
                "From before the birth or after the death: {0}. Nothing was moved; Review asks whether that is right."
            )
            more = [asked.format(words.faces(outside[0]))] if outside[0] else []
            self._tell(change, ". ".join([said.format(who), *more]))

        self._bridge.edit_by(job, tell)

    def set_cover(self, face: int) -> None:
        """Make the face its person's cover."""
        self._apply(SetCover(face), self.tr("Chose the cover"))

    def hide(self, people: Sequence[Person], hidden: bool) -> None:
        """Hide people from the grid, or show them again, whoever is not."""
        for person in people:
            if person.hidden == hidden:
                continue
            who = person.name or self.tr("a person")
            said = self.tr("Hid {0}").format(who) if hidden else self.tr("Showed {0} again").format(who)
            self._apply(HidePerson(person.id, hidden), said)

    def split(self, person: Person, parts: Sequence[Sequence[int]], stay: Sequence[int]) -> None:
        """Make people of parts of a person; these faces were seen to stay."""
        count = QLocale().toString(len(parts) + 1)
        split = self.tr("Split {0} into {1}").format(person.name or self.tr("a person"), count)
        self._apply(SplitPerson(person.id, tuple(tuple(part) for part in parts), tuple(stay)), split)

    def _apply(self, edit: Edit, text: str | None = None) -> None:
        self._bridge.apply(edit, lambda change: self._tell(change, text))

    def _tell(self, change: ChangeSet, text: str | None = None) -> None:
        """Say what was done; without a text as the history has it, which counts the copies that went along."""
        if change.edit is None:
            # With Undo beside it, another edit would be taken back.
            self.told.emit(self.tr("Nothing was changed: it was so already."))
        else:
            self.said.emit(text or language.said(change.label), change.edit)

    def _choose(self, title: str, question: str, but: Sequence[Person] = ()) -> Person | None:
        excluded = {person.id for person in but}
        people = [person for person in self._names.rows if person.id not in excluded]
        if not people:
            self.told.emit(self.tr("Nobody has a name yet; name a person first."))
            return None
        labels = [f"{person.name} ({words.faces(person.faces)})" for person in people]
        label, chosen = QInputDialog.getItem(self._window, title, question, labels, 0, False)
        return people[labels.index(label)] if chosen else None
