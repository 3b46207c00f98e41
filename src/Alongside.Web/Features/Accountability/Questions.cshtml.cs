using System.Globalization;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>The weekly list: openings about which one could ask somebody something. Questions, never verdicts.</summary>
[Needs(May.WatchOver)]
internal sealed class QuestionsModel(Record record) : HousePage(record)
{
    private const int Days = 7;

    /// <summary>The last day of the week that is looked at; today when nobody says.</summary>
    [FromQuery(Name = "until")] public DateOnly? Last { get; set; }

    public DateOnly Until => Last is { } day && day < Today ? day : Today;
    public DateOnly From => Until.AddDays(1 - Days);
    public IReadOnlyList<Wondered> List { get; private set; } = [];

    public static string At(DateOnly? until = null) => "/accountability/questions" + (until is { } day ? $"?until={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "");

    public async Task OnGetAsync() => List = await Record.ToWonderAboutAsync(Clock.StartOf(From), Clock.StartOf(Until.AddDays(1)));
}
