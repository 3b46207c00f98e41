# The family's own space. Warm, plain, short: at most fifteen words a sentence.
# KEY-easy is said to those who chose easy words, KEY-pictures to those who chose pictures; where there is none, KEY is said.
our-title = Our page
our-parts = The parts of this page
our-back = Our page
our-hello = Hello { $name }
our-today = today
our-tomorrow = tomorrow
our-on-today = today
our-on-yesterday = yesterday
our-on-day = on { $day }
our-keep = Keep it
our-keep-pictures = Done
our-take-back = Take it back
our-with = Who is it for?
our-owner-me = Me
our-owner-us = Us
our-owner-together = Together
our-owner-other = Somebody else
our-nobody-yet = nobody yet
our-nothing-shared = Nothing has been shared with you yet.
our-nothing-shared-easy = There is nothing here yet.

# Before any box
our-will-read = { $worker } and the { $team } team can read what you write.
our-will-read-easy = { $worker } can read this. So can the { $team } team.
our-will-read-one = { $worker } can read what you write.
our-looks = When somebody looks: { $when }.
our-on-duty =
    { $n ->
        [one] On duty today: { $names }.
       *[other] On duty today: { $names }.
    }
our-who-reads = Who may read it?
our-reads-only-me = Only me
our-reads-only-me-yet = Only you see this here.
our-reads-worker = { $worker }
our-reads-team = The whole { $team } team
our-reads-not-worker = { $others }, not { $worker }
our-reads-any-only-me = Only me
our-reads-any-the-worker = Only the one I chose
our-reads-any-the-team = The one I chose, and their team
our-reads-any-not-the-worker = Whoever looks after the team, not the one I chose
our-seen-nobody = Nobody has seen this yet.
our-seen = { $who } saw this { $when }.
our-answered = { $who } answered { $when }:
our-answer-from = { $who }: { $answer }
our-ask-waits = Nobody has answered yet.

# Not safe
our-not-safe = I am not safe
our-ring-title = To ring now
our-ring-now = To ring now:
our-ring-999 = In danger now? Call 999. It is free, day and night.
our-tell-duty = Tell { $names } now
our-tell-team = Tell the team now
our-now-more = Say more
our-nobody-on-duty = Nobody is on duty here just now. Please ring the number above.
our-now-title = Not safe?
our-now-tell = Tell us too
our-now-reaches =
    { $n ->
        [one] This reaches { $names }, who is on duty today. Ring first if it cannot wait.
       *[other] This reaches { $names }, who are on duty today. Ring first if it cannot wait.
    }
our-now-what = What is happening?
our-now-what-hint = You can leave this empty.
our-now-not-worker = Please do not show { $worker }
our-now-go = Tell them
our-now-told = What you told us
our-now-told-at = You told us { $when } at { $time }.
our-now-what-we-do = What we do when somebody is not safe
our-now-safe-again = I am safe again. Take it back

# What I want first
our-first-title = What I want first
our-first-title-pictures = I want to talk about
our-first-lede = Your list, your order. The top one comes first when you meet.
our-first-starts = { $worker } starts with the top one.
our-first-none = Nothing on your list yet.
our-first-add = Add anything, big or small
our-first-add-label = What is it?
our-first-add-hint = Any time, day or night. One line is enough.
our-first-go = Add it
our-first-all = My whole list
our-first-up = Put this first
our-then = Then what we need to talk about
our-then-who = { $worker }: { $text }
our-first-done = We have talked about
our-say-wont-work = This will not work for me: { $about }
our-say-too-much = Too much just now: { $about }
our-say-too-much-week = It is too much this week. Can we leave some of it?
our-say-opposite = Two people told me opposite things. Can we sort it out together?
our-say-not-then = { $about } does not work for me. Can we find another time?

