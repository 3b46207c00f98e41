namespace Alongside.Domain.Reflecting;

/// <summary>A step while its lines are read.</summary>
internal sealed class ExerciseDraft(string heading)
{
    private readonly List<string> prompt = [];
    private Answering answering = Answering.Words;
    private IReadOnlyList<string> choices = [];

    public void Take(string line, Func<string, FormatException> wrong)
    {
        if (!line.StartsWith("answer:", StringComparison.Ordinal))
        {
            prompt.Add(line);
            return;
        }
        var parts = line["answer:".Length..].Split('|', StringSplitOptions.TrimEntries);
        (answering, choices) = (parts[0], parts.Length) switch
        {
            ("nothing", 1) => (Answering.Nothing, []),
            ("words", 1) => (Answering.Words, []),
            ("scale", 3) => (Answering.Scale, parts[1..]),
            ("choice", > 2) => (Answering.Choice, parts[1..]),
            _ => throw wrong("an answer is 'nothing', 'words', 'scale | low end | high end' or 'choice | one | two …'"),
        };
    }

    public ExerciseStep Done() => new(heading, prompt, answering, choices);
}
