using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>
/// What was answered to one step, with the question as it stood then: an exercise that is edited later does not change
/// what somebody answered.
/// </summary>
public sealed class ExerciseAnswer : IThing<ExerciseAnswer>
{
    private ExerciseAnswer() { }

    public ExerciseAnswer(ExerciseRun run, int number, ExerciseStep step, string? text, int? point, By by)
    {
        (Id, RunId, OwnerId, Number, Asked) = (Id<ExerciseAnswer>.At(by.At), run.Id, run.OwnerId, number, step.Heading);
        Say(step, text, point);
    }

    public Id<ExerciseAnswer> Id { get; private set; }
    public Id<ExerciseRun> RunId { get; private set; }
    public Id<Worker> OwnerId { get; private set; }

    /// <summary>Which step, from 1.</summary>
    public int Number { get; private set; }

    public string Asked { get; private set; } = "";

    /// <summary>Words, or the choice in its words; null where nothing was said.</summary>
    public string? Text { get; private set; }

    /// <summary>0–10, or null where nothing was said.</summary>
    public int? Point { get; private set; }

    public void Say(ExerciseStep step, string? text, int? point)
    {
        var problems = new List<Problem>();
        if (point is < 0 or > ExerciseStep.MostOnScale) problems.Add(new("Point", "between", ("from", 0), ("to", ExerciseStep.MostOnScale)));
        var words = Words.Maybe("Answer", text, Words.Note, problems)?.Text;
        if (step.Answering == Answering.Choice && words is not null && !step.Choices.Contains(words)) problems.Add(new("Answer", "choose-one"));
        Refused.If(problems);
        (Asked, Text, Point) = (step.Heading, step.Answering is Answering.Words or Answering.Choice ? words : null, step.Answering == Answering.Scale ? point : null);
    }
}
