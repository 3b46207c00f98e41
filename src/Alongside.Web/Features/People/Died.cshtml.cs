using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Somebody has died: from then on no birthday, no prompt and no invitation.</summary>
[Needs(May.Write)]
internal sealed class DiedModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? DiedOn { get; set; }
    [BindProperty] public int Version { get; set; }

    public static string At(Id<Person> id) => $"/people/{id}/died";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        DiedOn = Person.DiedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        Person.Died(TypedDay.Maybe("DiedOn", DiedOn) ?? throw new Refused("DiedOn", "died-day-missing"), Today);
        return await SaveAsync();
    }

    /// <summary>It was written down by mistake.</summary>
    public async Task<IActionResult> OnPostLivesAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        Person.Died(null, Today);
        return await SaveAsync();
    }
}
