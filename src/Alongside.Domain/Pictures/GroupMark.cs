namespace Alongside.Domain.Pictures;

/// <summary>Marks that are one thing to the reader, with one title.</summary>
/// <param name="Spoken">False where a sentence nearby already says the same to somebody who listens.</param>
public sealed record GroupMark(string Class, IReadOnlyList<Mark> Marks, string? Title = null, bool Spoken = true) : Mark(Class, Title)
{
    internal override void Write(ref Ink ink)
    {
        ink.Raw("<g");
        if (Class.Length > 0)
        {
            ink.Raw(" class=\"");
            ink.Words(Class);
            ink.Raw("\"");
        }

        ink.Raw(Spoken ? ">" : " aria-hidden=\"true\">");
        if (Title is not null)
        {
            ink.Raw("<title>");
            ink.Words(Title);
            ink.Raw("</title>");
        }

        for (var i = 0; i < Marks.Count; i++) Marks[i].Write(ref ink);
        ink.Raw("</g>");
    }
}
