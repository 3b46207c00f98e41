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
card-language = In which language is the card?
card-language-hint = Ask. Their own pages speak the language they choose there.
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
