# What the record wonders about. Always a question, never a verdict. `who` is what they like to be called.
question-of = { $who }: { $asks }
question-worker-feels-closer = You feel closer than they do just now. What might they be feeling?
question-family-feels-closer = They feel closer than you do just now. What might you be holding back?
question-high-and-nothing-hard = It has gone well { $checkIns } times in a row. Is there room for something hard?
question-parent-never-heard = We do not have { $who }’s own words. What do they think, and who knows?
question-carer-never-heard = { $who } cares for them too. What do they think, and who knows?
question-child-never-heard = We do not have { $who }’s own words. What would they say, and who knows?
question-child-not-heard-lately =
    { $weeks ->
        [one] A week has passed since { $who }’s own words. What would they say now?
       *[other] { $weeks } weeks have passed since { $who }’s own words. What would they say now?
    }
question-only-mothers-view = So far this is { $who }’s view. Who else sees it, and how?
question-easiest-visit = Hard things are mostly said at home. What makes it easier there?
question-easiest-walk = Hard things are mostly said on a walk. What makes it easier there?
question-easiest-call = Hard things are mostly said in a call. What makes it easier then?
question-easiest-drop-in = Hard things are mostly said when they drop in. What makes it easier then?
question-easiest-group = Hard things are mostly said in the group. What makes it easier there?
question-easiest-accompanying = Hard things are mostly said on the way. What makes it easier there?
question-easiest-message = Hard things are mostly written. What makes it easier that way?
question-easiest-supervision = Hard things are mostly said in supervision.
question-easiest-circle = Hard things are mostly said in a circle.
question-easiest-meeting = Hard things are mostly said in meetings. Would a quieter place help?
question-stands-quiet = It has been quiet with { $who } for longer than usual. What is { $worker } making of it?
question-stands-harder = It is harder for { $who } than in the beginning. What does { $worker } hear?
question-stands-worker-feels-closer = { $worker } feels closer than { $who } does just now. What might be missed?
question-stands-family-feels-closer = { $who } feels closer than { $worker } does just now. What might be held back?
