# A worker's own place: journal, fullness, exercises.

own-title = My own place
own-lede = For you, not about you. Write a line, see how full you are, think something through.
own-private-means = What private means here
own-private-1 = What you write here is read by you. No colleague, manager or administrator finds it on any page, list or search.
own-private-2 = You can show one piece to one colleague of your teams. You can stop showing it, but they may remember what they read.
own-private-3 = Nothing here is counted, added up or reported to anybody.
own-private-4 = Whoever runs the server and its backups could read the record itself. Your organisation decides who that is.
own-private-5 = A court can ask for what is written, and so can an inquiry. Write what you could stand by.
own-private-6 = What somebody needs to know to be safe does not belong here. Tell them, and write it in the family's record.

own-line = A line for me
own-line-begin = How it begins
own-line-words = Your words
own-felt = How I felt
own-felt-state = before and after
own-felt-before = Before I wrote
own-felt-after = Now
own-line-keep = Keep it
own-only-me = Only you read this.

journal-line = Just a line
journal-whose-feeling = Whose feeling might this be?
journal-dread = What I dread
journal-look-forward = What I look forward to
journal-hope-and-doubt = Where I hope, where I doubt
journal-boundary = A boundary I noticed
journal-not-asked = What I have not asked
journal-changed = What I changed
journal-shaped-me = Somebody who shaped me, and what I hold dear

own-journal = My journal
own-journal-all = Everything I wrote
own-journal-older = Older lines
own-journal-empty = Nothing here yet. One line is enough.

own-full = How full am I?
own-full-how = How full are you today?
own-full-line = What fills it, if you like
own-full-keep = Keep for me
own-full-care = That is a lot to carry. You do not have to carry it alone.
own-full-pause = First a pause, if you can: outside, or where nobody needs anything of you.
own-pause-begin = { $n } minutes for me
own-pause-left =
    { $n ->
        [one] A minute is left, and nothing has to be done in it.
       *[other] { $n } minutes are left, and nothing has to be done in them.
    }
own-pause-over = That was your pause. Take another, if you need it.
own-full-supervision = Show it to { $name }, for supervision
own-full-peer = Show it to { $name }, over a tea
fullness-room-to-spare = Room to spare
fullness-steady = Steady
fullness-nearly-full = Nearly full
fullness-full = Full
fullness-spilling-over = Spilling over

own-show = Show it to a colleague
own-show-state = one person, and you can stop
own-shown = shown to a colleague
own-shown-to = { $name } can read this now.
own-show-nobody = Stop showing it
own-shown-to-me = What colleagues show me
own-shown-lede = They chose you. It goes again when they wish.
own-shown-empty = Nobody shows you anything just now.
own-away = Take it away
own-away-state = it leaves your pages
own-away-hint = It is taken out of use, not destroyed. You will not see it here again.
own-away-why = Why, in a few words

own-happening = What is happening?
own-go-on = Go on: { $title }
own-exercises-all = Everything that may help

exercises-title = When something is hard
exercises-lede = Look for what is happening. Each takes a few minutes, one small step a screen.
exercise-steps =
    { $steps ->
        [one] one step
       *[other] { $steps } small steps
    }
exercise-ours = We put it together ourselves. Nobody has tested it yet.
exercise-in-language = Nobody has translated this text yet: it is in { $language }.
exercise-unchecked = We translated this ourselves. Nobody who speaks the language has checked it yet.
exercise-begin = Begin
exercise-before = The step before
exercise-step-of = step { $step } of { $steps }
exercise-next = Go on
exercise-done = Done
exercise-may-skip = You can leave it empty.
exercise-nothing-said = Nothing was written down. Thinking counts too.
exercise-point = { $point } of { $most }
exercise-last-time = The time before, { $day }: { $said }
exercise-earlier = What you wrote before
exercise-look-again = Go through it again
exercise-about-encounter = about this time together
exercise-offer = Think it through: { $title }
exercise-think-through = Think it through:

problem-show-to-somebody-else = Choose somebody else. You read it already.
problem-show-to-a-colleague = Choose somebody from one of your teams.

nav-own = My own place

stance-title = Where I stood
stance-lede = Between support and challenge, time after time. Nobody else sees this.
stance-stood = Time after time
stance-in-the-middle = in the middle
stance-none = You have not said yet where you stood. It is one touch when you write up a visit.
stance-changed = What I changed
stance-changed-none = Nothing is written down yet.
