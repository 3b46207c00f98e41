# Keeping the house: organisation, teams, staff. No family is in it.
house-title = The house
house-lede = Who works here, in which teams, and what families are told. No family’s record can be read from here.
house-words = What families are told
house-words-change = Change what families are told
house-words-in = What families are told, in { $language }
said-in-lede = Families who read in this language see these words. What is left empty stands as you say it in your own.
house-ring-now = Whom to ring now
house-next-look = When somebody next looks
house-procedure = When somebody is not safe
house-not-said = Not said yet
house-teams = Teams
house-staff = People who work here

organisation-lede = These words stand wherever a family writes something, or somebody is not safe.
organisation-name = What your organisation is called
organisation-ring-now-hint = A person and a number: “The duty worker, 0113 496 0000, day and night.”
organisation-next-look-hint = When what a family writes is next read: “Every weekday morning.”
organisation-procedure-hint = What your staff do first, in order. It is shown whole and at once.
organisation-neutral-name = What families’ pages are called on their phone
organisation-neutral-name-hint = It stands on the card, in the tab and in the phone’s history. It must give nothing away: “Notes”.
organisation-exit-to = Where “Exit this page” ends
organisation-exit-to-hint = An address anyone might look at, such as the weather. Leave it empty for our own empty page.
problem-exit-needs-address = Write a whole address that begins with https://.
organisation-proposes = When is somebody proposed who may be known already?
organisation-proposes-hint = The surer, the fewer you look through, and the more you miss. Nobody is ever joined by itself.
how-sure-possible = When it is possible
how-sure-likely = When it is likely
how-sure-nearly-sure = Only when it is nearly sure
organisation-second-step = For whom is a password alone not enough?
organisation-second-step-hint = They add a passkey, or an app with codes, when they next come in.
problem-organisation-needs-name = Write what your organisation is called.

house-team-new = A new team
house-team-add = Add the team
house-team-people =
    { $count ->
        [0] Nobody yet
        [one] One person
       *[other] { $count } people
    }
house-team-walks =
    { $count ->
        [0] This team walks with nobody just now.
        [one] This team walks with one family.
       *[other] This team walks with { $count } families.
    }
house-team-closed-on = Closed on { $day }
house-team-who = Who belongs to it
house-team-nobody = Nobody yet.
house-team-supervises = supervises
house-team-end = { $name } leaves this team today
house-team-join = Somebody joins
house-team-join-who = Who?
house-team-join-as = As what?
house-team-as-worker = Works with families here
house-team-as-supervisor = Supervises this team
house-team-join-from = From which day?
house-team-join-go = Join
house-team-change = Change the team
house-team-name = What it is called
house-team-rename = Keep the name
house-team-hub = The hub it works from
house-team-cluster = The cluster it goes to
house-team-cluster-hint = Some schools, or some streets. Nothing, where there is none.
house-team-so-far = So far: { $names }
house-team-belongs = Keep where it belongs
house-team-close = Close the team
house-team-close-hint = Nobody belongs to a closed team. What it wrote stays.
problem-team-needs-name = Write what the team is called.
problem-team-closed = This team is closed. Choose another.
problem-team-walks-with =
    { $count ->
        [one] This team still walks with one family. Its workers hand over first.
       *[other] This team still walks with { $count } families. Its workers hand over first.
    }
problem-administrator-joins-no-team = Whoever keeps the house reads no family’s record, and so joins no team.
problem-joins-after-leaving = They will have left by then. Choose an earlier day.
problem-joins-before-coming = They did not work here yet. Choose a later day.
problem-in-the-team-already = They belong to this team already.
problem-membership-role = In a team, somebody works or supervises.

house-staff-here =
    { $count ->
        [one] One person works here.
       *[other] { $count } people work here.
    }
house-staff-see = See everyone
house-staff-add = Add somebody
house-staff-add-go = Add them
house-staff-find = Part of a name, a profession or a language
house-staff-find-go = Find
house-staff-none-found = Nobody here is like that.
house-staff-more =
    { $count ->
        [one] And one more. Write part of a name.
       *[other] And { $count } more. Write part of a name.
    }
