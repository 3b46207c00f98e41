namespace Alongside.Domain.Pictures;

/// <summary>
/// One thing drawn. Places are in the units of the picture's view box: rightwards and downwards from its top left
/// corner. How a mark looks is for the style sheet; a mark only says its class.
/// </summary>
/// <param name="Class">The class or classes the style sheet knows it by.</param>
/// <param name="Title">What it means in words, shown on pointing at it; null when the mark around it says so.</param>
public abstract record Mark(string Class, string? Title)
{
    internal abstract void Write(ref Ink ink);

    private protected void WriteEnd(ref Ink ink, ReadOnlySpan<char> element)
    {
        if (Title is null)
        {
            ink.Raw("/>");
            return;
        }

        ink.Raw("><title>");
        ink.Words(Title);
        ink.Raw("</title></");
        ink.Raw(element);
        ink.Raw(">");
    }
}
