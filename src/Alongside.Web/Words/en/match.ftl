# What the command line says of two files that may hold one person.
match-rows = people
match-done =
    { $n ->
        [0] Among { $rows } people nobody seems to be there twice. { $file } holds the heading alone.
        [one] 1 pair among { $rows } people may be one person. It stands in { $file }.
       *[other] { $said } pairs among { $rows } people may be one person. They stand in { $file }.
    }
match-took = It took { $seconds } s ({ $work } s of work by the processors) and { $memory } MB of memory at most.
match-refused = Nothing was compared. Put this right in the file and run the command again.
match-no-file = There is no { $file }.
match-over-itself = { $file } is one of the files to read. Choose another name for --out.
match-not-written = { $file } was not written. { $why }
match-no-id = This row has no id.
match-id-twice = The id { $id } stands on line { $line } already. Each row needs its own.

# In what two people are compared, and how alike they are in it.
trait-GivenName = given name
trait-FamilyName = family name
trait-Born = born
trait-Gender = gender
trait-HouseNumber = house number
trait-Street = street
trait-AddressLine = address
trait-Place = town
trait-Postcode = postcode
trait-Region = county
trait-Phone = phone
trait-Email = email
trait-Identifier = number
trait-Occupation = occupation
trait-BirthPlace = place of birth
trait-School = school
likeness-Same = the same
likeness-OtherForm = another form of it
likeness-NearlySame = one slip apart
likeness-Similar = similar
likeness-Swapped = swapped
likeness-Loose = something in common
likeness-Different = different

# Before somebody new begins: who is known already and may be them.
met-look = Have we met before?
met-count =
    { $n ->
        [0] Nobody you know is like them.
        [one] You know one who may be them.
       *[other] You know { $n } who may be them.
    }
met-why = Why it may be them, and why not
met-ground = { $trait }: { $likeness }
met-open = Open { $who }
met-here = Belongs here already.
