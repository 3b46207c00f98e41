# Co może powiedzieć każda strona. Najwyżej piętnaście słów w zdaniu.
# Not yet checked by a speaker.
skip = Przejdź do strony
problems-title = Coś do poprawienia
not-found-title = Tu nic nie ma
not-found = Tej strony nie ma albo nie możesz jej otworzyć.
bad-request-title = To nie doszło w całości
bad-request = Wróć na stronę, otwórz ją na nowo i wyślij jeszcze raz.
too-much-title = To za dużo na raz
too-much = Nic nie zapisano. Wróć: Twoje słowa tam są. Skróć je.
too-often-title = Poczekaj minutę
too-often = Stąd było wiele prób. Poczekaj minutę i spróbuj znowu.
too-many-title = Jest tu teraz dużo osób
too-many = Poczekaj kilka sekund i spróbuj znowu. Nic, co piszesz, nie zginie.
wrong-title = Coś tu poszło nie tak
wrong = To nie Twoja wina i nic nie zapisało się w połowie. Wróć: Twoje słowa mogą tam jeszcze być. Potem spróbuj znowu.
wrong-number = Komu o tym powiesz, podaj ten numer:

# Kłopoty wspólne dla wielu formularzy.
problem-words-missing = Najpierw coś tu napisz.
problem-words-too-long = Znaków jest { $length }. Mieści się { $limit }.
problem-too-long = Mieści się tu znaków: { $limit }.
problem-words-broken = Niektórych znaków nie da się zachować. Usuń je i spróbuj znowu.
problem-words-turned = Ukryte znaki odwracają tu tekst. Usuń je i spróbuj znowu.
problem-not-understood = Nie dało się tego odczytać. Napisz to inaczej.
problem-choose-one = Wybierz jedno z nich.
problem-ends-before-it-begins = Ostatni dzień jest przed pierwszym. Zmień jeden z nich.
problem-not-a-time = To nie jest godzina. Napisz ją tak: 9:30 albo 16:00.

# Imiona obok siebie.
list-comma = { $first }, { $last }
list-and = { $first } i { $last }

# Co jest zwinięte.
fold-add = Dodaj
fold-again = Zmień
fold-look = Zobacz
fold-close = Zamknij

# Czy to mój wybór?
basis-voluntary = Tak. Możesz przestać, kiedy chcesz.
basis-statutory = Nie. Ale możesz powiedzieć, jak mamy to robić.
basis-partly-a-choice = Część tego to Twój wybór, a część nie.
