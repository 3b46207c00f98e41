namespace Alongside.Domain.Supervision;

/// <summary>
/// Where a conversation stood between directive and non-directive. Both ends are right in their place; only drifting to one
/// is worth a look. Five steps of our own.
/// </summary>
public enum Leaning
{
    Telling = 1,
    Advising = 2,
    Between = 3,
    Asking = 4,
    Listening = 5,
}
