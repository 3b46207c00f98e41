# Two sides and a purpose: how a relationship begins, what is said openly, how it passes on and how it ends.
back-to-thread-with = The thread with { $who }
keep-it = Keep it
fold-change = Change
fold-write = Write
print-page = Print one page

relationship-purpose = What is it for?
relationship-purpose-hint = In words they may read.
relationship-leads = The lead worker.
relationship-ended = Ended on { $day }. The door is open.
relationships-title = Who has been alongside
relationships-link = Who has been alongside this family
relationships-export = Figures for evaluation (CSV)
holding-line = { $worker }, { $when }
holding-led = Lead worker: { $when }.
holding-called-off = { $worker } was to come on { $day }. { $who } called it off on { $on }. { $why }
curious-title = Something to be curious about
question-many-workers = { $n } workers in a year. What has that been like for { $who }?
leads-this-year =
    { $n ->
        [one] One lead worker in twelve months.
       *[other] { $n } lead workers in twelve months.
    }
leads-gap =
    { $n ->
        [one] Nobody led for one day.
       *[other] Nobody led for { $n } days in all.
    }
handovers-together =
    { $together ->
        [0] No handover had a visit with everyone.
       *[other] { $together } of { $n } handovers had a visit with everyone.
    }

begin-together-title = Begin alongside somebody
begin-together-with = Who are you alongside?
begin-together-everybody = All of them together
begin-together-introduced = Who introduced you?
begin-together-introduced-hint = A trusted person is the best start: a teacher, a nurse, a neighbour.
begin-together-day = First hello
begin-together-go = Begin

describe-title = What it is for, and how often
describe-often = How often have you agreed to meet?
describe-often-hint = Their words: “most Thursdays”.
describe-rhythm = How often does { $who } want to be asked how it is?
describe-rhythm-said = How often they want to be asked
describe-rhythm-hint = Theirs to choose.
describe-leads = Who coordinates for this family?
describe-leads-hint = One family has one lead worker.
describe-leads-beside = Somebody leads already. Why does it take two?
describe-leads-beside-hint = Needed only if both lead from now on.
describe-leads-yes = { $worker } does
describe-leads-no = Somebody else, or nobody yet
rhythm-after-every-time = After every time
rhythm-every-two-weeks = Every two weeks
rhythm-monthly = Once a month
rhythm-when-i-say = When I say so

choice-title = Is this my choice?
choice-not-said = Nobody has written this down yet. It is worth saying on the first day.
choice-is = What is my choice
choice-is-not = What is not my choice
choice-who-decided = Who decided that
choice-who-decided-hint = A court, a conference, a person: say who.
choice-if-no = What happens if I say no
choice-write = Write it with { $who }
conditions-title = What is asked in return
condition-add = Something asked in return
condition-add-hint = A condition is fairer when everyone can read it.
condition-what = What is asked?
condition-who = Who asks for it?
condition-why = Why?
condition-in-its-place = What would do as well?
condition-in-its-place-hint = Start from what they already do well.
condition-keep = Write it down
condition-asked-by = { $who } asks for it.
condition-instead = This would do as well: { $instead }
condition-lift = No longer asked
condition-lifted = Not asked since { $day }.

opening-title = How we began
opening-heading = { $worker } and { $who }
opening-nothing = Nothing is written yet. This becomes a page to leave with them.
opening-introduced = Who brought us together
opening-role = Who I am and why I am here
opening-role-hint = What you do, and what you do not do.
opening-plan = What happens next
opening-expect = What you can expect from me
opening-expect-hint = How often, how long, what you write down and who reads it.
opening-rights = What you have a right to
opening-rights-hint = To read what is written. To add your side. To ask for somebody else.
opening-powers = What I may do, and must do
opening-powers-hint = Say plainly what you would have to pass on, and to whom.
opening-if-no = If you say no
opening-known = What you have told already
opening-known-hint = So that nobody has to tell it again.
opening-reach = How to reach me, and who covers
opening-reach-hint = When you answer, and who answers when you are away.
opening-at-the-door = What was said at the door
opening-at-the-door-hint = For whoever works with them, so that nobody has to tell it again. It is not on the page you leave.
opening-would-help = What we thought would help
opening-write = Write the page
opening-write-hint = One page, to leave with them.
opening-yours = { $worker } left this with you on { $day }. It is yours.

