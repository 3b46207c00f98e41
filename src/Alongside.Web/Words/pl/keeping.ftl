# Słowa, które zostają w trakcie pisania, i formularze, które przetrwają brak zasięgu.
# Not yet checked by a speaker.
keep-as-you-type = Zachowuje się samo, gdy piszesz.
keep-kept = Zachowuje się samo, gdy piszesz. Ostatnio o { "{time}" }.
keep-plain = Zachowaj na później
keep-here = Są tu Twoje słowa z: { $when }.
keep-afresh = Zacznij od nowa
keep-begun-afresh = To nowy początek. Twoje słowa z: { $when } leżą obok.
keep-back = Przywróć je
keep-not-sent = Jeszcze nie wysłane. Twoje słowa zostają tutaj. Pójdą, gdy wróci zasięg.
keep-refused = Nie wysłane. Twoje słowa zostają tutaj. Skopiuj je i otwórz stronę znowu.
keep-signed-out = Ta strona jest zamknięta. Twoje słowa zostają tutaj.
keep-sign-in = Wejdź znowu w nowej karcie
keep-other-tab = W innej karcie są nowsze słowa na tę stronę.
keep-elsewhere = W międzyczasie zachowano inne słowa. Twoje są niżej. Zachowaj znowu, by je zastąpić.
keep-use-here = Zachowaj te słowa
keep-load-other = Pokaż tamte słowa
keep-saved-differently = To było już zapisane innymi słowami. Twoje są wciąż niżej.
keep-saved-see = Zobacz, co zapisano
problem-form-from-elsewhere = Tę stronę otwarto dawno albo otworzył ją ktoś inny. Przejrzyj i wyślij znowu.
problem-draft-too-long = To za dużo na jedną stronę. Najpierw zapisz część.

# Dwie osoby zmieniły ten sam tekst: widać oba.
both-by = Zmiana od: { $who }, { $when }. Nic nie zginęło: wybierz, które słowa zostają.
both-by-somebody = Ktoś też to zmienił. Nic nie zginęło: wybierz, które słowa zostają.
both-changed = Ktoś zapisał to w międzyczasie. Twoje słowa są tutaj. Przejrzyj i zapisz znowu.
both-mine = Zostaw moje
both-theirs = Weź to, co zapisano
both-nothing = Nic tam nie napisano.
both-all-mine = Zostaw wszystkie moje i zapisz
both-all-theirs = Weź wszystko, co zapisano
