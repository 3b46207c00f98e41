using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.SignIn;

/// <summary>Something happened to how somebody comes in. What another person did, or what was lost, is told at the next sign-in.</summary>
internal sealed class SignInEvent
{
    public Guid Id { get; init; }
    public Id<Worker> WorkerId { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Who did it, when it was not they themselves.</summary>
    public Id<Worker>? ById { get; init; }

    public SignInHappening Kind { get; init; }

    /// <summary>When they saw it; null while it is still to be told.</summary>
    public DateTimeOffset? ToldAt { get; set; }

    public static SignInEvent Of(SignInHappening kind, Id<Worker> worker, Id<Worker>? by, DateTimeOffset at)
    {
        var other = by is { } who && who != worker;
        return new()
        {
            Id = Guid.CreateVersion7(at), WorkerId = worker, At = at, Kind = kind, ById = other ? by : null,
            ToldAt = other || kind is SignInHappening.LinkMade or SignInHappening.LinkUsed or SignInHappening.RecoveryCodeUsed ? null : at,
        };
    }
}
