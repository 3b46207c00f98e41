using Alongside.Web.Look;

namespace Alongside.Web.Features.Encounters;

/// <summary>A row to fill in a small step.</summary>
/// <param name="Name">What the row is called on the form: "Steps[0]".</param>
/// <param name="Number">From one; none where the number is still to come.</param>
/// <param name="Line">What stands in it.</param>
/// <param name="Owners">Who may do it, in words.</param>
public sealed record StepRow(string Name, int? Number, StepLine Line, IReadOnlyList<Pick> Owners);
