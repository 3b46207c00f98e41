using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>A parking space that had to come before recruitment.</summary>
internal static class Calloway
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var tomasz = staff.Tomasz;
        var denise = await told.BeginAsync(250, tomasz, "The bungalow on Quarry Rise, eleven years", "Denise", "Help at home that Denise has chosen herself",
            new Someone("Theo", "Calloway", 4600) { SayIt = "THEE-oh", Pronouns = "he" },
            new Someone("Denise", "Calloway", 16200) { Pronouns = "she", Is = [(TieKind.Parent, "Theo")] });
        await told.RaiseAsync(250, tomasz, denise, "Finding two support workers", "So that Denise can wash when she wants to, not when somebody comes", "Her solicitor", 120);
        await told.MetAsync(tomasz, denise, new(249, "I brought the recruitment plan. She brought the van in her parking space.") { Place = "Quarry Rise", Ours = ("The recruitment plan", "The money is there until summer"), AskedBy = "Her solicitor", TheirsFirst = false, Said = "“There's a van in my bay. Every day. You walked past it.”", Seen = "She turned her chair to the window.", Theirside = (3, 2, 3, 6), Ourside = (5, 5, 3), After = Feeling.Stuck, Stood = (4, 7) });
        await told.MetAsync(tomasz, denise, new(242, "No plan today. We looked at the van.") { Place = "Quarry Rise", Theirs = "Someone parks in my space.", Well = "We found out whose it is: the builder at number nine.", Learned = "My list could wait. Her space could not.", Changed = "I leave my folder in the car until she has said hers.", Steps = [("Write to the builder, her words", StepOwner.Together, "Theo draws the sign", true)], Theirside = (6, 7, 6, 7), Ourside = (6, 6, 5) });
        await told.MetAsync(tomasz, denise, new(228, "The builder moved. She parked, and sat in the car for a while.") { Place = "Quarry Rise", Theirs = "Look.", Well = "The bay was empty, and then it was hers.", High = "Parked at my own door", Voices = [("Theo", "I made the sign with a skull.")], Theirside = (8, 8, 8, 8), Ourside = (8, 7, 7) });
        await told.MetAsync(tomasz, denise, new(214, "She asked me about the workers.") { Place = "Quarry Rise", Theirs = "Go on then, what about these helpers?", Said = "She wants nobody who says “we” when they mean “you”.", Steps = [("Write the advert in her words", StepOwner.Together, "Three lines on a postcard", true)], Theirside = (8, 8, 8, 8), Ourside = (8, 8, 8) });
        await told.MetAsync(tomasz, denise, new(186, "Interviews in her kitchen. Theo asked the best question.") { Place = "Quarry Rise", With = ["Theo"], Theirs = "I want to ask them about dogs.", Voices = [("Theo", "Would you mind if I don't talk?")] });
        await told.MetAsync(tomasz, denise, new(151, "Ola started. Denise showed her where things go.") { Kind = EncounterKind.Visit, Place = "Quarry Rise", Theirs = "She listens with her hands.", Theirside = (9, 8, 9, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(tomasz, denise, new(109, "Ola and the other one do not speak to each other.") { Place = "Quarry Rise", Theirs = "They leave each other notes on my fridge.", Worry = ("Two workers, two ways to lift her", "Denise"), Eased = true, Steps = [("All three have tea", StepOwner.Them, "She invites, they come", true)] });
        await told.MetAsync(tomasz, denise, new(67, "The notes are gone from the fridge.") { Place = "Quarry Rise", Theirs = "Tea did it.", Theirside = (9, 9, 9, 9), Ourside = (9, 8, 8), WhatWorks = "She runs the house. I ask what she has decided." });
        await told.MetAsync(tomasz, denise, new(25, "The solicitor wants a statement. She wants a ramp at her sister's.") { Place = "Quarry Rise", Theirs = "I have not been to my sister's for three years.", Ours = ("The statement for the solicitor", "It decides next year's money"), AskedBy = "Her solicitor", Steps = [("Measure the step at her sister's", StepOwner.Me, "Take a photo with a ruler", false)], Promise = ("Measure the step at her sister's", 20, null, null), Theirside = (9, 9, 9, 9), Ourside = (9, 8, 9) });
        await told.AboutAsync(200, tomasz, "Denise", (AboutKind.HowToHelp, "Hers first. Leave the folder in the car."), (AboutKind.HowToHelp, "Sit down. Don't talk over her head."), (AboutKind.Meeting, "Ring the bell and wait. It takes her a minute."));
        await told.HelpersAsync(100, tomasz, new("Ola", "mornings", Closeness.Close, true, LeansOn: true, Helpful: Helpfulness.Helpful, Why: "She asks once and remembers"), new("Jean", "her sister, in Hallam", Closeness.Close), new("Kim", "evenings", Closeness.Near, true, Helpful: Helpfulness.SometimesHelpful), new("The solicitor", "letters", Closeness.FurtherOff, true, Rubs: true));
        await told.SayAsync(2, tomasz, denise, "My sister's step. Is it two inches or four?");
        await told.PlanAsync(2, tomasz, denise, 0, 10 * 60, "Quarry Rise", null, EncounterKind.Visit, "The step, then the statement");
        await told.ChangeAsync(25, tomasz, denise, r => r.Describe(r.Purpose, "every three weeks", Rhythm.Monthly, Phase.Working));
        await told.AskAsync(1, staff.Tomasz, "Denise", "Theo sets it up for me.", now: true);
    }
}
