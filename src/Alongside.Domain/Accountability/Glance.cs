using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Accountability;

/// <summary>What one worker opened, or asked for, of one family in a week.</summary>
/// <param name="Whys">Why it opened, each time; <see cref="Why.None"/> where it did not.</param>
/// <param name="SameSurname">Somebody in the family has the worker's surname.</param>
/// <param name="SameStreet">Somebody in the family lives in the worker's street.</param>
public sealed record Glance(Id<Worker> Worker, Id<Family> Family, IReadOnlyList<Why> Whys, bool SameSurname, bool SameStreet);
