"""Keys of the review that are held or come too soon, by a real keyboard. Run by `test_real_mouse`.

    python held_keys.py LIBRARY     with DISPLAY set and a window manager running

As `real_mouse`.
"""

from keyboard_review import ReviewStory
from real_mouse import _main_window, play, wait_for, xdotool

#: How long a key is held, in seconds: a repeat comes after some 0.6 s, and then 25 a second.
HELD = 3


class HeldKeysStory(ReviewStory):
    """What the hands do; what is seen is how many edits came of it."""

    def tell(self) -> None:
        window = wait_for(lambda: self._gui(_main_window))
        wait_for(lambda: self._gui(lambda: window.people.model.rows))
        xdotool("key", "ctrl+3")
        review = wait_for(lambda: self._gui(lambda: self._review(window)))
        for name, words in {
            "n held": ("keydown", "n", "sleep", HELD, "keyup", "n"),
            "y held": ("keydown", "y", "sleep", HELD, "keyup", "y"),
            "y thrice": ("key", "y", "y", "y"),
            "s held": ("keydown", "s", "sleep", HELD, "keyup", "s"),
            "n once": ("key", "n"),
        }.items():
            self._settled(review)
            wait_for(lambda: self._gui(lambda: review.takes_answers))
            before = self._held()
            xdotool(*words)
            self._settled(review)
            self.seen[name] = sum(self._held()) - sum(before)
        # What takes back answers is no answer: held, it does so once, but pressed quickly as often as it is pressed.
        before = self._held()
        xdotool("keydown", "z", "sleep", HELD, "keyup", "z")
        self._settled(review)
        self.seen["z held"] = sum(before) - sum(self._held())
        before = self._held()
        xdotool("key", "--delay", 60, "z", "z")
        wait_for(lambda: sum(before) - sum(self._held()) == 2)
        self.seen["z twice"] = 2


if __name__ == "__main__":
    play(HeldKeysStory)
