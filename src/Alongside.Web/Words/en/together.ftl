# Thinking together: a team in a circle, and groups with families.

circles-title = Circles
circles-lede = A team thinks together, and nobody has to be clever.
circles-guest = Where you are a guest today
circles-none = You are in no team, so there is no circle of yours.
circles-share = Nobody has to show everything at once
circles-share-me = First I write it for myself, in my own place.
circles-share-buddy = Then I show it to one colleague there, when I like to.
circles-share-team = Then I take it from there to the circle.

circle-of = The circle of { $team }
circle-begin = Begin a circle in { $team }
circle-sit-down = Sit down in a circle
circle-bring = Something to look at together
circle-bring-hint = One question is enough. Leave names out, unless they know and agreed.
circle-named-tick = They know that I bring this, and agreed that I say their name
circle-named = They know, and agreed that their name is said.
circle-unnamed = Names are left out.
circle-past = When the circle sat
circle-us = How it is between us
circle-try = Something to try together
circle-arrive = However you go on: begin with a word from everybody about how they are here.
circle-go = Leave time for one more at the end, about what each goes with.
circle-standing = Our usual day
circle-stands =
    { $n ->
        [one] every { $day }
        [2] every second { $day }
       *[other] a { $day }, every { $n } weeks
    }
circle-stands-not = again and again, if you like
circle-weekday = On which day?
circle-how-often = How often?
circle-weeks =
    { $n ->
        [one] every week
        [2] every second week
       *[other] every { $n } weeks
    }
circle-stand-go = Keep this day
circle-another-day = Another day, for once
circle-once = in place of the next one
circle-check-in = How is it in the circle for you?
circle-check-in-reads = The circle reads this, with your name.
circle-itself = the circle
circle-who-reads = { $team } can read this, and nobody else here.
circle-guest-reads = A guest sees what is brought today, and only today. A court may still ask.

circle-lede = One thing, one question, many eyes.
circle-as-guest = You are a guest of { $team } today. You see what they bring today.
circle-how = How do you want to work?
circle-minutes =
    { $n ->
        [one] About a minute.
       *[other] About { $n } minutes.
    }
circle-keep-time = Keep the time
circle-piece = The talking piece
circle-turn = { $who } has it.
circle-nobodys-turn = It lies in the middle.
circle-piece-begin = Begin the round
circle-pass-on = Pass it on
circle-guest = guest
circle-guest-of-today = { $who }, guest today
circle-here = Who is here
circle-here-keep = These are here
circle-invite = A guest for today
circle-invite-state = to look after the circle, from outside
circle-invite-who = Who comes?
circle-invite-go = Give them a place
circle-look = What we look at
circle-look-go = Look at this together
circle-nothing-yet = Nothing has been laid before the circle yet.
circle-question = The one question
circle-question-state = one between all of us
circle-question-keep = Ask this
circle-thought = What I see
circle-thought-hint = It goes back to { $who }.
circle-thought-keep = Say it
circle-take = Take along what they saw
circle-take-state = on a family’s record, if you choose
circle-take-words = What you take along, in your words
circle-take-hint = Only this goes there, with your name. What was said here stays here.
circle-take-keep = Put it on their record
problem-only-a-circle-asks-for-names = Only in a circle is it asked whether somebody is named.
problem-circle-looks-at-nothing = Choose first what you look at.

# How a team works with another team, or with another agency.
others-title = How we work with others
others-lede = Other teams here, and other agencies. What helps families is that we get on.
others-none = Nothing is written down yet about whom your team works with.
others-no-team = You are in no team, so there is nobody whom it works with.
others-with-us = with { $us }
others-sore = Something came between us that is not mended yet.
others-look-again = We look at what we agreed again { $day }.
others-begin = Begin with another team or agency
others-begin-lede = One of the two is enough. You can say the rest together with them.
others-which-of-us = Which team of yours?
others-which-team = A team here
others-which-agency = Or another agency
others-which-agency-hint = The school, the health centre, the housing desk: what you all call it.
others-purpose = What is it for?
others-purpose-hint = One line. Leave families’ names out.
others-pair = { $us } and { $them }
others-ended = This has ended. What was said stays with both.
others-no-family = Nobody’s family is named here. What is about one stands on its own record.
others-ring = Whom to ring
others-ring-at = At { $at }
others-ring-there = Whom to ring at { $at }
others-ring-nobody = Nobody is named yet.
others-ring-change = Name somebody, or somebody else
others-ring-lede = One name on each side, so that nobody has to ask around.
others-ring-who = Whom to ring
others-ring-who-at = Whom to ring at { $at }
others-ring-does = What they do there
others-ring-reach = How to reach them
others-ring-reach-at = How to reach them at { $at }
others-ring-reach-hint = A number, and when it is answered. Who picks up when they are away.
others-agency-called = What is it called?
others-agree-none = Nothing is agreed yet. Both teams can write it.
others-agree-agency-none = Nothing is agreed yet. Write what you agreed, and what they said, in their words.
others-decided = What we decided together
others-decided-nothing = Nothing is written down yet.
others-decided-add = We sat down together
others-decided-what = What did you decide?
others-decided-hint = What both sides do from now on. A decision about one family goes on its own record.
others-decided-keep = Keep what we decided
others-between = How it is between us
others-nothing-said = Nobody has said how it is yet.
others-who-of = { $who } of { $team }
others-ask-heard = Does { $them } listen to you?
others-ask-matters = Is it about what matters to families?
others-ask-way = Does the way we work together suit you?
others-ask-change = What would make it easier?
others-check-in-reads = Both teams read this, with your name.
others-end = We work together no more
others-end-hint = What was said stays with both, and neither changes it any more.
others-both-read = { $us } and { $them } can read this, and nobody else here. A court may still ask.
others-agency-reads = { $us } can read this, and nobody else here. { $them } cannot come in. A court may still ask.
problem-others-one-of-them = Choose a team, or write the name of an agency; one of the two.
problem-team-with-itself = That is one team on both sides. Choose another one.

# Groups with families.
groups-title = Groups
groups-lede = Groups with families that you or your team led.
groups-none = Neither you nor your team has written about a group yet.
group-title = We met as a group
group-lede = What you did together is written once. Each who came has it in their own record, with a note for them alone.
group-name = What is the group called?
group-day = Which day?
group-together = What did you do together, and what did the group work on?
group-together-hint = It is read in the record of each who came. Name nobody here.
group-where = Where, and who led it with you
group-where-state = if you like
group-place = Where?
group-led-with = Which colleague led it with you?
group-came = Who came?
group-notes = A note for each, if you like. It goes on their own record and nowhere else.
group-note = A note about { $who }
group-note-state = on their record only
group-note-audience = Who may read the note about { $who }?
group-note-audience-hint = Your team always sees that they came. A court may still ask for what is only yours.
group-keep = Keep it for each
group-nobody = You hold no family just now.
group-nobody-else = Everybody you hold is there already.
group-led-by = Led by { $who }.
group-did = What the group did together
group-who-came = Who came
group-came-nobody = You reach nobody who came.
group-where-notes-are = What was written about each stands in their own record.
group-also-came = Somebody else came
group-edit = What the group was
group-keep-again = Keep it
group-read-here = This was in a group. What the group did is written once, about nobody by name.
group-void-lede = It never was. The time together that is yours goes too, with all that came of it. A colleague takes out their own.
problem-group-nobody-came = Say who came.
problem-group-before-first-hello = You had not met { $who } yet on that day.
problem-group-only-author-takes-out = Only whoever wrote it takes it out of use.
