using Alongside.Web.Look;

namespace Alongside.Web.Import;

/// <summary>The return's codes in words. A code is known when we have words for it (<c>ssda-LIST-CODE</c>).</summary>
internal sealed class Ssda903Words(Phrases words)
{
    /// <summary>What a review is for.</summary>
    public string Review => words["ssda-review"];

    public bool Knows(string list, string code) => code.All(char.IsAsciiLetterOrDigit) && words.Has(Key(list, code));

    public string Where(Ssda903Episode home) => words[Key("place", home.Row.Code("PLACE"))];

    /// <summary>Why it began, under which order, who ran it, and why it ended.</summary>
    /// <param name="home">The stretch.</param>
    /// <param name="child">Whose it is: a death that other rows speak against is not written into their life.</param>
    public string Note(Ssda903Episode home, Ssda903Child child) => Join([.. Began(home), .. child.DoubtfulDeath == home ? [] : Ended(home)]);

    /// <summary>The same, as it was while the home lasted.</summary>
    public string NoteWithoutEnd(Ssda903Episode home) => Join(Began(home));

    public string Participation(CsvRow review) => words[Key("review", review.Code("REVIEW_CODE"))];

    /// <summary>PN1 to PN4: the child was in the room. Under four (PN0) nobody says.</summary>
    public bool WasThere(CsvRow review) => review.Code("REVIEW_CODE") is "PN1" or "PN2" or "PN3" or "PN4";

    private IEnumerable<string> Began(Ssda903Episode home)
    {
        yield return Say("rne", home.Row.Code("RNE"));
        foreach (var status in home.Rows.Select(r => r.Code("LS")).Distinct()) yield return Say("ls", status);
        yield return Say("provider", home.Row.Code("PLACE_PROVIDER"));
    }

    private IEnumerable<string> Ended(Ssda903Episode home)
    {
        yield return Say("change", home.Rows[^1].Code("REASON_PLACE_CHANGE"));
        yield return Say("rec", home.Ended);
    }

    private string Say(string list, string code) => code.Length == 0 ? "" : words[Key(list, code)];

    private static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));

    private static string Key(string list, string code) => $"ssda-{list}-{code.ToLowerInvariant()}";
}
