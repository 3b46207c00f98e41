namespace Alongside.Domain.Pictures;

public sealed record CircleMark(string Class, double X, double Y, double Radius, string? Title = null) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<circle class=\"");
        ink.Words(Class);
        ink.Number("\" cx=\"", X);
        ink.Number("\" cy=\"", Y);
        ink.Number("\" r=\"", Radius);
        ink.Raw("\"");
        WriteEnd(ref ink, "circle");
    }
}
