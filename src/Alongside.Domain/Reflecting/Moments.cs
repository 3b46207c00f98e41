namespace Alongside.Domain.Reflecting;

/// <summary>Moments beside which an exercise is offered, besides those in which the record wonders about something.</summary>
public static class Moments
{
    /// <summary>A meeting is planned, and there was none before it.</summary>
    public const string FirstMeeting = "first-meeting";

    /// <summary>Somebody came home from a visit with something heavy that they had not gone there with.</summary>
    public const string CameHomeWith = "came-home-with";

    /// <summary>A worry was written down.</summary>
    public const string Worry = "worry-written";

    /// <summary>Somebody is held.</summary>
    public const string BeingHeld = "being-held";

    /// <summary>Somebody looks at how they hold others.</summary>
    public const string HoldingOthers = "holding-others";

    /// <summary>A team thinks together.</summary>
    public const string Circle = "in-a-circle";

    /// <summary>Somebody wrote down for themselves where they hope and where they doubt.</summary>
    public const string Doubt = "doubt-written";

    /// <summary>Somebody wrote down for themselves a boundary that they noticed.</summary>
    public const string Boundary = "boundary-written";

    /// <summary>Somebody is full, or nearly.</summary>
    public const string NearlyFull = "nearly-full";

    /// <summary>Somebody looks back at where they stood, and at what they changed because of it.</summary>
    public const string LookingBack = "looking-back";

    /// <summary>Something came between two, and somebody pulled back.</summary>
    public const string PulledBack = "rupture-withdrawal";

    /// <summary>Something came between two, and somebody pushed back.</summary>
    public const string PushedBack = "rupture-confrontation";

    /// <summary>What a line in one's journal is a moment of; null where it is only a line.</summary>
    public static string? Of(JournalKind kind) => kind switch
    {
        JournalKind.WhoseFeeling => CameHomeWith,
        JournalKind.HopeAndDoubt => Doubt,
        JournalKind.Boundary => Boundary,
        JournalKind.Changed => LookingBack,
        _ => null,
    };
}
