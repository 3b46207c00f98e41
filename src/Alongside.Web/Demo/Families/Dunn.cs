using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Demo.Families;

/// <summary>A fifteen-year-old mother, talked over, and then asked.</summary>
internal static class Dunn
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var ines = staff.Ines;
        var tia = await told.BeginAsync(150, ines, "With Nanny Donna on Chapel Street", "Tia", "Tia and Ellis, the way Tia wants it",
            new Someone("Ellis", "Dunn", 175) { Pronouns = "he" },
            new Someone("Tia", "Dunn", 5620) { SayIt = "TEE-a", Pronouns = "she", Is = [(TieKind.Parent, "Ellis")] },
            new Someone("Donna", "Dunn", 14300) { KnownAs = "Nanny Donna", Pronouns = "she", Is = [(TieKind.Parent, "Tia"), (TieKind.Grandparent, "Ellis")] });
        await told.ChangeAsync(149, ines, tia, r => r.SayWhoseChoice(Choice.From(Basis.PartlyAChoice, "Inês, and what we talk about.", "The meetings about Ellis, until he is one.", "The hospital's meeting in June", "They meet without you. We would both rather you were there.")));
        await told.MetAsync(ines, tia, new(148, "A meeting about Tia, in front of Tia, and nobody asked Tia.") { Kind = EncounterKind.Meeting, Place = "The health centre, room four", With = ["Donna", "The health visitor", "The social worker", "The midwife"], Ours = ("The feeding plan", "Ellis was losing weight"), AskedBy = "The hospital", TheirsFirst = false, Seen = "Six adults talked. She looked at her phone, which was off.", Said = "Tia said eleven words in fifty minutes. I counted.", MakeOfIt = "I was one of the six.", Theirside = (1, 1, 2, 4), Ourside = (4, 3, 2), After = Feeling.Ashamed | Feeling.Cross, Stood = (2, 7) });
        var tear = await told.TearAsync(147, ines, tia, RuptureKind.PulledBack, Whose.Theirs, "You all talked about me like I was the buggy.", "I talked too. I said “mum” when I meant her mum.");
        await told.MetAsync(ines, tia, new(141, "I asked. She talked for an hour.") { Kind = EncounterKind.Walk, Place = "The park, with the pram", Theirs = "I do feed him. They weigh him after he's been sick.", Hard = true, Well = "She knows to the gram what he drank.", Learned = "She had written it all down. Nobody asked to see it.", Changed = "Before any meeting I ask: what do you want said, and who says it?", Promise = ("Ask for the weighing to be before his bottle", 2, true, null), Theirside = (6, 7, 6, 7), Ourside = (7, 6, 6) });
        await told.MendAsync(141, ines, tear, "Asked her how it was, and read her notebook", "I sat there and talked over you. I called your mum his mum. I am sorry.", "That she is fifteen, and his mum, both", "You asked. It's different now.", RuptureState.Repaired);
        await told.MetAsync(ines, tia, new(120, "The second meeting. Tia spoke first.") { Kind = EncounterKind.Meeting, Place = "The health centre, chairs in a round", With = ["Donna"], Theirs = "I go first, I've got a list.", Well = "She spoke for nine minutes. They wrote down what she said.", Encouragement = "You brought numbers. They listened to you like a colleague.", Voices = [("Tia", "I'm his mum. You can ask me.")], Seeing = [("Tia", true), ("Ellis", false)], High = "My list", Theirside = (9, 8, 8, 8), Ourside = (8, 8, 7) });
        await told.MetAsync(ines, tia, new(92, "School, two mornings. She chose which.") { Place = "Chapel Street", Theirs = "I miss chemistry. I don't miss the toilets.", Steps = [("Ask for chemistry only", StepOwner.Together, "Write to Mr Bell, her words", true)], Theirside = (9, 8, 9, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(ines, tia, new(64, "Donna and Tia shout about bottles. Ellis sleeps.") { Place = "Chapel Street", With = ["Donna"], Theirs = "She picks him up the second I put him down.", Hard = true, Worry = ("Donna and Tia pull in two directions at night", "Ellis"), Theirside = (8, 8, 8, 8), Ourside = (8, 8, 8) });
        await told.MetAsync(ines, tia, new(36, "Nights are Tia's, mornings are Donna's. They wrote it on the fridge.") { Place = "Chapel Street", With = ["Donna"], Theirs = "We did the fridge thing ourselves.", Well = "They laughed about the shouting.", Theirside = (9, 9, 9, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(ines, tia, new(9, "She got a seven in chemistry.") { Kind = EncounterKind.Message, Minutes = 3, Theirs = "SEVEN", High = "Seven", Theirside = (9, 9, 9, 9), Ourside = (9, 8, 8) });
        await told.StoryAsync(100, ines, "Tia", "I'm fifteen and I'm a mum. Both.\n\nAsk me first, then ask my mum. If you don't know a word I use, ask. If I don't know yours I'll ask.\n\nEllis likes the extractor fan.", true, (staff.Ines, 100));
        await told.AboutAsync(130, ines, "Tia", (AboutKind.HowToHelp, "Ask me first. Then my mum."), (AboutKind.HowToHelp, "Say what the meeting is for before the meeting."), (AboutKind.Reach, "Message. Not before ten, he's up at five."), (AboutKind.CarefulWith, "Never say “mum” when you mean Donna."));
        await told.HelpersAsync(80, ines, new("Mum (Donna)", "mornings, and everything", Closeness.Close, LeansOn: true, Rubs: true), new("Keira", "best friend, chemistry notes", Closeness.Close, LeansOn: true), new("Inês", "when I message", Closeness.Near, true, Helpful: Helpfulness.Helpful, Why: "She asks"), new("The health visitor", "weighs him", Closeness.FurtherOff, true, Helpful: Helpfulness.SometimesHelpful), new("Mr Bell", "chemistry", Closeness.Near, true, Helpful: Helpfulness.Helpful));
        await told.SayAsync(1, ines, tia, "Can he come to school with me one time. Just once.");
        await told.PlanAsync(1, ines, tia, 0, null, "Chapel Street", "after his second nap", EncounterKind.Visit, "School, with Ellis", "Ellis");
        await told.ChangeAsync(36, ines, tia, r => r.Describe(r.Purpose, "when I message", Rhythm.AfterEveryTime, Phase.Working));
        await told.ComesInAsync(25, staff.Ines, "Tia", "Me, and Nanny when she charges it.", "Tia, with me. She told me what others could see, and wants it.");
        await told.LetReadAsync(24, staff.Ines, "Tia", 200);
        await told.WantsAsync(5, 23, "Tia", "I want to finish school. Everyone talks about the baby.");
        await told.TapsAsync(5, 23, "Tia", (7, 6, 7, 8), "Text me, don't ring.");
        await told.SeesAsync(4, staff.Ines);
        await told.WantsAsync(1, 23, "Tia", "Can we meet at the chip shop, not at Nanny's?");
    }
}
