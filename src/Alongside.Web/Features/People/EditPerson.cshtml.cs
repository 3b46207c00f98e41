using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Who somebody is, in their own words: pronouns, languages, faith and culture, and when they were born.</summary>
[Needs(May.Write)]
internal sealed class EditPersonModel(Record record, Phrases phrases) : PersonPage(record)
{
    [BindProperty] public string? Pronouns { get; set; }
    [BindProperty] public string? Languages { get; set; }
    [BindProperty] public string? Interpreter { get; set; }
    [BindProperty] public string? FaithAndCulture { get; set; }
    [BindProperty] public string? Day { get; set; }
    [BindProperty] public string? Month { get; set; }
    [BindProperty] public string? Year { get; set; }
    [BindProperty] public string? Precision { get; set; }
    [BindProperty] public int Version { get; set; }

    public static string At(Id<Person> id) => $"/people/{id}/who";

    public override string? KeepsAs => $"who/{Id}";

    public IReadOnlyList<Pick> HowSure => [.. new[] { "exact", "month", "year", "about", "expected" }.Select(p => new Pick(p, phrases[$"born-{p}-known"]))];

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Pronouns, Languages, Interpreter, FaithAndCulture) = (Person.Pronouns, Person.Languages, Person.Interpreter, Person.FaithAndCulture);
        if (Person.Born is not { } born) return;
        Year = born.Earliest.Year.ToString(CultureInfo.InvariantCulture);
        if (born.Precision is not (DatePrecision.Year or DatePrecision.About)) Month = born.Earliest.Month.ToString(CultureInfo.InvariantCulture);
        if (born.Precision is DatePrecision.Exact or DatePrecision.Expected) Day = born.Earliest.Day.ToString(CultureInfo.InvariantCulture);
        Precision = Pick.Kebab(born.Precision.ToString());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        var nothing = string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);
        Person.WasBorn(nothing ? null : BirthDate.From(Day, Month, Year, Precision, Today));
        Person.Describe(Pronouns, Languages, Interpreter, FaithAndCulture);
        return await SaveAsync();
    }
}
