# Jak wchodzi ktoś z rodziny: karta, sześć cyfr, urządzenia i szybkie wyjście.
# Not yet checked by a speaker.
exit-button = Opuść tę stronę
exit-shift-once = Shift, raz. Naciśnij jeszcze dwa razy, by wyjść.
exit-shift-twice = Shift, dwa razy. Naciśnij jeszcze raz, by wyjść.
notes-nothing = Jeszcze nic tu nie ma.
notes-open = Otwórz

our-nav = Po tych stronach
our-nav-front = Nasza strona
our-nav-account = Mój telefon i ja
our-nav-leaving = Jak działa wyjście

leaving-title = Jak działa wyjście
leaving-lede = „Opuść tę stronę” zamyka tu wszystko od razu. Otworzy znowu Twoje sześć cyfr.
leaving-does = Co się dzieje
leaving-does-out = To urządzenie nie jest już połączone z Twoimi stronami.
leaving-does-page = Zamiast nich jest strona, która nic nie mówi.
leaving-does-back = Cofanie nie pokaże niczego Twojego.
leaving-does-shift = Na klawiaturze to samo robi trzykrotne naciśnięcie Shift.
leaving-hides = Czego nie da się ukryć
leaving-hides-history = Telefon pamięta listę adresów. Nasze są krótkie i niewiele mówią.
leaving-hides-programs = Program, który śledzi telefon, widzi to co Ty.
leaving-hides-clouds = Wspólny telefon lub konto może pokazać, co było otwarte gdzie indziej.
leaving-hides-digits = Kto zna Twoje sześć cyfr, może tu wejść na tym urządzeniu.
leaving-helps = Co pomaga
leaving-helps-private = Użyj okna prywatnego. Po zamknięciu nie pamięta adresów.
leaving-helps-phone = Użyj telefonu, którego nikt inny nie bierze do ręki.
leaving-helps-ask = Poproś zaufanego pracownika, by spojrzał na to z Tobą.
leaving-danger = Grozi Ci coś teraz? Zadzwoń pod 999.

come-title = Wpisz to, co jest na karcie
come-lede = Osiem liter i cyfr. Wielkość liter i odstępy nie mają znaczenia.
come-code = Litery i cyfry
come-go = Dalej
come-begin-title = Wybierz sześć cyfr
come-begin-lede = Otwierają one „{ $name }” na tym urządzeniu i nigdzie indziej.
come-before = Zanim zaczniesz
come-before-safe = Rób to tylko tam, gdzie nikt niebezpieczny nie weźmie tego urządzenia.
come-before-history = Kto otworzy to urządzenie, może zobaczyć, że otwierano „{ $name }”.
come-before-stop = Możesz przestać w każdej chwili. Nikt nie będzie miał żalu.
come-pin = Sześć Twoich własnych cyfr
come-pin-hint = Żadnych urodzin ani wzorów. Nikt u nas nigdy o nie nie zapyta.
come-pin-again = Te same sześć cyfr jeszcze raz
come-begin = Zacznij
come-not-now = Nie teraz
come-spent-title = Ta karta nie działa
come-spent = Karta działa raz, przez siedem dni. Nową zrobi każdy pracownik, któremu ufasz.
come-again = Wpisz jeszcze raz
problem-card-unknown = To nie działa. Sprawdź jeszcze raz albo poproś o nową kartę.
problem-pin-digits = Wpisz tyle cyfr: { $limit }.
problem-pin-date = To wygląda jak data urodzenia. Wybierz cyfry, których nikt nie zna.
problem-pin-easy = Ten wzór łatwo zgadnąć. Wybierz cyfry, których nikt nie zna.
problem-pin-again = Te cyfry się różnią. Wpisz swoje sześć cyfr w obu polach.
problem-device-most = Masz już tyle urządzeń: { $most }. Poproś o kartę, która zamknie stare.

