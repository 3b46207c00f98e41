namespace Alongside.Domain.Supervision;

/// <summary>How far a guess has come. It never becomes a finding.</summary>
public enum HypothesisState
{
    Proposed = 1,

    /// <summary>What would tell has been seen, and speaks for it.</summary>
    Supported = 2,

    /// <summary>What would tell has been seen, and speaks against it; or it helps nobody any more.</summary>
    SetAside = 3,
}
