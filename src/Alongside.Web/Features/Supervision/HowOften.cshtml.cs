using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>How often people are to be held, by what they are here for: the organisation's own policy.</summary>
[Needs(May.SayHowOftenHeld)]
internal sealed class HowOftenModel(Record record) : HousePage(record)
{
    [BindProperty] public string? For { get; set; }
    [BindProperty] public string? Days { get; set; }
    [BindProperty] public string? DaysWhenNew { get; set; }
    [BindProperty] public string? MonthsNew { get; set; }

    public IReadOnlyList<HowOftenHeld> All { get; private set; } = [];

    public static string At() => "/supervision/how-often";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync() => All = await Record.HowOftenHeldAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var one = (await Record.HowOftenHeldAsync()).FirstOrDefault(h => h.Role.ToString() == For) ?? throw new Refused(nameof(For), "choose-one");
        one.Say(Number(Days), Number(DaysWhenNew), Number(MonthsNew));
        if (one.Version == 0) Record.Add(one);
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    /// <summary>What stands in a box: as it was typed where it was refused, else as it is kept.</summary>
    public string? In(HowOftenHeld one, string? typed, int kept) => one.Role.ToString() == For ? typed : kept.ToString(CultureInfo.InvariantCulture);

    /// <summary>The box that a refusal leads to has the plain name of its field.</summary>
    public string IdOf(HowOftenHeld one, string field) => one.Role.ToString() == For ? field : $"{field}-{Pick.Kebab(one.Role.ToString())}";

    // What is no number is outside of every range, and gets the sentence that says the range.
    private static int? Number(string? typed) => Typed.Number("", typed, "", []);
}
