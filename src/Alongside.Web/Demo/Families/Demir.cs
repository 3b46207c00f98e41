using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Demo.Families;

/// <summary>A boy who felt pushed, and a supervisor who pushed too. The rupture is open, and today is a good day to mend it.</summary>
internal static class Demir
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var leon = staff.Leon;
        var yusuf = await told.BeginAsync(300, leon, "Above the bakery on Mill Street, since spring last year", "Yusuf", "Getting through the last school year his way",
            new Someone("Yusuf", "Demir", 5730) { SayIt = "YOO-soof", Pronouns = "he", Languages = "English, Turkish", Faith = "Fridays matter to Baba. Yusuf decides for himself." },
            new Someone("Emine", "Demir", 15900) { SayIt = "EH-mee-neh", Pronouns = "she", Languages = "Turkish, some English", Interpreter = "Yes, by phone. Never Yusuf.", Is = [(TieKind.Parent, "Yusuf")] },
            new Someone("Hakan", "Demir", 16800) { SayIt = "HAH-kahn", Pronouns = "he", Languages = "Turkish", Interpreter = "Yes, by phone", Is = [(TieKind.Parent, "Yusuf"), (TieKind.Partner, "Emine")] });
        await told.ChangeAsync(299, leon, yusuf, r => r.SayWhoseChoice(Choice.From(Basis.PartlyAChoice, "Meeting Leon, where, and what about.", "School says he must have somebody to talk to until Easter.", "The head of year", "School would ring home. Leon would still walk with him.")));
        await told.AboutAsync(296, leon, "Yusuf", (AboutKind.HowToHelp, "Walk, don't sit."), (AboutKind.HowToHelp, "One question, then wait. He counts them."), (AboutKind.Meeting, "The corner by the bakery, never the school gate."), (AboutKind.Remember, "He fixes bikes. Ask what is in pieces."), (AboutKind.Reach, "Message him. He does not answer calls."));
        await told.MetAsync(leon, yusuf, new(298, "First walk. He picked the way.") { Kind = EncounterKind.Walk, Place = "Canal path", Theirs = "Not near school.", Theirside = (5, 5, 6, 6), Ourside = (6, 5, 4) });
        await told.MetAsync(leon, yusuf, new(284, "A bike in pieces.") { Kind = EncounterKind.Walk, Place = "Canal path", Theirs = "Do you know anything about gears?", Well = "He taught me how a derailleur works.", High = "The gears", Theirside = (7, 6, 7, 7), Ourside = (7, 6, 6) });
        await told.MetAsync(leon, yusuf, new(263, "His mother made us eat.") { Place = "Above the bakery", With = ["Emine"], Theirs = "Mum wants to see who you are.", Well = "She laughed at my Turkish." });
        await told.MetAsync(leon, yusuf, new(242, "Exams, sideways.") { Kind = EncounterKind.Walk, Place = "Canal path", Ours = ("The mock exams", "He wants the bike course, and it asks for two passes"), AskedBy = "School", Theirside = (7, 6, 6, 7), Ourside = (7, 7, 6) });
        await told.MetAsync(leon, yusuf, new(214, "He brought a friend's bike and a worry.") { Kind = EncounterKind.DropIn, Place = "Elm Road", Theirs = "What happens if you just don't go in?", Hard = true, Learned = "He asks the big thing last, with his hand on the door.", Changed = "I keep the last ten minutes empty.", Theirside = (8, 7, 7, 8), Ourside = (8, 7, 7) });
        await told.MetAsync(leon, yusuf, new(186, "Summer. We fixed three bikes.") { Kind = EncounterKind.Group, Place = "The bike shed at Elm Road", Theirs = "Can we do the blue one first?", Well = "He showed a younger boy how to patch a tube.", Encouragement = "You did not do it for him. You handed him the tool." });
        await told.MetAsync(leon, yusuf, new(150, "A short one.") { Kind = EncounterKind.Message, Minutes = 5, Theirs = "Got a saturday job. Bike shop." });
        await told.MetAsync(leon, yusuf, new(122, "First week of the job.") { Kind = EncounterKind.Walk, Place = "Canal path", Theirs = "I can strip a hub now.", Theirside = (8, 8, 8, 8), Ourside = (8, 8, 8) });
        await told.MetAsync(leon, yusuf, new(94, "New school year, old faces.") { Kind = EncounterKind.Walk, Place = "Canal path", Theirs = "Same chairs.", Low = "The chairs", Theirside = (8, 7, 8, 8), Ourside = (8, 8, 7) });
        await told.MetAsync(leon, yusuf, new(66, "He talked about his dad's hours.") { Kind = EncounterKind.Walk, Place = "Canal path", Theirs = "Baba starts at three in the morning.", Felt = "Sorry for him, and a bit proud." });
        await told.MetAsync(leon, yusuf, new(38, "College came up, because I was asked to bring it up.") { Kind = EncounterKind.Walk, Place = "Canal path", Ours = ("The college form", "The bike course fills up before Christmas"), AskedBy = "School", TheirsFirst = false, Seen = "He answered each question shorter than the last.", Theirside = (6, 6, 5, 7), Ourside = (7, 6, 6), Stood = (5, 7) });
        await told.MetAsync(leon, yusuf, new(8, "I asked about college four times. He went quiet.") { Kind = EncounterKind.Walk, Place = "From school", Ours = ("College, again", "The date is close"), TheirsFirst = false, Said = "“You sound like everyone.”", Seen = "Hood up. He walked on the other side of the railing.", MakeOfIt = "Maureen asked me about his plan three times that morning. I carried her questions to him.", Learned = "I was pushed, so I pushed.", Changed = "I will ask Maureen for ten minutes before I see him, not a list.", Theirside = (3, 4, 3, 6), Ourside = (5, 4, 4), Before = Feeling.Worried | Feeling.Tired, After = Feeling.Stuck | Feeling.Ashamed, Stood = (3, 8) });
        await told.TearAsync(7, leon, yusuf, RuptureKind.PulledBack, Whose.Ours, "I talked over him about college.", "I had somebody else's worry in my pocket.");
        await told.HelpersAsync(60, leon,
            new("Mum (Emine)", "everything at home", Closeness.Close, LeansOn: true), new("Baba (Hakan)", "works nights at the bakery", Closeness.Near),
            new("Rudi", "owns the bike shop", Closeness.Close, LeansOn: true, Helpful: Helpfulness.Helpful, Why: "He shows you once and lets you try"),
            new("Leon", "walks on Thursdays", Closeness.Near, true, Helpful: Helpfulness.Helpful),
            new("Ms Pratt", "head of year", Closeness.FurtherOff, true, Rubs: true, Helpful: Helpfulness.SometimesHelpful, Why: "She means it, she just never stops talking"));
        await told.SayAsync(1, leon, yusuf, "The photo on my bus pass. It looks nothing like me.");
        await told.RaiseAsync(1, leon, yusuf, "That I pushed, last week", "He went quiet, and he was right to");
        await told.PlanAsync(1, leon, yusuf, 0, 11 * 60 + 15, "A walk from the bakery. His idea.", null, EncounterKind.Walk, "The bus pass, and last week");
        await told.ChangeAsync(7, leon, yusuf, r => r.Describe("Getting through the last school year his way", "Thursdays, after school", Rhythm.AfterEveryTime, Phase.HardPatch));
        await told.KeepsPhotoAsync(201, leon, "Yusuf", "Our mornings. He drew it for a joke, and keeps it on the wall");
        var spring = await told.ShareAsync(200, leon, staff.Wendy, "Yusuf", 120, ("Fernhill School", "A day at school that starts well", "Which mornings are hard, and what helps on the others?", "Yusuf said yes on the canal path, and chose the words."), Checked, withPhoto: true);
        await told.PartnerAnswersAsync(196, staff.Wendy, spring, "He is late on Mondays. On other days he is early, and sits by the radiator.", "Monday begins with the lesson in front of everyone.", ("Mondays are the worst.", "Yusuf"));
        await told.BecameAsync(190, leon, spring, "He starts Mondays in the workshop now. He asked us to say thank you for the radiator.");
        await told.AskedAsync(30, leon, WhoAsks.IWorkWithThem, "Yusuf", "He does not come to form time any more. Is he all right?", Way.WorkerHere, "Leon walks with him on Thursdays, and goes on.", "Rang back in the long break", spring);
        await told.ShareAsync(3, leon, staff.Wendy, "Yusuf", 60, ("Fernhill School", "The two passes that the bike course asks for", "Which two are closest, in your eyes?", "Yusuf read this with Leon, and said send it."), Checked);

        static string Checked(SharingCheck check) => check switch
        {
            SharingCheck.Necessary => "School sees him every day. We do not.",
            SharingCheck.Proportionate => "That he has somebody here, and what he picked himself. Nothing else from home.",
            SharingCheck.Relevant => "Both are about school.",
            SharingCheck.Adequate => "Enough to answer one question.",
            SharingCheck.Accurate => "Yusuf read it first.",
            SharingCheck.Timely => "Before the next report.",
            _ => "On this page only, nothing by mail.",
        };
    }
}
