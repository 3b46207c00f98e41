# What we offer, for whoever writes it down. What everybody reads of it, and what they are asked, is in ask.ftl.
offer-how-hint = How long, how often, and what it costs, if there is a limit.
offer-cannot-hint = And who can.
offer-meanwhile-hint = What is open to anyone before the first meeting. Whoever asks reads it at once.
offer-practical-hint = Where there is money, food, warmth, a bed or work, with us or elsewhere. It is shown where somebody says there is not enough.
offer-edit-lede = Everybody can read this. Each time you keep it, it is a new version. The ones before stay.
offer-see = See it as everybody does
offer-keep = Keep it
offer-versions = How it stood before
offer-version = Version { $number }
offer-from = since { $day }

# The front door, for those who answer.
nav-requests = Asked for help
requests-title = Asked for help
requests-waiting =
    { $n ->
        [0] Nobody waits.
        [one] One waits to hear what happens next.
       *[other] Just now { $count } wait to hear what happens next.
    }
requests-yours = What you wrote down, and what is about families you help.
requests-wait = They wait
requests-to-tell = Decided, and they have not heard yet
requests-decided = Decided
requests-public = The page where anyone can ask
request-new = Write down a call
request-new-lede = Their words first. Everything but the first two can wait.
request-wants = What do they want help with first?
request-about = The name of whoever it is about
request-keep = Keep it

# The same questions, of a caller whose words a worker writes down.
call-answer = A safe way to answer them
call-name = What the caller is called
call-answer-at = Where can we answer them?
call-answer-at-hint = A number, an e-mail address, or where they will come by.
call-helped = How they like to be helped
call-how-helped = How do they like to be helped?
call-knows = If they ask for somebody else
call-knows-legend = Does the family know that they ask?
call-hard-to-tell = What makes it hard for them to tell the family?
call-from = Where the caller works, or how they know them
call-may-be-named = We may tell the family that it was them
call-may-be-named-hint = Without this the family is not told who asked.

request-title = Asked for help
request-no-name = Somebody without a name yet
request-by-page = They wrote it themselves.
request-by-file = A file of another system brought it.
request-brought-answer = It was asked and answered elsewhere. Nobody waits for us.
request-written-by = { $who } wrote it down.
asked-by-myself = For themselves
asked-by-somebody-i-know = For somebody they know
asked-by-i-work-with-them = For somebody they work with
asked-by-not-said = Nobody wrote down who asked
request-line-talked = , talked { $since }
request-not-safe = They said that somebody is not safe.
request-short = Not enough at home: { $what }
request-knows = Does the family know?
request-answer = A safe answer
request-no-answer = They gave no way to answer.
request-must-not-hear = Must not hear: { $who }
request-nobody-named = They gave no name.
request-may-be-named = The family may know that it was they.
request-not-named = The family is not told who asked.
request-professional = They hear what a sharing decision allows, and no more.
request-times = How long
request-asked = Asked { $day }
request-talked =
    { $n ->
        [0] First talked on the same day
        [one] First talked after a day
       *[other] First talked after { $n } days
    }
request-not-talked =
    { $n ->
        [0] Nobody has talked with them yet
        [one] Nobody has talked with them for a day
       *[other] Nobody has talked with them for { $n } days
    }
request-met =
    { $n ->
        [0] First met on the same day
        [one] First met after a day
       *[other] First met after { $n } days
    }
request-not-met = Not met yet
request-meanwhile = While they wait:
request-talked-on = First talked on
request-talked-go = We talked
request-met-on = First met on
request-met-go = We met
request-decided = What we do
request-waits = Nothing is decided. It stays here until somebody decides.
request-decide = Decide together
request-decide-again = Decide anew
request-learnt = What we had not understood:
request-would-help = What we thought would help:
request-our-limit = A limit of ours decided it.
request-told = Telling them
request-told-line = { $who } told them { $day }.
request-told-myself = They hear it also if the answer is no.
request-told-somebody-i-know = They are told nothing about the family. They can be thanked.
request-told-i-work-with-them = They hear what a sharing decision allows.
request-told-how = How did you tell them?
request-told-how-hint = Only by the safe way they gave.
request-told-on = When?
request-told-go = They were told
request-told-what = What did they hear?
request-told-what-hint = More than thanks needs a sharing decision with the family.
request-told-no-family = Only thanks: whoever reaches the family can tell more, by a sharing decision.
request-told-thanks = Thanks, and nothing of the family
request-told-sharing = What is shared with { $agency }: { $purpose }
request-told-only-thanks = Thanks, and no more.
request-told-allowed = What the sharing decision allows.
problem-say-what-allows = Say what they heard: thanks only, or what a sharing decision allows.
problem-sharing-does-not-stand = That sharing decision does not stand today.
decide-title = What helps now?
decide-around =
    { $n ->
        [one] One person is around them already
       *[other] Around them already: { $count } people
    }
decide-trusted = { $name }, whom they trust
decide-around-ask = Could one of them do it? The nearest help that is enough comes first.
decide-way = What do you decide together?
way-advice = Advice, now
way-somebody-they-trust = Somebody they know and trust already
way-group = A group or something to do
way-worker-here = A worker of ours
way-partner = A partner
way-social-work = Social work
way-urgent = Urgent, at once
way-elsewhere = Decided elsewhere
decide-whom = Who or what is it?
decide-whom-hint = The person, the group or the partner.
decide-reason = Why, in words they will hear
decide-reason-hint = This is what the family is told.
decide-would-help = What do we think would help, and how would we notice?
decide-would-help-hint = Before a group, a worker of ours or a partner comes. One line, a guess. You can leave it empty.
decide-one-of-them = Could one of those around them do it?
decide-one-of-them-hint = Needed before another worker comes.
decide-not-them = Not one of those around them:
decide-worries-wait = Whoever goes takes them up or lays them down. Nothing more of it is shown here.
decide-let-read = Who may read this in their own space now?
decide-let-read-hint = They read what is decided, why, what you think would help, and your name. They do not read what was asked, nor by whom.
decide-kept-from-them = Nobody said that the family knows of this request. So it is not offered in their own space.
decide-our-limit = Because of a limit of ours
decide-our-limit-hint = We are full, or our age or area shut them out. It is counted, so that somebody can change it.
decide-go = Decide
problem-say-why-not-them = Say first why none of those around them can do it.
problem-before-they-asked = That day was before they asked.
problem-not-decided-yet = Nothing has been decided yet.

