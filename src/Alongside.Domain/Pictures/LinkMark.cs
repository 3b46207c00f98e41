namespace Alongside.Domain.Pictures;

/// <summary>A part of the picture that one can choose.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Says">What it is called by somebody who listens; null where words inside it say so.</param>
public sealed record LinkMark(string Class, string Href, IReadOnlyList<Mark> Marks, string? Says = null) : Mark(Class, null)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<a class=\"");
        ink.Words(Class);
        ink.Raw("\" href=\"");
        ink.Words(Href);
        ink.Raw("\">");
        if (Says is not null)
        {
            // A title, not aria-label: what is heard and what is seen may then differ in length without contradicting.
            ink.Raw("<title>");
            ink.Words(Says);
            ink.Raw("</title>");
        }

        for (var i = 0; i < Marks.Count; i++) Marks[i].Write(ref ink);
        ink.Raw("</a>");
    }
}
