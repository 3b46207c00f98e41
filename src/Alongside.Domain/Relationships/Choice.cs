namespace Alongside.Domain.Relationships;

/// <summary>"Is this my choice?", answered in plain words that the person may read.</summary>
public sealed record Choice(Basis Basis, string? Is, string? IsNot, string? WhoDecided, string? IfNo)
{
    public static Choice From(Basis basis, string? isChoice, string? isNot, string? whoDecided, string? ifNo)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(basis)) problems.Add(new("Basis", "choose-one"));
        var choice = new Choice(basis,
            Words.Maybe("Is", isChoice, Words.Note, problems)?.Text,
            Words.Maybe("IsNot", isNot, Words.Note, problems)?.Text,
            Words.Maybe("WhoDecided", whoDecided, Words.Line, problems)?.Text,
            Words.Maybe("IfNo", ifNo, Words.Note, problems)?.Text);
        if (basis != Basis.Voluntary && choice.WhoDecided is null) problems.Add(new("WhoDecided", "say-who-decided"));
        Refused.If(problems);
        return choice;
    }
}
