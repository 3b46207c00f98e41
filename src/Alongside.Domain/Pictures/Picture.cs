namespace Alongside.Domain.Pictures;

/// <summary>
/// A finished drawing: marks in the order in which they are laid on the paper. The same picture always writes the
/// same bytes.
/// </summary>
/// <param name="Class">The class or classes of the whole.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Says">What the picture is, for somebody who listens.</param>
/// <param name="CanBeChosenIn">True when parts of it are links; a listener then hears them one by one.</param>
public sealed record Picture(string Class, double Width, double Height, string Says, bool CanBeChosenIn, IReadOnlyList<Mark> Marks)
{
    /// <summary>Where the view box begins: below zero when words needed more lines above the drawing.</summary>
    public double Top { get; init; }

    /// <summary>Writes one well-formed svg element; every word is encoded.</summary>
    public void Write(TextWriter to)
    {
        var ink = new Ink(8192);
        try
        {
            Write(ref ink);
            to.Write(ink.Written);
        }
        finally
        {
            ink.Dispose();
        }
    }

    /// <summary>The same svg element as <see cref="Write(TextWriter)"/> writes.</summary>
    public override string ToString()
    {
        var ink = new Ink(8192);
        try
        {
            Write(ref ink);
            return ink.Written.ToString();
        }
        finally
        {
            ink.Dispose();
        }
    }

    private void Write(ref Ink ink)
    {
        ink.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"");
        ink.Words(Class);
        ink.Number("\" viewBox=\"0 ", Top);
        ink.Number(" ", Width);
        ink.Number(" ", Height);
        ink.Raw(CanBeChosenIn ? "\" role=\"group\" focusable=\"false\" aria-label=\"" : "\" role=\"img\" focusable=\"false\" aria-label=\"");
        ink.Words(Says);
        ink.Raw("\">");
        for (var i = 0; i < Marks.Count; i++) Marks[i].Write(ref ink);
        ink.Raw("</svg>");
    }
}
