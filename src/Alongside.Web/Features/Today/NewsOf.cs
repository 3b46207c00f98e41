namespace Alongside.Web.Features.Today;

/// <summary>What somebody else did in a family that the reader holds.</summary>
public enum NewsOf
{
    /// <summary>They wrote about a time together.</summary>
    Writing,

    /// <summary>They asked or said how it is.</summary>
    HowItIs,

    /// <summary>They noticed that something came between.</summary>
    Rupture,

    /// <summary>They planned a time together.</summary>
    Plan,
}
