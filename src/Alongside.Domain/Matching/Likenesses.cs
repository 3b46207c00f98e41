namespace Alongside.Domain.Matching;

/// <summary>How alike two people are in every trait, three bits each.</summary>
internal readonly record struct Likenesses(ulong Bits)
{
    public const int Traits = (int)Trait.School + 1, Levels = (int)Likeness.Different + 1;

    public static readonly Trait[] All = Enum.GetValues<Trait>();

    /// <summary>Bits for one trait.</summary>
    public const int Wide = 3;

    private const ulong Level = (1 << Wide) - 1;

    public Likeness this[Trait trait] => (Likeness)((Bits >> ((int)trait * Wide)) & Level);

    public Likenesses With(Trait trait, Likeness likeness) => new((Bits & ~Mask(trait)) | ((ulong)likeness << ((int)trait * Wide)));

    public static ulong Mask(Trait trait) => Level << ((int)trait * Wide);
}
