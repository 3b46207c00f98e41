namespace Alongside.Web.Access;

/// <summary>This form has been saved already: sent twice, it is saved once.</summary>
/// <param name="ledTo">Where the first answer led.</param>
/// <param name="sameWords">Whether the same words were sent; if not, it is no repeat and the person decides.</param>
public sealed class SavedBefore(string ledTo, bool sameWords) : Exception("Saved before.")
{
    public string LedTo => ledTo;
    public bool SameWords => sameWords;
}
