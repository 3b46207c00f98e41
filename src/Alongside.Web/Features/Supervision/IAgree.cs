namespace Alongside.Web.Features.Supervision;

/// <summary>A page on which both sides write how they work together.</summary>
internal interface IAgree
{
    string? Agreement { get; }
    DateOnly? LookAgain { get; }
    int Version { get; }
}
