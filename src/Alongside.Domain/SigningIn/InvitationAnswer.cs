namespace Alongside.Domain.SigningIn;

/// <summary>What came of asking whether a way in on their own phone is safe. The two are worth the same.</summary>
public enum InvitationAnswer
{
    /// <summary>They have a card.</summary>
    Card = 1,

    /// <summary>Not now. It can be asked again another day, and need not be.</summary>
    NotNow = 2,
}
