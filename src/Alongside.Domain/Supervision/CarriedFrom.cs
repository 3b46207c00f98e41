namespace Alongside.Domain.Supervision;

/// <summary>Where something that was taken to supervision comes from.</summary>
public enum CarriedFrom
{
    Encounter = 1,
    Rupture = 2,
    Journal = 3,
    Exercise = 4,

    /// <summary>How a relationship is going, for either side; the thing is the relationship.</summary>
    HowItGoes = 5,

    /// <summary>How full somebody is. It never leads back: only its owner sees it there.</summary>
    Fullness = 6,
}
