using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>How it ended, with the letter to give; and the way back in when they come.</summary>
[Needs(May.Write)]
internal sealed class TakeUpAgainModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? From { get; set; }

    /// <summary>The newest ending; null when it ended without a word, or was not written for this reader.</summary>
    public Ending? Ending { get; private set; }

    /// <summary>Whom they told how it is for them that it ends, by first name.</summary>
    public string ToldTo { get; private set; } = "";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/again";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        From = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Ending = await Record.Of<Ending>().Where(e => e.RelationshipId == Id).OrderByDescending(e => e.Id).FirstOrDefaultAsync();
        if (Ending is { TheirWords: not null, AuthorId: var told }) ToldTo = new Colleague(told, (await Record.NamesOfAsync([told]))[told]).First;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenAsync();
        var by = Record.By;
        Relationship.TakeUpAgain(by.Who, by.Team, TypedDay.From(nameof(From), From), by);
        await Record.SaveAsync(ThreadModel.At(Id));
        return Redirect(ThreadModel.At(Id));
    }

    protected override Task<Relationship> ReachAsync() => Record.OpenAgainAsync(Id);
}
