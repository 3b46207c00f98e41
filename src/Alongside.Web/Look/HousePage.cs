using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Look;

/// <summary>
/// A page with the door to the record. <see cref="ShowAsync"/> fills what the page shows besides its fields; it runs
/// for a first look, and again when the domain refused, so that the person's words stand beside what they were about.
/// </summary>
public abstract class HousePage(Record record) : PageModel
{
    protected Record Record { get; } = record;

    /// <summary>Today where the organisation is, for the words of the page.</summary>
    public DateOnly Today => Record.Today;

    /// <summary>Fills what the page shows. The default has nothing to fill.</summary>
    public virtual Task ShowAsync() => Task.CompletedTask;

    /// <summary>Which draft this page keeps as one types: made here, never by the page. Null keeps none.</summary>
    public virtual string? KeepsAs => null;
}
