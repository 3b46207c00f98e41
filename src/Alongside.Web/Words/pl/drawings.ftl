# To, co ktoś woli narysować.
# Not yet checked by a speaker.
our-drawings-title = Narysuj to
our-drawings-link = Wolę to narysować
our-drawings-lede = Narysuj na kartce i zrób zdjęcie.
our-drawings-none = Nie ma tu jeszcze rysunku.
our-drawings-from-us = Od nas
our-drawings-mine = Twój
our-drawings-which = Zdjęcie Twojego rysunku
our-drawings-shows = Co to jest?
our-drawings-shows-hint = Wystarczy kilka słów: „Mój tydzień”.
our-drawings-anew = Zostaje tylko obraz. Miejsce zrobienia zdjęcia usuwamy.
problem-picture-missing = Najpierw wybierz zdjęcie.
problem-picture-only-photos = Na razie tylko zdjęcia. Zrób temu zdjęcie i je wybierz.
problem-picture-too-large = To zdjęcie jest za duże. Może mieć najwyżej { $most } megabajtów.
problem-picture-too-many-pixels = Ten obraz ma za dużo punktów. Zrób mniejsze zdjęcie.
problem-picture-broken = Tego zdjęcia nie da się otworzyć. Zrób je jeszcze raz.
problem-picture-no-tool = Tutaj nie da się jeszcze zachować zdjęć. Osoba prowadząca to miejsce może to zmienić.
problem-picture-most = Obrazów jest już { $most }. Najpierw usuń jeden.
