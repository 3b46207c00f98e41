# Before you meet them: one screen, one page of paper.
prepare-title = Before you meet { $who }
prepare-when = You meet { $parts }.
prepare-about = about { $time }
prepare-there = { $names } will be there.
prepare-comes-with = { $who } wants { $names } beside them.
prepare-purpose = It is for this: { $purpose }.
prepare-place = { $place }.
prepare-say-it = Say it: { $say }.
prepare-languages = Languages of { $who }: { $languages }.
prepare-interpreter = Interpreter for { $who }: { $said }.
prepare-reach = { $who }, safely: { $how }
prepare-both-want = What you both want: “{ $want }”
prepare-look-again = You said you would look at it again on { $day }.
prepare-at-the-door = At the door, ask if it is a good time, and wait to be asked in.
prepare-offered =
    { $n ->
        [one] You did not meet since. You offered
       *[other] You did not meet { $n } times since. You offered
    }
prepare-still-here = Say it again: you have not given up on { $who }.
prepare-no-day = No day is planned yet.
prepare-story = Read { $who }’s story first, so that nobody tells it twice.
prepare-first = { $who } wants first
prepare-then = Then: “{ $item }”
prepare-ask-first = Nothing is written yet. Ask { $who } at the door.
prepare-last = Last time, { $since }: { $kind }
prepare-high = High: { $high }
prepare-low = Low: { $low }
prepare-promised = You promised
prepare-due = For { $day }.
prepare-was-due = Not yet. You said { $day }.
prepare-come-back = Somebody opened up. Come back to it
prepare-to-mend = Waiting to be mended
prepare-raise = What you need to bring up
prepare-by = By { $day }.
prepare-because = It matters: { $because }.
prepare-asked-by = { $who } asks for it.
prepare-how = How { $who } likes to be helped
prepare-remember = Remember
prepare-careful = Be careful with
prepare-curious = One thing to be curious about
prepare-of = { $who }: { $line }
prepare-birthday = { $who } turns { $age } { $day }.
prepare-birthday-month = { $who } turns { $age } this month.
prepare-special-day = { $who }: { $label }, { $day }.
prepare-room = Room to write together
prepare-foot = { $day }. Give this page to { $who }, or tear it up.
prepare-thread = The thread
when-today = today
when-tomorrow = tomorrow
when-on = on { $day }

question-ours-came-first = Ours came first { $times } times in a row. What has { $them } been waiting to say?
question-how-it-felt = Last time felt like this to { $them }: “{ $felt }”. What was in that?
question-why-it-went-well = Last time this went well: { $well } What made it possible?
