# Wiadomości: mówią tylko, że coś czeka.
# Not yet checked by a speaker.
message-subject = { $name }
message-text = Coś nowego czeka na Ciebie w { $name }. Zajrzyj, kiedy Ci wygodnie.

our-messages-title = Wiadomość e-mail
our-messages-link = Wiadomość e-mail, gdy jest coś nowego
our-messages-lede = Możemy dać Ci znać, gdy coś nowego tu czeka.
our-messages-says = W wiadomości jest tylko to:
our-messages-never-says = Nigdy nie mówi, od kogo jest ani o czym.
our-messages-quiet = Nic nie przychodzi przed ósmą rano ani po ósmej wieczorem.
our-messages-often = Czy mamy dać znać?
our-messages-often-never = Nie. Zaglądam po swojemu.
our-messages-often-soon = Tak, wkrótce. Kilka nowości w jednej wiadomości.
our-messages-often-daily = Tak, najwyżej raz dziennie.
our-messages-day-before = Także dzień przed spotkaniem
our-messages-address = Twój adres e-mail
our-messages-only-i = Nikt niebezpieczny nie czyta tam poczty.
our-messages-only-i-hint = Pomyśl o wspólnych telefonach i o tym, kto zna Twoje hasło.
our-messages-keep = Zapisz to
our-messages-kept = Zapisane. Możesz to zmienić w każdej chwili.
our-messages-with-us = Adres zapisano razem z Tobą w rozmowie. Wpisz tu inny, by go zmienić.
our-messages-back = Mój telefon i ja
problem-not-an-address = To nie wygląda na adres e-mail.
problem-message-not-safe = Najpierw zaznacz, że nikt niebezpieczny nie czyta tam poczty.
