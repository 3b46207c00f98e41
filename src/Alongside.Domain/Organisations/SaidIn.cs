using Alongside.Domain.Ours;

namespace Alongside.Domain.Organisations;

/// <summary>What the organisation tells families, said in another of their languages.</summary>
public sealed class SaidIn : IVersioned
{
    private SaidIn() { }

    public SaidIn(Tongue tongue) => Tongue = Enum.IsDefined(tongue) && tongue != Tongue.English ? tongue : throw new Refused("Tongue", "choose-one");

    public Tongue Tongue { get; private set; }

    /// <summary>As <see cref="Organisation.RingNow"/>; empty where nobody has said it in this language yet.</summary>
    public string RingNow { get; private set; } = "";

    /// <summary>As <see cref="Organisation.NextLook"/>.</summary>
    public string NextLook { get; private set; } = "";

    /// <summary>As <see cref="Organisation.Procedure"/>.</summary>
    public string Procedure { get; private set; } = "";

    public int Version { get; private set; }

    public void Say(string? ringNow, string? nextLook, string? procedure)
    {
        var problems = new List<Problem>();
        var (rings, looks) = (Words.Maybe("RingNow", ringNow, Organisation.NameLimit, problems), Words.Maybe("NextLook", nextLook, Organisation.NameLimit, problems));
        var does = Words.Maybe("Procedure", procedure, Organisation.ProcedureLimit, problems);
        Refused.If(problems);
        (RingNow, NextLook, Procedure) = (rings?.Text.Trim() ?? "", looks?.Text.Trim() ?? "", does?.Text.Trim() ?? "");
    }
}
