namespace Alongside.Domain.CheckIns;

/// <summary>One check-in on the line of one side.</summary>
/// <param name="Day">When it was answered.</param>
/// <param name="Height">0–10, or null when nothing was answered ("not now"): that is no point on the line, and never 0.</param>
public readonly record struct LinePoint(DateOnly Day, double? Height);
