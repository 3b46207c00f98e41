namespace Alongside.Web.Features.Encounters;

/// <summary>One child at one encounter, as somebody fills it in. Nothing ticked is nothing said.</summary>
public sealed class ChildLine
{
    public List<ChildHow> How { get; set; } = [];

    /// <summary>Their own words.</summary>
    public string? Words { get; set; }

    public bool? Seen => How.Contains(ChildHow.Alone) || How.Contains(ChildHow.Seen) ? true : How.Contains(ChildHow.NotSeen) ? false : null;
    public bool? Alone => How.Contains(ChildHow.Alone) ? true : null;
}
