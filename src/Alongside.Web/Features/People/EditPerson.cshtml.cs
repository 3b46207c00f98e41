using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
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

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.OpenAsync(Id);
        var (day, month, year, precision) = Parts(now.Born);
        return
        [
            new(nameof(Pronouns), "who-pronouns", now.Pronouns), new(nameof(Languages), "who-languages", now.Languages),
            new(nameof(Interpreter), "who-interpreter", now.Interpreter), new(nameof(FaithAndCulture), "who-faith", now.FaithAndCulture),
            new(nameof(Day), "date-day", day), new(nameof(Month), "date-month", month), new(nameof(Year), "date-year", year), new(nameof(Precision), "who-born-known", precision),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Pronouns, Languages, Interpreter, FaithAndCulture) = (Person.Pronouns, Person.Languages, Person.Interpreter, Person.FaithAndCulture);
        (Day, Month, Year, Precision) = Parts(Person.Born);
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

    private static (string? Day, string? Month, string? Year, string? Precision) Parts(BirthDate? born) => born is null ? default :
    (
        born.Precision is DatePrecision.Exact or DatePrecision.Expected ? born.Earliest.Day.ToString(CultureInfo.InvariantCulture) : null,
        born.Precision is DatePrecision.Year or DatePrecision.About ? null : born.Earliest.Month.ToString(CultureInfo.InvariantCulture),
        born.Earliest.Year.ToString(CultureInfo.InvariantCulture),
        Pick.Kebab(born.Precision.ToString())
    );
}
