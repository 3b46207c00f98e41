using Alongside.Domain.Encounters;

namespace Alongside.Web.Features.Encounters;

/// <summary>One small step as somebody fills it in.</summary>
public sealed class StepLine
{
    public string? Text { get; set; }
    public StepOwner? Owner { get; set; }
    public string? OtherName { get; set; }
    public string? How { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(OtherName) && string.IsNullOrWhiteSpace(How);
}
