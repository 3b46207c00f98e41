namespace Alongside.Domain.Pictures;

/// <param name="Round">The radius of its corners.</param>
public sealed record RectMark(string Class, double X, double Y, double Width, double Height, double Round, string? Title = null) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<rect class=\"");
        ink.Words(Class);
        ink.Number("\" x=\"", X);
        ink.Number("\" y=\"", Y);
        ink.Number("\" width=\"", Width);
        ink.Number("\" height=\"", Height);
        ink.Number("\" rx=\"", Round);
        ink.Raw("\"");
        WriteEnd(ref ink, "rect");
    }
}
