using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>Who has opened this record: a page that a worker can turn round and show to the family, or print.</summary>
[Needs(May.OpenFamily)]
internal sealed class WhoOpenedModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>So far back; who helped before is in the history of the relationships.</summary>
    private const int Months = 6;

    private const int MostWeeks = 6;

    [FromRoute] public Id<Family> Id { get; set; }

    public IReadOnlyList<OpenedBy> Openings { get; private set; } = [];
    public bool SeesTheLog => Record.WhyOpen(Id) == Why.Supervises;

    public static string At(Id<Family> id) => $"/families/{id}/opened";

    public async Task OnGetAsync() => Openings = await Record.WhoOpenedAsync(Id, Clock.StartOf(Today.AddMonths(-Months)));

    /// <summary>"Weeks of 16 November, 9 November and earlier."</summary>
    public string Weeks(OpenedBy one)
    {
        var weeks = phrases.List([.. one.Weeks.Take(MostWeeks).Select(w => phrases.Day(w, Today))]);
        return phrases[one.Weeks.Count > MostWeeks ? "who-opened-weeks-more" : "who-opened-weeks", ("weeks", weeks), ("n", one.Weeks.Count)];
    }
}
