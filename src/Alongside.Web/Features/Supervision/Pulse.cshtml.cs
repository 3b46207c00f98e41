using System.Security.Cryptography;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>How it is to work here: two taps without a name, once a month. Everybody sees what came of it when the month is over.</summary>
[Needs(May.BeHeld)]
internal sealed class PulseModel(Record record) : HousePage(record)
{
    [BindProperty] public bool? Supported { get; set; }
    [BindProperty] public bool? Expected { get; set; }
    [FromQuery(Name = "thanks")] public bool Thanks { get; set; }

    /// <summary>The reader has answered this month.</summary>
    public bool Answered { get; private set; }

    /// <summary>Each field of the window, with at least so many, in fives.</summary>
    public IReadOnlyList<(Stance Stance, int AtLeast)> Fields { get; private set; } = [];

    public static string At() => "/supervision/pulse";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Answered = await Record.AnsweredPulseAsync();
        var answers = await Record.PulseAsync(HeldPicture.AsOf(Today).AddDays(1).AddMonths(-12));
        Fields = answers.Count == 0 ? [] : [.. Enum.GetValues<Stance>().Select(s => (s, answers.Count(a => a.Stance == s) / HeldPicture.Step * HeldPicture.Step))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.KeepPulseAsync(new(new(RandomNumberGenerator.GetBytes(16)), Supported, Expected, Today));
        return Redirect(At() + "?thanks=true");
    }
}
