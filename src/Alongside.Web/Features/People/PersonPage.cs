using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>A page about one person: opens them, and knows the way back.</summary>
internal abstract class PersonPage(Record record) : HousePage(record)
{
    [FromRoute] public Id<Person> Id { get; set; }

    public Person Person { get; private set; } = null!;

    public bool MayWrite => Record.MayWrite;

    public override async Task ShowAsync() => Person ??= await Record.OpenAsync(Id);

    /// <summary>In whose record readers are chosen: the family that stands open, or the first of theirs; none where they belong to nobody.</summary>
    protected async Task<Id<Family>?> FamilyAsync() => Record.OpenFamily ?? (await Record.OpenFamiliesOfAsync(Id)).Select(f => (Id<Family>?)f.Id).FirstOrDefault();

    /// <summary>Saves, and goes back to the person.</summary>
    protected async Task<IActionResult> SaveAsync(string part = "")
    {
        var to = PersonModel.At(Id) + (part.Length > 0 ? "#" + part : "");
        await Record.SaveAsync(to);
        return Redirect(to);
    }
}
