using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>One row of the table.</summary>
/// <param name="Act">What it is about.</param>
/// <param name="Effect">Whether it allows or denies.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="For">Whom it is for; nobody else.</param>
/// <param name="Says">The rule in words, for the document that people review.</param>
/// <param name="Holds">Whether it holds, for somebody to whom the record stands open for this reason.</param>
public sealed record Rule(Act Act, Effect Effect, Ground Ground, IReadOnlyList<Role> For, string Says, Func<Viewer, Facts, Moment, Why, bool> Holds)
{
    /// <summary>Why the record stands open, where this rule opens it.</summary>
    public Why Gives { get; init; }

    /// <summary>What has to happen where this rule allows.</summary>
    public Duty Duties { get; init; }
}
