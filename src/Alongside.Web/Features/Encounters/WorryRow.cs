using Alongside.Web.Look;

namespace Alongside.Web.Features.Encounters;

/// <summary>A row to fill in a worry.</summary>
/// <param name="Name">What the row is called on the form: "Worries[0]".</param>
/// <param name="Line">What stands in it.</param>
/// <param name="For">For whom it may be.</param>
public sealed record WorryRow(string Name, WorryLine Line, IReadOnlyList<Pick> For);
