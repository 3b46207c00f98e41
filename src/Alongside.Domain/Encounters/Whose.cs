namespace Alongside.Domain.Encounters;

/// <summary>Whose item, step or side something is. Theirs comes first wherever both appear.</summary>
public enum Whose
{
    Theirs = 1,
    Ours = 2,
}
