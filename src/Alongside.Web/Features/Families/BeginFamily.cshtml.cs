using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>First hello: a name is enough to begin.</summary>
[Needs(May.BeginFamily)]
internal sealed class BeginFamilyModel(Record record) : HousePage(record)
{
    [BindProperty] public string? Given { get; set; }
    [BindProperty] public string? FamilyName { get; set; }
    [BindProperty] public string? Home { get; set; }

    public static string At() => "/families/new";

    public override string? KeepsAs => "begin-family";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (by, name) = (Record.By, PersonName.From(Given, FamilyName));
        var person = new Person(name, by);
        var family = new Family(null, Home, by);
        Record.Begin(family);
        Record.Begin(person);
        family.Join(person.Id, Today, by);
        Record.Add(new Relationship(Side.Of(person.Id), family.Id, by.Who, by.Team, null, Today, by));
        await Record.SaveAsync(FamilyModel.At(family.Id));
        return Redirect(FamilyModel.At(family.Id));
    }
}
