using Alongside.Domain;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Our;

/// <summary>What a tap becomes on my list: a conversation about something that was agreed or planned.</summary>
internal static class Conversation
{
    /// <param name="phrases">The words; what is kept is written in the language of the person.</param>
    /// <param name="say">Which tap: <c>wont-work</c>, <c>too-much</c>, <c>not-then</c>.</param>
    /// <param name="about">What it is about; long words are cut, they stand where they came from.</param>
    public static string About(Phrases phrases, string say, string about)
    {
        var whole = Kept(about);
        if (whole.Length <= Words.Line) return whole;
        var room = about.Length - (whole.Length - Words.Line) - 1;
        if (room > 0 && char.IsHighSurrogate(about[room - 1])) room--;
        return Kept(about[..Math.Max(0, room)] + "…");

        // What is kept carries no hidden characters.
        string Kept(string what) => RightToLeft.Bare(phrases[$"our-say-{say}", ("about", what)]);
    }
}
