using System.Security.Cryptography;
using Alongside.Domain;
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

    /// <summary>What should change here, if the reader likes to say it.</summary>
    [BindProperty] public string? Change { get; set; }

    [FromQuery(Name = "thanks")] public bool Thanks { get; set; }

    /// <summary>The reader has answered this month.</summary>
    public bool Answered { get; private set; }

    /// <summary>Each field of the window, with at least so many, in fives.</summary>
    public IReadOnlyList<(Stance Stance, int AtLeast)> Fields { get; private set; } = [];

    /// <summary>What people said should change, in no order that tells anything.</summary>
    public IReadOnlyList<string> Changes { get; private set; } = [];

    public static string At() => "/supervision/pulse";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Answered = await Record.AnsweredPulseAsync();
        var since = HeldPicture.AsOf(Today).AddDays(1).AddMonths(-12);
        var answers = await Record.PulseAsync(since);
        Changes = await Record.PulseWordsAsync(since);
        Fields = answers.Count == 0 ? [] : [.. Enum.GetValues<Stance>().Select(s => (s, answers.Count(a => a.Stance == s) / HeldPicture.Step * HeldPicture.Step))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var problems = new List<Problem>();
        var answer = Refused.Into(problems, f => f, () => new PulseAnswer(ByLot(), Supported, Expected, Today));
        var words = string.IsNullOrWhiteSpace(Change) ? null : Refused.Into(problems, f => f, () => new PulseWords(ByLot(), Change, Today));
        Refused.If(problems);
        await Record.KeepPulseAsync(answer!, words);
        return Redirect(At() + "?thanks=true");
    }

    private static Guid ByLot() => new(RandomNumberGenerator.GetBytes(16));
}
