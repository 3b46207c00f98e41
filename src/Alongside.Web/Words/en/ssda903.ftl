# The codes of the statutory return on looked-after children, in our own words. A code without words is unknown.
ssda-review = A review of how things are going

# Where a child lives.
ssda-place-a3 = With foster carers who mean to adopt, parents agreeing
ssda-place-a4 = With a new family who mean to adopt, parents agreeing
ssda-place-a5 = With foster carers who mean to adopt, as a court ordered
ssda-place-a6 = With a new family who mean to adopt, as a court ordered
ssda-place-h5 = Semi-independent living, with support
ssda-place-k1 = A secure children's home
ssda-place-k2 = A children's home
ssda-place-p1 = At home with a parent, or somebody with parental responsibility
ssda-place-p2 = Living independently
ssda-place-p3 = Living where they work
ssda-place-r1 = A residential care home
ssda-place-r2 = A hospital or other health setting
ssda-place-r3 = A family centre, or a mother and baby unit
ssda-place-r5 = Custody
ssda-place-s1 = A residential school
ssda-place-t0 = Somewhere else for a while
ssda-place-t1 = In hospital for a while
ssda-place-t2 = Away on holiday
ssda-place-t3 = Somewhere else while their carers were on holiday
ssda-place-t4 = Somewhere else for a week or less
ssda-place-u1 = Fostered by relatives or friends, for the long term
ssda-place-u2 = Fostered by relatives or friends who may adopt
ssda-place-u3 = Fostered by relatives or friends
ssda-place-u4 = Fostered, for the long term
ssda-place-u5 = Fostered by carers who may adopt
ssda-place-u6 = Fostered
ssda-place-z1 = Somewhere else

# Who provides the home.
ssda-provider-pr0 = Parents or others with parental responsibility provide it.
ssda-provider-pr1 = Their own council provides it.
ssda-provider-pr2 = Another council provides it.
ssda-provider-pr3 = Another public body provides it.
ssda-provider-pr4 = A private organisation provides it.
ssda-provider-pr5 = A charity or other voluntary organisation provides it.

# Why this stretch began.
ssda-rne-s = Came into care.
ssda-rne-l = Only the legal status changed.
ssda-rne-p = Moved to other carers.
ssda-rne-t = Moved with the same carers.
ssda-rne-b = Moved to other carers, and the legal status changed.
ssda-rne-u = Moved with the same carers, and the legal status changed.

# What it rests on in law.
ssda-ls-c1 = Interim care order.
ssda-ls-c2 = Care order.
ssda-ls-d1 = Freeing order, for adoption.
ssda-ls-e1 = Placement order, for adoption.
ssda-ls-v2 = Agreed with the family (section 20).
ssda-ls-v3 = Short breaks agreed with the family, each by itself.
ssda-ls-v4 = Short breaks agreed with the family, as a series.
ssda-ls-l1 = Police protection.
ssda-ls-l2 = Emergency protection order.
ssda-ls-l3 = Child assessment order.
ssda-ls-j1 = On remand.
ssda-ls-j2 = Held for the police, in council care (PACE).
ssda-ls-j3 = Sentenced to live where a court said.

# Why the home changed.
ssda-change-carpl = Changed because the care plan said so.
ssda-change-close = Changed because the carers stopped, or the home closed.
ssda-change-alleg = Changed after an allegation.
ssda-change-stand = Changed because of worries about the care given.
ssda-change-apprr = Changed because the carers were no longer approved.
ssda-change-creqb = Changed because the carers asked, and gave the child's behaviour as the reason.
ssda-change-creqo = Changed because the carers asked, for a reason of their own.
ssda-change-child = Changed because the child asked.
ssda-change-lareq = Changed because a council asked.
ssda-change-place = Changed in status only.
ssda-change-custod = Changed because of custody.
ssda-change-other = Changed for another reason.

# How this stretch ended.
ssda-rec-x1 = Care went on.
ssda-rec-e11 = Adopted; nobody opposed it.
ssda-rec-e12 = Adopted; a court went on without a parent's consent.
ssda-rec-e2 = They died.
ssda-rec-e3 = Another council took over.
ssda-rec-e4a = Went home to family, as planned.
ssda-rec-e4b = Went home to family, unplanned.
ssda-rec-e13 = Went to live with somebody without parental responsibility.
ssda-rec-e41 = A court ordered whom they live with.
ssda-rec-e45 = Special guardianship, to relatives or friends who had fostered them.
ssda-rec-e46 = Special guardianship, to others who had fostered them.
ssda-rec-e47 = Special guardianship, to relatives or friends who had not fostered them.
ssda-rec-e48 = Special guardianship, to others who had not fostered them.
ssda-rec-e5 = Moved on to live independently, with support.
ssda-rec-e6 = Moved on to live independently, without support.
ssda-rec-e7 = Moved on to care for adults.
ssda-rec-e8 = Left care for another reason.
ssda-rec-e9 = Sentenced to custody.
ssda-rec-e14 = Remand ended.
ssda-rec-e15 = Found to be eighteen or older.
ssda-rec-e16 = Moved abroad.
ssda-rec-e17 = Turned eighteen and stayed with their carers.

# How a child took part in a review.
ssda-review-pn0 = Was under four at this review.
ssda-review-pn1 = Was there and spoke for themselves.
ssda-review-pn2 = Was there, and an advocate spoke for them.
ssda-review-pn3 = Was there and showed what they think without words.
ssda-review-pn4 = Was there. Did not speak, and nobody spoke for them.
ssda-review-pn5 = Was not there. An advocate said what they had asked to be said.
ssda-review-pn6 = Was not there. Sent what they think: written, recorded or by phone.
ssda-review-pn7 = Was not there, and what they think did not reach the review.

# Away from where they live.
ssda-missing-m = Went missing.
ssda-missing-a = Was away without leave.
