# Opening one family out of reach, and looking at it afterwards.
in-need-title = Somebody needs you who is not in your families
in-need-lede = You open one family, to read, for { $hours } hours. Say who, and why.
in-need-name = Their whole name
in-need-name-hint = First name and surname, as they would write them.
in-need-born = Their birthday
in-need-reason-hint = It stays in the record with your name.
in-need-told = Your lead and whoever answers for data protection are told now. They look at it within { $days } working days.
problem-reason-nobody = Nothing was opened. Check the whole name and the birthday, or ring your lead. This try is kept.
problem-reason-too-many = You have tried often today. Ring your lead now: they can open it with you.
problem-reason-whole-name = Write the first name and the surname.
find-in-need = Somebody needs you now who is not in your families?
nav-accountability = Who opened what

accountability-title = Who opened what
accountability-lede = Openings, and the reasons for them. Nothing here shows what a family said.
accountability-waiting = To look at
accountability-waiting-none = Nothing waits. Every opening with a reason has been looked at.
accountability-too-long = This has waited too long.
accountability-look = To look further
accountability-questions = What one could ask this week
accountability-searches = Who looked for a name
accountability-find = Whose reading log?
accountability-find-hint = A name finds the family. You see who opened it, and nothing of what is in it.
accountability-looked = Looked at
audit-trouble = The log is not being sealed
audit-trouble-chain-cut = Its end is missing. Somebody cut it off, or brought back a backup. Tell whoever runs the server: audit verify.
audit-trouble-heads-missing = The second store of signed heads is gone. Tell whoever runs the server: audit verify.
audit-trouble-head-forged = The second store was changed. Tell whoever runs the server: audit verify.
audit-trouble-no-key = The key that seals it is gone. Tell whoever runs the server: audit verify.

reasoned-title = One opening
reasoned-opened = { $who } opened { $family }
reasoned-tried = { $who } looked for somebody, and nothing opened
reasoned-typed = What { $who } typed
reasoned-pages = What was opened
reasoned-pages-none = No page of the family was opened.
reasoned-page =
    { $n ->
        [one] { $page }, once
       *[other] { $page }, { $n } times
    }
reasoned-nobody = No family was opened. Which name was tried is not kept.
reasoned-log = The reading log
reasoned-review = Another pair of eyes
reasoned-due = To look at by { $day }.
reasoned-due-past = It should have been looked at by { $day }.
reasoned-outcome = What do you make of it?
reasoned-outcome-right = It was right to open it
reasoned-outcome-talk-about-it = I talk about it with them
reasoned-words = What you want to keep about it
reasoned-words-hint = Needed if you talk about it. Write nothing about the family.
reasoned-told = May the family know?
reasoned-told-yes = Show it on the page that the family can see
reasoned-family-knows = the family may see it
reasoned-go = I have looked at it
problem-review-own = Somebody else looks at what you opened.
today-openings = Openings to look at
today-openings-line =
    { $n ->
        [one] One opening with a reason waits for another pair of eyes.
       *[other] { $n } openings with a reason wait for another pair of eyes.
    }
today-openings-late =
    { $n ->
        [one] One has waited too long.
       *[other] { $n } have waited too long.
    }

# The log of one family.
log-title = Reading log
log-of = { $names }: who opened, looked for or wrote what, and why.
log-about = What was written about:
log-about-all = everybody
log-restricted = A record that only a few may open
log-opened = opened { $page } ({ $why })
log-times = { $what }, { $times } times
log-searched = found the name in a search
log-refused = asked for it, and it did not open
log-page-families = the family’s page
log-page-people = a person’s page
log-page-relationships = the thread
log-page-encounters = a time together
log-page-ruptures = what came between them
log-page-promises = a promise
log-page-prepare = preparing a meeting
log-page-history = the history
log-page-story = a story
log-page-opened = who opened it
log-page-choice = what is a choice
log-page-agreement = the agreement
log-page-open-with-reason = the question for a reason
log-page-our = their own space
log-page-demo = the demo
log-page-other = another page
log-why-holds = holds a relationship there
log-why-team = their pod helps there
log-why-supervises = supervises the pod
log-why-typed-reason = with a typed reason
log-why-began = began the record
log-why-open-door = their door was left open
log-why-ours = their own
log-why-covers = takes over for somebody who is away
log-role-worker = worker
log-role-supervisor = supervisor
log-role-service-lead = service lead
log-role-administrator = keeps the house
log-role-family-member = of the family
log-role-front-door = front door
log-role-partner = partner
log-role-data-protection = data protection

# The weekly list.
wonder-title = What one could ask this week
wonder-lede = These are questions, and most have a good answer. None of them proves anything.
wonder-none = There is nothing to ask about this week.
wonder-who = { $who } and { $family }
wonder-same-surname = { $who } has the same surname as somebody here. Are they related?
wonder-same-street = { $who } lives in the same street. Do they know each other?
wonder-no-relationship = { $who } opened this with a reason, and has no relationship here. Did it help?
wonder-asked-in-vain = { $who } asked for this more than once, and it did not open. What were they looking for?
wonder-earlier = The week before

searches-title = Who looked for a name
searches-lede = What people type is never kept. You can ask whether one name was looked for.
searches-words = The name, as somebody would have typed it
searches-hint = Spelling counts here. Capitals, accents and order do not.
searches-go = Ask
searches-found =
    { $n ->
        [0] Nobody looked for exactly that.
        [one] Looked for once
       *[other] Looked for { $n } times
    }

# Shown to the family.
who-opened-title = Who has opened your record
who-opened-lede = These people opened it to help you. Nobody may open it without a reason.
who-opened-none = Nobody has opened it in the last six months.
who-opened-why-holds = They work with you.
who-opened-why-began = They work with you.
who-opened-why-team = They are in the pod that helps you.
who-opened-why-open-door = They worked with you, and the door stayed open.
who-opened-why-covers = They came while somebody was away.
who-opened-why-supervises = They look after the pod that helps you.
who-opened-why-typed-reason = They are not in your pod. They had a reason, and somebody else checked it.
who-opened-weeks =
    { $n ->
        [one] In the week of { $weeks }.
       *[other] In the weeks of { $weeks }.
    }
who-opened-weeks-more = In the weeks of { $weeks }, and before.
who-opened-ask = Is there somebody here you do not know? Ask about it. You will get an answer.
who-opened-log = The whole reading log
who-opened-link = Who has opened this
who-opened-log-link = Reading log

street-title = The street you live in
street-lede = You need not say. If you open a record on your own street, somebody may ask you about it.
street-label = Your street
street-hint = Nobody can read it: only a seal of it is kept.
street-kept = You have said one. Write another, or leave it empty to take it back.
street-link = The street you live in
problem-street-none = Write the name of a street, or leave it empty.
