# What other systems know of who asked about a child, in our own words. A code without words is unknown.
referral-contact = A contact. Their words did not come with the file.
referral-referral = A referral. Their words did not come with the file.
referral-assessment = An assessment began. Who asked did not come with the file.
referral-contact-only = What was decided is not in the file.
referral-taken = Children's social care took it up.
referral-not-taken = Nothing was begun after it.
referral-not-said = What was decided is not in the file.
referral-assessed = Children's social care began an assessment on { $from }.
referral-assessed-until = Children's social care began an assessment on { $from } and finished it on { $until }.
referral-assessed-yes = It found that support was needed.
referral-assessed-no = It found that no support from social care was needed.
referral-early = An early help assessment began on { $from }.
referral-early-until = An early help assessment began on { $from } and was finished on { $until }.
referral-closed = Children's social care ended its part.

# Who asked.
referral-source-1a = A relative or a carer
referral-source-1b = A friend, a neighbour or a childminder
referral-source-1c = Themselves
referral-source-1d = Somebody else who knows of them
referral-source-2a = A school
referral-source-2b = An education service
referral-source-3a = Their doctor
referral-source-3b = A health visitor
referral-source-3c = A school nurse
referral-source-3d = Another health service near home
referral-source-3e = A hospital's emergency department
referral-source-3f = Another health service
referral-source-4 = Housing
referral-source-5a = The council's social care
referral-source-5b = Another department of the council
referral-source-5c = Another council
referral-source-5d = Early help
referral-source-6 = The police
referral-source-7 = A court, probation, or another legal body
referral-source-8 = A children's centre, a charity, or another service
referral-source-9 = Somebody who gave no name
referral-source-10 = Nobody knows who

# Why the other system's part ended. An adoption is not said: that record may have to stay apart.
referral-closure-rc2 = They died.
referral-closure-rc3 = A court said with whom they live.
referral-closure-rc4 = A special guardian looks after them.
referral-closure-rc5 = Another council goes on.
referral-closure-rc6 = Adult services go on.
referral-closure-rc7 = It was not needed any more.
referral-closure-rc8 = The assessment led to nothing further.
referral-closure-rc9 = Early help goes on.
