namespace Alongside.Web.Import;

/// <summary>Something to say about one line of a file: why it was set aside, or why nothing was imported.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">As an editor counts them, from 1; 0 when it is about the whole file.</param>
/// <param name="Sentence">What it is, and what to do.</param>
internal sealed record Remark(string File, int Line, string Sentence)
{
    public override string ToString() => Line == 0 ? $"{File}: {Sentence}" : $"{File}, line {Line}: {Sentence}";
}
