namespace Alongside.Domain.Encounters;

/// <summary>Who does a small step. Doing with comes before doing for.</summary>
public enum StepOwner
{
    Them = 1,
    Me = 2,
    Together = 3,
    SomeoneElse = 4,
}
