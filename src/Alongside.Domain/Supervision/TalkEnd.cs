namespace Alongside.Domain.Supervision;

/// <summary>What talking about something may end in. None is better than another.</summary>
public enum TalkEnd
{
    Insight = 1,
    Action = 2,
    Decision = 3,

    /// <summary>Not ready to decide; then it says what would help.</summary>
    NotReadyYet = 4,
}
