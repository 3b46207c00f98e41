using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Demo.Families;

/// <summary>Three workers in a year, and a story told four times, until it was written down once.</summary>
internal static class Osei
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var (conor, priya, leon) = (staff.Conor, staff.Priya, staff.Leon);
        var abena = await told.BeginAsync(365, conor, "Garden flat, Sutton Row. Nana since 1998, Kofi since last winter", "Abena", "Kofi staying with his Nana, and both of them all right",
            new Someone("Kofi", "Osei", 4380) { SayIt = "KOH-fee", Pronouns = "he" },
            new Someone("Abena", "Osei", 24100) { KnownAs = "Nana", SayIt = "ah-BEH-na", Pronouns = "she", Languages = "English, Twi", Faith = "Church every Sunday, and the ladies from it", Is = [(TieKind.Grandparent, "Kofi"), (TieKind.Carer, "Kofi")] });
        await told.MetAsync(conor, abena, new(364, "Nana told me how Kofi came to her.") { Place = "At home", Ours = ("How Kofi came here", "We need it for the form"), Said = "She told it all, with the photographs.", Theirside = (6, 5, 6, 8), Ourside = (7, 6, 5) });
        await told.MetAsync(conor, abena, new(343, "The carer's money.") { Place = "At home", Theirs = "His coat is last year's coat.", Steps = [("Ask about the kinship grant", StepOwner.Me, "One phone call", true)] });
        await told.OnAsync(327, conor, async record =>
        {
            var relationship = await record.OpenAsync(abena);
            record.Add(new Handover(relationship, conor.Worker.Id, priya.Worker.Id, record.Today, "Conor took a job nearer home", "By phone", "Ask about the coat", "The ladies from church", Audience.MyTeam, record.By));
            relationship.HandTo(priya.Worker.Id, priya.Team!.Id, record.Today, null, record.By);
            await record.SaveAsync();
        });
        await told.MetAsync(priya, abena, new(318, "She told me how Kofi came to her. The second time, she said.") { Place = "At home", Ours = ("How Kofi came here", "I did not find it written down"), Said = "“I told the young man. Did he not write it?”", Theirside = (4, 4, 5, 7), Ourside = (5, 5, 4) });
        await told.MetAsync(priya, abena, new(290, "The court papers.") { Place = "At home", Ours = ("The paper for the court", "It lets Kofi stay"), AskedBy = "The court", With = ["Kofi"] });
        await told.MetAsync(priya, abena, new(262, "The solicitor came, and she told it a third time.") { Kind = EncounterKind.Meeting, Place = "Solicitor's office", Ours = ("The statement", "Kofi stays if it is signed"), Seen = "She looked at the window while she told it.", Theirside = (4, 3, 4, 7), Ourside = (5, 5, 4) });
        var tear = await told.TearAsync(261, priya, abena, RuptureKind.PulledBack, Whose.Ours, "We made her tell it again, in front of a stranger.", "I had not read it beforehand. I asked as if for the first time.");
        await told.OnAsync(196, priya, async record =>
        {
            var relationship = await record.OpenAsync(abena);
            record.Add(new Handover(relationship, priya.Worker.Id, leon.Worker.Id, record.Today, "Priya was away for three months", "She wrote a letter", "The coat. The photographs on the wall.", "The ladies from church", Audience.MyTeam, record.By));
            relationship.HandTo(leon.Worker.Id, leon.Team!.Id, record.Today, null, record.By);
            await record.SaveAsync();
        });
        await told.MetAsync(leon, abena, new(189, "She began to tell it, a fourth time. I asked her to stop, and we wrote it once.") { Place = "At home", Together = true, Theirs = "Must I begin again from the beginning?", Hard = true, Well = "We wrote it on one page, with the photograph of Kofi's mother.", Learned = "Four people asked. Nobody read.", Changed = "I read before I ring the bell. Always.", Theirside = (6, 7, 6, 8), Ourside = (7, 6, 6) });
        await told.StoryAsync(189, leon, "Abena", "My daughter is ill and she loves her son. That is the first thing to know.\n\nKofi came to me with a school bag and one shoe. I bought the other shoe.\n\nI am sixty-six. I am not tired of him. I am tired of telling it. Here it is. Please read it, and then ask me about the garden.", true, (staff.Leon, 189), (staff.Priya, 90));
        await told.MendAsync(168, leon, tear, "Priya came back, rang the bell and said she had read it", "I asked you what I could have read. I am sorry, Nana.", "That it is her daughter they are talking about", "She brought a plant. We are all right.", RuptureState.Repaired);
        await told.MetAsync(leon, abena, new(168, "Priya and I, together. A plant for the garden.") { Place = "The garden", With = ["Priya Raman"], Theirs = "Come and see the tomatoes.", Well = "Kofi watered them while we talked.", Theirside = (8, 8, 8, 9), Ourside = (8, 7, 7) });
        await told.OnAsync(140, leon, async record =>
        {
            var relationship = await record.OpenAsync(abena);
            record.Add(new Handover(relationship, leon.Worker.Id, priya.Worker.Id, record.Today, "Priya is back, and Nana asked for her", "All three of us, over tomatoes", "Read first. Garden second.", "Leon, for Kofi's bike", Audience.MyTeam, record.By));
            relationship.HandTo(priya.Worker.Id, priya.Team!.Id, record.Today, null, record.By);
            await record.SaveAsync();
        });
        await told.MetAsync(priya, abena, new(133, "The coat came.") { Place = "At home", Theirs = "It fits. He wore it to bed.", Voices = [("Kofi", "It's got a secret pocket.")], Seeing = [("Kofi", true)], Theirside = (8, 8, 8, 9), Ourside = (8, 8, 7) });
        await told.MetAsync(priya, abena, new(98, "Court day. He stays.") { Kind = EncounterKind.Accompanying, Place = "The family court", Theirs = "Sit where I can see you.", Well = "She spoke for herself, and the judge thanked her.", Encouragement = "You said one true sentence after another. Everyone heard them." });
        await told.MetAsync(priya, abena, new(63, "Kofi wants to see his mum's house.") { Place = "At home", Theirs = "He asks where she lives now.", Hard = true, ComingBack = ("Kofi asking about his mum's house", 7, "Leon", true), Theirside = (8, 8, 8, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(priya, abena, new(35, "Parents' evening, the three of us.") { Kind = EncounterKind.Accompanying, Place = "School", With = ["Kofi"], Theirs = "They use such long words.", Voices = [("Kofi", "Miss said I'm kind.")] });
        await told.MetAsync(priya, abena, new(12, "Nana's chest. She will not ring the doctor.") { Place = "At home", Theirs = "It is only the weather.", Worry = ("Nana coughs all night and will not ring", "Abena"), Promise = ("Ring the surgery with her, on speaker", 10, null, null), Theirside = (9, 8, 9, 9), Ourside = (8, 8, 8) });
        await told.HelpersAsync(60, priya, new("The ladies from church", "Sundays, soup and gossip", Closeness.Close, LeansOn: true, Helpful: Helpfulness.Helpful), new("Priya", "most weeks", Closeness.Near, true, Helpful: Helpfulness.Helpful, Why: "She reads"), new("Dr Amin", "the surgery", Closeness.FurtherOff, true), new("Leon", "Kofi's bike", Closeness.Near, true, Helpful: Helpfulness.Helpful));
        await told.PlanAsync(3, priya, abena, 0, null, "The garden, if it is dry", "after school", EncounterKind.Visit, "The cough, and Christmas");
        await told.SayAsync(3, priya, abena, "Kofi wants to be a sheep in the play. Not a king.");
        await told.AboutAsync(120, priya, "Abena", (AboutKind.HowToHelp, "Garden first. She talks better outside."), (AboutKind.CarefulWith, "Never ask how Kofi came. Read it."), (AboutKind.Meeting, "Call her Nana. She will tell you to sit."));
        await told.AboutAsync(120, priya, "Kofi", (AboutKind.HowToHelp, "He shows before he tells."), (AboutKind.Remember, "The secret pocket."));
        await told.ChangeAsync(10, priya, abena, r => r.Describe(r.Purpose, "most weeks", Rhythm.Monthly, Phase.Working));
    }
}
