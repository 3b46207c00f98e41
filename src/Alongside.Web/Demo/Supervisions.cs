using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;

namespace Alongside.Web.Demo;

/// <summary>Who holds those who hold families: the tired one is held, the one who pushed is heard, and one who holds others is held by nobody since summer.</summary>
internal static class Supervisions
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        var dela = await BeginsAsync(160, staff.Maureen, staff.Dela, "A steady hour, every second Thursday");
        var leon = await BeginsAsync(150, staff.Maureen, staff.Leon, null);
        await BeginsAsync(140, staff.Maureen, staff.Priya, null);
        var ewan = await BeginsAsync(130, staff.Grace, staff.Ewan, "A first year, with somebody beside him");
        await BeginsAsync(130, staff.Grace, staff.Saira, null);
        var maureen = await BeginsAsync(400, staff.Ruth, staff.Maureen, null);
        foreach (var (who, id, weekday, weeks) in new[] { (staff.Dela, dela, DayOfWeek.Thursday, 2), (staff.Leon, leon, DayOfWeek.Tuesday, 4), (staff.Ewan, ewan, DayOfWeek.Wednesday, 2) })
            await telling.OnAsync(100, who, async record =>
            {
                record.Add(new StandingDay(await record.OpenAsync(id), weekday, weeks, record.By));
                await record.SaveAsync();
            });
        await MeetsAsync(maureen, staff.Ruth, 190, 158, 131);
        await MeetsAsync(dela, staff.Maureen, 118, 90, 62, 34, 6);
        await MeetsAsync(leon, staff.Maureen, 104, 76, 41, 12);
        await MeetsAsync(ewan, staff.Grace, 100, 86, 71, 57, 43, 29, 15, 2);

        await telling.ChangeAsync(118, staff.Maureen, dela, r => r.Agree("An hour, with the door shut. What we say stays here, unless a child is not safe. If one of us is cross, we say so before we go.", telling.Today.AddDays(40), together: true, new By(staff.Maureen.Worker.Id, new(telling.Day(118), new TimeOnly(9, 0), TimeSpan.Zero), null)));
        await SaysAsync(90, staff.Dela, dela, 8, 7, 8, 9, null);
        await SaysAsync(34, staff.Dela, dela, 4, 3, 5, 6, "More about Shona and me, less about the list.");
        await SaysAsync(6, staff.Dela, dela, 7, 8, 7, 8, null);
        await HoldsAsync(34, staff.Maureen, dela, 7, 6, 5, "She brings the hard ones first.", "I went through the list with her. I do that when I am behind myself.");
        await telling.OnAsync(33, staff.Dela, async record =>
        {
            record.Add(new Rupture(await record.OpenAsync(dela), null, record.Today, Whose.Theirs, RuptureKind.PulledBack, "I said I was tired, and we went on to the figures.", null, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(6, staff.Maureen, async record =>
        {
            await record.OpenAsync(dela);
            var open = record.Of<Rupture>().First(r => r.RelationshipId == dela);
            var rupture = await record.OpenAsync(open.Id);
            record.Add(rupture.Mend(record.Today, "I said I had heard it, and had not known what to do with it.", "I am sorry I reached for the figures.", "That she nearly did not come today.", "Better. I can say it here.", RuptureState.Repaired, record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(170, staff.Ruth, async record =>
        {
            record.Add(new TurningPoint("A circle in every team, and an hour with somebody every fortnight", record.Today, record.By));
            await record.SaveAsync();
        });
        await BringsAsync(3, staff.Dela, dela, "Thursdays. I sit in the car before I ring the bell.", null, true);
        await BringsAsync(2, staff.Maureen, dela, "The two court days", "You cannot be in both, and I can.", false);
        await BringsAsync(4, staff.Leon, leon, "I asked four times, and he went quiet.", null, true);
        await BringsAsync(2, staff.Dela, dela, "Shona asked whether I will leave too.", "Conor left last year, and I said I would not know.", true);
        await BringsAsync(1, staff.Dela, dela, "School wants me to say no for them.", null, true);
        var earlier = await TalksAsync(41, staff.Maureen, leon, "Yusuf and the college form", new("The form is due, and he has not opened it.", null, null, "Leon fills in what he can.", TalkEnd.Action, "Leon asks him about the form.", null));
        await LooksBackAsync(40, staff.Maureen, earlier, SupervisionFunction.Management, Stakeholder.Partners, Leaning.Telling);
        await TalksAsync(34, staff.Maureen, dela, "The week’s list", new("Fourteen things on it.", null, null, "Nine of them by Friday.", TalkEnd.Action, "The list, by Friday.", null));
        var walk = await TalksAsync(12, staff.Maureen, leon, "The walk with Yusuf", new("He asked about college four times, and Yusuf went quiet.", "He wanted it for him. So do I want things for Leon.", "A guess: Yusuf felt cornered. It would tell if he talks when nobody asks.", "One question, then be quiet. Leon tries it on the next walk.", TalkEnd.Insight, "He was pushing, and I noticed it because I was pushing too.", "Yusuf felt asked and asked. Leon felt asked and asked in here. I heard my ninth question in a row."));
        await LooksBackAsync(11, staff.Leon, walk, SupervisionFunction.Support | SupervisionFunction.Development, Stakeholder.Families | Stakeholder.Staff, Leaning.Listening);
        await telling.OnAsync(11, staff.Maureen, async record =>
        {
            var talk = await record.OpenAsync(walk);
            talk.SayLayers("Asked about college four times. Quiet, looking at the water.", "Nine questions from me. Leon looking at his hands.", "Ruth asks me for the numbers, and I answer before she has finished.", "He is the eldest, and the first to stay on at school. What does a form cost him?");
            record.Add(new Hypothesis(talk, "Yusuf felt cornered, not lazy.", "If he talks when nobody asks. If the form is opened without us.", record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(5, staff.Leon, async record =>
        {
            (await record.OpenAsync(earlier)).SayWhatBecame("I asked him, four times. That is how we came to talk about asking.", record.By);
            await record.SaveAsync();
        });
        await TalksAsync(6, staff.Maureen, dela, "Two court days in one week", new("Both letters came on Monday.", "Tired, and cross that nobody asked.", null, null, TalkEnd.NotReadyYet, "To know on Friday whether the second day moves.", null));
        await telling.OnAsync(1, staff.Maureen, async record =>
        {
            record.Add(Encounter.Plan(await record.OpenAsync(dela), EncounterKind.Supervision, new(record.Today.AddDays(4), 16 * 60, null), "The room with the door", false, null, record.By));
            await record.SaveAsync();
        });

        Task<Id<Relationship>> BeginsAsync(int daysAgo, Hired holder, Hired held, string? purpose) => telling.OnAsync(daysAgo, holder, async record =>
        {
            var relationship = new Relationship(Side.Of(held.Worker.Id), null, holder.Worker.Id, null, purpose, record.Today, record.By);
            record.Begin(relationship);
            await record.SaveAsync();
            return relationship.Id;
        });

        async Task MeetsAsync(Id<Relationship> id, Hired holder, params int[] daysAgo)
        {
            foreach (var days in daysAgo)
                await telling.OnAsync(days, holder, async record =>
                {
                    var session = Encounter.Record(await record.OpenAsync(id), EncounterKind.Supervision, new(record.Today, 15 * 60, null), null, record.By);
                    session.HowItWent(true, 60, true);
                    record.Add(session);
                    await record.SaveAsync();
                });
        }

        Task SaysAsync(int daysAgo, Hired held, Id<Relationship> id, int heard, int matters, int way, int safe, string? change) => telling.OnAsync(daysAgo, held, async record =>
        {
            record.Add(CheckIn.FromThem(await record.OpenAsync(id), null, null, CheckInForm.Adult, heard, matters, way, safe, null, change, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        Task HoldsAsync(int daysAgo, Hired holder, Id<Relationship> id, int atEase, int canRaise, int brings, string works, string stuck) => telling.OnAsync(daysAgo, holder, async record =>
        {
            record.Add(CheckIn.FromUs(await record.OpenAsync(id), null, atEase, canRaise, brings, works, stuck, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        Task LooksBackAsync(int daysAgo, Hired who, Id<Talk> talk, SupervisionFunction functions, Stakeholder stakeholders, Leaning leaning) => telling.OnAsync(daysAgo, who, async record =>
        {
            (await record.OpenAsync(talk)).LookBack(functions, stakeholders, leaning);
            await record.SaveAsync();
        });

        Task<Id<Talk>> TalksAsync(int daysAgo, Hired holder, Id<Relationship> id, string text, (string? Happened, string? Stirred, string? Made, string? Next, TalkEnd End, string EndWords, string? Repeats) said) => telling.OnAsync(daysAgo, holder, async record =>
        {
            var relationship = await record.OpenAsync(id);
            var day = record.Today;
            var found = record.Of<Encounter>().First(e => e.RelationshipId == id && e.Day == day);
            var session = await record.OpenAsync(found.Id);
            var item = new AgendaItem(relationship, Whose.Theirs, text, null, null, null, true, false, Audience.MyTeam, record.By);
            item.Reached(session.Id);
            var talk = new Talk(item, session, record.By);
            talk.Say(said.Happened, said.Stirred, said.Made, said.Next, said.End, said.EndWords, said.Repeats);
            record.Add(item);
            record.Add(talk);
            await record.SaveAsync();
            return talk.Id;
        });

        Task BringsAsync(int daysAgo, Hired who, Id<Relationship> id, string text, string? because, bool held) => telling.OnAsync(daysAgo, who, async record =>
        {
            record.Add(new AgendaItem(await record.OpenAsync(id), held ? Whose.Theirs : Whose.Ours, text, because, null, null, held, false, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });
    }
}
