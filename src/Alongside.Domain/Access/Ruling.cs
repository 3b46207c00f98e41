namespace Alongside.Domain.Access;

/// <summary>The answer: allowed with what has to happen, or denied. Nothing in between.</summary>
/// <param name="Allowed">Whether it may be.</param>
/// <param name="Ground">What the answer rests on; nothing where no rule spoke.</param>
/// <param name="Why">Why the record stands open, when it does.</param>
/// <param name="Duties">What has to happen.</param>
public readonly record struct Ruling(bool Allowed, Ground Ground, Why Why, Duty Duties)
{
    public static Ruling Deny(Ground ground) => new(false, ground, Why.None, Duty.None);
}
