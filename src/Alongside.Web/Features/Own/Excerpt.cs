namespace Alongside.Web.Features.Own;

/// <summary>How a longer text begins, for a list.</summary>
internal static class Excerpt
{
    private const int Longest = 90;

    public static string Of(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.IndexOf('\n') is var end and > 0) line = line[..end].TrimEnd();
        if (line.Length <= Longest) return line.Length < text.Trim().Length ? $"{line} …" : line.ToString();
        var word = line[..Longest].LastIndexOf(' ');
        return $"{line[..(word > Longest / 2 ? word : Longest - 1)]} …";
    }
}
