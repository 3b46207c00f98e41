namespace Alongside.Domain.Pictures;

public sealed record EllipseMark(string Class, double X, double Y, double Wide, double High, string? Title = null) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<ellipse class=\"");
        ink.Words(Class);
        ink.Number("\" cx=\"", X);
        ink.Number("\" cy=\"", Y);
        ink.Number("\" rx=\"", Wide);
        ink.Number("\" ry=\"", High);
        ink.Raw("\"");
        WriteEnd(ref ink, "ellipse");
    }
}