# Who is in my life
our-people-title = Who is in my life
our-people-title-pictures = My people
our-people-add = Add somebody who helps
our-people-add-state = A friend, a teacher, a neighbour
our-people-name = What are they called?
our-people-does = What do they do for you?
our-people-add-go = Add them
our-people-change = Something should change
our-people-before = Who helped before
our-covers-duty = If they are away: { $names }.
our-covers-team = If they are away, the { $team } team answers.
our-steps-back = From { $day } on, { $name } steps back.
our-steps-back-instead = Instead: { $who }.
our-felt-title = How helpful is { $name } to you?
our-felt-lede = This is yours. Nobody reads it unless you choose so.
our-felt-how = How does it feel?
our-felt-why = Why?
our-felt-why-hint = You can leave this empty.
our-felt-reads-hint = You can change this later.
our-felt-helpful = You said: helps a lot.
our-felt-sometimes-helpful = You said: helps sometimes.
our-felt-not-helpful = You said: does not help.
our-felt-none = How helpful is { $name } to you?
our-felt-pick-helpful = Helps a lot
our-felt-pick-sometimes-helpful = Helps sometimes
our-felt-pick-not-helpful = Does not help
our-ask-step-back = Could { $name } step back?
our-ask-step-back-lede = You can ask for fewer people, or for somebody to come less.
our-ask-someone-else = I’d like someone else, not { $name }
our-ask-someone-else-lede = You can ask for this at any time. You need no reason.
our-ask-speak-up = I’d like someone to speak up for me
our-ask-speak-up-lede = Somebody on your side, who says what you want said.
our-ask-hears = { $names } will read this.
our-ask-hears-not = { $names } will read this. { $name } will not.
our-ask-nobody = There is nobody else here who could read this. Please ring instead:
our-ask-why = Do you want to say why?
our-ask-why-hint = You do not have to.
our-ask-go = Ask for it
our-ask-before = What you said before
problem-nobody-else-hears = There is nobody else here who could read this. Please ring instead.
problem-already-answered = Somebody has answered this already.
problem-which-day = Which day is it?
problem-no-team-to-hear = No team is named here. You can answer with your name.

# What we agreed
our-agreed-title = What we agreed
our-agreed-feels = How does this list feel, all of it together?
our-agreed-none = Nothing is written down here yet.
our-kept = Kept on { $day }.
our-explained = Could not: { $why } { $worker } told you on { $day }.
our-not-yet = Not yet. Due { $day }.
our-not-yet-was = Not yet. It was for { $day }.
our-done = Done on { $day }.
our-resting = Resting. It was too much just then.
our-open = Not yet.
our-wont-work = This won’t work for me
our-too-much = Too much just now
our-mark-my-idea = It was your idea.
our-mark-i-agree = You agreed to it.
our-mark-i-was-told-to = You were told to.
our-together = How we work together
our-together-with = How { $worker } and I work together

# How are we doing
our-how-title = How are we doing?
our-how-title-pictures = How is it?
our-how-kept = Thank you. It is kept.
our-how-say = How is it with { $worker }?
our-how-with = How is it with { $worker }?
our-how-lede = A few taps. There is no wrong answer. Leave out what you like.
our-how-reads = You choose below who may read it.
our-how-easier = What would make it easier?
our-how-go = That’s it
our-often = How often do you want to be asked?
our-often-legend = How often should { $worker } ask how it is?
our-often-hint = You choose, and you can change it at any time.
our-often-after-every-time = After every time
our-often-every-two-weeks = Every two weeks
our-often-monthly = Once a month
our-often-when-i-say = When I say so
our-line = Your line with { $worker }.
our-line-higher = It is better than it began.
our-line-lower = It is harder than it began.
our-line-as-before = It is much as it began.
our-line-last = You last said on { $day }.
our-off-title = Something didn’t sit right
our-off-choose = You choose who may know.
our-off-lede = It happens between people. Saying it helps to mend it.
our-off-reads = You choose who may know. Nobody else will see it.
our-off-what = What didn’t sit right?
our-off-what-hint = One line is enough.
our-off-who = Who may know?
our-off-before = What you told us
our-off-open = Not mended yet.
our-off-mending = It is getting better.
our-off-still-sore = Still sore.
our-off-repaired = Mended.

# For a child for whom I speak
our-for-title = For { $who }
our-for-about = { $who }: { $about }
our-for-lede = You speak for { $who } in this until { $day }. You read what was chosen for it.

