namespace Alongside.Domain.Supervision;

/// <summary>What sessions mostly hold.</summary>
public enum Balance
{
    Reflection = 1,
    Both = 2,
    Action = 3,
}
