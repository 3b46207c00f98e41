namespace Alongside.Domain.Ours;

/// <summary>"Were you treated with respect?"</summary>
public enum Respected
{
    Yes = 1,
    Partly = 2,
    No = 3,
}
