namespace Alongside.Web.SignIn;

/// <summary>What can happen to how somebody comes in.</summary>
internal enum SignInHappening
{
    LinkMade = 1,

    /// <summary>A new password with a link: authenticator, recovery codes and passkeys went with the old one.</summary>
    LinkUsed,

    PasswordChanged,
    PasskeyAdded,
    PasskeyRemoved,
    AuthenticatorSet,
    AuthenticatorRemoved,
    CodesMade,
    RecoveryCodeUsed,
    VisitsEnded,
}
