# The language itself: its own name, and how one chooses it.
language-name = English
language-choose = Language
