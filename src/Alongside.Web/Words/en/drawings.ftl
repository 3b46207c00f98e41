# What somebody of a family would rather draw. A family reads these: at most fifteen words a sentence.
our-drawings-title = Draw it
our-drawings-link = I would rather draw it
our-drawings-lede = Draw on paper, and take a photo of it.
our-drawings-none = No drawing here yet.
our-drawings-from-us = From us
our-drawings-mine = Yours
our-drawings-which = A photo of your drawing
our-drawings-shows = What is it?
our-drawings-shows-hint = A few words are enough: “My week.”
our-drawings-anew = We keep only the picture. Where you took the photo is removed.
problem-picture-missing = Choose a photo first.
problem-picture-only-photos = Only photos for now. Take a photo of it, and choose that.
problem-picture-too-large = This photo is too large. It may have { $most } megabytes at most.
problem-picture-too-many-pixels = This picture has too many dots. Take a smaller photo.
problem-picture-broken = This photo cannot be opened. Take it again, please.
problem-picture-no-tool = Photos cannot be kept here yet. Whoever runs this place can change that.
problem-picture-most = There are { $most } pictures already. Take one away first.
