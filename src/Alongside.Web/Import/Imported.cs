namespace Alongside.Web.Import;

/// <summary>Something that an import brought: what it was called where it came from, and what it is here.</summary>
internal sealed class Imported
{
    public ImportedKind Kind { get; init; }

    /// <summary>Its key in the other system, made of what names it there: a child's code and a day, a row's own code.</summary>
    public string Key { get; init; } = "";

    public Guid ThingId { get; init; }
}
