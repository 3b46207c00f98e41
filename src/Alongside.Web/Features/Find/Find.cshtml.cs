using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.Families;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Find;

/// <summary>Finds people and families by name, as one types, forgiving of spelling, accents and order.</summary>
[Needs(May.Find)]
internal sealed class FindModel(Record record, Phrases phrases) : HousePage(record)
{
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }

    /// <summary>Asks for what was found alone, for the page that is already open.</summary>
    [BindProperty(SupportsGet = true)] public int Part { get; set; }

    public Findings? Found { get; private set; }

    public static string At() => "/search";

    /// <summary>Where a found person leads: to them, or to the reason that opens their family.</summary>
    public static string LeadsTo(FoundPerson person) => person.Families.Any(f => f.IsReached) ? $"/people/{person.Id}" : ReasonAt(person.Families[0].Id);

    public static string ReasonAt(Id<Family> family) => $"/families/{family}/reason";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!string.IsNullOrWhiteSpace(Q)) Found = await Record.FindAsync(Q);
        return Part == 1 ? Partial("_Found", this) : Page();
    }

    public bool MayOpenInNeed => Permissions.Allows(Record.Caller.Role, May.OpenInNeed);

    public int Count => Found!.People.Count + Found.Families.Count;

    /// <summary>What tells somebody apart from another of the same name.</summary>
    public string Apart(FoundPerson person)
    {
        List<string> said = [];
        if (person.KnownAs is { } known) said.Add(phrases["find-known-as", ("name", known)]);
        if (person.Before is { } before) said.Add(phrases["find-before", ("name", before)]);
        if (person.Born is { } born) said.Add(born.IsExpected ? phrases.Born(born) : phrases["find-born", ("day", phrases.Born(born))]);
        if (!person.IsAlive) said.Add(phrases["find-died"]);
        said.AddRange(person.Families.Select(f => f.Called ?? Others(f, person)).Where(f => f.Length > 0));
        return string.Join(" · ", said);
    }

    private string Others(FoundFamily family, FoundPerson person)
    {
        var others = family.Members.Where(m => m.Who != person.Id).Select(m => m.Name).ToList();
        return others.Count == 0 ? "" : phrases["find-with", ("names", phrases.List(others))];
    }
}
