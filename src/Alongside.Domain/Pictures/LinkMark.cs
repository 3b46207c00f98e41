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
        if (Says is not null)
        {
            ink.Raw("\" aria-label=\"");
            ink.Words(Says);
        }

        ink.Raw("\">");
        for (var i = 0; i < Marks.Count; i++) Marks[i].Write(ref ink);
        ink.Raw("</a>");
    }
}
