# The thread: a relationship through time.
thread-title = { $them } and { $worker }
thread-figure = The thread
thread-picture = The thread with { $who }, month by month
thread-good = good between us
thread-hard = hard between us
thread-good-short = good
thread-hard-short = hard
thread-their-side = { $who }’s side
thread-worker-side = { $who }’s side
thread-worker-came = { $who } comes
thread-nobody = nobody,
thread-nobody-long =
    { $unit ->
        [days] { $n } days
       *[weeks] { $n } weeks
    }
thread-nobody-asked = nobody asked
thread-not-mended = not yet mended
thread-meeting = { $day }. { $kind }. { $words }
thread-in-a-month =
    { $n ->
        [0] { $month }. We did not meet. Their side: { $how }.
        [one] { $month }. We met once. Their side: { $how }.
       *[other] { $month }. We met { $n } times, their item first { $theirs } times. Their side: { $how }.
    }
thread-answer = { $who }, { $day }: { $how }
thread-hint = Choose a month to see it closer.

thread-news-not-met-yet = We have not met yet.
thread-news-nobody-asked-yet = Nobody has asked { $who } yet how it is between us.
thread-news-began-slowly = It began slowly.
thread-news-began-well = It began well.
thread-news-broke-in =
    { $n ->
        [one] Something came between us in { $month }.
       *[other] Something came between us { $n } times, last in { $month }.
    }
thread-news-mended-in = It was mended in { $month }.
thread-news-still-sore = It is not mended yet.
thread-news-good-since = It has been good since { $month }.
thread-news-hard-since = It has been hard since { $month }.
thread-news-workers-this-year = { $count } workers in a year.
thread-news-nobody-since = Nobody has been there since { $month }.
thread-news-quiet-since = We have not met since { $month }.
thread-news-not-asked-since = Nobody has asked { $who } since { $month }.
thread-news-ended-in = It ended in { $month }. The door is open.

how-it-is-not-asked = nobody asked
how-it-is-hard = hard
how-it-is-in-the-middle = in the middle
how-it-is-good = good
how-it-is-very-good = very good

moment-pulled-back = Pulled back
moment-pushed-back = Pushed back
moment-not-sure = Something came between us
moment-mended = Mended
moment-handed-over = { $from } said goodbye, { $to } said hello

thread-kind-visit = Visit
thread-kind-walk = Walk
thread-kind-call = Call
thread-kind-drop-in = Drop-in
thread-kind-group = Group
thread-kind-accompanying = Going along
thread-kind-message = Message
thread-kind-meeting = Meeting
thread-kind-supervision = Supervision
thread-kind-circle = Circle
thread-kind-at-place = { $kind }. { $place }

key-title = How to read the thread
key-theirs = { $who }’s side: how it is, as they told us
key-ours = The worker’s side. A new worker, a new colour
key-met = We met. Full: their item first. Open: ours first
key-dots = Dots: nobody asked
key-frayed = Frayed: something came between us
key-knot = Knot: mended

thread-get-ready = Get ready
thread-write-up = Write it up
thread-back-again = They are back
thread-whole = The whole thread
thread-every = Every meeting
thread-caption =
    { $n ->
        [0] The same as the picture. No meeting yet.
        [one] The same as the picture. One meeting.
       *[other] The same as the picture, newest first. { $n } meetings.
    }
thread-col-day = Day
thread-col-what = What happened
thread-col-first = Whose item first
thread-nobody-met = Nobody met.
thread-side-was = { $side }: { $how }.
thread-theirs-first = { $who }’s first
thread-ours-first = Ours first
thread-pages = More of the table
thread-earlier = Earlier months
thread-in-words = In a few words
thread-often = We agreed to meet: { $often }.
thread-lately =
    { $n ->
        [1] Lately it was every day.
        [7] Lately it was about once a week.
        [14] Lately it was about every two weeks.
       *[other] Lately it was about every { $n } days.
    }
thread-quick = Write one line
thread-face-to-face =
    { $n ->
        [0] None of the last { $of } times was face to face.
       *[other] { $times } of the last { $of } times were face to face.
    }
thread-face-to-face-always = The last { $of } times were all face to face.
thread-mostly-visit = Mostly it was a visit.
thread-mostly-walk = Mostly it was a walk.
thread-mostly-call = Mostly it was a call.
thread-mostly-drop-in = Mostly they dropped in.
thread-mostly-group = Mostly it was in a group.
thread-mostly-accompanying = Mostly you went along with them.
thread-mostly-message = Mostly it was a message.
thread-mostly-meeting = Mostly it was a meeting others called.
thread-mostly-supervision = Mostly it was supervision.
thread-mostly-circle = Mostly it was a circle.
thread-first = { $who }’s item came first { $theirs } times out of the last { $of }.
thread-leads = { $worker } is the lead worker for this family.
thread-said = What we have said openly

continuity-one-worker =
    { $meetings ->
        [one] { $worker } came once this year.
       *[other] { $worker } came every time this year, { $meetings } times.
    }
continuity-one-more-than-others = { $workers } workers this year; { $worker } { $tenths } times in ten.
continuity-one-more-than-others-few = { $workers } workers this year; { $worker } { $times } times out of { $meetings }.
continuity-nobody-stands-out = { $workers } workers this year, nobody more often than the others.

phase-where = Where are we?
phase-starting = Starting
phase-trusting = Coming to trust
phase-working = Working together
phase-hard-patch = A hard patch
phase-ending = Ending
phase-prompt-starting = First say who you are and why you are here. Then listen. { $who }’s item can come first, even today.
phase-prompt-trusting = Trust first, the deep work later. Keep small promises. Leave the hardest story until { $who } offers it.
phase-prompt-working = The first hard conversation is where trust often breaks. Say it straight, and stay.
phase-prompt-hard-patch = Go closer, not further away. Ask { $who } what you have missed. Take it to supervision.
phase-prompt-ending = Say the last day early. Ask { $who } what was worth keeping, and say how they come back.

# What one does from here.
thread-between = Between you
thread-agenda = What each wants to talk about
thread-together = What we do together
thread-plan = Plan a meeting
thread-check-ins = How we are doing
thread-hand-over = Hand over this device: five taps
thread-rupture = Something came between us
