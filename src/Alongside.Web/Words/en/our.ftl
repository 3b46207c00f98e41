# A person's own space.
our-nothing-shared = Nothing has been shared with you yet.
