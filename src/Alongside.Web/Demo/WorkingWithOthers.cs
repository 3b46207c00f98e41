using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Together;
using Alongside.Web.Access;

namespace Alongside.Web.Demo;

/// <summary>The two teams and how they get on: what came between them in summer, and how it was mended. And the school, with one name to ring.</summary>
internal static class WorkingWithOthers
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        var elm = await telling.OnAsync(210, staff.Maureen, async record =>
        {
            var begun = new Relationship(Side.Of(staff.Grace.Team!.Id), null, staff.Priya.Worker.Id, staff.Maureen.Team!.Id, "Families who move across the weir, and who goes when one team is short", record.Today, record.By);
            begun.Open(Opening.Nothing with { Reach = "01632 960 151, any weekday until five. Leave word with Maureen when I am out." });
            record.Begin(begun);
            record.Add(new NamedContact(begun, null, record.By));
            await record.SaveAsync();
            return begun.Id;
        });
        await telling.OnAsync(209, staff.Grace, async record =>
        {
            await record.OpenAsync(elm);
            var there = await record.OpenAsync(record.Of<NamedContact>().Single(c => c.RelationshipId == elm).Id);
            there.Is(staff.Saira.Worker.Id, "01632 960 162, mornings. Ewan takes a message.");
            await record.SaveAsync();
        });
        await AgreesAsync(200, staff.Grace, elm, "We ring before we tell a family that the other team will come. Whoever knows them goes along the first time. When we disagree, the two of us ring, not the families.", 230);
        await SaysAsync(96, staff.Grace, elm, 4, 3, "A call before, not a note after.");
        await HoldsAsync(95, staff.Priya, elm, 8, 6, "We lend each other people without a form.", null);
        await telling.OnAsync(94, staff.Saira, async record =>
        {
            record.Add(new Rupture(await record.OpenAsync(elm), null, record.Today, Whose.Theirs, RuptureKind.PushedBack, "Somebody was told that we would come on Monday, and nobody had asked us.", null, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(82, staff.Priya, async record =>
        {
            await record.OpenAsync(elm);
            var rupture = await record.OpenAsync(record.Of<Rupture>().Single(r => r.RelationshipId == elm).Id);
            record.Add(rupture.Mend(record.Today, "I rang Saira, and then I rang the one who had waited on Monday.", "I promised with your diary. I am sorry.", "That they had looked as if they did not care, and it was not them.", "Better. We put the call into what we agreed.", RuptureState.Repaired, record.By));
            await record.SaveAsync();
        });
        await DecideAsync(80, staff.Priya, elm, "Priya and Saira ring each other on Mondays, ten minutes. Whoever knows a family better goes along the first time.");
        await SaysAsync(20, staff.Saira, elm, 8, 8, null);
        await HoldsAsync(18, staff.Priya, elm, 8, 9, "They ring, and so do we.", "Holidays. We are both short in the same week.");

        var school = await telling.OnAsync(180, staff.Leon, async record =>
        {
            var begun = new Relationship(Side.AnAgency(record.By.At), null, staff.Leon.Worker.Id, staff.Leon.Team!.Id, "School days that begin well", record.Today, record.By);
            begun.Open(Opening.Nothing with { Reach = "01632 960 153, after three." });
            record.Begin(begun);
            var there = new NamedContact(begun, "Fernhill School", record.By);
            there.IsAt("Fernhill School", "Wendy Pratt", "head of year", "01632 960 171, at break or after three. The office takes a message when she teaches.");
            record.Add(there);
            await record.SaveAsync();
            return begun.Id;
        });
        await AgreesAsync(170, staff.Leon, school, "We never just turn up at school. They ring us before they write home.\nWhat they said: “Ring me, not the office, if it is about one of mine. And tell us when you stop coming.”", 210);
        await DecideAsync(64, staff.Leon, school, "The school keeps the front room free on Tuesdays after three. We say by Monday whether we need it.");
        await HoldsAsync(30, staff.Leon, school, 7, 5, "She always rings back.", "I find it hard to say that the Monday lesson is the trouble.");

        Task AgreesAsync(int daysAgo, Hired who, Id<Relationship> with, string words, int lookAgainAfter) => telling.OnAsync(daysAgo, who, async record =>
        {
            (await record.OpenAsync(with)).Agree(words, record.Today.AddDays(lookAgainAfter), together: true, record.By);
            await record.SaveAsync();
        });

        Task DecideAsync(int daysAgo, Hired who, Id<Relationship> with, string words) => telling.OnAsync(daysAgo, who, async record =>
        {
            var met = Encounter.Record(await record.OpenAsync(with), EncounterKind.Meeting, new(record.Today, null, null), null, record.By);
            record.Add(met);
            record.Add(new Entry(met, EntryKind.Line, words, Source.Said, null, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        Task SaysAsync(int daysAgo, Hired who, Id<Relationship> with, int heard, int way, string? change) => telling.OnAsync(daysAgo, who, async record =>
        {
            record.Add(CheckIn.FromThem(await record.OpenAsync(with), null, null, CheckInForm.Adult, heard, heard, way, way, null, change, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

        Task HoldsAsync(int daysAgo, Hired who, Id<Relationship> with, int atEase, int hard, string? works, string? stuck) => telling.OnAsync(daysAgo, who, async record =>
        {
            record.Add(CheckIn.FromUs(await record.OpenAsync(with), null, atEase, hard, null, works, stuck, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });
    }
}
