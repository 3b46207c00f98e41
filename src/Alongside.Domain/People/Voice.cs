namespace Alongside.Domain.People;

/// <summary>Somebody of a family, as far as it matters for whose voice is heard.</summary>
/// <param name="Who">The person.</param>
/// <param name="As">What they are to the children of the family.</param>
/// <param name="Age">In whole years; null when unknown, which is never taken as 0.</param>
/// <param name="LastHeard">The newest day from which their own words are on the record; null when there are none.</param>
/// <param name="KeptOut">They are kept out for somebody's safety.</param>
/// <param name="Died">They have died.</param>
public readonly record struct Voice(Id<Person> Who, VoiceOf As, int? Age, DateOnly? LastHeard, bool KeptOut, bool Died);