# What is written
our-written-title = What is written
our-written-none = Nothing has been shared with you yet. You can ask for it.
our-written-all = Everything written for me
our-written-reads = Whoever wrote it reads what you add. So can those who read the first.
our-written-at = { $day }, { $place }
our-wrote-line = { $author } wrote
our-wrote-went-well = What went well, { $author } wrote
our-wrote-said = What was said, as { $author } heard it
our-wrote-seen = What { $author } saw
our-wrote-what-i-make-of-it = What { $author } makes of it
our-wrote-worry = A worry, { $author } wrote
our-wrote-no-worry-now = { $author } wrote
our-wrote-high = The best of it, { $author } wrote
our-wrote-low = The hardest of it, { $author } wrote
our-wrote-how-it-felt = How it felt, as { $author } heard it
our-wrote-voice = In your own words, { $author } wrote
our-wrote-what-i-learned = What { $author } learned
our-wrote-what-i-changed = What { $author } does differently now
our-wrote-hard-thing = Something hard, { $author } wrote
our-wrote-encouragement = { $author } to you
our-my-side = My side
our-side-add = Add my side
our-side-what = What do you want to say?
our-side-hint = It stays yours. { $author } will see it.
our-side-go = Add my side
our-right-go = Ask to put it right
our-right-asked = You asked { $when } to put this right
our-right-was = It said
our-right-reworded = { $who } changed it { $when }.
our-right-explained = { $who } left it { $when }, and here is why:

# My story
our-story-title = My story
our-story-lede = Told once, so that you need not tell it again. It is yours.
our-story-tell = Tell my story
our-story-again = Tell it differently
our-story-box = My story
our-story-hint = As much or as little as you like.
our-story-read-nobody = Nobody has read this yet.
our-story-read =
    { $n ->
        [one] { $names } has read it.
       *[other] { $names } have read it.
    }
our-help-title = How I like to be helped
our-help-kind = What is it about?
our-help-line = In one line
our-help-go = Add it
our-help-how-to-help = How to help me
our-help-careful-with = Be careful with
our-help-remember = Remember this about me
our-help-meeting = Where and how I like to meet
our-help-reach = How to reach me, and how not to
our-help-ready = What I am ready for
our-help-before-me = What my family learned about help, before me

# Is this my choice?
our-choice-title = Is this my choice?
our-choice-title-pictures = Do I have to?
our-choice-none = Nobody has written this down for you yet. Ask us to.
our-choice-with = With { $worker }
our-choice-is = This is your choice
our-choice-is-not = This is not your choice
our-choice-who = Who decided
our-choice-if-no = If you say no
our-choice-powers = What { $worker } may do
our-choice-rights = Your rights
our-conditions = What is asked of you
our-condition-asked = { $who } asks for this.
our-condition-because = Why:
our-condition-instead = Or instead:
our-decided = What was decided about us
our-decided-why = Why:
our-decided-who = Decided by { $who } on { $day }.
our-decided-told = How you were told: { $how }
our-decided-answer = Say what I think of it
our-decided-say = What do you think of it?
our-my-answer = My answer

# My week
our-week-title = My week
our-week-none = Nothing is planned just now.
our-week-today = Today
our-week-tomorrow = Tomorrow
our-comes = { $worker } comes to see you
our-comes-at = { $worker } comes to see you: { $place }
our-rings = { $worker } rings you
our-meets = You meet { $worker }
our-meets-at = You meet { $worker }: { $place }
our-next-at = { $day }, about { $time }.
our-next-day = { $day }.
our-cover = { $away } is away until { $until }. { $comes } comes instead.
our-cover-soon = { $away } is away from { $from } until { $until }. { $comes } comes instead.
our-cover-elsewhere = { $comes } is from the { $team } team. On these days { $comes } reads what { $away }’s team reads.
our-purpose = What for: { $purpose }
our-not-then = That time doesn’t work for me
our-too-much-week = It is too much
our-opposite = Two people told me opposite things
our-week-say = { $worker } sees this, and you talk about it first.
our-week-add = Add something of yours
our-week-add-state = A shift, the dentist, a day to rest
our-week-what = What is it?
our-week-day = Which day?
our-week-time = What time?
our-week-go = Put it in my week

