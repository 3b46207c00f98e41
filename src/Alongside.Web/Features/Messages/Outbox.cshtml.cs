using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Messages;

/// <summary>Whether messages arrive: numbers, and what was not delivered. Neither a name nor a word of what it was about.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class OutboxModel(Record record, SiteMode mode, Phrases phrases) : HousePage(record)
{
    [BindProperty] public Id<Message> Message { get; set; }

    public Record.OutboxNow Now { get; private set; } = new(0, 0, null, []);

    /// <summary>A mail server is set up.</summary>
    public bool Sends => mode.Carriers.ContainsKey(ContactKind.Email);

    public static string At() => "/house/messages";

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostAgainAsync() => LookAtAsync(again: true);

    public Task<IActionResult> OnPostSeenAsync() => LookAtAsync(again: false);

    public override async Task ShowAsync() => Now = await Record.OutboxAsync();

    /// <summary>"19 November, 09:30".</summary>
    public string Said(DateTimeOffset moment) => $"{phrases.Day(Clock.DayOf(moment), Today)}, {Clock.TimeOf(moment):HH\\:mm}";

    private async Task<IActionResult> LookAtAsync(bool again)
    {
        await Record.LookAtAsync(Message, again);
        await Record.SaveAsync(At());
        return Redirect(At());
    }
}
