using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Keeping;

/// <summary>
/// One opening of one form by one person. The page carries it sealed (<see cref="FormSeal"/>), so that nobody keeps or
/// sends words under another name, another form or another time.
/// </summary>
/// <param name="Once">Issued when the form was opened; by it a repeated sending is recognised.</param>
/// <param name="Whose">Who opened it: a worker, or a person of a family.</param>
/// <param name="Form">Which draft it keeps; null keeps none, and is only sent once.</param>
/// <param name="KeptAt">Where the draft stood then; 0 when there was none.</param>
/// <param name="Address">Where the page is.</param>
/// <param name="Title">What the page calls itself.</param>
/// <param name="Family">The family it is about, if it is about one.</param>
public sealed record OpenedForm(Guid Once, Guid Whose, string? Form, long KeptAt, string Address, string Title, Id<Family>? Family)
{
    /// <summary>The form field that carries the seal.</summary>
    public const string Field = "Once";
}
