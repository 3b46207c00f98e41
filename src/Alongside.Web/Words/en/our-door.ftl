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

# This phone’s own lock as a way in, beside the six digits
account-keys = Your phone’s own lock
account-keys-hint = Your pages can open with a finger, a face or the phone’s own code.
account-keys-shared = Then anyone who can unlock this phone can come in.
account-keys-cloud = So can anyone who shares its account. Some phones copy the key to others.
account-keys-stay = Your six digits go on working. You can take it away at any time.
account-keys-make = Use this phone’s lock
account-key-since = Since { $began }. Last used { $used }.
account-key-unused = Since { $began }. Not used yet.
account-key-travels = A copy may be on other devices of the same account.
account-key-end = Take it away
our-sign-in-key = Open with this phone’s lock
our-sign-in-digits = Or with your six digits
passkey-failed = That did not work here. Try again, or come in another way.
problem-own-key-not-made = That did not work. Nothing has changed.
problem-own-key-most = You have { $limit } of these already. Take one away first.
problem-own-key-unknown = That did not open your pages. Your six digits still do.

keep-off = Keep this off my phone
keep-off-title = Keep this off your phone?
keep-off-lede = It goes from all your devices. It is not lost.
keep-off-back = To have it back, ask a worker you trust.
keep-off-go = Keep it off
keep-off-leave = Leave it here

# The card itself: only what it may say.
card-open = Open { $address } and type:
card-picture = A square to point a phone’s camera at. It opens the same page.
card-until = It works once, until { $day }.
