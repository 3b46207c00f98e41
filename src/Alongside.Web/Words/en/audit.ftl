# What `audit verify` says: whoever runs the server reads it.
audit-holds = The audit holds: { $seals } seals over { $rows } rows.
audit-breaks = The audit does not hold. It has { $seals } seals over { $rows } rows. Keep the record, the key and the second store as they are, and tell whoever answers for data protection.
audit-breaks-more = There may be more; these are the first.
audit-erased = { $n } rows were emptied on purpose, each with a signature.
audit-unchecked = { $n } rows cannot be checked: their key was lost, and somebody signed for that.
audit-accepted = At seal { $seal } somebody took the chain as it stood, on { $at }: { $why }

audit-kept-reading = opening in the reading log
audit-kept-change = change in the history
audit-kept-reason = typed reason
audit-kept-review = review of an opening
audit-kept-visit = sign-in
audit-kept-erasure = note of an erasure

audit-break-row-edited = Seal { $seal }, { $at }: one { $kind } was changed after it was sealed.
audit-break-row-deleted = Seal { $seal }, { $at }: one { $kind } was deleted after it was sealed.
audit-break-row-inserted = One { $kind } says it is of { $at }, and no seal knows it: it was put in later.
audit-break-seal-missing = Seal { $seal } is missing.
audit-break-seal-unlinked = Seal { $seal } does not follow from the one before it: seals were changed, taken out or reordered.
audit-break-seal-edited = Seal { $seal }, { $at }: the seal itself was changed.
audit-break-seal-count = Seal { $seal } counts other rows than it holds.
audit-break-seal-forged = Seal { $seal }, { $at }: its signature is not ours.
audit-break-key-unknown = Seal { $seal } was signed with a key that is not here ({ $key }).
audit-break-chain-cut = The second store knows seal { $seal } with { $count } rows, of { $at }. The chain ends at seal { $seals } with { $rows } rows: its end was cut off, or a backup was brought back.
audit-break-chain-missing = There is a key and there are rows, and not one seal: the whole chain was taken away.
audit-break-head-differs = Seal { $seal } is another than the second store knows, of { $at }: what came after was written anew.
audit-break-head-forged = Line { $line } of the second store is not signed by us, or was changed.
audit-break-head-disorder = Line { $line } of the second store goes back in time: lines were reordered or put in.
audit-break-heads-missing = The second store of signed heads is not there.
audit-break-heads-empty = The second store of signed heads is empty.
audit-break-heads-begin-late = The second store begins only at seal { $seal }: its beginning was taken away.
audit-break-heads-behind = The second store ends at seal { $seal }, and the chain has { $seals }: an older store was put in its place.
