using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Own;

/// <summary>What an exercise is for and where it comes from, before it is begun.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ExerciseModel(Record record, Exercises exercises) : HousePage(record)
{
    private const int EarlierAtMost = 12;

    [FromRoute] public string Code { get; set; } = "";

    /// <summary>The time together it is about, when one came from there.</summary>
    [FromQuery] public Id<Encounter>? Encounter { get; set; }

    public Exercise Exercise { get; private set; } = null!;

    /// <summary>When I thought it through before, the newest first: what I wrote then is found again here.</summary>
    public IReadOnlyList<ExerciseRun> Earlier { get; private set; } = [];

    /// <summary>The language the reader reads exercises in.</summary>
    public string ReadsIn => exercises.Language;

    /// <summary>The languages in which there is this one.</summary>
    public IEnumerable<string> Languages => exercises.LanguagesOf(Exercise);

    public static string At(string code) => $"/exercises/{code}";

    public static string At(string code, Id<Encounter> encounter) => $"/exercises/{code}?encounter={encounter}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (Encounter is { } about) await Record.OpenAsync(about);
        var run = new ExerciseRun(Exercise, Encounter, Record.By);
        Record.Add(run);
        await Record.SaveAsync(ExerciseStepModel.At(run.Id, 1));
        return Redirect(ExerciseStepModel.At(run.Id, 1));
    }

    public override async Task ShowAsync()
    {
        Exercise = exercises.Find(Code) ?? throw new NotReached();
        Earlier = await Record.RunsAsync(Exercise.Code, EarlierAtMost);
    }
}
