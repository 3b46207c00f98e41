using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>Is this my choice? What is and what is not, who decided, what happens if I say no; and each decision about us with my answer to it.</summary>
[Needs(May.OurSpace)]
internal sealed class OurChoiceModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    [BindProperty] public string? Text { get; set; }

    public IReadOnlyList<Condition> Conditions { get; private set; } = [];
    public IReadOnlyList<Decided> Decisions { get; private set; } = [];
    public ILookup<Guid, Ask> MySides { get; private set; } = Array.Empty<Ask>().ToLookup(a => a.Id.Value);
    public ILookup<Guid, (string Who, DateTimeOffset At)> Seen { get; private set; } = Array.Empty<Guid>().ToLookup(t => t, _ => ("", default(DateTimeOffset)));

    public override string? KeepsAs => "our/choice";

    public override IReadOnlyList<string> KeepsApart => [.. Decisions.Select(d => d.Id.ToString())];

    public static string At() => "/our/choice";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var me = Record.Caller.Person;
        Conditions = await Record.Of<Condition>().Where(c => c.LiftedOn == null).OrderBy(c => c.Id).ToListAsync();
        Decisions = await Record.Of<Decided>().OrderByDescending(d => d.Day).ThenByDescending(d => d.Id).ToListAsync();
        var about = Decisions.Select(d => (Guid?)d.Id.Value).ToArray();
        var sides = await Record.Of<Ask>().Where(a => a.AuthorPersonId == me && about.Contains(a.AboutId)).OrderBy(a => a.WrittenAt).ToListAsync();
        MySides = sides.ToLookup(a => a.AboutId!.Value);
        Seen = await Record.SeenByAsync([.. sides.Select(s => s.Id.Value)]);
    }

    /// <summary>My answer to something that was decided about us.</summary>
    public async Task<IActionResult> OnPostAsync(Id<Decided> about)
    {
        await OpenAsync();
        var decided = await Record.Of<Decided>().SingleOrDefaultAsync(d => d.Id == about) ?? throw new NotReached();
        var ask = Ask.Beside(await Record.OursForReplyAsync(decided.RelationshipId), AskKind.MySide, about.Value, nameof(Decided), decided.What, Text, decided.Audience, Record.By);
        Record.Add(ask);
        Record.Add(Release.To(ask.Id, decided.FamilyId ?? throw new NotReached(), decided.AuthorId, Record.By));
        return await KeepAsync(At());
    }
}
