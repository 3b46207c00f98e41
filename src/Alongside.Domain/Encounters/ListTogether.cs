namespace Alongside.Domain.Encounters;

/// <summary>What the short list of steps makes one wonder, and how it becomes small again.</summary>
public static class ListTogether
{
    /// <summary>Most of what is open is the worker's to do. Our own threshold: three of them, and more than half.</summary>
    public const string DoingFor = "doing-for";

    /// <summary>They were told to do much of it. Our own threshold: two, and at least half of what they marked.</summary>
    public const string ToldTo = "told-to";

    /// <summary>It has become long. Our own threshold: more than five open steps.</summary>
    public const string HowDoesItFeel = "how-does-the-list-feel";

    private const int Many = 5;

    public static IEnumerable<Question> Wonder(IReadOnlyCollection<Step> steps)
    {
        var open = steps.Where(s => s.State == StepState.Open).ToList();
        var mine = open.Count(s => s.Owner == StepOwner.Me);
        if (mine >= 3 && mine * 2 > open.Count) yield return new(DoingFor, ("mine", mine), ("open", open.Count));
        var told = open.Count(s => s.Mark == StepMark.IWasToldTo);
        if (told >= 2 && told * 2 >= open.Count(s => s.Mark is not null)) yield return new(ToldTo, ("told", told));
        if (open.Count > Many) yield return new(HowDoesItFeel, ("open", open.Count));
    }

    /// <summary>Too much just now: one stays, the others rest. Nobody counts what rests.</summary>
    public static void KeepOne(Id<Step> keep, IReadOnlyCollection<Step> steps)
    {
        if (!steps.Any(s => s.Id == keep && s.State == StepState.Open)) throw new Refused("Keep", "keep-one-step");
        foreach (var step in steps.Where(s => s.State == StepState.Open && s.Id != keep)) step.Rest();
    }
}
