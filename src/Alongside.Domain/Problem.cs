namespace Alongside.Domain;

/// <summary>
/// One thing that cannot be so, told to the person who wrote it. The domain gives a code and what the sentence
/// needs to know; the sentence itself lives in the resource files (<c>problem-CODE</c>).
/// </summary>
/// <param name="Field">The field on the form, or empty for the whole form.</param>
/// <param name="Code">Kebab-case; the key of the sentence without its prefix.</param>
/// <param name="With">Values the sentence names, such as a limit.</param>
public sealed record Problem(string Field, string Code, params (string Name, object Value)[] With)
{
    public override string ToString() => $"{Field}: {Code}";
}