agreement-title = How we work together
agreement-nothing = Nothing is agreed yet. Ask { $who } how they would like it to be.
agreement-by-both = { $worker } and { $who } wrote it together on { $day }.
agreement-by-one = { $worker } wrote it on { $day }. { $who } can change any of it.
agreement-again = We look at it again on { $day }.
agreement-theirs = What { $who } is doing
agreement-ours = What we said we would do
agreement-write = Change it with { $who }
agreement-words = What we agree
agreement-words-hint = What each of us will do, and will not do.
agreement-who-writes = Who is writing this?
agreement-together = { $who } and me, together
agreement-alone = Me, for { $who } to change
agreement-look-again = When do we look at it again?

handover-link = Hand over to another worker
handover-title = A goodbye and a hello
handover-lede = { $who } should hear it from you, meet the next worker with you, and tell nothing twice.
handover-next = Who is next?
handover-next-name = Or somebody in another team
handover-next-name-hint = Write their whole name.
handover-on = Their first day
handover-on-hint = Today, a day that was, or one to come. Until then they ring you.
handover-why = Why, as { $who } was told
handover-why-hint = The true reason, kindly: “Conor has a new job in Hull.”
handover-together = The visit you make together
handover-together-hint = A day to come is planned. A day that has been is the visit you made.
handover-together-day = Which day?
handover-together-when = About when?
handover-together-place = Where?
handover-goodbye = How you say goodbye
handover-keep = What to keep doing
handover-keep-hint = What works with them: “Tea first, then talk.”
handover-remains = Who stays the same around { $who }
handover-comings-back = Who comes back to what was opened up?
handover-comings-back-hint = Ticked: the next worker does. Not ticked: it stays with whoever said so.
handover-coming-back = { $about }, by { $day }
handover-goes-with-it = What goes with it
handover-promises =
    { $n ->
        [0] No promise is open.
        [one] One promise passes to the next worker. Tell them, and tell the family.
       *[other] { $n } promises pass to the next worker. Tell them, and tell the family.
    }
handover-story = The next worker reads { $who }’s story before they meet.
handover-no-story = { $who }’s story is not written down yet. Write it together before you go.
handover-writing = What your team wrote goes along. What you kept for yourself stays yours.
handover-go = Hand over
handover-stay = It will not happen: { $who } stays
handover-called-off = It was agreed, and did not happen.
handover-ended-first = It ended before that day.
passed-on = { $from } said goodbye on { $day }
passed-to = { $to } came on { $day }
passed-ahead = { $to } comes on { $day }, and { $from } says goodbye
passed-together = You all meet on { $day }.
passed-why = Why
passed-goodbye = The goodbye
passed-keep = Worth keeping
passed-remains = Who stays the same around { $who }
handover-visit-is-for = We all meet: a goodbye and a hello

ending-link = End well
ending-title = End well
ending-lede = { $who } should leave with something in their hand and a way back.
ending-first = First, what is still open
ending-promise = You said you would: { $promise }
ending-coming-back = Somebody opened up about this: { $about }
ending-their-words = What does { $who } say about how it ends?
ending-their-words-hint = Word for word, and who said it. It may stay empty.
ending-their-words-said = In their words, told to { $who }
ending-letter = A letter or card to { $who }
ending-letter-hint = What you saw them do. What you will remember.
ending-valued = What each of us valued
ending-valued-hint = Ask them first. Then say yours.
ending-after = Who and what stays when we have gone
ending-after-hint = People they can ring, and what carries on.
ending-open-door = How they come back
ending-open-door-hint = A name and a number, and no form: “Ring Dela or the hub, 0113 496 0000.”
ending-open-door-said = How to come back
ending-on = The last day
ending-what-closes = What closes, and what stays
ending-closes-meetings =
    { $n ->
        [0] No meeting is planned.
        [one] One planned meeting is called off.
       *[other] { $n } planned meetings are called off.
    }
