namespace Alongside.Domain.Reflecting;

/// <summary>How full somebody feels. Five words, no number: it is felt, not measured.</summary>
public enum FullnessLevel
{
    RoomToSpare = 1,
    Steady = 2,
    NearlyFull = 3,
    Full = 4,
    SpillingOver = 5,
}