# Whom it is about, and whether we have met before.
met-may-be = Somebody we know?
met-may-be-hint = Nobody is joined by itself. Look, ask, then say.
met-no-year = no year known
met-alone = alone
met-this = It is about { $who }
met-somebody-else = It is about somebody else
met-again = Have we met before?
met-named = It is about { $name }
met-ask-lead =
    { $n ->
        [0] For more, ask the lead.
       *[other] For more, ask the lead: { $who }.
    }
before-title = Have we met before?
before-link = Every earlier time, on one line
before-never = This is the first time that anybody asks.
before-times =
    { $n ->
        [one] Asked about once in twelve months.
       *[other] Asked about { $n } times in twelve months, for anyone in the family.
    }
before-question = What did we not understand last time?
before-question-hint = One line is enough. It is about us, not about them.
before-question-go = Keep it
before-worries = Worries that nobody laid down
before-worries-hint = Each is taken up again or laid down, with a reason. Urgent help waits for none of them.
before-worries-left =
    { $n ->
        [one] One worry is still open.
       *[other] { $n } worries are still open.
    }
before-taken-up = A worry was taken up again
before-laid-down = A worry was laid down
before-worry-which = Which worry?
before-worry-now = What becomes of it?
before-take-up = Take it up again
before-lay-down = Lay it down
before-worry-why = Why?
before-worry-go = Keep what becomes of it
before-same = Said by more than one
before-same-hint = They used the same words. Whether they mean the same is for you to ask.
before-open = What was still open
before-line = Every earlier time
before-began = Began with { $who }
before-ended = Ended
before-in-words = In { $who }’s words
before-elsewhere = { $what } (with { $family })
before-asked = Asked for help:
before-decided = Decided: { $way }
before-learnt = What we had not understood
before-would-help = what we thought would help
problem-say-what-we-missed = Say first what we did not understand last time. Urgent help need not wait for it.
problem-worries-open =
    { $n ->
        [one] One worry from an earlier time is still open. Take it up or lay it down first.
       *[other] { $n } worries from earlier times are still open. Take them up or lay them down first.
    }
problem-not-a-worry = This worry is not open any more.
problem-request-led-on = Somebody goes to them already. Ask your lead to put it right.

# Who goes.
going-title = Who goes?
going-lede = Whoever knew them before comes first. You ask; they may say no.
going-who = Whom do you ask?
going-who-hint = Beside each name is what their relationships ask of them now.
going-knows = knows them now
going-knew = knew them until { $day }
going-has = has what they asked for
going-named = they named them
going-speaks = speaks { $languages }
going-feels = says of themselves: { $level }
going-every-week =
    { $n ->
        [one] meets one of them every week
       *[other] meets { $n } of them every week
    }
going-near = works where they live
going-far = has a way to go
going-free = carries nobody just now
carries-starting = { $n } starting
carries-trusting = { $n } coming to trust
carries-working = { $n } working together
carries-hard-patch = { $n } in a hard patch
carries-ending = { $n } ending
going-introduces = Who brings you together?
going-introduces-hint = Somebody they trust, and when.
going-known = What they have told already
going-known-hint = So that nobody has to tell it again. They may read it.
going-go = Ask them
going-ask = Ask somebody to go
going-yes = { $who } goes.
going-no = { $who } was asked { $since } and cannot.
going-waits = { $who } was asked { $since }.
going-asked-you = You are asked to go. Answer
going-asked-title = Will you go?
going-asked-lede = { $who } asks you. You may say no.
going-asked-all = All that was asked
going-name = Their name
going-say-yes = Yes, I go
going-why-not = Why not?
going-why-not-hint = A few words help whoever is asked next.
going-say-no = Not this time
today-asked-to-go = You are asked to go
problem-decide-first = Decide first that a worker of ours goes.
problem-somebody-goes = Somebody goes to them already.
problem-somebody-is-asked = Somebody is asked already. Wait for their answer.
problem-asked-somebody-else = Somebody else was asked.

# How the door is doing.
door-title = How the door is doing
door-lede = From { $from } until { $until }. Numbers that name nobody.
door-few = too few to say
door-nothing = Too few asked in these months to say anything about all of them.
door-asked = Asked for help
door-decided = Decided by then
door-our-limit = Of those: decided by a limit of ours
door-waiting = Waiting then
door-talk = Until the first conversation
door-meet = Until the first meeting
door-half-days =
    { $n ->
        [0] half of them on the same day
        [one] half of them within a day
       *[other] half of them within { $n } days
    }
door-again = About a family that had asked in the twelve months before
door-learnt = Of those: we said what we had not understood
door-wish = What they spoke of
door-wish-few = No word was used by five or more.
door-wish-talk = talked with { $half }
door-who = Who asked
door-how = How they reached us
door-page = On the public page
door-call = By a call or a visit
door-file = Asked elsewhere, and brought by a file
door-need = What there was not enough of
door-way = What was decided
door-hint = One to four are not shown, nor what would let somebody work them out. It ends with the last whole month, so nobody is seen to come or go.
requests-picture = How the door is doing
