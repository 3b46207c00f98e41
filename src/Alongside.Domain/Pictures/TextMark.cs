namespace Alongside.Domain.Pictures;

/// <param name="Y">The line the letters stand on.</param>
/// <param name="Anchor">Which part of the words stands at <paramref name="X"/>.</param>
/// <param name="Title">The whole of the words where the picture only has room for their beginning.</param>
public sealed record TextMark(string Class, double X, double Y, string Words, Anchor Anchor = Anchor.Start, string? Title = null) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<text class=\"");
        ink.Words(Class);
        ink.Number("\" x=\"", X);
        ink.Number("\" y=\"", Y);
        ink.Raw(Anchor switch
        {
            Anchor.Middle => "\" text-anchor=\"middle\">",
            Anchor.End => "\" text-anchor=\"end\">",
            _ => "\">",
        });
        if (Title is not null)
        {
            ink.Raw("<title>");
            ink.Words(Title);
            ink.Raw("</title>");
        }

        ink.Words(Words);
        ink.Raw("</text>");
    }
}
