using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>How often people are to be held, by what they are here for: the organisation's own policy.</summary>
[Needs(May.SayHowOftenHeld)]
internal sealed class HowOftenModel(Record record) : HousePage(record)
{
    [BindProperty] public Role For { get; set; }
    [BindProperty] public int? Days { get; set; }
    [BindProperty] public int? DaysWhenNew { get; set; }
    [BindProperty] public int? MonthsNew { get; set; }

    public IReadOnlyList<HowOftenHeld> All { get; private set; } = [];

    public static string At() => "/supervision/how-often";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync() => All = await Record.HowOftenHeldAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var one = (await Record.HowOftenHeldAsync()).FirstOrDefault(h => h.Role == For) ?? throw new Refused(nameof(For), "choose-one");
        one.Say(Days, DaysWhenNew, MonthsNew);
        if (one.Version == 0) Record.Add(one);
        await Record.SaveAsync(At());
        return Redirect(At());
    }
}
