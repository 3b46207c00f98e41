using Alongside.Domain.Encounters;

namespace Alongside.Web.Demo;

/// <summary>One time together, as the demo tells it. Everything but the day and the line may be left out, as in life.</summary>
/// <param name="DaysAgo">How long ago, counted from today; relative, so that the demo never grows old.</param>
/// <param name="Line">The one line that is enough.</param>
internal sealed record Meeting(int DaysAgo, string Line)
{
    public EncounterKind Kind { get; init; } = EncounterKind.Visit;
    public string? Place { get; init; }
    public int? At { get; init; }
    public IReadOnlyList<string> With { get; init; } = [];
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>What they brought, in their words; null leaves the bead open.</summary>
    public string? Theirs { get; init; }
    public bool Hard { get; init; }

    /// <summary>What we brought, and why it matters to them.</summary>
    public (string What, string Because)? Ours { get; init; }
    public string? AskedBy { get; init; }
    public bool? TheirsFirst { get; init; }
    public string? Well { get; init; }
    public string? Said { get; init; }
    public string? Seen { get; init; }
    public string? MakeOfIt { get; init; }
    public (string What, string For)? Worry { get; init; }
    public bool Eased { get; init; }
    public bool NoWorry { get; init; }
    public string? High { get; init; }
    public string? Low { get; init; }
    public string? Felt { get; init; }
    public IReadOnlyList<(string Who, string Words)> Voices { get; init; } = [];
    public IReadOnlyList<(string Child, bool Alone)> Seeing { get; init; } = [];
    public IReadOnlyList<(string Text, StepOwner Owner, string? How, bool Done)> Steps { get; init; } = [];

    /// <summary>A promise: what, due how many days after this meeting, and how it went (null: still open).</summary>
    public (string What, int InDays, bool? Kept, string? Why)? Promise { get; init; }
    public (string About, int InDays, string? IfNotMe, bool Done)? ComingBack { get; init; }
    public string? Learned { get; init; }
    public string? Changed { get; init; }
    public string? Encouragement { get; init; }
    public Feeling Before { get; init; }
    public Feeling After { get; init; }
    public (int Support, int Challenge)? Stood { get; init; }
    public bool Together { get; init; }
    public int? Minutes { get; init; }

    /// <summary>The person's four answers, 0–10; null where nobody asked.</summary>
    public (int? Heard, int? Matters, int? Way, int? Safe)? Theirside { get; init; }
    public string? WouldChange { get; init; }

    /// <summary>The worker's: at ease, can raise hard things, brings problems.</summary>
    public (int AtEase, int CanRaise, int Brings)? Ourside { get; init; }
    public string? WhatWorks { get; init; }
    public string? WhereStuck { get; init; }
}
