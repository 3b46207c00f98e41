using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.FromFamilies;

/// <summary>Something was decided about them: what, why, who decided and how they were told, written so that they can read it and answer.</summary>
[Needs(May.Write)]
internal sealed class WriteDecidedModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public string? HowTold { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    /// <summary>Who of the family has a space of their own and could read it.</summary>
    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    /// <summary>Who reads each of those before, by name.</summary>
    public ReadByName? Readers { get; private set; }

    public Id<Family> Family { get; private set; }

    public string Them { get; private set; } = "";
    public IReadOnlyList<Decided> Before { get; private set; } = [];
    public ILookup<Guid, Ask> Answers { get; private set; } = Array.Empty<Ask>().ToLookup(a => a.Id.Value);

    public override string? KeepsAs => $"decided/{Id}";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/decided";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        Them = await Record.CalledAsync(relationship);
        Family = relationship.FamilyId ?? throw new NotReached();
        WithSpace = await Pick.WithSpaceAsync(Record);
        Readers = await Record.ReadersAsync();
        Before = await Record.Of<Decided>().Where(d => d.RelationshipId == Id).OrderByDescending(d => d.Day).ThenByDescending(d => d.Id).ToListAsync();
        var about = Before.Select(d => (Guid?)d.Id.Value).ToArray();
        var answers = about.Length == 0 ? [] : await Record.Of<Ask>().Where(a => about.Contains(a.AboutId)).OrderBy(a => a.WrittenAt).ToListAsync();
        Answers = answers.ToLookup(a => a.AboutId!.Value);
        if (answers.Count > 0) Record.Saw(answers[0].FamilyId!.Value, answers.Select(a => a.Id.Value));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        Record.Add(new Decided(relationship, What, Why, Who, HowTold, Day, Audience.MyTeam, Record.By));
        await Record.LetReadAsync(LetRead);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
