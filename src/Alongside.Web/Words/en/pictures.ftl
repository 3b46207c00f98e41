# Photos that workers keep with a time together.
picture-add = Keep a photo
picture-back = Back to that time together
picture-lede = A drawing, a letter, a paper. Ask before you photograph anything of theirs.
picture-which = The photo
picture-shows = What does it show?
picture-shows-hint = In a few words, for whoever cannot see it: “Milo’s drawing of the reservoir.”
picture-anew = The photo is drawn anew before it is kept. Where and with what it was taken is gone. Your team reads it; whom else it goes to is chosen for it alone.
picture-keep = Keep the photo
picture-take-away = Take it away
picture-away = Take this photo away
picture-away-lede = It goes out of use, also for whoever it was shown to. The reason stays in the history.
pictures-title = Photos

# What one looks like oneself, for families.
face-title = A picture of you
face-link = A picture of you, for families
face-lede = The families you walk with see it beside your name. A drawing is as good as a photo.
face-alt = The picture of you that families see
face-now = This is what they see.
face-which = A photo or a drawing of you
face-anew = It is drawn anew and made small before it is kept. A new one takes its place; when you leave, it is gone.
face-keep = Show it
face-away = Take it away

pictures-drawn = What they drew
picture-readers = Who reads it