house-staff-left-on = left on { $day }

house-role-worker = worker
house-role-supervisor = supervisor
house-role-service-lead = service lead
house-role-administrator = keeps the house
house-role-of-worker = Worker: helps families
house-role-of-supervisor = Supervisor: holds workers, and reaches their teams’ families
house-role-of-service-lead = Service lead: opens one family at a time, with a reason
house-role-of-administrator = Keeps the house: reads no family’s record

house-worker-name = Name
house-worker-said-as = How to say the name
house-worker-pronouns = Pronouns
house-worker-profession = Profession
house-worker-profession-hint = In your own words: family support worker, health visitor.
house-worker-languages = Languages
house-worker-languages-hint = Those they speak with families, parted by commas.
house-worker-qualified = In this profession since
house-worker-qualified-hint = Where you know it. Whoever has just qualified is held more often, even if they have been here for long.
problem-qualified-when = Choose a day that has been, and on which they could have been at work.
house-worker-agency = Sent by another agency
house-worker-agency-hint = Who they come from, if not from us: the police, a school.
house-worker-about = What families read about them
house-worker-about-hint = They can write this themselves.
house-worker-role = What are they here for?
house-worker-role-hint = It holds from the next page they open.
house-worker-team = Team, if you know it
house-worker-joined = First day
house-worker-here-since = { $role }, here since { $day }
house-worker-left = Left on { $day }. What they wrote stays, with their name.
house-worker-signs-in = Signing in
house-worker-signs-in-as = As { $name }
house-worker-no-password = No password yet
house-worker-second-step = Besides the password
house-worker-has-second-step = A passkey, or an app with codes
house-worker-no-second-step = Nothing more yet
house-worker-visits = Signed in on
house-worker-visits-open =
    { $count ->
        [0] no device just now
        [one] one device
       *[other] { $count } devices
    }
house-worker-sign-out = Sign them out everywhere
house-worker-walks = Walks with
house-worker-walks-with =
    { $count ->
        [0] nobody just now
        [one] one family
       *[other] { $count } families
    }
house-worker-no-team = No team yet.
house-worker-edit = Change the profile
house-worker-link = Make a link for a password
house-worker-leaves = They leave
house-worker-comes-back = They come back
problem-worker-needs-name = Write their name.
problem-last-administrator = Somebody has to keep the house. Give that to somebody else first.

house-link-title = A link for { $name }
house-link-lede = With it they choose how they sign in. Hand it over in person.
house-link-lede-again = With it they choose a new password. Passkeys and codes go too. Until then all works as before. Hand it over in person; they are told that it was you.
house-link-make = Make the link
house-link-card = { $name }, open this to choose your password:
house-link-card-until = It works once, until { $day }.
house-link-card-lost = Lost it? Ask for another. Nobody else can use this one after you.
house-link-once = This is the only time the link is shown. Print it, or write it down.
house-link-done = Done
problem-link-for-nobody = They have left. Have they come back? Say so first.

house-leaving-title = { $name } leaves
house-leaving-lede = Signing in ends everywhere. What { $name } wrote stays, under that name.
house-leaving-hand-over =
    { $count ->
        [one] { $name } walks with one family. The team hands over: a joint visit, and a goodbye.
       *[other] { $name } walks with { $count } families. The team hands over: joint visits, and a goodbye.
    }
house-leaving-day = The last day here
house-leaving-day-hint = Today or earlier ends it now. A later day ends it then.
house-leaving-go = That is the last day
problem-left-before-joining = That is before they came. Choose a later day.
house-coming-back-title = { $name } comes back
house-coming-back-lede = Then make a new link for { $name }, and let them join a team.
house-coming-back-go = { $name } is back

colleagues-title = Somebody cannot come in?
colleagues-lede = Make them a link for a new password, and give it to them yourself.
colleagues-link = A link for { $name }
house-role-front-door = front door
house-role-partner = of another agency
house-role-data-protection = data protection
house-role-family-member = of a family
house-role-of-front-door = Front door: answers whoever asks for help first
house-role-of-partner = Of another agency: reaches what is shared with them by name
house-role-of-data-protection = Data protection: watches over who reads what
