using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Own;

/// <summary>One step of an exercise, one screen. Every answer may be left out.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ExerciseStepModel(Record record, Exercises exercises) : HousePage(record)
{
    [FromRoute] public Id<ExerciseRun> Id { get; set; }

    /// <summary>Which step, from 1.</summary>
    [FromRoute] public int Step { get; set; }

    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public int? Point { get; set; }

    public Exercise Exercise { get; private set; } = null!;
    public ExerciseStep Screen { get; private set; } = null!;
    public bool IsLast => Step == Exercise.Steps.Count;

    public override string KeepsAs => $"exercise/{Id}/{Step}";

    public static string At(Id<ExerciseRun> id, int step) => $"/exercises/run/{id}/{step}";

    public async Task OnGetAsync()
    {
        var (_, said) = await OpenAsync();
        (Answer, Point) = (said?.Text, said?.Point);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (run, said) = await OpenAsync();
        if (said is not null) said.Say(Screen, Answer, Point);
        else if (!string.IsNullOrWhiteSpace(Answer) || Point is not null) Record.Add(new ExerciseAnswer(run, Step, Screen, Answer, Point, Record.By));
        if (IsLast) run.Finish(Record.By);
        var next = IsLast ? ExerciseRunModel.At(Id) : At(Id, Step + 1);
        await Record.SaveAsync(next);
        return Redirect(next);
    }

    public override Task ShowAsync() => OpenAsync();

    private async Task<(ExerciseRun, ExerciseAnswer?)> OpenAsync()
    {
        var run = await Record.OpenOwnAsync(Id);
        Exercise = exercises.Of(run) ?? throw new NotReached();
        Screen = Step >= 1 && Step <= Exercise.Steps.Count ? Exercise.Steps[Step - 1] : throw new NotReached();
        return (run, (await Record.AnswersAsync(run)).Find(a => a.Number == Step));
    }
}
