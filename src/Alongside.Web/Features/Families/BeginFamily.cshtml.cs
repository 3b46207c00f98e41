using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>First hello: a name is enough to begin.</summary>
[Needs(May.BeginFamily)]
internal sealed class BeginFamilyModel(Record record, Phrases phrases) : NewPersonPage(record, phrases)
{
    [BindProperty] public string? Home { get; set; }

    public static string At() => "/families/new";

    /// <summary>Who may be the same and is known already.</summary>
    public static string LookAt() => $"{At()}?handler=Look";

    public override string? KeepsAs => "begin-family";

    protected override string? Where => Home;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (by, name, born) = (Record.By, PersonName.From(Given, FamilyName), Born);
        var person = new Person(name, by);
        person.WasBorn(born);
        var family = new Family(null, Home, by);
        Record.Begin(family);
        Record.Begin(person);
        family.Join(person.Id, Today, by);
        Record.Add(new Relationship(Side.Of(person.Id), family.Id, by.Who, by.Team, null, Today, by));
        await Record.SaveAsync(FamilyModel.At(family.Id));
        return Redirect(FamilyModel.At(family.Id));
    }
}
