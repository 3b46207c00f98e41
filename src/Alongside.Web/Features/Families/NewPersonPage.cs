using Alongside.Domain.Matching;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>
/// A page on which somebody new may begin. While the name is typed it shows who is known already and may be them:
/// by themselves with script, by a button without. Names travel in the request's body, never in an address.
/// </summary>
internal abstract class NewPersonPage(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>Half of a weight's picture is so wide; weights are drawn up to <see cref="MostBits"/>.</summary>
    private const int HalfWide = 32;

    private const double MostBits = 12;

    [BindProperty] public string? Given { get; set; }
    [BindProperty] public string? FamilyName { get; set; }

    /// <summary>The year they were born, as far as anybody knows.</summary>
    [BindProperty] public string? Year { get; set; }

    /// <summary>Asks for those met before alone, for the page that is already open.</summary>
    [BindProperty] public int Part { get; set; }

    /// <summary>People already known who may be the same; null while nobody has asked.</summary>
    public IReadOnlyList<FoundPerson>? Met { get; private set; }

    /// <summary>Where they live, where the page asks.</summary>
    protected virtual string? Where => null;

    public async Task<IActionResult> OnPostLookAsync()
    {
        await ShowAsync();
        Met = await Record.RecogniseAsync(Sought.From(Given, FamilyName, Year, Where));
        return Part == 1 ? Partial("_Met", this) : Page();
    }

    /// <summary>Whether somebody belongs to the family this page is about.</summary>
    public virtual bool IsHere(FoundPerson person) => false;

    /// <summary>The address that takes somebody known instead of beginning anew; null where they are opened.</summary>
    public virtual string? Takes => null;

    /// <summary>What tells somebody apart from another of the same name.</summary>
    public string Apart(FoundPerson person)
    {
        List<string> said = [];
        if (person.KnownAs is { } known) said.Add(phrases["find-known-as", ("name", known)]);
        if (person.Before is { } before) said.Add(phrases["find-before", ("name", before)]);
        if (person.Born is { } born) said.Add(born.IsExpected ? phrases.Born(born) : phrases["find-born", ("day", phrases.Born(born))]);
        if (!person.IsAlive) said.Add(phrases["find-died"]);
        foreach (var family in person.Families)
        {
            var others = family.Members.Where(m => m.Who != person.Id).Select(m => m.Name).ToList();
            if (family.Called is { } called) said.Add(called);
            else if (others.Count > 0) said.Add(phrases["find-with", ("names", phrases.List(others))]);
        }
        return string.Join(" · ", said);
    }

    /// <summary>Where a weight's bar begins and how wide it is: to the right of the middle what speaks for them, to the left what speaks against.</summary>
    public static (int From, int Wide) Bar(Weight weight)
    {
        var wide = Math.Max(1, (int)Math.Round(Math.Min(MostBits, Math.Abs(weight.Bits)) / MostBits * HalfWide));
        return (weight.Bits < 0 ? HalfWide - wide : HalfWide, wide);
    }

    /// <summary>The year as a date of birth; null when nobody knows it.</summary>
    protected BirthDate? Born => string.IsNullOrWhiteSpace(Year) ? null : BirthDate.From(null, null, Year, "year", Today);
}
