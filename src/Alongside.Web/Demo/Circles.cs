using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Together;

namespace Alongside.Web.Demo;

/// <summary>Larch Lane sits in a circle every week; today somebody from another team looks after it.</summary>
internal static class Circles
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        var ways = Ways.Load("en", null);
        var circle = await telling.OnAsync(49, staff.Maureen, async record =>
        {
            var begun = new Relationship(Side.Of(staff.Maureen.Team!.Id), null, null, null, null, record.Today, record.By);
            record.Begin(begun);
            begun.Agree("An hour, with the door closed. What is said here stays here. Nobody has to bring anything, and nobody is put right.", record.Today.AddDays(90), together: true, record.By);
            record.Add(new StandingDay(begun, record.Today.DayOfWeek, 1, record.By));
            await record.SaveAsync();
            return begun.Id;
        });
        var before = await SitsAsync(7, "bells", 6, staff.Leon, "Yusuf does not answer my messages, and I keep sending them.", "What does a message from me mean to him?");
        await SeesAsync(7, staff.Dela, before, "I would not answer the fourth one either. I would feel late.");
        await SeesAsync(7, staff.Priya, before, "Perhaps he keeps them. He has not blocked you.");
        await SeesAsync(7, staff.Maureen, before, "I wonder who sends you four messages a day.");
        var today = await SitsAsync(0, "intervision", 2, staff.Dela, "She says yes to everything, and nothing happens.", "What would she lose by saying no?");
        await SeesAsync(0, staff.Leon, today, "Perhaps nobody believed her no before.");
        await telling.OnAsync(0, staff.Maureen, async record =>
        {
            var (open, _, _, _) = await record.OpenCircleAsync(today);
            open.Sits(staff.Grace.Worker.Id, guest: true, record.By);
            open.PassOn();
            await record.SaveAsync();
        });
        await telling.OnAsync(1, staff.Priya, async record =>
        {
            record.Add(new AgendaItem(await record.OpenAsync(circle), Whose.Theirs, "A grandmother who will not let me in.", null, null, null, true, false, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        await SaysAsync(6, staff.Leon, 9, 7, "Shorter rounds when somebody is in a hurry.");
        await SaysAsync(5, staff.Priya, 7, 9, null);

        Task SaysAsync(int daysAgo, Hired who, int heard, int safe, string? change) => telling.OnAsync(daysAgo, who, async record =>
        {
            record.Add(CheckIn.FromThem(await record.OpenAsync(circle), null, null, CheckInForm.Adult, heard, heard, safe, safe, null, change, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        Task<Id<Encounter>> SitsAsync(int daysAgo, string way, int step, Hired brings, string text, string question) => telling.OnAsync(daysAgo, brings, async record =>
        {
            var of = await record.OpenAsync(circle);
            var session = Encounter.Record(of, EncounterKind.Circle, new(record.Today, 9 * 60, null), null, record.By);
            var item = new AgendaItem(of, Whose.Theirs, text, null, null, null, true, false, Audience.MyTeam, record.By);
            item.Reached(session.Id);
            var sits = new Circle(session, record.By);
            foreach (var one in new[] { staff.Dela, staff.Leon, staff.Maureen, staff.Priya }) sits.Sits(one.Worker.Id, guest: false, record.By);
            sits.Begin(ways.Find(way), record.By);
            sits.GoTo(step, ways.Find(way)!, record.By);
            sits.LookAt(item);
            sits.Ask(question);
            record.Add(session);
            record.Add(item);
            record.Add(sits);
            await record.SaveAsync();
            return session.Id;
        });

        Task SeesAsync(int daysAgo, Hired who, Id<Encounter> session, string text) => telling.OnAsync(daysAgo, who, async record =>
        {
            var (open, _, _, _) = await record.OpenCircleAsync(session);
            record.Add(new GroupThought(open, text, record.By));
            await record.SaveAsync();
        });
    }
}
