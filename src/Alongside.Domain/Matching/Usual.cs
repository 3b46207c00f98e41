namespace Alongside.Domain.Matching;

/// <summary>
/// What one would expect before seeing a file: how alike two descriptions of one person are, and those of two strangers.
/// Where a file is small it stands; a large file corrects it. Our own estimates, made without any of the files we measure on.
/// </summary>
internal static class Usual
{
    /// <summary>Every level can happen.</summary>
    private const double Least = 1e-4;

    /// <summary>How often a level occurs where both descriptions are of one person, 0–1, among those known.</summary>
    public static double Alike(Trait trait, Likeness likeness) => Math.Max(Least, One(trait)[(int)likeness]);

    /// <summary>How often a level occurs between strangers, 0–1, among those known.</summary>
    public static double Chance(Trait trait, Likeness likeness) => Math.Max(Rare(trait), Strangers(trait)[(int)likeness]);

    /// <summary>How far people of one home share a trait, 0–1.</summary>
    public static double AtHome(Trait trait) => trait switch
    {
        _ when IsAddress(trait) => 0.99,
        Trait.FamilyName => 0.8,
        Trait.Phone => 0.7,
        Trait.School => 0.3,
        Trait.Email or Trait.BirthPlace => 0.15,
        Trait.GivenName => 0.03, // A father and a son of one name.
        _ => 0,
    };

    /// <summary>What changes all at once when somebody moves.</summary>
    public static bool IsAddress(Trait trait) =>
        trait is Trait.HouseNumber or Trait.Street or Trait.AddressLine or Trait.Place or Trait.Postcode or Trait.Region;

    private static double Rare(Trait trait) => trait is Trait.Identifier or Trait.Email or Trait.Phone ? 1e-6 : 1e-5;

    //                                                     ?  same  form  near similar swap loose differ
    private static double[] One(Trait trait) => trait switch
    {
        Trait.GivenName =>                              [0, 0.72, 0.05, 0.08, 0.04, 0.02, 0.03, 0.06],
        Trait.FamilyName =>                             [0, 0.75, 0.03, 0.08, 0.04, 0.02, 0.02, 0.06],
        Trait.Born =>                                   [0, 0.78, 0.03, 0.06, 0.04, 0.02, 0.03, 0.04],
        Trait.Gender =>                                 [0, 0.96, 0, 0, 0, 0, 0, 0.04],
        Trait.HouseNumber =>                            [0, 0.72, 0.03, 0.07, 0, 0, 0, 0.18],
        Trait.Street or Trait.AddressLine =>            [0, 0.64, 0, 0.10, 0.05, 0.02, 0.04, 0.15],
        Trait.Place or Trait.BirthPlace =>              [0, 0.72, 0, 0.10, 0.03, 0, 0.02, 0.13],
        Trait.Postcode =>                               [0, 0.72, 0, 0.08, 0, 0, 0.05, 0.15],
        Trait.Region =>                                 [0, 0.90, 0, 0, 0, 0, 0, 0.10],
        Trait.Phone or Trait.Email or Trait.School =>   [0, 0.68, 0.02, 0.08, 0.03, 0, 0.03, 0.16],
        Trait.Identifier =>                             [0, 0.85, 0, 0.06, 0.02, 0, 0, 0.07],
        _ =>                                            [0, 0.60, 0, 0.05, 0.03, 0, 0.04, 0.28],
    };

    private static double[] Strangers(Trait trait) => trait switch
    {
        Trait.GivenName =>                              [0, 0.005, 0.004, 0.004, 0.006, 0.0005, 0.02, 0.96],
        Trait.FamilyName =>                             [0, 0.002, 0.001, 0.002, 0.004, 0.0005, 0.015, 0.97],
        Trait.Born =>                                   [0, 0.00005, 0.01, 0.0006, 0.003, 0.0005, 0.03, 0.96],
        Trait.Gender =>                                 [0, 0.5, 0, 0, 0, 0, 0, 0.5],
        Trait.HouseNumber =>                            [0, 0.02, 0.002, 0.05, 0, 0, 0, 0.93],
        Trait.Street or Trait.AddressLine =>            [0, 0.001, 0, 0.001, 0.001, 0.0002, 0.01, 0.98],
        Trait.Place or Trait.BirthPlace =>              [0, 0.01, 0, 0.001, 0.001, 0, 0.01, 0.98],
        Trait.Postcode =>                               [0, 0.001, 0, 0.002, 0, 0, 0.02, 0.98],
        Trait.Region =>                                 [0, 0.2, 0, 0, 0, 0, 0, 0.8],
        Trait.Phone or Trait.Email =>                   [0, 0.00001, 0.00002, 0.00001, 0.00001, 0, 0.01, 0.99],
        Trait.Identifier =>                             [0, 0.000002, 0, 0.00001, 0.0001, 0, 0, 0.99],
        _ =>                                            [0, 0.02, 0, 0.001, 0.001, 0, 0.01, 0.97],
    };
}
