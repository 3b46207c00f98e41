namespace Alongside.Domain.Accountability;

/// <summary>One place where the chain does not hold. The sentence is in the resources (<c>audit-break-CODE</c>).</summary>
/// <param name="Code">Kebab-case.</param>
/// <param name="With">What the sentence names.</param>
public sealed record Break(string Code, params (string Name, object Value)[] With);
