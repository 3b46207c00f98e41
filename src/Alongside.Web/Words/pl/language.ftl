# Sam język: jego nazwa i wybór.
# Not yet checked by a speaker. Whoever has checked every file here deletes the line language-unchecked.
language-name = Polski
language-choose = Język
language-unchecked = Tych słów nikt jeszcze nie sprawdził po polsku. Coś brzmi dziwnie? Powiedz nam.
