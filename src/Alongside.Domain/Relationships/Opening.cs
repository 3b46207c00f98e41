namespace Alongside.Domain.Relationships;

/// <summary>
/// How a relationship is opened: who brought us together, what I am here for, what comes next, what you can expect, my
/// powers and your rights, how to reach me or whoever covers for me, and what you have told already.
/// </summary>
public sealed record Opening(string? IntroducedBy, string? Role, string? Plan, string? Expect, string? Powers, string? Rights, string? Reach, string? Known)
{
    /// <summary>Nothing said yet.</summary>
    public static Opening Nothing { get; } = new(null, null, null, null, null, null, null, null);

    public static Opening From(string? introducedBy, string? role, string? plan, string? expect, string? powers, string? rights, string? reach = null, string? known = null)
    {
        var problems = new List<Problem>();
        var opening = new Opening(
            Words.Maybe("IntroducedBy", introducedBy, Words.Line, problems)?.Text,
            Words.Maybe("Role", role, Words.Note, problems)?.Text,
            Words.Maybe("Plan", plan, Words.Note, problems)?.Text,
            Words.Maybe("Expect", expect, Words.Note, problems)?.Text,
            Words.Maybe("Powers", powers, Words.Note, problems)?.Text,
            Words.Maybe("Rights", rights, Words.Note, problems)?.Text,
            Words.Maybe("Reach", reach, Words.Note, problems)?.Text,
            Words.Maybe("Known", known, Words.Note, problems)?.Text);
        Refused.If(problems);
        return opening;
    }
}
