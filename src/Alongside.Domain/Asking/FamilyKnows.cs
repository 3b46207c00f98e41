namespace Alongside.Domain.Asking;

/// <summary>Whether the family knows that somebody asks for them.</summary>
public enum FamilyKnows
{
    Agrees = 1,
    Unsure = 2,
    DoesNotKnow = 3,
}