ending-closes-reach = Nobody opens their record any more without a reason.
ending-stays-record = What you wrote together stays, and nobody has to tell it again.
ending-stays-door = { $who } can come back to you or your team, any day.
ending-go = End it here

again-title = The door is open for { $who }
again-ended = We ended on { $day }.
again-print = Print the letter
again-back = { $who } came back?
again-hint = You begin where you were known. { $who } tells nothing twice.
again-from = Since when?
again-go = Begin again
open-doors-title = Doors we left open
open-doors-lede = They can come back any day, to somebody who knows them.
open-doors-none = No relationship has ended with you or your team.

problem-day-missing = Choose a day.
problem-day-behind = That day has passed. Choose today or later.
problem-relationship-with-oneself = That is one person on both sides. Choose somebody else.
problem-already-together = You are alongside them already. Open that thread instead.
problem-already-ended = This relationship has ended. Take it up again first.
problem-still-going = This relationship goes on. There is nothing to take up again.
problem-one-family-one-lead = This family has a lead worker already. Agree with them who it is, or say why it takes two.
problem-say-who-decided = Say who decided. They have a right to know.
problem-handover-to-oneself = They hold it already. Choose the worker who comes next.
problem-handover-ahead-elsewhere = Another team reads along from that day only. Plan the visit now, and hand over on the day.
problem-handover-too-far = That is more than { $days } days ahead. Choose a nearer day.
problem-handover-agreed-already = Somebody is to follow already. Take that back on the thread first.
problem-no-handover-agreed = No handover is agreed. Nothing was changed.
problem-handover-before-they-came = That is before the worker who leaves had come. Choose a later day.
problem-choose-who-is-next = Choose the worker who comes next, or write their name.
problem-nobody-by-that-name = Nobody of that name works here. Look at the spelling.
problem-several-by-that-name = Several people have that name: { $names }. Write the whole name.
problem-next-has-no-team = They belong to no team yet. Ask whoever keeps the house.
problem-no-meeting-that-day = There is no meeting on that day. Choose a day to come, or one when you met.
problem-ending-ahead = That day has not come yet. Until then, choose “Ending” on the thread.
problem-promises-still-open = A promise is still open. Keep it, or tell them why not, before you end.
problem-comings-back-still-open = Somebody opened up and waits. Come back to it before you end.
problem-back-before-the-end = That is before it ended. Choose a later day.

# While somebody is away.
away-title = While somebody is away
away-lede = Somebody takes over their meetings and promises. Each family hears who comes instead.
away-covered = Who is covered
away-line = { $comes } comes for { $away }, { $from } until { $until }.
away-meets = A meeting { $day }
away-promised = Promised for { $day }:
away-told = They know, since { $day }.
away-not-told = Nobody has told them yet.
away-how = How did they hear?
away-they-know = They know
away-back = It is not needed any more
away-who = Who is away?
away-takes-over = Who takes over?
away-takes-over-hint = Somebody of the team: they may read everything that is written for it.
away-from-team = { $comes } is from { $team }:
away-elsewhere = Somebody of another team
away-elsewhere-state = if nobody here can
away-elsewhere-hint = On those days they read what your team writes about these families. The families are told.
away-elsewhere-who = Who comes?
away-elsewhere-why = Why somebody of another team?
problem-cover-closed = One of these records is restricted and does not name them. Choose somebody it names.
problem-cover-elsewhere-why = Say why somebody of another team comes.
away-from = The first day
away-until = The last day
away-go = Agree it
away-link = While somebody is away
problem-cover-oneself = Somebody else has to take over.
problem-cover-too-long = That is more than { $days } days. Hand over instead.
problem-cover-not-held = They do not hold this just now.
problem-covered-already = Somebody covers these days already.
problem-cover-holds-nobody = They hold nobody just now.
