namespace Alongside.Domain.Encounters;

public enum EncounterState
{
    Planned = 1,
    Happened = 2,

    /// <summary>We did not meet. It asks for a caring re-offer, and never closes anything.</summary>
    DidNotMeet = 3,

    /// <summary>Called off beforehand, by either side.</summary>
    CalledOff = 4,
}
