using System.Buffers;
using System.Text.Encodings.Web;

namespace Alongside.Web.Look;

/// <summary>
/// Writes text into HTML: only what would end it or change its meaning is replaced, and every other character goes out
/// as it was typed. The framework's own encoder writes characters such as U+0080 as a number, and a browser reads that
/// number as another character: what somebody wrote would not come back.
/// </summary>
internal sealed class PlainHtml : HtmlEncoder
{
    // A bare carriage return would be read as a line feed.
    private static readonly SearchValues<char> Replaced = SearchValues.Create("&<>\"'\r");

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Replaced.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Replaced);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var written = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#x27;",
            '\r' => "&#xD;",
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        var fits = written.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? written.Length : 0;
        return fits;
    }
}
