namespace Alongside.Domain.CheckIns;

/// <summary>A height said in words, because no number of ours is shown to anybody.</summary>
public enum HowItIs
{
    /// <summary>Nobody asked, or nothing was answered.</summary>
    NotAsked = 0,
    Hard,
    InTheMiddle,
    Good,
    VeryGood,
}
