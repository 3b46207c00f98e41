namespace Alongside.Domain.Pictures;

/// <summary>A line. <paramref name="Course"/> is SVG path data with absolute moves, lines and cubic curves only.</summary>
public sealed record PathMark(string Class, string Course, string? Title = null) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<path class=\"");
        ink.Words(Class);
        ink.Raw("\" d=\"");
        ink.Raw(Course);
        ink.Raw("\"");
        WriteEnd(ref ink, "path");
    }
}
