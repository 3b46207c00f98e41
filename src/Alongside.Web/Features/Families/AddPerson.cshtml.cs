using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>One more person in a family: somebody new, or somebody the record knows from another family.</summary>
[Needs(May.Write)]
internal sealed class AddPersonModel(Record record, Phrases phrases) : NewPersonPage(record, phrases)
{
    [FromRoute] public Id<Family> Id { get; set; }

    /// <summary>A name to look for among those one already knows.</summary>
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }

    [BindProperty] public string? SayIt { get; set; }
    [BindProperty] public string? Pronouns { get; set; }
    [BindProperty] public Id<Person>? Known { get; set; }

    public Findings Found { get; private set; } = Findings.Nothing;

    public static string At(Id<Family> id) => $"/families/{id}/people/new";

    /// <summary>Who may be the same and is known already.</summary>
    public static string LookAt(Id<Family> id) => $"{At(id)}?handler=Look";

    public override string? Takes => $"{At(Id)}?handler=Known";

    public override bool IsHere(FoundPerson person) => person.Families.Any(f => f.Id == Id);

    public override string? KeepsAs => $"add-person/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await Record.OpenAsync(Id);
        if (!string.IsNullOrWhiteSpace(Q)) Found = await Record.FindAsync(Q);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (by, name, born) = (Record.By, PersonName.From(Given, FamilyName, null, SayIt), Born);
        var family = await Record.OpenAsync(Id);
        var person = new Person(name, by);
        person.WasBorn(born);
        person.Describe(Pronouns, null, null, null);
        Record.Begin(person);
        family.Join(person.Id, Today, by);
        return await SaveAsync();
    }

    /// <summary>Somebody who is in another family of ours too.</summary>
    public async Task<IActionResult> OnPostKnownAsync()
    {
        if (Known is not { } known) throw new Refused("Q", "choose-one");
        var person = await Record.OpenAsync(known);
        (await Record.OpenAsync(Id)).Join(person.Id, Today, Record.By);
        return await SaveAsync();
    }

    private async Task<IActionResult> SaveAsync()
    {
        await Record.SaveAsync(FamilyModel.At(Id));
        return Redirect(FamilyModel.At(Id));
    }
}
