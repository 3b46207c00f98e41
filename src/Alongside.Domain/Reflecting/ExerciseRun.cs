using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>An exercise that a worker has begun: private, step by step, and shown to somebody only if they wish.</summary>
public sealed class ExerciseRun : IThing<ExerciseRun>, IPiece
{
    private ExerciseRun() { }

    public ExerciseRun(Exercise exercise, Id<Encounter>? encounter, By by)
    {
        (Id, OwnerId, Code, Language, BegunAt, Day, EncounterId) = (Id<ExerciseRun>.At(by.At), by.Who, exercise.Code, exercise.Language, by.At, by.Day, encounter);
    }

    public Id<ExerciseRun> Id { get; private set; }
    public Id<Worker> OwnerId { get; private set; }

    /// <summary>Which exercise; its text may have been edited since.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The language it was begun in; it goes on in that one.</summary>
    public string Language { get; private set; } = Exercise.UsualLanguage;

    public DateTimeOffset BegunAt { get; private set; }
    public DateOnly Day { get; private set; }

    /// <summary>The time together that set it off, when it was one.</summary>
    public Id<Encounter>? EncounterId { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }
    public Id<Worker>? ShownToId { get; private set; }
    public DateTimeOffset? ShownAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void Finish(By by) => FinishedAt ??= by.At;

    public void ShowTo(Id<Worker> colleague, By by) => (ShownToId, ShownAt) = (Showing.To(colleague, OwnerId), by.At);

    public void ShowNobody() => (ShownToId, ShownAt) = (null, null);

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
