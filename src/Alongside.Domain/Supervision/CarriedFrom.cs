namespace Alongside.Domain.Supervision;

/// <summary>Where something that was taken to supervision comes from.</summary>
public enum CarriedFrom
{
    Encounter = 1,
    Rupture = 2,
    Journal = 3,
    Exercise = 4,
}