# Were you treated with respect?
our-after-ask = Were you treated with respect?
our-after-title = Were you treated with respect?
our-after-title-pictures = Were they kind to you?
our-after-day = On { $day }.
our-after-whole = In all the time together.
our-after-yes = Yes
our-after-partly = Partly
our-after-no = No
our-after-what = Do you want to say more?
our-after-reads = You choose below who may read it.
our-after-unnamed = Without my name
our-after-unnamed-hint = It waits until several stand together. Nobody sees who wrote which. Leave out names.
our-after-kept = Thank you. It is kept.
our-after-kept-unnamed = Thank you. It is kept without your name.

# What I was told I did well
our-well-title = What I was told I did well
our-well-title-pictures = I did well
our-well-none = Words that were written for you will stand here.
our-well-from = { $who }, { $day }

# How it looks, and reading aloud
our-looks-label = How this page looks
our-look-words = In words
our-look-easy = In easy words
our-look-pictures = With pictures
our-read-aloud = Read it to me
our-read-stop = Stop reading
problem-only-yours-to-take-back = Only you can take back what you wrote, and this is not yours.

# What else is written, and what came between
our-else = What else is written down
our-else-home-mine = Where I live
our-else-home = Where { $who } lives
our-else-way-mine = How to reach me
our-else-way = How to reach { $who }
our-else-line = About { $who }
our-agreed-want = What we both want
our-agreed-know = How we will know: { $how }
our-agreed-reached = Reached on { $day }.
our-agreed-back = Comes back to this: { $about }
our-off-between = What came between us
our-off-noticed = What { $worker } noticed
our-after-end = Your time with { $worker } has ended.
our-after-end-us = Our time together has ended.

# In easy words
our-will-read-one-easy = { $worker } can read this.
our-looks-easy = Somebody reads it: { $when }.
our-first-lede-easy = This is your list. You choose the order.
our-first-lede-pictures = This is your list.
our-first-add-easy = Tell us something
our-first-add-pictures = Say something
our-first-add-hint-easy = Big or small. Day or night.
our-first-add-hint-pictures = Big or small.
our-first-go-pictures = Send
our-first-all-pictures = All of it
our-first-starts-pictures = { $worker } starts with number one.
our-not-then-pictures = Not then
our-seen-nobody-pictures = Not seen yet.
our-take-back-pictures = Take away
our-first-up-pictures = First!
our-week-title-pictures = My days
our-agreed-title-pictures = We said
our-written-title-pictures = About me
our-wont-work-easy = I can’t do this
our-wont-work-pictures = I can’t
our-too-much-easy = It is too much now
our-too-much-pictures = Too much
our-not-safe-pictures = I am scared
our-now-title-pictures = Are you scared?
our-now-what-easy = What is wrong?
our-now-go-pictures = Tell
our-nobody-on-duty-easy = Nobody here can read this now. Please ring the number.
our-how-lede-easy = Tap what is true for you. Nothing is wrong.
our-how-lede-pictures = Tap a face.
our-how-reads-easy = You choose who reads it.
our-how-easier-easy = What should be different?
our-off-title-easy = Something was not OK
our-off-title-pictures = Something was bad
our-off-lede-easy = Tell us. Then we can make it better.
our-off-what-easy = What was not OK?
our-felt-lede-easy = Only you see this. You can change that.
our-side-add-easy = Say what I think
our-right-go-easy = This is wrong. Please change it
our-written-reads-easy = The person who wrote it can read what you say.
our-choice-title-easy = Do I have to do this?
our-choice-is-easy = You can choose this
our-choice-is-not-easy = You cannot choose this
our-choice-if-no-easy = What happens if you say no
our-opposite-easy = Two people said different things
our-after-title-easy = Did people treat you well?
our-after-unnamed-hint-easy = Do not write names. We read it later, with others.
our-story-lede-easy = Write it once. Then you need not say it again.
our-ask-speak-up-easy = I want someone who speaks for me
