using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.FromFamilies;

/// <summary>What a family brought from their own space, as far as the reader may read it. Read here, it is seen.</summary>
[Needs(May.OpenFamily)]
internal sealed class FromThemModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>As much of each as one reads at once.</summary>
    private const int Newest = 40;

    /// <summary>One thing they brought.</summary>
    public sealed record Line(Guid Id, string Who, string What, string? Words, DateTimeOffset At, string? To, bool Waits);

    [FromRoute] public Id<Family> Id { get; set; }

    public string Names { get; private set; } = "";
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public static string At(Id<Family> id) => $"/families/{id}/from-them";

    public async Task OnGetAsync()
    {
        var family = await Record.OpenAsync(Id);
        var people = (await Record.People().ToListAsync()).ToDictionary(p => p.Id, p => p.Called);
        Names = phrases.Family(family.Called, [.. family.Now.OrderBy(m => m.Id).Select(m => people[m.PersonId])]);
        string Who(Id<Person>? person) => person is { } one ? people.GetValueOrDefault(one, "") : "";
        var asks = await Record.Of<Ask>().OrderByDescending(a => a.WrittenAt).Take(Newest).ToListAsync();
        var wants = await Record.Of<AgendaItem>().Where(a => a.AuthorPersonId != null).OrderByDescending(a => a.WrittenAt).Take(Newest).ToListAsync();
        var felt = await Record.Of<Felt>().OrderByDescending(f => f.WrittenAt).Take(Newest).ToListAsync();
        var respect = await Record.Of<RespectAnswer>().OrderByDescending(a => a.WrittenAt).Take(Newest).ToListAsync();
        var taps = await Record.Of<CheckIn>().Where(c => c.AuthorPersonId != null).OrderByDescending(c => c.WrittenAt).Take(Newest).ToListAsync();
        var week = await Record.Of<WeekLine>().Where(l => l.Day >= Today).OrderBy(l => l.Day).Take(Newest).ToListAsync();
        var about = await AboutAsync(felt);
        Lines = [.. asks.Select(a => new Line(a.Id.Value, Who(a.AuthorPersonId), phrases[$"asked-{Pick.Kebab(a.Kind.ToString())}", ("who", Who(a.AuthorPersonId)), ("name", a.Quoted)], a.Text, a.WrittenAt, AnswerAskModel.At(a.Id), a.Waits))
            .Concat(wants.Select(w => new Line(w.Id.Value, Who(w.AuthorPersonId), phrases["today-brought-first"], w.Text, w.WrittenAt, $"/relationships/{w.RelationshipId}/prepare", false)))
            .Concat(felt.Select(f => new Line(f.Id.Value, Who(f.AuthorPersonId), phrases["from-felt", ("about", about.GetValueOrDefault(f.AboutId)), ("who", Who(f.AuthorPersonId))], $"{phrases[$"our-felt-pick-{Pick.Kebab(f.Helpful.ToString())}"]} {f.Why}".Trim(), f.WrittenAt, null, false)))
            .Concat(respect.Select(r => new Line(r.Id.Value, Who(r.AuthorPersonId), phrases["from-respect"], $"{phrases[$"our-after-{Pick.Kebab(r.Respected.ToString())}"]} {r.Text}".Trim(), r.WrittenAt, null, false)))
            .Concat(taps.Select(c => new Line(c.Id.Value, Who(c.AuthorPersonId), phrases["from-check-in"], c.Change, c.WrittenAt, $"/relationships/{c.RelationshipId}/check-ins", false)))
            .Concat(week.Select(l => new Line(l.Id.Value, Who(l.AuthorPersonId), phrases["from-week", ("who", Who(l.AuthorPersonId)), ("day", phrases.Day(l.Day, Today))], l.Text, l.WrittenAt, null, false)))
            .OrderByDescending(l => l.At)];
        Record.Saw(Id, Lines.Select(l => l.Id));
    }

    private async Task<Dictionary<Guid, string>> AboutAsync(List<Felt> felt)
    {
        if (felt.Count == 0) return [];
        var relationships = await Record.Of<Relationship>().ToListAsync();
        var holders = relationships.Select(r => r.HeldOn(Today)).OfType<Id<Domain.Organisations.Worker>>().Distinct().ToArray();
        var workers = await Record.Workers().Where(w => holders.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name.Split(' ', 2)[0]);
        var named = relationships.Where(r => r.HeldOn(Today) is not null).ToDictionary(r => r.Id.Value, r => workers[r.HeldOn(Today)!.Value]);
        foreach (var helper in await Record.Of<Helper>().Select(h => new { h.Id, h.Name }).ToListAsync()) named[helper.Id.Value] = helper.Name;
        return named;
    }
}
