using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Somebody has died: from then on no birthday, no prompt and no invitation.</summary>
[Needs(May.Write)]
internal sealed class DiedModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? DiedOn { get; set; }
    [BindProperty] public int Version { get; set; }

    public static string At(Id<Person> id) => $"/people/{id}/died";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync() => [new(nameof(DiedOn), "died-on", Written(await Record.OpenAsync(Id)))];

    public async Task OnGetAsync()
    {
        await ShowAsync();
        DiedOn = Written(Person);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        Person.Died(TypedDay.Maybe("DiedOn", DiedOn) ?? throw new Refused("DiedOn", "died-day-missing"), Today);
        return await SaveAsync();
    }

    private static string? Written(Person person) => person.DiedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>It was written down by mistake.</summary>
    public async Task<IActionResult> OnPostLivesAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        Person.Died(null, Today);
        return await SaveAsync();
    }
}