our-sign-in-title = Twoje sześć cyfr
our-sign-in-pin = Sześć cyfr
our-sign-in-go = Otwórz
our-sign-in-forgotten = Nie pamiętasz ich? Nową kartę zrobi każdy pracownik, któremu ufasz.
our-sign-in-unknown-title = To urządzenie nie jest tu znane
our-sign-in-unknown = Wchodzi się z kartą. Zrobi ją każdy pracownik, któremu ufasz.
our-sign-in-card = Mam kartę
problem-pin-wrong = To nie są Twoje cyfry. Spróbuj znowu.
problem-pin-waits =
    { $minutes ->
        [one] Za dużo prób. Poczekaj minutę i spróbuj znowu.
        [few] Za dużo prób. Poczekaj { $minutes } minuty i spróbuj znowu.
        [many] Za dużo prób. Poczekaj { $minutes } minut i spróbuj znowu.
       *[other] Za dużo prób. Poczekaj { $minutes } minuty i spróbuj znowu.
    }
problem-pin-shut = Za dużo prób. To urządzenie zostaje zamknięte. Zaufany pracownik zrobi Ci nową kartę.

account-title = Mój telefon i ja
account-lede = Gdzie otwierają się Twoje strony i jak to zakończyć.
account-devices = Gdzie się otwierają
account-this = To urządzenie
account-unnamed = Urządzenie, które nie mówi, czym jest
account-since = Od: { $began }. Ostatnio otwarte: { $seen }.
account-card-from = Karta od: { $worker }.
account-end = Zakończ
account-end-this = Zakończ tutaj. Do powrotu trzeba nowej karty.
account-name = Jak nazywasz to urządzenie
account-name-go = Zachowaj nazwę
account-out = Wyjdź wszędzie
account-out-hint = Zamkną się wszystkie urządzenia, to też. Sześć cyfr otworzy je znowu.
account-pin = Inne sześć cyfr
account-pin-hint = Zmienią się tylko na tym urządzeniu.
account-pin-old = Twoje sześć cyfr teraz
account-pin-new = Nowe sześć cyfr
account-pin-go = Zmień je
account-changed = Twoje sześć cyfr jest zmienione.
account-new-title = Inne urządzenie otwiera Twoje strony
account-new = { $device }, od: { $day }. To Ty?
account-new-yes = Tak, to ja
account-new-no = Nie, zakończ to
account-new-help = To nie Ty? Powiedz zaufanemu pracownikowi, z telefonu, który jest bezpieczny.

# Blokada telefonu jako wejście, obok sześciu cyfr
account-keys = Blokada Twojego telefonu
account-keys-hint = Twoje strony może otwierać palec, twarz albo kod telefonu.
account-keys-shared = Wtedy wejdzie każdy, kto umie odblokować ten telefon.
account-keys-cloud = Także każdy, kto ma z nim wspólne konto. Niektóre telefony kopiują klucz.
account-keys-stay = Sześć cyfr działa dalej. Możesz to zabrać w każdej chwili.
account-keys-make = Użyj blokady tego telefonu
account-key-since = Od: { $began }. Ostatnio: { $used }.
account-key-unused = Od: { $began }. Jeszcze nie użyte.
account-key-travels = Kopia może być na innych urządzeniach tego samego konta.
account-key-end = Zabierz to
our-sign-in-key = Otwórz blokadą telefonu
our-sign-in-digits = Albo sześcioma cyframi
passkey-failed = Tutaj się nie udało. Spróbuj znowu albo wejdź inaczej.
problem-own-key-not-made = To się nie udało. Nic się nie zmieniło.
problem-own-key-most = Masz ich już tyle: { $limit }. Najpierw zabierz jedną.
problem-own-key-unknown = To nie otworzyło Twoich stron. Sześć cyfr wciąż działa.

keep-off = Nie trzymaj tego na moim telefonie
keep-off-title = Nie trzymać tego na Twoim telefonie?
keep-off-lede = Zniknie ze wszystkich Twoich urządzeń. Nie zginie.
keep-off-back = Jeśli chcesz to z powrotem, poproś zaufanego pracownika.
keep-off-go = Nie trzymaj tego tutaj
keep-off-leave = Zostaw to tutaj

# Sama karta: tylko to, co wolno jej powiedzieć.
card-open = Otwórz { $address } i wpisz:
card-picture = Kwadrat do zeskanowania aparatem telefonu. Otwiera tę samą stronę.
card-until = Działa raz, do { $day }.
