namespace Alongside.Domain;

/// <summary>
/// Something the record wonders about, put to the person who can act on it; never a verdict. The domain gives a code
/// and what the sentence needs to know; the sentence lives in the resource files (<c>question-CODE</c>).
/// </summary>
/// <param name="Code">Kebab-case; a constant of the judgement that asks.</param>
/// <param name="With">Values the sentence names, and the evidence it points to.</param>
public sealed record Question(string Code, params (string Name, object Value)[] With)
{
    public override string ToString() => Code;
}
