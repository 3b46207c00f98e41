using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>A start that did not hold and taught something; then a new start, and a worker who goes home tired.</summary>
internal static class Marsh
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var (saira, ewan) = (staff.Saira, staff.Ewan);
        var jo = await told.BeginAsync(420, saira, "The end house on Weir Close, all their lives", "Jo", "Mornings that work",
            new Someone("Alfie", "Marsh", 2900) { Pronouns = "he" }, new Someone("Ruby", "Marsh", 2900) { Pronouns = "she" },
            new Someone("Rafe", "Marsh", 12900) { Pronouns = "he", Is = [(TieKind.Parent, "Alfie"), (TieKind.Parent, "Ruby")] },
            new Someone("Jo", "Marsh", 12100) { Pronouns = "she", Is = [(TieKind.Parent, "Alfie"), (TieKind.Parent, "Ruby"), (TieKind.Partner, "Rafe")] });
        await told.MetAsync(saira, jo, new(419, "They said yes to everything on my list.") { Place = "Weir Close", Ours = ("Mornings, school, the kitchen", "The twins are late most days"), TheirsFirst = false, Seen = "Yes, yes, yes. Nobody asked me a question.", Theirside = (6, 5, 5, 7), Ourside = (7, 5, 3) });
        await told.DidNotMeetAsync(405, saira, jo, "A note: I brought the wrong list. Can I come and hear yours?");
        await told.DidNotMeetAsync(391, saira, jo, "A text: no list, just biscuits. Any day.");
        await told.MetAsync(saira, jo, new(377, "On the doorstep. Rafe said it was not a good time.") { Kind = EncounterKind.DropIn, Place = "The doorstep", Learned = "I came with mornings. They were living with nights.", Changed = "I will ask about the night before I ask about the morning.", Low = "Not this year, he said." });
        await told.LetReadAsync(376, saira, "Jo", 420);
        await told.OnAsync(370, saira, async record =>
        {
            var relationship = await record.OpenAsync(jo);
            record.Add(new Ending(relationship, record.Today, "You came three times after we sent you off. Nobody does. Not this year, though. (Rafe, on the step)", "Thank you for opening the door. I brought a list before I knew you. If you ever want someone to hear yours, ring me.", "Their patience with me", "Rafe's mum, and the school kitchen", "Ring Saira on 01632 960 151, any time, no form", Audience.MyTeam, record.By));
            relationship.End(record.Today, [], [], record.By);
            await record.SaveAsync();
        });
        await told.LooksBackAsync(369, 20, "Jo", Respected.Partly, "I could not say no to her face, so I said yes to everything. I kept the letter.");
        // They rang, ten months later. The record reopens with its history, not from nothing.
        await told.AskedAsync(94, staff.Nadia, WhoAsks.Myself, "Jo", "Nights. Ruby screams from two till four, and I still have Saira's letter.", Way.WorkerHere, "You asked for somebody who starts with the nights.");
        var again = await told.BackAsync(92, ewan, "Jo", "Nights first, then mornings");
        await told.MetAsync(ewan, again, new(91, "Jo rang the number on the letter. Nights first, she said.") { Place = "Weir Close", Theirs = "Ruby screams from two till four.", Hard = true, Well = "They told it together.", Theirside = (7, 8, 7, 7), Ourside = (6, 5, 6), Before = Feeling.Hopeful, After = Feeling.Moved, Stood = (7, 3) });
        await told.MetAsync(ewan, again, new(77, "I went in full of ideas and came out empty.") { Place = "Weir Close", Ours = ("A bedtime chart", "The twins would see their own stars"), TheirsFirst = false, Well = "The kitchen was warm.", Said = "“We did charts. With the last four people.”", Seen = "Both parents on the sofa, not touching. The telly on, no sound.", MakeOfIt = "I was bouncing, and they sank. Now I feel how they feel: heavy, and a bit hopeless. It may be theirs.", Learned = "The tiredness I took home may be the thing they cannot say.", Changed = "Next time I sit down before I speak.", Before = Feeling.Hopeful | Feeling.Glad, After = Feeling.Tired | Feeling.Stuck | Feeling.Sad, Stood = (5, 6), Theirside = (5, 5, 4, 7), Ourside = (5, 4, 4) });
        await told.MetAsync(ewan, again, new(63, "I sat down. Nobody said anything for four minutes. Then Rafe did.") { Place = "Weir Close", Theirs = "I lost my mum in March and nobody in this house has said her name.", Hard = true, ComingBack = ("Rafe's mum", 2, "Grace", true), Felt = "Like putting down shopping.", Theirside = (8, 8, 7, 8), Ourside = (7, 6, 7), Before = Feeling.Worried, After = Feeling.Moved, Stood = (8, 3) });
        await told.MetAsync(ewan, again, new(61, "Came back to Rafe's mum, as I said. Photographs.") { Place = "Weir Close", Theirs = "This is her with the twins.", Voices = [("Ruby", "Gran had a whistle.")], Seeing = [("Ruby", false), ("Alfie", false)] });
        await told.MetAsync(ewan, again, new(42, "Ruby sleeps with Gran's whistle. Two till four is quiet.") { Place = "Weir Close", Theirs = "She sleeps.", High = "Six nights", Theirside = (8, 8, 8, 8), Ourside = (7, 7, 7), WhatWorks = "I go slower than I want to." });
        await told.MetAsync(ewan, again, new(21, "Late twice this week, not five times.") { Place = "Weir Close", Theirs = "Mornings, then. Go on.", Steps = [("Bags by the door at night", StepOwner.Together, "Alfie's job", false), ("Ring school before they ring us", StepOwner.Them, "One text", false)], Voices = [("Alfie", "I'm the bag man.")] });
        await told.MetAsync(ewan, again, new(5, "I felt flat again, and told Grace before I wrote this.") { Place = "Weir Close", Theirs = "Christmas without her.", Hard = true, Before = Feeling.Calm, After = Feeling.Tired | Feeling.Sad, ComingBack = ("The first Christmas", 6, "Grace", false), Theirside = (8, 8, 8, 8), Ourside = (6, 7, 7), WhereStuck = "Whose sadness I carry home.", Stood = (8, 4) });
        await told.AboutAsync(60, ewan, "Jo", (AboutKind.HowToHelp, "No charts. They have had four."), (AboutKind.HowToHelp, "Nights before mornings."));
        await told.AboutAsync(60, ewan, "Rafe", (AboutKind.HowToHelp, "Sit down and wait. He speaks after four minutes."), (AboutKind.CarefulWith, "His mum. Say her name: Pat."));
        await told.HelpersAsync(50, ewan, new("Mrs Ali", "the school kitchen, knows the twins", Closeness.Near, true, LeansOn: true, Helpful: Helpfulness.Helpful), new("Ewan", "Mondays", Closeness.Near, true), new("Deb", "Jo's sister", Closeness.Close, LeansOn: true));
        await told.PlanAsync(4, ewan, again, 1, null, "Weir Close", "when the twins are in bed", EncounterKind.Visit, "Christmas");
        await told.ChangeAsync(20, ewan, again, r => r.Describe("Nights first, then mornings", "Mondays", Rhythm.EveryTwoWeeks, Phase.Trusting));
    }
}
