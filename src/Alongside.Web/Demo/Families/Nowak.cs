using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>Eleven professionals around one mother, and a wish that some of them would go home.</summary>
internal static class Nowak
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var saira = staff.Saira;
        var halina = await told.BeginAsync(180, saira, "Top floor, Harbour House, since the baby", "Halina", "Fewer people, and more sleep",
            new Someone("Zosia", "Nowak", 3050) { SayIt = "ZOH-sha", Pronouns = "she", Languages = "Polish, English" },
            new Someone("Antek", "Nowak", 2200) { Pronouns = "he", Languages = "Polish, English" },
            new Someone("Maja", "Nowak", 250) { SayIt = "MY-a", Pronouns = "she" },
            new Someone("Halina", "Nowak", 11900) { SayIt = "ha-LEE-na", Pronouns = "she", Languages = "Polish, English", Faith = "Catholic. Wigilia matters more than Christmas Day.", Is = [(TieKind.Parent, "Zosia"), (TieKind.Parent, "Antek"), (TieKind.Parent, "Maja")] });
        await told.ChangeAsync(179, saira, halina, r => r.SayWhoseChoice(Choice.From(Basis.PartlyAChoice, "Who comes first, and on which day.", "The health visitor and the social worker, until the spring review.", "The review meeting in May", "The meeting is asked again. You may bring someone.")));
        await told.MetAsync(saira, halina, new(179, "She counted them for me on her fingers, and ran out of fingers.") { Place = "Harbour House", Theirs = "Eleven people have my phone number.", Hard = true, Seen = "A calendar with no white left.", Theirside = (6, 6, 5, 7), Ourside = (6, 6, 5) });
        await told.HelpersAsync(172, saira,
            new("Babcia", "her mother, on the phone each night", Closeness.Close, LeansOn: true, Helpful: Helpfulness.Helpful),
            new("Saira", "Wednesdays", Closeness.Near, true, Helpful: Helpfulness.Helpful, Why: "She comes when she says"),
            new("Moira Teague", "health visitor", Closeness.Near, true, LeansOn: true, Helpful: Helpfulness.Helpful, Why: "She holds the baby first"),
            new("Ewa", "from the Saturday school", Closeness.Close, Helpful: Helpfulness.Helpful),
            new("Mr Dunmore", "social worker", Closeness.FurtherOff, true, Helpful: Helpfulness.SometimesHelpful),
            new("Dr Sayle", "the surgery", Closeness.FurtherOff, true),
            new("The perinatal nurse", "Tuesdays", Closeness.Near, true, Helpful: Helpfulness.Helpful),
            new("Mrs Crewe", "school attendance", Closeness.FurtherOff, true, Rubs: true, Helpful: Helpfulness.NotHelpful, Why: "Letters about minutes"),
            new("The housing officer", "the lift", Closeness.FurtherOff, true, Rubs: true, Helpful: Helpfulness.NotHelpful),
            new("Speech therapist", "Antek", Closeness.Near, true),
            new("Parenting group", "Thursdays, two buses away", Closeness.FurtherOff, true, Helpful: Helpfulness.NotHelpful, Why: "They tell me what, never how"),
            new("The benefits adviser", "forms", Closeness.FurtherOff, true),
            new("The debt adviser", "other forms", Closeness.FurtherOff, true));
        await told.MetAsync(saira, halina, new(165, "We put all the names on the fridge and she moved them.") { Place = "Harbour House", Together = true, Theirs = "These three can stay.", Well = "She moved three names to the middle without thinking.", Learned = "The ones who stay are the ones who hold the baby.", Changed = "I hold the baby.", Theirside = (8, 8, 7, 8), Ourside = (7, 7, 7) });
        await told.MetAsync(saira, halina, new(144, "Two of them told her opposite things about sleep.") { Kind = EncounterKind.Call, Theirs = "One says let her cry, one says never.", Hard = true, Promise = ("Ask the nurse and Moira to agree on one thing", 5, true, null), ComingBack = ("How she slept", 3, "Inês", true) });
        await told.MetAsync(saira, halina, new(137, "One answer about sleep, from both of them, on one card.") { Place = "Harbour House", With = ["Moira Teague"], Theirs = "Read it to me so I hear it's the same.", Well = "She slept five hours.", High = "Five hours", Theirside = (8, 9, 8, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(saira, halina, new(109, "The parenting group stops, and nobody is cross.") { Place = "Harbour House", Theirs = "Can I stop the Thursday one?", Steps = [("Say goodbye to the group", StepOwner.Them, "A text, with a thank you", true)], Encouragement = "You said no kindly. That is hard in any language." });
        await told.MetAsync(saira, halina, new(81, "Zosia translated a letter. She should not have to.") { Place = "Harbour House", With = ["Zosia"], Seeing = [("Zosia", true), ("Antek", false)], Voices = [("Zosia", "I don't like reading the red ones.")], Worry = ("Zosia reads the debt letters to her mother", "Zosia"), Theirside = (8, 8, 8, 8), Ourside = (8, 8, 8) });
        await told.MetAsync(saira, halina, new(46, "Eight people now. She told me their names without a list.") { Place = "Harbour House", Theirs = "Mr Dunmore wants to come every week again.", Ours = ("The spring review", "She wants to say it herself"), Theirside = (9, 8, 8, 9), Ourside = (8, 8, 8) });
        await told.DidNotMeetAsync(32, saira, halina, "A message: I left the nappies with Ewa. Wednesday is still yours if you want it.");
        await told.MetAsync(saira, halina, new(18, "She slept through our time, on purpose. I folded washing.") { Place = "Harbour House", Theirs = "Would you mind if I sleep?", Well = "An hour and ten.", Felt = "Looked after.", Theirside = (9, 9, 9, 9), Ourside = (8, 8, 8), Stood = (9, 4) });
        await told.AboutAsync(150, saira, "Halina", (AboutKind.HowToHelp, "Hold the baby first."), (AboutKind.HowToHelp, "Show how, then let her try."), (AboutKind.CarefulWith, "Zosia is not the interpreter."), (AboutKind.Reach, "Message in the morning. Never ring during the nap, one to three."));
        await told.AimAsync(100, saira, halina, "Five people, not eleven", "So I know who to tell things to", "I can say all their names", 25, ("Ask Mr Dunmore to come with Saira, not apart", StepOwner.Me, StepMark.MyIdea), ("One calendar on the fridge", StepOwner.Together, StepMark.IAgree), ("See the debt adviser", StepOwner.Them, StepMark.IWasToldTo));
        await told.SayAsync(1, saira, halina, "The lift. Four floors with a pram and two bags.");
        await told.PlanAsync(1, saira, halina, 0, 13 * 60 + 30, "Harbour House, after the nap", null, EncounterKind.Visit, "The lift", "Zosia");
        await told.ChangeAsync(18, saira, halina, r => r.Describe(r.Purpose, "Wednesdays, roughly", Rhythm.EveryTwoWeeks, Phase.Working));
        // Agreed for a day to come: everybody knows, and nobody has left yet.
        await told.OnAsync(2, saira, async record =>
        {
            var (relationship, on) = (await record.OpenAsync(halina), told.Day(-12));
            relationship.HandTo(staff.Ines.Worker.Id, staff.Ines.Team!.Id, on, null, record.By);
            record.Add(new Handover(relationship, saira.Worker.Id, staff.Ines.Worker.Id, on, "Saira is having a baby", "We bake together on her last Wednesday", "Hold the baby first. Then ask about the lift.", "Moira Teague, and Ewa on Saturdays", Domain.Audience.MyTeam, record.By));
            await record.SaveAsync();
        });
        await told.ComesInAsync(60, saira, "Halina", "Zosia, for games. The digits are mine.");
        await told.LetReadAsync(50, saira, "Halina", 160);
        await told.SpokenForAsync(40, saira, "Zosia", "Halina", "What the school should know", "Zosia asked that her mother tells them, and picked what.", "I read better when nobody looks.", "On days after a bad night I want to sit at the back.");
        await told.WantsAsync(12, 14, "Halina", "Two people told me opposite things about the bottle.");
        await told.TapsAsync(10, 14, "Halina", (9, 8, 8, 9), "Fewer letters. One person who reads them with me.");
        await told.AsksForAsync(8, 22, "Halina", AskKind.SpeakUp, staff.Grace, "At the review. I know what to say and then I cannot.");
        await told.AnswersAsync(7, staff.Grace, AskKind.SpeakUp, "Yes. Ewa from the advocacy project rings you on Monday morning.");
        await told.AsksForAsync(6, 21, "Halina", AskKind.StepBack, staff.Grace, "He asks what Saira asked the day before.", about: "Mr Dunmore");
        await told.AnswersAsync(5, staff.Grace, AskKind.StepBack, "Yes. I have talked with him. He comes once more, to say goodbye.", stepsBackOn: told.Day(-9), whoInstead: "Saira, on her Wednesdays");
        await told.BesideAsync(4, 14, "Halina", AskKind.MySide, "I did not sleep on purpose at first. Then I did.");
        await told.OffAsync(3, 22, "Halina", "You told the nursery before you told me.");
        await told.WantsAsync(1, 22, "Halina", "The lift is broken again.");
        await told.WeekAsync(1, 22, "Halina", 1, 8 * 60, "Antek, six-week check");
    }
}
