using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Keeping;

/// <summary>
/// What two people changed at once, field by field. Where only one of them changed a field, theirs is taken; where both
/// did, both texts are shown and the person who saves second chooses. The page carries a fingerprint of each text as it
/// stood when it was opened, and that is how one can tell.
/// </summary>
/// <param name="Asked">Fields that both changed, with the other's text: nobody has chosen yet.</param>
/// <param name="Fields">The form as it should be read: the other's texts where the reader changed nothing, or chose them.</param>
/// <param name="TakesTheirs">Whether that differs from what was sent.</param>
internal sealed record BothTexts(IReadOnlyList<StandingText> Asked, IReadOnlyDictionary<string, StringValues> Fields, bool TakesTheirs)
{
    /// <summary>The form field with the fingerprints.</summary>
    public const string Before = "Before";

    /// <summary>What one chooses for a field, <c>take.FIELD</c>, or for all at once, <c>take</c>: one's own unless it says <see cref="Theirs"/>.</summary>
    public const string Take = "take";

    public const string Theirs = "theirs";

    public static string FingerprintsOf(IEnumerable<StandingText> standing) => string.Join(' ', standing.Select(s => $"{s.Field}:{FingerprintOf(s.Text)}"));

    /// <summary>Whether these fingerprints are of a form's own texts: a page with several forms gets back those of the one that was sent.</summary>
    public static bool Tells(string? before, Func<string, bool> changes) => before?.Split(' ').Any(b => changes(b.Split(':')[0])) == true;

    public static BothTexts Between(IEnumerable<StandingText> standing, IFormCollection sent)
    {
        var before = sent[Before].ToString().Split(' ').Select(b => b.Split(':')).Where(b => b.Length == 2).ToDictionary(b => b[0], b => b[1]);
        var fields = sent.ToDictionary(f => f.Key, f => f.Value);
        var (asked, takes) = (new List<StandingText>(), false);
        foreach (var text in standing)
        {
            if (!before.TryGetValue(text.Field, out var then)) continue;
            var (mine, now) = (FingerprintOf(sent[text.Field]), FingerprintOf(text.Text));
            // A choice holds for the texts that were seen, not for one that came after.
            var chosen = sent[Take].Count > 0 ? sent[Take].ToString() : sent[$"{Take}.{text.Field}"].ToString();
            if (now == then ? chosen == Theirs : mine == then) (fields[text.Field], takes) = (text.Text, true);
            else if (now != then && now != mine) asked.Add(text);
        }
        return new(asked, fields, takes);
    }

    private static string FingerprintOf(string? text)
    {
        var written = string.IsNullOrWhiteSpace(text) ? "" : text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)).AsSpan(0, 8));
    }
}
