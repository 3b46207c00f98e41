using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Demo.Families;

/// <summary>A warning about the police that felt like betrayal, and how it was mended. The longest thread of the demo.</summary>
internal static class Reid
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var (dela, conor) = (staff.Dela, staff.Conor);
        var shona = await told.BeginAsync(540, conor, "Larch Court, third floor, for six years", "Shona", "Keeping the flat, and a calmer week",
            new Someone("Kaia", "Reid", 3650 - 3) { SayIt = "KY-a", Pronouns = "she" },
            new Someone("Milo", "Reid", 1540) { Pronouns = "he" },
            new Someone("Shona", "Reid", 12600) { SayIt = "SHOH-na", Pronouns = "she", Is = [(TieKind.Parent, "Kaia"), (TieKind.Parent, "Milo")] });
        await told.ChangeAsync(538, conor, shona, r => r.SayWhoseChoice(Choice.From(Basis.Voluntary, "All of it. Shona asked for help with the landlord.", null, null, "Then we stop. Nobody is told off for stopping.")));
        await told.ChangeAsync(536, conor, shona, r => r.Open(Opening.From("The school's family room", "I help with letters, forms and the week.", "Meet most weeks, at home.", "I say what I will do, and by when.", "I have no power to decide anything about the children. If a child is in danger I must tell somebody, and I tell you first if I can.", "You can stop, or ask for someone else, without a reason.")));
        await told.AboutAsync(530, conor, "Shona", (AboutKind.HowToHelp, "Tea first, then talk."), (AboutKind.HowToHelp, "Say the hard thing straight. Then stop talking."));

        await told.MetAsync(conor, shona, new(536, "First hello. Shona asked how long I would stay.") { Place = "At home", Ours = ("What I am here for", "So that Shona knows who is sitting on her sofa"), Said = "“How long do you lot usually last?”", Theirside = (4, 4, 5, 5), Ourside = (6, 5, 4) });
        await told.MetAsync(conor, shona, new(522, "The forms for the flat.") { Place = "At home", Ours = ("The housing form", "Without it the flat is not safe for another year") });
        await told.MetAsync(conor, shona, new(508, "A short call, between her shifts.") { Kind = EncounterKind.Call, Minutes = 8 });
        await told.MetAsync(conor, shona, new(494, "Round the reservoir with Milo in the pushchair.") { Kind = EncounterKind.Walk, Place = "The reservoir", Theirs = "Could we walk? I can't sit in there today.", Well = "She laughed twice.", Theirside = (6, 6, 6, 6), Ourside = (7, 6, 6) });
        await told.MetAsync(conor, shona, new(473, "School places, and a lot of paper.") { Place = "At home", Ours = ("The school form", "So that Kaia and her friends stay together") });
        await told.MetAsync(conor, shona, new(452, "She showed me every letter, in order.") { Place = "At home", Theirs = "They keep writing to me about the bins.", Promise = ("Ring the landlord about the bins", 7, true, null), Theirside = (6, 7, 6, 7), Ourside = (7, 7, 6) });
        await told.MetAsync(conor, shona, new(431, "A quiet visit.") { Place = "At home" });
        await told.MetAsync(conor, shona, new(403, "The landlord came too. Shona did the talking.") { Kind = EncounterKind.Accompanying, Place = "The letting office", Theirs = "Will you come? I go red and I forget it all.", Well = "She said every point on her list.", Encouragement = "You had your list and you used it. I only carried the bag.", Theirside = (7, 7, 7, 7), Ourside = (7, 7, 7) });
        await told.MetAsync(conor, shona, new(361, "Told her that I am leaving the job.") { Place = "At home", Ours = ("I am leaving", "She asked on the first day how long I would last"), Said = "“Right. So that's that.”", Low = "Conor going", Theirside = (6, 5, 5, 6), Ourside = (7, 6, 6) });

        // Conor leaves; nobody comes for six weeks. The thread shows the gap.
        await told.OnAsync(326, conor, async record =>
        {
            var relationship = await record.OpenAsync(shona);
            record.Add(new Handover(relationship, conor.Worker.Id, dela.Worker.Id, told.Day(284), "Conor took a job nearer home", "He said it to her face, and wrote her a card", "Tea first. Walks when the sofa is too much.", "School's family room, and Nan on Sundays", Domain.Audience.MyTeam, record.By));
            relationship.HandTo(dela.Worker.Id, dela.Team!.Id, told.Day(284) < record.Today ? told.Day(284) : record.Today, told.Day(326), record.By);
            await record.SaveAsync();
        });

        await told.MetAsync(dela, shona, new(282, "First hello with me. She kept her coat on.") { Place = "At home", Ours = ("Who I am", "She did not choose a new worker"), Seen = "Coat on, by the door, the whole time.", MakeOfIt = "She is waiting to see whether I come twice.", Theirside = (3, 4, 4, 5), Ourside = (4, 5, 3), Before = Feeling.Hopeful, After = Feeling.Worried, Stood = (5, 3) });
        await told.MetAsync(dela, shona, new(275, "I came twice. She noticed.") { Place = "At home", Theirs = "You said Tuesday and it's Tuesday.", Well = "She put the kettle on." });
        await told.MetAsync(dela, shona, new(261, "Her shift pattern, and who has Milo.") { Place = "At home", Theirs = "I don't know who has Milo on Thursdays.", Steps = [("Ask Nan about Thursdays", StepOwner.Them, "Sunday, over dinner", true)], Theirside = (6, 6, 5, 6), Ourside = (6, 6, 5), Stood = (6, 4) });
        await told.StoryAsync(258, dela, "Shona", "We came here with two suitcases and a cat. I don't talk about the man we left, not in front of Kaia.\n\nI am good with money when there is some. I am good at my job. I go quiet when people talk fast.\n\nWhat I want is a week where nobody knocks. It is written here so that I don't have to say it again.", false, (staff.Dela, 257), (staff.Maureen, 250));
        await told.MetAsync(dela, shona, new(247, "We wrote her story down, her words, my typing.") { Place = "At home", Together = true, Theirs = "If I say it once, will you write it once?", Well = "She read it back and changed one word.", Learned = "She goes quiet when I talk fast.", Changed = "I slow down, and I wait.", Theirside = (7, 7, 7, 7), Ourside = (7, 6, 6) });
        await told.AboutAsync(246, dela, "Shona", (AboutKind.HowToHelp, "Talk slowly. When she is quiet, wait."), (AboutKind.CarefulWith, "The old address. Never in front of Kaia."), (AboutKind.Meeting, "Shoes off. No lanyard: the neighbours look."), (AboutKind.Reach, "Text, never voicemail. After six she is with the children."), (AboutKind.Remember, "Her mum's hip: the hospital wrote last week."));
        await told.HomeAsync(246, dela, "Shona", "The second floor, with the balcony", "Kaia and Milo", 510);
        await told.HappenedAsync(80, dela, "Kaia", LifeEventKind.NewSchool, "She chose the peg with the fish.");
        await told.AboutAsync(246, dela, "Kaia", (AboutKind.HowToHelp, "Ask to see the fish tank first."), (AboutKind.Remember, "The fish are called Fish and Chips."));
        await told.AboutAsync(246, dela, "Milo", (AboutKind.HowToHelp, "He will bring you a book. Read it."));
        await told.MetAsync(dela, shona, new(233, "Kaia's reading. Milo's everything.") { Place = "At home", With = ["Kaia", "Milo"], Seeing = [("Kaia", true), ("Milo", false)], Voices = [("Kaia", "I like it when Mum sings in the kitchen.")], Theirs = "She's behind with reading and nobody told me.", Theirside = (8, 7, 7, 8), Ourside = (7, 7, 7) });
        await told.MetAsync(dela, shona, new(212, "The reservoir again, in the rain.") { Kind = EncounterKind.Walk, Place = "The reservoir", Theirs = "He's found my number.", Hard = true, Said = "Her ex texted twice. She showed me.", ComingBack = ("The texts from Kaia's dad", 2, "Priya", true), Felt = "Frightened, and cross at being frightened.", Theirside = (8, 8, 8, 8), Ourside = (8, 7, 8), Stood = (8, 5) });
        await told.MetAsync(dela, shona, new(210, "Came back to the texts, as I said.") { Kind = EncounterKind.Call, Theirs = "I changed the number.", Well = "She did it herself, the same night." });
        await told.MetAsync(dela, shona, new(191, "He stood outside school. I said what I have to do.") { Place = "At home", Ours = ("I have to tell the police, today", "He stood where Kaia comes out"), TheirsFirst = false, Said = "“You promised it stayed in this room.”", Seen = "She took the cups off the table and stood at the sink.", MakeOfIt = "I said it fast, and I said “have to” three times.", Worry = ("He knows the school and the time Kaia comes out", "Kaia"), Eased = true, Theirside = (2, 3, 2, 4), Ourside = (3, 4, 3), Before = Feeling.Worried, After = Feeling.Ashamed | Feeling.Sad, Stood = (3, 9), ComingBack = ("How she is after the police", 1, "Maureen", true) });
        var tear = await told.TearAsync(190, dela, shona, RuptureKind.PulledBack, Whose.Ours, "I told her I must ring the police. To her it was the promise broken.", "I said it fast, at the end, with my coat on.");
        await told.DidNotMeetAsync(184, dela, shona, "A card through the door: I am at the reservoir bench on Thursday at ten. No need to come.");
        await told.MetAsync(dela, shona, new(177, "She came to the bench. We did not say much.") { Kind = EncounterKind.Walk, Place = "The bench at the reservoir", Theirs = "I only came to tell you what that was like.", Hard = true, Learned = "“Have to” sounds like the man she left.", Changed = "I say what I must do at the start of a visit, sitting down, and ask how she wants it done." });
        await told.MendAsync(177, dela, tear, "Sat on the bench and let her tell it to the end", "I rang them because he stood by the gate. I was right to, and I did it badly. You heard it last, and you should have heard it first. I am sorry.", "That she had to tell the children without knowing what came next", null, RuptureState.Mending);
        await told.MetAsync(dela, shona, new(163, "We rang the school together, on speaker.") { Place = "At home", Theirs = "Can I do the talking?", Well = "They changed the gate for Kaia the same day.", Steps = [("Ring the school about the gate", StepOwner.Together, "On speaker, her words", true)], Theirside = (6, 6, 6, 6), Ourside = (5, 6, 6), Stood = (7, 6) });
        await told.MendAsync(149, dela, tear, "Asked her how it stands between us now", null, "She heard that I would ring again, and that she would be the first to know", "It was bad and then you came back. Nobody came back before.", RuptureState.Repaired);
        await told.MetAsync(dela, shona, new(149, "It is mended, she says.") { Place = "At home", Theirs = "Kaia sleeps through now.", Well = "Both children asleep by eight, four nights.", High = "Four nights", Low = "The bins letter", Theirside = (8, 8, 8, 8), Ourside = (8, 8, 7) });
        await told.HelpersAsync(140, dela,
            new("Nan (Moira)", "Sundays, and whenever", Closeness.Close, LeansOn: true, Helpful: Helpfulness.Helpful, Why: "She never asks for the story"),
            new("Bev next door", "has a key", Closeness.Close, LeansOn: true, Helpful: Helpfulness.Helpful),
            new("Dela", "comes most Thursdays", Closeness.Close, true, Helpful: Helpfulness.Helpful, Why: "She came back"),
            new("Mr Oyelowo", "Kaia's teacher", Closeness.Near, true, Helpful: Helpfulness.Helpful),
            new("The letting office", "the flat, and the bins", Closeness.FurtherOff, true, Rubs: true, Helpful: Helpfulness.NotHelpful, Why: "Letters, never a person"),
            new("PC Lorne", "the order about Kaia's dad", Closeness.FurtherOff, true, Helpful: Helpfulness.SometimesHelpful),
            new("Conor", "came before Dela", null, true, Helpful: Helpfulness.Helpful, Why: "He walked with me", UntilDaysAgo: 326));
        await told.AimAsync(135, dela, shona, "A week where nobody knocks", "So the children can be loud in their own home", "Shona has had one such week, and says so", 21,
            ("Ask the letting office for one contact", StepOwner.Me, StepMark.IAgree), ("Keep the letters in one folder", StepOwner.Them, StepMark.MyIdea), ("Nan has Milo on Thursdays", StepOwner.SomeoneElse, StepMark.MyIdea));
        await told.MetAsync(dela, shona, new(128, "Swimming, and how to pay for it.") { Place = "At home", Theirs = "Swimming for Milo.", Steps = [("Ask about the free lessons", StepOwner.Together, "Look at the pool's page, on her phone", true)], Theirside = (8, 8, 8, 8), Ourside = (8, 8, 7) });
        await told.MetAsync(dela, shona, new(107, "At the pool. Milo would not get out.") { Kind = EncounterKind.Accompanying, Place = "Thornbeck baths", Theirs = "Come and see him swim.", Well = "He put his whole face in.", Voices = [("Milo", "Again!")], Seeing = [("Milo", false)] });
        await told.MetAsync(dela, shona, new(93, "The order was made. She rang Nan first.") { Kind = EncounterKind.Call, Theirs = "It's done. He can't come near.", Hard = true, Felt = "Light, she said.", Theirside = (8, 9, 8, 9), Ourside = (8, 8, 8), Stood = (8, 7) });
        await told.MetAsync(dela, shona, new(72, "A plain visit. Toast.") { Place = "At home", Theirs = "Nothing today. Stay anyway.", Well = "She asked how I was.", NoWorry = true });
        await told.MetAsync(dela, shona, new(51, "Kaia read me a whole page.") { Place = "At home", With = ["Kaia"], Seeing = [("Kaia", true)], Voices = [("Kaia", "I read to Fish and Chips at night.")], Theirs = "She wants to show you something.", Theirside = (9, 8, 9, 9), Ourside = (9, 8, 8), WhatWorks = "We do hers first, and then mine takes five minutes.", Encouragement = "You asked the school three times, kindly. That is why she reads." });
        await told.MetAsync(dela, shona, new(30, "The trip form, and the money for it.") { Place = "At home", Theirs = "The trip is forty pounds.", Steps = [("Ask the school about the trip fund", StepOwner.Me, "Ring Mr Oyelowo before nine", true)], Promise = ("Ring Mr Oyelowo about the trip fund", 3, true, null), Theirside = (9, 9, 8, 9), Ourside = (8, 9, 8) });
        await told.MetAsync(dela, shona, new(7, "The first bins letter has come again. She keeps every one, in order.") { Place = "At home", At = 570, With = ["Milo"], Theirs = "They've written about the bins again. It's not us.", High = "Milo's whole face in the water", Low = "The bins letter", Seen = "The letter on the table, opened and closed many times.", Steps = [("Bring the tenancy letter", StepOwner.Them, "Photo of page two", false)], Promise = ("Ring the letting office about the bin store lock", 7, null, null), Theirside = (8, 9, 9, 9), Ourside = (8, 8, 8), Before = Feeling.Calm, After = Feeling.Glad, Stood = (8, 7) });
        await told.SayAsync(2, dela, shona, "Kaia's bus pass has run out.");
        await told.SayAsync(2, dela, shona, "Swimming for Milo, after Christmas.");
        await told.RaiseAsync(2, dela, shona, "The school trip: yes or no by Monday", "Kaia has told everyone that she is going", "School", 4);
        await told.PlanAsync(2, dela, shona, 0, 9 * 60 + 30, "At home, Larch Court", null, EncounterKind.Visit, "The bins, then the trip", "Milo");
        await told.ChangeAsync(2, dela, shona, r => r.Describe("A week where nobody knocks", "most Thursdays", Rhythm.Monthly, Phase.Working));
        await told.OnAsync(2, dela, async record =>
        {
            (await record.OpenAsync(shona)).Agree("Shona's thing first. Dela says what she must do at the start, sitting down. Either can say stop.", told.Today.AddDays(40), together: true, record.By);
            await record.SaveAsync();
        });
        await told.ComesInAsync(40, staff.Dela, "Shona", "Only me. Kaia knows how to open it, and that is fine.");
        await told.DecidedAsync(38, dela, shona, "Shona", "The school lets Kaia out by the side gate.", "So that nobody waits where she comes out.", "The head teacher, with you on the telephone", "We rang together");
        await told.LetReadAsync(38, dela, "Shona", 300);
        await told.WantsToHearAsync(14, "Shona", "shona.reid@example.org");
        await told.HearsAtWorkAsync(14, dela, "dela.hartley@example.org");
        await told.PostedAsync("Shona", dela.Worker);
        await told.AskedAsync(21, staff.Nadia, WhoAsks.Myself, "Shona", "Somebody who reads the rent letter with me.", Way.SomebodyTheyTrust, "You said that Ros from the library reads everything twice.", "At the counter, while she was there");
        await told.DecidedAsync(21, dela, shona, "Shona", "Somebody you trust already: Ros from the library", "You said that she reads everything twice.", staff.Nadia.Worker.Name, null);
        await told.WantsAsync(9, 21, "Shona", "The letter about the bins came again. It is not us.");
        await told.FeelsAsync(9, 21, "Shona", Helpfulness.Helpful, "She came back. Nobody came back before.");
        await told.TapsAsync(6, 20, "Shona", (8, 8, 8, 9));
        await told.BesideAsync(6, 20, "Shona", AskKind.PutRight, "It was Kaia who said that, not me. Please write Kaia.");
        await told.BesideAsync(5, 20, "Shona", AskKind.MySide, "I was tired. It was not because of the visit.");
        await told.SeesAsync(4, dela);
        await told.AnswersAsync(4, dela, AskKind.PutRight, "You are right, I mixed it up. I wrote down what you told me then, so I leave it and keep your words beside it.", reworded: false);
        await told.DrawsAsync(3, "Shona", "Kaia drew us at the reservoir, with the dog next door");
        await told.KeepsPhotoAsync(2, dela, "Shona", "The chart for mornings that we made together");
        await told.WantsAsync(1, 21, "Shona", "Someone parks in my space.");
        await told.WeekAsync(1, 21, "Shona", 2, 9 * 60 + 20, "Late shift until six");
        await told.AskedAsync(1, staff.Nadia, WhoAsks.IWorkWithThem, "Shona", "Milo came without lunch twice. I wonder whether something changed at home.");
    }
}
