namespace Alongside.Domain.Access;

/// <summary>What a rule does. A single one that denies outweighs all that allow.</summary>
public enum Effect
{
    Deny = 1,
    Allow = 2,
}
