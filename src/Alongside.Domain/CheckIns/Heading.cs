namespace Alongside.Domain.CheckIns;

/// <summary>Where one side's line stands beside where it began.</summary>
public enum Heading
{
    Lower,
    AsBefore,
    Higher,
}
