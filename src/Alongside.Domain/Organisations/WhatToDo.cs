namespace Alongside.Domain.Organisations;

/// <summary>What a family reads where somebody writes something, or is not safe, in their language.</summary>
/// <param name="RingNow">Whom to ring now.</param>
/// <param name="NextLook">When somebody next looks.</param>
/// <param name="Procedure">What is done when somebody is not safe.</param>
public sealed record WhatToDo(string RingNow, string NextLook, string Procedure)
{
    /// <summary>Each sentence in the other language where somebody said it, and as the organisation says it where nobody did.</summary>
    public static WhatToDo? Of(Organisation? house, SaidIn? said) => house is null ? null
        : new(Or(said?.RingNow, house.RingNow), Or(said?.NextLook, house.NextLook), Or(said?.Procedure, house.Procedure));

    private static string Or(string? said, string own) => string.IsNullOrEmpty(said) ? own : said;
}
