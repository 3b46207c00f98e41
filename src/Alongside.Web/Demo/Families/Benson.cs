using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>A mattress and a bedroom: practical help first, and what grew out of it.</summary>
internal static class Benson
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var dela = staff.Dela;
        var carl = await told.BeginAsync(210, dela, "Two rooms on Foundry Street, since May", "Carl", "A bedroom for Poppy",
            new Someone("Carl", "Benson", 11400) { Pronouns = "he", Is = [(TieKind.Parent, "Poppy")] },
            new Someone("Poppy", "Benson", 2560) { Pronouns = "she" });
        await told.MetAsync(dela, carl, new(209, "They sleep on one mattress. He wants two.") { Place = "Foundry Street", Theirs = "She needs a bed. That's all. Not a plan.", Seen = "One mattress, made up like a hotel.", Steps = [("Ask the furniture store for a child's bed", StepOwner.Together, "Go on Saturday in Dela's car", true)], Theirside = (6, 7, 6, 6), Ourside = (6, 6, 5), Stood = (7, 3) });
        await told.MetAsync(dela, carl, new(203, "Saturday. A bed, a mattress, and how to tie both on a roof.") { Kind = EncounterKind.Accompanying, Place = "The furniture store", Theirs = "Do they do duvets?", Well = "He chose it with her photo in his hand.", High = "Poppy's face", Learned = "He talks when his hands are busy.", Changed = "I bring jobs, not forms." });
        await told.MetAsync(dela, carl, new(189, "We painted. She chose yellow.") { Place = "Foundry Street", With = ["Poppy"], Seeing = [("Poppy", false)], Voices = [("Poppy", "It's my room and Dad has to knock.")], Theirs = "Hold the ladder.", Theirside = (8, 8, 8, 8), Ourside = (8, 7, 7) });
        await told.MetAsync(dela, carl, new(168, "With a brush in his hand he told me about her mum.") { Place = "Foundry Street", Theirs = "You never asked about her mum.", Hard = true, ComingBack = ("Poppy's mum", 7, "Priya", true), Felt = "Empty, and better." });
        await told.MetAsync(dela, carl, new(140, "School shoes, and the reading book.") { Place = "Foundry Street", Theirs = "She reads better than me.", Hard = true, Steps = [("Look at the evening class", StepOwner.Them, "Walk past it on Tuesday", false)], Theirside = (8, 8, 8, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(dela, carl, new(98, "He walked past the class. Twice.") { Kind = EncounterKind.Walk, Place = "Foundry Street and back", Theirs = "I looked in the window.", Encouragement = "Twice past the window is two times more than last month." });
        await told.MetAsync(dela, carl, new(56, "He went in.") { Kind = EncounterKind.Call, Minutes = 6, Theirs = "I went in.", High = "Went in", Theirside = (9, 8, 9, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(dela, carl, new(20, "He has no form left to be afraid of.") { Place = "Foundry Street", Theirs = "The council tax one. I read it first.", Promise = ("Send Carl a photo of the form", 18, null, null), NoWorry = true, Well = "He read it to me." });
        await told.AboutAsync(150, dela, "Carl", (AboutKind.HowToHelp, "Bring a job to do. He talks when his hands are busy."), (AboutKind.CarefulWith, "Reading aloud. Offer, never ask."), (AboutKind.Reach, "Ring, don't write."));
        await told.HelpersAsync(90, dela, new("Mick", "his brother, lends the van", Closeness.Close, LeansOn: true), new("Dela", "jobs and tea", Closeness.Near, true, Helpful: Helpfulness.Helpful), new("Miss Farrow", "Poppy's teacher", Closeness.Near, true, Helpful: Helpfulness.Helpful));
        await told.AimAsync(130, dela, carl, "Poppy reads to me and I read to her", "Because she asks every night", "One whole book, each way", 30, ("Walk past the class on Tuesday", StepOwner.Them, StepMark.MyIdea));
        await told.PlanAsync(1, dela, carl, 0, 14 * 60, "Foundry Street, the shelf", null, EncounterKind.Visit, "Put up the shelf");
        await told.ChangeAsync(20, dela, carl, r => r.Describe("A bedroom, and then a book", "when there is a job to do", Rhythm.WhenISay, Phase.Working));
        await told.AskAsync(30, staff.Dela, "Carl", "My brother has it at weekends.", now: false);
    }
}
