# How somebody of a family comes in: the card, six digits, their devices, and leaving in a hurry.
# A family reads these: at most fifteen words a sentence, and nothing that tells what the pages are for.
exit-button = Exit this page
exit-shift-once = Shift, once. Press it twice more to leave.
exit-shift-twice = Shift, twice. Press it once more to leave.
notes-nothing = Nothing here yet.
notes-open = Open

our-nav = Around these pages
our-nav-front = Our page
our-nav-account = My phone and I
our-nav-leaving = How leaving works

leaving-title = How leaving works
leaving-lede = “Exit this page” closes everything here at once. Your six digits open it again.
leaving-does = What it does
leaving-does-out = It signs you out on this device.
leaving-does-page = A page that says nothing stands there instead.
leaving-does-back = Going back shows nothing of yours.
leaving-does-shift = On a keyboard, pressing Shift three times does the same.
leaving-hides = What it cannot hide
leaving-hides-history = Your phone keeps a list of addresses. Ours are short and do not say much.
leaving-hides-programs = A program that watches your phone sees what you see.
leaving-hides-clouds = A phone or account you share may show what you opened elsewhere.
leaving-hides-digits = Somebody who knows your six digits can come in on this device.
leaving-helps = What helps
leaving-helps-private = Use a private window. It keeps no list when you close it.
leaving-helps-phone = Use a phone that nobody else picks up.
leaving-helps-ask = Ask a worker you trust to look at it with you.
leaving-danger = In danger now? Call 999.

come-title = Type what is on your card
come-lede = Eight letters and numbers. Capitals and blanks do not matter.
come-code = Letters and numbers
come-go = Go on
come-begin-title = Choose six digits
come-begin-lede = They open { $name } on this device, and nowhere else.
come-before = Before you begin
come-before-safe = Do this only where nobody unsafe can pick up this device.
come-before-history = Anyone who opens this device may see that you opened { $name }.
come-before-stop = You can stop at any time. Nobody minds.
come-pin = Six digits of your own
come-pin-hint = No birthday and no pattern. Nobody here will ever ask you for them.
come-pin-again = The same six digits again
come-begin = Begin
come-not-now = Not now
come-spent-title = That card does not work
come-spent = A card works once, and for seven days. Any worker you trust can make a new one.
come-again = Type it again
problem-card-unknown = That does not work. Look again, or ask for a new card.
problem-pin-digits = Write { $limit } digits.
problem-pin-date = That looks like a birthday. Choose digits nobody can know.
problem-pin-easy = That pattern is easy to guess. Choose digits nobody can know.
problem-pin-again = The two are not the same. Write your six digits in both boxes.
problem-device-most = You have { $most } devices already. Ask for a card that ends the old ones.

our-sign-in-title = Your six digits
our-sign-in-pin = Six digits
our-sign-in-go = Open
our-sign-in-forgotten = Forgotten them? Any worker you trust can make you a new card.
our-sign-in-unknown-title = This device is not known here
our-sign-in-unknown = You come in with a card. Any worker you trust can make you one.
our-sign-in-card = I have a card
problem-pin-wrong = Those are not your six digits. Try again.
problem-pin-waits =
    { $minutes ->
        [one] Too many tries. Wait one minute, then try again.
       *[other] Too many tries. Wait { $minutes } minutes, then try again.
    }
problem-pin-shut = Too many tries. This device stays shut. Any worker you trust can make you a new card.

account-title = My phone and I
account-lede = Where your pages open, and how to end that.
account-devices = Where they open
account-this = This device
account-unnamed = A device that does not say what it is
account-since = Since { $began }. Last opened { $seen }.
account-card-from = With a card from { $worker }.
account-end = End it
account-end-this = End it here. A new card is needed to come back.
account-name = What you call this device
account-name-go = Keep the name
account-out = Sign out everywhere
account-out-hint = Every device closes now, this one too. Your six digits open them again.
account-pin = Other six digits
account-pin-hint = They change on this device only.
account-pin-old = Your six digits now
account-pin-new = New six digits
account-pin-go = Change them
account-changed = Your six digits are changed.
account-new-title = Another device opens your pages
account-new = { $device }, since { $day }. Was that you?
account-new-yes = Yes, that was me
account-new-no = No, end it
account-new-help = Not you? Tell a worker you trust, from a phone that is safe.

keep-off = Keep this off my phone
keep-off-title = Keep this off your phone?
keep-off-lede = It goes from all your devices. It is not lost.
keep-off-back = To have it back, ask a worker you trust.
keep-off-go = Keep it off
keep-off-leave = Leave it here

# The worker's side: asking first, and the card itself.
card-title = A way in for { $who }
card-lede = A card lets { $who } open their own page on their own phone. You hand it over in person.
card-ask = Ask first, alone with { $who }
card-ask-safe = Is it safe for you to have this on your phone?
card-ask-whom = Safe for whom? Who else sees the phone, knows how to open it, or shares an account?
card-ask-equal = “Not now” is as good an answer as yes.
card-who-else = Who else may see the phone?
card-who-else-hint = In their words: “Only me. It has a lock.”
card-decided = Who decided that { $who } has this, and why?
card-decided-hint = { $who } is under { $age }. Write who agreed, and how { $who } was asked.
card-ends = { $who }’s devices stop working now
card-ends-hint = For a lost phone, or one that is not safe any more.
card-make = Make the card
card-not-now = Not now
card-devices =
    { $count ->
        [one] { $who } comes in on one device.
       *[other] { $who } comes in on { $count } devices.
    }
card-waits = A card waits until { $day }. A new one ends it.
card-end-all = End every way in now
card-end-all-hint = Devices and cards stop at once. Nothing that was written is lost.
card-kept-off =
    { $count ->
        [one] { $who } keeps one thing off the phone.
       *[other] { $who } keeps { $count } things off the phone.
    }
card-put-back = Put back what { $who } asks for
card-open = Open { $address } and type:
card-picture = A square to point a phone’s camera at. It opens the same page.
card-until = It works once, until { $day }.
card-once = This is the only time the card is shown. Let them scan it now, or print it.
card-print = Print it
card-done = Done
problem-card-who-else = Ask first, and write what they said.
problem-card-decided = Under { $age }, write who decided and why.
problem-card-spent = This card was used or has ended.
problem-card-for-nobody = There is no card for somebody who has died.

person-way-in = Their own page
person-way-in-none = { $who } has no way in yet.
person-way-in-not-now = Not now, { $who } said on { $day }.
person-way-in-make = Ask about a card
person-way-in-change = A new card, or end it
