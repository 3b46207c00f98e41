using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Own;

/// <summary>An exercise as it was answered: for its owner, and for whom they show it to.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ExerciseRunModel(Record record, Exercises exercises) : OwnPiecePage<ExerciseRun>(record)
{
    public ExerciseRun Run { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public IReadOnlyList<ExerciseAnswer> Answers { get; private set; } = [];
    /// <summary>The time before that its owner thought the same through; for them alone.</summary>
    public ExerciseRun? Before { get; private set; }

    private IReadOnlyList<ExerciseAnswer> before = [];

    public ShowTo? Showing { get; private set; }
    public bool IsMine => Showing is not null;

    public override string? KeepsAs => $"run-away/{Id}";

    public static string At(Id<ExerciseRun> id) => $"/exercises/run/{id}";

    /// <summary>What its owner answered to the same question the time before.</summary>
    public ExerciseAnswer? BeforeOf(ExerciseAnswer answer) => before.FirstOrDefault(b => b.Number == answer.Number && b.Asked == answer.Asked);

    public override async Task ShowAsync()
    {
        Run = await Record.OpenRunAsync(Id);
        Title = exercises.Of(Run)?.Title ?? Run.Code;
        Answers = await Record.AnswersAsync(Run);
        if (Run.OwnerId != Record.Caller.Worker) return;
        Showing = new(await Record.ColleaguesAsync(), Run.ShownToId);
        Before = await Record.RunBeforeAsync(Run);
        if (Before is { } earlier) before = await Record.AnswersAsync(earlier);
    }
}
