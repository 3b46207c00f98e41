families-title = Families
families-none = Nobody yet. The first hello is where it starts.
families-begin = Meet a new family
begin-title = Who have you met?
begin-given = First name
begin-family-name = Family name
begin-year = Year they were born, if you know it
begin-home = Where they live, in a line
begin-go = Begin
problem-name-missing = Write any one name: the one they use is enough.

families-by-name = By name
families-by-met = By when we last met
families-last-met = Last met { $when }
families-not-met = Not met yet
families-pages = Pages
page-before = Before
page-after = More
page-of = Page { $page } of { $pages }

# One family's page.
back-to-family = Back to the family
helping-now =
    { $n ->
        [0] Nobody is helping just now.
        [1] One person is helping just now.
        [2] Two people are helping just now.
        [3] Three people are helping just now.
        [4] Four people are helping just now.
        [5] Five people are helping just now.
        [6] Six people are helping just now.
        [7] Seven people are helping just now.
        [8] Eight people are helping just now.
        [9] Nine people are helping just now.
        [10] Ten people are helping just now.
        [11] Eleven people are helping just now.
        [12] Twelve people are helping just now.
       *[other] { $n } people are helping just now.
    }
lead-to-ring = { $who } is the one to ring.
family-get-ready = Get ready
family-write = Write something
family-who = Who they are, and how to be with them
family-remembered = Remembered: { $names }.
family-add-person = Add somebody
family-describe = What they call themselves
birthday-soon =
    { $n ->
        [0] { $age } today
        [1] { $age } tomorrow
       *[other] { $age } on { $weekday }
    }
family-around = Who is around them
family-around-none = Nobody has asked yet who is around them. Draw it with them?
family-threads = Their threads

# One family, one plan.
family-plan-title = The plan, on one page
family-plan-lede = { $who }: what is wanted, and who does what next.
family-plan-lede-lead = { $who }: what is wanted, and who does what next. { $lead } leads.
family-plan-nobody = Nobody walks with { $who } just now.
family-plan-sides = { $worker } with { $who }
family-plan-nothing = Nothing is agreed yet.

thread-sides = { $them } and { $us }
family-story-none = Nobody’s story is written down yet. It is told once, when they want to.
family-story-all = Read it all
family-story-first = Read it all, before you meet them
story-caption-own = { $who }, in their own hand, { $month }.
story-caption-with = { $who }, with { $worker }, { $month }.
family-curious = Something to be curious about
map-title = The people and helpers around { $names }. The list beside it says the same.
map-key = Round: people. Square: helpers. Thick line: leans on. Broken line: it rubs.
close-close = close
close-near = near
close-further-off = further off
around-close = Close
around-near = Near
around-further-off = Further off
around-not-said = Nobody has said how close
around-leans = somebody leans on them
around-rubs = it rubs

call-themselves-title = What they call themselves
call-themselves-called = Their name for themselves
call-themselves-called-hint = Only if first names are not enough: “The Larch Court lot”.
add-person-title = Who else belongs?
add-person-go = Add them
add-person-known = Somebody you know already
add-person-known-hint = From another family: one person may belong to several.
add-person-this = Add { $who } here too

helpers-title = Who helps, and who did
helpers-add = Add somebody around them
helpers-all = Everybody, and change
helpers-before = Helpers before
helper-title = Somebody around them
helper-lede = As they see it. Ask them, and write what they say.
helper-name = What they call them
helper-does = What they do for them
helper-does-hint = “Kit’s teacher.” “Has a key.”
helper-kind = Who are they?
helper-kind-of-their-own = Somebody of their own
helper-kind-professional = Comes for an organisation
helper-kind-been-there-too = Somebody who has been through it too
helper-kind-another-family = Another family
helper-kind-group = A group they go to
helper-close = How close?
helper-ties = Between them
helper-helpful = Does it help, or did it?
helper-why = Why, in their words
helper-from = Since
helper-until = Until
helper-person = Are they in this family too?
helper-is-nobody-here = No
helpful-helpful = Helpful
helpful-sometimes-helpful = Sometimes helpful
helpful-not-helpful = Not helpful
