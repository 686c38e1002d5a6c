"""What a screen reader sees of a program: a small client of the accessibility bus (AT-SPI 2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
# Names of the bits in the order of `AtspiStateType`.
# fmt: off
_STATES = (
    "invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable", "enabled", "expandable",
    "expanded", "focusable", "focused", "has-tooltip", "horizontal", "iconified", "modal", "multi-line",
    "multiselectable", "opaque", "pressed", "resizable", "selectable", "selected", "sensitive", "showing",
    "single-line", "stale", "transient", "vertical", "visible", "manages-descendants", "indeterminate", "required",
    "truncated", "animated", "invalid-entry", "supports-autocompletion", "selectable-text", "is-default", "visited",
    "checkable", "has-popup", "read-only",
)
# fmt: on
# Of a long list of cells, those that a screen reader would ask for first.
_MOST_CHILDREN = 60


@dataclass(frozen=True)
class Node:
    """One object as it is told. ``depth`` counts from the root that it was found below."""

    name: str
    description: str
    role: str
    states: frozenset[str]
    children: int
    place: tuple[str, str]
    depth: int = 0


class Bus:
    """The accessibility bus of the session that ``DBUS_SESSION_BUS_ADDRESS`` names."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        try:
            where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = _answer(session, new_method_call(where, "GetAddress"))
        finally:
            session.close()
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def listen(self, event: str) -> None:
        """Have programs tell of an event, such as "object:announcement"."""
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        self._ask(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._ask(message_bus.AddMatch(rule))  # type: ignore[arg-type]

    def heard(self, member: str, patience: float) -> Iterator[str]:
        """What was told in events of this name, until nothing is told for so many seconds."""
        while True:
            try:
                message = self._connection.receive(timeout=patience)
            except TimeoutError:
                return
            if message.header.fields.get(3) == member:
                yield str(message.body[3][1])

    def programs(self) -> list[Node]:
        """The programs that can be read."""
        return [self._node(place) for place in self._children((_REGISTRY, _ROOT))]

    def walk(self, node: Node, depth: int = 0) -> Iterator[Node]:
        """What is shown below an object, parents first, and the object itself."""
        yield node
        if node.children:
            for place in self._children(node.place, node.children):
                child = self._node(place, depth + 1)
                if "showing" in child.states or node.role == "application":
                    yield from self.walk(child, depth + 1)

    def all_below(self, node: Node) -> Iterator[Node]:
        """Everything below an object, shown or not."""
        for place in self._children(node.place, node.children):
            child = self._node(place, node.depth + 1)
            yield child
            yield from self.all_below(child)

    def act(self, node: Node) -> None:
        """Do what is done with it: press a button, choose a menu item."""
        action = DBusAddress(node.place[1], bus_name=node.place[0], interface="org.a11y.atspi.Action")
        self._ask(new_method_call(action, "DoAction", "i", (0,)))

    def identity(self, node: Node) -> str:
        """What the program calls it, the same in every language: of Qt, the path of its classes or names."""
        return str(self._ask(_told(node.place).get("AccessibleId"))[0][1])

    def area(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        component = DBusAddress(node.place[1], bus_name=node.place[0], interface="org.a11y.atspi.Component")
        (area,) = self._ask(new_method_call(component, "GetExtents", "u", (0,)))
        return tuple(area)

    def _children(self, place: tuple[str, str], count: int | None = None) -> list[tuple[str, str]]:
        if count is None or count <= _MOST_CHILDREN:
            (found,) = self._ask(self._call(place, "GetChildren"))
            return list(found)
        return [self._ask(self._call(place, "GetChildAtIndex", "i", (row,)))[0] for row in range(_MOST_CHILDREN)]

    def _node(self, place: tuple[str, str], depth: int = 0) -> Node:
        told = _told(place)
        # One by one: Qt does not answer for all of them at once.
        name, description, children = (
            self._ask(told.get(wanted))[0][1] for wanted in ("Name", "Description", "ChildCount")
        )
        (role,) = self._ask(self._call(place, "GetRoleName"))
        (bits,) = self._ask(self._call(place, "GetState"))
        number = bits[0] | bits[1] << 32
        states = frozenset(name for bit, name in enumerate(_STATES) if number >> bit & 1)
        return Node(name, description, role, states, children, place, depth)

    def _call(
        self, place: tuple[str, str], method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        return new_method_call(DBusAddress(place[1], bus_name=place[0], interface=_ACCESSIBLE), method, signature, body)

    def _ask(self, message: Any) -> Any:
        return _answer(self._connection, message)


def _told(place: tuple[str, str]) -> Properties:
    return Properties(DBusAddress(place[1], bus_name=place[0], interface=_ACCESSIBLE))


def _answer(connection: DBusConnection, message: Any) -> Any:
    reply = connection.send_and_get_reply(message, timeout=10)
    if reply.header.message_type.name == "error":
        raise LookupError(str(reply.body))
    return reply.body
