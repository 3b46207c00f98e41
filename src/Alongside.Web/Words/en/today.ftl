# Today: whom I meet, and what waits for me.
today-morning = Good morning, { $name }
today-afternoon = Good afternoon, { $name }
today-evening = Good evening, { $name }
today-meet =
    { $n ->
        [0] Nobody is waiting for you today.
        [one] You meet one family.
       *[other] You meet { $count } families.
    }
today-team = Here is what your teams might need you for.
today-team-quiet = Nothing in your teams waits for you just now.
today-lead = You open one family at a time, and say why.
today-lead-find = Find a family
today-who = Whom you meet
today-sometime = Today
today-with = { $who } will be there.
today-their-idea = Their idea.
today-wants-first = { $who } wants first
today-nothing-yet = Nothing yet. Ask at the door what comes first.
today-between = Something came between you: “{ $what }”
today-ask = It may be time to ask how you two are doing.
today-hand-over = Hand over the device
today-get-ready = Get ready
today-write-up = Write it up
today-we-met = We met
today-changed = Something changed
today-met = You met. Read it or add to it
today-quick = Just happened?
today-quick-line = One line is enough
today-quick-with = Keep it, with
today-quick-other = Somebody else
today-promises = You said you would
today-to = To { $who }.
today-to-for = To { $who }, for { $day }.
today-due = Today.
today-for = On { $day }.
today-over =
    { $n ->
        [one] A day over. A short word helps most.
       *[other] { $n } days over. A short word helps most.
    }
today-did-it = I did it
today-cannot = I can’t, and here is why
today-cannot-why = Why not, and what you told them
today-cannot-keep = Keep it
today-promises-later =
    { $n ->
        [one] One more, this week
       *[other] { $n } more, this week
    }
today-back = They wait for you to come back to it
today-came-back = I came back to it
today-mend = Waiting to be mended
today-look-again = Time to look again at what you both want
today-look-again-said = You said { $day }.
today-drafts = Not finished yet
today-draft-kept = Kept as you typed it, { $since }.
today-stories = Stories to read
today-story = Read { $who }’s story, so nobody has to tell it twice
today-birthdays = Birthdays today
today-news = New in your families
today-news-since = You last looked { $since }.
today-news-writing = { $author } wrote about { $who }, { $day }
today-news-how-it-is = { $author } wrote down how it is with { $who }, { $day }
today-news-how-it-is-theirs = How it is with { $who }, told from their own phone, { $day }
today-news-rupture = { $author } noticed that something came between, with { $who }, { $day }
today-news-rupture-theirs = { $who }: somebody told us that something came between, { $day }
today-news-plan = { $author } planned time together with { $who }, for { $day }
today-news-plan-theirs = Time together with { $who } is planned for { $day }
today-not-safe = Somebody does not feel safe
today-not-safe-who = { $who } said they do not feel safe with us, { $since }
today-not-safe-looked = I have seen it
today-not-safe-procedure = What we do now
today-not-safe-no-procedure = Tell your supervisor today, before anything else. Somebody other than you talks to them next.
team-mend = What might help to mend it?
team-mend-line-theirs = Something came between { $who } and us, { $since }
team-mend-line = Something came between { $who } and { $worker }, { $since }
team-back = Somebody opened up. Who comes back to it?
team-back-line = { $who }. { $worker } said they would
team-nobody = Nobody holds them just now

today-passing = A goodbye and a hello
today-passed-to-me = You take over { $who } on { $day }. Read before you meet.
today-passed-on = { $who } goes on with somebody else from { $day }.
today-back-look = Who else could?
today-held = How the service is held
today-held-by =
    { $w ->
        [0] Nobody works here yet. { $n } families rest on this team.
        [one] Alongside { $n } families: one worker.
       *[other] Alongside { $n } families: { $workers } workers.
    }
today-held-nobody =
    { $n ->
        [one] One family has nobody just now. Who could go?
       *[other] { $n } families have nobody just now. Who could go?
    }
today-held-hint = These are numbers, and no family’s words. Ask the team what they mean.

# Whom one goes to while somebody is away.
today-covering = You come instead
today-covering-line = { $away } is away until { $day }.
